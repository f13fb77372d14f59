//! `archive:` → older texts of a guideline, each with its languages.
//!
//! In: what the editions of a guideline say of its older texts, and the files in its folders. Out: [`Older`], and every
//! fault on the way. Never true: two older texts with one address; a file in a folder of a guideline that is passed over
//! without a word.
//!
//! An older text is plain Markdown: all facts about it stand in `archive:`, and a text in another language lies under
//! the same path in that language's folder, unless that edition's own `archive:` names another one.

use super::Findings;
use crate::fault::{Fault, What};
use crate::model::{Doc, Guideline, Older, TextAge};
use crate::parse::shape::nearest;
use crate::raw::{Nested, OldText, Page, Raw, RawArchive, RawGuideline};
use crate::source::{Span, Spanned};
use crate::value::{Day, Id, Lang, Parse, slug_from};
use std::collections::{BTreeMap, BTreeSet};

/// An entry of `archive:` of which everything is there that an address needs.
struct Claim<'a> {
    lang: &'a Lang,
    entry: &'a RawArchive,
    number: &'a Spanned<String>,
    issued: Day,
    path: String,
    path_at: Span,
}

/// The older texts of a guideline, the newest first.
pub(super) fn archive(
    guideline: &Guideline,
    fronts: &[&Page<RawGuideline>],
    nested: &[Nested],
    languages: &[Lang],
    found: &mut Findings,
) -> Vec<Older> {
    let own: Vec<&Nested> = nested.iter().filter(|file| file.guideline == guideline.id).collect();
    let mut claims: BTreeMap<String, Vec<Claim<'_>>> = BTreeMap::new();
    for front in fronts {
        for entry in &front.front.archive {
            if let Some(claim) = claim(guideline, front, entry, fronts, found) {
                let same = claims.entry(name(&claim.number.value, claim.issued)).or_default();
                match same.iter().find(|other| other.lang == claim.lang) {
                    Some(first) => found.fault(
                        broken("twice", claim.number.span)
                            .with("number", &claim.number.value)
                            .with("issued", claim.issued.to_string())
                            .other(first.number.span),
                    ),
                    None => same.push(claim),
                }
            }
        }
    }
    one_text_each(&claims, found);
    let mut archive: Vec<Older> = claims
        .into_iter()
        .filter_map(|(name, claims)| older(name, &claims, guideline, &own, languages, found))
        .collect();
    archive.sort_by(|a, b| b.issued.cmp(&a.issued).then_with(|| a.name.cmp(&b.name)));
    archive
}

/// Files in folders of guidelines that no `archive:` names. What a draft names, or a file that could not be read, is not
/// known.
pub(super) fn unnamed(raw: &Raw, found: &mut Findings) {
    let plain = |path: &str| path.trim_start_matches("./").to_owned();
    let named: BTreeSet<(&Id, String)> = raw
        .guidelines
        .iter()
        .flat_map(|page| page.front.archive.iter().filter_map(|old| Some((&page.id, plain(&old.path.as_ref()?.value)))))
        .collect();
    for Nested { guideline, path, file, .. } in &raw.nested {
        let unknown = raw.draft_ids.contains(guideline) || raw.unread_texts.contains(guideline);
        if !unknown && !named.contains(&(guideline, path.clone())) {
            found.fault(Fault::new(What::BadName, Span::whole(*file)).case("nested").with("suggestion", ""));
        }
    }
}

/// The last part of an older text's address.
fn name(number: &str, issued: Day) -> String {
    let number = slug_from(number);
    if number.is_empty() { issued.to_string() } else { format!("{number}-{issued}") }
}

fn broken(case: &'static str, at: Span) -> Fault {
    Fault::new(What::ArchiveBroken, at).case(case)
}

fn claim<'a>(
    guideline: &Guideline,
    front: &'a Page<RawGuideline>,
    entry: &'a RawArchive,
    fronts: &[&'a Page<RawGuideline>],
    found: &mut Findings,
) -> Option<Claim<'a>> {
    // A key that is missing has been told.
    let (number, path) = (entry.number.as_ref()?, entry.path.as_ref()?);
    let Some(issued) = entry.issued.as_ref().map(|day| day.value).or_else(|| cited_day(&number.value, fronts)) else {
        found.fault(broken("undated", number.span).with("number", &number.value));
        return None;
    };
    let is_present = guideline.number.as_ref().is_some_and(|own| slug_from(&own.value) == slug_from(&number.value));
    if is_present && guideline.issued == Some(issued) {
        found.fault(broken("present", number.span).with("number", &number.value).with("issued", issued.to_string()));
        return None;
    }
    if let Some(until) = entry.until.as_ref().filter(|until| until.value < issued) {
        let fault = broken("days", until.span).with("last", until.value.to_string());
        found.fault(fault.with("issued", issued.to_string()));
    }
    let (path, path_at) = (path_of(path, found)?, path.span);
    Some(Claim { lang: &front.lang, entry, number, issued, path, path_at })
}

/// The day of a number that `replaces:` gives, where it gives one.
fn cited_day(number: &str, fronts: &[&Page<RawGuideline>]) -> Option<Day> {
    let citations = fronts.iter().flat_map(|front| &front.front.replaces);
    let same = citations.filter(|one| one.number.as_ref().is_some_and(|n| slug_from(&n.value) == slug_from(number)));
    let days: BTreeSet<Day> = same.filter_map(|one| one.issued.as_ref().map(|day| day.value)).collect();
    days.first().copied().filter(|_| days.len() == 1)
}

/// A path in a folder of the guideline's own folder.
fn path_of(written: &Spanned<String>, found: &mut Findings) -> Option<String> {
    let path = written.value.trim_start_matches("./");
    let outside = path.starts_with('/')
        || path.contains(['\\', ':'])
        || path.split('/').any(|part| part == ".." || part == "." || part.is_empty());
    let case = if outside {
        "outside"
    } else if !path.contains('/') || !path.ends_with(".md") {
        "kind"
    } else {
        return Some(path.to_owned());
    };
    let last = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let stem = slug_from(last.rsplit_once('.').map_or(last, |(stem, _)| stem));
    let better = if stem.is_empty() { "vanha-ohje" } else { &stem };
    let fault = broken(case, written.span).with("path", &written.value);
    found.fault(fault.with("suggestion", format!("arkisto/{better}.md")));
    None
}

/// One file cannot be the text of two editions.
fn one_text_each(claims: &BTreeMap<String, Vec<Claim<'_>>>, found: &mut Findings) {
    let mut taken: BTreeMap<(&Lang, &str), (&str, Span)> = BTreeMap::new();
    for (name, claim) in claims.iter().flat_map(|(name, claims)| claims.iter().map(move |claim| (name, claim))) {
        let first = taken.entry((claim.lang, &claim.path)).or_insert((name, claim.path_at));
        if first.0 != name {
            found.fault(broken("one-text", claim.path_at).with("path", &claim.path).other(first.1));
        }
    }
}

fn older(
    name: String,
    claims: &[Claim<'_>],
    guideline: &Guideline,
    nested: &[&Nested],
    languages: &[Lang],
    found: &mut Findings,
) -> Option<Older> {
    let first = claims.first()?;
    let until = |claim: &Claim<'_>| claim.entry.until.as_ref().map(|day| day.value);
    for other in claims.iter().skip(1) {
        if let Some(day) = other.entry.until.as_ref().filter(|day| Some(day.value) != until(first)) {
            let expected = until(first).map(|day| day.to_string()).unwrap_or_default();
            let fault = Fault::new(What::FactDiffers, day.span).other(first.entry.span).with("field", "until");
            found.fault(fault.with("found", day.value.to_string()).with("expected", expected));
        }
    }
    let missing = |claim: &&Claim<'_>| nested.iter().all(|file| file.path != claim.path);
    for claim in claims.iter().filter(missing) {
        let paths: Vec<&str> = nested.iter().map(|file| file.path.as_str()).collect();
        let near = nearest(&claim.path, &paths).map_or_else(String::new, str::to_owned);
        let fault = broken(if near.is_empty() { "" } else { "near" }, claim.path_at).with("path", &claim.path);
        found.fault(fault.with("folder", format!("content/{}/{}/", claim.lang, guideline.id)).with("suggestion", near));
    }
    let docs: Vec<Doc> = languages
        .iter()
        .filter_map(|lang| {
            let claim = claims.iter().find(|claim| claim.lang == lang).unwrap_or(first);
            let file = nested.iter().find(|file| file.lang == *lang && file.path == claim.path)?;
            doc(file, &name, guideline, found)
        })
        .collect();
    let until = claims.iter().find_map(until);
    let number = first.number.value.trim().to_owned();
    (!docs.is_empty()).then_some(Older { number, issued: first.issued, until, name, docs })
}

/// The text of one file, with what is wrong in it.
fn doc(file: &Nested, name: &str, guideline: &Guideline, found: &mut Findings) -> Option<Doc> {
    // A file that could not be read has been told.
    let OldText { title, body, outline, front_matter, is_empty } = file.text.as_ref()?;
    if let Some(at) = front_matter {
        found.fault(broken("front-matter", *at));
        return None;
    }
    if *is_empty {
        found.fault(broken("empty", Span::whole(file.file)));
        return None;
    }
    if let Some(at) = outline.too_deep {
        let head = at.within(0..at.range().len().min(40));
        found.fault(Fault::new(What::TooLarge, head).case("markdown-depth"));
    }
    for at in &outline.html {
        found.fault(Fault::new(What::RawHtml, *at));
    }
    let present = guideline.texts.iter().find(|text| text.doc.lang == file.lang).or(guideline.texts.first());
    let title = title.clone().or_else(|| present.map(|text| text.doc.title.clone()));
    Some(Doc {
        lang: file.lang.clone(),
        title: title.unwrap_or_else(|| guideline.id.last().to_owned()),
        file: file.file,
        body: body.clone(),
        outline: outline.clone(),
        guideline: Some(guideline.id.clone()),
        id: Id::parse(&format!("{}/arkisto/{name}", guideline.id)).unwrap_or_else(|_| guideline.id.clone()),
        translates: None,
        changed: None,
        age: TextAge::Older,
    })
}
