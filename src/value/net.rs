//! Addresses of the web, of mail and of the telephone, as far as their shape tells.

use super::{Expected, Form, Numbers, Parse};
use std::fmt;

/// A whole `https://` address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct HttpsUrl(url::Url);

impl HttpsUrl {
    /// The address in its normal form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Its path, with a `/` at both ends.
    #[must_use]
    pub fn folder(&self) -> String {
        let path = self.0.path();
        if path.ends_with('/') { path.to_owned() } else { format!("{path}/") }
    }

    /// Scheme and host without the path: `https://tilit.esimerkkila.example`.
    #[must_use]
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }

    /// Whether it is a folder's address: without a query and without a fragment.
    #[must_use]
    pub fn is_folder(&self) -> bool {
        self.0.query().is_none() && self.0.fragment().is_none()
    }

    /// Its host.
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or("")
    }
}

impl fmt::Display for HttpsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

impl Parse for HttpsUrl {
    const EXPECTED: Expected = Expected("expected-https");
    const FORM: Form = Form::text(trimmed!(
        r"[Hh][Tt][Tt][Pp][Ss]://[^/?#\\@\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+",
        r"(?:[/?#\\][^\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*)?"
    ));

    fn parse(written: &str) -> Result<Self, Expected> {
        let written = written.trim();
        // The parser would drop line breaks and tabs inside without a word.
        if written.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(Self::EXPECTED);
        }
        // It would take `https:x.example` as well, and a name with nothing before its `@`.
        let rest = written.get(..8).filter(|head| head.eq_ignore_ascii_case("https://")).and_then(|_| written.get(8..));
        let authority = rest.and_then(|rest| rest.split(['/', '?', '#', '\\']).next()).unwrap_or("@");
        if authority.is_empty() || authority.contains('@') {
            return Err(Self::EXPECTED);
        }
        let url = url::Url::parse(written).map_err(|_| Self::EXPECTED)?;
        if url.has_host() { Ok(Self(url)) } else { Err(Self::EXPECTED) }
    }
}

/// A mail address: one `@`, a local part of plain characters, a domain with a dot. Whether the domain is the
/// organisation's own is a judgement (`profile/contact-unofficial`), not a shape.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Email(String);

impl Email {
    /// The address as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Parse for Email {
    const EXPECTED: Expected = Expected("expected-email");
    const FORM: Form = Form::text(trimmed!(
        r"(?!\.)(?:[\p{Alphabetic}\p{N}!#$%&'*+/=?^_`{|}~.\-])+(?<!\.)@",
        r"[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}\-]*[\p{Alphabetic}\p{N}])?",
        r"(?:\.[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}\-]*[\p{Alphabetic}\p{N}])?)+"
    ));

    fn parse(written: &str) -> Result<Self, Expected> {
        let written = written.trim();
        let (local, domain) = written.split_once('@').ok_or(Self::EXPECTED)?;
        let local_good = !local.is_empty()
            && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c))
            && !local.starts_with('.')
            && !local.ends_with('.');
        let label_good = |label: &str| {
            !label.is_empty()
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let domain_good = domain.contains('.') && domain.split('.').all(label_good);
        if written.len() <= 254 && local_good && domain_good {
            Ok(Self(written.to_owned()))
        } else {
            Err(Self::EXPECTED)
        }
    }
}

/// A telephone number as people write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone(String);

impl Phone {
    /// As written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For a `tel:` link: digits, and a leading `+`.
    #[must_use]
    pub fn uri(&self) -> String {
        let digits: String = self.0.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        format!("tel:{digits}")
    }
}

impl Parse for Phone {
    const EXPECTED: Expected = Expected("expected-phone");
    const FORM: Form = Form::Text {
        pattern: trimmed!(r"\+?(?:[ ()\-]*[0-9]){3,15}[ ()\-]*"),
        format: None,
        longest: None,
        numbers: Numbers::Digits(3, 15),
    };

    fn parse(written: &str) -> Result<Self, Expected> {
        let written = written.trim();
        let digits = written.bytes().filter(u8::is_ascii_digit).count();
        let plain =
            written.chars().enumerate().all(|(n, c)| c.is_ascii_digit() || " -()".contains(c) || (c == '+' && n == 0));
        if plain && (3..=15).contains(&digits) { Ok(Self(written.to_owned())) } else { Err(Self::EXPECTED) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_their_shape() {
        assert!(Email::parse("kirjasto@esimerkkila.example").is_ok());
        for bad in ["", "@x.fi", "a@", "a@fi", "a b@x.fi", "a@x..fi", "a@@x.fi", "a@x.fi>", "a@-x.fi"] {
            assert!(Email::parse(bad).is_err(), "{bad}");
        }
        assert!(HttpsUrl::parse("https://x.example/a").is_ok());
        for bad in
            ["http://x.example/", "x.example", "https://u@x.example/", "javascript:alert(1)", "https://", "https:x"]
        {
            assert!(HttpsUrl::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(Phone::parse("+358 9 123 4567").map(|p| p.uri()), Ok("tel:+35891234567".to_owned()));
        assert!(Phone::parse("soita").is_err());
    }
}
