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
    /// The outermost open question that answers since its last reset lean on; `usize::MAX` for none.
    leans: Option<usize>,
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
    /// Empty, if the n-th open question comes out as empty.
    Provisional(usize),
}

/// Steps of search that one question may take; no type met in practice takes a hundredth of them.
const MOST_STEPS: u64 = 1_000_000;

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
        let empty = self.is_empty_now(t);
        let sure = self.empty.leans.is_none();
        self.empty.leans = before;
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
            Some(State::Open(at) | State::Provisional(at)) => {
                self.empty.leans = Some(self.empty.leans.map_or(*at, |leans| leans.min(*at)));
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
        let leans = self.empty.leans.filter(|at| empty && *at < depth);
        self.empty.leans = [before, leans].into_iter().flatten().min();
        self.answer(bdd, mark, empty, leans);
        empty
    }

    /// Writes an answer down, and settles the provisional ones given since `mark`.
    fn answer(&mut self, bdd: Bdd, mark: usize, empty: bool, leans: Option<usize>) {
        if let Some(at) = leans {
            self.empty.known.insert(bdd, State::Provisional(at));
            self.empty.trail.push(bdd);
            return;
        }
        for later in self.empty.trail.split_off(mark) {
            if empty {
                self.empty.known.insert(later, State::Empty);
            } else {
                self.empty.known.remove(&later);
            }
        }
        self.empty.known.insert(bdd, if empty { State::Empty } else { State::Inhabited });
    }

    /// Finds a way to make values of a combination of atoms of `kind` that `accept` takes.
    pub(crate) fn bdd_inhabit(&mut self, kind: Kind, bdd: Bdd, aim: Aim, accept: &mut Accept<'_>) -> bool {
        // A branch still to look at: the diagram below it, and the end of its chain of decisions.
        let mut todo = vec![(bdd, None)];
        let mut chain: Vec<(u32, Decision, Option<usize>)> = Vec::new();
        while let Some((bdd, end)) = todo.pop() {
            if let Some(node) = self.bdd_node(bdd) {
                for (below, decision) in [(node.no, Decision::Outside), (node.yes, Decision::Inside)] {
                    if below != Bdd::NONE {
                        chain.push((node.atom, decision, end));
                        todo.push((below, Some(chain.len() - 1)));
                    }
                }
                if node.both != Bdd::NONE {
                    todo.push((node.both, end));
                }
            } else if bdd == Bdd::ALL {
                let (mut inside, mut outside) = (Vec::new(), Vec::new());
                let mut link = end;
                while let Some((atom, decision, before)) = link.map(|at| chain[at]) {
                    let side = if decision == Decision::Inside { &mut inside } else { &mut outside };
                    side.push(self.atom_def(atom).clone());
                    link = before;
                }
                if self.path_inhabit(kind, aim, &inside, &outside, accept) {
                    return true;
                }
            }
        }
        false
    }

    /// The same for one conjunction: inside some atoms, outside others.
    fn path_inhabit(
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

/// On which side of an atom a branch goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Decision {
    Inside,
    Outside,
}
