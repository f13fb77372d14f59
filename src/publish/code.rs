//! Fenced code as HTML.

use super::markdown::escape;

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
