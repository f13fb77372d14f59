//! New records and front matter as people would have written them: one key a line, remarks above, plain words where
//! YAML admits them.
//!
//! In: keys, values and remarks. Out: text. Never true: a value that reads back as another one than was given.

use super::edit::quoted;
use super::yaml::{self, Kind};
use crate::source::Sources;

/// How long a remark's line may get.
const WIDTH: usize = 100;

/// A YAML text in the making.
#[derive(Debug, Clone, Default)]
pub struct Composition {
    text: String,
}

impl Composition {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A remark, on as many lines as it needs.
    pub fn remark(&mut self, words: &str) -> &mut Self {
        let mut line = String::from("#");
        for word in words.split_whitespace() {
            if line.len() > 1 && line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.push(&line);
                "#".clone_into(&mut line);
            }
            line.push(' ');
            line.push_str(word);
        }
        self.push(&line)
    }

    /// A key with its value as YAML.
    pub fn entry(&mut self, key: &str, yaml: &str) -> &mut Self {
        let line = if yaml.is_empty() { format!("{key}:") } else { format!("{key}: {yaml}") };
        self.push(&line)
    }

    /// A key with its value, where there is one.
    pub fn optional(&mut self, key: &str, yaml: Option<&str>) -> &mut Self {
        match yaml {
            Some(yaml) => self.entry(key, yaml),
            None => self,
        }
    }

    /// A line that is there to be filled in: as it would be written, behind `#`.
    pub fn sketch(&mut self, line: &str) -> &mut Self {
        let line = format!("# {line}");
        self.push(&line)
    }

    /// A line as it stands.
    pub fn push(&mut self, line: &str) -> &mut Self {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
        self
    }

    /// The text.
    #[must_use]
    pub fn finish(&self) -> String {
        self.text.clone()
    }
}

/// A text as a value: plain where that reads back as the same text, also in braces; else in quotes.
#[must_use]
pub fn scalar(text: &str) -> String {
    let plain = text.starts_with(char::is_alphabetic)
        && text.chars().all(|c| c.is_alphanumeric() || " -./@_()–".contains(c))
        && !text.ends_with(' ');
    if plain && reads_as(text) { text.to_owned() } else { quoted(text) }
}

/// An address as a value on a line of its own.
#[must_use]
pub fn address(text: &str) -> String {
    let plain =
        text.starts_with("https://") && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-./:_~@?=&%+".contains(&b));
    if plain && reads_as(text) { text.to_owned() } else { quoted(text) }
}

/// Names and values in braces.
#[must_use]
pub fn map<K: AsRef<str>>(entries: impl IntoIterator<Item = (K, String)>) -> String {
    let entries = entries.into_iter().map(|(key, value)| format!("{}: {value}", key.as_ref()));
    format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
}

/// A list in brackets.
#[must_use]
pub fn list(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(", "))
}

/// Whether a plain value is the text that it looks like: `no` and `12` are none.
fn reads_as(text: &str) -> bool {
    let file = Sources::new().add_text("value.yaml", "");
    let read = |yaml: &str| yaml::parse(file, 0, yaml).ok();
    let in_braces = read(&format!("{{a: {text}}}")).and_then(|tree| tree.get("a").map(|node| node.kind.clone()));
    let alone = read(text).map(|node| node.kind);
    let meant = Some(Kind::Str(text.to_owned()));
    alone == meant && in_braces == meant
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_back_as_they_were_given() {
        let file = Sources::new().add_text("value.yaml", "");
        for text in [
            "Kirjasto",
            "no",
            "true",
            "null",
            "12",
            "2026-01-01",
            "a: b",
            "a #b",
            "#a",
            "{a}",
            "[a",
            "- a",
            "a, b",
            "\"",
            "a\\b",
            "Pääkirjasto (ruotsiksi)",
            "klo 9–16",
            " a",
            "a ",
            "@nimi",
            "*a",
            "&a",
            "!a",
            "%a",
            "?",
            "'a'",
            "~",
            "",
            "ma–pe: 9",
            "0x1F",
            "1e5",
            ".inf",
            "Yes",
            "a\tb",
        ] {
            for yaml in [format!("{{a: {}}}", scalar(text)), format!("a: {}", scalar(text))] {
                let read = yaml::parse(file, 0, &yaml).expect("it is YAML").get("a").map(|node| node.kind.clone());
                assert_eq!(read, Some(Kind::Str(text.to_owned())), "{yaml}");
            }
        }
        assert_eq!(scalar("Kirjasto (fi)"), "Kirjasto (fi)");
        assert_eq!(address("https://x.example/a?b=c"), "https://x.example/a?b=c");
        assert_eq!(address("https://x.example/#a"), "\"https://x.example/#a\"");
    }

    #[test]
    fn remarks_are_wrapped() {
        let text = Composition::new().remark(&"sana ".repeat(40)).entry("a", "1").optional("b", None).finish();
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
        assert_eq!(text.lines().filter(|line| line.starts_with("# sana")).count(), 3);
        assert!(text.ends_with("\na: 1\n"));
    }
}
