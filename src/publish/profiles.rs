//! A profile: as one line, as a warning, on its own page, and as search finds it.

use super::frame::{Leaf, contact};
use super::scene::Scene;
use super::view::{AliasView, LinkView, PersonView, ProfileLineView, ProfileView, TextView, WarningView};
use super::{Desk, PageContent, PageView, PieceView};
use crate::account::Form;
use crate::catalogue::Arg;
use crate::model::{Listing, Owner, Profile, Service, Unit, Website};
use crate::raw::Status;
use crate::value::{Id, Lang};

/// A profile as one line.
pub(super) fn profile_line(profile: &Profile, scene: &Scene<'_>) -> ProfileLineView {
    let platform = scene.site.settings.table.platform(&profile.platform);
    let platform_name = scene.platform_name(&profile.platform);
    let name = scene.text(&profile.name);
    let handle = handle(profile);
    let about = scene.optional(profile.about.as_ref());
    let unit = scene.site.units.get(&profile.owner.unit).map(|unit| scene.text(&unit.name).text).unwrap_or_default();
    let about_words = about.as_ref().map_or("", |about| about.text.as_str());
    let filter_text = format!(
        "{} {handle} {platform_name} {unit} {about_words} {}",
        name.text,
        scene.plain(&profile.topics.join(" "))
    );
    ProfileLineView {
        id: profile.id.to_string(),
        href: scene.routes.profile(&scene.lang, &profile.id),
        name,
        platform: profile.platform.clone(),
        platform_name,
        icon: icon(platform.map_or("", |platform| platform.family())),
        handle,
        about,
        unit: profile.owner.unit.to_string(),
        languages: profile.languages.iter().map(ToString::to_string).collect(),
        languages_written: languages_written(&profile.languages, scene),
        main: profile.main,
        standby: profile.status.value == Status::Standby,
        filter_text: filter_text.to_lowercase(),
    }
}

/// The handle as people write it; empty where the account has only a number or code that nobody types.
fn handle(profile: &Profile) -> String {
    let named = profile.account.as_ref().filter(|account| matches!(account.form(), Form::Handle | Form::Legacy));
    let shown = named.map(crate::account::Account::shown).unwrap_or_default();
    let code =
        shown.len() >= 16 && shown.chars().any(|c| c.is_ascii_digit()) && shown.chars().any(|c| c.is_ascii_uppercase());
    if code { String::new() } else { shown }
}

/// The symbol of a platform's family.
fn icon(family: &str) -> String {
    let symbol = match family {
        "social" | "video" | "messaging" | "photo" | "code" | "forum" | "blog" | "audio" | "documents"
        | "federated" | "professional" | "newsletter" | "events" | "app" | "map" | "own" => family,
        "link page" => "link",
        _ => "other",
    };
    format!("family-{symbol}")
}

fn languages_written(languages: &[Lang], scene: &Scene<'_>) -> String {
    let word = |lang: &Lang| scene.words.find(&format!("language-{lang}"), &[]).unwrap_or_else(|| lang.to_string());
    languages.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// A compromised profile as a warning.
pub(super) fn warning(profile: &Profile, scene: &Scene<'_>) -> WarningView {
    let line = profile_line(profile, scene);
    let compromised = profile.compromised.as_ref();
    WarningView {
        id: line.id,
        href: line.href,
        name: line.name,
        platform_name: line.platform_name,
        handle: line.handle,
        since: compromised.map(|c| scene.day(c.since.day())),
        message: compromised.and_then(|c| scene.optional(c.message.as_ref())),
    }
}

pub(super) fn unit_link(unit: &Unit, scene: &Scene<'_>) -> LinkView {
    LinkView { href: scene.routes.unit(&scene.lang, &unit.id), label: scene.text(&unit.name) }
}

fn link_of_text(text: Option<&crate::value::Text>, scene: &Scene<'_>) -> Option<LinkView> {
    let address = scene.optional(text)?;
    Some(LinkView { href: address.text.clone(), label: TextView { lang: None, text: address.text } })
}

fn moderation(scene: &Scene<'_>) -> Option<LinkView> {
    let to = scene.site.settings.moderation.as_ref()?;
    let guideline = scene.site.guidelines.values().next();
    let doc = guideline.map(|guideline| super::scene::front(guideline, &scene.lang));
    match doc.map(|doc| scene.link(doc, &to.value, "")) {
        Some(super::scene::Where::Leads { href, title, .. }) => Some(LinkView { href, label: scene.own(title) }),
        _ => to
            .value
            .starts_with("https://")
            .then(|| LinkView { href: to.value.clone(), label: scene.own(to.value.as_str()) }),
    }
}

pub(super) fn profile_page(desk: &Desk<'_>, profile: &Profile, scene: &Scene<'_>) -> PageView {
    let routes = scene.routes;
    let address = |lang: &Lang| routes.profile(lang, &profile.id);
    let view = profile_view(desk, profile, scene);
    let mut leaf = Leaf::new(view.name.clone(), &address);
    leaf.description = scene.words.say(
        "description-profile",
        &[("name", Arg::Text(&view.name.text)), ("platform", Arg::Text(&view.platform_name))],
    );
    leaf.breadcrumb =
        vec![scene.crumb_home(), scene.crumb(routes.directory(&scene.lang), "nav-directory"), view.owner.clone()];
    let listed = profile.listing(desk.today) == Listing::Listed;
    let path = routes.profile(&scene.lang, &profile.id);
    let page = PageContent::Profile(Box::new(view));
    PageView { path, template: "profile.html", in_sitemap: listed, frame: scene.frame(leaf), page }
}

fn profile_view(desk: &Desk<'_>, profile: &Profile, scene: &Scene<'_>) -> ProfileView {
    let line = profile_line(profile, scene);
    let compromised = profile.listing(desk.today) == Listing::Warned;
    // Every field is named, so that a new one stops the build until somebody decides whether it is public.
    let Profile {
        id,
        file: _,
        name: _,
        url,
        account: _,
        platform,
        kind,
        status,
        owner,
        shared_with,
        contact: own_contact,
        languages: _,
        opened,
        reviewed,
        main,
        about: _,
        topics,
        website,
        service,
        counterpart,
        stable_id,
        joined,
        aliases,
        platform_verified,
        evidence: _,
        ends,
        person,
        standby_for,
        closed: _,
        compromised: _,
        allow: _,
    } = profile;
    let Owner { unit, role } = owner;
    let Service { hours, response, urgent } = service;
    let unit = desk.site.units.get(unit);
    let settings = &desk.site.settings;
    let day = |day: &crate::source::Spanned<crate::value::Day>| scene.day(day.value);
    let has_platform_page = desk.listed.iter().any(|other| other.platform == *platform);
    ProfileView {
        id: id.to_string(),
        href: line.href,
        name: line.name,
        platform: platform.clone(),
        platform_name: line.platform_name,
        platform_href: has_platform_page.then(|| scene.routes.platform(&scene.lang, platform)),
        icon: line.icon,
        handle: line.handle,
        url: url.as_ref().map(|url| url.value.clone()).unwrap_or_default(),
        status: status.value.word().to_owned(),
        warning: compromised.then(|| warning(profile, scene)),
        kind: kind.value.word().to_owned(),
        about: line.about,
        owner: unit.map_or_else(|| scene.crumb_home(), |unit| unit_link(unit, scene)),
        owner_role: scene.optional(role.as_ref()),
        shared_with: shared_with
            .iter()
            .filter_map(|id| desk.site.units.get(id))
            .map(|unit| unit_link(unit, scene))
            .collect(),
        contact: contact(own_contact),
        languages_written: line.languages_written,
        languages: line.languages,
        opened: opened.as_ref().map(day),
        reviewed: reviewed.as_ref().map(day),
        ends: ends.as_ref().map(day),
        standby_for: scene.optional(standby_for.as_ref()),
        main: *main,
        topics: topics.iter().map(|topic| scene.plain(topic)).collect(),
        website: match website {
            Some(Website::Page(page)) if !scene.names_unlisted(page.as_str()) => Some(page.as_str().to_owned()),
            Some(Website::Page(_) | Website::None) | None => None,
        },
        hours: scene.optional(hours.as_ref()),
        response: scene.optional(response.as_ref()),
        urgent: scene.optional(urgent.as_ref()),
        counterpart: counterpart.as_ref().and_then(|id| counterpart_link(desk, &id.value, scene)),
        stable_id: stable_id.clone(),
        joined: joined.map(|month| month.written(&scene.lang)),
        aliases: aliases
            .iter()
            .filter(|alias| !scene.names_unlisted(&alias.url.value))
            .map(|alias| AliasView { handle: alias.account.shown(), until: alias.until.map(|day| scene.day(day)) })
            .collect(),
        platform_verified: *platform_verified,
        person: person
            .as_ref()
            .map(|person| PersonView { title: scene.optional(person.title.as_ref()), name: person.name.clone() }),
        official_business: link_of_text(settings.official_business.as_ref(), scene),
        secure_channel: link_of_text(settings.secure_channel.as_ref(), scene),
        moderation: moderation(scene),
        report_impostor: scene.report_impostor(),
        json: scene.routes.asset("data/profiles.json"),
    }
}

/// The counterpart's page, where it may be named.
fn counterpart_link(desk: &Desk<'_>, id: &Id, scene: &Scene<'_>) -> Option<LinkView> {
    let other = desk.site.profiles.get(id)?;
    let named = matches!(other.listing(desk.today), Listing::Listed | Listing::Warned);
    named.then(|| LinkView { href: scene.routes.profile(&scene.lang, id), label: scene.text(&other.name) })
}

/// What search finds of a profile.
pub(super) fn piece(profile: &Profile, scene: &Scene<'_>) -> PieceView {
    let line = profile_line(profile, scene);
    let unit = desk_unit(profile, scene);
    let about = line.about.map(|about| about.text).unwrap_or_default();
    let urls = profile.url.iter().map(|url| url.value.clone());
    let mut keywords: Vec<String> = vec![line.handle, line.platform_name.clone()];
    keywords.extend(urls);
    keywords.extend(profile.topics.iter().map(|topic| scene.plain(topic)));
    PieceView {
        kind: "profile",
        title: format!("{} ({})", line.name.text, line.platform_name),
        path: line.href,
        trail: unit,
        keywords,
        standing: None,
        sections: vec![(String::new(), String::new(), about)],
    }
}

fn desk_unit(profile: &Profile, scene: &Scene<'_>) -> String {
    scene.site.units.get(&profile.owner.unit).map(|unit| scene.text(&unit.name).text).unwrap_or_default()
}
