//! A concrete value of a type, as simple as there is one: what a finding shows instead of a type.

use super::bdd::Bdd;
use super::list::Base;
use super::part::Sub;
use super::search::{Aim, Found};
use super::slot::Slot;
use super::stack::deep;
use super::{Kind, Nominal, Type, Types, Value, decimal, float};
use std::sync::Arc;

/// How deep a value is shown, and how many values in values.
const MOST_LEVELS: usize = 24;
const MOST_VALUES: usize = 400;
/// A list longer than this is shown by its first members.
const MOST_MEMBERS: u64 = 12;

/// The kinds, the plainest first.
const PLAIN_FIRST: [Kind; 19] = [
    Kind::Nil,
    Kind::Int,
    Kind::String,
    Kind::Boolean,
    Kind::Float,
    Kind::Decimal,
    Kind::List,
    Kind::Mapping,
    Kind::Xml,
    Kind::Regexp,
    Kind::Table,
    Kind::Error,
    Kind::Function,
    Kind::Object,
    Kind::Typedesc,
    Kind::Future,
    Kind::Stream,
    Kind::Handle,
    Kind::Opaque,
];

/// What is being shown: a recursive type is not shown by a value of itself.
#[derive(Default)]
struct Showing {
    within: Vec<Bdd>,
    values: usize,
}

impl Types {
    /// Some value of `t`; `None` when there is none.
    pub fn witness(&mut self, t: Type) -> Option<Value> {
        if self.is_empty(t) {
            return None;
        }
        let shown = self.show(t, &mut Showing::default());
        Some(shown.unwrap_or_else(|| Value::Described("a value of the type".to_string())))
    }

    fn show(&mut self, t: Type, showing: &mut Showing) -> Option<Value> {
        showing.values += 1;
        if showing.within.len() > MOST_LEVELS || showing.values > MOST_VALUES {
            return (!self.is_empty_now(t)).then_some(Value::Elided);
        }
        let data = self.data(t).clone();
        for kind in PLAIN_FIRST {
            if data.all.contains(kind) {
                return Some(of_whole(kind));
            }
            let Some((_, sub)) = data.some.iter().find(|(k, _)| *k == kind) else { continue };
            let shown = match sub {
                Sub::Boolean(part) => Some(Value::Boolean(part.sample())),
                Sub::Int(part) => part.sample().map(Value::Int),
                Sub::Float(part) => float::sample(part).map(Value::Float),
                Sub::Decimal(part) => decimal::sample(part).map(|digits| Value::Decimal(digits.to_string())),
                Sub::String(part) => part.sample().map(|text| Value::String(text.to_string())),
                Sub::Xml(part) => part.sample().map(Value::Xml),
                Sub::Bdd(bdd) => deep(|| self.show_structure(kind, *bdd, showing)),
            };
            if shown.is_some() {
                return shown;
            }
        }
        None
    }

    fn show_structure(&mut self, kind: Kind, bdd: Bdd, showing: &mut Showing) -> Option<Value> {
        if showing.within.contains(&bdd) {
            return None;
        }
        showing.within.push(bdd);
        let mut shown = None;
        self.bdd_inhabit(kind, bdd, Aim::Show, &mut |types, names, found| {
            shown = types.show_found(kind, names, found, showing);
            shown.is_some()
        });
        showing.within.pop();
        shown
    }

    fn show_found(&mut self, kind: Kind, names: &[Nominal], found: Found<'_>, showing: &mut Showing) -> Option<Value> {
        if let (Some(name), false) = (self.last_name(names), matches!(kind, Kind::Object | Kind::Error)) {
            return Some(Value::Described(format!("a value of {name}")));
        }
        match (kind, found) {
            (_, Found::List { length, slots, base }) => self.show_list(length, slots, base, showing),
            (Kind::Object, Found::Fields(members)) => Some(self.show_object(names, members)),
            (_, Found::Fields(members)) => self.show_mapping(members, showing).map(Value::Mapping),
            (Kind::Error, Found::Slots([detail])) => match self.show(detail.ty, showing)? {
                Value::Mapping(detail) => Some(Value::Error { name: self.last_name(names), detail }),
                _ => Some(Value::Error { name: self.last_name(names), detail: Vec::new() }),
            },
            (Kind::Table, Found::Slots([rows, ..])) => match self.show(rows.ty, showing)? {
                Value::List { members, .. } => Some(Value::Table(members)),
                other => Some(other),
            },
            (Kind::Error, _) => Some(Value::Error { name: self.last_name(names), detail: Vec::new() }),
            _ => Some(Value::Described(described(kind).to_string())),
        }
    }

    fn show_list(
        &mut self,
        length: u64,
        slots: &[(u64, Slot)],
        base: &Base<'_>,
        showing: &mut Showing,
    ) -> Option<Value> {
        let mut members = Vec::new();
        for index in 0..length.min(MOST_MEMBERS) {
            let slot = match slots.iter().find(|(at, _)| *at == index) {
                Some((_, slot)) => *slot,
                None => self.list_slot(base, index),
            };
            members.push(self.show(slot.ty, showing)?);
        }
        Some(Value::List { members, length })
    }

    fn show_mapping(&mut self, members: &[(Arc<str>, Slot)], showing: &mut Showing) -> Option<Vec<(String, Value)>> {
        let mut fields = Vec::new();
        for (name, slot) in members {
            if !self.may_be_absent(*slot) {
                fields.push((name.to_string(), self.show(slot.ty, showing)?));
            }
        }
        Some(fields)
    }

    fn show_object(&mut self, names: &[Nominal], members: &[(Arc<str>, Slot)]) -> Value {
        let (absent, present): (Vec<_>, Vec<_>) = members.iter().partition(|(_, slot)| self.may_be_absent(*slot));
        let list = |members: Vec<&(Arc<str>, Slot)>| {
            members.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", ")
        };
        let mut text = match self.last_name(names) {
            Some(name) => format!("an object of {name}"),
            None => "an object".to_string(),
        };
        if !present.is_empty() {
            text += &format!(" with {}", list(present));
        }
        if !absent.is_empty() {
            text += &format!(" without {}", list(absent));
        }
        Value::Described(text)
    }

    fn may_be_absent(&self, slot: Slot) -> bool {
        self.data(slot.ty).all.contains(Kind::Absent)
    }

    /// The last of the names that are not the language's own, without its module.
    fn last_name(&self, names: &[Nominal]) -> Option<String> {
        let name = names.iter().rev().find(|name| **name > super::opaque::READONLY)?;
        let text = self.name(*name);
        Some(text.rsplit([':', '/']).next().unwrap_or(text).to_string())
    }
}

/// A value of a kind of which every value will do.
fn of_whole(kind: Kind) -> Value {
    match kind {
        Kind::Nil => Value::Nil,
        Kind::Boolean => Value::Boolean(true),
        Kind::Int => Value::Int(1),
        Kind::Float => Value::Float(1.5),
        Kind::Decimal => Value::Decimal("1.5".to_string()),
        Kind::String => Value::String("a".to_string()),
        Kind::Regexp => Value::Described("re `a`".to_string()),
        Kind::Xml => Value::Xml("text".to_string()),
        Kind::List => Value::List { members: Vec::new(), length: 0 },
        Kind::Mapping => Value::Mapping(Vec::new()),
        Kind::Error => Value::Error { name: None, detail: Vec::new() },
        Kind::Table => Value::Table(Vec::new()),
        _ => Value::Described(described(kind).to_string()),
    }
}

fn described(kind: Kind) -> &'static str {
    match kind {
        Kind::Function => "a function",
        Kind::Object => "an object",
        Kind::Typedesc => "a typedesc",
        Kind::Future => "a future",
        Kind::Stream => "a stream",
        Kind::Handle => "a handle",
        _ => "a value",
    }
}
