//! The links of a page, as its source says them.
//!
//! In: the beginning of a page. Out: its `a` and `link` elements, each with its address and whether `me` is among the
//! words of its `rel`. Never true: a link that stands in a comment, a text, a script or an attribute; more than one pass,
//! or any tree, made of a page that somebody built to be costly.
//!
//! html5gum reads the page by the rules of browsers (comments, quotes, character references, the texts of scripts and
//! titles) and makes tokens, never a tree, so that no nesting costs anything. What those rules say about places is kept to
//! the safe side: what stands inside of `template`, `svg`, `math`, `noframes` or `noscript` is not looked at.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

/// Elements whose inside a reader may never see, or in which other rules of writing hold.
const APART: [&[u8]; 4] = [b"template", b"svg", b"math", b"noframes"];
/// How many links of a page are looked at.
const LINKS: usize = 20_000;

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageLink {
    /// Where it leads, as written.
    pub to: String,
    /// Whether `me` is among the words of its `rel`: the page says that it and the other are of one keeper. Written in
    /// small letters, as Mastodon looks for it.
    pub me: bool,
}

/// All links of a page, in their order.
#[must_use]
pub fn links(page: &str) -> Vec<PageLink> {
    let mut emitter = DefaultEmitter::default();
    // The texts of scripts, styles and titles are no elements.
    emitter.naively_switch_states(true);
    let mut links = Vec::new();
    let mut apart: Option<(&[u8], usize)> = None;
    for Ok(token) in Tokenizer::new_with_emitter(page, emitter) {
        match token {
            Token::StartTag(tag) => match &mut apart {
                Some((name, depth)) if *name == &**tag.name && !tag.self_closing => *depth += 1,
                Some(_) => {}
                None => {
                    apart = APART.iter().find(|name| **name == &**tag.name && !tag.self_closing).map(|name| (*name, 1));
                    links.extend(link(&tag));
                }
            },
            Token::EndTag(tag) => {
                if let Some((name, depth)) = &mut apart
                    && *name == &**tag.name
                {
                    *depth -= 1;
                    apart = apart.filter(|(_, depth)| *depth > 0);
                }
            }
            _ => {}
        }
        if links.len() >= LINKS {
            break;
        }
    }
    links
}

fn link(tag: &StartTag<()>) -> Option<PageLink> {
    if !matches!(&**tag.name, b"a" | b"link") {
        return None;
    }
    let value = |name: &[u8]| tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).into_owned());
    let me = value(b"rel").is_some_and(|rel| rel.split_ascii_whitespace().any(|word| word == "me"));
    Some(PageLink { to: value(b"href")?.trim().to_owned(), me })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The links of a page as `address` or `me address`.
    fn of(page: &str) -> Vec<String> {
        links(page).into_iter().map(|link| if link.me { format!("me {}", link.to) } else { link.to }).collect()
    }

    #[test]
    fn elements_are_links() {
        assert_eq!(of("<a href=https://a.fi/ rel=me>x"), ["me https://a.fi/"]);
        assert_eq!(
            of("<A HREF='https://a.fi/?a=1&amp;b=2' REL=\"nofollow me\tnoopener\">"),
            ["me https://a.fi/?a=1&b=2"]
        );
        assert_eq!(of("<head><link href=\" https://a.fi/ \" rel=\"me\" type=\"text/html\"/>"), ["me https://a.fi/"]);
        assert_eq!(
            of("<a rel=me href=https://a.fi/ href=https://b.fi/ rel=x>"),
            ["me https://a.fi/"],
            "the first counts"
        );
        assert_eq!(of("<p><a href=https://a.fi/ rel=home>"), ["https://a.fi/"]);
        for rel in ["menu", "m e", "ME", "me,nofollow", "home me-too", "\"\""] {
            assert_eq!(of(&format!("<a href=https://a.fi/ rel='{rel}'>")), ["https://a.fi/"], "{rel}");
        }
    }

    #[test]
    fn what_only_looks_like_one_is_none() {
        for page in [
            "<!-- <a href=https://a.fi/ rel=me> -->",
            "<!-- <a href=https://a.fi/ rel=me>",
            "<p>https://a.fi/ rel=me &lt;a href=https://a.fi/ rel=me&gt;",
            "<script>document.write('<a href=https://a.fi/ rel=me>')</script>",
            "<style><a href=https://a.fi/ rel=me></style>",
            "<title><a href=https://a.fi/ rel=me></title>",
            "<textarea><a href=https://a.fi/ rel=me></textarea>",
            "<iframe><a href=https://a.fi/ rel=me></iframe>",
            "<noscript><a href=https://a.fi/ rel=me></noscript>",
            "<template><template></template><a href=https://a.fi/ rel=me></template>",
            "<svg><![CDATA[ x> <a href=https://a.fi/ rel=me> ]]></svg>",
            "<noframes><a href=https://a.fi/ rel=me></noframes>",
            "<xmp><a href=https://a.fi/ rel=me></xmp>",
            "<plaintext><a href=https://a.fi/ rel=me>",
            "<p title='<a href=https://a.fi/ rel=me>'>",
            "<p data-html=\"<a href='https://a.fi/' rel='me'>\">",
            "<form action=https://a.fi/ rel=me><area href=https://a.fi/ rel=me><meta rel=me href=https://a.fi/>",
            "<a data-href=https://a.fi/ rel=me>",
            "<a href=https://a.fi/ rel=me",
        ] {
            assert_eq!(of(page), Vec::<String>::new(), "{page}");
        }
    }

    #[test]
    fn pages_built_to_be_costly_are_read_all_the_same() {
        let end = "<a href=https://a.fi/ rel=me>";
        let deep = ["<div><b><a><table>", "<template><svg>", "<!--", "<a x=", "&amp", "<p b='"]
            .map(|part| part.repeat(40_000));
        for page in deep {
            assert!(links(&format!("{page}{end}")).len() <= LINKS);
        }
        let attributes: String = (0..100_000).map(|n| format!(" a{n}=x")).collect();
        assert_eq!(of(&format!("<p{attributes}>{end}")), ["me https://a.fi/"]);
    }
}
