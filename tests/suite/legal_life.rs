//! The legal life of a guideline: what readers see of it before, during and after, in each language and in each place.
//!
//! In: the demo, changed and built for some days, and the small base site. Out: banners, lists, search, sitemap and
//! feeds of each state, and older texts. Never true: a guideline shown as in force on a day on which it isn't, or an
//! address that goes with the state.

mod days;
mod older;
mod refused;

use crate::demo::built::{TODAY, before_changes, changed, demo_sources, errors, file, moment};
use crate::demo::html;
use aito::build::{Outcome, build};
use aito::search::{Piece, Standing};

const INDEX: &str = "content/fi/some-ohje/_index.md";

/// One language of the demo: its home, its list, where the guideline begins, and its words.
struct Tongue {
    lang: &'static str,
    home: &'static str,
    list: &'static str,
    start: &'static str,
    others: &'static str,
    /// Banner and mark of: not yet, expired, replaced, withdrawn.
    banners: [&'static str; 4],
    marks: [&'static str; 4],
}

const TONGUES: [Tongue; 3] = [
    Tongue {
        lang: "fi",
        home: "index.html",
        list: "ohjeet/index.html",
        start: "/ohjeet/some-ohje/",
        others: "Muut ohjeet<",
        banners: [
            "Tämä ohje ei ole vielä voimassa. Se tulee voimaan 2.2.2026",
            "Tämä ohje ei ole enää voimassa. Viimeinen voimassaolopäivä oli 1.2.2029",
            "sillä se on korvattu uudella. Korvaava ohje: ESI-2027-0300",
            "sillä se on kumottu. Se kumottiin 20.11.2026. Tehtävä siirtyi.",
        ],
        marks: ["ei vielä voimassa", "ei enää voimassa", "korvattu", "kumottu"],
    },
    Tongue {
        lang: "sv",
        home: "sv/index.html",
        list: "sv/anvisningar/index.html",
        start: "/sv/anvisningar/some-ohje/",
        others: "Övriga anvisningar<",
        banners: [
            "Den här anvisningen gäller inte ännu. Den träder i kraft 2.2.2026",
            "Den här anvisningen gäller inte längre. Sista giltighetsdagen var 1.2.2029",
            "den har ersatts av en ny. Ersätts av: ESI-2027-0300",
            "den har upphävts. Den upphävdes 20.11.2026.",
        ],
        marks: ["gäller inte ännu", "gäller inte längre", "ersatt", "upphävd"],
    },
    Tongue {
        lang: "en",
        home: "en/index.html",
        list: "en/guidelines/index.html",
        start: "/en/guidelines/some-ohje/",
        others: "Other guidelines<",
        banners: [
            "This guideline is not yet in force. It takes effect on 2 February 2026",
            "This guideline is no longer in force. Its last day in force was 1 February 2029",
            "a new one has replaced it. Replaced by: ESI-2027-0300",
            "it has been withdrawn. It was withdrawn on 20 November 2026.",
        ],
        marks: ["not yet in force", "no longer in force", "replaced", "withdrawn"],
    },
];

/// The demo with some lines in the guideline's front matter, built for a day.
fn with(lines: &str, day: &str) -> Outcome {
    let sources = changed(demo_sources(), INDEX, |text| text.replacen("audience:", &format!("{lines}audience:"), 1));
    let outcome = build(sources, Vec::new(), moment(day));
    assert_eq!(errors(&outcome), [], "{day}: {lines}");
    outcome
}

/// Everything that search finds in a language.
fn pieces(outcome: &Outcome, lang: &str) -> Vec<Piece> {
    let artifacts = outcome.sound.as_ref().unwrap().artifacts();
    let file = |path: &str| artifacts.get(&format!("search/{lang}/{path}")).map(|file| &*file.bytes);
    aito::search::read(file).unwrap()
}

fn links_to(page: &str, to: &str) -> bool {
    html::tags(page).iter().any(|tag| tag.get("href") == Some(to))
}

/// What a state must look like everywhere; `state` counts in the order of [`Tongue::banners`], none is "in force".
#[track_caller]
fn is_shown(outcome: &Outcome, state: Option<usize>, told: &str) {
    let sitemap = file(outcome, "sitemap.xml");
    for tongue in &TONGUES {
        let told = format!("{told}, {}", tongue.lang);
        let in_force = state.is_none();
        let home = before_changes(html::inside(file(outcome, tongue.home), "main"));
        assert_eq!(links_to(home, tongue.start), in_force, "{told}: home");
        let list = html::inside(file(outcome, tongue.list), "main");
        let (first, others) = list.split_once(tongue.others).expect("there are others");
        assert_eq!(links_to(first, tongue.start), in_force, "{told}: list of what is in force");
        assert_eq!(links_to(others, tongue.start), !in_force, "{told}: list of the others");
        // Front page, a chapter, the whole: each keeps its address and says the state before anything else.
        let whole = ["kaikki", "allt", "all"][TONGUES.iter().position(|t| t.lang == tongue.lang).unwrap()];
        for page in ["", "moderointi/", &format!("{whole}/")] {
            let path = format!("{}{page}index.html", tongue.start.trim_start_matches('/'));
            let words = html::text(html::inside(file(outcome, &path), "main"));
            for (n, banner) in tongue.banners.iter().enumerate() {
                assert_eq!(words.contains(banner), state == Some(n), "{told}: {banner} on {path}\n{words:.400}");
            }
        }
        assert!(sitemap.contains(&format!("{}</loc>", tongue.start)), "{told}: sitemap");
        let standing = state.map_or(Standing::InForce, |n| Standing::NotInForce(tongue.marks[n].to_owned()));
        let own: Vec<Piece> = pieces(outcome, tongue.lang)
            .into_iter()
            .filter(|piece| {
                let start = tongue.start.trim_start_matches('/');
                piece.address.starts_with(start)
                    && !piece.address.contains("/ark")
                    && !piece.address.contains("/archive/")
            })
            .collect();
        assert!(own.len() > 5, "{told}: search has {}", own.len());
        for piece in own {
            assert_eq!(piece.standing, standing, "{told}: {}", piece.address);
        }
    }
    // The changes of what is not in force are told no longer, or not yet.
    for feed in ["muutokset/feed.xml", "muutokset/index.html"] {
        let note = file(outcome, feed).contains("Täsmennetty kaapatun tilin");
        assert!(state.is_none() || !note, "{told}: {feed}");
    }
    let data: serde_json::Value = serde_json::from_str(file(outcome, "data/site.json")).unwrap();
    for (edition, tongue) in data["editions"].as_array().unwrap().iter().zip(&TONGUES) {
        let lines = edition["guidelines"].as_array().unwrap();
        let listed = lines.iter().any(|line| line["href"] == tongue.start);
        assert_eq!(listed, state.is_none(), "{told}: what home pages are made of later");
    }
}

#[test]
fn before_during_and_after() {
    for (day, state) in [
        ("2026-01-15", Some(0)),
        ("2026-02-01", Some(0)),
        ("2026-02-02", None),
        (TODAY, None),
        ("2029-02-01", None),
        ("2029-02-02", Some(1)),
    ] {
        is_shown(&crate::demo::built::demo(day), state, day);
    }
    assert!(file(&crate::demo::built::demo(TODAY), "muutokset/feed.xml").contains("Täsmennetty kaapatun tilin"));
}

#[test]
fn replaced_and_withdrawn() {
    let replaced = "replaced_by: ESI-2027-0300\n";
    is_shown(&with(replaced, TODAY), Some(2), "replaced");
    let withdrawn = "withdrawn: {on: 2026-11-20, reason: Tehtävä siirtyi.}\n";
    is_shown(&with(withdrawn, "2026-11-19"), None, "the day before it is withdrawn");
    is_shown(&with(withdrawn, TODAY), Some(3), "withdrawn");
    // What was withdrawn or replaced did not last as long as it was given for.
    let words = |outcome: &Outcome| html::text(html::inside(file(outcome, "ohjeet/some-ohje/index.html"), "main"));
    assert!(words(&with(withdrawn, TODAY)).contains("2.2.2026–19.11.2026"));
    assert!(!words(&with(replaced, TODAY)).contains("1.2.2029"));
}

/// A guideline that another one of the site replaces is in force until the other one is, and then leads to it.
#[test]
fn a_successor_takes_over_on_its_day() {
    let new = "---\ntitle: Uusi viestintäohje\nnumber: ESI-2027-0300\nissued: 2026-12-01\nvalid: {from: 2027-01-01, until: 2030-12-31}\nreplaces: [{number: ESI-2026-0117, issued: 2026-02-02}]\nowner: {unit: viestinta}\n---\n\nUusi ohje.\n";
    let on = |by: &str, day: &str| {
        let line = format!("replaced_by: {by}\naudience:");
        let mut sources = changed(demo_sources(), INDEX, |text| text.replacen("audience:", &line, 1));
        sources.add_text("content/fi/uusi-ohje/_index.md", new);
        let outcome = build(sources, Vec::new(), moment(day));
        assert_eq!(errors(&outcome), [], "{day}");
        outcome
    };
    for by in ["ESI-2027-0300", "uusi-ohje"] {
        let before = on(by, "2026-12-31");
        let main = html::inside(file(&before, "ohjeet/some-ohje/index.html"), "main");
        assert!(!html::text(main).contains("korvattu"), "{by}");
        assert!(links_to(html::inside(file(&before, "index.html"), "main"), "/ohjeet/some-ohje/"), "{by}");
        assert!(!links_to(html::inside(file(&before, "index.html"), "main"), "/ohjeet/uusi-ohje/"), "{by}");
        let after = on(by, "2027-01-01");
        let main = html::inside(file(&after, "ohjeet/some-ohje/index.html"), "main");
        let words = html::text(main);
        assert!(
            words.contains(
                "Viimeinen voimassaolopäivä oli 31.12.2026. Korvaava ohje: Uusi viestintäohje (ESI-2027-0300)."
            ),
            "{words:.300}"
        );
        assert!(links_to(main, "/ohjeet/uusi-ohje/"), "{by}");
        let home = before_changes(html::inside(file(&after, "index.html"), "main"));
        assert!(!links_to(home, "/ohjeet/some-ohje/"), "{by}");
        assert!(links_to(html::inside(file(&after, "index.html"), "main"), "/ohjeet/uusi-ohje/"), "{by}");
    }
}

/// A change is told from its day on, and one of a draft never.
#[test]
fn changes_with_a_day_to_come_and_changes_of_drafts_wait() {
    let later = "  - {date: 2027-01-04, note: Uusi luku tekoälystä.}\n";
    let on = |day: &str| {
        let change = |text: &str| text.replacen("changes:\n", &format!("changes:\n{later}"), 1);
        let mut sources = changed(demo_sources(), INDEX, change);
        let draft = "---\ntitle: Luonnos\ndraft: true\nowner: {unit: viestinta}\nchanges: [{date: 2026-11-02, note: Luonnoksen muutos.}]\n---\n\nTeksti.\n";
        sources.add_text("content/fi/luonnos/_index.md", draft);
        let outcome = build(sources, Vec::new(), moment(day));
        assert_eq!(errors(&outcome), [], "{day}");
        outcome
    };
    let places = ["muutokset/index.html", "muutokset/feed.xml", "ohjeet/some-ohje/index.html"];
    for (day, told) in [(TODAY, false), ("2027-01-03", false), ("2027-01-04", true)] {
        let outcome = on(day);
        for place in places {
            assert_eq!(file(&outcome, place).contains("Uusi luku tekoälystä."), told, "{day}: {place}");
            assert!(!file(&outcome, place).contains("Luonnoksen muutos"), "{day}: {place}");
        }
    }
}
