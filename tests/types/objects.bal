// Objects: members, kinds of methods, qualifiers, identity.

type Every object {};
type Field object { public int a; };
type FieldWide object { public int|string a; };
type FieldTwo object { public int a; public int b; };
type Method object { public function m(int a) returns int; };
type MethodWide object { public function m(int|string a) returns int; };
type MethodRenamed object { public function m(int other) returns int; };
type FunctionField object { public function (int) returns int m; };

// @type Field < Every
// @type Field < FieldWide
// @type FieldTwo < Field
// @type MethodWide < Method
// @type MethodRenamed = Method
// @type FunctionField <> Method

type Client client object { remote function send(int a); };
type PlainSend object { public function send(int a); };
type Service service object { resource function get users/[int id]() returns string; };
type ServiceOther service object { resource function get users/[string id]() returns string; };
type ServiceRenamed service object { resource function get users/[int key]() returns string; };

// @type Client <> PlainSend
// @type Client < Every
// @type Service <> ServiceOther
// @type Service = ServiceRenamed

type Isolated isolated object { public function m(int a) returns int; };

// @type Isolated < Method

type DistinctOne distinct object { public function m(int a) returns int; };
type DistinctTwo distinct object { public function m(int a) returns int; };
type DistinctBoth distinct DistinctOne;
type AliasOne DistinctOne;

// @type DistinctOne < Method
// @type DistinctOne <> DistinctTwo
// @type DistinctBoth < DistinctOne
// @type AliasOne = DistinctOne

type Included object {
    *Method;
    public int a;
};
type Spelled object {
    public int a;
    public function m(int a) returns int;
};
type IncludedDistinct object {
    *DistinctOne;
};

// @type Included = Spelled
// @type IncludedDistinct = DistinctOne

class Open {
    public int a = 1;

    public function init() {
    }
}

class Closed {
    public int a = 1;
    private int b = 1;
}

class ClosedToo {
    public int a = 1;
    private int b = 1;
}

type OpenType Open;
type ClosedType Closed;
type ClosedTooType ClosedToo;

// @type OpenType = Field
// @type ClosedType < Field
// @type ClosedType <> ClosedTooType
