//! The accessibility statement: its facts in each language, a link to it from every page, and no claim beyond the data.
//!
//! In: the demo, and the smallest site with other statements laid over it. Out: what the page and its twin for machines
//! say. Never true: a page that claims more than its data, or a link to a statement that the site doesn't have.

use crate::common::root;
use crate::demo::built::{TODAY, changed, demo, errors, file, files, moment, pages, sources};
use crate::demo::html;
use aito::build::{Outcome, build};
use serde_json::{Value, json};

const FILE: &str = "data/accessibility.json";
const FI: &str = "saavutettavuus/index.html";
const SV: &str = "sv/tillganglighet/index.html";
const EN: &str = "en/accessibility/index.html";

/// The words of a page's own part.
fn words(outcome: &Outcome, path: &str) -> String {
    html::text(html::inside(file(outcome, path), "main"))
}

fn data(outcome: &Outcome) -> Value {
    serde_json::from_str(file(outcome, FILE)).unwrap()
}

/// The smallest site with another statement, and with Swedish beside Finnish.
fn with(statement: &str) -> Outcome {
    let minimal = sources(&root().join("tests/sites/minimal"));
    let change = |text: &str| {
        let text = text.replace("languages: [fi]", "languages: [fi, sv]");
        text.replace("accessibility: {conformity: full}", statement)
    };
    let outcome = build(changed(&minimal, "site.yaml", change), Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), [], "{statement}");
    outcome
}

/// What the demo's statement says, in its languages.
const FACTS: [(&str, &[&str]); 3] = [
    (
        FI,
        &[
            "Saavutettavuusseloste",
            "Esimerkkilän kunta on sitoutunut",
            "digitaalisten palvelujen tarjoamisesta annetun lain (306/2019)",
            "täyttää osittain lain edellyttämät A- ja AA-tason saavutettavuusvaatimukset (WCAG 2.1, standardi EN 301 549)",
            "Sisältö, joka ei vielä täytä vaatimuksia",
            "Ennen vuotta 2022 julkaistujen PDF-tiedostojen otsikoita",
            "WCAG 2.1, kriteeri 1.3.1 (taso A)",
            "Syy: Tiedostot on tehty mallipohjalla, josta rakenne puuttui.",
            "Vaihtoehto: Saat sisällön pyynnöstä muussa muodossa.",
            "Korjataan viimeistään 31.12.2027",
            "Seloste on laadittu 14.3.2022.",
            "Seloste on tarkistettu viimeksi 5.10.2026.",
            "Arvioimme sivuston saavutettavuuden itse 5.10.2026.",
            "näppäimistöllä, ruudunlukijalla ja automaattisella tarkistimella",
            "saavutettavuus@esimerkkila.example",
            "+358 9 123 4010",
            "viimeistään 14 päivän kuluessa",
            "Täytäntöönpanomenettely",
            "Liikenne- ja viestintävirasto Traficom",
            "saavutettavuus@traficom.fi",
        ],
    ),
    (
        SV,
        &[
            "Tillgänglighetsutlåtande",
            "uppfyller delvis de tillgänglighetskrav på nivåerna A och AA som lagen ställer (WCAG 2.1, standarden EN 301 549)",
            "Rubriker och tabeller i PDF-filer",
            "WCAG 2.1, kriterium 1.3.1 (nivå A)",
            "Åtgärdas senast 31.12.2027",
            "Vi bedömde själva webbplatsens tillgänglighet 5.10.2026.",
            "senast inom 14 dagar",
            "Transport- och kommunikationsverket Traficom",
            "tillganglighet@traficom.fi",
        ],
    ),
    (
        EN,
        &[
            "Accessibility statement",
            "partially meets the level A and AA accessibility requirements set by law (WCAG 2.1, standard EN 301 549)",
            "Headings and tables in PDF files",
            "WCAG 2.1, criterion 1.3.1 (level A)",
            "To be corrected by 31 December 2027",
            "We assessed the accessibility of the site ourselves on 5 October 2026.",
            "within 14 days at the latest",
            "Finnish Transport and Communications Agency Traficom",
        ],
    ),
];

#[test]
fn the_demo_states_its_facts_in_each_language() {
    let outcome = demo(TODAY);
    for (path, facts) in FACTS {
        let words = words(&outcome, path);
        let missing: Vec<&&str> = facts.iter().filter(|fact| !words.contains(&html::even(fact))).collect();
        assert!(missing.is_empty(), "{path} lacks {missing:?}:\n{words}");
    }
    let data = data(&outcome);
    assert_eq!(data["conformity"], "partial");
    assert_eq!(data["gaps"][0]["criterion"]["number"], "1.3.1");
    assert_eq!(data["gaps"][0]["until"], "2027-12-31");
    assert_eq!(data["feedback"]["email"], "saavutettavuus@esimerkkila.example");
    assert_eq!(data["feedback"]["answered_within_days"], 14);
}

/// The standard's own text in the reader's language where there is an official one.
#[test]
fn criteria_lead_to_the_standard() {
    let outcome = demo(TODAY);
    let link = |path: &str| {
        let of_w3c = |tag: &html::Tag| tag.get("href").is_some_and(|to| to.contains("w3.org"));
        html::tags(file(&outcome, path)).into_iter().find(of_w3c).unwrap()
    };
    let finnish = "https://www.w3.org/Translations/WCAG21-fi/#info-and-relationships";
    assert_eq!((link(FI).get("href"), link(FI).get("hreflang")), (Some(finnish), None));
    let english = "https://www.w3.org/TR/WCAG21/#info-and-relationships";
    assert_eq!((link(SV).get("href"), link(SV).get("hreflang")), (Some(english), Some("en")));
    assert_eq!((link(EN).get("href"), link(EN).get("hreflang")), (Some(english), None));
}

#[test]
fn every_page_leads_to_the_statement_in_its_language() {
    let outcome = demo(TODAY);
    let own = |path: &str| match path {
        path if path.starts_with("sv/") => "/sv/tillganglighet/",
        path if path.starts_with("en/") => "/en/accessibility/",
        _ => "/saavutettavuus/",
    };
    let mut count = 0;
    for (path, page) in pages(&outcome) {
        // A page that leads on to another address has no foot.
        if page.contains("http-equiv") {
            continue;
        }
        let foot = html::tags(html::inside(page, "footer"));
        assert!(foot.iter().any(|tag| tag.get("href") == Some(own(path))), "{path} has no link to {}", own(path));
        count += 1;
    }
    assert!(count > 300, "{count} pages");
    let sitemap = file(&outcome, "sitemap.xml");
    for path in ["/saavutettavuus/", "/sv/tillganglighet/", "/en/accessibility/"] {
        assert!(sitemap.contains(&format!("example{path}<")), "{path} is in the sitemap");
    }
}

/// What the three grades say, and what none of them may.
#[test]
fn no_grade_claims_more_than_it_is() {
    let grades = [
        (
            "full",
            "Tämä digitaalinen palvelu täyttää lain edellyttämät A- ja AA-tason",
            "uppfyller de tillgänglighetskrav",
        ),
        ("partial", "Tämä digitaalinen palvelu täyttää osittain", "uppfyller delvis"),
        ("none", "Tämä digitaalinen palvelu ei täytä", "uppfyller inte"),
    ];
    for (grade, finnish, swedish) in grades {
        let gaps = if grade == "full" { "" } else { ", gaps: [{what: Vanhat kuvat, criterion: 1.1.1}]" };
        let outcome = with(&format!("accessibility: {{conformity: {grade}{gaps}}}"));
        assert_eq!(data(&outcome)["conformity"], grade);
        for (path, said) in [(FI, finnish), (SV, swedish)] {
            let words = words(&outcome, path);
            assert!(words.contains(said), "{grade}: {words}");
            let others = grades.iter().map(|(_, fi, sv)| if path == FI { fi } else { sv });
            assert_eq!(others.filter(|other| words.contains(**other)).count(), 1, "{grade}: one grade only");
            for beyond in ["WCAG 2.2", "AAA", "täysin saavutettav", "esteetön", "helt tillgänglig"] {
                assert!(!words.contains(beyond), "{grade}: {path} says {beyond}");
            }
            assert!(words.contains("WCAG 2.1") && words.contains("EN 301 549"));
            assert_eq!(file(&outcome, path).contains("statement_gaps"), grade != "full", "{grade}: {path}");
        }
        let measure = json!({"guidelines": "WCAG 2.1", "level": "AA", "standard": "EN 301 549", "act": "306/2019"});
        assert_eq!(data(&outcome)["requirements"], measure);
    }
}

/// Turning the rule off makes no gap a claim.
#[test]
fn a_contradiction_claims_the_less() {
    let gaps = "accessibility: {conformity: full, gaps: [{what: Vanhat kuvat}]}";
    let outcome = with(&format!("{gaps}\nrules: {{site/accessibility-full-with-gaps: warn}}"));
    assert_eq!(data(&outcome)["conformity"], "partial");
    assert!(words(&outcome, FI).contains("täyttää osittain"));
}

/// A criterion that the law does not ask for is named by its number alone.
#[test]
fn a_criterion_of_another_version_lends_no_claim() {
    let outcome = with("accessibility: {conformity: partial, gaps: [{what: Painikkeet, criterion: 2.5.8}]}");
    let words = words(&outcome, FI);
    assert!(words.contains("Vaatimus: 2.5.8") && !words.contains("kriteeri 2.5.8"), "{words}");
    assert_eq!(data(&outcome)["gaps"][0]["criterion"], json!({"number": "2.5.8", "level": null, "url": null}));
}

/// The three groups of the official model, in its order, each with its own.
#[test]
fn gaps_stand_in_their_groups() {
    let outcome = with(
        "accessibility: {conformity: partial, gaps: [{what: Kolmas, ground: out-of-scope}, {what: Toinen, ground: burden}, {what: {fi: Eka}}]}",
    );
    let words = words(&outcome, FI);
    let order =
        ["ei vielä täytä vaatimuksia", "Eka", "Kohtuuton rasite", "Toinen", "johon lakia ei sovelleta", "Kolmas"];
    let places: Vec<Option<usize>> = order.iter().map(|word| words.find(word)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {words}");
    // What has not been translated says which language it is in.
    let swedish = file(&outcome, SV);
    assert!(swedish.contains("<span lang=fi>Eka</span>"), "{swedish}");
    assert!(swedish.contains("Innehåll som ännu inte uppfyller kraven"));
}

#[test]
fn feedback_goes_to_the_contact_where_no_other_is_named() {
    let outcome = with("accessibility: {conformity: full}");
    let contact = json!({"email": "viestinta@virasto.example", "url": null, "phone": null, "answered_within_days": 14});
    assert_eq!(data(&outcome)["feedback"], contact);
    let address = "https://www.virasto.example/palaute";
    let outcome = with(&format!("accessibility: {{conformity: full, feedback: {{url: \"{address}\"}}}}"));
    assert_eq!(data(&outcome)["feedback"]["url"], address);
    assert_eq!(data(&outcome)["feedback"]["email"], Value::Null);
    assert!(words(&outcome, FI).contains(&format!("Palautelomake: {address}")));
}

/// Another authority is named as the organisation names it, without Traficom's addresses or the act of the mainland.
#[test]
fn aland_has_its_own_authority() {
    let outcome = with(
        "accessibility: {conformity: full, authority: Ålands landskapsregering, complaints: \"https://www.regeringen.example/klagomal\"}",
    );
    for path in [FI, SV] {
        let words = words(&outcome, path);
        assert!(
            words.contains("Ålands landskapsregering") && words.contains("https://www.regeringen.example/klagomal")
        );
        assert!(!words.contains("306/2019") && !words.contains("raficom"), "{words}");
    }
    assert_eq!(data(&outcome)["requirements"]["act"], Value::Null);
    // However Traficom is written, its own name stands in each language.
    let outcome = with("accessibility: {conformity: full, authority: TRAFICOM}");
    assert!(words(&outcome, SV).contains("Transport- och kommunikationsverket Traficom"));
}

#[test]
fn without_a_statement_nothing_leads_to_one() {
    let outcome = with("");
    let about =
        |path: &&str| path.contains("saavutettavuus/") || path.contains("tillganglighet/") || path.contains(FILE);
    let paths: Vec<&str> = files(&outcome).into_iter().map(|(path, _)| path).collect();
    assert_eq!(paths.iter().copied().filter(|path| about(path)).collect::<Vec<_>>(), [""; 0]);
    let linking: Vec<&str> = pages(&outcome)
        .into_iter()
        .filter(|(_, page)| html::tags(page).iter().filter_map(|tag| tag.get("href")).any(|to| about(&to)))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(linking, [""; 0]);
    assert!(outcome.findings.iter().any(|finding| finding.rule == "site/accessibility-statement-missing"));
}
