// Tables, streams, xml, type descriptors, futures, handles, regular expressions.

type Row record {| readonly int id; string name; |};
type RowWide record {| readonly int id; string|int name; |};
type Table table<Row>;
type TableWide table<RowWide>;
type Keyed table<Row> key(id);
type KeyedType table<Row> key<int>;
type KeyedByte table<Row> key<byte>;
type Rows table<map<any|error>>;

// @type Table < TableWide
// @type Keyed < Table
// @type Keyed < KeyedType
// @type KeyedByte < KeyedType
// @type Table < Rows

type Stream stream<int>;
type StreamNil stream<int, ()>;
type StreamError stream<int, error?>;
type StreamWide stream<int|string>;
type EveryStream stream;

// @type Stream = StreamNil
// @type Stream < StreamError
// @type Stream < StreamWide
// @type Stream < EveryStream

type Xml xml;
type Elements xml<xml:Element>;
type Element xml:Element;
type Text xml:Text;
type Comment xml:Comment;
type NeverXml xml<never>;

// @type Element < Elements
// @type Elements < Xml
// @type Text < Xml
// @type NeverXml < Text
// @type NeverXml < Elements
// @type Element <> Comment

type Describes typedesc<int>;
type DescribesWide typedesc<int|string>;
type DescribesAny typedesc;
type Future future<int>;
type FutureWide future<int|string>;
type Handle handle;
type Pattern string:RegExp;
type PatternToo regexp:RegExp;
type AnyType any;

// @type Describes < DescribesWide
// @type Describes < DescribesAny
// @type Future < FutureWide
// @type Handle < AnyType
// @type Pattern = PatternToo

type Cloneable value:Cloneable;
type Data anydata;
type Frozen readonly;

// @type Frozen < Cloneable
// @type Data < Cloneable
