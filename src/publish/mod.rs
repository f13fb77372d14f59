//! `publish`: from a checked site to what readers see, and only that.
//!
//! In: [`Checked`], the proof that every rule has passed, and the moment. Out: [`PublicSite`]: pages as views, data as
//! views, texts for search. Never true afterwards: an internal field; a closed, planned, compromised or ended profile
//! among the listed. Producers (floor 6) see nothing else.

mod accessibility;
mod archive;
mod changes;
mod check;
pub mod check_data;
mod citation;
mod code;
mod comparison;
pub mod data;
mod directory;
mod easy;
mod explained;
pub mod facts;
mod form;
mod frame;
mod guidelines;
mod hall;
#[cfg(feature = "highlight")]
mod highlight;
mod home;
mod library;
mod life;
mod linked_data;
mod markdown;
mod mentions;
mod moved;
mod profiles;
mod scene;
mod stale;
pub mod statement;
mod statutes;
mod terms;
pub mod unlisted;
pub mod view;

pub use crate::model::route;
pub use markdown::escape;

use crate::model::{AssetKind, Listing, Profile, Site, Standing};
use crate::rules::Checked;
use crate::rules::pointing::page_of;
use crate::source::Content;
use crate::value::{Day, Lang, Moment};
use check_data::CheckView;
use data::DataView;
use facts::SiteFacts;
use hall::{Hall, List};
use mentions::Mentions;
use rayon::prelude::*;
pub(crate) use route::Routes;
use scene::Scene;
use serde::Serialize;
use statement::StatementData;
use std::collections::BTreeSet;
use std::sync::Arc;
use unlisted::{Address, Unlisted};
use view::{FeedView, FrameView};

/// Everything that readers and their programs get.
pub struct PublicSite {
    /// Pages and search texts by language, the default first.
    pub editions: Vec<Edition>,
    /// The directory as data.
    pub data: DataView,
    /// Everything else that pages which show accounts are made of.
    pub facts: SiteFacts,
    /// What the account check knows.
    pub check: CheckView,
    /// The accessibility statement, where the site has one and this run makes it.
    pub statement: Option<StatementData>,
    /// Files copied as they are: path under the output folder, bytes.
    pub files: Vec<(String, Arc<[u8]>)>,
    /// The theme's own files over the built-in ones: path in the theme, content.
    pub theme: Vec<(String, ThemeFile)>,
    /// Paths of pages that this run leaves as an earlier one made them, for the sitemap.
    pub kept_pages: Vec<String>,
    /// Addresses.
    pub routes: Routes,
    /// The moment of the build.
    pub moment: Moment,
}

/// A list as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The accounts.
    pub data: DataView,
    /// Everything else that their pages are made of.
    pub facts: SiteFacts,
}

/// A theme's file.
pub enum ThemeFile {
    /// A template.
    Template(Arc<str>),
    /// Anything else.
    Asset(Arc<[u8]>),
}

/// The site in one language.
pub struct Edition {
    /// Its language.
    pub lang: Lang,
    /// Its pages.
    pub pages: Vec<PageView>,
    /// What its search finds.
    pub pieces: Vec<PieceView>,
    /// What has changed lately, for programs that read feeds.
    pub feed: FeedView,
    /// The account check as an app.
    pub app: Option<view::AppView>,
}

/// A page before its template.
#[derive(Serialize)]
pub struct PageView {
    /// Its path from the host's root.
    #[serde(skip)]
    pub path: String,
    /// Its template.
    #[serde(skip)]
    pub template: &'static str,
    /// Whether search engines are told of it.
    #[serde(skip)]
    pub in_sitemap: bool,
    /// What every page has.
    pub frame: FrameView,
    /// Its own content.
    pub page: PageContent,
}

/// The content of a page.
#[derive(Serialize)]
#[serde(untagged)]
#[allow(missing_docs)]
pub enum PageContent {
    Home(view::HomeView),
    Check(Box<view::CheckView>),
    Directory(view::DirectoryView),
    Profile(Box<view::ProfileView>),
    Guidelines(view::GuidelinesView),
    Guideline(view::GuidelinePageView),
    Chapter(view::ChapterPageView),
    Whole(view::WholeView),
    Older(Box<view::OlderPageView>),
    Comparison(Box<view::ComparisonPageView>),
    Publications(view::PublicationsView),
    Publication(Box<view::PublicationView>),
    Glossary(view::GlossaryView),
    Plain(view::PlainPageView),
    EasyHome(view::EasyHomeView),
    Easy(Box<view::EasyPageView>),
    Search(view::SearchView),
    Changes(view::ChangesView),
    Rules(view::RulesView),
    Rule(view::RulePageView),
    Statement(Box<view::StatementView>),
    NotFound(view::NotFoundView),
}

/// Something that search finds.
pub struct PieceView {
    /// `chapter`, `guideline`, `publication`, `term`, `profile`, `page`.
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// Its path from the host's root.
    pub path: String,
    /// Where it belongs.
    pub trail: String,
    /// Other words for it.
    pub keywords: Vec<String>,
    /// The word for a standing that is not "in force".
    pub standing: Option<String>,
    /// Heading, anchor, text.
    pub sections: Vec<(String, String, String)>,
}

/// The records on their day, and who of them may be named.
struct Records<'a> {
    site: &'a Site,
    routes: &'a Routes,
    unlisted: &'a Unlisted<'a>,
    today: Day,
}

impl<'a> Records<'a> {
    /// The profiles that stand so today, in the order of their ids.
    fn of(&self, listing: Listing) -> impl Iterator<Item = &'a Profile> {
        let today = self.today;
        self.site.profiles.values().filter(move |profile| profile.listing(today) == listing)
    }
}

/// What the pages of one language that are made of texts share.
struct Desk<'a> {
    site: &'a Site,
    today: Day,
    hall: &'a Hall<'a>,
    mentions: &'a Mentions,
}

/// Makes the public site: first the data, then the pages that are made of data, then those that are made of texts.
#[must_use]
pub fn publish(checked: &Checked, moment: Moment) -> PublicSite {
    let site = checked.site();
    let today = moment.today();
    let routes = Routes::new(&site.settings.base_url, site.settings.default_language());
    let unlisted = Unlisted::new(site, today);
    let records = Records { site, routes: &routes, unlisted: &unlisted, today };
    let scenes: Vec<Scene<'_>> = site.settings.languages.iter().map(|lang| Scene::new(&records, lang)).collect();
    let facts = facts::facts(&records, &scenes);
    let data = data::data(&records, moment);
    let statement = statement::statement(&records);
    let editions = scenes
        .par_iter()
        .zip(&facts.editions)
        .map(|(scene, edition)| {
            let hall = Hall::new(List { data: &data, facts: &facts, today }, edition, &routes);
            let desk = Desk { site, today, hall: &hall, mentions: &Mentions::new(scene) };
            let mut edition = from_data(&hall);
            let mut uses = guidelines::guidelines(&desk, scene, &mut edition);
            library::library(&desk, scene, &mut uses, &mut edition);
            explained::rules(&hall, &mut edition);
            if let Some(statement) = &statement {
                accessibility::page(&hall, statement, &mut edition);
            }
            easy::pages(&records, &desk, scene, &mut edition);
            moved::list(scene, &mut edition.pages, &|end| may_be_named(site, &unlisted, today, end));
            edition
        })
        .collect();
    let check = check_of(site, &data, &facts, moment);
    let (files, theme) = (files(site, &routes), theme(site));
    PublicSite { editions, data, facts, check, statement, files, theme, kept_pages: Vec::new(), routes, moment }
}

/// What the account check knows of a site, without the pages.
#[must_use]
pub fn check(checked: &Checked, moment: Moment) -> CheckView {
    let site = checked.site();
    let routes = Routes::new(&site.settings.base_url, site.settings.default_language());
    let unlisted = Unlisted::new(site, moment.today());
    let records = Records { site, routes: &routes, unlisted: &unlisted, today: moment.today() };
    let scenes: Vec<Scene<'_>> = site.settings.languages.iter().map(|lang| Scene::new(&records, lang)).collect();
    check_of(site, &data::data(&records, moment), &facts::facts(&records, &scenes), moment)
}

fn check_of(site: &Site, data: &data::DataView, facts: &facts::SiteFacts, moment: Moment) -> CheckView {
    let closed = check_data::closed(site, moment.today());
    check_data::check_view(data, facts, closed, &site.settings.table, moment.seconds())
}

/// The public site as far as it is made of public data alone, from data that were published before: whatever shows an
/// account, and nothing that is made of texts. `moment` is that of the data, which stay as old as they were. `None`
/// where the data know no language.
#[must_use]
pub fn republish(list: Listed, check: CheckView, moment: Moment, today: Day) -> Option<PublicSite> {
    let Listed { data, facts } = list;
    let routes = Routes::new(&facts.base_url, facts.default_language()?);
    let list = List { data: &data, facts: &facts, today };
    let edition = |edition| from_data(&Hall::new(list, edition, &routes));
    let editions = facts.editions.par_iter().map(edition).collect();
    let (files, theme, kept_pages) = (Vec::new(), Vec::new(), Vec::new());
    // The statement shows no account, so that it stays as it is.
    Some(PublicSite { editions, data, facts, check, statement: None, files, theme, kept_pages, routes, moment })
}

/// The files of all pages that such data make.
#[must_use]
pub fn pages_of(list: &Listed) -> BTreeSet<String> {
    let Listed { data, facts } = list;
    let Some(default) = facts.default_language() else {
        return BTreeSet::new();
    };
    let routes = Routes::new(&facts.base_url, default);
    // Which pages there are hangs on no day.
    let list = List { data, facts, today: Day::EPOCH };
    let pages = |edition| from_data(&Hall::new(list, edition, &routes)).pages;
    facts.editions.iter().flat_map(pages).map(|page| routes.file(&page.path)).collect()
}

/// The pages of one language that are made of public data alone: whatever shows an account.
fn from_data(hall: &Hall<'_>) -> Edition {
    let (changes, feed) = changes::changes(hall);
    let mut edition = Edition { lang: hall.lang.clone(), pages: vec![changes], pieces: Vec::new(), feed, app: None };
    home::home(hall, &mut edition);
    check::check(hall, &mut edition);
    directory::directory_and_profiles(hall, &mut edition);
    linked_data::link(&mut edition.pages, hall);
    edition
}

/// Files of `static/` and files beside chapters.
fn files(site: &Site, routes: &Routes) -> Vec<(String, Arc<[u8]>)> {
    let bytes = |file| match site.sources.get(file).map(|file| &file.content) {
        Some(Content::Bytes(bytes)) => Some(Arc::clone(bytes)),
        Some(Content::Text(text)) => Some(Arc::from(text.as_bytes())),
        Some(Content::Unread) | None => None,
    };
    let path = |kind: &AssetKind| match kind {
        AssetKind::Static(path) => path.clone(),
        AssetKind::Beside(lang, guideline, name) => {
            format!("{}{name}", routes.file(&routes.guideline(lang, guideline)).trim_end_matches("index.html"))
        }
    };
    site.assets.iter().filter_map(|asset| Some((path(&asset.kind), bytes(asset.file)?))).collect()
}

/// The site's own files of its theme.
pub(crate) fn theme(site: &Site) -> Vec<(String, ThemeFile)> {
    let content = |file| match &site.sources.get(file)?.content {
        Content::Text(text) => Some(ThemeFile::Template(Arc::clone(text))),
        Content::Bytes(bytes) => Some(ThemeFile::Asset(Arc::clone(bytes))),
        Content::Unread => None,
    };
    site.theme.files.iter().filter_map(|(path, file)| Some((path.clone(), content(*file)?))).collect()
}

/// Whether an end of a redirect names nobody that may not be named.
fn may_be_named(site: &Site, unlisted: &Unlisted<'_>, today: Day, end: &str) -> bool {
    match page_of(end).and_then(|id| site.profiles.get(&id)) {
        Some(profile) => matches!(profile.listing(today), Listing::Listed | Listing::Warned),
        None => unlisted.places(end).is_empty() && matches!(unlisted.address(end), Address::Free),
    }
}

/// The word to show for a standing, where it is not "in force".
fn standing_word(scene: &Scene<'_>, standing: Standing) -> Option<String> {
    let word = || scene.words.word(&format!("standing-{}", standing.word()));
    (standing != Standing::InForce).then(|| lower_first(&word()))
}

fn lower_first(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
