//! Older texts of guidelines: a page for each, and its comparison with the present text.
//!
//! In: a guideline whose `archive:` names older texts. Out: their pages, and what search finds of them. Never true: an
//! older text that does not say before anything else whether it is in force; an account named that may not be; a link
//! that leads nowhere, whatever an old text refers to.

use super::comparison::{Block, BlockKind, Part, Row, Side, blocks, compare};
use super::frame::{Hidden, Leaf};
use super::markdown::{self, Glossing, Setting};
use super::scene::{Scene, front};
use super::view::{
    BodyView, ComparisonPageView, GuidelineLineView, LinkView, OlderPageView, OlderView, PartView, PresentView,
    RowView, StretchView, TextView,
};
use super::{Desk, PageContent, PageView, PieceView, moved, standing_word};
use crate::catalogue::Arg;
use crate::model::handbook::edition;
use crate::model::{Doc, Guideline, Older, Standing};
use crate::value::Lang;

/// More paragraphs in a row that are the same are folded, but for one at each end.
const UNFOLDED: usize = 4;
/// How many bytes of folded paragraphs a page holds; what is more is only counted.
const FOLDED: usize = 150_000;

/// The pages of a guideline's older texts.
pub(super) fn pages(
    desk: &Desk<'_>,
    guideline: &Guideline,
    scene: &Scene<'_>,
    pages: &mut Vec<PageView>,
    pieces: &mut Vec<PieceView>,
) {
    for older in &guideline.archive {
        let Some(doc) = edition(&older.docs, &scene.lang) else { continue };
        older_page(desk, (guideline, older, doc), scene, pages, pieces);
        if is_comparable(guideline, doc) {
            pages.push(comparison_page(desk, (guideline, older, doc), scene));
        }
    }
}

/// What a guideline's page tells of its older texts.
pub(super) fn olders(guideline: &Guideline, scene: &Scene<'_>) -> Vec<OlderView> {
    let view = |older: &Older| Some(view(guideline, older, edition(&older.docs, &scene.lang)?, scene));
    guideline.archive.iter().filter_map(view).collect()
}

/// The older texts that are in force today, since the present text is not yet.
pub(super) fn lines_in_force(guideline: &Guideline, scene: &Scene<'_>) -> Vec<GuidelineLineView> {
    let in_force = guideline.archive.iter().filter(|older| older.standing(guideline, scene.today) == Standing::InForce);
    let line = |older: &Older| {
        let OlderView { href, title, number, until, standing, .. } =
            view(guideline, older, edition(&older.docs, &scene.lang)?, scene);
        Some(GuidelineLineView { href, title, number: Some(number), from: None, until, standing })
    };
    in_force.filter_map(line).collect()
}

fn view(guideline: &Guideline, older: &Older, doc: &Doc, scene: &Scene<'_>) -> OlderView {
    let Older { number, issued, until, name, docs: _ } = older;
    let comparison = || scene.routes.comparison(&scene.lang, &guideline.id, name);
    OlderView {
        href: scene.routes.older(&scene.lang, &guideline.id, name),
        title: scene.title(doc),
        number: number.clone(),
        issued: scene.day(*issued),
        until: until.map(|day| scene.day(day)),
        standing: older.standing(guideline, scene.today).word().to_owned(),
        comparison: is_comparable(guideline, doc).then(comparison),
    }
}

fn present(desk: &Desk<'_>, guideline: &Guideline, scene: &Scene<'_>) -> PresentView {
    let unit = guideline.owner.as_ref().and_then(|owner| desk.site.units.get(&owner.unit));
    PresentView {
        href: scene.routes.guideline(&scene.lang, &guideline.id),
        title: scene.title(front(guideline, &scene.lang)),
        number: guideline.number.as_ref().map(|number| number.value.clone()),
        from: guideline.valid.from.map(|day| scene.day(day)),
        standing: guideline.standing(scene.today).word().to_owned(),
        owner_email: unit.and_then(|unit| unit.email.as_ref()).map(|email| email.value.as_str().to_owned()),
    }
}

/// "Sosiaalisen median ohje (ESI-2021-0044, 1.3.2021)".
fn title(older: &Older, doc: &Doc, scene: &Scene<'_>) -> String {
    let Older { number, issued, .. } = older;
    format!("{} ({number}, {})", scene.name(doc), issued.written(&scene.lang))
}

fn breadcrumb(desk: &Desk<'_>, guideline: &Guideline, scene: &Scene<'_>) -> Vec<LinkView> {
    let routes = scene.routes;
    let own = LinkView {
        href: routes.guideline(&scene.lang, &guideline.id),
        label: scene.title(front(guideline, &scene.lang)),
    };
    vec![desk.hall.crumb_home(), desk.hall.crumb(routes.guidelines(&scene.lang), "nav-guidelines"), own]
}

fn older_page(
    desk: &Desk<'_>,
    (guideline, older, doc): (&Guideline, &Older, &Doc),
    scene: &Scene<'_>,
    pages: &mut Vec<PageView>,
    pieces: &mut Vec<PieceView>,
) {
    let address = |lang: &Lang| scene.routes.older(lang, &guideline.id, &older.name);
    let path = address(&scene.lang);
    // An old text may have its chapters as headings of the first level, of which a page has one.
    let lower = u8::from(doc.outline.headings.iter().any(|heading| heading.level == 1));
    let old = moved::here(scene, &path);
    let rendered = markdown::render(scene, doc, &Setting { lower, old, glossing: Glossing::Off, ..Setting::default() });
    let title = title(older, doc, scene);
    let mut leaf = Leaf::new(TextView { lang: scene.foreign(doc), text: title.clone() }, &address);
    leaf.description = scene.words.say("description-older", &[("title", Arg::Text(&title))]);
    leaf.breadcrumb = breadcrumb(desk, guideline, scene);
    leaf.languages = older.docs.iter().map(|doc| doc.lang.clone()).collect();
    leaf.dress(rendered.needs);
    if doc.lang == scene.lang {
        let section = |words: &markdown::Words| (words.heading.clone(), words.anchor.clone(), words.text.clone());
        pieces.push(PieceView {
            kind: "guideline",
            title,
            path: path.clone(),
            trail: scene.name(front(guideline, &scene.lang)),
            keywords: vec![older.number.clone()],
            standing: standing_word(scene, older.standing(guideline, desk.today)),
            sections: rendered.sections.iter().map(section).collect(),
        });
    }
    let page = PageContent::Older(Box::new(OlderPageView {
        older: view(guideline, older, doc, scene),
        present: present(desk, guideline, scene),
        body: BodyView { lang: scene.foreign(doc), html: rendered.html },
    }));
    let in_sitemap = doc.lang == scene.lang;
    pages.push(PageView { path, template: "older.html", in_sitemap, frame: desk.hall.frame(leaf), page });
}

/// Whether the present guideline has a text in the older one's language.
fn is_comparable(guideline: &Guideline, doc: &Doc) -> bool {
    guideline.texts.iter().any(|text| text.doc.lang == doc.lang)
}

/// The present guideline in one language: its introduction, then each chapter under its title.
fn present_blocks(guideline: &Guideline, lang: &Lang, scene: &Scene<'_>) -> Vec<Block> {
    let fronts = guideline.texts.iter().filter(|text| text.doc.lang == *lang);
    let mut all: Vec<Block> = fronts.flat_map(|text| blocks(scene, &text.doc)).collect();
    for doc in guideline.chapters.iter().flat_map(|chapter| &chapter.docs).filter(|doc| doc.lang == *lang) {
        all.push(Block::heading(&scene.name(doc)));
        all.extend(blocks(scene, doc));
    }
    all
}

fn comparison_page(
    desk: &Desk<'_>,
    (guideline, older, doc): (&Guideline, &Older, &Doc),
    scene: &Scene<'_>,
) -> PageView {
    let address = |lang: &Lang| scene.routes.comparison(lang, &guideline.id, &older.name);
    let title = scene.words.say("comparison-title", &[("title", Arg::Text(&scene.name(doc)))]);
    let mut leaf = Leaf::new(TextView { lang: scene.foreign(doc), text: title }, &address);
    let named = self::title(older, doc, scene);
    leaf.description = scene.words.say("description-comparison", &[("title", Arg::Text(&named))]);
    leaf.breadcrumb = breadcrumb(desk, guideline, scene);
    let own = TextView { lang: scene.foreign(doc), text: named };
    leaf.breadcrumb.push(LinkView { href: scene.routes.older(&scene.lang, &guideline.id, &older.name), label: own });
    leaf.languages = older.docs.iter().map(|doc| doc.lang.clone()).collect();
    // What search engines find of both texts is each by itself.
    leaf.hidden = Hidden::Yes;
    leaf.styles = vec!["assets/comparison.css".to_owned()];
    let rows = compare(&blocks(scene, doc), &present_blocks(guideline, &doc.lang, scene));
    let count = |wanted: &str| rows.iter().filter(|row| change(row) == wanted).count();
    let page = PageContent::Comparison(Box::new(ComparisonPageView {
        older: view(guideline, older, doc, scene),
        present: present(desk, guideline, scene),
        lang: scene.foreign(doc),
        same: count("same"),
        changed: count("changed"),
        removed: count("removed"),
        added: count("added"),
        stretches: stretches(&rows),
    }));
    PageView {
        path: address(&scene.lang),
        template: "comparison.html",
        in_sitemap: false,
        frame: desk.hall.frame(leaf),
        page,
    }
}

/// The rows with long stretches of the same paragraphs folded: what is beside a change stays in sight.
fn stretches(rows: &[Row]) -> Vec<StretchView> {
    let mut stretches: Vec<StretchView> = Vec::new();
    let mut room = FOLDED;
    let mut shown: Vec<RowView> = Vec::new();
    let runs: Vec<&[Row]> = rows.chunk_by(|a, b| is_same(a) == is_same(b)).collect();
    let last = runs.len().saturating_sub(1);
    for (n, run) in runs.into_iter().enumerate() {
        if !run.first().is_some_and(is_same) || run.len() <= UNFOLDED {
            shown.extend(run.iter().map(row));
            continue;
        }
        let (before, after) = (usize::from(n > 0), usize::from(n < last));
        let middle = run.get(before..run.len() - after).unwrap_or(&[]);
        shown.extend(run.iter().take(before).map(row));
        push(&mut stretches, "shown", &mut shown);
        let bytes: usize = middle.iter().map(bytes).sum();
        if bytes <= room {
            room -= bytes;
            push(&mut stretches, "folded", &mut middle.iter().map(row).collect());
        } else {
            stretches.push(StretchView { kind: "left-out", count: middle.len(), rows: Vec::new() });
        }
        shown.extend(run.iter().skip(run.len() - after).map(row));
    }
    push(&mut stretches, "shown", &mut shown);
    stretches
}

fn push(stretches: &mut Vec<StretchView>, kind: &'static str, rows: &mut Vec<RowView>) {
    if !rows.is_empty() {
        stretches.push(StretchView { kind, count: rows.len(), rows: std::mem::take(rows) });
    }
}

fn is_same(row: &Row) -> bool {
    matches!(row, Row::Same(_))
}

fn bytes(row: &Row) -> usize {
    match row {
        Row::Same(block) | Row::Removed(block) | Row::Added(block) => block.text.len(),
        Row::Changed(_, parts) => parts.iter().map(|part| part.text.len()).sum(),
    }
}

fn change(row: &Row) -> &'static str {
    match row {
        Row::Same(_) => "same",
        Row::Removed(_) => "removed",
        Row::Added(_) => "added",
        Row::Changed(..) => "changed",
    }
}

fn row(row: &Row) -> RowView {
    let word = |kind: BlockKind| match kind {
        BlockKind::Heading => "heading",
        BlockKind::Paragraph => "paragraph",
        BlockKind::Item => "item",
    };
    let change = change(row);
    match row {
        Row::Same(block) | Row::Removed(block) | Row::Added(block) => {
            RowView { change, kind: word(block.kind), parts: vec![PartView { change, text: block.text.clone() }] }
        }
        Row::Changed(kind, parts) => {
            let part = |Part { side, text }: &Part| {
                let change = match side {
                    Side::Both => "same",
                    Side::Older => "removed",
                    Side::Present => "added",
                };
                PartView { change, text: text.clone() }
            };
            RowView { change, kind: word(*kind), parts: parts.iter().map(part).collect() }
        }
    }
}
