//! The accessibility statement as a page (D41), in the words of the EU's official model.
//!
//! In: the statement as data. Out: one page a language, and what search finds of it. Never true: a page that claims
//! more than the data, or a page where the organisation has no statement.

use super::frame::Leaf;
use super::hall::Hall;
use super::statement::{ACT, AssessedData, AuthorityData, CriterionData, FILE, GapData, StatementData};
use super::statutes::finlex;
use super::view::{AuthorityView, CriterionView, GapGroupView, GapView, PhoneView, StatementView, TextView};
use super::{Edition, PageContent, PageView, PieceView};
use crate::catalogue::Arg;
use crate::raw::GapGround;
use crate::value::{Lang, Parse, Phone};

/// The groups of the official model, in its order.
const GROUNDS: [GapGround; 3] = [GapGround::NotMet, GapGround::Burden, GapGround::OutOfScope];

/// Adds the page in one language.
pub(super) fn page(hall: &Hall<'_>, statement: &StatementData, edition: &mut Edition) {
    let address = |lang: &Lang| hall.routes.accessibility(lang);
    let mut leaf = Leaf::new(hall.own(hall.words.word("statement-title")), &address);
    leaf.description = hall.describe("description-statement", "name", "");
    leaf.breadcrumb = vec![hall.crumb_home()];
    let path = hall.routes.accessibility(&hall.lang);
    let view = view(hall, statement);
    edition.pieces.push(piece(hall, path.clone(), &view));
    edition.pages.push(PageView {
        path,
        template: "accessibility.html",
        in_sitemap: true,
        frame: hall.frame(leaf),
        page: PageContent::Statement(Box::new(view)),
    });
}

fn view(hall: &Hall<'_>, statement: &StatementData) -> StatementView {
    // Every field is named; what is claimed of the requirements stands in the words of the conformity.
    let StatementData {
        schema: _,
        version: _,
        site,
        requirements,
        conformity,
        gaps,
        assessed,
        prepared,
        updated,
        feedback,
        authority,
    } = statement;
    let dated = |id: &str, day: &Option<String>| {
        let day = hall.day(day.as_deref()?)?;
        Some(hall.words.say(id, &[("day", Arg::Text(&day.written))]))
    };
    let prepared = dated("statement-prepared", prepared);
    let updated = dated("statement-updated", updated);
    let measured = assessed.as_ref().and_then(|assessed| assessment(hall, assessed));
    let lead = if requirements.act.is_some() { "statement-lead" } else { "statement-lead-other-act" };
    let (organisation, title) = (hall.text(&site.organisation).text, hall.text(&site.title).text);
    let named = [("organisation", organisation.as_str()), ("site", title.as_str()), ("address", site.url.as_str())];
    let days = usize::try_from(feedback.answered_within_days).unwrap_or_default();
    StatementView {
        lead: hall.words.say(lead, &named.map(|(name, value)| (name, Arg::Text(value)))),
        act: requirements.act.is_some().then(|| finlex(&hall.lang, ACT.0, ACT.1)),
        conformity: hall.words.word(&format!("statement-conformity-{conformity}")),
        groups: groups(hall, gaps),
        history: [prepared, updated, measured].into_iter().flatten().collect(),
        method: assessed.as_ref().and_then(|assessed| hall.optional(assessed.method.as_ref())),
        email: feedback.email.clone(),
        phone: feedback.phone.as_deref().map(phone),
        url: feedback.url.clone(),
        promise: hall.words.say("statement-promise", &[("n", Arg::Count(days))]),
        authority: self::authority(hall, authority),
        json: hall.routes.asset(FILE),
    }
}

/// When and by whom the site was assessed, as one sentence.
fn assessment(hall: &Hall<'_>, assessed: &AssessedData) -> Option<String> {
    let AssessedData { on, by, method: _ } = assessed;
    let day = hall.day(on.as_deref()?)?;
    let values = [("day", Arg::Text(&day.written))];
    Some(match by {
        Some(by) => hall.words.say(&format!("statement-assessed-{by}"), &values),
        None => hall.words.say("statement-assessed", &values),
    })
}

fn groups(hall: &Hall<'_>, gaps: &[GapData]) -> Vec<GapGroupView> {
    let group = |ground: GapGround| {
        let id = ground.word();
        let gaps: Vec<GapView> = gaps.iter().filter(|gap| gap.ground == id).map(|one| gap(hall, one)).collect();
        let title = hall.words.word(&format!("statement-ground-{id}"));
        (!gaps.is_empty()).then(|| GapGroupView { id: id.to_owned(), title, gaps })
    };
    GROUNDS.into_iter().filter_map(group).collect()
}

fn gap(hall: &Hall<'_>, gap: &GapData) -> GapView {
    let GapData { ground: _, criterion, what, reason, alternative, until } = gap;
    GapView {
        what: hall.text(what),
        criterion: criterion.as_ref().map(|one| self::criterion(hall, one)),
        reason: hall.optional(reason.as_ref()),
        alternative: hall.optional(alternative.as_ref()),
        until: until.as_deref().and_then(|day| hall.day(day)),
    }
}

/// A criterion of another version or level is named by its number alone: the statement claims WCAG 2.1 A and AA.
fn criterion(hall: &Hall<'_>, criterion: &CriterionData) -> CriterionView {
    let CriterionData { number, level, url } = criterion;
    let label = match level {
        Some(level) => {
            hall.words.say("statement-criterion", &[("number", Arg::Text(number)), ("level", Arg::Text(level))])
        }
        None => number.clone(),
    };
    // The standard has an official Finnish translation with the same anchors.
    let anchor = url.as_deref().and_then(|url| url.split_once('#')).map(|(_, anchor)| anchor);
    let finnish = anchor.filter(|_| hall.lang.primary() == "fi");
    match finnish {
        Some(anchor) => {
            let href = Some(format!("https://www.w3.org/Translations/WCAG21-fi/#{anchor}"));
            CriterionView { label, href, lang: None }
        }
        None => {
            let lang = (url.is_some() && hall.lang.primary() != "en").then(|| "en".to_owned());
            CriterionView { label, href: url.clone(), lang }
        }
    }
}

fn authority(hall: &Hall<'_>, authority: &AuthorityData) -> AuthorityView {
    let AuthorityData { name, unit, complaints, email, phone } = authority;
    let first = |words| -> Option<String> { Some(hall.text(words).text).filter(|text| !text.is_empty()) };
    AuthorityView {
        name: hall.text(name),
        unit: hall.optional(unit.as_ref()),
        complaints: first(complaints),
        email: first(email),
        phone: phone.as_deref().map(self::phone),
    }
}

fn phone(written: &str) -> PhoneView {
    PhoneView { written: written.to_owned(), uri: Phone::parse(written).ok().map(|phone| phone.uri()) }
}

/// What search finds: the words that are in the page's own language, without the sentence that names the organisation and
/// the site, which says nothing of this page alone.
fn piece(hall: &Hall<'_>, path: String, view: &StatementView) -> PieceView {
    let own = |text: &TextView| text.lang.is_none().then(|| text.text.clone());
    let texts = |gap: &GapView| -> Vec<String> {
        [Some(&gap.what), gap.reason.as_ref(), gap.alternative.as_ref()].into_iter().flatten().filter_map(own).collect()
    };
    let gaps: Vec<String> = view.groups.iter().flat_map(|group| &group.gaps).flat_map(texts).collect();
    let word = |id: &str| hall.words.word(id);
    let section = |id: &str, anchor: &str, text: String| (word(id), anchor.to_owned(), text);
    PieceView {
        kind: "page",
        title: word("statement-title"),
        path,
        trail: String::new(),
        keywords: Vec::new(),
        standing: None,
        sections: vec![
            section("statement-status", "statement_status", view.conformity.clone()),
            section("statement-gaps", "statement_gaps", gaps.join(" ")),
            section("statement-feedback", "statement_feedback", view.promise.clone()),
            section("statement-enforcement", "statement_enforcement", word("statement-complain")),
        ],
    }
}
