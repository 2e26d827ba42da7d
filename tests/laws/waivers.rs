//! Where a law does not hold, and why that is right.

/// Rule, what else is said on its example, and why both are wanted.
pub(crate) const ALSO_SAID: &[(&str, &str, &str)] = &[
    (
        "constant-became-enum-member",
        "spelling-changed",
        "the type of the constants is the enum now, and what happened to a constant is told at its path",
    ),
    (
        "return-became-inferred",
        "param-defaultable-added",
        "the argument that the result is inferred from is a parameter of its own, which callers can also give",
    ),
];

/// Why a rule has no mirror of its own, and the rules for which that is the reason.
pub(crate) const NO_MIRROR: &[(&str, &[&str])] = &[
    (
        "taking a deprecation back means the same for everything: one rule, deprecation-removed",
        &[
            "annotation-deprecated",
            "class-deprecated",
            "class-field-deprecated",
            "configurable-deprecated",
            "constant-deprecated",
            "enum-deprecated",
            "enum-member-deprecated",
            "listener-deprecated",
            "method-deprecated",
            "object-field-deprecated",
            "param-deprecated",
            "record-field-deprecated",
            "return-deprecated",
            "service-deprecated",
            "type-deprecated",
            "variable-deprecated",
        ],
    ),
    (
        "what becomes public is new to clients: it is told as added",
        &[
            "annotation-became-private",
            "class-became-private",
            "class-field-became-private",
            "configurable-became-private",
            "constant-became-private",
            "enum-became-private",
            "function-became-private",
            "listener-became-private",
            "method-became-private",
            "object-field-became-private",
            "type-became-private",
            "variable-became-private",
        ],
    ),
    (
        "removing is major whatever was removed, so one rule of removal mirrors several of adding",
        &[
            "configurable-required-added",
            "enum-incoming-member-added",
            "enum-member-name-added",
            "object-method-added",
            "object-outgoing-field-added",
            "object-outgoing-inclusion-added",
            "object-outgoing-method-added",
            "object-param-defaultable-added",
            "object-param-rest-added",
            "param-defaultable-inside-added",
            "param-included-added",
            "param-required-added",
            "param-rest-added",
            "record-field-defaultable-added",
            "record-field-required-added",
            "record-outgoing-field-required-added",
            "record-outgoing-inclusion-added",
        ],
    ),
    (
        "the other direction is major in every position, so its one rule has its example in another position",
        &[
            "object-method-isolated-added",
            "object-method-transactional-removed",
            "object-param-became-defaultable",
            "object-param-became-included",
            "record-field-became-optional",
            "record-field-readonly-added",
            "record-field-widened",
            "record-incoming-field-readonly-removed",
            "record-incoming-readonly-removed",
            "record-outgoing-field-became-required",
            "record-readonly-added",
            "variable-narrowed",
        ],
    ),
    (
        "narrower is told in two ways, with and without a whole kind of value; the one rule of wider mirrors one of them",
        &[
            "class-final-field-arm-removed",
            "class-final-field-narrowed",
            "object-param-narrowed",
            "record-outgoing-field-arm-removed",
            "record-outgoing-field-narrowed",
            "record-outgoing-rest-narrowed",
            "return-narrowed",
            "type-outgoing-narrowed",
            "variable-final-narrowed",
        ],
    ),
    (
        "another kind of item is told by the last resort of the kind that it was",
        &[
            "class-changed",
            "constant-became-enum-member",
            "enum-changed",
            "function-changed",
            "object-type-changed",
            "record-changed",
            "variable-became-constant",
        ],
    ),
    (
        "what no longer comes is told as narrower, whatever else its coming meant",
        &["init-error-added", "return-added", "return-became-inferred"],
    ),
    (
        "an optional field is the mirror of required and of defaultable; the one rule mirrors the first",
        &["record-field-became-defaultable"],
    ),
    (
        "the last private member that goes leaves nothing to tell but that private parts differ",
        &["class-private-member-added"],
    ),
];
