//! Reads records out of YAML trees, field by field, and goes on after every fault.
//!
//! In: a [`Node`] and the site's languages. Out: records whose fields are `Option` or `Vec` ("as written"), and faults.
//! Never true: a key that nobody looked at (`source/unknown-field`), or a fault that quotes an internal file.

use super::yaml::{Kind, Node};
use crate::fault::{Fault, What};
use crate::source::{Half, Sources, Span, Spanned};
use crate::value::{Id, Lang, Parse, slug_from};
use std::collections::BTreeMap;

/// What reading needs besides the tree.
pub struct Reader<'a> {
    /// All texts, for values whose spelling matters.
    pub sources: &'a Sources,
    /// Whether the file may be quoted.
    pub half: Half,
    /// The site's languages, the default first; empty while `site.yaml` itself is read.
    pub languages: &'a [Lang],
    /// Everything found wrong.
    pub faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    /// A reader of public files.
    #[must_use]
    pub fn new(sources: &'a Sources, languages: &'a [Lang]) -> Self {
        Self { sources, half: Half::Public, languages, faults: Vec::new() }
    }

    /// Takes a fault down, masked where the file is internal.
    pub fn fault(&mut self, fault: Fault) {
        self.faults.push(fault.masked(self.half));
    }

    fn bad(&mut self, node: &Node, expected: &'static str) {
        self.bad_but(node, expected, None);
    }

    /// A value of another shape; what was meant, where that is beyond doubt.
    fn bad_but(&mut self, node: &Node, expected: &'static str, meant: Option<String>) {
        let found = self.sources.slice(node.span).chars().take(60).collect::<String>();
        let mut fault = Fault::new(What::BadValue, node.span).with("expected", expected).with("found", found);
        if let (Kind::Str(written), Half::Public, "expected-id") = (&node.kind, self.half, expected) {
            // `viestintä` as part of an address: the same word in the letters that addresses have.
            let plain = written.split('/').map(slug_from).collect::<Vec<_>>().join("/");
            if Id::parse(&plain).is_ok() {
                fault = fault.case("id").with("suggestion", plain);
            }
        }
        self.fault(fault.fixed(meant));
    }

    /// One value where several with names belong: shown among them, at the first name that takes it.
    fn bad_map(&mut self, node: &Node, takes: &[Takes]) {
        let written = self.sources.slice(node.span);
        let scalar = !matches!(node.kind, Kind::Seq(_) | Kind::Map(_));
        // What is longer is no value but a text in the wrong place.
        if self.half == Half::Internal
            || !scalar
            || takes.len() > MOST_SHOWN
            || written.contains('\n')
            || written.len() > 60
        {
            return self.bad(node, "expected-map");
        }
        let mut trial = Reader::new(self.sources, self.languages);
        let place = takes.iter().position(|(_, takes)| {
            trial.faults.clear();
            takes(node, &mut trial) && trial.faults.is_empty()
        });
        let shown = takes
            .iter()
            .enumerate()
            .map(|(n, (name, _))| format!("{name}: {}", if Some(n) == place { written } else { "…" }));
        let map = format!("{{{}}}", shown.collect::<Vec<_>>().join(", "));
        let fault = Fault::new(What::BadValue, node.span).case("map").with("found", written).with("suggestion", map);
        self.fault(fault);
    }
}

/// How many names a record may have so that all are shown.
const MOST_SHOWN: usize = 3;

/// A name of a record, and whether a value can stand behind it.
pub type Takes = (&'static str, fn(&Node, &mut Reader<'_>) -> bool);

/// A type that can be read from a node. `None`: a fault was taken down, or the node is null.
pub trait Read: Sized {
    /// Reads one value.
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self>;
}

impl<T: Parse> Read for Spanned<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let written = match &node.kind {
            Kind::Null => return None,
            Kind::Str(text) => text.clone(),
            // A number's own spelling: `2012`, `00123`.
            Kind::Int(_) | Kind::Float(_) => reader.sources.slice(node.span).to_owned(),
            Kind::Bool(_) | Kind::Seq(_) | Kind::Map(_) => {
                reader.bad(node, T::EXPECTED.0);
                return None;
            }
        };
        // The dots of a template that nobody has filled in.
        if matches!(written.trim(), "…" | "...") {
            reader.bad(node, "expected-words");
            return None;
        }
        match T::parse(&written) {
            Ok(value) => Some(Spanned::new(value, node.span)),
            Err(expected) => {
                reader.bad_but(node, expected.0, T::meant(&written));
                None
            }
        }
    }
}

impl Read for bool {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.kind {
            Kind::Bool(value) => Some(value),
            Kind::Null => None,
            _ => {
                reader.bad(node, "expected-bool");
                None
            }
        }
    }
}

impl Read for u32 {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match node.kind {
            Kind::Int(value) if u32::try_from(value).is_ok() => u32::try_from(value).ok(),
            Kind::Null => None,
            _ => {
                reader.bad(node, "expected-number");
                None
            }
        }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.kind {
            Kind::Seq(items) => Some(items.iter().filter_map(|item| T::read(item, reader)).collect()),
            // An empty file reads as an empty map.
            Kind::Map(entries) if entries.is_empty() => Some(Vec::new()),
            Kind::Null => None,
            _ => {
                reader.bad(node, "expected-list");
                None
            }
        }
    }
}

impl Read for Node {
    fn read(node: &Node, _: &mut Reader<'_>) -> Option<Self> {
        Some(node.clone())
    }
}

/// A map whose keys the editor chooses.
#[derive(Debug, Clone)]
pub struct Entries<T>(pub Vec<(Spanned<String>, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Read> Read for Entries<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let fields = Fields::open(node, reader)?;
        let entries = fields.entries.iter().filter_map(|(key, value)| Some(((*key).clone(), T::read(value, reader)?)));
        Some(Self(entries.collect()))
    }
}

/// A text for readers: one string, or one a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawText {
    /// Its languages as written; a plain string has none and is in the default language.
    pub parts: Vec<(Option<Lang>, Spanned<String>)>,
    /// Where it stands.
    pub span: Span,
}

impl Read for RawText {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        if !matches!(node.kind, Kind::Map(_)) {
            let text = Spanned::<String>::read(node, reader)?;
            return Some(Self { span: node.span, parts: vec![(None, text)] });
        }
        let fields = Fields::open(node, reader)?;
        let mut parts = Vec::new();
        let mut blank = true;
        for (key, value) in &fields.entries {
            let known: Vec<&str> = reader.languages.iter().map(Lang::as_str).collect();
            match Lang::parse(&key.value) {
                // A language that is not written yet is absent.
                Ok(lang) if is_blank(value) && (known.is_empty() || known.contains(&lang.as_str())) => {}
                Ok(lang) if known.is_empty() || known.contains(&lang.as_str()) => {
                    blank = false;
                    parts.extend(Spanned::<String>::read(value, reader).map(|text| (Some(lang), text)));
                }
                _ => {
                    blank = false;
                    unknown(key, &known, reader, "language");
                }
            }
        }
        if blank {
            reader.bad(node, "expected-some-text");
        }
        (!parts.is_empty()).then_some(Self { parts, span: node.span })
    }
}

/// The keys of one map, each taken at most once.
pub struct Fields<'n> {
    entries: Vec<(&'n Spanned<String>, &'n Node)>,
    span: Span,
}

impl<'n> Fields<'n> {
    /// Opens a map. Repeated keys are faults; the first one counts.
    pub fn open(node: &'n Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Kind::Map(written) = &node.kind else {
            if node.kind != Kind::Null {
                reader.bad(node, "expected-map");
            }
            return None;
        };
        Some(Self::of(node, written, reader))
    }

    /// Opens the map of a record with these names.
    pub fn record(node: &'n Node, reader: &mut Reader<'_>, takes: &[Takes]) -> Option<Self> {
        let Kind::Map(written) = &node.kind else {
            if node.kind != Kind::Null {
                reader.bad_map(node, takes);
            }
            return None;
        };
        Some(Self::of(node, written, reader))
    }

    fn of(node: &Node, written: &'n [(Spanned<String>, Node)], reader: &mut Reader<'_>) -> Self {
        let mut entries: Vec<(&Spanned<String>, &Node)> = Vec::with_capacity(written.len());
        let mut seen: BTreeMap<&str, &Spanned<String>> = BTreeMap::new();
        for (key, value) in written {
            match seen.get(key.value.as_str()) {
                Some(first) => {
                    let fault = Fault::new(What::DuplicateKey, key.span).other(first.span).with("field", &key.value);
                    reader.fault(fault);
                }
                None => {
                    seen.insert(&key.value, key);
                    entries.push((key, value));
                }
            }
        }
        Self { entries, span: node.span }
    }

    /// The value of a key that may be absent. Null and blank count as absent.
    pub fn optional<T: Read>(&self, key: &str, reader: &mut Reader<'_>) -> Option<T> {
        let (_, value) = self.entries.iter().find(|(own, _)| own.value == key)?;
        if is_blank(value) { None } else { T::read(value, reader) }
    }

    /// The value of a key that must be there.
    pub fn required<T: Read>(&self, key: &'static str, reader: &mut Reader<'_>) -> Option<T> {
        match self.entries.iter().find(|(own, _)| own.value == key) {
            Some((_, value)) if !is_blank(value) => T::read(value, reader),
            Some((own, _)) => {
                reader.fault(Fault::new(What::MissingField, own.span).with("field", key));
                None
            }
            None => {
                let at = self.entries.first().map_or(self.span, |(first, _)| first.span);
                reader.fault(Fault::new(What::MissingField, at).with("field", key));
                None
            }
        }
    }

    /// A key that is there, its place, and whether anything is written behind it, right or wrong.
    #[must_use]
    pub fn key(&self, key: &'static str) -> Option<(&'static str, Span, Written)> {
        let (own, value) = self.entries.iter().find(|(own, _)| own.value == key)?;
        Some((key, own.span, if is_blank(value) { Written::Nothing } else { Written::Something }))
    }

    /// Says which keys the format doesn't have.
    pub fn close(&self, known: &[&str], reader: &mut Reader<'_>) {
        let strange = self.entries.iter().filter(|(key, _)| !known.contains(&key.value.as_str()));
        for (n, (key, _)) in strange.enumerate() {
            // Past so many the file is something else altogether, and guesses would only take time.
            unknown(key, if n < MOST_GUESSES { known } else { &[] }, reader, "");
        }
    }
}

/// Whether anything stands behind a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// Something, right or wrong.
    Something,
    /// Null, or nothing but white space.
    Nothing,
}

/// How many unknown keys of one map get a suggestion.
const MOST_GUESSES: usize = 100;

/// Nothing written: null, a text without a character, an empty list or map.
fn is_blank(node: &Node) -> bool {
    match &node.kind {
        Kind::Null => true,
        Kind::Str(text) => text.trim().is_empty(),
        Kind::Seq(items) => items.is_empty(),
        Kind::Map(entries) => entries.is_empty(),
        Kind::Bool(_) | Kind::Int(_) | Kind::Float(_) => false,
    }
}

fn unknown(key: &Spanned<String>, known: &[&str], reader: &mut Reader<'_>, case: &'static str) {
    let mut fault = Fault::new(What::UnknownField, key.span).with("field", &key.value);
    fault = match nearest(&key.value, known) {
        Some(suggestion) => {
            fault.case(if case.is_empty() { "suggestion" } else { case }).with("suggestion", suggestion)
        }
        None => fault.case(case).with("suggestion", known.join(", ")),
    };
    reader.fault(fault);
}

/// The known word that a misspelt one most likely meant.
#[must_use]
pub fn nearest<'k>(written: &str, known: &[&'k str]) -> Option<&'k str> {
    let short = |word: &str| word.chars().take(60).collect::<String>().to_lowercase();
    let written = short(written);
    known
        .iter()
        .map(|word| (strsim::damerau_levenshtein(&written, word), *word))
        .filter(|(distance, word)| *distance <= 1 + word.chars().count() / 4)
        .min_by_key(|(distance, word)| (*distance, *word))
        .map(|(_, word)| word)
}

/// Declares a record: a struct whose fields are as written (`Option`, or `Vec` for lists), and how it is read.
/// `required` reports an absent key, `optional` and `list` don't.
#[macro_export]
macro_rules! record {
    // A record of the internal half: nothing that could show it is derived.
    (
        $(#[doc = $doc:literal])*
        secret $name:ident { $($body:tt)* }
    ) => {
        $crate::record!(@record [] $(#[doc = $doc])* $name { $($body)* });
    };
    (
        $(#[doc = $doc:literal])*
        $name:ident { $($body:tt)* }
    ) => {
        $crate::record!(@record [#[derive(Debug, Clone)]] $(#[doc = $doc])* $name { $($body)* });
    };
    (
        @record
        [$($derived:tt)*]
        $(#[doc = $about:literal])*
        $name:ident { $( $(#[doc = $doc:literal])* $need:ident $field:ident : $ty:ty ),* $(,)? }
    ) => {
        $(#[doc = $about])*
        $($derived)*
        pub struct $name {
            /// Where the record begins.
            pub span: $crate::source::Span,
            /// The keys that stand there, their places, and whether anything is written behind them.
            pub keys: Vec<(&'static str, $crate::source::Span, $crate::parse::shape::Written)>,
            $( $(#[doc = $doc])* pub $field: $crate::record!(@type $need $ty), )*
        }

        impl $name {
            /// The keys of the record, in the order of the format.
            pub const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];

            /// Whether a key is written at all: a wrong value is told where it is read, not as a missing one.
            #[must_use]
            pub fn has(&self, field: &str) -> bool {
                use $crate::parse::shape::Written;
                self.keys.iter().any(|(own, _, written)| *own == field && *written == Written::Something)
            }

            /// Where a key stands; the record itself where it doesn't.
            #[must_use]
            pub fn place(&self, field: &str) -> $crate::source::Span {
                self.keys.iter().find(|(own, ..)| *own == field).map_or(self.span, |(_, span, _)| *span)
            }
        }

        impl $crate::parse::shape::Read for $name {
            fn read(node: &$crate::parse::yaml::Node, reader: &mut $crate::parse::shape::Reader<'_>) -> Option<Self> {
                let takes: &[$crate::parse::shape::Takes] = &[$( (stringify!($field), $crate::record!(@takes $need $ty)) ),*];
                let fields = $crate::parse::shape::Fields::record(node, reader, takes)?;
                $( let $field = $crate::record!(@read $need $ty, fields, $field, reader); )*
                fields.close(Self::FIELDS, reader);
                let keys = Self::FIELDS.iter().filter_map(|field| fields.key(field)).collect();
                Some(Self { span: node.span, keys, $($field),* })
            }
        }

        impl $crate::parse::schema::Shape for $name {
            fn shape(book: &mut $crate::parse::schema::Book<'_>) -> $crate::parse::schema::Schema {
                let mut record = $crate::parse::schema::Record::new(&[$($about),*]);
                $( $crate::record!(@shape $need $ty, record, book, stringify!($field), &[$($doc),*]); )*
                record.schema()
            }
        }
    };
    (@shape required $ty:ty, $record:ident, $book:ident, $field:expr, $doc:expr) => {
        $record.required::<$ty>($book, $field, $doc)
    };
    (@shape optional $ty:ty, $record:ident, $book:ident, $field:expr, $doc:expr) => {
        $record.optional::<$ty>($book, $field, $doc)
    };
    (@shape list $ty:ty, $record:ident, $book:ident, $field:expr, $doc:expr) => {
        $record.optional::<Vec<$ty>>($book, $field, $doc)
    };
    (@takes list $ty:ty) => { |node, reader| <Vec<$ty> as $crate::parse::shape::Read>::read(node, reader).is_some() };
    (@takes $need:ident $ty:ty) => { |node, reader| <$ty as $crate::parse::shape::Read>::read(node, reader).is_some() };
    (@type required $ty:ty) => { Option<$ty> };
    (@type optional $ty:ty) => { Option<$ty> };
    (@type list $ty:ty) => { Vec<$ty> };
    (@read required $ty:ty, $fields:ident, $field:ident, $reader:ident) => {
        $fields.required::<$ty>(stringify!($field), $reader)
    };
    (@read optional $ty:ty, $fields:ident, $field:ident, $reader:ident) => {
        $fields.optional::<$ty>(stringify!($field), $reader)
    };
    (@read list $ty:ty, $fields:ident, $field:ident, $reader:ident) => {
        $fields.optional::<Vec<$ty>>(stringify!($field), $reader).unwrap_or_default()
    };
}

/// Declares a closed set of words.
#[macro_export]
macro_rules! words {
    ( $(#[$meta:meta])* $name:ident : $expected:literal { $( $(#[doc = $doc:literal])* $variant:ident = $word:literal ),* $(,)? } ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $( $(#[doc = $doc])* $variant ),* }

        impl $name {
            /// The word as written.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $( Self::$variant => $word ),* }
            }
        }

        impl $crate::value::Parse for $name {
            const EXPECTED: $crate::value::Expected = $crate::value::Expected($expected);
            const FORM: $crate::value::Form = $crate::value::Form::Words(&[$( ($word, &[$($doc),*]) ),*]);

            fn parse(written: &str) -> Result<Self, $crate::value::Expected> {
                match written { $( $word => Ok(Self::$variant), )* _ => Err(Self::EXPECTED) }
            }
        }
    };
}
