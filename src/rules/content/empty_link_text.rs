//! Links whose words don't say where they lead.

use crate::diagnostic::Level;
use crate::resolve::links::{Target, target};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use std::collections::BTreeSet;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/empty-link-text",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D41"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("empty_link_text.md"),
        fi: include_str!("empty_link_text.fi.md"),
        sv: include_str!("empty_link_text.sv.md"),
    },
};

/// Words that a link can consist of and say nothing, in the three languages: heard alone, as screen readers list links.
const NOTHING: &str = "tästä, tässä, tämä, täältä, täällä, tänne, tästä linkistä, tämä linkki, linkki, klikkaa, \
    klikkaa tästä, klikkaa tätä, klikkaa linkkiä, paina tästä, katso tästä, katso täältä, lue tästä, lue täältä, lue \
    lisää, lue lisää tästä, lisää, lisätietoa, lisätietoja, katso, katso lisää, lataa tästä, siirry tästä, här, härifrån, \
    den här, den här länken, denna länk, länk, länken, klicka, klicka här, klicka på länken, tryck här, se här, läs här, \
    läs mer, läs mera, läs mer här, mer, mera, mer information, mera information, se mer, ladda ner här, here, click, \
    click here, click this link, link, this, this link, the link, this page, see here, read here, read more, read more \
    here, more, more info, more information, see more, learn more, find out more, download here";

fn check(subject: &Subject<'_>, found: &mut Found) {
    let nothing: BTreeSet<&str> = NOTHING.split(", ").map(str::trim).collect();
    for doc in subject.site.docs() {
        for link in doc.outline.links.iter().filter(|link| !link.image) {
            let (words, to) = (plain(&link.words), target(&link.to));
            if nothing.contains(words.as_str()) {
                let shown = link.words.trim();
                found.at(link.span).fact("text", shown).fact("to", &link.to);
            } else if is_address(&words) || words.is_empty() && shows_its_address(&to) {
                found.at(link.span).kind("address").fact("to", &link.to);
            }
        }
    }
}

/// The words as they are compared: small, evenly spaced, without the signs that decorate links.
fn plain(words: &str) -> String {
    let spaced = words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let decoration = |c: char| " .,:;!?…»«›‹>→“”\"'".contains(c);
    spaced.trim_matches(decoration).to_owned()
}

/// A web address as it stands in a browser. A host alone (`tietosuoja.fi`) can be read aloud and remembered.
fn is_address(words: &str) -> bool {
    let path = |bare: &str| bare.split_once('/').is_some_and(|(_, path)| !path.is_empty());
    words.starts_with("http://") || words.starts_with("https://") || words.strip_prefix("www.").is_some_and(path)
}

/// Where a link without words shows its address: what the site names by its id takes that page's title.
fn shows_its_address(to: &Target<'_>) -> bool {
    match to {
        Target::Outside(to) => !to.starts_with("mailto:") && !to.starts_with("tel:"),
        Target::Root(_) | Target::Beside(_) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_decoration() {
        assert_eq!(plain(" » Lue\n lisää… "), "lue lisää");
        assert!(NOTHING.split(", ").any(|words| words.trim() == "klikkaa tätä"), "the list falls into its entries");
        assert!(NOTHING.split(", ").all(|words| plain(words) == words.trim()), "the list is plain");
    }

    #[test]
    fn a_name_of_a_site_is_no_address() {
        for words in ["https://tietosuoja.fi", "http://x.fi/", "www.esimerkkila.example/asioi"] {
            assert!(is_address(words), "{words}");
        }
        for words in ["tietosuoja.fi", "www.poliisi.fi", "www.poliisi.fi/", "viestinta@esimerkkila.example"] {
            assert!(!is_address(words), "{words}");
        }
    }
}
