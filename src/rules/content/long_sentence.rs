//! Sentences that few readers follow to their end.

use crate::diagnostic::Level;
use crate::parse::prose::prose;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/long-sentence",
    level: Level::Off,
    weight: Weight::Adjustable,
    sources: &["ours"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("long_sentence.md"),
        fi: include_str!("long_sentence.fi.md"),
        sv: include_str!("long_sentence.sv.md"),
    },
};

/// Words that a sentence may have.
const MOST: usize = 40;

fn check(subject: &Subject<'_>, found: &mut Found) {
    // It is off unless the organisation asks for it, and reading all texts once more takes its time.
    if !subject.site.settings.levels.contains_key(RULE.name) {
        return;
    }
    for doc in subject.site.docs() {
        for block in prose(doc.file, doc.body.start, subject.site.body(doc)) {
            for sentence in block.sentences().filter(|sentence| sentence.words > MOST) {
                found.at(sentence.span).fact("words", sentence.words.to_string()).fact("most", MOST.to_string());
            }
        }
    }
}
