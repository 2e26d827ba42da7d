//! The `markdown` format, for a comment on a pull request.

use super::{Detail, Unchecked, words};
use crate::diff::Place;
use crate::verdict::{Finding, Outcome, Verdict};

/// A comment may hold 65,536 characters; so many findings with their frames fit well.
const MOST: usize = 40;

pub(super) fn render(verdicts: &[&Verdict], unchecked: &[Unchecked], detail: Detail) -> String {
    let parts = verdicts.iter().map(|verdict| one(verdict, detail)).chain(unchecked.iter().map(without_verdict));
    parts.collect::<Vec<_>>().join("\n---\n\n")
}

fn without_verdict(member: &Unchecked) -> String {
    let mut out = format!("### :x: {}\n\n", escaped(&words::unchecked(member)));
    if let Some((file, line, column)) = &member.place {
        let place = line.map_or_else(|| file.clone(), |line| format!("{file}:{line}:{column}"));
        out += &format!("- at {}\n", code(&place));
    }
    out + &member.help.iter().map(|help| format!("- help: {}\n", escaped(help))).collect::<String>()
}

fn one(verdict: &Verdict, detail: Detail) -> String {
    let sign = match verdict.outcome {
        Outcome::TooLow => ":x:",
        Outcome::Inconclusive => ":grey_question:",
        Outcome::Enough | Outcome::FirstRelease => ":white_check_mark:",
    };
    let mut out = format!("### {sign} {}\n\n", escaped(&words::answer(verdict)));
    let evidence = &verdict.evidence;
    if detail > Detail::Answer {
        let (shown, rest): (Vec<&Finding>, Vec<&Finding>) =
            evidence.findings.iter().partition(|finding| detail >= Detail::Everything || verdict.decides(finding));
        if shown.len() > MOST {
            out += "| changes | rule | what happened |\n| ---: | --- | --- |\n";
            for (count, rule) in words::by_rule(&shown) {
                out += &format!("| {count} | {} | {} |\n", rule.id, escaped(rule.title));
            }
            out += &format!("\nThe first {MOST} of them:\n\n");
        }
        if !shown.is_empty() {
            out += "| level | item | change | rule |\n| --- | --- | --- | --- |\n";
            for finding in shown.iter().take(MOST) {
                let cells = [finding.level.name(), &code(&finding.item), &escaped(&finding.message), finding.rule.id];
                out += &format!("| {} |\n", cells.join(" | "));
            }
            out += &more(shown.len());
            out += "\n<details><summary>Before and after</summary>\n\n";
            out += &shown.iter().take(MOST).map(|finding| told(finding)).collect::<String>();
            out += "</details>\n\n";
        }
        let tally = words::tally(rest.into_iter());
        if !tally.is_empty() {
            out += &format!("{tally} not shown; `--show-diff` shows everything.\n\n");
        }
        for gap in &evidence.issues {
            let issue = &gap.issue;
            let place = format!("{}:{}:{}", issue.file, issue.point.line, issue.point.column);
            out += &format!("- Could not be read ({}): {} at {}\n", gap.side, escaped(&issue.message), code(&place));
        }
        for help in words::unread_help(verdict) {
            out += &format!("- help: {}\n", escaped(help));
        }
        for note in &evidence.notes {
            out += &format!("- {}\n", escaped(note));
        }
        out += &format!("- {}\n\n", words::coverage(verdict));
    }
    out + &format!("```\n{}\n```\n", words::last_lines(verdict).join("\n"))
}

fn more(number: usize) -> String {
    match number.saturating_sub(MOST) {
        0 => String::new(),
        more => format!("| | | and {more} more | |\n"),
    }
}

fn told(finding: &Finding) -> String {
    let mut out = format!("**{}** {}\n\n```diff\n", code(&finding.item), escaped(&finding.message));
    for (sign, place) in [('-', &finding.baseline), ('+', &finding.current)] {
        if let Some(Place { file, point, signature }) = place {
            out += &format!("@@ {file}:{}:{} @@\n{sign} {signature}\n", point.line, point.column);
        }
    }
    out += "```\n\n";
    if !finding.reached_through.is_empty() {
        out += &format!("- reached through {}\n", words::bounded(&finding.reached_through, 5));
    }
    for (label, text) in words::remarks(finding) {
        out += &match text.split_once("\n\n") {
            None => format!("- {label}: {}\n", escaped(&text)),
            Some((first, code)) => format!("- {label}: {}\n\n```ballerina\n{code}\n```\n", escaped(first)),
        };
    }
    out + "\n"
}

/// Text outside back quotes with the signs of markdown and tables made harmless.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut quoted = false;
    for c in text.chars() {
        quoted ^= c == '`';
        match c {
            '|' => out += "\\|",
            '<' | '*' | '_' | '[' | ']' | '@' if !quoted => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'").replace('|', "\\|"))
}
