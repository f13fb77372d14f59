//! Ids: paths of plain segments that addresses are made of.

use super::{Expected, Form, Numbers, Parse};
use std::fmt;
use std::sync::Arc;

/// `kirjasto/facebook`: one or more segments of `a-z 0-9 -`, joined by `/`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The id as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the first `/`, or all of it.
    #[must_use]
    pub fn first(&self) -> &str {
        self.0.split('/').next().unwrap_or(&self.0)
    }

    /// The part after the last `/`.
    #[must_use]
    pub fn last(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Parse for Id {
    const EXPECTED: Expected = Expected("expected-id");
    const FORM: Form = Form::Text {
        pattern: "^[a-z0-9-]+(?:/[a-z0-9-]+)*$",
        format: None,
        longest: Some(200),
        numbers: Numbers::Whole,
    };

    fn parse(written: &str) -> Result<Self, Expected> {
        let plain = |segment: &str| {
            !segment.is_empty() && segment.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        if written.len() <= 200 && written.split('/').all(plain) {
            Ok(Self(written.into()))
        } else {
            Err(Self::EXPECTED)
        }
    }
}

/// The plain segment that is nearest to a name: ä å → a, ö → o, spaces and the rest → `-`.
/// Used for anchors of headings and for the name that a finding offers.
#[must_use]
pub fn slug_from(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut slug = String::with_capacity(name.len());
    for c in name.nfd().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'ß' => slug.push_str("ss"),
            'æ' => slug.push('a'),
            'ø' => slug.push('o'),
            'đ' => slug.push('d'),
            '\u{300}'..='\u{36f}' | '\'' | '’' | '\u{ad}' => {}
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain_segments() {
        for good in ["kirjasto/facebook", "a", "a-1/b/c"] {
            assert_eq!(Id::parse(good).map(|id| id.to_string()), Ok(good.to_owned()));
        }
        for bad in ["", "/a", "a/", "a//b", "Kirjasto", "sähkö", "a b", "a_b", "../a", "a.b"] {
            assert!(Id::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn slugs_follow_finnish_letters() {
        assert_eq!(slug_from("Häirintä & öinen Åland"), "hairinta-oinen-aland");
        assert_eq!(slug_from("3.2 Poistaminen!"), "3-2-poistaminen");
        assert_eq!(slug_from("…"), "");
    }
}
