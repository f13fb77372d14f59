//! `import`: a channel list, as an organisation keeps it in a spreadsheet, becomes records.
//!
//! Why it exists: nobody types forty records when the list is already there. In: the list's bytes, the site, its records.
//! Out: a [`Plan`]: new files, rows that are in the records already, rows that a person must look at, each with its
//! line and reason. Never true: a record that says more than its row does (who has looked at the account, since when it
//! is open), a cell that a spreadsheet program would run written as it stands, a file that is there written over, or an
//! identity code in what is told.

mod columns;
mod headings;
mod known;
mod record;
mod row;
mod sheet;

pub use columns::{Column, Field, Mapping, NoColumns};
pub use sheet::{Separator, Sheet, SheetFault, read};

use crate::model::Site;
use crate::raw::Raw;
use crate::source::Sources;
use known::Known;
use row::{Desk, Draft, Outcome};
use std::collections::BTreeMap;

/// How many records one list may make: more would be no channel list, but the wrong file.
pub const MOST: usize = 10_000;

/// What an import would do.
#[derive(Debug, Default)]
pub struct Plan {
    /// New files: where they go in the site, and their text.
    pub files: Vec<NewFile>,
    /// Rows that are in the records already.
    pub present: Vec<Present>,
    /// Rows that a person must look at.
    pub open: Vec<Open>,
    /// How many rows were read, without the heading and empty ones.
    pub rows: usize,
}

/// A file that is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Its path from the site's folder.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The line of the list that it came from.
    pub line: u64,
}

/// A row that needs nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// The line of the list.
    pub line: u64,
    /// The record that it is in.
    pub id: String,
}

/// A row that a person must look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// The line of the list.
    pub line: u64,
    /// Why; its words are the message `cli-import-open-` and this.
    pub why: &'static str,
    /// What the sentence needs, safe to show.
    pub facts: Vec<(&'static str, String)>,
}

/// Why no plan can be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoPlan {
    /// There are no units, so no row can have an owner.
    NoUnits,
    /// The list would make too many records.
    TooMany(usize),
}

/// Finds the columns of a list, by its heading, by what stands in them, and by what the command line says.
///
/// # Errors
/// The option that names no column or field, or what is missing.
pub fn columns(sheet: &Sheet, site: &Site, given: &[String]) -> Result<Mapping, NoColumns> {
    columns::find(sheet, &Desk::new(site), given)
}

/// Makes the plan.
///
/// # Errors
/// See [`NoPlan`].
pub fn plan(sheet: &Sheet, mapping: &Mapping, site: &Site, raw: &Raw, sources: &Sources) -> Result<Plan, NoPlan> {
    if site.units.by_id.is_empty() {
        return Err(NoPlan::NoUnits);
    }
    let desk = Desk::new(site);
    let mut known = Known::of(raw, site, sources);
    let mut plan = Plan::default();
    let mut drafts: Vec<Draft> = Vec::new();
    for line in sheet.rows.iter().skip(usize::from(mapping.has_heading)) {
        plan.rows += 1;
        for outcome in row::read(line, mapping, &desk) {
            match outcome {
                Outcome::Open(open) => plan.open.push(open),
                Outcome::Draft(draft) => match known.take(&draft) {
                    known::Seen::New => drafts.push(*draft),
                    known::Seen::Here(id) => plan.present.push(Present { line: draft.line, id }),
                    known::Seen::Open(open) => plan.open.push(open),
                },
            }
        }
    }
    if drafts.len() > MOST {
        return Err(NoPlan::TooMany(drafts.len()));
    }
    let mut crowd: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for draft in &drafts {
        *crowd.entry((draft.unit.as_str(), draft.platform.as_str())).or_default() += 1;
    }
    for draft in &drafts {
        let alone = crowd.get(&(draft.unit.as_str(), draft.platform.as_str())) == Some(&1);
        let id = known.free_id(draft, alone || desk.is_units_own_name(draft));
        plan.files.push(NewFile {
            path: format!("profiles/{id}.yaml"),
            text: record::text(draft, &desk),
            line: draft.line,
        });
    }
    Ok(plan)
}

#[cfg(test)]
mod tests;
