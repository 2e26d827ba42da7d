//! What could not be read below a node, and whether it may hide declarations.

use super::{Kind, Node, closing_brace, one_line, tokens};

/// A place that fits no rule, or where something required is missing.
#[derive(Debug, Clone, Copy)]
pub struct Fault<'t> {
    /// The error node, or the missing one.
    pub node: Node<'t>,
    /// Where it stands.
    pub place: FaultPlace<'t>,
}

/// Where a fault stands.
#[derive(Debug, Clone, Copy)]
pub enum FaultPlace<'t> {
    /// In something that other code sees.
    Outside,
    /// In this function body.
    Body(Node<'t>),
}

/// The faults below `node`, in order of the text; only the first one of each function body.
pub fn faults<'t>(node: Node<'t>) -> Vec<Fault<'t>> {
    let mut found = Vec::new();
    // Children are pushed in reverse, so that they are taken in order.
    let mut open = vec![(node, FaultPlace::Outside)];
    let mut body_done = None;
    while let Some((node, place)) = open.pop() {
        if !node.has_error() && !node.is_missing() {
            continue;
        }
        let body = match place {
            FaultPlace::Body(body) => Some(body.range()),
            FaultPlace::Outside => None,
        };
        if body.is_some() && body == body_done {
            continue;
        }
        if node.kind() == Kind::Error || node.is_missing() {
            found.push(Fault { node, place });
            body_done = body;
            continue;
        }
        let inside = match (place, node.kind()) {
            (FaultPlace::Outside, Kind::BlockStatement | Kind::ExpressionFunctionBody) => FaultPlace::Body(node),
            _ => place,
        };
        open.extend(node.children().into_iter().rev().map(|child| (child.node, inside)));
    }
    found
}

/// Whether a damaged piece may have swallowed declarations that stand after it: its braces do not close where the tree
/// says, or a word stands in it that begins declarations.
pub fn may_hide_declarations(node: Node<'_>) -> bool {
    let text = node.text();
    if text.starts_with('{') && closing_brace(text, 0).is_none_or(|close| close + 1 != text.len()) {
        return true;
    }
    tokens(text).any(|token| matches!(token.text, "public" | "configurable" | "service" | "listener"))
}

impl Fault<'_> {
    /// The fault in words: "`;` is missing", "a name is missing", "`int b` is not expected here".
    pub fn message(&self) -> String {
        if self.node.is_missing() {
            return format!("{} is missing", self.node.kind_in_words());
        }
        // A fault may run on to the end of the file; its beginning tells enough.
        let text = self.node.text();
        let first_line = text.lines().find(|line| tokens(line).next().is_some()).unwrap_or_default();
        let line = one_line(first_line);
        let mut shown: String = line.chars().take(MOST_SHOWN).collect();
        if shown.len() < line.len() {
            shown.push('…');
        }
        if shown.is_empty() { "something is missing".to_owned() } else { format!("`{shown}` is not expected here") }
    }
}

/// How many characters of unexpected text a message shows.
const MOST_SHOWN: usize = 40;
