//! `data/profiles.csv`: the listed profiles as a table, by RFC 4180 with a header row.
//!
//! Never true: a cell that a spreadsheet takes for a formula.

use crate::publish::PublicSite;
use crate::publish::data::ProfileData;

/// A column of the table: its heading, and how a profile fills it.
type Column = (&'static str, fn(&ProfileData, &str) -> String);

/// The columns of the table.
const COLUMNS: [Column; 15] = [
    ("id", |p, _| p.id.clone()),
    ("name", |p, lang| p.name.get(lang).or_else(|| p.name.values().next()).cloned().unwrap_or_default()),
    ("platform", |p, _| p.platform.clone()),
    ("handle", |p, _| p.handle.clone()),
    ("url", |p, _| p.url.clone()),
    ("key", |p, _| p.key.clone()),
    ("status", |p, _| p.status.clone()),
    ("kind", |p, _| p.kind.clone()),
    ("unit", |p, _| p.owner.unit.clone()),
    ("languages", |p, _| p.languages.join(" ")),
    ("email", |p, _| p.contact.email.clone()),
    ("opened", |p, _| p.opened.clone().unwrap_or_default()),
    ("reviewed", |p, _| p.reviewed.clone().unwrap_or_default()),
    ("ends", |p, _| p.ends.clone().unwrap_or_default()),
    ("stable_id", |p, _| p.stable_id.clone().unwrap_or_default()),
];

/// The table.
pub(super) fn csv(site: &PublicSite) -> Vec<u8> {
    // A table has one column for a name: the default language's, else any.
    let lang = site.editions.first().map_or("", |edition| edition.lang.as_str());
    let mut out = COLUMNS.map(|(name, _)| name).join(",");
    out.push_str("\r\n");
    for profile in &site.data.profiles {
        let cells: Vec<String> = COLUMNS.iter().map(|(_, cell)| quoted(&cell(profile, lang))).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out.into_bytes()
}

/// A cell. One that a spreadsheet would take for a formula gets an apostrophe in front; handles keep their `@`
/// behind one too, since that also begins a formula.
fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let cell = if formula { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains(['"', ',', '\n', '\r', '\'']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}
