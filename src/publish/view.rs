//! What readers see, and nothing else.
//!
//! Views are the only types in the program that serialise towards readers: templates, data files and the search
//! index are made of them. In: `model` values, read field by field in the sibling modules. Out: plain data in one
//! language. Never true: a view holds a field of the internal half of a record, a closed or planned account, or a
//! type that could carry one. So nothing here may name `model::internal` (a test in `tests/` holds that).

use serde::Serialize;

/// A text in the page's language, or in the first language that has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TextView {
    /// The language tag of the text where it differs from the page's, for a `lang` attribute.
    pub lang: Option<String>,
    /// The text itself, plain, not escaped.
    pub text: String,
}

/// A link inside the site or to the world.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LinkView {
    /// Where it leads: a path from the host's root (`/polku/profiilit/`) or a whole https address.
    pub href: String,
    /// What it says.
    pub label: TextView,
}

/// A day, for people and for machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
    /// Pages that should not be found by search engines (search results, 404).
    pub noindex: bool,
    /// The day on which the site was made.
    pub as_of: DayView,
    /// Links at the foot of each page (other pages, open data).
    pub footer: Vec<LinkView>,
    /// How to reach the organisation; shown at the foot.
    pub contact: ContactView,
    /// Style sheets that this page needs besides the main one, under the root (`assets/code.css`).
    pub styles: Vec<String>,
    /// Scripts (ES modules) that this page needs, under the root.
    pub scripts: Vec<String>,
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

/// The start page.
#[derive(Debug, Clone, Serialize)]
pub struct HomeView {
    /// Main profiles, by platform.
    pub main_profiles: Vec<ProfileLineView>,
    /// How many profiles the directory lists.
    pub profile_count: usize,
    /// The directory.
    pub directory: String,
    /// Where the search form leads.
    pub search: String,
    /// Compromised profiles.
    pub warnings: Vec<WarningView>,
    /// Guidelines in force.
    pub guidelines: Vec<GuidelineLineView>,
    /// The list of publications, where there are any.
    pub publications: Option<String>,
    /// The glossary, where there is one.
    pub glossary: Option<String>,
    /// What changed in the guidelines lately, newest first, at most five.
    pub changes: Vec<ChangeView>,
    /// Where an impostor is reported.
    pub report_impostor: String,
}

/// One line about a change in a guideline.
#[derive(Debug, Clone, Serialize)]
pub struct ChangeView {
    /// When.
    pub date: DayView,
    /// What.
    pub note: TextView,
    /// In which guideline.
    pub guideline: LinkView,
}

/// A profile as one line of the directory.
#[derive(Debug, Clone, Serialize)]
pub struct ProfileLineView {
    /// The record's id.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: TextView,
    /// The platform's id: `facebook`.
    pub platform: String,
    /// The platform's name: Facebook.
    pub platform_name: String,
    /// The symbol of the platform's family in `assets/icons.svg`: `family-social`.
    pub icon: String,
    /// The handle as people write it: `@esimerkkilankirjasto`. May be empty.
    pub handle: String,
    /// What it is for, where the record says.
    pub about: Option<TextView>,
    /// The unit's id.
    pub unit: String,
    /// Tags of the languages it serves in: `["fi", "sv"]`.
    pub languages: Vec<String>,
    /// The same in words: "suomi, ruotsi".
    pub languages_written: String,
    /// The platform's main profile.
    pub main: bool,
    /// Opened in advance and not in use yet.
    pub standby: bool,
    /// Text that the free-text filter compares with, lower-cased.
    pub filter_text: String,
}

/// A list of profiles: the directory, a page of it, one platform, one unit.
#[derive(Debug, Clone, Serialize)]
pub struct DirectoryView {
    /// `all`, `platform` or `unit`.
    pub scope: String,
    /// The unit page's own facts, where the scope is a unit.
    pub unit: Option<UnitView>,
    /// The profiles, grouped by unit (or by platform within a unit's page).
    pub groups: Vec<GroupView>,
    /// How many profiles there are in this scope, all pages together.
    pub count: usize,
    /// Compromised profiles in this scope.
    pub warnings: Vec<WarningView>,
    /// Choices of the platform filter and links to platform pages.
    pub platforms: Vec<ChoiceView>,
    /// Choices of the unit filter and links to unit pages, in tree order.
    pub units: Vec<ChoiceView>,
    /// Choices of the language filter.
    pub languages: Vec<ChoiceView>,
    /// The pages of a long list; empty where one page is enough.
    pub pages: Vec<NavView>,
    /// The directory's data files.
    pub json: String,
    /// The same as a table.
    pub csv: String,
    /// Platforms where the organisation has decided not to be.
    pub not_on: Vec<NotOnView>,
}

/// Profiles under one heading.
#[derive(Debug, Clone, Serialize)]
pub struct GroupView {
    /// For an anchor: the unit's or platform's id.
    pub id: String,
    /// The heading, with the page of that unit or platform.
    pub heading: LinkView,
    /// The profiles.
    pub profiles: Vec<ProfileLineView>,
}

/// A choice of a filter, and the page that shows the same without JavaScript.
#[derive(Debug, Clone, Serialize)]
pub struct ChoiceView {
    /// The value compared: a platform's, unit's or language's id.
    pub value: String,
    /// What it says.
    pub label: TextView,
    /// Its own page, where it has one.
    pub href: Option<String>,
    /// How many profiles.
    pub count: usize,
    /// How deep in the tree of units, 0 at the top.
    pub depth: usize,
}

/// A unit on its own page.
#[derive(Debug, Clone, Serialize)]
pub struct UnitView {
    /// Its name.
    pub name: TextView,
    /// The responsible role.
    pub role: Option<TextView>,
    /// Its address.
    pub email: Option<String>,
    /// Units above it, the top one first.
    pub above: Vec<LinkView>,
    /// Units below it.
    pub below: Vec<LinkView>,
}

/// A platform where the organisation is not.
#[derive(Debug, Clone, Serialize)]
pub struct NotOnView {
    /// The platform's name.
    pub platform_name: String,
    /// Since when.
    pub since: Option<DayView>,
    /// Why.
    pub reason: Option<TextView>,
}

/// A compromised profile, as a warning. It never links to the account itself.
#[derive(Debug, Clone, Serialize)]
pub struct WarningView {
    /// The record's id.
    pub id: String,
    /// Its page on this site.
    pub href: String,
    /// Its name.
    pub name: TextView,
    /// The platform's name.
    pub platform_name: String,
    /// The handle as people write it.
    pub handle: String,
    /// Since when.
    pub since: Option<DayView>,
    /// What the organisation says about it.
    pub message: Option<TextView>,
}

/// A profile's own page.
#[derive(Debug, Clone, Serialize)]
pub struct ProfileView {
    /// The record's id.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: TextView,
    /// The platform's id.
    pub platform: String,
    /// The platform's name.
    pub platform_name: String,
    /// The platform's page in the directory; none where no listed profile is left there.
    pub platform_href: Option<String>,
    /// The symbol of the platform's family in `assets/icons.svg`.
    pub icon: String,
    /// The handle as people write it.
    pub handle: String,
    /// The account's address. On the page of a compromised account it stands as text, never as a link.
    pub url: String,
    /// `active`, `standby` or `compromised`.
    pub status: String,
    /// Set where the status is compromised.
    pub warning: Option<WarningView>,
    /// `unit`, `role`, `person`, `expert` or `campaign`.
    pub kind: String,
    /// What it is for.
    pub about: Option<TextView>,
    /// The unit that answers for it.
    pub owner: LinkView,
    /// The responsible role.
    pub owner_role: Option<TextView>,
    /// Other units that use it.
    pub shared_with: Vec<LinkView>,
    /// How to reach whoever keeps it.
    pub contact: ContactView,
    /// Languages in words.
    pub languages_written: String,
    /// Language tags.
    pub languages: Vec<String>,
    /// Since when it is the organisation's.
    pub opened: Option<DayView>,
    /// When a person last confirmed the record.
    pub reviewed: Option<DayView>,
    /// When it ends.
    pub ends: Option<DayView>,
    /// What a standby profile waits for.
    pub standby_for: Option<TextView>,
    /// The platform's main profile of the organisation.
    pub main: bool,
    /// What it writes about.
    pub topics: Vec<String>,
    /// The page on the organisation's website that it complements.
    pub website: Option<String>,
    /// When it is read.
    pub hours: Option<TextView>,
    /// How fast it answers.
    pub response: Option<TextView>,
    /// What to do when it is urgent.
    pub urgent: Option<TextView>,
    /// The same service in the other language.
    pub counterpart: Option<LinkView>,
    /// The platform's id that survives a change of the handle.
    pub stable_id: Option<String>,
    /// The month that the platform shows as the account's start, as written in the page's language.
    pub joined: Option<String>,
    /// Earlier handles.
    pub aliases: Vec<AliasView>,
    /// The platform's own badge.
    pub platform_verified: bool,
    /// Title and name, where the profile is a person's and the name is public.
    pub person: Option<PersonView>,
    /// Where official matters are set going.
    pub official_business: Option<LinkView>,
    /// Where confidential matters go.
    pub secure_channel: Option<LinkView>,
    /// The moderation policy.
    pub moderation: Option<LinkView>,
    /// Where an impostor of it is reported.
    pub report_impostor: String,
    /// The whole public record as data.
    pub json: String,
}

/// An earlier handle.
#[derive(Debug, Clone, Serialize)]
pub struct AliasView {
    /// The handle as people write it.
    pub handle: String,
    /// The last day on which it was the organisation's.
    pub until: Option<DayView>,
}

/// Who keeps a person's or expert's profile.
#[derive(Debug, Clone, Serialize)]
pub struct PersonView {
    /// Title.
    pub title: Option<TextView>,
    /// Name; absent where it is withheld (the record then does not hold it at all).
    pub name: Option<String>,
}

/// A guideline as one line of a list.
#[derive(Debug, Clone, Serialize)]
pub struct GuidelineLineView {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// Its number.
    pub number: Option<String>,
    /// From when it is in force.
    pub from: Option<DayView>,
    /// The last day of its validity.
    pub until: Option<DayView>,
    /// `in-force`, `not-yet`, `expired`, `replaced` or `withdrawn`.
    pub standing: String,
}

/// All guidelines.
#[derive(Debug, Clone, Serialize)]
pub struct GuidelinesView {
    /// In force.
    pub in_force: Vec<GuidelineLineView>,
    /// All the others.
    pub others: Vec<GuidelineLineView>,
}

/// A guideline's facts, shown on its front page and beside its chapters.
#[derive(Debug, Clone, Serialize)]
pub struct GuidelineView {
    /// Its id.
    pub id: String,
    /// Its front page.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// The whole guideline on one page.
    pub whole: String,
    /// `in-force`, `not-yet`, `expired`, `replaced` or `withdrawn`.
    pub standing: String,
    /// Its number.
    pub number: Option<String>,
    /// When it was given.
    pub issued: Option<DayView>,
    /// From when it is in force.
    pub from: Option<DayView>,
    /// The last day of its validity.
    pub until: Option<DayView>,
    /// What it rests on.
    pub legal_basis: Vec<StatuteView>,
    /// What it replaces: "ESI-2021-0044, 1.3.2021".
    pub replaces: Vec<String>,
    /// What it amends.
    pub amends: Vec<String>,
    /// What replaced it.
    pub replaced_by: Option<String>,
    /// Whom it is for.
    pub audience: Vec<TextView>,
    /// Who signed it, by role.
    pub signatories: Vec<TextView>,
    /// To whom it was sent.
    pub distribution: Vec<TextView>,
    /// To whom for information.
    pub for_information: Vec<TextView>,
    /// The unit that answers for it.
    pub owner: Option<TextView>,
    /// The responsible role.
    pub owner_role: Option<TextView>,
    /// The owner's address.
    pub owner_email: Option<String>,
    /// When it was last reviewed.
    pub reviewed: Option<DayView>,
    /// When and why it was withdrawn.
    pub withdrawn: Option<WithdrawnView>,
    /// Its changes, newest first.
    pub changes: Vec<ChangeView>,
    /// Its sources.
    pub sources: Vec<TextView>,
    /// Its chapters, annexes last, in order.
    pub contents: Vec<ContentsLineView>,
}

/// A withdrawal.
#[derive(Debug, Clone, Serialize)]
pub struct WithdrawnView {
    /// The day.
    pub on: DayView,
    /// Why.
    pub reason: Option<TextView>,
}

/// A statute and its sections.
#[derive(Debug, Clone, Serialize)]
pub struct StatuteView {
    /// "Kuntalaki (410/2015)".
    pub name: TextView,
    /// "29 §".
    pub sections: Option<String>,
    /// The statute in Finlex.
    pub href: Option<String>,
}

/// A chapter in a table of contents.
#[derive(Debug, Clone, Serialize)]
pub struct ContentsLineView {
    /// Its page, or its anchor on the whole-guideline page.
    pub href: String,
    /// Its number ("3"), where it is numbered; "Liite 1" for annexes.
    pub number: Option<String>,
    /// Its title.
    pub title: TextView,
    /// An annex.
    pub annex: bool,
    /// The page shown.
    pub current: bool,
}

/// A guideline's front page.
#[derive(Debug, Clone, Serialize)]
pub struct GuidelinePageView {
    /// The guideline.
    pub guideline: GuidelineView,
    /// Its introduction, as HTML made by this program.
    pub body: BodyView,
}

/// A chapter's page.
#[derive(Debug, Clone, Serialize)]
pub struct ChapterPageView {
    /// The guideline it belongs to.
    pub guideline: GuidelineView,
    /// Its number, where it has one.
    pub number: Option<String>,
    /// An annex.
    pub annex: bool,
    /// Its text.
    pub body: BodyView,
    /// Headings in it (level 2 and 3), for "on this page".
    pub headings: Vec<HeadingView>,
    /// The chapter before.
    pub previous: Option<LinkView>,
    /// The chapter after.
    pub next: Option<LinkView>,
}

/// A heading in a text.
#[derive(Debug, Clone, Serialize)]
pub struct HeadingView {
    /// Its anchor, without `#`.
    pub anchor: String,
    /// Its number, where it has one: "3.2".
    pub number: Option<String>,
    /// Its words.
    pub text: String,
    /// 2 to 6.
    pub level: u8,
}

/// The whole guideline on one page.
#[derive(Debug, Clone, Serialize)]
pub struct WholeView {
    /// The guideline; its contents lead to anchors on this page.
    pub guideline: GuidelineView,
    /// Its introduction.
    pub body: BodyView,
    /// Its chapters.
    pub chapters: Vec<WholeChapterView>,
}

/// A chapter on the whole-guideline page.
#[derive(Debug, Clone, Serialize)]
pub struct WholeChapterView {
    /// The chapter's anchor on this page.
    pub anchor: String,
    /// Its number.
    pub number: Option<String>,
    /// Its title.
    pub title: TextView,
    /// An annex.
    pub annex: bool,
    /// Its text; headings are one level lower and anchors begin with the chapter's.
    pub body: BodyView,
}

/// A text as HTML made by this program from Markdown (safe to print as it is).
#[derive(Debug, Clone, Serialize)]
pub struct BodyView {
    /// The language of the text where it differs from the page's.
    pub lang: Option<String>,
    /// HTML: block elements only.
    pub html: String,
}

/// All publications.
#[derive(Debug, Clone, Serialize)]
pub struct PublicationsView {
    /// By series, the series' publications newest first.
    pub series: Vec<SeriesView>,
}

/// One series of publications.
#[derive(Debug, Clone, Serialize)]
pub struct SeriesView {
    /// Its name; empty for publications outside any series.
    pub name: Option<TextView>,
    /// ISSN of the print.
    pub issn: Option<String>,
    /// ISSN of the PDF.
    pub issn_pdf: Option<String>,
    /// Its publications.
    pub publications: Vec<PublicationLineView>,
}

/// A publication as one line.
#[derive(Debug, Clone, Serialize)]
pub struct PublicationLineView {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// Authors, joined.
    pub authors: String,
    /// The year.
    pub year: Option<String>,
    /// Its number in the series: "2/2012".
    pub number: Option<String>,
}

/// A publication's page.
#[derive(Debug, Clone, Serialize)]
pub struct PublicationView {
    /// Its title.
    pub title: TextView,
    /// Its authors.
    pub authors: Vec<String>,
    /// The body that published it.
    pub corporate_author: Option<TextView>,
    /// The series' name.
    pub series: Option<TextView>,
    /// Its number in the series.
    pub number: Option<String>,
    /// ISSN of the print.
    pub issn: Option<String>,
    /// ISSN of the PDF.
    pub issn_pdf: Option<String>,
    /// The year.
    pub year: Option<String>,
    /// ISBN of the print.
    pub isbn: Option<String>,
    /// ISBN of the PDF.
    pub isbn_pdf: Option<String>,
    /// How many pages.
    pub pages: Option<u32>,
    /// The file, where there is one.
    pub file: Option<FileView>,
    /// `yes`, `no` or `unknown`.
    pub accessible: String,
    /// Whom to ask for another form.
    pub request_from: Option<String>,
    /// Abstract and recommendations.
    pub body: BodyView,
}

/// A file to fetch.
#[derive(Debug, Clone, Serialize)]
pub struct FileView {
    /// Where it is.
    pub href: String,
    /// "PDF".
    pub kind: String,
    /// "1,2 Mt", "1.2 MB": as the page's language writes it.
    pub size: String,
}

/// The glossary.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryView {
    /// Terms in alphabetical order.
    pub terms: Vec<TermView>,
    /// First letters, for jumping.
    pub letters: Vec<LetterView>,
}

/// A letter of the glossary.
#[derive(Debug, Clone, Serialize)]
pub struct LetterView {
    /// The letter, upper case.
    pub letter: String,
    /// The anchor of its first term.
    pub anchor: String,
}

/// A term.
#[derive(Debug, Clone, Serialize)]
pub struct TermView {
    /// Its anchor.
    pub anchor: String,
    /// The word.
    pub title: TextView,
    /// Other words for the same.
    pub also: Vec<String>,
    /// The word in other languages: (language tag, word).
    pub other_languages: Vec<TextView>,
    /// What it means.
    pub body: BodyView,
}

/// A plain page.
#[derive(Debug, Clone, Serialize)]
pub struct PlainPageView {
    /// Its text.
    pub body: BodyView,
    /// Headings in it.
    pub headings: Vec<HeadingView>,
}

/// The search page.
#[derive(Debug, Clone, Serialize)]
pub struct SearchView {
    /// Pages that a reader without JavaScript can turn to.
    pub instead: Vec<LinkView>,
}

/// The page shown where nothing is.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundView {
    /// The same message in each language of the site, the default first.
    pub languages: Vec<NotFoundLineView>,
}

/// "Not found" in one language.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundLineView {
    /// Language tag.
    pub lang: String,
    /// Home page in that language.
    pub home: LinkView,
    /// Directory in that language.
    pub directory: LinkView,
    /// The words.
    pub title: String,
    /// The words.
    pub text: String,
}
