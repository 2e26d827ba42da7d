//! Type descriptors as text: written in the surface room, told by this one.

pub use crate::surface::{spell, spell_resource};
