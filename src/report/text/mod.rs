//! The report for people. First line: the answer. Last three lines: what scripts search for.

mod frame;
mod marks;
mod style;

use textwrap::Options;

use super::{Detail, Look, Unchecked, words};
use crate::rules::Level;
use crate::verdict::{Finding, Outcome, Verdict};
use style::{FAINT, GUTTER, HELP, STRONG, of_level, of_outcome, paint};

/// No line of prose is wider than this, however wide the terminal is.
const READABLE: usize = 100;
/// So many of the items through which clients meet a change are named.
const REACHED: usize = 5;
/// So many changes that no client sees are told, one line each.
const BRIEF: usize = 10;
/// Up to so many changes that decide are told with their signatures, all of them.
const MANY: usize = 100;
/// Of more than that only the first few, and the others in one line each.
const WHOLE: usize = 30;

pub(super) fn render(verdicts: &[&Verdict], unchecked: &[Unchecked], look: Look) -> String {
    let parts: Vec<String> = verdicts.iter().map(|verdict| one(verdict, look)).collect();
    match verdicts.len() + unchecked.len() {
        0 | 1 => parts.concat(),
        _ => {
            let mut answers: String = verdicts.iter().map(|verdict| answer(verdict, look.width)).collect();
            for member in unchecked {
                for line in prose(&(words::unchecked(member) + "."), look.width, "", "") {
                    answers += &format!("{}\n", paint(of_outcome(Outcome::TooLow), line));
                }
            }
            format!(
                "{answers}\n{}",
                parts.join(&format!("\n{}\n\n", paint(FAINT, "=".repeat(look.width.min(READABLE)))))
            )
        }
    }
}

fn one(verdict: &Verdict, look: Look) -> String {
    let mut out = answer(verdict, look.width);
    if look.detail > Detail::Answer {
        out.push('\n');
        out += &findings(verdict, look);
        out += &issues(verdict, look.width);
        out += &notes(verdict, look);
    }
    let [current, impact, suggested] = words::last_lines(verdict);
    let style = of_outcome(verdict.outcome);
    out + &format!("{current}\n{impact}\n{}\n", paint(style, suggested))
}

fn answer(verdict: &Verdict, width: usize) -> String {
    let style = of_outcome(verdict.outcome);
    let text = words::answer(verdict) + ".";
    prose(&text, width, "", "").into_iter().map(|line| paint(style, line) + "\n").collect()
}

fn findings(verdict: &Verdict, look: Look) -> String {
    let all = &verdict.evidence.findings;
    let shown: Vec<&Finding> =
        all.iter().filter(|finding| look.detail >= Detail::Everything || verdict.decides(finding)).collect();
    let mut out = String::new();
    let (quiet, loud): (Vec<&Finding>, Vec<&Finding>) =
        shown.iter().partition(|finding| finding.level <= Level::Patch && look.detail < Detail::Reasons);
    let whole = if look.detail >= Detail::Everything || loud.len() <= MANY { loud.len() } else { WHOLE };
    let (whole, short) = loud.split_at(whole);
    if !short.is_empty() {
        out += &overview(&loud, look.width);
    }
    for group in grouped(whole) {
        out += &heading(&group[0].item, look.width);
        for finding in group {
            out += &told(verdict, finding, look);
            out.push('\n');
        }
    }
    out +=
        &brief(&format!("{} more, in short (`--show-diff` shows them whole)", short.len()), short, short.len(), look);
    let most = if look.detail >= Detail::Everything { quiet.len() } else { BRIEF };
    out += &brief("no difference for clients", &quiet, most, look);
    let rest = all.iter().filter(|one| !shown.iter().any(|shown| std::ptr::eq(*shown, *one)));
    let tally = words::tally(rest);
    if !tally.is_empty() {
        out += &format!("{}\n\n", paint(FAINT, format!("{tally} not shown; `--show-diff` shows everything")));
    }
    out
}

/// How often each rule speaks, the most frequent first.
fn overview(findings: &[&Finding], width: usize) -> String {
    let rules = words::by_rule(findings);
    let digits = rules.first().map_or(1, |(count, _)| count.to_string().len());
    let widest = rules.iter().map(|(_, rule)| rule.id.len()).max().unwrap_or(0);
    let mut out = heading("overview", width);
    for (count, rule) in rules {
        let lead = format!("{count:>digits$}  {:widest$}  ", rule.id);
        let indent = " ".repeat(lead.len());
        for (index, line) in prose(rule.title, width, &lead, &indent).iter().enumerate() {
            let tail = line.strip_prefix(&lead).filter(|_| index == 0);
            out += &tail.map_or_else(|| line.clone(), |tail| paint(of_level(rule.level), &lead) + tail);
            out.push('\n');
        }
    }
    out + "\n"
}

/// Findings in one line each, no more than `most`.
fn brief(title: &str, findings: &[&Finding], most: usize, look: Look) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let mut out = heading(title, look.width);
    for finding in findings.iter().take(most) {
        let place = finding.current.as_ref().or(finding.baseline.as_ref());
        let place = place.map(|place| format!(", at {}:{}:{}", place.file, place.point.line, place.point.column));
        let lead = format!("{}[{}]: ", finding.level.name(), finding.rule.id);
        let text = format!("{lead}{}{}", finding.message, place.unwrap_or_default());
        for (index, line) in prose(&text, look.width, "", "    ").iter().enumerate() {
            let tail = line.strip_prefix(&lead).filter(|_| index == 0);
            out += &tail.map_or_else(|| line.clone(), |tail| paint(of_level(finding.level), &lead) + tail);
            out.push('\n');
        }
    }
    if findings.len() > most {
        out += &paint(FAINT, format!("and {} more; `--show-diff` shows everything\n", findings.len() - most));
    }
    out + "\n"
}

/// Findings of one item together, the item with the highest level first.
fn grouped<'a>(findings: &[&'a Finding]) -> Vec<Vec<&'a Finding>> {
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings {
        match groups.iter_mut().find(|group| group[0].item == finding.item) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    groups
}

fn heading(item: &str, width: usize) -> String {
    let width = width.min(READABLE);
    let line = "-".repeat(width.saturating_sub(item.chars().count() + 4).max(3));
    format!("{} {} {}\n\n", paint(FAINT, "--"), paint(STRONG, item), paint(FAINT, line))
}

fn told(verdict: &Verdict, finding: &Finding, look: Look) -> String {
    let places = [finding.baseline.as_ref(), finding.current.as_ref()];
    let gutter = places.iter().flatten().map(|place| place.point.line.to_string().len()).max().unwrap_or(1).max(2);
    let level = finding.level.name();
    let lead = format!("{level}[{}]: ", finding.rule.id);
    let lines = prose(&format!("{lead}{}", finding.message), look.width, "", "    ");
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        let tail = line.strip_prefix(&lead).filter(|_| index == 0);
        out += &match tail {
            Some(tail) => format!(
                "{}{}\n",
                paint(of_level(finding.level), lead.trim_end_matches(' ')),
                paint(STRONG, format!(" {tail}"))
            ),
            None => paint(STRONG, line) + "\n",
        };
    }
    let baseline = verdict.evidence.baseline.as_ref().map_or(String::new(), |side| side.version.to_string());
    let current = verdict.evidence.current.version.to_string();
    for line in frame::frames([(places[0], &baseline), (places[1], &current)], gutter, look.width) {
        out += &line;
        out.push('\n');
    }
    let mut remarks = words::remarks(finding);
    if !finding.reached_through.is_empty() {
        let most = if look.detail >= Detail::Reasons { usize::MAX } else { REACHED };
        remarks.insert(0, ("reached through", words::bounded(&finding.reached_through, most)));
    }
    if look.detail >= Detail::Reasons {
        remarks.insert(0, ("why", finding.rule.why.to_owned()));
    }
    if !remarks.is_empty() && places.iter().any(Option::is_some) {
        out += &format!("{} {}\n", " ".repeat(gutter), paint(GUTTER, "|"));
    }
    for (label, text) in remarks {
        out += &remark(label, &text, gutter, look.width);
    }
    out
}

/// `= help: ...`, wrapped; what follows an empty line is code to paste and stays as it is.
fn remark(label: &str, text: &str, gutter: usize, width: usize) -> String {
    let pad = " ".repeat(gutter);
    let lead = format!("{pad} = {label}: ");
    let indent = " ".repeat(gutter + 5);
    let (sentence, code) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut out = String::new();
    for (index, line) in prose(&sentence.replace('\n', " "), width, &lead, &indent).into_iter().enumerate() {
        let styled = line
            .strip_prefix(&lead)
            .filter(|_| index == 0)
            .map(|tail| format!("{pad} {} {}{tail}", paint(GUTTER, "="), paint(HELP, format!("{label}: "))));
        out += &styled.unwrap_or(line);
        out.push('\n');
    }
    if !code.is_empty() {
        out.push('\n');
        out += &code.lines().map(|line| format!("{indent}{line}").trim_end().to_owned() + "\n").collect::<String>();
    }
    out
}

fn issues(verdict: &Verdict, width: usize) -> String {
    let mut out = String::new();
    for gap in &verdict.evidence.issues {
        let issue = &gap.issue;
        let text = format!("issue: {}", issue.message);
        for line in prose(&text, width, "", "    ") {
            out += &format!("{}\n", paint(of_level(Level::Minor), line));
        }
        let place = format!("{}:{}:{}", issue.file, issue.point.line, issue.point.column);
        out += &format!("  {} {place} {}\n\n", paint(GUTTER, "-->"), paint(FAINT, format!("({})", gap.side)));
    }
    if out.is_empty() {
        return out;
    }
    out.pop();
    for help in words::unread_help(verdict) {
        out += &remark("help", help, 2, width);
    }
    out + "\n"
}

fn notes(verdict: &Verdict, look: Look) -> String {
    let mut out = String::new();
    let evidence = &verdict.evidence;
    for (label, text) in
        evidence.notes.iter().map(|note| ("note", note.clone())).chain([("", words::coverage(verdict))])
    {
        let lead = if label.is_empty() { String::new() } else { format!("{label}: ") };
        for line in prose(&text, look.width, &lead, "      ") {
            out += &format!("{}\n", paint(FAINT, line));
        }
    }
    out + "\n"
}

/// Wrapped to the width, readable on a wide terminal too.
fn prose(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let options = Options::new(width.clamp(20, READABLE))
        .initial_indent(first)
        .subsequent_indent(rest)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(|line| line.into_owned()).collect()
}
