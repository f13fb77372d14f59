//! Hosts that carry a listed host's name inside, or look like one.
//!
//! In: an unlisted host. Out: what it resembles, or nothing. It is asked before any form for any
//! host, so that `www.youtube.com.evil.example/@x` never is a fediverse account. The
//! organisation's own domains are not asked about.

use std::collections::{BTreeMap, BTreeSet};

use super::domains::Domains;
use super::fold::{folded, one_edit_apart};
use super::table::Table;

/// A brand shorter than this is not looked for inside other words.
const INSIDE: usize = 5;
/// A brand shorter than this has too many innocent neighbours.
const NEIGHBOUR: usize = 7;

/// Skeletons of all that is to be protected.
#[derive(Debug)]
pub(super) struct Protected {
    hosts: BTreeMap<String, String>,
    brands: Vec<(String, String)>,
    most_labels: usize,
}

impl Protected {
    fn of(table: &Table) -> Self {
        let global = &table.global;
        let wrappers = global.wrappers.iter().map(|row| row.host.trim_start_matches("*."));
        let names: BTreeSet<&str> = table
            .hosts
            .keys()
            .chain(table.patterns.keys())
            .chain(table.service.keys())
            .chain(global.defunct.keys())
            .chain(&global.shorteners)
            .map(String::as_str)
            .chain(wrappers)
            .collect();
        let most_labels = names.iter().map(|host| host.split('.').count()).max().unwrap_or(0);
        let hosts = names.into_iter().map(|host| (skeleton(host), host.to_owned())).collect();
        let brands = table
            .platforms()
            .flat_map(|platform| platform.names.iter())
            .map(|name| (folded(name), name.clone()))
            .collect();
        Self { hosts, brands, most_labels }
    }

    fn inside(&self, labels: &[String]) -> Option<&str> {
        (0..labels.len()).find_map(|from| {
            let rest = labels.get(from..)?;
            (2..=self.most_labels.min(rest.len()))
                .find_map(|count| self.hosts.get(&rest.get(..count)?.join(".")).map(String::as_str))
        })
    }

    fn brand(&self, label: &str) -> Option<&str> {
        let near = |brand: &str| {
            (brand.len() >= INSIDE && label.contains(brand))
                || label == brand
                || (brand.len() >= NEIGHBOUR && label.len().abs_diff(brand.len()) <= 4 && one_edit_apart(label, brand))
        };
        self.brands.iter().find(|(bones, _)| near(bones)).map(|(_, name)| name.as_str())
    }
}

fn skeleton(host: &str) -> String {
    let (unicode, _) = idna::domain_to_unicode(host);
    unicode.split('.').map(folded).collect::<Vec<_>>().join(".")
}

/// The listed host or brand that an unlisted host resembles.
pub(super) fn resembled(table: &Table, host: &str) -> Option<String> {
    let protected = table.protected.get_or_init(|| Protected::of(table));
    let bones = skeleton(host);
    let labels: Vec<String> = bones.split('.').map(str::to_owned).collect();
    let seen = |labels: &[String]| {
        let brand = || labels.iter().find_map(|label| protected.brand(label));
        protected.inside(labels).or_else(brand).map(str::to_owned)
    };
    if !bones.contains('-') {
        return seen(&labels);
    }
    // `youtube.com-login.example`, `face-book.example`: to the eye a hyphen ends a name as a dot
    // does, or is not there at all.
    let parts: Vec<String> = bones.split(['.', '-']).map(str::to_owned).collect();
    let joined: Vec<String> = labels.iter().map(|label| label.replace('-', "")).collect();
    seen(&labels).or_else(|| seen(&parts)).or_else(|| seen(&joined))
}

impl Domains {
    /// Whether a host looks like one of these domains, or carries its name, without being it or lying below it.
    #[must_use]
    pub fn resembled(&self, host: &str) -> bool {
        let below = |own: &str| host == own || host.strip_suffix(own).is_some_and(|front| front.ends_with('.'));
        if self.admits_host(host) || self.names().any(below) {
            return false;
        }
        let bones = skeleton(host);
        let labels = || bones.split('.');
        let joined = labels().map(|label| label.replace('-', ""));
        let all: Vec<String> = labels().map(str::to_owned).chain(joined).collect();
        let parts: Vec<&str> = bones.split(['.', '-']).collect();
        self.names().filter_map(registered).map(|own| folded(&idna::domain_to_unicode(own).0)).any(|own| {
            let own = own.as_str();
            let near = |label: &String| {
                (own.len() >= INSIDE && label.contains(own)) || (own.len() >= NEIGHBOUR && one_edit_apart(label, own))
            };
            parts.contains(&own) || all.iter().any(near)
        })
    }
}

/// The label of a domain that somebody registered: the last but one, or the one before where that is a part of the
/// top level (`gov.uk`).
fn registered(domain: &str) -> Option<&str> {
    let mut labels = domain.rsplit('.').skip(1);
    let second = labels.next()?;
    if second.len() <= 3 { labels.next().or(Some(second)) } else { Some(second) }
}
