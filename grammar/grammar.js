/**
 * Ballerina Swan Lake for tree-sitter.
 *
 * Sections: tokens, module members, types, statements, expressions, templates. Hidden rules are choices, visible rules
 * are things. Where a rule follows the language specification it carries the specification's name.
 */

/// <reference types="tree-sitter-cli/dsl" />
// @ts-check

const PREC = {
  // from loose to tight
  query: -4, //                from .. select, let .. in, =>, trap
  send: -3, //                 ->  ->>
  action: -2, //               start, wait, trap, check of a query
  conditional: 1, //           ? :
  elvis: 2, //                 ?:
  or: 3, //                    ||
  and: 4, //                   &&
  bit_or: 5, //                |
  bit_xor: 6, //               ^
  bit_and: 7, //               &
  equality: 8, //              == != === !==
  relational: 9, //            < > <= >= is !is
  range: 10, //                ... ..<
  shift: 11, //                << >> >>>
  additive: 12, //             + -
  multiplicative: 13, //       * / %
  unary: 14, //                + - ~ ! typeof <T> check
  postfix: 15, //              . ?. [] -> .< / /* /**/
};

/**
 * Every character above ASCII that identifiers may have: no pattern syntax, white space or private use. Without U+205F and
 * U+FEFF, too, which the extras take: a character of both would keep most keywords out of the generated table of keywords.
 */
const UNICODE =
  '\\u00A8\\u00AA\\u00AD\\u00AF\\u00B2-\\u00B5\\u00B7-\\u00BA\\u00BC-\\u00BE\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u167F' +
  '\\u1681-\\u200D\\u202A-\\u202F\\u203F\\u2040\\u2054\\u2060-\\u218F\\u2460-\\u24FF\\u2776-\\u2793\\u2C00-\\u2DFF\\u2E80-\\u2FFF' +
  '\\u3004-\\u3007\\u3021-\\u302F\\u3031-\\uD7FF\\uF900-\\uFD3D\\uFD40-\\uFE44\\uFE47-\\uFEFE\\uFF00-\\uFFFD\\u{10000}-\\u{EFFFD}';
const ESCAPE = '\\\\u\\{[0-9a-fA-F]+\\}|\\\\[^A-Za-tv-z\\t\\r\\n]';
const IDENTIFIER = new RegExp(
  `([A-Za-z_${UNICODE}]|${ESCAPE})([A-Za-z0-9_${UNICODE}]|${ESCAPE})*|'([A-Za-z0-9_${UNICODE}]|${ESCAPE})+`,
  'u',
);

/** Words that the released lexer never reads as an identifier. */
const RESERVED = `
  annotation any anydata as ascending base16 base64 boolean break by byte check checkpanic class client commit
  configurable conflict const continue decimal descending distinct do else enum equals error external fail false
  field final float flush foreach fork from function future handle if import in int is isolated join json let limit
  listener lock map match never new null object on order outer panic parameter private public readonly record remote
  resource retry return returns rollback select service source start stream string table transaction transactional
  trap true type typedesc typeof var wait where while worker xml xmlns _
`
  .trim()
  .split(/\s+/);

/** Basic types that are also the prefix of their langlib module: `int:Signed32`, `map:entries(m)`. */
const PREFIX_WORDS = `
  boolean decimal error float future int map object stream string table transaction typedesc xml
`
  .trim()
  .split(/\s+/);

const commaSep1 = (rule) => seq(rule, repeat(seq(',', rule)));
/** White space may stand before the sign of equality, but not in the two right shifts, as in the released compiler. */
const compoundOperator = (sign) => alias(token(seq(sign, /\s*=/)), `${sign}=`);
const commaSep = (rule) => optional(commaSep1(rule));

module.exports = grammar({
  name: 'ballerina',

  word: ($) => $.identifier,

  reserved: {
    global: (_) => RESERVED,
  },

  // All are found by src/scanner.c. Where a closing brace is missing: zero-width tokens before text that can only begin a
  // declaration. `_missing` is never found: the parser inserts it, which marks the error.
  externals: ($) => [
    $._end_of_block,
    $._end_of_record,
    $._end_of_object,
    $._missing,
    // Text that may begin with white space: of the generated lexer, such tokens would keep it from skipping white space
    // while the parser recovers from an error, and no keyword would be found there.
    $.documentation_text,
    $._documentation_plus,
    $._documentation_name,
    $._documentation_dash,
    $._documentation_return,
    $._documentation_heading,
    $._documentation_fence,
    $._documentation_fence_end,
    $._documentation_code,
    $.template_content,
    $._prompt_content,
  ],

  extras: ($) => [/[\s\uFEFF]+/, $.comment],

  supertypes: ($) => [$.declaration, $.type, $.statement, $.expression, $.literal, $.binding_pattern, $.match_pattern],

  inline: ($) => [
    $._class_qualifiers,
    $._remote_name,
    $._member_name,
    $._name,
    $._listener_body,
    $._variable_qualifiers,
  ],

  // Types bind `distinct` first, then `[]` and `?`, `&`, `|`, and the return type of a function takes all that follows.
  // A type test takes all of them too, but for `?` both readings are followed: `x is T? {` and `x is T ? a : b`.
  precedences: ($) => [
    ['distinct_type', 'optional_type', 'intersection_type', 'union_type', 'function_type'],
    ['distinct_type', 'array_type', 'intersection_type', 'union_type', 'function_type'],
    ['array_type', 'list_pattern'],
    ['declared_union', 'union_type'],
    ['array_type', 'tested_intersection', 'tested_union', 'test'],
    ['intersection_type', 'test'],
    ['union_type', 'test'],
    ['array_type', 'tested_intersection', 'intersection_type', 'tested_union', 'union_type'],
    ['union_type'],
    [$._signature, 'function_type'],
  ],

  // Where two readings are followed, by the text that needs it.
  conflicts: ($) => [
    // A type or an expression begins a statement: `A[1] x;` and `A[1] = x;`, `int|string x;` and `int|string -> w;`
    [$.type_reference, $._operand],
    [$.builtin_type, $._type_name_expression],
    [$.type, $._operand],
    // `[A] x = y;` and `[a] = y;`
    [$.tuple_type, $.list_constructor_expression],
    // `error e = x;` and `error E(m) = x;`
    [$.builtin_type, $.error_constructor_expression],
    // `-1|1 x = y;` and `-1 -> w;`
    [$.literal, $.signed_literal],
    // `[A[b] c] = ..`: a dimension or, after a type, a list binding pattern: `A [b] = x;`
    [$.type_reference, $.binding_pattern],
    // `int|string[] a;` and `int|string [a, b] = c;`
    [$.array_type, $.union_type, $._declared_union],
    // `function f = g;` and `function f() {}` in a module
    [$._function_head, $.function_type],
    // `distinct isolated class C {}` and `distinct isolated object {} x;`
    [$._class_qualifier, $.distinct_type],
    // `record {readonly a;}` has a field of type readonly, `record {readonly A a;}` a readonly field
    [$.builtin_type, $.record_field],
    // The colon of a conditional or of a qualified name: `c ? a : b` and `c ? a:b : d`;
    // with a type before it: `c ? x is A : b`, `c ? x is int : b`, `c ? int : b`
    [$.qualified_name, $._operand],
    [$.qualified_name, $.type_reference],
    [$.qualified_name, $.builtin_type],
    [$.qualified_name, $._type_name_expression],
    // The question mark of a conditional or of an optional type: `x is A ? b : c` and `x is A? {`; the same after `A|B`, `A & B`
    [$.optional_type, $._tested_type],
    [$.optional_type, $.union_type, $._tested_union],
    [$.optional_type, $._tested_union],
    [$.optional_type, $.intersection_type, $._tested_intersection],
    [$.optional_type, $._tested_intersection],
    // `a/<b>` is a step into XML, `a/<int>b` divides by a cast
    [$.expression, $.xml_step_expression],
    // `a + b->f();` calls a method of `b`, `a + b -> w;` sends the sum
    [$.expression, $.remote_method_call_action, $.resource_access_action],
  ],

  rules: {
    source_file: ($) => seq(repeat($.import_declaration), repeat($.declaration)),

    // ---------------------------------------------------------------------------------------------------- tokens

    identifier: (_) => token(IDENTIFIER),
    _immediate_identifier: (_) => token.immediate(IDENTIFIER),

    comment: (_) => token(seq('//', /[^\r\n]*/)),

    /// `prefix:name`; no white space may follow the colon, which tells it from a conditional
    qualified_name: ($) =>
      choice(
        seq(
          field('prefix', choice($.identifier, ...PREFIX_WORDS.map((word) => alias(word, $.identifier)))),
          ':',
          field('name', alias($._immediate_identifier, $.identifier)),
        ),
        prec(
          1,
          seq(
            field('prefix', alias('function', $.identifier)),
            ':',
            field('name', alias($._immediate_identifier, $.identifier)),
          ),
        ),
      ),
    _name: ($) => field('name', choice($.identifier, $.qualified_name)),

    literal: ($) =>
      choice(
        $.int_literal,
        $.floating_point_literal,
        $.string_literal,
        $.boolean_literal,
        $.nil_literal,
        $.null_literal,
      ),
    int_literal: (_) => token(choice(/0|[1-9][0-9]*/, /0[xX][0-9a-fA-F]+/)),
    floating_point_literal: (_) =>
      token(
        choice(
          /(0|[1-9][0-9]*)[eE][+-]?[0-9]+[fFdD]?/,
          /(0|[1-9][0-9]*)?\.[0-9]+([eE][+-]?[0-9]+)?[fFdD]?/,
          /(0|[1-9][0-9]*)[fFdD]/,
          /0[xX][0-9a-fA-F]*\.[0-9a-fA-F]+([pP][+-]?[0-9]+)?/,
          /0[xX][0-9a-fA-F]+[pP][+-]?[0-9]+/,
        ),
      ),
    string_literal: ($) =>
      choice(token(/"([^"\\\r\n]|\\[^\r\n])*"/), seq($._unclosed_string, alias($._missing, '"'))),
    /// to the end of its line, without the signs that close what it stands in
    _unclosed_string: (_) => token(/"(([^"\\\r\n]|\\[^\r\n])*[^"\\\r\n;,)\]}\s])?/),
    boolean_literal: (_) => choice('true', 'false'),
    null_literal: (_) => 'null',
    nil_literal: (_) => seq('(', ')'),
    signed_literal: ($) => seq(field('sign', choice('+', '-')), choice($.int_literal, $.floating_point_literal)),

    // --------------------------------------------------------------------------------------- documentation, annotations

    _metadata: ($) =>
      choice(
        seq(field('documentation', $.documentation), repeat(field('annotations', $.annotation))),
        repeat1(field('annotations', $.annotation)),
      ),
    _annotations: ($) => repeat1(field('annotations', $.annotation)),

    documentation: ($) =>
      repeat1(
        choice(
          $.documentation_line,
          $.documentation_parameter,
          $.documentation_return,
          $.documentation_deprecated,
          $.documentation_code_block,
        ),
      ),
    documentation_line: ($) => seq('#', repeat($._documentation_part)),
    documentation_parameter: ($) =>
      seq(
        '#',
        alias($._documentation_plus, '+'),
        optional(field('name', alias($._documentation_name, $.identifier))),
        optional(alias($._documentation_dash, '-')),
        repeat($._documentation_part),
      ),
    documentation_return: ($) =>
      seq(
        '#',
        alias($._documentation_return, '+'),
        optional(alias($._documentation_dash, '-')),
        repeat($._documentation_part),
      ),
    documentation_deprecated: ($) =>
      seq('#', alias($._documentation_heading, $.documentation_heading), repeat($._documentation_part)),
    documentation_code_block: ($) =>
      prec.right(
        seq(
          '#',
          alias($._documentation_fence, $.documentation_fence),
          repeat($.documentation_code_line),
          optional(seq('#', alias($._documentation_fence_end, $.documentation_fence))),
        ),
      ),
    documentation_code_line: ($) => prec.right(seq('#', optional(alias($._documentation_code, $.documentation_text)))),
    _documentation_part: ($) =>
      choice(
        $.documentation_text,
        alias($._documentation_ticks, $.documentation_text),
        $.documentation_reference,
        $.documentation_code,
      ),
    _documentation_ticks: (_) => token.immediate(/`+/),
    documentation_reference: (_) => token.immediate(prec(3, /`[^`\r\n]+`/)),
    documentation_code: (_) =>
      token.immediate(prec(4, choice(/``[^`\r\n]+(`[^`\r\n]+)*``/, /```[^`\r\n]+(``?[^`\r\n]+)*```/))),

    annotation: ($) => prec.right(seq('@', $._name, optional(field('value', $.mapping_constructor_expression)))),

    // -------------------------------------------------------------------------------------------- module members

    import_declaration: ($) =>
      seq(
        'import',
        optional(seq(field('organization', $.identifier), '/')),
        field('module', $.module_name),
        optional(seq('as', field('prefix', choice($.identifier, alias('_', $.identifier))))),
        ';',
      ),
    module_name: ($) => seq($.identifier, repeat(seq('.', choice($.identifier, alias('map', $.identifier))))),

    declaration: ($) =>
      choice(
        $.function_definition,
        $.type_definition,
        $.class_definition,
        $.service_declaration,
        $.listener_declaration,
        $.constant_declaration,
        $.enum_declaration,
        $.module_variable_declaration,
        $.annotation_declaration,
        $.module_xmlns_declaration,
      ),

    _public: (_) => field('visibility', 'public'),
    _visibility: ($) => choice($._public, field('visibility', 'private')),
    _qualifiers: ($) => repeat1($._qualifier),
    _qualifier: (_) =>
      prec(1, field('qualifiers', choice('isolated', 'transactional', 'remote', 'client', 'service'))),

    _class_qualifiers: ($) =>
      choice($._qualifiers, seq(optional($._qualifiers), repeat1($._class_qualifier), optional($._qualifiers))),
    _class_qualifier: (_) => field('qualifiers', choice('distinct', 'readonly')),

    function_definition: ($) =>
      seq(
        optional($._metadata),
        optional($._public),
        optional($._qualifiers),
        $._function_head,
        $._signature,
        $._function_body,
      ),
    _function_head: ($) => seq('function', field('name', $.identifier)),
    _function_body: ($) =>
      choice(
        seq(field('body', $.block_statement), optional(';')),
        seq(field('body', alias($._unclosed_block, $.block_statement)), alias($._missing, '}')),
        field('body', choice($.expression_function_body, $.external_function_body)),
      ),
    /// the three keywords are methods of langlib modules
    /// a resource method has a path; the three keywords are methods of langlib modules
    _method_head: ($) =>
      seq(
        optional($._metadata),
        optional($._visibility),
        optional($._qualifiers),
        choice(
          $._function_head,
          seq('function', field('name', choice(...['map', 'start', 'join'].map((word) => alias(word, $.identifier))))),
          seq(
            field('qualifiers', 'resource'),
            optional($._qualifiers),
            $._function_head,
            field('path', $.resource_path),
          ),
        ),
        $._signature,
      ),
    _signature: ($) => seq(field('parameters', $.parameter_list), optional($._returns)),
    _returns: ($) =>
      prec(
        'function_type',
        seq('returns', repeat(field('return_annotations', $.annotation)), field('return_type', $.type)),
      ),
    expression_function_body: ($) => seq('=>', field('value', $.expression), ';'),
    external_function_body: ($) => seq('=', repeat(field('annotations', $.annotation)), 'external', ';'),

    resource_path: ($) => choice('.', seq($._resource_path_segment, repeat(seq('/', $._resource_path_segment)))),
    _resource_path_segment: ($) =>
      choice(
        field('segments', alias($.identifier, $.resource_path_name)),
        field('segments', $.resource_path_parameter),
        field('segments', $.resource_path_rest_parameter),
      ),
    resource_path_parameter: ($) =>
      seq('[', optional($._annotations), field('type', $.type), optional(field('name', $.identifier)), ']'),
    resource_path_rest_parameter: ($) =>
      seq('[', optional($._annotations), field('type', $.type), '...', optional(field('name', $.identifier)), ']'),

    /// a rest parameter comes last
    parameter_list: ($) =>
      seq(
        '(',
        optional(choice(seq(commaSep1($._parameter), optional(seq(',', $.rest_parameter))), $.rest_parameter)),
        ')',
      ),
    _parameter: ($) => choice($.required_parameter, $.defaultable_parameter, $.included_record_parameter),
    required_parameter: ($) => seq(optional($._annotations), field('type', $.type), field('name', $.identifier)),
    defaultable_parameter: ($) =>
      seq(
        optional($._annotations),
        field('type', $.type),
        field('name', $.identifier),
        '=',
        field('default', choice($.expression, $.inferred_default)),
      ),
    inferred_default: (_) => seq('<', '>'),
    included_record_parameter: ($) =>
      seq(optional($._annotations), '*', field('type', $.type), field('name', $.identifier)),
    rest_parameter: ($) => seq(optional($._annotations), field('type', $.type), '...', field('name', $.identifier)),

    /// in a function type, where parameters need no names: at least one has none
    _nameless_parameter_list: ($) =>
      seq(
        '(',
        optional(seq(commaSep1($._parameter), ',')),
        choice(
          seq(
            $._nameless_parameter,
            repeat(seq(',', choice($._parameter, $._nameless_parameter))),
            optional(seq(',', choice($.rest_parameter, alias($._nameless_rest_parameter, $.rest_parameter)))),
          ),
          alias($._nameless_rest_parameter, $.rest_parameter),
        ),
        ')',
      ),
    _nameless_parameter: ($) =>
      choice(
        alias($._nameless_required_parameter, $.required_parameter),
        alias($._nameless_defaultable_parameter, $.defaultable_parameter),
        alias($._nameless_included_record_parameter, $.included_record_parameter),
      ),
    _nameless_required_parameter: ($) => seq(optional($._annotations), field('type', $.type)),
    _nameless_defaultable_parameter: ($) =>
      seq(
        optional($._annotations),
        field('type', $.type),
        '=',
        field('default', choice($.expression, $.inferred_default)),
      ),
    _nameless_included_record_parameter: ($) => seq(optional($._annotations), '*', field('type', $.type)),
    _nameless_rest_parameter: ($) => seq(optional($._annotations), field('type', $.type), '...'),

    type_definition: ($) =>
      seq(
        optional($._metadata),
        optional($._public),
        'type',
        field('name', $.identifier),
        choice(
          seq(field('type', $.type), ';'),
          seq(field('type', alias($._unclosed_record, $.record_type)), alias($._missing, ';')),
        ),
      ),

    class_definition: ($) =>
      seq(
        optional($._metadata),
        optional($._public),
        optional($._class_qualifiers),
        'class',
        field('name', $.identifier),
        $._object_body,
        optional(';'),
      ),
    _object_body: ($) =>
      seq(
        '{',
        repeat(field('members', $._object_member)),
        choice(
          '}',
          seq(
            optional(field('members', alias($._unclosed_method, $.method_definition))),
            $._end_of_object,
            alias($._missing, '}'),
          ),
        ),
      ),
    _object_member: ($) =>
      choice($.object_field, $.method_declaration, $.method_definition, $.type_inclusion),
    object_field: ($) =>
      seq(
        optional($._metadata),
        optional($._visibility),
        optional(field('qualifiers', 'final')),
        field('type', $.type),
        field('name', $.identifier),
        optional(seq('=', field('default', $.expression))),
        ';',
      ),
    method_declaration: ($) => seq($._method_head, ';'),
    method_definition: ($) => seq($._method_head, $._function_body),
    _unclosed_method: ($) => seq($._method_head, field('body', alias($._unclosed_block, $.block_statement))),
    type_inclusion: ($) => seq('*', field('type', $.type), ';'),

    service_declaration: ($) =>
      seq(
        optional($._metadata),
        optional($._qualifiers),
        'service',
        optional(field('type', $.type_reference)),
        optional(field('path', choice($.service_path, $.string_literal))),
        'on',
        commaSep1(field('listeners', $.expression)),
        $._object_body,
        optional(';'),
      ),
    service_path: ($) => choice('/', repeat1(seq('/', field('segments', $.identifier)))),

    listener_declaration: ($) => seq(optional($._metadata), optional($._public), 'listener', $._listener_body),
    _listener_body: ($) =>
      seq(optional(field('type', $.type)), field('name', $.identifier), '=', field('value', $.expression), ';'),
    constant_declaration: ($) => seq(optional($._metadata), optional($._public), 'const', $._listener_body),

    enum_declaration: ($) =>
      seq(
        optional($._metadata),
        optional($._public),
        'enum',
        field('name', $.identifier),
        '{',
        commaSep1(field('members', $.enum_member)),
        '}',
        optional(';'),
      ),
    enum_member: ($) =>
      seq(optional($._metadata), field('name', $.identifier), optional(seq('=', field('value', $.expression)))),

    module_variable_declaration: ($) =>
      seq(
        optional($._metadata),
        optional($._public),
        choice(
          seq(optional($._variable_qualifiers), $._variable),
          seq(
            optional(field('qualifiers', 'isolated')),
            field('qualifiers', 'configurable'),
            $._typed_binding_pattern,
            '=',
            field('value', choice($.expression, $.required_value)),
          ),
        ),
        ';',
      ),
    /// only a name may be left without a value
    _variable: ($) =>
      choice(
        seq(field('type', choice($.type, alias('var', $.inferred_type))), field('pattern', $.identifier)),
        seq($._typed_binding_pattern, '=', field('value', $.expression)),
      ),
    _variable_qualifiers: (_) =>
      choice(
        field('qualifiers', 'isolated'),
        seq(optional(field('qualifiers', 'isolated')), field('qualifiers', 'final')),
        seq(field('qualifiers', 'final'), field('qualifiers', 'isolated')),
      ),
    required_value: (_) => '?',

    annotation_declaration: ($) =>
      seq(
        optional($._metadata),
        optional($._public),
        optional(field('qualifiers', 'const')),
        'annotation',
        optional(field('type', $.type)),
        field('name', $.identifier),
        optional(seq('on', commaSep1(field('attach_points', $.attach_point)))),
        ';',
      ),
    attach_point: (_) =>
      choice(
        seq(
          optional('source'),
          choice(
            'type',
            'class',
            seq(optional(choice('object', 'resource', seq('service', 'remote'))), 'function'),
            'parameter',
            'return',
            'service',
            seq(optional(choice('object', 'record')), 'field'),
          ),
        ),
        seq('source', choice('annotation', 'external', 'var', 'const', 'listener', 'client', 'worker')),
      ),

    module_xmlns_declaration: ($) => $._xmlns,
    _xmlns: ($) => seq('xmlns', field('value', $.expression), optional(seq('as', field('prefix', $.identifier))), ';'),

    // ----------------------------------------------------------------------------------------------------- types

    type: ($) =>
      choice(
        $.builtin_type,
        $.type_reference,
        $.literal,
        $.signed_literal,
        $.parenthesized_type,
        $.optional_type,
        $.array_type,
        $.union_type,
        $.intersection_type,
        $.distinct_type,
        $.record_type,
        $.object_type,
        $.function_type,
        $.map_type,
        $.table_type,
        $.stream_type,
        $.tuple_type,
        $.error_type,
        $.future_type,
        $.typedesc_type,
        $.xml_type,
      ),

    builtin_type: (_) =>
      choice(
        'any',
        'anydata',
        'boolean',
        'byte',
        'decimal',
        'error',
        'float',
        'future',
        'handle',
        'int',
        'json',
        'never',
        'readonly',
        'stream',
        'string',
        'typedesc',
        'xml',
      ),
    type_reference: ($) => $._name,
    parenthesized_type: ($) => seq('(', $.type, ')'),
    optional_type: ($) => prec('optional_type', seq(field('type', $.type), '?')),
    array_type: ($) =>
      prec('array_type', seq(field('type', $.type), '[', optional(field('length', $._array_length)), ']')),
    _array_length: ($) => choice($.int_literal, alias('*', $.inferred_length), $.type_reference),
    union_type: ($) => prec.left('union_type', seq($.type, '|', $.type)),
    intersection_type: ($) => prec.left('intersection_type', seq($.type, '&', $.type)),
    distinct_type: ($) => prec('distinct_type', seq('distinct', field('type', $.type))),

    record_type: ($) =>
      seq(
        'record',
        choice(
          seq('{', repeat(field('members', $._record_member)), '}'),
          seq('{|', repeat(field('members', $._record_member)), optional(field('rest', $.record_rest)), '|}'),
        ),
      ),
    _unclosed_record: ($) =>
      seq('record', choice('{', '{|'), repeat(field('members', $._record_member)), $._end_of_record),
    _record_member: ($) => choice($.record_field, $.type_inclusion),
    record_field: ($) =>
      seq(
        optional($._metadata),
        optional(field('readonly', 'readonly')),
        field('type', $.type),
        field('name', $.identifier),
        optional(choice(field('optional', '?'), seq('=', field('default', $.expression)))),
        ';',
      ),
    record_rest: ($) => seq(field('type', $.type), '...', ';'),

    /// also an object constructor, which may name its type
    object_type: ($) =>
      seq(optional($._qualifiers), 'object', optional(field('type', $.type_reference)), $._object_body),

    function_type: ($) =>
      choice(
        seq(optional($._qualifiers), 'function'),
        prec(
          'function_type',
          seq(
            optional($._qualifiers),
            'function',
            field('parameters', choice($.parameter_list, alias($._nameless_parameter_list, $.parameter_list))),
            optional($._returns),
          ),
        ),
      ),

    map_type: ($) => seq('map', $._type_parameter),
    _type_parameter: ($) => seq('<', repeat(field('annotations', $.annotation)), field('parameter', $.type), '>'),
    table_type: ($) =>
      prec.right(seq('table', $._type_parameter, optional(field('key', choice($.key_specifier, $.key_constraint))))),
    key_specifier: ($) => seq('key', '(', commaSep(field('fields', $.identifier)), ')'),
    key_constraint: ($) => seq('key', '<', field('type', $.type), '>'),
    stream_type: ($) =>
      prec(1, seq('stream', '<', field('parameter', $.type), optional(seq(',', field('completion', $.type))), '>')),
    /// `[A] [a] = c;` declares: no list constructor has members that may be assigned
    tuple_type: ($) =>
      prec.dynamic(
        2,
        seq(
          '[',
          optional(choice(seq(commaSep1($.tuple_member), optional(seq(',', $._tuple_rest))), $._tuple_rest)),
          ']',
        ),
      ),
    tuple_member: ($) => seq(optional($._annotations), field('type', $.type)),
    _tuple_rest: ($) => field('rest', $.tuple_rest),
    tuple_rest: ($) => seq(field('type', $.type), '...'),
    error_type: ($) => prec(1, seq('error', '<', field('detail', $.type), '>')),
    future_type: ($) => prec(1, seq('future', $._type_parameter)),
    typedesc_type: ($) => prec(1, seq('typedesc', $._type_parameter)),
    xml_type: ($) => prec(1, seq('xml', $._type_parameter)),

    // -------------------------------------------------------------------------------------- binding patterns

    _typed_binding_pattern: ($) =>
      choice(
        seq(field('type', choice($.type, alias('var', $.inferred_type))), field('pattern', $.binding_pattern)),
        seq(field('type', alias($._declared_union, $.union_type)), field('pattern', $.list_binding_pattern)),
      ),
    _declared_union: ($) => prec('declared_union', seq($.type, '|', $.type)),
    binding_pattern: ($) =>
      choice(
        $.identifier,
        $.wildcard_pattern,
        $.list_binding_pattern,
        $.mapping_binding_pattern,
        $.error_binding_pattern,
      ),
    wildcard_pattern: (_) => '_',
    /// `a[b] = c;` could be read as a declaration, `A [b, c] = d;` as an assignment: the count of members decides
    list_binding_pattern: ($) =>
      prec(
        'list_pattern',
        choice(
          seq('[', optional(choice($.binding_pattern, $.rest_binding_pattern)), ']'),
          prec.dynamic(
            9,
            seq(
              '[',
              $.binding_pattern,
              repeat(seq(',', $.binding_pattern)),
              ',',
              choice($.binding_pattern, $.rest_binding_pattern),
              ']',
            ),
          ),
        ),
      ),
    rest_binding_pattern: ($) => seq('...', field('name', $.identifier)),
    mapping_binding_pattern: ($) =>
      seq(
        '{',
        optional(
          choice(
            seq(commaSep1($.field_binding_pattern), optional(seq(',', $.rest_binding_pattern))),
            $.rest_binding_pattern,
          ),
        ),
        '}',
      ),
    field_binding_pattern: ($) =>
      seq(field('name', $.identifier), optional(seq(':', field('pattern', $.binding_pattern)))),
    error_binding_pattern: ($) =>
      seq('error', optional(field('type', $.type_reference)), '(', commaSep($._error_binding_argument), ')'),
    _error_binding_argument: ($) => choice($.binding_pattern, $.named_argument_binding_pattern, $.rest_binding_pattern),
    named_argument_binding_pattern: ($) => seq(field('name', $.identifier), '=', field('pattern', $.binding_pattern)),

    // ------------------------------------------------------------------------------------------------ statements

    statement: ($) =>
      choice(
        $.local_variable_declaration,
        $.assignment_statement,
        $.compound_assignment_statement,
        $.expression_statement,
        $.block_statement,
        alias($._unclosed_block, $.block_statement),
        $.if_statement,
        $.while_statement,
        $.foreach_statement,
        $.do_statement,
        $.match_statement,
        $.lock_statement,
        $.fork_statement,
        $.worker_declaration,
        $.retry_statement,
        $.transaction_statement,
        $.return_statement,
        $.break_statement,
        $.continue_statement,
        $.panic_statement,
        $.fail_statement,
        $.rollback_statement,
        $.xmlns_statement,
      ),

    block_statement: ($) => prec(1, seq('{', repeat($.statement), '}')),
    /// ends before the next declaration; the body around it says that a brace is missing
    _unclosed_block: ($) => prec(1, seq('{', repeat($.statement), $._end_of_block)),
    _block: ($) => choice($.block_statement, alias($._unclosed_block, $.block_statement)),
    local_variable_declaration: ($) =>
      seq(optional($._annotations), optional(field('qualifiers', 'final')), $._variable, ';'),
    assignment_statement: ($) =>
      seq(
        field(
          'target',
          choice(
            $._place,
            $.wildcard_pattern,
            $.list_constructor_expression,
            $.mapping_constructor_expression,
            $.error_constructor_expression,
          ),
        ),
        '=',
        field('value', $.expression),
        ';',
      ),
    compound_assignment_statement: ($) =>
      seq(
        field('target', $._place),
        field('operator', choice(...['+', '-', '*', '/', '&', '|', '^', '<<'].map(compoundOperator), '>>=', '>>>=')),
        field('value', $.expression),
        ';',
      ),
    _place: ($) =>
      choice(
        $.identifier,
        prec(-1, alias('natural', $.identifier)),
        $.qualified_name,
        $.field_access_expression,
        $.optional_field_access_expression,
        $.member_access_expression,
      ),
    expression_statement: ($) =>
      seq(
        choice(
          $.function_call_expression,
          $.method_call_expression,
          $.remote_method_call_action,
          $.resource_access_action,
          $.check_expression,
          $.start_action,
          $.wait_action,
          $.flush_action,
          $.send_action,
          $.receive_action,
          $.commit_action,
          $.query_expression,
        ),
        ';',
      ),

    if_statement: ($) =>
      seq(
        'if',
        field('condition', $.expression),
        field('consequence', $._block),
        optional(seq('else', field('alternative', choice($.if_statement, $._block)))),
      ),
    while_statement: ($) =>
      seq('while', field('condition', $.expression), field('body', $._block), optional($.on_fail_clause)),
    foreach_statement: ($) =>
      seq(
        'foreach',
        $._typed_binding_pattern,
        'in',
        field('collection', $.expression),
        field('body', $._block),
        optional($.on_fail_clause),
      ),
    do_statement: ($) => seq('do', field('body', $._block), optional($.on_fail_clause)),
    on_fail_clause: ($) => seq('on', 'fail', optional($._typed_binding_pattern), field('body', $._block)),
    match_statement: ($) =>
      seq('match', field('value', $.expression), '{', repeat1($.match_clause), choice('}', $._end_of_block), optional($.on_fail_clause)),
    match_clause: ($) =>
      seq(
        field('patterns', $.match_pattern),
        repeat(seq('|', field('patterns', $.match_pattern))),
        optional(seq('if', field('guard', $.expression))),
        '=>',
        field('body', $._block),
      ),
    match_pattern: ($) =>
      choice(
        $.wildcard_pattern,
        $.constant_pattern,
        $.variable_match_pattern,
        $.list_match_pattern,
        $.mapping_match_pattern,
        $.error_match_pattern,
      ),
    constant_pattern: ($) => choice($._name, $.literal, $.signed_literal),
    variable_match_pattern: ($) => seq('var', field('pattern', $.binding_pattern)),
    list_match_pattern: ($) =>
      seq(
        '[',
        optional(
          choice(seq(commaSep1($.match_pattern), optional(seq(',', $.rest_match_pattern))), $.rest_match_pattern),
        ),
        ']',
      ),
    rest_match_pattern: ($) => seq('...', 'var', field('name', $.identifier)),
    mapping_match_pattern: ($) =>
      seq(
        '{',
        optional(
          choice(seq(commaSep1($.field_match_pattern), optional(seq(',', $.rest_match_pattern))), $.rest_match_pattern),
        ),
        '}',
      ),
    field_match_pattern: ($) => seq(field('name', $.identifier), ':', field('pattern', $.match_pattern)),
    error_match_pattern: ($) =>
      seq('error', optional(field('type', $.type_reference)), '(', commaSep($._error_match_argument), ')'),
    _error_match_argument: ($) => choice($.match_pattern, $.named_argument_match_pattern, $.rest_match_pattern),
    named_argument_match_pattern: ($) => seq(field('name', $.identifier), '=', field('pattern', $.match_pattern)),

    lock_statement: ($) => seq('lock', field('body', $._block), optional($.on_fail_clause)),
    fork_statement: ($) => seq('fork', '{', repeat1($.worker_declaration), choice('}', $._end_of_block)),
    worker_declaration: ($) =>
      seq(
        optional($._annotations),
        optional(field('qualifiers', 'transactional')),
        'worker',
        field('name', $.identifier),
        optional($._returns),
        field('body', $._block),
        optional($.on_fail_clause),
      ),
    retry_statement: ($) =>
      seq(
        'retry',
        optional(seq('<', field('manager', $.type), '>')),
        optional(field('arguments', $.argument_list)),
        field('body', choice($._block, $.transaction_statement)),
        optional($.on_fail_clause),
      ),
    transaction_statement: ($) =>
      prec.right(seq('transaction', field('body', $._block), optional($.on_fail_clause))),
    return_statement: ($) => seq('return', optional(field('value', $.expression)), ';'),
    break_statement: (_) => seq('break', ';'),
    continue_statement: (_) => seq('continue', ';'),
    panic_statement: ($) => seq('panic', field('value', $.expression), ';'),
    fail_statement: ($) => seq('fail', field('value', $.expression), ';'),
    rollback_statement: ($) => seq('rollback', optional(field('value', $.expression)), ';'),
    xmlns_statement: ($) => $._xmlns,

    // ----------------------------------------------------------------------------------------------- expressions

    expression: ($) =>
      choice(
        $._operand,
        $.unary_expression,
        $.binary_expression,
        $.type_test_expression,
        $.conditional_expression,
        $.type_cast_expression,
        $.typeof_expression,
        $.check_expression,
        $.trap_expression,
        $.transactional_expression,
        $.function_expression,
        $.arrow_function_expression,
        prec(-1, alias($.object_type, $.object_constructor_expression)),
        alias($._annotated_object, $.object_constructor_expression),
        $.let_expression,
        $.query_expression,
        $.natural_expression,
        $.start_action,
        $.wait_action,
        $.flush_action,
        $.send_action,
        $.receive_action,
        $.commit_action,
        $.remote_method_call_action,
        $.resource_access_action,
      ),

    /// what a member may be taken of; the only expressions that may begin a statement
    _operand: ($) =>
      choice(
        $.identifier,
        prec(-1, alias('natural', $.identifier)),
        $.qualified_name,
        $.literal,
        $.parenthesized_expression,
        $.function_call_expression,
        $.method_call_expression,
        $.field_access_expression,
        $.optional_field_access_expression,
        $.member_access_expression,
        $.annotation_access_expression,
        $.xml_filter_expression,
        $.xml_step_expression,
        $.list_constructor_expression,
        $.mapping_constructor_expression,
        $.table_constructor_expression,
        $.error_constructor_expression,
        $.new_expression,
        $.string_template_expression,
        $.xml_template_expression,
        $.raw_template_expression,
        $.regexp_template_expression,
        $.byte_array_literal,

        alias($._type_name_expression, $.builtin_type),
      ),
    /// the types whose name is a value
    _type_name_expression: (_) =>
      choice('any', 'anydata', 'boolean', 'byte', 'decimal', 'float', 'handle', 'int', 'json', 'never', 'string'),

    parenthesized_expression: ($) => seq('(', $.expression, ')'),

    function_call_expression: ($) =>
      seq(field('function', choice($.identifier, $.qualified_name)), field('arguments', $.argument_list)),
    /// first by position, then by name, then the rest
    argument_list: ($) =>
      seq(
        '(',
        optional(
          choice(
            seq(
              commaSep1($._positional_argument),
              repeat(seq(',', $.named_argument)),
              optional(seq(',', $.rest_argument)),
            ),
            seq(commaSep1($.named_argument), optional(seq(',', $.rest_argument))),
            $.rest_argument,
          ),
        ),
        ')',
      ),
    _positional_argument: ($) => choice($.expression, $.wildcard_pattern),
    named_argument: ($) => seq(field('name', $.identifier), '=', field('value', $.expression)),
    rest_argument: ($) => seq('...', field('value', $.expression)),
    method_call_expression: ($) =>
      prec(
        PREC.postfix,
        seq(field('object', $._operand), '.', field('name', $._member_name), field('arguments', $.argument_list)),
      ),
    field_access_expression: ($) =>
      prec(
        PREC.postfix,
        seq(
          field('object', $._operand),
          '.',
          field('name', choice($.identifier, alias($._xml_attribute_name, $.qualified_name))),
        ),
      ),
    optional_field_access_expression: ($) =>
      prec(
        PREC.postfix,
        seq(
          field('object', $._operand),
          '?.',
          field('name', choice($.identifier, alias($._xml_attribute_name, $.qualified_name))),
        ),
      ),
    /// with the three keywords that name langlib methods
    _member_name: ($) => choice($.identifier, ...['map', 'start', 'join'].map((word) => alias(word, $.identifier))),
    _xml_attribute_name: ($) =>
      seq(field('prefix', $.identifier), ':', field('name', alias($._immediate_identifier, $.identifier))),
    member_access_expression: ($) =>
      choice(
        prec(PREC.postfix, prec.dynamic(1, seq(field('object', $._operand), '[', field('key', $.expression), ']'))),
        prec(
          PREC.postfix,
          seq(
            field('object', $._operand),
            '[',
            field('key', $.expression),
            repeat1(seq(',', field('key', $.expression))),
            ']',
          ),
        ),
      ),
    annotation_access_expression: ($) => prec(PREC.postfix, seq(field('object', $._operand), '.@', $._name)),
    xml_filter_expression: ($) => prec(PREC.postfix, seq(field('object', $._operand), '.<', $._xml_name_patterns, '>')),
    xml_step_expression: ($) =>
      choice(
        prec(PREC.postfix, seq(field('object', $._operand), '/*')),
        prec(PREC.postfix, seq(field('object', $._operand), '/**/<', $._xml_name_patterns, '>')),
        // without a precedence: `a/<b>` is followed as a step and as a division by a cast
        seq(field('object', $._operand), '/', token.immediate('<'), $._xml_name_patterns, '>'),
      ),
    _xml_name_patterns: ($) => seq($.xml_name_pattern, repeat(seq('|', $.xml_name_pattern))),
    xml_name_pattern: ($) => choice('*', $._name, seq(field('prefix', $.identifier), ':', token.immediate('*'))),

    remote_method_call_action: ($) =>
      seq(field('object', $._operand), '->', field('name', $._remote_name), field('arguments', $.argument_list)),
    _remote_name: ($) => choice($.identifier, ...['continue', 'commit'].map((word) => alias(word, $.identifier))),
    resource_access_action: ($) =>
      prec.right(
        seq(
          field('object', $._operand),
          '->',
          '/',
          optional(field('path', $.resource_access_path)),
          optional(seq('.', field('name', $.identifier))),
          optional(field('arguments', $.argument_list)),
        ),
      ),
    resource_access_path: ($) =>
      prec.right(seq($._resource_access_segment, repeat(seq('/', $._resource_access_segment)))),
    _resource_access_segment: ($) =>
      choice(
        field('segments', alias($.identifier, $.resource_path_name)),
        field('segments', $.computed_resource_access_segment),
        field('segments', $.resource_access_rest_segment),
      ),
    computed_resource_access_segment: ($) => seq('[', field('value', $.expression), ']'),
    resource_access_rest_segment: ($) => seq('[', '...', field('value', $.expression), ']'),

    unary_expression: ($) =>
      prec(PREC.unary, seq(field('operator', choice('+', '-', '~', '!')), field('operand', $.expression))),
    typeof_expression: ($) => prec(PREC.unary, seq('typeof', field('operand', $.expression))),
    type_cast_expression: ($) =>
      prec(
        PREC.unary,
        seq(
          '<',
          choice(seq($._annotations, optional(field('type', $.type))), field('type', $.type)),
          '>',
          field('operand', $.expression),
        ),
      ),
    check_expression: ($) =>
      prec(PREC.unary, seq(field('operator', choice('check', 'checkpanic')), field('operand', $.expression))),
    trap_expression: ($) => prec.right(PREC.query, seq('trap', field('operand', $.expression))),
    transactional_expression: (_) => 'transactional',

    binary_expression: ($) => {
      const table = [
        [PREC.multiplicative, choice('*', '/', '%')],
        [PREC.additive, choice('+', '-')],
        [PREC.shift, choice('<<', '>>', '>>>')],
        [PREC.range, choice('...', '..<')],
        [PREC.relational, choice('<', '>', '<=', '>=')],
        [PREC.equality, choice('==', '!=', '===', '!==')],
        [PREC.bit_and, '&'],
        [PREC.bit_xor, '^'],
        [PREC.bit_or, '|'],
        [PREC.and, '&&'],
        [PREC.or, '||'],
      ];
      return choice(
        ...table.map(([level, operator]) =>
          prec.left(level, seq(field('left', $.expression), field('operator', operator), field('right', $.expression))),
        ),
        prec.right(PREC.elvis, seq(field('left', $.expression), field('operator', '?:'), field('right', $.expression))),
      );
    },
    type_test_expression: ($) =>
      prec.left(
        PREC.relational,
        seq(field('value', $.expression), field('operator', choice('is', '!is')), $._tested_type),
      ),
    _tested_type: ($) =>
      prec(
        'test',
        field(
          'type',
          choice(
            $.type,
            alias($._tested_union, $.union_type),
            alias($._tested_intersection, $.intersection_type),
          ),
        ),
      ),
    _tested_union: ($) => prec('tested_union', seq(choice($.type, alias($._tested_union, $.union_type)), '|', $.type)),
    _tested_intersection: ($) =>
      prec('tested_intersection', seq(choice($.type, alias($._tested_intersection, $.intersection_type)), '&', $.type)),
    conditional_expression: ($) =>
      prec.right(
        PREC.conditional,
        seq(
          field('condition', $.expression),
          '?',
          field('consequence', $.expression),
          ':',
          field('alternative', $.expression),
        ),
      ),

    list_constructor_expression: ($) =>
      seq('[', commaSep(choice($.expression, $.spread_member, $.wildcard_pattern)), ']'),
    spread_member: ($) => seq('...', field('value', $.expression)),
    mapping_constructor_expression: ($) => seq('{', commaSep($._mapping_member), '}'),
    _mapping_member: ($) => choice($.mapping_field, $.variable_name_field, $.computed_name_field, $.spread_member),
    mapping_field: ($) =>
      prec(
        -1,
        seq(
          optional(field('readonly', 'readonly')),
          field('key', choice($.identifier, $.string_literal)),
          ':',
          field('value', choice($.expression, $.wildcard_pattern)),
        ),
      ),
    variable_name_field: ($) => prec(-1, seq(optional(field('readonly', 'readonly')), field('name', $.identifier))),
    computed_name_field: ($) => seq('[', field('key', $.expression), ']', ':', field('value', $.expression)),
    table_constructor_expression: ($) =>
      seq('table', optional(field('key', $.key_specifier)), field('rows', $.list_constructor_expression)),
    error_constructor_expression: ($) =>
      seq('error', optional(field('type', $.type_reference)), field('arguments', $.argument_list)),
    new_expression: ($) =>
      prec.right(
        seq(
          'new',
          choice(
            seq(field('type', choice($.type_reference, $.stream_type)), field('arguments', $.argument_list)),
            optional(field('arguments', $.argument_list)),
          ),
        ),
      ),
    _annotated_object: ($) =>
      prec(
        -1,
        seq(
          $._annotations,
          optional($._qualifiers),
          'object',
          optional(field('type', $.type_reference)),
          $._object_body,
        ),
      ),

    function_expression: ($) =>
      seq(
        optional($._annotations),
        optional($._qualifiers),
        'function',
        $._signature,
        field('body', choice($._block, alias($._expression_body, $.expression_function_body))),
      ),
    _expression_body: ($) => prec.right(PREC.query, seq('=>', field('value', $.expression))),
    arrow_function_expression: ($) =>
      prec.right(
        PREC.query,
        seq(
          field(
            'parameters',
            choice(
              $.identifier,
              alias($.parenthesized_expression, $.inferred_parameter_list),
              alias($.nil_literal, $.inferred_parameter_list),
              $.inferred_parameter_list,
            ),
          ),
          '=>',
          field('body', $.expression),
        ),
      ),
    inferred_parameter_list: ($) => seq('(', $.identifier, repeat1(seq(',', $.identifier)), ')'),

    let_expression: ($) =>
      prec.right(PREC.query, seq('let', commaSep1($.let_variable_declaration), 'in', field('body', $.expression))),
    let_variable_declaration: ($) =>
      seq(optional($._annotations), $._typed_binding_pattern, '=', field('value', $.expression)),

    query_expression: ($) =>
      prec.right(
        PREC.query,
        seq(
          optional(
            field(
              'construct',
              choice(alias($._query_table, $.query_construct), alias(choice('stream', 'map'), $.query_construct)),
            ),
          ),
          $.from_clause,
          repeat($._query_clause),
          choice($.select_clause, $.collect_clause, $.query_do_clause),
          optional($.on_conflict_clause),
        ),
      ),
    _query_table: ($) => seq('table', $.key_specifier),
    from_clause: ($) => seq('from', $._typed_binding_pattern, 'in', field('collection', $.expression)),
    _query_clause: ($) =>
      choice(
        $.from_clause,
        $.where_clause,
        $.let_clause,
        $.join_clause,
        $.order_by_clause,
        $.group_by_clause,
        $.limit_clause,
      ),
    where_clause: ($) => seq('where', field('condition', $.expression)),
    let_clause: ($) => seq('let', commaSep1($.let_variable_declaration)),
    join_clause: ($) =>
      seq(
        optional(field('outer', 'outer')),
        'join',
        $._typed_binding_pattern,
        'in',
        field('collection', $.expression),
        'on',
        field('left', $.expression),
        'equals',
        field('right', $.expression),
      ),
    order_by_clause: ($) => seq('order', 'by', commaSep1($.order_key)),
    order_key: ($) =>
      seq(field('value', $.expression), optional(field('direction', choice('ascending', 'descending')))),
    group_by_clause: ($) => seq('group', 'by', commaSep1($.grouping_key)),
    grouping_key: ($) => choice($.identifier, $.let_variable_declaration),
    limit_clause: ($) => seq('limit', field('value', $.expression)),
    // looser than a send: `select a -> w` sends `a`
    select_clause: ($) => prec(PREC.query, seq('select', field('value', $.expression))),
    collect_clause: ($) => prec(PREC.query, seq('collect', field('value', $.expression))),
    query_do_clause: ($) => seq('do', field('body', $._block)),
    on_conflict_clause: ($) => prec(PREC.query, seq('on', 'conflict', field('value', $.expression))),

    start_action: ($) => prec.right(PREC.action, seq(optional($._annotations), 'start', field('call', choice($.function_call_expression, $.method_call_expression, $.remote_method_call_action, $.resource_access_action)))),
    wait_action: ($) =>
      prec.right(PREC.action, seq('wait', choice(field('future', $.expression), $.multiple_wait))),
    multiple_wait: ($) => seq('{', commaSep1($.wait_field), '}'),
    wait_field: ($) =>
      choice(
        field('future', $.identifier),
        seq(field('name', $.identifier), ':', field('future', $.expression)),
      ),
    flush_action: ($) => prec.right(seq('flush', optional(field('worker', $._peer_worker)))),
    _peer_worker: ($) => choice($.identifier, alias('function', $.identifier)),
    send_action: ($) =>
      prec(
        PREC.send,
        seq(
          field('value', $.expression),
          field('operator', choice('->', '->>')),
          field('worker', $._peer_worker),
        ),
      ),
    receive_action: ($) => prec.right(PREC.unary, seq('<-', choice($._alternate_receive, $.multiple_receive))),
    _alternate_receive: ($) =>
      prec.right(PREC.unary, seq(field('worker', $._peer_worker), optional(seq('|', $._alternate_receive)))),
    multiple_receive: ($) => seq('{', commaSep1($.receive_field), '}'),
    receive_field: ($) =>
      choice(field('worker', $._peer_worker), seq(field('name', $.identifier), ':', field('worker', $._peer_worker))),
    commit_action: (_) => 'commit',

    // ------------------------------------------------------------------------------------------------- templates

    string_template_expression: ($) => seq('string', $._template),
    xml_template_expression: ($) => seq('xml', $._template),
    raw_template_expression: ($) => $._template,
    regexp_template_expression: ($) => seq(alias($._regexp_start, 're'), repeat($._template_part), '`'),
    _regexp_start: (_) => token(/re[ \t\r\n]*`/),
    byte_array_literal: ($) => seq(choice('base16', 'base64'), '`', optional($.template_content), '`'),
    _template: ($) => seq('`', repeat($._template_part), '`'),
    _template_part: ($) => choice($.template_content, $.interpolation),
    natural_expression: ($) =>
      seq(
        optional(field('qualifiers', 'const')),
        'natural',
        optional(field('arguments', $.argument_list)),
        '{',
        repeat(choice(alias($._prompt_content, $.template_content), $.interpolation)),
        '}',
      ),
    interpolation: ($) => seq(token.immediate(prec(2, '${')), field('value', $.expression), '}'),
  },
});
