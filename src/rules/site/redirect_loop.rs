//! Old addresses that lead back to themselves.

use crate::diagnostic::Level;
use crate::rules::redirect::{page, without_anchor};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "site/redirect-loop",
    level: Level::Error,
    weight: Weight::Needed,
    sources: &["ours"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("redirect_loop.md"),
        fi: include_str!("redirect_loop.fi.md"),
        sv: include_str!("redirect_loop.sv.md"),
    },
};

/// One finding a circle, at the redirect that stands first.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    let places: BTreeMap<String, (String, Span)> =
        site.redirects.iter().rev().map(|(from, to, span)| (page(from), (page(to), *span))).collect();
    let mut told: BTreeSet<String> = BTreeSet::new();
    for (from, _, span) in &site.redirects {
        let start = page(from);
        let Some(circle) = circle(&places, &start) else { continue };
        if circle.iter().any(|page| told.contains(page)) {
            continue;
        }
        let shown: Vec<&str> = circle.iter().map(String::as_str).chain([start.as_str()]).collect();
        let last = circle.last().and_then(|page| places.get(page)).map(|(_, span)| *span);
        let fault = found.at(*span).fact("circle", shown.join(" → ")).fact("from", from);
        if let Some(last) = last.filter(|last| last != span) {
            fault.and(last);
        }
        told.extend(circle);
    }
}

/// The addresses from a start back to it; none where the way ends or never comes back to this one.
fn circle(places: &BTreeMap<String, (String, Span)>, start: &str) -> Option<Vec<String>> {
    let mut way = vec![start.to_owned()];
    while way.len() <= places.len() {
        let here = way.last()?;
        let next = places.get(here).or_else(|| places.get(without_anchor(here))).map(|(to, _)| to)?;
        if next == start || without_anchor(next) == start {
            return Some(way);
        }
        way.push(next.clone());
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_found_and_chains_are_not() {
        let place = Span::whole(crate::source::Sources::new().add_text("site.yaml", ""));
        let places = |pairs: &[(&str, &str)]| -> BTreeMap<String, (String, Span)> {
            pairs.iter().map(|(from, to)| (page(from), (page(to), place))).collect()
        };
        let two = places(&[("/a/", "/b"), ("/b/", "/a"), ("/c", "/a/")]);
        assert_eq!(circle(&two, "/a/"), Some(vec!["/a/".to_owned(), "/b/".to_owned()]));
        assert_eq!(circle(&two, "/c/"), None, "it leads into a circle and is no part of it");
        assert_eq!(circle(&places(&[("/a", "/a/")]), "/a/").map(|way| way.len()), Some(1), "one page, written twice");
        assert_eq!(circle(&places(&[("/a/", "/a/#b")]), "/a/").map(|way| way.len()), Some(1), "a heading of itself");
        assert_eq!(circle(&places(&[("/a/#b", "/a/#c")]), "/a/#b"), None, "a heading that was renamed");
        assert_eq!(circle(&places(&[("/a/", "/b/"), ("/b/", "https://x.example/a/")]), "/a/"), None);
        assert_eq!(circle(&places(&[("/a.html", "/a/")]), "/a.html"), None);
    }
}
