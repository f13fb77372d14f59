//! What holds of the exported table: patterns that both languages read alike, lists that come apart where they were joined.

use std::iter::Peekable;
use std::str::Chars;

use crate::account::Table;
use crate::account::pattern::{Piece, written};

/// A pattern that has one meaning in the `regex` crate and in JavaScript with the flag `u`: characters, classes of them,
/// groups that capture nothing, alternatives, greedy repetition. No look-around, no flags, no references, no `\d`,
/// `\w`, `\b` (they differ in Unicode), no operations on classes. `.` and `\s` differ in line ends and U+FEFF alone,
/// which never get as far as a pattern.
struct Reader<'p>(Peekable<Chars<'p>>);

impl Reader<'_> {
    fn is_shared(pattern: &str) -> bool {
        let mut reader = Reader(pattern.chars().peekable());
        reader.alternatives().is_some() && reader.0.next().is_none()
    }

    fn take(&mut self, c: char) -> Option<()> {
        self.0.next_if_eq(&c).map(drop)
    }

    fn alternatives(&mut self) -> Option<()> {
        loop {
            while self.0.peek().is_some_and(|c| !matches!(c, '|' | ')')) {
                self.atom()?;
                self.repetition()?;
            }
            if self.take('|').is_none() {
                return Some(());
            }
        }
    }

    fn atom(&mut self) -> Option<()> {
        match self.0.next()? {
            '.' => Some(()),
            '[' => self.class(),
            '\\' => self.0.next_if(|c| ".+*?()[]{}|/\\".contains(*c)).map(drop),
            '(' => {
                self.take('?')?;
                self.take(':')?;
                self.alternatives()?;
                self.take(')')
            }
            c => (c.is_alphanumeric() || "_:@,=;&'’·/-".contains(c)).then_some(()),
        }
    }

    fn class(&mut self) -> Option<()> {
        let _ = self.take('^');
        let mut text = String::new();
        loop {
            match self.0.next()? {
                ']' => break,
                '[' => return None,
                '\\' => {
                    let escape: String = match self.0.next()? {
                        's' => "s".to_owned(),
                        'p' => std::iter::once('p').chain(self.0.by_ref().take(3)).collect(),
                        _ => return None,
                    };
                    if !["s", "p{L}", "p{M}", "p{N}"].contains(&escape.as_str()) {
                        return None;
                    }
                    text.push('\\');
                }
                c => text.push(c),
            }
        }
        let plain = !text.is_empty() && !["&&", "--", "~~", "^"].iter().any(|part| text.contains(part));
        // A hyphen is itself at either end; elsewhere it stands between letters or digits.
        let inner = text.trim_matches('-');
        let letters: Vec<char> = inner.chars().collect();
        let ranges = letters.windows(3).all(|w| match w {
            [a, '-', b] => a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric() && a < b,
            _ => true,
        });
        (plain && ranges).then_some(())
    }

    fn repetition(&mut self) -> Option<()> {
        let repeats = match self.0.peek() {
            Some('*' | '+' | '?') => {
                self.0.next();
                true
            }
            Some('{') => {
                let inside: String = self.0.by_ref().take_while(|c| *c != '}').skip(1).collect();
                let (least, most) = inside.split_once(',').unwrap_or((&inside, "0"));
                let number = |text: &str| text.parse::<u16>().is_ok();
                if !number(least) || !(most.is_empty() || number(most)) {
                    return None;
                }
                true
            }
            _ => false,
        };
        // A second sign would make it lazy here and possessive elsewhere.
        let again = self.0.peek().is_some_and(|c| matches!(c, '*' | '+' | '?' | '{'));
        (!(repeats && again)).then_some(())
    }
}

#[test]
fn patterns_mean_the_same_in_both_languages() {
    let table = super::twins::table();
    let captures = table.platforms().flat_map(|platform| platform.captures.values().map(|c| c.shape().re.clone()));
    let hosts = table.patterns.values().flatten().map(|row| row.like.re.clone());
    let all: Vec<String> = captures.chain(hosts).collect();
    assert!(all.len() > 100, "{}", all.len());
    let other: Vec<&String> = all.iter().filter(|pattern| !Reader::is_shared(pattern)).collect();
    assert!(other.is_empty(), "{other:?}");
    for pattern in [
        "(?i)a",
        "(?=a)b",
        "(?!a)b",
        "(?<n>a)",
        "(a)",
        r"\d+",
        r"[\d]",
        r"[\w-]",
        r"\bx",
        "[a&&b]",
        "[[:alpha:]]",
        r"\p{L}",
        r"[\p{Greek}]",
        r"[\P{L}]",
        "a+?",
        "a*+",
        "a{1,2}?",
        "a{",
        "a{x}",
        "^a",
        "a$",
        "[a-",
        "[]",
        "[z-a]",
        "[+-.]",
        "[a--b]",
        "(?:a",
        "a)",
        r"\u0041",
        "a b",
    ] {
        assert!(!Reader::is_shared(pattern), "{pattern}");
    }
}

#[test]
fn words_in_lists_hold_no_spaces() {
    let table = super::twins::table();
    let global = &table.global;
    let mut words: Vec<&str> = global.shorteners.iter().map(String::as_str).collect();
    words.extend(global.lookalikes.affixes.iter().map(String::as_str));
    words.extend(global.wrappers.iter().flat_map(|row| row.paths.iter().chain(&row.params)).map(String::as_str));
    words.extend(table.hosts.keys().chain(table.service.keys()).chain(table.patterns.keys()).map(String::as_str));
    words.extend(table.patterns.values().flatten().flat_map(|row| &row.like.except).map(String::as_str));
    for platform in table.platforms() {
        let lists = [&platform.tabs, &platform.reserved, &platform.keep, &platform.post_params, &platform.prefixes];
        words.extend(lists.into_iter().flatten().map(String::as_str));
        let shapes = platform.captures.values().map(|capture| capture.shape());
        words.extend(
            shapes.flat_map(|s| s.forbid.iter().chain(&s.forbid_start).chain(&s.forbid_end)).map(String::as_str),
        );
        words.extend(platform.forms.iter().flat_map(|form| &form.not).map(String::as_str));
    }
    let spaced: Vec<&&str> =
        words.iter().filter(|word| word.is_empty() || word.contains(char::is_whitespace)).collect();
    assert!(words.len() > 1_500 && spaced.is_empty(), "{} {spaced:?}", words.len());
    let forms = table.platforms().flat_map(|platform| &platform.forms);
    let patterns = forms.flat_map(|form| form.segments.iter().chain(&form.fragment).chain(&form.key));
    let addresses = table.platforms().flat_map(|platform| &platform.canonical).flat_map(|row| [&row.key, &row.url]);
    for pieces in patterns.chain(addresses) {
        let text = written(pieces);
        assert!(!text.is_empty() && text != "-" && !text.contains(char::is_whitespace), "{text:?}");
        assert_eq!(crate::account::pattern::pieces(&text).as_ref(), Ok(pieces));
        // The scripts tell the places of values by their braces alone.
        assert!(pieces.iter().all(|piece| !matches!(piece, Piece::Literal(literal) if literal.contains(['{', '}']))));
    }
}

#[test]
fn the_export_names_every_platform_and_no_source() {
    let export = Table::builtin().export();
    let rows = export.get("platforms").and_then(serde_json::Value::as_array).expect("platforms");
    let ids: Vec<&str> = rows.iter().filter_map(|row| row.get("id")?.as_str()).collect();
    assert_eq!(ids, Table::builtin().platforms().map(|platform| platform.id()).collect::<Vec<_>>());
    for word in ["src", "note", "wikidata", "vectors", "liveness"] {
        assert!(!export.to_string().contains(&format!("\"{word}\"")), "{word}");
    }
}

#[test]
fn an_exported_table_is_read_again() {
    let table = super::twins::table();
    assert!(table.platforms.len() > Table::builtin().platforms.len(), "it has channels of its own");
    let json = serde_json::to_vec(&table.export()).expect("text");
    let read = Table::published(&json).expect("a table");
    assert!(read.is_as_published(&json));
    assert_eq!(read.export(), table.export());
    assert!(!Table::builtin().is_as_published(&json));
    let text = String::from_utf8(json).expect("text");
    // A channel that takes a host of the table is refused with everything else.
    let own = table.platforms().find(|platform| platform.id == "torni").expect("a channel").id.clone();
    let host = table.hosts.iter().find(|(_, seat)| table.platforms.get(seat.platform).is_some_and(|p| p.id == own));
    let host = host.expect("a host").0;
    assert!(Table::published(text.replace(host, "www.facebook.com").as_bytes()).is_none());
    assert!(Table::published(text.replace("\"version\":1", "\"version\":2").as_bytes()).is_none());
    assert!(Table::published(text.replace("\"platforms\"", "\"platform\"").as_bytes()).is_none());
    for bad in ["", "{}", "[]", "{\"version\":1,\"platforms\":[{\"family\":\"own\"}]}"] {
        assert!(Table::published(bad.as_bytes()).is_none(), "{bad}");
    }
}
