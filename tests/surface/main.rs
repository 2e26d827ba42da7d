//! The surface room from outside: packages in, surfaces out.

mod corpus;
