; Languages inside Ballerina.

((comment) @injection.content
  (#set! injection.language "comment"))

((documentation_line (documentation_text) @injection.content)
  (#set! injection.language "markdown_inline"))

((documentation_parameter (documentation_text) @injection.content)
  (#set! injection.language "markdown_inline"))

((documentation_return (documentation_text) @injection.content)
  (#set! injection.language "markdown_inline"))

((documentation_code_line (documentation_text) @injection.content)
  (#set! injection.language "ballerina")
  (#set! injection.combined))

((xml_template_expression (template_content) @injection.content)
  (#set! injection.language "xml")
  (#set! injection.combined))

((regexp_template_expression (template_content) @injection.content)
  (#set! injection.language "regex")
  (#set! injection.combined))

; `select ..` and the like in a raw template is a parameterized query
((raw_template_expression . (template_content) @injection.content)
  (#match? @injection.content "^\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|select|insert|update|delete|create)\\s")
  (#set! injection.language "sql"))
