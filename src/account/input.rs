//! From typed text to the parts of a web address, refusing what is read in more than one way.
//!
//! In: a trimmed text or a host. Out: scheme, host as A-labels, decoded segments, parameters and
//! fragment. What must never be true: a text that a browser reads as another host or path than
//! the parts say.

use percent_encoding::percent_decode_str;
use unicode_normalization::{UnicodeNormalization, is_nfc};
use url::{Host, Url};

use super::refusal::Refusal;

/// Longest address that is looked at, in bytes.
const LONGEST: usize = 2048;
/// Behind it new letters come every year, and browsers know them later than this program.
pub(super) const FIRST_PLANE: char = '\u{ffff}';

/// Hebrew, Arabic and their neighbours, with their digits; older spellings of the same letters are refused anyway.
const FROM_THE_RIGHT: std::ops::RangeInclusive<char> = '\u{590}'..='\u{8ff}';

/// Why a text is no host name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HostFault {
    Ip,
    Odd,
    Encoded,
    Bad,
}

/// The parts of a web address.
#[derive(Debug)]
pub(super) struct Parts {
    pub(super) host: String,
    pub(super) segments: Vec<String>,
    pub(super) query: Vec<(String, String)>,
    pub(super) fragment: Option<String>,
}

/// Trims, and refuses what no address holds.
pub(super) fn clean(input: &str) -> Result<&str, Refusal> {
    let text = input.trim();
    if text.is_empty() {
        return Err(Refusal::NotAnAddress);
    }
    if text.len() > LONGEST {
        return Err(Refusal::TooLong);
    }
    for c in text.chars() {
        check_char(c)?;
        if c == '\\' {
            return Err(Refusal::Backslash);
        }
    }
    Ok(text)
}

fn check_char(c: char) -> Result<(), Refusal> {
    if c.is_control() {
        return Err(Refusal::ControlCharacter);
    }
    if is_hidden(c) {
        return Err(Refusal::HiddenCharacter);
    }
    Ok(())
}

/// Characters that are not seen: bidi controls, zero width, fillers, variation selectors, tags,
/// private use and non-characters.
pub(super) fn is_hidden(c: char) -> bool {
    matches!(u32::from(c),
        0xAD | 0x34F | 0x61C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F
        | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0x2800 | 0x3164
        | 0xE000..=0xF8FF | 0xFDD0..=0xFDEF | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0
        | 0xFFF0..=0xFFFF | 0x1D173..=0x1D17A | 0xE0000..=0x10FFFF)
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// A typed host as lower-case A-labels. Only case, composition and one trailing dot are forgiven:
/// what a browser maps in other ways (full width, ligatures) is refused.
pub(super) fn host_of(typed: &str) -> Result<String, HostFault> {
    let typed = typed.strip_suffix('.').unwrap_or(typed);
    if typed.starts_with('[') {
        return Err(HostFault::Ip);
    }
    if typed.contains('%') {
        return Err(HostFault::Encoded);
    }
    // Signs that programs write, refuse or escape in such a host, each in its own way, and the two ways of writing mixed.
    let sign = |b: u8| b.is_ascii() && !b.is_ascii_alphanumeric() && !b"._-".contains(&b);
    let mixed = !typed.is_ascii() && prefixed(typed).next().is_some();
    if is_international(typed) && (mixed || typed.bytes().any(sign) || is_beyond(typed)) {
        return Err(HostFault::Odd);
    }
    let ascii = match Host::parse(typed) {
        Ok(Host::Domain(name)) => name,
        Ok(_) => return Err(HostFault::Ip),
        // Letters that no host may have, or not in this order: of plain ASCII it is no host at all.
        Err(_) if typed.is_ascii() => return Err(HostFault::Bad),
        Err(_) => return Err(HostFault::Odd),
    };
    if ascii.len() > 253 || ascii.split('.').any(|label| label.is_empty() || label.len() > 63) {
        return Err(HostFault::Bad);
    }
    if typed.is_ascii() {
        return if typed.eq_ignore_ascii_case(&ascii) { Ok(ascii) } else { Err(HostFault::Odd) };
    }
    let (unicode, outcome) = idna::domain_to_unicode(&ascii);
    let lower: String = typed.nfc().flat_map(char::to_lowercase).nfc().collect();
    let same_labels =
        typed.split('.').zip(ascii.split('.')).all(|(typed, label)| typed.is_ascii() || label.starts_with("xn--"));
    if outcome.is_err() || lower != unicode || !same_labels {
        return Err(HostFault::Odd);
    }
    Ok(ascii)
}

/// What stands behind `xn--` in a host's labels.
fn prefixed(host: &str) -> impl Iterator<Item = &str> {
    let after = |label: &str| label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"));
    host.split('.').filter(move |label| after(label)).filter_map(|label| label.get(4..))
}

/// Whether a host has letters beyond ASCII, as such or as A-labels.
fn is_international(host: &str) -> bool {
    !host.is_ascii() || prefixed(host).next().is_some()
}

/// Whether a host has characters beyond the first plane (pictures and rare letters), or some that are written from the
/// right: parsers differ in where they let those stand.
fn is_beyond(host: &str) -> bool {
    let beyond = |c: char| c > FIRST_PLANE || FROM_THE_RIGHT.contains(&c);
    let letters = |code: &str| idna::punycode::decode_to_string(&code.to_ascii_lowercase());
    let mut codes = prefixed(host).filter(|code| code.len() <= 59);
    host.chars().any(beyond) || codes.any(|code| letters(code).is_some_and(|text| text.chars().any(beyond)))
}

impl From<HostFault> for Refusal {
    fn from(fault: HostFault) -> Self {
        match fault {
            HostFault::Ip => Self::IpHost,
            HostFault::Odd => Self::OddCharacter,
            HostFault::Encoded => Self::EncodedHost,
            HostFault::Bad => Self::NotAnAddress,
        }
    }
}

/// Reads `scheme://rest` (http or https only, `rest` without the slashes).
pub(super) fn web_parts(scheme: &str, rest: &str) -> Result<Parts, Refusal> {
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, after) = rest.split_at(end);
    if authority.is_empty() {
        return Err(Refusal::NotAnAddress);
    }
    if authority.contains('@') {
        return Err(Refusal::UserInfo);
    }
    let typed_host = match authority.rsplit_once(':') {
        Some((host, port)) if !authority.ends_with(']') => {
            if !port.bytes().all(|b| b.is_ascii_digit()) {
                return Err(Refusal::NotAnAddress);
            }
            host
        }
        _ => authority,
    };
    let host = host_of(typed_host)?;
    let url = Url::parse(&format!("{scheme}://{rest}")).map_err(|_| Refusal::NotAnAddress)?;
    if url.port().is_some() {
        return Err(Refusal::Port);
    }
    if has_dot_segment(after) {
        return Err(Refusal::DotSegments);
    }
    let mut segments = Vec::new();
    for raw in url.path().split('/').filter(|raw| !raw.is_empty()) {
        segments.push(decode(raw, Slash::Refused)?);
    }
    Ok(Parts {
        host,
        segments,
        query: query_of(url.query().unwrap_or_default())?,
        // Decoded where a form asks for it: elsewhere a fragment only scrolls a page.
        fragment: url.fragment().map(str::to_owned),
    })
}

/// `/a/../b` is resolved by browsers and not by every program, so it is refused.
fn has_dot_segment(after_host: &str) -> bool {
    let path = after_host.split(['?', '#']).next().unwrap_or_default();
    path.split('/').any(|segment| {
        segment.len() <= 6 && {
            let plain = segment.to_ascii_lowercase().replace("%2e", ".");
            plain == "." || plain == ".."
        }
    })
}

fn query_of(raw: &str) -> Result<Vec<(String, String)>, Refusal> {
    let mut pairs = Vec::new();
    for pair in raw.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        // Parameters that mean nothing here may hold anything, so a value is judged where it is used.
        let Ok(name) = decode(name, Slash::Allowed) else {
            continue;
        };
        pairs.push((name, value.to_owned()));
    }
    Ok(pairs)
}

/// Whether a decoded part may hold a slash: a path segment may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slash {
    Allowed,
    Refused,
}

/// Percent-decodes once, to NFC, refusing what would change the shape of the address.
pub(super) fn decode(raw: &str, slash: Slash) -> Result<String, Refusal> {
    let text = percent_decode_str(raw).decode_utf8().map_err(|_| Refusal::BadEncoding)?;
    for c in text.chars() {
        check_char(c)?;
        if c == '\\' || (c == '/' && slash == Slash::Refused) {
            return Err(Refusal::EncodedSeparator);
        }
    }
    if has_escape(&text) {
        return Err(Refusal::DoubleEncoding);
    }
    if is_nfc(&text) {
        return Ok(text.into_owned());
    }
    let composed: String = text.nfc().collect();
    // The Kelvin sign and its like become plain letters: a name that is not the name it shows.
    let ascii = |s: &str| s.bytes().filter(u8::is_ascii).count();
    if ascii(&composed) > ascii(&text) {
        return Err(Refusal::OddCharacter);
    }
    Ok(composed)
}

/// Whether `%` with two hexadecimal digits is left.
fn has_escape(text: &str) -> bool {
    text.as_bytes().windows(3).any(|w| matches!(w, [b'%', a, b] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit()))
}
