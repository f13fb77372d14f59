//! `parse`: every file of a site becomes a record as written, and every fault of every file is found in one run.

use super::form;
use super::layout::{Role, role};
use super::older::{Nested, OldText, older};
use super::{
    RawChapter, RawForm, RawGuideline, RawInternal, RawPage, RawProfile, RawPublication, RawSite, RawTerm, RawUnit,
};
use crate::fault::{Fault, What};
use crate::parse::markdown::{Outline, outline};
use crate::parse::shape::{Read, Reader};
use crate::parse::{front_matter, lock, yaml};
use crate::source::{Content, FileId, Half, SourceFile, Sources, Span, Spanned};
use crate::value::{Id, Lang};
use rayon::prelude::*;
use std::ops::Range;

/// A Markdown file: its front matter, and what its body holds.
#[derive(Debug, Clone)]
pub struct Page<T> {
    /// The file.
    pub file: FileId,
    /// Its language.
    pub lang: Lang,
    /// Its id.
    pub id: Id,
    /// Its front matter.
    pub front: T,
    /// Where its body stands.
    pub body: Range<usize>,
    /// What its body holds.
    pub outline: Outline,
    /// The forms in its body, in order; none in the place of one that could not be read.
    pub forms: Vec<Option<RawForm>>,
}

/// A record and its file.
#[derive(Clone)]
pub struct Record<T> {
    /// The file.
    pub file: FileId,
    /// The id that its path gives.
    pub id: Id,
    /// As written.
    pub raw: T,
}

/// A site as written.
#[derive(Default)]
pub struct Raw {
    /// `site.yaml`, where it could be read.
    pub site: Option<(FileId, RawSite)>,
    /// The site's languages as `site.yaml` gives them, without easy variants.
    pub languages: Vec<Lang>,
    /// Languages that have a folder under `content/`: the site's, and their easy variants.
    pub folders: Vec<Lang>,
    /// Units.
    pub units: Vec<RawUnit>,
    /// Public halves.
    pub profiles: Vec<Record<RawProfile>>,
    /// Internal halves.
    pub internals: Vec<Record<RawInternal>>,
    /// Guidelines.
    pub guidelines: Vec<Page<RawGuideline>>,
    /// Chapters, each with its guideline and place.
    pub chapters: Vec<(Id, u32, Page<RawChapter>)>,
    /// Publications.
    pub publications: Vec<Page<RawPublication>>,
    /// Terms.
    pub terms: Vec<Page<RawTerm>>,
    /// Other pages.
    pub pages: Vec<Page<RawPage>>,
    /// Files beside chapters: guideline, name, file.
    pub beside: Vec<(Lang, Id, String, FileId)>,
    /// Files in folders of guidelines.
    pub nested: Vec<Nested>,
    /// Files of `static/`: path there, file.
    pub statics: Vec<(String, FileId)>,
    /// `anchors.lock`.
    pub lock: Option<Vec<lock::Entry>>,
    /// The theme that `site.yaml` chooses, and where it says so.
    pub theme: Option<Spanned<String>>,
    /// Files of the site's own themes: theme, path in it, file.
    pub themes: Vec<(String, String, FileId)>,
    /// All YAML trees of public records, for rules that look at every text.
    pub trees: Vec<(FileId, yaml::Node)>,
    /// Ids of records whose file could not be read: nothing that points to them is a fault as well.
    pub unread: Vec<Id>,
    /// Ids of texts whose file could not be read.
    pub unread_texts: Vec<Id>,
    /// Texts that are not to be published yet.
    pub drafts: Vec<FileId>,
    /// The ids of those that were left out.
    pub draft_ids: Vec<Id>,
    /// Whether there are internal halves at all.
    pub has_internal: Internal,
    /// Everything found wrong.
    pub faults: Vec<Fault>,
}

/// Whether the internal halves are here; rules that need them are skipped, and said to be, where they aren't.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Internal {
    /// They are.
    Present,
    /// They aren't.
    #[default]
    Absent,
}

/// What becomes of texts with `draft: true`. They are read in any case, so that their faults are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Drafts {
    /// They go no further, as in everything that is published.
    #[default]
    LeftOut,
    /// They stand among the others, for whoever writes them.
    Taken,
}

/// What one file gave.
enum Piece {
    Units(Vec<RawUnit>, yaml::Node),
    Profile(Box<Record<RawProfile>>, yaml::Node),
    Internal(Record<RawInternal>),
    Guideline(Box<Page<RawGuideline>>, yaml::Node),
    Chapter(Id, u32, Box<Page<RawChapter>>, yaml::Node),
    Publication(Box<Page<RawPublication>>, yaml::Node),
    Term(Page<RawTerm>, yaml::Node),
    Page(Page<RawPage>, yaml::Node),
    Lock(Vec<lock::Entry>),
    Older(OldText),
    Unread(Id),
    UnreadText(Id),
    Nothing,
}

/// Reads all files.
#[must_use]
pub fn parse(sources: &Sources) -> Raw {
    parse_with(sources, Drafts::LeftOut)
}

/// The same with a say in what becomes of drafts.
#[must_use]
pub fn parse_with(sources: &Sources, drafts: Drafts) -> Raw {
    let mut raw = Raw::default();
    let readable = |(_, file): &(FileId, &SourceFile)| !matches!(file.content, Content::Unread);
    let site = sources.find("site.yaml").filter(readable).and_then(|(id, file)| {
        let languages = plain(own_languages(id, file, sources));
        let mut reader = Reader::new(sources, &languages);
        let found = read_yaml::<RawSite>(id, file, &mut reader);
        raw.faults.append(&mut reader.faults);
        found.map(|(site, tree)| (id, site, tree))
    });
    if let Some((id, site, tree)) = site {
        raw.folders = site.languages.iter().map(|lang| lang.value.clone()).collect();
        raw.languages = plain(raw.folders.clone());
        raw.theme = site.theme.clone();
        raw.trees.push((id, tree));
        raw.site = Some((id, site));
    }
    let files: Vec<_> = sources.iter().collect();
    let (languages, folders) = (raw.languages.clone(), raw.folders.clone());
    let pieces: Vec<_> = files
        .par_iter()
        .map(|(id, file)| {
            let mut reader = Reader { half: file.half, ..Reader::new(sources, &languages) };
            let role = role(&file.path, &folders);
            let piece = piece(*id, file, &role, &mut reader);
            (*id, role, piece, reader.faults)
        })
        .collect();
    for (id, role, piece, mut faults) in pieces {
        raw.faults.append(&mut faults);
        let draft = piece.draft().cloned();
        if draft.is_some() {
            raw.drafts.push(id);
        }
        match draft {
            // A draft is read, so that its faults are told, and but for its id it goes no further.
            Some(own) if drafts == Drafts::LeftOut => raw.draft_ids.push(own),
            _ => raw.take(id, role, piece),
        }
    }
    raw
}

/// The languages of a site without easy variants, where its `site.yaml` can be read.
#[must_use]
pub fn languages(sources: &Sources) -> Vec<Lang> {
    plain(folders(sources))
}

/// The languages that have a folder under `content/`, where `site.yaml` can be read.
#[must_use]
pub fn folders(sources: &Sources) -> Vec<Lang> {
    sources.find("site.yaml").map(|(id, file)| own_languages(id, file, sources)).unwrap_or_default()
}

/// Languages without easy variants, which have texts of their own and no more.
fn plain(mut languages: Vec<Lang>) -> Vec<Lang> {
    languages.retain(|lang| lang.plain().is_none());
    languages
}

/// The languages that `site.yaml` lists, read before the rest of it, whose texts are in them.
fn own_languages(id: FileId, file: &SourceFile, sources: &Sources) -> Vec<Lang> {
    let tree = yaml::parse(id, 0, file.text()).ok();
    let listed = tree.as_ref().and_then(|tree| tree.get("languages"));
    let read = listed.and_then(|node| Vec::<Spanned<Lang>>::read(node, &mut Reader::new(sources, &[])));
    read.unwrap_or_default().into_iter().map(|lang| lang.value).collect()
}

impl Piece {
    /// The id of a text that is not to be published yet.
    fn draft(&self) -> Option<&Id> {
        let (draft, id) = match self {
            Piece::Guideline(page, _) => (page.front.draft, &page.id),
            Piece::Chapter(.., page, _) => (page.front.draft, &page.id),
            Piece::Publication(page, _) => (page.front.draft, &page.id),
            Piece::Term(page, _) => (page.front.draft, &page.id),
            Piece::Page(page, _) => (page.front.draft, &page.id),
            Piece::Units(..) | Piece::Profile(..) | Piece::Internal(_) => return None,
            Piece::Unread(_) | Piece::UnreadText(_) | Piece::Lock(_) | Piece::Older(_) | Piece::Nothing => return None,
        };
        (draft == Some(true)).then_some(id)
    }
}

impl Raw {
    /// Sorts one file's piece in.
    fn take(&mut self, id: FileId, role: Role, piece: Piece) {
        match role {
            Role::Beside(lang, guideline, name) => self.beside.push((lang, guideline, name, id)),
            Role::Nested(lang, guideline, path) => {
                let text = if let Piece::Older(text) = piece { Some(text) } else { None };
                return self.nested.push(Nested { lang, guideline, path, file: id, text });
            }
            Role::Static(path) => self.statics.push((path, id)),
            Role::Theme(theme, path) => self.themes.push((theme, path, id)),
            Role::Internal(_) => self.has_internal = Internal::Present,
            Role::Bad(case, better) if !self.languages.is_empty() || case != "language" => {
                self.faults.push(Fault::new(What::BadName, Span::whole(id)).case(case).with("suggestion", better));
            }
            _ => {}
        }
        let tree = match piece {
            Piece::Units(units, tree) => {
                self.units.extend(units);
                tree
            }
            Piece::Profile(record, tree) => {
                self.profiles.push(*record);
                tree
            }
            Piece::Guideline(page, tree) => {
                self.guidelines.push(*page);
                tree
            }
            Piece::Chapter(guideline, order, page, tree) => {
                self.chapters.push((guideline, order, *page));
                tree
            }
            Piece::Publication(page, tree) => {
                self.publications.push(*page);
                tree
            }
            Piece::Term(page, tree) => {
                self.terms.push(page);
                tree
            }
            Piece::Page(page, tree) => {
                self.pages.push(page);
                tree
            }
            Piece::Lock(entries) => {
                self.lock = Some(entries);
                return;
            }
            Piece::Internal(record) => return self.internals.push(record),
            Piece::Unread(record) => return self.unread.push(record),
            Piece::UnreadText(text) => return self.unread_texts.push(text),
            Piece::Older(_) | Piece::Nothing => return,
        };
        self.trees.push((id, tree));
    }
}

fn piece(id: FileId, file: &SourceFile, role: &Role, reader: &mut Reader<'_>) -> Piece {
    if matches!(file.content, Content::Unread) {
        return match role {
            Role::Profile(record) => Piece::Unread(record.clone()),
            Role::Guideline(_, own)
            | Role::Chapter(_, _, own, _)
            | Role::Publication(_, own)
            | Role::Term(_, own)
            | Role::Page(_, own) => Piece::UnreadText(own.clone()),
            _ => Piece::Nothing,
        };
    }
    match role {
        Role::Lock => {
            let (entries, mut faults) = lock::read(id, file.text());
            reader.faults.append(&mut faults);
            Piece::Lock(entries)
        }
        Role::Nested(_, _, path) if path.ends_with(".md") => Piece::Older(older(id, file.text())),
        Role::Units => read_yaml(id, file, reader).map_or(Piece::Nothing, |(units, tree)| Piece::Units(units, tree)),
        Role::Profile(record) => match read_yaml::<RawProfile>(id, file, reader) {
            Some((raw, tree)) => Piece::Profile(Box::new(Record { file: id, id: record.clone(), raw }), tree),
            None => Piece::Unread(record.clone()),
        },
        Role::Internal(record) => {
            reader.half = Half::Internal;
            read_yaml(id, file, reader)
                .map_or(Piece::Nothing, |(raw, _)| Piece::Internal(Record { file: id, id: record.clone(), raw }))
        }
        Role::Guideline(lang, own) => read_page(id, file, lang, own, reader)
            .map_or_else(|| Piece::UnreadText(own.clone()), |(p, t)| Piece::Guideline(Box::new(p), t)),
        Role::Chapter(lang, guideline, own, order) => read_page(id, file, lang, own, reader).map_or_else(
            || Piece::UnreadText(own.clone()),
            |(page, tree)| Piece::Chapter(guideline.clone(), *order, Box::new(page), tree),
        ),
        Role::Publication(lang, own) => read_page(id, file, lang, own, reader)
            .map_or_else(|| Piece::UnreadText(own.clone()), |(p, t)| Piece::Publication(Box::new(p), t)),
        Role::Term(lang, own) => read_page(id, file, lang, own, reader)
            .map_or_else(|| Piece::UnreadText(own.clone()), |(p, t)| Piece::Term(p, t)),
        Role::Page(lang, own) => read_page(id, file, lang, own, reader)
            .map_or_else(|| Piece::UnreadText(own.clone()), |(p, t)| Piece::Page(p, t)),
        _ => Piece::Nothing,
    }
}

/// A file that is one YAML record. An empty file is a record without any key.
fn read_yaml<T: Read>(id: FileId, file: &SourceFile, reader: &mut Reader<'_>) -> Option<(T, yaml::Node)> {
    let node = match yaml::parse(id, 0, file.text()) {
        Ok(node) => node,
        Err(fault) => {
            reader.fault(*fault);
            return None;
        }
    };
    let node = filled(node);
    T::read(&node, reader).map(|value| (value, node))
}

/// An empty document read as an empty map, so that its missing keys are told.
fn filled(node: yaml::Node) -> yaml::Node {
    match node.kind {
        yaml::Kind::Null => yaml::Node { kind: yaml::Kind::Map(Vec::new()), ..node },
        _ => node,
    }
}

/// A Markdown file with front matter.
fn read_page<T: Read>(
    id: FileId,
    file: &SourceFile,
    lang: &Lang,
    own: &Id,
    reader: &mut Reader<'_>,
) -> Option<(Page<T>, yaml::Node)> {
    let text = file.text();
    let split = front_matter::split(id, text).map_err(|fault| reader.fault(*fault)).ok()?;
    let node = yaml::parse(id, split.yaml.start, text.get(split.yaml.clone()).unwrap_or(""));
    let node = filled(node.map_err(|fault| reader.fault(*fault)).ok()?);
    let front = T::read(&node, reader)?;
    let outline = outline(id, split.body.start, text.get(split.body.clone()).unwrap_or(""));
    if let Some(at) = outline.too_deep {
        let head = at.within(0..at.range().len().min(40));
        reader.fault(Fault::new(What::TooLarge, head).case("markdown-depth"));
    }
    for at in &outline.html {
        reader.fault(Fault::new(What::RawHtml, *at));
    }
    let forms = outline.forms.iter().map(|fence| form::read(id, fence, reader)).collect();
    Some((Page { file: id, lang: lang.clone(), id: own.clone(), front, body: split.body, outline, forms }, node))
}
