//! The predeclared types and the singletons.

use super::part::{Part, Sub};
use super::slot::Slot;
use super::string::Strings;
use super::xml::Xmls;
use super::{
    Field, Kind, KindSet, ListShape, MappingShape, Mutability, ObjectQualifiers, ObjectShape, Presence, TableKey,
    TableShape, Type, Types, boolean, decimal, float, int, xml,
};
use rustc_hash::FxHashMap;

/// The predeclared types that mention themselves.
#[derive(Clone, Copy)]
pub(crate) struct Recursive {
    pub(crate) readonly: Type,
    pub(crate) json: Type,
    pub(crate) anydata: Type,
}

/// Whole kinds: the handles every [`Types`] gives them, `never` first.
#[allow(missing_docs)]
impl Type {
    pub const NEVER: Type = Type(0);
    pub const NIL: Type = Type(1);
    pub const BOOLEAN: Type = Type(2);
    pub const INT: Type = Type(3);
    pub const FLOAT: Type = Type(4);
    pub const DECIMAL: Type = Type(5);
    pub const STRING: Type = Type(6);
    pub const REGEXP: Type = Type(7);
    pub const HANDLE: Type = Type(8);
    pub const XML: Type = Type(9);
    pub const LIST: Type = Type(10);
    pub const MAPPING: Type = Type(11);
    pub const TABLE: Type = Type(12);
    pub const ERROR: Type = Type(13);
    pub const FUNCTION: Type = Type(14);
    pub const OBJECT: Type = Type(15);
    pub const TYPEDESC: Type = Type(16);
    pub const FUTURE: Type = Type(17);
    pub const STREAM: Type = Type(18);
    /// All simple values of types of other packages, see [`Types::opaque`].
    pub const OPAQUE: Type = Type(19);
    pub(crate) const ABSENT: Type = Type(20);
    /// `any|error`: every value.
    pub const VALUE: Type = Type(21);
    /// `any`: every value but errors.
    pub const ANY: Type = Type(22);
}

/// What `json` holds besides lists and mappings of itself.
const SIMPLE_JSON: [Kind; 6] = [Kind::Nil, Kind::Boolean, Kind::Int, Kind::Float, Kind::Decimal, Kind::String];
/// What values are immutable whatever they are.
const IMMUTABLE: [Kind; 11] = [
    Kind::Nil,
    Kind::Boolean,
    Kind::Int,
    Kind::Float,
    Kind::Decimal,
    Kind::String,
    Kind::Regexp,
    Kind::Handle,
    Kind::Error,
    Kind::Function,
    Kind::Typedesc,
];

impl Types {
    /// An arena with the predeclared types.
    pub fn new() -> Types {
        let none = Recursive { readonly: Type::NEVER, json: Type::NEVER, anydata: Type::NEVER };
        let mut types = Types {
            data: Vec::new(),
            data_index: FxHashMap::default(),
            type_memo: FxHashMap::default(),
            nodes: Vec::new(),
            node_index: FxHashMap::default(),
            bdd_memo: FxHashMap::default(),
            atoms: Vec::new(),
            atom_index: FxHashMap::default(),
            nominals: Vec::new(),
            nominal_index: FxHashMap::default(),
            recursive: none,
            empty: Default::default(),
        };
        types.whole(KindSet::default());
        for kind in Kind::ALL {
            types.whole(KindSet::of(&[kind]));
        }
        let every = KindSet::of(&Kind::ALL).minus(KindSet::of(&[Kind::Absent]));
        types.whole(every);
        types.whole(every.minus(KindSet::of(&[Kind::Error])));
        super::opaque::reserve_names(&mut types);
        types.recursive.json = types.closed_under(KindSet::of(&SIMPLE_JSON), xml::Xmls::items(0), Rows::None);
        let anydata = KindSet::of(&[&SIMPLE_JSON[..], &[Kind::Regexp]].concat());
        types.recursive.anydata = types.closed_under(anydata, xml::Xmls::all(), Rows::Mutable);
        types.recursive.readonly = types.immutable();
        types
    }

    /// `readonly`: every immutable value.
    pub fn readonly(&self) -> Type {
        self.recursive.readonly
    }

    /// `json`.
    pub fn json(&self) -> Type {
        self.recursive.json
    }

    /// `anydata`.
    pub fn anydata(&self) -> Type {
        self.recursive.anydata
    }

    /// `true` or `false`.
    pub fn bool_const(&mut self, value: bool) -> Type {
        self.share(Kind::Boolean, Sub::boolean(boolean::Booleans::one(value)))
    }

    /// The integers from `low` to `high`, both included.
    pub fn int_range(&mut self, low: i64, high: i64) -> Type {
        self.share(Kind::Int, Sub::int(int::Ints::range(low, high)))
    }

    /// One integer.
    pub fn int_const(&mut self, value: i64) -> Type {
        self.int_range(value, value)
    }

    /// One float.
    pub fn float_const(&mut self, value: f64) -> Type {
        self.share(Kind::Float, Sub::float(float::Floats::one(float::key(value))))
    }

    /// One decimal, by its literal with or without `d`; `None` when that is no number.
    pub fn decimal_const(&mut self, literal: &str) -> Option<Type> {
        let key = decimal::key(literal)?;
        Some(self.share(Kind::Decimal, Sub::decimal(decimal::Decimals::one(key))))
    }

    /// One string.
    pub fn string_const(&mut self, value: &str) -> Type {
        self.share(Kind::String, Sub::string(Strings::one(value)))
    }

    /// `string:Char`.
    pub fn string_char(&mut self) -> Type {
        self.share(Kind::String, Sub::string(Strings::char()))
    }

    /// `xml:Element`.
    pub fn xml_element(&mut self) -> Type {
        self.share(Kind::Xml, Sub::xml(Xmls::items(xml::ELEMENT)))
    }

    /// `xml:Comment`.
    pub fn xml_comment(&mut self) -> Type {
        self.share(Kind::Xml, Sub::xml(Xmls::items(xml::COMMENT)))
    }

    /// `xml:ProcessingInstruction`.
    pub fn xml_instruction(&mut self) -> Type {
        self.share(Kind::Xml, Sub::xml(Xmls::items(xml::INSTRUCTION)))
    }

    /// `xml:Text`, which holds the empty sequence.
    pub fn xml_text(&mut self) -> Type {
        self.share(Kind::Xml, Sub::xml(Xmls::items(xml::TEXT)))
    }

    /// `xml<item>`: sequences of any length; whatever in `item` is no xml counts for nothing.
    pub fn xml_sequence(&mut self, item: Type) -> Type {
        if self.data(item).all.contains(Kind::Xml) {
            return Type::XML;
        }
        let part = self.data(item).some.iter().find_map(|(_, sub)| match sub {
            Sub::Xml(part) => Some(*part),
            _ => None,
        });
        let items = part.unwrap_or(Xmls::items(0));
        self.share(Kind::Xml, Sub::xml(items.sequence()))
    }

    /// `T?`
    pub fn optional(&mut self, t: Type) -> Type {
        self.union(t, Type::NIL)
    }

    /// `map<item>`
    pub fn map_of(&mut self, item: Type) -> Type {
        self.mapping(&MappingShape { fields: Vec::new(), rest: item, mutability: Mutability::Mutable })
    }

    /// `item[]`
    pub fn array_of(&mut self, item: Type) -> Type {
        self.list(&ListShape::tuple(Vec::new(), item))
    }

    /// The least type that holds `simple` kinds and lists, mappings and perhaps tables of itself.
    fn closed_under(&mut self, simple: KindSet, xmls: Xmls, rows: Rows) -> Type {
        let (list, list_type) = self.declare(Kind::List);
        let (map, map_type) = self.declare(Kind::Mapping);
        let simple = self.whole(simple);
        let xmls = self.share(Kind::Xml, Sub::xml(xmls));
        let mut all = self.union_all([simple, xmls, list_type, map_type]);
        if rows == Rows::Mutable {
            let table = TableShape { row: map_type, key: TableKey::Any, mutability: Mutability::Mutable };
            let table = self.table(&table);
            all = self.union(all, table);
        }
        self.define_list(list, &ListShape::tuple(Vec::new(), all));
        self.define_mapping(map, &MappingShape { fields: Vec::new(), rest: all, mutability: Mutability::Mutable });
        all
    }

    /// `readonly` (spec, "Immutability"): what is immutable by nature, and containers of such values that were made immutable.
    fn immutable(&mut self) -> Type {
        let (list, list_type) = self.declare(Kind::List);
        let (map, map_type) = self.declare(Kind::Mapping);
        let (object, object_type) = self.declare(Kind::Object);
        let simple = self.whole(KindSet::of(&IMMUTABLE));
        let xmls = self.share(Kind::Xml, Sub::xml(Xmls::readonly()));
        let table = TableShape { row: map_type, key: TableKey::Any, mutability: Mutability::Fixed };
        let table = self.table(&table);
        let opaque = self.opaque_readonly();
        let all = self.union_all([simple, xmls, list_type, map_type, object_type, table, opaque]);
        let fixed = Mutability::Fixed;
        self.define_list(list, &ListShape { prefix: Vec::new(), fixed: 0, rest: all, mutability: fixed });
        self.define_mapping(map, &MappingShape { fields: Vec::new(), rest: all, mutability: fixed });
        let qualifiers = ObjectQualifiers { readonly: true, ..Default::default() };
        let rest = Slot::fixed(self.union(all, Type::ABSENT));
        self.define_object_with_rest(object, &ObjectShape { qualifiers, ..Default::default() }, rest);
        all
    }
}

impl Default for Types {
    fn default() -> Self {
        Types::new()
    }
}

impl Field {
    /// A field that must be there and may be assigned to.
    pub fn required(ty: Type) -> Field {
        Field { ty, presence: Presence::Required, mutability: Mutability::Mutable }
    }

    /// A field that may be left out.
    pub fn optional(ty: Type) -> Field {
        Field { presence: Presence::Optional, ..Field::required(ty) }
    }
}

/// Does a recursive type hold tables of its mappings?
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rows {
    None,
    Mutable,
}
