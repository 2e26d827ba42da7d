// Types of other packages: known by name alone; `...Error` is an error by convention.

import acme/other;

type Thing other:Thing;
type ThingAgain other:Thing;
type Part other:Part;
type ThingOrError other:Thing|error;
type ThingOrOwn other:Thing|other:OwnError;
type OwnError other:OwnError;
type Every error;
type AnyType any;
type Data anydata;
type Frozen readonly & other:Thing;
type Things other:Thing[];
type ThingsOrParts (other:Thing|other:Part)[];
type Including record {| *other:Base; int a; |};
type IncludingAgain record {| int a; *other:Base; |};
type IncludingOther record {| *other:Root; int a; |};

// @type Thing = ThingAgain
// @type Thing <> Part
// @type Thing < ThingOrError
// @type ThingOrOwn < ThingOrError
// @type OwnError < Every
// @type Thing < AnyType
// @type Thing <> Data
// @type Thing <> Every
// @type Frozen < Thing
// @type Things < ThingsOrParts
// @type Including = IncludingAgain
// @type Including <> IncludingOther
