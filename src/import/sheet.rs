//! The bytes of a list become rows of cells.
//!
//! In: a file, or what was pasted. Out: rows with their lines, the encoding and the separator that were found. Never
//! true: rows of a list in which a quotation mark never closes: what came behind it would stand in one cell.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// How many rows are read; past them the file is something else.
const MOST_ROWS: usize = 200_000;
/// How many cells of a row are read.
const MOST_CELLS: usize = 100;
/// How many characters of a cell are read: more is a text, not an entry.
const LONGEST_CELL: usize = 2_000;
/// How many rows are looked at to find the separator.
const LOOKED_AT: usize = 50;
/// Stands behind the text while it is read: a quotation mark that never closes swallows it.
const END: &str = "\u{1}end of the list\u{1}";

/// A list as rows of cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The rows that hold anything.
    pub rows: Vec<Row>,
    /// The name of the encoding.
    pub encoding: &'static str,
    /// What separates the cells.
    pub separator: Separator,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line on which it begins.
    pub line: u64,
    /// Its cells, without white space around them.
    pub cells: Vec<String>,
}

/// What separates cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// As it is pasted from a spreadsheet.
    Tab,
    /// As spreadsheets write CSV where the comma is the decimal sign.
    Semicolon,
    /// As the name says.
    Comma,
}

impl Separator {
    /// All, the surest first.
    const ALL: [Separator; 3] = [Separator::Tab, Separator::Semicolon, Separator::Comma];

    fn byte(self) -> u8 {
        match self {
            Separator::Tab => b'\t',
            Separator::Semicolon => b';',
            Separator::Comma => b',',
        }
    }

    /// Its name; its words are the message `cli-import-separator-` and this.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Separator::Tab => "tab",
            Separator::Semicolon => "semicolon",
            Separator::Comma => "comma",
        }
    }
}

/// Why a list cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetFault {
    /// There is nothing in it.
    Empty,
    /// It is a spreadsheet program's own file, or no text at all.
    NotText,
    /// The quotation mark on this line never closes.
    OpenQuote(u64),
    /// It has more rows than any channel list.
    TooLong(usize),
}

/// Reads a list.
///
/// # Errors
/// See [`SheetFault`].
pub fn read(bytes: &[u8]) -> Result<Sheet, SheetFault> {
    let (encoding, text) = decoded(bytes)?;
    if text.trim().is_empty() {
        return Err(SheetFault::Empty);
    }
    let separator = separator(&text);
    let rows = rows(&text, separator)?;
    if rows.is_empty() { Err(SheetFault::Empty) } else { Ok(Sheet { rows, encoding, separator }) }
}

/// The text, by its mark, as UTF-8, else as spreadsheets on Windows have written for decades.
fn decoded(bytes: &[u8]) -> Result<(&'static str, String), SheetFault> {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = marked.unwrap_or(if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 });
    let (text, _, damaged) = encoding.decode(bytes);
    let strange =
        |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{80}'..='\u{9f}');
    // Files of spreadsheet programs begin so (zip, and the old binary form), and have bytes that no list has.
    let program = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]);
    if damaged || program || text.chars().any(strange) {
        return Err(SheetFault::NotText);
    }
    Ok((encoding.name(), text.into_owned()))
}

fn reader(text: &[u8], separator: Separator) -> csv::Reader<&[u8]> {
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(separator.byte()).has_headers(false).flexible(true);
    builder.from_reader(text)
}

/// The separator by which most of the first rows have the same number of cells, more than one.
fn separator(text: &str) -> Separator {
    let score = |separator: Separator| {
        let widths: Vec<usize> =
            reader(text.as_bytes(), separator).records().take(LOOKED_AT).flatten().map(|row| row.len()).collect();
        let same = |width: usize| widths.iter().filter(|own| **own == width).count();
        widths.iter().filter(|width| **width > 1).map(|width| (same(*width), *width)).max()
    };
    // Of equals the first counts, so the last maximum of the reversed list.
    let best = Separator::ALL.into_iter().rev().filter_map(|separator| Some((score(separator)?, separator)));
    best.max_by_key(|(score, _)| *score).map_or(Separator::Tab, |(_, separator)| separator)
}

fn rows(text: &str, separator: Separator) -> Result<Vec<Row>, SheetFault> {
    let closed = format!("{text}\n{END}\n");
    let mut rows = Vec::new();
    let mut line = 1;
    let mut counted = 0;
    let mut record = csv::StringRecord::new();
    let mut reader = reader(closed.as_bytes(), separator);
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            // What is behind a record that never ended; errors of the reader cannot be anything else on text.
            Ok(false) | Err(_) => return Err(SheetFault::OpenQuote(line)),
        }
        let start = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(counted);
        let begins = beginning(&closed, start);
        line += closed.get(counted..begins).map_or(0, |passed| passed.matches('\n').count() as u64);
        counted = begins;
        if record.len() == 1 && record.get(0) == Some(END) {
            return Ok(rows);
        }
        if record.iter().any(|cell| cell.contains(END)) {
            return Err(SheetFault::OpenQuote(line));
        }
        if rows.len() == MOST_ROWS {
            return Err(SheetFault::TooLong(MOST_ROWS));
        }
        let cells: Vec<String> = record.iter().take(MOST_CELLS).map(cell).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { line, cells });
        }
    }
}

/// Where a row begins that the reader has come to: behind the line ends, which it passes over.
fn beginning(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or("");
    start + (rest.len() - rest.trim_start_matches(['\r', '\n']).len())
}

/// A cell on one line, without white space around it.
fn cell(written: &str) -> String {
    let mut plain = String::new();
    for word in written.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
        if plain.len() > LONGEST_CELL {
            break;
        }
    }
    plain.chars().take(LONGEST_CELL).collect()
}
