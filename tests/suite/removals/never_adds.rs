//! Removals never add: whatever the tree says, what comes out is less than what went in.

use aito::account::{Domains, Table, accounts_in};
use aito::build::{build, lessen};
use aito::manifest::{MANIFEST, Manifest};
use aito::removals::Earlier;
use aito::source::Sources;
use aito::value::{Day, Moment, Parse};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

/// A small site: paths and texts.
const TREE: [(&str, &str); 9] = [
    (
        "site.yaml",
        "title: {fi: Tilit, sv: Konton}\nbase_url: https://tilit.virasto.example/polku/\nlanguages: [fi, sv]\norganisation:\n  name: Virasto\n  website: https://www.virasto.example/\n  email_domains: [virasto.example]\n  contact: {email: viestinta@virasto.example}\n  report_impostor: {email: viestinta@virasto.example}\nplatforms:\n  uutiskirje: {name: Uutiskirje, hosts: [kirje.virasto.example], form: \"/{h}\"}\nredirects: {/vanha/: /profiilit/a/facebook/}\n",
    ),
    ("profiles/units.yaml", "- {id: a, name: A, role: Johtaja}\n- {id: b, parent: a, name: B}\n"),
    (
        "profiles/a/facebook.yaml",
        "name: {fi: Yksi, sv: Ett}\nurl: https://www.facebook.com/yksitili\nkind: unit\nstatus: active\nowner: {unit: a}\ncontact: {email: a@virasto.example}\nlanguages: [fi]\nopened: 2020-01-01\nreviewed: 2026-05-11\nmain: true\nabout: Katso https://www.instagram.com/kaksitili\ncounterpart: a/instagram\n",
    ),
    (
        "profiles/a/instagram.yaml",
        "name: Kaksi\nurl: https://www.instagram.com/kaksitili\nkind: unit\nstatus: standby\nowner: {unit: a}\ncontact: {email: a@virasto.example}\nlanguages: [sv]\nopened: 2020-01-01\nends: 2027-01-01\naliases: [{url: https://www.instagram.com/vanhanimi, until: 2021-01-01}]\n",
    ),
    (
        "profiles/b/x.yaml",
        "name: Kolme\nurl: https://x.com/kolmetili\nkind: campaign\nstatus: active\nowner: {unit: b}\ncontact: {email: b@virasto.example}\nlanguages: [fi]\nopened: 2020-01-01\nreviewed: 2026-05-11\nshared_with: [a]\n",
    ),
    (
        "profiles/b/lost.yaml",
        "name: Kaapattu\nurl: https://x.com/kaapattutili\nkind: unit\nstatus: compromised\nowner: {unit: b}\ncontact: {email: b@virasto.example}\nlanguages: [fi]\nopened: 2020-01-01\ncompromised: {since: \"2026-11-01\", message: Varo}\n",
    ),
    (
        "profiles/b/kirje.yaml",
        "name: Kirje\nurl: https://kirje.virasto.example/kunta\nkind: unit\nstatus: active\nowner: {unit: b}\ncontact: {email: b@virasto.example}\nlanguages: [fi]\nopened: 2020-01-01\nreviewed: 2026-05-11\n",
    ),
    ("content/fi/ohje/_index.md", "---\ntitle: Ohje\n---\n\nOhje.\n"),
    (
        "content/fi/ohje/01-luku.md",
        "---\ntitle: Luku\n---\n\nSivu [yksi](profile:a/facebook) ja https://www.instagram.com/kaksitili.\n",
    ),
];

fn moment() -> Moment {
    Moment::start_of(Day::parse("2026-11-22").unwrap(), "Europe/Helsinki").unwrap()
}

fn sources(tree: &[(String, String)]) -> Sources {
    let mut sorted = tree.to_vec();
    sorted.sort();
    let mut sources = Sources::new();
    for (path, text) in &sorted {
        sources.add_text(path, text);
    }
    sources
}

fn tree() -> Vec<(String, String)> {
    TREE.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// The site as it was published.
static EARLIER: LazyLock<Earlier> = LazyLock::new(|| {
    let outcome = build(sources(&tree()), Vec::new(), moment());
    let found: Vec<String> = outcome.findings.iter().map(|f| format!("{} {} {:?}", f.rule, f.case, f.facts)).collect();
    let sound = outcome.sound.unwrap_or_else(|| panic!("the sample builds: {found:#?}"));
    let mut files: BTreeMap<String, Arc<[u8]>> =
        sound.artifacts().iter().map(|file| (file.path.clone(), Arc::clone(&file.bytes))).collect();
    let manifest = Manifest::read(&files.remove(MANIFEST).unwrap()).unwrap();
    Earlier { manifest, files }
});

/// The keys of all accounts that it named.
static NAMED: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| EARLIER.files.values().flat_map(|bytes| named(bytes)).collect());

/// Words that something else in a record may be replaced by.
const WORDS: [&str; 24] = [
    "active",
    "standby",
    "closed",
    "planned",
    "compromised",
    "private",
    "unit",
    "https://www.facebook.com/uusitili",
    "https://www.instagram.com/kaksitili",
    "https://x.com/kaapattutili",
    "https://kirje.virasto.example/kunta",
    "2019-01-01",
    "2031-01-01",
    "a",
    "b",
    "c",
    "[",
    "{since: \"2026-11-20\", message: \"Katso https://www.facebook.com/uusitili\"}",
    "\nid: a/facebook",
    "\ncompromised: {since: \"2026-11-20\", message: {sv: \"https://x.com/uusi\"}}",
    "\nends: 2026-11-01",
    "",
    ": :",
    "\u{0}",
];

/// What happens to a tree: a file goes, is cut short, gets another's text, or one of its values becomes another.
#[derive(Debug, Clone)]
enum Accident {
    Gone(usize),
    Cut(usize, usize),
    Copied(usize, usize),
    New(usize, String),
    Changed(usize, usize, usize),
}

fn accident() -> impl Strategy<Value = Accident> {
    let file = 0..TREE.len();
    prop_oneof![
        file.clone().prop_map(Accident::Gone),
        (file.clone(), 0..400usize).prop_map(|(file, at)| Accident::Cut(file, at)),
        (file.clone(), file.clone()).prop_map(|(a, b)| Accident::Copied(a, b)),
        (file.clone(), "profiles/[abu][a-z]{0,3}/[a-z]{1,5}\\.yaml").prop_map(|(file, to)| Accident::New(file, to)),
        (file, 0..12usize, 0..WORDS.len()).prop_map(|(file, line, word)| Accident::Changed(file, line, word)),
    ]
}

fn befall(tree: &mut Vec<(String, String)>, accident: &Accident) {
    let text =
        |tree: &[(String, String)], file: usize| tree.get(file).map(|(_, text)| text.clone()).unwrap_or_default();
    match accident {
        Accident::Gone(file) => drop((*file < tree.len()).then(|| tree.remove(*file))),
        Accident::Cut(file, at) => {
            if let Some((_, text)) = tree.get_mut(*file) {
                let at = (0..=*at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
                text.truncate(at);
            }
        }
        Accident::Copied(from, to) => {
            let copy = text(tree, *from);
            if let Some((_, text)) = tree.get_mut(*to) {
                *text = copy;
            }
        }
        Accident::New(file, path) => {
            let copy = text(tree, *file);
            tree.retain(|(own, _)| own != path);
            tree.push((path.clone(), copy));
        }
        Accident::Changed(file, line, word) => {
            if let Some((_, text)) = tree.get_mut(*file) {
                let lines = text.lines().enumerate().map(|(n, own)| match own.split_once(": ") {
                    Some((key, _)) if n == *line => format!("{key}: {}", WORDS[*word]),
                    _ => own.to_owned(),
                });
                *text = lines.collect::<Vec<_>>().join("\n") + "\n";
            }
        }
    }
}

/// The keys of all accounts that any text of a file names.
fn named(bytes: &[u8]) -> BTreeSet<String> {
    let domains = Domains::parse(["virasto.example"]).unwrap();
    let text = String::from_utf8_lossy(bytes);
    accounts_in(Table::builtin(), &domains, &text).into_iter().map(|(_, account)| account.key().to_string()).collect()
}

fn profiles(bytes: &[u8]) -> (BTreeSet<String>, BTreeSet<String>) {
    let data: serde_json::Value = serde_json::from_slice(bytes).unwrap();
    let of = |list: &str| {
        let list = data[list].as_array().unwrap();
        list.iter().map(|profile| format!("{} {}", profile["id"], profile["url"])).collect()
    };
    (of("profiles"), of("warnings"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_tree_says(accidents in prop::collection::vec(accident(), 1..5)) {
        let mut tree = tree();
        accidents.iter().for_each(|accident| befall(&mut tree, accident));
        let lessened = lessen(sources(&tree), Vec::new(), &EARLIER, moment()).expect("the earlier list is there");
        let Some(sound) = lessened.sound else {
            prop_assert!(lessened.taken.is_empty());
            return Ok(());
        };
        let (old, old_warned) = profiles(&EARLIER.files["data/profiles.json"]);
        let new = sound.artifacts();
        let (listed, warned) = profiles(&new.get("data/profiles.json").unwrap().bytes);
        prop_assert!(listed.is_subset(&old), "{listed:?}");
        prop_assert!(warned.iter().all(|id| old.contains(id) || old_warned.contains(id)), "{warned:?}");
        prop_assert!(listed.is_disjoint(&warned));
        // What has left the list is told, and told once.
        prop_assert_eq!(old.len() + old_warned.len() - listed.len() - warned.len(),
            lessened.taken.iter().filter(|taken| taken.why != aito::removals::Why::Compromised).count());
        for file in new.iter().filter(|file| file.path != MANIFEST) {
            prop_assert!(EARLIER.files.contains_key(&file.path), "{} is new", file.path);
            if file.bytes != EARLIER.files[&file.path] {
                let added: Vec<String> = named(&file.bytes).into_iter().filter(|key| !NAMED.contains(key)).collect();
                prop_assert!(added.is_empty(), "{} names {added:?}", file.path);
            }
            if file.path.contains("/ohje/") {
                prop_assert_eq!(&file.bytes, &EARLIER.files[&file.path], "a text has changed");
            }
        }
        let manifest = Manifest::read(&new.get(MANIFEST).unwrap().bytes).expect("a manifest");
        prop_assert!(manifest.serial() > EARLIER.manifest.serial());
        prop_assert_eq!(manifest.expires(), EARLIER.manifest.expires());
    }
}
