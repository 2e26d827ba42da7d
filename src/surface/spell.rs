//! Type descriptors as text, for sentences and for the keys of resource paths.

use super::{
    ArrayLength, Builtin, FunctionKind, FunctionType, Object, Parameter, ParameterKind, PathSegment, Record, TableKey,
    TypeDesc,
};

/// The descriptor on one line, as its author would write it. Beyond a depth of 60 it says `...`.
pub fn spell(ty: &TypeDesc) -> String {
    let mut text = String::new();
    write(&mut text, ty, Binding::Loose, 0);
    text
}

/// The accessor and path of a resource method, in one spelling: `get users/[int]/[string...]`. Other functions have none.
pub fn spell_resource(kind: &FunctionKind) -> Option<String> {
    let FunctionKind::Resource { accessor, path } = kind else { return None };
    let segments = path.iter().map(|segment| match segment {
        PathSegment::Literal(name) => name.clone(),
        PathSegment::Parameter { ty, .. } => format!("[{}]", spell(ty)),
        PathSegment::Rest { ty, .. } => format!("[{}...]", spell(ty)),
    });
    let path = segments.collect::<Vec<_>>().join("/");
    Some(format!("{accessor} {}", if path.is_empty() { "." } else { &path }))
}

/// How tightly the surroundings bind: what binds less gets parentheses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Loose,
    Union,
    Intersection,
    Postfix,
}

const DEEPEST: u32 = 60;

fn write(out: &mut String, ty: &TypeDesc, around: Binding, depth: u32) {
    if depth > DEEPEST {
        out.push_str("...");
        return;
    }
    let own = match ty {
        TypeDesc::Union(_) => Binding::Union,
        TypeDesc::Intersection(_) => Binding::Intersection,
        TypeDesc::Function(_) | TypeDesc::Distinct(_) => Binding::Loose,
        _ => Binding::Postfix,
    };
    let parentheses = own < around;
    if parentheses {
        out.push('(');
    }
    write_bare(out, ty, depth + 1);
    if parentheses {
        out.push(')');
    }
}

fn write_bare(out: &mut String, ty: &TypeDesc, depth: u32) {
    let inner = |out: &mut String, ty: &TypeDesc| write(out, ty, Binding::Loose, depth);
    let wrapped = |out: &mut String, head: &str, ty: &TypeDesc| {
        out.push_str(head);
        out.push('<');
        write(out, ty, Binding::Loose, depth);
        out.push('>');
    };
    match ty {
        TypeDesc::Builtin(builtin) => out.push_str(keyword(*builtin)),
        TypeDesc::Reference(reference) => {
            if let Some(module) = &reference.module {
                out.push_str(module.name.rsplit('.').next().unwrap_or(&module.name));
                out.push(':');
            }
            out.push_str(&reference.name);
        }
        TypeDesc::Singleton(value) => out.push_str(&value.text),
        TypeDesc::Optional(member) => {
            write(out, member, Binding::Postfix, depth);
            out.push('?');
        }
        TypeDesc::Union(members) => list(out, members, "|", Binding::Intersection, depth),
        TypeDesc::Intersection(members) => list(out, members, " & ", Binding::Postfix, depth),
        TypeDesc::Array(..) => array(out, ty, depth),
        TypeDesc::Tuple(members, rest) => {
            out.push('[');
            list(out, members, ", ", Binding::Loose, depth);
            if let Some(rest) = rest {
                out.push_str(if members.is_empty() { "" } else { ", " });
                write(out, rest, Binding::Postfix, depth);
                out.push_str("...");
            }
            out.push(']');
        }
        TypeDesc::Map(member) => wrapped(out, "map", member),
        TypeDesc::Record(record) => write_record(out, record, depth),
        TypeDesc::Object(object) => write_object(out, object, depth),
        TypeDesc::Function(function) => write_function(out, function, depth),
        TypeDesc::Table(row, key) => {
            wrapped(out, "table", row);
            match key {
                TableKey::None => {}
                TableKey::Fields(names) => *out += &format!(" key({})", names.join(", ")),
                TableKey::Type(key) => wrapped(out, " key", key),
            }
        }
        TypeDesc::Stream(item, completion) => {
            out.push_str("stream");
            if let Some(item) = item {
                out.push('<');
                inner(out, item);
                if let Some(completion) = completion {
                    out.push_str(", ");
                    inner(out, completion);
                }
                out.push('>');
            }
        }
        TypeDesc::Xml(item) => wrapped(out, "xml", item),
        TypeDesc::Error(detail) => wrapped(out, "error", detail),
        TypeDesc::Typedesc(of) => wrapped(out, "typedesc", of),
        TypeDesc::Future(of) => wrapped(out, "future", of),
        TypeDesc::Distinct(of) => {
            out.push_str("distinct ");
            inner(out, of);
        }
        TypeDesc::Unreadable => out.push('?'),
    }
}

fn list(out: &mut String, members: &[TypeDesc], between: &str, around: Binding, depth: u32) {
    for (place, member) in members.iter().enumerate() {
        if place > 0 {
            out.push_str(between);
        }
        write(out, member, around, depth);
    }
}

/// The dimensions of an array are written outside in: `int[2][]` is two arrays of `int[]`.
fn array(out: &mut String, ty: &TypeDesc, depth: u32) {
    let (mut member, mut dimensions) = (ty, String::new());
    while let TypeDesc::Array(inner, length) = member {
        match length {
            ArrayLength::Open => dimensions += "[]",
            ArrayLength::Fixed(length) => dimensions += &format!("[{}]", length.text),
            ArrayLength::Inferred => dimensions += "[*]",
        }
        member = inner;
    }
    write(out, member, Binding::Postfix, depth);
    out.push_str(&dimensions);
}

fn write_record(out: &mut String, record: &Record, depth: u32) {
    let (open, close) = if record.exclusive { ("record {|", "|}") } else { ("record {", "}") };
    out.push_str(open);
    for inclusion in &record.inclusions {
        *out += &format!(" *{};", inclusion.reference.name);
    }
    for field in &record.fields {
        out.push_str(if field.readonly { " readonly " } else { " " });
        write(out, &field.ty, Binding::Loose, depth);
        *out += &format!(" {}{};", field.name, if field.optional { "?" } else { "" });
    }
    if let Some(rest) = &record.rest {
        out.push(' ');
        write(out, rest, Binding::Postfix, depth);
        out.push_str("...;");
    }
    out.push(' ');
    out.push_str(close);
}

fn write_object(out: &mut String, object: &Object, depth: u32) {
    for (word, there) in [("isolated ", object.isolated), ("client ", object.client), ("service ", object.service)] {
        out.push_str(if there { word } else { "" });
    }
    out.push_str("object {");
    for inclusion in &object.inclusions {
        *out += &format!(" *{};", inclusion.reference.name);
    }
    for field in &object.fields {
        out.push(' ');
        write(out, &field.ty, Binding::Loose, depth);
        *out += &format!(" {};", field.name);
    }
    for method in &object.methods {
        let name = spell_resource(&method.function.kind).unwrap_or_else(|| method.name.clone());
        *out += &format!(" function {name}(");
        parameters(out, &method.function.parameters, depth);
        out.push(')');
        returns(out, &method.function.returns, depth);
        out.push(';');
    }
    out.push_str(" }");
}

fn write_function(out: &mut String, function: &FunctionType, depth: u32) {
    for (word, there) in [("isolated ", function.isolated), ("transactional ", function.transactional)] {
        out.push_str(if there { word } else { "" });
    }
    out.push_str("function");
    if let Some(signature) = &function.signature {
        out.push_str(" (");
        parameters(out, &signature.parameters, depth);
        out.push(')');
        returns(out, &signature.returns, depth);
    }
}

fn parameters(out: &mut String, parameters: &[Parameter], depth: u32) {
    for (place, parameter) in parameters.iter().enumerate() {
        out.push_str(if place > 0 { ", " } else { "" });
        out.push_str(if parameter.kind == ParameterKind::Included { "*" } else { "" });
        write(out, &parameter.ty, Binding::Loose, depth);
        out.push_str(if parameter.kind == ParameterKind::Rest { "..." } else { "" });
        if !parameter.name.is_empty() {
            out.push(' ');
            out.push_str(&parameter.name);
        }
    }
}

fn returns(out: &mut String, returns: &TypeDesc, depth: u32) {
    if *returns != TypeDesc::Builtin(Builtin::Nil) {
        out.push_str(" returns ");
        write(out, returns, Binding::Loose, depth);
    }
}

fn keyword(builtin: Builtin) -> &'static str {
    match builtin {
        Builtin::Nil => "()",
        Builtin::Boolean => "boolean",
        Builtin::Int => "int",
        Builtin::Byte => "byte",
        Builtin::Float => "float",
        Builtin::Decimal => "decimal",
        Builtin::String => "string",
        Builtin::Xml => "xml",
        Builtin::Error => "error",
        Builtin::Typedesc => "typedesc",
        Builtin::Future => "future",
        Builtin::Handle => "handle",
        Builtin::Any => "any",
        Builtin::Anydata => "anydata",
        Builtin::Json => "json",
        Builtin::Never => "never",
        Builtin::Readonly => "readonly",
        Builtin::Stream => "stream",
    }
}
