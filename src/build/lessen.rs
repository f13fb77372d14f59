//! A published site with less in it: whatever shows accounts is made anew from published data, the rest stays.
//!
//! In: the present sources, whatever state they are in, and the site that was published before. Out: the same site
//! without the accounts that the present records no longer stand for. Never true: a page of texts that has changed; a
//! site that looks fresher than it is.

use super::{Sound, Summary, pieces};
use crate::account::Account;
use crate::artifact::{Artifact, Artifacts};
use crate::catalogue::Catalogue;
use crate::check::{self, FOLDER, Regime};
use crate::diagnostic::Diagnostic;
use crate::fault::Fault;
use crate::page::{self, Size};
use crate::publish::check_data::{CheckView, check_view};
use crate::publish::unlisted::Unlisted;
use crate::publish::{PublicSite, ThemeFile, republish, theme};
use crate::raw::{self, Internal};
use crate::removals::{Atlas, Earlier, Kept, Less, Listed, Naming, Present, Taken, remembered, take_away};
use crate::rules::judge;
use crate::seal::reseal;
use crate::search::{self, Kind, Piece};
use crate::source::Sources;
use crate::value::{Day, Id, Moment, Parse, seconds_of};
use crate::{opendata, resolve};
use std::collections::{BTreeMap, BTreeSet};

/// Something that is not as it would be after a full build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remark {
    /// The site's own templates cannot be used, so the pages have the built-in look.
    BuiltInTheme,
    /// The search of texts could not be read, so it finds accounts alone.
    SearchOfTexts,
    /// What the check remembers of closed accounts could not be read.
    ClosedAccounts,
}

/// What a run gave.
pub struct Lessened {
    /// Everything found in the sources, sorted.
    pub findings: Vec<Diagnostic>,
    /// All texts, for reports.
    pub sources: Sources,
    /// Whether internal halves were there.
    pub internal: Internal,
    /// Accounts that have left the list, or are only warned of now.
    pub taken: Vec<Taken>,
    /// Warnings that stay although their records no longer say so.
    pub kept_warnings: Vec<String>,
    /// Pages that stay although they name what has left.
    pub naming: Vec<Naming>,
    /// What is not as it would be after a full build.
    pub remarks: Vec<Remark>,
    /// The site; absent where there is nothing to take away.
    pub sound: Option<Sound>,
    /// Counts for the summary.
    pub summary: Summary,
}

/// Why nothing can be taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoList {
    /// The earlier site has no list that this program can read.
    Unreadable,
    /// The sources have no record at all: they are hardly those of the list.
    NoRecords,
}

/// Takes off a published site what the present records say may no longer be trusted.
///
/// # Errors
/// See [`NoList`].
pub fn lessen(sources: Sources, loading: Vec<Fault>, earlier: &Earlier, moment: Moment) -> Result<Lessened, NoList> {
    let published = earlier.listed().ok_or(NoList::Unreadable)?;
    let today = no_earlier_than(moment.today(), &published);
    let examined = examine(sources, loading, today);
    if examined.present.is_empty() && !published.data.profiles.is_empty() {
        return Err(NoList::NoRecords);
    }
    let less = take_away(&published, &examined.present, today);
    let mut lessened = Lessened {
        findings: examined.findings,
        sources: examined.sources,
        internal: examined.internal,
        taken: less.taken.clone(),
        kept_warnings: less.kept_warnings.clone(),
        naming: Vec::new(),
        remarks: Vec::new(),
        sound: None,
        summary: Summary::default(),
    };
    if less.listed != published {
        let task = Task { earlier, published: &published, less: &less, moment, today };
        task.remake(examined.theme, &mut lessened).ok_or(NoList::Unreadable)?;
    }
    Ok(lessened)
}

/// The accounts that a refused build keeps on a published list although the present records no longer stand for them.
#[must_use]
pub fn held_back(sources: &Sources, published: &Listed, moment: Moment) -> Vec<Taken> {
    let raw = raw::parse(sources);
    let present = Present::of(&raw);
    let resolved = resolve::resolve(sources.clone(), raw);
    let present = present.with_site(resolved.site.as_ref());
    if present.is_empty() {
        return Vec::new();
    }
    take_away(published, &present, no_earlier_than(moment.today(), published)).taken
}

/// The profiles whose records say that somebody else has the account.
#[must_use]
pub fn marked_as_lost(sources: &Sources, moment: Moment) -> Vec<Id> {
    Present::of(&raw::parse(sources)).lost(moment.today()).cloned().collect()
}

/// Time only ever takes away: a day before the published one brings nothing back.
fn no_earlier_than(today: Day, published: &Listed) -> Day {
    Day::parse(&published.data.as_of).map_or(today, |as_of| today.max(as_of))
}

/// What the sources give, whatever state they are in.
struct Examined {
    present: Present,
    theme: Vec<(String, ThemeFile)>,
    findings: Vec<Diagnostic>,
    sources: Sources,
    internal: Internal,
}

fn examine(sources: Sources, mut loading: Vec<Fault>, today: Day) -> Examined {
    let mut raw = raw::parse(&sources);
    raw.faults.append(&mut loading);
    let present = Present::of(&raw);
    let resolved = resolve::resolve(sources.clone(), raw);
    let internal = resolved.has_internal();
    let present = present.with_site(resolved.site.as_ref());
    let theme = resolved.site.as_ref().map(theme).unwrap_or_default();
    let findings = judge(resolved, today).diagnostics;
    Examined { present, theme, findings, sources, internal }
}

/// What is made anew, of what.
struct Task<'a> {
    earlier: &'a Earlier,
    published: &'a Listed,
    less: &'a Less,
    moment: Moment,
    today: Day,
}

impl Task<'_> {
    /// Makes the site anew as far as it shows accounts.
    fn remake(&self, theme: Vec<(String, ThemeFile)>, lessened: &mut Lessened) -> Option<()> {
        let Self { earlier, published, less, moment, .. } = self;
        // The data stay as old as they were.
        let made = Moment::at(seconds_of(&published.data.generated)?, &published.facts.timezone).ok()?;
        let atlas = Atlas::of(published);
        let check = self.check(&atlas, &mut lessened.remarks);
        let mut site = republish(less.listed.clone(), check, made, self.today)?;
        let kept = Kept::of(earlier, published, &site.routes);
        let gone: Vec<Account> = less.gone_accounts(atlas.reader());
        lessened.naming = self.naming(&kept, &atlas, &gone, &site);
        site.kept_pages = kept_pages(earlier, &kept, &site);
        let unlisted = Unlisted::of(atlas.reader(), &gone, BTreeMap::new());
        let mut artifacts = Artifacts::default();
        artifacts.extend(pages(&mut site, theme, &mut lessened.remarks)?);
        artifacts.extend(opendata::produce(&site));
        artifacts.extend(check::produce(&site.check, &site.data, self.regime()));
        artifacts.extend(indexes(earlier, &site, &unlisted, &mut lessened.remarks));
        // The app tells what its pages need, of what is made anew and of what stays; its own files are made anew too.
        let own: BTreeSet<String> = page::app(&site, &[]).into_iter().map(|file| file.path).collect();
        let stays = |path: &String| !own.contains(path) && artifacts.get(path).is_none();
        let rest = kept.files().filter(|(path, _)| stays(path));
        let rest: Vec<Artifact> = rest.map(|(path, bytes)| Artifact::file(path.clone(), bytes.clone())).collect();
        artifacts.extend(rest);
        let made: Vec<Artifact> = artifacts.iter().cloned().collect();
        artifacts.extend(page::app(&site, &made));
        let sealed = reseal(artifacts, &earlier.manifest, *moment);
        lessened.summary = Summary {
            listed: site.data.profiles.len(),
            files: sealed.artifacts().len(),
            languages: site.editions.len(),
            ..Summary::default()
        };
        lessened.sound = Some(Sound { sealed });
        Some(())
    }

    /// What the check knows now: the accounts that are left, and what it remembered and remembers of closed ones.
    fn check(&self, atlas: &Atlas, remarks: &mut Vec<Remark>) -> CheckView {
        let Listed { data, facts } = &self.less.listed;
        let mut closed = remembered(self.earlier, facts.remember_closed, self.today).unwrap_or_else(|| {
            remarks.push(Remark::ClosedAccounts);
            Vec::new()
        });
        closed.extend(&self.less.closed);
        check_view(data, facts, closed, atlas.table(), self.earlier.manifest.next_serial(self.moment))
    }

    /// Whole or in parts, as it was.
    fn regime(&self) -> Regime {
        let shards = format!("{FOLDER}shards/");
        let in_parts = self.earlier.files.keys().any(|path| path.starts_with(&shards));
        if in_parts { Regime::Shards } else { Regime::Whole }
    }

    /// Pages that stay although they name what has left, or link to an account that somebody else has now.
    fn naming(&self, kept: &Kept<'_>, atlas: &Atlas, gone: &[Account], site: &PublicSite) -> Vec<Naming> {
        let warned = self.less.listed.data.warnings.iter().filter_map(|profile| atlas.reader().account(&profile.url));
        let lost: Vec<Account> = warned.chain(gone.iter().cloned()).collect();
        let page = |lang| self.less.gone.iter().map(move |gone| site.routes.profile(lang, &gone.id));
        let pages: Vec<String> = site.facts.languages().flat_map(page).collect();
        let naming = kept.naming(&Unlisted::of(atlas.reader(), &lost, BTreeMap::new()), &pages);
        // The examples of rules are Aito's own, whatever the accounts in them are called.
        let rules: Vec<String> =
            site.facts.languages().map(|lang| site.routes.file(&site.routes.rules(lang))).collect();
        let rules: Vec<&str> = rules.iter().filter_map(|file| file.strip_suffix("index.html")).collect();
        naming.into_iter().filter(|one| !rules.iter().any(|folder| one.path.starts_with(folder))).collect()
    }
}

/// Pages of the earlier sitemap that stay as they are.
fn kept_pages(earlier: &Earlier, kept: &Kept<'_>, site: &PublicSite) -> Vec<String> {
    let there: BTreeSet<&String> = kept.files().map(|(path, _)| path).collect();
    let named = earlier.file("sitemap.xml").map(|xml| opendata::sitemap_paths(xml, &site.routes)).unwrap_or_default();
    named.into_iter().filter(|path| there.contains(&site.routes.file(path))).collect()
}

/// The pages in the site's own look, or in the built-in one where its templates fail.
fn pages(site: &mut PublicSite, theme: Vec<(String, ThemeFile)>, remarks: &mut Vec<Remark>) -> Option<Vec<Artifact>> {
    site.theme = theme;
    if let Ok(pages) = page::pages(site, Size::Minified) {
        return Some(pages);
    }
    remarks.push(Remark::BuiltInTheme);
    site.theme = Vec::new();
    page::pages(site, Size::Minified).ok()
}

/// The search, made anew of the earlier texts and the present accounts.
fn indexes(earlier: &Earlier, site: &PublicSite, unlisted: &Unlisted<'_>, remarks: &mut Vec<Remark>) -> Vec<Artifact> {
    let mut artifacts = Vec::new();
    for edition in &site.editions {
        let lang = edition.lang.as_str();
        let texts = search::read(|name| earlier.file(&format!("search/{lang}/{name}")));
        if texts.is_none() && !remarks.contains(&Remark::SearchOfTexts) {
            remarks.push(Remark::SearchOfTexts);
        }
        let words = Catalogue::site(lang).word("closed-account");
        let texts = texts.unwrap_or_default().into_iter().filter(|piece| piece.kind != Kind::Profile);
        let texts = texts.map(|piece| cleaned(piece, unlisted, &words));
        let all: Vec<Piece> = texts.chain(pieces::pieces(edition, site.routes.root())).collect();
        let files = search::produce(lang, &all);
        artifacts.extend(files.into_iter().map(|file| Artifact::file(file.path, file.bytes)));
    }
    artifacts
}

/// What search finds of a text, without the addresses of accounts that have left. The page itself stays as it is.
fn cleaned(mut piece: Piece, unlisted: &Unlisted<'_>, words: &str) -> Piece {
    let Piece { kind: _, title, address: _, trail, keywords, standing: _, sections } = &mut piece;
    let texts = sections.iter_mut().flat_map(|section| [&mut section.heading, &mut section.text]);
    for text in [title, trail].into_iter().chain(keywords).chain(texts) {
        if !unlisted.places(text).is_empty() {
            *text = unlisted.clean(text, words);
        }
    }
    piece
}
