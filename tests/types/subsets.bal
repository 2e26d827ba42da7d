// A complete list: every pair that stands here holds, and no other pair does.

// Byte<:Number
// Byte<:NumberOrNil
// Number<:NumberOrNil
// Nil<:NumberOrNil
// Never<:Byte
// Never<:Number
// Never<:NumberOrNil
// Never<:Nil
// Never<:Text
type Byte byte;
type Number int|float|decimal;
type NumberOrNil Number?;
type Nil ();
type Never never;
type Text string;
