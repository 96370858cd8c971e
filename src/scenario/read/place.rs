//! Places: between bytes, lines and columns, and paths such as `injects[3].at`.

use std::ops::Range;

use ron2::ast::{Expr, StructBody, StructField};

/// The lines of a file.
#[derive(Clone, Debug)]
pub struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// The lines of `source`.
    pub fn of(source: &str) -> Self {
        let starts = std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { starts }
    }

    /// Line and column of a byte, both from 1, the column in characters.
    pub fn place(&self, source: &str, byte: usize) -> (u32, u32) {
        let byte = floor(source, byte);
        let line = self.starts.partition_point(|start| *start <= byte).max(1);
        let column = source[self.starts[line - 1]..byte].chars().count() + 1;
        (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
    }
}

/// The nearest character boundary at or before `byte`.
pub fn floor(source: &str, byte: usize) -> usize {
    let mut byte = byte.min(source.len());
    while !source.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// The bytes that an expression fills.
pub fn bytes(expr: &Expr<'_>) -> Range<usize> {
    let span = expr.span();
    span.start_offset..span.end_offset.max(span.start_offset)
}

/// The named fields of an expression that has some.
pub fn fields<'e, 'a>(expr: &'e Expr<'a>) -> Option<&'e [StructField<'a>]> {
    match expr {
        Expr::AnonStruct(anonymous) => Some(&anonymous.fields),
        Expr::Struct(named) => match &named.body {
            Some(StructBody::Fields(body)) => Some(&body.fields),
            _ => None,
        },
        Expr::Option(option) => option.value.as_ref().and_then(|value| fields(&value.expr)),
        _ => None,
    }
}

/// What stands within an expression, each with its step: `.name`, `[3]`, or nothing for the one thing within a
/// word such as `All(..)`.
fn steps<'e, 'a>(expr: &'e Expr<'a>) -> Vec<(String, &'e Expr<'a>)> {
    let tuple = |elements: &'e [ron2::ast::TupleElement<'a>]| match elements {
        [one] => vec![(String::new(), &one.expr)],
        many => many.iter().enumerate().map(|(n, element)| (format!("[{n}]"), &element.expr)).collect(),
    };
    if let Some(fields) = fields(expr) {
        return fields.iter().map(|field| (format!(".{}", field.name.name), &field.value)).collect();
    }
    match expr {
        Expr::Option(option) => option.value.iter().map(|value| (String::new(), &value.expr)).collect(),
        Expr::Seq(list) => list.items.iter().enumerate().map(|(n, item)| (format!("[{n}]"), &item.expr)).collect(),
        Expr::Map(map) => map.entries.iter().map(|entry| (format!(".{}", key(&entry.key)), &entry.value)).collect(),
        Expr::Tuple(all) => tuple(&all.elements),
        Expr::Struct(named) => match &named.body {
            Some(StructBody::Tuple(body)) => tuple(&body.elements),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// How a path names a key of a map.
fn key(expr: &Expr<'_>) -> String {
    match expr {
        Expr::String(text) => text.value.clone(),
        _ => "?".to_owned(),
    }
}

/// The path of what stands at these bytes, from the expression that has the path `from`.
pub fn path_of(expr: &Expr<'_>, from: &str, at: &Range<usize>) -> String {
    let mut path = from.to_owned();
    let mut expr = expr;
    'down: while bytes(expr) != *at {
        for (step, inner) in steps(expr) {
            let span = bytes(inner);
            if span.start <= at.start && at.end <= span.end {
                path.push_str(&step);
                expr = inner;
                continue 'down;
            }
        }
        break;
    }
    path.trim_start_matches('.').to_owned()
}

/// The bytes of what has this path: of the innermost thing on the way where the path leads nowhere, and of its id
/// where that is a whole entry.
pub fn find(root: &Expr<'_>, path: &str) -> Range<usize> {
    let mut expr = root;
    let mut rest = path.to_owned();
    if !rest.is_empty() && !rest.starts_with('[') {
        rest.insert(0, '.');
    }
    let mut name = None;
    'down: while !rest.is_empty() {
        for (step, inner) in steps(expr) {
            if let Some(tail) = rest.strip_prefix(step.as_str())
                && (step.is_empty() || tail.is_empty() || tail.starts_with(['.', '[']))
            {
                name = fields(expr)
                    .and_then(|fields| fields.iter().find(|field| format!(".{}", field.name.name) == step))
                    .map(|field| field.name.span.start_offset..field.name.span.end_offset);
                rest = tail.to_owned();
                expr = inner;
                continue 'down;
            }
        }
        break;
    }
    // A long entry is named by its id, a long list by the name of its field.
    let id = fields(expr).and_then(|fields| fields.iter().find(|field| field.name.name == "id"));
    match (id, name) {
        (Some(id), _) => bytes(&id.value),
        (None, Some(name)) if matches!(expr, Expr::Seq(_) | Expr::Map(_) | Expr::AnonStruct(_)) => name,
        _ => bytes(expr),
    }
}
