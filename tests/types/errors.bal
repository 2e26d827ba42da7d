// Errors: details and identity.

type Every error;
type Detail record {| int code; |};
type WithDetail error<Detail>;
type WithWider error<record {| int|string code; |}>;
type One distinct error;
type Two distinct error;
type OneOfOne distinct One;
type OneDetailed distinct error<Detail>;
type Both One|Two;
type OneAndDetail One & error<Detail>;
type Nothing error?;
type AnyType any;
type NeverType never;
type Crossed One & Two;

// @type WithDetail < Every
// @type WithDetail < WithWider
// @type One < Every
// @type One <> Two
// @type OneOfOne < One
// @type OneDetailed < WithDetail
// @type OneDetailed <> One
// @type One < Both
// @type Both < Every
// @type OneAndDetail < One
// @type OneAndDetail < WithDetail
// @type Every < Nothing
// @type Every <> AnyType
// @type Crossed < One
// @type Crossed < Two
