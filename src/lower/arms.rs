//! Members of unions that went and came, as part of a sentence.

use super::names::{DefinitionKind, Sharing, Target};
use super::{Comparer, Relation, Written};
use crate::surface::{TypeDesc, spell};

/// Which members of a union went and which came; a wider or narrower one stands for those that it takes in.
pub(super) enum Exchange<'a> {
    /// One took the place of one: the difference is between these.
    Single(Written<'a>, Written<'a>),
    /// What happened, in words.
    Told(String),
}

/// More members than this are not listed.
const MOST_LISTED: usize = 5;
/// So many pairs of members are looked at to see what takes in what.
const MOST_COMPARISONS: usize = 4096;

impl<'a> Comparer<'a> {
    /// What happened to the members of two unions; `None` when neither is a union, or nothing can be said of members.
    pub(super) fn exchange(&mut self, sharing: Sharing, pair: [Written<'a>; 2]) -> Option<Exchange<'a>> {
        let arms = pair.map(|written| self.lowering.arms(sharing, written));
        if arms.iter().all(|arms| arms.len() <= 1) {
            return None;
        }
        let sets = pair.map(|written| self.lowering.written(sharing, written));
        let [mut gone, mut came] = [(0, 1), (1, 0)].map(|(from, to)| {
            let mut out: Vec<Written<'a>> = Vec::new();
            for arm in &arms[from] {
                let set = self.lowering.written(sharing, *arm);
                if !self.lowering.types.is_subtype(set, sets[to]) {
                    out.push(*arm);
                }
            }
            out
        });
        match (gone.is_empty(), came.is_empty()) {
            (true, true) => return None,
            (true, false) => gone = self.others(sharing, &arms[0], &arms[1]),
            (false, true) => came = self.others(sharing, &arms[1], &arms[0]),
            (false, false) => {}
        }
        Some(match (&gone[..], &came[..]) {
            ([], came) => {
                let texts = self.changed_texts(sharing, came);
                Exchange::Told(format!("{} {} new", list(&texts), if came.len() == 1 { "is" } else { "are" }))
            }
            (gone, []) => {
                let texts = self.changed_texts(sharing, gone);
                Exchange::Told(format!("{} {} gone", list(&texts), if gone.len() == 1 { "is" } else { "are" }))
            }
            ([b], [c]) => Exchange::Single(*b, *c),
            (gone, came) => {
                let [b, c] = self.told_apart(sharing, [gone, came]);
                Exchange::Told(format!("{} became {}", list(&b), list(&c)))
            }
        })
    }

    /// The members of one union that are no members of the other, though a wider one takes them in.
    fn others(&mut self, sharing: Sharing, arms: &[Written<'a>], others: &[Written<'a>]) -> Vec<Written<'a>> {
        let others: Vec<_> = others.iter().map(|arm| self.lowering.written(sharing, *arm)).collect();
        let mut out = Vec::new();
        for arm in arms {
            let set = self.lowering.written(sharing, *arm);
            if !others.contains(&set) {
                out.push((*arm, set));
            }
        }
        if out.len() * others.len() > MOST_COMPARISONS {
            return Vec::new();
        }
        out.retain(|(_, set)| !others.iter().any(|other| self.relation([*set, *other]) == Relation::Same));
        out.into_iter().map(|(arm, _)| arm).collect()
    }

    /// How two members, or lists of them, are written; constants by their values when their names tell no difference.
    pub(super) fn told_apart(&mut self, sharing: Sharing, lists: [&[Written<'a>]; 2]) -> [Vec<String>; 2] {
        let names = lists.map(texts);
        if names[0] != names[1] {
            return names;
        }
        lists.map(|arms| arms.iter().map(|arm| self.value_or_name(sharing, *arm)).collect())
    }

    /// How members are written; constants of another value with the one they have in their version.
    fn changed_texts(&mut self, sharing: Sharing, arms: &[Written<'a>]) -> Vec<String> {
        let text = |arm: &Written<'a>| match self.lowering.names.type_changes(arm.place, arm.ty) {
            true => self.value_or_name(sharing, *arm),
            false => spell(arm.ty),
        };
        arms.iter().map(text).collect()
    }

    fn value_or_name(&mut self, sharing: Sharing, written: Written<'a>) -> String {
        let is_constant = match written.ty {
            TypeDesc::Reference(reference) => match self.lowering.names.resolve(written.place, reference) {
                Target::Own(id) => {
                    let found = self.lowering.names.seen(id, written.place.side, sharing);
                    found.is_some_and(|it| {
                        matches!(it.kind, DefinitionKind::Constant(_) | DefinitionKind::EnumMember(..))
                    })
                }
                _ => false,
            },
            _ => false,
        };
        let set = self.lowering.written(sharing, written);
        let value = if is_constant { self.lowering.types.witness(set) } else { None };
        let name = spell(written.ty);
        value.map_or_else(|| name.clone(), |value| format!("{name} = {value}"))
    }
}

fn texts(arms: &[Written<'_>]) -> Vec<String> {
    arms.iter().map(|arm| spell(arm.ty)).collect()
}

fn list(arms: &[String]) -> String {
    let shown = if arms.len() > MOST_LISTED + 1 { MOST_LISTED } else { arms.len() };
    let listed = arms[..shown].iter().map(|arm| format!("`{arm}`")).collect::<Vec<_>>().join(", ");
    if shown == arms.len() { listed } else { format!("{listed} and {} more", arms.len() - shown) }
}
