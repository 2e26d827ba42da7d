//! The types of the lang library (language specification, section 8.13 and "Lang library").

use super::lowering::Lowering;
use crate::types::{Kind, ListShape, MappingShape, Mutability, TableKey, TableShape, Type};

impl Lowering<'_> {
    /// `int:Signed32`, `string:Char`, ... `None` for a type of the lang library of which nothing more than its name counts.
    pub(super) fn predeclared(&mut self, module: &str, name: &str) -> Option<Type> {
        let types = &mut self.types;
        Some(match (module, name) {
            ("lang.int", "Signed8") => types.int_range(i8::MIN.into(), i8::MAX.into()),
            ("lang.int", "Signed16") => types.int_range(i16::MIN.into(), i16::MAX.into()),
            ("lang.int", "Signed32") => types.int_range(i32::MIN.into(), i32::MAX.into()),
            ("lang.int", "Unsigned8") => types.int_range(0, u8::MAX.into()),
            ("lang.int", "Unsigned16") => types.int_range(0, u16::MAX.into()),
            ("lang.int", "Unsigned32") => types.int_range(0, u32::MAX.into()),
            ("lang.string", "Char") => types.string_char(),
            ("lang.string" | "lang.regexp", "RegExp") => Type::REGEXP,
            ("lang.xml", "Element") => types.xml_element(),
            ("lang.xml", "Comment") => types.xml_comment(),
            ("lang.xml", "ProcessingInstruction") => types.xml_instruction(),
            ("lang.xml", "Text") => types.xml_text(),
            ("lang.value" | "lang.error", "Cloneable") => self.cloneable(),
            ("lang.value", "JsonFloat") => self.json_float(),
            ("lang.error", "Detail") => {
                let rest = self.cloneable();
                self.types.map_of(rest)
            }
            _ => return None,
        })
    }

    /// `readonly|xml|Cloneable[]|map<Cloneable>|table<map<Cloneable>>`
    fn cloneable(&mut self) -> Type {
        if let Some(known) = self.cloneable {
            return known;
        }
        let types = &mut self.types;
        let (list, lists) = types.declare(Kind::List);
        let (mapping, mappings) = types.declare(Kind::Mapping);
        let table = types.table(&TableShape { row: mappings, key: TableKey::Any, mutability: Mutability::Mutable });
        let readonly = types.readonly();
        let all = types.union_all([readonly, Type::XML, lists, mappings, table]);
        types.define_list(list, &ListShape::tuple(Vec::new(), all));
        types.define_mapping(mapping, &mapping_of(all));
        self.cloneable = Some(all);
        all
    }

    /// `()|boolean|string|float|JsonFloat[]|map<JsonFloat>`
    fn json_float(&mut self) -> Type {
        let types = &mut self.types;
        let (list, lists) = types.declare(Kind::List);
        let (mapping, mappings) = types.declare(Kind::Mapping);
        let all = types.union_all([Type::NIL, Type::BOOLEAN, Type::STRING, Type::FLOAT, lists, mappings]);
        types.define_list(list, &ListShape::tuple(Vec::new(), all));
        types.define_mapping(mapping, &mapping_of(all));
        all
    }
}

fn mapping_of(rest: Type) -> MappingShape {
    MappingShape { fields: Vec::new(), rest, mutability: Mutability::Mutable }
}
