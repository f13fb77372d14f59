//! The small words that records are made of: ids, languages, days, addresses.
//!
//! In: strings as editors write them. Out: newtypes that can only be made by parsing. Never true: a value of these
//! types that its format forbids. Each constructor's error is the name of what was expected, a key of the catalogue.

pub mod book_number;
#[macro_use]
mod form;
mod id;
mod lang;
mod net;
mod published;
mod text;
mod time;

pub use form::{BLANK, Form, Numbers, SOME_TEXT};
pub use id::{Id, slug_from};
pub use lang::Lang;
pub use net::{Email, HttpsUrl, Phone};
pub use text::Text;
pub use time::{Day, Instant, Moment, Month, is_timezone, seconds_of};

/// What was expected in place of a value that doesn't parse: a key of the catalogue (`expected-day`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected(pub &'static str);

/// A type with one written form.
pub trait Parse: Sized {
    /// What to say when a value is not of this type.
    const EXPECTED: Expected;
    /// What the written form looks like, for schemas.
    const FORM: Form;

    /// Reads the written form.
    ///
    /// # Errors
    /// [`Parse::EXPECTED`], or something more exact.
    fn parse(written: &str) -> Result<Self, Expected>;

    /// The written form of a value that is spelled in another way, where nothing else can be meant.
    #[must_use]
    fn meant(_written: &str) -> Option<String> {
        None
    }
}

impl Parse for String {
    const EXPECTED: Expected = Expected("expected-text");
    const FORM: Form = Form::Text { pattern: SOME_TEXT, format: None, longest: None, numbers: Numbers::All };

    fn parse(written: &str) -> Result<Self, Expected> {
        if written.trim().is_empty() { Err(Expected("expected-some-text")) } else { Ok(written.trim().to_owned()) }
    }
}
