// Constants and enums: what an expression is worth, not how it is written.

const ONE = 1;
const TWO = ONE + 1;
const int FOUR = TWO * TWO;
const SHIFTED = 1 << 3;
const MASK = 0xf0 & 0x3c | 1;
const INVERTED = ~0;
const LEFT = "ab";
const JOINED = LEFT + "cd";
const float HALF = 1.0 / 2.0;
const float ASKED = 3;
const decimal PRICE = 1.50;
const decimal SUM = 1.25d + 0.25d;
const boolean BIGGER = FOUR > TWO;
const NEGATED = -(2 + 3);
const LEAST = -9223372036854775808;

type TwoType TWO;
type TwoValue 2;
type FourType FOUR;
type FourValue 4;
type Eight SHIFTED;
type EightValue 8;
type MaskType MASK;
type MaskValue 49;
type MinusOne INVERTED;
type MinusOneValue -1;
type JoinedType JOINED;
type JoinedValue "abcd";
type HalfType HALF;
type HalfValue 0.5;
type AskedType ASKED;
type ThreeFloat 3.0;
type PriceType PRICE;
type SumType SUM;
type Bigger BIGGER;
type True true;
type NegatedType NEGATED;
type NegatedValue -5;
type LeastType LEAST;
type Int int;

// @type TwoType = TwoValue
// @type TWO = TwoValue
// @type PRICE = SumType
// @type FourType = FourValue
// @type Eight = EightValue
// @type MaskType = MaskValue
// @type MinusOne = MinusOneValue
// @type JoinedType = JoinedValue
// @type HalfType = HalfValue
// @type AskedType = ThreeFloat
// @type PriceType = SumType
// @type Bigger = True
// @type NegatedType = NegatedValue
// @type LeastType < Int
// @type TwoType <> FourType

enum Colour {
    RED,
    GREEN = "green",
    BLUE = "bl" + "ue"
}

type ColourType Colour;
type Spelled "RED"|"green"|"blue";
type OnlyRed RED;
type Warm RED|"orange";
type RedGreen RED|GREEN;

// @type ColourType = Spelled
// @type OnlyRed < ColourType
// @type RedGreen < ColourType
// @type Warm <> ColourType

type Pair int[TWO];
type PairValue int[2];
type Quad int[FOUR];

// @type Pair = PairValue
// @type Pair <> Quad
