//! Whether an SVG can do anything but show a drawing.
//!
//! In: a file's bytes. Out: the first thing in it that can, and its line. Never true: a picture called harmless because
//! its text hides something from a reader of bytes: another encoding, an entity, a prefix before an element's name.

use regex::Regex;
use std::sync::LazyLock;

/// What makes a picture active.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Active {
    /// Which kind: picks the sentence of the finding.
    pub(super) case: &'static str,
    /// What stands there, shortened.
    pub(super) found: String,
    /// The line, from 1.
    pub(super) line: usize,
}

/// The first thing in an SVG that could run or load something. A file whose name ends in `.svgz` cannot be looked into.
pub(super) fn active(path: &str, bytes: &[u8]) -> Option<Active> {
    let name = path.to_ascii_lowercase();
    if name.ends_with(".svgz") {
        return Some(Active { case: "encoding", found: ".svgz".to_owned(), line: 1 });
    }
    if !name.ends_with(".svg") {
        return None;
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => text,
        Ok(text) => return Some(encoded("NUL", text.split('\0').next().unwrap_or(""))),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or(&[]);
            let found = if matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) { "UTF-16" } else { "?" };
            return Some(encoded(found, std::str::from_utf8(good).unwrap_or("")));
        }
    };
    let declared = ENCODING.captures(text).and_then(|found| found.get(1));
    if let Some(name) = declared.filter(|name| !["utf-8", "utf8", "us-ascii"].contains(&&*name.as_str().to_lowercase()))
    {
        return Some(encoded(name.as_str(), ""));
    }
    let places = ACTIVE.iter().filter_map(|(case, pattern)| Some((pattern.find(text)?.range(), *case)));
    let addresses = ADDRESS.captures_iter(text).filter_map(|found| {
        let whole = found.get(0)?;
        let value = (1..=3).find_map(|n| found.get(n)).map_or("", |value| value.as_str());
        Some((whole.range(), address(value)?))
    });
    let animated = ANIMATED.captures_iter(text).filter_map(|found| {
        let value = decoded(found.get(1).or(found.get(2))?.as_str()).trim().to_lowercase();
        (value.starts_with("on") || value.ends_with("href")).then_some((found.get(0)?.range(), ""))
    });
    let (place, case) = places.chain(addresses).chain(animated).min_by_key(|(place, case)| (place.start, *case))?;
    let found: String = text.get(place.clone()).unwrap_or("").split_whitespace().collect::<Vec<_>>().join(" ");
    // The blank before an attribute may be the end of a line.
    let start = place.end - text.get(place.clone()).map_or(0, |found| found.trim_start().len());
    let line = text.get(..start).map_or(0, |before| before.matches('\n').count()) + 1;
    Some(Active { case, found: found.chars().take(60).collect(), line })
}

fn encoded(found: &str, before: &str) -> Active {
    Active { case: "encoding", found: found.to_owned(), line: before.matches('\n').count() + 1 }
}

/// What is wrong with an address in a picture: only places in the picture itself and pictures of dots carried along are
/// harmless.
fn address(written: &str) -> Option<&'static str> {
    let plain: String = decoded(written).chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let plain = plain.trim_matches(['"', '\'']).to_lowercase();
    let dots = ["png", "jpeg", "jpg", "gif", "webp", "avif"];
    if plain.is_empty()
        || plain.starts_with('#')
        || dots.iter().any(|kind| plain.starts_with(&format!("data:image/{kind}")))
    {
        return None;
    }
    let runs = plain.starts_with("javascript:") || plain.starts_with("vbscript:") || plain.starts_with("data:");
    Some(if runs { "" } else { "outside" })
}

/// A value with its character references read.
fn decoded(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let reference = after.split_once(';').and_then(|(name, after)| Some((character(name)?, after)));
        match reference {
            Some((c, after)) => {
                out.push(c);
                rest = after;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn character(name: &str) -> Option<char> {
    let code = match name.strip_prefix('#') {
        Some(hex) if hex.starts_with(['x', 'X']) => u32::from_str_radix(hex.get(1..)?, 16).ok()?,
        Some(digits) => digits.parse().ok()?,
        None => {
            return ["quot", "apos", "amp", "lt", "gt"]
                .iter()
                .zip("\"'&<>".chars())
                .find(|(n, _)| **n == name)
                .map(|(_, c)| c);
        }
    };
    char::from_u32(code)
}

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|_| unreachable!("the pattern is constant"))
}

/// The encoding that a file says it has.
static ENCODING: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?i)^\u{feff}?\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']"#));

/// What runs or loads whatever its value: elements by any prefix, handlers, entities, style sheets from elsewhere.
static ACTIVE: LazyLock<[(&str, Regex); 3]> = LazyLock::new(|| {
    let elements = "script|foreignobject|iframe|embed|object|handler|listener|audio|video|form";
    [
        ("", pattern(&format!(r"(?i)<\s*(?:[\w.-]+:)?(?:{elements})\b|<!entity|<!doctype"))),
        ("", pattern(r#"(?i)[\s"'/](?:[\w.-]+:)?on[a-z]+\s*="#)),
        // An escape in a style could spell any of the others.
        ("outside", pattern(r"(?i)@import\b|<\?xml-stylesheet\b|\bimage-set\(|\\[0-9a-f]{1,6}")),
    ]
});

/// The attribute that an animation changes.
static ANIMATED: LazyLock<Regex> = LazyLock::new(|| pattern(r#"(?i)\battributename\s*=\s*(?:"([^"]*)"|'([^']*)')"#));

/// Values that are addresses: references, and `url(…)` in styles.
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r#"(?i)[\s"'](?:[\w.-]+:)?(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')|\burl\(\s*([^)]*)\)"#)
});

#[cfg(test)]
mod tests {
    use super::*;

    fn case(svg: &str) -> Option<(&'static str, usize)> {
        active("a.svg", svg.as_bytes()).map(|active| (active.case, active.line))
    }

    #[test]
    fn drawings_are_let_through() {
        for svg in [
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"1\" fill=\"url(#a)\"/></svg>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg><use href=\"#a\"/><use xlink:href='#b'/></svg>",
            "<svg><image href=\"data:image/png;base64,AAAA\"/><style>a { fill: url('#x') }</style></svg>",
            "<svg><text>Tili on aito; javascript: on ohjelmointikieli</text></svg>",
            "<svg><animate attributeName='opacity' to='1'/></svg>",
            "<svg><description>scripted</description><path d=\"M0 0\"/></svg>",
            "",
        ] {
            assert_eq!(case(svg), None, "{svg}");
        }
        assert_eq!(active("kuva.png", b"<script>"), None);
    }

    #[test]
    fn what_runs_is_caught() {
        for svg in [
            "<svg>\n<script>alert(1)</script></svg>",
            "<svg>\n<SCRIPT/></svg>",
            "<svg>\n<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/></svg>",
            "<svg\nonload=\"x()\"/>",
            "<svg>\n<g/onclick='x()'/></svg>",
            "<svg>\n<set attributeName=\"onload\" to=\"x()\"/></svg>",
            "<svg>\n<animate attributeName='xlink:href' values='#a'/></svg>",
            "<svg>\n<set attributeName='&#111;nclick' to='x()'/></svg>",
            "<svg>\n<foreignObject><p/></foreignObject></svg>",
            "<svg>\n<a href=\"javascript:x()\"/></svg>",
            "<svg>\n<a xlink:href=' java&#10;script&#58;x()'/></svg>",
            "<svg>\n<a href=\"&#x6A;avascript:x()\"/></svg>",
            "<svg>\n<image href=\"data:image/svg+xml;base64,AAAA\"/></svg>",
            "<svg>\n<iframe src=\"#\"/></svg>",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY x \"y\">]><svg/>",
        ] {
            assert_eq!(case(svg), Some(("", 2)), "{svg}");
        }
    }

    #[test]
    fn what_is_loaded_from_elsewhere_is_caught() {
        for svg in [
            "<svg>\n<image href=\"https://example.org/a.png\"/></svg>",
            "<svg>\n<use xlink:href='muu.svg#a'/></svg>",
            "<svg>\n<style>@import 'a.css';</style></svg>",
            "<svg>\n<rect fill=\"url(//example.org/a)\"/></svg>",
            "<svg>\n<style>@\\69mport 'a.css';</style></svg>",
            "<svg/>\n<?xml-stylesheet href='a.css'?>",
        ] {
            assert_eq!(case(svg), Some(("outside", 2)), "{svg}");
        }
    }

    #[test]
    fn what_hides_itself_is_caught() {
        let utf16 = |start: [u8; 2], unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
            start.into_iter().chain("<svg><script/></svg>".encode_utf16().flat_map(unit)).collect()
        };
        let hidden = [
            utf16([0xff, 0xfe], u16::to_le_bytes),
            utf16([0xfe, 0xff], u16::to_be_bytes),
            "<svg/>".encode_utf16().flat_map(u16::to_le_bytes).collect(),
            b"<?xml version='1.0' encoding='UTF-7'?><svg>+ADw-script+AD4-</svg>".to_vec(),
            b"<?xml version=\"1.0\" encoding=\"iso-2022-jp\"?><svg/>".to_vec(),
            b"<svg>\xe4</svg>".to_vec(),
        ];
        for bytes in hidden {
            assert_eq!(active("a.SVG", &bytes).map(|active| active.case), Some("encoding"), "{bytes:?}");
        }
        assert_eq!(active("a.svgz", b"").map(|active| active.case), Some("encoding"));
    }
}
