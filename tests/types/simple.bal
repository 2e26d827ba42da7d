// Simple types: whole kinds, ranges, singletons, unions in any spelling.

type Int int;
type Float float;
type Decimal decimal;
type String string;
type Boolean boolean;
type Nil ();
type Any any;
type Anydata anydata;
type Json json;
type Never never;
type Byte byte;

// @type Byte < Int
// @type Int < Anydata
// @type Int < Json
// @type Json < Anydata
// @type Anydata < Any
// @type Never < Nil
// @type Float <> Decimal
// @type Int <> Float

type Signed8 int:Signed8;
type Signed16 int:Signed16;
type Signed32 int:Signed32;
type Unsigned8 int:Unsigned8;
type Unsigned16 int:Unsigned16;
type Unsigned32 int:Unsigned32;

// @type Byte = Unsigned8
// @type Signed8 < Signed16
// @type Signed16 < Signed32
// @type Signed32 < Int
// @type Unsigned8 < Signed16
// @type Unsigned8 <> Signed8
// @type Unsigned16 < Signed32
// @type Unsigned32 <> Signed32

type Char string:Char;
type A "a";
type Ab "a"|"bc";
type TwoChars "x"|"y";

// @type Char < String
// @type A < Char
// @type Ab <> Char
// @type A < Ab
// @type TwoChars < Char

type TrueFalse true|false;
type FalseTrue false|true;
type True true;

// @type TrueFalse = Boolean
// @type FalseTrue = TrueFalse
// @type True < Boolean

type IntString int|string;
type StringInt string|int;
type OptionalInt int?;
type IntOrNil int|();
type Repeated int|string|int|string;

// @type IntString = StringInt
// @type OptionalInt = IntOrNil
// @type Repeated = IntString
// @type Int < OptionalInt
// @type Nil < OptionalInt
// @type OptionalInt <> IntString

type Small 1|2|3;
type One 1;
type FloatOne 1.0;
type FloatOneAgain 1f;
type DecimalOne 1.0d;
type DecimalOneAgain 1.00d;
type Hexadecimal 0x10;
type Sixteen 16;
type Minus -5;

// @type One < Small
// @type Small < Byte
// @type FloatOne = FloatOneAgain
// @type FloatOne < Float
// @type DecimalOne = DecimalOneAgain
// @type FloatOne <> DecimalOne
// @type One <> FloatOne
// @type Hexadecimal = Sixteen
// @type Minus < Signed8
// @type Minus <> Byte

type NothingLeft int & string;
type ByteAgain int & byte;
type SmallEven (2|4|6) & Small;
type Two 2;

// @type NothingLeft = Never
// @type ByteAgain = Byte
// @type SmallEven = Two
