//! A site that doesn't say how far it is accessible.

use super::beginning;
use crate::diagnostic::Level;
use crate::parse::yaml::Kind;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/accessibility-statement-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D41"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("accessibility_statement_missing.md"),
        fi: include_str!("accessibility_statement_missing.fi.md"),
        sv: include_str!("accessibility_statement_missing.sv.md"),
    },
};

/// A warning only: the law asks for a statement, and a site that has none yet must still be able to close an account.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let settings = &subject.site.settings;
    let trees = subject.site.trees.iter();
    // What is written and could not be read has been told.
    let mut written =
        trees.filter(|(file, _)| *file == settings.file).filter_map(|(_, tree)| tree.get("accessibility"));
    let read = settings.accessibility.is_some()
        || written
            .any(|node| !matches!(&node.kind, Kind::Null) && !matches!(&node.kind, Kind::Map(keys) if keys.is_empty()));
    if !read {
        let email = settings.organisation.contact.email.value.as_str();
        found.at(beginning(subject)).fact("email", email);
    }
}
