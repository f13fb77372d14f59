//! The skeleton of an account's name: names that the eye confuses, or takes for the same body's, have one.
//!
//! In: a name (`Esimerkki1a_official`). Out: its skeleton (`eslmerkla`), which is compared with skeletons and never
//! shown. The page's scripts do the same by the same data and the same vectors (`lookalikes` in `platforms.yaml`).
//!
//! The steps, and why in this order:
//! 1. every character is folded ([`super::fold`]); what is no letter and no digit falls away;
//! 2. affixes (`official`, `tuki`, `fi` …) fall from both ends, before anything that joins letters: in `aitoespoo`
//!    the `oe`, and in `poliisiinfo` the `ii`, are no pair of one word;
//! 3. pairs that look like one letter become it, until none is left; affixes again, for those written with pairs;
//! 4. doubled letters become one; affixes again, for those written with doubled or missing ones.
//!
//! An affix falls only where the rest still has four letters when all is folded: a shorter one would resemble
//! everything. UTS 39 spells m as rn and double n is everyday Finnish, so pairs lead to m from rn alone.
//!
//! What must never be true: a panic; a skeleton that depends on case or separators; the skeleton of a skeleton being
//! another; an affix stripped down to fewer than four letters.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::fold;
use super::table::Table;

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let lookalikes = &Table::builtin().global.lookalikes;
    let mut rules = Rules {
        pairs: lookalikes.pairs.clone(),
        affixes: Vec::new(),
        shortest: lookalikes.shortest,
        nearest: lookalikes.nearest,
    };
    let mut affixes = BTreeSet::new();
    for written in &lookalikes.affixes {
        let plain = letters(written);
        let paired = paired(&plain, &rules.pairs).into_owned();
        let single = collapsed(&paired);
        // As an affix is written it may have two letters; what folding makes of it needs more, or too much would fit.
        affixes.extend([paired, single].into_iter().filter(|form| form.chars().count() > 2));
        affixes.insert(plain);
    }
    rules.affixes = affixes.into_iter().collect();
    // The longest first, so that `finland` is not left as `nland`.
    rules.affixes.sort_by_key(|affix| std::cmp::Reverse(affix.len()));
    rules
});

/// What skeletons are made by.
struct Rules {
    pairs: Vec<(String, String)>,
    affixes: Vec<String>,
    shortest: usize,
    nearest: usize,
}

/// The skeleton of a name.
#[must_use]
pub fn skeleton(name: &str) -> String {
    let rules = &*RULES;
    let letters = letters(name);
    let paired = paired(rules.stripped(&letters), &rules.pairs);
    let single = collapsed(rules.stripped(&paired));
    rules.stripped(&single).to_owned()
}

/// Whether two skeletons are one slip apart (a letter too many, too few, another, or two swapped), both being long
/// enough that this is no chance.
#[must_use]
pub fn osa_one_apart(a: &str, b: &str) -> bool {
    let long = |text: &str| text.chars().nth(RULES.nearest.saturating_sub(1)).is_some();
    long(a) && long(b) && fold::one_edit_apart(a, b)
}

/// The letters and digits of a name, folded.
fn letters(name: &str) -> String {
    let mut folded = fold::characters(name);
    folded.retain(char::is_alphanumeric);
    folded
}

/// Pairs that look like one letter, folded until none is left.
fn paired<'t>(text: &'t str, pairs: &[(String, String)]) -> Cow<'t, str> {
    let mut text = Cow::Borrowed(text);
    // Each round shortens the text, so this ends.
    while let Some((pair, letter)) = pairs.iter().find(|(pair, _)| text.contains(pair.as_str())) {
        text = Cow::Owned(text.replace(pair.as_str(), letter));
    }
    text
}

/// Runs of one letter as that letter.
fn collapsed(text: &str) -> String {
    let mut single = String::with_capacity(text.len());
    for c in text.chars() {
        if !single.ends_with(c) {
            single.push(c);
        }
    }
    single
}

impl Rules {
    /// The text without the affixes at its ends.
    fn stripped<'t>(&self, mut text: &'t str) -> &'t str {
        while let Some(rest) = self.affixes.iter().find_map(|affix| self.without(text, affix)) {
            text = rest;
        }
        text
    }

    /// The text without one affix, where it has it and enough is left.
    fn without<'t>(&self, text: &'t str, affix: &str) -> Option<&'t str> {
        let enough = |rest: &&str| collapsed(&paired(rest, &self.pairs)).chars().count() >= self.shortest;
        text.strip_prefix(affix).filter(enough).or_else(|| text.strip_suffix(affix).filter(enough))
    }
}
