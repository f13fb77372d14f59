//! Pages hang together: links and anchors, addresses, languages, stand-ins for missing translations.

use super::built::{TODAY, changed, demo, demo_sources, errors, file, files, moment, pages};
use super::html::{self, Tag};
use aito::build::{Outcome, build};
use percent_encoding::percent_decode_str;
use std::collections::{BTreeMap, BTreeSet};

const HOST: &str = "https://tilit.esimerkkila.example";

/// A crawler of finished files: every address that a page names must exist, with its anchor.
struct Crawler<'o> {
    root: String,
    files: BTreeSet<&'o str>,
    anchors: BTreeMap<&'o str, BTreeSet<String>>,
}

impl<'o> Crawler<'o> {
    fn new(outcome: &'o Outcome, root: &str) -> Self {
        let anchors = pages(outcome)
            .into_iter()
            .map(|(path, page)| {
                (path, html::tags(page).iter().filter_map(|tag| tag.get("id").map(str::to_owned)).collect())
            })
            .collect();
        Self { root: root.to_owned(), files: files(outcome).into_iter().map(|(path, _)| path).collect(), anchors }
    }

    /// The file that an address means, seen from a page; `None` for other hosts.
    fn target(&self, from: &str, to: &str) -> Result<Option<(String, String)>, String> {
        let base = format!("{HOST}{}{}", self.root, from.trim_end_matches("index.html"));
        let url = url::Url::parse(&base).unwrap().join(to).map_err(|error| format!("{to}: {error}"))?;
        if url.host_str() != Some("tilit.esimerkkila.example") || url.scheme() != "https" {
            return Ok(None);
        }
        let path = percent_decode_str(url.path()).decode_utf8().unwrap().into_owned();
        let inside = path.strip_prefix(self.root.as_str()).ok_or_else(|| format!("{to} leaves {}", self.root))?;
        let file =
            if inside.is_empty() || inside.ends_with('/') { format!("{inside}index.html") } else { inside.to_owned() };
        let anchor = percent_decode_str(url.fragment().unwrap_or("")).decode_utf8().unwrap().into_owned();
        Ok(Some((file, anchor)))
    }

    fn check(&self, from: &str, to: &str) -> Result<(), String> {
        let Some((file, anchor)) = self.target(from, to)? else {
            return Ok(());
        };
        if !self.files.contains(file.as_str()) {
            return Err(format!("{from}: {to} leads to {file}, which is not there"));
        }
        // `#q=` is read by scripts, and the anchors of pictures are shapes.
        if anchor.is_empty() || !file.ends_with(".html") {
            return Ok(());
        }
        let found = self.anchors.get(file.as_str()).is_some_and(|anchors| anchors.contains(&anchor));
        if found { Ok(()) } else { Err(format!("{from}: {to}: {file} has no {anchor}")) }
    }
}

/// Attributes that hold addresses.
fn addresses(tag: &Tag) -> Vec<&str> {
    ["href", "src", "action", "poster", "data"].into_iter().filter_map(|name| tag.get(name)).collect()
}

fn everything_resolves(outcome: &Outcome, root: &str) {
    let crawler = Crawler::new(outcome, root);
    let mut wrong = BTreeSet::new();
    let mut count = 0;
    for (path, page) in pages(outcome) {
        let mut ids = BTreeSet::new();
        for tag in html::tags(page) {
            for to in addresses(&tag) {
                count += 1;
                wrong.extend(crawler.check(path, to).err());
            }
            if let Some(id) = tag.get("id")
                && !ids.insert(id.to_owned())
            {
                wrong.insert(format!("{path}: two elements have the id {id}"));
            }
            for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for", "list"] {
                for id in tag.get(name).unwrap_or("").split_whitespace() {
                    if !crawler.anchors[path].contains(id) {
                        wrong.insert(format!("{path}: {name}={id} names nothing"));
                    }
                }
            }
        }
    }
    for (path, bytes) in files(outcome).into_iter().filter(|(path, _)| path.ends_with(".css")) {
        for part in std::str::from_utf8(bytes).unwrap().split("url(").skip(1) {
            let to = part[..part.find(')').unwrap()].trim_matches(['"', '\'']);
            wrong.extend(crawler.check(path, to).err().filter(|_| !to.starts_with("data:")));
        }
    }
    assert!(count > 1_000);
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.into_iter().take(40).collect::<Vec<_>>().join("\n"));
}

/// The demo under an address with a path.
fn under_a_path() -> Outcome {
    let base = |text: &str| {
        text.replace(
            "base_url: https://tilit.esimerkkila.example/",
            "base_url: https://tilit.esimerkkila.example/some/tilit/",
        )
    };
    let outcome = build(changed(demo_sources(), "site.yaml", base), Vec::new(), moment(TODAY));
    assert_eq!(errors(&outcome), []);
    outcome
}

#[test]
fn every_link_and_anchor_resolves() {
    everything_resolves(&demo(TODAY), "/");
}

#[test]
fn every_link_resolves_under_a_path() {
    let outcome = under_a_path();
    everything_resolves(&outcome, "/some/tilit/");
    assert!(
        file(&outcome, "for-host-root/robots.txt").contains("https://tilit.esimerkkila.example/some/tilit/sitemap.xml")
    );
    assert!(!files(&outcome).iter().any(|(path, _)| *path == "robots.txt"));
}

/// The addresses of the sitemap, as files.
fn sitemap(outcome: &Outcome) -> BTreeSet<String> {
    let xml = file(outcome, "sitemap.xml");
    xml.split("<loc>").skip(1).map(|part| html::decode(&part[..part.find("</loc>").unwrap()])).collect()
}

fn address_of(path: &str) -> String {
    format!("{HOST}/{}", path.trim_end_matches("index.html"))
}

/// The link elements of a page's head, the feed's apart: `rel`, `hreflang`, `href`.
fn head_links(page: &str) -> Vec<(String, String, String)> {
    let value = |tag: &Tag, name: &str| tag.get(name).unwrap_or("").to_owned();
    let of_page = |tag: &Tag| tag.name == "link" && tag.get("type") != Some("application/atom+xml");
    let links = html::tags(page).into_iter().filter(of_page);
    links.map(|tag| (value(&tag, "rel"), value(&tag, "hreflang"), value(&tag, "href"))).collect()
}

fn canonical(page: &str) -> Option<String> {
    head_links(page).into_iter().find(|(rel, ..)| rel == "canonical").map(|(_, _, to)| to)
}

#[test]
fn the_sitemap_lists_pages_that_are_there_and_their_own_original() {
    let outcome = demo(TODAY);
    let all: BTreeMap<String, &str> =
        pages(&outcome).into_iter().map(|(path, page)| (address_of(path), page)).collect();
    let listed = sitemap(&outcome);
    assert!(listed.len() > 150);
    for address in &listed {
        let page = all.get(address).unwrap_or_else(|| panic!("{address} is not there"));
        assert_eq!(canonical(page).as_ref(), Some(address));
        assert!(!page.contains("noindex"), "{address}");
    }
}

#[test]
fn languages_name_each_other_mutually() {
    let outcome = demo(TODAY);
    let all: BTreeMap<String, &str> =
        pages(&outcome).into_iter().map(|(path, page)| (address_of(path), page)).collect();
    let alternates = |page: &str| {
        let links = head_links(page).into_iter().filter(|(rel, ..)| rel == "alternate");
        links.map(|(_, lang, to)| (lang, to)).collect::<BTreeSet<_>>()
    };
    let mut with = 0;
    for (address, page) in &all {
        let own = alternates(page);
        if own.is_empty() {
            continue;
        }
        with += 1;
        assert!(own.iter().any(|(_, to)| to == address), "{address} doesn't name itself");
        let lang = html::tags(page)[0].get("lang").unwrap().to_owned();
        assert!(own.contains(&(lang, address.clone())), "{address} names itself in another language");
        for (_, to) in &own {
            let other = all.get(to).unwrap_or_else(|| panic!("{address}: {to} is not there"));
            assert_eq!(alternates(other), own, "{address} and {to}");
        }
    }
    assert!(with > 100, "{with}");
}

/// Pages that stand in for a translation that is missing.
#[test]
fn stand_ins_say_so_and_point_to_the_original() {
    let outcome = demo(TODAY);
    let listed = sitemap(&outcome);
    let names = |lang: &str| {
        let start = format!("content/{lang}/some-ohje/");
        let all = demo_sources().iter().map(|(_, file)| file.path.to_string());
        all.filter_map(|path| path.strip_prefix(&start).map(str::to_owned))
            .filter(|name| name.ends_with(".md") && !name.contains('/'))
            .collect::<BTreeSet<_>>()
    };
    let missing: Vec<String> = names("fi").difference(&names("en")).cloned().collect();
    assert!(missing.len() >= 4, "{missing:?}");
    for name in missing {
        let slug = name.trim_end_matches(".md").split_once('-').unwrap().1;
        let path = format!("en/guidelines/some-ohje/{slug}/index.html");
        let page = file(&outcome, &path);
        let tags = html::tags(page);
        assert_eq!(tags[0].get("lang"), Some("en"), "{path}: the frame is English");
        let article: Vec<Tag> = html::tags(html::inside(page, "article"));
        assert!(article.iter().any(|tag| tag.get("lang") == Some("fi")), "{path}: the text is Finnish");
        assert!(
            tags.iter().any(|tag| tag.name == "h1" && tag.get("lang") == Some("fi"))
                || tags.iter().any(|tag| tag.name == "article" && tag.get("lang") == Some("fi")),
            "{path}: so is its title"
        );
        assert!(html::text(page).contains("This page has not been translated into English"), "{path}");
        assert_eq!(canonical(page), Some(format!("{HOST}/ohjeet/some-ohje/{slug}/")), "{path}");
        assert!(!listed.contains(&address_of(&path)), "{path} is in the sitemap");
        assert!(head_links(page).iter().all(|(rel, ..)| rel != "alternate"), "{path} has alternates");
        let search = files(&outcome).into_iter().filter(|(file, _)| file.starts_with("search/en/t/"));
        for (index, bytes) in search {
            assert!(!String::from_utf8_lossy(bytes).contains(&format!("some-ohje/{slug}/\"")), "{index} finds {path}");
        }
    }
}

/// Every page says its language, has one main heading, and asks nothing of another host.
#[test]
fn pages_are_whole() {
    for (path, page) in pages(&demo(TODAY)) {
        let tags = html::tags(page);
        assert_eq!(tags[0].name, "html", "{path}");
        let refresh = tags.iter().any(|tag| tag.get("http-equiv") == Some("refresh"));
        if refresh {
            continue;
        }
        let lang = if path.starts_with("sv/") {
            "sv"
        } else if path.starts_with("en/") {
            "en"
        } else if path.starts_with("selko/") {
            "fi-simple"
        } else {
            "fi"
        };
        assert_eq!(tags[0].get("lang"), Some(lang), "{path}");
        assert_eq!(tags.iter().filter(|tag| tag.name == "h1").count(), 1, "{path}");
        assert_eq!(tags.iter().filter(|tag| tag.name == "title").count(), 1, "{path}");
        for tag in &tags {
            assert!(tag.get("style").is_none() && tag.name != "style", "{path}: {tag:?}");
            assert!(!tag.attributes.iter().any(|(name, _)| name.starts_with("on")), "{path}: {tag:?}");
            let loads = match tag.name.as_str() {
                "script" | "img" | "iframe" | "source" | "video" | "audio" | "use" => {
                    tag.get("src").or(tag.get("href"))
                }
                "link" if tag.get("rel") == Some("stylesheet") || tag.get("rel") == Some("icon") => tag.get("href"),
                _ => None,
            };
            let is_here =
                |to: &str| to.strip_prefix('#').is_some_and(|id| tags.iter().any(|t| t.get("id") == Some(id)));
            assert!(loads.is_none_or(|to| to.starts_with('/') || is_here(to)), "{path}: {tag:?}");
            assert!(
                tag.name != "script" || tag.get("src").is_some() || tag.get("type") == Some("application/ld+json"),
                "{path}: {tag:?}"
            );
        }
    }
}
