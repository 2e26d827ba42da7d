//! Tests of the types as sets.

mod basics;
