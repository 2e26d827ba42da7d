//! Laws of the catalogue itself: what can be said about all rules without comparing any package.

use super::*;
use crate::diff::{Comparison, Fact, Form, ItemKind, MethodKind, Owner, Position, Qualifier, Relation, Subject};
use crate::rules::Level;
use crate::rules::last_resort::LAST_RESORTS;
use std::path::Path;

#[test]
fn ids_are_kebab_case_and_unique() {
    for rule in all() {
        let well_formed =
            rule.id.split('-').all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase()));
        assert!(well_formed && rule.id.contains('-'), "{}", rule.id);
    }
    for two in all().windows(2) {
        assert!(two[0].id < two[1].id, "{} stands twice", two[0].id);
    }
}

#[test]
fn ids_say_what_happened() {
    let verbs = ["added", "removed", "narrowed", "widened", "changed", "reordered", "opened", "closed", "deprecated"];
    for rule in all() {
        let last = rule.id.rsplit('-').next().unwrap_or_default();
        assert!(verbs.contains(&last) || rule.id.contains("-became-"), "{} ends in no known verb", rule.id);
    }
}

/// A rule file that was written and not listed would be silent.
#[test]
fn every_rule_file_is_listed_under_its_id() {
    let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let mut files = Vec::new();
    for folder in std::fs::read_dir(room).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        for file in std::fs::read_dir(folder).unwrap() {
            let file = file.unwrap().path();
            let stem = file.file_stem().unwrap().to_str().unwrap().to_owned();
            if stem != "mod" {
                let text = std::fs::read_to_string(&file).unwrap();
                let id = stem.replace('_', "-");
                assert!(text.contains(&format!("id: \"{id}\"")), "{} holds another id", file.display());
                files.push(id);
            }
        }
    }
    files.sort();
    let listed: Vec<&str> = all().iter().map(|rule| rule.id).collect();
    assert_eq!(files, listed, "a rule file is forgotten in the list of its folder");
}

#[test]
fn every_text_is_there_and_short() {
    for rule in all() {
        let id = rule.id;
        for (text, most) in
            [(rule.title, 90), (rule.why, 300), (rule.instead, 250), (rule.caveat.unwrap_or("None."), 200)]
        {
            assert!(!text.is_empty() && text.len() <= most, "{id}: {} characters: {text}", text.len());
        }
        assert!(!rule.title.ends_with('.'), "{id}: a title is no sentence");
        assert!(rule.why.ends_with('.') && rule.instead.ends_with('.'), "{id}: why and instead are sentences");
        assert!(rule.caveat.is_none() || rule.level == Level::Minor, "{id}: only minor rules have a caveat");
        for side in [rule.example.baseline, rule.example.current, rule.example.client] {
            assert!(side.ends_with('\n') && side.len() < 900, "{id}: an example is short and ends its last line");
        }
        assert_ne!(rule.example.baseline, rule.example.current, "{id}");
    }
}

#[test]
fn rules_are_found_by_id() {
    for rule in all() {
        assert_eq!(find(rule.id).map(|found| found.id), Some(rule.id));
    }
    assert!(find("function-eaten").is_none());
}

/// At most one rule knows a change, over everything that could ever be said.
#[test]
fn no_two_rules_claim_one_change() {
    for subject in subjects() {
        for fact in facts() {
            for position in [None, Some(Position::Input), Some(Position::Output), Some(Position::Both)] {
                let change = change(subject, fact.clone(), position);
                let claims: Vec<&str> =
                    SPECIFIC.iter().filter(|rule| (rule.applies)(&change)).map(|rule| rule.id).collect();
                assert!(claims.len() <= 1, "{claims:?} all speak about {subject:?} {fact:?} {position:?}");
                let spoken = rule_for(&change);
                assert!((spoken.applies)(&change), "{} does not know {subject:?} {fact:?}", spoken.id);
                assert!(!(spoken.message)(&change).is_empty());
                let _ = (spoken.help)(&change);
            }
        }
    }
}

#[test]
fn each_rule_can_speak() {
    let mut silent: Vec<&str> = all().iter().map(|rule| rule.id).collect();
    for subject in subjects() {
        for fact in facts() {
            for position in [None, Some(Position::Input), Some(Position::Output), Some(Position::Both)] {
                let spoken = rule_for(&change(subject, fact.clone(), position)).id;
                silent.retain(|id| *id != spoken);
            }
        }
    }
    assert!(silent.is_empty(), "never speak: {silent:?}");
}

#[test]
fn every_kind_has_a_last_resort_and_it_is_major() {
    let mut used: Vec<&str> = subjects().into_iter().map(|subject| last_resort(subject).id).collect();
    used.sort();
    used.dedup();
    let mut listed: Vec<&str> = LAST_RESORTS.iter().map(|rule| rule.id).collect();
    listed.sort();
    assert_eq!(used, listed);
    assert!(LAST_RESORTS.iter().all(|rule| rule.level == Level::Major), "what nobody knows must not pass");
}

/// The table of positions: a wider or narrower type means the same everywhere it stands.
#[test]
fn types_follow_the_table_of_positions() {
    let typed = [
        Subject::Parameter(None),
        Subject::Parameter(Some(Owner::ObjectType)),
        Subject::Return(None),
        Subject::PathParameter(Owner::Class),
        Subject::Type,
        Subject::Record,
        Subject::Field,
    ];
    for subject in typed {
        for (position, wider, narrower) in [
            (Position::Input, Level::Minor, Level::Major),
            (Position::Output, Level::Major, Level::Minor),
            (Position::Both, Level::Major, Level::Major),
        ] {
            let level = |relation| rule_for(&change(subject, compared(relation), Some(position))).level;
            assert_eq!(level(Relation::Wider), wider, "{subject:?} {position:?} wider");
            assert_eq!(level(Relation::Narrower), narrower, "{subject:?} {position:?} narrower");
            assert_eq!(level(Relation::Unrelated), Level::Major, "{subject:?} {position:?} unrelated");
        }
    }
}

#[test]
fn a_sentence_names_the_thing() {
    let message = |path: &str, subject, fact| {
        let change = Change { path: path.to_owned(), ..change(subject, fact, None) };
        (rule_for(&change).message)(&change)
    };
    let gone = || Fact::Removed { deprecated: None };
    assert_eq!(message("lib:shout", Subject::Function, gone()), "function `shout` was removed");
    let announced = Fact::Removed { deprecated: Some("Use `speak`.".to_owned()) };
    assert_eq!(
        message("lib:shout", Subject::Function, announced),
        "function `shout` was removed, as its deprecation had announced: Use `speak`."
    );
    assert_eq!(message("lib:f(a)", Subject::Parameter(None), gone()), "parameter `a` of function `f` was removed");
    let class = Some(Owner::Class);
    assert_eq!(message("lib:C.m(a)", Subject::Parameter(class), gone()), "parameter `a` of `C.m` was removed");
    let added = Fact::AddedAs(Form::Required);
    assert_eq!(
        message("lib:C.init(a)", Subject::Parameter(class), added),
        "parameter `a` of `init` of `C` was added, and every caller must give it"
    );
    let resource = Subject::Method(Owner::Service, MethodKind::Resource);
    assert_eq!(
        message("lib:service /v1.2/orders.get count", resource, gone()),
        "resource `get count` of service `/v1.2/orders` was removed"
    );
    assert_eq!(message("lib:R.f", Subject::Field, gone()), "field `f` of `R` was removed");
}

fn change(subject: Subject, fact: Fact, position: Option<Position>) -> Change {
    let path = "lib:Name.member(part)".to_owned();
    Change { path, subject, fact, position, baseline: None, current: None, reached_through: Vec::new() }
}

fn compared(relation: Relation) -> Fact {
    Fact::Type(Comparison { relation, arm_gone: false, why: None, witness: None })
}

fn subjects() -> Vec<Subject> {
    let mut subjects = vec![
        Subject::Package,
        Subject::Dependency,
        Subject::Module,
        Subject::Function,
        Subject::Parameter(None),
        Subject::Return(None),
        Subject::Type,
        Subject::Record,
        Subject::Field,
        Subject::ObjectType,
        Subject::ErrorType,
        Subject::Class,
        Subject::Enum,
        Subject::EnumMember,
        Subject::Constant,
        Subject::Variable,
        Subject::Configurable,
        Subject::Listener,
        Subject::Annotation,
        Subject::Service,
    ];
    for owner in [Owner::Class, Owner::ObjectType, Owner::OutgoingObjectType, Owner::Service] {
        let kinds = [MethodKind::Plain, MethodKind::Remote, MethodKind::Resource, MethodKind::Init];
        subjects.extend(kinds.map(|kind| Subject::Method(owner, kind)));
        subjects.extend([Subject::Parameter(Some(owner)), Subject::Return(Some(owner))]);
        subjects.extend([Subject::PathParameter(owner), Subject::Member(owner)]);
    }
    subjects
}

fn facts() -> Vec<Fact> {
    let text = || "x".to_owned();
    let version = || semver::Version::new(1, 2, 3);
    let mut facts = vec![
        Fact::Added,
        Fact::Removed { deprecated: None },
        Fact::MadePrivate { deprecated: None },
        Fact::Renamed { to: text() },
        Fact::Moved { to: text() },
        Fact::Became { from: ItemKind::Class, to: ItemKind::ObjectType },
        Fact::Became { from: ItemKind::ObjectType, to: ItemKind::Class },
        Fact::Became { from: ItemKind::Enum, to: ItemKind::Type },
        Fact::Became { from: ItemKind::Constant, to: ItemKind::EnumMember },
        Fact::Became { from: ItemKind::Type, to: ItemKind::Enum },
        Fact::Became { from: ItemKind::Variable, to: ItemKind::Constant },
        Fact::Became { from: ItemKind::Function, to: ItemKind::Variable },
        Fact::CalledOtherwise { from: MethodKind::Plain, to: MethodKind::Remote },
        Fact::TypeRespelled,
        Fact::InnerDefault(Box::new(Fact::DefaultAdded)),
        Fact::InnerDefault(Box::new(Fact::DefaultRemoved)),
        Fact::InnerDefault(Box::new(Fact::DefaultChanged)),
        Fact::ReturnAppeared,
        Fact::ReturnBecameInferred,
        Fact::ErrorAppeared,
        Fact::BecameOptional,
        Fact::BecameRequired,
        Fact::BecameDefaultable,
        Fact::BecameIncluded,
        Fact::BecameUnincluded,
        Fact::BecameRest,
        Fact::BecameSingle,
        Fact::DefaultAdded,
        Fact::DefaultRemoved,
        Fact::DefaultChanged,
        Fact::Reordered,
        Fact::InclusionAdded(text()),
        Fact::InclusionRemoved(text()),
        Fact::Opened,
        Fact::Closed,
        Fact::ValueChanged,
        Fact::ValueRespelled,
        Fact::FirstPrivateMember,
        Fact::PrivateChanged,
        Fact::Deprecated,
        Fact::Undeprecated,
        Fact::AttachPointAdded(text()),
        Fact::AttachPointRemoved(text()),
        Fact::DocumentationChanged,
        Fact::BodyChanged,
        Fact::ListenerChanged,
        Fact::LabelChanged,
        Fact::VisibilityNarrowed,
        Fact::VisibilityWidened,
        Fact::DistributionRaised { from: text(), to: text() },
        Fact::DistributionLowered { from: text(), to: text() },
        Fact::PlatformChanged { from: text(), to: text() },
        Fact::VersionMoved { from: version(), to: version(), compatible: true },
        Fact::VersionMoved { from: version(), to: version(), compatible: false },
        Fact::IdentityChanged { from: text(), to: text() },
        Fact::MetadataChanged,
        Fact::SourcesChanged,
    ];
    let forms =
        [Form::Required, Form::Optional, Form::Defaultable, Form::DefaultableInside, Form::Included, Form::Rest];
    facts.extend(forms.map(Fact::AddedAs));
    use Qualifier::{Client, Const, Distinct, Final, Isolated, Readonly, Service, Transactional};
    for qualifier in [Isolated, Transactional, Client, Service, Distinct, Readonly, Final, Const] {
        facts.extend([Fact::QualifierAdded(qualifier), Fact::QualifierRemoved(qualifier)]);
    }
    for cosmetic in [false, true] {
        facts.extend([
            Fact::AnnotationAdded { name: text(), cosmetic },
            Fact::AnnotationRemoved { name: text(), cosmetic },
            Fact::AnnotationChanged { name: text(), cosmetic },
        ]);
    }
    for relation in [Relation::Same, Relation::Narrower, Relation::Wider, Relation::Unrelated] {
        for arm_gone in [false, true] {
            let comparison = Comparison { relation, arm_gone, why: None, witness: None };
            facts.extend([Fact::Type(comparison.clone()), Fact::RestType(comparison)]);
        }
    }
    facts
}
