//! The table's own vectors, every one of them.

use crate::account::shape::TableShape;
use crate::account::{Account, Domains, Form, HostKind, Refusal, Table, canonicalise};

fn own() -> Domains {
    Domains::parse(["esimerkkila.example", "*.esimerkkila.example"]).expect("plain domains")
}

fn shape() -> TableShape {
    serde_saphyr::from_str(include_str!("../platforms.yaml")).expect("the table reads")
}

/// `[input, key or null, form or refusal]`, the third optional.
fn failure(input: &str, key: Option<&str>, word: Option<&str>) -> Option<String> {
    let table = Table::builtin();
    let got = canonicalise(table, &own(), input);
    let (got_key, got_word) = match &got {
        Ok(account) => (Some(account.key().as_ref()), account.form().code()),
        Err(refusal) => (None, refusal.code()),
    };
    if got_key != key || word.is_some_and(|word| word != got_word) {
        return Some(format!("{input}: expected {key:?} {word:?}, got {got:?}"));
    }
    let account = got.ok()?;
    let platform = table.platform(account.platform())?;
    let address = platform.canonical_address(&account)?;
    match canonicalise(table, &own(), &address) {
        Ok(again) if again.key() == account.key() => None,
        other => Some(format!("{input}: canonical {address} gives {other:?}")),
    }
}

#[test]
fn every_vector_of_the_table_holds() {
    let mut failures = Vec::new();
    let mut count = 0;
    for platform in shape().platforms {
        for row in &platform.t {
            let part = |at: usize| row.get(at).cloned().flatten();
            let input = part(0).expect("a vector has an input");
            failures.extend(failure(&input, part(1).as_deref(), part(2).as_deref()));
            count += 1;
        }
    }
    assert!(failures.is_empty(), "{} of {count}:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_platform_has_three_vectors_and_a_refusal() {
    for platform in shape().platforms {
        let refused = platform.t.iter().filter(|row| row.get(1).is_some_and(Option::is_none)).count();
        assert!(platform.t.len() >= 3, "{}: {} vectors", platform.id, platform.t.len());
        assert!(refused >= 1, "{}: no refusal", platform.id);
    }
}

#[test]
fn every_profile_key_has_a_canonical_address() {
    let table = Table::builtin();
    for platform in shape().platforms.iter().filter(|platform| !platform.any_host) {
        for row in &platform.t {
            let Some(input) = row.first().cloned().flatten() else {
                continue;
            };
            let Ok(account) = canonicalise(table, &own(), &input) else {
                continue;
            };
            let address = table.platform(account.platform()).and_then(|p| p.canonical_address(&account));
            let needs =
                account.form() != Form::Content && account.platform() != "email" && account.platform() != "fediverse";
            assert!(address.is_some() || !needs, "{input}: {}", account.key());
        }
    }
}

fn account(input: &str) -> Account {
    canonicalise(Table::builtin(), &own(), input).expect("an account")
}

#[test]
fn a_view_says_on_whose_host_it_is() {
    assert_eq!(account("https://mastodon.social/@a@social.kunta.example").host_kind(), HostKind::Foreign);
    assert_eq!(account("https://social.kunta.example/@a").host_kind(), HostKind::Home);
    assert_eq!(account("https://m.me/suomenpoliisi").host_kind(), HostKind::Fixed);
    assert_eq!(account("https://fi-fi.facebook.com/suomenpoliisi").host_kind(), HostKind::Pattern);
    assert_eq!(account("@a@social.kunta.example").host_kind(), HostKind::None);
}

#[test]
fn names_are_shown_as_a_person_would_say_them() {
    assert_eq!(account("https://www.instagram.com/Esimerkkila/").shown(), "@Esimerkkila");
    assert_eq!(account("https://www.facebook.com/Esimerkki.Kunta").shown(), "Esimerkki.Kunta");
    assert_eq!(account("https://social.kunta.example/@Viestinta").shown(), "@Viestinta@social.kunta.example");
    assert_eq!(account("https://www.facebook.com/p/Esimerkki-100064000000001").shown(), "100064000000001");
    assert_eq!(account("https://x.com/i/user/12345").shown(), "12345");
}

#[test]
fn a_bare_name_is_told_with_its_name() {
    let refused = canonicalise(Table::builtin(), &own(), " @esimerkkila ");
    assert_eq!(refused, Err(Refusal::BareHandle { name: "esimerkkila".to_owned() }));
}
