//! The page of language versions in the preview.

use super::{code, handbook, start};

const SV: &str = "---\ntitle: Början\ntranslates: fi-000000000000\n---\n\nFörsta meningen.\n";

#[test]
fn the_page_of_language_versions_filters_without_a_script() {
    let site = handbook();
    let yaml = site.read("site.yaml");
    let own = yaml.lines().find(|line| line.starts_with("languages:")).unwrap();
    site.write("site.yaml", yaml.replace(own, "languages: [fi, sv, fi-simple]"));
    site.write("content/sv/ohje/01-alku.md", SV);
    site.write("content/fi-simple/ohje/01-alku.md", "---\ntitle: Näin alkaa\n---\n\nAlku on helppo.\n");
    assert_eq!(code(&site.run("check", &["--lang", "fi"])), 0);
    let preview = start(&site, &["--lang", "fi"]);
    let panel = preview.get("/").body;
    assert!(panel.contains("<a href=\"/__aito/parity/\">Kieliversiot</a>"), "{panel}");
    let all = preview.get("/__aito/parity/");
    assert_eq!(all.status, 200);
    for words in [
        "<html lang=\"fi\">",
        "<h1>Kieliversiot</h1>",
        "Lähdeteksti on muuttunut",
        "<a href=\"/sv/anvisningar/ohje/alku/\" lang=\"sv\" hreflang=\"sv\">Början</a>",
        "content/sv/ohje/01-alku.md",
        "Kirjoita tiedostoon content/sv/ohje/02-loppu.md",
        "<a href=\"/selko/ohjeet/ohje/alku/\" lang=\"fi-simple\" hreflang=\"fi-simple\">Näin alkaa</a>",
        "<a href=\"/__aito/parity/stale/sv/\">1<span class=\"unseen\"> Lähdeteksti on muuttunut, ruotsi</span></a>",
    ] {
        assert!(all.body.contains(words), "{words}: {}", all.body);
    }
    let stale = preview.get("/__aito/parity/stale/sv/").body;
    assert!(stale.contains("<h2>ruotsi: Lähdeteksti on muuttunut</h2>"), "{stale}");
    assert!(stale.contains("href=\"/__aito/parity/stale/sv/\" aria-current=\"page\""), "{stale}");
    assert!(stale.contains("ohje/alku") && !stale.contains("<code>ohje/loppu</code>"), "{stale}");
    let none = preview.get("/__aito/parity/underway/").body;
    assert!(none.contains("Yhtään tällaista tekstiä ei ole."), "{none}");
    assert_eq!(preview.get("/__aito/parity.css").status, 200);
    // A title is a text like any other.
    site.write("content/sv/ohje/01-alku.md", SV.replace("Början", "\"<b>Början</b>\""));
    let escaped = preview.until("/__aito/parity/", "the new title", |answer| answer.body.contains("&lt;b&gt;"));
    assert!(!escaped.body.contains("<b>Början"));
}

#[test]
fn a_site_in_one_language_has_nothing_to_compare() {
    let site = handbook();
    let preview = start(&site, &["--lang", "sv"]);
    assert!(!preview.get("/").body.contains("/__aito/parity/"));
    assert!(preview.get("/__aito/parity/").body.contains("<h1>Språkversioner</h1>"));
}
