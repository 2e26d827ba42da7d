//! From descriptors to sets: what a written type contains, how two of them stand to each other, and why.
//!
//! A [`Comparer`] holds both versions. Nothing is lowered until it is asked for, and everything only once. A named type
//! that stands in both versions is an *atom*: two descriptors that mention it do not differ because it does. So both are
//! read in the same environment, in which such a name has one definition, first the baseline's and then the current one.
//!
//! A type of another package is a set of which only the name is known. By convention (every package of Central follows it) a
//! name that ends in `Error` is an error type, and every other name is not, so that `T|error` can be told apart.

mod arms;
mod changed;
mod check;
mod comparer;
mod comparison;
mod constant;
mod decimal;
mod function;
mod inferred;
mod lowering;
mod member;
mod name;
mod names;
mod operation;
mod place;
mod predeclared;
mod relations;
mod step;
mod structure;
mod why;

pub use comparer::Comparer;
pub use comparison::{Comparison, Relation};
pub use constant::Const;
pub use decimal::Decimal;
pub use place::{Place, Side, Written};
pub use relations::{Disagreement, Report, readable, relations};
