//! Slips of editors in blocks and footnotes: what would be published as something else than was meant.
//!
//! In: the body of a file. Out: one [`Slip`] for each, with its place. Never true: a slip in code, which is shown as it
//! is written, a place outside the text.

use super::fence::Fence;
use super::markdown::{FORM, MAX_DEPTH, first_word, is_block, options};
use crate::source::{FileId, Span};
use crate::value::slug_from;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use std::collections::BTreeSet;
use std::ops::Range;

/// What is not as it was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slip {
    /// The name of a fence is nearly that of a block.
    Name {
        /// As written.
        found: String,
        /// The block.
        meant: &'static str,
    },
    /// A block, by its name, in which nothing stands.
    Empty(String),
    /// A block, by its name, that lacks the list that it shows.
    NoList(String),
    /// A question without an answer.
    NoAnswer(String),
    /// A mark of a footnote whose text is missing.
    NoteMissing(String),
    /// The text of a footnote that no mark leads to.
    NoteUnused(String),
}

/// Words that editors write for a block, without accents, and the name that it has.
const NAMES: [(&str, &str); 31] = [
    ("placard", "placard"),
    ("huoneentaulu", "placard"),
    ("minneslista", "placard"),
    ("hustavla", "placard"),
    ("checklist", "checklist"),
    ("tarkistuslista", "checklist"),
    ("muistilista", "checklist"),
    ("checklista", "checklist"),
    ("kontrollista", "checklist"),
    ("qa", "qa"),
    ("q-a", "qa"),
    ("faq", "qa"),
    ("ukk", "qa"),
    ("kysymykset", "qa"),
    ("kysymyksia", "qa"),
    ("kysymys", "qa"),
    ("fragor", "qa"),
    ("fraga", "qa"),
    ("questions", "qa"),
    ("steps", "steps"),
    ("step", "steps"),
    ("vaiheet", "steps"),
    ("vaihe", "steps"),
    ("steg", "steps"),
    ("form", "form"),
    ("forms", "form"),
    ("from", "form"),
    ("lomake", "form"),
    ("blankett", "form"),
    ("formular", "form"),
    ("fom", "form"),
];

/// Looks through a text that begins at byte `base` of a file.
#[must_use]
pub fn slips(file: FileId, base: usize, body: &str) -> Vec<(Span, Slip)> {
    let mut slips = Vec::new();
    // Most texts have neither, and need no second reading.
    if ["```", "~~~", "[^"].iter().any(|mark| body.contains(mark)) {
        look(&Text { file, body, at: &|place| base + place }, 0, &mut slips);
    }
    slips.sort_by_key(|(span, _)| *span);
    slips
}

/// A text, and where its bytes stand in the file.
struct Text<'t> {
    file: FileId,
    body: &'t str,
    at: &'t dyn Fn(usize) -> usize,
}

impl Text<'_> {
    fn span(&self, range: &Range<usize>) -> Span {
        let last = range.end.saturating_sub(1).max(range.start);
        Span::new(self.file, (self.at)(range.start)..(self.at)(last) + 1)
    }

    /// The first line of a stretch.
    fn first_line(&self, range: &Range<usize>) -> Range<usize> {
        let line = self.body.get(range.clone()).and_then(|text| text.lines().next()).unwrap_or("");
        range.start..range.start + line.len()
    }
}

fn look(text: &Text<'_>, outer: usize, slips: &mut Vec<(Span, Slip)>) {
    let mut notes = Notes::default();
    let mut open: Option<(String, Range<usize>, Fence)> = None;
    for (event, range) in Parser::new_ext(text.body, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                let info = if let CodeBlockKind::Fenced(info) = kind { info.to_string() } else { String::new() };
                let fence = Fence::new(text.span(&range));
                open = Some((info, text.first_line(&range), fence));
            }
            Event::Text(words) => match &mut open {
                Some((.., fence)) => fence.push(&words, (text.at)(range.start)),
                None => notes.text(text, &words, range, slips),
            },
            Event::End(TagEnd::CodeBlock) => {
                if let Some((info, line, fence)) = open.take() {
                    judge_fence(text, &info, &line, &fence, slips);
                    if is_block(&info) && outer < MAX_DEPTH {
                        let inner = Text { file: text.file, body: fence.text(), at: &|place| fence.at(place) };
                        look(&inner, outer + 1, slips);
                    }
                }
            }
            Event::FootnoteReference(label) => {
                notes.mentions.insert(label.to_lowercase());
            }
            Event::Start(Tag::FootnoteDefinition(label)) => {
                notes.texts.push((label.to_string(), text.first_line(&range)));
            }
            _ => {}
        }
    }
    notes.flush(text, slips);
    for (label, line) in notes.texts {
        if !notes.mentions.contains(&label.to_lowercase()) {
            slips.push((text.span(&line), Slip::NoteUnused(label)));
        }
    }
}

/// What is known of the footnotes of a text so far.
#[derive(Default)]
struct Notes {
    mentions: BTreeSet<String>,
    texts: Vec<(String, Range<usize>)>,
    /// Words that stand side by side: a mark that means nothing is read in pieces.
    run: String,
    stretch: Range<usize>,
}

impl Notes {
    fn text(&mut self, text: &Text<'_>, words: &str, range: Range<usize>, slips: &mut Vec<(Span, Slip)>) {
        if self.stretch.end != range.start {
            self.flush(text, slips);
            self.stretch.start = range.start;
        }
        self.run.push_str(words);
        self.stretch.end = range.end;
    }

    fn flush(&mut self, text: &Text<'_>, slips: &mut Vec<(Span, Slip)>) {
        let (run, start) = (std::mem::take(&mut self.run), self.stretch.start);
        for (at, _) in run.match_indices("[^") {
            let label = run.get(at + 2..).and_then(|rest| rest.split_once(']')).map_or("", |(label, _)| label);
            let named =
                label.chars().all(|c| c.is_alphanumeric() || "-_".contains(c)) && (1..40).contains(&label.len());
            // A bracket behind a backslash is meant as it stands.
            let meant = at == 0 && text.body.get(..start).is_some_and(|before| before.ends_with('\\'));
            if named && !meant {
                let mark = start + at..start + at + label.len() + 3;
                slips.push((text.span(&mark), Slip::NoteMissing(label.to_owned())));
            }
        }
    }
}

fn judge_fence(text: &Text<'_>, info: &str, line: &Range<usize>, fence: &Fence, slips: &mut Vec<(Span, Slip)>) {
    let name = first_word(info);
    let whole = text.span(line);
    if !is_block(info) {
        if let Some(meant) = block_meant(info) {
            let found = text.body.get(line.clone()).and_then(|line| line.find(name));
            let place = found.map_or(line.clone(), |at| line.start + at..line.start + at + name.len());
            slips.push((text.span(&place), Slip::Name { found: name.to_owned(), meant }));
        }
        return;
    }
    if fence.text().trim().is_empty() {
        slips.push((whole, Slip::Empty(name.to_owned())));
        return;
    }
    if name == "qa" {
        if let Some((question, range)) = unanswered(fence.text()) {
            let inner = Text { file: text.file, body: fence.text(), at: &|place| fence.at(place) };
            slips.push((inner.span(&inner.first_line(&range)), Slip::NoAnswer(question)));
        }
    } else if !has_list(fence.text()) {
        slips.push((whole, Slip::NoList(name.to_owned())));
    }
}

/// The block that a fence's name most likely means, where it is the name of none.
fn block_meant(info: &str) -> Option<&'static str> {
    let first = first_word(info);
    if first.is_empty() || first == FORM {
        return None;
    }
    let written = [slug_from(first), slug_from(info.split('=').next().unwrap_or(info))];
    let near = |word: &str| {
        let most = match word.len() {
            0..=4 => 0,
            5..=6 => 1,
            _ => 2,
        };
        let apart = written.iter().filter(|own| own.len() < 40).map(|own| strsim::damerau_levenshtein(own, word)).min();
        apart.filter(|apart| *apart <= most)
    };
    NAMES.iter().filter_map(|(word, block)| Some((near(word)?, *block))).min().map(|(_, block)| block)
}

/// Whether a block has a list, or another block that may have one.
fn has_list(text: &str) -> bool {
    Parser::new_ext(text, options()).any(|event| match event {
        Event::Start(Tag::List(_) | Tag::DefinitionList) => true,
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => is_block(&info),
        _ => false,
    })
}

/// An entry of a list of questions while it is read.
#[derive(Default)]
struct Entry {
    range: Range<usize>,
    words: String,
    /// Paragraphs, lists and whatever else stands in it side by side.
    parts: usize,
    /// Whether its words stand in no paragraph.
    bare: bool,
    /// Whether a line was broken on purpose.
    broken: bool,
}

impl Entry {
    fn is_answered(&self) -> bool {
        self.broken || self.parts + usize::from(self.bare) > 1
    }

    /// Takes in what stands `depth` elements deep in the entry.
    fn take(&mut self, event: &Event<'_>, depth: usize) {
        match event {
            Event::HardBreak => self.broken = true,
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
                if depth == 0 =>
            {
                self.bare = true
            }
            Event::Start(_) if depth == 0 => self.parts += 1,
            Event::Text(words) | Event::Code(words) => {
                self.bare |= depth == 0;
                self.words.push_str(words);
            }
            Event::SoftBreak => self.words.push(' '),
            _ => {}
        }
    }
}

/// The first entry of a list of questions that has no answer: its words and its place.
fn unanswered(text: &str) -> Option<(String, Range<usize>)> {
    let mut entry: Option<Entry> = None;
    let (mut depth, mut lists) = (0_usize, 0_usize);
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        match (&event, &mut entry) {
            (Event::Start(Tag::List(_)), None) => lists += 1,
            (Event::End(TagEnd::List(_)), None) => lists = lists.saturating_sub(1),
            (Event::Start(Tag::Item), None) if lists == 1 => entry = Some(Entry { range, ..Entry::default() }),
            (Event::End(TagEnd::Item), Some(done)) if depth == 0 => {
                if !done.is_answered() {
                    return Some((std::mem::take(&mut done.words), done.range.clone()));
                }
                entry = None;
            }
            (_, None) => {}
            (event, Some(entry)) => {
                depth = depth.saturating_sub(usize::from(matches!(event, Event::End(_))));
                entry.take(event, depth);
                depth += usize::from(matches!(event, Event::Start(_)));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn read(body: &str) -> Vec<(String, Slip)> {
        let slips = slips(Sources::new().add_text("a.md", body), 0, body);
        slips.into_iter().map(|(span, slip)| (body.get(span.range()).unwrap_or("").to_owned(), slip)).collect()
    }

    #[test]
    fn names_of_blocks_are_known_in_other_spellings() {
        for (written, meant) in [
            ("placrad", "placard"),
            ("Placard", "placard"),
            ("huoneentaulu", "placard"),
            ("{.placard}", "placard"),
            ("check list", "checklist"),
            ("Tarkistuslista", "checklist"),
            ("tarkastuslista", "checklist"),
            ("QA", "qa"),
            ("q&a", "qa"),
            ("frågor", "qa"),
            ("kysymykset ja vastaukset", "qa"),
            ("vaiheet", "steps"),
            ("steg", "steps"),
            ("setps", "steps"),
            ("lomake", "form"),
            ("blankett", "form"),
        ] {
            assert_eq!(block_meant(written), Some(meant), "{written}");
        }
    }

    #[test]
    fn names_of_languages_are_left_alone() {
        let known = "yaml yml json toml markdown md html css sh bash shell console text txt plain plaintext csv xml sql \
                     ini diff http python py rust rs js javascript ts typescript java c cpp go php ruby r tex latex \
                     mermaid dot svg nix lua perl powershell ps1 swift kotlin fortran forth form";
        for name in known.split_whitespace() {
            assert_eq!(block_meant(name), None, "{name}");
        }
    }

    #[test]
    fn slips_have_their_places() {
        let body = "Viite[^a] ja \\[^b] ja `[^c]`.\n\n- x\n\n  ```qa\n  - Miksi?\n\n    Siksi.\n  - Kuka\n    se on?\n  ```\n\n```steps\nTeksti.\n```\n\n```checklist\n```\n\n```Vaiheet\n- [^d]\n```\n\n[^e]: Ei viitata.\n";
        assert_eq!(
            read(body),
            [
                ("[^a]".to_owned(), Slip::NoteMissing("a".into())),
                ("- Kuka".to_owned(), Slip::NoAnswer("Kuka se on?".into())),
                ("```steps".to_owned(), Slip::NoList("steps".into())),
                ("```checklist".to_owned(), Slip::Empty("checklist".into())),
                ("Vaiheet".to_owned(), Slip::Name { found: "Vaiheet".into(), meant: "steps" }),
                ("[^e]: Ei viitata.".to_owned(), Slip::NoteUnused("e".into())),
            ]
        );
    }

    #[test]
    fn whatever_answers_a_question_is_an_answer() {
        for good in
            ["- A?\n\n  B.", "- A?\n  - B", "- **A?**\\\n  B.", "- A? `x`\n\n  > B", "1. A?\n\n   B.", "## A?\n\nB."]
        {
            assert_eq!(unanswered(good), None, "{good}");
        }
        for bad in ["- A?", "- A? B.", "- **A?**\n  *B.*", "- A?\n\n- B."] {
            assert!(unanswered(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn notes_of_a_block_are_its_own() {
        assert_eq!(
            read("A[^1].\n\n```placard\n1. B[^1].\n\n[^1]: Taulun.\n```\n\n[^1]: Luvun, [^2].\n\n[^2]: Toinen.\n"),
            []
        );
        let outside = read("A[^1].\n\n```placard\n1. B[^1].\n```\n\n[^1]: Luvun.\n");
        assert_eq!(outside, [("[^1]".to_owned(), Slip::NoteMissing("1".into()))]);
    }
}
