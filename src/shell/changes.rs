//! What has changed in a site since a revision: asked of git.
//!
//! In: a folder and a revision's name. Out: what was touched since the two parted, committed or not; the site as it was
//! then; since when files are as they are. Never true: anything written to the repository, a program started that its
//! settings name.

#![expect(clippy::disallowed_types, reason = "the shell is where programs are started")]

use super::load::{self, Loaded};
use crate::build::{Part, Touched};
use crate::value::{Day, Parse};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Why there is no telling what has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoChanges {
    /// The program cannot be started.
    NoGit(String),
    /// The folder is in no repository.
    NoRepository,
    /// No such revision.
    Unknown,
    /// The revision and the present state have nothing in common.
    NoBase,
    /// It failed otherwise.
    Failed(String),
}

/// What has changed since a revision.
pub struct Changes {
    folder: PathBuf,
    base: String,
    /// What was touched.
    pub touched: Touched,
    /// Files that are other than they were: the blob that was there, where there was one.
    earlier: BTreeMap<String, Option<Blob>>,
}

/// A file as git keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Blob {
    name: String,
    is_link: bool,
}

/// One row of `git diff --raw`.
struct Row {
    old: Option<Blob>,
    /// Where it lay before, where that was elsewhere.
    from: Option<String>,
    path: String,
    status: char,
}

/// Asks what has changed since the present state parted from a revision, files that nobody has committed included.
///
/// # Errors
/// Where git cannot say.
pub fn changes(folder: &Path, rev: &str) -> Result<Changes, NoChanges> {
    ask(folder, &["rev-parse", "--show-prefix"])?;
    // A name that begins with a hyphen would be read as an option, and no revision has one.
    let commit = (!rev.starts_with('-')).then(|| format!("{rev}^{{commit}}")).ok_or(NoChanges::Unknown)?;
    let commit = ask(folder, &["rev-parse", "--verify", "--quiet", &commit]).map_err(|_| NoChanges::Unknown)?;
    let commit = String::from_utf8_lossy(&commit).trim().to_owned();
    let base = ask(folder, &["merge-base", &commit, "HEAD"]).map_err(|_| NoChanges::NoBase)?;
    let base = String::from_utf8_lossy(&base).trim().to_owned();
    let mut changes = Changes { folder: folder.to_owned(), base, touched: Touched::new(), earlier: BTreeMap::new() };
    changes.committed_or_not()?;
    changes.unknown_to_git()?;
    Ok(changes)
}

impl Changes {
    /// Files that git knows, as they lie in the folder now.
    fn committed_or_not(&mut self) -> Result<(), NoChanges> {
        let args = ["diff", "--raw", "-z", "-M", "--abbrev=64", "--relative", "--ignore-submodules=all", &self.base];
        let rows = rows(&ask(&self.folder, &args)?);
        for row in
            rows.into_iter().filter(|row| load::belongs(&row.path) || row.from.as_deref().is_some_and(load::belongs))
        {
            let part = if row.status == 'M' && !is_small(&row.path) { self.lines(&row.path)? } else { Part::Whole };
            if let Some(from) = row.from {
                self.earlier.insert(from, row.old);
                self.earlier.entry(row.path.clone()).or_insert(None);
            } else {
                self.earlier.insert(row.path.clone(), row.old);
            }
            self.touched.insert(row.path, part);
        }
        Ok(())
    }

    /// Files that git does not know, less those that it is told to leave alone.
    fn unknown_to_git(&mut self) -> Result<(), NoChanges> {
        let listed = ask(&self.folder, &["ls-files", "--others", "--exclude-standard", "-z"])?;
        for path in parts(&listed).filter(|path| load::belongs(path)) {
            self.touched.insert(path.clone(), Part::Whole);
            self.earlier.insert(path, None);
        }
        Ok(())
    }

    /// The lines of a file that are other than they were.
    fn lines(&self, path: &str) -> Result<Part, NoChanges> {
        let only = format!(":(literal){path}");
        let args =
            ["diff", "-U0", "--no-color", "--no-ext-diff", "--no-textconv", "--relative", &self.base, "--", &only];
        let patch = ask(&self.folder, &args)?;
        let patch = String::from_utf8_lossy(&patch);
        let hunks: Vec<Range<usize>> = patch.lines().filter_map(hunk).collect();
        let is_binary = hunks.is_empty() && patch.lines().any(|line| line.starts_with("Binary files "));
        Ok(if is_binary { Part::Whole } else { Part::Lines(hunks) })
    }

    /// The site as it was. What git does not keep (internal halves that lie elsewhere) is taken as it is now.
    ///
    /// # Errors
    /// Where git cannot show what was there.
    pub fn before(&self, now: &Loaded) -> Result<Loaded, NoChanges> {
        let wanted: Vec<&str> = self.earlier.values().flatten().map(|blob| blob.name.as_str()).collect();
        let bytes = blobs(&self.folder, &wanted)?;
        let mut earlier = BTreeMap::new();
        for (path, blob) in self.earlier.iter().filter(|(path, _)| load::belongs(path)) {
            let was = blob.as_ref().map(|blob| match blob.is_link {
                true => load::Was::Link,
                false => load::Was::File(bytes.get(&blob.name).cloned().unwrap_or_default()),
            });
            earlier.insert(path.clone(), was);
        }
        Ok(now.with(earlier))
    }

    /// Leaves internal halves out: they were read from another folder than git's.
    pub fn leave_internal(&mut self) {
        self.touched.retain(|path, _| !path.starts_with("profiles/_internal/"));
        self.earlier.retain(|path, _| !path.starts_with("profiles/_internal/"));
    }

    /// When files were last changed before the present state parted from the revision, as far as git knows them.
    #[must_use]
    pub fn days(&self, wanted: &BTreeSet<&str>) -> BTreeMap<String, Day> {
        let mut days = BTreeMap::new();
        let format = "--format=%x01%cs";
        let args = ["log", format, "--name-only", "--no-renames", "--relative", &self.base, "--", "."];
        let Ok(mut child) = git(&self.folder, &args).spawn() else {
            return days;
        };
        let mut day = None;
        let lines = child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).split(b'\n'));
        for line in lines.map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).into_owned();
            match line.strip_prefix('\u{1}') {
                Some(date) => day = Day::parse(date).ok(),
                None if wanted.contains(line.as_str()) => {
                    day.map(|day| days.entry(line).or_insert(day));
                }
                None => {}
            }
            if days.len() == wanted.len() {
                break;
            }
        }
        // The rest of a long history need not be told.
        let _ = child.kill();
        let _ = child.wait();
        days
    }
}

/// Whether a file is so small that a touch anywhere touches all of it: a record.
fn is_small(path: &str) -> bool {
    path.starts_with("profiles/") && path != "profiles/units.yaml"
}

/// The rows of `git diff --raw -z`: `:100644 100644 OLD NEW M`, then one path, or two of a renamed file.
fn rows(raw: &[u8]) -> Vec<Row> {
    let mut fields = parts(raw);
    let mut rows = Vec::new();
    while let Some(head) = fields.next() {
        let words: Vec<&str> = head.split(' ').collect();
        let [mode, _, name, _, status] = words.as_slice() else {
            continue;
        };
        let status = status.chars().next().unwrap_or('M');
        let is_file = mode.starts_with(":100");
        let is_link = mode.starts_with(":120");
        let old = (is_file || is_link).then(|| Blob { name: (*name).to_owned(), is_link });
        let Some(first) = fields.next() else {
            break;
        };
        let (from, path) = match status {
            // A copy leaves where it came from as it was.
            'C' => (None, fields.next().unwrap_or_default()),
            'R' => (Some(first), fields.next().unwrap_or_default()),
            _ => (None, first),
        };
        let old = old.filter(|_| status != 'C');
        rows.push(Row { old, from, path, status });
    }
    rows
}

/// The lines that a hunk has now: `@@ -12,3 +14,2 @@`.
fn hunk(line: &str) -> Option<Range<usize>> {
    let now = line.strip_prefix("@@ -")?.split(' ').nth(1)?.strip_prefix('+')?;
    let (start, count) = now.split_once(',').unwrap_or((now, "1"));
    let (start, count) = (start.parse::<usize>().ok()?, count.parse::<usize>().ok()?);
    // Where lines were only taken out, the number is that of the line before.
    Some(if count == 0 { start + 1..start + 1 } else { start..start + count })
}

fn parts(bytes: &[u8]) -> impl Iterator<Item = String> {
    bytes
        .split(|byte| *byte == 0)
        .filter(|part| !part.is_empty())
        .map(|part| String::from_utf8_lossy(part).into_owned())
}

/// Git in a folder: it asks nobody anything, and starts no program of its settings.
fn git(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.args(["--no-pager", "-c", "core.quotepath=off", "-c", "core.fsmonitor=false", "-c", "diff.external="]);
    command.args(args).current_dir(folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.env("GIT_OPTIONAL_LOCKS", "0").env("GIT_TERMINAL_PROMPT", "0").env("LC_ALL", "C");
    command
}

/// What git answers.
fn ask(folder: &Path, args: &[&str]) -> Result<Vec<u8>, NoChanges> {
    let output = git(folder, args).stderr(Stdio::piped()).output();
    let output = output.map_err(|error| NoChanges::NoGit(error.to_string()))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    if said.contains("not a git repository") {
        return Err(NoChanges::NoRepository);
    }
    Err(NoChanges::Failed(said.lines().next().unwrap_or("?").to_owned()))
}

/// The contents of blobs.
fn blobs(folder: &Path, names: &[&str]) -> Result<BTreeMap<String, Vec<u8>>, NoChanges> {
    let mut found = BTreeMap::new();
    if names.is_empty() {
        return Ok(found);
    }
    let failed = |error: std::io::Error| NoChanges::Failed(error.to_string());
    let mut child = git(folder, &["cat-file", "--batch"]).stdin(Stdio::piped()).spawn().map_err(failed)?;
    let asked = names.iter().map(|name| format!("{name}\n")).collect::<String>();
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    let read = std::thread::scope(|scope| {
        // Asked while it is read: neither pipe holds everything.
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(asked.as_bytes())));
        let mut out = BufReader::new(stdout.ok_or_else(|| std::io::Error::other("no answer"))?);
        for name in names {
            let mut head = String::new();
            out.read_line(&mut head)?;
            let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse::<u64>().ok());
            let size = size.ok_or_else(|| std::io::Error::other(head.trim_end().to_owned()))?;
            let mut bytes = Vec::new();
            // A line's end follows the bytes.
            out.by_ref().take(size + 1).read_to_end(&mut bytes)?;
            bytes.pop();
            found.insert((*name).to_owned(), bytes);
        }
        Ok(())
    });
    let _ = child.kill();
    let _ = child.wait();
    read.map_err(failed).map(|()| found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hunks_say_which_lines_there_are_now() {
        assert_eq!(hunk("@@ -1 +1 @@"), Some(1..2));
        assert_eq!(hunk("@@ -12,3 +14,2 @@ ## Otsikko"), Some(14..16));
        assert_eq!(hunk("@@ -5,2 +4,0 @@"), Some(5..5));
        assert_eq!(hunk("+@@ -1 +1 @@"), None);
    }

    #[test]
    fn rows_name_what_was_there() {
        let raw = b":100644 100644 aa 00 M\0a.md\0:100644 100644 bb bb R100\0old.yaml\0new.yaml\0:000000 100644 00 00 A\0n\0:120000 000000 cc 00 D\0link\0";
        let rows = rows(raw);
        let told: Vec<String> = rows
            .iter()
            .map(|row| {
                let old = row.old.as_ref().map_or("-", |blob| if blob.is_link { "link" } else { &blob.name });
                format!("{} {} {} {old}", row.status, row.from.as_deref().unwrap_or("-"), row.path)
            })
            .collect();
        assert_eq!(told, ["M - a.md aa", "R old.yaml new.yaml bb", "A - n -", "D - link link"]);
    }
}
