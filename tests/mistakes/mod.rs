//! A site in which every record has another mistake: `records.txt`, one a line.
//!
//! In: a folder. Out: the site in it, and the findings that it must give, by rule, file, line and column. Never true: a
//! record with two mistakes, two records with the same one, or a run that differs from another.
//!
//! A line of `records.txt` says a rule and what is done to a record that is right otherwise; `▸` stands where the
//! finding must point, and at the head of the file where there is none:
//! `key: value` writes a line in place of the key's own, `-key` takes it out (`@other`: the finding is at another's value), `+text` adds a line behind the others,
//! `name FILE` gives the file another name; behind `half` the same is done to the record's internal half.

use std::fmt::Write as _;
use std::path::Path;

/// How many records the site has.
pub const RECORDS: usize = 300;
const UNITS: usize = 12;
/// Words that stand in internal halves and nowhere else.
pub const SECRETS: [&str; 5] = ["kätkö", "kolmikko", "salahaara", "vaitiolo", "hiljainen"];

/// A mistake.
pub struct Mistake {
    rule: &'static str,
    edit: &'static str,
    number: usize,
}

/// What a mistake must give.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub rule: &'static str,
}

/// All mistakes.
pub fn mistakes() -> Vec<Mistake> {
    let lines = include_str!("records.txt").lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
    let split = |(number, line): (usize, &'static str)| {
        let (rule, edit) = line.split_once(" | ").unwrap();
        Mistake { rule, edit, number }
    };
    lines.enumerate().map(split).collect()
}

/// Writes the site; what it must give.
pub fn site(folder: &Path) -> Vec<Expected> {
    frame(folder);
    mistakes().iter().map(|mistake| mistake.write(folder)).collect()
}

/// Writes the same site without any mistake.
pub fn right(folder: &Path) {
    frame(folder);
    for mistake in mistakes() {
        let path = format!("{}.yaml", mistake.id());
        put(folder, &format!("profiles/{path}"), &mistake.record().join("\n"));
        put(folder, &format!("profiles/_internal/{path}"), &mistake.half().join("\n"));
    }
}

/// An identity code of a person who doesn't exist: numbers from 900 on are never given.
pub fn identity_code() -> String {
    let signs = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    format!("131052-905{}", char::from(signs[131_052_905 % 31]))
}

impl Mistake {
    fn id(&self) -> String {
        format!("yksikko-{}/{}", self.number % UNITS, name(self.number))
    }

    /// Its record without the mistake.
    fn record(&self) -> Vec<String> {
        let (n, name, unit) = (self.number, name(self.number), self.number % UNITS);
        let url = match n % 6 {
            0 => format!("https://www.facebook.com/mittaamon{name}"),
            1 => format!("https://www.instagram.com/mittaamon{name}/"),
            2 => format!("https://x.com/mittaamo{name}"),
            3 => format!("https://www.youtube.com/@mittaamon{name}"),
            4 => format!("https://www.tiktok.com/@mittaamon{name}"),
            _ => format!("https://www.linkedin.com/company/mittaamon{name}/"),
        };
        let lines = [
            format!("name: Tili {name}"),
            format!("url: {url}"),
            "kind: unit".to_owned(),
            "status: active".to_owned(),
            format!("owner: {{unit: yksikko-{unit}, role: Päällikkö}}"),
            format!("contact: {{email: yksikko{unit}@mittaamo.example, phone: \"+358 9 123 4567\"}}"),
            "languages: [fi]".to_owned(),
            format!("opened: 20{:02}-03-02", 10 + n % 15),
            "reviewed: 2026-05-11".to_owned(),
            format!("about: Tilin {name} ajankohtaiset asiat."),
            "topics: [asiointi, tapahtumat]".to_owned(),
            format!("website: https://www.mittaamo.example/{name}"),
            "service: {hours: ma–pe klo 9–16, response: kahden työpäivän kuluessa, urgent: soita 112}".to_owned(),
            format!("stable_id: \"{}\"", 4_400_000_000_u64 + n as u64),
            "evidence: [{method: administrator, on: 2026-05-11, by: Viestintä}]".to_owned(),
        ];
        lines.to_vec()
    }

    /// Its internal half without the mistake.
    fn half(&self) -> Vec<String> {
        let unit = self.number % UNITS;
        let lines = [
            format!("signup: {{email: yksikko{unit}@mittaamo.example, phone: \"+358 9 123 4567\"}}"),
            "maintainers: 3".to_owned(),
            "access: [{role: Tiedottaja, level: admin}]".to_owned(),
            "deputies: [Palvelupäällikkö]".to_owned(),
            "training: [{course: Sosiaalisen median perusteet, on: 2025-09-01}]".to_owned(),
            "two_factor: true".to_owned(),
            "device: separate".to_owned(),
            "approvals: [{by: supervisor, on: 2024-01-15}]".to_owned(),
            "plan: {state: archived, date: 2010-01-10, tools: a, audiences: b, why_these_tools: c, languages: [fi], goal: d, \
             content: e, frequency: f, interaction: g, website: none, responsible: h, coordination: i, \
             updaters: [{role: Tiedottaja, experience: kolme vuotta, languages: [fi]}], continuity: j, evaluation: k, \
             background: l}"
                .to_owned(),
            "archive: Arkisto 2026/12".to_owned(),
            "notes: Huomautus.".to_owned(),
        ];
        lines.to_vec()
    }

    fn write(&self, folder: &Path) -> Expected {
        let mut record = Sheet { path: format!("profiles/{}.yaml", self.id()), lines: self.record() };
        let mut half = Sheet { path: format!("profiles/_internal/{}.yaml", self.id()), lines: self.half() };
        let place = match (self.edit.strip_prefix("half "), self.edit.strip_prefix("name ")) {
            (Some(edit), _) => half.edit(edit),
            (_, Some(name)) => {
                record.path = format!("profiles/yksikko-{}/{name}", self.number % UNITS);
                (1, 1)
            }
            _ => record.edit(self.edit),
        };
        let file = if self.edit.starts_with("half ") { half.path.clone() } else { record.path.clone() };
        put(folder, &record.path, &record.lines.join("\n"));
        // A record of another name has no half that belongs to it.
        if !self.edit.starts_with("name ") {
            put(folder, &half.path, &half.lines.join("\n"));
        }
        Expected { file, line: place.0, column: place.1, rule: self.rule }
    }
}

/// A file of `key: value` lines.
struct Sheet {
    path: String,
    lines: Vec<String>,
}

impl Sheet {
    /// Makes the mistake; the line and the column of the mark.
    fn edit(&mut self, edit: &str) -> (usize, usize) {
        if let Some(key) = edit.strip_prefix('-') {
            let (key, other) = key.split_once(" @").unwrap_or((key, ""));
            self.lines.retain(|line| !line.starts_with(&format!("{key}:")));
            let at = self.lines.iter().position(|line| line.starts_with(&format!("{other}:")));
            return at.map_or((1, 1), |at| (at + 1, other.len() + 3));
        }
        let edit = edit.replace("KOODI", &identity_code()).replace("NUL", "\0");
        let marked = edit.strip_prefix('+').unwrap_or(&edit);
        let text = marked.replace('▸', "");
        let key = text.split(':').next().unwrap_or_default();
        let own = self.lines.iter().position(|line| line.starts_with(&format!("{key}:")));
        let at = match own.filter(|_| !edit.starts_with('+')) {
            Some(at) => {
                self.lines[at].clone_from(&text);
                at
            }
            None => {
                self.lines.push(text.clone());
                self.lines.len() - 1
            }
        };
        let column = marked.chars().position(|c| c == '▸');
        column.map_or((1, 1), |column| (at + 1, column + 1))
    }
}

/// Settings and units.
fn frame(folder: &Path) {
    put(folder, "site.yaml", SITE);
    let mut units = String::new();
    for n in 0..UNITS {
        writeln!(
            units,
            "- {{id: yksikko-{n}, name: Yksikkö {n}, role: Päällikkö, email: yksikko{n}@mittaamo.example}}"
        )
        .unwrap();
    }
    put(folder, "profiles/units.yaml", &units);
}

const SITE: &str = "title: Mittaamon viralliset tilit
base_url: https://tilit.mittaamo.example/
languages: [fi]
organisation:
  name: Mittaamon kunta
  website: https://www.mittaamo.example/
  email_domains: [mittaamo.example]
  contact: {email: viestinta@mittaamo.example}
  report_impostor: {email: viestinta@mittaamo.example}
profiles: {kinds: [unit, role]}
";

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, format!("{text}\n")).unwrap();
}

/// A name of three syllables: numbered names resemble each other, and rules would say so.
fn name(mut n: usize) -> String {
    let syllables: Vec<String> = "ktphm".chars().flat_map(|c| "aeou".chars().map(move |v| format!("{c}{v}"))).collect();
    let mut name = String::new();
    n = n * 13 + 7;
    for _ in 0..3 {
        name += &syllables[n % syllables.len()];
        n /= syllables.len();
    }
    name
}
