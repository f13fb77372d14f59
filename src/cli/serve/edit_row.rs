//! One field of a record's form: label, help, findings, what is typed into.
//!
//! In: a row of a sheet. Out: HTML. Never true: something to type into without a label and a help that it names.

use super::edit_page::{Shelf, finding_box, told, word};
use super::words;
use crate::catalogue::{Arg, Catalogue};
use crate::diagnostic::Level;
use crate::form::{Answers, Field, Input, Kind, Row, Slip};
use crate::publish::escape;
use std::fmt::Write as _;

/// The longest value that is typed into one line.
const SHORT: usize = 60;
/// The field whose value is a unit's id.
const UNIT: &str = "owner.unit";
/// Fields whose value is another record's id.
const IDS: [&str; 2] = ["counterpart", "closed.successor"];

/// A field's label and help.
pub(super) fn field_words(field: &Field) -> (String, String) {
    let id = format!("edit-field-{}", field.path.join("-").replace('_', "-"));
    let label = words().word(&id);
    (label, words().word(&format!("{id}.help")))
}

fn id_of(name: &str) -> String {
    format!("f-{}", name.replace(['.', '_'], "-"))
}

/// Where a link to a row leads: to the first thing that can be typed into.
pub(super) fn anchor(row: &Row) -> String {
    match (&row.kind, row.inputs.first()) {
        (Kind::YesNo, _) | (_, None) => id_of(&row.field.name()),
        (_, Some(input)) => id_of(&input.name),
    }
}

/// What stands above the place to type: its words, and how the place names them.
struct Above {
    /// The label, with whether it is needed.
    label: String,
    /// The help and the findings.
    about: String,
    /// The ids of help and findings.
    described: String,
    /// The same as an attribute, and whether what stands there is wrong.
    aria: String,
    /// The class of the row.
    class: &'static str,
}

/// A field.
pub(super) fn row(row: &Row, path: &str, shelf: &Shelf<'_>, slips: &[(String, Slip)], out: &mut String) {
    let base = id_of(&row.field.name());
    let Above { label, about, described, aria, class } = above(row, &base, slips);
    let name = escape(&row.field.name());
    let head = format!("<div class=\"{class}\" data-field=\"{name}\">");
    let set = format!("<fieldset class=\"{class}\" data-field=\"{name}\" aria-describedby=\"{described}\"");
    match (&row.kind, row.inputs.as_slice()) {
        (Kind::Closed, _) | (_, []) => {
            let head = format!("{head}<p class=\"label\" id=\"{base}\" tabindex=\"-1\">{label}</p>{about}");
            closed(row, path, &head, out);
        }
        (Kind::Text, inputs) => {
            let _ = write!(out, "{set}><legend>{label}</legend>{about}");
            for input in inputs {
                in_language(input, &aria, out);
            }
            out.push_str("</fieldset>");
        }
        (Kind::YesNo, [input, ..]) => {
            let _ = write!(out, "{set} id=\"{base}\" tabindex=\"-1\"><legend>{label}</legend>{about}");
            radios(input, out);
            out.push_str("</fieldset>");
        }
        (_, [input, ..]) => {
            let _ = write!(out, "{head}<label for=\"{}\">{label}</label>{about}", id_of(&input.name));
            control(row, input, shelf, &aria, out);
            now(input, out);
            before(input, out);
            out.push_str("</div>");
        }
    }
}

fn above(row: &Row, base: &str, slips: &[(String, Slip)]) -> Above {
    let (label, help) = field_words(&row.field);
    let mut label = escape(&label);
    if row.field.is_needed {
        let _ = write!(label, " <span class=\"needed\">({})</span>", word("edit-required"));
    }
    let lines = if row.kind == Kind::Lines { format!(" {}", word("edit-lines")) } else { String::new() };
    let mut about = format!("<p class=\"help\" id=\"{base}-h\">{}{lines}</p>", escape(&help));
    let mut described = format!("{base}-h");
    let slipped: Vec<&Slip> = slips
        .iter()
        .filter(|(name, _)| row.inputs.iter().any(|input| input.name == *name))
        .map(|(_, slip)| slip)
        .collect();
    if !row.findings.is_empty() || !slipped.is_empty() {
        described = format!("{described} {base}-e");
        let _ = write!(about, "<div id=\"{base}-e\">");
        for slip in &slipped {
            let said = word(&format!("edit-slip-{}", slip.code()));
            let error = word("serve-error");
            let _ = write!(about, "<div class=\"finding error\"><p><strong>{error}</strong> {said}</p></div>");
        }
        row.findings.iter().for_each(|finding| finding_box(finding, &mut about));
        about.push_str("</div>");
    }
    let is_wrong = !slipped.is_empty() || row.findings.iter().any(|finding| finding.level == Level::Error);
    let (invalid, class) = if is_wrong { (" aria-invalid=\"true\"", "row wrong") } else { ("", "row") };
    let aria = format!(" aria-describedby=\"{described}\"{invalid}");
    Above { label, about, described, aria, class }
}

/// What a single value is typed into or chosen from.
fn control(row: &Row, input: &Input, shelf: &Shelf<'_>, aria: &str, out: &mut String) {
    let name = row.field.name();
    match &row.kind {
        Kind::Choice(choices) => {
            let said = |word: &String| words().word(&format!("edit-choice-{}-{word}", row.field.form));
            select(input, choices.iter().map(|word| (word.clone(), said(word))).collect(), aria, out);
        }
        Kind::Line if name == UNIT => {
            let choice =
                |(id, name): &(&str, &Option<_>)| ((*id).to_owned(), format!("{} ({id})", told(name.as_ref())));
            select(input, shelf.units.iter().map(choice).collect(), aria, out);
        }
        Kind::Lines => area(input, aria, out),
        _ if IDS.contains(&name.as_str()) => line(input, &format!("{aria} list=\"ids\""), out),
        _ => line(input, aria, out),
    }
}

/// A field that is changed in the file.
fn closed(row: &Row, path: &str, head: &str, out: &mut String) {
    let file = ("file", Arg::Text(path));
    let line = row.line.map(|line| line.to_string());
    match (&row.written, &line) {
        (Some(written), Some(line)) => {
            let said = words().say("edit-in-file", &[file, ("line", Arg::Text(line))]);
            let _ = write!(
                out,
                "{head}<p class=\"help\">{}</p><pre tabindex=\"0\">{}</pre></div>",
                escape(&said),
                escape(written)
            );
        }
        // An id that is not written is the record's place.
        _ if row.field.path == ["id"] => {
            let _ = write!(out, "{head}</div>");
        }
        _ => {
            let said = words().say("edit-in-file-none", &[file]);
            let _ = write!(out, "{head}<p class=\"help\">{}</p></div>", escape(&said));
        }
    }
}

/// A language's own part of a text.
fn in_language(input: &Input, aria: &str, out: &mut String) {
    let lang = input.lang.as_ref().map(ToString::to_string).unwrap_or_default();
    // The names of languages are words of pages.
    let id = format!("language-{lang}");
    let name = Catalogue::site(words().lang()).find(&id, &[]).unwrap_or_else(|| lang.clone());
    let aria = format!("{aria} lang=\"{}\"", escape(&lang));
    let _ = write!(out, "<div class=\"lang\"><label for=\"{}\">{}</label>", id_of(&input.name), escape(&name));
    line(input, &aria, out);
    now(input, out);
    before(input, out);
    out.push_str("</div>");
}

/// One line to type into; a box where what stands there is long.
fn line(input: &Input, more: &str, out: &mut String) {
    if input.shown().contains('\n') || input.shown().chars().count() > SHORT {
        return area(input, more, out);
    }
    let (id, name, value) = (id_of(&input.name), escape(&input.name), escape(input.shown()));
    let _ = write!(out, "<input type=\"text\" id=\"{id}\" name=\"{name}\" value=\"{value}\"{more}>");
}

fn area(input: &Input, more: &str, out: &mut String) {
    let text = input.shown().trim();
    let rows = text.lines().map(|line| 1 + line.chars().count() / 70).sum::<usize>().clamp(2, 8);
    let (id, name) = (id_of(&input.name), escape(&input.name));
    let more = more.replace(" list=\"ids\"", "");
    // A browser drops the first line break of a box.
    let _ = write!(out, "<textarea id=\"{id}\" name=\"{name}\" rows=\"{rows}\"{more}>\n{}</textarea>", escape(text));
}

/// A list to choose from: words of the format and what they mean. What stands there is always among them.
fn select(input: &Input, mut choices: Vec<(String, String)>, more: &str, out: &mut String) {
    let shown = input.shown().trim();
    if !shown.is_empty() && !choices.iter().any(|(value, _)| value == shown) {
        choices.insert(0, (shown.to_owned(), shown.to_owned()));
    }
    choices.insert(0, (String::new(), format!("– {} –", words().word("edit-nothing-said"))));
    let _ = write!(out, "<select id=\"{}\" name=\"{}\"{more}>", id_of(&input.name), escape(&input.name));
    for (value, said) in choices {
        let selected = if value == shown { " selected" } else { "" };
        let _ = write!(out, "<option value=\"{}\"{selected}>{}</option>", escape(&value), escape(&said));
    }
    out.push_str("</select>");
}

fn radios(input: &Input, out: &mut String) {
    out.push_str("<div class=\"radios\">");
    for (value, said) in [("yes", "edit-yes"), ("no", "edit-no"), ("", "edit-nothing-said")] {
        let id = format!("{}-{}", id_of(&input.name), if value.is_empty() { "none" } else { value });
        let checked = if input.shown() == value { " checked" } else { "" };
        let _ = write!(
            out,
            "<span><input type=\"radio\" id=\"{id}\" name=\"{}\" value=\"{value}\"{checked}><label for=\"{id}\">{}</label></span>",
            escape(&input.name),
            word(said)
        );
    }
    out.push_str("</div>");
    now(input, out);
    before(input, out);
}

/// What stands in the file, below something else that was typed.
fn now(input: &Input, out: &mut String) {
    if input.typed.is_none() {
        return;
    }
    let value = match input.value.trim() {
        "" => word("edit-now-nothing"),
        value => format!("<span class=\"value\">{}</span>", escape(value)),
    };
    let _ = write!(out, "<p class=\"help now\">{} {value}</p>", word("edit-now"));
}

/// What the field held when the form was made, so that only what somebody changes is ever changed.
fn before(input: &Input, out: &mut String) {
    let (name, value) = (escape(&Answers::name_before(&input.name)), escape(input.value.trim()));
    let _ = write!(out, "<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
}
