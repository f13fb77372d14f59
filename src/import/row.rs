//! One row of a list becomes accounts, or the reason why a person must look at it.
//!
//! In: cells, what each column says, the site. Out: drafts that are whole as far as a list can say. Never true: a cell
//! that begins as a formula does taken over, an address that names no account, a person's name as an account's.

use super::Open;
use super::columns::{Field, Mapping};
use super::headings::folded;
use super::sheet::Row;
use crate::account::{Account, Platform, canonicalise, plain_address};
use crate::identity_code;
use crate::model::{Site, Unit};
use crate::parse::shape::nearest;
use crate::rules::Names;
use crate::value::{Day, Email, HttpsUrl, Id, Lang, Parse, Phone};
use std::cell::Cell;
use std::collections::BTreeMap;

/// How many unknown units get a suggestion: past them the column is another one.
const MOST_GUESSES: usize = 200;
/// How many characters of a cell are shown.
const SHOWN: usize = 60;
/// The longest name of an account.
const LONGEST_NAME: usize = 200;

/// An account of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) line: u64,
    pub(super) unit: Id,
    pub(super) platform: String,
    /// As written; `None` where the unit's own name stands for it.
    pub(super) name: Option<String>,
    /// The plain address and the key.
    pub(super) address: Option<(String, String)>,
    pub(super) email: String,
    pub(super) phone: Option<String>,
    pub(super) languages: Vec<String>,
    pub(super) opened: Opened,
    pub(super) about: Option<String>,
    pub(super) role: Option<String>,
    pub(super) is_main: bool,
}

/// What a list says of the day on which an account was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Opened {
    Day(Day),
    /// Something that is no day (`3/2015`): a remark for whoever fills it in.
    Words(String),
    Unsaid,
}

/// What came of a row.
pub(super) enum Outcome {
    Draft(Box<Draft>),
    Open(Open),
}

/// What words of a list mean in this site.
pub(super) struct Desk<'a> {
    pub(super) site: &'a Site,
    units: BTreeMap<String, &'a Unit>,
    names: Names,
    guesses: Cell<usize>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(site: &'a Site) -> Self {
        let mut units = BTreeMap::new();
        for unit in site.units.by_id.values() {
            for (_, name) in unit.name.all() {
                units.entry(folded(name)).or_insert(unit);
            }
        }
        for unit in site.units.by_id.values() {
            units.entry(folded(unit.id.as_str())).or_insert(unit);
        }
        Self { site, units, names: Names::of(site), guesses: Cell::new(0) }
    }

    /// The platforms that a cell names, each once; none where a part of it is no platform.
    pub(super) fn platforms(&self, cell: &str) -> Vec<&'a Platform> {
        let mut all: Vec<&Platform> = Vec::new();
        let joined =
            [" ja ", " och ", " and ", " & ", " + "].iter().fold(cell.to_owned(), |cell, word| cell.replace(word, ","));
        for part in joined.split([',', '/', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            let Some(platform) = self.platform(part) else { return Vec::new() };
            if !all.iter().any(|known| known.id() == platform.id()) {
                all.push(platform);
            }
        }
        all
    }

    /// The platform that some words name: `FB`, `Facebook-sivu`, `Mailchimp-uutiskirje`, `X (Twitter)`.
    fn platform(&self, part: &str) -> Option<&'a Platform> {
        let table = &self.site.settings.table;
        let whole = part.to_lowercase();
        let is = |word: &str, platform: &Platform| {
            word == platform.id() || word == platform.name().to_lowercase() || word == platform.id().replace('_', " ")
        };
        let exact = table.platforms().find(|platform| is(&whole, platform));
        let own = || {
            let of = |(id, name): (&String, &crate::value::Text)| {
                name.all().any(|(_, name)| name.to_lowercase() == whole).then(|| table.platform(id)).flatten()
            };
            self.site.settings.channel_names.iter().find_map(of)
        };
        exact.or_else(own).or_else(|| {
            let heads = whole.split([' ', '(', ')', '-', '–', ':']).filter(|word| !word.is_empty());
            let mut named: Option<&Platform> = None;
            for word in heads {
                let by_name = table.platforms().find(|platform| is(word, platform));
                let Some(platform) = by_name.or_else(|| table.called(word).next()) else { continue };
                if named.is_some_and(|known| known.id() != platform.id()) {
                    return None;
                }
                named = Some(platform);
            }
            named
        })
    }

    /// The account of an address that may stand in a record.
    pub(super) fn account(&self, written: &str) -> Option<(Account, String)> {
        let (table, own) = (&self.site.settings.table, &self.site.settings.organisation.domains);
        let account = canonicalise(table, own, written).ok().filter(|account| account.form().names_a_profile())?;
        let plain =
            plain_address(table, own, &account).or_else(|| HttpsUrl::parse(written).ok().map(|_| written.to_owned()));
        plain.filter(|address| HttpsUrl::parse(address).is_ok()).map(|address| (account, address))
    }

    /// The account that a name on a platform means.
    fn handle(&self, platform: &Platform, written: &str) -> Option<(Account, String)> {
        let (table, own) = (&self.site.settings.table, &self.site.settings.organisation.domains);
        let account = table.plainly_named(own, platform, written.trim_start_matches('@'))?;
        plain_address(table, own, &account).map(|address| (account, address))
    }

    pub(super) fn unit(&self, written: &str) -> Option<&'a Unit> {
        self.units.get(&folded(written)).copied()
    }

    /// The only unit, where there is one.
    pub(super) fn only_unit(&self) -> Option<&'a Unit> {
        let mut units = self.site.units.by_id.values();
        units.next().filter(|_| self.site.units.by_id.len() == 1)
    }

    /// The unit that was most likely meant.
    fn near_unit(&self, written: &str) -> Option<&'a Unit> {
        if self.guesses.replace(self.guesses.get() + 1) >= MOST_GUESSES {
            return None;
        }
        let written = folded(written);
        let known: Vec<&str> = self.units.keys().map(String::as_str).collect();
        let part = || {
            known.iter().copied().find(|own| own.len() >= 4 && (written.starts_with(own) || own.starts_with(&written)))
        };
        nearest(&written, &known).or_else(part).and_then(|name| self.units.get(name)).copied()
    }

    /// Whether an account bears its unit's name, so that the record needs no other in its file's.
    pub(super) fn is_units_own_name(&self, draft: &Draft) -> bool {
        draft.name.as_ref().is_none_or(|name| self.unit(name).is_some_and(|unit| unit.id == draft.unit))
    }
}

/// A cell with something in it; dashes stand for nothing.
fn filled<'r>(row: &'r Row, mapping: &Mapping, field: Field) -> Option<&'r str> {
    mapping.cell(&row.cells, field).filter(|cell| !cell.chars().all(|c| matches!(c, '-' | '–' | '—' | ' ')))
}

/// What may be shown of a cell.
fn shown(cell: &str) -> String {
    identity_code::mask(cell).chars().take(SHOWN).collect()
}

/// Reads one row.
pub(super) fn read(row: &Row, mapping: &Mapping, desk: &Desk<'_>) -> Vec<Outcome> {
    match drafts(row, mapping, desk) {
        Ok(drafts) => drafts.into_iter().map(|draft| Outcome::Draft(Box::new(draft))).collect(),
        Err((why, facts)) => vec![Outcome::Open(Open { line: row.line, why, facts })],
    }
}

/// Why a row cannot be read, and the values for the sentence.
type Why = (&'static str, Vec<(&'static str, String)>);

fn found(why: &'static str, cell: &str) -> Why {
    (why, vec![("found", shown(cell))])
}

fn drafts(row: &Row, mapping: &Mapping, desk: &Desk<'_>) -> Result<Vec<Draft>, Why> {
    refuse_dangers(row, mapping)?;
    let unit = unit(row, mapping, desk)?;
    let (names, is_main) = names(row, mapping, desk)?;
    let accounts = accounts(row, mapping, desk)?;
    let whole = Draft {
        line: row.line,
        unit: unit.id.clone(),
        platform: String::new(),
        name: None,
        address: None,
        email: email(row, mapping, unit, desk)?,
        phone: phone(row, mapping)?,
        languages: languages(row, mapping, desk)?,
        opened: opened(row, mapping),
        about: filled(row, mapping, Field::About).map(str::to_owned),
        role: role(row, mapping, desk)?,
        is_main: is_main || filled(row, mapping, Field::Main).is_some_and(is_yes),
    };
    let of = |platform: &str, name: Option<&String>, address| Draft {
        platform: platform.to_owned(),
        name: name.cloned(),
        address,
        ..whole.clone()
    };
    match accounts {
        Accounts::Addresses(addresses) => {
            if !(names.len() <= 1 || names.len() == addresses.len()) {
                return Err(("names-addresses", Vec::new()));
            }
            let one = names.len() == 1;
            let name = |n: usize| names.get(if one { 0 } else { n });
            let draft = |(n, (account, address)): (usize, (Account, String))| {
                of(account.platform(), name(n), Some((address, account.key().as_ref().to_owned())))
            };
            Ok(addresses.into_iter().enumerate().map(draft).collect())
        }
        Accounts::Platforms(_) if names.is_empty() => Err(("name-missing", Vec::new())),
        Accounts::Platforms(platforms) => {
            let all = platforms.iter().flat_map(|platform| names.iter().map(move |name| (platform, name)));
            Ok(all.map(|(platform, name)| of(platform, Some(name), None)).collect())
        }
    }
}

/// What may not be taken over, whatever else the row says.
fn refuse_dangers(row: &Row, mapping: &Mapping) -> Result<(), Why> {
    if row.cells.iter().any(|cell| !identity_code::find(cell).is_empty()) {
        return Err(("identity-code", Vec::new()));
    }
    if row.cells.iter().skip(mapping.columns.len()).any(|cell| !cell.is_empty()) {
        return Err(("more-cells", Vec::new()));
    }
    for (field, word) in Field::ALL {
        let Some(cell) = filled(row, mapping, field) else { continue };
        let may_begin = match field {
            Field::Address | Field::Handle => cell.starts_with('@'),
            Field::Phone => Phone::parse(cell).is_ok(),
            _ => false,
        };
        if cell.starts_with(['=', '+', '-', '@']) && !may_begin {
            return Err(("formula", vec![("field", word.to_owned())]));
        }
    }
    Ok(())
}

fn unit<'a>(row: &Row, mapping: &Mapping, desk: &Desk<'a>) -> Result<&'a Unit, Why> {
    let unit = match filled(row, mapping, Field::Unit) {
        None if mapping.has(Field::Unit) => return Err(("unit-missing", Vec::new())),
        None => desk.only_unit().ok_or(("unit-missing", Vec::new()))?,
        Some(cell) => desk.unit(cell).ok_or_else(|| match desk.near_unit(cell) {
            Some(near) => {
                let name = near.name.in_language(desk.site.settings.default_language()).1.to_owned();
                ("unit-near", vec![("found", shown(cell)), ("suggestion", name), ("id", near.id.to_string())])
            }
            None => found("unit-unknown", cell),
        })?,
    };
    // Nobody would answer for the account, and the site could not be built.
    let has_role = desk.site.units.chain(&unit.id).any(|unit| unit.role.is_some());
    if has_role || filled(row, mapping, Field::Role).is_some() {
        Ok(unit)
    } else {
        Err(("unit-role", vec![("id", unit.id.to_string())]))
    }
}

/// Remarks behind a name that say that it is the main account (D22).
const MAIN: [&str; 6] = ["pääsivu", "päätili", "huvudsida", "huvudkonto", "main page", "main account"];

/// The names of a row's accounts, and whether it is the main one.
fn names(row: &Row, mapping: &Mapping, desk: &Desk<'_>) -> Result<(Vec<String>, bool), Why> {
    let Some(cell) = filled(row, mapping, Field::Name) else {
        return Ok((Vec::new(), false));
    };
    let mut is_main = false;
    let mut names = Vec::new();
    for part in cell.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
        let remark = part.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
        let name = match remark {
            Some((name, remark)) if MAIN.contains(&remark.trim().to_lowercase().as_str()) => {
                is_main = true;
                name.trim()
            }
            _ => part,
        };
        if desk.names.is_in(name) {
            return Err(("person", Vec::new()));
        }
        if name.is_empty() || name.chars().count() > LONGEST_NAME {
            return Err(("name-missing", Vec::new()));
        }
        names.push(name.to_owned());
    }
    // Which of several it is, the row does not say.
    let only = names.len() == 1;
    Ok((names, is_main && only))
}

/// What a row says of where its accounts are.
enum Accounts {
    Addresses(Vec<(Account, String)>),
    Platforms(Vec<String>),
}

fn accounts(row: &Row, mapping: &Mapping, desk: &Desk<'_>) -> Result<Accounts, Why> {
    let platform_cell = filled(row, mapping, Field::Platform);
    let platforms = platform_cell.map(|cell| desk.platforms(cell)).unwrap_or_default();
    let cells = [Field::Address, Field::Handle].into_iter().filter_map(|field| filled(row, mapping, field));
    let Some(cell) = cells.into_iter().next() else {
        return match (platform_cell, platforms.is_empty()) {
            (None, _) => Err(("platform-missing", Vec::new())),
            (Some(cell), true) => Err(found("platform-unknown", cell)),
            (Some(_), false) => Ok(Accounts::Platforms(platforms.iter().map(|p| p.id().to_owned()).collect())),
        };
    };
    let is_handle = filled(row, mapping, Field::Address).is_none();
    let mut addresses = Vec::new();
    for part in cell.split(|c: char| matches!(c, ',' | ';') || c.is_whitespace()).filter(|part| !part.is_empty()) {
        let by_name = || match platforms.as_slice() {
            [platform] => desk.handle(platform, part),
            _ => None,
        };
        let account = if is_handle || part.starts_with('@') { by_name() } else { desk.account(part) };
        let Some((account, address)) = account else {
            return Err(found(if is_handle { "handle" } else { "address" }, part));
        };
        if !platforms.is_empty() && !platforms.iter().any(|platform| platform.id() == account.platform()) {
            let facts =
                vec![("found", shown(platform_cell.unwrap_or(""))), ("platform", account.platform().to_owned())];
            return Err(("platform-differs", facts));
        }
        addresses.push((account, address));
    }
    Ok(Accounts::Addresses(addresses))
}

/// The row's own official address, else the unit's or that of one above it, else the organisation's.
fn email(row: &Row, mapping: &Mapping, unit: &Unit, desk: &Desk<'_>) -> Result<String, Why> {
    let organisation = &desk.site.settings.organisation;
    if let Some(cell) = filled(row, mapping, Field::Email) {
        let email = Email::parse(cell).map_err(|_| ("email", Vec::new()))?;
        // An unofficial address may be somebody's own, so it is not repeated.
        let official = organisation.domains.admits_email(email.as_str());
        return if official { Ok(email.as_str().to_owned()) } else { Err(("email-unofficial", Vec::new())) };
    }
    let of_units = desk.site.units.chain(&unit.id).find_map(|unit| unit.email.as_ref());
    Ok(of_units.unwrap_or(&organisation.contact.email).value.as_str().to_owned())
}

/// The responsible role, which is nobody's name.
fn role(row: &Row, mapping: &Mapping, desk: &Desk<'_>) -> Result<Option<String>, Why> {
    match filled(row, mapping, Field::Role) {
        Some(cell) if desk.names.is_in(cell) => Err(("person", Vec::new())),
        role => Ok(role.map(str::to_owned)),
    }
}

fn phone(row: &Row, mapping: &Mapping) -> Result<Option<String>, Why> {
    let parsed = filled(row, mapping, Field::Phone).map(Phone::parse).transpose();
    parsed.map(|phone| phone.map(|phone| phone.as_str().to_owned())).map_err(|_| ("phone", Vec::new()))
}

/// What languages are called in lists.
const LANGUAGES: [(&str, &[&str]); 6] = [
    ("fi", &["fi", "fin", "suomi", "finska", "finnish", "suomeksi"]),
    ("sv", &["sv", "swe", "ruotsi", "svenska", "swedish", "ruotsiksi"]),
    ("en", &["en", "eng", "englanti", "engelska", "english", "englanniksi"]),
    ("se", &["se", "pohjoissaame", "nordsamiska", "northern sámi", "northern sami"]),
    ("ru", &["ru", "venäjä", "ryska", "russian"]),
    ("uk", &["uk", "ukraina", "ukrainska", "ukrainian"]),
];

/// The languages that the row names; the site's first where it names none.
fn languages(row: &Row, mapping: &Mapping, desk: &Desk<'_>) -> Result<Vec<String>, Why> {
    let Some(cell) = filled(row, mapping, Field::Languages) else {
        return Ok(vec![desk.site.settings.default_language().as_str().to_owned()]);
    };
    let mut all = Vec::new();
    let joined =
        [" ja ", " och ", " and ", " & "].iter().fold(cell.to_lowercase(), |cell, word| cell.replace(word, ","));
    for word in joined.split([',', '/', ';', '+']).map(str::trim).filter(|word| !word.is_empty()) {
        let named = LANGUAGES.iter().find(|(_, words)| words.contains(&word)).map(|(tag, _)| (*tag).to_owned());
        let tag = || Lang::parse(word).ok().filter(|_| word.len() == 2).map(|lang| lang.as_str().to_owned());
        let tag = named.or_else(tag).ok_or_else(|| found("language", word))?;
        if !all.contains(&tag) {
            all.push(tag);
        }
    }
    Ok(all)
}

fn opened(row: &Row, mapping: &Mapping) -> Opened {
    match filled(row, mapping, Field::Opened) {
        None => Opened::Unsaid,
        Some(cell) => match Day::parse(cell).ok().or_else(|| Day::everyday(cell)) {
            Some(day) => Opened::Day(day),
            None => Opened::Words(cell.to_owned()),
        },
    }
}

fn is_yes(cell: &str) -> bool {
    matches!(
        cell.to_lowercase().as_str(),
        "x" | "1" | "k" | "kyllä" | "on" | "ja" | "yes" | "true" | "pääsivu" | "huvudsida"
    )
}
