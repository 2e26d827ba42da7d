//! The smallest piece in which two types differ, as part of a sentence.

use super::arms::Exchange;
use super::names::{DefinitionKind, Sharing, Target};
use super::step::{Pair, Step, inside, moved, same_length, sentence, within};
use super::{Comparer, Const, Relation, Written};
use crate::surface::spell;
use crate::surface::{
    ArrayLength, ExpandedRecord, Function, FunctionType, Object, Parameter, ParameterKind, Part, Record, Rest, TypeDesc,
};

/// Differences are not looked for deeper than this.
const DEEPEST: usize = 12;

impl<'a> Comparer<'a> {
    /// The smallest piece that differs: "field `b`: `int|string` became `int`".
    pub(super) fn why(&mut self, sharing: Sharing, baseline: Written<'a>, current: Written<'a>) -> Option<String> {
        let (mut pair, mut path) = ([baseline, current], Vec::new());
        for _ in 0..DEEPEST {
            let Some(step) = self.step(sharing, pair) else { break };
            let named = other_name(pair);
            match step {
                Step::Here(what) => {
                    path.extend(named);
                    return Some(sentence(&path, &what));
                }
                Step::Inside(_, inner) if (0..2).all(|side| std::ptr::eq(inner[side].ty, pair[side].ty)) => break,
                Step::Inside(part, inner) => {
                    path.extend(named);
                    path.extend(Some(part).filter(|part| !part.is_empty()));
                    pair = inner;
                }
            }
        }
        let [baseline, current] = self.told_apart(sharing, [&pair[..1], &pair[1..]]).map(|texts| texts.concat());
        let what = if baseline == current {
            format!("`{baseline}` means another type now")
        } else {
            format!("`{baseline}` became `{current}`")
        };
        Some(sentence(&path, &what))
    }

    fn step(&mut self, sharing: Sharing, pair: Pair<'a>) -> Option<Step<'a>> {
        let opened = pair.map(|written| self.opened(sharing, written));
        let part = |name: &str, inner: [&'a TypeDesc; 2]| Some(Step::Inside(name.to_string(), within(opened, inner)));
        match opened.map(|written| written.ty) {
            [TypeDesc::Record(b), TypeDesc::Record(c)] => self.records(sharing, opened, [b, c]),
            [TypeDesc::Object(b), TypeDesc::Object(c)] => self.objects(sharing, opened, [b, c]),
            [TypeDesc::Function(b), TypeDesc::Function(c)] => self.functions(sharing, opened, [b, c]),
            [TypeDesc::Array(b, lb), TypeDesc::Array(c, lc)] if same_length(lb, lc) => {
                self.lengths(opened, [lb, lc]).or_else(|| part("member", [b, c]))
            }
            [TypeDesc::Map(b), TypeDesc::Map(c)] => part("member", [b, c]),
            [TypeDesc::Typedesc(b), TypeDesc::Typedesc(c)] | [TypeDesc::Future(b), TypeDesc::Future(c)] => {
                part("type parameter", [b, c])
            }
            [TypeDesc::Error(b), TypeDesc::Error(c)] => part("detail", [b, c]),
            // Two distinct types of different names are two types, whatever they are made of.
            [TypeDesc::Distinct(b), TypeDesc::Distinct(c)] if other_name(pair).is_none() => part("", [b, c]),
            [TypeDesc::Tuple(b, rb), TypeDesc::Tuple(c, rc)] if b.len() == c.len() => {
                let names = (1..).map(|place: u32| format!("member {place}"));
                let mut pairs: Vec<_> = names.zip(b.iter().zip(c)).collect();
                if let (Some(rb), Some(rc)) = (rb, rc) {
                    pairs.push(("further member".to_string(), (&**rb, &**rc)));
                }
                let inner = pairs.into_iter().map(|(name, (b, c))| (name, within(opened, [b, c]))).collect();
                self.first(sharing, inner)
            }
            [TypeDesc::Table(b, kb), TypeDesc::Table(c, kc)] if kb == kc => part("row", [b, c]),
            [TypeDesc::Stream(Some(b), eb), TypeDesc::Stream(Some(c), ec)] => {
                let mut pairs = vec![("item".to_string(), within(opened, [&**b, &**c]))];
                if let (Some(eb), Some(ec)) = (eb, ec) {
                    pairs.push(("completion".to_string(), within(opened, [&**eb, &**ec])));
                }
                self.first(sharing, pairs)
            }
            [TypeDesc::Intersection(b), TypeDesc::Intersection(c)] if b.len() == c.len() => {
                let pairs = b.iter().zip(c).map(|(b, c)| (String::new(), within(opened, [b, c]))).collect();
                self.first(sharing, pairs)
            }
            _ => self.unions(sharing, pair),
        }
    }

    /// A length of the same text that is another number now.
    fn lengths(&self, pair: Pair<'a>, lengths: [&'a ArrayLength; 2]) -> Option<Step<'a>> {
        let [ArrayLength::Fixed(b), ArrayLength::Fixed(c)] = lengths else { return None };
        let value = |written: Written<'a>, length| match self.constant(written.place, length, None) {
            Some(Const::Int(value)) => Some(value),
            _ => None,
        };
        let (before, after) = (value(pair[0], b)?, value(pair[1], c)?);
        (before != after).then(|| Step::Here(format!("the length `{}` was {before} and is {after}", c.text)))
    }

    /// The first of the pairs in which the versions differ.
    fn first(&mut self, sharing: Sharing, pairs: Vec<(String, Pair<'a>)>) -> Option<Step<'a>> {
        let found = pairs.into_iter().find(|(_, pair)| self.relation_of(sharing, *pair) != Relation::Same)?;
        Some(Step::Inside(found.0, found.1))
    }

    fn relation_of(&mut self, sharing: Sharing, pair: Pair<'a>) -> Relation {
        let sets = pair.map(|written| self.lowering.written(sharing, written));
        self.relation(sets)
    }

    /// Unions: which members went and came.
    fn unions(&mut self, sharing: Sharing, pair: Pair<'a>) -> Option<Step<'a>> {
        Some(match self.exchange(sharing, pair)? {
            Exchange::Single(gone, came) => Step::Inside(String::new(), [gone, came]),
            Exchange::Told(what) => Step::Here(what),
        })
    }

    fn records(&mut self, sharing: Sharing, pair: Pair<'a>, records: [&'a Record; 2]) -> Option<Step<'a>> {
        let [b, c] = self.expanded(pair, records)?;
        for Part { part: field, home, .. } in &b.fields {
            let name = &field.name;
            let Some(other) = c.fields.iter().find(|other| other.part.name == *name) else {
                return Some(Step::Here(format!("field `{name}` is gone")));
            };
            let inner = [moved(pair[0], *home, &field.ty), moved(pair[1], other.home, &other.part.ty)];
            if self.relation_of(sharing, inner) != Relation::Same {
                return Some(Step::Inside(format!("field `{name}`"), inner));
            }
            match (field.optional, other.part.optional) {
                (false, true) => return Some(Step::Here(format!("field `{name}` became optional"))),
                (true, false) => return Some(Step::Here(format!("field `{name}` became required"))),
                _ => {}
            }
            match (field.readonly, other.part.readonly) {
                (false, true) => return Some(Step::Here(format!("field `{name}` became `readonly`"))),
                (true, false) => return Some(Step::Here(format!("field `{name}` is no longer `readonly`"))),
                _ => {}
            }
        }
        if let Some(new) = c.fields.iter().find(|new| !b.fields.iter().any(|old| old.part.name == new.part.name)) {
            return Some(Step::Here(format!("field `{}` is new", new.part.name)));
        }
        match (b.rest, c.rest) {
            (Rest::Closed, Rest::Open | Rest::Typed(..)) => Some(Step::Here("it allows further fields".to_string())),
            (Rest::Open | Rest::Typed(..), Rest::Closed) => Some(Step::Here("it allows no further fields".to_string())),
            (Rest::Typed(b, home), Rest::Typed(c, other)) => {
                let inner = [moved(pair[0], home, b), moved(pair[1], other, c)];
                self.first(sharing, vec![("further field".to_string(), inner)])
            }
            _ => None,
        }
    }

    fn expanded(&self, pair: Pair<'a>, records: [&'a Record; 2]) -> Option<[ExpandedRecord<'a>; 2]> {
        let expand = |written: Written<'a>, record: &'a Record| {
            let home = self.lowering.names.home(written.place)?;
            Some(self.lowering.names.surface(written.place.side).expand_record(home, record))
        };
        Some([expand(pair[0], records[0])?, expand(pair[1], records[1])?])
    }

    fn objects(&mut self, sharing: Sharing, pair: Pair<'a>, objects: [&'a Object; 2]) -> Option<Step<'a>> {
        let [b, c] = objects;
        for field in &b.fields {
            let Some(other) = c.fields.iter().find(|other| other.name == field.name) else {
                return Some(Step::Here(format!("field `{}` is gone", field.name)));
            };
            let inner = within(pair, [&field.ty, &other.ty]);
            if self.relation_of(sharing, inner) != Relation::Same {
                return Some(Step::Inside(format!("field `{}`", field.name), inner));
            }
        }
        for method in &b.methods {
            let Some(other) = c.methods.iter().find(|other| other.has_key_of(method)) else {
                return Some(Step::Here(format!("method `{}` is gone", method.name)));
            };
            if let Some(step) = self.signatures(sharing, pair, [&method.function, &other.function]) {
                return Some(inside(&format!("method `{}`", method.name), step));
            }
        }
        let field = c.fields.iter().find(|new| !b.fields.iter().any(|old| old.name == new.name));
        let method = c.methods.iter().find(|new| !b.methods.iter().any(|old| old.has_key_of(new)));
        match (field, method) {
            (Some(field), _) => Some(Step::Here(format!("field `{}` is new", field.name))),
            (None, Some(method)) => Some(Step::Here(format!("method `{}` is new", method.name))),
            (None, None) => None,
        }
    }

    fn signatures(&mut self, sharing: Sharing, pair: Pair<'a>, functions: [&'a Function; 2]) -> Option<Step<'a>> {
        let [b, c] = functions;
        let returned = [Written::returned(pair[0].place, b), Written::returned(pair[1].place, c)];
        self.parameters(sharing, pair, [&b.parameters, &c.parameters], returned)
    }

    fn functions(&mut self, sharing: Sharing, pair: Pair<'a>, functions: [&'a FunctionType; 2]) -> Option<Step<'a>> {
        let [b, c] = functions;
        for (word, b, c) in [("isolated", b.isolated, c.isolated), ("transactional", b.transactional, c.transactional)]
        {
            if b != c {
                return Some(Step::Here(format!("it {} `{word}`", if c { "became" } else { "is no longer" })));
            }
        }
        let (Some(b), Some(c)) = (&b.signature, &c.signature) else { return None };
        let returned = within(pair, [&b.returns, &c.returns]);
        self.parameters(sharing, pair, [&b.parameters, &c.parameters], returned)
    }

    fn parameters(
        &mut self,
        sharing: Sharing,
        pair: Pair<'a>,
        parameters: [&'a [Parameter]; 2],
        returned: Pair<'a>,
    ) -> Option<Step<'a>> {
        let is_rest = |parameter: &Parameter| parameter.kind == ParameterKind::Rest;
        let [b, c] = parameters;
        if b.len() != c.len() || b.iter().map(is_rest).ne(c.iter().map(is_rest)) {
            return Some(Step::Here("it has other parameters".to_string()));
        }
        let names = (1..).map(|place: u32| format!("parameter {place}"));
        let mut pairs: Vec<_> =
            names.zip(b.iter().zip(c)).map(|(name, (b, c))| (name, within(pair, [&b.ty, &c.ty]))).collect();
        pairs.push(("return type".to_string(), returned));
        self.first(sharing, pairs)
    }

    /// The descriptor behind the names that stand for a structure.
    fn opened(&self, sharing: Sharing, mut written: Written<'a>) -> Written<'a> {
        for _ in 0..DEEPEST {
            let TypeDesc::Reference(reference) = written.ty else { break };
            let Target::Own(id) = self.lowering.names.resolve(written.place, reference) else { break };
            let Some(found) = self.lowering.names.seen(id, written.place.side, sharing) else { break };
            let DefinitionKind::Type(ty) = found.kind else { break };
            written = Written { ty, ..Written::new(found.place, ty) };
        }
        written
    }
}

/// "`A` became `B`" where the versions name two types.
fn other_name(pair: Pair<'_>) -> Option<String> {
    let [TypeDesc::Reference(_), TypeDesc::Reference(_)] = pair.map(|written| written.ty) else { return None };
    let [baseline, current] = pair.map(|written| spell(written.ty));
    (baseline != current).then(|| format!("`{baseline}` became `{current}`"))
}
