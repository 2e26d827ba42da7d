//! How rules name what a change is about: the phrases that their messages share.

use crate::diff::{Change, Fact, ItemKind, MethodKind, Owner, Relation, Subject};

/// The thing itself as a noun phrase: "field `age` of `Person`", "parameter `text` of function `shout`".
pub(super) fn this(change: &Change) -> String {
    let path = Path::of(change);
    let own = path.last();
    match change.subject {
        Subject::Package => "the package".to_owned(),
        Subject::Dependency => format!("`{}`", change.path),
        Subject::Module => format!("module `{}`", change.path),
        Subject::Function => format!("function `{own}`"),
        Subject::Method(_, MethodKind::Init) => format!("`init` of `{}`", path.item),
        Subject::Method(owner, kind) => format!("{} `{own}` of {}", method_noun(kind), owner_name(owner, &path)),
        Subject::Parameter(_) => format!("parameter `{own}` of {}", path.callable()),
        Subject::PathParameter(_) => format!("path parameter `{own}` of {}", path.callable()),
        Subject::Return(_) => format!("the return type of {}", path.callable()),
        Subject::Type => format!("type `{own}`"),
        Subject::Record => format!("record `{own}`"),
        Subject::ObjectType => format!("object type `{own}`"),
        Subject::ErrorType => format!("error type `{own}`"),
        Subject::Class => format!("class `{own}`"),
        Subject::Field | Subject::Member(_) => format!("field `{own}` of `{}`", path.item),
        Subject::Enum => format!("enum `{own}`"),
        Subject::EnumMember => format!("enum member `{own}` of `{}`", path.item),
        Subject::Constant => format!("constant `{own}`"),
        Subject::Variable => format!("variable `{own}`"),
        Subject::Configurable => format!("configurable `{own}`"),
        Subject::Listener => format!("listener `{own}`"),
        Subject::Annotation => format!("annotation `{own}`"),
        Subject::Service => service(path.item),
    }
}

/// What the changed part belongs to: the callable of a parameter or return, the item of a member.
pub(super) fn whole(change: &Change) -> String {
    let path = Path::of(change);
    match change.subject {
        Subject::Method(_, MethodKind::Init) => format!("`{}`", path.item),
        Subject::Parameter(_) | Subject::Return(_) | Subject::PathParameter(_) => path.callable(),
        Subject::Method(..) => path.callable(),
        Subject::Field | Subject::Member(_) | Subject::EnumMember => format!("`{}`", path.item),
        _ => this(change),
    }
}

/// The path or name of the changed thing in back quotes.
pub(super) fn name(change: &Change) -> String {
    format!("`{}`", change.path)
}

/// How two types differ, as the end of a sentence; empty when nothing is known.
pub(super) fn difference(change: &Change) -> String {
    let (Fact::Type(comparison) | Fact::RestType(comparison)) = &change.fact else { return String::new() };
    let why = comparison.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
    // A witness with back quotes cannot stand in some, and one that the reason names already says nothing.
    let says_more = |witness: &&str| !witness.contains('`') && !why.contains(&format!("{witness}`"));
    let witness = match comparison.witness.as_deref().filter(says_more) {
        Some(witness) if comparison.relation == Relation::Narrower => format!(" (no longer `{witness}`)"),
        Some(witness) if comparison.relation == Relation::Wider => format!(" (now also `{witness}`)"),
        _ => String::new(),
    };
    why + &witness
}

/// Where something went: the new name or path, without quotes.
pub(super) fn target(change: &Change) -> &str {
    match &change.fact {
        Fact::Renamed { to } | Fact::Moved { to } => to,
        _ => "",
    }
}

/// A remark about something that was deprecated in the baseline, as the end of a sentence.
pub(super) fn deprecation(change: &Change) -> String {
    match &change.fact {
        Fact::Removed { deprecated: Some(note) } | Fact::MadePrivate { deprecated: Some(note) } => {
            match note.split_whitespace().collect::<Vec<_>>().join(" ") {
                note if note.is_empty() => ", as its deprecation had announced".to_owned(),
                note => format!(", as its deprecation had announced: {note}"),
            }
        }
        _ => String::new(),
    }
}

/// What a thing has become, as the end of a sentence.
pub(super) fn otherwise(change: &Change) -> String {
    match &change.fact {
        Fact::Became { from, to } => format!(": it was {} and is {}", item_noun(*from), item_noun(*to)),
        Fact::CalledOtherwise { from, to } => format!(": it was {} and is {}", article(*from), article(*to)),
        Fact::Renamed { to } => format!(": `{to}`"),
        _ => String::new(),
    }
}

/// What a fact names besides the path: an annotation, an attach point, an inclusion, two versions.
pub(super) fn detail(change: &Change) -> String {
    match &change.fact {
        Fact::AnnotationAdded { name, .. }
        | Fact::AnnotationRemoved { name, .. }
        | Fact::AnnotationChanged { name, .. } => format!("`@{name}`"),
        Fact::AttachPointAdded(point) | Fact::AttachPointRemoved(point) => format!("`{point}`"),
        Fact::InclusionAdded(name) | Fact::InclusionRemoved(name) => format!("`*{name}`"),
        Fact::DistributionRaised { from, to }
        | Fact::DistributionLowered { from, to }
        | Fact::PlatformChanged { from, to }
        | Fact::IdentityChanged { from, to } => format!(": `{from}` became `{to}`"),
        Fact::VersionMoved { from, to, .. } => format!(": {from} became {to}"),
        _ => String::new(),
    }
}

/// A path taken apart: `module:Item.member(parameter)`.
struct Path<'a> {
    item: &'a str,
    member: Option<&'a str>,
    parameter: Option<&'a str>,
}

impl<'a> Path<'a> {
    fn of(change: &'a Change) -> Path<'a> {
        let path = change.path.split_once(':').map_or(change.path.as_str(), |(_, item)| item);
        let (path, parameter) = match change.subject {
            Subject::Parameter(_) | Subject::PathParameter(_) => parameter(path),
            _ => (path, None),
        };
        let (item, member) = match path.strip_prefix("service ") {
            // Base paths may hold dots; the dot before a method stands before a space or at the end.
            Some(_) => member_of_service(path),
            None => path.split_once('.').map_or((path, None), |(item, member)| (item, Some(member))),
        };
        Path { item, member, parameter }
    }

    fn last(&self) -> &'a str {
        self.parameter.or(self.member).unwrap_or(self.item)
    }

    fn callable(&self) -> String {
        match self.member {
            Some("init") => format!("`init` of `{}`", self.item),
            Some(member) if self.item.starts_with("service") => format!("`{member}` of {}", service(self.item)),
            Some(member) => format!("`{}.{member}`", self.item),
            None => format!("function `{}`", self.item),
        }
    }
}

fn parameter(path: &str) -> (&str, Option<&str>) {
    match path.strip_suffix(')').and_then(|path| path.rsplit_once('(')) {
        Some((callable, parameter)) => (callable, Some(parameter)),
        None => (path, None),
    }
}

fn member_of_service(path: &str) -> (&str, Option<&str>) {
    let head = "service ".len();
    let dot = path[head..].rfind('.').map(|at| at + head);
    dot.map_or((path, None), |at| (&path[..at], Some(&path[at + 1..])))
}

fn service(item: &str) -> String {
    match item.strip_prefix("service ") {
        Some(path) => format!("service `{path}`"),
        None => "the service".to_owned(),
    }
}

fn owner_name(owner: Owner, path: &Path<'_>) -> String {
    match owner {
        Owner::Service => service(path.item),
        _ => format!("`{}`", path.item),
    }
}

fn method_noun(kind: MethodKind) -> &'static str {
    match kind {
        MethodKind::Plain | MethodKind::Init => "method",
        MethodKind::Remote => "remote method",
        MethodKind::Resource => "resource",
    }
}

fn article(kind: MethodKind) -> &'static str {
    match kind {
        MethodKind::Plain => "a plain method",
        MethodKind::Init => "`init`",
        MethodKind::Remote => "a remote method",
        MethodKind::Resource => "a resource method",
    }
}

fn item_noun(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Function => "a function",
        ItemKind::Type => "a type",
        ItemKind::Record => "a record",
        ItemKind::ObjectType => "an object type",
        ItemKind::ErrorType => "an error type",
        ItemKind::Class => "a class",
        ItemKind::Enum => "an enum",
        ItemKind::EnumMember => "a member of an enum",
        ItemKind::Constant => "a constant",
        ItemKind::Variable => "a variable",
        ItemKind::Configurable => "a configurable",
        ItemKind::Listener => "a listener",
        ItemKind::Annotation => "an annotation",
        ItemKind::Service => "a service",
    }
}
