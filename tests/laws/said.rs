//! What every rule says on its own example: texts to be read and reviewed like code.

use crate::line::{said, sources};
use bal_semver::rules::{Level, all};
use std::fmt::Write;

#[test]
fn what_every_rule_says() {
    insta::with_settings!({ snapshot_path => "../../snapshots/rules", prepend_module_to_snapshot => false }, {
        for level in [Level::Major, Level::Minor, Level::Patch] {
            let mut text = String::new();
            for rule in all().iter().filter(|rule| rule.level == level) {
                let spoken = said(&sources(rule.example.baseline), &sources(rule.example.current));
                for one in spoken.iter().filter(|one| one.rule.id == rule.id) {
                    writeln!(text, "{} at {}\n  {}", rule.id, one.path, one.message).unwrap();
                    if let Some(caveat) = rule.caveat {
                        writeln!(text, "  caveat: {caveat}").unwrap();
                    }
                    let help = one.help.as_deref().unwrap_or(rule.instead);
                    writeln!(text, "  help: {}\n", help.replace('\n', "\n  ")).unwrap();
                }
            }
            insta::assert_snapshot!(format!("{level:?}").to_lowercase(), text);
        }
    });
}
