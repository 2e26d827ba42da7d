//! Descriptors as sets: how types stand to each other, in one version and over two.

mod bad;
mod compare;
mod relations;
mod support;
mod values;
