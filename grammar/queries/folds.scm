; What an editor may fold.

[
  (block_statement)
  (class_definition)
  (documentation)
  (enum_declaration)
  (list_constructor_expression)
  (mapping_constructor_expression)
  (match_statement)
  (object_constructor_expression)
  (object_type)
  (parameter_list)
  (argument_list)
  (query_expression)
  (record_type)
  (service_declaration)
  (string_template_expression)
  (xml_template_expression)
] @fold

(import_declaration)+ @fold
