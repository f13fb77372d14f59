//! What the loader refuses, and what a site may add.

use crate::account::{Channel, Domains, Table, TableFault, canonicalise};

const GLOBAL: &str = "global: {drop_params: {}, redirect_wrappers: [], shorteners: {platform_owned: [], generic: []}, defunct_platforms: []}\nplatforms:\n";

fn read(platform: &str) -> Result<Table, TableFault> {
    Table::read(&format!("{GLOBAL}{platform}"))
}

fn with(hosts: &str, forms: &str) -> Result<Table, TableFault> {
    read(&format!(
        "- {{id: a, name: A, family: f, hosts: [{hosts}], captures: {{h: {{re: '[a-z]+'}}}}, forms: [{forms}]}}\n"
    ))
}

const SAFE: &str = "{m: '/{h}', tail: posts, is: handle, key: 'a:{h}'}";
const PATTERN: &str = r"{group: sub, like: '[a-z]+\.a\.example'}";

#[test]
fn a_plain_table_is_taken() {
    assert!(with("{h: [a.example]}", SAFE).is_ok());
    let label = "{m: '/', on: [sub], label: h, tail: posts, is: handle, key: 'a:{h}'}";
    assert!(with(PATTERN, label).is_ok());
}

#[test]
fn a_pattern_host_without_a_name_is_refused() {
    let fault = with(r"{like: '[a-z]+\.a\.example'}", SAFE);
    assert!(matches!(fault, Err(TableFault::PatternHostUnnamed { .. })), "{fault:?}");
    let fault = with(r"{group: main, like: '[a-z]+\.a\.example'}", SAFE);
    assert!(matches!(fault, Err(TableFault::PatternHostUnnamed { .. })), "{fault:?}");
}

#[test]
fn a_customers_host_is_told_by_its_label() {
    for form in [
        "{m: '/{h}', on: [sub], is: handle, key: 'a:{h}'}",
        "{m: '/{h}', on: [main, sub], is: content, tail: any, key: 'a:{h}'}",
        "{m: '/@{any}', on: [sub], label: h, is: handle, key: 'a:x'}",
    ] {
        let fault = with(PATTERN, form);
        assert!(matches!(fault, Err(TableFault::PatternHostUnlabelled { .. })), "{form}: {fault:?}");
    }
}

#[test]
fn a_form_that_does_not_name_the_pattern_never_serves_it() {
    let table = with(&format!("{{h: [a.example]}}, {PATTERN}"), SAFE).expect("a table");
    let own = Domains::default();
    assert!(canonicalise(&table, &own, "https://a.example/nimi").is_ok());
    let refused = canonicalise(&table, &own, "https://evil.a.example/nimi").map_err(|r| r.code());
    assert_eq!(refused.err(), Some("no-form"));
}

#[test]
fn unsafe_forms_are_refused() {
    for (form, word) in [
        ("{m: '/{h}', tail: any, is: handle, key: 'a:{h}'}", "anything-follows-a-profile"),
        ("{m: '/{h}', is: handle, key: 'b:{h}'}", "key-of-another-platform"),
        ("{m: '/{h}', is: handle, key: 'ab:{h}'}", "key-of-another-platform"),
        ("{m: '/{h}', is: handle, key: 'a:{x}'}", "key-of-unknown-value"),
        ("{m: '/{any}', is: handle, key: 'a:{any}'}", "key-of-unknown-value"),
        ("{m: '/{x}', is: handle, key: 'a:x'}", "unknown-capture"),
        ("{m: '/{h}', is: handle}", "profile-without-key"),
        ("{m: '/{h}', on: [nowhere], is: handle, key: 'a:{h}'}", "unknown-host-group"),
        ("{m: '/{h}', is: guess, key: 'a:{h}'}", "unknown-is"),
        ("{m: '/', q: {id: h}, is: handle, key: 'a:{h}'}", "parameter-not-kept"),
        ("{m: '/{h|shout}', is: handle, key: 'a:{h}'}", "unknown-operation"),
        ("{m: '/{h', is: handle, key: 'a:{h}'}", "unclosed-brace"),
    ] {
        match with("{h: [a.example]}", form) {
            Err(TableFault::BadForm { why, .. }) => assert_eq!(why, word, "{form}"),
            other => panic!("{form}: {other:?}"),
        }
    }
}

#[test]
fn hosts_and_ids_have_one_owner() {
    let twice = with("{h: [a.example, a.example]}", SAFE);
    assert!(matches!(twice, Err(TableFault::HostTaken { .. })), "{twice:?}");
    for host in ["A.example", "example", "a_b.example", "192.0.2.1", "ä.example"] {
        let bad = with(&format!("{{h: ['{host}']}}"), SAFE);
        assert!(matches!(bad, Err(TableFault::BadHost { .. })), "{host}: {bad:?}");
    }
    let pattern = with(r"{group: sub, like: '[a-z.]+example'}", SAFE);
    assert!(matches!(pattern, Err(TableFault::BadHostPattern { .. })), "{pattern:?}");
    let unknown = with("{h: [a.example], hsots: []}", SAFE);
    assert!(matches!(unknown, Err(TableFault::Syntax(_))), "{unknown:?}");
}

fn channel(id: &str, host: &str, form: &str) -> Channel {
    Channel { id: id.to_owned(), name: "Uutiskirje".to_owned(), hosts: vec![host.to_owned()], form: form.to_owned() }
}

#[test]
fn a_site_adds_a_channel_of_its_own() {
    let own = Domains::default();
    let table = Table::builtin()
        .with_channels(&[channel("uutiskirje", "kirje.kunta.example", "/lista/{h|lower}")])
        .expect("a channel");
    let account = canonicalise(&table, &own, "https://kirje.kunta.example/lista/Nuoret").expect("an account");
    assert_eq!(account.key().as_ref(), "uutiskirje:nuoret");
    let platform = table.platform("uutiskirje").expect("the channel");
    assert_eq!(
        platform.canonical_address(&account).as_deref(),
        Some("https://kirje.kunta.example/lista/Nuoret".to_lowercase().as_str())
    );
    assert!(canonicalise(&table, &own, "https://kirje.kunta.example.evil.example/@x").is_err());
    assert!(Table::builtin().platform("uutiskirje").is_none());
    let own = Domains::parse(["kirje.kunta.example"]).expect("a domain");
    let page = canonicalise(&table, &own, "https://kirje.kunta.example/tietosuoja").expect("an own page");
    assert_eq!(page.key().as_ref(), "web:kirje.kunta.example");
}

#[test]
fn a_channel_takes_nothing_from_the_table() {
    for (channel, why) in [
        (channel("facebook", "kirje.kunta.example", "/{h}"), "the id"),
        (channel("acct", "kirje.kunta.example", "/{h}"), "a prefix"),
        (channel("sms", "kirje.kunta.example", "/{h}"), "a prefix"),
        (channel("Kirje", "kirje.kunta.example", "/{h}"), "case"),
        (channel("kirje", "www.facebook.com", "/{h}"), "a host"),
        (channel("kirje", "fi-fi.facebook.com", "/{h}"), "a pattern host"),
        (channel("kirje", "youtu.be", "/{h}"), "a service host"),
        (channel("kirje", "bit.ly", "/{h}"), "a shortener"),
        (channel("kirje", "vine.co", "/{h}"), "a defunct host"),
        (channel("kirje", "kirje.kunta.example", "/"), "no name"),
        (channel("kirje", "kirje.kunta.example", "{h}"), "no slash"),
        (channel("kirje", "kirje.kunta.example", "/{any}"), "any"),
        (channel("kirje", "kirje.kunta.example", "/{h|nodots}"), "an operation"),
        (channel("kirje", "kirje.kunta.example", "/a?x={h}"), "a parameter"),
    ] {
        assert!(Table::builtin().with_channels(std::slice::from_ref(&channel)).is_err(), "{why}: {channel:?}");
    }
    let twice = [channel("a1", "kirje.kunta.example", "/{h}"), channel("a2", "kirje.kunta.example", "/{h}")];
    assert!(Table::builtin().with_channels(&twice).is_err());
}

#[test]
fn every_pattern_of_the_table_compiles() {
    for platform in Table::builtin().platforms() {
        for (name, capture) in &platform.captures {
            assert!(capture.regex().is_some(), "{}: {name}", platform.id());
        }
    }
    for (suffix, patterns) in &Table::builtin().patterns {
        for pattern in patterns {
            assert!(regex::Regex::new(&pattern.like.re).is_ok(), "{suffix}");
        }
    }
}

#[test]
fn no_name_holds_a_separator() {
    // What is a path, a sentence or another key must not pass as one name; matrix and base64 ids
    // hold signs of their own and stand last in their keys.
    let free = ["b64", "biz", "g2", "mx", "room", "did", "nsid", "slugid"];
    for platform in Table::builtin().platforms() {
        for (name, capture) in platform.captures.iter().filter(|(name, _)| !free.contains(&name.as_str())) {
            for sign in
                ["/", "#", "?", ":", "@", "%", " ", "\u{a0}", "\\", "|", "\"", "<", "\n", "\u{202e}", "\u{200b}"]
            {
                if name == "dom" && sign != "/" {
                    continue;
                }
                for (before, after) in [("abcdef", "ghijkl"), ("a1", "b2"), ("123456", "789012"), ("id12", "34567")] {
                    let value = format!("{before}{sign}{after}");
                    assert!(name == "dom" || !capture.accepts(&value), "{}: {name}: {value:?}", platform.id());
                }
            }
        }
    }
}
