//! Publications, the glossary and plain pages.

use super::citation::citation;
use super::frame::Leaf;
use super::markdown::{self, Glossing, Needs, Setting};
use super::mentions::Named;
use super::scene::Scene;
use super::terms::Uses;
use super::view::{
    BodyView, FileView, GlossaryView, LetterView, PlainPageView, PublicationLineView, PublicationView,
    PublicationsView, SeriesView, TermView, TextView, YearView,
};
use super::{Desk, Edition, PageContent, PageView, PieceView, linked_data, moved, stale};
use crate::catalogue::Arg;
use crate::model::handbook::edition as in_language;
use crate::model::{Page, Publication, PublicationFile, PublicationText, Series, Term};
use crate::value::Lang;
use std::cmp::Reverse;

/// Makes the pages; `uses` says which terms guidelines use, and learns those of these pages.
pub(super) fn library(desk: &Desk<'_>, scene: &Scene<'_>, uses: &mut Uses, edition: &mut Edition) {
    if !desk.site.publications.is_empty() {
        edition.pages.push(publications(desk, scene));
        for publication in desk.site.publications.values() {
            publication_page(desk, publication, scene, uses, edition);
        }
    }
    for page in desk.site.pages.values() {
        plain_page(desk, page, scene, uses, edition);
    }
    if !desk.site.terms.is_empty() {
        glossary(desk, scene, uses, edition);
    }
}

fn text<'p>(publication: &'p Publication, lang: &Lang) -> &'p PublicationText {
    let text = publication.texts.iter().find(|text| text.doc.lang == *lang).or(publication.texts.first());
    text.unwrap_or_else(|| unreachable!("a publication has at least one text"))
}

fn publications(desk: &Desk<'_>, scene: &Scene<'_>) -> PageView {
    let routes = scene.routes;
    let address = |lang: &Lang| routes.publications(lang);
    let mut leaf = Leaf::new(scene.own(scene.words.word("publications-title")), &address);
    leaf.description = desk.hall.describe("description-publications", "name", "");
    leaf.breadcrumb = vec![desk.hall.crumb_home()];
    let policy = &desk.site.settings.publications;
    let page = PageContent::Publications(PublicationsView {
        inaccessible: policy.accessible == Some(false),
        request_from: policy.request_from.as_ref().map(|email| email.value.as_str().to_owned()),
        series: series(desk, scene),
    });
    PageView {
        path: routes.publications(&scene.lang),
        template: "publications.html",
        in_sitemap: true,
        frame: desk.hall.frame(leaf),
        page,
    }
}

/// All publications by series, the series with the newest one first.
fn series(desk: &Desk<'_>, scene: &Scene<'_>) -> Vec<SeriesView> {
    let mut all: Vec<&Publication> = desk.site.publications.values().collect();
    all.sort_by_key(|publication| (Reverse(publication.year), Reverse(place(publication)), publication.id.clone()));
    let mut series: Vec<SeriesView> = Vec::new();
    for publication in all {
        let name = publication.series.as_ref().map(|series| scene.text(&series.name));
        let known = series.iter().position(|series| series.name == name);
        let at = known.unwrap_or_else(|| {
            series.push(new_series(publication, name, desk));
            series.len() - 1
        });
        let Some(series) = series.get_mut(at) else { continue };
        let own = publication.series.as_ref();
        // One of them may leave out what the others say.
        series.issn = series.issn.take().or_else(|| own.and_then(|own| own.issn.clone()));
        series.issn_pdf = series.issn_pdf.take().or_else(|| own.and_then(|own| own.issn_pdf.clone()));
        let year = publication.year.map(|year| year.to_string());
        let line = publication_line(publication, scene);
        match series.years.last_mut().filter(|last| last.year == year) {
            Some(last) => last.publications.push(line),
            None => series.years.push(YearView { year, publications: vec![line] }),
        }
    }
    // Publications outside any series come last.
    series.sort_by_key(|series| series.name.is_none());
    series
}

/// A publication's place among those of its year: `2` of `2/2012`.
fn place(publication: &Publication) -> u32 {
    let number = publication.series.as_ref().and_then(|series| series.number.as_deref()).unwrap_or("");
    number.split('/').next().and_then(|first| first.trim().parse().ok()).unwrap_or(0)
}

/// A series without publications, with what holds for them all where the whole list says otherwise.
fn new_series(publication: &Publication, name: Option<TextView>, desk: &Desk<'_>) -> SeriesView {
    let all = &desk.site.settings.publications;
    let own = publication.series.as_ref().and_then(|series| all.of_series(&series.name));
    let request = own.and_then(|own| own.request_from.as_ref()).or(all.request_from.as_ref());
    let inaccessible = own.and_then(|own| own.accessible) == Some(false) && all.accessible != Some(false);
    SeriesView {
        name,
        issn: None,
        issn_pdf: None,
        inaccessible,
        request_from: request.map(|email| email.value.as_str().to_owned()),
        years: Vec::new(),
    }
}

fn publication_line(publication: &Publication, scene: &Scene<'_>) -> PublicationLineView {
    let number = publication.series.as_ref().and_then(|series| series.number.clone());
    PublicationLineView {
        href: scene.routes.publication(&scene.lang, &publication.id),
        title: scene.title(&text(publication, &scene.lang).doc),
        authors: scene.plain(&publication.authors.join(", ")),
        number,
        file: publication.file.as_ref().map(|file| file_view(file, scene)),
    }
}

fn publication_page(
    desk: &Desk<'_>,
    publication: &Publication,
    scene: &Scene<'_>,
    uses: &mut Uses,
    edition: &mut Edition,
) {
    let routes = scene.routes;
    let Publication { id, authors, series, year, isbn, isbn_pdf, pages, file, accessible, request_from, texts } =
        publication;
    let text = text(publication, &scene.lang);
    let PublicationText { doc, corporate_author } = text;
    let path = routes.publication(&scene.lang, id);
    let rendered = markdown::render(scene, doc, &Setting { old: moved::here(scene, &path), ..Setting::default() });
    let address = |lang: &Lang| routes.publication(lang, id);
    let mut leaf = Leaf::new(scene.title(doc), &address);
    leaf.description = scene.words.say("description-publication", &[("title", Arg::Text(&scene.name(doc)))]);
    leaf.breadcrumb =
        vec![desk.hall.crumb_home(), desk.hall.crumb(routes.publications(&scene.lang), "nav-publications")];
    leaf.languages = texts.iter().map(|text| text.doc.lang.clone()).collect();
    leaf.stale = stale::notice(scene, doc, &texts.iter().map(|text| &text.doc).collect::<Vec<_>>(), &address);
    leaf.dress(rendered.needs);
    uses.add(&rendered.terms, &path, scene.title(doc));
    let corporate = corporate_author.as_ref().or_else(|| texts.iter().find_map(|text| text.corporate_author.as_ref()));
    let number = |pick: fn(&Series) -> &Option<String>| series.as_ref().and_then(|series| pick(series).clone());
    if doc.lang == scene.lang {
        let keywords =
            authors.iter().map(|author| scene.plain(author)).chain(isbn.clone()).chain(isbn_pdf.clone()).collect();
        edition.pieces.push(PieceView {
            kind: "publication",
            title: scene.name(doc),
            path: path.clone(),
            trail: series.as_ref().map(|series| scene.text(&series.name).text).unwrap_or_default(),
            keywords,
            standing: None,
            sections: rendered.sections.iter().map(|w| (w.heading.clone(), w.anchor.clone(), w.text.clone())).collect(),
        });
    }
    let page = PublicationView {
        title: scene.title(doc),
        authors: authors.iter().map(|author| scene.plain(author)).collect(),
        corporate_author: scene.optional(corporate),
        series: series.as_ref().map(|series| scene.text(&series.name)),
        number: number(|series| &series.number),
        issn: number(|series| &series.issn),
        issn_pdf: number(|series| &series.issn_pdf),
        year: year.map(|year| year.to_string()),
        isbn: isbn.clone(),
        isbn_pdf: isbn_pdf.clone(),
        pages: *pages,
        file: file.as_ref().map(|file| file_view(file, scene)),
        accessible: accessible.map_or("unknown", |accessible| if accessible { "yes" } else { "no" }).to_owned(),
        request_from: request_from.as_ref().map(|email| email.value.as_str().to_owned()),
        citation: TextView { lang: scene.foreign(doc), text: citation(publication, text, scene) },
        body: BodyView { lang: scene.foreign(doc), html: rendered.html },
        mentioned: desk.mentions.of(&Named::Publication(id.clone())),
    };
    let in_sitemap = doc.lang == scene.lang;
    let mut frame = desk.hall.frame(leaf);
    frame.linked_data = Some(linked_data::publication(desk.hall, &page, &path, doc.lang.as_str()));
    let page = PageContent::Publication(Box::new(page));
    edition.pages.push(PageView { path, template: "publication.html", in_sitemap, frame, page });
}

fn file_view(file: &PublicationFile, scene: &Scene<'_>) -> FileView {
    let PublicationFile { path, size } = file;
    FileView {
        href: scene.routes.asset(path),
        kind: path.rsplit_once('.').map_or("", |(_, ending)| ending).to_uppercase(),
        size: size_written(*size, &scene.lang),
    }
}

/// A size as the language writes it: "1,2 Mt", "1,2 MB", "1.2 MB".
fn size_written(bytes: usize, lang: &Lang) -> String {
    let finnish = lang.as_str().starts_with("fi");
    let (kilo, mega) = if finnish { ("kt", "Mt") } else { ("kB", "MB") };
    if bytes < 1_000_000 {
        return format!("{} {kilo}", bytes.div_ceil(1000).max(1));
    }
    let tenths = bytes.div_ceil(100_000);
    let point = if lang.as_str() == "en" { '.' } else { ',' };
    format!("{}{point}{} {mega}", tenths / 10, tenths % 10)
}

fn glossary(desk: &Desk<'_>, scene: &Scene<'_>, uses: &Uses, edition: &mut Edition) {
    let routes = scene.routes;
    let address = |lang: &Lang| routes.glossary(lang);
    let mut leaf = Leaf::new(scene.own(scene.words.word("glossary-title")), &address);
    leaf.description = scene.words.word("description-glossary");
    leaf.breadcrumb = vec![desk.hall.crumb_home()];
    let path = routes.glossary(&scene.lang);
    let mut old = moved::here(scene, &path);
    let mut terms: Vec<TermView> = Vec::new();
    let mut needs = Needs::default();
    for term in desk.site.terms.values() {
        if let Some((mut view, words, own)) = term_view(term, scene) {
            needs = needs.and(own);
            view.former = old.remove(&view.anchor).unwrap_or_default();
            view.used = uses.of(&view.anchor);
            if view.body.lang.is_none() {
                edition.pieces.push(PieceView {
                    kind: "term",
                    title: view.title.text.clone(),
                    path: format!("{path}#{}", view.anchor),
                    trail: scene.words.word("nav-glossary"),
                    keywords: view.also.clone(),
                    standing: None,
                    sections: vec![(String::new(), String::new(), words)],
                });
            }
            terms.push(view);
        }
    }
    terms.sort_by_cached_key(|term| (scene.lang.sort_key(&term.title.text), term.anchor.clone()));
    let mut letters: Vec<LetterView> = Vec::new();
    for term in &terms {
        let letter: String = term.title.text.chars().take(1).flat_map(char::to_uppercase).collect();
        if letters.iter().all(|known| known.letter != letter) {
            letters.push(LetterView { letter, anchor: term.anchor.clone() });
        }
    }
    leaf.styles = vec!["assets/glossary.css".to_owned()];
    leaf.dress(needs);
    let page = PageContent::Glossary(GlossaryView { terms, letters });
    edition.pages.push(PageView {
        path,
        template: "glossary.html",
        in_sitemap: true,
        frame: desk.hall.frame(leaf),
        page,
    });
}

fn term_view(term: &Term, scene: &Scene<'_>) -> Option<(TermView, String, Needs)> {
    let Term { id, also, languages, docs } = term;
    let doc = in_language(docs, &scene.lang)?;
    let rendered = markdown::render(
        scene,
        doc,
        &Setting { prefix: format!("{id}-"), lower: 1, glossing: Glossing::Off, ..Setting::default() },
    );
    let words = rendered.sections.iter().map(|section| section.text.as_str()).collect();
    let needs = rendered.needs;
    // A translation's own title is the word in that language; `languages` fills in the rest.
    let titles = docs.iter().map(|doc| (&doc.lang, scene.name(doc)));
    let given = languages.iter().map(|(lang, word)| (lang, scene.unlisted.clean(word, "…")));
    let mut others: Vec<TextView> = Vec::new();
    for (lang, word) in titles.chain(given).filter(|(lang, _)| **lang != doc.lang) {
        if others.iter().all(|other| other.lang.as_deref() != Some(lang.as_str())) {
            others.push(TextView { lang: Some(lang.to_string()), text: word });
        }
    }
    let entry = |lang: &Lang| format!("{}#{id}", scene.routes.glossary(lang));
    let view = TermView {
        anchor: id.to_string(),
        former: Vec::new(),
        used: Vec::new(),
        title: scene.title(doc),
        also: also
            .iter()
            .find(|(lang, _)| *lang == doc.lang)
            .map(|(_, also)| also.iter().map(|word| scene.plain(word)).collect())
            .unwrap_or_default(),
        other_languages: others,
        stale: stale::notice(scene, doc, &docs.iter().collect::<Vec<_>>(), &entry),
        body: BodyView { lang: scene.foreign(doc), html: rendered.html },
    };
    Some((view, words, needs))
}

fn plain_page(desk: &Desk<'_>, page: &Page, scene: &Scene<'_>, uses: &mut Uses, edition: &mut Edition) {
    let routes = scene.routes;
    let Page { id, order: _, docs } = page;
    let Some(doc) = in_language(docs, &scene.lang) else {
        return;
    };
    let path = routes.page(&scene.lang, id);
    let rendered = markdown::render(scene, doc, &Setting { old: moved::here(scene, &path), ..Setting::default() });
    let address = |lang: &Lang| routes.page(lang, id);
    let mut leaf = Leaf::new(scene.title(doc), &address);
    leaf.breadcrumb = vec![desk.hall.crumb_home()];
    leaf.description = scene.name(doc);
    leaf.languages = docs.iter().map(|doc| doc.lang.clone()).collect();
    leaf.stale = stale::notice(scene, doc, &docs.iter().collect::<Vec<_>>(), &address);
    leaf.dress(rendered.needs);
    uses.add(&rendered.terms, &path, scene.title(doc));
    if doc.lang == scene.lang {
        edition.pieces.push(PieceView {
            kind: "page",
            title: scene.name(doc),
            path: path.clone(),
            trail: String::new(),
            keywords: Vec::new(),
            standing: None,
            sections: rendered.sections.iter().map(|w| (w.heading.clone(), w.anchor.clone(), w.text.clone())).collect(),
        });
    }
    let in_sitemap = doc.lang == scene.lang;
    let view = PlainPageView {
        headings: rendered.headings.iter().filter(|heading| heading.level <= 3).cloned().collect(),
        body: BodyView { lang: scene.foreign(doc), html: rendered.html },
        mentioned: desk.mentions.of(&Named::Page(id.clone())),
    };
    edition.pages.push(PageView {
        path,
        template: "page.html",
        in_sitemap,
        frame: desk.hall.frame(leaf),
        page: PageContent::Plain(view),
    });
}
