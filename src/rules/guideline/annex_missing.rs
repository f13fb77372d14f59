//! Annexes that a guideline and its chapters do not agree on.

use crate::diagnostic::Level;
use crate::model::{Chapter, Guideline};
use crate::parse::yaml::Kind;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/annex-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D30"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("annex_missing.md"),
        fi: include_str!("annex_missing.fi.md"),
        sv: include_str!("annex_missing.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for guideline in subject.living() {
        // A guideline without a list says nothing of its annexes: those that call themselves so are all.
        let Some(listed) = subject.front(guideline).and_then(|front| subject.written(front.file, &["annexes"])) else {
            continue;
        };
        for chapter in &guideline.chapters {
            disagree(subject, guideline, chapter, listed, found);
        }
    }
}

fn disagree(subject: &Subject<'_>, guideline: &Guideline, chapter: &Chapter, list: Span, found: &mut Found) {
    let listed = guideline.annexes.iter().find(|annex| annex.value.last() == chapter.id.last());
    for said in chapter.docs.iter().filter_map(|doc| subject.node(doc.file, &["annex"])) {
        let id = chapter.id.last();
        match (&said.kind, listed) {
            (Kind::Bool(true), None) => found.at(said.span).fact("id", id).and(list),
            (Kind::Bool(false), Some(annex)) => found.at(said.span).kind("denied").fact("id", id).and(annex.span),
            _ => continue,
        };
    }
}
