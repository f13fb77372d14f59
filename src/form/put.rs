//! What was typed into a form, as changes to the record's text.
//!
//! In: the names and values that a browser sends, the record as it is. Out: alterations, and what cannot be written at
//! all. Never true: a field changed that nobody changed: what is not sent stays, and so does what came back as it was.

use super::fields::Kind;
use super::sheet::{Input, Row, Sheet};
use crate::parse::alter::{Alteration, Step, Value, alter};
use crate::parse::edit::{CannotEdit, quoted};
use crate::parse::{compose, yaml};
use crate::source::Sources;
use std::collections::BTreeMap;

/// The longest value, in characters.
pub(super) const LONGEST: usize = 4000;
/// What stands before the name of a field in the name of what it held when the form was made.
const BEFORE: &str = "was:";

/// Names and values as they were sent.
#[derive(Debug, Clone, Default)]
pub struct Answers(BTreeMap<String, String>);

impl Answers {
    /// The answers among pairs; of a name that comes twice, the first.
    pub fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut answers = BTreeMap::new();
        for (name, value) in pairs {
            answers.entry(name).or_insert(value);
        }
        Self(answers)
    }

    /// A value.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// The name under which a form sends what a field held when it was made.
    #[must_use]
    pub fn name_before(name: &str) -> String {
        format!("{BEFORE}{name}")
    }

    /// What was typed into a field, where it is something else than the field held when the form was made.
    fn change(&self, input: &Input) -> Option<String> {
        let typed = plain(self.get(&input.name)?);
        let before = self.get(&Self::name_before(&input.name)).unwrap_or(&input.value);
        (typed != plain(before)).then_some(typed)
    }
}

/// Something typed that cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// A character that no text has.
    Control,
    /// It is too long.
    Long,
    /// Nothing, where every record must have something.
    Nothing,
}

impl Slip {
    /// Its name; its words are the message `form-slip-` and this.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Slip::Control => "control",
            Slip::Long => "long",
            Slip::Nothing => "nothing",
        }
    }
}

/// What was typed.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// The names of the inputs that somebody changed.
    pub changed: Vec<String>,
    /// What cannot be written, by the input.
    pub slips: Vec<(String, Slip)>,
    /// What should stand in the file.
    alterations: Vec<Alteration>,
}

/// What was typed, laid onto the sheet as well, so that it can be shown again.
#[must_use]
pub fn typed(sheet: &mut Sheet, answers: &Answers) -> Typed {
    let mut all = Typed::default();
    for row in &mut sheet.rows {
        let mut changed = false;
        for input in &mut row.inputs {
            let Some(typed) = answers.change(input).map(|typed| lines(&row.kind, &input.value, typed)) else {
                continue;
            };
            all.changed.push(input.name.clone());
            if let Some(slip) = slip(&typed) {
                all.slips.push((input.name.clone(), slip));
            }
            if typed != plain(&input.value) {
                changed = true;
                input.typed = Some(typed);
            }
        }
        let empty = row.inputs.iter().all(|input| input.shown().trim().is_empty());
        if changed && empty && row.field.is_needed {
            all.slips.extend(row.inputs.first().map(|input| (input.name.clone(), Slip::Nothing)));
        } else if changed {
            alterations(row, &mut all.alterations);
        }
    }
    all
}

/// A record's text with what was typed; all else in it stays byte for byte.
///
/// # Errors
/// Where that cannot be done without losing something.
pub fn written(text: &str, typed: &Typed) -> Result<String, CannotEdit> {
    alter(text, &typed.alterations)
}

/// A text keeps to one line unless it had more: boxes that show long ones take a line break from whoever hits the key.
fn lines(kind: &Kind, before: &str, typed: String) -> String {
    if *kind == Kind::Lines || plain(before).contains('\n') {
        return typed;
    }
    typed.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

fn slip(typed: &str) -> Option<Slip> {
    if typed.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Some(Slip::Control);
    }
    (typed.chars().count() > LONGEST).then_some(Slip::Long)
}

/// A value without what browsers and blocks of YAML add at its ends.
fn plain(value: &str) -> String {
    value.replace("\r\n", "\n").trim().to_owned()
}

/// The alterations that a row's typed values ask for.
fn alterations(row: &Row, all: &mut Vec<Alteration>) {
    let path = |more: Option<Step>| -> Vec<Step> {
        let steps = row.field.path.iter().zip(&row.field.before);
        steps.map(|(key, before)| Step { key: key.clone(), before: before.clone() }).chain(more).collect()
    };
    if row.kind != Kind::Text {
        let value = row.inputs.first().map_or(Value::Nothing, |input| value(row, input.shown()));
        all.push(Alteration { path: path(None), value });
        return;
    }
    let lang = |input: &Input| input.lang.as_ref().map(ToString::to_string).unwrap_or_default();
    let (default, others) = row.inputs.split_first().map_or((None, &[][..]), |(first, rest)| (Some(first), rest));
    if row.is_bare {
        // A text without languages stays one until another language comes beside it.
        let alone = others.iter().all(|input| input.shown().trim().is_empty());
        let filled = row.inputs.iter().filter(|input| !input.shown().trim().is_empty());
        let value = match default {
            Some(default) if alone => value(row, default.shown()),
            _ => Value::Plain(compose::map(filled.map(|input| (lang(input), spelled(row, input.shown()))))),
        };
        all.push(Alteration { path: path(None), value });
        return;
    }
    for (n, input) in row.inputs.iter().enumerate() {
        if input.typed.is_none() {
            continue;
        }
        let before = row.inputs.iter().take(n).map(lang).collect();
        let step = Step { key: lang(input), before };
        all.push(Alteration { path: path(Some(step)), value: value(row, input.shown()) });
    }
    // New texts come before old ones go, so that no map is empty in between.
    all.sort_by_key(|alteration| alteration.value == Value::Nothing);
}

/// What a field holds when this is typed into it.
fn value(row: &Row, typed: &str) -> Value {
    match (&row.kind, typed.trim()) {
        (_, "") => Value::Nothing,
        (Kind::YesNo, "yes") => Value::Plain("true".to_owned()),
        (Kind::YesNo, "no") => Value::Plain("false".to_owned()),
        (Kind::Lines, typed) => {
            // Ids and languages have no commas, and people put them there.
            let apart = |c: char| c == '\n' || (row.field.form != "text" && (c == ',' || c == ' '));
            let items = typed.split(apart).map(str::trim).filter(|item| !item.is_empty());
            Value::List(items.map(|item| spelled(row, item)).collect())
        }
        (_, typed) => Value::Plain(spelled(row, typed)),
    }
}

/// A value as YAML, in the spelling that people use for it.
fn spelled(row: &Row, typed: &str) -> String {
    let typed = typed.trim();
    let is_day = ["day", "month"].contains(&row.field.form.as_str());
    if is_day && !typed.is_empty() && typed.bytes().all(|b| b.is_ascii_digit() || b"-.".contains(&b)) && reads_as(typed)
    {
        return typed.to_owned();
    }
    if typed.starts_with("https://") {
        return compose::address(typed);
    }
    if typed.contains('\n') { quoted(typed) } else { compose::scalar(typed) }
}

fn reads_as(text: &str) -> bool {
    let file = Sources::new().add_text("value.yaml", "");
    yaml::parse(file, 0, text).is_ok_and(|node| node.kind == yaml::Kind::Str(text.to_owned()))
}
