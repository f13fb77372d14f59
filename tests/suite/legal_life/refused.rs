//! What cannot be, each refused with a finding on its line: nothing is written.
//!
//! In: the base site of the explanations with texts replaced or added. Out: findings as `rule case file:line`, and what
//! the command says of them in three languages. Never true: a site published with one of these in it.

use crate::common::{aito, copy_of, folder, root};
use crate::demo::built::TODAY;
pub use crate::edits::{Edit, built};
use aito::build::Outcome;
use aito::source::line_column;
use std::path::Path;

const INDEX: &str = "content/fi/some-ohje/_index.md";
const CHAPTER: &str = "content/fi/some-ohje/02-moderointi.md";
const OLD: Edit<'static> = ("content/fi/some-ohje/arkisto/ohje-2021.md", "", "# Vanha ohje\n\nTeksti.\n");

/// A guideline of a number, with more lines of front matter.
fn guideline(number: &str, lines: &str) -> String {
    format!(
        "---\ntitle: Toinen ohje\nnumber: {number}\nissued: 2026-02-02\n{lines}owner: {{unit: viestinta}}\n---\n\nTeksti.\n"
    )
}

pub fn told(outcome: &Outcome) -> Vec<String> {
    let told = outcome.findings.iter().map(|finding| {
        let file = outcome.sources.get(finding.at.file).unwrap();
        let (line, _) = line_column(file.text(), finding.at.range().start);
        format!("{} {} {}:{line}", finding.rule, finding.case, file.path).replace("  ", " ")
    });
    told.collect()
}

#[track_caller]
fn refuses(edits: &[Edit<'_>], expected: &[&str]) {
    let outcome = built(edits, TODAY);
    assert_eq!(told(&outcome), expected, "{edits:#?}");
    assert!(outcome.sound.is_none(), "{edits:#?} would be published");
}

fn is_fine(edits: &[Edit<'_>]) {
    let outcome = built(edits, TODAY);
    assert_eq!(told(&outcome), [""; 0], "{edits:#?}");
    assert!(outcome.sound.is_some());
}

#[test]
fn guidelines_that_replace_each_other_in_a_circle() {
    let by = |name: &'static str| (INDEX, "owner:", name);
    let rule = |case: &str| format!("guideline/replacement-cycle{case} {INDEX}:7");
    let second = |lines: &str| guideline("ESI-2026-0300", lines);
    let second_at = "content/fi/toinen/_index.md";
    refuses(&[by("replaced_by: some-ohje\nowner:")], &[&rule(" self")]);
    refuses(&[by("replaced_by: ESI-2026-0117\nowner:")], &[&rule(" self")]);
    refuses(&[by("replaces: [{number: ESI-2026-0117, issued: 2026-02-02}]\nowner:")], &[&rule(" self")]);
    let back = second("replaced_by: ESI-2026-0117\n");
    refuses(&[by("replaced_by: ESI-2026-0300\nowner:"), (second_at, "", &back)], &[&rule("")]);
    // Of three, told once.
    let third = guideline("ESI-2026-0400", "replaced_by: some-ohje\n");
    let on = second("replaced_by: ESI-2026-0400\n");
    let all = [by("replaced_by: toinen\nowner:"), (second_at, "", on.as_str()), ("content/fi/z/_index.md", "", &third)];
    refuses(&all, &[&rule("")]);
    // One way is no circle, whether one end says it or both.
    let new = second("replaces: [{number: ESI-2026-0117, issued: 2026-02-02}]\n");
    is_fine(&[by("replaced_by: ESI-2026-0300\nowner:"), (second_at, "", &new)]);
    is_fine(&[by("replaced_by: ESI-2030-0001\nowner:")]);
}

#[test]
fn one_number_and_day_twice() {
    let at = "content/fi/toinen/_index.md";
    let second = |lines: &str| guideline("ESI-2026-0117", lines);
    refuses(&[(at, "", &second(""))], &["guideline/duplicate-number content/fi/toinen/_index.md:3"]);
    let amends = second("amends: [{number: ESI-2026-0117, issued: 2026-02-02}]\n");
    // An administration keeps a matter's number when it amends: told by the reference, refused without it.
    is_fine(&[(at, "", &amends)]);
}

#[test]
fn a_chapter_that_leads_to_itself() {
    let of = |path, id: &'static str| (path, "title:", id);
    let profiles = "content/fi/some-ohje/01-profiilit.md";
    let itself = of(CHAPTER, "short_version_of: some-ohje/moderointi\ntitle:");
    refuses(&[itself], &["chapter/short-version-cycle self content/fi/some-ohje/02-moderointi.md:2"]);
    let (one, two) =
        (of(CHAPTER, "short_version_of: profiilit\ntitle:"), of(profiles, "short_version_of: moderointi\ntitle:"));
    refuses(&[one, two], &["chapter/short-version-cycle content/fi/some-ohje/01-profiilit.md:2"]);
    is_fine(&[of(CHAPTER, "short_version_of: some-ohje\ntitle:")]);
    // A link to itself is only a link, and the page does not count as mentioned by itself.
    let link = (CHAPTER, "Keskustelu on avointa.", "Tämä luku: [](chapter:some-ohje/moderointi).");
    is_fine(&[link]);
    let outcome = built(&[link], TODAY);
    assert!(!crate::demo::built::file(&outcome, "ohjeet/some-ohje/moderointi/index.html").contains("page_mentions"));
}

#[test]
fn entries_of_the_archive() {
    let entry = |entry: &str| format!("archive: [{entry}]\nowner:");
    let at = |case: &str| format!("guideline/archive-broken{case} {INDEX}:7");
    for (written, case) in [
        ("{number: A-1, issued: 2021-03-01, path: arkisto/ei.md}", ""),
        ("{number: A-1, issued: 2021-03-01, path: /etc/ohje.md}", " outside"),
        ("{number: A-1, issued: 2021-03-01, path: \"../some-ohje/arkisto/ohje-2021.md\"}", " outside"),
        ("{number: A-1, issued: 2021-03-01, path: \"https://esimerkkila.example/ohje.md\"}", " outside"),
        ("{number: A-1, issued: 2021-03-01, path: 02-moderointi.md}", " kind"),
        ("{number: A-1, issued: 2021-03-01, path: arkisto/ohje-2021.pdf}", " kind"),
        ("{number: A-1, path: arkisto/ohje-2021.md}", " undated"),
    ] {
        refuses(&[(INDEX, "owner:", &entry(written))], &[&at(case)]);
    }
    // A file that nothing names is told as that.
    refuses(&[OLD], &["site/bad-name nested content/fi/some-ohje/arkisto/ohje-2021.md:1"]);
    let good = entry("{number: A-1, issued: 2021-03-01, path: arkisto/ohje-2021.md}");
    is_fine(&[(INDEX, "owner:", &good), OLD]);
    // The day may stand where the number is named as replaced.
    let cited =
        "replaces: [{number: A-1, issued: 2021-03-01}]\narchive: [{number: A-1, path: arkisto/ohje-2021.md}]\nowner:";
    is_fine(&[(INDEX, "owner:", cited), OLD]);
    // A draft's older text waits with it.
    let draft =
        "---\ntitle: L\ndraft: true\narchive: [{number: A-1, issued: 2021-03-01, path: arkisto/a.md}]\n---\n\nT.\n";
    is_fine(&[("content/fi/luonnos/_index.md", "", draft), ("content/fi/luonnos/arkisto/a.md", "", "# A\n\nT.\n")]);
}

#[test]
fn active_pictures_wherever_they_lie() {
    let active = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    for path in ["static/kuvat/merkki.SVG", "content/fi/some-ohje/merkki.svg"] {
        refuses(&[(path, "", active)], &[&format!("content/active-svg {path}:1")]);
    }
    let outside = "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://example.org/a.png\"/></svg>";
    refuses(&[("static/a.svg", "", outside)], &["content/active-svg outside static/a.svg:1"]);
}

/// Runs a build of a folder; gives the exit code and what was said.
fn run(site: &Path, out: &Path, lang: &str) -> (Option<i32>, String) {
    let mut command = aito();
    command.args(["build", "--date", TODAY, "--lang", lang, "--site"]).arg(site).arg("--out").arg(out);
    let run = command.output().unwrap();
    let said = String::from_utf8_lossy(&run.stdout).into_owned() + &String::from_utf8_lossy(&run.stderr);
    (run.status.code(), said)
}

/// Each on disk: the build says it in the editor's language, and writes nothing.
#[test]
fn nothing_is_written_and_each_language_says_why() {
    type Lay = fn(&Path);
    let cases: [(&str, Lay, [&str; 3]); 5] = [
        (
            "a circle",
            |site| {
                let index = site.join(INDEX);
                let text = std::fs::read_to_string(&index).unwrap();
                std::fs::write(index, text.replace("owner:", "replaced_by: some-ohje\nowner:")).unwrap();
            },
            ["on merkitty korvaamaan itsensä", "anges ersätta sig själv", "says that it replaces itself"],
        ),
        (
            "a section that cannot be",
            |site| {
                let index = site.join(INDEX);
                let text = std::fs::read_to_string(&index).unwrap();
                std::fs::write(index, text.replace("\"29\"", "\"0\"")).unwrap();
            },
            ["ei ole säädöksen pykälä", "är inte en paragraf i en författning", "is not a section of a statute"],
        ),
        (
            "a picture of 100 MB",
            |site| {
                let picture = std::fs::File::create(site.join("content/fi/some-ohje/kuva.jpg")).unwrap();
                picture.set_len(100 << 20).unwrap();
            },
            [
                "Kuvan koko on 100 Mt. Kuva saa olla enintään 8 Mt.",
                "Bilden är på 100 MB.",
                "This picture has 100 MB. A picture may have 8 MB.",
            ],
        ),
        (
            "an SVG in UTF-16",
            |site| {
                let text = "\u{feff}<svg><script/></svg>";
                let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                std::fs::create_dir_all(site.join("static")).unwrap();
                std::fs::write(site.join("static/merkki.svg"), bytes).unwrap();
            },
            [
                "Kuvan sisältöä ei voi varmistaa",
                "Det går inte att säkerställa vad bilden innehåller",
                "cannot be made sure of",
            ],
        ),
        (
            "an older text with front matter",
            |site| {
                let index = site.join(INDEX);
                let text = std::fs::read_to_string(&index).unwrap();
                let entry = "archive: [{number: A-1, issued: 2021-03-01, path: arkisto/a.md}]\nowner:";
                std::fs::write(index, text.replace("owner:", entry)).unwrap();
                std::fs::create_dir_all(site.join("content/fi/some-ohje/arkisto")).unwrap();
                std::fs::write(site.join("content/fi/some-ohje/arkisto/a.md"), "---\ntitle: A\n---\n\nT.\n").unwrap();
            },
            [
                "aiemman tekstin alussa on metatietoja",
                "tidigare texten börjar med metadata",
                "older text begins with front matter",
            ],
        ),
    ];
    for (name, lay, words) in cases {
        let site = copy_of(&root().join("tests/explain/base"));
        lay(site.path());
        for (lang, words) in ["fi", "sv", "en"].into_iter().zip(words) {
            let out = folder();
            let target = out.path().join("public");
            let start = std::time::Instant::now();
            let (code, said) = run(site.path(), &target, lang);
            assert_eq!(code, Some(1), "{name}: {said}");
            assert!(said.contains(words), "{name}, {lang}: {said}");
            assert!(!target.exists(), "{name}: something was written");
            assert!(start.elapsed().as_secs() < 20, "{name} took {:?}", start.elapsed());
        }
    }
}
