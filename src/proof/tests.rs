//! Accounts and the answers that are played to them: what each proves.

use super::*;
use crate::outside::Trouble;
use crate::resolve::{Resolved, resolve};
use crate::source::Sources;
use crate::value::{Day, Parse};
use std::cell::RefCell;
use std::collections::BTreeMap;

const SITE: &str = "title: Tilit\nbase_url: https://kunta.github.io/tilit/\nlanguages: [fi]\norganisation:\n  name: Kunta\n  website: https://www.kunta.fi/\n  email_domains: [kunta.fi]\n  contact: {email: a@kunta.fi}\n  report_impostor: {email: a@kunta.fi}\n";
const MASTODON: &str = "https://mastodon.social/@kunta";
const TELEGRAM: &str = "https://t.me/kuntatiedotus";
const DID: &str = "did:plc:e3im5kk2la4demo6kunta7aa";

/// A site with one account; `more` are further lines of its record.
fn site(url: &str, more: &str) -> Resolved {
    let mut sources = Sources::new();
    sources.add_text("site.yaml", SITE);
    sources.add_text("profiles/units.yaml", "- {id: viestinta, name: Viestintä, role: Johtaja}\n");
    let record = format!(
        "name: Kunta\nurl: {url}\nkind: unit\nstatus: active\nowner: {{unit: viestinta}}\ncontact: {{email: a@kunta.fi}}\nlanguages: [fi]\nopened: 2020-01-01\nreviewed: 2026-01-01\n{more}"
    );
    sources.add_text("profiles/tili.yaml", &record);
    let raw = crate::raw::parse(&sources);
    resolve(sources, raw)
}

/// Answers by address; everything else is missing.
#[derive(Default)]
struct Played {
    replies: BTreeMap<String, Reply>,
    leads: BTreeMap<String, String>,
    asked: RefCell<Vec<(String, Question)>>,
}

impl Played {
    fn shows(mut self, address: &str, text: &str) -> Self {
        self.replies.insert(address.into(), reply(State::Alive, address, Some(text)));
        self
    }

    fn leading(mut self, address: &str, to: &str, text: &str) -> Self {
        self.replies.insert(address.into(), reply(State::Alive, to, Some(text)));
        self
    }

    fn is(mut self, address: &str, state: State) -> Self {
        self.replies.insert(address.into(), reply(state, address, None));
        self
    }
}

fn reply(state: State, at: &str, text: Option<&str>) -> Reply {
    Reply { state, at: Url::parse(at).expect("an address"), text: text.map(str::to_owned) }
}

impl Ask for Played {
    fn read(&self, address: &Url, question: Question) -> Reply {
        self.asked.borrow_mut().push((address.to_string(), question));
        let missing = || reply(State::Gone { status: 404 }, address.as_str(), None);
        self.replies.get(address.as_str()).cloned().unwrap_or_else(missing)
    }

    fn leads(&self, address: &Url) -> Option<Url> {
        self.leads.get(address.as_str()).and_then(|to| Url::parse(to).ok())
    }
}

fn proof(url: &str, more: &str, played: &Played) -> Proof {
    let resolved = site(url, more);
    let claims = claims(&resolved, Day::parse("2026-11-22").expect("a day"));
    prove(claims.first().expect("the record is listed"), played)
}

fn me(to: &str) -> String {
    format!("<a rel=\"me nofollow noopener\" href=\"{to}\">x</a>")
}

/// What is seen of an account on the fediverse that shows a page.
fn fediverse(page: &str) -> Seen {
    proof(MASTODON, "", &Played::default().shows(MASTODON, page)).seen
}

#[test]
fn both_sides_must_say_it() {
    let page = "https://www.kunta.fi/yhteystiedot".to_owned();
    let named = |back: &str| {
        let played = Played::default().shows(MASTODON, &format!("<link rel=me href={page}>")).shows(&page, back);
        proof(MASTODON, "", &played)
    };
    for back in
        ["https://mastodon.social/@kunta", "https://MASTODON.social/@Kunta/", "https://mastodon.social/users/kunta"]
    {
        let proof = named(&me(back));
        assert_eq!(proof.seen, Seen::Both { page: page.clone() }, "{back}");
        assert_eq!(proof.evidence(), Some((EvidenceMethod::RelMe, Strength::Plain)));
    }
    for other in [
        me("https://mastodon.social/@kunta2"),
        me("http://mastodon.social/@kunta"),
        me("https://mastodon.social/@kunta/112233"),
        me("https://mastodon.example/@kunta@mastodon.social"),
        me("https://kunta@mastodon.social/@kunta"),
        me("https://mastodon.social.evil.fi/@kunta"),
        "<a href=https://mastodon.social/@kunta>x</a>".to_owned(),
        format!("<!-- {} -->", me(MASTODON)),
        "https://mastodon.social/@kunta".to_owned(),
        String::new(),
    ] {
        let proof = named(&other);
        assert_eq!(proof.seen, Seen::SaysOwn { page: page.clone() }, "{other}");
        assert_eq!(proof.evidence(), Some((EvidenceMethod::Backlink, Strength::Plain)));
    }
}

#[test]
fn a_page_speaks_for_the_house_that_it_lies_in() {
    let page = "https://www.kunta.fi/ulos?to=https://evil.fi/".to_owned();
    let played = Played::default().shows(MASTODON, &me(&page)).leading(&page, "https://evil.fi/", &me(MASTODON));
    assert_eq!(proof(MASTODON, "", &played).seen, Seen::SaysOwn { page: page.clone() }, "it leads to another house");
    let played = Played::default().shows(MASTODON, &me(&page)).is(&page, State::Refused { status: 403 });
    assert_eq!(proof(MASTODON, "", &played).seen, Seen::SaysOwn { page });
    // A signpost of the organisation's own, as Mastodon takes it: only as the page's first link of the kind.
    let (page, post) = ("https://kunta.fi/".to_owned(), "https://kunta.fi/mastodon");
    let leads = BTreeMap::from([(post.to_owned(), MASTODON.to_owned())]);
    let first =
        Played { leads: leads.clone(), ..Played::default() }.shows(MASTODON, &me(&page)).shows(&page, &me(post));
    assert_eq!(proof(MASTODON, "", &first).seen, Seen::Both { page: page.clone() });
    let second = format!("{}{}", me("https://x.com/kunta"), me(post));
    let second = Played { leads, ..Played::default() }.shows(MASTODON, &me(&page)).shows(&page, &second);
    assert_eq!(proof(MASTODON, "", &second).seen, Seen::SaysOwn { page });
}

#[test]
fn only_pages_of_the_organisation_are_its_own() {
    for own in [
        "https://www.kunta.fi/",
        "https://kunta.fi/a/b?c=d#e",
        "https://kunta.github.io/tilit/",
        "https://kunta.github.io/tilit/profiilit/tili/",
    ] {
        assert!(matches!(fediverse(&me(own)), Seen::SaysOwn { .. }), "{own}");
    }
    for foreign in [
        "https://kunta.github.io/muu/",
        "https://kunta.github.io/tilit2/",
        "https://kunta.github.io/tilit/../muu/",
        "https://github.io/tilit/",
        "https://xn--kunta-cva.fi/",
        "https://kunta.fi.evil.fi/",
        "https://evil.fi/https://www.kunta.fi/",
        "https://www.kunta.fi@evil.fi/",
        "https://a@www.kunta.fi/",
        "https://www.kunta.fi:8443/",
        "https://muu.kunta.fi/",
        "//www.kunta.fi/",
        "/",
        "javascript:location='https://www.kunta.fi/'",
        "ftp://www.kunta.fi/",
    ] {
        assert_eq!(fediverse(&me(foreign)), Seen::Nothing, "{foreign}");
    }
    assert!(matches!(fediverse(&me("http://www.kunta.fi/")), Seen::Insecure { .. }));
    let website = "website: https://palvelu.fi/kunta/kirjasto\n";
    let of = |to: &str| proof(MASTODON, website, &Played::default().shows(MASTODON, &me(to))).seen;
    assert!(matches!(of("https://palvelu.fi/kunta/kirjasto/"), Seen::SaysOwn { .. }));
    assert_eq!(of("https://palvelu.fi/kunta/"), Seen::Nothing);
    let page = "https://www.facebook.com/kunta";
    let played = Played::default().shows(MASTODON, &me(page));
    assert_eq!(proof(MASTODON, &format!("website: {page}\n"), &played).seen, Seen::Nothing, "a page on a platform");
}

#[test]
fn what_other_people_write_is_little_or_nothing() {
    let plain = "<a href=https://www.kunta.fi/>x</a>";
    assert_eq!(fediverse(plain), Seen::Nothing, "posts of others stand on the page");
    for rel in ["nofollow", "menu", "ME", "me-too"] {
        assert_eq!(fediverse(&format!("<a rel={rel} href=https://www.kunta.fi/>")), Seen::Nothing, "{rel}");
    }
    let telegram = |page: &str| proof(TELEGRAM, "", &Played::default().shows(TELEGRAM, page));
    let weak = telegram(plain);
    assert_eq!(weak.seen, Seen::Mentions { page: "https://www.kunta.fi/".into() });
    assert_eq!(weak.evidence(), Some((EvidenceMethod::Backlink, Strength::Weak)));
    assert_eq!(telegram("<p>https://www.kunta.fi/</p><!-- <a href=https://www.kunta.fi/> -->").seen, Seen::Nothing);
    let insecure = telegram("<a href=http://www.kunta.fi/>x</a>");
    assert_eq!((insecure.evidence(), matches!(insecure.seen, Seen::Insecure { .. })), (None, true));
}

#[test]
fn no_answer_is_no_word_about_an_account() {
    let telegram = |state: State| proof(TELEGRAM, "", &Played::default().is(TELEGRAM, state));
    for state in [
        State::Refused { status: 403 },
        State::Walled,
        State::Gone { status: 404 },
        State::Unreachable { trouble: Trouble::Slow },
        State::NotTried { reason: Reason::Later },
    ] {
        let proof = telegram(state.clone());
        assert_eq!((proof.evidence(), proof.contradicted), (None, false));
        assert_eq!(proof.seen, Seen::Unknown(state));
    }
    let played = Played::default();
    let platform = proof("https://www.facebook.com/kunta", "", &played);
    assert_eq!(platform.seen, Seen::Unknown(State::NotTried { reason: Reason::Platform }));
    assert_eq!(proof("https://kunta.fi/@viestinta", "", &played).seen, Seen::OwnHost);
    assert!(played.asked.borrow().is_empty(), "neither is asked anything");
    let other = Played::default().leading(MASTODON, "https://mastodon.social/@toinen", &me("https://www.kunta.fi/"));
    assert_eq!(proof(MASTODON, "", &other).seen, Seen::Elsewhere { to: "https://mastodon.social/@toinen".into() });
}

const FINGER: &str = "https://mastodon.social/.well-known/webfinger?resource=acct%3Akunta%40mastodon.social";

/// What a host's word for the account makes of a page that proves something.
fn fingered(descriptor: &str, more: impl Fn(Played) -> Played) -> (Option<Identity>, bool, bool) {
    let played = Played::default().shows(MASTODON, &me("https://www.kunta.fi/")).shows(FINGER, descriptor);
    let proof = proof(MASTODON, "", &more(played));
    (proof.identity.clone(), proof.contradicted, proof.evidence().is_some())
}

#[test]
fn webfinger_can_only_contradict() {
    let same = |played| played;
    for fine in [
        r#"{"subject":"acct:kunta@mastodon.social","aliases":["https://mastodon.social/@kunta"]}"#,
        r#"{"subject":"acct:Kunta@Mastodon.social"}"#,
        r#"{"subject":"https://mastodon.social/@kunta"}"#,
        r#"{"subject":7}"#,
        r#"{"subject":""}"#,
        r#"{"links":[]}"#,
        r#"["acct:a@b.fi"]"#,
        "<html>login</html>",
        "",
    ] {
        assert_eq!(fingered(fine, same), (None, false, true), "{fine}");
    }
    for other in ["acct:toinen@mastodon.social", "https://mastodon.social/@toinen"] {
        let found = fingered(&format!(r#"{{"subject":"{other}"}}"#), same);
        assert_eq!(found, (Some(Identity::Subject(other.into())), true, false), "{other}");
    }
    let refused = proof(
        MASTODON,
        "",
        &Played::default().shows(MASTODON, &me("https://www.kunta.fi/")).is(FINGER, State::Refused { status: 403 }),
    );
    assert!(!refused.contradicted && refused.evidence().is_some());
}

#[test]
fn a_host_may_have_a_shorter_name_if_that_name_agrees() {
    let descriptor = r#"{"subject":"acct:kunta@yhteiso.fi","aliases":["https://mastodon.social/@kunta"]}"#;
    let second = "https://yhteiso.fi/.well-known/webfinger?resource=acct%3Akunta%40yhteiso.fi";
    assert_eq!(fingered(descriptor, |played| played.shows(second, descriptor)), (None, false, true));
    assert_eq!(fingered(descriptor, |played| played.is(second, State::Walled)), (None, false, true));
    let identity = Some(Identity::Subject("acct:kunta@yhteiso.fi".into()));
    assert_eq!(fingered(descriptor, |played| played), (identity.clone(), true, false), "it knows no such name");
    let alone = r#"{"subject":"acct:kunta@yhteiso.fi","aliases":["https://yhteiso.fi/@kunta"]}"#;
    assert_eq!(fingered(descriptor, |played| played.shows(second, alone)), (identity, true, false));
}

#[test]
fn a_handle_on_an_own_domain_is_proven_by_it() {
    let of = |handle: &str, more: &str, text: &str| {
        let file = format!("https://{handle}/.well-known/atproto-did");
        proof(&format!("https://bsky.app/profile/{handle}"), more, &Played::default().shows(&file, text))
    };
    let written = format!("stable_id: \"{DID}\"\n");
    let own = of("kunta.fi", &written, &format!("{DID}\r\n"));
    assert_eq!(own.seen, Seen::OwnDomain { domain: "kunta.fi".into() });
    assert_eq!(own.evidence(), Some((EvidenceMethod::OwnDomain, Strength::Plain)));
    let foreign = of("kunta.bsky.social", &written, DID);
    assert_eq!((foreign.evidence(), foreign.seen), (None, Seen::SameName));
    let unwritten = of("kunta.fi", "", DID);
    assert_eq!((unwritten.evidence(), unwritten.seen, unwritten.contradicted), (None, Seen::NameUnwritten, false));
    for other in ["did:plc:zzzzzzzzzzzzzzzzzzzzzzzz", "did:web:evil.fi"] {
        let other = of("kunta.fi", &written, other);
        assert_eq!((other.evidence(), other.contradicted), (None, true));
    }
    for nothing in [
        "<!DOCTYPE html><title>404</title>",
        "",
        "did:",
        "did:plc:",
        "did:key:abc",
        "did:plc:a b",
        &format!("{DID}\n{DID}"),
    ] {
        let page = of("kunta.fi", &written, nothing);
        assert_eq!((page.seen, page.identity, page.contradicted), (Seen::Nothing, None, false), "{nothing}");
    }
    let dns = proof("https://bsky.app/profile/kunta.fi", &written, &Played::default());
    assert_eq!((dns.seen, dns.contradicted), (Seen::Nothing, false), "a name may be set in DNS alone");
    let id = proof(&format!("https://bsky.app/profile/{DID}"), &written, &Played::default());
    assert_eq!(id.seen, Seen::Unknown(State::NotTried { reason: Reason::Platform }));
}
