// Functions: parameters go in, results come out.

type Plain function (int) returns int;
type Named function (int a) returns int;
type WiderParameter function (int|string) returns int;
type NarrowerParameter function (byte) returns int;
type WiderReturn function (int) returns int|string;
type NoReturn function (int);
type NilReturn function (int) returns ();
type Two function (int, int) returns int;
type Rest function (int...) returns int;
type OneAndRest function (int, int...) returns int;
type Every function;

// @type Plain = Named
// @type WiderParameter < Plain
// @type Plain < NarrowerParameter
// @type Plain < WiderReturn
// @type NoReturn = NilReturn
// @type Plain <> Two
// @type Rest < Plain
// @type Rest < Two
// @type Rest < OneAndRest
// @type OneAndRest < Plain
// @type Plain < Every

type Isolated isolated function (int) returns int;
type EveryIsolated isolated function;
type Transactional transactional function (int) returns int;

// @type Isolated < Plain
// @type Isolated < EveryIsolated
// @type EveryIsolated < Every
// @type Plain <> EveryIsolated
// @type Plain < Transactional

type Callback function (function (int) returns ()) returns ();
type CallbackWider function (function (int|string) returns ()) returns ();

// @type Callback < CallbackWider
