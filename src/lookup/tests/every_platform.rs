//! What is never "genuine", for every platform of the table: its own vectors, with everything in them that names an
//! account listed, and the ways in which somebody else's address is made to look like one of those.

use crate::account::{Account, Domains, Form, HostKind, Table, canonicalise};
use crate::lookup::{Answer, Build, Closed, Index, IndexFacts, Record, Trust, Verdict, When};
use crate::value::{Day, Parse};
use std::collections::{BTreeMap, BTreeSet};

/// A platform's vectors and hosts, as written.
struct Written {
    id: String,
    inputs: Vec<String>,
    hosts: Vec<String>,
}

fn platforms() -> Vec<Written> {
    let file: serde_yaml::Value =
        serde_yaml::from_str(include_str!("../../account/platforms.yaml")).expect("the table reads");
    let list = |value: Option<&serde_yaml::Value>| value.and_then(|v| v.as_sequence()).cloned().unwrap_or_default();
    let text = |value: Option<&serde_yaml::Value>| value.and_then(|v| v.as_str()).map(str::to_owned);
    let platform = |row: &serde_yaml::Value| Written {
        id: text(row.get("id")).expect("an id"),
        inputs: list(row.get("t")).iter().filter_map(|vector| text(vector.get(0))).collect(),
        hosts: list(row.get("hosts"))
            .iter()
            .flat_map(|group| list(group.get("h")))
            .filter_map(|host| text(Some(&host)))
            .collect(),
    };
    list(file.get("platforms")).iter().map(platform).collect()
}

fn own() -> Domains {
    Domains::parse(["esimerkkila.example", "*.esimerkkila.example"]).expect("plain domains")
}

fn account(input: &str) -> Option<Account> {
    canonicalise(Table::builtin(), &own(), input).ok()
}

fn facts() -> IndexFacts {
    IndexFacts {
        serial: 1_795_305_600,
        generated: 1_795_305_600,
        fresh: 604_800,
        expires: 1_797_897_600,
        zone: "Europe/Helsinki".to_owned(),
        domains: vec!["esimerkkila.example".to_owned(), "*.esimerkkila.example".to_owned()],
        site: None,
        phones: BTreeSet::new(),
        not_on: BTreeMap::new(),
    }
}

fn record(key: &str) -> Record {
    Record {
        key: key.to_owned(),
        profile: key.to_owned(),
        standby: false,
        compromised: false,
        ends: None,
        stable: None,
        aliases: Vec::new(),
    }
}

fn index(records: Vec<Record>, closed: Vec<Closed>) -> Index {
    Index::new(Build { facts: facts(), records, closed })
}

fn ask(index: &Index, input: &str) -> Answer {
    let day = Day::parse("2026-11-22").expect("a day");
    index.look_up(Table::builtin(), input, &When { seconds: 1_795_305_600, day, trust: Trust::Sound })
}

/// A list in which everything is listed that any vector names.
fn everything() -> Index {
    let inputs = platforms().into_iter().flat_map(|platform| platform.inputs);
    let keys: BTreeSet<String> = inputs.filter_map(|input| account(&input)).map(|a| a.key().to_string()).collect();
    index(keys.iter().map(|key| record(key)).collect(), Vec::new())
}

/// An official account of a platform: an input that may stand in a record, and what it is.
fn official(platform: &Written) -> Option<(String, Account)> {
    let accounts = platform.inputs.iter().filter_map(|input| Some((input.clone(), account(input)?)));
    let mut good: Vec<(String, Account)> =
        accounts.filter(|(_, account)| account.platform() == platform.id && account.form().names_a_profile()).collect();
    good.sort_by_key(|(_, account)| account.form());
    good.into_iter().next()
}

/// Platforms whose addresses are never genuine, whatever a record says.
const NEVER: [&str; 2] = ["phone", "email"];

#[test]
fn vectors_are_genuine_by_their_form_alone() {
    let index = everything();
    let mut genuine = BTreeSet::new();
    for platform in platforms() {
        for input in &platform.inputs {
            let answer = ask(&index, input);
            // A full stop at the end is the sentence's.
            let found = account(input.trim_end_matches('.'));
            let may = found.as_ref().is_some_and(|account| {
                let whole = match account.form() {
                    Form::Handle | Form::Stable | Form::Legacy | Form::Invite | Form::Number => true,
                    Form::View => matches!(account.host_kind(), HostKind::Fixed | HostKind::Home),
                    Form::Content | Form::Opaque => false,
                };
                let mail =
                    account.host_kind() == HostKind::None && input.contains('@') && !input.starts_with(['@', 'a']);
                whole && !mail && !NEVER.contains(&account.platform())
            });
            assert_eq!(answer.verdict == Verdict::Genuine, may, "{input}: {answer:?}");
            if may {
                genuine.insert(found.map(|account| account.platform().to_owned()));
            }
        }
    }
    let all = Table::builtin().platforms().count();
    // Telephone, mail, and what has no addresses of accounts.
    assert!(genuine.len() >= all - 3, "{} of {all}", genuine.len());
}

#[test]
fn an_expired_alias_and_a_closed_account_are_closed() {
    for platform in platforms() {
        let Some((input, account)) = official(&platform) else { continue };
        if NEVER.contains(&account.platform()) || ask(&everything(), &input).verdict != Verdict::Genuine {
            continue;
        }
        let key = account.key().as_ref();
        let until = Day::parse("2026-11-21").ok();
        let renamed = Record { aliases: vec![(key.to_owned(), until)], ..record("x:uusinimi") };
        let answer = ask(&index(vec![renamed], Vec::new()), &input);
        assert_eq!(answer.verdict, Verdict::Closed, "{input}: {answer:?}");
        assert_eq!(answer.renamed_to.as_deref(), Some("x:uusinimi"), "{input}");
        assert_eq!(answer.profile, None, "{input}");
        // The name was closed and somebody else registered it: the hash is all that is left.
        let answer = ask(&index(Vec::new(), vec![Closed::new(key, 2024)]), &input);
        assert_eq!((answer.verdict, answer.facts.year), (Verdict::Closed, Some(2024)), "{input}: {answer:?}");
    }
}

#[test]
fn a_bare_handle_a_number_and_mail_are_never_genuine() {
    let index = everything();
    let mut asked = 0;
    for platform in platforms() {
        let accounts = platform.inputs.iter().filter_map(|input| account(input));
        let named: BTreeSet<String> = accounts.map(|account| account.handle().to_owned()).collect();
        for handle in named.iter().filter(|handle| !handle.is_empty()) {
            let user = handle.split(['@', ':']).next().unwrap_or_default();
            let hosts = platform.hosts.iter().map(String::as_str).chain(["posti.example"]);
            let mail = hosts.flat_map(|host| [format!("{user}@{host}"), format!("mailto:{user}@{host}")]);
            let bare = [
                user.to_owned(),
                format!("@{user}"),
                user.to_uppercase(),
                format!("tel:{user}"),
                format!("sms:{user}"),
            ];
            for input in bare.into_iter().chain(mail) {
                // With its own ending a Bluesky name is a whole address.
                if input.to_lowercase().ends_with(".bsky.social") && !input.contains(':') {
                    continue;
                }
                let answer = ask(&index, &input);
                let address = account(&input).is_some_and(|account| !input.contains('@') && account.host().is_some());
                assert!(answer.verdict != Verdict::Genuine || address, "{input}: {answer:?}");
                asked += 1;
            }
        }
    }
    assert!(asked > 1000, "{asked}");
}

/// Addresses on hosts of somebody else that show an official address's host and path.
fn imitations(host: &str, path: &str) -> Vec<String> {
    let bare = host.trim_start_matches("www.");
    vec![
        format!("https://{host}.huijaus.example/{path}"),
        format!("https://{host}-login.example/{path}"),
        format!("https://login-{host}/{path}"),
        format!("https://huijaus{bare}/{path}"),
        format!("https://huijaus.example/{host}/{path}"),
        format!("https://huijaus.example/https://{host}/{path}"),
        format!("https://huijaus.example/{path}"),
        format!("https://huijaus.example/?u=https://{host}/{path}"),
        format!("https://huijaus.example/#https://{host}/{path}"),
        format!("https://huijaus.example#@{host}/{path}"),
        format!("https://{host}@huijaus.example/{path}"),
        format!("https://{host}:443@huijaus.example/{path}"),
        format!("https://{host}:8443/{path}"),
        format!("https://huijaus.example\\@{host}/{path}"),
        format!("https://{host}\\@huijaus.example/{path}"),
        format!("https://{host}%2f.huijaus.example/{path}"),
        format!("https://{host}．huijaus.example/{path}"),
        format!("https://{}/{path}", bare.replacen('.', "-", 1)),
        format!("https://{}x/{path}", bare),
        format!("https://{host}/%252e/{path}"),
        format!("https://{host}/x/../{path}"),
        format!("https://l.facebook.com/l.php?u=https%3A%2F%2F{host}%2F{path}"),
    ]
}

#[test]
fn an_official_path_on_another_host_is_never_genuine() {
    let mut asked = 0;
    for platform in platforms() {
        let accounts = platform.inputs.iter().filter_map(|input| Some((input, account(input)?)));
        let named: Vec<(&String, Account)> = accounts.filter(|(_, account)| account.form().names_a_profile()).collect();
        let index = index(named.iter().map(|(_, account)| record(account.key().as_ref())).collect(), Vec::new());
        for (input, account) in named.iter().filter(|(input, _)| input.contains("://")) {
            let rest = input.split_once("://").map_or("", |(_, rest)| rest);
            let path = rest.split_once('/').map_or("", |(_, path)| path);
            for host in platform.hosts.iter().map(String::as_str).chain(account.host()) {
                for imitation in imitations(host, path) {
                    let answer = ask(&index, &imitation);
                    asked += 1;
                    // A host of the platform's own, whose first label says nothing: the account is in the parameters.
                    let same = self::account(&imitation);
                    if same.is_some_and(|found| found.key().is_stable() && found.host_kind() == HostKind::Pattern) {
                        continue;
                    }
                    assert_ne!(answer.verdict, Verdict::Genuine, "{imitation} ({input}): {answer:?}");
                }
            }
        }
    }
    assert!(asked > 5000, "{asked}");
}

#[test]
fn a_view_on_another_host_is_never_genuine() {
    let index = everything();
    for platform in platforms() {
        for account in platform.inputs.iter().filter_map(|input| account(input)) {
            let handle = account.handle();
            let key = account.key().as_ref();
            let names = [handle.to_owned(), format!("{handle}@{}", account.host().unwrap_or("some.example"))];
            for name in names.iter().map(String::as_str).chain(key.split_once(':').map(|(_, name)| name)) {
                for place in ["huijaus.example", "mastodon.social", "katselu.example"] {
                    for start in ["@", "users/", "u/", "web/@", "author/", "profile/"] {
                        let input = format!("https://{place}/{start}{name}");
                        let answer = ask(&index, &input);
                        let itself = answer.key.as_deref().is_some_and(|key| key.ends_with(&format!("@{place}")));
                        assert!(answer.verdict != Verdict::Genuine || itself, "{input}: {answer:?}");
                    }
                }
            }
        }
    }
}
