//! Two things that want one address.

use crate::diagnostic::Level;
use crate::fault::What;
use crate::rules::redirect::over_a_page;
use crate::rules::{Check, Explanation, Found, Published, Rule, Weight};
use crate::source::Span;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/output-collision",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Artifacts(&[What::OutputCollision], check),
    explanation: Explanation {
        en: include_str!("output_collision.md"),
        fi: include_str!("output_collision.fi.md"),
        sv: include_str!("output_collision.sv.md"),
    },
};

fn check(published: &Published<'_>, found: &mut Found) {
    let site = published.checked.site();
    // A redirect over a page has a rule of its own.
    for path in published.artifacts.collisions().iter().filter(|path| over_a_page(site, path).is_none()) {
        // Most often a file of `static/` stands where a page of the site goes.
        let copied = site.sources.find(&format!("static/{path}")).map(|(file, _)| file);
        found.at(Span::whole(copied.unwrap_or(site.settings.file))).fact("path", path);
    }
}
