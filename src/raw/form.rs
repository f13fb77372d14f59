//! The description of a form in a text (`formats.md` §6, D37).
//!
//! In: the YAML tree of a ` ```form ` fence. Out: the same tree, every key and value of it checked. Words are in the
//! language of the text that the form stands in, as its title is. Never true: a meaning that depends on other fields;
//! that is `resolve`'s.

use crate::parse::fence::Fence;
use crate::parse::shape::{Entries, Read, Reader};
use crate::source::{FileId, Spanned};
use crate::value::{Expected, Form, Numbers, Parse};
use crate::{record, trimmed, words};

/// The name of a field: what its answer is called in a file that the form makes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FieldName(String);

impl FieldName {
    /// The name as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Parse for FieldName {
    const EXPECTED: Expected = Expected("expected-field-name");
    const FORM: Form = Form::text(trimmed!("[a-z][a-z0-9_]{0,59}"));

    fn parse(written: &str) -> Result<Self, Expected> {
        let name = written.trim();
        let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        let first = name.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
        if plain && first && name.len() <= 60 { Ok(Self(name.to_owned())) } else { Err(Self::EXPECTED) }
    }
}

words! {
    /// What the answers to a form become.
    Makes: "expected-form-target" {
        /// The communications plan in the internal half of a profile record (D12).
        Plan = "plan",
    }
}

words! {
    /// What is asked for in a field.
    FieldKind: "expected-field-kind" {
        /// A line of text.
        Text = "text",
        /// A text of several lines.
        Textarea = "textarea",
        /// A day, such as 2026-05-11.
        Date = "date",
        /// A whole number.
        Number = "number",
        /// An e-mail address.
        Email = "email",
        /// A box to tick: yes or no.
        Checkbox = "checkbox",
        /// One of some options.
        Choice = "choice",
        /// Any of some options.
        Choices = "choices",
        /// Fields of their own that can be filled in several times.
        Group = "group",
    }
}

record! {
    /// A form to fill in. It sends nothing: the answers become a page to print, and a file where the form makes one.
    RawForm {
        /// Its name, as the printed page has it. Without one it is called by the title of the text.
        optional title: Spanned<String>,
        /// What the answers become besides a page to print: `plan` is the communications plan of a record.
        optional makes: Spanned<Makes>,
        /// What it asks, in order.
        list fields: RawField,
    }
}

record! {
    /// A field of a form.
    RawField {
        /// Its name, of small letters, digits and `_`: in a plan, the key of the plan.
        required name: Spanned<FieldName>,
        /// What is asked, as the reader sees it.
        required label: Spanned<String>,
        /// What kind of answer is asked for. Without it, a text of several lines.
        optional kind: Spanned<FieldKind>,
        /// More about what to answer.
        optional help: Spanned<String>,
        /// Whether an answer is needed.
        optional required: bool,
        /// The most characters of a text.
        optional max: Spanned<Limit>,
        /// The options of a choice: what stands in the file, and what the reader sees.
        optional options: Entries<Spanned<String>>,
        /// How often a group stands ready to be filled in; more can be added.
        optional rows: Spanned<Limit>,
        /// What a group asks each time.
        list fields: RawPart,
    }
}

record! {
    /// A field of a group.
    RawPart {
        /// Its name, of small letters, digits and `_`.
        required name: Spanned<FieldName>,
        /// What is asked, as the reader sees it.
        required label: Spanned<String>,
        /// What kind of answer is asked for. Without it, a text of several lines; a group cannot stand in a group.
        optional kind: Spanned<FieldKind>,
        /// More about what to answer.
        optional help: Spanned<String>,
        /// Whether an answer is needed where the group is filled in at all.
        optional required: bool,
        /// The most characters of a text.
        optional max: Spanned<Limit>,
        /// The options of a choice: what stands in the file, and what the reader sees.
        optional options: Entries<Spanned<String>>,
    }
}

/// A whole number from 1 to 99,999.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit(pub usize);

impl Parse for Limit {
    const EXPECTED: Expected = Expected("expected-limit");
    const FORM: Form =
        Form::Text { pattern: "^[1-9][0-9]{0,4}$", format: None, longest: None, numbers: Numbers::Count(5) };

    fn parse(written: &str) -> Result<Self, Expected> {
        let digits = written.bytes().all(|b| b.is_ascii_digit()) && !written.starts_with('0') && written.len() <= 5;
        written.parse().ok().filter(|_| digits).map(Self).ok_or(Self::EXPECTED)
    }
}

/// Reads the description in a fence; `None` where nothing could be made of it, which is a fault.
pub(super) fn read(file: FileId, fence: &Fence, reader: &mut Reader<'_>) -> Option<RawForm> {
    let node = fence.read(file).map_err(|fault| reader.fault(fault.case_or("form"))).ok()?;
    let before = reader.faults.len();
    let form = RawForm::read(&node, reader);
    // An empty fence is read as nothing at all, about which nobody has complained.
    let form = form.or_else(|| {
        let empty = reader.faults.len() == before;
        empty.then(|| RawForm { span: node.span, keys: Vec::new(), title: None, makes: None, fields: Vec::new() })
    });
    for fault in reader.faults.iter_mut().skip(before) {
        fault.in_form();
    }
    form
}
