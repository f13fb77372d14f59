//! Whose finding it is: units keep their own records up to date (D26), so findings can be read by unit.
//!
//! In: the texts of a site, also of one that could not be resolved. Out: for each finding the group of people it
//! concerns. Never true: a finding without a group.

use super::place::plain;
use crate::diagnostic::Diagnostic;
use crate::identity_code::mask;
use crate::parse::front_matter::split;
use crate::parse::yaml::{self, Kind, Node};
use crate::source::{FileId, Sources};
use std::collections::BTreeMap;

/// Where findings are gathered, in the order in which they are told: what units can mend alone comes first, what
/// concerns everybody stands last, beside the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    /// What a unit answers for: the number is its place in `units.yaml`.
    Unit(usize),
    /// Records that say no unit.
    Records,
    /// Texts that say no unit.
    Texts,
    /// Settings, units, theme, files.
    Site,
}

/// The units of a site, as far as they can be read.
pub(super) struct Owners<'a> {
    sources: &'a Sources,
    units: Vec<Unit>,
    known: BTreeMap<FileId, Group>,
}

struct Unit {
    id: String,
    names: Vec<(String, String)>,
}

impl<'a> Owners<'a> {
    /// Looks up whose findings these are.
    pub(super) fn of(findings: &[Diagnostic], sources: &'a Sources) -> Self {
        let mut owners = Self { sources, units: units(sources), known: BTreeMap::new() };
        for finding in findings {
            let file = finding.at.file;
            if !owners.known.contains_key(&file) {
                let group = owners.look(file);
                owners.known.insert(file, group);
            }
        }
        owners
    }

    /// The group of a finding.
    pub(super) fn group(&self, finding: &Diagnostic) -> Group {
        self.known.get(&finding.at.file).copied().unwrap_or(Group::Site)
    }

    /// The id of a finding's unit.
    pub(super) fn unit(&self, finding: &Diagnostic) -> Option<&str> {
        match self.group(finding) {
            Group::Unit(n) => self.units.get(n).map(|unit| unit.id.as_str()),
            Group::Records | Group::Texts | Group::Site => None,
        }
    }

    /// The id and the name of a unit in a language, else in the first that has one.
    pub(super) fn name(&self, n: usize, lang: &str) -> (&str, &str) {
        let Some(unit) = self.units.get(n) else {
            return ("", "");
        };
        let own = unit.names.iter().find(|(own, _)| own == lang).or(unit.names.first());
        (&unit.id, own.map_or(unit.id.as_str(), |(_, name)| name))
    }

    fn look(&self, file: FileId) -> Group {
        let path = self.sources.get(file).map_or("", |file| &*file.path);
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["profiles", "units.yaml"] => Group::Site,
            // An internal half is its record's; it says nothing of an owner itself.
            ["profiles", "_internal", rest @ ..] => self.record(&format!("profiles/{}", rest.join("/")), rest),
            ["profiles", rest @ ..] => self.record(path, rest),
            ["content", lang, rest @ ..] => self.text(path, lang, rest),
            _ => Group::Site,
        }
    }

    /// A record's unit: what it says itself, else that of the folder it lies in.
    fn record(&self, path: &str, rest: &[&str]) -> Group {
        let said = self.tree(path).and_then(|tree| self.said(&tree));
        let folder = || rest.iter().rev().skip(1).find_map(|folder| self.find(folder));
        said.or_else(folder).map_or(Group::Records, Group::Unit)
    }

    /// A text's unit: its own, else its guideline's, in whichever language says it.
    fn text(&self, path: &str, lang: &str, rest: &[&str]) -> Group {
        let own = self.front(path).and_then(|tree| self.said(&tree));
        let index = |lang: &str| {
            let [guideline, _, ..] = rest else {
                return None;
            };
            let tree = self.front(&format!("content/{lang}/{guideline}/_index.md"))?;
            self.said(&tree)
        };
        let others = || {
            let prefix = |path: &str| path.strip_prefix("content/")?.split_once('/').map(|(lang, _)| lang.to_owned());
            let mut langs: Vec<String> = self.sources.iter().filter_map(|(_, file)| prefix(&file.path)).collect();
            langs.dedup();
            langs.iter().find_map(|lang| index(lang))
        };
        own.or_else(|| index(lang)).or_else(others).map_or(Group::Texts, Group::Unit)
    }

    fn said(&self, tree: &Node) -> Option<usize> {
        self.find(text(tree.get("owner")?.get("unit")?)?)
    }

    fn find(&self, id: &str) -> Option<usize> {
        self.units.iter().position(|unit| unit.id == id)
    }

    fn tree(&self, path: &str) -> Option<Node> {
        let (id, file) = self.sources.find(path)?;
        yaml::parse(id, 0, file.text()).ok()
    }

    fn front(&self, path: &str) -> Option<Node> {
        let (id, file) = self.sources.find(path)?;
        let range = split(id, file.text()).ok()?.yaml;
        yaml::parse(id, range.start, file.text().get(range)?).ok()
    }
}

/// The units that can be read.
fn units(sources: &Sources) -> Vec<Unit> {
    let tree = sources.find("profiles/units.yaml").and_then(|(id, file)| yaml::parse(id, 0, file.text()).ok());
    let Some(Kind::Seq(items)) = tree.map(|tree| tree.kind) else {
        return Vec::new();
    };
    items.iter().filter_map(unit).collect()
}

fn unit(node: &Node) -> Option<Unit> {
    let id = text(node.get("id")?)?;
    let shown = |name: &str| plain(&mask(name)).replace('\n', " ");
    let names = match &node.get("name")?.kind {
        Kind::Str(name) => vec![(String::new(), shown(name))],
        Kind::Map(names) => {
            names.iter().filter_map(|(lang, name)| Some((lang.value.clone(), shown(text(name)?)))).collect()
        }
        _ => Vec::new(),
    };
    Some(Unit { id: shown(id), names })
}

fn text(node: &Node) -> Option<&str> {
    match &node.kind {
        Kind::Str(text) => Some(text),
        _ => None,
    }
}
