//! What has ended by itself, or points to what is closed from a redirect, is left out wherever it was written.

use super::built::{TODAY, changed, demo_sources, errors, file, files, moment};
use super::html;
use aito::build::build;
use percent_encoding::percent_decode_str;
use std::collections::BTreeSet;

/// The address of a campaign that ended before the demo's day.
const ENDED: &str = "instagram.com/esimerkkilarantaviikot";

#[test]
fn an_ended_account_is_nowhere_named() {
    let chapter = format!(
        "Se oli [täällä](profile:matkailu/kesa-instagram), [siellä](https://www.{ENDED}/ \"https://{ENDED}\"), www.{ENDED}, \
         <https://{ENDED}/>, `https://{ENDED}` ja ![kuva {ENDED}](profiilin-elinkaari.svg).\n\n## Ennen https://{ENDED}\n\n\
         ```yaml\nurl: https://{ENDED}\n```\n\n| a | https://{ENDED} |\n|---|---|\n| {ENDED} | b |\n\n```checklist\n- https://{ENDED}\n```\n"
    );
    let record = "profiles/viestinta/youtube.yaml";
    let mut sources = changed(demo_sources(), "content/fi/some-ohje/05-sisalto.md", |text| {
        format!(
            "{}\n\n{chapter}",
            text.replacen("title: Sisältö", &format!("title: https://{ENDED} Sisältö"), 1).trim_end()
        )
    });
    sources = changed(&sources, record, |text| {
        let text = text.replace("fi: Esittelyvideot", &format!("fi: {ENDED} Esittelyvideot"));
        let text = text.replace("fi: Kommentit luetaan", &format!("fi: {ENDED} Kommentit luetaan"));
        text.replace("topics: [videot,", &format!("topics: [{ENDED}, videot,"))
            .replace("website: https://www.esimerkkila.example/videot", &format!("website: https://www.{ENDED}/"))
    });
    sources = changed(&sources, "profiles/units.yaml", |text| {
        text.replacen("fi: Viestintä,", &format!("fi: \"Viestintä {ENDED}\","), 1)
    });
    let outcome = build(sources, Vec::new(), moment(TODAY));
    // Time alone refuses nothing.
    assert_eq!(errors(&outcome), []);
    let mut places = BTreeSet::new();
    for (path, bytes) in files(&outcome) {
        let text = html::decode(&String::from_utf8_lossy(bytes)).to_lowercase();
        let text = percent_decode_str(&text).decode_utf8_lossy().into_owned();
        for (at, _) in text.match_indices(ENDED) {
            let start = text[..at].char_indices().rev().nth(50).map_or(0, |(at, _)| at);
            places.insert(format!("{path}: …{}", &text[start..at + ENDED.len()]));
        }
    }
    assert!(places.is_empty(), "{}:\n{}", places.len(), places.into_iter().collect::<Vec<_>>().join("\n"));
    for path in ["content/fi/some-ohje/05-sisalto.md", record] {
        let told = outcome.findings.iter().filter(|finding| finding.rule == "profile/ended");
        let files: BTreeSet<_> =
            told.map(|finding| outcome.sources.get(finding.at.file).unwrap().path.to_string()).collect();
        assert!(files.contains(path), "nobody is told that {path} names it: {files:?}");
    }
}

#[test]
fn no_redirect_leads_to_what_is_gone() {
    let lines = [
        ("/vanha-a/", "https://x.com/ekirjastovinkit"),
        ("/vanha-b/", "https://twitter.com/EkirjastoVinkit/"),
        ("/vanha-c/", "https://www.instagram.com/esimerkkilarantaviikot/"),
        ("/vanha-d/", "/profiilit/kirjasto/vinkit-x/"),
        ("/vanha-e/", "/sv/profiler/matkailu/kesa-instagram/"),
        ("/profiilit/museo/threads/", "/profiilit/"),
    ];
    let written: String = lines.iter().map(|(from, to)| format!("  {from}: {to}\n")).collect();
    let sources = changed(demo_sources(), "site.yaml", |text| {
        text.replacen("redirects:\n", &format!("redirects:\n{written}"), 1)
    });
    let outcome = build(sources, Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), []);
    let kept = file(&outcome, "_redirects");
    assert!(kept.contains("/kanavat/ /profiilit/"), "{kept}");
    for (from, to) in lines {
        assert!(!kept.contains(&format!("{from} ")), "{from} is published");
        assert!(to == "/profiilit/" || !kept.contains(to), "{to} is published");
        let page = format!("{}index.html", from.trim_start_matches('/'));
        assert!(files(&outcome).iter().all(|(path, _)| *path != page), "{page} is published");
    }
    let warned =
        outcome.findings.iter().filter(|finding| &*outcome.sources.get(finding.at.file).unwrap().path == "site.yaml");
    assert!(warned.count() >= lines.len(), "each is left out with a warning");
}
