//! Decimal numbers of constant expressions, exactly.

use std::fmt;

/// `digits * 10^exponent`, with no superfluous zero at the end: equal numbers are equal values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    digits: i128,
    exponent: i32,
}

impl Decimal {
    /// Reads `12.50`, `-3e-7`; `None` when it is no number or has more digits than a decimal has (34).
    pub fn parse(text: &str) -> Option<Decimal> {
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let exponent = exponent.parse::<i32>().ok()?.checked_sub(i32::try_from(fraction.len()).ok()?)?;
        let joined = format!("{whole}{fraction}");
        Decimal::new(joined.parse().ok()?, exponent)
    }

    /// The number with the other sign.
    pub fn negated(self) -> Decimal {
        Decimal { digits: -self.digits, ..self }
    }

    /// The sum, unless it has too many digits.
    pub fn plus(self, other: &Decimal) -> Option<Decimal> {
        let exponent = self.exponent.min(other.exponent);
        Decimal::new(self.scaled(exponent)?.checked_add(other.scaled(exponent)?)?, exponent)
    }

    /// The product, unless it has too many digits.
    pub fn times(self, other: &Decimal) -> Option<Decimal> {
        Decimal::new(self.digits.checked_mul(other.digits)?, self.exponent.checked_add(other.exponent)?)
    }

    fn scaled(self, exponent: i32) -> Option<i128> {
        let power = u32::try_from(self.exponent.checked_sub(exponent)?).ok()?;
        self.digits.checked_mul(10i128.checked_pow(power)?)
    }

    fn new(mut digits: i128, mut exponent: i32) -> Option<Decimal> {
        if digits == 0 {
            return Some(Decimal { digits, exponent: 0 });
        }
        while digits % 10 == 0 {
            digits /= 10;
            exponent = exponent.checked_add(1)?;
        }
        (digits.unsigned_abs() < 10u128.pow(34)).then_some(Decimal { digits, exponent })
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Decimal {
        // An i64 has at most 19 digits.
        Decimal::new(value.into(), 0).unwrap_or(Decimal { digits: value.into(), exponent: 0 })
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.exponent {
            0 => write!(f, "{}", self.digits),
            exponent => write!(f, "{}e{exponent}", self.digits),
        }
    }
}
