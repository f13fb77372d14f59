//! Files that not everybody can read, and no way to ask for another form.

use super::fronts;
use crate::diagnostic::Level;
use crate::model::Publication;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "publication/inaccessible-without-alternative",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D38", "D41"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("inaccessible_without_alternative.md"),
        fi: include_str!("inaccessible_without_alternative.fi.md"),
        sv: include_str!("inaccessible_without_alternative.sv.md"),
    },
};

/// A publication that doesn't say takes what holds for all of them; that is told once, where it is written.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let contact = subject.site.settings.organisation.contact.email.value.as_str();
    let mut default_told = false;
    let mut series_told: Vec<Span> = Vec::new();
    for publication in subject.site.publications.values() {
        if publication.accessible != Some(false) || publication.request_from.is_some() || publication.file.is_none() {
            continue;
        }
        let written = fronts(subject, publication).find_map(|front| front.get("accessible"));
        if let Some(written) = written {
            found.at(written.span).fact("email", contact);
        } else if let Some(written) = of_series(subject, publication) {
            if !series_told.contains(&written) {
                found.at(written).kind("list").fact("email", contact);
                series_told.push(written);
            }
        } else if let Some(written) = policy(subject).filter(|_| !default_told) {
            found.at(written).kind("list").fact("email", contact);
            default_told = true;
        }
    }
}

/// Where `site.yaml` says that the publications of a series are not accessible.
fn of_series(subject: &Subject<'_>, publication: &Publication) -> Option<Span> {
    let policy = subject.site.settings.publications.of_series(&publication.series.as_ref()?.name)?;
    policy.accessible.map(|_| policy.span)
}

/// Where `site.yaml` says that publications are not accessible.
fn policy(subject: &Subject<'_>) -> Option<Span> {
    let file = subject.site.settings.file;
    let (_, tree) = subject.site.trees.iter().find(|(own, _)| *own == file)?;
    Some(tree.get("publications")?.get("accessible")?.span)
}
