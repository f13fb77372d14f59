//! `aito check --changed-since`: what a change answers for, told by git.

use super::{Site, all, code, minimal, rows};
use std::process::{Command, Output};

/// A repository in a site's folder.
struct Repository(Site);

impl Repository {
    /// The smallest site with a guideline, two records and an old mistake in each of three files, committed on 1 March.
    fn new() -> Self {
        let site = minimal();
        let record = site.read("profiles/facebook.yaml");
        let other = |name: &str| record.replace("esimerkkivirasto\n", &format!("{name}\n"));
        site.write("profiles/vanha.yaml", other("vanhatili") + "emial: a\n");
        site.write("profiles/muu.yaml", other("muutili") + "ends: 2026-11-01\n");
        site.write("content/fi/ohje/_index.md", "---\ntitle: Ohje\nowner: {unit: viestinta}\n---\n\nTeksti.\n");
        site.write(
            "content/fi/ohje/01-alku.md",
            "---\ntitle: Alku\n---\n\n## Yksi\n\nKatso <br> tämä.\n\n## Kaksi\n\nTeksti.\n",
        );
        site.write("content/fi/ohje/02-loppu.md", "---\ntitle: Loppu\n---\n\nKatso [alku](chapter:ohje/alku).\n");
        let own = Self(site);
        own.git(&["init", "-q", "-b", "main"]);
        own.commit("2026-03-01");
        own
    }

    fn git(&self, args: &[&str]) -> String {
        let mut command = Command::new("git");
        command
            .arg("-C")
            .arg(self.0.path())
            .args(["-c", "user.name=A", "-c", "user.email=a@virasto.example"])
            .args(args);
        for name in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"] {
            command.env_remove(name);
        }
        let output = command.env("GIT_CONFIG_GLOBAL", "/dev/null").output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", all(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    fn commit(&self, day: &str) {
        self.git(&["add", "-A"]);
        let when = format!("{day}T12:00:00+02:00");
        let mut command = Command::new("git");
        command.arg("-C").arg(self.0.path()).args(["-c", "user.name=A", "-c", "user.email=a@virasto.example"]);
        command.args(["-c", "commit.gpgsign=false", "commit", "-q", "-m", "x"]);
        command.env("GIT_COMMITTER_DATE", &when).env("GIT_AUTHOR_DATE", &when).env("GIT_CONFIG_GLOBAL", "/dev/null");
        assert!(command.status().unwrap().success());
    }

    fn check(&self, more: &[&str]) -> Output {
        self.0.run("check", &[&["--changed-since", "main"], more].concat())
    }

    /// The exit code and the findings.
    fn told(&self) -> (i32, Vec<String>) {
        let output = self.check(&["--format", "json"]);
        (code(&output), lines(&output))
    }
}

/// The findings of a run, a line each: rule, level, file, line, age, day.
fn lines(output: &Output) -> Vec<String> {
    let line = |row: &serde_json::Value| {
        let text = |name: &str| row[name].as_str().unwrap_or("-").to_owned();
        let (age, day) = (text("change"), text("since"));
        format!("{} {} {}:{} {age} {day}", text("rule"), text("level"), text("file"), row["line"])
    };
    rows(output).iter().map(line).collect()
}

const HTML: &str = "content/fi/ohje/01-alku.md";
const OLD: [&str; 3] = [
    "content/raw-html warn content/fi/ohje/01-alku.md:7 before 2026-03-01",
    "profile/ended warn profiles/muu.yaml:13 before 2026-03-01",
    "source/unknown-field warn profiles/vanha.yaml:13 before 2026-03-01",
];

fn with<'a>(more: &[&'a str], less: &[usize]) -> Vec<&'a str> {
    let old = OLD.iter().enumerate().filter(|(n, _)| !less.contains(n)).map(|(_, line)| *line);
    let mut all: Vec<&str> = old.chain(more.iter().copied()).collect();
    all.sort_by_key(|line| line.split(' ').nth(2).unwrap().to_owned());
    all
}

#[test]
fn what_was_there_before_is_a_dated_to_do() {
    let own = Repository::new();
    assert_eq!(own.told(), (0, OLD.map(str::to_owned).to_vec()));
    let said = all(&own.check(&["--lang", "fi"]));
    assert!(said.contains("tehtävä[content/raw-html]") && said.contains("1.3.2026"), "{said}");
    assert!(said.contains("3 havaintoa oli olemassa jo ennen muutosta"), "{said}");
    assert!(said.contains("jäi tarkistamatta"), "the pages were not made, and that is said: {said}");
    let plain = own.0.run("check", &[]);
    assert_eq!(code(&plain), 1, "without a revision everything blocks as before");
}

#[test]
fn a_record_is_touched_as_a_whole_and_a_text_by_its_lines() {
    let own = Repository::new();
    let record = own.0.read("profiles/vanha.yaml");
    own.0.write("profiles/vanha.yaml", record.replace("opened: 2020-01-01", "opened: 2020-01-02"));
    let text = own.0.read(HTML);
    own.0.write(HTML, text.replace("Teksti.", "Uusi teksti."));
    let touched = "source/unknown-field error profiles/vanha.yaml:13 new -";
    assert_eq!(own.told(), (1, with(&[touched], &[2]).iter().map(|line| (*line).to_owned()).collect()));
    // Committed or not, and on the line itself.
    own.git(&["checkout", "-q", "-b", "muutos"]);
    own.0.write("profiles/vanha.yaml", record);
    own.0.write(HTML, text.replace("Katso", "Lue"));
    own.commit("2026-04-01");
    let touched = "content/raw-html error content/fi/ohje/01-alku.md:7 new -";
    assert_eq!(own.told(), (1, with(&[touched], &[0]).iter().map(|line| (*line).to_owned()).collect()));
}

#[test]
fn lines_that_move_are_not_touched() {
    let own = Repository::new();
    own.0.write(HTML, own.0.read(HTML).replace("## Yksi", "Uutta.\n\nLisää uutta.\n\n## Yksi"));
    let moved = OLD[0].replace(":7", ":11");
    assert_eq!(own.told(), (0, with(&[&moved], &[0]).iter().map(|line| (*line).to_owned()).collect()));
}

#[test]
fn a_change_answers_for_what_it_breaks_elsewhere() {
    let own = Repository::new();
    std::fs::remove_file(own.0.path().join(HTML)).unwrap();
    let broken = "reference/unknown error content/fi/ohje/02-loppu.md:5 new -";
    assert_eq!(own.told(), (1, with(&[broken], &[0]).iter().map(|line| (*line).to_owned()).collect()));
}

#[test]
fn new_and_renamed_files_are_touched() {
    let own = Repository::new();
    own.git(&["mv", "profiles/vanha.yaml", "profiles/uusinimi.yaml"]);
    let record = own.0.read("profiles/facebook.yaml").replace("esimerkkivirasto\n", "uusitili\n");
    own.0.write("profiles/uusi tili.yaml", record);
    let (code, told) = own.told();
    assert_eq!(code, 1);
    assert!(told.contains(&"source/unknown-field error profiles/uusinimi.yaml:13 new -".to_owned()), "{told:#?}");
    assert!(told.contains(&"site/bad-name error profiles/uusi tili.yaml:1 new -".to_owned()), "{told:#?}");
    // What git is told to leave alone is not part of the change.
    own.0.write(".gitignore", "profiles/uusi*\n");
    let (_, told) = own.told();
    assert!(told.contains(&"site/bad-name warn profiles/uusi tili.yaml:1 before -".to_owned()), "{told:#?}");
}

#[test]
fn fixed_rules_always_block_and_the_clock_never_does() {
    let own = Repository::new();
    let record = own.0.read("profiles/facebook.yaml").replace("owner: {unit: viestinta}\n", "");
    own.0.write("profiles/facebook.yaml", record);
    own.commit("2026-03-02");
    let fixed = "profile/owner-missing error profiles/facebook.yaml:1 before 2026-03-02";
    assert_eq!(own.told(), (1, with(&[fixed], &[]).iter().map(|line| (*line).to_owned()).collect()));
    let said = all(&own.check(&[]));
    assert!(said.contains("error[profile/owner-missing]") && said.contains("stops the change all the same"), "{said}");
    // A touched record whose day has passed: it waits for an editor, not for the change.
    own.0.write(
        "profiles/muu.yaml",
        own.0.read("profiles/muu.yaml").replace("opened: 2020-01-01", "opened: 2020-01-02"),
    );
    let (_, told) = own.told();
    assert!(told.contains(&"profile/ended warn profiles/muu.yaml:13 new -".to_owned()), "{told:#?}");
}

/// A warning about what is touched is an error.
#[test]
fn a_touched_warning_blocks() {
    let own = Repository::new();
    let record = own.0.read("profiles/facebook.yaml");
    let line = record.lines().find(|line| line.starts_with("evidence:")).unwrap().to_owned();
    own.0.write("profiles/facebook.yaml", record.replace(&line, "# Näyttö puuttuu."));
    let (code, told) = own.told();
    assert_eq!(code, 1);
    assert!(
        told.iter().any(|line| line.starts_with("profile/evidence-missing error profiles/facebook.yaml")),
        "{told:#?}"
    );
}

#[test]
fn every_form_says_what_blocks() {
    let own = Repository::new();
    own.0.write("profiles/facebook.yaml", own.0.read("profiles/facebook.yaml") + "emial: a\n");
    let kept = std::env::var_os("AITO_REPORTS").map(std::path::PathBuf::from);
    for format in super::reports::FORMATS {
        let output = own.check(&["--format", format]);
        let said = String::from_utf8(output.stdout.clone()).unwrap();
        assert_eq!(code(&output), 1, "{said}");
        let (new, before) = match format {
            "human" => ("error[", "to do["),
            "json" => ("\"change\":\"new\"", "\"change\":\"before\""),
            "sarif" => ("\"baselineState\":\"new\"", "\"baselineState\":\"unchanged\""),
            "github" => ("::error ", "::notice "),
            _ => ("<failure ", "<system-out>"),
        };
        assert_eq!((said.matches(new).count(), said.matches(before).count()), (1, 3), "{format}: {said}");
        if let Some(kept) = &kept {
            std::fs::write(kept.join(format!("since.{format}")), said).unwrap();
        }
    }
}

#[test]
fn a_branch_answers_for_itself_alone() {
    let own = Repository::new();
    own.git(&["checkout", "-q", "-b", "muutos"]);
    own.0.write("profiles/vanha.yaml", own.0.read("profiles/vanha.yaml").replace("emial: a\n", ""));
    own.commit("2026-04-01");
    // Meanwhile somebody else has broken something.
    own.git(&["checkout", "-q", "main"]);
    own.0.write("profiles/muu.yaml", "name: [\n");
    own.commit("2026-04-02");
    own.git(&["checkout", "-q", "muutos"]);
    let told: Vec<String> = OLD[..2].iter().map(|line| (*line).to_owned()).collect();
    assert_eq!(own.told(), (0, told));
}

/// Where the site is a folder of a repository, paths still count from the site.
#[test]
fn a_site_may_be_part_of_a_repository() {
    let own = Repository::new();
    std::fs::remove_dir_all(own.0.path().join(".git")).unwrap();
    let above = Repository(own.0);
    above.git(&["init", "-q", "-b", "main"]);
    for name in ["site.yaml", "profiles", "content"] {
        let to = above.0.path().join("ä sivusto");
        std::fs::create_dir_all(&to).unwrap();
        std::fs::rename(above.0.path().join(name), to.join(name)).unwrap();
    }
    above.0.write("profiles/ei-tämän.yaml", "x");
    above.commit("2026-03-01");
    above.0.write("ä sivusto/profiles/vanha.yaml", above.0.read("ä sivusto/profiles/vanha.yaml") + "about: a\n");
    let site = above.0.path().join("ä sivusto");
    let mut command = crate::common::aito();
    command.args(["check", "--format", "json", "--date", super::DAY, "--changed-since", "main", "--site"]).arg(site);
    let output = command.output().unwrap();
    let touched = "source/unknown-field error profiles/vanha.yaml:13 new -";
    assert_eq!(lines(&output), with(&[touched], &[2]));
}

/// Internal halves that lie elsewhere are no part of what git knows, so they are taken as they have been.
#[test]
fn internal_halves_elsewhere_are_not_the_change() {
    let own = Repository::new();
    let private = crate::common::folder();
    std::fs::write(private.path().join("facebook.yaml"), "notes: [salahaara]\n").unwrap();
    let output = own.check(&["--format", "json", "--internal", private.path().to_str().unwrap()]);
    assert_eq!(code(&output), 0);
    let earlier = "source/bad-value warn profiles/_internal/facebook.yaml:1 before -";
    assert_eq!(lines(&output), with(&[earlier], &[]));
    assert!(!all(&output).contains("salahaara"));
}

#[test]
fn without_git_or_revision_nothing_is_judged() {
    let own = Repository::new();
    for (rev, words) in
        [("ei-ole", "knows no revision “ei-ole”"), ("--output=x", "knows no revision"), ("", "knows no revision")]
    {
        let output = own.0.run("check", &[&format!("--changed-since={rev}")]);
        assert_eq!(code(&output), 2, "{rev:?}: {}", all(&output));
        assert!(all(&output).contains(words) && output.stdout.is_empty(), "{rev:?}: {}", all(&output));
    }
    own.git(&["checkout", "-q", "--orphan", "toinen"]);
    own.commit("2026-04-01");
    let output = own.check(&[]);
    assert_eq!(code(&output), 2);
    assert!(all(&output).contains("no commit in common"), "{}", all(&output));
    let plain = minimal();
    let ask = |path: &str| {
        let mut command = crate::common::aito();
        command.args(["check", "--changed-since", "main", "--lang", "sv", "--site"]).arg(plain.path());
        command.env("PATH", path).env("GIT_CEILING_DIRECTORIES", "/").output().unwrap()
    };
    let outside = ask(&std::env::var("PATH").unwrap());
    assert_eq!(code(&outside), 2);
    assert!(all(&outside).contains("inte i ett git-förråd"), "{}", all(&outside));
    let lacking = ask("/nonexistent");
    assert_eq!(code(&lacking), 2);
    assert!(all(&lacking).contains("git kunde inte startas"), "{}", all(&lacking));
}
