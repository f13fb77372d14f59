//! What holds for any input.

use proptest::prelude::*;

use crate::account::{Domains, Form, HostKind, Refusal, Table, addresses_in, canonicalise};

fn own() -> Domains {
    Domains::parse(["esimerkkila.example", "*.esimerkkila.example"]).expect("plain domains")
}

/// Paths in the shapes that platforms use, with a name in them.
const SHAPES: [&str; 24] = [
    "/{}",
    "/@{}",
    "/c/{}",
    "/user/{}",
    "/u/{}",
    "/in/{}",
    "/company/{}",
    "/add/{}",
    "/profile/{}",
    "/users/{}",
    "/a/{}",
    "/s/{}",
    "/photos/{}",
    "/channel/{}",
    "/r/{}",
    "/pages/{}",
    "/{}/about",
    "/{}/posts/1",
    "/?id={}",
    "/profile.php?id=100064000000001",
    "/100064000000001",
    "/#!/{}",
    "/#@{}",
    "/@{}@social.kunta.example",
];

fn hosts() -> Vec<String> {
    let table = Table::builtin();
    let samples = [
        "fi-fi.facebook.com",
        "fi.linkedin.com",
        "fi.pinterest.com",
        "nimi.t.me",
        "nimi.github.io",
        "fi.reddit.com",
        "nimi.tumblr.com",
        "nimi.medium.com",
        "nimi.substack.com",
        "us1.campaign-archive.com",
        "a.us1.list-manage.com",
        "de.slideshare.net",
    ];
    let names = table.hosts.keys().chain(table.service.keys()).chain(table.patterns.keys());
    names.cloned().chain(samples.map(str::to_owned)).collect()
}

#[test]
fn a_listed_host_under_another_is_never_an_account() {
    for host in hosts() {
        for shape in SHAPES {
            for outer in ["evil.example", "evil.com", "com", "esimerkkila.example.com"] {
                let input = format!("https://{host}.{outer}{}", shape.replace("{}", "esimerkkila"));
                let got = canonicalise(Table::builtin(), &own(), &input);
                // facebook.com.com and its like: the listed name is inside, whatever follows.
                assert!(got.is_err(), "{input}: {got:?}");
            }
        }
    }
}

#[test]
fn a_changed_host_never_has_the_platforms_key() {
    let table = Table::builtin();
    for (host, seat) in &table.hosts {
        let platform = table.platforms().nth(seat.platform).expect("a seat has a platform");
        let (head, tail) = host.split_at(host.rfind('.').expect("a dot"));
        let changed = [
            format!("q{host}"),
            format!("xq.{host}"),
            format!("{host}q"),
            format!("{head}q{tail}"),
            format!("{head}-q{tail}"),
            format!("q-{host}"),
            format!("{host}.q.example"),
            format!("www.www.{host}"),
        ];
        for host in changed {
            for shape in SHAPES {
                let input = format!("https://{host}{}", shape.replace("{}", "esimerkkila"));
                if let Ok(account) = canonicalise(table, &own(), &input) {
                    // On a host that customers choose, the new label is the name: another key.
                    let other = account.platform() != platform.id()
                        || (account.host_kind() == HostKind::Pattern
                            && !account.key().as_ref().contains("esimerkkila"));
                    assert!(other, "{input}: {}", account.key());
                }
            }
        }
    }
}

#[test]
fn a_customers_host_never_yields_another_name() {
    let table = Table::builtin();
    for suffix in table.patterns.keys() {
        for label in ["hyokkaaja", "hyokkaaja.us1", "us1", "a-b"] {
            for shape in SHAPES {
                let input = format!("https://{label}.{suffix}{}", shape.replace("{}", "esimerkkila"));
                if let Ok(account) = canonicalise(table, &own(), &input) {
                    assert!(!account.key().as_ref().contains("esimerkkila"), "{input}: {}", account.key());
                    assert!(!account.key().as_ref().contains("100064"), "{input}: {}", account.key());
                }
            }
        }
    }
}

#[test]
fn hostile_spellings_are_refused() {
    let table = Table::builtin();
    for host in table.hosts.keys() {
        for shape in SHAPES {
            let path = shape.replace("{}", "esimerkkila");
            for (input, code) in [
                (format!("https://{host}@evil.example{path}"), Some("user-info")),
                (format!("https://esimerkkila@{host}{path}"), Some("user-info")),
                (format!("https://@{host}{path}"), Some("user-info")),
                (format!("https://{host}:8443{path}"), Some("port")),
                (format!("http://{host}:443{path}"), Some("port")),
                (format!("https:\\\\{host}{path}"), Some("backslash")),
                (format!("https://evil.example\\@{host}{path}"), Some("backslash")),
                (format!("https://{host}/\u{202e}{path}"), Some("hidden-character")),
                (format!("https://{host}{path}\u{200b}x"), Some("hidden-character")),
                (format!("https://{host}/x\n{path}"), Some("control-character")),
                (format!("https://{host}/x\t{path}"), Some("control-character")),
                (format!("https://{host}/a/..{path}"), None),
                (format!("https://{host}/%2e%2E{path}"), None),
                (format!("https://{host}/%252e{path}"), None),
                (format!("https://{host}/%00{path}"), None),
                (format!("https://{host}/%ff{path}"), None),
                (format!("https:{host}{path}"), Some("unknown-scheme")),
                (format!("https:///{host}{path}"), Some("not-an-address")),
                (format!("javascript://{host}{path}"), Some("unknown-scheme")),
                (format!("ftp://{host}{path}"), Some("unknown-scheme")),
                (format!("https://{host} .evil.example{path}"), Some("not-an-address")),
                (format!("https://{}{path}", host.replace('.', "%2e")), Some("encoded-host")),
                (format!("https://{}{path}", host.replacen('.', "。", 1)), Some("odd-character")),
            ] {
                let got = canonicalise(table, &own(), &input);
                assert!(got.is_err(), "{input:?}: {got:?}");
                if let Some(code) = code {
                    assert_eq!(got.expect_err("checked").code(), code, "{input:?}");
                }
            }
        }
    }
}

#[test]
fn a_posts_address_is_never_a_profiles() {
    let table = Table::builtin();
    for host in table.hosts.keys() {
        for shape in [
            "/{}/1234567/abc",
            "/@{}/1234567/abc",
            "/c/{}/1234567/abc",
            "/user/{}/1234567/abc",
            "/in/{}/1234567/abc",
            "/company/{}/1234567/abc",
            "/r/{}/1234567/abc",
            "/pages/{}/1234567/abc",
        ] {
            let input = format!("https://{host}{}", shape.replace("{}", "esimerkkila"));
            if let Ok(account) = canonicalise(table, &own(), &input) {
                let by_id = account.key().is_stable();
                assert!(account.form() == Form::Content || by_id, "{input}: {account:?}");
            }
        }
    }
}

#[test]
fn own_domains_are_never_taken_for_lookalikes() {
    let own = Domains::parse(["youtube.kunta.example", "*.facebook-kunta.example", "twitter.com.kunta.example"])
        .expect("domains");
    for host in ["youtube.kunta.example", "a.facebook-kunta.example", "twitter.com.kunta.example"] {
        let account = canonicalise(Table::builtin(), &own, &format!("https://{host}/@viestinta"));
        assert_eq!(account.map(|a| a.key().to_string()), Ok(format!("acct:viestinta@{host}")));
        let site = canonicalise(Table::builtin(), &own, &format!("https://{host}/"));
        assert_eq!(site.map(|a| a.key().to_string()), Ok(format!("web:{host}")));
    }
}

#[test]
fn ordinary_servers_are_no_lookalikes() {
    for host in [
        "social.kunta.example",
        "mastodon.social",
        "mastodontti.fi",
        "mementomori.social",
        "some.kaupunki.fi",
        "video.kunta.example",
        "pixelfed.social",
        "credit.example",
        "switch.example",
        "xn--nekoski-4waa.example",
        "tili.kunta.example",
        "line-up.example",
        "kick-off.example",
        "medium-rare.example",
        "x-com-y.example",
        "ok.example",
        "social.overheid.nl",
        "ec.social-network.europa.eu",
        "threadsafe.example",
    ] {
        let got = canonicalise(Table::builtin(), &own(), &format!("https://{host}/@viestinta"));
        if host == "x-com-y.example" {
            // Reads as x.com to the eye: refused on purpose.
            assert_eq!(got, Err(Refusal::LookalikeHost { of: "x.com".to_owned() }));
        } else {
            assert_eq!(got.map(|a| a.host_kind()), Ok(HostKind::Home), "{host}");
        }
    }
}

#[test]
#[allow(clippy::disallowed_methods, reason = "the test is about time")]
fn a_megabyte_is_answered_at_once() {
    let start = std::time::Instant::now();
    for unit in ["a", "/", "%", "@", "ä", "\u{202e}", "https://", ".", "a.", " ", "@a@", "%2e/", "-", "1"] {
        let text = unit.repeat(1_000_000 / unit.len());
        assert!(canonicalise(Table::builtin(), &own(), &text).is_err());
        let address = format!("https://www.facebook.com/{text}");
        assert!(canonicalise(Table::builtin(), &own(), &address).is_err() || unit == " ");
    }
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}

fn address() -> impl Strategy<Value = String> {
    let host = prop::sample::select(hosts());
    let piece = prop_oneof![
        4 => "[A-Za-z0-9._@-]{1,24}",
        1 => "\\PC{0,8}",
        1 => prop::sample::select(vec!["profile.php", "groups", "channel", "c", "user", "in", "company", "p", "s", "..", "%2e", "%41", "%2F", "@", "", "100064000000001", "UCAbCdEfGhIjKlMnOpQrStUv", "did:plc:abcdefghijklmnopqrstuvwx", "İstanbul", "ΟΔΟΣ", "K", "ﬁ", "ẞ", "e\u{301}"]).prop_map(str::to_owned),
    ];
    let scheme = prop::sample::select(vec!["https://", "http://", "", "//", "HTTPS://"]);
    let query = prop_oneof![3 => Just(String::new()), 1 => "\\?(id|u|q|phone|screen_name)=[a-z0-9]{1,15}".prop_map(|q| q), 1 => "#[!/@a-z0-9]{0,10}".prop_map(|q| q)];
    (scheme, host, prop::collection::vec(piece, 0..4), query)
        .prop_map(|(scheme, host, path, query)| format!("{scheme}{host}/{}{query}", path.join("/")))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_has_an_answer(text in any::<String>()) {
        let _ = canonicalise(Table::builtin(), &own(), &text);
        for (range, stretch) in addresses_in(&text) {
            prop_assert_eq!(text.get(range), Some(stretch));
        }
    }

    #[test]
    fn any_bytes_after_a_host_have_an_answer(rest in "\\PC{0,60}") {
        let _ = canonicalise(Table::builtin(), &own(), &format!("https://www.facebook.com/{rest}"));
        let _ = canonicalise(Table::builtin(), &own(), &format!("https://{rest}/@x"));
    }

    #[test]
    fn the_canonical_address_has_the_same_key(input in address()) {
        let table = Table::builtin();
        if let Ok(account) = canonicalise(table, &own(), &input) {
            let platform = table.platform(account.platform()).expect("an account's platform is listed");
            if let Some(address) = platform.canonical_address(&account) {
                let again = canonicalise(table, &own(), &address);
                prop_assert_eq!(again.as_ref().map(|a| a.key()), Ok(account.key()), "{} -> {}", input, address);
                prop_assert_ne!(again.expect("checked").form(), Form::Content);
            }
        }
    }

    #[test]
    fn the_key_begins_with_the_platforms_prefix(input in address()) {
        let table = Table::builtin();
        if let Ok(account) = canonicalise(table, &own(), &input) {
            let platform = table.platform(account.platform()).expect("an account's platform is listed");
            let key = account.key().as_ref();
            prop_assert!(platform.prefixes.iter().any(|p| key.strip_prefix(p.as_str()).is_some_and(|r| r.starts_with([':', '#']))));
            prop_assert!(!key.chars().any(|c| c.is_whitespace() || c.is_control()));
        }
    }
}
