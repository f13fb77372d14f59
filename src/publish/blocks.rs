//! Fenced blocks that are more than Markdown: forms and code.

use super::markdown::escape;
use crate::catalogue::{Arg, Catalogue};
use crate::parse::yaml::{self, Kind, Node};
use crate::source::Sources;
use std::fmt::Write as _;

/// A form as HTML, and its words for search.
pub(super) struct Form {
    pub(super) html: String,
    pub(super) words: String,
}

/// A plain accessible form from a YAML description (D37); `None` where the description is no form.
pub(super) fn form(text: &str, catalogue: &Catalogue, prefix: &str) -> Option<Form> {
    let file = Sources::new().add_text("form.yaml", text);
    let tree = yaml::parse(file, 0, text).ok()?;
    let fields = match (&tree.kind, tree.get("fields").map(|fields| &fields.kind)) {
        (_, Some(Kind::Seq(fields))) | (Kind::Seq(fields), None) => fields,
        _ => return None,
    };
    let mut form = Form { html: String::new(), words: String::new() };
    let label = tree.get("title").and_then(|title| words(title, catalogue)).unwrap_or_default();
    let named = if label.is_empty() { String::new() } else { format!(" aria-label=\"{}\"", escape(&label)) };
    let _ = writeln!(form.html, "<form class=\"form\"{named}>");
    for one in fields {
        field(one, catalogue, prefix, &mut form);
    }
    form.html.push_str("</form>\n");
    Some(form)
}

fn words(node: &Node, catalogue: &Catalogue) -> Option<String> {
    match &node.kind {
        Kind::Str(text) => Some(text.clone()),
        Kind::Int(n) => Some(n.to_string()),
        Kind::Map(entries) => {
            let own = entries.iter().find(|(key, _)| key.value == catalogue.lang()).or_else(|| entries.first());
            own.and_then(|(_, value)| words(value, catalogue))
        }
        _ => None,
    }
}

fn field(node: &Node, catalogue: &Catalogue, prefix: &str, form: &mut Form) {
    let get = |key: &str| node.get(key).and_then(|value| words(value, catalogue));
    let (Some(name), Some(label)) = (get("name"), get("label")) else {
        return;
    };
    let id = format!("{prefix}kentta-{}", crate::value::slug_from(&name));
    let help = get("help");
    let max =
        node.get("max").and_then(|max| if let Kind::Int(max) = max.kind { usize::try_from(max).ok() } else { None });
    let limit = max.map(|max| catalogue.say("form-max", &[("n", Arg::Count(max))]));
    let hint = [help, limit].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described = if hint.is_empty() { String::new() } else { format!(" aria-describedby=\"{id}-ohje\"") };
    let length = max.map_or_else(String::new, |max| format!(" maxlength=\"{max}\""));
    let _ = write!(form.html, "<p class=\"field\"><label for=\"{id}\">{}</label>", escape(&label));
    if !hint.is_empty() {
        let _ = write!(form.html, " <span class=\"help\" id=\"{id}-ohje\">{}</span>", escape(&hint));
    }
    let name = escape(&name);
    let _ = match get("kind").as_deref() {
        Some("textarea") | None => {
            write!(form.html, "<textarea id=\"{id}\" name=\"{name}\" rows=\"4\"{length}{described}></textarea>")
        }
        Some("date") => write!(form.html, "<input type=\"date\" id=\"{id}\" name=\"{name}\"{described}>"),
        Some(_) => write!(form.html, "<input type=\"text\" id=\"{id}\" name=\"{name}\"{length}{described}>"),
    };
    form.html.push_str("</p>\n");
    let _ = writeln!(form.words, "{label} {hint}");
}

/// Code as HTML, and whether it needs the colours' style sheet.
#[cfg(not(feature = "highlight"))]
pub(super) fn code(_: &str, text: &str) -> (String, bool) {
    (format!("<pre class=\"code\" tabindex=\"0\"><code>{}</code></pre>\n", escape(text)), false)
}

/// Code as HTML, and whether it needs the colours' style sheet.
#[cfg(feature = "highlight")]
pub(super) fn code(language: &str, text: &str) -> (String, bool) {
    let coloured = super::highlight::highlight(language, text);
    let has = coloured.is_some();
    let inner = coloured.unwrap_or_else(|| escape(text));
    (format!("<pre class=\"code\" tabindex=\"0\"><code>{inner}</code></pre>\n"), has)
}
