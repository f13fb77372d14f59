//! The page of a record's form: plain HTML that works without a script.
//!
//! In: a sheet, and how the last try went. Out: HTML. Never true: a word that is not escaped; a field without a label,
//! or a finding at a field that the field does not name; something typed that is not there again.

use super::edit_row::{anchor, field_words, row};
use super::{panel, words};
use crate::catalogue::Arg;
use crate::diagnostic::{Diagnostic, Level};
use crate::form::{GROUPS, Row, Sheet, Slip};
use crate::parse::shape::RawText;
use crate::publish::escape;
use crate::report::message;
use crate::source::Sources;
use std::fmt::Write as _;

/// The group whose fields few records have.
const RARE: &str = "ending";

/// How the last try went.
pub(super) enum Note<'a> {
    /// There was none.
    Nothing,
    /// It is written.
    Saved,
    /// There was nothing to write.
    Same,
    /// It would bring these errors into these files.
    Refused(&'a [Diagnostic], &'a Sources),
    /// Something cannot be written at all.
    Slips(&'a [(String, Slip)]),
    /// Only a person can change the file.
    Layout,
    /// The file is another now.
    Outdated,
    /// The form is an earlier run's.
    Stale,
    /// The system said no.
    Failed(&'a str),
}

/// What can be chosen from.
pub(super) struct Shelf<'a> {
    /// The units and their names.
    pub(super) units: Vec<(&'a str, &'a Option<RawText>)>,
    /// The ids of the other records.
    pub(super) ids: Vec<&'a str>,
}

/// A form in the making.
pub(super) struct Page<'a> {
    pub(super) id: &'a str,
    pub(super) path: &'a str,
    pub(super) sheet: &'a Sheet,
    pub(super) note: Note<'a>,
    pub(super) secret: &'a str,
    pub(super) shelf: Shelf<'a>,
    pub(super) home: &'a str,
    pub(super) back: Option<&'a str>,
}

/// A word, escaped.
pub(super) fn word(id: &str) -> String {
    escape(&words().word(id))
}

/// A text in the run's language, else in the one that it is written in first.
pub(super) fn told(text: Option<&RawText>) -> String {
    let parts = text.map_or(&[][..], |text| text.parts.as_slice());
    let own = parts.iter().find(|(lang, _)| lang.as_ref().is_some_and(|lang| lang.as_str() == words().lang()));
    own.or(parts.first()).map_or(String::new(), |(_, text)| text.value.clone())
}

/// A page of the editor: title in words, and what stands below it.
fn framed(title: &str, heading: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <link rel=\"stylesheet\" href=\"/__aito/form.css\"></head>\
         <body><main><h1>{heading}</h1>{body}</main></body></html>\n",
        words().lang()
    )
}

/// All records, as links to their forms.
pub(super) fn all_records<'r>(records: impl Iterator<Item = (&'r str, &'r Option<RawText>)>, home: &str) -> String {
    let title = word("edit-all-title");
    let mut body = format!("<p>{}</p><ul class=\"records\">", word("edit-all-text"));
    for (id, name) in records {
        let (id, name) = (escape(id), escape(&told(name.as_ref())));
        let _ = write!(body, "<li><a href=\"/__aito/edit/{id}\">{id}</a> {name}</li>");
    }
    let _ = write!(body, "</ul><p><a href=\"{}\">{}</a></p>", escape(home), word("serve-home"));
    framed(&title, &title, &body)
}

/// A page that says why there is no form.
pub(super) fn no_form(said: &str, findings: &str, home: &str) -> String {
    let title = word("edit-all-title");
    let body = format!(
        "<p class=\"box bad\">{}</p>{findings}<p class=\"links\"><a href=\"/__aito/edit/\">{}</a> <a href=\"{}\">{}</a></p>",
        escape(said),
        word("edit-all-back"),
        escape(home),
        word("serve-home")
    );
    framed(&title, &title, &body)
}

impl Page<'_> {
    /// The page.
    pub(super) fn html(&self) -> String {
        let heading = words().say("edit-title", &[("id", Arg::Text(self.id))]);
        let note = self.note();
        let title = match &note {
            Some((title, _)) => format!("{} – {}", escape(title), escape(&heading)),
            None => escape(&heading),
        };
        let mut body = note.map(|(_, box_)| box_).unwrap_or_default();
        let file = [("file", Arg::Text(self.path))];
        let _ = write!(body, "<p>{}</p><p>{}</p>", escape(&words().say("edit-file", &file)), word("edit-internal"));
        self.links(&mut body);
        self.summary(&mut body);
        self.form(&mut body);
        framed(&title, &escape(&heading), &body)
    }

    fn links(&self, out: &mut String) {
        out.push_str("<p class=\"links\">");
        if let Some(back) = self.back {
            let _ = write!(out, "<a href=\"{}\">{}</a> ", escape(back), word("edit-back"));
        }
        let _ = write!(out, "<a href=\"/__aito/edit/\">{}</a> ", word("edit-all-back"));
        let _ = write!(out, "<a href=\"{}\">{}</a></p>", escape(self.home), word("serve-home"));
    }

    /// How the last try went: a short title, and the box that gets the focus.
    fn note(&self) -> Option<(String, String)> {
        let file = [("file", Arg::Text(self.path))];
        let (title, text, more) = match &self.note {
            Note::Nothing => return None,
            Note::Saved | Note::Same => {
                let id = if matches!(self.note, Note::Saved) { "edit-saved" } else { "edit-same" };
                let said = words().say(id, &file);
                return Some((
                    said.split('.').next().unwrap_or("").to_owned(),
                    format!("<p class=\"box good\" role=\"status\" tabindex=\"-1\" autofocus>{}</p>", escape(&said)),
                ));
            }
            Note::Refused(brought, sources) => {
                ("edit-refused", words().word("edit-refused-text"), self.brought(brought, sources))
            }
            Note::Slips(slips) => ("edit-slips", String::new(), self.slips(slips)),
            Note::Layout => ("edit-layout", words().say("edit-layout-text", &file), self.typed()),
            Note::Outdated => ("edit-outdated", words().say("edit-outdated-text", &file), self.typed()),
            Note::Stale => ("edit-stale", String::new(), self.typed()),
            Note::Failed(detail) => {
                ("edit-failed", words().say("edit-failed-text", &[("detail", Arg::Text(detail))]), self.typed())
            }
        };
        let title = words().say(title, &file);
        let mut out = String::from("<div class=\"box bad\" role=\"alert\" tabindex=\"-1\" autofocus>");
        let _ = write!(out, "<h2>{}</h2>", escape(&title));
        if !text.is_empty() {
            let _ = write!(out, "<p>{}</p>", escape(&text));
        }
        let _ = write!(out, "{more}</div>");
        Some((title, out))
    }

    /// The errors that would come: those at fields as links, others as reports tell them.
    fn brought(&self, brought: &[Diagnostic], sources: &Sources) -> String {
        let at = |error: &Diagnostic| self.sheet.told().find(|(_, own)| *own == error).map(|(row, _)| row);
        let mut out = String::from("<ul>");
        let mut others = Vec::new();
        for error in brought {
            let row = at(error).inspect(|row| link(row, &message(error, words()).what, &mut out));
            if row.is_none() || error.at.file != self.sheet.file {
                others.push(error);
            }
        }
        out.push_str("</ul>");
        if !others.is_empty() {
            let _ = write!(out, "<h3>{}</h3>{}", word("edit-elsewhere"), panel::plain_list(sources, &others));
        }
        out
    }

    fn slips(&self, slips: &[(String, Slip)]) -> String {
        let mut out = String::from("<ul>");
        for (name, slip) in slips {
            let row = self.sheet.rows.iter().find(|row| row.inputs.iter().any(|input| input.name == *name));
            let said = words().word(&format!("edit-slip-{}", slip.code()));
            row.inspect(|row| link(row, &said, &mut out));
        }
        out + "</ul>"
    }

    /// The fields that hold something typed.
    fn typed(&self) -> String {
        let mut out = String::from("<ul>");
        for row in self.sheet.rows.iter().filter(|row| row.inputs.iter().any(|input| input.typed.is_some())) {
            let label = escape(&field_words(&row.field).0);
            let _ = write!(out, "<li><a href=\"#{}\">{label}</a></li>", anchor(row));
        }
        out + "</ul>"
    }

    /// The findings about the record, each with a link to its field.
    fn summary(&self, out: &mut String) {
        // What a box above tells already is not told again.
        let brought = match &self.note {
            Note::Refused(brought, _) => brought,
            _ => &[][..],
        };
        let loose: Vec<&Diagnostic> = self.sheet.loose.iter().filter(|finding| !brought.contains(finding)).collect();
        let mut all: Vec<_> = self.sheet.told().filter(|(_, finding)| !brought.contains(finding)).collect();
        let count = all.len() + loose.len();
        if count == 0 {
            return;
        }
        let found = words().say("edit-found", &[("count", Arg::Count(count))]);
        let _ = write!(
            out,
            "<section class=\"box\" aria-labelledby=\"found\"><h2 id=\"found\">{}</h2><ul>",
            escape(&found)
        );
        all.sort_by_key(|(_, finding)| finding.level);
        for (row, finding) in all {
            let said = message(finding, words()).what;
            link(row, &format!("{} {said}", words().word(named(finding))), out);
        }
        out.push_str("</ul>");
        for finding in loose {
            finding_box(finding, out);
        }
        out.push_str("</section>");
    }

    fn form(&self, out: &mut String) {
        let hidden = |name: &str, value: &str| {
            format!("<input type=\"hidden\" name=\"{}\" value=\"{}\">", escape(name), escape(value))
        };
        let _ = write!(
            out,
            "<form method=\"post\" action=\"/__aito/edit/{}\" accept-charset=\"utf-8\" autocomplete=\"off\">{}{}",
            escape(self.id),
            hidden(super::edit::SECRET, self.secret),
            hidden(super::edit::SEAL, &self.sheet.seal),
        );
        for (group, keys) in GROUPS {
            let of = |row: &&Row| row.field.path.first().is_some_and(|first| keys.contains(&first.as_str()));
            let place =
                |row: &&Row| keys.iter().position(|key| Some(*key) == row.field.path.first().map(String::as_str));
            let mut rows: Vec<&Row> = self.sheet.rows.iter().filter(of).collect();
            rows.sort_by_key(place);
            self.group(group, &rows, out);
        }
        let _ = write!(out, "<datalist id=\"ids\">");
        for id in &self.shelf.ids {
            let _ = write!(out, "<option value=\"{}\"></option>", escape(id));
        }
        let _ = write!(
            out,
            "</datalist><p class=\"save\"><button type=\"submit\">{}</button></p></form>",
            word("edit-save")
        );
    }

    fn group(&self, group: &str, rows: &[&Row], out: &mut String) {
        let legend = word(&format!("edit-group-{group}"));
        let slips = match &self.note {
            Note::Slips(slips) => slips,
            _ => &[][..],
        };
        let mut inner = String::new();
        for one in rows {
            row(one, self.path, &self.shelf, slips, &mut inner);
        }
        if group == RARE {
            let is_used = |row: &&Row| {
                row.line.is_some() || !row.findings.is_empty() || row.inputs.iter().any(|input| input.typed.is_some())
            };
            let open = if rows.iter().any(is_used) { " open" } else { "" };
            let _ = write!(out, "<details class=\"group\"{open}><summary>{legend}</summary>{inner}</details>");
        } else {
            let _ = write!(out, "<fieldset class=\"group\"><legend><h2>{legend}</h2></legend>{inner}</fieldset>");
        }
    }
}

/// A line that leads to a field.
fn link(row: &Row, said: &str, out: &mut String) {
    let label = field_words(&row.field).0;
    let _ = write!(out, "<li><a href=\"#{}\">{}: {}</a></li>", anchor(row), escape(&label), escape(said));
}

/// What a finding is called.
pub(super) fn named(finding: &Diagnostic) -> &'static str {
    if finding.level == Level::Error { "serve-error" } else { "serve-warning" }
}

/// A finding in words, with what mends it.
pub(super) fn finding_box(finding: &Diagnostic, out: &mut String) {
    let said = message(finding, words());
    let level = finding.level.word();
    let _ = write!(
        out,
        "<div class=\"finding {level}\" data-rule=\"{}\"><p><strong>{}</strong> {}</p>",
        escape(finding.rule),
        word(named(finding)),
        escape(&said.what)
    );
    if let Some(mend) = said.mend {
        let _ = write!(out, "<p>{}</p>", escape(&mend).replace('\n', "<br>"));
    }
    out.push_str("</div>");
}
