//! A record laid out as a form: what stands in each field now, and which findings are about it.
//!
//! In: a record's tree and text, findings. Out: rows to show. Never true: a finding about the record that no row and no
//! line above the rows has; a value that could be typed over although its shape is none that a form can write.

use super::fields::{Field, Kind, fields};
use super::{Found, seal_of};
use crate::diagnostic::Diagnostic;
use crate::identity_code::mask;
use crate::parse::yaml::{self, Node};
use crate::source::{FileId, Half, Sources, line_column};
use crate::value::Lang;
use std::ops::Range;

/// A record as a form.
pub struct Sheet {
    /// The record's file.
    pub file: FileId,
    /// The seal of the text that it was made of.
    pub seal: String,
    /// Its rows, in the order of the format.
    pub rows: Vec<Row>,
    /// Findings about the record that are about no single field.
    pub loose: Vec<Diagnostic>,
}

/// A field with its values.
pub struct Row {
    /// The field.
    pub field: Field,
    /// What can be typed into it here: [`Kind::Closed`] where what stands there has another shape.
    pub kind: Kind,
    /// What is typed into, one in each language for a text.
    pub inputs: Vec<Input>,
    /// The line that it stands on, where it stands anywhere.
    pub line: Option<usize>,
    /// Of a field that is changed in the file: what stands there.
    pub written: Option<String>,
    /// Findings about it.
    pub findings: Vec<Diagnostic>,
    /// Whether the value is a text without languages, which is in the site's default one.
    pub(super) is_bare: bool,
    region: Option<Range<usize>>,
}

/// What is typed into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Its name in the form.
    pub name: String,
    /// Its language.
    pub lang: Option<Lang>,
    /// What stands in the file.
    pub value: String,
    /// What somebody typed in its place, where that is something else.
    pub typed: Option<String>,
}

impl Input {
    /// What the form shows.
    #[must_use]
    pub fn shown(&self) -> &str {
        self.typed.as_deref().unwrap_or(&self.value)
    }
}

/// Whether a finding is about a row.
pub type Told<'s> = (&'s Row, &'s Diagnostic);

/// Rules about what is not there (rule, case), and the field that lacks it: their findings stand elsewhere in the record.
pub const LACKING: [(&str, &str, &str); 16] = [
    ("profile/closing-incomplete", "date", "closed.date"),
    ("profile/closing-incomplete", "reason", "closed.reason"),
    ("profile/compromised-without-message", "", "compromised.message"),
    ("profile/contact-missing", "", "contact.email"),
    ("profile/counterpart-missing", "", "counterpart"),
    ("profile/ends-missing", "", "ends"),
    ("profile/evidence-missing", "", "evidence"),
    ("profile/no-stable-id", "", "stable_id"),
    ("profile/owner-missing", "", "owner.unit"),
    ("profile/owner-unknown", "", "owner.unit"),
    ("profile/response-time-missing", "", "service.response"),
    ("profile/service-hours-missing", "", "service.hours"),
    ("profile/service-hours-missing", "service", "service.hours"),
    ("profile/two-main", "", "main"),
    ("profile/urgent-line-missing", "", "service.urgent"),
    ("profile/website-missing", "", "website"),
];

impl Sheet {
    /// The form of a record; `findings` are those of the whole site.
    #[must_use]
    pub fn new(found: &Found<'_>, sources: &Sources, languages: &[Lang], findings: &[Diagnostic]) -> Self {
        let laid = |field: Field| row(field, found, sources, languages);
        let rows = fields(languages).into_iter().map(laid).collect();
        let mut sheet = Self { file: found.file, seal: seal_of(found.text), rows, loose: Vec::new() };
        for finding in findings {
            let Some(at) = at(finding, found.file, sources) else { continue };
            let n = sheet.place(finding, at);
            match n.and_then(|n| sheet.rows.get_mut(n)) {
                Some(row) => row.findings.push(finding.clone()),
                None => sheet.loose.push(finding.clone()),
            }
        }
        sheet
    }

    /// The row of a field.
    #[must_use]
    pub fn row(&self, name: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.field.name() == name)
    }

    /// All findings about single fields, with their rows.
    pub fn told(&self) -> impl Iterator<Item = Told<'_>> {
        self.rows.iter().flat_map(|row| row.findings.iter().map(move |finding| (row, finding)))
    }

    /// The row that a finding is about.
    fn place(&self, finding: &Diagnostic, at: usize) -> Option<usize> {
        let lacking = LACKING.iter().find(|(rule, case, _)| *rule == finding.rule && *case == finding.case);
        if let Some((_, _, field)) = lacking {
            return self.rows.iter().position(|row| row.field.name() == *field);
        }
        let within = |row: &Row| row.region.as_ref().is_some_and(|region| region.contains(&at));
        if finding.rule == "source/missing-field" {
            let fact = finding.facts.iter().find(|(name, _)| *name == "field").map(|(_, value)| value.as_str());
            let outermost = self.rows.iter().position(|row| Some(row.field.name().as_str()) == fact);
            let beside = |row: &Row| {
                let (Some(last), Some(first)) = (row.field.path.last(), row.field.path.first()) else { return false };
                let kin = |other: &&Row| other.field.path.first() == Some(first);
                Some(last.as_str()) == fact && self.rows.iter().filter(kin).any(within)
            };
            return outermost.or_else(|| self.rows.iter().position(beside));
        }
        self.rows.iter().position(within)
    }
}

/// Where a finding is about a file: it stands there, or the record that it stands in disagrees with this one.
fn at(finding: &Diagnostic, file: FileId, sources: &Sources) -> Option<usize> {
    let stands = sources.get(finding.at.file).filter(|own| own.half == Half::Public)?;
    let other = finding.other.filter(|_| stands.path.starts_with("profiles/"));
    let spans = [Some(finding.at), other];
    spans.into_iter().flatten().find(|span| span.file == file).map(|span| span.range().start)
}

fn row(field: Field, found: &Found<'_>, sources: &Sources, languages: &[Lang]) -> Row {
    let stand = stand(found.tree, &field.path, found.text);
    let name = field.name();
    let node = stand.node;
    let inputs = match stand.fits {
        Fits::Yes => inputs(&field.kind, &name, node, sources, languages),
        Fits::No => None,
    };
    let kind = if inputs.is_some() { field.kind.clone() } else { Kind::Closed };
    let line = stand.region.as_ref().map(|region| line_column(found.text, region.start).0);
    let written = stand.region.clone().filter(|_| kind == Kind::Closed).and_then(|region| excerpt(found.text, region));
    let is_bare = field.kind == Kind::Text && node.is_some_and(|node| single(node, sources).is_some());
    Row {
        field,
        kind,
        inputs: inputs.unwrap_or_default(),
        line,
        written,
        findings: Vec::new(),
        is_bare,
        region: stand.region,
    }
}

/// Where a field stands.
struct Stand<'n> {
    node: Option<&'n Node>,
    region: Option<Range<usize>>,
    fits: Fits,
}

/// Whether a form can write there.
#[derive(PartialEq, Eq)]
enum Fits {
    Yes,
    No,
}

/// Follows the keys down; a region reaches to the next key.
fn stand<'n>(tree: &'n Node, path: &[String], text: &str) -> Stand<'n> {
    let mut node = tree;
    let mut end = text.len();
    let mut region = None;
    for key in path {
        let entries = match &node.kind {
            yaml::Kind::Map(entries) => entries,
            yaml::Kind::Null => return Stand { node: None, region: None, fits: Fits::Yes },
            _ => return Stand { node: None, region, fits: Fits::No },
        };
        let Some(n) = entries.iter().position(|(own, _)| own.value == *key) else {
            return Stand { node: None, region: None, fits: Fits::Yes };
        };
        end = entries.get(n + 1).map_or(end, |(next, _)| next.span.range().start);
        let Some((own, value)) = entries.get(n) else { break };
        region = Some(own.span.range().start..end);
        node = value;
    }
    Stand { node: Some(node), region, fits: Fits::Yes }
}

/// What is typed into a field; `None` where what stands there has another shape.
fn inputs(kind: &Kind, name: &str, node: Option<&Node>, sources: &Sources, languages: &[Lang]) -> Option<Vec<Input>> {
    let one = |value: String| Some(vec![Input { name: name.to_owned(), lang: None, value, typed: None }]);
    let node = node.filter(|node| !is_nothing(node));
    match (kind, node) {
        (Kind::Closed, _) => None,
        (Kind::Text, node) => texts(name, node, sources, languages),
        (_, None) => one(String::new()),
        (Kind::Line | Kind::Choice(_), Some(node)) => one(single(node, sources)?),
        (Kind::YesNo, Some(node)) => match node.kind {
            yaml::Kind::Bool(value) => one(if value { "yes" } else { "no" }.to_owned()),
            _ => None,
        },
        (Kind::Lines, Some(node)) => match &node.kind {
            yaml::Kind::Seq(items) => {
                let items: Option<Vec<String>> = items.iter().map(|item| single(item, sources)).collect();
                one(items.filter(|items| items.iter().all(|item| !item.trim().contains('\n')))?.join("\n"))
            }
            _ => None,
        },
    }
}

/// A text for readers: one input in each of the site's languages.
fn texts(name: &str, node: Option<&Node>, sources: &Sources, languages: &[Lang]) -> Option<Vec<Input>> {
    let mut values: Vec<(String, String)> = Vec::new();
    match node.map(|node| (&node.kind, node)) {
        None => {}
        Some((yaml::Kind::Map(entries), _)) => {
            for (lang, value) in entries {
                let known = languages.iter().any(|own| own.as_str() == lang.value);
                let value = if is_nothing(value) { String::new() } else { single(value, sources)? };
                let twice = values.iter().any(|(own, _)| *own == lang.value);
                (known && !twice).then(|| values.push((lang.value.clone(), value)))?;
            }
        }
        Some((_, node)) => values.push((languages.first()?.to_string(), single(node, sources)?)),
    }
    let input = |lang: &Lang| {
        let own = values.iter().find(|(own, _)| own == lang.as_str()).map(|(_, value)| value.clone());
        Input { name: format!("{name}.{lang}"), lang: Some(lang.clone()), value: own.unwrap_or_default(), typed: None }
    };
    Some(languages.iter().map(input).collect())
}

/// A single value as it is meant: numbers in their own spelling.
fn single(node: &Node, sources: &Sources) -> Option<String> {
    match &node.kind {
        yaml::Kind::Str(text) => Some(text.clone()),
        yaml::Kind::Int(_) | yaml::Kind::Float(_) => Some(sources.slice(node.span).to_owned()),
        _ => None,
    }
}

fn is_nothing(node: &Node) -> bool {
    match &node.kind {
        yaml::Kind::Null => true,
        yaml::Kind::Seq(items) => items.is_empty(),
        yaml::Kind::Map(entries) => entries.is_empty(),
        _ => false,
    }
}

/// What stands at a place, without what stands below it and is the next field's.
fn excerpt(text: &str, region: Range<usize>) -> Option<String> {
    let mut lines: Vec<&str> = text.get(region)?.lines().collect();
    while lines.last().is_some_and(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        lines.pop();
    }
    Some(mask(&lines.join("\n")).to_string())
}
