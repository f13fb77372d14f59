//! The directory: all profiles, by platform, by unit.

use super::frame::Leaf;
use super::profiles::{piece, profile_line, profile_page, unit_link, warning};
use super::scene::Scene;
use super::view::{ChoiceView, DirectoryView, GroupView, LinkView, NavView, NotOnView, ProfileLineView, UnitView};
use super::{Desk, Edition, PageContent, PageView};
use crate::catalogue::Arg;
use crate::model::Unit;
use crate::value::{Id, Lang};
use std::collections::BTreeMap;

/// From so many profiles on the directory has several pages.
const ONE_PAGE: usize = 500;
/// How many profiles a page of a long directory shows.
const PAGE: usize = 200;

pub(super) fn directory_and_profiles(desk: &Desk<'_>, scene: &Scene<'_>, edition: &mut Edition) {
    let lines: Vec<ProfileLineView> = desk.listed.iter().map(|profile| profile_line(profile, scene)).collect();
    directory(desk, scene, &lines, edition);
    by_platform(desk, scene, &lines, edition);
    by_unit(desk, scene, &lines, edition);
    for profile in desk.listed.iter().chain(&desk.warned) {
        edition.pages.push(profile_page(desk, profile, scene));
    }
    edition.pieces.extend(desk.listed.iter().map(|profile| piece(profile, scene)));
}

fn directory(desk: &Desk<'_>, scene: &Scene<'_>, lines: &[ProfileLineView], edition: &mut Edition) {
    let groups = grouped_by_unit(desk, scene, lines);
    let count = lines.len();
    let parts = if count > ONE_PAGE { pages_of(groups) } else { vec![groups] };
    let total = parts.len();
    for (n, groups) in parts.into_iter().enumerate().map(|(n, groups)| (n + 1, groups)) {
        let routes = scene.routes;
        let address = move |lang: &Lang| routes.directory_page(lang, n);
        let first = n == 1;
        let title = if first {
            scene.words.word("directory-title")
        } else {
            scene.words.say("directory-page-title", &[("n", Arg::Count(n))])
        };
        let mut leaf = Leaf::new(scene.own(title), &address);
        leaf.description = scene.describe("description-directory", "name", "");
        leaf.breadcrumb = vec![scene.crumb_home()];
        if !first {
            leaf.breadcrumb.push(scene.crumb(routes.directory(&scene.lang), "nav-directory"));
        }
        let mut view = list(desk, scene, "all", groups, count, lines);
        if first {
            view.warnings = desk.warned.iter().map(|profile| warning(profile, scene)).collect();
            view.not_on = not_on(scene);
        }
        if total > 1 {
            view.pages = (1..=total).map(|page| page_link(scene, page, n)).collect();
        }
        leaf.scripts = vec!["assets/directory.js".to_owned()];
        let path = routes.directory_page(&scene.lang, n);
        let page = PageContent::Directory(view);
        edition.pages.push(PageView {
            path,
            template: "directory.html",
            in_sitemap: true,
            frame: scene.frame(leaf),
            page,
        });
    }
}

fn page_link(scene: &Scene<'_>, page: usize, current: usize) -> NavView {
    NavView {
        href: scene.routes.directory_page(&scene.lang, page),
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
    desk: &Desk<'_>,
    scene: &Scene<'_>,
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
        label: scene.own(scene.words.find(&format!("language-{lang}"), &[]).unwrap_or_else(|| lang.to_owned())),
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
        platforms: platform_choices(scene, lines),
        units: unit_choices(desk, scene, lines),
        languages: languages.into_iter().map(language).collect(),
        pages: Vec::new(),
        json: scene.routes.asset("data/profiles.json"),
        csv: scene.routes.asset("data/profiles.csv"),
        not_on: Vec::new(),
    }
}

fn platform_choices(scene: &Scene<'_>, lines: &[ProfileLineView]) -> Vec<ChoiceView> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for line in lines {
        *counts.entry((&line.platform_name, &line.platform)).or_default() += 1;
    }
    let mut choices: Vec<ChoiceView> = counts
        .into_iter()
        .map(|((name, id), count)| ChoiceView {
            value: id.to_owned(),
            label: scene.own(name),
            href: Some(scene.routes.platform(&scene.lang, id)),
            count,
            depth: 0,
        })
        .collect();
    choices.sort_by(|a, b| scene.lang.compare(&a.label.text, &b.label.text));
    choices
}

/// Units with profiles of their own or below them, in tree order.
fn unit_choices(desk: &Desk<'_>, scene: &Scene<'_>, lines: &[ProfileLineView]) -> Vec<ChoiceView> {
    let mut counts: BTreeMap<&Id, usize> = BTreeMap::new();
    for profile in desk
        .listed
        .iter()
        .filter(|p| lines.iter().any(|line| line.id == p.id.as_str()) || lines.len() == desk.listed.len())
    {
        for unit in desk.site.units.chain(&profile.owner.unit) {
            *counts.entry(&unit.id).or_default() += 1;
        }
    }
    desk.site
        .units
        .in_tree_order()
        .into_iter()
        .filter_map(|(unit, depth)| {
            let count = *counts.get(&unit.id)?;
            let href = Some(scene.routes.unit(&scene.lang, &unit.id));
            Some(ChoiceView { value: unit.id.to_string(), label: scene.text(&unit.name), href, count, depth })
        })
        .collect()
}

fn grouped_by_unit(desk: &Desk<'_>, scene: &Scene<'_>, lines: &[ProfileLineView]) -> Vec<GroupView> {
    let mut by_unit: BTreeMap<&str, Vec<ProfileLineView>> = BTreeMap::new();
    for line in lines {
        by_unit.entry(&line.unit).or_default().push(line.clone());
    }
    desk.site
        .units
        .in_tree_order()
        .into_iter()
        .filter_map(|(unit, _)| {
            let mut profiles = by_unit.remove(unit.id.as_str())?;
            sort_lines(&mut profiles, scene);
            let heading = LinkView { href: scene.routes.unit(&scene.lang, &unit.id), label: scene.text(&unit.name) };
            Some(GroupView { id: unit.id.to_string(), heading, profiles })
        })
        .collect()
}

fn sort_lines(lines: &mut [ProfileLineView], scene: &Scene<'_>) {
    lines.sort_by_cached_key(|line| {
        (scene.lang.sort_key(&line.platform_name), scene.lang.sort_key(&line.name.text), line.id.clone())
    });
}

fn not_on(scene: &Scene<'_>) -> Vec<NotOnView> {
    let settings = &scene.site.settings;
    let view = |entry: &crate::model::NotOn| NotOnView {
        platform_name: scene.platform_name(&entry.platform.value),
        since: entry.since.map(|day| scene.day(day)),
        reason: scene.optional(entry.reason.as_ref()),
    };
    settings.not_on.iter().map(view).collect()
}

fn by_platform(desk: &Desk<'_>, scene: &Scene<'_>, lines: &[ProfileLineView], edition: &mut Edition) {
    let routes = scene.routes;
    let mut platforms: BTreeMap<&str, Vec<ProfileLineView>> = BTreeMap::new();
    for line in lines {
        platforms.entry(&line.platform).or_default().push(line.clone());
    }
    for (id, own) in platforms {
        let name = own.first().map_or_else(String::new, |line| line.platform_name.clone());
        let address = |lang: &Lang| routes.platform(lang, id);
        let title = scene.words.say("directory-platform-title", &[("platform", Arg::Text(&name))]);
        let mut leaf = Leaf::new(scene.own(title), &address);
        leaf.description = scene.describe("description-platform", "platform", &name);
        leaf.breadcrumb = vec![scene.crumb_home(), scene.crumb(routes.directory(&scene.lang), "nav-directory")];
        leaf.scripts = vec!["assets/directory.js".to_owned()];
        let groups = grouped_by_unit(desk, scene, &own);
        let mut view = list(desk, scene, "platform", groups, own.len(), &own);
        view.warnings = desk.warned.iter().filter(|p| p.platform == id).map(|p| warning(p, scene)).collect();
        let page = PageContent::Directory(view);
        let path = routes.platform(&scene.lang, id);
        edition.pages.push(PageView {
            path,
            template: "directory.html",
            in_sitemap: true,
            frame: scene.frame(leaf),
            page,
        });
    }
}

fn by_unit(desk: &Desk<'_>, scene: &Scene<'_>, lines: &[ProfileLineView], edition: &mut Edition) {
    let routes = scene.routes;
    let mut all: BTreeMap<&str, &ProfileLineView> = BTreeMap::new();
    for line in lines {
        all.insert(&line.id, line);
    }
    let mut by_unit: BTreeMap<&Id, Vec<ProfileLineView>> = BTreeMap::new();
    for profile in &desk.listed {
        let Some(line) = all.get(profile.id.as_str()) else {
            continue;
        };
        // A profile that units share is on the page of each.
        let mut units: Vec<&Id> = std::iter::once(&profile.owner.unit).chain(&profile.shared_with).collect();
        units.sort();
        units.dedup();
        for unit in units {
            by_unit.entry(unit).or_default().push((*line).clone());
        }
    }
    for (unit, _) in desk.site.units.in_tree_order() {
        let address = |lang: &Lang| routes.unit(lang, &unit.id);
        let name = scene.text(&unit.name).text;
        let title = scene.words.say("directory-unit-title", &[("unit", Arg::Text(&name))]);
        let mut leaf = Leaf::new(scene.own(title), &address);
        leaf.description = scene.describe("description-unit", "unit", &name);
        leaf.breadcrumb = vec![scene.crumb_home(), scene.crumb(routes.directory(&scene.lang), "nav-directory")];
        leaf.breadcrumb.extend(above(unit, desk, scene));
        let mut own = by_unit.remove(&unit.id).unwrap_or_default();
        let count = own.len();
        sort_lines(&mut own, scene);
        let mut view = list(desk, scene, "unit", by_name_of_platform(own, scene), count, &[]);
        view.unit = Some(unit_view(unit, desk, scene));
        view.warnings = desk.warned.iter().filter(|p| p.owner.unit == unit.id).map(|p| warning(p, scene)).collect();
        let page = PageContent::Directory(view);
        let path = routes.unit(&scene.lang, &unit.id);
        edition.pages.push(PageView {
            path,
            template: "directory.html",
            in_sitemap: true,
            frame: scene.frame(leaf),
            page,
        });
    }
}

/// Sorted lines in groups by platform.
fn by_name_of_platform(lines: Vec<ProfileLineView>, scene: &Scene<'_>) -> Vec<GroupView> {
    let mut groups: Vec<GroupView> = Vec::new();
    for line in lines {
        match groups.last_mut().filter(|group| group.id == line.platform) {
            Some(group) => group.profiles.push(line),
            None => groups.push(GroupView {
                id: line.platform.clone(),
                heading: LinkView {
                    href: scene.routes.platform(&scene.lang, &line.platform),
                    label: scene.own(line.platform_name.as_str()),
                },
                profiles: vec![line],
            }),
        }
    }
    groups
}

/// The units above one, the top one first.
fn above(unit: &Unit, desk: &Desk<'_>, scene: &Scene<'_>) -> Vec<LinkView> {
    let mut above: Vec<LinkView> = desk.site.units.chain(&unit.id).skip(1).map(|unit| unit_link(unit, scene)).collect();
    above.reverse();
    above
}

fn unit_view(unit: &Unit, desk: &Desk<'_>, scene: &Scene<'_>) -> UnitView {
    let Unit { id, span: _, parent: _, name, role, email } = unit;
    let below = desk.site.units.in_tree_order().into_iter().filter(|(other, _)| other.parent.as_ref() == Some(id));
    UnitView {
        name: scene.text(name),
        role: scene.optional(role.as_ref()),
        email: email.as_ref().map(|email| email.value.as_str().to_owned()),
        above: above(unit, desk, scene),
        below: below.map(|(unit, _)| unit_link(unit, scene)).collect(),
    }
}
