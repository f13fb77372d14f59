//! The findings on a page: a panel at its foot, or a page of their own where a page cannot be made.
//!
//! In: a state, the findings about a page. Out: HTML. Never true: a word that is not escaped, a page of the site changed
//! but for what stands behind its last element, a script or a style in the page itself.

use super::desk::State;
use super::{parity, words};
use crate::build::Maturity;
use crate::catalogue::Arg;
use crate::diagnostic::{Diagnostic, Level};
use crate::publish::escape;
use crate::report;
use crate::source::Sources;
use std::fmt::Write as _;

/// The most findings that a list shows.
const MOST: usize = 200;

fn word(id: &str) -> String {
    escape(&words().word(id))
}

/// Findings as a list, those that keep a page from being made first.
pub(super) fn list(state: &State, findings: &[&Diagnostic]) -> String {
    let Some(preview) = &state.preview else { return String::new() };
    let mut sorted = findings.to_vec();
    sorted.sort_by_key(|finding| finding.level);
    report::html(&sorted, MOST, &preview.sources, words())
}

/// Findings as a list, for a page that shows no state.
pub(super) fn plain_list(sources: &Sources, findings: &[&Diagnostic]) -> String {
    report::html(findings, MOST, sources, words())
}

/// The panel of a page, with the way to the form of its record: findings about it first, then all others.
pub(super) fn panel(state: &State, here: &[&Diagnostic], stage: Maturity, record: Option<&str>) -> String {
    let errors = state.findings.iter().filter(|finding| finding.level == Level::Error).count();
    let mut out = format!(
        "<link rel=\"stylesheet\" href=\"/__aito/preview.css\">\
         <aside id=\"aito-preview\" class=\"aito-{}\" aria-label=\"{}\" data-errors=\"{errors}\" data-findings=\"{}\">",
        if errors > 0 { "bad" } else { "good" },
        word("serve-panel"),
        state.findings.len(),
    );
    let (below, said) = record.map_or((String::new(), "edit-all-link"), |id| (escape(id), "edit-link"));
    let _ = write!(out, "<p class=\"aito-edit\"><a href=\"/__aito/edit/{below}\">{}</a>", word(said));
    if parity::is_told(state) {
        let _ = write!(out, " · <a href=\"{}\">{}</a>", parity::ADDRESS, word("parity-link"));
    }
    out.push_str("</p>");
    if stage == Maturity::Draft {
        let _ = write!(out, "<p class=\"aito-draft\">{}</p>", word("serve-draft"));
    }
    if state.is_kept() {
        let _ = write!(out, "<p class=\"aito-kept\">{}</p>", missing(state).unwrap_or_else(|| word("serve-kept")));
    }
    let _ = write!(out, "<p class=\"aito-lost\" role=\"status\" hidden>{}</p>", word("serve-lost"));
    let drafts: Vec<String> = state.shown.iter().flat_map(|shown| shown.drafts()).collect();
    let summary = escape(report::summary(&state.findings, words()).trim());
    if state.findings.is_empty() && drafts.is_empty() {
        let _ = write!(out, "<p class=\"aito-summary\">{summary}</p>");
    } else {
        let _ = write!(out, "<details><summary>{summary}</summary><div class=\"aito-body\" tabindex=\"0\">");
        if !here.is_empty() {
            let _ = write!(out, "<h2>{}</h2>{}", word("serve-here"), list(state, here));
        }
        if !state.findings.is_empty() {
            let _ = write!(out, "<h2>{}</h2>{}", word("serve-all"), state.listed());
        }
        if !drafts.is_empty() {
            let _ = write!(out, "<h2>{}</h2><ul>", word("serve-drafts"));
            for address in drafts {
                let address = escape(&address);
                let _ = write!(out, "<li><a href=\"{address}\">{address}</a></li>");
            }
            out.push_str("</ul>");
        }
        out.push_str("</div></details>");
    }
    let _ = write!(
        out,
        "</aside><script src=\"/__aito/preview.js\" data-state=\"{}\" defer></script>",
        escape(&state.name)
    );
    out
}

/// The panel of a page of our own.
pub(super) fn alone_panel(state: &State) -> String {
    panel(state, &[], Maturity::Final, None)
}

/// A page with the panel behind its last element.
pub(super) fn onto(page: &[u8], panel: &str) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    let end = page.windows(END.len()).rposition(|window| window == END).unwrap_or(page.len());
    let (before, after) = page.split_at(end);
    [before, panel.as_bytes(), after].concat()
}

/// A page of our own.
fn alone(state: &State, title: &str, text: &str, rest: &str, record: Option<&str>) -> String {
    let lang = words().lang();
    let home = state.shown.as_ref().map_or("/", |shown| shown.root());
    format!(
        "<!doctype html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head>\
         <body class=\"aito-alone\"><main><h1>{title}</h1><p>{text}</p>{rest}<p><a href=\"{}\">{}</a></p></main>{}\
         </body></html>\n",
        escape(home),
        word("serve-home"),
        panel(state, &[], Maturity::Final, record),
    )
}

/// What stands in the place of a page whose own file has an error.
pub(super) fn in_place(state: &State, findings: &[&Diagnostic], record: Option<&str>) -> String {
    alone(state, &word("serve-in-place"), &word("serve-in-place-text"), &list(state, findings), record)
}

/// Says that the file without which there is no site is missing, where it is.
fn missing(state: &State) -> Option<String> {
    let preview = state.preview.as_ref()?;
    preview.sources.find("site.yaml").is_none().then(|| escape(&no_file()))
}

/// That the file without which there is no site is missing.
pub(super) fn no_file() -> String {
    words().say("serve-no-file", &[("file", Arg::Text("site.yaml"))])
}

/// What stands in the place of all pages before any state gave a site.
pub(super) fn no_site(state: &State) -> String {
    let text = missing(state).unwrap_or_else(|| word("serve-no-site-text"));
    alone(state, &word("serve-no-site"), &text, state.listed(), None)
}

/// A page that says that there is none, where the site's own cannot be made.
pub(super) fn nothing_here(state: &State) -> String {
    alone(state, &word("serve-nothing-here"), "", "", None)
}
