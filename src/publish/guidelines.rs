//! Guidelines: the list, front pages, chapters, the whole on one page.

use super::archive;
use super::frame::Leaf;
use super::markdown::{self, Glossing, INTRODUCTION, Rendered, Setting};
use super::mentions::Named;
use super::scene::{Scene, front};
use super::statutes::finlex;
use super::terms::Uses;
use super::view::{
    BodyView, ChangeView, ChapterPageView, ContentsLineView, GuidelineLineView, GuidelinePageView, GuidelineView,
    GuidelinesView, LinkView, ReferenceView, StatuteView, TextView, WholeChapterView, WholeView, WithdrawnView,
};
use super::{Desk, Edition, PageContent, PageView, PieceView, moved, stale, standing_word};
use crate::catalogue::Arg;
use crate::model::handbook::edition;
use crate::model::{Chapter, ChapterNumber, Citation, Doc, Guideline, GuidelineText, Owner, Site, Standing, Statute};
use crate::raw::Numbering;
use crate::value::{Day, Lang};
use rayon::prelude::*;

/// Guidelines in the order of lists.
pub(super) fn standing_order(site: &Site) -> impl Iterator<Item = &Guideline> {
    let mut all: Vec<&Guideline> = site.guidelines.values().collect();
    all.sort_by_key(|guideline| (guideline.order, guideline.id.clone()));
    all.into_iter()
}

/// Makes the pages of all guidelines; gives which terms each page uses.
pub(super) fn guidelines(desk: &Desk<'_>, scene: &Scene<'_>, edition: &mut Edition) -> Uses {
    let mut all_uses = Uses::default();
    if desk.site.guidelines.is_empty() {
        return all_uses;
    }
    edition.pages.push(list(desk, scene));
    let all: Vec<&Guideline> = desk.site.guidelines.values().collect();
    let made: Vec<Made> = all.par_iter().map(|guideline| pages_of(desk, guideline, scene)).collect();
    for Made { pages, pieces, uses } in made {
        edition.pages.extend(pages);
        edition.pieces.extend(pieces);
        all_uses.extend(uses);
    }
    all_uses
}

/// What is made of one guideline: each stands alone, so that they can be made side by side.
#[derive(Default)]
struct Made {
    pages: Vec<PageView>,
    pieces: Vec<PieceView>,
    uses: Uses,
}

fn pages_of(desk: &Desk<'_>, guideline: &Guideline, scene: &Scene<'_>) -> Made {
    let numbered = number_chapters(guideline, scene);
    let mut made = Made::default();
    front_page(desk, guideline, &numbered, scene, &mut made);
    for n in 0..numbered.len() {
        chapter_page(desk, guideline, &numbered, n, scene, &mut made);
    }
    made.pages.push(whole_page(desk, guideline, &numbered, scene));
    archive::pages(desk, guideline, scene, &mut made.pages, &mut made.pieces);
    made
}

/// A guideline as one line.
pub(super) fn line(guideline: &Guideline, scene: &Scene<'_>) -> GuidelineLineView {
    GuidelineLineView {
        href: scene.routes.guideline(&scene.lang, &guideline.id),
        title: scene.title(front(guideline, &scene.lang)),
        number: guideline.number.as_ref().map(|number| number.value.clone()),
        from: guideline.first_day(scene.today).map(|day| scene.day(day)),
        until: guideline.last_day(scene.today).map(|day| scene.day(day)),
        standing: guideline.standing(scene.today).word().to_owned(),
    }
}

/// What is in force today, as lines: guidelines, and an older text where the present one is yet to come.
pub(super) fn lines_in_force(scene: &Scene<'_>) -> Vec<GuidelineLineView> {
    let lines = |guideline: &Guideline| {
        let own = (guideline.standing(scene.today) == Standing::InForce).then(|| line(guideline, scene));
        own.into_iter().chain(archive::lines_in_force(guideline, scene)).collect::<Vec<_>>()
    };
    standing_order(scene.site).flat_map(lines).collect()
}

/// A guideline's changes in the page's language, with their days.
pub(super) fn changes(guideline: &Guideline, scene: &Scene<'_>) -> Vec<(Day, ChangeView)> {
    let text = text(guideline, &scene.lang);
    // A translation that lists no changes has the original's.
    let changes = if text.changes.is_empty() {
        guideline.texts.first().map_or(&text.changes, |t| &t.changes)
    } else {
        &text.changes
    };
    let link = LinkView {
        href: scene.routes.guideline(&scene.lang, &guideline.id),
        label: scene.title(front(guideline, &scene.lang)),
    };
    let view = |(day, note): &(Day, crate::value::Text)| {
        (*day, ChangeView { date: scene.day(*day), note: scene.text(note), guideline: link.clone(), event: None })
    };
    changes.iter().filter(|(day, _)| *day <= scene.today).map(view).collect()
}

fn text<'g>(guideline: &'g Guideline, lang: &Lang) -> &'g GuidelineText {
    let text = guideline.texts.iter().find(|text| text.doc.lang == *lang).or(guideline.texts.first());
    text.unwrap_or_else(|| unreachable!("a guideline has at least one text"))
}

/// A list of a guideline's text, or the original's where the translation has none.
fn texts(
    guideline: &Guideline,
    scene: &Scene<'_>,
    pick: fn(&GuidelineText) -> &Vec<crate::value::Text>,
) -> Vec<TextView> {
    let own = pick(text(guideline, &scene.lang));
    let original = guideline.texts.first().map(pick);
    let list = if own.is_empty() { original.unwrap_or(own) } else { own };
    list.iter().map(|text| scene.text(text)).collect()
}

fn list(desk: &Desk<'_>, scene: &Scene<'_>) -> PageView {
    let routes = scene.routes;
    let address = |lang: &Lang| routes.guidelines(lang);
    let mut leaf = Leaf::new(scene.own(scene.words.word("guidelines-title")), &address);
    leaf.description = desk.hall.describe("description-guidelines", "name", "");
    leaf.breadcrumb = vec![desk.hall.crumb_home()];
    let others = standing_order(desk.site).filter(|guideline| guideline.standing(desk.today) != Standing::InForce);
    let others = others.map(|guideline| line(guideline, scene)).collect();
    let page = PageContent::Guidelines(GuidelinesView { in_force: lines_in_force(scene), others });
    PageView {
        path: routes.guidelines(&scene.lang),
        template: "guidelines.html",
        in_sitemap: true,
        frame: desk.hall.frame(leaf),
        page,
    }
}

/// A chapter with its number in this guideline.
struct Numbered<'g> {
    chapter: &'g Chapter,
    doc: &'g Doc,
    number: Option<String>,
    numbering: Numbering,
}

/// The chapters in a language, each with its number.
fn number_chapters<'g>(guideline: &'g Guideline, scene: &Scene<'_>) -> Vec<Numbered<'g>> {
    let numbers = guideline.chapter_numbers();
    let numbered = |(chapter, number): (&'g Chapter, ChapterNumber)| {
        let number = match number {
            ChapterNumber::None => None,
            ChapterNumber::Chapter(number) => Some(number),
            ChapterNumber::Annex(n) => Some(scene.words.say("annex-number", &[("n", Arg::Count(n))])),
        };
        let numbering = chapter.numbering.unwrap_or(guideline.numbering);
        Some(Numbered { chapter, doc: edition(&chapter.docs, &scene.lang)?, number, numbering })
    };
    guideline.chapters.iter().zip(numbers).filter_map(numbered).collect()
}

/// How a chapter's text is numbered; annexes number nothing inside.
fn setting(numbered: &Numbered<'_>) -> Setting {
    let sections = numbered.numbering == Numbering::Sections && !numbered.chapter.annex;
    Setting {
        // In a guideline without numbers, a chapter may count its own sections.
        number: sections.then(|| numbered.number.clone().unwrap_or_default()),
        paragraphs: numbered.numbering == Numbering::Paragraphs && !numbered.chapter.annex,
        ..Setting::default()
    }
}

fn contents(numbered: &[Numbered<'_>], current: Option<usize>, scene: &Scene<'_>) -> Vec<ContentsLineView> {
    let line = |(n, one): (usize, &Numbered<'_>)| ContentsLineView {
        href: scene.routes.guideline(&scene.lang, &one.chapter.id),
        number: one.number.clone(),
        title: scene.title(one.doc),
        annex: one.chapter.annex,
        current: current == Some(n),
    };
    numbered.iter().enumerate().map(line).collect()
}

pub(super) fn guideline_view(
    desk: &Desk<'_>,
    guideline: &Guideline,
    contents: Vec<ContentsLineView>,
    scene: &Scene<'_>,
) -> GuidelineView {
    let Guideline {
        id,
        number,
        issued,
        valid: _,
        legal_basis,
        replaces,
        amends,
        replaced_by,
        replaced_from: _,
        owner,
        reviewed,
        numbering: _,
        annexes: _,
        withdrawn,
        order: _,
        texts: _,
        chapters: _,
        archive: _,
    } = guideline;
    let unit = owner.as_ref().and_then(|Owner { unit, role: _ }| desk.site.units.get(unit));
    GuidelineView {
        id: id.to_string(),
        href: scene.routes.guideline(&scene.lang, id),
        title: scene.title(front(guideline, &scene.lang)),
        whole: scene.routes.whole(&scene.lang, id),
        standing: guideline.standing(desk.today).word().to_owned(),
        number: number.as_ref().map(|number| number.value.clone()),
        issued: issued.map(|day| scene.day(day)),
        from: guideline.first_day(scene.today).map(|day| scene.day(day)),
        until: guideline.last_day(scene.today).map(|day| scene.day(day)),
        legal_basis: legal_basis.iter().map(|statute| statute_view(statute, scene)).collect(),
        replaces: replaces.iter().map(|citation| cited(citation, guideline, scene)).collect(),
        amends: amends.iter().map(|citation| cited(citation, guideline, scene)).collect(),
        replaced_by: replaced_by.as_ref().map(|by| successor(guideline, &by.value, scene)),
        archive: archive::olders(guideline, scene),
        audience: texts(guideline, scene, |text| &text.audience),
        signatories: texts(guideline, scene, |text| &text.signatories),
        distribution: texts(guideline, scene, |text| &text.distribution),
        for_information: texts(guideline, scene, |text| &text.for_information),
        owner: unit.map(|unit| scene.text(&unit.name)),
        owner_role: owner.as_ref().and_then(|owner| scene.optional(owner.role.as_ref())),
        owner_email: unit.and_then(|unit| unit.email.as_ref()).map(|email| email.value.as_str().to_owned()),
        reviewed: reviewed.as_ref().map(|day| scene.day(day.value)),
        withdrawn: withdrawn
            .as_ref()
            .map(|w| WithdrawnView { on: scene.day(w.on), reason: scene.optional(w.reason.as_ref()) }),
        never_began: guideline.never_began(scene.today),
        ending: super::life::ending(guideline, scene),
        changes: changes(guideline, scene).into_iter().map(|(_, change)| change).collect(),
        sources: texts(guideline, scene, |text| &text.sources),
        contents,
    }
}

fn statute_view(statute: &Statute, scene: &Scene<'_>) -> StatuteView {
    let Statute { name, statute, sections } = statute;
    let named = scene.text(name);
    let statute = statute.as_ref().map(|statute| statute.value.as_str());
    let parts = statute.and_then(|number| number.split_once('/'));
    StatuteView {
        name: match statute {
            Some(number) => TextView { text: format!("{} ({number})", named.text), lang: named.lang },
            None => named,
        },
        sections: match sections.as_slice() {
            [] => None,
            sections => {
                let sections: Vec<&str> = sections.iter().map(|section| section.value.as_str()).collect();
                Some(format!("{} §", sections.join(", ")))
            }
        },
        href: parts.map(|(number, year)| finlex(&scene.lang, number, year)),
    }
}

/// Another guideline by its number and day, and where it can be read: as an older text of this one, or by itself.
fn cited(citation: &Citation, own: &Guideline, scene: &Scene<'_>) -> ReferenceView {
    let Citation { number, issued, span: _ } = citation;
    let text = issued.map_or_else(|| number.clone(), |day| format!("{number}, {}", day.written(&scene.lang)));
    let older = own.archive.iter().find(|older| citation.names_older(older));
    let older = older.map(|older| scene.routes.older(&scene.lang, &own.id, &older.name));
    let other = || scene.site.guidelines.values().find(|other| other.id != own.id && citation.names(other));
    let href = older.or_else(|| other().map(|other| scene.routes.guideline(&scene.lang, &other.id)));
    ReferenceView { text: scene.own(text), href }
}

/// A guideline by its title and number.
pub(super) fn reference(guideline: &Guideline, scene: &Scene<'_>) -> ReferenceView {
    let TextView { lang, text } = scene.title(front(guideline, &scene.lang));
    let number = guideline.number.as_ref().map_or_else(String::new, |number| format!(" ({})", number.value));
    let href = Some(scene.routes.guideline(&scene.lang, &guideline.id));
    ReferenceView { text: TextView { lang, text: format!("{text}{number}") }, href }
}

/// What replaced a guideline: one of the site, or something that is known by its number alone.
fn successor(old: &Guideline, by: &str, scene: &Scene<'_>) -> ReferenceView {
    match scene.site.successor_named(old) {
        Some(guideline) => reference(guideline, scene),
        None => ReferenceView { text: scene.own(scene.plain(by)), href: None },
    }
}

fn body(rendered: Rendered, doc: &Doc, scene: &Scene<'_>) -> BodyView {
    BodyView { lang: scene.foreign(doc), html: rendered.html }
}

fn sections(rendered: &Rendered) -> Vec<(String, String, String)> {
    rendered.sections.iter().map(|words| (words.heading.clone(), words.anchor.clone(), words.text.clone())).collect()
}

/// A guideline's introductions.
fn fronts(guideline: &Guideline) -> Vec<&Doc> {
    guideline.texts.iter().map(|text| &text.doc).collect()
}

fn languages(docs: &[Doc]) -> Vec<Lang> {
    docs.iter().map(|doc| doc.lang.clone()).collect()
}

fn front_page(desk: &Desk<'_>, guideline: &Guideline, numbered: &[Numbered<'_>], scene: &Scene<'_>, made: &mut Made) {
    let routes = scene.routes;
    let doc = front(guideline, &scene.lang);
    let path = routes.guideline(&scene.lang, &guideline.id);
    let rendered = markdown::render(scene, doc, &Setting { old: moved::here(scene, &path), ..Setting::default() });
    let address = |lang: &Lang| routes.guideline(lang, &guideline.id);
    let mut leaf = Leaf::new(scene.title(doc), &address);
    leaf.description = scene.words.say("description-guideline", &[("title", Arg::Text(&scene.name(doc)))]);
    leaf.breadcrumb = vec![desk.hall.crumb_home(), desk.hall.crumb(routes.guidelines(&scene.lang), "nav-guidelines")];
    leaf.languages = guideline.texts.iter().map(|text| text.doc.lang.clone()).collect();
    leaf.stale = stale::notice(scene, doc, &fronts(guideline), &address);
    leaf.dress(rendered.needs);
    made.uses.add(&rendered.terms, &path, scene.title(doc));
    if doc.lang == scene.lang {
        made.pieces.push(PieceView {
            kind: "guideline",
            title: scene.name(doc),
            path: path.clone(),
            trail: scene.words.word("nav-guidelines"),
            keywords: guideline.number.iter().map(|number| number.value.clone()).collect(),
            standing: standing_word(scene, guideline.standing(desk.today)),
            sections: sections(&rendered),
        });
    }
    let view = guideline_view(desk, guideline, contents(numbered, None, scene), scene);
    let mentioned = desk.mentions.of(&Named::Guideline(guideline.id.clone()));
    let page =
        PageContent::Guideline(GuidelinePageView { guideline: view, body: body(rendered, doc, scene), mentioned });
    let in_sitemap = doc.lang == scene.lang;
    made.pages.push(PageView { path, template: "guideline.html", in_sitemap, frame: desk.hall.frame(leaf), page });
}

fn chapter_page(
    desk: &Desk<'_>,
    guideline: &Guideline,
    all: &[Numbered<'_>],
    n: usize,
    scene: &Scene<'_>,
    made: &mut Made,
) {
    let Some(one) = all.get(n) else { return };
    let (routes, doc) = (scene.routes, one.doc);
    let path = routes.guideline(&scene.lang, &one.chapter.id);
    let rendered = markdown::render(scene, doc, &Setting { old: moved::here(scene, &path), ..setting(one) });
    let address = |lang: &Lang| routes.guideline(lang, &one.chapter.id);
    let mut leaf = Leaf::new(scene.title(doc), &address);
    let title = scene.name(front(guideline, &scene.lang));
    leaf.description = format!("{}: {title}", scene.name(doc));
    let own = LinkView {
        href: routes.guideline(&scene.lang, &guideline.id),
        label: scene.title(front(guideline, &scene.lang)),
    };
    leaf.breadcrumb =
        vec![desk.hall.crumb_home(), desk.hall.crumb(routes.guidelines(&scene.lang), "nav-guidelines"), own];
    leaf.languages = languages(&one.chapter.docs);
    leaf.stale = stale::notice(scene, doc, &one.chapter.docs.iter().collect::<Vec<_>>(), &address);
    leaf.dress(rendered.needs);
    made.uses.add(&rendered.terms, &path, scene.title(doc));
    if doc.lang == scene.lang {
        made.pieces.push(PieceView {
            kind: "chapter",
            title: one
                .number
                .as_ref()
                .map_or_else(|| scene.name(doc), |number| format!("{number} {}", scene.name(doc))),
            path: path.clone(),
            trail: title,
            keywords: Vec::new(),
            standing: standing_word(scene, guideline.standing(desk.today)),
            sections: sections(&rendered),
        });
    }
    let neighbour = |n: Option<usize>| {
        let other = all.get(n?)?;
        Some(LinkView { href: routes.guideline(&scene.lang, &other.chapter.id), label: scene.title(other.doc) })
    };
    let page = ChapterPageView {
        guideline: guideline_view(desk, guideline, contents(all, Some(n), scene), scene),
        number: one.number.clone(),
        annex: one.chapter.annex,
        headings: rendered.headings.iter().filter(|heading| heading.level <= 3).cloned().collect(),
        body: body(rendered, doc, scene),
        previous: neighbour(n.checked_sub(1)),
        next: neighbour(Some(n + 1)),
        mentioned: desk.mentions.of(&Named::Guideline(one.chapter.id.clone())),
    };
    let in_sitemap = doc.lang == scene.lang;
    let page = PageContent::Chapter(page);
    made.pages.push(PageView { path, template: "chapter.html", in_sitemap, frame: desk.hall.frame(leaf), page });
}

fn whole_page(desk: &Desk<'_>, guideline: &Guideline, all: &[Numbered<'_>], scene: &Scene<'_>) -> PageView {
    let routes = scene.routes;
    let doc = front(guideline, &scene.lang);
    let address = |lang: &Lang| routes.whole(lang, &guideline.id);
    let title = scene.words.say("whole-title", &[("title", Arg::Text(&scene.name(doc)))]);
    let mut leaf = Leaf::new(TextView { lang: scene.foreign(doc), text: title }, &address);
    leaf.description = scene.words.say("description-whole", &[("title", Arg::Text(&scene.name(doc)))]);
    let own = LinkView { href: routes.guideline(&scene.lang, &guideline.id), label: scene.title(doc) };
    leaf.breadcrumb =
        vec![desk.hall.crumb_home(), desk.hall.crumb(routes.guidelines(&scene.lang), "nav-guidelines"), own];
    leaf.languages = guideline.texts.iter().map(|text| text.doc.lang.clone()).collect();
    leaf.stale = stale::notice(scene, doc, &fronts(guideline), &|lang: &Lang| routes.guideline(lang, &guideline.id));
    let (start, prefix) = (routes.guideline(&scene.lang, &guideline.id), INTRODUCTION.to_owned());
    let old = |chapter: &str| moved::on_whole(scene, &start, chapter, INTRODUCTION);
    let intro = markdown::render(
        scene,
        doc,
        &Setting { prefix, old: old(""), whole: Some(guideline.id.clone()), ..Setting::default() },
    );
    let mut needs = intro.needs;
    // Each term leads to the glossary once on the page, not once a chapter.
    let mut known = intro.terms.clone();
    let chapters = all.iter().map(|one| {
        let anchor = one.chapter.id.last().to_owned();
        let glossing = Glossing::FirstUse(known.clone());
        let (prefix, whole) = (format!("{anchor}-"), Some(guideline.id.clone()));
        let setting = Setting { lower: 1, prefix, glossing, old: old(&anchor), whole, ..setting(one) };
        let rendered = markdown::render(scene, one.doc, &setting);
        let own = |lang: &Lang| routes.guideline(lang, &one.chapter.id);
        needs = needs.and(rendered.needs);
        known.clone_from(&rendered.terms);
        WholeChapterView {
            number: one.number.clone(),
            title: scene.title(one.doc),
            annex: one.chapter.annex,
            stale: stale::notice(scene, one.doc, &one.chapter.docs.iter().collect::<Vec<_>>(), &own),
            body: body(rendered, one.doc, scene),
            anchor,
        }
    });
    let chapters: Vec<WholeChapterView> = chapters.collect();
    leaf.dress(needs);
    let mut lines = contents(all, None, scene);
    for (line, chapter) in lines.iter_mut().zip(&chapters) {
        line.href = format!("#{}", chapter.anchor);
    }
    let guideline_view = guideline_view(desk, guideline, lines, scene);
    let page = PageContent::Whole(WholeView { guideline: guideline_view, body: body(intro, doc, scene), chapters });
    let in_sitemap = doc.lang == scene.lang;
    PageView {
        path: routes.whole(&scene.lang, &guideline.id),
        template: "whole.html",
        in_sitemap,
        frame: desk.hall.frame(leaf),
        page,
    }
}
