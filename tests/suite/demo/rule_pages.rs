//! Every rule has a page in every language of the site, from the same text as `aito explain`.
//!
//! In: the table of rules and the finished demo. Out: what a page lacks. Never true: a rule without a page, a duty
//! without its standing, one language's prose on another's page.

use super::built::{TODAY, demo, file};
use super::html;
use aito::catalogue::Catalogue;
use aito::rules::{RULES, duty};

const FOLDERS: [(&str, &str); 3] = [("fi", "saannot"), ("sv", "sv/regler"), ("en", "en/rules")];

/// A text without the marks of Markdown and without white space, so that neither tags nor line breaks hide it.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !"`*#-".contains(*c)).collect()
}

#[test]
fn every_rule_is_explained_with_its_duties_in_every_language() {
    let outcome = demo(TODAY);
    for (lang, folder) in FOLDERS {
        let words = Catalogue::findings(lang);
        let list = html::text(file(&outcome, &format!("{folder}/index.html")));
        for rule in RULES {
            let page = html::text(file(&outcome, &format!("{folder}/{}/index.html", rule.name)));
            let page = bare(&page);
            assert!(list.contains(rule.name), "{folder} does not list {}", rule.name);
            for paragraph in rule.explanation.prose(lang).split("\n\n").skip(1) {
                assert!(page.contains(&bare(paragraph)), "{folder}/{} lacks: {paragraph}", rule.name);
            }
            for heading in ["explain-wrong", "explain-right"] {
                assert!(page.contains(&bare(&words.word(heading))), "{folder}/{}: {heading}", rule.name);
            }
            for key in rule.sources {
                let (standing, text) = duty(key, lang).unwrap();
                let standing = words.word(&format!("standing-{standing}"));
                assert!(
                    page.contains(&bare(&text)) && page.contains(&bare(&standing)),
                    "{folder}/{}: {key}",
                    rule.name
                );
                assert_eq!(page.contains(&format!("{key}(")), key.starts_with('D'), "{folder}/{}: {key}", rule.name);
            }
        }
    }
}

#[test]
fn the_marked_line_of_an_example_is_marked() {
    let outcome = demo(TODAY);
    let page = file(&outcome, "saannot/profile/evidence-missing/index.html");
    assert_eq!(page.matches("<mark>").count(), 1, "{page}");
    assert!(page.contains("<mark>url: https://www.facebook.com/esimerkkilankirjasto</mark>"), "{page}");
}
