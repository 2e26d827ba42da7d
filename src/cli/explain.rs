//! `explain` and `rules`: the catalogue, read from the rules themselves.

use anstream::ColorChoice;
use anstyle::{AnsiColor, Style};

use super::out;
use crate::error::{Error, Result};
use crate::rules::{self, Level, Rule};
use crate::verdict::nearest;

pub(super) fn explain(id: &str, color: ColorChoice) -> Result<u8> {
    let Some(rule) = rules::find(id) else {
        let hint = match nearest(id, rules::all().iter().map(|rule| rule.id)) {
            Some(near) => format!("did you mean `{near}`? `bal-semver rules` lists them all"),
            None => "`bal-semver rules` lists them all".to_owned(),
        };
        return Err(Error::new("explaining a rule", format!("there is no rule `{id}`")).hint(hint));
    };
    out::print(&told(rule, out::width()), None, color)?;
    Ok(0)
}

pub(super) fn list(color: ColorChoice) -> Result<u8> {
    let rules = rules::all();
    let widest = rules.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let mut text = String::new();
    for rule in rules {
        let style = of_level(rule.level);
        let caveat = if rule.caveat.is_some() { " (with a caveat)" } else { "" };
        text += &format!("{style}{}{style:#}  {:widest$}  {}{caveat}\n", rule.level.name(), rule.id, rule.title);
    }
    out::print(&text, None, color)?;
    Ok(0)
}

fn told(rule: &Rule, width: usize) -> String {
    let style = of_level(rule.level);
    let bold = Style::new().bold();
    let mut text = format!("{style}{}[{}]{style:#}: {bold}{}{bold:#}\n\n", rule.level.name(), rule.id, rule.title);
    text += &wrapped(rule.why, width);
    let breaks = match (rule.level, rule.caveat) {
        (Level::Major, _) => "A client that breaks",
        (_, Some(_)) => "The rare use that breaks",
        _ => "A client that goes on working",
    };
    let example = &rule.example;
    for (title, code) in [("Baseline", example.baseline), ("Current", example.current), (breaks, example.client)] {
        text += &format!("\n{bold}{title}{bold:#}\n\n");
        for line in code.trim_matches('\n').lines() {
            text += format!("    {line}").trim_end();
            text.push('\n');
        }
    }
    if let Some(caveat) = rule.caveat {
        text += &format!("\n{bold}Caveat{bold:#}\n\n{}", wrapped(caveat, width));
    }
    text + &format!("\n{bold}What to do instead{bold:#}\n\n{}", wrapped(rule.instead, width))
}

fn wrapped(text: &str, width: usize) -> String {
    text.lines().map(|line| textwrap::fill(line, width.clamp(20, 100)) + "\n").collect()
}

fn of_level(level: Level) -> Style {
    match level {
        Level::Major => AnsiColor::Red.on_default().bold(),
        Level::Minor => AnsiColor::Yellow.on_default().bold(),
        Level::Patch | Level::None => AnsiColor::Green.on_default().bold(),
    }
}
