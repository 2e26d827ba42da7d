//! A type in words of the language, as far as it has any: for messages, not for reading back.

use super::atom::{AtomDef, Shape};
use super::function::Signature;
use super::part::Sub;
use super::slot::Slot;
use super::value::quoted;
use super::{Kind, Mutability, Type, Types};
use rustc_hash::FxHashSet;
use std::fmt::Write;
use std::sync::Arc;

/// How deep a type is written out, and how many arms or members of one.
const MOST_LEVELS: usize = 3;
const MOST_PARTS: usize = 6;

impl Types {
    /// The type, written out a few levels deep.
    pub fn describe(&mut self, t: Type) -> String {
        self.words(t, MOST_LEVELS)
    }

    fn words(&mut self, t: Type, levels: usize) -> String {
        let known = [
            (Type::NEVER, "never"),
            (Type::VALUE, "any|error"),
            (Type::ANY, "any"),
            (self.readonly(), "readonly"),
            (self.json(), "json"),
            (self.anydata(), "anydata"),
        ];
        if let Some((_, name)) = known.iter().find(|(known, _)| *known == t) {
            return name.to_string();
        }
        let data = self.data(t).clone();
        let mut arms: Vec<String> = Vec::new();
        for kind in Kind::ALL.into_iter().filter(|kind| !matches!(kind, Kind::Absent | Kind::Nil)) {
            if data.all.contains(kind) {
                arms.push(kind.name().to_string());
            } else if let Some((_, sub)) = data.some.iter().find(|(k, _)| *k == kind) {
                self.arms(kind, sub, levels, &mut arms);
            }
        }
        // A type of another package may have a part in every kind, all of one name.
        let mut seen = FxHashSet::default();
        arms.retain(|arm| seen.insert(arm.clone()));
        if data.all.contains(Kind::Nil) {
            arms.push("()".to_string());
        }
        let more = arms.len() > MOST_PARTS + 1;
        if more {
            arms.truncate(MOST_PARTS);
            arms.push("...".to_string());
        }
        match arms.len() {
            0 => "never".to_string(),
            2 if data.all.contains(Kind::Nil) => format!("{}?", arms[0]),
            _ => arms.join("|"),
        }
    }

    fn arms(&mut self, kind: Kind, sub: &Sub, levels: usize, arms: &mut Vec<String>) {
        match sub {
            Sub::Boolean(part) => arms.push(part.sample().to_string()),
            Sub::Int(part) => arms.extend(part.ranges().iter().map(|range| range_words(*range))),
            Sub::Float(part) => values(kind, part.values(), arms, |bits| format!("{:?}f", f64::from_bits(*bits))),
            Sub::Decimal(part) => values(kind, part.values(), arms, |digits| format!("{digits}d")),
            Sub::String(part) => match (part.chars.values(), part.longer.values()) {
                (Ok(chars), Ok(longer)) => arms.extend(chars.iter().chain(longer).map(|text| literal(text))),
                (Err([]), Ok([])) => arms.push("string:Char".to_string()),
                _ => arms.push("some string".to_string()),
            },
            Sub::Xml(part) => arms.push(part.name().to_string()),
            Sub::Bdd(bdd) => {
                let mut paths: Vec<(Vec<Arc<AtomDef>>, usize)> = Vec::new();
                self.bdd_paths(*bdd, &mut |_, inside, outside| {
                    paths.push((inside.to_vec(), outside.len()));
                    paths.len() > MOST_PARTS
                });
                for (inside, _) in paths {
                    let words: Vec<String> = inside.iter().rev().map(|def| self.atom_words(def, levels)).collect();
                    arms.push(if words.is_empty() { kind.name().to_string() } else { words.join(" & ") });
                }
            }
        }
    }

    fn atom_words(&mut self, def: &AtomDef, levels: usize) -> String {
        let names: Vec<String> =
            def.names.iter().filter(|n| **n > super::opaque::READONLY).map(|n| self.name(*n).to_string()).collect();
        if !names.is_empty() {
            return names.join(" & ");
        }
        if levels == 0 {
            return "...".to_string();
        }
        let levels = levels - 1;
        match (&def.shape, def.kind) {
            (Shape::Any, kind) => kind.name().to_string(),
            (Shape::List(atom), _) => {
                let fixed = frozen(atom.prefix.first().unwrap_or(&atom.rest));
                let mut members: Vec<String> =
                    atom.prefix.iter().take(MOST_PARTS).map(|slot| self.words(slot.ty, levels)).collect();
                let rest = self.words(atom.rest.ty, levels);
                match (members.as_slice(), atom.fixed) {
                    ([], 0) => return format!("{fixed}{}[]", bracketed(&rest)),
                    ([one], 2..) => return format!("{fixed}{}[{}]", bracketed(one), atom.fixed),
                    _ => {}
                }
                if atom.prefix.len() > MOST_PARTS {
                    members.push("...".to_string());
                }
                if atom.rest.ty != Type::NEVER {
                    members.push(format!("{rest}..."));
                }
                format!("{fixed}[{}]", members.join(", "))
            }
            (Shape::Fields(atom), Kind::Object) => {
                let names: Vec<String> =
                    atom.fields.iter().take(MOST_PARTS).map(|(name, _)| name.to_string()).collect();
                format!("object {{{}}}", names.join("; "))
            }
            (Shape::Fields(atom), _) => {
                let fixed = frozen(atom.fields.first().map_or(&atom.rest, |(_, slot)| slot));
                let rest = self.diff(atom.rest.ty, Type::ABSENT);
                let rest_words = self.words(rest, levels);
                if atom.fields.is_empty() && rest != Type::NEVER {
                    return format!("{fixed}map<{rest_words}>");
                }
                let mut text = format!("{fixed}record {{|");
                for (name, slot) in atom.fields.iter().take(MOST_PARTS) {
                    let ty = self.diff(slot.ty, Type::ABSENT);
                    let mark = if ty == slot.ty { "" } else { "?" };
                    let ty = self.words(ty, levels);
                    let _ = write!(text, " {ty} {name}{mark};");
                }
                if atom.fields.len() > MOST_PARTS {
                    text += " ...";
                }
                if rest != Type::NEVER {
                    let _ = write!(text, " {rest_words}...;");
                }
                text + " |}"
            }
            (Shape::Function { params, returns }, _) => {
                let signature = Signature { params: *params, returns: *returns };
                self.function_words(signature, levels)
            }
            (Shape::Slots(slots), kind) => {
                let word = kind.name().split('<').next().unwrap_or_default();
                let first = slots.first().map_or(Type::NEVER, |slot| slot.ty);
                let first =
                    if kind == Kind::Table { self.member_type(first, 0) } else { self.diff(first, Type::ABSENT) };
                format!("{word}<{}>", self.words(first, levels))
            }
        }
    }
    /// A function type with a signature.
    pub(crate) fn signature_words(&mut self, signature: Signature) -> String {
        self.function_words(signature, MOST_LEVELS - 1)
    }

    fn function_words(&mut self, Signature { params, returns }: Signature, levels: usize) -> String {
        let params = self.words(params, levels + 1).replacen("readonly & ", "", 1);
        let params = match params.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')) {
            Some(inner) => inner.to_string(),
            None => params.strip_suffix("[]").map_or(String::new(), |rest| format!("{rest}...")),
        };
        match returns {
            Type::NIL => format!("function ({params})"),
            returns => format!("function ({params}) returns {}", self.words(returns, levels)),
        }
    }
}

/// `readonly & ` before a container whose members cannot be assigned to.
fn frozen(slot: &Slot) -> &'static str {
    if slot.mutability == Mutability::Fixed && slot.ty != Type::NEVER { "readonly & " } else { "" }
}

fn bracketed(words: &str) -> String {
    if words.contains(['|', '&', ' ', '?']) { format!("({words})") } else { words.to_string() }
}

fn literal(text: &str) -> String {
    let mut out = String::new();
    let _ = quoted(&mut out, text);
    out
}

fn values<T>(kind: Kind, values: Result<&[T], &[T]>, arms: &mut Vec<String>, one: impl Fn(&T) -> String) {
    match values {
        Ok(values) => arms.extend(values.iter().map(one)),
        Err(_) => arms.push(format!("some {}", kind.name())),
    }
}

fn range_words((low, high): (i64, i64)) -> String {
    match (low, high) {
        (0, 255) => "byte".to_string(),
        (-128, 127) => "int:Signed8".to_string(),
        (-32_768, 32_767) => "int:Signed16".to_string(),
        (-2_147_483_648, 2_147_483_647) => "int:Signed32".to_string(),
        (0, 65_535) => "int:Unsigned16".to_string(),
        (0, 4_294_967_295) => "int:Unsigned32".to_string(),
        _ if low == high => low.to_string(),
        (i64::MIN, _) => format!("int to {high}"),
        (_, i64::MAX) => format!("int from {low}"),
        _ => format!("int from {low} to {high}"),
    }
}
