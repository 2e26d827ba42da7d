//! Constant expressions: what they are worth (language specification, section 6.35).

use super::Place;
use super::decimal::Decimal;
use super::names::{DefinitionKind, NameId, Names, Target};
use super::operation::{binary, negated};
use crate::surface::{Builtin, EnumMember, Reference, Term, TypeDesc};
use std::collections::BTreeMap;

/// The value of a constant expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Const {
    /// `()`
    Nil,
    /// `true`, `false`
    Boolean(bool),
    /// An integer.
    Int(i64),
    /// A floating point number. Two NaNs are different, as `==` says.
    Float(f64),
    /// A decimal number; equal when the numbers are.
    Decimal(Decimal),
    /// A string.
    String(String),
    /// `[a, b]`
    List(Vec<Const>),
    /// `{a: 1}`
    Mapping(BTreeMap<String, Const>),
}

impl Const {
    /// The basic type it belongs to, as a user writes it.
    pub fn basic_type(&self) -> &'static str {
        match self {
            Const::Nil => "()",
            Const::Boolean(_) => "boolean",
            Const::Int(_) => "int",
            Const::Float(_) => "float",
            Const::Decimal(_) => "decimal",
            Const::String(_) => "string",
            Const::List(_) => "list",
            Const::Mapping(_) => "mapping",
        }
    }
}

/// The number type that the context of a literal asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Anything,
    Float,
    Decimal,
}

/// Terms nest as deep as their author likes; beyond this depth they count as not constant.
const DEEPEST: u32 = 200;

/// A term in its surroundings.
#[derive(Clone, Copy)]
pub(super) struct Evaluator<'n, 'a> {
    pub(super) names: &'n Names<'a>,
    pub(super) place: Place<'a>,
}

impl<'a> Evaluator<'_, 'a> {
    /// The value of `term`, `None` when it is not constant or its evaluation fails.
    pub(super) fn value(&self, term: &'a Term, context: Option<&'a TypeDesc>) -> Option<Const> {
        self.evaluate(term, context, 0)
    }

    fn evaluate(&self, term: &'a Term, context: Option<&'a TypeDesc>, depth: u32) -> Option<Const> {
        if depth > DEEPEST {
            return None;
        }
        let wanted = self.wanted(context, depth);
        Some(match term {
            Term::Nil => Const::Nil,
            Term::Boolean(value) => Const::Boolean(*value),
            Term::Integer(text) => integer(text, wanted)?,
            Term::Floating(text) => floating(text, wanted)?,
            Term::String(text) => Const::String(text.clone()),
            Term::Reference(reference) => self.named(reference, depth + 1)?,
            // `-9223372036854775808` is a number, its absolute value is none.
            Term::Unary(sign, operand) if sign == "-" => match (&**operand, wanted) {
                (Term::Integer(text), Wanted::Anything) => Const::Int(whole(text)?.checked_neg()?.try_into().ok()?),
                _ => negated(self.evaluate(operand, context, depth + 1)?)?,
            },
            Term::Unary(sign, operand) => match (sign.as_str(), self.evaluate(operand, context, depth + 1)?) {
                ("+", value @ (Const::Int(_) | Const::Float(_) | Const::Decimal(_))) => value,
                ("~", Const::Int(value)) => Const::Int(!value),
                ("!", Const::Boolean(value)) => Const::Boolean(!value),
                _ => return None,
            },
            Term::Binary(sign, left, right) => {
                let compares = matches!(sign.as_str(), "==" | "!=" | "===" | "!==" | "<" | "<=" | ">" | ">=");
                let context = context.filter(|_| !compares);
                binary(sign, self.evaluate(left, context, depth + 1)?, self.evaluate(right, context, depth + 1)?)?
            }
            Term::List(members) => Const::List(
                (0..)
                    .zip(members)
                    .map(|(place, term)| self.evaluate(term, member_context(context, place), depth + 1))
                    .collect::<Option<_>>()?,
            ),
            Term::Mapping(fields) => Const::Mapping(
                fields
                    .iter()
                    .map(|(name, term)| {
                        Some((name.clone(), self.evaluate(term, field_context(context, name), depth + 1)?))
                    })
                    .collect::<Option<_>>()?,
            ),
            Term::Other => return None,
        })
    }

    /// The value of a constant or enum member.
    fn named(&self, reference: &'a Reference, depth: u32) -> Option<Const> {
        if depth > DEEPEST {
            return None;
        }
        let Target::Own(id) = self.names.resolve(self.place, reference) else { return None };
        let key = (self.place.side, id);
        if let Some(known) = self.names.values.borrow().get(&key) {
            return known.clone();
        }
        // Until its value is known it has none: a constant that is defined by itself is no constant.
        self.names.values.borrow_mut().insert(key, None);
        let value = self.defined(id, depth);
        self.names.values.borrow_mut().insert(key, value.clone());
        value
    }

    fn defined(&self, id: NameId, depth: u32) -> Option<Const> {
        let definition = self.names.definition(id, self.place.side)?;
        let there = Evaluator { place: definition.place, ..*self };
        match definition.kind {
            DefinitionKind::Constant(constant) => there.evaluate(&constant.value.term, constant.ty.as_ref(), depth + 1),
            DefinitionKind::EnumMember(list, place) => there.member(list.members.get(place)?, depth),
            _ => None,
        }
    }

    /// The value of an enum member: what is written, or else its name.
    pub(super) fn member(&self, member: &'a EnumMember, depth: u32) -> Option<Const> {
        match &member.value {
            None => Some(Const::String(member.name.clone())),
            Some(value) => self.evaluate(&value.term, None, depth + 1),
        }
    }

    /// Which number a literal becomes under a contextual type.
    fn wanted(&self, context: Option<&'a TypeDesc>, depth: u32) -> Wanted {
        match context {
            Some(TypeDesc::Builtin(Builtin::Float)) => Wanted::Float,
            Some(TypeDesc::Builtin(Builtin::Decimal)) => Wanted::Decimal,
            Some(TypeDesc::Optional(inner)) if depth < DEEPEST => self.wanted(Some(inner), depth + 1),
            Some(TypeDesc::Reference(reference)) if depth < DEEPEST => {
                let Target::Own(id) = self.names.resolve(self.place, reference) else {
                    return Wanted::Anything;
                };
                match self.names.definition(id, self.place.side) {
                    Some(found) => match found.kind {
                        DefinitionKind::Type(ty) => {
                            Evaluator { place: found.place, ..*self }.wanted(Some(ty), depth + 1)
                        }
                        _ => Wanted::Anything,
                    },
                    None => Wanted::Anything,
                }
            }
            _ => Wanted::Anything,
        }
    }
}

fn member_context(context: Option<&TypeDesc>, place: usize) -> Option<&TypeDesc> {
    match context? {
        TypeDesc::Array(member, _) => Some(member),
        TypeDesc::Tuple(members, rest) => members.get(place).or(rest.as_deref()),
        _ => None,
    }
}

fn field_context<'a>(context: Option<&'a TypeDesc>, name: &str) -> Option<&'a TypeDesc> {
    match context? {
        TypeDesc::Map(member) => Some(member),
        TypeDesc::Record(record) => record.fields.iter().find(|field| field.name == name).map(|field| &field.ty),
        _ => None,
    }
}

fn whole(text: &str) -> Option<i128> {
    match text.strip_prefix("0x").or(text.strip_prefix("0X")) {
        Some(digits) => i128::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

fn integer(text: &str, wanted: Wanted) -> Option<Const> {
    let value = whole(text)?;
    Some(match wanted {
        Wanted::Anything => Const::Int(value.try_into().ok()?),
        Wanted::Float => Const::Float(value as f64),
        Wanted::Decimal => Const::Decimal(Decimal::parse(&value.to_string())?),
    })
}

fn floating(text: &str, wanted: Wanted) -> Option<Const> {
    let hex = text.starts_with("0x") || text.starts_with("0X");
    if !hex && (text.ends_with(['d', 'D']) || (wanted == Wanted::Decimal && !text.ends_with(['f', 'F']))) {
        return Decimal::parse(text.trim_end_matches(['d', 'D'])).map(Const::Decimal);
    }
    if hex {
        return hexadecimal(text).map(Const::Float);
    }
    text.trim_end_matches(['f', 'F']).parse().ok().map(Const::Float)
}

/// `0x1.8p3`
fn hexadecimal(text: &str) -> Option<f64> {
    let body = text.get(2..)?;
    let (mantissa, exponent) = body.split_once(['p', 'P']).unwrap_or((body, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.chars().map(|c| c.to_digit(16)).collect::<Option<Vec<_>>>();
    let value = digits(whole)?.into_iter().fold(0.0, |sum, digit| sum * 16.0 + f64::from(digit));
    let below = digits(fraction)?.into_iter().rev().fold(0.0, |sum, digit| (sum + f64::from(digit)) / 16.0);
    Some((value + below) * 2f64.powi(exponent.parse().ok()?))
}
