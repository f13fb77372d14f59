//! Which column of a list says what.
//!
//! In: the first rows, and what the command line says. Out: a field for each column, and how it was found, to be shown
//! before anything is done. Never true: a column that names people taken for one that may be published.

use super::headings::{folded, is_people, meant};
use super::row::Desk;
use super::sheet::Sheet;
use crate::parse::shape::nearest;
use crate::value::{Email, Parse, Phone};

/// How many rows are looked at to tell what a column holds.
const LOOKED_AT: usize = 200;

/// What a column says of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The service that it is on.
    Platform,
    /// Its name.
    Name,
    /// Its address.
    Address,
    /// Its name on the platform.
    Handle,
    /// The unit that answers for it.
    Unit,
    /// The unit's address for mail.
    Email,
    /// The unit's telephone number.
    Phone,
    /// The languages it serves in.
    Languages,
    /// The day on which it was opened.
    Opened,
    /// What it is for.
    About,
    /// The responsible role.
    Role,
    /// Whether it is the organisation's main one on the platform.
    Main,
}

impl Field {
    /// All fields with the word for `--map`.
    pub const ALL: [(Field, &'static str); 12] = [
        (Field::Platform, "platform"),
        (Field::Name, "name"),
        (Field::Address, "url"),
        (Field::Handle, "handle"),
        (Field::Unit, "unit"),
        (Field::Email, "email"),
        (Field::Phone, "phone"),
        (Field::Languages, "languages"),
        (Field::Opened, "opened"),
        (Field::About, "about"),
        (Field::Role, "role"),
        (Field::Main, "main"),
    ];

    /// Its word for `--map`.
    #[must_use]
    pub fn word(self) -> &'static str {
        Field::ALL.iter().find(|(field, _)| *field == self).map_or("", |(_, word)| word)
    }
}

/// A column and what is made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading; its number, from 1, where it has none.
    pub heading: String,
    /// What it says; `None` where it is passed over.
    pub field: Option<Field>,
    /// Why; its words are the message `cli-import-column-` and this.
    pub how: &'static str,
}

/// What all columns say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The columns in their order.
    pub columns: Vec<Column>,
    /// Whether the first row is a heading.
    pub has_heading: bool,
}

impl Mapping {
    /// The cell of a field in a row.
    pub(super) fn cell<'r>(&self, cells: &'r [String], field: Field) -> Option<&'r str> {
        let place = self.columns.iter().position(|column| column.field == Some(field))?;
        cells.get(place).map(String::as_str)
    }

    pub(super) fn has(&self, field: Field) -> bool {
        self.columns.iter().any(|column| column.field == Some(field))
    }
}

/// Why the columns are not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoColumns {
    /// An option that is not `column=field`.
    Malformed(String),
    /// An option that names no column; those that there are.
    UnknownColumn(String, String),
    /// An option that names no field; the field that it most likely means.
    UnknownField(String, &'static str),
    /// What no column says, and what was found.
    Missing(Vec<Field>, Mapping),
}

/// Finds the columns.
pub(super) fn find(sheet: &Sheet, desk: &Desk<'_>, given: &[String]) -> Result<Mapping, NoColumns> {
    let first = sheet.rows.first().map(|row| row.cells.as_slice()).unwrap_or_default();
    let given = given.iter().map(|option| parse(option)).collect::<Result<Vec<_>, _>>()?;
    let named =
        |cell: &String| given.iter().any(|(column, _)| folded(column) == folded(cell) && !folded(cell).is_empty());
    let data = |cell: &String| !desk.platforms(cell).is_empty() || cell.contains("://");
    let is_heading = |cell: &String| !meant(cell).is_empty() || is_people(cell) || named(cell);
    let has_heading = first.iter().any(is_heading) && !first.iter().any(data);
    let widest = || sheet.rows.iter().take(LOOKED_AT).map(|row| row.cells.len()).max().unwrap_or(0);
    let width = if has_heading { first.len() } else { widest() };
    let skipped = usize::from(has_heading);
    // What a heading can only mean, no other column means that could be something else as well.
    let meanings = first.iter().map(|cell| meant(cell)).filter(|fields| has_heading && fields.len() == 1);
    let plain: Vec<Field> = meanings.flatten().collect();
    let mut mapping = Mapping { columns: Vec::new(), has_heading };
    for place in 0..width {
        let heading = first.get(place).filter(|cell| has_heading && !cell.is_empty()).cloned();
        let holds = content(sheet, skipped, place, desk);
        let (field, how) = match &heading {
            Some(heading) if is_people(heading) => (None, "people"),
            Some(heading) => (by_heading(&meant(heading), &plain, holds), "heading"),
            None => (holds, "content"),
        };
        let field = field.filter(|field| !mapping.has(*field));
        let how = if field.is_none() && how != "people" { "unknown" } else { how };
        mapping.columns.push(Column { heading: heading.unwrap_or_else(|| (place + 1).to_string()), field, how });
    }
    if !has_heading {
        name_by_content(&mut mapping, sheet);
    }
    apply(&mut mapping, &given)?;
    let missing = missing(&mapping, desk);
    if missing.is_empty() { Ok(mapping) } else { Err(NoColumns::Missing(missing, mapping)) }
}

/// One `--map` option.
fn parse(option: &str) -> Result<(String, Option<Field>), NoColumns> {
    let (column, word) = option.rsplit_once('=').ok_or_else(|| NoColumns::Malformed(option.to_owned()))?;
    let word = word.trim().to_lowercase();
    if word == "none" {
        return Ok((column.trim().to_owned(), None));
    }
    match Field::ALL.iter().find(|(_, own)| *own == word) {
        Some((field, _)) => Ok((column.trim().to_owned(), Some(*field))),
        None => {
            let known: Vec<&str> = Field::ALL.iter().map(|(_, word)| *word).collect();
            let near = nearest(&word, &known).and_then(|near| Field::ALL.iter().find(|(_, own)| *own == near));
            Err(NoColumns::UnknownField(word, near.map_or("name", |(_, own)| own)))
        }
    }
}

/// What the command line says goes before what was guessed.
fn apply(mapping: &mut Mapping, given: &[(String, Option<Field>)]) -> Result<(), NoColumns> {
    for (name, field) in given {
        let by_name = mapping.columns.iter().position(|column| folded(&column.heading) == folded(name));
        let by_number = name.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let place = by_name.or(by_number.filter(|place| *place < mapping.columns.len()));
        let Some(place) = place else {
            let known = mapping.columns.iter().map(|column| column.heading.as_str()).collect::<Vec<_>>().join(", ");
            return Err(NoColumns::UnknownColumn(name.clone(), known));
        };
        for (n, column) in mapping.columns.iter_mut().enumerate() {
            if n == place {
                (column.field, column.how) = (*field, "given");
            } else if field.is_some() && column.field == *field {
                (column.field, column.how) = (None, "unknown");
            }
        }
    }
    Ok(())
}

fn by_heading(meant: &[Field], plain: &[Field], holds: Option<Field>) -> Option<Field> {
    let free = || meant.iter().rev().find(|field| meant.len() == 1 || !plain.contains(field));
    holds.filter(|field| meant.contains(field)).or_else(|| free().copied())
}

/// Whether a cell is of a kind.
type Test<'t> = &'t dyn Fn(&str) -> bool;

/// What most cells of a column are, where that can be told.
fn content(sheet: &Sheet, skipped: usize, place: usize, desk: &Desk<'_>) -> Option<Field> {
    let cells: Vec<&String> = sheet
        .rows
        .iter()
        .skip(skipped)
        .take(LOOKED_AT)
        .filter_map(|row| row.cells.get(place))
        .filter(|c| !c.is_empty())
        .collect();
    let most = |is: &dyn Fn(&str) -> bool| {
        !cells.is_empty() && cells.iter().filter(|cell| is(cell.as_str())).count() * 5 >= cells.len() * 3
    };
    let tests: [(Field, Test<'_>); 6] = [
        (Field::Email, &|cell| Email::parse(cell).is_ok()),
        (Field::Address, &|cell| cell.contains("://") || cell.starts_with("www.") || desk.account(cell).is_some()),
        (Field::Handle, &|cell| cell.starts_with('@')),
        (Field::Platform, &|cell| !desk.platforms(cell).is_empty()),
        (Field::Unit, &|cell| desk.unit(cell).is_some()),
        (Field::Phone, &|cell| Phone::parse(cell).is_ok()),
    ];
    tests.iter().find(|(_, is)| most(is)).map(|(field, _)| *field)
}

/// Without a heading, names are the first column of which nothing else is known: the one with the most different cells.
fn name_by_content(mapping: &mut Mapping, sheet: &Sheet) {
    let different = |place: usize| {
        let cells =
            sheet.rows.iter().take(LOOKED_AT).filter_map(|row| row.cells.get(place)).filter(|cell| !cell.is_empty());
        cells.collect::<std::collections::BTreeSet<_>>().len()
    };
    let free = mapping.columns.iter().enumerate().filter(|(_, column)| column.field.is_none()).map(|(place, _)| place);
    // Of equals the first: `max_by_key` would take the last.
    let best = free.rev().max_by_key(|place| different(*place));
    if let Some(column) = best.filter(|place| different(*place) > 0).and_then(|place| mapping.columns.get_mut(place)) {
        (column.field, column.how) = (Some(Field::Name), "content");
    }
}

/// What an account cannot do without.
fn missing(mapping: &Mapping, desk: &Desk<'_>) -> Vec<Field> {
    let mut missing = Vec::new();
    let has_address = mapping.has(Field::Address);
    if !has_address && !mapping.has(Field::Platform) {
        missing.push(Field::Platform);
    }
    if !has_address && !mapping.has(Field::Name) {
        missing.push(Field::Name);
    }
    if !mapping.has(Field::Unit) && desk.only_unit().is_none() {
        missing.push(Field::Unit);
    }
    missing
}
