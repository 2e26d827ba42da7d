// Lists: arrays, tuples, lengths, rests, mutability.

type Ints int[];
type Bytes byte[];
type IntStrings (int|string)[];
type Strings string[];
type Either int[]|string[];
type Anys any[];
type Json json[];
type Whole json;

// @type Bytes < Ints
// @type Ints < IntStrings
// @type Either < IntStrings
// @type Ints <> Strings
// @type Json < Whole
// @type Ints < Anys

type Two int[2];
type Three int[3];
type Pair [int, int];
type Open [int, int...];
type OpenFromTwo [int, int, int...];
type Rest [int...];
type Mixed [int, string];
type Longer [int, string, boolean];
type Loose [int, string...];
type None int[0];
type Empty [];

// @type Two = Pair
// @type Two < Ints
// @type Two <> Three
// @type Open < Ints
// @type OpenFromTwo < Open
// @type Pair < Open
// @type Rest = Ints
// @type Mixed < Loose
// @type Longer <> Loose
// @type Mixed <> Longer
// @type Mixed < IntStrings
// @type None = Empty
// @type Empty < Ints
// @type Empty < Strings

type Nested int[][];
type NestedBytes byte[2][];
type NestedFixed int[][2];
type Rows int[2][3];
type Cells [[int, int, int], [int, int, int]];

// @type NestedBytes < Nested
// @type NestedFixed < Nested
// @type Rows = Cells

type Frozen readonly & int[];
type FrozenBytes readonly & byte[];
type FrozenEither readonly & (int[]|string[]);
type FrozenPair readonly & [int, string];
type Readonly readonly;

// @type Frozen < Ints
// @type Frozen < Readonly
// @type FrozenBytes < Frozen
// @type FrozenPair < Mixed
// @type Ints <> Readonly
// @type Frozen < FrozenEither

type Impossible [int, never];
type NeverType never;
type NeverArray never[];

// @type Impossible = NeverType
// @type NeverArray = Empty
