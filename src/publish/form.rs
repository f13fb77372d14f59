//! Forms to fill in (D37): plain fields that send nothing.
//!
//! In: a form that `resolve` has understood. Out: HTML that can be read and printed without a script, the words for the
//! script that makes a page or a file of the answers, and the words for search. Never true: a form that a browser could
//! send, an answer that leaves the page by itself.

use super::markdown::escape;
use super::scene::Scene;
use crate::catalogue::{Arg, Catalogue};
use crate::model::{Answer, Choice, Field, Form, Need};
use crate::raw::Makes;
use std::fmt::Write as _;

/// What a form is made with.
pub(super) struct Desk<'a> {
    pub(super) scene: &'a Scene<'a>,
    /// Words in the language of the form's own text.
    pub(super) words: &'static Catalogue,
    /// The title of the text that it stands in.
    pub(super) page: &'a str,
    /// Its id on the page.
    pub(super) id: &'a str,
}

/// A form as HTML, and its words for search.
pub(super) struct Made {
    pub(super) html: String,
    pub(super) words: String,
}

/// How many options stand side by side; more of them fold into a list.
const MOST_RADIOS: usize = 5;

/// A form as HTML.
pub(super) fn form(form: &Form, desk: &Desk<'_>) -> Made {
    let Form { title, makes, fields } = form;
    let title = desk.scene.plain(title.as_deref().unwrap_or(desk.page));
    let mut made = Made { html: String::new(), words: String::new() };
    let makes = makes.map_or("", Makes::word);
    let _ = writeln!(
        made.html,
        "<form class=\"form block\" id=\"{}\" method=\"dialog\" novalidate aria-label=\"{}\" data-makes=\"{makes}\" \
         data-words=\"{}\">",
        desk.id,
        escape(&title),
        escape(&script_words(desk.words)),
    );
    let word = |id: &str| escape(&desk.words.word(id));
    let _ = writeln!(made.html, "<p class=\"form-private\">{}</p>", word("form-private"));
    let _ = writeln!(made.html, "<noscript><p class=\"help\">{}</p></noscript>", word("form-without-script"));
    for one in fields {
        field(one, desk.id, desk, &mut made);
    }
    let _ = write!(made.html, "<div class=\"form-actions\" hidden>\n<p><button type=\"button\" data-do=\"page\">");
    let _ = writeln!(made.html, "{}</button></p>", word("form-to-print"));
    if makes == Makes::Plan.word() {
        let _ = writeln!(
            made.html,
            "<p><button type=\"button\" class=\"quiet\" data-do=\"file\" aria-describedby=\"{0}_file\">{1}</button></p>\n\
             <p class=\"help\" id=\"{0}_file\">{2}</p>",
            desk.id,
            word("form-make-plan"),
            word("form-make-plan-help"),
        );
    }
    made.html.push_str("<p class=\"form-status\" role=\"status\"></p>\n</div>\n</form>\n");
    made
}

/// The words that the script needs, as JSON. What it fills in stands in braces.
fn script_words(words: &Catalogue) -> String {
    let n = [("n", Arg::Text("{n}"))];
    let what = [("what", Arg::Text("{what}"))];
    let file = [("file", Arg::Text("{file}"))];
    let plain = [
        "missing",
        "bad-date",
        "bad-number",
        "bad-email",
        "unanswered",
        "yes",
        "no",
        "print-now",
        "back",
        "date",
        "plan-comment",
        "plan-comment-more",
    ];
    let plain = plain.map(|name| (name, words.word(&format!("form-{name}"))));
    let filled = [
        ("left", words.say("form-left", &n)),
        ("over", words.say("form-over", &n)),
        ("errors", words.say("form-errors", &n)),
        ("add", words.say("form-add", &what)),
        ("remove", words.say("form-remove", &what)),
        ("made", words.say("form-made", &file)),
    ];
    let all = plain.into_iter().chain(filled).chain([("lang", words.lang().to_owned())]);
    let all = all.map(|(name, words)| (name.to_owned(), serde_json::Value::from(words)));
    serde_json::Value::Object(all.collect()).to_string()
}

/// The parts of a field that do not depend on its kind.
struct Parts {
    id: String,
    label: String,
    /// Help and limits, as HTML of their own; empty without any.
    help: String,
    /// ` aria-describedby="…"`, and that an answer is needed.
    state: String,
    /// What the script needs to know.
    data: String,
}

fn field(one: &Field, prefix: &str, desk: &Desk<'_>, made: &mut Made) {
    let Field { name, label: written, help, need, kind } = one;
    let id = format!("{prefix}_{name}");
    let max = if let Answer::Line(max) | Answer::Lines(max) = kind { *max } else { None };
    let limit = max.map(|max| desk.words.say("form-max", &[("n", Arg::Count(max))]));
    let help = help.as_ref().map(|help| desk.scene.plain(help));
    let hint = help.into_iter().chain(limit.map(|limit| limit + ".")).collect::<Vec<_>>().join(" ");
    let label = desk.scene.plain(written);
    let _ = writeln!(made.words, "{label} {hint}");
    let needed = *need == Need::Required;
    let mut state = if hint.is_empty() { String::new() } else { format!(" aria-describedby=\"{id}_help\"") };
    let mut data = format!("data-field=\"{name}\" data-kind=\"{}\"", kind_word(kind));
    if needed {
        data.push_str(" data-required");
        // Fieldsets cannot say that they must be answered; their words do.
        if !matches!(kind, Answer::One(_) | Answer::Several(_) | Answer::Group(..)) {
            state.push_str(" aria-required=\"true\"");
        }
    }
    if let Some(max) = max {
        let _ = write!(data, " data-max=\"{max}\"");
    }
    let need = if needed {
        format!(" <span class=\"need\">({})</span>", desk.words.word("form-required"))
    } else {
        String::new()
    };
    let help = if hint.is_empty() {
        String::new()
    } else {
        format!("<p class=\"help\" id=\"{id}_help\">{}</p>\n", escape(&hint))
    };
    let parts =
        Parts { id, label: format!("<span class=\"asked\">{}</span>{need}", escape(&label)), help, state, data };
    match kind {
        Answer::One(choices) if choices.len() > MOST_RADIOS => select(choices, &parts, desk, made),
        Answer::One(choices) => options(choices, "radio", &parts, desk, made),
        Answer::Several(choices) => options(choices, "checkbox", &parts, desk, made),
        Answer::Group(rows, fields) => group(*rows, fields, &label, &parts, desk, made),
        Answer::Tick => {
            let Parts { id, label, help, state, data } = &parts;
            let _ = write!(
                made.html,
                "<div class=\"field\" {data}>\n<p class=\"option\"><input type=\"checkbox\" id=\"{id}\"{state}> \
                 <label for=\"{id}\">{label}</label></p>\n{help}</div>\n"
            );
        }
        _ => control(kind, &parts, made),
    }
}

fn kind_word(kind: &Answer) -> &'static str {
    match kind {
        Answer::Line(_) => "text",
        Answer::Lines(_) => "textarea",
        Answer::Day => "date",
        Answer::Number => "number",
        Answer::Email => "email",
        Answer::Tick => "checkbox",
        Answer::One(_) => "choice",
        Answer::Several(_) => "choices",
        Answer::Group(..) => "group",
    }
}

/// A field with a label and one thing to fill in.
fn control(kind: &Answer, parts: &Parts, made: &mut Made) {
    let Parts { id, label, help, state, data } = parts;
    let input = match kind {
        Answer::Lines(_) => format!("<textarea id=\"{id}\" rows=\"4\"{state}></textarea>"),
        Answer::Day => format!("<input type=\"date\" id=\"{id}\"{state}>"),
        Answer::Number => format!("<input type=\"text\" inputmode=\"numeric\" id=\"{id}\"{state}>"),
        Answer::Email => format!("<input type=\"email\" autocomplete=\"off\" id=\"{id}\"{state}>"),
        _ => format!("<input type=\"text\" autocomplete=\"off\" id=\"{id}\"{state}>"),
    };
    let _ = write!(
        made.html,
        "<div class=\"field\" {data}>\n<label for=\"{id}\">{label}</label>\n{help}<p class=\"control\">{input}</p>\n</div>\n"
    );
}

fn select(choices: &[Choice], parts: &Parts, desk: &Desk<'_>, made: &mut Made) {
    let Parts { id, label, help, state, data } = parts;
    let _ = write!(
        made.html,
        "<div class=\"field\" {data}>\n<label for=\"{id}\">{label}</label>\n{help}<p class=\"control\"><select id=\"{id}\"{state}>\n<option value=\"\">{}</option>\n",
        escape(&desk.words.word("form-choose"))
    );
    for Choice { value, label } in choices {
        let shown = desk.scene.plain(label);
        let _ = writeln!(made.html, "<option value=\"{}\">{}</option>", escape(value), escape(&shown));
        let _ = writeln!(made.words, "{shown}");
    }
    made.html.push_str("</select></p>\n</div>\n");
}

/// Options side by side, of which one or several can be chosen.
fn options(choices: &[Choice], kind: &str, parts: &Parts, desk: &Desk<'_>, made: &mut Made) {
    let Parts { id, label, help, state, data } = parts;
    let _ = write!(made.html, "<fieldset class=\"field\" {data}{state}>\n<legend>{label}</legend>\n{help}");
    for (n, Choice { value, label }) in choices.iter().enumerate().map(|(n, choice)| (n + 1, choice)) {
        // Radios belong together by their name; nothing else here has one, so nothing could ever be sent.
        let name = if kind == "radio" { format!(" name=\"{id}\"") } else { String::new() };
        let shown = desk.scene.plain(label);
        let _ = writeln!(
            made.html,
            "<p class=\"option\"><input type=\"{kind}\" id=\"{id}_{n}\"{name} value=\"{}\"> <label for=\"{id}_{n}\">{}</label></p>",
            escape(value),
            escape(&shown)
        );
        let _ = writeln!(made.words, "{shown}");
    }
    made.html.push_str("</fieldset>\n");
}

/// The same fields several times.
fn group(rows: usize, fields: &[Field], name: &str, parts: &Parts, desk: &Desk<'_>, made: &mut Made) {
    let Parts { id, label, help, state, data } = parts;
    let _ = write!(
        made.html,
        "<fieldset class=\"field group\" id=\"{id}\" {data}{state}>\n<legend>{label}</legend>\n{help}"
    );
    for row in 1..=rows {
        let _ = writeln!(
            made.html,
            "<div class=\"row\" role=\"group\" aria-label=\"{} {row}\" data-row=\"{row}\">",
            escape(name)
        );
        let mut again = Made { html: String::new(), words: String::new() };
        for one in fields {
            field(one, &format!("{id}_{row}"), desk, &mut again);
        }
        made.html.push_str(&again.html);
        if row == 1 {
            made.words.push_str(&again.words);
        }
        made.html.push_str("</div>\n");
    }
    made.html.push_str("</fieldset>\n");
}
