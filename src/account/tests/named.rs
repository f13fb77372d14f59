//! Accounts by name and by id.

use crate::account::{Domains, Table, canonicalise, name_in_key};

fn stable(address: &str, id: &str) -> Option<String> {
    let table = Table::builtin();
    let account = canonicalise(table, &Domains::default(), address).expect("an account");
    let key = table.stable_key(account.key().as_ref(), id)?;
    assert!(key.is_stable(), "{key}");
    Some(key.to_string())
}

#[test]
fn an_id_gives_the_key_of_its_own_address() {
    for (address, id, key) in [
        ("https://www.facebook.com/esimerkkila", "100064512345678", Some("facebook#100064512345678")),
        ("https://www.facebook.com/groups/esimerkki", "100064512345678", Some("facebook#group/100064512345678")),
        ("https://www.youtube.com/@esimerkki", "UCAbCdEfGhIjKlMnOpQrStUv", Some("youtube#UCAbCdEfGhIjKlMnOpQrStUv")),
        (
            "https://www.youtube.com/user/esimerkki",
            "UCAbCdEfGhIjKlMnOpQrStUv",
            Some("youtube#UCAbCdEfGhIjKlMnOpQrStUv"),
        ),
        ("https://x.com/esimerkki", "1234567890", Some("x#1234567890")),
        ("https://www.tiktok.com/@esimerkki", "6812345678901234567", Some("tiktok#6812345678901234567")),
        ("https://www.linkedin.com/company/esimerkki", "1234567", Some("linkedin#company/1234567")),
        ("https://www.linkedin.com/showcase/esimerkki", "1234567", Some("linkedin#showcase/1234567")),
        ("https://discord.gg/AbCdEf", "123456789012345678", Some("discord#123456789012345678")),
        ("https://www.flickr.com/photos/esimerkki", "12345678@N02", Some("flickr#12345678@N02")),
        // No id of that platform, no ids in its addresses, or an address by id already.
        ("https://www.facebook.com/esimerkkila", "esimerkkila", None),
        ("https://www.youtube.com/@esimerkki", "ucabc", None),
        ("https://www.linkedin.com/in/esimerkki", "1234567", None),
        ("https://www.instagram.com/esimerkki", "1234567", None),
        ("https://www.facebook.com/profile.php?id=100064512345678", "100064512345678", None),
        ("https://mastodon.social/@esimerkki", "1234567", None),
    ] {
        assert_eq!(stable(address, id).as_deref(), key, "{address} {id}");
    }
}

#[test]
fn a_name_on_a_platform_is_the_account_of_its_address() {
    let table = Table::builtin();
    for (platform, name, keys) in [
        ("facebook", "Esimerkki.La", &["facebook:group/esimerkkila", "facebook:esimerkkila"][..]),
        ("instagram", "Esimerkki.La", &["instagram:esimerkki.la"]),
        ("youtube", "esimerkki", &["youtube:@esimerkki"]),
        ("tumblr", "esimerkki", &["tumblr:esimerkki"]),
        (
            "linkedin",
            "esimerkki",
            &[
                "linkedin:company/esimerkki",
                "linkedin:school/esimerkki",
                "linkedin:showcase/esimerkki",
                "linkedin:in/esimerkki",
            ],
        ),
        ("instagram", "explore", &[]),
        ("x", "liian-pitkä-nimi", &[]),
        ("whatsapp", "esimerkki", &[]),
        ("fediverse", "esimerkki", &[]),
        ("discord", "esimerkki", &[]),
    ] {
        let platform = table.platform(platform).expect("a platform");
        let named = table.named(&Domains::default(), platform, name);
        let found: Vec<&str> = named.iter().map(|account| account.key().as_ref()).collect();
        assert_eq!(found, keys, "{} {name}", platform.id());
    }
}

#[test]
fn people_mean_the_plain_address() {
    let table = Table::builtin();
    let plain = |platform| {
        let platform = table.platform(platform).expect("a platform");
        table.plainly_named(&Domains::default(), platform, "Esimerkki").map(|account| account.key().to_string())
    };
    assert_eq!(plain("facebook").as_deref(), Some("facebook:esimerkki"));
    assert_eq!(plain("youtube").as_deref(), Some("youtube:@esimerkki"));
    for several in ["linkedin", "reddit", "medium", "whatsapp"] {
        assert_eq!(plain(several), None, "{several}");
    }
}

#[test]
fn every_platform_with_plain_names_gives_its_own_keys() {
    let table = Table::builtin();
    let named = |platform| table.named(&Domains::default(), platform, "esimerkkila");
    let some = table.platforms().filter(|platform| !named(platform).is_empty()).count();
    assert!(some >= 35, "{some}");
    for platform in table.platforms() {
        for account in named(platform) {
            assert_eq!(name_in_key(account.key().as_ref()), Some("esimerkkila"), "{}", account.key());
            assert_eq!(table.platform_of(account.key().as_ref()).map(|p| p.id()), Some(platform.id()));
        }
    }
}

#[test]
fn names_in_keys() {
    for (key, name) in [
        ("facebook:esimerkkila", Some("esimerkkila")),
        ("facebook:group/esimerkkila", Some("esimerkkila")),
        ("youtube:@esimerkkila", Some("esimerkkila")),
        ("acct:esimerkkila@social.example", Some("esimerkkila")),
        ("acct:u/esimerkkila@social.example", Some("esimerkkila")),
        ("matrix:@esimerkkila:matrix.example", Some("esimerkkila")),
        ("facebook#100064512345678", None),
        ("flickr#12345678@N02", None),
        ("discord:invite/AbCdEf", None),
        ("whatsapp:+358401234567", None),
        ("signal:+358401234567", None),
        ("facebook", None),
        ("facebook:", None),
        ("", None),
    ] {
        assert_eq!(name_in_key(key), name, "{key}");
    }
}

#[test]
fn platforms_are_known_by_their_everyday_names() {
    let table = Table::builtin();
    let called = |word: &str| -> Vec<&str> { table.called(word).map(crate::account::Platform::id).collect() };
    for (word, platform) in [
        ("Instagram", Some("instagram")),
        ("instagramissa", Some("instagram")),
        ("IG", Some("instagram")),
        ("X", Some("x")),
        ("X:ssä", Some("x")),
        ("Twitterissä", Some("x")),
        ("Facebook-tili", Some("facebook")),
        ("facebooksidan", Some("facebook")),
        ("YouTubessa", Some("youtube")),
        ("FB", Some("facebook")),
        ("TikTok", Some("tiktok")),
        ("esimerkki", None),
        ("ok", None),
        ("line", None),
        ("xy", None),
        ("facebookesimerkki", None),
        ("", None),
    ] {
        assert_eq!(called(word), platform.into_iter().collect::<Vec<_>>(), "{word}");
    }
}
