//! Finnish personal identity codes: what they look like, and how they are masked.
//!
//! In: any text. Out: places of codes that are right by date and check character. Never true: a report that shows one.

use std::ops::Range;
use std::sync::LazyLock;

use crate::value::{Day, Parse};

/// Six digits of birth, a century sign, three digits and a check character. What stands before and after is looked at
/// apart: a word's border in the pattern would make every text with an ä in it slow to search.
static SHAPE: LazyLock<regex::Regex> = LazyLock::new(|| {
    regex::Regex::new(r"([0-3][0-9])([01][0-9])([0-9]{2})([-+A-FU-Ya-fu-y])([0-9]{3})([0-9A-Ya-y])")
        .unwrap_or_else(|_| unreachable!("the pattern is constant"))
});

/// A text that is one character of a word.
static WORD: LazyLock<regex::Regex> =
    LazyLock::new(|| regex::Regex::new(r"\A\w\z").unwrap_or_else(|_| unreachable!("the pattern is constant")));

const CHECK: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// Where codes stand in a text.
#[must_use]
pub fn find(text: &str) -> Vec<Range<usize>> {
    let mut codes = Vec::new();
    let mut from = 0;
    while let Some(found) = SHAPE.captures_at(text, from) {
        let part = |n| found.get(n).map_or("", |part| part.as_str());
        let Some(whole) = found.get(0) else { break };
        if !stands_alone(text, &whole.range()) {
            // A code may begin inside what only looked like one.
            from = whole.start() + 1;
            continue;
        }
        from = whole.end();
        if is_code(part(1), part(2), part(3), part(4), part(5), part(6)) {
            codes.push(whole.range());
        }
    }
    codes
}

/// Whether no word goes on before or after a place.
fn stands_alone(text: &str, place: &Range<usize>) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(|c| WORD.is_match(c.encode_utf8(&mut [0; 4])));
    let before = text.get(..place.start).and_then(|before| before.chars().next_back());
    let after = text.get(place.end..).and_then(|after| after.chars().next());
    !is_word(before) && !is_word(after)
}

fn is_code(day: &str, month: &str, year: &str, sign: &str, number: &str, check: &str) -> bool {
    let century = match sign.to_ascii_uppercase().as_str() {
        "+" => "18",
        "-" | "U" | "V" | "W" | "X" | "Y" => "19",
        "A" | "B" | "C" | "D" | "E" | "F" => "20",
        _ => return false,
    };
    let born = Day::parse(&format!("{century}{year}-{month}-{day}")).is_ok();
    let remainder = format!("{day}{month}{year}{number}").parse::<usize>().map(|n| n % 31);
    let right = remainder.ok().and_then(|n| CHECK.get(n)).copied();
    born && right.is_some_and(|right| check.to_ascii_uppercase().as_bytes() == [right])
}

/// The text with every code replaced by asterisks, the same number of bytes.
#[must_use]
pub fn mask(text: &str) -> String {
    let mut masked = text.to_owned();
    for range in find(text) {
        masked.replace_range(range.clone(), &"*".repeat(range.len()));
    }
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A code from the range that is never given to a person.
    fn sample() -> String {
        format!("{}{}{}", "131052", "-", "308T")
    }

    #[test]
    fn right_codes_are_found_and_masked() {
        let text = format!("ä {} ja 131052-308U, 12345678", sample());
        assert_eq!(find(&text).len(), 1);
        assert_eq!(mask(&text), "ä *********** ja 131052-308U, 12345678");
        assert_eq!(find(&sample().to_lowercase()).len(), 1);
        assert!(find("A131052-308T9").is_empty() && find("310252-308T").is_empty());
        assert!(find(&format!("ä{}", sample())).is_empty() && find(&format!("{}_", sample())).is_empty());
        let inside = find(&format!("9010101-{}", sample()));
        assert_eq!(inside, Vec::from([Range { start: 8, end: 19 }]), "one that begins inside what only looks like one");
    }
}
