//! `feed.xml`: what has changed lately, as Atom (RFC 4287).
//!
//! In: the feed of one language. Out: its XML. Never true: an entry without id, title or time, markup from a record.

use super::escaped;
use crate::artifact::Artifact;
use crate::publish::route::Routes;
use crate::publish::view::{FeedEntryView, FeedView};
use std::fmt::Write as _;

/// One language's feed.
pub(super) fn feed(feed: &FeedView, routes: &Routes) -> Artifact {
    let FeedView { path, lang, title, author, author_website, page, updated, entries } = feed;
    let own = routes.whole_address(path);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        escaped(lang)
    );
    let _ = writeln!(out, "<title>{}</title>", escaped(title));
    let _ = writeln!(out, "<id>{}</id>", escaped(&own));
    let _ = writeln!(out, "<updated>{updated}</updated>");
    let _ = writeln!(out, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>", escaped(&own));
    let _ = writeln!(
        out,
        "<link rel=\"alternate\" type=\"text/html\" hreflang=\"{}\" href=\"{}\"/>",
        escaped(lang),
        escaped(page)
    );
    let _ = writeln!(out, "<author><name>{}</name><uri>{}</uri></author>", escaped(author), escaped(author_website));
    for entry in entries {
        write_entry(&mut out, entry);
    }
    out.push_str("</feed>\n");
    Artifact::file(routes.file(path), out.into_bytes())
}

fn write_entry(out: &mut String, entry: &FeedEntryView) {
    let FeedEntryView { id, title, updated, href, summary } = entry;
    let _ = writeln!(out, "<entry>\n<title>{}</title>\n<id>{}</id>", escaped(title), escaped(id));
    let _ = writeln!(out, "<updated>{updated}</updated>");
    let _ = writeln!(out, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", escaped(href));
    // An entry without content needs a link, and may have a summary.
    if !summary.is_empty() {
        let _ = writeln!(out, "<summary>{}</summary>", escaped(summary));
    }
    out.push_str("</entry>\n");
}
