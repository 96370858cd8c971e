//! One element of a file as a value, with everything that is wrong in it.
//!
//! serde stops at the first error. So an element is read again and again, each time with the last fault put aside:
//! a wrong value and a missing field are replaced by stand-ins, an unknown field is skipped. Nothing that was read
//! with a stand-in is ever handed out as a scenario.

use std::collections::{BTreeMap, BTreeSet};

use ron2::ast::{Expr, NumberKind, StringExpr, StructBody, StructField};
use serde::{
    Deserializer,
    de::{self, DeserializeOwned, DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor},
    forward_to_deserialize_any,
};

use crate::scenario::read::{
    dummy::Dummy,
    fault::{Fault, Wrong, describe, describe_body, list, mismatch},
    place::bytes,
};

/// The most faults that are told of one element.
const MOST_FAULTS: usize = 20;

/// What is put aside after faults.
#[derive(Default)]
struct Aside {
    values: BTreeSet<(usize, usize)>,
    names: BTreeSet<usize>,
    missing: BTreeMap<(usize, usize), Vec<&'static str>>,
}

/// Reads an element and says what is wrong with it. The value holds stand-ins where something is; none if not
/// even that is possible.
pub(super) fn read<T: DeserializeOwned>(expr: &Expr<'_>, faults: &mut Vec<Fault>) -> Option<T> {
    let mut aside = Aside::default();
    for _ in 0..=MOST_FAULTS {
        let fault = match T::deserialize(Value { expr, aside: &aside }) {
            Ok(value) => return Some(value),
            Err(fault) => fault.or_at(bytes(expr)),
        };
        let at = fault.at.clone().unwrap_or_default();
        let span = (at.start, at.end);
        let goes_on = match &fault.wrong {
            Wrong::Missing(name) => {
                aside.missing.entry(span).or_default().push(name);
                true
            }
            Wrong::Field { .. } | Wrong::Twice(_) => aside.names.insert(at.start),
            _ => aside.values.insert(span),
        };
        if goes_on {
            faults.push(fault);
        } else {
            break;
        }
    }
    None
}

/// A value that replaces one which cannot be read.
pub(super) fn stand_in<T: DeserializeOwned>() -> Option<T> {
    T::deserialize(Dummy).ok()
}

#[derive(Clone, Copy)]
struct Value<'e> {
    expr: &'e Expr<'e>,
    aside: &'e Aside,
}

impl<'e> Value<'e> {
    fn of(self, expr: &'e Expr<'e>) -> Self {
        Self { expr, ..self }
    }

    /// What an inner expression says; a fault without a place is put there.
    fn read<'de, T: DeserializeSeed<'de>>(self, expr: &'e Expr<'e>, seed: T) -> Result<T::Value, Fault> {
        seed.deserialize(self.of(expr)).map_err(|fault| fault.or_at(bytes(expr)))
    }

    fn is_aside(self) -> bool {
        let at = bytes(self.expr);
        self.aside.values.contains(&(at.start, at.end))
    }

    fn fields(self, fields: &'e [StructField<'e>]) -> Fields<'e> {
        let at = bytes(self.expr);
        let missing = self.aside.missing.get(&(at.start, at.end)).map_or(&[][..], Vec::as_slice);
        Fields { within: self, rest: fields.iter(), seen: BTreeSet::new(), value: None, missing: missing.iter() }
    }

    fn number<'de, V: Visitor<'de>>(self, raw: &str, kind: &NumberKind, visitor: V) -> Result<V::Value, Fault> {
        let digits: String = raw.chars().filter(|c| *c != '_').collect();
        let wrong = |what: String| Fault::at(Wrong::Number(what), bytes(self.expr));
        match kind {
            NumberKind::Integer | NumberKind::NegativeInteger => {
                let (negative, rest) = match digits.strip_prefix('-') {
                    Some(rest) => (true, rest),
                    None => (false, digits.strip_prefix('+').unwrap_or(&digits)),
                };
                let lower = rest.to_ascii_lowercase();
                let (radix, body) = match lower.get(..2) {
                    Some("0x") => (16, &lower[2..]),
                    Some("0o") => (8, &lower[2..]),
                    Some("0b") => (2, &lower[2..]),
                    _ => (10, lower.as_str()),
                };
                let n = i128::from_str_radix(body, radix).map(|n| if negative { -n } else { n });
                let n = n.map_err(|_overflow| wrong(format!("`{raw}` is no number that fits")))?;
                if let Ok(n) = u64::try_from(n) {
                    visitor.visit_u64(n)
                } else if let Ok(n) = i64::try_from(n) {
                    visitor.visit_i64(n)
                } else {
                    Err(wrong(format!("`{raw}` is too large")))
                }
            }
            NumberKind::Float => match digits.parse::<f64>() {
                Ok(n) if n.is_finite() => visitor.visit_f64(n),
                _ => Err(wrong(format!("`{raw}` is no number that fits"))),
            },
            NumberKind::SpecialFloat => Err(wrong(format!("`{raw}` is no number that anything can be measured in"))),
        }
    }

    fn structure<'de, V: Visitor<'de>>(self, name: &str, visitor: V) -> Result<V::Value, Fault> {
        match self.expr {
            Expr::Unit(_) => visitor.visit_map(self.fields(&[])),
            Expr::AnonStruct(anonymous) => visitor.visit_map(self.fields(&anonymous.fields)),
            Expr::Struct(named) if named.name.name == name => match &named.body {
                Some(StructBody::Fields(body)) => visitor.visit_map(self.fields(&body.fields)),
                _ => mismatch(self.expr, "fields in round brackets, such as `(name: .., ..)`"),
            },
            _ => mismatch(self.expr, "fields in round brackets, such as `(name: .., ..)`"),
        }
    }
}

impl<'de> Deserializer<'de> for Value<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.is_aside() {
            return Dummy.deserialize_any(visitor);
        }
        let read = match self.expr {
            Expr::Unit(_) => visitor.visit_unit(),
            Expr::Bool(truth) => visitor.visit_bool(truth.value),
            Expr::Char(letter) => visitor.visit_char(letter.value),
            Expr::Number(number) => self.number(&number.raw, &number.kind, visitor),
            Expr::String(text) => visitor.visit_str(&text.value),
            Expr::Option(option) => match &option.value {
                Some(value) => self.of(&value.expr).deserialize_any(visitor),
                None => visitor.visit_none(),
            },
            Expr::Seq(_) => self.deserialize_seq(visitor),
            Expr::Map(_) => self.deserialize_map(visitor),
            Expr::AnonStruct(anonymous) => visitor.visit_map(self.fields(&anonymous.fields)),
            Expr::Error(_) => Err(Wrong::Unread.into()),
            other => {
                let found = describe(other);
                Err(de::Error::invalid_type(de::Unexpected::Other(&found), &visitor))
            }
        };
        read.map_err(|fault| fault.or_at(bytes(self.expr)))
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.is_aside() { Dummy.deserialize_bool(visitor) } else { self.deserialize_any(visitor) }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.is_aside() { Dummy.deserialize_str(visitor) } else { self.deserialize_any(visitor) }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.expr {
            _ if self.is_aside() => visitor.visit_none(),
            Expr::Option(option) => match &option.value {
                None => visitor.visit_none(),
                Some(value) => visitor.visit_some(self.of(&value.expr)),
            },
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self).map_err(|fault| fault.or_at(bytes(self.expr)))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.expr {
            _ if self.is_aside() => Dummy.deserialize_seq(visitor),
            Expr::Error(_) => Err(Fault::at(Wrong::Unread, bytes(self.expr))),
            Expr::Seq(list) => {
                visitor.visit_seq(Items { within: self, items: list.items.iter().map(|item| &item.expr) })
            }
            _ => mismatch(self.expr, "a list in square brackets"),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Fault> {
        match self.expr {
            _ if self.is_aside() => Dummy.deserialize_tuple(length, visitor),
            Expr::Error(_) => Err(Fault::at(Wrong::Unread, bytes(self.expr))),
            Expr::Tuple(all) if all.elements.len() == length => {
                visitor.visit_seq(Items { within: self, items: all.elements.iter().map(|element| &element.expr) })
            }
            _ => mismatch(self.expr, &format!("{length} things in round brackets")),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.expr {
            _ if self.is_aside() => Dummy.deserialize_map(visitor),
            Expr::Error(_) => Err(Fault::at(Wrong::Unread, bytes(self.expr))),
            Expr::Map(map) => {
                let mut seen = BTreeSet::new();
                for entry in &map.entries {
                    if let Expr::String(StringExpr { value, .. }) = &entry.key
                        && !seen.insert(value.as_str())
                        && !self.aside.names.contains(&bytes(&entry.key).start)
                    {
                        return Err(Fault::at(Wrong::Twice(value.clone()), bytes(&entry.key)));
                    }
                }
                let pairs = map.entries.iter().map(|entry| (&entry.key, &entry.value));
                visitor.visit_map(Pairs { within: self, rest: pairs, value: None })
            }
            _ => mismatch(self.expr, "pairs in curly brackets, such as `{ \"hotline\": 0.5 }`"),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.expr {
            _ if self.is_aside() => Dummy.deserialize_struct(name, fields, visitor),
            Expr::Error(_) => Err(Fault::at(Wrong::Unread, bytes(self.expr))),
            _ => self.structure(name, visitor).map_err(|fault| fault.or_at(bytes(self.expr))),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.expr {
            _ if self.is_aside() => Dummy.deserialize_enum(name, words, visitor),
            Expr::Error(_) => Err(Fault::at(Wrong::Unread, bytes(self.expr))),
            // `None` is the word of an enum here, not an absent value.
            Expr::Option(option) if option.value.is_none() => {
                visitor.visit_enum(Word { within: self, name: "None", body: None })
            }
            Expr::Struct(named) => {
                visitor.visit_enum(Word { within: self, name: &named.name.name, body: named.body.as_ref() })
            }
            _ => mismatch(self.expr, &format!("one of the words {}", list(words))),
        }
        .map_err(|fault| fault.or_at(bytes(self.expr)))
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct identifier
        ignored_any
    }
}

struct Items<'e, I> {
    within: Value<'e>,
    items: I,
}

impl<'de, 'e, I: Iterator<Item = &'e Expr<'e>>> SeqAccess<'de> for Items<'e, I> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        self.items.next().map(|item| self.within.read(item, seed)).transpose()
    }
}

struct Pairs<'e, I> {
    within: Value<'e>,
    rest: I,
    value: Option<&'e Expr<'e>>,
}

impl<'de, 'e, I: Iterator<Item = (&'e Expr<'e>, &'e Expr<'e>)>> MapAccess<'de> for Pairs<'e, I> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some((key, value)) = self.rest.next() else { return Ok(None) };
        self.value = Some(value);
        self.within.read(key, seed).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        match self.value.take() {
            Some(value) => self.within.read(value, seed),
            None => seed.deserialize(Dummy),
        }
    }
}

struct Fields<'e> {
    within: Value<'e>,
    rest: std::slice::Iter<'e, StructField<'e>>,
    seen: BTreeSet<&'e str>,
    value: Option<&'e Expr<'e>>,
    missing: std::slice::Iter<'e, &'static str>,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        for field in self.rest.by_ref() {
            let at = field.name.span.start_offset..field.name.span.end_offset;
            if self.within.aside.names.contains(&at.start) {
                continue;
            }
            if !self.seen.insert(&field.name.name) {
                return Err(Fault::at(Wrong::Twice(field.name.name.to_string()), at));
            }
            self.value = Some(&field.value);
            let name = de::value::StrDeserializer::<Fault>::new(&field.name.name);
            return seed.deserialize(name).map(Some).map_err(|fault| fault.or_at(at));
        }
        let Some(missing) = self.missing.next() else { return Ok(None) };
        self.value = None;
        seed.deserialize(de::value::StrDeserializer::<Fault>::new(missing)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        match self.value.take() {
            Some(value) => self.within.read(value, seed),
            None => seed.deserialize(Dummy),
        }
    }
}

struct Word<'e> {
    within: Value<'e>,
    name: &'e str,
    body: Option<&'e StructBody<'e>>,
}

impl<'de> EnumAccess<'de> for Word<'_> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        let word = de::value::StrDeserializer::<Fault>::new(self.name);
        // The whole value is put aside if its word is unknown; the message points at the word.
        let known = seed.deserialize(word).map_err(|fault| fault.or_at(bytes(self.within.expr)))?;
        Ok((known, self))
    }
}

impl Word<'_> {
    fn wants<T>(&self, what: &str) -> Result<T, Fault> {
        Err(Wrong::Type { expected: format!("`{}` {what}", self.name), found: describe_body(self.body) }.into())
    }
}

impl<'de> VariantAccess<'de> for Word<'_> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        if self.body.is_none() { Ok(()) } else { self.wants("without brackets") }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        match self.body {
            Some(StructBody::Tuple(body)) if body.elements.len() == 1 => self.within.read(&body.elements[0].expr, seed),
            _ => self.wants("with one thing in its brackets"),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Fault> {
        match self.body {
            Some(StructBody::Tuple(body)) if body.elements.len() == length => visitor
                .visit_seq(Items { within: self.within, items: body.elements.iter().map(|element| &element.expr) }),
            _ => self.wants(&format!("with {length} things in its brackets")),
        }
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        match self.body {
            Some(StructBody::Fields(body)) => visitor.visit_map(self.within.fields(&body.fields)),
            _ => self.wants("with named fields in its brackets"),
        }
    }
}
