//! Finnish personal identity codes: what they look like, and how they are masked.
//!
//! In: any text. Out: places of codes that are right by date and check character. Never true: a report that shows one.

use std::ops::Range;
use std::sync::LazyLock;

use crate::value::{Day, Parse};

/// Six digits of birth, a century sign, three digits and a check character.
static SHAPE: LazyLock<regex::Regex> = LazyLock::new(|| {
    regex::Regex::new(r"\b([0-3][0-9])([01][0-9])([0-9]{2})([-+A-FU-Ya-fu-y])([0-9]{3})([0-9A-Ya-y])\b")
        .unwrap_or_else(|_| unreachable!("the pattern is constant"))
});

const CHECK: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// Where codes stand in a text.
#[must_use]
pub fn find(text: &str) -> Vec<Range<usize>> {
    SHAPE
        .captures_iter(text)
        .filter_map(|found| {
            let part = |n| found.get(n).map_or("", |part| part.as_str());
            is_code(part(1), part(2), part(3), part(4), part(5), part(6))
                .then(|| found.get(0).map(|whole| whole.range()))?
        })
        .collect()
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
    }
}
