//! The lists by which names are told from words.
//!
//! In: two lists that are part of the program; what they are made from stands at their heads. Out: sets to look into.
//! Never true: a name that is in no list's file, or a list taken from a register of people.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a first name is besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A name and hardly anything else.
    Name,
    /// Also an ordinary word or a place.
    Word,
}

/// First names, folded to small letters without marks.
pub(super) static FIRST_NAMES: LazyLock<BTreeMap<&'static str, Sort>> = LazyLock::new(|| {
    let mut names = BTreeMap::new();
    for line in lines(include_str!("profile/first_names.txt")) {
        let (sort, list) = match line.strip_prefix("also-words:") {
            Some(list) => (Sort::Word, list),
            None => (Sort::Name, line),
        };
        names.extend(list.split_whitespace().map(|name| (name, sort)));
    }
    names
});

/// Words of services and offices, which no surname is.
pub(super) static SERVICES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let words = lines(include_str!("profile/service_words.txt")).filter(|line| !line.starts_with(MEMORIAL));
    words.flat_map(str::split_whitespace).collect()
});

/// What is named after people: houses, streets, days.
pub(super) static MEMORIALS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let words = lines(include_str!("profile/service_words.txt")).filter_map(|line| line.strip_prefix(MEMORIAL));
    words.flat_map(str::split_whitespace).collect()
});

const MEMORIAL: &str = "named-after-people:";

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::{FIRST_NAMES, MEMORIALS, SERVICES, Sort, lines};
    use std::collections::BTreeSet;

    /// Folded as the texts are that they are compared with, and each once.
    #[test]
    fn the_lists_are_plain_and_without_repetition() {
        let all = lines(include_str!("profile/first_names.txt"));
        let all: Vec<&str> = all.flat_map(str::split_whitespace).filter(|word| !word.ends_with(':')).collect();
        let once: BTreeSet<&&str> = all.iter().collect();
        let twice: Vec<&&str> = all.iter().filter(|one| all.iter().filter(|other| other == one).count() > 1).collect();
        assert!(once.len() == all.len() && once.len() == FIRST_NAMES.len(), "{twice:?}");
        assert!((300..900).contains(&all.len()), "{}", all.len());
        let words = SERVICES.iter().chain(MEMORIALS.iter());
        for word in all.iter().chain(words) {
            assert!(word.len() >= 2 && word.bytes().all(|b| b.is_ascii_lowercase()), "{word}");
        }
        assert!(FIRST_NAMES.get("matti") == Some(&Sort::Name) && FIRST_NAMES.get("helmi") == Some(&Sort::Word));
        let both: Vec<_> = SERVICES.iter().filter(|word| FIRST_NAMES.contains_key(**word)).collect();
        assert!(both.is_empty(), "a service and a first name: {both:?}");
    }
}
