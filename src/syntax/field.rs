//! The fields of the grammar that this program asks for, by name in one place, each looked up once.

use super::kind::language;
use std::num::NonZeroU16;
use std::sync::LazyLock;

/// The role of a node in its parent, named as in the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // each is the grammar field of its name
pub enum Field {
    Annotations,
    Arguments,
    AttachPoints,
    Body,
    Completion,
    Default,
    Detail,
    Documentation,
    Fields,
    Key,
    Left,
    Length,
    Listeners,
    Members,
    Module,
    Name,
    Operand,
    Operator,
    Optional,
    Organization,
    Parameter,
    Parameters,
    Path,
    Pattern,
    Prefix,
    Qualifiers,
    Readonly,
    Rest,
    ReturnAnnotations,
    ReturnType,
    Right,
    Segments,
    Sign,
    Type,
    Value,
    Visibility,
}

impl Field {
    /// The field behind a number of the language.
    pub(super) fn of(id: NonZeroU16) -> Option<Field> {
        FIELD_OF_ID.get(usize::from(id.get())).copied().flatten()
    }

    /// Its number in the language.
    pub(super) fn id(self) -> Option<NonZeroU16> {
        ID_OF_FIELD.get(self as usize).copied().flatten()
    }
}

static FIELD_OF_ID: LazyLock<Vec<Option<Field>>> = LazyLock::new(|| {
    let mut fields = vec![None; language().field_count() + 1];
    for (field, _) in FIELDS {
        if let Some(slot) = field.id().and_then(|id| fields.get_mut(usize::from(id.get()))) {
            *slot = Some(field);
        }
    }
    fields
});

static ID_OF_FIELD: LazyLock<Vec<Option<NonZeroU16>>> = LazyLock::new(|| {
    let language = language();
    FIELDS.iter().map(|(_, name)| language.field_id_for_name(name)).collect()
});

/// In the order of the enum, which the test holds.
const FIELDS: [(Field, &str); 36] = [
    (Field::Annotations, "annotations"),
    (Field::Arguments, "arguments"),
    (Field::AttachPoints, "attach_points"),
    (Field::Body, "body"),
    (Field::Completion, "completion"),
    (Field::Default, "default"),
    (Field::Detail, "detail"),
    (Field::Documentation, "documentation"),
    (Field::Fields, "fields"),
    (Field::Key, "key"),
    (Field::Left, "left"),
    (Field::Length, "length"),
    (Field::Listeners, "listeners"),
    (Field::Members, "members"),
    (Field::Module, "module"),
    (Field::Name, "name"),
    (Field::Operand, "operand"),
    (Field::Operator, "operator"),
    (Field::Optional, "optional"),
    (Field::Organization, "organization"),
    (Field::Parameter, "parameter"),
    (Field::Parameters, "parameters"),
    (Field::Path, "path"),
    (Field::Pattern, "pattern"),
    (Field::Prefix, "prefix"),
    (Field::Qualifiers, "qualifiers"),
    (Field::Readonly, "readonly"),
    (Field::Rest, "rest"),
    (Field::ReturnAnnotations, "return_annotations"),
    (Field::ReturnType, "return_type"),
    (Field::Right, "right"),
    (Field::Segments, "segments"),
    (Field::Sign, "sign"),
    (Field::Type, "type"),
    (Field::Value, "value"),
    (Field::Visibility, "visibility"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_knows_every_field() {
        for (index, (field, name)) in FIELDS.into_iter().enumerate() {
            assert_eq!(field as usize, index, "{name}");
            assert_eq!(field.id().and_then(Field::of), Some(field), "no field `{name}` in the grammar");
        }
    }
}
