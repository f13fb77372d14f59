//! Search in the finished site: makes the index that a reader's browser searches in.
//!
//! Why: a reader looks for a word, not for a page; and the site must answer from any static host, without a server,
//! without asking anybody else, and without loading more than a query needs.
//!
//! In: the [`Piece`]s of one language (chapters, profiles, terms …), as texts that are public already.
//! Out: [`IndexFile`]s under `search/<lang>/`, which the theme's `search.js` reads.
//!
//! Three things are kept apart. [`analysis`] says what the words of a text are and by which keys they are found;
//! `index` weighs, sorts, cuts and encodes, and knows nothing of languages; the client in `themes/default/assets/`
//! knows nothing of how the words were found, but must cut a query into the same words as `analysis` does.
//! Replacing the analysis by a better one changes neither of the others' formats.
//!
//! What must never be true: that a text which is not in a piece is in the index; that the bytes depend on the order
//! in which the pieces come, or on the number of threads; that a piece which is not in force ranks before one that is.

pub mod analysis;
mod index;

/// What kind of thing a hit is. The client marks each hit with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A chapter of a guideline.
    Chapter,
    /// A guideline as a whole: its introduction and metadata.
    Guideline,
    /// A publication.
    Publication,
    /// A term of the glossary.
    Term,
    /// An account's page.
    Profile,
    /// Any other page.
    Page,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 6] =
        [Self::Chapter, Self::Guideline, Self::Publication, Self::Term, Self::Profile, Self::Page];

    /// The word for it in the index and in the page's `data-kind`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Chapter => "chapter",
            Self::Guideline => "guideline",
            Self::Publication => "publication",
            Self::Term => "term",
            Self::Profile => "profile",
            Self::Page => "page",
        }
    }
}

/// Whether what a piece says holds today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It holds.
    InForce,
    /// It doesn't; with the word to show, in the piece's language, such as "ei enää voimassa".
    NotInForce(String),
}

/// A part of a piece: a heading and the text up to the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading, without markup; empty for the part before the first heading.
    pub heading: String,
    /// The heading's anchor on the page; empty for the part before the first heading.
    pub anchor: String,
    /// The text, without markup.
    pub text: String,
}

/// One thing that can be found: a page, or a part of a page with an address of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub kind: Kind,
    /// Its title, with its number where it has one.
    pub title: String,
    /// Its address below the site's root, without a slash in front: `ohjeet/some-ohje/profiilit/`.
    pub address: String,
    /// Where it belongs, shown with the hit: the guideline's title, the unit's name; may be empty.
    pub trail: String,
    /// More words to find it by, which its texts don't have: handles, synonyms. They are published in the index.
    pub keywords: Vec<String>,
    /// Whether it is in force.
    pub standing: Standing,
    /// Its texts.
    pub sections: Vec<Section>,
}

/// A finished file of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexFile {
    /// Its path below the site's root: `search/fi/index.json`.
    pub path: String,
    /// What is in it: JSON in UTF-8.
    pub bytes: Vec<u8>,
}

/// Makes the index of one language's pieces, in order of path.
///
/// `lang` chooses the stemmer (`fi`, `sv`, `en`, also with a subtag as in `fi-simple`); words of any other language
/// are found as they are written.
#[must_use]
pub fn produce(lang: &str, pieces: &[Piece]) -> Vec<IndexFile> {
    index::build(lang, pieces)
}

/// The pieces that an index was made of, in order of their ids; `None` where it is of another format or not whole.
/// `file` gives a file by its path below the language's folder: `index.json`, `t/0.json`.
#[must_use]
pub fn read<'f>(file: impl Fn(&str) -> Option<&'f [u8]>) -> Option<Vec<Piece>> {
    index::read(file)
}
