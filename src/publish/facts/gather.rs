//! From the model to [`SiteFacts`].

use super::{
    ChannelFacts, EditionFacts, FreshnessFacts, NotOnFacts, PartsFacts, PlatformFacts, RememberFacts, SiteFacts,
    UnitFacts,
};
use crate::account::Channel;
use crate::model::{AssetKind, Freshness, Listing, NotOn, Remember, Site, Standing, Unit};
use crate::publish::scene::{Scene, Where, front};
use crate::publish::view::LinkView;
use crate::publish::{Records, data, easy, guidelines, life, may_be_named, moved};
use std::collections::{BTreeMap, BTreeSet};

/// How many changes of guidelines are told: as many as the page of changes has room for.
const CHANGES: usize = 50;

/// The facts of a site; `scenes` are its languages, the default first.
pub(in crate::publish) fn facts(records: &Records<'_>, scenes: &[Scene<'_>]) -> SiteFacts {
    let Records { site, routes, unlisted, today } = records;
    let settings = &site.settings;
    let Freshness { fresh, expires } = settings.freshness;
    let Remember { unit, campaign } = settings.remember_closed;
    let redirects = moved::redirects(site, routes, &|end| may_be_named(site, unlisted, *today, end));
    SiteFacts {
        version: 1,
        base_url: settings.base_url.clone(),
        timezone: settings.timezone.clone(),
        freshness: FreshnessFacts { fresh, expires },
        remember_closed: RememberFacts { unit, campaign },
        title: unlisted.words(&settings.title),
        contact: data::contact(&settings.organisation.contact),
        report_impostor: report_impostor(site),
        has: PartsFacts {
            logo: has_static(site, "logo.svg"),
            favicon: has_static(site, "favicon.svg"),
            guidelines: !site.guidelines.is_empty(),
            publications: !site.publications.is_empty(),
            glossary: !site.terms.is_empty(),
        },
        official_business: records.optional(&settings.official_business),
        secure_channel: records.optional(&settings.secure_channel),
        units: site.units.in_tree_order().into_iter().map(|(unit, depth)| self::unit(records, unit, depth)).collect(),
        platforms: platforms(records),
        channels: settings.channels.iter().map(channel).collect(),
        not_on: settings.not_on.iter().map(|entry| not_on(records, entry)).collect(),
        redirects,
        editions: scenes.iter().map(edition).collect(),
        easy: easy::facts(site, routes),
    }
}

/// Where an impostor is reported: a page, else an address, else the organisation's contact.
fn report_impostor(site: &Site) -> String {
    let organisation = &site.settings.organisation;
    match (&organisation.report_url, &organisation.report_impostor) {
        (Some(url), _) => url.as_str().to_owned(),
        (None, Some(email)) => email.value.as_str().to_owned(),
        (None, None) => organisation.contact.email.value.as_str().to_owned(),
    }
}

fn has_static(site: &Site, name: &str) -> bool {
    site.assets.iter().any(|asset| asset.kind == AssetKind::Static(name.to_owned()))
}

fn unit(records: &Records<'_>, unit: &Unit, depth: usize) -> UnitFacts {
    let Unit { id, span: _, parent, name, role, email, no_profile: _ } = unit;
    UnitFacts {
        id: id.clone(),
        parent: parent.clone(),
        depth,
        name: records.unlisted.words(name),
        role: records.optional(role),
        email: email.as_ref().map(|email| email.value.as_str().to_owned()),
    }
}

/// The platforms that are named anywhere; one on which only a closed account was is not.
fn platforms(records: &Records<'_>) -> BTreeMap<String, PlatformFacts> {
    let settings = &records.site.settings;
    let shown = records.of(Listing::Listed).chain(records.of(Listing::Warned)).map(|profile| &profile.platform);
    let ids: BTreeSet<&String> = shown.chain(settings.not_on.iter().map(|entry| &entry.platform.value)).collect();
    let facts = |id: &String| {
        let known = settings.table.platform(id);
        PlatformFacts {
            name: known.map_or(id.as_str(), |platform| platform.name()).to_owned(),
            names: settings.channel_names.get(id).map(|names| records.unlisted.words(names)),
            family: known.map_or("", |platform| platform.family()).to_owned(),
        }
    };
    ids.into_iter().map(|id| (id.clone(), facts(id))).collect()
}

fn channel(channel: &Channel) -> ChannelFacts {
    let Channel { id, name, hosts, form } = channel.clone();
    ChannelFacts { id, name, hosts, form }
}

fn not_on(records: &Records<'_>, entry: &NotOn) -> NotOnFacts {
    let NotOn { platform, since, reason } = entry;
    NotOnFacts { platform: platform.value.clone(), since: *since, reason: records.optional(reason) }
}

fn edition(scene: &Scene<'_>) -> EditionFacts {
    let in_force = || guidelines::standing_order(scene.site).filter(|g| g.standing(scene.today) == Standing::InForce);
    let mut changes: Vec<_> = in_force().flat_map(|guideline| guidelines::changes(guideline, scene)).collect();
    changes.extend(scene.site.guidelines.values().flat_map(|guideline| life::events(guideline, scene)));
    changes.sort_by(|(a, av), (b, bv)| b.cmp(a).then_with(|| av.guideline.href.cmp(&bv.guideline.href)));
    EditionFacts {
        lang: scene.lang.clone(),
        footer: footer(scene),
        guidelines: guidelines::lines_in_force(scene),
        changes: changes.into_iter().map(|(_, change)| change).take(CHANGES).collect(),
        moderation: moderation(scene),
    }
}

fn footer(scene: &Scene<'_>) -> Vec<LinkView> {
    let mut pages: Vec<_> = scene.site.pages.values().collect();
    pages.sort_by_key(|page| (page.order.unwrap_or(u32::MAX), page.id.clone()));
    let link = |page: &crate::model::Page| {
        let doc = crate::model::handbook::edition(&page.docs, &scene.lang)?;
        Some(LinkView { href: scene.routes.page(&scene.lang, &page.id), label: scene.title(doc) })
    };
    // The accessibility statement is one step away from every page; where there is none, nothing leads nowhere.
    let statement = scene.site.settings.accessibility.as_ref().map(|_| LinkView {
        href: scene.routes.accessibility(&scene.lang),
        label: scene.own(scene.words.word("statement-title")),
    });
    pages.into_iter().filter_map(link).chain(statement).collect()
}

fn moderation(scene: &Scene<'_>) -> Option<LinkView> {
    let to = scene.site.settings.moderation.as_ref()?;
    let guideline = scene.site.guidelines.values().next();
    let doc = guideline.map(|guideline| front(guideline, &scene.lang));
    match doc.map(|doc| scene.link(doc, &to.value, "")) {
        Some(Where::Leads { href, title, .. }) => Some(LinkView { href, label: scene.own(title) }),
        _ => to
            .value
            .starts_with("https://")
            .then(|| LinkView { href: to.value.clone(), label: scene.own(to.value.as_str()) }),
    }
}
