//! Code frames: a signature under its place, with what differs marked.

use std::ops::Range;

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use super::marks::{differing, tokens};
use super::style::{CAME, FAINT, GONE, GUTTER, marked, paint};
use crate::diff::Place;

/// A signature never takes more lines than this; those without a mark are left out first.
const MOST_LINES: usize = 8;

/// The frames of both sides, baseline first: lines without line ends. `gutter` is the width of the line numbers.
pub(super) fn frames(sides: [(Option<&Place>, &str); 2], gutter: usize, width: usize) -> Vec<String> {
    let [(baseline, before), (current, after)] = sides;
    // Where a side stands alone, all of it came or went.
    let whole = |place: Option<&Place>| place.map(|place| 0..place.signature.len()).into_iter().collect();
    let (gone, came) = match (baseline, current) {
        (Some(a), Some(b)) => differing(&a.signature, &b.signature),
        _ => (whole(baseline), whole(current)),
    };
    let mut lines = Vec::new();
    let same = matches!((baseline, current), (Some(a), Some(b)) if a.signature == b.signature);
    if let Some(place) = baseline.filter(|_| !same) {
        lines.extend(frame(place, &Side { sign: '-', version: before, style: GONE, marks: &gone }, gutter, width));
    }
    if let Some(place) = current {
        let side = Side { sign: if same { ' ' } else { '+' }, version: after, style: CAME, marks: &came };
        lines.extend(frame(place, &side, gutter, width));
    }
    lines
}

struct Side<'a> {
    sign: char,
    version: &'a str,
    style: Style,
    marks: &'a [Range<usize>],
}

fn frame(place: &Place, side: &Side<'_>, gutter: usize, width: usize) -> Vec<String> {
    let Place { file, point, signature } = place;
    let pad = " ".repeat(gutter);
    let bar = paint(GUTTER, "|");
    let version = paint(FAINT, format!("({})", side.version));
    let mut lines = vec![format!("{pad}{} {file}:{}:{} {version}", paint(GUTTER, "-->"), point.line, point.column)];
    lines.push(format!("{pad} {bar}"));
    let mut number = format!("{:>gutter$}", point.line);
    let room = width.saturating_sub(gutter + 5).max(20);
    for line in shortened(wrapped(signature, room), side.marks) {
        let Some(span) = line else {
            lines.push(format!("{pad} {bar}   {}", paint(FAINT, "...")));
            continue;
        };
        let text = &signature[span.clone()];
        let sign = if number.trim().is_empty() { ' ' } else { side.sign };
        let lead = format!("{} {bar} {}", paint(GUTTER, &number), paint(side.style, sign));
        lines.push(format!("{lead} {}", coloured(signature, &span, side)));
        number = pad.clone();
        let marks = under(signature, &span, side.marks);
        if !marks.is_empty() && text.trim().width() > marks.trim().len() {
            lines.push(format!("{pad} {bar}   {}", paint(marked(side.style), marks)));
        }
    }
    lines
}

/// The stretches of one signature that fit in `room` columns each, broken at blanks, and elsewhere only where a word is
/// wider than the room.
fn wrapped(text: &str, room: usize) -> Vec<Range<usize>> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    for token in tokens(text) {
        let blank = text[token.clone()].trim().is_empty();
        match pieces.last_mut() {
            Some(piece) if !blank && piece.end == token.start && text[piece.start..token.end].width() <= room => {
                piece.end = token.end;
            }
            _ if blank => {}
            _ => pieces.push(token),
        }
    }
    let mut lines: Vec<Range<usize>> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if text[line.start..piece.end].width() <= room => line.end = piece.end,
            _ => lines.push(piece),
        }
    }
    lines
}

/// At most [`MOST_LINES`], `None` where some are left out: the first and the marked ones stay longest.
fn shortened(lines: Vec<Range<usize>>, marks: &[Range<usize>]) -> Vec<Option<Range<usize>>> {
    if lines.len() <= MOST_LINES {
        return lines.into_iter().map(Some).collect();
    }
    let touched = |line: &Range<usize>| marks.iter().any(|mark| mark.start < line.end && line.start < mark.end);
    let mut kept = 0;
    let mut shown: Vec<Option<Range<usize>>> = Vec::new();
    for (index, line) in lines.into_iter().enumerate() {
        let keep = kept < MOST_LINES && (index == 0 || touched(&line) || (marks.is_empty() && index < 3));
        kept += usize::from(keep);
        match keep {
            true => shown.push(Some(line)),
            false if shown.last() == Some(&None) => {}
            false => shown.push(None),
        }
    }
    shown
}

/// The line with its marked stretches stronger.
fn coloured(text: &str, line: &Range<usize>, side: &Side<'_>) -> String {
    let mut out = String::new();
    let mut at = line.start;
    for mark in side.marks.iter().filter(|mark| mark.start < line.end && line.start < mark.end) {
        let (start, end) = (mark.start.max(line.start), mark.end.min(line.end));
        out += &text[at..start];
        out += &paint(marked(side.style), &text[start..end]);
        at = end;
    }
    out + &text[at..line.end]
}

/// The line of `^` under the marked stretches.
fn under(text: &str, line: &Range<usize>, marks: &[Range<usize>]) -> String {
    let mut out = String::new();
    for mark in marks.iter().filter(|mark| mark.start < line.end && line.start < mark.end) {
        let (start, end) = (mark.start.max(line.start), mark.end.min(line.end));
        let column = text[line.start..start].width();
        out += &" ".repeat(column.saturating_sub(out.len()));
        out += &"^".repeat(text[start..end].width().max(1));
    }
    out
}
