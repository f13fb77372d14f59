//! Skeletons: the table's vectors, the file of confusable characters, and what holds of every name.

use crate::account::shape::{LookalikeVectors, TableShape};
use crate::account::{confusables, osa_one_apart, skeleton};
use proptest::prelude::*;
use std::collections::BTreeMap;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

fn vectors() -> LookalikeVectors {
    let shape: TableShape = serde_saphyr::from_str(include_str!("../platforms.yaml")).expect("the table reads");
    shape.lookalikes.vectors
}

fn failing(pairs: &[(String, String)], holds: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let wrong = pairs.iter().filter(|(a, b)| !holds(a, b) || !holds(b, a));
    wrong.map(|(a, b)| format!("{a} {b}: {} {}", skeleton(a), skeleton(b))).collect()
}

#[test]
fn every_vector_of_look_alikes_holds() {
    let vectors = vectors();
    let mut wrong: Vec<String> = Vec::new();
    for (name, bones) in &vectors.skeletons {
        if skeleton(name) != *bones {
            wrong.push(format!("{name}: {} instead of {bones}", skeleton(name)));
        }
    }
    wrong.extend(failing(&vectors.same, |a, b| skeleton(a) == skeleton(b)));
    wrong.extend(failing(&vectors.apart, |a, b| skeleton(a) != skeleton(b)));
    wrong.extend(failing(&vectors.slip, |a, b| osa_one_apart(&skeleton(a), &skeleton(b))));
    wrong.extend(failing(&vectors.no_slip, |a, b| !osa_one_apart(&skeleton(a), &skeleton(b))));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let LookalikeVectors { skeletons, same, apart, slip, no_slip } = &vectors;
    assert!(skeletons.len() + same.len() + apart.len() + slip.len() + no_slip.len() >= 100);
}

/// What the standard folds a character to.
fn bones(c: char) -> String {
    unicode_security::confusable_detection::skeleton(&c.to_string()).collect()
}

fn folded(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).nfkd().filter(|c| !is_combining_mark(*c)).collect()
}

/// What a character looks like, where that is letters and digits of ASCII.
fn shown(c: char) -> Option<String> {
    // The Finnish repertoire of letters without a decomposition, whatever the standard says of them.
    let own = BTreeMap::from([('ø', "o"), ('đ', "d"), ('ŋ', "n"), ('ŧ', "t"), ('ǥ', "g"), ('ı', "i"), ('ʒ', "z")]);
    let letters = own.get(&c).map_or_else(|| folded(&bones(c)).replace('ı', "i"), |letters| (*letters).to_owned());
    (!letters.is_empty() && letters.bytes().all(|b| b.is_ascii_alphanumeric())).then_some(letters)
}

/// What its capital looks like: what a name in capitals shows.
fn shown_as_capital(c: char) -> Option<String> {
    let mut capital = c.to_uppercase();
    capital.next().filter(|upper| *upper != c && capital.next().is_none()).and_then(shown)
}

/// The file as the standard's table has it, of every character that folding leaves as it is.
fn made() -> String {
    let stays = |c: &char| folded(&c.to_string()).chars().eq([*c]);
    let all: Vec<char> = ('\u{80}'..=char::MAX).filter(|c| !is_combining_mark(*c)).filter(stays).collect();
    let likeness = |c: char| shown(c).or_else(|| shown_as_capital(c));
    // What looks like something that looks like a letter does so too: a small capital, by the letter whose it is.
    let mut classes = BTreeMap::new();
    for c in all.iter().rev() {
        classes.extend(likeness(*c).map(|letters| (bones(*c), letters)));
    }
    let line = |c: &char| Some((*c, likeness(*c).or_else(|| classes.get(&bones(*c)).cloned())?));
    all.iter().filter_map(line).map(|(c, letters)| format!("{c}\t{letters}\n")).collect()
}

#[test]
#[allow(clippy::disallowed_methods, reason = "the test keeps a file current")]
fn the_file_of_confusables_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/account/confusables.txt");
    let made = made();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &made).expect("the file can be written");
        return;
    }
    assert!(made == include_str!("../confusables.txt"), "confusables.txt is out of date; UPDATE=1 writes it anew");
    let all: BTreeMap<char, &str> = confusables().collect();
    assert!(all.len() > 700 && made.lines().count() == all.len(), "{}", all.len());
    for (from, to) in [('а', "a"), ('о', "o"), ('ѕ', "s"), ('і', "i"), ('ν', "v"), ('н', "h"), ('ø', "o"), ('æ', "ae")]
    {
        assert_eq!(all.get(&from), Some(&to), "{from}");
    }
}

/// Names as people and impostors write them.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9._-]{0,20}",
        "[a-zåäöA-ZÅÄÖ0-9._-]{0,12}",
        "(official|fi|tuki|info|the|24){0,3}[aeiorncvl01_]{0,8}(official|fi|tuki|info|112){0,3}",
        "\\PC{0,20}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn a_skeleton_is_its_own(name in name()) {
        let bones = skeleton(&name);
        prop_assert_eq!(skeleton(&bones), bones);
    }

    #[test]
    fn any_text_has_a_skeleton(text in any::<String>()) {
        let _ = skeleton(&text);
    }

    #[test]
    fn case_and_separators_say_nothing(name in "[a-zåäöšžčđŋ0-9]{0,16}", at in 0usize..16, separator in "[._·-]{1,3}") {
        let at = name.char_indices().nth(at).map_or(name.len(), |(at, _)| at);
        let (front, back) = name.split_at(at);
        prop_assert_eq!(skeleton(&format!("{front}{separator}{back}")), skeleton(&name));
        prop_assert_eq!(skeleton(&name.to_uppercase()), skeleton(&name));
    }

    #[test]
    fn an_added_affix_says_nothing_of_a_plain_name(name in "[bdghjkmpuxy]{1,2}(ub|ak|yp|ox){2,5}", affix in 0usize..60) {
        let affixes = &crate::account::Table::builtin().global.lookalikes.affixes;
        let affix = affixes.iter().cycle().nth(affix).expect("there are affixes");
        prop_assert_eq!(skeleton(&format!("{affix}{name}")), skeleton(&name), "{} in front", affix);
        prop_assert_eq!(skeleton(&format!("{name}_{affix}")), skeleton(&name), "{} behind", affix);
    }

    #[test]
    fn what_is_short_lost_no_affix(name in "(official|fi|tuki|info|the|24|some|tv|aa){1,4}[a-z]{0,3}") {
        let bones = skeleton(&name);
        if bones.chars().count() < 4 {
            let mut whole: String = name.replace(['i', '1'], "l");
            while let Some((pair, letter)) = [("rn", "m"), ("vv", "w"), ("cl", "d"), ("ae", "a"), ("oe", "o")]
                .iter()
                .find(|(pair, _)| whole.contains(pair))
            {
                whole = whole.replace(pair, letter);
            }
            let mut letters: Vec<char> = whole.chars().collect();
            letters.dedup();
            prop_assert_eq!(letters.into_iter().collect::<String>(), bones);
        }
    }
}
