// Mappings: records and maps, optional fields, rests, inclusion.

type Map map<int>;
type MapAsRecord record {| int...; |};
type WideMap map<int|string>;
type Closed record {| int a; |};
type ClosedTwo record {| int a; string b; |};
type Optional record {| int a?; |};
type OpenOne record { int a; };
type OpenTwo record { int a; string b; };
type AnyRecord record {};
type IntRest record {| int a; int...; |};
type WideRest record {| int a; int|string...; |};
type Nothing record {| |};

// @type Map = MapAsRecord
// @type Map < WideMap
// @type Closed < Map
// @type Closed < Optional
// @type Closed <> ClosedTwo
// @type Closed < OpenOne
// @type OpenTwo < OpenOne
// @type ClosedTwo < OpenTwo
// @type OpenOne < AnyRecord
// @type IntRest < WideRest
// @type IntRest < Map
// @type IntRest < OpenOne
// @type Closed < IntRest
// @type Nothing < Optional
// @type Nothing < Map
// @type Optional < Map

type Narrow record {| byte a; |};
type Wide record {| int|string a; |};
type Left record {| int x; |};
type Right record {| string x; |};
type EitherOne Left|Right;
type Merged record {| int|string x; |};
type FrozenEither readonly & (Left|Right);
type FrozenMerged readonly & Merged;

// @type Narrow < Closed
// @type Closed < Wide
// @type EitherOne < Merged
// @type FrozenEither = FrozenMerged

type ReadonlyField record {| readonly int a; |};
type ReadonlyFields record {| readonly int a; readonly string b; |};
type Frozen readonly & Closed;
type FrozenTwo readonly & ClosedTwo;

// @type ReadonlyField < Closed
// @type ReadonlyField = Frozen
// @type ReadonlyFields = FrozenTwo

type Base record {| int a; |};
type Including record {| *Base; string b; |};
type Overriding record {| *Base; byte a; |};
type OpenBase record { int a; };
type IncludingOpen record {| *OpenBase; string b; |};
type Chain record {| *Including; boolean c?; |};
type Written record {| int a; string b; boolean c?; |};

// @type Including = ClosedTwo
// @type Overriding = Narrow
// @type IncludingOpen = OpenTwo
// @type Chain = Written

type Absent record {| int a; never b?; |};
type Impossible record {| int a; never b; |};
type NeverType never;

// @type Absent = Closed
// @type Impossible = NeverType

type Quoted record {| int 'type; |};
type Escaped record {| int \u{74}ype; |};

// @type Quoted = Escaped

type Data anydata;
type Json json;
type DataMap map<anydata>;
type JsonMap map<json>;

// @type Closed < Data
// @type Closed < Json
// @type AnyRecord = DataMap
// @type JsonMap < Json
// @type JsonMap < DataMap
