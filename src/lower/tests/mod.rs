//! Tests of lowering, on descriptors made by hand.
