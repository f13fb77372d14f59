//! Translations whose source has changed since.

use crate::diagnostic::Level;
use crate::model::Stale;
use crate::rules::works::works;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "translation/stale",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D40"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("stale.md"),
        fi: include_str!("stale.fi.md"),
        sv: include_str!("stale.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    for work in works(site) {
        for doc in &work.docs {
            if let Some(stale) = site.stale(doc, &work.docs) {
                tell(subject, &stale, found);
            }
        }
    }
    for easy in &site.easy {
        if let Some(plain) = site.plain_of(easy)
            && let Some(stale) = site.stale(&easy.doc, &[plain, &easy.doc])
        {
            tell(subject, &stale, found);
        }
    }
    for publication in site.publications.values() {
        let docs: Vec<_> = publication.texts.iter().map(|text| &text.doc).collect();
        for doc in &docs {
            if let Some(stale) = site.stale(doc, &docs) {
                tell(subject, &stale, found);
            }
        }
    }
}

fn tell(subject: &Subject<'_>, stale: &Stale<'_>, found: &mut Found) {
    let path = subject.site.sources.get(stale.source.file).map_or("", |file| &*file.path);
    let fault = found.at(stale.written.span).fact("source", path).fact("hash", stale.now.clone());
    fault.and(subject.title(stale.source));
}
