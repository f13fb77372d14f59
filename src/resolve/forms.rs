//! Descriptions of forms → forms that can be filled in.
//!
//! In: fields as written. Out: [`Form`], and what is wrong with a form that could be read. Never true: a form that makes
//! a plan which the record's internal half would not take.

use super::Findings;
use crate::fault::{Fault, What};
use crate::model::{Answer, Choice, Field, Form, Need};
use crate::parse::shape::{Entries, Read, Reader};
use crate::parse::yaml;
use crate::raw::{FieldKind, FieldName, Limit, Makes, Plan, Raw, RawField, RawForm, RawPart};
use crate::source::{FileId, Sources, Span, Spanned};
use std::collections::BTreeMap;

/// The forms of all texts, in the order in which each text has them.
pub(super) fn forms(raw: &Raw, found: &mut Findings) -> BTreeMap<FileId, Vec<Option<Form>>> {
    let pages = raw.guidelines.iter().map(|page| (page.file, &page.forms));
    let pages = pages
        .chain(raw.chapters.iter().map(|(.., page)| (page.file, &page.forms)))
        .chain(raw.publications.iter().map(|page| (page.file, &page.forms)))
        .chain(raw.terms.iter().map(|page| (page.file, &page.forms)))
        .chain(raw.pages.iter().map(|page| (page.file, &page.forms)));
    let with_forms = pages.filter(|(_, forms)| !forms.is_empty());
    with_forms.map(|(file, forms)| (file, forms.iter().map(|raw| form(raw.as_ref()?, found)).collect())).collect()
}

fn form(raw: &RawForm, found: &mut Findings) -> Option<Form> {
    if raw.fields.is_empty() {
        if !raw.has("fields") {
            found.fault(Fault::new(What::BrokenForm, raw.span).case("no-fields"));
        }
        return None;
    }
    twice(raw.fields.iter().map(|field| field.name.as_ref()), found);
    let fields: Vec<Field> = raw.fields.iter().filter_map(|raw| field(raw, found)).collect();
    let makes = raw.makes.as_ref().map(|makes| makes.value);
    if makes == Some(Makes::Plan) {
        for (raw, field) in raw.fields.iter().filter_map(|raw| Some((raw, fields.iter().find(|f| is_of(raw, f))?))) {
            in_plan(raw, field, found);
        }
    }
    let title = raw.title.as_ref().map(|title| title.value.clone());
    (!fields.is_empty()).then_some(Form { title, makes, fields })
}

fn is_of(raw: &RawField, field: &Field) -> bool {
    raw.name.as_ref().is_some_and(|name| name.value.as_str() == field.name)
}

/// Each name stands once: two answers cannot have one key.
fn twice<'n>(names: impl Iterator<Item = Option<&'n Spanned<FieldName>>>, found: &mut Findings) {
    let mut seen: BTreeMap<&FieldName, Span> = BTreeMap::new();
    for name in names.flatten() {
        match seen.get(&name.value) {
            Some(first) => {
                let fault = Fault::new(What::BrokenForm, name.span).case("name-twice").other(*first);
                found.fault(fault.with("field", name.value.as_str()));
            }
            None => drop(seen.insert(&name.value, name.span)),
        }
    }
}

/// What a field and a field of a group both have.
struct Asked<'r> {
    name: &'r str,
    label: &'r str,
    help: Option<&'r Spanned<String>>,
    need: Need,
    kind: FieldKind,
    span: Span,
    max: Option<&'r Spanned<Limit>>,
    options: Option<&'r Entries<Spanned<String>>>,
}

macro_rules! asked {
    ($raw:expr) => {
        Asked {
            name: $raw.name.as_ref()?.value.as_str(),
            label: &$raw.label.as_ref()?.value,
            help: $raw.help.as_ref(),
            need: if $raw.required == Some(true) { Need::Required } else { Need::Optional },
            kind: $raw.kind.as_ref().map_or(FieldKind::Textarea, |kind| kind.value),
            span: $raw.kind.as_ref().map_or($raw.span, |kind| kind.span),
            max: $raw.max.as_ref(),
            options: $raw.options.as_ref(),
        }
    };
}

fn field(raw: &RawField, found: &mut Findings) -> Option<Field> {
    let asked = asked!(raw);
    if asked.kind != FieldKind::Group {
        for idle in ["rows", "fields"].into_iter().filter(|key| raw.has(key)) {
            idle_key(&asked, raw.place(idle), idle, found);
        }
        return one(&asked, found);
    }
    for idle in ["max", "options"].into_iter().filter(|key| raw.has(key)) {
        idle_key(&asked, raw.place(idle), idle, found);
    }
    if raw.fields.is_empty() && !raw.has("fields") {
        found.fault(Fault::new(What::BrokenForm, asked.span).case("no-parts").with("field", asked.name));
    }
    twice(raw.fields.iter().map(|part| part.name.as_ref()), found);
    let parts: Vec<Field> = raw.fields.iter().filter_map(|raw| part(raw, found)).collect();
    let rows = raw.rows.as_ref().map_or(1, |rows| rows.value.0.min(50));
    (!parts.is_empty()).then(|| finished(&asked, Answer::Group(rows, parts)))
}

fn part(raw: &RawPart, found: &mut Findings) -> Option<Field> {
    let asked = asked!(raw);
    if asked.kind == FieldKind::Group {
        found.fault(Fault::new(What::BrokenForm, asked.span).case("group-in-group").with("field", asked.name));
        return None;
    }
    one(&asked, found)
}

/// A field that is no group.
fn one(asked: &Asked<'_>, found: &mut Findings) -> Option<Field> {
    let is_text = matches!(asked.kind, FieldKind::Text | FieldKind::Textarea);
    if let Some(max) = asked.max.filter(|_| !is_text) {
        idle_key(asked, max.span, "max", found);
    }
    let max = asked.max.map(|max| max.value.0);
    let choices = choices(asked, found);
    let kind = match asked.kind {
        FieldKind::Text => Answer::Line(max),
        FieldKind::Textarea => Answer::Lines(max),
        FieldKind::Date => Answer::Day,
        FieldKind::Number => Answer::Number,
        FieldKind::Email => Answer::Email,
        FieldKind::Checkbox => Answer::Tick,
        FieldKind::Choice => Answer::One(choices?),
        FieldKind::Choices => Answer::Several(choices?),
        FieldKind::Group => return None,
    };
    Some(finished(asked, kind))
}

fn finished(asked: &Asked<'_>, kind: Answer) -> Field {
    Field {
        name: asked.name.to_owned(),
        label: asked.label.to_owned(),
        help: asked.help.map(|help| help.value.clone()),
        need: asked.need,
        kind,
    }
}

/// The options, where the kind has any.
fn choices(asked: &Asked<'_>, found: &mut Findings) -> Option<Vec<Choice>> {
    let wanted = matches!(asked.kind, FieldKind::Choice | FieldKind::Choices);
    let entries = asked.options.map(|entries| &entries.0).filter(|entries| !entries.is_empty());
    match (wanted, entries) {
        (true, None) => {
            found.fault(Fault::new(What::BrokenForm, asked.span).case("no-options").with("field", asked.name));
            None
        }
        (false, Some(entries)) => {
            let at = entries.first().map_or(asked.span, |(key, _)| key.span);
            idle_key(asked, at, "options", found);
            None
        }
        (_, entries) => Some(
            entries?
                .iter()
                .map(|(value, label)| Choice { value: value.value.clone(), label: label.value.clone() })
                .collect(),
        ),
    }
}

/// A key that means nothing to a field of its kind.
fn idle_key(asked: &Asked<'_>, at: Span, key: &'static str, found: &mut Findings) {
    let fault = Fault::new(What::BrokenForm, at).case("idle-key").with("field", asked.name);
    found.fault(fault.with("key", key).with("kind", asked.kind.word()));
}

/// Whether the plan of a record has the field, and takes whatever can be answered.
fn in_plan(raw: &RawField, field: &Field, found: &mut Findings) {
    let (Some(name), place) = (&raw.name, raw.kind.as_ref().map_or(raw.span, |kind| kind.span)) else {
        return;
    };
    let fault = samples(&field.kind).iter().find_map(|sample| refused(&field.name, sample));
    let Some(fault) = fault else {
        return;
    };
    let fact = |name: &str| fault.facts.iter().find(|(own, _)| *own == name).map(|(_, value)| value.clone());
    let own = fact("field").is_some_and(|own| own == field.name);
    let told = match fault.what {
        What::UnknownField if own => Fault::new(What::BrokenForm, name.span).case("not-in-plan"),
        What::UnknownField => Fault::new(What::BrokenForm, place)
            .case("plan-part-unknown")
            .with("part", fact("field").unwrap_or_default()),
        What::MissingField => Fault::new(What::BrokenForm, place)
            .case("plan-part-missing")
            .with("part", fact("field").unwrap_or_default()),
        _ => Fault::new(What::BrokenForm, place)
            .case("plan-kind")
            .with("expected", fact("expected").unwrap_or_else(|| "expected-text".to_owned())),
    };
    found.fault(told.with("field", &field.name).with("suggestion", Plan::FIELDS.join(", ")));
}

/// Answers that can be given, as YAML: one of each sort.
fn samples(kind: &Answer) -> Vec<String> {
    let quoted = |choice: &Choice| serde_json::Value::from(choice.value.as_str()).to_string();
    match kind {
        Answer::Line(_) | Answer::Lines(_) => vec!["\"a\"".to_owned()],
        Answer::Day => vec!["2026-05-11".to_owned()],
        Answer::Number => vec!["1".to_owned()],
        Answer::Email => vec!["\"a@esimerkkila.example\"".to_owned()],
        Answer::Tick => vec!["true".to_owned()],
        Answer::One(choices) => choices.iter().map(quoted).collect(),
        Answer::Several(choices) => choices.iter().map(|choice| format!("[{}]", quoted(choice))).collect(),
        Answer::Group(_, fields) => fields.iter().flat_map(|field| rows_with(field, fields)).collect(),
    }
}

/// Rows of a group in which nothing is answered but one field and those that must be.
fn rows_with(own: &Field, fields: &[Field]) -> Vec<String> {
    let row = |answer: &String| {
        let others = fields.iter().filter(|field| field.need == Need::Required && field.name != own.name);
        let others = others.filter_map(|field| Some(format!(", {}: {}", field.name, samples(&field.kind).first()?)));
        format!("[{{{}: {answer}{}}}]", own.name, others.collect::<String>())
    };
    samples(&own.kind).iter().map(row).collect()
}

/// What the plan of a record says to an answer.
fn refused(name: &str, sample: &str) -> Option<Fault> {
    let state = if name == "state" { "" } else { "state: draft\n" };
    let text = format!("{state}{name}: {sample}\n");
    let mut sources = Sources::new();
    let file = sources.add_text("plan.yaml", &text);
    let node = yaml::parse(file, 0, &text).ok()?;
    let mut reader = Reader::new(&sources, &[]);
    Plan::read(&node, &mut reader);
    reader.faults.into_iter().next()
}
