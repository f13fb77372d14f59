//! What commands share: finding the site, running the pipeline, telling findings.

pub(super) use super::speech::words;
use super::{Common, FAILED, Format, note};
use crate::build::{Outcome, build_as};
use crate::catalogue::Arg;
use crate::check::Regime;
use crate::diagnostic::Diagnostic;
use crate::model::Locking;
use crate::parse::yaml;
use crate::raw::Internal;
use crate::report::{self, Paint, Report};
use crate::shell;
use crate::source::Sources;
use crate::value::{Day, HttpsUrl, Moment, Parse};
use std::io::{IsTerminal, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

/// A site that was found, and what running gave.
pub(super) struct Run {
    pub(super) folder: PathBuf,
    pub(super) outcome: Outcome,
    pub(super) moment: Moment,
}

/// Loads and builds the site that the options name; `Err` is the exit code.
pub(super) fn run(common: &Common, base_url: Option<&str>, regime: Regime, locking: Locking) -> Result<Run, u8> {
    let (folder, loaded, moment) = open(common, base_url)?;
    let progress = Progress::start(common, "cli-progress-building");
    let outcome = in_pool(common, || build_as(regime, locking, loaded.sources, loaded.faults, moment));
    drop(progress);
    Ok(Run { folder, outcome, moment })
}

/// What `--locked` asks for.
pub(super) fn locking(flag: bool) -> Locking {
    if flag { Locking::Locked } else { Locking::Open }
}

/// Loads the site that the options name.
pub(super) fn open(common: &Common, base_url: Option<&str>) -> Result<(PathBuf, shell::Loaded, Moment), u8> {
    let words = words();
    let start = common.site.clone().unwrap_or_else(|| PathBuf::from("."));
    let Some(folder) = find(&start, common.site.is_some()) else {
        note(words.say("cli-no-site", &[("folder", Arg::Text(&start.display().to_string()))]));
        return Err(FAILED);
    };
    let mut loaded = shell::load(&folder, common.internal.as_deref());
    if let Some(given) = base_url {
        let Some(url) = HttpsUrl::parse(given).ok().filter(HttpsUrl::is_folder) else {
            note(words.say("cli-bad-base-url", &[("found", Arg::Text(given))]));
            return Err(FAILED);
        };
        with_base_url(&mut loaded, &url);
    }
    let moment = moment(common, &timezone(&loaded).unwrap_or_else(default_zone))?;
    Ok((folder, loaded, moment))
}

/// The time zone of a site that names none that can be read.
pub(super) fn default_zone() -> String {
    "Europe/Helsinki".to_owned()
}

/// The moment that the options say, in a time zone.
pub(super) fn moment(common: &Common, timezone: &str) -> Result<Moment, u8> {
    let date = day(common)?;
    let Ok(moment) = shell::moment(date, timezone).or_else(|_| shell::moment(date, &default_zone())) else {
        note(words().word("cli-bad-epoch"));
        return Err(FAILED);
    };
    Ok(moment)
}

/// The day that `--date` gives.
pub(super) fn day(common: &Common) -> Result<Option<Day>, u8> {
    common.date.as_deref().map(Day::parse).transpose().map_err(|_| {
        note(words().say("cli-bad-date", &[("found", Arg::Text(common.date.as_deref().unwrap_or("")))]));
        FAILED
    })
}

/// Runs work on as many threads as the options say.
pub(super) fn in_pool<T: Send>(common: &Common, work: impl FnOnce() -> T + Send) -> T {
    match rayon::ThreadPoolBuilder::new().num_threads(common.jobs.unwrap_or(0)).build() {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}

/// The folder with a `site.yaml`: the given one, or the nearest above this one.
pub(super) fn find(start: &Path, given: bool) -> Option<PathBuf> {
    let start = std::path::absolute(start).ok()?;
    // Whoever names the file means its folder.
    let start = if start.ends_with("site.yaml") { start.parent()?.to_owned() } else { start };
    if given {
        return start.join("site.yaml").symlink_metadata().is_ok().then_some(start);
    }
    start.ancestors().find(|folder| folder.join("site.yaml").symlink_metadata().is_ok()).map(Path::to_owned)
}

/// The site's time zone, read before everything else, since the moment depends on it; `None` where nothing readable
/// names one.
pub(super) fn timezone(loaded: &shell::Loaded) -> Option<String> {
    let tree = loaded.sources.find("site.yaml").and_then(|(id, file)| yaml::parse(id, 0, file.text()).ok());
    let zone = match tree.as_ref().and_then(|tree| tree.get("timezone")).map(|node| &node.kind) {
        Some(yaml::Kind::Str(zone)) => Some(zone.as_str()),
        _ => None,
    };
    zone.filter(|zone| crate::value::is_timezone(zone)).map(str::to_owned)
}

/// `--base-url` takes the place of the one in `site.yaml`.
fn with_base_url(loaded: &mut shell::Loaded, base_url: &HttpsUrl) {
    loaded.sources.replace_line("site.yaml", "base_url:", &format!("base_url: {base_url}"));
}

/// Tells findings on standard output, the rest on standard error.
pub(super) fn tell(common: &Common, outcome: &Outcome) {
    tell_findings(common, &outcome.findings, &outcome.sources, outcome.internal);
}

/// The same of findings that no build came from.
pub(super) fn tell_findings(common: &Common, findings: &[Diagnostic], sources: &Sources, internal: Internal) {
    let words = words();
    let mut sorted = findings.to_vec();
    // What the finished pages showed comes after the rest; reports go file by file.
    sorted.sort_by(|a, b| (a.at, a.rule).cmp(&(b.at, b.rule)));
    let base = base(common);
    let report = Report { findings: &sorted, sources, words, base: &base };
    let told = match common.format {
        Format::Human => report::human(&report, paint()),
        Format::Json => report::json(&report),
        Format::Sarif => report::sarif(&report),
        Format::Github => report::github(&report),
        Format::Junit => report::junit(&report),
    };
    let mut out = std::io::stdout().lock();
    // A reader that has gone away (`aito check | head`) is no failure of ours.
    let _ = out.write_all(told.as_bytes());
    if !common.quiet && common.format == Format::Human {
        note(report::summary(findings, words));
        if internal == Internal::Absent {
            note(words.word("cli-internal-absent"));
        }
        if is_unlocked(sources) {
            note(words.word("cli-lock-absent"));
        }
    }
}

/// Whether a site has a handbook whose addresses nothing remembers.
fn is_unlocked(sources: &Sources) -> bool {
    let is_guideline = |path: &str| path.starts_with("content/") && path.ends_with("/_index.md");
    sources.find("anchors.lock").is_none() && sources.iter().any(|(_, file)| is_guideline(&file.path))
}

/// Colours for a terminal whose user has not asked for none (`NO_COLOR`).
fn paint() -> Paint {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    if std::io::stdout().is_terminal() && !set("NO_COLOR") && !dumb { Paint::Coloured } else { Paint::Plain }
}

/// Where the site lies in what a code host shows: below the folder that its runner names, else below this one.
fn base(common: &Common) -> String {
    let start = common.site.clone().unwrap_or_else(|| PathBuf::from("."));
    let root = std::env::var_os("GITHUB_WORKSPACE").filter(|root| !root.is_empty()).map(PathBuf::from);
    let root = root.or_else(|| std::env::current_dir().ok()).and_then(|root| root.canonicalize().ok());
    let site = find(&start, common.site.is_some()).and_then(|site| site.canonicalize().ok());
    let below = root.zip(site).and_then(|(root, site)| site.strip_prefix(root).map(Path::to_owned).ok());
    let parts = below.iter().flat_map(|below| below.components());
    parts.map(|part| format!("{}/", part.as_os_str().to_string_lossy())).collect()
}

/// A line on a terminal once something takes longer than a second.
pub(super) struct Progress {
    done: mpsc::Sender<()>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Progress {
    /// Begins to count; `id` is the message that is shown.
    pub(super) fn start(common: &Common, id: &'static str) -> Self {
        let (done, waiting) = mpsc::channel::<()>();
        let shown = !common.quiet && std::io::stderr().is_terminal();
        let thread = shown.then(|| {
            std::thread::spawn(move || {
                let mut seconds = 0usize;
                while waiting.recv_timeout(Duration::from_secs(1)) == Err(mpsc::RecvTimeoutError::Timeout) {
                    seconds += 1;
                    let line = words().say(id, &[("seconds", Arg::Count(seconds))]);
                    let _ = write!(std::io::stderr().lock(), "\r{line}");
                }
                if seconds > 0 {
                    let _ = write!(std::io::stderr().lock(), "\r\u{1b}[K");
                }
            })
        });
        Self { done, thread }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        let _ = self.done.send(());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
