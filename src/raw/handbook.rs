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
    /// A guideline's metadata (D30).
    RawGuideline {
        /// Its title.
        required title: Spanned<String>,
        /// Its document number.
        optional number: Spanned<String>,
        /// When it was given.
        optional issued: Spanned<Day>,
        /// When it is in force.
        optional valid: RawValidity,
        /// What it rests on.
        list legal_basis: RawStatute,
        /// What it replaces.
        list replaces: RawCitation,
        /// What it amends.
        list amends: RawCitation,
        /// What replaced it: a guideline's id or number.
        optional replaced_by: Spanned<String>,
        /// Whom it is for.
        list audience: RawText,
        /// Who signed it.
        list signatories: RawSignatory,
        /// Its annexes' chapter ids.
        list annexes: Spanned<Id>,
        /// To whom it was sent.
        list distribution: RawText,
        /// To whom for information.
        list for_information: RawText,
        /// Who answers for it.
        optional owner: RawOwner,
        /// When it was last reviewed.
        optional reviewed: Spanned<Day>,
        /// How it is numbered.
        optional numbering: Spanned<Numbering>,
        /// Its changes.
        list changes: RawChange,
        /// Its withdrawal.
        optional withdrawn: RawWithdrawal,
        /// Older texts.
        list archive: RawArchive,
        /// Its sources.
        list sources: RawText,
        /// Its place among the guidelines.
        optional order: u32,
        /// The hash of the source that a translation was made from.
        optional translates: Spanned<String>,
        /// Not to be published yet.
        optional draft: bool,
    }
}

record! {
    /// A time of validity.
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
        /// Its name.
        required name: RawText,
        /// `410/2015`.
        optional statute: Spanned<String>,
        /// Its sections.
        list sections: Spanned<String>,
    }
}

record! {
    /// Another guideline, by number and date of issue.
    RawCitation {
        /// Its number.
        required number: Spanned<String>,
        /// When it was given.
        optional issued: Spanned<Day>,
    }
}

record! {
    /// Who signed.
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
        /// When.
        required date: Spanned<Day>,
        /// What.
        required note: RawText,
    }
}

record! {
    /// A withdrawal.
    RawWithdrawal {
        /// When.
        required on: Spanned<Day>,
        /// Why.
        optional reason: RawText,
    }
}

record! {
    /// An older text.
    RawArchive {
        /// Its number.
        required number: Spanned<String>,
        /// When it was given.
        optional issued: Spanned<Day>,
        /// The last day of its validity.
        optional until: Spanned<Day>,
        /// Its file.
        required path: Spanned<String>,
    }
}

record! {
    /// A chapter's front matter.
    RawChapter {
        /// Its title.
        required title: Spanned<String>,
        /// Its own number, where it isn't its place.
        optional number: Spanned<String>,
        /// How it is numbered.
        optional numbering: Spanned<Numbering>,
        /// An annex.
        optional annex: bool,
        /// Who answers for it.
        optional owner: RawOwner,
        /// When it was last reviewed.
        optional reviewed: Spanned<Day>,
        /// The chapter of which this is a short version.
        optional short_version_of: Spanned<String>,
        /// The hash of the source that a translation was made from.
        optional translates: Spanned<String>,
        /// Not to be published yet.
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
        /// Its series.
        optional series: RawSeries,
        /// The year.
        optional year: u32,
        /// ISBN of the print.
        optional isbn: Spanned<String>,
        /// ISBN of the PDF.
        optional isbn_pdf: Spanned<String>,
        /// How many pages.
        optional pages: u32,
        /// The file, under `static/`.
        optional file: Spanned<String>,
        /// Whether the file is accessible.
        optional accessible: bool,
        /// Whom to ask for another form.
        optional request_from: Spanned<Email>,
        /// The hash of the source that a translation was made from.
        optional translates: Spanned<String>,
        /// Not to be published yet.
        optional draft: bool,
    }
}

record! {
    /// A series of publications.
    RawSeries {
        /// Its name.
        required name: RawText,
        /// The publication's number in it.
        optional number: Spanned<String>,
        /// ISSN of the print.
        optional issn: Spanned<String>,
        /// ISSN of the PDF.
        optional issn_pdf: Spanned<String>,
    }
}

record! {
    /// A term (D36).
    RawTerm {
        /// The word.
        required title: Spanned<String>,
        /// Other words for the same.
        list also: Spanned<String>,
        /// The word in other languages.
        optional languages: Entries<Spanned<String>>,
        /// The hash of the source that a translation was made from.
        optional translates: Spanned<String>,
        /// Not to be published yet.
        optional draft: bool,
    }
}

record! {
    /// Another page.
    RawPage {
        /// Its title.
        required title: Spanned<String>,
        /// Its place among the pages; those with one stand at the foot of each page.
        optional order: u32,
        /// The hash of the source that a translation was made from.
        optional translates: Spanned<String>,
        /// Not to be published yet.
        optional draft: bool,
    }
}
