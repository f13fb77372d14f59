//! The directory: all profiles, by platform, by unit.

use super::facts::{NotOnFacts, UnitFacts};
use super::frame::Leaf;
use super::hall::Hall;
use super::profiles::{piece, profile_line, profile_page, warning};
use super::view::{ChoiceView, DirectoryView, GroupView, LinkView, NavView, NotOnView, ProfileLineView, UnitView};
use super::{Edition, PageContent, PageView};
use crate::catalogue::Arg;
use crate::value::Lang;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// From so many profiles on the directory has several pages.
const ONE_PAGE: usize = 500;
/// How many profiles a page of a long directory shows.
const PAGE: usize = 200;

/// What lists of accounts look like.
const SHEET: &str = "assets/directory.css";

pub(super) fn directory_and_profiles(hall: &Hall<'_>, edition: &mut Edition) {
    let data = hall.data;
    let lines: Vec<ProfileLineView> = data.profiles.iter().map(|profile| profile_line(profile, hall)).collect();
    directory(hall, &lines, edition);
    by_platform(hall, &lines, edition);
    by_unit(hall, &lines, edition);
    let shown: Vec<_> = data.profiles.iter().chain(&data.warnings).collect();
    edition.pages.par_extend(shown.par_iter().map(|profile| profile_page(profile, hall)));
    edition.pieces.extend(data.profiles.iter().map(|profile| piece(profile, hall)));
}

fn directory(hall: &Hall<'_>, lines: &[ProfileLineView], edition: &mut Edition) {
    let groups = grouped_by_unit(hall, lines);
    let count = lines.len();
    let parts = if count > ONE_PAGE { pages_of(groups) } else { vec![groups] };
    let total = parts.len();
    for (n, groups) in parts.into_iter().enumerate().map(|(n, groups)| (n + 1, groups)) {
        let routes = hall.routes;
        let address = move |lang: &Lang| routes.directory_page(lang, n);
        let first = n == 1;
        let title = if first {
            hall.words.word("directory-title")
        } else {
            hall.words.say("directory-page-title", &[("n", Arg::Count(n))])
        };
        let mut leaf = Leaf::new(hall.own(title), &address);
        leaf.styles = vec![SHEET.to_owned()];
        leaf.description = hall.describe("description-directory", "name", "");
        leaf.breadcrumb = vec![hall.crumb_home()];
        if !first {
            leaf.breadcrumb.push(hall.crumb(routes.directory(&hall.lang), "nav-directory"));
        }
        let mut view = list(hall, "all", groups, count, lines);
        if first {
            view.warnings = hall.data.warnings.iter().map(|profile| warning(profile, hall)).collect();
            view.not_on = hall.facts.not_on.iter().map(|entry| not_on(entry, hall)).collect();
        }
        if total > 1 {
            view.pages = (1..=total).map(|page| page_link(hall, page, n)).collect();
        }
        leaf.scripts = vec!["assets/directory.js".to_owned()];
        let path = routes.directory_page(&hall.lang, n);
        let page = PageContent::Directory(view);
        edition.pages.push(PageView {
            path,
            template: "directory.html",
            in_sitemap: true,
            frame: hall.frame(leaf),
            page,
        });
    }
}

fn page_link(hall: &Hall<'_>, page: usize, current: usize) -> NavView {
    NavView {
        href: hall.routes.directory_page(&hall.lang, page),
        label: page.to_string(),
        current: (page == current).then(|| "page".to_owned()),
    }
}

/// Cuts groups into pages of [`PAGE`] profiles; a group that is cut keeps its heading on each page.
fn pages_of(groups: Vec<GroupView>) -> Vec<Vec<GroupView>> {
    let mut pages: Vec<Vec<GroupView>> = Vec::new();
    let mut room = 0;
    for group in groups {
        let GroupView { id, heading, profiles } = group;
        let mut rest = profiles.into_iter().peekable();
        while rest.peek().is_some() {
            if room == 0 {
                pages.push(Vec::new());
                room = PAGE;
            }
            let part: Vec<_> = rest.by_ref().take(room).collect();
            room -= part.len();
            if let Some(page) = pages.last_mut() {
                page.push(GroupView { id: id.clone(), heading: heading.clone(), profiles: part });
            }
        }
    }
    pages
}

/// A list without its groups' scope-specific parts.
fn list(
    hall: &Hall<'_>,
    scope: &str,
    groups: Vec<GroupView>,
    count: usize,
    lines: &[ProfileLineView],
) -> DirectoryView {
    let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
    for lang in lines.iter().flat_map(|line| &line.languages) {
        *languages.entry(lang).or_default() += 1;
    }
    let language = |(lang, count): (&str, usize)| ChoiceView {
        value: lang.to_owned(),
        label: hall.own(hall.words.find(&format!("language-{lang}"), &[]).unwrap_or_else(|| lang.to_owned())),
        href: None,
        count,
        depth: 0,
    };
    DirectoryView {
        scope: scope.to_owned(),
        unit: None,
        groups,
        count,
        warnings: Vec::new(),
        platforms: platform_choices(hall, lines),
        units: unit_choices(hall, lines),
        languages: languages.into_iter().map(language).collect(),
        pages: Vec::new(),
        json: hall.routes.asset("data/profiles.json"),
        csv: hall.routes.asset("data/profiles.csv"),
        not_on: Vec::new(),
    }
}

fn platform_choices(hall: &Hall<'_>, lines: &[ProfileLineView]) -> Vec<ChoiceView> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for line in lines {
        *counts.entry((&line.platform_name, &line.platform)).or_default() += 1;
    }
    let mut choices: Vec<ChoiceView> = counts
        .into_iter()
        .map(|((name, id), count)| ChoiceView {
            value: id.to_owned(),
            label: hall.own(name),
            href: Some(hall.routes.platform(&hall.lang, id)),
            count,
            depth: 0,
        })
        .collect();
    choices.sort_by(|a, b| hall.lang.compare(&a.label.text, &b.label.text));
    choices
}

/// Units with profiles of their own or below them, in tree order.
fn unit_choices(hall: &Hall<'_>, lines: &[ProfileLineView]) -> Vec<ChoiceView> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for unit in lines.iter().flat_map(|line| hall.chain(&line.unit)) {
        *counts.entry(unit.id.as_str()).or_default() += 1;
    }
    let choice = |unit: &UnitFacts| {
        let count = *counts.get(unit.id.as_str())?;
        let LinkView { href, label } = hall.unit_link(unit);
        Some(ChoiceView { value: unit.id.to_string(), label, href: Some(href), count, depth: unit.depth })
    };
    hall.facts.units.iter().filter_map(choice).collect()
}

fn grouped_by_unit(hall: &Hall<'_>, lines: &[ProfileLineView]) -> Vec<GroupView> {
    let mut by_unit: BTreeMap<&str, Vec<ProfileLineView>> = BTreeMap::new();
    for line in lines {
        by_unit.entry(&line.unit).or_default().push(line.clone());
    }
    let group = |unit: &UnitFacts| {
        let mut profiles = by_unit.remove(unit.id.as_str())?;
        sort_lines(&mut profiles, hall);
        Some(GroupView { id: unit.id.to_string(), heading: hall.unit_link(unit), profiles })
    };
    hall.facts.units.iter().filter_map(group).collect()
}

fn sort_lines(lines: &mut [ProfileLineView], hall: &Hall<'_>) {
    lines.sort_by_cached_key(|line| {
        (hall.lang.sort_key(&line.platform_name), hall.lang.sort_key(&line.name.text), line.id.clone())
    });
}

fn not_on(entry: &NotOnFacts, hall: &Hall<'_>) -> NotOnView {
    let NotOnFacts { platform, since, reason } = entry;
    NotOnView {
        platform_name: hall.platform_name(platform),
        since: since.map(|day| hall.on(day)),
        reason: hall.optional(reason.as_ref()),
    }
}

fn by_platform(hall: &Hall<'_>, lines: &[ProfileLineView], edition: &mut Edition) {
    let routes = hall.routes;
    let mut platforms: BTreeMap<&str, Vec<ProfileLineView>> = BTreeMap::new();
    for line in lines {
        platforms.entry(&line.platform).or_default().push(line.clone());
    }
    for (id, own) in platforms {
        let name = own.first().map_or_else(String::new, |line| line.platform_name.clone());
        let address = |lang: &Lang| routes.platform(lang, id);
        let title = hall.words.say("directory-platform-title", &[("platform", Arg::Text(&name))]);
        let mut leaf = Leaf::new(hall.own(title), &address);
        leaf.styles = vec![SHEET.to_owned()];
        leaf.description = hall.describe("description-platform", "platform", &name);
        leaf.breadcrumb = vec![hall.crumb_home(), hall.crumb(routes.directory(&hall.lang), "nav-directory")];
        leaf.scripts = vec!["assets/directory.js".to_owned()];
        let groups = grouped_by_unit(hall, &own);
        let mut view = list(hall, "platform", groups, own.len(), &own);
        view.warnings = hall.data.warnings.iter().filter(|p| p.platform == id).map(|p| warning(p, hall)).collect();
        let page = PageContent::Directory(view);
        let path = routes.platform(&hall.lang, id);
        edition.pages.push(PageView {
            path,
            template: "directory.html",
            in_sitemap: true,
            frame: hall.frame(leaf),
            page,
        });
    }
}

fn by_unit(hall: &Hall<'_>, lines: &[ProfileLineView], edition: &mut Edition) {
    let routes = hall.routes;
    let mut all: BTreeMap<&str, &ProfileLineView> = BTreeMap::new();
    for line in lines {
        all.insert(&line.id, line);
    }
    let mut by_unit: BTreeMap<&str, Vec<ProfileLineView>> = BTreeMap::new();
    for profile in &hall.data.profiles {
        let Some(line) = all.get(profile.id.as_str()) else {
            continue;
        };
        // A profile that units share is on the page of each.
        let mut units: Vec<&String> = std::iter::once(&profile.owner.unit).chain(&profile.shared_with).collect();
        units.sort();
        units.dedup();
        for unit in units {
            by_unit.entry(unit).or_default().push((*line).clone());
        }
    }
    for unit in &hall.facts.units {
        let address = |lang: &Lang| routes.unit(lang, &unit.id);
        let name = hall.text(&unit.name).text;
        let title = hall.words.say("directory-unit-title", &[("unit", Arg::Text(&name))]);
        let mut leaf = Leaf::new(hall.own(title), &address);
        leaf.styles = vec![SHEET.to_owned()];
        leaf.description = hall.describe("description-unit", "unit", &name);
        leaf.breadcrumb = vec![hall.crumb_home(), hall.crumb(routes.directory(&hall.lang), "nav-directory")];
        leaf.breadcrumb.extend(above(unit, hall));
        let mut own = by_unit.remove(unit.id.as_str()).unwrap_or_default();
        let count = own.len();
        sort_lines(&mut own, hall);
        let mut view = list(hall, "unit", by_name_of_platform(own, hall), count, &[]);
        view.unit = Some(unit_view(unit, hall));
        view.warnings =
            hall.data.warnings.iter().filter(|p| p.owner.unit == unit.id.as_str()).map(|p| warning(p, hall)).collect();
        let page = PageContent::Directory(view);
        let path = routes.unit(&hall.lang, &unit.id);
        edition.pages.push(PageView {
            path,
            template: "directory.html",
            in_sitemap: true,
            frame: hall.frame(leaf),
            page,
        });
    }
}

/// Sorted lines in groups by platform.
fn by_name_of_platform(lines: Vec<ProfileLineView>, hall: &Hall<'_>) -> Vec<GroupView> {
    let mut groups: Vec<GroupView> = Vec::new();
    for line in lines {
        match groups.last_mut().filter(|group| group.id == line.platform) {
            Some(group) => group.profiles.push(line),
            None => groups.push(GroupView {
                id: line.platform.clone(),
                heading: LinkView {
                    href: hall.routes.platform(&hall.lang, &line.platform),
                    label: hall.own(line.platform_name.as_str()),
                },
                profiles: vec![line],
            }),
        }
    }
    groups
}

/// The units above one, the top one first.
fn above(unit: &UnitFacts, hall: &Hall<'_>) -> Vec<LinkView> {
    let mut above: Vec<LinkView> = hall.chain(unit.id.as_str()).skip(1).map(|unit| hall.unit_link(unit)).collect();
    above.reverse();
    above
}

fn unit_view(unit: &UnitFacts, hall: &Hall<'_>) -> UnitView {
    let UnitFacts { id, parent: _, depth: _, name, role, email } = unit;
    let below = hall.facts.units.iter().filter(|other| other.parent.as_ref() == Some(id));
    UnitView {
        name: hall.text(name),
        role: hall.optional(role.as_ref()),
        email: email.clone(),
        above: above(unit, hall),
        below: below.map(|unit| hall.unit_link(unit)).collect(),
    }
}
