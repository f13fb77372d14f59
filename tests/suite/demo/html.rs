//! A small reader of finished pages, independent of the program's own: tags, texts, links.
//!
//! It reads what minifying leaves (attributes without quotes) and undoes character references, so that a test sees
//! the words as a browser would.

/// One piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Open(Tag),
    Close(String),
    Text(String),
}

/// A start tag with its attributes, decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    pub name: String,
    pub attributes: Vec<(String, String)>,
}

impl Tag {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// Elements without an end tag, and the shapes of drawings, which are written without one.
pub const VOID: [&str; 14] =
    ["area", "base", "br", "circle", "col", "embed", "hr", "img", "input", "link", "meta", "path", "source", "wbr"];

/// Elements that stand within a line of text.
pub const INLINE: [&str; 30] = [
    "a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "dfn", "em", "i", "img", "input", "kbd", "label",
    "mark", "q", "s", "samp", "select", "small", "span", "strong", "sub", "sup", "svg", "time", "u", "var",
];

/// A page as pieces; comments and declarations are left out.
pub fn pieces(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let Some(at) = rest.find('<') else {
            pieces.push(Piece::Text(decode(rest)));
            break;
        };
        if at > 0 {
            pieces.push(Piece::Text(decode(&rest[..at])));
        }
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("<!--") {
            rest = &after[after.find("-->").expect("a comment ends") + 3..];
        } else if rest.starts_with("<!") {
            rest = &rest[rest.find('>').expect("a declaration ends") + 1..];
        } else if let Some(after) = rest.strip_prefix("</") {
            let end = after.find('>').expect("an end tag ends");
            pieces.push(Piece::Close(after[..end].trim().to_ascii_lowercase()));
            rest = &after[end + 1..];
        } else {
            let (tag, after) = open(&rest[1..]);
            rest = after;
            let raw = matches!(tag.name.as_str(), "script" | "style");
            let name = tag.name.clone();
            pieces.push(Piece::Open(tag));
            if raw {
                let end = rest.find(&format!("</{name}")).expect("scripts end");
                rest = &rest[end..];
            }
        }
    }
    pieces
}

/// A start tag behind its `<`, and what comes after it.
fn open(text: &str) -> (Tag, &str) {
    let end = text.find(|c: char| c.is_whitespace() || c == '>' || c == '/').expect("a tag ends");
    let mut tag = Tag { name: text[..end].to_ascii_lowercase(), attributes: Vec::new() };
    let mut rest = &text[end..];
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("/>").or_else(|| rest.strip_prefix('>')) {
            return (tag, after);
        }
        if let Some(after) = rest.strip_prefix('/') {
            rest = after;
            continue;
        }
        let end = rest.find(|c: char| c.is_whitespace() || c == '=' || c == '>').expect("a tag ends");
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            let (start, end) = match quote {
                Some(quote) => (1, 1 + after[1..].find(quote).expect("a quoted value ends")),
                None => (0, after.find(|c: char| c.is_whitespace() || c == '>').expect("a value ends")),
            };
            value = decode(&after[start..end]);
            rest = &after[end + start..];
        }
        tag.attributes.push((name, value));
    }
}

/// Undoes character references.
pub fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(rest.len());
        match reference(&rest[..length]) {
            Some(c) => {
                out.push(c);
                rest = &rest[length..];
                rest = rest.strip_prefix(';').unwrap_or(rest);
            }
            None => out.push('&'),
        }
    }
    out.push_str(rest);
    out
}

fn reference(name: &str) -> Option<char> {
    let named = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "auml" => 'ä',
        "ouml" => 'ö',
        "aring" => 'å',
        "ndash" => '–',
        "shy" => '\u{ad}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some(named)
}

/// What a reader reads: texts in order, a space where an element that is no part of a line begins or ends.
pub fn text(html: &str) -> String {
    let mut out = String::new();
    for piece in pieces(html) {
        match piece {
            Piece::Text(text) => out.push_str(&text),
            Piece::Open(tag) if !INLINE.contains(&tag.name.as_str()) => out.push(' '),
            Piece::Close(name) if !INLINE.contains(&name.as_str()) => out.push(' '),
            Piece::Open(_) | Piece::Close(_) => {}
        }
    }
    even(&out)
}

/// White space made even.
pub fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All start tags of a page.
pub fn tags(html: &str) -> Vec<Tag> {
    pieces(html).into_iter().filter_map(|piece| if let Piece::Open(tag) = piece { Some(tag) } else { None }).collect()
}

/// The inside of the first element of this name.
pub fn inside<'h>(html: &'h str, name: &str) -> &'h str {
    let Some(start) = html.find(&format!("<{name}")) else {
        return "";
    };
    let end = html.rfind(&format!("</{name}>")).unwrap_or(html.len());
    &html[start..end]
}

#[test]
fn minified_pages_are_read() {
    let html = "<!doctype html><p class=a id=\"b c\">Yksi<b>kaksi</b> &lt;3 &amp; k&#228;si<br>uusi<li>loppu</li><script>a<b</script>";
    assert_eq!(text(html), "Yksikaksi <3 & käsi uusi loppu");
    let tags = tags(html);
    assert_eq!(tags[0].get("class"), Some("a"));
    assert_eq!(tags[0].get("id"), Some("b c"));
}
