//! Boolean combinations of atoms: lazy ternary decision diagrams, interned, as in Frisch's thesis (section 11.3).
//!
//! A node stands for `(atom and yes) or both or (not atom and no)`. Unions stay in the middle branch, so that a union
//! of many atoms is a chain and not a tree.

use super::atom::AtomDef;
use super::stack::deep;
use super::{Op, Types};
use std::sync::Arc;

/// A diagram: an index into the arena, or one of the two constants.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Bdd(u32);

impl Bdd {
    pub(crate) const NONE: Bdd = Bdd(0);
    pub(crate) const ALL: Bdd = Bdd(1);
}

/// Looks at one conjunction: the atoms it is inside and those it is outside; `true` ends the walk.
pub(crate) type Visit<'a> = dyn FnMut(&mut Types, &[Arc<AtomDef>], &[Arc<AtomDef>]) -> bool + 'a;

/// On which side of an atom a branch goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Inside,
    Outside,
}

/// An inner node.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Node {
    pub(crate) atom: u32,
    pub(crate) yes: Bdd,
    pub(crate) both: Bdd,
    pub(crate) no: Bdd,
}

impl Types {
    /// The diagram of one atom.
    pub(crate) fn bdd_atom(&mut self, atom: u32) -> Bdd {
        self.bdd_intern(Node { atom, yes: Bdd::ALL, both: Bdd::NONE, no: Bdd::NONE })
    }

    /// The inner node of a diagram that is no constant.
    pub(crate) fn bdd_node(&self, bdd: Bdd) -> Option<Node> {
        (bdd.0 > 1).then(|| self.nodes[bdd.0 as usize - 2])
    }

    /// Union, intersection or difference.
    pub(crate) fn bdd_combine(&mut self, op: Op, a: Bdd, b: Bdd) -> Bdd {
        match (op, a, b) {
            (Op::Union | Op::Intersect, _, _) if a == b => return a,
            (Op::Union, Bdd::ALL, _) | (Op::Union, _, Bdd::ALL) => return Bdd::ALL,
            (Op::Union, Bdd::NONE, x) | (Op::Union, x, Bdd::NONE) => return x,
            (Op::Intersect, Bdd::NONE, _) | (Op::Intersect, _, Bdd::NONE) => return Bdd::NONE,
            (Op::Intersect, Bdd::ALL, x) | (Op::Intersect, x, Bdd::ALL) => return x,
            (Op::Diff, Bdd::NONE, _) | (Op::Diff, _, Bdd::ALL) => return Bdd::NONE,
            (Op::Diff, x, Bdd::NONE) => return x,
            (Op::Diff, _, _) if a == b => return Bdd::NONE,
            _ => {}
        }
        let key = if op != Op::Diff && b < a { (op, b, a) } else { (op, a, b) };
        if let Some(known) = self.bdd_memo.get(&key) {
            return *known;
        }
        let result = deep(|| self.bdd_merge(op, key.1, key.2));
        self.bdd_memo.insert(key, result);
        result
    }

    /// Walks the conjunctions of a diagram until `visit` says it has seen enough; tells whether it did.
    pub(crate) fn bdd_paths(&mut self, bdd: Bdd, visit: &mut Visit<'_>) -> bool {
        // A branch still to look at: the diagram below it, and the end of its chain of decisions.
        let mut todo = vec![(bdd, None)];
        let mut chain: Vec<(u32, Side, Option<usize>)> = Vec::new();
        while let Some((bdd, end)) = todo.pop() {
            if let Some(node) = self.bdd_node(bdd) {
                for (below, side) in [(node.no, Side::Outside), (node.yes, Side::Inside)] {
                    if below != Bdd::NONE {
                        chain.push((node.atom, side, end));
                        todo.push((below, Some(chain.len() - 1)));
                    }
                }
                if node.both != Bdd::NONE {
                    todo.push((node.both, end));
                }
            } else if bdd == Bdd::ALL {
                let (mut inside, mut outside) = (Vec::new(), Vec::new());
                let mut link = end;
                while let Some((atom, side, before)) = link.map(|at: usize| chain[at]) {
                    let atoms = if side == Side::Inside { &mut inside } else { &mut outside };
                    atoms.push(self.atom_def(atom).clone());
                    link = before;
                }
                if visit(self, &inside, &outside) {
                    return true;
                }
            }
        }
        false
    }

    fn bdd_merge(&mut self, op: Op, a: Bdd, b: Bdd) -> Bdd {
        let (left, right) = (self.bdd_node(a), self.bdd_node(b));
        let atom = match (left, right) {
            (Some(x), Some(y)) => x.atom.min(y.atom),
            (Some(x), None) => x.atom,
            (None, Some(y)) => y.atom,
            (None, None) => return Bdd::NONE,
        };
        let x = left.filter(|node| node.atom == atom);
        let y = right.filter(|node| node.atom == atom);
        match (op, x, y) {
            (Op::Union, Some(x), Some(y)) => {
                let yes = self.bdd_combine(op, x.yes, y.yes);
                let both = self.bdd_combine(op, x.both, y.both);
                let no = self.bdd_combine(op, x.no, y.no);
                self.bdd_make(atom, yes, both, no)
            }
            (Op::Union, Some(x), None) => {
                let both = self.bdd_combine(op, x.both, b);
                self.bdd_make(atom, x.yes, both, x.no)
            }
            (Op::Union, None, Some(y)) => {
                let both = self.bdd_combine(op, a, y.both);
                self.bdd_make(atom, y.yes, both, y.no)
            }
            (_, Some(x), Some(y)) => {
                let (x_yes, x_no) = self.bdd_split(x);
                let (y_yes, y_no) = self.bdd_split(y);
                let yes = self.bdd_combine(op, x_yes, y_yes);
                let no = self.bdd_combine(op, x_no, y_no);
                self.bdd_make(atom, yes, Bdd::NONE, no)
            }
            (_, Some(x), None) => {
                let yes = self.bdd_combine(op, x.yes, b);
                let both = self.bdd_combine(op, x.both, b);
                let no = self.bdd_combine(op, x.no, b);
                self.bdd_make(atom, yes, both, no)
            }
            (Op::Intersect, None, Some(y)) => {
                let yes = self.bdd_combine(op, a, y.yes);
                let both = self.bdd_combine(op, a, y.both);
                let no = self.bdd_combine(op, a, y.no);
                self.bdd_make(atom, yes, both, no)
            }
            (_, None, Some(y)) => {
                let (y_yes, y_no) = self.bdd_split(y);
                let yes = self.bdd_combine(op, a, y_yes);
                let no = self.bdd_combine(op, a, y_no);
                self.bdd_make(atom, yes, Bdd::NONE, no)
            }
            (_, None, None) => Bdd::NONE,
        }
    }

    /// The two branches of a node with its middle branch spread over both.
    fn bdd_split(&mut self, node: Node) -> (Bdd, Bdd) {
        (self.bdd_combine(Op::Union, node.yes, node.both), self.bdd_combine(Op::Union, node.no, node.both))
    }

    fn bdd_make(&mut self, atom: u32, yes: Bdd, both: Bdd, no: Bdd) -> Bdd {
        if both == Bdd::ALL {
            return Bdd::ALL;
        }
        if yes == no {
            return self.bdd_combine(Op::Union, yes, both);
        }
        self.bdd_intern(Node { atom, yes, both, no })
    }

    fn bdd_intern(&mut self, node: Node) -> Bdd {
        if let Some(known) = self.node_index.get(&node) {
            return *known;
        }
        self.nodes.push(node);
        let bdd = Bdd(self.nodes.len() as u32 + 1);
        self.node_index.insert(node, bdd);
        bdd
    }
}
