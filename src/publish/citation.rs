//! How a publication is cited (D38): one line in the publication's own language, ready to be copied.
//!
//! In: a publication and its text in one language. Out: authors, title, series with number, publisher with year, ISBN.
//! Never true: a full stop after a mark that ends a sentence already, or words of a language that the publication isn't in.

use super::scene::Scene;
use crate::model::{Publication, PublicationText};

/// The line; empty parts are left out.
pub(super) fn citation(publication: &Publication, text: &PublicationText, scene: &Scene<'_>) -> String {
    let lang = &text.doc.lang;
    let own = |words: &crate::value::Text| scene.plain(words.in_language(lang).1);
    let authors = publication.authors.join(", ");
    let title = scene.name(&text.doc);
    let title = if authors.is_empty() { title } else { format!("{}: {title}", scene.plain(&authors)) };
    let series = publication.series.as_ref().map(|series| {
        let number = series.number.as_deref().unwrap_or_default();
        format!("{} {number}", own(&series.name)).trim_end().to_owned()
    });
    let publisher = text.corporate_author.as_ref().or_else(|| {
        let others = publication.texts.iter();
        others.filter_map(|text| text.corporate_author.as_ref()).next()
    });
    let year = publication.year.map(|year| year.to_string()).unwrap_or_default();
    let published = format!("{} {year}", publisher.map(own).unwrap_or_default()).trim().to_owned();
    // Whoever cites it has mostly read the file.
    let isbn = publication.isbn_pdf.as_ref().map(|isbn| format!("ISBN {isbn} (PDF)"));
    let isbn = isbn.or_else(|| publication.isbn.as_ref().map(|isbn| format!("ISBN {isbn}")));
    let parts = [Some(title), series, Some(published), isbn];
    let sentences: Vec<String> =
        parts.into_iter().flatten().filter(|part| !part.is_empty()).map(|part| sentence(&part)).collect();
    sentences.join(" ")
}

/// With a full stop, unless it ends already.
fn sentence(part: &str) -> String {
    if part.ends_with(['.', '?', '!', '…']) { part.to_owned() } else { format!("{part}.") }
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn a_question_needs_no_full_stop() {
        assert_eq!(sentence("Missä kuntalaiset ovat?"), "Missä kuntalaiset ovat?");
        assert_eq!(sentence("Kanavakysely 2025"), "Kanavakysely 2025.");
    }
}
