//! One step from a difference towards its smallest piece.

use super::{Place, Written};
use crate::surface::{ArrayLength, Home, TypeDesc};

/// A piece of both versions.
pub(super) type Pair<'a> = [Written<'a>; 2];

/// What a look at one level of two types tells.
pub(super) enum Step<'a> {
    /// They differ here: what happened, in words.
    Here(String),
    /// They differ in a part: its name in words, and the part in both versions.
    Inside(String, Pair<'a>),
}

pub(super) fn inside<'a>(around: &str, step: Step<'a>) -> Step<'a> {
    match step {
        Step::Here(what) => Step::Here(format!("{around}: {what}")),
        Step::Inside(part, pair) => Step::Inside(format!("{around}, {part}"), pair),
    }
}

pub(super) fn within<'a>(pair: Pair<'a>, [baseline, current]: [&'a TypeDesc; 2]) -> Pair<'a> {
    // A part of a return type may name a parameter as well.
    let part = |whole: Written<'a>, ty| Written { function: whole.function, ..Written::new(whole.place, ty) };
    [part(pair[0], baseline), part(pair[1], current)]
}

pub(super) fn moved<'a>(written: Written<'a>, home: Home<'a>, ty: &'a TypeDesc) -> Written<'a> {
    Written::new(Place { module: home.module, file: home.file, ..written.place }, ty)
}

pub(super) fn same_length(baseline: &ArrayLength, current: &ArrayLength) -> bool {
    match (baseline, current) {
        (ArrayLength::Fixed(baseline), ArrayLength::Fixed(current)) => baseline == current,
        (ArrayLength::Fixed(_), _) | (_, ArrayLength::Fixed(_)) => false,
        _ => true,
    }
}

pub(super) fn sentence(path: &[String], what: &str) -> String {
    if path.is_empty() { what.to_string() } else { format!("{}: {what}", path.join(", ")) }
}
