//! Headings that stand more than one level below the one before.

use crate::diagnostic::Level;
use crate::model::Doc;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "chapter/heading-level-skipped",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D41", "ours"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("heading_level_skipped.md"),
        fi: include_str!("heading_level_skipped.fi.md"),
        sv: include_str!("heading_level_skipped.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    let guidelines = subject.living().flat_map(|guideline| guideline.texts.iter().map(|text| &text.doc));
    let publications =
        site.publications.values().flat_map(|publication| publication.texts.iter().map(|text| &text.doc));
    let pages = site.pages.values().flat_map(|page| &page.docs);
    guidelines.chain(subject.living_chapters()).chain(publications).chain(pages).for_each(|doc| text(doc, found));
}

/// A text's headings, of which the first stands below the page's title.
fn text(doc: &Doc, found: &mut Found) {
    let mut above: Option<&crate::parse::markdown::Heading> = None;
    for heading in &doc.outline.headings {
        let level = above.map_or(1, |above| above.level.max(1));
        if heading.level == 1 {
            found.at(heading.span).fact("found", "#").fact("marks", "##").fact("text", &heading.text).kind("top");
        }
        if heading.level > level + 1 {
            let marks = |level: u8| "#".repeat(usize::from(level));
            let fault = found.at(heading.span).fact("found", marks(heading.level)).fact("marks", marks(level + 1));
            fault.fact("text", &heading.text);
            match above {
                Some(above) => fault.fact("above", format!("{} {}", marks(above.level), above.text)).and(above.span),
                None => fault.kind("first"),
            };
        }
        above = Some(heading);
    }
}
