//! `accessibility:` in `site.yaml`: what the accessibility statement says, as data (D41).
//!
//! In: the tree of `site.yaml`. Out: [`RawAccessibility`], from which a page in every language and its twin for machines
//! can be made: the wording is the program's, the facts are the organisation's. Never true: a statement that claims more
//! than WCAG 2.1 A and AA (EN 301 549), since no field could say so.

use crate::parse::shape::RawText;
use crate::source::Spanned;
use crate::value::{Day, Email, Expected, Form, HttpsUrl, Parse, Phone};
use crate::{record, trimmed, words};

words! {
    /// How far the site meets the requirements: the three grades of the official model.
    Conformity: "expected-conformity" {
        /// It meets them all.
        Full = "full",
        /// It meets most of them.
        Partial = "partial",
        /// It does not meet most of them.
        None = "none",
    }
}

words! {
    /// Why something is not accessible: the three groups of the official model.
    GapGround: "expected-gap-ground" {
        /// It should be and is not yet.
        NotMet = "not-met",
        /// Mending it would be out of proportion, by the organisation's own written assessment.
        Burden = "burden",
        /// The requirements do not reach it, such as files from before the law.
        OutOfScope = "out-of-scope",
    }
}

words! {
    /// Who assessed the site.
    Assessor: "expected-assessor" {
        /// The organisation.
        Own = "self",
        /// Somebody from outside.
        Outside = "third-party",
    }
}

/// The number of a success criterion of WCAG: `1.3.1`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Criterion(String);

impl Criterion {
    /// The number as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Parse for Criterion {
    const EXPECTED: Expected = Expected("expected-criterion");
    const FORM: Form = Form::text(trimmed!(r"[1-4]\.[0-9]{1,2}\.[0-9]{1,2}"));

    fn parse(written: &str) -> Result<Self, Expected> {
        let written = written.trim();
        let parts: Vec<&str> = written.split('.').collect();
        let number = |part: &&str| matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit());
        // WCAG has four principles.
        let principle = matches!(parts.first(), Some(&("1" | "2" | "3" | "4")));
        let good = parts.len() == 3 && principle && parts.iter().all(number);
        if good { Ok(Self(written.to_owned())) } else { Err(Self::EXPECTED) }
    }
}

record! {
    /// The accessibility statement.
    RawAccessibility {
        /// How far the site meets the requirements.
        required conformity: Spanned<Conformity>,
        /// What is not accessible.
        list gaps: RawGap,
        /// How this is known.
        optional assessed: RawAssessment,
        /// When the statement was first made.
        optional prepared: Spanned<Day>,
        /// When it was last looked through.
        optional updated: Spanned<Day>,
        /// Who supervises; Traficom where nothing is written.
        optional authority: RawText,
        /// Where complaints go, where `authority` is another than Traficom.
        optional complaints: Spanned<HttpsUrl>,
        /// Where to tell of what is not accessible; the organisation's contact where nothing is written.
        optional feedback: RawFeedback,
    }
}

record! {
    /// Something that is not accessible.
    RawGap {
        /// The requirement that it breaks.
        optional criterion: Spanned<Criterion>,
        /// What it is.
        required what: RawText,
        /// Why it is so, and until when.
        optional reason: RawText,
        /// How to get the same content or service in another way.
        optional alternative: RawText,
        /// Which group of the official model it belongs to; `not-met` where nothing is written.
        optional ground: Spanned<GapGround>,
        /// By when it is mended.
        optional until: Spanned<Day>,
    }
}

record! {
    /// How it is known how far the site is accessible.
    RawAssessment {
        /// When it was assessed.
        required on: Spanned<Day>,
        /// Who did it.
        optional by: Spanned<Assessor>,
        /// How it was assessed.
        optional method: RawText,
    }
}

record! {
    /// Where to tell of what is not accessible.
    RawFeedback {
        /// By e-mail, at this address.
        optional email: Spanned<Email>,
        /// On a page, at this address.
        optional url: Spanned<HttpsUrl>,
        /// By telephone, at this number.
        optional phone: Spanned<Phone>,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn criteria_have_three_numbers() {
        for good in ["1.1.1", "1.4.13", "4.1.2"] {
            assert!(Criterion::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "1.1", "5.1.1", "1.1.1.1", "1.1.a", "WCAG 1.1.1", "1.1."] {
            assert!(Criterion::parse(bad).is_err(), "{bad}");
        }
    }
}
