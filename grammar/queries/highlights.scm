; Syntax colouring. Later patterns win over earlier ones.

; names
(identifier) @variable
((identifier) @variable.builtin (#eq? @variable.builtin "self"))
(wildcard_pattern) @variable.builtin

(required_parameter name: (identifier) @variable.parameter)
(defaultable_parameter name: (identifier) @variable.parameter)
(included_record_parameter name: (identifier) @variable.parameter)
(rest_parameter name: (identifier) @variable.parameter)
(resource_path_parameter name: (identifier) @variable.parameter)
(resource_path_rest_parameter name: (identifier) @variable.parameter)
(inferred_parameter_list (identifier) @variable.parameter)
(arrow_function_expression parameters: (identifier) @variable.parameter)
(named_argument name: (identifier) @variable.parameter)

(record_field name: (identifier) @property)
(object_field name: (identifier) @property)
(mapping_field key: (identifier) @property)
(field_access_expression name: (identifier) @property)
(optional_field_access_expression name: (identifier) @property)
(key_specifier fields: (identifier) @property)

(function_definition name: (identifier) @function)
(method_definition name: (identifier) @function.method)
(method_declaration name: (identifier) @function.method)
(function_call_expression function: (identifier) @function)
(function_call_expression function: (qualified_name name: (identifier) @function))
(method_call_expression name: (identifier) @function.method)
(remote_method_call_action name: (identifier) @function.method)
(resource_access_action name: (identifier) @function.method)

(type_definition name: (identifier) @type)
(class_definition name: (identifier) @type)
(enum_declaration name: (identifier) @type)
(type_reference name: (identifier) @type)
(type_reference name: (qualified_name name: (identifier) @type))
(builtin_type) @type.builtin
(inferred_type) @type.builtin

(constant_declaration name: (identifier) @constant)
(enum_member name: (identifier) @constant)
(constant_pattern name: (identifier) @constant)

(qualified_name prefix: (identifier) @module)
(import_declaration organization: (identifier) @module)
(module_name (identifier) @module)
(import_declaration prefix: (identifier) @module)

(annotation "@" @attribute)
(annotation name: (identifier) @attribute)
(annotation name: (qualified_name name: (identifier) @attribute))
(annotation_declaration name: (identifier) @attribute)

(worker_declaration name: (identifier) @label)
(resource_path_name) @string.special

; literals
(int_literal) @number
(floating_point_literal) @number
(signed_literal) @number
(boolean_literal) @constant.builtin
(null_literal) @constant.builtin
(nil_literal) @constant.builtin
(string_literal) @string
(byte_array_literal) @string
(template_content) @string
(raw_template_expression "`" @string)
(string_template_expression "`" @string)
(xml_template_expression "`" @string)
(regexp_template_expression "`" @string)
(regexp_template_expression (template_content) @string.regexp)
(interpolation "${" @punctuation.special "}" @punctuation.special)
(xml_name_pattern name: (identifier) @tag)

; comments and documentation
(comment) @comment
(documentation) @comment.documentation
(documentation_parameter name: (identifier) @variable.parameter)
(documentation_reference) @markup.link
(documentation_code) @markup.raw
(documentation_code_line) @markup.raw
(documentation_heading) @markup.heading

; keywords
[
  "annotation" "as" "class" "client" "configurable" "const" "distinct" "enum" "external" "final" "import" "isolated"
  "key" "listener" "on" "private" "public" "remote" "resource" "returns" "service" "source" "transactional" "type" "worker"
  "xmlns" "field" "parameter" "record" "object" "table" "map" "stream" "xml" "error" "future" "typedesc"
] @keyword

[
  "break" "check" "checkpanic" "commit" "continue" "do" "else" "fail" "flush" "foreach" "fork" "if" "in" "lock" "match" "panic"
  "retry" "return" "rollback" "start" "transaction" "trap" "wait" "while"
] @keyword.control

[
  "ascending" "by" "collect" "conflict" "descending" "equals" "from" "group" "join" "limit" "order" "outer" "select" "where"
] @keyword.query

["function" "natural" "let" "new" "is" "!is" "typeof" "re" "base16" "base64" "var"] @keyword

; signs
[
  "!" "!=" "!==" "%" "&" "&&" "&=" "*" "*=" "+" "+=" "-" "-=" "->" "->>" "..." "..<" "/" "/=" "<" "<-" "<<" "<<=" "<="
  "=" "==" "===" "=>" ">" ">=" ">>" ">>=" ">>>" ">>>=" "?" "?." "?:" "^" "^=" "|" "|=" "||" "~" ".@" ".<" "/*" "/**/<"
] @operator

["(" ")" "[" "]" "{" "}" "{|" "|}"] @punctuation.bracket
["," "." ":" ";"] @punctuation.delimiter
