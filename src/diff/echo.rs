//! One cause, one change: drops what only repeats a change that is told where clients meet it.
//!
//! A constant with another value is told where it makes another type, default or value of the same text. A type with another
//! name is told itself; that those who mention it are spelled in another way follows from that.

use super::context::Context;
use super::item::Item;
use super::pairing::{Pairing, Sides};
use super::{Change, Fact, Subject};
use crate::surface::{DeclarationKind, Home, Reference, Resolved, Surface};
use std::collections::{BTreeMap, BTreeSet};

/// For each constant, by its path, the paths of the declarations that mention it where clients see it.
type Mentions = BTreeMap<String, BTreeSet<String>>;

/// Drops the changes of public constants, and those of spelling, that others tell.
pub(super) fn drop_echoes(cx: &mut Context<'_>) {
    let pairing = cx.pairing;
    let is_constant = |change: &Change| change.subject == Subject::Constant && change.fact == Fact::ValueChanged;
    if cx.changes().iter().any(is_constant) {
        let mentions = mentions(pairing);
        let told: BTreeSet<String> = cx
            .changes()
            .iter()
            .filter(|change| is_constant(change) && is_told(&mentions, cx.changes(), &change.path))
            .map(|change| change.path.clone())
            .collect();
        cx.keep(|change| !is_constant(change) || !told.contains(&change.path));
    }
    let may_echo = |change: &Change| matches!(change.fact, Fact::TypeRespelled | Fact::DefaultChanged);
    if cx.changes().iter().any(may_echo) {
        let names = Sides { baseline: names(pairing.baseline), current: names(pairing.current) };
        let renamed = renamed(cx.changes());
        cx.keep(|change| {
            let own = renamed.get(owner(&change.path)).map_or(&[][..], Vec::as_slice);
            !may_echo(change) || !is_renaming(change, &names, own)
        });
    }
}

/// Drops what follows from another type or signature: another body, another initial value or spelling of it.
pub(super) fn drop_consequences(cx: &mut Context<'_>) {
    let is_consequence = |change: &Change| {
        matches!(
            (change.subject, &change.fact),
            (_, Fact::BodyChanged | Fact::ValueRespelled)
                | (Subject::Variable, Fact::ValueChanged)
                | (Subject::Member(_), Fact::DefaultChanged)
        )
    };
    let causes: BTreeSet<String> = cx
        .changes()
        .iter()
        .filter(|change| !is_consequence(change) && asks_for_more(&change.fact))
        .map(|change| owner(&change.path).to_owned())
        .collect();
    cx.keep(|change| !is_consequence(change) || !causes.contains(&change.path));
}

/// Whether a change of a signature makes another body or value likely: not a mere note, name or spelling.
fn asks_for_more(fact: &Fact) -> bool {
    !matches!(
        fact,
        Fact::TypeRespelled
            | Fact::ValueRespelled
            | Fact::DocumentationChanged
            | Fact::Deprecated
            | Fact::Undeprecated
            | Fact::AnnotationAdded { .. }
            | Fact::AnnotationRemoved { .. }
            | Fact::AnnotationChanged { .. }
            | Fact::LabelChanged
            | Fact::DefaultChanged
    )
}

/// What is called otherwise now, by where it stands: the parameters of a function, or a member.
fn renamed(changes: &[Change]) -> BTreeMap<String, Vec<(String, String)>> {
    let mut renamed: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for change in changes {
        if let Fact::Renamed { to } = &change.fact {
            let name = change.path.trim_end_matches(')').rsplit(['(', '.', ':']).next().unwrap_or_default();
            renamed.entry(owner(&change.path).to_owned()).or_default().push((name.to_owned(), to.clone()));
        }
    }
    renamed
}

/// The path without a parameter.
fn owner(path: &str) -> &str {
    path.split('(').next().unwrap_or(path)
}

/// Those of the private declarations whose change is not told where clients meet it.
pub(super) fn untold<'a>(cx: &Context<'a>, mut private: Vec<Sides<Option<Item<'a>>>>) -> Vec<Sides<Option<Item<'a>>>> {
    let constant = |pair: &Sides<Option<Item<'a>>>| {
        let both = pair.baseline.zip(pair.current)?;
        let is_constant = |item: Item<'a>| matches!(item.declaration.kind, DeclarationKind::Constant(_));
        (is_constant(both.0) && is_constant(both.1)).then(|| both.0.path())
    };
    if private.iter().any(|pair| constant(pair).is_some()) {
        let mentions = mentions(cx.pairing);
        private.retain(|pair| constant(pair).is_none_or(|path| !is_told(&mentions, cx.changes(), &path)));
    }
    private
}

fn mentions(pairing: Pairing<'_>) -> Mentions {
    let mut mentions = Mentions::new();
    for surface in pairing.surfaces() {
        for module in &surface.modules {
            for declaration in &module.declarations {
                let by = format!("{}:{}", module.name, declaration.name);
                let home = Home { module: &module.name, file: &declaration.file };
                let mut seen = |reference: &Reference| {
                    if let Some(path) = constant_path(surface, home, reference) {
                        mentions.entry(path).or_default().insert(by.clone());
                    }
                };
                declaration.visit_references(&mut |reference| seen(reference));
                declaration.visit_values(&mut |value| value.visit_references(&mut |reference| seen(reference)));
            }
        }
    }
    mentions
}

fn constant_path(surface: &Surface, home: Home<'_>, reference: &Reference) -> Option<String> {
    match surface.resolve(home.module, reference) {
        Resolved::Own(module, declaration) if matches!(declaration.kind, DeclarationKind::Constant(_)) => {
            Some(format!("{}:{}", module.name, declaration.name))
        }
        _ => None,
    }
}

/// Whether what mentions a constant, perhaps by way of other constants, tells of another value in the same words.
fn is_told(mentions: &Mentions, changes: &[Change], constant: &str) -> bool {
    let (mut waiting, mut seen) = (vec![constant], BTreeSet::new());
    while let Some(path) = waiting.pop() {
        for by in mentions.get(path).into_iter().flatten().filter(|by| *by != constant) {
            if changes.iter().any(|change| is_of(change, by) && is_by_value(change)) {
                return true;
            }
            if seen.insert(by) {
                waiting.push(by);
            }
        }
    }
    false
}

fn is_of(change: &Change, path: &str) -> bool {
    change.path.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '(']))
}

fn is_by_value(change: &Change) -> bool {
    let told = matches!(
        change.fact,
        Fact::Type(_) | Fact::RestType(_) | Fact::DefaultChanged | Fact::InnerDefault(_) | Fact::ValueChanged
    );
    let signatures = [&change.baseline, &change.current].map(|place| place.as_ref().map(|place| &place.signature));
    told && signatures[0] == signatures[1]
}

fn names(surface: &Surface) -> BTreeSet<&str> {
    let declarations = surface.modules.iter().flat_map(|module| &module.declarations);
    declarations.map(|declaration| declaration.name.as_str()).collect()
}

/// Whether both spellings are the same but for names that stand in one version only: what became of these is told. So it is
/// of the parameters of the same function and of the member itself, `own`.
fn is_renaming(change: &Change, names: &Sides<BTreeSet<&str>>, own: &[(String, String)]) -> bool {
    let (Some(baseline), Some(current)) = (&change.baseline, &change.current) else { return false };
    let (baseline, current) = (tokens(&baseline.signature), tokens(&current.signature));
    let is_renamed = |(old, new): (&&str, &&str)| {
        let gone = names.baseline.contains(old) && !names.current.contains(old);
        let is_own = own.iter().any(|(before, after)| before == old && after == new);
        old == new || is_own || (gone && names.current.contains(new) && !names.baseline.contains(new))
    };
    baseline.len() == current.len() && baseline != current && baseline.iter().zip(&current).all(is_renamed)
}

/// The identifiers of a signature, and each other sign by itself.
fn tokens(signature: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut tokens = Vec::new();
    let mut rest = signature.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = match is_word(first) {
            true => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            false => first.len_utf8(),
        };
        let (token, after) = rest.split_at(end);
        tokens.push(token);
        rest = after.trim_start();
    }
    tokens
}
