//! Pages of content → guidelines, chapters, publications, terms and plain pages, each with its languages.

use super::svg::{Active, active};
use super::{Findings, archive, text, units};
use crate::fault::{Fault, What};
use crate::model::{
    Asset, AssetKind, Chapter, Citation, Doc, Guideline, GuidelineText, Owner, Page, Publication, PublicationFile,
    PublicationText, Series, Settings, Site, Statute, Term, TextAge, Units, Validity, Withdrawal,
};
use crate::parse::shape::nearest;
use crate::raw::{self, Numbering, Raw, RawCitation, RawGuideline, RawOwner, RawPublication};
use crate::source::{Content, Sources, Span, Spanned};
use crate::value::{Day, Id, Lang, Parse as _, Text};
use std::collections::BTreeMap;

/// Everything under `content/` and `static/`.
#[derive(Default)]
pub(super) struct Handbook {
    pub(super) guidelines: BTreeMap<Id, Guideline>,
    pub(super) publications: BTreeMap<Id, Publication>,
    pub(super) terms: BTreeMap<Id, Term>,
    pub(super) pages: BTreeMap<Id, Page>,
    pub(super) assets: Vec<Asset>,
}

/// What the functions here share.
struct Desk<'a> {
    sources: &'a Sources,
    settings: &'a Settings,
    units: &'a Units,
    statics: BTreeMap<&'a str, usize>,
}

/// What every text's front matter has.
trait Front {
    fn title(&self) -> Option<&Spanned<String>>;
    fn translates(&self) -> Option<&Spanned<String>>;
    fn changed(&self) -> Option<Day>;
}

macro_rules! fronts {
    ($($raw:ty: $changed:expr),* $(,)?) => { $(
        impl Front for $raw {
            fn changed(&self) -> Option<Day> {
                let changed: fn(&$raw) -> Option<Day> = $changed;
                changed(self)
            }

            fn title(&self) -> Option<&Spanned<String>> {
                self.title.as_ref()
            }

            fn translates(&self) -> Option<&Spanned<String>> {
                self.translates.as_ref()
            }
        }
    )* };
}

fronts!(
    // A guideline tells its changes one by one.
    RawGuideline: |_| None,
    raw::RawChapter: |front| front.changed.as_ref().map(|day| day.value),
    RawPublication: |front| front.changed.as_ref().map(|day| day.value),
    raw::RawTerm: |front| front.changed.as_ref().map(|day| day.value),
    raw::RawPage: |front| front.changed.as_ref().map(|day| day.value),
);

impl Desk<'_> {
    fn rank(&self, lang: &Lang) -> usize {
        self.settings.languages.iter().position(|known| known == lang).unwrap_or(usize::MAX)
    }

    /// The pages of one kind by id, each in the order of the site's languages; two files with one id and language
    /// are a fault.
    fn by_id<'p, T>(
        &self,
        pages: impl Iterator<Item = &'p raw::Page<T>>,
        found: &mut Findings,
    ) -> BTreeMap<Id, Vec<&'p raw::Page<T>>> {
        let mut by_id: BTreeMap<Id, Vec<&raw::Page<T>>> = BTreeMap::new();
        for page in pages {
            let same = by_id.entry(page.id.clone()).or_default();
            match same.iter().find(|other| other.lang == page.lang) {
                Some(first) => {
                    let fault = Fault::new(What::DuplicateId, Span::whole(page.file)).other(Span::whole(first.file));
                    found.fault(fault.with("id", page.id.as_str()));
                }
                None => same.push(page),
            }
        }
        by_id.values_mut().for_each(|pages| pages.sort_by_key(|page| self.rank(&page.lang)));
        by_id
    }

    fn doc<T: Front>(&self, page: &raw::Page<T>, guideline: Option<&Id>) -> Doc {
        let title = page.front.title();
        Doc {
            lang: page.lang.clone(),
            // A page without a title (already told) is called by its id, so that what points to it still leads there.
            title: title.map_or_else(|| page.id.last().to_owned(), |title| title.value.clone()),
            file: page.file,
            body: page.body.clone(),
            outline: page.outline.clone(),
            guideline: guideline.cloned(),
            id: page.id.clone(),
            translates: page.front.translates().cloned(),
            changed: page.front.changed(),
            age: TextAge::Present,
        }
    }

    fn owner(&self, raw: Option<&RawOwner>, lang: &Lang, found: &mut Findings) -> Option<Owner> {
        let unit = raw?.unit.clone()?;
        if self.units.get(&unit.value).is_none() {
            found.fault(units::unknown(self.units, &unit));
            return None;
        }
        let role = text::optional(raw?.role.as_ref(), lang, &self.settings.languages);
        let role = role.or_else(|| self.units.chain(&unit.value).find_map(|unit| unit.role.clone()));
        Some(Owner { unit: unit.value, role })
    }
}

pub(super) fn handbook(
    raw: &Raw,
    sources: &Sources,
    settings: &Settings,
    units: &Units,
    found: &mut Findings,
) -> Handbook {
    let size = |file| match sources.get(file).map(|file| &file.content) {
        Some(Content::Bytes(bytes)) => bytes.len(),
        _ => 0,
    };
    let statics = raw.statics.iter().map(|(path, file)| (path.as_str(), size(*file))).collect();
    let desk = Desk { sources, settings, units, statics };
    Handbook {
        guidelines: guidelines(raw, &desk, found),
        publications: publications(raw, &desk, found),
        terms: terms(raw, &desk, found),
        pages: pages(raw, &desk, found),
        assets: assets(raw, &desk, found),
    }
}

fn guidelines(raw: &Raw, desk: &Desk<'_>, found: &mut Findings) -> BTreeMap<Id, Guideline> {
    let mut chapters = chapters(raw, desk, found);
    let fronts = desk.by_id(raw.guidelines.iter(), found);
    let mut guidelines = BTreeMap::new();
    for (id, fronts) in fronts {
        let own = chapters.remove(&id).unwrap_or_default();
        if let Some(mut guideline) = guideline(&id, &fronts, own, desk, found) {
            guideline.archive = archive::archive(&guideline, &fronts, &raw.nested, &desk.settings.languages, found);
            guidelines.insert(id, guideline);
        }
    }
    for (id, orphans) in chapters {
        if let Some(doc) = orphans.first().and_then(|chapter| chapter.docs.first()) {
            found.fault(
                Fault::new(What::BadName, Span::whole(doc.file))
                    .case("no-index")
                    .with("suggestion", format!("{id}/_index.md")),
            );
        }
    }
    archive::unnamed(raw, found);
    guidelines
}

/// From when each guideline is replaced: from the first day of what replaces it, where the site has that.
pub(super) fn successions(site: &mut Site) {
    let from = |guideline: &Guideline| {
        let new = site.successor_named(guideline).filter(|new| new.id != guideline.id)?;
        Some((guideline.id.clone(), new.valid.from.or(new.issued)?))
    };
    let days: Vec<(Id, Day)> = site.guidelines.values().filter_map(from).collect();
    for (id, from) in days {
        if let Some(guideline) = site.guidelines.get_mut(&id) {
            guideline.replaced_from = Some(from);
        }
    }
}

/// Chapters by guideline, in order.
fn chapters(raw: &Raw, desk: &Desk<'_>, found: &mut Findings) -> BTreeMap<Id, Vec<Chapter>> {
    let places: BTreeMap<&Id, (&Id, u32)> =
        raw.chapters.iter().rev().map(|(guideline, order, page)| (&page.id, (guideline, *order))).collect();
    let mut by_guideline: BTreeMap<Id, Vec<Chapter>> = BTreeMap::new();
    for (id, pages) in desk.by_id(raw.chapters.iter().map(|(.., page)| page), found) {
        let (Some((guideline, order)), Some(first)) = (places.get(&id), pages.first()) else {
            continue;
        };
        // The place in the default language counts; `places` was filled from the last file to the first.
        let order =
            raw.chapters.iter().find(|(.., page)| page.file == first.file).map_or(*order, |(_, order, _)| *order);
        by_guideline.entry((*guideline).clone()).or_default().push(Chapter {
            order,
            annex: pages.iter().any(|page| page.front.annex == Some(true)),
            number: pages.iter().find_map(|page| page.front.number.as_ref()).map(|number| number.value.clone()),
            numbering: pages.iter().find_map(|page| page.front.numbering.as_ref()).map(|numbering| numbering.value),
            owner: pages.iter().find_map(|page| desk.owner(page.front.owner.as_ref(), &page.lang, found)),
            reviewed: pages.iter().filter_map(|page| page.front.reviewed.clone()).max_by_key(|day| day.value),
            short_version_of: short_versions(raw, guideline, &pages, found),
            docs: pages.iter().map(|page| desk.doc(page, Some(guideline))).collect(),
            id,
        });
    }
    by_guideline
}

/// What a chapter's texts say that they shorten: a chapter of any guideline, or a guideline. An id without a guideline
/// means a chapter of the same one.
fn short_versions(
    raw: &Raw,
    guideline: &Id,
    pages: &[&raw::Page<raw::RawChapter>],
    found: &mut Findings,
) -> Vec<(Lang, Id)> {
    let known = |id: &Id| {
        raw.chapters.iter().any(|(.., page)| page.id == *id) || raw.guidelines.iter().any(|page| page.id == *id)
    };
    let mut versions = Vec::new();
    for page in pages {
        let Some(written) = &page.front.short_version_of else {
            continue;
        };
        let own = Id::parse(&format!("{guideline}/{}", written.value)).ok();
        let id = [own, Id::parse(&written.value).ok()].into_iter().flatten().find(known);
        match id {
            Some(id) => versions.push((page.lang.clone(), id)),
            None => {
                let ids: Vec<&str> = raw.chapters.iter().map(|(.., page)| page.id.as_str()).collect();
                let near = nearest(&written.value, &ids).map_or_else(|| format!("{guideline}/…"), str::to_owned);
                let fault = Fault::new(What::UnknownReference, written.span).case("chapter");
                found.fault(fault.with("id", &written.value).with("suggestion", near));
            }
        }
    }
    versions
}

fn guideline(
    id: &Id,
    fronts: &[&raw::Page<RawGuideline>],
    mut chapters: Vec<Chapter>,
    desk: &Desk<'_>,
    found: &mut Findings,
) -> Option<Guideline> {
    let first = fronts.first()?;
    let front = &first.front;
    facts_differ(fronts, found);
    for annex in &front.annexes {
        let full = format!("{id}/{}", annex.value.last());
        match chapters.iter_mut().find(|chapter| chapter.id.as_str() == full) {
            Some(chapter) => chapter.annex = true,
            None => {
                let known: Vec<&str> = chapters.iter().map(|chapter| chapter.id.last()).collect();
                let fault = Fault::new(What::UnknownReference, annex.span).with("id", annex.value.as_str());
                found.fault(match nearest(annex.value.last(), &known) {
                    Some(near) => fault.case("annex-near").with("suggestion", near),
                    None => fault.case("annex").with("known", known.join(", ")),
                });
            }
        }
    }
    chapters.sort_by_key(|chapter| (chapter.annex, chapter.order, chapter.id.clone()));
    let lang = &first.lang;
    let languages = &desk.settings.languages;
    Some(Guideline {
        id: id.clone(),
        number: front.number.clone(),
        issued: front.issued.as_ref().map(|day| day.value),
        valid: Validity {
            from: front.valid.as_ref().and_then(|valid| valid.from.as_ref()).map(|day| day.value),
            until: front.valid.as_ref().and_then(|valid| valid.until.clone()),
        },
        legal_basis: front.legal_basis.iter().filter_map(|raw| statute(raw, lang, languages)).collect(),
        replaces: front.replaces.iter().filter_map(citation).collect(),
        amends: front.amends.iter().filter_map(citation).collect(),
        replaced_by: front.replaced_by.clone(),
        replaced_from: None,
        owner: desk.owner(front.owner.as_ref(), lang, found),
        reviewed: front.reviewed.clone(),
        annexes: front.annexes.clone(),
        numbering: front.numbering.as_ref().map_or(Numbering::None, |numbering| numbering.value),
        withdrawn: front.withdrawn.as_ref().and_then(|raw| {
            let reason = text::optional(raw.reason.as_ref(), lang, languages);
            Some(Withdrawal { on: raw.on.as_ref()?.value, reason })
        }),
        order: front.order.unwrap_or(u32::MAX),
        texts: fronts.iter().map(|front| guideline_text(front, desk)).collect(),
        chapters,
        archive: Vec::new(),
    })
}

fn guideline_text(page: &raw::Page<RawGuideline>, desk: &Desk<'_>) -> GuidelineText {
    let (front, lang, languages) = (&page.front, &page.lang, &desk.settings.languages);
    let mut changes: Vec<_> = front
        .changes
        .iter()
        .filter_map(|change| Some((change.date.as_ref()?.value, text::text(change.note.as_ref()?, lang, languages)?)))
        .collect();
    changes.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    GuidelineText {
        doc: desk.doc(page, Some(&page.id)),
        audience: text::list(&front.audience, lang, languages),
        signatories: front.signatories.iter().filter_map(|s| text::text(s.role.as_ref()?, lang, languages)).collect(),
        distribution: text::list(&front.distribution, lang, languages),
        for_information: text::list(&front.for_information, lang, languages),
        changes,
        sources: text::list(&front.sources, lang, languages),
    }
}

/// Facts without a language stand in the first language that has the guideline; another value elsewhere is a fault.
fn facts_differ(fronts: &[&raw::Page<RawGuideline>], found: &mut Findings) {
    let Some((first, others)) = fronts.split_first() else {
        return;
    };
    for other in others {
        let pairs = [
            (
                "number",
                first.front.number.as_ref().map(|n| n.value.clone()),
                other.front.number.as_ref().map(|n| (n.value.clone(), n.span)),
            ),
            (
                "issued",
                first.front.issued.as_ref().map(|d| d.value.to_string()),
                other.front.issued.as_ref().map(|d| (d.value.to_string(), d.span)),
            ),
            ("valid", validity(&first.front).map(|(v, _)| v), validity(&other.front)),
            (
                "numbering",
                first.front.numbering.as_ref().map(|n| n.value.word().to_owned()),
                other.front.numbering.as_ref().map(|n| (n.value.word().to_owned(), n.span)),
            ),
        ];
        for (field, one, two) in pairs {
            if let Some((value, span)) = two
                && one.as_ref() != Some(&value)
            {
                let fault = Fault::new(What::FactDiffers, span)
                    .other(Span::whole(first.file))
                    .with("field", field)
                    .with("found", value);
                found.fault(fault.with("expected", one.unwrap_or_default()));
            }
        }
    }
}

fn validity(front: &RawGuideline) -> Option<(String, Span)> {
    let valid = front.valid.as_ref()?;
    let day =
        |day: &Option<Spanned<crate::value::Day>>| day.as_ref().map_or_else(String::new, |day| day.value.to_string());
    Some((format!("{} – {}", day(&valid.from), day(&valid.until)), valid.span))
}

fn statute(raw: &raw::RawStatute, lang: &Lang, languages: &[Lang]) -> Option<Statute> {
    Some(Statute {
        name: text::text(raw.name.as_ref()?, lang, languages)?,
        statute: raw.statute.clone(),
        sections: raw.sections.clone(),
    })
}

fn citation(raw: &RawCitation) -> Option<Citation> {
    let number = raw.number.clone()?.value;
    Some(Citation { number, issued: raw.issued.as_ref().map(|day| day.value), span: raw.span })
}

fn publications(raw: &Raw, desk: &Desk<'_>, found: &mut Findings) -> BTreeMap<Id, Publication> {
    let by_id = desk.by_id(raw.publications.iter(), found);
    for page in &raw.publications {
        found.contacts.extend(page.front.request_from.clone());
    }
    let all: BTreeMap<Id, Publication> =
        by_id.into_iter().filter_map(|(id, pages)| Some((id.clone(), publication(id, &pages, desk, found)?))).collect();
    known_series(&all, desk, found);
    all
}

/// A policy on a series that no publication belongs to would change nothing, though it looks as if it did.
fn known_series(all: &BTreeMap<Id, Publication>, desk: &Desk<'_>, found: &mut Findings) {
    let names: Vec<&Text> = all.values().filter_map(|one| Some(&one.series.as_ref()?.name)).collect();
    let words: Vec<&str> = names.iter().flat_map(|name| name.all()).map(|(_, word)| word).collect();
    for policy in &desk.settings.publications.series {
        let known = policy.name.all().any(|(_, word)| words.contains(&word));
        if !known && found.unread_texts.is_empty() {
            let name = policy.name.all().next().map_or("", |(_, word)| word);
            let near = nearest(name, &words).or(words.first().copied()).unwrap_or("…");
            let fault = Fault::new(What::UnknownReference, policy.span).case("series").with("id", name);
            found.fault(fault.with("suggestion", near));
        }
    }
}

fn publication(
    id: Id,
    pages: &[&raw::Page<RawPublication>],
    desk: &Desk<'_>,
    found: &mut Findings,
) -> Option<Publication> {
    let first = pages.first()?;
    let languages = &desk.settings.languages;
    let value = |written: &Option<Spanned<String>>| written.as_ref().map(|written| written.value.clone());
    let fact =
        |pick: fn(&RawPublication) -> &Option<Spanned<String>>| pages.iter().find_map(|page| value(pick(&page.front)));
    let series = pages.iter().find_map(|page| {
        let raw = page.front.series.as_ref()?;
        let name = text::text(raw.name.as_ref()?, &page.lang, languages)?;
        Some(Series { name, number: value(&raw.number), issn: value(&raw.issn), issn_pdf: value(&raw.issn_pdf) })
    });
    let file = pages.iter().find_map(|page| page.front.file.as_ref()).and_then(|written| {
        let path = written.value.trim_start_matches('/').trim_start_matches("static/").to_owned();
        if let Some(size) = desk.statics.get(path.as_str()) {
            return Some(PublicationFile { path, size: *size });
        }
        let fault = Fault::new(What::UnknownReference, written.span).case("file").with("id", &written.value);
        found.fault(fault.with("suggestion", format!("static/{path}")));
        None
    });
    let policy = &desk.settings.publications;
    let of_series = series.as_ref().and_then(|series| policy.of_series(&series.name));
    let own_request = pages.iter().find_map(|page| page.front.request_from.clone());
    Some(Publication {
        id,
        authors: first.front.authors.iter().map(|author| author.value.clone()).collect(),
        series,
        year: pages.iter().find_map(|page| page.front.year),
        isbn: fact(|front| &front.isbn),
        isbn_pdf: fact(|front| &front.isbn_pdf),
        pages: pages.iter().find_map(|page| page.front.pages),
        file,
        accessible: pages
            .iter()
            .find_map(|page| page.front.accessible)
            .or_else(|| of_series.and_then(|series| series.accessible))
            .or(policy.accessible),
        request_from: own_request
            .or_else(|| of_series.and_then(|series| series.request_from.clone()))
            .or_else(|| policy.request_from.clone()),
        texts: pages
            .iter()
            .map(|page| PublicationText {
                doc: desk.doc(page, None),
                corporate_author: text::optional(page.front.corporate_author.as_ref(), &page.lang, languages),
            })
            .collect(),
    })
}

fn terms(raw: &Raw, desk: &Desk<'_>, found: &mut Findings) -> BTreeMap<Id, Term> {
    let mut terms = BTreeMap::new();
    for (id, pages) in desk.by_id(raw.terms.iter(), found) {
        let languages =
            pages.iter().flat_map(|page| page.front.languages.iter().flat_map(|l| &l.0)).filter_map(|(lang, word)| {
                Some((<Lang as crate::value::Parse>::parse(&lang.value).ok()?, word.value.clone()))
            });
        let term = Term {
            id: id.clone(),
            also: pages
                .iter()
                .map(|page| (page.lang.clone(), page.front.also.iter().map(|w| w.value.clone()).collect()))
                .collect(),
            languages: languages.collect(),
            docs: pages.iter().map(|page| desk.doc(page, None)).collect(),
        };
        terms.insert(id, term);
    }
    terms
}

fn pages(raw: &Raw, desk: &Desk<'_>, found: &mut Findings) -> BTreeMap<Id, Page> {
    let mut all = BTreeMap::new();
    for (id, pages) in desk.by_id(raw.pages.iter(), found) {
        let page = Page {
            id: id.clone(),
            order: pages.iter().find_map(|page| page.front.order),
            docs: pages.iter().map(|page| desk.doc(page, None)).collect(),
        };
        all.insert(id, page);
    }
    all
}

fn assets(raw: &Raw, desk: &Desk<'_>, found: &mut Findings) -> Vec<Asset> {
    let statics = raw.statics.iter().map(|(path, file)| (AssetKind::Static(path.clone()), *file));
    let beside = raw
        .beside
        .iter()
        .map(|(lang, guideline, name, file)| (AssetKind::Beside(lang.clone(), guideline.clone(), name.clone()), *file));
    let assets: Vec<Asset> =
        statics.chain(beside).map(|(kind, file)| Asset { file, kind, span: Span::whole(file) }).collect();
    for asset in &assets {
        if let Some(file) = desk.sources.get(asset.file)
            && let Content::Bytes(bytes) = &file.content
            && let Some(Active { case, found: what, line }) = active(&file.path, bytes)
        {
            let fault = Fault::new(What::ActiveSvg, asset.span).case(case).with("found", what);
            found.fault(fault.with("line", line.to_string()));
        }
    }
    assets
}
