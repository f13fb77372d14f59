//! Findings as a piece of a page, for the live preview.
//!
//! In: findings and the texts they point into. Out: HTML in which every word is escaped, and masked as in every other
//! report. Never true: an excerpt of an internal file, markup that came out of a text.

use super::words::message;
use crate::catalogue::{Arg, Catalogue};
use crate::diagnostic::{Diagnostic, Level};
use crate::identity_code::mask;
use crate::publish::escape;
use crate::source::{Half, Sources, Span, line_column};
use std::fmt::Write as _;

/// The longest line of a file that is shown, in characters to each side of the place.
const AROUND: usize = 160;

/// Findings as a list, at most so many; the rest is counted.
#[must_use]
pub fn html(findings: &[&Diagnostic], most: usize, sources: &Sources, catalogue: &Catalogue) -> String {
    let mut out = String::from("<ul class=\"aito-findings\">");
    for finding in findings.iter().take(most) {
        item(finding, sources, catalogue, &mut out);
    }
    out.push_str("</ul>");
    if let Some(more) = findings.len().checked_sub(most).filter(|more| *more > 0) {
        let more = catalogue.say("serve-more", &[("count", Arg::Count(more))]);
        let _ = write!(out, "<p>{}</p>", escape(&more));
    }
    out
}

fn item(finding: &Diagnostic, sources: &Sources, catalogue: &Catalogue, out: &mut String) {
    let words = message(finding, catalogue);
    let level = finding.level.word();
    let named = catalogue.word(if finding.level == Level::Error { "serve-error" } else { "serve-warning" });
    let _ = write!(
        out,
        "<li class=\"aito-finding aito-{level}\" data-rule=\"{}\" data-level=\"{level}\"><p><strong>{}</strong> {}</p>",
        escape(finding.rule),
        escape(&named),
        escape(&words.what)
    );
    place(finding.at, sources, words.label.as_deref(), out);
    if let Some(other) = finding.other {
        place(other, sources, Some(&catalogue.word("cli-other-place")), out);
    }
    for line in [words.why, words.mend].into_iter().flatten() {
        let _ = write!(out, "<p>{}</p>", escape(&line).replace('\n', "<br>"));
    }
    let hint = catalogue.say("cli-explain-hint", &[("rule", Arg::Text(finding.rule))]);
    let _ = write!(out, "<p class=\"aito-hint\">{}</p></li>", escape(&hint));
}

/// File, line and column, and the line itself where it may be shown.
fn place(span: Span, sources: &Sources, label: Option<&str>, out: &mut String) {
    let Some(file) = sources.get(span.file) else { return };
    let (line, column) = line_column(file.text(), span.range().start);
    let _ = write!(out, "<p><code>{}:{line}:{column}</code>", escape(&mask(&file.path)));
    if let Some(label) = label.filter(|label| !label.is_empty()) {
        let _ = write!(out, " – {}", escape(label));
    }
    out.push_str("</p>");
    if file.half == Half::Public && !file.text().is_empty() {
        excerpt(&mask(file.text()), span, out);
    }
}

/// The first line of a place, the place marked; the text is masked, which changes no place in it.
fn excerpt(text: &str, span: Span, out: &mut String) {
    let start = span.range().start.min(text.len());
    let (Some(before), Some(rest)) = (text.get(..start), text.get(start..)) else { return };
    let before = before.rsplit('\n').next().unwrap_or("");
    let rest = rest.lines().next().unwrap_or("");
    let (marked, after) = rest.split_at_checked(span.range().len().min(rest.len())).unwrap_or((rest, ""));
    if before.is_empty() && rest.is_empty() {
        return;
    }
    let skipped = before.chars().count().saturating_sub(AROUND);
    let before: String = before.chars().skip(skipped).collect();
    let short = |text: &str| text.chars().take(AROUND).collect::<String>();
    let _ =
        write!(out, "<pre>{}<mark>{}</mark>{}</pre>", escape(&before), escape(&short(marked)), escape(&short(after)));
}
