//! Functions, methods, function types and their parameters.

use super::reader::{Reader, name, point};
use crate::surface::{
    Builtin, Function, FunctionKind, FunctionType, FunctionTypeSignature, Method, Notes, Parameter, ParameterKind,
    PathSegment, TypeDesc, Visibility,
};
use crate::syntax::{Child, Field, Kind, Node, one_line, token_digest};

/// A function as its declaration needs it.
pub(super) struct FunctionParts {
    pub(super) function: Function,
    pub(super) notes: Notes,
    pub(super) signature: String,
}

impl Reader {
    /// A function definition, a method definition or a method declaration.
    pub(super) fn function(&mut self, node: Node<'_>, depth: usize) -> FunctionParts {
        let children = node.children();
        let (notes, documentation) = self.function_notes(&children);
        let qualifiers = qualifiers(&children);
        let mut function = Function {
            kind: FunctionKind::Plain,
            isolated: qualifiers.contains(&"isolated"),
            transactional: qualifiers.contains(&"transactional"),
            parameters: Vec::new(),
            returns: TypeDesc::Builtin(Builtin::Nil),
            return_notes: self.return_notes(&children),
            body: 0,
        };
        if qualifiers.contains(&"remote") {
            function.kind = FunctionKind::Remote;
        }
        let (mut accessor, mut path) = (String::new(), Vec::new());
        for Child { field, node } in &children {
            match field {
                Some(Field::Name) => accessor = name(*node),
                Some(Field::Path) => path = self.resource_path(*node, depth),
                Some(Field::Parameters) => {
                    function.parameters = self.parameters(*node, depth);
                    // In a function type a parameter needs no name, so the grammar lets it pass here too.
                    if function.parameters.iter().any(|parameter| parameter.name.is_empty()) {
                        self.report(*node, "a parameter has no name");
                    }
                }
                Some(Field::ReturnType) => function.returns = self.nested_type(*node, depth),
                Some(Field::Body) => function.body = token_digest(node.text()),
                _ => {}
            }
        }
        if qualifiers.contains(&"resource") {
            function.kind = FunctionKind::Resource { accessor, path };
        }
        for (name, reason) in documentation.deprecated_parameters {
            if let Some(parameter) = function.parameters.iter_mut().find(|parameter| parameter.name == name) {
                parameter.notes.deprecated = Some(reason);
            }
        }
        let signature = signature(node, &children, &function.parameters);
        FunctionParts { function, notes, signature }
    }

    /// A method of an object type, class or service.
    pub(super) fn method(&mut self, node: Node<'_>, depth: usize) -> Method {
        let FunctionParts { function, notes, signature } = self.function(node, depth);
        let name_node = node.child(Field::Name);
        let written = node.child(Field::Visibility).map(|visibility| visibility.text());
        let visibility = match (&function.kind, written) {
            (FunctionKind::Plain, Some("private")) => Visibility::Private,
            (FunctionKind::Plain, None) => Visibility::Module,
            _ => Visibility::Public,
        };
        Method {
            name: name_node.map(name).unwrap_or_default(),
            visibility,
            function,
            point: point(name_node.unwrap_or(node)),
            signature,
            notes,
        }
    }

    /// `function ...` as a type.
    pub(super) fn function_type(&mut self, node: Node<'_>, depth: usize) -> FunctionType {
        let children = node.children();
        let qualifiers = qualifiers(&children);
        let mut parameters = None;
        let mut returns = TypeDesc::Builtin(Builtin::Nil);
        for Child { field, node } in &children {
            match field {
                Some(Field::Parameters) => parameters = Some(self.parameters(*node, depth)),
                Some(Field::ReturnType) => returns = self.nested_type(*node, depth),
                _ => {}
            }
        }
        FunctionType {
            isolated: qualifiers.contains(&"isolated"),
            transactional: qualifiers.contains(&"transactional"),
            signature: parameters.map(|parameters| FunctionTypeSignature { parameters, returns }),
        }
    }

    fn parameters(&mut self, list: Node<'_>, depth: usize) -> Vec<Parameter> {
        list.children().into_iter().filter_map(|child| self.parameter(child.node, depth)).collect()
    }

    fn parameter(&mut self, node: Node<'_>, depth: usize) -> Option<Parameter> {
        let kind = match node.kind() {
            Kind::RequiredParameter => ParameterKind::Required,
            Kind::DefaultableParameter => ParameterKind::Defaultable(self.expression(node.child(Field::Default)?)),
            Kind::IncludedRecordParameter => ParameterKind::Included,
            Kind::RestParameter => ParameterKind::Rest,
            _ => return None,
        };
        let children = node.children();
        let name_node = node.child(Field::Name);
        Some(Parameter {
            name: name_node.map(name).unwrap_or_default(),
            kind,
            ty: self.type_in(node, Field::Type, depth),
            point: point(name_node.unwrap_or(node)),
            signature: one_line(without_notes(node, &children)),
            notes: self.notes(&children),
        })
    }

    fn resource_path(&mut self, path: Node<'_>, depth: usize) -> Vec<PathSegment> {
        path.children().into_iter().filter_map(|child| self.path_segment(child.node, depth)).collect()
    }

    fn path_segment(&mut self, node: Node<'_>, depth: usize) -> Option<PathSegment> {
        let named = |node: Node<'_>| node.child(Field::Name).map(name);
        Some(match node.kind() {
            Kind::ResourcePathName => PathSegment::Literal(name(node)),
            Kind::ResourcePathParameter => {
                PathSegment::Parameter { ty: self.type_in(node, Field::Type, depth), name: named(node) }
            }
            Kind::ResourcePathRestParameter => {
                PathSegment::Rest { ty: self.type_in(node, Field::Type, depth), name: named(node) }
            }
            _ => return None,
        })
    }
}

/// The qualifiers among the children of a declaration.
pub(super) fn qualifiers<'t>(children: &[Child<'t>]) -> Vec<&'t str> {
    children.iter().filter(|child| child.field == Some(Field::Qualifiers)).map(|child| child.node.text()).collect()
}

/// The text of a node without the documentation and annotations at its beginning.
pub(super) fn without_notes<'t>(node: Node<'t>, children: &[Child<'t>]) -> &'t str {
    &node.source()[head_start(node, children)..node.range().end]
}

/// Where a node begins behind its documentation and annotations.
pub(super) fn head_start(node: Node<'_>, children: &[Child<'_>]) -> usize {
    let is_note = |child: &&Child<'_>| matches!(child.field, Some(Field::Documentation | Field::Annotations));
    children.iter().find(|child| !is_note(child)).map_or(node.range().start, |child| child.node.range().start)
}

/// The head without annotations: `public isolated function f(int a, string b = "") returns error?`.
fn signature(node: Node<'_>, children: &[Child<'_>], parameters: &[Parameter]) -> String {
    let start = head_start(node, children);
    let list = node.child(Field::Parameters).map_or(node.range().end, |list| list.range().start);
    // A path stands apart from its accessor however it is written: `get .`
    let path = node.child(Field::Path);
    let head_end = path.map_or(list, |path| path.range().start);
    let mut head = one_line(node.source().get(start..head_end).unwrap_or_default());
    if let Some(path) = path {
        head = format!("{head} {}", one_line(path.text()));
    }
    let parameters: Vec<&str> = parameters.iter().map(|parameter| parameter.signature.as_str()).collect();
    let returns = node.child(Field::ReturnType).map(|ty| format!(" returns {}", one_line(ty.text())));
    format!("{head}({}){}", parameters.join(", "), returns.unwrap_or_default())
}
