// Recursive types: the same when they hold the same values, however they are folded.

type J int|string|J[]|map<J>;
type JReordered map<JReordered>|JReordered[]|string|int;
type JUnfolded int|string|(int|string|JUnfolded[]|map<JUnfolded>)[]|map<JUnfolded>;
type JSmaller int|JSmaller[]|map<JSmaller>;
type JBorrowed int|string|J[]|map<J>;
type JsonLike ()|boolean|int|float|decimal|string|JsonLike[]|map<JsonLike>;
type Json json;

// @type J = JReordered
// @type J = JUnfolded
// @type J = JBorrowed
// @type JSmaller < J
// @type JsonLike = Json

type List record {| int value; List? next; |};
type ListUnfolded record {| int value; record {| int value; ListUnfolded? next; |}? next; |};
type Even record {| int value; Odd? next; |};
type Odd record {| int value; Even? next; |};
type ListWide record {| int|string value; ListWide? next; |};
type ListTagged record {| int value; ListTagged? next; string tag?; |};

// @type List = ListUnfolded
// @type Even = Odd
// @type Even = List
// @type List < ListWide
// @type List < ListTagged

type Endless record {| Endless next; |};
type NeverType never;

// @type Endless = NeverType

type Tree [Tree, Tree]|();
type TreeLeft [TreeLeft, ()]|();
type Visitor function (Visitor) returns int;
type VisitorToo function (VisitorToo) returns int;
type Node object { public Node? next; public function add(Node other); };
type NodeToo object { public NodeToo? next; public function add(NodeToo other); };

// @type TreeLeft < Tree
// @type Visitor = VisitorToo
// @type Node = NodeToo
