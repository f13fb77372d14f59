//! The preview against the build: whatever the files are, the same findings and the same bytes.
//!
//! In: the smallest site with a handbook, a theme file and a picture, changed at random two hundred times: words, names,
//! broken YAML, files that go and come back. Out: a comparison with a clean build after every change. Never true: a
//! comparison that looks at nothing.

use aito::build::{Preview, Shown, Sight, build};
use aito::source::{Half, Sources};
use aito::value::{Day, Moment, Parse};
use std::collections::BTreeMap;
use std::sync::Arc;

const EDITS: usize = 200;

/// A site in memory: path → text.
type Files = BTreeMap<String, String>;

/// Chance that is the same in every run (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % limit as u64).unwrap()
    }
}

fn site() -> Files {
    let record = |handle: &str| {
        format!(
            "name: Tili {handle}\nurl: https://www.facebook.com/{handle}\nkind: unit\nstatus: active\n\
             owner: {{unit: kirjasto}}\ncontact: {{email: kirjasto@virasto.example}}\nlanguages: [fi]\n\
             opened: 2015-03-02\nreviewed: 2026-05-11\nstable_id: \"1000{}\"\n",
            u32::from(handle.as_bytes()[0])
        )
    };
    let front = |title: &str, more: &str| format!("---\ntitle: {title}\n{more}---\n\n");
    let index = "number: V-1\nissued: 2026-01-02\nvalid: {from: 2026-01-02}\nowner: {unit: kirjasto, role: Johtaja}\nreviewed: 2026-10-01\n";
    let files = [
        (
            "site.yaml",
            "title: Tilit\nbase_url: https://tilit.virasto.example/\nlanguages: [fi, sv]\norganisation:\n  name: Virasto\n  \
             website: https://www.virasto.example/\n  email_domains: [virasto.example]\n  \
             contact: {email: viestinta@virasto.example}\n  report_impostor: {email: viestinta@virasto.example}\n"
                .to_owned(),
        ),
        (
            "profiles/units.yaml",
            "- {id: kirjasto, name: Kirjasto, role: Johtaja, email: kirjasto@virasto.example}\n".to_owned(),
        ),
        ("profiles/kirjasto/eka.yaml", record("ekakirjasto")),
        ("profiles/kirjasto/toka.yaml", record("tokavirasto")),
        (
            "profiles/kirjasto/entinen.yaml",
            record("entinentili").replace("active", "closed\nclosed: {date: 2026-02-01, reason: ended}"),
        ),
        ("content/fi/ohje/_index.md", front("Ohje", index) + "Johdanto.\n"),
        ("content/fi/ohje/01-alku.md", front("Alku", "") + "Katso [tili](profile:kirjasto/eka).\n\n## Otsikko\n\nTeksti.\n"),
        ("content/fi/ohje/02-loppu.md", front("Loppu", "") + "Katso [alku](chapter:ohje/alku#otsikko) ja [sana](term:sana).\n"),
        ("content/sv/ohje/01-alku.md", front("Början", "") + "Se [kontot](profile:kirjasto/eka).\n"),
        ("content/fi/glossary/sana.md", front("Sana", "") + "Selitys.\n"),
        ("content/fi/pages/tietosuoja.md", front("Tietosuoja", "") + "Teksti, [ohje](chapter:ohje).\n"),
        ("content/fi/publications/kirja.md", front("Kirja", "year: 2020\n") + "Kuvaus.\n"),
        ("static/kuva.txt", "tavuja".to_owned()),
    ];
    files.into_iter().map(|(path, text)| (path.to_owned(), text)).collect()
}

/// One change of one file.
fn edit(files: &mut Files, clean: &Files, chance: &mut Chance) -> String {
    // Now and then everything is well again, so that long chains of errors don't hide the rest.
    if chance.below(4) == 0 {
        *files = clean.clone();
        return "all is restored".to_owned();
    }
    let paths: Vec<String> = files.keys().cloned().collect();
    let path = paths[chance.below(paths.len())].clone();
    let text = files[&path].clone();
    let what = match chance.below(10) {
        0 => {
            files.insert(path.clone(), format!("{text}\nLisää tekstiä {}.\n", chance.below(1000)));
            "grows"
        }
        1 => {
            let at = text.char_indices().map(|(at, _)| at).nth(chance.below(text.chars().count().max(1))).unwrap_or(0);
            files.insert(path.clone(), format!("{}{{[:{}", &text[..at], &text[at..]));
            "breaks"
        }
        2 => {
            files.remove(&path);
            "goes"
        }
        3 => {
            files.remove(&path);
            files.insert(path.replace("alku", "uusi").replace("eka", "kolmas").replace("ohje/", "opas/"), text);
            "is renamed"
        }
        4 => {
            files.insert(path.clone(), text.replacen("---\n", "---\ndraft: true\n", 1));
            "becomes a draft"
        }
        5 => {
            files.insert(path.clone(), text.replace("ekakirjasto", "tokavirasto").replace("Otsikko", "Muu otsikko"));
            "says what another says"
        }
        6 => {
            files.insert(
                path.clone(),
                text.replace("status: active", "status: closed\nclosed: {date: 2026-02-01, reason: ended}"),
            );
            "closes"
        }
        7 => {
            let template = ["<p>{{ frame.title.text }}</p>", "{% if %}", "{{ nothing_of_the_kind }}"][chance.below(3)];
            files.insert("themes/default/templates/page.html".to_owned(), template.to_owned());
            "(the theme)"
        }
        8 => {
            let closed = "https://www.facebook.com/entinentili";
            let named = match path.ends_with(".md") {
                true => format!("{text}\nKatso {closed}.\n"),
                false => text.replace("name: ", &format!("name: {closed} ")),
            };
            files.insert(path.clone(), named);
            "names a closed account"
        }
        _ => {
            files.insert(path.clone(), text.chars().take(chance.below(text.chars().count().max(1))).collect());
            "is cut"
        }
    };
    format!("{path} {what}")
}

fn sources(files: &Files) -> Sources {
    let mut sources = Sources::new();
    for (path, text) in files {
        let (_, fault) = sources.add_bytes(path, text.clone().into_bytes(), Half::Public);
        assert!(fault.is_none(), "{path}");
    }
    sources
}

#[test]
fn two_hundred_edits_show_what_a_build_makes() {
    let moment = Moment::start_of(Day::parse("2026-11-22").unwrap(), "Europe/Helsinki").unwrap();
    let clean = site();
    let first = build(sources(&clean), Vec::new(), moment);
    let told: Vec<_> = first.findings.iter().map(|finding| (finding.rule, finding.case, &finding.facts)).collect();
    assert!(first.sound.is_some(), "it begins without an error: {told:?}");
    let mut files = clean.clone();
    let mut chance = Chance(4);
    let mut earlier: Option<Arc<Shown>> = None;
    let (mut sound, mut refused, mut shown_broken, mut named) = (0, 0, 0, 0);
    for n in 0..EDITS {
        let what = if n == 0 { "as it is".to_owned() } else { edit(&mut files, &clean, &mut chance) };
        let preview = Preview::new(sources(&files), Vec::new(), moment, earlier.as_deref());
        let built = build(sources(&files), Vec::new(), moment);
        let findings = preview.complete().unwrap_or_else(|| preview.findings.clone());
        assert_eq!(findings, built.findings, "edit {n}: {what}");
        named += usize::from(findings.iter().any(|finding| finding.rule == "profile/closed-listed"));
        let has_drafts = preview.shown.iter().any(|shown| shown.drafts().count() > 0);
        match &built.sound {
            Some(built) if !has_drafts => {
                sound += 1;
                let shown = preview.shown.as_ref().unwrap_or_else(|| panic!("edit {n}: {what}: a sound site is shown"));
                for file in built.artifacts().iter() {
                    match shown.at(&file.path) {
                        Sight::File(seen) => assert!(seen.bytes == file.bytes, "edit {n}: {what}: {}", file.path),
                        _ if ["sw.js", "data/manifest.json"].contains(&file.path.as_str()) => {}
                        _ => panic!("edit {n}: {what}: {} is missing", file.path),
                    }
                }
            }
            Some(_) => {}
            None => {
                refused += 1;
                shown_broken += usize::from(preview.shown.is_some());
            }
        }
        earlier = preview.shown.or(earlier);
    }
    assert!(sound > EDITS / 5 && refused > EDITS / 5 && shown_broken > EDITS / 8, "{sound} {refused} {shown_broken}");
    assert!(named > EDITS / 20, "{named}");
}

/// What a text names hangs on the organisation's channels too: a text that is as it was may name another account now.
#[test]
fn a_changed_channel_is_read_anew_in_texts_that_did_not_change() {
    let moment = Moment::start_of(Day::parse("2026-11-22").unwrap(), "Europe/Helsinki").unwrap();
    let mut files = site();
    let channel = |host: &str| {
        let settings = site()["site.yaml"].clone();
        format!("{settings}platforms: {{oma: {{name: Oma, hosts: [{host}.virasto.example], form: \"/{{h}}\"}}}}\n")
    };
    let record = |host: &str| {
        let closed = site()["profiles/kirjasto/entinen.yaml"].clone();
        closed.replace("www.facebook.com", &format!("{host}.virasto.example"))
    };
    let text = files["content/fi/ohje/01-alku.md"].clone();
    files.insert("content/fi/ohje/01-alku.md".to_owned(), format!("{text}\nKatso oma.virasto.example/entinentili.\n"));
    let mut earlier = None;
    for (host, told) in [("muu", false), ("oma", true), ("muu", false)] {
        files.insert("site.yaml".to_owned(), channel(host));
        files.insert("profiles/kirjasto/entinen.yaml".to_owned(), record(host));
        let preview = Preview::new(sources(&files), Vec::new(), moment, earlier.as_deref());
        let found = preview.findings.iter().any(|finding| finding.rule == "profile/closed-listed");
        let all: Vec<_> = preview.findings.iter().map(|finding| (finding.rule, &finding.facts)).collect();
        assert_eq!(found, told, "{host}: {all:?}");
        earlier = preview.shown.or(earlier);
    }
}
