//! A surface as text for people: grouped by module, sorted, one signature a line, members below their item.

use super::{Declaration, DeclarationKind, FunctionKind, Method, Module, Notes, Object, Record, Surface, TypeDesc};
use super::{Visibility, lookup::is_configurable, spell};
use crate::printable::printable;

/// Writes the public items of every exported module, and the configuration and services of all modules.
pub fn to_text(surface: &Surface) -> String {
    let mut text = format!("{}/{} {}\n", surface.org, surface.name, surface.version);
    let mut facts = Vec::new();
    facts.extend(surface.distribution.iter().map(|distribution| format!("distribution {distribution}")));
    facts.push(format!("platform {}", surface.platform));
    if surface.private {
        facts.push("private".to_owned());
    }
    text.push_str(&format!("{}\n", facts.join(", ")));
    for module in &surface.modules {
        write_module(&mut text, module);
    }
    if !surface.issues.is_empty() {
        text.push_str("\ncould not be read:\n");
    }
    for issue in &surface.issues {
        let at = issue.point;
        text.push_str(&format!("  {}:{}:{}: {}\n", issue.file, at.line, at.column, issue.message));
    }
    let coverage = surface.coverage;
    text.push_str(&format!(
        "\n{}, {}, {}\n",
        counted(coverage.modules, "module"),
        counted(coverage.items, "public item"),
        counted(coverage.files, "file")
    ));
    printable(&text).into_owned()
}

fn counted(count: u32, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn write_module(text: &mut String, module: &Module) {
    let shown = |declaration: &Declaration| (module.exported && declaration.public) || is_configurable(declaration);
    let mut items: Vec<&Declaration> =
        module.declarations.iter().map(|located| &*located.value).filter(|item| shown(item)).collect();
    if items.is_empty() && module.services.is_empty() && !module.exported {
        return;
    }
    items.sort_by_key(|item| rank(item));
    let note = if module.exported { "" } else { " (not exported)" };
    text.push_str(&format!("\nmodule {}{note}\n", module.name));
    for (index, item) in items.iter().enumerate() {
        if index == 0 || rank(items[index - 1]) != rank(item) {
            text.push('\n');
        }
        write_item(text, item);
    }
    for service in &module.services {
        text.push('\n');
        write_line(text, 1, &service.signature, &service.notes);
        write_methods(text, service.methods.iter());
    }
}

/// The order of the groups: what is short and often read first.
fn rank(item: &Declaration) -> u8 {
    match &item.kind {
        _ if is_configurable(item) => 8,
        DeclarationKind::Constant(_) => 0,
        DeclarationKind::Enum(_) => 1,
        DeclarationKind::Type(_) => 2,
        DeclarationKind::Class(_) => 3,
        DeclarationKind::Function(_) => 4,
        DeclarationKind::Variable(_) => 5,
        DeclarationKind::Listener(_) => 6,
        DeclarationKind::Annotation(_) => 7,
    }
}

fn write_item(text: &mut String, item: &Declaration) {
    write_line(text, 1, &item.signature, &item.notes);
    match &item.kind {
        DeclarationKind::Enum(declaration) => {
            for member in &declaration.members {
                write_line(text, 2, &member.signature, &member.notes);
            }
        }
        DeclarationKind::Class(class) => write_object(text, class),
        DeclarationKind::Type(definition) => match members(&definition.ty) {
            Some(Members::Record(record)) => write_record(text, record),
            Some(Members::Object(object)) => write_object(text, object),
            None => {}
        },
        _ => {}
    }
}

enum Members<'a> {
    Record(&'a Record),
    Object(&'a Object),
}

/// The record or object that a type definition writes down, below `distinct` and `readonly &`.
fn members(ty: &TypeDesc) -> Option<Members<'_>> {
    match ty {
        TypeDesc::Record(record) => Some(Members::Record(record)),
        TypeDesc::Object(object) => Some(Members::Object(object)),
        TypeDesc::Distinct(inner) => members(inner),
        TypeDesc::Intersection(parts) => parts.iter().find_map(members),
        _ => None,
    }
}

fn write_record(text: &mut String, record: &Record) {
    for inclusion in &record.inclusions {
        text.push_str(&format!("    *{}\n", spell(&TypeDesc::Reference(inclusion.reference.clone()))));
    }
    for field in &record.fields {
        write_line(text, 2, &field.signature, &field.notes);
    }
    if let Some(rest) = &record.rest {
        text.push_str(&format!("    {}...\n", spell(rest)));
    }
}

fn write_object(text: &mut String, object: &Object) {
    for inclusion in &object.inclusions {
        text.push_str(&format!("    *{}\n", spell(&TypeDesc::Reference(inclusion.reference.clone()))));
    }
    for field in object.fields.iter().filter(|field| field.visibility == Visibility::Public) {
        write_line(text, 2, &field.signature, &field.notes);
    }
    let public = |method: &&Method| method.visibility == Visibility::Public || method.name == "init";
    write_methods(text, object.methods.iter().filter(public));
}

fn write_methods<'a>(text: &mut String, methods: impl Iterator<Item = &'a Method>) {
    for method in methods {
        if method.visibility == Visibility::Public
            || method.function.kind != FunctionKind::Plain
            || method.name == "init"
        {
            write_line(text, 2, &method.signature, &method.notes);
        }
    }
}

fn write_line(text: &mut String, depth: usize, signature: &str, notes: &Notes) {
    text.push_str(&"  ".repeat(depth));
    text.push_str(signature);
    match notes.deprecated.as_deref() {
        Some("") => text.push_str("  [deprecated]"),
        Some(reason) => text.push_str(&format!("  [deprecated: {reason}]")),
        None => {}
    }
    text.push('\n');
}
