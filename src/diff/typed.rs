//! Questions about types and values, asked of `lower` in the words of the diff.

use super::inner::inner_defaults;
use super::pairing::{Pairing, Sides};
use super::{Fact, Relation};
use crate::lower::{Comparer, Const, Place, Side, Written};
use crate::surface::{Declaration, Expression, Function, Home, Issue, Point, Term, TypeDesc, TypeName, same_modules};

/// Answers about the types of both versions.
pub(super) struct Types<'a> {
    comparer: Comparer<'a>,
}

/// A type descriptor and where it is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed<'a> {
    pub(super) home: Home<'a>,
    pub(super) point: Point,
    pub(super) ty: &'a TypeDesc,
    role: Role<'a>,
}

/// What names a descriptor may use besides those of its module.
#[derive(Debug, Clone, Copy)]
enum Role<'a> {
    /// No others.
    Part,
    /// It is the whole definition of this name: `distinct` is meant as that name's.
    Definition(&'a str),
    /// It is the return type of this function: it may name a parameter.
    Return(&'a Function),
}

impl<'a> Typed<'a> {
    /// A descriptor inside a declaration.
    pub(super) fn new(home: Home<'a>, point: Point, ty: &'a TypeDesc) -> Typed<'a> {
        Typed { home, point, ty, role: Role::Part }
    }

    /// The descriptor of the type definition `name`.
    pub(super) fn definition(home: Home<'a>, point: Point, name: &'a str, ty: &'a TypeDesc) -> Typed<'a> {
        Typed { home, point, ty, role: Role::Definition(name) }
    }

    /// The return type of `function`.
    pub(super) fn returned(home: Home<'a>, point: Point, function: &'a Function) -> Typed<'a> {
        Typed { home, point, ty: &function.returns, role: Role::Return(function) }
    }

    fn written(self, side: Side) -> Written<'a> {
        let place = place(self.home, self.point, side);
        match self.role {
            Role::Part => Written::new(place, self.ty),
            Role::Definition(name) => Written::definition(place, name, self.ty),
            Role::Return(function) => Written::returned(place, function),
        }
    }
}

fn place<'a>(home: Home<'a>, point: Point, side: Side) -> Place<'a> {
    Place { side, module: home.module, file: home.file, point }
}

/// How two constant expressions stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ValueRelation {
    /// The same text.
    Identical,
    /// The same value, written in another way.
    Respelled,
    /// Another value of the same basic type, or at least one that cannot be evaluated.
    Other,
    /// A value of another basic type.
    OtherType,
}

/// A constant expression, where it is written, and the type it is written for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Value<'a> {
    pub(super) home: Home<'a>,
    pub(super) expression: &'a Expression,
    pub(super) ty: Option<&'a TypeDesc>,
}

impl<'a> Types<'a> {
    /// Of both versions; nominal types that were renamed are the same in them.
    pub(super) fn new(pairing: Pairing<'a>, renamed: &[Sides<TypeName<'a>>]) -> Types<'a> {
        let mut comparer = Comparer::new(pairing.baseline, pairing.current);
        for renamed in renamed {
            comparer.rename(renamed.baseline, renamed.current);
        }
        Types { comparer }
    }

    /// What happened to a type: nothing, another spelling, or another set.
    pub(super) fn compare(&mut self, types: Sides<Typed<'a>>) -> Option<Fact> {
        let alike = types.map(|typed| typed.ty).equal()
            && types.map(|typed| matches!(typed.role, Role::Return(_))).equal()
            && !self.changes_by_constants(types.baseline);
        if alike {
            return None;
        }
        let comparison =
            self.comparer.compare(types.baseline.written(Side::Baseline), types.current.written(Side::Current));
        Some(match comparison.relation {
            Relation::Same => Fact::TypeRespelled,
            _ => Fact::Type(comparison),
        })
    }

    /// What happened to a type and to the defaults inside it. Where a default differs, another spelling is no news.
    pub(super) fn differences(&mut self, types: Sides<Typed<'a>>) -> Vec<Fact> {
        let Some(fact) = self.compare(types) else { return Vec::new() };
        let inner = inner_defaults(types.map(|typed| typed.ty));
        let is_news = inner.is_empty() || fact != Fact::TypeRespelled;
        is_news.then_some(fact).into_iter().chain(inner).collect()
    }

    /// Whether the type holds nothing but `()`.
    pub(super) fn is_nil(&mut self, side: Side, typed: Typed<'a>) -> bool {
        self.comparer.is_nil(typed.written(side))
    }

    /// Whether some value of the type is an error.
    pub(super) fn has_error(&mut self, side: Side, typed: Typed<'a>) -> bool {
        self.comparer.has_error(typed.written(side))
    }

    /// The value of a constant expression.
    pub(super) fn constant(
        &self,
        side: Side,
        home: Home<'a>,
        expression: &'a Expression,
        context: Option<&'a TypeDesc>,
    ) -> Option<Const> {
        self.comparer.constant(place(home, Point::default(), side), expression, context)
    }

    /// How a type of the version `side` stands to the set of these values, as if the type were the current one.
    pub(super) fn relation_to(&mut self, values: &[Const], side: Side, typed: Typed<'a>) -> Relation {
        self.comparer.relation_to(values, typed.written(side))
    }

    /// Whether callers that expect what was returned still get it, by inference.
    pub(super) fn is_inferred(&mut self, types: Sides<Typed<'a>>) -> bool {
        self.comparer.is_inferred(types.baseline.written(Side::Baseline), types.current.written(Side::Current))
    }

    /// The basic types that the type has values of.
    pub(super) fn basic_types(&mut self, side: Side, typed: Typed<'a>) -> Vec<&'static str> {
        self.comparer.basic_types(typed.written(side))
    }

    /// Whether the type mentions a constant whose value is another one now: the same text is another type then.
    pub(super) fn changes_by_constants(&self, typed: Typed<'a>) -> bool {
        self.comparer.type_changes(place(typed.home, typed.point, Side::Baseline), typed.ty)
    }

    /// Whether something in a declaration of the baseline mentions a constant whose value is another one now.
    pub(super) fn declaration_changes(&self, home: Home<'a>, declaration: &'a Declaration) -> bool {
        self.comparer.declaration_changes(place(home, declaration.point, Side::Baseline), declaration)
    }

    /// How two constants stand to each other.
    pub(super) fn constants(&mut self, values: Sides<Value<'a>>) -> ValueRelation {
        let alike = values.map(|value| value.expression).equal() && values.map(|value| value.ty).equal();
        if alike && !self.changes_by_hidden_constants(values.baseline) {
            return ValueRelation::Identical;
        }
        self.evaluated(values)
    }

    /// What happened to a default. The same text is the same default, whatever it is a default of.
    pub(super) fn default_fact(&mut self, values: Sides<Value<'a>>) -> Option<Fact> {
        let texts = values.map(|value| value.expression);
        let alike = texts.map(|expression| &expression.text).equal()
            && same_modules(&texts.baseline.modules, &texts.current.modules);
        if alike && !self.changes_by_hidden_constants(values.baseline) {
            return None;
        }
        match self.evaluated(values) {
            ValueRelation::Identical => None,
            ValueRelation::Respelled => Some(Fact::ValueRespelled),
            ValueRelation::Other | ValueRelation::OtherType => Some(Fact::DefaultChanged),
        }
    }

    /// How the values of two enum members stand to each other. That of a constant they mention is seen in the enum too.
    pub(super) fn members(&mut self, values: Sides<Value<'a>>) -> ValueRelation {
        let Value { home, expression, .. } = values.baseline;
        let changes = self.comparer.value_changes(place(home, Point::default(), Side::Baseline), expression);
        if values.map(|value| value.expression).equal() && !changes {
            return ValueRelation::Identical;
        }
        self.evaluated(values)
    }

    /// A change of a constant that clients can name is told where it stands.
    fn changes_by_hidden_constants(&self, value: Value<'a>) -> bool {
        self.comparer.hidden_value_changes(place(value.home, Point::default(), Side::Baseline), value.expression)
    }

    fn evaluated(&mut self, values: Sides<Value<'a>>) -> ValueRelation {
        let Sides { baseline: Value { home: bh, expression: be, ty: bt }, current } = values;
        let Value { home: ch, expression: ce, ty: ct } = current;
        let baseline = self.comparer.constant(place(bh, Point::default(), Side::Baseline), be, bt);
        let current = self.comparer.constant(place(ch, Point::default(), Side::Current), ce, ct);
        match (baseline, current) {
            (Some(baseline), Some(current)) if baseline == current => ValueRelation::Respelled,
            (Some(baseline), Some(current)) if baseline.basic_type() != current.basic_type() => {
                ValueRelation::OtherType
            }
            (None, None)
                if is_same_constant(be, ce)
                    && !self.comparer.value_changes(place(bh, Point::default(), Side::Baseline), be) =>
            {
                ValueRelation::Respelled
            }
            _ => ValueRelation::Other,
        }
    }

    pub(super) fn issues(self, pairing: Pairing<'a>) -> (Vec<Issue>, Vec<Issue>) {
        let with = |read: &[Issue], understood: Vec<Issue>| read.iter().cloned().chain(understood).collect();
        (
            with(&pairing.baseline.issues, self.comparer.issues(Side::Baseline)),
            with(&pairing.current.issues, self.comparer.issues(Side::Current)),
        )
    }
}

/// Whether two expressions that cannot be evaluated are the same all the same: in their text, or in the names it stands for.
fn is_same_constant(baseline: &Expression, current: &Expression) -> bool {
    baseline == current || (baseline.term == current.term && baseline.term != Term::Other)
}
