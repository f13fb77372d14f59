//! A profile: as one line, as a warning, on its own page, and as search finds it.

use super::data::{AliasData, CompromisedData, OwnerData, PersonData, ProfileData, ServiceData};
use super::frame::Leaf;
use super::hall::{Hall, contact};
use super::view::{AliasView, LinkView, PersonView, ProfileLineView, ProfileView, TextView, WarningView};
use super::{PageContent, PageView, PieceView};
use crate::catalogue::Arg;
use crate::value::{Lang, Month, Parse};

/// A profile as one line.
pub(super) fn profile_line(profile: &ProfileData, hall: &Hall<'_>) -> ProfileLineView {
    let platform_name = hall.platform_name(&profile.platform);
    let name = hall.text(&profile.name);
    let handle = handle(profile);
    let about = hall.optional(profile.about.as_ref());
    let unit = hall.text(&profile.owner.name).text;
    let about_words = about.as_ref().map_or("", |about| about.text.as_str());
    let filter_text =
        format!("{} {handle} {platform_name} {unit} {about_words} {}", name.text, profile.topics.join(" "));
    ProfileLineView {
        id: profile.id.clone(),
        href: hall.routes.profile(&hall.lang, &profile.id),
        name,
        platform: profile.platform.clone(),
        platform_name,
        icon: icon(hall.platform(&profile.platform).map_or("", |platform| platform.family.as_str())),
        handle,
        about,
        unit: profile.owner.unit.clone(),
        languages: profile.languages.clone(),
        languages_written: languages_written(&profile.languages, hall),
        main: profile.main,
        standby: profile.status == "standby",
        filter_text: filter_text.to_lowercase(),
    }
}

/// The handle as people write it; empty where the account has only a number or code that nobody types.
fn handle(profile: &ProfileData) -> String {
    let shown = if matches!(profile.form.as_str(), "handle" | "legacy") { profile.handle.as_str() } else { "" };
    let code =
        shown.len() >= 16 && shown.chars().any(|c| c.is_ascii_digit()) && shown.chars().any(|c| c.is_ascii_uppercase());
    if code { String::new() } else { shown.to_owned() }
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

fn languages_written(languages: &[String], hall: &Hall<'_>) -> String {
    let word = |lang: &String| hall.words.find(&format!("language-{lang}"), &[]).unwrap_or_else(|| lang.clone());
    languages.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// A compromised profile as a warning.
pub(super) fn warning(profile: &ProfileData, hall: &Hall<'_>) -> WarningView {
    let line = profile_line(profile, hall);
    let (since, message) = match &profile.compromised {
        Some(CompromisedData { since, message }) => (hall.day(since), hall.optional(message.as_ref())),
        None => (None, None),
    };
    WarningView {
        id: line.id,
        href: line.href,
        name: line.name,
        platform_name: line.platform_name,
        handle: line.handle,
        since,
        message,
    }
}

fn link_of_text(text: Option<&super::data::Words>, hall: &Hall<'_>) -> Option<LinkView> {
    let address = hall.optional(text)?;
    Some(LinkView { href: address.text.clone(), label: TextView { lang: None, text: address.text } })
}

pub(super) fn profile_page(profile: &ProfileData, hall: &Hall<'_>) -> PageView {
    let routes = hall.routes;
    let address = |lang: &Lang| routes.profile(lang, &profile.id);
    let view = profile_view(profile, hall);
    let mut leaf = Leaf::new(view.name.clone(), &address);
    leaf.description = hall.words.say(
        "description-profile",
        &[("name", Arg::Text(&view.name.text)), ("platform", Arg::Text(&view.platform_name))],
    );
    leaf.breadcrumb =
        vec![hall.crumb_home(), hall.crumb(routes.directory(&hall.lang), "nav-directory"), view.owner.clone()];
    let listed = view.warning.is_none();
    let path = routes.profile(&hall.lang, &profile.id);
    let page = PageContent::Profile(Box::new(view));
    PageView { path, template: "profile.html", in_sitemap: listed, frame: hall.frame(leaf), page }
}

fn profile_view(profile: &ProfileData, hall: &Hall<'_>) -> ProfileView {
    let line = profile_line(profile, hall);
    let compromised = profile.status == "compromised";
    // Every field is named, so that a new one stops the build until somebody decides where readers see it.
    let ProfileData {
        id,
        name: _,
        platform,
        platform_name: _,
        url,
        key: _,
        handle: _,
        form: _,
        rel_me,
        kind,
        status,
        owner,
        shared_with,
        contact: own_contact,
        languages: _,
        opened,
        reviewed,
        ends,
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
        person,
        standby_for,
        compromised: _,
        pages: _,
    } = profile;
    let OwnerData { unit, name: _, role } = owner;
    let ServiceData { hours, response, urgent } = service;
    let facts = hall.facts;
    let day = |day: &Option<String>| day.as_ref().and_then(|day| hall.day(day));
    ProfileView {
        id: id.clone(),
        href: line.href,
        name: line.name,
        platform: platform.clone(),
        platform_name: line.platform_name,
        platform_href: hall.has_platform_page(platform).then(|| hall.routes.platform(&hall.lang, platform)),
        icon: line.icon,
        handle: line.handle,
        url: url.clone(),
        rel_me: rel_me.clone().filter(|_| !compromised),
        status: status.clone(),
        warning: compromised.then(|| warning(profile, hall)),
        kind: kind.clone(),
        about: line.about,
        owner: hall.unit(unit).map_or_else(|| hall.crumb_home(), |unit| hall.unit_link(unit)),
        owner_role: hall.optional(role.as_ref()),
        shared_with: shared_with.iter().filter_map(|id| hall.unit(id)).map(|unit| hall.unit_link(unit)).collect(),
        contact: contact(own_contact),
        languages_written: line.languages_written,
        languages: line.languages,
        opened: day(opened),
        reviewed: day(reviewed),
        ends: day(ends),
        standby_for: hall.optional(standby_for.as_ref()),
        main: *main,
        topics: topics.clone(),
        website: website.clone().filter(|website| website != "none"),
        hours: hall.optional(hours.as_ref()),
        response: hall.optional(response.as_ref()),
        urgent: hall.optional(urgent.as_ref()),
        counterpart: counterpart.as_ref().and_then(|id| counterpart_link(id, hall)),
        stable_id: stable_id.clone(),
        joined: joined.as_ref().and_then(|month| Month::parse(month).ok()).map(|month| month.written(&hall.lang)),
        aliases: aliases.iter().map(|alias| alias_view(alias, hall)).collect(),
        platform_verified: *platform_verified,
        person: person.as_ref().map(|person| person_view(person, hall)),
        official_business: link_of_text(facts.official_business.as_ref(), hall),
        secure_channel: link_of_text(facts.secure_channel.as_ref(), hall),
        moderation: hall.edition.moderation.clone(),
        report_impostor: facts.report_impostor.clone(),
        json: hall.routes.asset("data/profiles.json"),
    }
}

fn alias_view(alias: &AliasData, hall: &Hall<'_>) -> AliasView {
    let AliasData { url: _, key: _, handle, until } = alias;
    AliasView { handle: handle.clone(), until: until.as_ref().and_then(|day| hall.day(day)) }
}

fn person_view(person: &PersonData, hall: &Hall<'_>) -> PersonView {
    let PersonData { title, name } = person;
    PersonView { title: hall.optional(title.as_ref()), name: name.clone() }
}

/// The counterpart's page, where it may be named.
fn counterpart_link(id: &str, hall: &Hall<'_>) -> Option<LinkView> {
    let other = hall.data.find(id)?;
    Some(LinkView { href: hall.routes.profile(&hall.lang, id), label: hall.text(&other.name) })
}

/// What search finds of a profile.
pub(super) fn piece(profile: &ProfileData, hall: &Hall<'_>) -> PieceView {
    let line = profile_line(profile, hall);
    let about = line.about.map(|about| about.text).unwrap_or_default();
    let mut keywords: Vec<String> = vec![line.handle, line.platform_name.clone(), profile.url.clone()];
    keywords.extend(profile.topics.iter().cloned());
    PieceView {
        kind: "profile",
        title: format!("{} ({})", line.name.text, line.platform_name),
        path: line.href,
        trail: hall.text(&profile.owner.name).text,
        keywords,
        standing: None,
        sections: vec![(String::new(), String::new(), about)],
    }
}
