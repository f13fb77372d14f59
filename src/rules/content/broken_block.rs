//! Blocks and footnotes that would be published as something else than was meant.

use crate::diagnostic::Level;
use crate::parse::blocks::{Slip, slips};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/broken-block",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["ours"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("broken_block.md"),
        fi: include_str!("broken_block.fi.md"),
        sv: include_str!("broken_block.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for doc in subject.site.docs() {
        for (span, slip) in slips(doc.file, doc.body.start, subject.site.body(doc)) {
            let fault = found.at(span);
            match slip {
                Slip::Name { found, meant } => fault.fact("found", found).fact("suggestion", meant),
                Slip::Empty(name) => fault.kind("empty").fact("name", name),
                Slip::NoList(name) => fault.kind("no-list").fact("name", name),
                Slip::NoAnswer(question) => fault.kind("no-answer").fact("question", question),
                Slip::NoteMissing(label) => fault.kind("note-missing").fact("label", label),
                Slip::NoteUnused(label) => fault.kind("note-unused").fact("label", label),
            };
        }
    }
}
