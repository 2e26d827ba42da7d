//! Parts of `decimal`: singletons, by value: `1.0d` is `1.00d`.

use super::finite::Finite;
use std::sync::Arc;

/// Decimals in one spelling each.
pub(crate) type Decimals = Finite<Arc<str>>;

/// The one spelling of a decimal literal: sign, digits without superfluous zeros, exponent. `None` when it is no number.
pub(crate) fn key(literal: &str) -> Option<Arc<str>> {
    let text = literal.trim().trim_end_matches(['d', 'D']);
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let exponent = exponent.checked_sub(fraction.len() as i64)?;
    let tail = digits.trim_end_matches('0');
    let exponent = exponent.checked_add((digits.len() - tail.len()) as i64)?;
    let digits = tail.trim_start_matches('0');
    if digits.is_empty() {
        return Some("0".into());
    }
    Some(match exponent {
        0 => format!("{sign}{digits}").into(),
        1..=6 => format!("{sign}{digits}{}", "0".repeat(exponent as usize)).into(),
        -12..0 => plain(sign, digits, exponent.unsigned_abs() as usize).into(),
        _ => format!("{sign}{digits}e{exponent}").into(),
    })
}

/// Digits with a point `places` from their end.
fn plain(sign: &str, digits: &str, places: usize) -> String {
    let padded = format!("{digits:0>width$}", width = places + 1);
    let (whole, fraction) = padded.split_at(padded.len() - places);
    format!("{sign}{whole}.{fraction}")
}

/// Some decimal of the set.
pub(crate) fn sample(decimals: &Decimals) -> Option<Arc<str>> {
    decimals.sample((1..).map(|n: u32| format!("{n}.5").into()))
}
