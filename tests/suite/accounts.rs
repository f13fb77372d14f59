//! The rules about accounts: what each finds beyond its explanation, and what it leaves alone.
//!
//! In: small records laid over the base site of the explanations. Out: each finding that is there and not expected, or
//! the other way round. Never true: an address to copy that the rules would find fault with again.

use crate::common::root;
use crate::demo::built::{TODAY, moment, sources};
use aito::build::{Outcome, build};
use aito::diagnostic::Diagnostic;
use aito::source::{Half, Sources};
use std::collections::BTreeMap;

/// A record's name, and the lines in which it differs from the plain one.
type Written = (&'static str, &'static str);
/// A rule, a case of it, and the record.
type Expected = (&'static str, &'static str, &'static str);

/// A record with nothing to find; `-` takes a line out.
fn record(lines: &str) -> String {
    let plain = "name: Tili\nkind: unit\nstatus: active\nowner: {unit: kirjasto}\nlanguages: [fi, sv]\nopened: 2020-01-01\n\
                 contact: {email: kirjasto@esimerkkila.example}\nreviewed: 2026-05-11\n\
                 evidence: [{method: phone, on: 2026-05-11}]\nwebsite: none\n\
                 service: {hours: Arkisin, response: Heti, urgent: Soita 112}";
    let mut fields: BTreeMap<&str, &str> = plain.lines().map(|line| line.split_once(": ").unwrap()).collect();
    for line in lines.split('\n') {
        let (name, value) = line.split_once(": ").unwrap();
        if value == "-" {
            fields.remove(name)
        } else {
            fields.insert(name, value)
        };
    }
    // What is closed or lost says how.
    let how = match fields.get("status") {
        Some(&"closed") => Some(("closed", "{date: 2026-02-01, reason: ended}")),
        Some(&"compromised") => Some(("compromised", "{since: 2026-11-20, message: Tili on kaapattu.}")),
        _ => None,
    };
    if let Some((name, value)) = how {
        fields.entry(name).or_insert(value);
    }
    fields.iter().map(|(name, value)| format!("{name}: {value}\n")).collect()
}

/// The base site with some records more, and perhaps another `site.yaml`.
fn site(records: &[Written], settings: impl Fn(&str) -> String) -> Outcome {
    let mut all = Sources::new();
    for (_, file) in sources(&root().join("tests/explain/base")).iter() {
        let own = *file.path == *"site.yaml";
        let text = if own { settings(file.text()) } else { file.text().to_owned() };
        all.add(&file.path, aito::source::Content::Text(text.into()), file.half);
    }
    for (name, lines) in records {
        all.add(&format!("profiles/{name}.yaml"), aito::source::Content::Text(record(lines).into()), Half::Public);
    }
    build(all, Vec::new(), moment(TODAY))
}

fn found<'o>(outcome: &'o Outcome) -> Vec<(&'static str, &'static str, &'o str)> {
    let path = |finding: &Diagnostic| &*outcome.sources.get(finding.at.file).unwrap().path;
    let name = |path: &'o str| path.trim_start_matches("profiles/").trim_end_matches(".yaml");
    let about = outcome.findings.iter().filter(|finding| !ON_KEEPING.contains(&finding.rule));
    let mut found: Vec<_> = about.map(|f| (f.rule, f.case, name(path(f)))).collect();
    found.sort_unstable();
    found
}

/// Rules on how a person's account is kept, not on which account it is: `keeping.rs` has their cases.
const ON_KEEPING: [&str; 3] = ["profile/approval-missing", "profile/ends-missing", "profile/training-missing"];

/// Kinds that the base site doesn't have are needed here.
fn all_kinds(text: &str) -> String {
    text.replace("kinds: [unit, role, campaign]", "kinds: [unit, role, person, expert, campaign]")
}

const FACEBOOK: &str = "url: https://www.facebook.com/esimerkkilanlukupiiri";
const INSTAGRAM: &str = "url: https://www.instagram.com/esimerkkilanlukupiiri/";

const CASES: &[(&str, &[Written], &[Expected])] = &[
    ("nothing to find", &[("a/a", FACEBOOK)], &[]),
    // Evidence.
    (
        "a standby profile is listed too",
        &[("a/a", "url: https://www.facebook.com/esimerkkilanlukupiiri\nstatus: standby\nevidence: -")],
        &[("profile/evidence-missing", "", "a/a")],
    ),
    (
        "an account on a host of one's own proves itself",
        &[("a/a", "url: https://esimerkkila.example/@kirjasto\nevidence: -")],
        &[],
    ),
    (
        "what is closed, planned or lost needs none",
        &[
            ("a/a", "url: https://www.facebook.com/esimerkkilanarkisto\nstatus: closed\nevidence: -"),
            ("a/b", "url: https://www.facebook.com/esimerkkilantuleva\nstatus: planned\nevidence: -"),
            (
                "a/c",
                "url: https://www.instagram.com/esimerkkilankaapattu/\nstatus: compromised\nevidence: -\ncompromised: {since: 2026-11-20, message: Kaapattu}",
            ),
        ],
        &[],
    ),
    // Lasting ids.
    ("names that are resold need a lasting id", &[("a/a", INSTAGRAM)], &[("profile/no-stable-id", "", "a/a")]),
    ("an address by id has one", &[("a/a", "url: https://x.com/i/user/123456789")], &[]),
    ("a name that is not resold needs none", &[("a/a", "url: https://www.snapchat.com/add/esim-lukupiiri")], &[]),
    (
        "an invitation to a server needs the server's id",
        &[("a/a", "url: https://discord.gg/AbC123")],
        &[("profile/no-stable-id", "", "a/a")],
    ),
    (
        "some platforms show it to programs alone",
        &[("a/a", "url: https://www.threads.com/@esimerkkilanlukupiiri")],
        &[("profile/no-stable-id", "unshown", "a/a")],
    ),
    (
        "an agreed exception holds",
        &[(
            "a/a",
            "url: https://www.threads.com/@esimerkkilanlukupiiri\nallow: [{rule: profile/no-stable-id, reason: Alusta ei kerro}]",
        )],
        &[],
    ),
    // One account in two records.
    (
        "one lasting id in two records",
        &[
            ("a/a", "url: https://www.facebook.com/esimerkkilanlukupiiri\nstable_id: \"100090077665544\""),
            ("a/b", "url: https://www.facebook.com/profile.php?id=100090077665544"),
        ],
        &[("profile/duplicate-account", "stable-id", "a/b")],
    ),
    (
        "a closed record may have the id of the account that goes on",
        &[
            ("a/a", "url: https://www.facebook.com/esimerkkilanlukupiiri\nstable_id: \"100090077665544\""),
            ("a/b", "url: https://www.facebook.com/esimerkkilanvanha\nstable_id: \"100090077665544\"\nstatus: closed"),
        ],
        &[],
    ),
    (
        "one number on two platforms is two accounts",
        &[
            ("a/a", "url: https://www.facebook.com/esimerkkilanlukupiiri\nstable_id: \"7700889911\""),
            ("a/b", "url: https://www.instagram.com/esimerkkilanlukupiiri/\nstable_id: \"7700889911\""),
        ],
        &[],
    ),
    // Earlier names.
    (
        "an earlier name that a closed account had",
        &[(
            "a/a",
            "url: https://www.facebook.com/esimerkkilanlukupiiri\naliases: [{url: https://twitter.com/KirjastoEsim}]",
        )],
        &[("profile/alias-conflict", "", "a/a"), ("profile/closed-listed", "address", "a/a")],
    ),
    (
        "an earlier name that is another account's lasting id",
        &[
            (
                "a/a",
                "url: https://www.facebook.com/esimerkkilanlukupiiri\naliases: [{url: https://www.facebook.com/100090077665544}]",
            ),
            ("a/b", "url: https://www.facebook.com/esimerkkilanmuu\nstable_id: \"100090077665544\""),
        ],
        &[("profile/alias-conflict", "", "a/a")],
    ),
    (
        "an earlier name that is the account's own lasting id",
        &[(
            "a/a",
            "url: https://www.facebook.com/esimerkkilanlukupiiri\nstable_id: \"100090077665544\"\naliases: [{url: https://www.facebook.com/100090077665544}]",
        )],
        &[("profile/alias-conflict", "own", "a/a")],
    ),
    (
        "an earlier name of two accounts",
        &[
            (
                "a/a",
                "url: https://www.facebook.com/esimerkkilanlukupiiri\naliases: [{url: https://www.facebook.com/vanhanimi}]",
            ),
            (
                "a/b",
                "url: https://www.facebook.com/esimerkkilanmuu\naliases: [{url: https://m.facebook.com/vanha.nimi}]",
            ),
        ],
        &[("profile/alias-conflict", "alias", "a/b")],
    ),
    (
        "earlier names of closed accounts stand in nobody's way",
        &[(
            "a/a",
            "url: https://www.facebook.com/esimerkkilanlukupiiri\nstatus: closed\naliases: [{url: https://www.facebook.com/esimerkkilankirjasto}]",
        )],
        &[],
    ),
    // Look-alikes.
    (
        "the younger of two look-alikes is told of",
        &[
            ("a/a", "url: https://www.facebook.com/esimerkkilan.kirjastot0\nopened: 2022-01-01"),
            ("a/b", "url: https://www.facebook.com/esimerkkilankirjastoto\nopened: 2021-01-01"),
        ],
        &[("profile/lookalike-of-listed", "", "a/a")],
    ),
    (
        "a planned one too",
        &[("a/a", "url: https://www.facebook.com/esimerkki1ankirjasto\nstatus: planned\nopened: -")],
        &[("profile/lookalike-of-listed", "", "a/a")],
    ),
    (
        "a counterpart may look alike",
        &[("a/a", "url: https://www.facebook.com/esimerkkilankirjasto.fi\ncounterpart: kirjasto/facebook")],
        &[],
    ),
    (
        "neither what is closed nor another platform is compared",
        &[
            ("a/a", "url: https://www.facebook.com/esimerkkilankirjasto.fi\nstatus: closed"),
            ("a/b", "url: https://www.snapchat.com/add/esimerkkila"),
        ],
        &[],
    ),
    // Addresses.
    (
        "a lost account's short link is refused",
        &[("a/a", "url: https://bit.ly/esim\nstatus: compromised")],
        &[("profile/short-link", "", "a/a")],
    ),
    (
        "a link of a mail program passes on",
        &[(
            "a/a",
            "url: https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.facebook.com%2Fesimerkkila",
        )],
        &[("profile/short-link", "wrapper", "a/a")],
    ),
    (
        "an earlier name by a short link",
        &[("a/a", "url: https://www.facebook.com/esimerkkilanlukupiiri\naliases: [{url: https://fb.me/vanha}]")],
        &[("profile/short-link", "", "a/a")],
    ),
    (
        "an id in the parameters is the account",
        &[("a/a", "url: https://www.facebook.com/profile.php?id=100090077665544")],
        &[],
    ),
    (
        "a parameter beside the id",
        &[("a/a", "url: https://www.facebook.com/profile.php?id=100090077665544&sk=about")],
        &[("profile/tracking-parameter", "idle", "a/a")],
    ),
    (
        "what is closed keeps its address",
        &[("a/a", "url: https://www.facebook.com/pg/esimvanha?fbclid=1\nstatus: closed")],
        &[],
    ),
    // People's names.
    (
        "a person's name on a unit's account",
        &[("a/matti-virtanen", "url: https://www.facebook.com/matti.virtanen.kirjasto")],
        &[("profile/handle-names-person", "", "a/matti-virtanen"), ("profile/id-names-person", "", "a/matti-virtanen")],
    ),
    (
        "the person says the name, so it may stand there",
        &[(
            "a/maija-mallikas",
            "url: https://www.facebook.com/maija.mallikas\nkind: person\nperson: {title: Tutkija, name: Maija Mallikas}",
        )],
        &[],
    ),
    (
        "a person whom one record names, in another",
        &[
            ("a/a", "url: https://www.facebook.com/esimerkkilantutkija\nkind: expert\nperson: {name: Bo Mallbacken}"),
            ("a/b", "url: https://www.facebook.com/esimerkkilabomallbacken"),
        ],
        &[("profile/handle-names-person", "", "a/b")],
    ),
    (
        "a withheld name in the address",
        &[("a/etsiva", "url: https://www.facebook.com/etsiva.anna\nkind: person\nperson: {title: Etsivä}")],
        &[("profile/handle-names-person", "withheld", "a/etsiva")],
    ),
    (
        "a channel's lasting id is no name",
        &[("a/a", "url: https://www.youtube.com/channel/UCMattiVirtanenDemo00001")],
        &[],
    ),
];

#[test]
fn each_case_is_found_and_nothing_else() {
    let mut wrong = Vec::new();
    for (name, records, expected) in CASES {
        let outcome = site(records, all_kinds);
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        if found(&outcome) != expected {
            wrong.push(format!("{name}: {:?}, expected {expected:?}", found(&outcome)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_page_is_a_report_channel_too() {
    let with = |report: &'static str| {
        site(&[], move |text| text.replace("  report_impostor: {email: viestinta@esimerkkila.example}\n", report))
    };
    assert_eq!(found(&with("")), [("site/report-channel-missing", "", "site")]);
    assert_eq!(found(&with("  report_impostor: {url: https://www.esimerkkila.example/ilmoita}\n")), []);
}

/// Spellings that a rule gives another address for.
const SPELLINGS: &[&str] = &[
    "https://www.facebook.com/pg/esimerkkilanlukupiiri",
    "https://fi-fi.facebook.com/Esimerkkilan.Lukupiiri?locale=fi_FI&mibextid=x",
    "https://www.facebook.com/profile.php?id=100090077665544&fbclid=x",
    "https://www.instagram.com/Esimerkkilanlukupiiri/?igsh=MTIz&utm_source=qr",
    "https://x.com/@Esimerkkila",
    "https://mobile.twitter.com/Esimerkkila?s=20&t=x",
    "https://www.youtube.com/@EsimerkkilanLukupiiri?si=x",
    "https://www.tiktok.com/@esimerkkilanlukupiiri?lang=fi&_t=x",
    "https://www.linkedin.com/company-beta/123456",
    "https://fi.linkedin.com/company/esimerkkilan-kunta/?originalSubdomain=fi",
    "https://www.snapchat.com/s/esim-lukupiiri?share_id=x",
    "https://social.example/@esimerkkila?lang=fi",
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fesimerkkilanlukupiiri%2F%3Figsh%3Dx&h=y",
];

#[test]
fn the_address_to_copy_mends_what_was_found() {
    let about = ["profile/legacy-address", "profile/tracking-parameter", "profile/short-link"];
    for spelling in SPELLINGS {
        let lines = |url: &str| format!("url: {url}\nstable_id: \"7700889911\"");
        let run = |url: &str| {
            let lines: &'static str = Box::leak(lines(url).into_boxed_str());
            site(&[("a/a", lines)], all_kinds)
        };
        let outcome = run(spelling);
        let told: Vec<&Diagnostic> = outcome.findings.iter().filter(|finding| about.contains(&finding.rule)).collect();
        assert!(!told.is_empty(), "{spelling}");
        for finding in told {
            let address = finding.facts.iter().find(|(name, _)| *name == "address").map(|(_, address)| address);
            let address = address.unwrap_or_else(|| panic!("{spelling}: {} gives no address", finding.rule));
            assert_eq!(found(&run(address)), [], "{spelling} → {address}");
        }
    }
}
