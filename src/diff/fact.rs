//! What can happen to a subject.

use super::{Form, ItemKind, MethodKind, Qualifier};
use crate::lower::Comparison;

/// What happened to a subject.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// A new item or part that has no form.
    Added,
    /// A new parameter or field.
    AddedAs(Form),
    /// Gone, or a module that can no longer be imported. `deprecated` says what the baseline's deprecation said.
    Removed {
        /// Set when it was deprecated in the baseline.
        deprecated: Option<String>,
    },
    /// Still there, no longer public (a member: no longer public in its class).
    MadePrivate {
        /// Set when it was deprecated in the baseline.
        deprecated: Option<String>,
    },
    /// The same thing has another name now (a parameter or field in the same place; an item equal apart from its name).
    Renamed {
        /// The new name.
        to: String,
    },
    /// The same item stands in another exported module now.
    Moved {
        /// The new path.
        to: String,
    },
    /// The name means another kind of item now (`Subject` is the baseline's kind).
    Became {
        /// What it was.
        from: ItemKind,
        /// What it is.
        to: ItemKind,
    },
    /// Plain, remote or resource changed.
    CalledOtherwise {
        /// How it was called.
        from: MethodKind,
        /// How it is called.
        to: MethodKind,
    },
    /// A qualifier appeared.
    QualifierAdded(Qualifier),
    /// A qualifier went away.
    QualifierRemoved(Qualifier),
    /// The set of values is another one.
    Type(Comparison),
    /// The same set of values, spelled in another way.
    TypeRespelled,
    /// A default inside an anonymous record type was added, removed or changed.
    InnerDefault(Box<Fact>),
    /// Nothing was returned (`()`); now something is.
    ReturnAppeared,
    /// The type of the result is inferred from what the caller expects now, and what was returned is among that.
    ReturnBecameInferred,
    /// `init` can fail now.
    ErrorAppeared,
    /// A field: required became optional.
    BecameOptional,
    /// A parameter or field that need not be given became one that must.
    BecameRequired,
    /// A required parameter, or an optional field, got a default.
    BecameDefaultable,
    /// `R r` became `*R r`.
    BecameIncluded,
    /// `*R r` became `R r`.
    BecameUnincluded,
    /// A parameter became a rest parameter.
    BecameRest,
    /// A rest parameter became a single one.
    BecameSingle,
    /// A field, configurable or member got a default or initial value.
    DefaultAdded,
    /// ... lost it.
    DefaultRemoved,
    /// ... has another one.
    DefaultChanged,
    /// Parameters, fields or members stand in another order.
    Reordered,
    /// `*T` appeared, where `T` is distinct or of another package (what it brings cannot be seen member by member).
    InclusionAdded(String),
    /// ... went away.
    InclusionRemoved(String),
    /// The record was closed and is open now.
    Opened,
    /// The record was open and is closed now.
    Closed,
    /// The type of the undeclared fields is another one.
    RestType(Comparison),
    /// A constant, enum member or variable has another value of the same basic type.
    ValueChanged,
    /// ... the same value in another spelling.
    ValueRespelled,
    /// The first non-public member of a class appeared.
    FirstPrivateMember,
    /// Private members, or declarations without effect for clients, differ.
    PrivateChanged,
    /// `@deprecated` appeared.
    Deprecated,
    /// `@deprecated` went away.
    Undeprecated,
    /// Another annotation appeared.
    AnnotationAdded {
        /// As written.
        name: String,
        /// For display only, or unknown and without value.
        cosmetic: bool,
    },
    /// Another annotation went away.
    AnnotationRemoved {
        /// As written.
        name: String,
        /// For display only, or unknown and without value.
        cosmetic: bool,
    },
    /// The value of an annotation differs.
    AnnotationChanged {
        /// As written.
        name: String,
        /// For display only.
        cosmetic: bool,
    },
    /// An annotation may be attached in one more place.
    AttachPointAdded(String),
    /// An annotation may no longer be attached there.
    AttachPointRemoved(String),
    /// The documentation differs.
    DocumentationChanged,
    /// The body differs.
    BodyChanged,
    /// The listener expression of a service or the initial value of a listener differs.
    ListenerChanged,
    /// A name that no client can write differs: of a path parameter or a rest parameter.
    LabelChanged,
    /// A public package became private.
    VisibilityNarrowed,
    /// A private package became public.
    VisibilityWidened,
    /// A newer distribution is required.
    DistributionRaised {
        /// The baseline's.
        from: String,
        /// The current one.
        to: String,
    },
    /// An older distribution is enough now.
    DistributionLowered {
        /// The baseline's.
        from: String,
        /// The current one.
        to: String,
    },
    /// Another platform: `any` to a Java one, between Java ones, or back.
    PlatformChanged {
        /// The baseline's.
        from: String,
        /// The current one.
        to: String,
    },
    /// A dependency whose types appear in the surface has another version.
    VersionMoved {
        /// The baseline's.
        from: semver::Version,
        /// The current one.
        to: semver::Version,
        /// Whether clients of the one can use the other.
        compatible: bool,
    },
    /// `org` or `name` is another one (only when the user insists on the comparison).
    IdentityChanged {
        /// `org/name` of the baseline.
        from: String,
        /// `org/name` of the current version.
        to: String,
    },
    /// Manifest entries that no client sees differ.
    MetadataChanged,
    /// Sources differ in nothing that any other change tells: comments, white space, order, private code.
    SourcesChanged,
}
