//! Publications that nobody can get from their page.

use super::fronts;
use crate::diagnostic::Level;
use crate::parse::markdown::Link;
use crate::resolve::links::{Target, target};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "publication/file-missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D38"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("file_missing.md"),
        fi: include_str!("file_missing.fi.md"),
        sv: include_str!("file_missing.sv.md"),
    },
};

/// A file, an address to ask, a link in the text, or a number by which libraries and shops find it.
fn check(subject: &Subject<'_>, found: &mut Found) {
    for publication in subject.site.publications.values() {
        // A file that is named and does not exist has been told.
        let named = fronts(subject, publication).any(|front| front.get("file").is_some());
        let numbered = publication.isbn.is_some() || publication.isbn_pdf.is_some();
        let leads = |link: &Link| !link.image && !matches!(target(&link.to), Target::Anchor(_) | Target::Term(_));
        let linked = publication.texts.iter().any(|text| text.doc.outline.links.iter().any(leads));
        if let Some(first) = publication.texts.first()
            && !(named || numbered || linked || publication.request_from.is_some())
        {
            let contact = &subject.site.settings.organisation.contact.email.value;
            let fault = found.at(Span::whole(first.doc.file)).fact("id", publication.id.as_str());
            fault.fact("title", &first.doc.title).fact("email", contact.as_str());
        }
    }
}
