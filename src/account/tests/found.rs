//! Addresses in running text.

use crate::account::{Domains, Table, accounts_in, addresses_in};

fn keys(text: &str) -> Vec<String> {
    let own = Domains::parse(["esimerkkila.example"]).expect("a domain");
    accounts_in(Table::builtin(), &own, text).iter().map(|(_, account)| account.key().to_string()).collect()
}

#[test]
fn an_address_is_found_in_every_spelling() {
    for text in [
        "https://www.facebook.com/suljettu",
        "Katso facebook.com/suljettu.",
        "(www.facebook.com/suljettu)",
        "<https://m.facebook.com/suljettu/>",
        "”facebook.com/suljettu”",
        "[linkki](https://facebook.com/suljettu)",
        "**facebook.com/suljettu**",
        "facebook.com/suljettu, muut",
        "osoite:facebook.com/suljettu",
        "HTTPS://FACEBOOK.COM/SULJETTU",
        "//facebook.com/suljettu",
        "https://x@facebook.com/suljettu",
        "https://facebook.com:8080/suljettu",
        "https://facebook.com/a/../suljettu",
        "https://facebook.com/%73uljettu",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fsuljettu",
        "https%3A%2F%2Fwww.facebook.com%2Fsuljettu",
        "face\u{ad}book.com/sul\u{200b}jettu",
        "https://facebook.com/suljettu/posts/1",
        "m.me/suljettu",
        "a/facebook.com/suljettu!",
        "https://evil.example/?u=https://facebook.com/suljettu",
        "https:\\\\facebook.com\\suljettu",
        "[x]:https://facebook.com/suljettu",
        "https://facebook.com/%2573uljettu",
        "https://ｆacebook.com/suljettu",
        "https://facebook.com./suljettu",
        "_facebook.com/suljettu_",
        "facebook.com/suljettu–linkki",
        "https://facebook.com/suljettu:n",
        "https://arkisto.example/2020/https://facebook.com/suljettu",
        "facebook.com/suljettu’n",
        "\"url\":\"https:\\/\\/facebook.com\\/suljettu\"",
    ] {
        assert!(
            keys(text).contains(&"facebook:suljettu".to_owned()),
            "{text}: {:?} {:?}",
            keys(text),
            addresses_in(text)
        );
    }
}

#[test]
fn a_fediverse_name_is_found() {
    for text in [
        "@vanha@social.kunta.example",
        "(vanha@social.kunta.example)",
        "acct:vanha@social.kunta.example.",
        "https://mastodon.social/@vanha@social.kunta.example",
        "mailto:vanha@social.kunta.example",
    ] {
        assert!(keys(text).contains(&"acct:vanha@social.kunta.example".to_owned()), "{text}: {:?}", keys(text));
    }
    assert!(keys("vanha@esimerkkila.example").contains(&"acct:vanha@esimerkkila.example".to_owned()));
}

#[test]
fn stretches_are_slices_of_the_text_at_their_places() {
    let text = "Ä (facebook.com/ö) – @a@b.example, ”x.com/y”…";
    for (range, stretch) in addresses_in(text) {
        assert_eq!(text.get(range), Some(stretch));
    }
}

#[test]
#[allow(clippy::disallowed_methods, reason = "the test is about time")]
fn long_texts_take_bounded_time() {
    let start = std::time::Instant::now();
    for text in [
        "a".repeat(1_000_000),
        "//".repeat(500_000),
        "https://".repeat(100_000),
        "@".repeat(1_000_000),
        "%25".repeat(300_000),
        "a.b ".repeat(20_000),
        "(".repeat(1_000_000),
        "x.com/a,".repeat(10_000),
    ] {
        let _ = keys(&text);
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
