//! The basic kinds of values, and sets of them.

/// A basic kind: every value belongs to exactly one (spec, "Basic types"; the last two are this module's own).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[allow(missing_docs)]
pub enum Kind {
    Nil,
    Boolean,
    Int,
    Float,
    Decimal,
    String,
    Regexp,
    Handle,
    Xml,
    List,
    Mapping,
    Table,
    Error,
    Function,
    Object,
    Typedesc,
    Future,
    Stream,
    /// A simple value of a type of another package, of which nothing else is known.
    Opaque,
    /// No value at all: what an optional field holds when it is left out. Never part of a type a user wrote.
    Absent,
}

impl Kind {
    /// All kinds, in order.
    pub const ALL: [Kind; 20] = [
        Kind::Nil,
        Kind::Boolean,
        Kind::Int,
        Kind::Float,
        Kind::Decimal,
        Kind::String,
        Kind::Regexp,
        Kind::Handle,
        Kind::Xml,
        Kind::List,
        Kind::Mapping,
        Kind::Table,
        Kind::Error,
        Kind::Function,
        Kind::Object,
        Kind::Typedesc,
        Kind::Future,
        Kind::Stream,
        Kind::Opaque,
        Kind::Absent,
    ];

    /// The word a user would write for the whole kind.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Nil => "()",
            Kind::Boolean => "boolean",
            Kind::Int => "int",
            Kind::Float => "float",
            Kind::Decimal => "decimal",
            Kind::String => "string",
            Kind::Regexp => "string:RegExp",
            Kind::Handle => "handle",
            Kind::Xml => "xml",
            Kind::List => "(any|error)[]",
            Kind::Mapping => "map<any|error>",
            Kind::Table => "table<map<any|error>>",
            Kind::Error => "error",
            Kind::Function => "function",
            Kind::Object => "object {}",
            Kind::Typedesc => "typedesc",
            Kind::Future => "future",
            Kind::Stream => "stream",
            Kind::Opaque => "opaque",
            Kind::Absent => "absent",
        }
    }

    pub(crate) fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// A set of basic kinds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct KindSet(pub(crate) u32);

impl KindSet {
    /// The set of the given kinds.
    pub fn of(kinds: &[Kind]) -> KindSet {
        KindSet(kinds.iter().fold(0, |bits, kind| bits | kind.bit()))
    }

    /// Is `kind` in the set?
    pub fn contains(self, kind: Kind) -> bool {
        self.0 & kind.bit() != 0
    }

    /// Is the set empty?
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The kinds of this set that are not in `other`.
    pub fn minus(self, other: KindSet) -> KindSet {
        KindSet(self.0 & !other.0)
    }

    /// The kinds, in order.
    pub fn iter(self) -> impl Iterator<Item = Kind> {
        Kind::ALL.into_iter().filter(move |kind| self.contains(*kind))
    }
}
