//! Redirects from addresses that still have a page.

use crate::diagnostic::Level;
use crate::rules::redirect::over_a_page;
use crate::rules::{Check, Explanation, Found, Published, Rule, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/redirect-from-live-page",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Artifacts(&[], check),
    explanation: Explanation {
        en: include_str!("redirect_from_live_page.md"),
        fi: include_str!("redirect_from_live_page.fi.md"),
        sv: include_str!("redirect_from_live_page.sv.md"),
    },
};

/// Both the page and the redirect would be written to one file.
fn check(published: &Published<'_>, found: &mut Found) {
    let site = published.checked.site();
    for path in published.artifacts.collisions() {
        if let Some((from, to, span)) = over_a_page(site, path) {
            found.at(*span).fact("from", from).fact("to", to);
        }
    }
}
