//! Pictures whose words are missing, or are no words.

use crate::diagnostic::Level;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/image-without-alternative",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D41"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("image_without_alternative.md"),
        fi: include_str!("image_without_alternative.fi.md"),
        sv: include_str!("image_without_alternative.sv.md"),
    },
};

/// Endings of picture files, and what cameras and programs call pictures.
const ENDINGS: [&str; 8] = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp"];
/// Words that say that there is a picture, and not what is on it.
const NOTHING: [&str; 12] =
    ["kuva", "kuvio", "kaavio", "valokuva", "bild", "figur", "foto", "diagram", "image", "picture", "photo", "figure"];

fn check(subject: &Subject<'_>, found: &mut Found) {
    for doc in subject.site.docs() {
        for picture in doc.outline.links.iter().filter(|link| link.image) {
            let words = picture.words.trim().to_lowercase();
            let file = picture.to.rsplit('/').next().unwrap_or(&picture.to);
            if words.is_empty() {
                found.at(picture.span).fact("file", file).fact("to", &picture.to);
            } else if ENDINGS.iter().any(|ending| words.ends_with(ending)) || NOTHING.contains(&words.as_str()) {
                let fault = found.at(picture.span).kind("says-nothing").fact("file", file).fact("to", &picture.to);
                fault.fact("text", picture.words.trim());
            }
        }
    }
}
