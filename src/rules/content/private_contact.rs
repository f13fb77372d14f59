//! Private telephone numbers and mailboxes in what is published.

use crate::account::mail_provider;
use crate::diagnostic::Level;
use crate::fault::Fault;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;
use regex::Regex;
use std::collections::BTreeSet;
use std::ops::Range;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "content/private-contact",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D20", "D41"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("private_contact.md"),
        fi: include_str!("private_contact.fi.md"),
        sv: include_str!("private_contact.sv.md"),
    },
};

/// What stands for a name where a text shows the form of an address.
const PLACEHOLDERS: &str = "etunimi.sukunimi fornamn.efternamn förnamn.efternamn firstname.lastname nimi namn name esimerkki \
    exempel example";
/// Finnish numbers that belong to mobile telephones: 04… and 050, with or without the country code.
const MOBILE: &str = r"(?:(?:\+|\b00)358[\s\-–]*(?:\(0\))?[\s\-–]*|\b0)(?:4\d|50)(?:[\s\-–]?\d){6,8}\b";

fn check(subject: &Subject<'_>, found: &mut Found) {
    let Ok(mobile) = Regex::new(MOBILE) else { return };
    let search = Search { mobile, published: published(subject) };
    let site = subject.site;
    for doc in site.docs().chain(site.older_docs()) {
        for hit in search.hits(site.body(doc)) {
            let place = Span::new(doc.file, doc.body.start + hit.range.start..doc.body.start + hit.range.end);
            tell(found.at(place), &hit);
        }
    }
    for (file, tree) in &site.trees {
        let mut texts = Vec::new();
        tree.texts(&mut texts);
        for (span, _) in texts {
            let written = site.sources.slice(span);
            for hit in search.hits(written).into_iter().filter(|hit| is_running(written, hit)) {
                let record = site.profiles.values().find(|profile| profile.file == *file);
                let place = span.within(hit.range.clone());
                match record {
                    Some(profile) => tell(found.about(&profile.id, place), &hit),
                    None => tell(found.at(place), &hit),
                }
            }
        }
    }
}

/// A place that looks private.
struct Hit {
    range: Range<usize>,
    /// The provider of a mailbox; none of a telephone.
    provider: Option<&'static str>,
}

/// The address and the number themselves are no facts of the finding: it is kept in logs.
fn tell(fault: &mut Fault, hit: &Hit) {
    match hit.provider {
        Some(provider) => fault.fact("provider", provider),
        None => fault.kind("phone"),
    };
}

/// Whether a text says more than the number or address: a field that holds nothing else has a rule of its own.
fn is_running(written: &str, hit: &Hit) -> bool {
    let around = |text: Option<&str>| text.unwrap_or("").trim_matches(|c: char| "\"' ".contains(c)).len();
    around(written.get(..hit.range.start)) + around(written.get(hit.range.end..)) > 0
}

struct Search {
    mobile: Regex,
    /// Numbers that are published as contacts, in one spelling.
    published: BTreeSet<String>,
}

impl Search {
    fn hits(&self, text: &str) -> Vec<Hit> {
        let inside = |at: usize| text.get(..at).and_then(|before| before.chars().next_back());
        let numbers = self.mobile.find_iter(text).filter(|number| {
            // Part of a longer number or of an address.
            !inside(number.start()).is_some_and(|c| c.is_alphanumeric() || "-–/=.".contains(c))
                && !self.published.contains(&digits(number.as_str()))
        });
        let mut hits: Vec<Hit> = numbers.map(|number| Hit { range: number.range(), provider: None }).collect();
        hits.extend(text.match_indices('@').filter_map(|(at, _)| mailbox(text, at)));
        hits
    }
}

/// The address around an `@`, where a provider of private mailboxes keeps it.
fn mailbox(text: &str, at: usize) -> Option<Hit> {
    let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
    let of_name = |c: char| c.is_alphanumeric() || "!#$%&'*+-=?^_{|}~.".contains(c);
    let name = before.len() - before.trim_end_matches(of_name).len();
    let domain = after.find(|c: char| !(c.is_alphanumeric() || c == '-' || c == '.')).unwrap_or(after.len());
    let domain = after.get(..domain)?.trim_end_matches('.').to_lowercase();
    let local = before.get(at - name..)?.to_lowercase();
    if local.is_empty() || PLACEHOLDERS.split_whitespace().any(|placeholder| placeholder == local) {
        return None;
    }
    let provider = mail_provider(&domain)?;
    Some(Hit { range: at - name..at + 1 + domain.len(), provider: Some(provider) })
}

/// The numbers of the organisation, of its profiles and of the accessibility statement.
fn published(subject: &Subject<'_>) -> BTreeSet<String> {
    let settings = &subject.site.settings;
    let profiles = subject.site.profiles.values().filter_map(|profile| profile.contact.phone.as_ref());
    let own = settings.organisation.contact.phone.iter();
    let statement = settings.accessibility.iter().filter_map(|statement| statement.feedback.phone.as_ref());
    profiles.chain(own).chain(statement).map(|phone| digits(phone.as_str())).collect()
}

/// A Finnish number in its domestic spelling.
fn digits(number: &str) -> String {
    let plain: String = number.replace("(0)", "").chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let national = plain.strip_prefix("+358").or_else(|| plain.strip_prefix("00358"));
    national.map_or_else(|| plain.clone(), |rest| format!("0{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn private(text: &str) -> Vec<&str> {
        let published = BTreeSet::from([digits("+358 49 000 1111")]);
        let search = Search { mobile: Regex::new(MOBILE).expect("a pattern"), published };
        search.hits(text).into_iter().map(|hit| text.get(hit.range).expect("a stretch of the text")).collect()
    }

    #[test]
    fn private_ones_are_found() {
        for (text, hit) in [
            ("Soita 049 000 0000.", "049 000 0000"),
            ("Ring +358 49 0000000!", "+358 49 0000000"),
            ("[soita](tel:+358490000000)", "+358490000000"),
            ("00358 (0)49-000 0000", "00358 (0)49-000 0000"),
            ("kirjoita <nuta@gmail.com>.", "nuta@gmail.com"),
            ("Nuta@Pp.Inet.Fi", "Nuta@Pp.Inet.Fi"),
        ] {
            assert_eq!(private(text), [hit], "{text}");
        }
    }

    #[test]
    fn others_are_not() {
        for text in [
            "Soita 112 tai +358 9 123 4000, 09 123 4000, 0800 123 456.",
            "Päivystys on numerossa 049 000 1111 ja +358490001111.",
            "Ohje ESI-2026-0490000000, ISSN 0490-0001, 10490000000, /0490000000",
            "Poliisi neuvoo: neuvonta@poliisi.fi. Muoto on etunimi.sukunimi@gmail.com, @gmail.com ei kelpaa.",
            "vale@gmail.com.esimerkki.fi, vale@notgmail.com",
        ] {
            assert_eq!(private(text), [""; 0], "{text}");
        }
    }
}
