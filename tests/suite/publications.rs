//! Publications: the list by series and year, what holds for a series, and what a page says to programs.
//!
//! In: the small site of the languages' tests with publications laid over it, the demo, the fixture site. Out: pages.

use crate::demo::built::{TODAY, demo, errors, file, moment, sources};
use crate::demo::html;
use crate::languages::{built, site};
use crate::sites::folder;
use aito::build::build;
use serde_json::{Value, json};

fn publication(title: &str, more: &str) -> String {
    format!("---\ntitle: {title}\n{more}\n---\n\nTiivistelmä.\n")
}

/// Headings and titles of the list, in order.
fn list(page: &str) -> Vec<String> {
    let main = html::inside(page, "main");
    let mut found = Vec::new();
    let mut rest = main;
    while let Some(at) = ["<h2", "<h3", "<p class=line-title"].iter().filter_map(|start| rest.find(start)).min() {
        rest = &rest[at..];
        let end = rest.find("</h").unwrap_or(usize::MAX).min(rest.find("</p").unwrap_or(usize::MAX));
        found.push(html::text(&rest[..end]).trim().to_owned());
        rest = &rest[end..];
    }
    found
}

#[test]
fn the_list_goes_by_series_and_year_the_newest_first() {
    let series =
        |name: &str, number: &str, year: u32| format!("series: {{name: {name}, number: {number}}}\nyear: {year}");
    let texts = [
        ("a", publication("Eka", &series("Sarja", "1/2024", 2024))),
        ("b", publication("Toka", &series("Sarja", "2/2024", 2024))),
        ("c", publication("Kymmenes", &series("Sarja", "10/2024", 2024))),
        ("d", publication("Vanha", &series("Sarja", "1/2019", 2019))),
        ("e", publication("Ikivanha", &series("Aiempi", "4/1998", 1998))),
        ("f", publication("Irrallinen", "year: 2021")),
        ("g", publication("Vuodeton", "authors: [Työryhmä]")),
    ];
    let texts: Vec<(String, String)> =
        texts.into_iter().map(|(id, text)| (format!("content/fi/publications/{id}.md"), text)).collect();
    let edits: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let outcome = built(&edits);
    let expected = [
        "Sarja",
        "2024",
        "Kymmenes",
        "Toka",
        "Eka",
        "2019",
        "Vanha",
        "Aiempi",
        "1998",
        "Ikivanha",
        "Muut julkaisut",
        "2021",
        "Irrallinen",
        "2020",
        "Kirja",
        "Julkaisuvuosi ei ole tiedossa",
        "Vuodeton",
    ];
    assert_eq!(list(file(&outcome, "julkaisut/index.html")), expected);
}

const OLD: &str = "series: {name: {fi: Vanha sarja, sv: Gammal serie}, number: 1/1998}\nyear: 1998\nfile: a.pdf";

fn policy(written: &str) -> String {
    let yaml = site(&[]).iter().find(|(_, file)| &*file.path == "site.yaml").unwrap().1.text().to_owned();
    format!("{yaml}publications: {written}\n")
}

#[test]
fn what_holds_for_a_series_goes_before_what_holds_for_all() {
    let yaml = policy(
        "{accessible: true, series: [{name: Gammal serie, accessible: false, request_from: julkaisut@virasto.example}]}",
    );
    let own = format!("{OLD}\naccessible: true");
    let (a, b) = (publication("Vanha", OLD), publication("Uusittu", &own));
    let outcome = built(&[
        ("site.yaml", &yaml),
        ("content/fi/publications/a.md", &a),
        ("content/fi/publications/b.md", &b),
        ("static/a.pdf", "%PDF"),
    ]);
    let says = |path: &str| html::text(file(&outcome, path));
    let old = says("julkaisut/a/index.html");
    assert!(old.contains("Tiedosto ei ole saavutettava.") && old.contains("julkaisut@virasto.example"), "{old}");
    assert!(says("julkaisut/b/index.html").contains("Tiedosto on saavutettava."));
    assert!(says("julkaisut/kirja/index.html").contains("Tiedosto on saavutettava."));
    let list = says("julkaisut/index.html");
    assert!(
        list.contains("tämän sarjan tiedostot eivät ole saavutettavia") && list.contains("julkaisut@virasto.example")
    );
    // Where nobody can be asked, that is told once, at the series.
    let silent = policy("{series: [{name: Vanha sarja, accessible: false}]}");
    let all = [
        ("site.yaml", silent.as_str()),
        ("content/fi/publications/a.md", &a),
        ("content/fi/publications/c.md", &a),
        ("static/a.pdf", "%PDF"),
    ];
    let outcome = build(site(&all), Vec::new(), moment(TODAY));
    let told = outcome.findings.iter().filter(|finding| finding.rule == "publication/inaccessible-without-alternative");
    assert_eq!(told.map(|finding| finding.case).collect::<Vec<_>>(), ["list"]);
}

#[test]
fn a_series_that_no_publication_has_is_told() {
    let yaml = policy("{series: [{name: Vanha sarjaa, accessible: false}]}");
    let a = publication("Vanha", OLD);
    let edits = [("site.yaml", yaml.as_str()), ("content/fi/publications/a.md", &a), ("static/a.pdf", "%PDF")];
    let outcome = build(site(&edits), Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome).into_iter().map(|(rule, ..)| rule).collect::<Vec<_>>(), ["reference/unknown"]);
}

fn linked_data(page: &str) -> Value {
    let (_, rest) = page.split_once("application/ld+json").unwrap();
    let (_, rest) = rest.split_once('>').unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

#[test]
fn a_publication_says_to_programs_what_it_is() {
    let outcome = build(sources(&folder("julkaisut")), Vec::new(), moment(TODAY));
    let said = linked_data(file(&outcome, "julkaisut/viranomainen-verkossa/index.html"));
    assert_eq!(said["@type"], json!(["Report", "Book"]));
    assert_eq!(said["isbn"], json!(["978-952-491-530-4", "978-952-491-529-8"]));
    assert_eq!(said["isPartOf"]["issn"], json!(["1798-7121", "2242-5640"]));
    assert_eq!((&said["reportNumber"], &said["datePublished"]), (&json!("2/2012"), &json!("2012")));
    assert_eq!((&said["numberOfPages"], &said["inLanguage"]), (&json!(85), &json!("fi")));
    let older = linked_data(file(&outcome, "julkaisut/neuvontatyon-kokemuksia/index.html"));
    assert_eq!(older["@type"], json!(["Report"]));
    assert_eq!((&older["isbn"], &older["numberOfPages"]), (&Value::Null, &Value::Null));
    let demo = demo(TODAY);
    let survey = linked_data(file(&demo, "sv/publikationer/kanavakysely-2025/index.html"));
    assert_eq!(survey["publisher"]["@id"], json!("https://tilit.esimerkkila.example/#organisation"));
    assert_eq!(survey["encoding"]["encodingFormat"], json!("application/pdf"));
    // What stands in for a translation is in the language that it is written in.
    let stand_in = linked_data(file(&demo, "sv/publikationer/kirjasto-verkossa/index.html"));
    assert_eq!(stand_in["inLanguage"], json!("fi"));
}
