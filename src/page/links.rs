//! Links and anchors of a rendered page, for inspection.
//!
//! Templates and the Markdown renderer write attributes in double quotes and escape what is inside; so a scan for
//! ` href="`, ` src="` and ` id="` inside tags is exact, and far cheaper than a parser.

use crate::artifact::Links;

/// Collects what a page links to and what it can be linked by.
pub(super) fn collect(html: &str) -> Links {
    let mut links = Links::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = rest.get(at + 1..).unwrap_or("");
        let end = tag_end(rest);
        let tag = rest.get(..end).unwrap_or(rest);
        // Addresses of other hosts and of the page's own head are none of the site's links.
        let counts = !tag.starts_with("link rel=\"canonical\"") && !tag.starts_with("link rel=\"alternate\"");
        for name in [" href=\"", " src=\""] {
            if let Some(value) = attribute(tag, name).filter(|_| counts) {
                links.to.push(unescape(value));
            }
        }
        if let Some(value) = attribute(tag, " id=\"") {
            links.anchors.insert(unescape(value));
        }
        rest = rest.get(end..).unwrap_or("");
    }
    links
}

/// Where a tag ends, quoted attribute values passed over.
fn tag_end(tag: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in tag.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at,
            _ => {}
        }
    }
    tag.len()
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let start = tag.find(name)? + name.len();
    let value = tag.get(start..)?;
    value.get(..value.find('"')?)
}

fn unescape(value: &str) -> String {
    if !value.contains('&') {
        return value.to_owned();
    }
    value
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&#x2F;", "/")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_links_and_anchors() {
        let links = collect(
            "<p id=\"a\" title=\"x > y\"><a class=\"b\" href=\"/x?a=1&amp;b=2#c\">t</a><img src=\"k.svg\" alt=\" href=&quot;no\">",
        );
        assert_eq!(links.to, ["/x?a=1&b=2#c", "k.svg"]);
        assert_eq!(links.anchors.into_iter().collect::<Vec<_>>(), ["a"]);
    }
}
