//! The platform table for the page's scripts, which bring addresses to keys as this module does.
//!
//! Why: a citizen's browser decides by the same table as the build, or the two would disagree. In: the table in use,
//! the site's own channels included. Out: JSON without sources, remarks and vectors; what is absent has the default
//! that `themes/default/assets/check/account/table.js` gives it. Lists of words are one text with spaces between.
//!
//! What must never be true: a word with a space in it in such a list; a pattern that JavaScript reads otherwise than
//! the `regex` crate (a test knows what both share); two exports of one table that differ in a byte.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::fold::confusables;
use super::pattern::{Capture, Piece, written};
use super::table::{Address, FormRow, Platform, Table};

/// What an export without changes to its shape begins with.
const VERSION: u8 = 1;

impl Table {
    /// Everything that the page needs of this table.
    #[must_use]
    pub fn export(&self) -> Value {
        let global = &self.global;
        let wrappers: Vec<Value> =
            global.wrappers.iter().map(|row| json!([row.host, words(&row.paths), words(&row.params)])).collect();
        let platforms: Vec<Value> =
            self.platforms.iter().enumerate().map(|(index, platform)| self.platform_row(index, platform)).collect();
        let looks = &global.lookalikes;
        json!({
            "version": VERSION,
            "platforms": platforms,
            "wrappers": wrappers,
            "short": words(&global.shorteners),
            "defunct": global.defunct,
            "confusables": confusable(),
            "sight": looks.sight,
            "pairs": looks.pairs,
            "affixes": words(&looks.affixes),
            "shortest": looks.shortest,
            "nearest": looks.nearest,
        })
    }

    fn platform_row(&self, index: usize, platform: &Platform) -> Value {
        let mut row = Row::default();
        row.put("id", &platform.id);
        row.put("name", &platform.name);
        row.put("family", &platform.family);
        row.some("names", &platform.names);
        // Mostly the id alone.
        if platform.called != [platform.id.as_str()] {
            row.put("called", &platform.called);
        }
        if platform.prefixes != [platform.id.as_str()] {
            row.words("prefixes", &platform.prefixes);
        }
        row.flag("at", platform.at);
        row.flag("any", platform.any_host);
        if let Some(domain) = &platform.acct_domain {
            row.put("acct", domain);
        }
        row.some("hosts", &self.hosts_of(index));
        row.some("like", &self.patterns_of(index));
        row.words("service", self.service.iter().filter(|(_, at)| **at == index).map(|(host, _)| host));
        let captures: Map<String, Value> =
            platform.captures.iter().map(|(name, capture)| (name.clone(), capture_row(capture))).collect();
        row.put("captures", captures);
        let address = |row: &Address| format!("{} {}", short(&row.key, &platform.id), written(&row.url));
        row.put("canonical", platform.canonical.iter().map(address).collect::<Vec<_>>());
        row.put("forms", platform.forms.iter().map(|form| form_line(form, &platform.id)).collect::<Vec<_>>());
        row.words("tabs", &platform.tabs);
        row.words("reserved", &platform.reserved);
        row.words("keep", &platform.keep);
        row.words("post", &platform.post_params);
        row.done()
    }

    /// The hosts of a platform, a text for each host group.
    fn hosts_of(&self, index: usize) -> Vec<String> {
        let mut groups: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for (host, seat) in self.hosts.iter().filter(|(_, seat)| seat.platform == index) {
            groups.entry(seat.group).or_default().push(host);
        }
        let last = groups.keys().last().map_or(0, |last| last + 1);
        (0..last).map(|group| groups.get(&group).map(|hosts| hosts.join(" ")).unwrap_or_default()).collect()
    }

    /// The host patterns of a platform: host group, the literal end, the pattern, first labels that are not meant.
    fn patterns_of(&self, index: usize) -> Vec<Value> {
        let rows = self.patterns.iter().flat_map(|(end, rows)| rows.iter().map(move |row| (end, row)));
        rows.filter(|(_, row)| row.seat.platform == index)
            .map(|(end, row)| json!([row.seat.group, end, row.like.re, words(&row.like.except)]))
            .collect()
    }
}

fn capture_row(capture: &Capture) -> Value {
    let shape = capture.shape();
    let mut row = Row::default();
    row.put("re", &shape.re);
    for (name, number) in [("min", shape.min), ("max", shape.max), ("most", shape.max_specials)] {
        if let Some(number) = number {
            row.put(name, number);
        }
    }
    for (name, text) in [("uncounted", &shape.uncounted), ("specials", &shape.specials)] {
        if !text.is_empty() {
            row.put(name, text);
        }
    }
    row.words("forbid", &shape.forbid);
    row.words("start", &shape.forbid_start);
    row.words("end", &shape.forbid_end);
    row.done()
}

/// `path key is tail`, then what else there is by name; no key is `-`.
fn form_line(form: &FormRow, id: &str) -> String {
    let segments: Vec<String> = form.segments.iter().map(|segment| written(segment)).collect();
    let key = form.key.as_ref().map_or_else(|| "-".to_owned(), |key| short(key, id));
    let mut line =
        vec![format!("/{}", segments.join("/")), key, form.is.code().to_owned(), form.tail.word().to_owned()];
    if form.groups != [0] {
        let groups: Vec<String> = form.groups.iter().map(usize::to_string).collect();
        line.push(format!("on={}", groups.join(",")));
    }
    line.extend(form.label.iter().map(|label| format!("label={label}")));
    line.extend(form.fragment.iter().map(|fragment| format!("frag={}", written(fragment))));
    line.extend(form.query.iter().map(|(parameter, name)| format!("q={parameter}:{name}")));
    line.extend(form.not.iter().map(|word| format!("not={word}")));
    line.join(" ")
}

/// A key's pattern, without the platform's id where it begins with that.
fn short(key: &[Piece], id: &str) -> String {
    let key = written(key);
    let own = key.strip_prefix(id).filter(|rest| rest.starts_with([':', '#']));
    own.map_or_else(|| key.clone(), str::to_owned)
}

/// One object, of which only what says something is written.
#[derive(Default)]
struct Row(Map<String, Value>);

impl Row {
    fn put(&mut self, name: &str, value: impl serde::Serialize) {
        self.0.insert(name.to_owned(), json!(value));
    }

    fn flag(&mut self, name: &str, set: bool) {
        if set {
            self.put(name, 1);
        }
    }

    fn some(&mut self, name: &str, list: &[impl serde::Serialize]) {
        if !list.is_empty() {
            self.put(name, list);
        }
    }

    fn words<'t>(&mut self, name: &str, list: impl IntoIterator<Item = &'t String>) {
        let text = words(list);
        if !text.is_empty() {
            self.put(name, text);
        }
    }

    fn done(self) -> Value {
        Value::Object(self.0)
    }
}

/// Every confusable character by how far it is from the one before (A–Z as digits; nothing is one), with the letters
/// that it looks like, several in brackets: `CYaa(ae)`.
fn confusable() -> String {
    let mut text = String::new();
    let mut before = 0;
    for (from, to) in confusables() {
        let place = u32::from(from);
        let mut left = place.abs_diff(before);
        let mut digits = Vec::new();
        while left > 1 || !digits.is_empty() && left > 0 {
            digits.push(char::from_u32(u32::from('A') + left % 26).unwrap_or('A'));
            left /= 26;
        }
        text.extend(digits.iter().rev());
        text += &if to.chars().nth(1).is_some() { format!("({to})") } else { to.to_owned() };
        before = place;
    }
    text
}

fn words<'t>(list: impl IntoIterator<Item = &'t String>) -> String {
    list.into_iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}
