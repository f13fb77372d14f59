//! Sites built in memory: loaded once, changed as a test likes, built for any day.

use crate::common::root;
use aito::build::{Outcome, build};
use aito::diagnostic::Level;
use aito::source::{Content, Sources, line_column};
use aito::value::{Day, Moment, Parse as _};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

/// The demo's own day.
pub const TODAY: &str = "2026-11-22";

/// The start of a day in Helsinki.
pub fn moment(day: &str) -> Moment {
    Moment::start_of(Day::parse(day).unwrap(), "Europe/Helsinki").unwrap()
}

/// The day some days after the demo's own.
pub fn days_later(days: i64) -> String {
    let start = moment(TODAY);
    let later = Moment::at(start.seconds() + days * 86_400 + 43_200, "Europe/Helsinki").unwrap();
    later.today().to_string()
}

/// A site from disk, of which loading found no fault.
pub fn sources(folder: &Path) -> Sources {
    let loaded = aito::shell::load(folder, None);
    assert!(loaded.faults.is_empty(), "{}: {:?}", folder.display(), loaded.faults);
    loaded.sources
}

/// The demo's files.
pub fn demo_sources() -> &'static Sources {
    static SOURCES: OnceLock<Sources> = OnceLock::new();
    SOURCES.get_or_init(|| sources(root()))
}

/// The demo built for a day; each day once.
pub fn demo(day: &str) -> Arc<Outcome> {
    static BUILT: Mutex<BTreeMap<String, Arc<Outcome>>> = Mutex::new(BTreeMap::new());
    let mut built = BUILT.lock().unwrap();
    Arc::clone(
        built.entry(day.to_owned()).or_insert_with(|| Arc::new(build(demo_sources().clone(), Vec::new(), moment(day)))),
    )
}

/// The files of a build that went well: path and bytes.
pub fn files(outcome: &Outcome) -> Vec<(&str, &[u8])> {
    let sound = outcome.sound.as_ref().unwrap_or_else(|| panic!("no site: {:#?}", errors(outcome)));
    sound.artifacts().iter().map(|file| (file.path.as_str(), &*file.bytes)).collect()
}

/// The pages of a build: path and HTML.
pub fn pages(outcome: &Outcome) -> Vec<(&str, &str)> {
    files(outcome)
        .into_iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
        .collect()
}

/// One file's text.
pub fn file<'o>(outcome: &'o Outcome, path: &str) -> &'o str {
    let sound = outcome.sound.as_ref().unwrap_or_else(|| panic!("no site: {:#?}", errors(outcome)));
    let file = sound.artifacts().get(path).unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(&file.bytes).unwrap()
}

/// The same files, one changed.
pub fn changed(sources: &Sources, path: &str, change: impl FnOnce(&str) -> String) -> Sources {
    let mut change = Some(change);
    let mut copy = Sources::new();
    for (_, file) in sources.iter() {
        let content = match (&file.content, &*file.path == path) {
            (Content::Text(text), true) => Content::Text((change.take().expect("one file a path"))(text).into()),
            (content, _) => content.clone(),
        };
        copy.add(&file.path, content, file.half);
    }
    assert!(change.is_none(), "there is no {path}");
    copy
}

/// Findings at error level: rule, file, line.
pub fn errors(outcome: &Outcome) -> Vec<(&'static str, String, usize)> {
    let mut errors = Vec::new();
    for finding in outcome.findings.iter().filter(|finding| finding.level == Level::Error) {
        let file = outcome.sources.get(finding.at.file).unwrap();
        let (line, _) = line_column(file.text(), finding.at.range().start);
        errors.push((finding.rule, file.path.to_string(), line));
    }
    errors
}

/// A record as the second opinion reads it.
pub struct Record {
    pub id: String,
    pub path: String,
    pub text: String,
    pub yaml: serde_yaml::Value,
}

impl Record {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.yaml.get(name).and_then(serde_yaml::Value::as_str)
    }

    /// The last part of the address: the handle, without the signs in front of it.
    pub fn handle(&self) -> Option<String> {
        let last = self.get("url")?.trim_end_matches('/').rsplit('/').next()?;
        Some(last.trim_start_matches(['@', '+']).to_owned())
    }

    /// Whether the directory may list it on a day, read from the record alone.
    pub fn is_listed(&self, day: &str) -> bool {
        let open = matches!(self.get("status"), Some("active" | "standby"));
        open && self.get("opened").is_none_or(|opened| opened <= day) && self.get("ends").is_none_or(|ends| ends >= day)
    }

    /// Whether nothing may name it on a day: neither listed nor warned of.
    pub fn is_hidden(&self, day: &str) -> bool {
        !self.is_listed(day) && self.get("status") != Some("compromised")
    }
}

/// All public records of the demo, read by another YAML reader than the program's.
pub fn records() -> &'static [Record] {
    static RECORDS: OnceLock<Vec<Record>> = OnceLock::new();
    RECORDS.get_or_init(|| {
        let is_record =
            |path: &str| path.starts_with("profiles/") && !path.contains("/_") && path != "profiles/units.yaml";
        let record = |(path, text): (&str, &str)| {
            let yaml: serde_yaml::Value = serde_yaml::from_str(text).unwrap();
            let own = yaml.get("id").and_then(serde_yaml::Value::as_str).map(str::to_owned);
            let id = own.unwrap_or_else(|| path.trim_start_matches("profiles/").trim_end_matches(".yaml").to_owned());
            Record { id, path: path.to_owned(), text: text.to_owned(), yaml }
        };
        demo_sources()
            .iter()
            .filter(|(_, file)| is_record(&file.path))
            .map(|(_, file)| record((&file.path, file.text())))
            .collect()
    })
}

/// The published directory as data.
pub fn directory(outcome: &Outcome) -> serde_json::Value {
    serde_json::from_str(file(outcome, "data/profiles.json")).unwrap()
}

/// The ids of the listed profiles.
pub fn listed(outcome: &Outcome) -> Vec<String> {
    let data = directory(outcome);
    data["profiles"].as_array().unwrap().iter().map(|profile| profile["id"].as_str().unwrap().to_owned()).collect()
}

/// What stands on a home page before the changes of guidelines, which may name what is no longer in force.
pub fn before_changes(home: &str) -> &str {
    let headings = ["Viimeksi muuttunut", "Senast ändrat", "Latest changes"];
    headings.iter().find_map(|heading| home.split_once(heading)).map_or(home, |(before, _)| before)
}
