//! Texts of another language than the default that translate nothing.

use crate::diagnostic::Level;
use crate::model::{EasyKind, EasyText};
use crate::parse::shape::nearest;
use crate::rules::works::{Work, likely_partner, unpaired, works};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "translation/unpaired",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D40"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("unpaired.md"),
        fi: include_str!("unpaired.fi.md"),
        sv: include_str!("unpaired.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let (site, all) = (subject.site, works(subject.site));
    let default = site.settings.default_language();
    easy(subject, found);
    for work in all.iter().filter(|work| unpaired(site, work)) {
        let Some(doc) = work.original() else {
            continue;
        };
        let name = work.file_name(site, &doc.lang);
        let fault = found.at(subject.title(doc)).fact("name", name).fact("default", default.as_str());
        fault.fact("lang", doc.lang.as_str());
        match likely_partner(site, work, &all).and_then(|partner| Some((partner, partner_title(subject, partner)?))) {
            Some((partner, title)) => fault.fact("suggestion", partner.file_name(site, default)).and(title),
            None => fault.kind("alone"),
        };
    }
}

/// Chapters in easy language of a guideline that has no such chapter. A page may say something in easy language only.
fn easy(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    let chapters = site.easy.iter().filter(|text| text.kind == EasyKind::Chapter);
    for EasyText { doc, .. } in chapters.filter(|text| site.plain_of(text).is_none()) {
        if site.on_their_way.contains(&doc.id) {
            continue;
        }
        let plain = doc.lang.plain().unwrap_or_else(|| site.settings.default_language().clone());
        let guideline = doc.guideline.as_ref().and_then(|id| site.guidelines.get(id));
        let ids: Vec<&str> = guideline.iter().flat_map(|g| &g.chapters).map(|chapter| chapter.id.last()).collect();
        let near = nearest(doc.id.last(), &ids).or_else(|| ids.first().copied()).unwrap_or("…");
        let fault = found.at(subject.title(doc)).kind("easy").fact("name", doc.id.last());
        fault.fact("lang", plain.as_str()).fact("suggestion", near);
    }
}

fn partner_title(subject: &Subject<'_>, partner: &Work<'_>) -> Option<crate::source::Span> {
    partner.original().map(|doc| subject.title(doc))
}
