//! Parts of `float`: singletons. Minus zero is zero, and there is one NaN: `==` of the language tells no more apart.

use super::finite::Finite;

/// Floats by their bits.
pub(crate) type Floats = Finite<u64>;

/// The bits that stand for a float in a set.
pub(crate) fn key(value: f64) -> u64 {
    if value.is_nan() {
        f64::NAN.to_bits()
    } else if value == 0.0 {
        0
    } else {
        value.to_bits()
    }
}

/// Some float of the set.
pub(crate) fn sample(floats: &Floats) -> Option<f64> {
    floats.sample((1..).map(|n: u32| key(f64::from(n) + 0.5))).map(f64::from_bits)
}
