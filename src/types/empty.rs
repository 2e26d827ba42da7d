//! Is a set empty? Memoised, with assumptions for recursive types.
//!
//! A set holds a value when one can be built in finitely many steps, so emptiness is a greatest fixed point: a question
//! met again while it is being answered is answered "empty". Such an answer is *provisional* until the question it leans
//! on is answered; "not empty" is certain at once, since assuming more sets empty can only hide values.

use super::atom::{AtomDef, Shape};
use super::bdd::Bdd;
use super::part::Sub;
use super::search::{Accept, Aim, Found};
use super::stack::deep;
use super::{Kind, KindSet, Nominal, Type, Types};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// What is known of each combination of atoms.
#[derive(Default)]
pub(crate) struct Knowledge {
    known: FxHashMap<Bdd, State>,
    /// Provisional answers in the order they were given.
    trail: Vec<Bdd>,
    /// How many questions are open.
    open: usize,
    /// The outermost open question that an answer since the last reset leans on: how deep it is, and which.
    leans: Option<(usize, Bdd)>,
    /// Steps of search taken for the question that was asked from outside.
    steps: u64,
    /// Whether some question was given up.
    overrun: bool,
}

#[derive(Clone, Copy)]
enum State {
    Empty,
    Inhabited,
    /// Being answered, as the n-th open question.
    Open(usize),
    /// Empty, if the answer to this question, which is open or provisional too, comes out as empty.
    Provisional(Bdd),
}

/// Steps of search that one question may take; no type met in practice takes a hundredth of them.
const MOST_STEPS: u64 = 1_000_000;

impl Knowledge {
    /// Notes that the current answer leans on an open question, perhaps through provisional answers.
    fn lean_on(&mut self, bdd: Bdd) {
        let mut at = bdd;
        let depth = loop {
            match self.known.get(&at) {
                Some(State::Open(depth)) => break *depth,
                Some(State::Provisional(on)) => at = *on,
                _ => return,
            }
        };
        if at != bdd {
            self.known.insert(bdd, State::Provisional(at));
        }
        let lean = (depth, at);
        self.leans = Some(self.leans.map_or(lean, |leans| leans.min(lean)));
    }
}

impl Types {
    /// Does `t` hold no value?
    pub fn is_empty(&mut self, t: Type) -> bool {
        self.empty.steps = 0;
        self.is_empty_now(t)
    }

    /// Is every value of `a` in `b`?
    pub fn is_subtype(&mut self, a: Type, b: Type) -> bool {
        let outside = self.diff(a, b);
        self.is_empty(outside)
    }

    /// Do both hold the same values?
    pub fn is_same(&mut self, a: Type, b: Type) -> bool {
        a == b || self.is_subtype(a, b) && self.is_subtype(b, a)
    }

    /// Is every value of `t` immutable?
    pub fn is_readonly(&mut self, t: Type) -> bool {
        self.is_subtype(t, self.readonly())
    }

    /// The basic kinds of which `t` holds values.
    pub fn kinds(&mut self, t: Type) -> KindSet {
        self.empty.steps = 0;
        let data = self.data(t).clone();
        let mut kinds = data.all;
        for (kind, sub) in &data.some {
            if !self.sub_is_empty(*kind, sub) {
                kinds.0 |= kind.bit();
            }
        }
        kinds
    }

    /// Was some question so large that it was given up since this was last asked? Such a question is answered
    /// "not empty", so that nothing is called a subtype that is not; the caller should say that it could not be decided.
    pub fn take_overrun(&mut self) -> bool {
        std::mem::take(&mut self.empty.overrun)
    }

    /// Counts a step of search: has the question taken too many?
    pub(crate) fn tired(&mut self) -> bool {
        self.empty.steps += 1;
        self.empty.overrun |= self.empty.steps > MOST_STEPS;
        self.empty.steps > MOST_STEPS
    }

    /// Emptiness within a question that is being answered.
    pub(crate) fn is_empty_now(&mut self, t: Type) -> bool {
        let data = self.data(t).clone();
        data.all.is_empty() && data.some.iter().all(|(kind, sub)| self.sub_is_empty(*kind, sub))
    }

    /// Emptiness that leans on no assumption; `false` as well when it would.
    pub(crate) fn is_surely_empty(&mut self, t: Type) -> bool {
        let before = self.empty.leans.take();
        let mark = self.empty.trail.len();
        let empty = self.is_empty_now(t);
        let sure = self.empty.leans.is_none();
        self.empty.leans = before;
        if !sure {
            self.forget(mark);
        }
        empty && sure
    }

    fn sub_is_empty(&mut self, kind: Kind, sub: &Sub) -> bool {
        match sub {
            Sub::Bdd(bdd) => self.bdd_is_empty(kind, *bdd),
            _ => false,
        }
    }

    fn bdd_is_empty(&mut self, kind: Kind, bdd: Bdd) -> bool {
        match self.empty.known.get(&bdd) {
            Some(State::Empty) => return true,
            Some(State::Inhabited) => return false,
            Some(State::Open(_) | State::Provisional(_)) => {
                self.empty.lean_on(bdd);
                return true;
            }
            None => {}
        }
        let depth = self.empty.open;
        let mark = self.empty.trail.len();
        let before = self.empty.leans.take();
        self.empty.open += 1;
        self.empty.known.insert(bdd, State::Open(depth));
        let empty = !deep(|| self.bdd_inhabit(kind, bdd, Aim::Decide, &mut |_, _, _| true));
        self.empty.open -= 1;
        let leans = self.empty.leans.filter(|(at, _)| empty && *at < depth);
        self.empty.leans = [before, leans].into_iter().flatten().min();
        if let Some((_, on)) = leans {
            self.empty.known.insert(bdd, State::Provisional(on));
            self.empty.trail.push(bdd);
        } else if empty {
            for later in self.empty.trail.split_off(mark) {
                self.empty.known.insert(later, State::Empty);
            }
            self.empty.known.insert(bdd, State::Empty);
        } else {
            self.forget(mark);
            self.empty.known.insert(bdd, State::Inhabited);
        }
        empty
    }

    /// Takes back the provisional answers given since `mark`.
    fn forget(&mut self, mark: usize) {
        for later in self.empty.trail.split_off(mark) {
            self.empty.known.remove(&later);
        }
    }

    /// Finds a way to make values of a combination of atoms of `kind` that `accept` takes.
    pub(crate) fn bdd_inhabit(&mut self, kind: Kind, bdd: Bdd, aim: Aim, accept: &mut Accept<'_>) -> bool {
        self.bdd_paths(bdd, &mut |types, inside, outside| types.path_inhabit(kind, aim, inside, outside, accept))
    }

    /// The same for one conjunction: inside some atoms, outside others.
    pub(crate) fn path_inhabit(
        &mut self,
        kind: Kind,
        aim: Aim,
        inside: &[Arc<AtomDef>],
        outside: &[Arc<AtomDef>],
        accept: &mut Accept<'_>,
    ) -> bool {
        let mut names: Vec<Nominal> = inside.iter().flat_map(|def| def.names.iter().copied()).collect();
        names.sort();
        names.dedup();
        // Whoever lacks a name is outside already.
        let outside: Vec<&Shape> = outside
            .iter()
            .filter(|def| def.names.iter().all(|name| names.binary_search(name).is_ok()))
            .map(|def| &def.shape)
            .collect();
        if outside.contains(&&Shape::Any) {
            return false;
        }
        let inside: Vec<&Shape> = inside.iter().map(|def| &def.shape).collect();
        let mut accept = |types: &mut Types, found: Found<'_>| accept(types, &names, found);
        match kind {
            Kind::List => self.list_inhabit(aim, &inside, &outside, &mut accept),
            Kind::Mapping => self.mapping_inhabit(aim, &inside, &outside, &mut accept),
            Kind::Object => self.object_inhabit(aim, &inside, &outside, &mut accept),
            Kind::Function => self.function_inhabit(&inside, &outside, &mut accept),
            Kind::Error => self.error_inhabit(aim, &inside, &outside, &mut accept),
            Kind::Table => self.table_inhabit(aim, &inside, &outside, &mut accept),
            Kind::Stream => self.stream_inhabit(aim, &inside, &outside, &mut accept),
            Kind::Typedesc => self.typedesc_inhabit(aim, &inside, &outside, &mut accept),
            Kind::Future => self.future_inhabit(aim, &inside, &outside, &mut accept),
            _ => accept(self, Found::Any),
        }
    }
}
