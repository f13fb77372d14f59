//! Chapters that are short versions of themselves, by whatever way.

use crate::diagnostic::Level;
use crate::model::Chapter;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;
use crate::value::Id;
use std::collections::BTreeSet;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "chapter/short-version-cycle",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["ours"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("short_version_cycle.md"),
        fi: include_str!("short_version_cycle.fi.md"),
        sv: include_str!("short_version_cycle.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    let chapters: Vec<&Chapter> = site.guidelines.values().flat_map(|guideline| &guideline.chapters).collect();
    let mut told: BTreeSet<&Id> = BTreeSet::new();
    for lang in &site.settings.languages {
        let next = |id: &Id| {
            let chapter = chapters.iter().find(|chapter| chapter.id == *id)?;
            chapter.short_version_of.iter().find(|(own, _)| own == lang).map(|(_, of)| of)
        };
        for chapter in &chapters {
            let mut way: Vec<&Id> = vec![&chapter.id];
            while let Some(of) = way.last().and_then(|last| next(last)).filter(|of| !way.contains(of)) {
                way.push(of);
            }
            let closes = way.last().and_then(|last| next(last)) == Some(&chapter.id);
            let new = way.iter().all(|id| !told.contains(*id));
            let Some(doc) = chapter.docs.iter().find(|doc| doc.lang == *lang).filter(|_| closes && new) else {
                continue;
            };
            told.extend(&way);
            let at = subject.written(doc.file, &["short_version_of"]).unwrap_or(Span::whole(doc.file));
            let names: Vec<&str> = way.iter().copied().chain([&chapter.id]).map(Id::as_str).collect();
            let fault = found.at(at).fact("way", names.join(" → "));
            if way.len() == 1 {
                fault.kind("self");
            }
        }
    }
}
