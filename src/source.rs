//! The texts a site is made of, and places in them.
//!
//! In: what the shell read from disk (or a test wrote in memory). Out: files by number, spans, and values that
//! remember where they stand, so that every finding can name file, line and column. Never true: a span of one file
//! used with another's text, or an internal file whose text reaches a report ([`Half`]).

use crate::fault::{Fault, What};
use std::ops::Range;
use std::sync::Arc;

/// A file's number within one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

impl FileId {
    /// The number as an index.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Whether a file's words may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// Editors, CI logs and readers may see it.
    Public,
    /// Only rules may look; reports mask it.
    Internal,
}

/// A stretch of one file, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A stretch of `file`.
    #[must_use]
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        let cap = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file, start: cap(range.start), end: cap(range.end) }
    }

    /// The file as a whole: findings about it stand at its first character.
    #[must_use]
    pub fn whole(file: FileId) -> Self {
        Self { file, start: 0, end: 0 }
    }

    /// The bytes as a range.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// A stretch inside this one, `range` counted from its start.
    #[must_use]
    pub fn within(self, range: Range<usize>) -> Self {
        let start = self.start as usize;
        Self::new(self.file, start + range.start..start + range.end)
    }
}

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Joins a value with its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// The same place with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: f(self.value), span: self.span }
    }
}

/// What a file holds.
#[derive(Debug, Clone)]
pub enum Content {
    /// Text that the program reads.
    Text(Arc<str>),
    /// Bytes that are copied as they are.
    Bytes(Arc<[u8]>),
    /// Nothing that could be read; the reason is a fault of loading.
    Unread,
}

/// One file of a site.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Its path from the site's folder, `/` between the parts, on every system.
    pub path: Arc<str>,
    /// What it holds.
    pub content: Content,
    /// Whether it may be shown.
    pub half: Half,
}

impl SourceFile {
    /// The text, empty for a file that has none.
    #[must_use]
    pub fn text(&self) -> &str {
        match &self.content {
            Content::Text(text) => text,
            Content::Bytes(_) | Content::Unread => "",
        }
    }
}

/// What is kept of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// All of it.
    Whole,
    /// That it is there.
    Unread,
    /// Nothing.
    Gone,
}

/// All files of a site, sorted by path.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// No files yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes in a file and numbers it.
    pub fn add(&mut self, path: &str, content: Content, half: Half) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(SourceFile { path: path.into(), content, half });
        id
    }

    /// Takes in a file as it came from disk. Files that the program reads must be UTF-8 without NUL bytes; the
    /// fault says where the first wrong byte is, and the file then counts as unread.
    pub fn add_bytes(&mut self, path: &str, bytes: Vec<u8>, half: Half) -> (FileId, Option<Fault>) {
        if !is_text(path) {
            return (self.add(path, Content::Bytes(bytes.into()), half), None);
        }
        let broken = match String::from_utf8(bytes) {
            Ok(text) => match text.find('\0') {
                None => return (self.add(path, Content::Text(text.into()), half), None),
                Some(at) => ("nul", text.get(..at).unwrap_or("").to_owned()),
            },
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                ("", String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or(&[])).into_owned())
            }
        };
        let (case, before) = broken;
        let (line, column) = line_column(&before, before.len());
        let id = self.add(path, Content::Unread, half);
        let fault = Fault::new(What::Encoding, Span::whole(id)).case(case);
        (id, Some(fault.with("line", line.to_string()).with("column", column.to_string())))
    }

    /// The same files with nothing behind the internal ones: what publishing may hold.
    #[must_use]
    pub fn public(&self) -> Self {
        let public = |file: &SourceFile| match file.half {
            Half::Public => file.clone(),
            Half::Internal => SourceFile { content: Content::Unread, ..file.clone() },
        };
        Self { files: self.files.iter().map(public).collect() }
    }

    /// The same files under the same numbers, each as far as `keep` says: one that is gone has neither name nor text.
    #[must_use]
    pub fn filtered(&self, keep: impl Fn(&SourceFile) -> Kept) -> Self {
        let file = |file: &SourceFile| match keep(file) {
            Kept::Whole => file.clone(),
            Kept::Unread => SourceFile { content: Content::Unread, ..file.clone() },
            Kept::Gone => SourceFile { path: "".into(), content: Content::Unread, half: file.half },
        };
        Self { files: self.files.iter().map(file).collect() }
    }

    /// Replaces the line of a text file that begins with `start`, or adds one; for options that stand in for a field.
    pub fn replace_line(&mut self, path: &str, start: &str, line: &str) {
        let Some(file) = self.files.iter_mut().find(|file| &*file.path == path) else {
            return;
        };
        let Content::Text(text) = &file.content else {
            return;
        };
        let mut found = false;
        let mut lines: Vec<&str> = Vec::new();
        for own in text.lines() {
            let replaces = own.starts_with(start);
            found |= replaces;
            lines.push(if replaces { line } else { own });
        }
        if !found {
            lines.push(line);
        }
        file.content = Content::Text((lines.join("\n") + "\n").into());
    }

    /// Takes in a public text.
    pub fn add_text(&mut self, path: &str, text: &str) -> FileId {
        self.add(path, Content::Text(text.into()), Half::Public)
    }

    /// A file by its number. Numbers come from this collection only, so a foreign one shows as an empty file.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.index())
    }

    /// A file by its path.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<(FileId, &SourceFile)> {
        self.iter().find(|(_, file)| &*file.path == path)
    }

    /// All files with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(n, file)| (FileId(u32::try_from(n).unwrap_or(u32::MAX)), file))
    }

    /// The words at a span; empty where there are none.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.get(span.file).and_then(|file| file.text().get(span.range())).unwrap_or("")
    }
}

/// Line and column of a byte offset, both from 1; the column counts characters, as editors show it.
#[must_use]
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset.min(text.len())).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

/// Whether the program reads a file, rather than only copying it.
fn is_text(path: &str) -> bool {
    let ending = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, ending)| ending);
    let read = matches!(ending.to_ascii_lowercase().as_str(), "yaml" | "yml" | "md" | "lock");
    let template = path.starts_with("themes/") && ending == "html";
    (read && !path.starts_with("static/")) || template
}
