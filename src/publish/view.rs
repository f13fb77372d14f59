//! What readers see, and nothing else.
//!
//! Views are the only types in the program that serialise towards readers: templates, data files and the search
//! index are made of them. In: `model` values, read field by field in the sibling modules. Out: plain data in one
//! language. Never true: a view holds a field of the internal half of a record, a closed or planned account, or a
//! type that could carry one. So nothing here may name `model::internal` (a test in `tests/` holds that).

mod accessibility;
mod archive;
mod changes;
mod check;
mod easy;
mod guideline;
mod home;
mod library;
mod profile;
mod rules;

pub use accessibility::{AuthorityView, CriterionView, GapGroupView, GapView, PhoneView, StatementView};
pub use archive::{ComparisonPageView, OlderPageView, OlderView, PartView, PresentView, RowView, StretchView};
pub use changes::{ChangeEntryView, ChangesView, FeedEntryView, FeedView, MonthView};
pub use check::{AppView, CheckView, NamedView, PlatformLinkView};
pub use easy::{EasyGroupView, EasyHomeView, EasyPageView};
pub use guideline::{
    BodyView, ChapterPageView, ContentsLineView, EndingView, GuidelineLineView, GuidelinePageView, GuidelineView,
    GuidelinesView, HeadingView, ReferenceView, StatuteView, WholeChapterView, WholeView, WithdrawnView,
};
pub use home::{ChangeView, HomeView, NotFoundLineView, NotFoundView, SearchView};
pub use library::{
    FileView, GlossaryView, LetterView, PlainPageView, PublicationLineView, PublicationView, PublicationsView,
    SeriesView, TermView, YearView,
};
pub use profile::{
    AliasView, ChoiceView, DirectoryView, GroupView, NotOnView, PersonView, ProfileLineView, ProfileView, UnitView,
    WarningView,
};

pub use rules::{DutyView, RuleGroupView, RuleLineView, RulePageView, RulesView};

use serde::{Deserialize, Serialize};

/// A text in the page's language, or in the first language that has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextView {
    /// The language tag of the text where it differs from the page's, for a `lang` attribute.
    pub lang: Option<String>,
    /// The text itself, plain, not escaped.
    pub text: String,
}

/// A link inside the site or to the world.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkView {
    /// Where it leads: a path from the host's root (`/polku/profiilit/`) or a whole https address.
    pub href: String,
    /// What it says.
    pub label: TextView,
}

/// A day, for people and for machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayView {
    /// `2026-05-11`.
    pub iso: String,
    /// `11.5.2026`, `11 May 2026`: as the page's language writes it.
    pub written: String,
}

/// What every page has around its own content.
#[derive(Debug, Clone, Serialize)]
pub struct FrameView {
    /// The page's language tag: `fi`.
    pub lang: String,
    /// Where the site begins on its host: `/` or `/polku/`.
    pub root: String,
    /// Where this language begins: `/`, `/sv/`, `/polku/sv/`.
    pub home: String,
    /// The page's own title, without the site's.
    pub title: TextView,
    /// One sentence for search engines and shared links; may be empty.
    pub description: String,
    /// The site's title.
    pub site_title: TextView,
    /// The organisation's name.
    pub organisation: TextView,
    /// The organisation's own website.
    pub organisation_website: String,
    /// The organisation's logo under the root, where `static/` has one.
    pub logo: Option<String>,
    /// The icon for the browser's tab under the root, where `static/` has one.
    pub favicon: Option<FaviconView>,
    /// Main navigation.
    pub nav: Vec<NavView>,
    /// The path of pages that leads here, the home page first, this page left out. Empty on the home page.
    pub breadcrumb: Vec<LinkView>,
    /// This page in each language of the site, in the site's order.
    pub languages: Vec<LanguageLinkView>,
    /// The whole address that search engines should know this page by.
    pub canonical: String,
    /// `hreflang` links; empty where the page exists in one language only or is itself a stand-in.
    pub alternates: Vec<AlternateView>,
    /// Set where this page stands in for a missing translation.
    pub stand_in: Option<StandInView>,
    /// Set where the text is a translation whose source has changed since.
    pub stale: Option<StaleView>,
    /// The same page in easy language, or from there in plain language.
    pub other_form: Option<OtherFormView>,
    /// Pages that should not be found by search engines (search results, 404).
    pub noindex: bool,
    /// The day on which the site was made.
    pub as_of: DayView,
    /// Links at the foot of each page (other pages, open data).
    pub footer: Vec<LinkView>,
    /// How to reach the organisation; shown at the foot.
    pub contact: ContactView,
    /// The feed of changes, from the host's root.
    pub feed: String,
    /// What the page says to programs, as JSON-LD that can stand in HTML as it is.
    pub linked_data: Option<String>,
    /// Style sheets that this page needs besides the main one, under the root (`assets/code.css`).
    pub styles: Vec<String>,
    /// Scripts (ES modules) that this page needs, under the root.
    pub scripts: Vec<String>,
    /// Places of this page that have moved to others.
    pub moved: Vec<MovedView>,
}

/// A place that has moved to another page.
#[derive(Debug, Clone, Serialize)]
pub struct MovedView {
    /// The old anchor.
    pub anchor: String,
    /// Where it leads.
    pub href: String,
    /// The name of what is there.
    pub label: String,
}

/// The icon for the browser's tab.
#[derive(Debug, Clone, Serialize)]
pub struct FaviconView {
    /// Its address from the host's root.
    pub href: String,
    /// Its media type: `image/svg+xml`.
    pub media_type: String,
}

/// One entry of the main navigation.
#[derive(Debug, Clone, Serialize)]
pub struct NavView {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
    /// `page` on the page itself, `section` on pages below it, else nothing.
    pub current: Option<String>,
}

/// The same page in another language.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageLinkView {
    /// Language tag.
    pub lang: String,
    /// The language's own name: Suomi, Svenska, English.
    pub name: String,
    /// Where it leads.
    pub href: String,
    /// Whether this is the page's own language.
    pub current: bool,
}

/// An `hreflang` link.
#[derive(Debug, Clone, Serialize)]
pub struct AlternateView {
    /// Language tag, or `x-default`.
    pub lang: String,
    /// The whole address.
    pub href: String,
}

/// A page shown in another language than asked for, because it has not been translated.
#[derive(Debug, Clone, Serialize)]
pub struct StandInView {
    /// The language of the text shown.
    pub lang: String,
    /// The name of that language in the page's language: "suomeksi", "på finska", "in Finnish".
    pub language_name: String,
    /// The original page.
    pub href: String,
}

/// A translation that is older than its source.
#[derive(Debug, Clone, Serialize)]
pub struct StaleView {
    /// That it is, with the day of the change where it is known.
    pub sentence: String,
    /// The source.
    pub href: String,
    /// The source's language.
    pub lang: String,
}

/// The same page in easy or in plain language.
#[derive(Debug, Clone, Serialize)]
pub struct OtherFormView {
    /// Its language tag.
    pub lang: String,
    /// Where it is.
    pub href: String,
    /// "Selkokielellä", "Yleiskielellä".
    pub label: String,
}

/// How to reach somebody officially.
#[derive(Debug, Clone, Serialize)]
pub struct ContactView {
    /// An address on one of the organisation's own domains.
    pub email: String,
    /// A telephone number as people write it.
    pub phone: Option<String>,
    /// The same number for a `tel:` link.
    pub phone_uri: Option<String>,
}
