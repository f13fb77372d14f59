//! Front matter of guidelines, chapters, publications, terms and pages (`formats.md` §5).

use crate::parse::shape::{Entries, RawText};
use crate::raw::profile::RawOwner;
use crate::source::Spanned;
use crate::value::{Day, Email, Id};
use crate::{record, words};

words! {
    /// How a text is numbered (D32).
    Numbering: "expected-numbering" {
        /// Chapters and their sections.
        Sections = "sections",
        /// Paragraphs.
        Paragraphs = "paragraphs",
        /// Not at all.
        None = "none",
    }
}

record! {
    /// A guideline's metadata, at the head of its `_index.md` (D30).
    RawGuideline {
        /// Its title.
        required title: Spanned<String>,
        /// Its document number, such as `ESI-2026-0117`.
        optional number: Spanned<String>,
        /// The day on which it was issued.
        optional issued: Spanned<Day>,
        /// From when until when it is in force.
        optional valid: RawValidity,
        /// Statutes that it rests on.
        list legal_basis: RawStatute,
        /// Guidelines that it replaces, by number and day.
        list replaces: RawCitation,
        /// Guidelines that it amends, by number and day.
        list amends: RawCitation,
        /// What replaced it: a guideline's id or number.
        optional replaced_by: Spanned<String>,
        /// Whom it is for.
        list audience: RawText,
        /// Who signed it.
        list signatories: RawSignatory,
        /// The ids of the chapters that are its annexes.
        list annexes: Spanned<Id>,
        /// To whom it was sent.
        list distribution: RawText,
        /// To whom it was sent for information.
        list for_information: RawText,
        /// Who answers for it.
        optional owner: RawOwner,
        /// The day on which it was last reviewed.
        optional reviewed: Spanned<Day>,
        /// How its chapters are numbered.
        optional numbering: Spanned<Numbering>,
        /// Changes, each with its day.
        list changes: RawChange,
        /// When and why it was withdrawn.
        optional withdrawn: RawWithdrawal,
        /// Older texts that stay readable.
        list archive: RawArchive,
        /// Sources that it was made from.
        list sources: RawText,
        /// Its place among the guidelines.
        optional order: u32,
        /// The hash of the source that a translation was made from; the finding about a stale translation tells the new
        /// one.
        optional translates: Spanned<String>,
        /// Whether it is not to be published yet.
        optional draft: bool,
    }
}

record! {
    /// From when until when something is in force.
    RawValidity {
        /// The first day.
        optional from: Spanned<Day>,
        /// The last day.
        optional until: Spanned<Day>,
    }
}

record! {
    /// A statute and its sections.
    RawStatute {
        /// The statute's name.
        required name: RawText,
        /// Its number and year: `410/2015`.
        optional statute: Spanned<String>,
        /// Its sections: `["29"]`.
        list sections: Spanned<String>,
    }
}

record! {
    /// Another guideline, by number and day.
    RawCitation {
        /// Its document number.
        required number: Spanned<String>,
        /// The day on which it was issued.
        optional issued: Spanned<Day>,
    }
}

record! {
    /// Somebody who signed.
    RawSignatory {
        /// The role.
        required role: RawText,
        /// The name, where it is public.
        optional name: Spanned<String>,
    }
}

record! {
    /// A change.
    RawChange {
        /// The day: `2026-05-11`.
        required date: Spanned<Day>,
        /// What was changed.
        required note: RawText,
    }
}

record! {
    /// A withdrawal.
    RawWithdrawal {
        /// The day: `2026-05-11`.
        required on: Spanned<Day>,
        /// Why it was withdrawn.
        optional reason: RawText,
    }
}

record! {
    /// An older text that stays readable.
    RawArchive {
        /// Its document number.
        required number: Spanned<String>,
        /// The day on which it was issued.
        optional issued: Spanned<Day>,
        /// The last day on which it was in force.
        optional until: Spanned<Day>,
        /// Its file, from the guideline's folder: `arkisto/ohje-2021.md`.
        required path: Spanned<String>,
    }
}

record! {
    /// A chapter's front matter.
    RawChapter {
        /// Its title, without its number.
        required title: Spanned<String>,
        /// A fixed number, where it is not to be counted.
        optional number: Spanned<String>,
        /// How its sections are numbered, where it differs from the guideline.
        optional numbering: Spanned<Numbering>,
        /// Whether it is an annex.
        optional annex: bool,
        /// Who answers for it, where it differs from the guideline.
        optional owner: RawOwner,
        /// The day on which it was last reviewed.
        optional reviewed: Spanned<Day>,
        /// The id of the chapter of which it is a short version.
        optional short_version_of: Spanned<String>,
        /// The day on which its text last changed in substance: what a translation that is older tells its readers.
        optional changed: Spanned<Day>,
        /// The hash of the source that a translation was made from; the finding about a stale translation tells the new
        /// one.
        optional translates: Spanned<String>,
        /// Whether it is not to be published yet.
        optional draft: bool,
    }
}

record! {
    /// A publication (D38).
    RawPublication {
        /// Its title.
        required title: Spanned<String>,
        /// Its authors.
        list authors: Spanned<String>,
        /// The body that published it.
        optional corporate_author: RawText,
        /// The series that it belongs to.
        optional series: RawSeries,
        /// The year of publication.
        optional year: u32,
        /// The ISBN of the print.
        optional isbn: Spanned<String>,
        /// The ISBN of the PDF.
        optional isbn_pdf: Spanned<String>,
        /// How many pages it has.
        optional pages: u32,
        /// Its file, from the folder `static/`.
        optional file: Spanned<String>,
        /// Whether the file is accessible.
        optional accessible: bool,
        /// The e-mail address from which another form can be asked.
        optional request_from: Spanned<Email>,
        /// The day on which its text last changed in substance: what a translation that is older tells its readers.
        optional changed: Spanned<Day>,
        /// The hash of the source that a translation was made from; the finding about a stale translation tells the new
        /// one.
        optional translates: Spanned<String>,
        /// Whether it is not to be published yet.
        optional draft: bool,
    }
}

record! {
    /// A series of publications.
    RawSeries {
        /// Its name.
        required name: RawText,
        /// The publication's number in the series.
        optional number: Spanned<String>,
        /// The ISSN of the print.
        optional issn: Spanned<String>,
        /// The ISSN of the PDF.
        optional issn_pdf: Spanned<String>,
    }
}

record! {
    /// A term of the glossary (D36).
    RawTerm {
        /// The word.
        required title: Spanned<String>,
        /// Other words for the same.
        list also: Spanned<String>,
        /// The word in other languages: `{sv: ägare}`.
        optional languages: Entries<Spanned<String>>,
        /// The day on which its text last changed in substance: what a translation that is older tells its readers.
        optional changed: Spanned<Day>,
        /// The hash of the source that a translation was made from; the finding about a stale translation tells the new
        /// one.
        optional translates: Spanned<String>,
        /// Whether it is not to be published yet.
        optional draft: bool,
    }
}

record! {
    /// A page that is neither guideline nor publication.
    RawPage {
        /// Its title.
        required title: Spanned<String>,
        /// Its place among the pages; those with one stand at the foot of each page.
        optional order: u32,
        /// The day on which its text last changed in substance: what a translation that is older tells its readers.
        optional changed: Spanned<Day>,
        /// The hash of the source that a translation was made from; the finding about a stale translation tells the new
        /// one.
        optional translates: Spanned<String>,
        /// Whether it is not to be published yet.
        optional draft: bool,
    }
}
