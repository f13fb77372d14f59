//! Names of people in handles and ids.
//!
//! In: a handle or a part of an id, and the words of the site. Out: whether it says a person's name. It guesses, so it
//! only serves warnings, and it would rather miss a name than take a house, a service or a day for one. Never true: a
//! person's name in what it gives back.
//!
//! The method, in the order of the code below: the text falls into words at signs, digits and inner capitals. It says
//! a name where a person whom some record names stands in it; or where a first name of the list is followed by a word
//! that neither the site nor the list of services knows, unless a house or a street is named after that person; or
//! where a surname by its ending (-nen) stands beside a first name. A first name that is an ordinary word too counts
//! before such a surname only. Where a name is withheld, a first name alone is enough.

use super::names::{FIRST_NAMES, MEMORIALS, SERVICES, Sort};
use crate::model::{Profile, Site};
use crate::raw::{ProfileKind, Status};
use crate::value::Text;
use aho_corasick::AhoCorasick;
use std::collections::BTreeSet;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Whose name must not be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// The record says unit, role or campaign: nobody's.
    Office,
    /// The record is of a person whom it doesn't name.
    Withheld,
}

impl Whose {
    /// Whose name a record keeps out; `None` where it names its person, or where nobody edits it any more.
    pub(super) fn of(profile: &Profile) -> Option<Self> {
        let named = profile.person.as_ref().is_some_and(|person| person.name.is_some());
        match (profile.status.value, profile.kind.value) {
            (Status::Closed, _) => None,
            (_, ProfileKind::Unit | ProfileKind::Role | ProfileKind::Campaign) => Some(Self::Office),
            (_, ProfileKind::Person | ProfileKind::Expert | ProfileKind::Private) => (!named).then_some(Self::Withheld),
        }
    }

    /// Which sentence is told.
    pub(super) fn case(self) -> &'static str {
        match self {
            Self::Office => "",
            Self::Withheld => "withheld",
        }
    }
}

/// What is known of names and of words that are none.
pub(super) struct PersonNames {
    /// People whom the records name, folded: `maijamallikas`, `mallikasmaija`.
    people: Option<AhoCorasick>,
    /// Words of the organisation: its own, its units', its platforms', its topics'.
    words: BTreeSet<String>,
}

impl PersonNames {
    /// From everything public that a site says. The internal halves are not asked: a finding would repeat them.
    pub(super) fn of(site: &Site) -> Self {
        let mut own = Self { people: None, words: BTreeSet::new() };
        let mut people = Vec::new();
        let settings = &site.settings;
        let organisation = &settings.organisation;
        own.learn_text(&settings.title);
        own.learn_text(&organisation.name);
        own.learn(organisation.website.as_str());
        organisation.domains.names().for_each(|domain| own.learn(domain));
        for platform in settings.table.platforms() {
            own.learn(platform.id());
            own.learn(platform.name());
        }
        for unit in site.units.by_id.values() {
            own.learn(unit.id.as_str());
            own.learn_text(&unit.name);
            unit.role.iter().for_each(|role| own.learn_text(role));
        }
        for profile in site.profiles.values() {
            profile.topics.iter().for_each(|topic| own.learn(topic));
            profile.owner.role.iter().for_each(|role| own.learn_text(role));
            if let Some(person) = &profile.person {
                person.title.iter().for_each(|title| own.learn_text(title));
                people.extend(person.name.as_deref());
            }
        }
        own.people = joined(&people);
        own
    }

    fn learn_text(&mut self, text: &Text) {
        text.all().for_each(|(_, words)| self.learn(words));
    }

    fn learn(&mut self, text: &str) {
        self.words.extend(words_in(text).into_iter().filter(|word| word.len() >= SHORTEST));
    }

    /// Whether a handle, or a part of an id, says a person's name.
    pub(super) fn name_in(&self, text: &str, whose: Whose) -> bool {
        let words = words_in(text);
        self.known_person(&words)
            || self.first_and_last(&words)
            || words.iter().any(|word| glued(word) && !self.knows(word))
            || (whose == Whose::Withheld && words.iter().any(|word| plain_first(word) && !self.knows(word)))
    }

    /// Somebody whom a record names, written with or without a sign between the names.
    fn known_person(&self, words: &[String]) -> bool {
        self.people.as_ref().is_some_and(|people| people.is_match(&words.concat()))
    }

    /// A first name and what could be a surname, in two words beside each other.
    fn first_and_last(&self, words: &[String]) -> bool {
        let pairs = words.windows(2).zip(words.iter().skip(2).map(Some).chain([None]));
        pairs.into_iter().any(|(pair, after)| {
            let [one, two] = pair else { return false };
            let named = match (sort(one), sort(two)) {
                // Two first names are one double name, or two houses.
                (Some(_), Some(_)) => false,
                (Some(Sort::Name), None) => two.len() >= SHORTEST && !is_verb(two),
                (Some(Sort::Word), None) => is_surname(two),
                (None, Some(Sort::Name)) => is_surname(one),
                (None, Some(Sort::Word) | None) => false,
            };
            let memorial = || after.is_some_and(|word| MEMORIALS.iter().any(|known| word.starts_with(known)));
            named && !memorial() && !self.knows(one) && !self.knows(two)
        })
    }

    /// Whether a word is one of the organisation's or of a service: also inflected (`kirjaston`) or cut (`esim`).
    fn knows(&self, word: &str) -> bool {
        // `rantanen` is not the shore, whatever its beginning.
        if is_surname(word) {
            return self.words.contains(word);
        }
        let own = self.words.iter().map(String::as_str);
        own.chain(SERVICES.iter().copied()).chain(MEMORIALS.iter().copied()).any(|known| {
            let (long, short) = if word.len() >= known.len() { (word, known) } else { (known, word) };
            long == short || (short.len() >= CUT && long.starts_with(short))
        })
    }
}

/// The same for whoever looks at names outside the rules.
pub struct Names(PersonNames);

impl Names {
    /// From everything public that a site says.
    #[must_use]
    pub fn of(site: &Site) -> Self {
        Self(PersonNames::of(site))
    }

    /// Whether an account's name says a person's.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        self.0.name_in(text, Whose::Office)
    }
}

/// A word shorter than this is no name.
const SHORTEST: usize = 3;
/// From this length on a word is known by its beginning.
const CUT: usize = 4;

/// Lower-case words without marks: `MaijaMallikas82`, `maija.mallikas`, `maija-mallikas` are all two.
fn words_in(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut after_small = false;
    for c in text.nfc() {
        if !c.is_alphabetic() || (c.is_uppercase() && after_small) {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphabetic() {
            word.extend(c.to_lowercase());
        }
        after_small = c.is_lowercase();
    }
    words.push(word);
    let plain = |word: String| word.nfd().filter(|c| !is_combining_mark(*c)).collect::<String>();
    words.into_iter().filter(|word| !word.is_empty()).map(plain).collect()
}

fn sort(word: &str) -> Option<Sort> {
    FIRST_NAMES.get(word).copied()
}

fn plain_first(word: &str) -> bool {
    sort(word) == Some(Sort::Name)
}

/// A surname by its ending. People of a place end so too (`lauritsalainen`), and are left out.
fn is_surname(word: &str) -> bool {
    word.len() >= 5 && word.ends_with("nen") && !word.ends_with("lainen")
}

/// `auttaa`, `kertoo`: what a voice with a first name does. Surnames end so in -maa alone.
fn is_verb(word: &str) -> bool {
    ["aa", "ee", "ii", "oo", "uu", "yy"].iter().any(|ending| word.ends_with(ending)) && !word.ends_with("maa")
}

/// People by their first and last names joined in either order; too short ones would be found inside other words.
fn joined(people: &[&str]) -> Option<AhoCorasick> {
    let mut both = Vec::new();
    for person in people {
        let parts = words_in(person);
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { continue };
        if parts.len() >= 2 && first.len() + last.len() >= 7 {
            both.extend([format!("{first}{last}"), format!("{last}{first}")]);
        }
    }
    // No pattern is empty or long enough to be refused; without a search, nobody is found.
    AhoCorasick::new(both).ok()
}

/// Both names without a sign between them: `mattivirtanen`.
fn glued(word: &str) -> bool {
    let ends = word.char_indices().map(|(at, _)| at).skip(CUT);
    is_surname(word)
        && ends.map(|at| word.split_at(at)).any(|(first, last)| {
            let long = last.len() > 5;
            long && plain_first(first) && is_surname(last)
        })
}

#[cfg(test)]
mod tests {
    use super::{PersonNames, Whose, joined, words_in};
    use std::collections::BTreeSet;

    fn names() -> PersonNames {
        let people = joined(&["Maija Mallikas", "Bo Ek"]);
        let mut names = PersonNames { people, words: BTreeSet::new() };
        let own =
            ["Esimerkkilän kunta", "Exempelby kommun", "Kirjasto", "Nuorisopalvelut", "Päiväkoti Helmi", "lukupiiri"];
        own.iter().for_each(|words| names.learn(words));
        names
    }

    /// What says a person's name in the record of a unit.
    const PEOPLE: &[&str] = &[
        "matti.virtanen",
        "matti_virtanen",
        "matti-virtanen",
        "MattiVirtanen",
        "mattivirtanen",
        "matti.virtanen82",
        "virtanen.matti",
        "esimerkkila.matti.virtanen",
        "konstaapeli_matti_virtanen",
        "matti.virtanen.kirjasto",
        "anna-liisa.koskela",
        "päivi.mäkelä",
        "paivi-makela",
        "jukka.aho",
        "lars.lindqvist",
        "KristiinaLehto",
        "satu.nieminen",
        "matti.rantanen",
        "tiina.talonen",
        "ville.vainiomaa",
        "tuuli_korhonen",
        "maijamallikas",
        "mallikasmaija",
        "maija.s.mallikas.maija.mallikas",
        "esimerkkilanmaijamallikas",
        "matti-meikäläinen-1a2b3c",
    ];

    /// What says none: services, houses, days, double names, people of a place, one name alone.
    const OTHERS: &[&str] = &[
        "esimerkkila",
        "esimerkkilankirjasto",
        "esimerkkila.etsiva",
        "aino",
        "nuokkari-aino",
        "anna-talo",
        "annatalo",
        "helmi",
        "paivakoti.helmi",
        "helmi.paivakoti",
        "helmi-esim",
        "aino-chatbot",
        "anna.palaute",
        "anni-auttaa",
        "kaisa.kertoo",
        "karin.torppa",
        "anna_kirjaston",
        "anna-liisa",
        "maija.m",
        "mikael.agricola.koulu",
        "minna-canth-puisto",
        "matti.tv",
        "aino-ja-helmi",
        "tuuli.voima",
        "meri.pelastus",
        "satu.hetki",
        "toivo.tupa",
        "lauritsalainen",
        "suomalainen",
        "onnellinen.arki",
        "iloinen_lukija",
        "visit.esimerkkila",
        "kunnanjohtaja",
        "VisitEsimerkkila",
        "x-kirjasto",
        "marja.aika",
        "maria.kyrka",
        "boekman",
        "",
    ];

    #[test]
    fn people_are_told_from_everything_else() {
        let names = names();
        for text in PEOPLE {
            assert!(names.name_in(text, Whose::Office), "{text} says a person's name");
            assert!(names.name_in(text, Whose::Withheld), "{text} says a person's name");
        }
        for text in OTHERS {
            assert!(!names.name_in(text, Whose::Office), "{text} says nobody's name");
        }
    }

    #[test]
    fn where_a_name_is_withheld_a_first_name_is_enough() {
        let names = names();
        for text in ["aino", "nuokkari-aino", "ohjaaja_matti", "etsiva.ANNA", "anna-liisa"] {
            assert!(names.name_in(text, Whose::Withheld), "{text}");
        }
        for text in ["esimerkkila.etsiva", "helmi", "lehdistoneuvos", "virkaprofiili", "tuuli", "nuorisotyontekija"] {
            assert!(!names.name_in(text, Whose::Withheld), "{text}");
        }
    }

    #[test]
    fn words_end_at_signs_digits_and_inner_capitals() {
        assert_eq!(words_in("MaijaMallikas82.Åbo"), ["maija", "mallikas", "abo"]);
        assert_eq!(words_in("NATO_päivä"), ["nato", "paiva"]);
        assert_eq!(words_in("--"), [""; 0]);
    }
}
