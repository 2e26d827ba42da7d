//! The two surfaces, always in this order.

use crate::surface::{Module, Surface};

/// The two versions that are compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pairing<'a> {
    /// The version that clients have.
    pub(super) baseline: &'a Surface,
    /// The version that they would get.
    pub(super) current: &'a Surface,
}

/// Something in both versions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Sides<T> {
    pub(super) baseline: T,
    pub(super) current: T,
}

impl<'a> Pairing<'a> {
    pub(super) fn surfaces(&self) -> [&'a Surface; 2] {
        [self.baseline, self.current]
    }

    /// The modules of both versions by their names relative to the package, sorted; each with those that stand.
    pub(super) fn modules(&self) -> Vec<(&'a str, Option<&'a Module>, Option<&'a Module>)> {
        let mut all = std::collections::BTreeMap::new();
        for module in &self.baseline.modules {
            all.entry(self.baseline.relative_name(&module.name)).or_insert((None, None)).0 = Some(module);
        }
        for module in &self.current.modules {
            all.entry(self.current.relative_name(&module.name)).or_insert((None, None)).1 = Some(module);
        }
        all.into_iter().map(|(name, (baseline, current))| (name, baseline, current)).collect()
    }
}

impl<T> Sides<T> {
    /// The same for both.
    pub(super) fn map<U>(self, f: impl Fn(T) -> U) -> Sides<U> {
        Sides { baseline: f(self.baseline), current: f(self.current) }
    }

    /// Whether both are equal.
    pub(super) fn equal(&self) -> bool
    where
        T: PartialEq,
    {
        self.baseline == self.current
    }
}
