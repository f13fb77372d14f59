//! Finnish personal identity codes anywhere in what editors write.

use crate::diagnostic::Level;
use crate::identity_code;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;
use rayon::prelude::*;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/personal-identity-code",
    level: Level::Error,
    weight: Weight::Fixed,
    sources: &["D20"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("personal_identity_code.md"),
        fi: include_str!("personal_identity_code.fi.md"),
        sv: include_str!("personal_identity_code.sv.md"),
    },
};

/// Every file that the program reads, remarks and internal halves included: none of them needs a code, and a repository
/// is seen by more people than a record is.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let files: Vec<_> = subject.resolved.sources().iter().collect();
    let spans: Vec<Span> = files
        .par_iter()
        .flat_map_iter(|(id, file)| identity_code::find(file.text()).into_iter().map(|range| Span::new(*id, range)))
        .collect();
    for span in spans {
        found.at(span);
    }
    // A name of a file becomes an address.
    for (id, file) in &files {
        if !identity_code::find(&file.path).is_empty() {
            found.at(Span::whole(*id)).kind("path");
        }
    }
}
