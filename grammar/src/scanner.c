/**
 * Tokens that the generated lexer cannot tell: the ends of blocks whose brace is missing, and text that may begin with
 * white space.
 *
 * There is no state, and nothing is allocated: a scan reads ahead, at most to the end of the text that it takes or of the
 * line, and comes back.
 */

#include "tree_sitter/parser.h"

#include <string.h>

/** In the order of `externals` in grammar.js. */
enum TokenType {
  END_OF_BLOCK,
  END_OF_RECORD,
  END_OF_OBJECT,
  MISSING,
  TEXT,
  PLUS,
  NAME,
  DASH,
  RETURN,
  HEADING,
  FENCE,
  FENCE_END,
  CODE,
  TEMPLATE,
  PROMPT,
};

// ------------------------------------------------------------------------------------------------------ characters

static bool is_space(int32_t c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

static bool is_blank(int32_t c) { return c == ' ' || c == '\t'; }

/** A NUL may stand in the text, too; only then the lexer is asked. */
static bool is_end(TSLexer *lexer) { return lexer->lookahead == 0 && lexer->eof(lexer); }

static bool is_end_of_line(TSLexer *lexer) {
  return lexer->lookahead == '\n' || lexer->lookahead == '\r' || is_end(lexer);
}

static bool is_hexadecimal(int32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/** Whether a name may have the character; general punctuation and symbols are in none. */
static bool is_name(int32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '\'' ||
         c == '\\' || (c > 0xa7 && !(c >= 0x2000 && c < 0x2c00));
}

/** The braces of `\u{61}`. */
static void skip_code_point(TSLexer *lexer) {
  lexer->advance(lexer, false);
  while (is_hexadecimal(lexer->lookahead)) lexer->advance(lexer, false);
  if (lexer->lookahead == '}') lexer->advance(lexer, false);
}

/** Whether a line ended just before what comes next. */
static bool skip_space(TSLexer *lexer) {
  bool at_margin = false;
  while (is_space(lexer->lookahead)) {
    at_margin = lexer->lookahead == '\n';
    lexer->advance(lexer, false);
  }
  return at_margin;
}

/** Longer than every word that is asked for; what does not fit is an ordinary name. */
enum { WORD = 16 };

/** Words that begin a declaration and neither a statement nor a member of an object. */
static const char *const DECLARES[] = {
    "annotation", "class", "configurable", "const", "enum", "import", "listener", "type", NULL,
};

/** Words that begin a declaration or a member, but no statement. */
static const char *const NO_STATEMENT[] = {"private", "public", "remote", "resource", NULL};

/** Words before `class`, `function` or `object`; the types of objects and functions may begin with them. */
static const char *const QUALIFIES[] = {
    "client", "distinct", "isolated", "readonly", "service", "transactional", NULL,
};

static bool is_one_of(const char *word, const char *const *words) {
  for (; *words; words++) {
    if (strcmp(word, *words) == 0) return true;
  }
  return false;
}

/** Reads the name that comes next, of which the first characters are kept; the word is empty when none does. */
static void read_word(TSLexer *lexer, char *word) {
  unsigned length = 0;
  int32_t before = 0;
  while (is_name(lexer->lookahead)) {
    int32_t c = lexer->lookahead;
    if (length < WORD - 1) word[length++] = c > 0x7f ? '_' : (char)c;
    lexer->advance(lexer, false);
    if (before == '\\' && c == 'u' && lexer->lookahead == '{') skip_code_point(lexer);
    before = c;
  }
  word[length] = 0;
}

static void next_word(TSLexer *lexer, char *word) {
  read_word(lexer, word);
  skip_space(lexer);
}

// --------------------------------------------------------------------------------------------------- missing braces
//
// Before text that can never continue a block (`function name(`, `public`, `type`, a documentation line, ...) the block
// ends without its brace; so do a record and an object before what can never be a member of theirs. The ends have no
// width, and the grammar asks for MISSING after the last of them. That is never found, so that the parser inserts it and
// the tree says where braces are missing. Text without errors never gets such a token.

/** After `function`: a name with its parameters, which no function type and no function expression has. */
static bool is_named_function(TSLexer *lexer) {
  char word[WORD];
  next_word(lexer, word);
  return word[0] && lexer->lookahead == '(';
}

/** So far a scan reads ahead, so that many of them take time that grows with the text only. */
enum { DOCUMENTATION_LINES = 256, QUALIFIERS = 8 };

static void skip_documentation(TSLexer *lexer) {
  for (unsigned line = 0; line < DOCUMENTATION_LINES && lexer->lookahead == '#'; line++) {
    while (lexer->lookahead != '\n' && !is_end(lexer)) lexer->advance(lexer, false);
    skip_space(lexer);
  }
}

static bool begins_declaration(TSLexer *lexer, enum TokenType end) {
  char word[WORD];
  next_word(lexer, word);
  if (is_one_of(word, NO_STATEMENT)) {
    if (end != END_OF_OBJECT) return true;
    next_word(lexer, word);
  }
  bool after_service = false;
  for (unsigned count = 0; count < QUALIFIERS && is_one_of(word, QUALIFIES); count++) {
    after_service = strcmp(word, "service") == 0;
    next_word(lexer, word);
  }
  if (is_one_of(word, DECLARES)) return true;
  if (strcmp(word, "function") == 0) return end != END_OF_OBJECT && is_named_function(lexer);
  // `service object` is a type; a service has a type, a path or listeners
  return after_service && strcmp(word, "object") != 0 && (word[0] || lexer->lookahead == '/' || lexer->lookahead == '"');
}

/** The end of the innermost block, record or object, if one is asked for and a declaration comes next. */
static bool scan_end(TSLexer *lexer, const bool *valid) {
  enum TokenType end;
  if (valid[END_OF_BLOCK]) end = END_OF_BLOCK;
  else if (valid[END_OF_RECORD]) end = END_OF_RECORD;
  else if (valid[END_OF_OBJECT]) end = END_OF_OBJECT;
  else return false;

  lexer->mark_end(lexer);
  lexer->result_symbol = end;
  bool at_margin = skip_space(lexer);
  if (lexer->lookahead == '#') {
    // Members have documentation, too; only that at the left margin is worth reading ahead.
    if (end != END_OF_BLOCK && !at_margin) return false;
    skip_documentation(lexer);
    if (end == END_OF_BLOCK && lexer->lookahead == '@') return true;
  }
  return begins_declaration(lexer, end);
}

// ---------------------------------------------------------------------------------------------------- documentation

static unsigned skip_blanks(TSLexer *lexer) {
  unsigned count = 0;
  for (; is_blank(lexer->lookahead); count++) lexer->advance(lexer, false);
  return count;
}

static unsigned skip_ticks(TSLexer *lexer) {
  unsigned count = 0;
  for (; lexer->lookahead == '`'; count++) lexer->advance(lexer, false);
  return count;
}

static bool found(TSLexer *lexer, enum TokenType token) {
  lexer->mark_end(lexer);
  lexer->result_symbol = token;
  return true;
}

/** Text up to a back-quote or the end of the line; false when there is none, with or without blanks before. */
static bool scan_text(TSLexer *lexer, unsigned before) {
  while (!is_end_of_line(lexer) && lexer->lookahead != '`') {
    lexer->advance(lexer, false);
    before++;
  }
  return before > 0 && found(lexer, TEXT);
}

/** What a documentation line begins with, behind its `#`. */
static bool scan_line_start(TSLexer *lexer) {
  unsigned blanks = skip_blanks(lexer);
  char word[WORD];
  if (lexer->lookahead == '+') {
    lexer->advance(lexer, false);
    skip_blanks(lexer);
    found(lexer, PLUS);
    read_word(lexer, word);
    return strcmp(word, "return") == 0 ? found(lexer, RETURN) : true;
  }
  if (lexer->lookahead == '#') {
    lexer->advance(lexer, false);
    if (skip_blanks(lexer) > 0) {
      found(lexer, TEXT);
      read_word(lexer, word);
      if (strcmp(word, "Deprecated") == 0) {
        skip_blanks(lexer);
        return found(lexer, HEADING);
      }
    }
    return scan_text(lexer, 1);
  }
  if (lexer->lookahead == '`') {
    found(lexer, TEXT);
    if (skip_ticks(lexer) == 3) {
      while (!is_end_of_line(lexer) && lexer->lookahead != '`') lexer->advance(lexer, false);
      if (is_end_of_line(lexer)) return found(lexer, FENCE);
    }
    return blanks > 0; // the blanks alone; what is quoted is not found here
  }
  return scan_text(lexer, blanks);
}

/** A line of a code block, behind its `#`. */
static bool scan_code(TSLexer *lexer) {
  unsigned width = skip_blanks(lexer);
  if (skip_ticks(lexer) == 3) {
    skip_blanks(lexer);
    if (is_end_of_line(lexer)) return found(lexer, FENCE_END);
    width = 1;
  }
  while (!is_end_of_line(lexer)) {
    lexer->advance(lexer, false);
    width++;
  }
  return width > 0 && found(lexer, CODE);
}

static bool scan_documentation(TSLexer *lexer, const bool *valid) {
  if (valid[PLUS]) return scan_line_start(lexer);
  if (valid[CODE]) return scan_code(lexer);
  if (valid[NAME] && is_name(lexer->lookahead) && !(lexer->lookahead >= '0' && lexer->lookahead <= '9')) {
    char word[WORD];
    read_word(lexer, word);
    return found(lexer, NAME);
  }
  unsigned blanks = skip_blanks(lexer);
  if (valid[DASH] && lexer->lookahead == '-') {
    lexer->advance(lexer, false);
    return found(lexer, DASH);
  }
  return scan_text(lexer, blanks);
}

// -------------------------------------------------------------------------------------------------------- templates

/** Text up to an interpolation or the closing quote, which is a back-quote, in prompts a brace. */
static bool scan_template(TSLexer *lexer, enum TokenType token) {
  bool any = false;
  lexer->result_symbol = token;
  while (!is_end(lexer)) {
    if (lexer->lookahead == (token == PROMPT ? '}' : '`')) break;
    bool dollar = lexer->lookahead == '$';
    bool escape = token == PROMPT && lexer->lookahead == '\\';
    if (dollar) lexer->mark_end(lexer);
    lexer->advance(lexer, false);
    if (dollar && lexer->lookahead == '{') return any;
    if (escape && !is_end_of_line(lexer)) lexer->advance(lexer, false);
    any = true;
  }
  lexer->mark_end(lexer);
  return any;
}

// ------------------------------------------------------------------------------------------------ what tree-sitter calls

void *tree_sitter_ballerina_external_scanner_create(void) { return NULL; }
void tree_sitter_ballerina_external_scanner_destroy(void *payload) { (void)payload; }
unsigned tree_sitter_ballerina_external_scanner_serialize(void *payload, char *buffer) {
  (void)payload;
  (void)buffer;
  return 0;
}
void tree_sitter_ballerina_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  (void)payload;
  (void)buffer;
  (void)length;
}

bool tree_sitter_ballerina_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid_symbols) {
  (void)payload;
  bool recovers = valid_symbols[TEMPLATE] && valid_symbols[PROMPT]; // no text asks for both
  if (recovers) return false;
  if (valid_symbols[TEMPLATE]) return scan_template(lexer, TEMPLATE);
  if (valid_symbols[PROMPT]) return scan_template(lexer, PROMPT);
  if (valid_symbols[TEXT] || valid_symbols[CODE]) return scan_documentation(lexer, valid_symbols);
  return scan_end(lexer, valid_symbols);
}
