//! ISBN and ISSN: the numbers of books and of series, each with a check digit that tells a mistyped one.
//!
//! In: a number as an editor writes it, with its hyphens. Out: nothing where it is right, else what is wrong and the
//! number that was most likely meant, with the editor's own hyphens. Never true: a likely number that is wrong itself.

/// What is wrong with a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// It has not as many signs as such a number has: so many.
    Length(usize),
    /// It has a sign that no such number has.
    Sign(char),
    /// An ISBN of 13 digits that begins with neither 978 nor 979; the likely one, where another beginning makes it right.
    Beginning(Option<String>),
    /// The check digit does not belong to the others; the number with the one that does.
    Check(String),
}

/// What an ISBN of 13 digits begins with.
const BEGINNINGS: [&str; 2] = ["978", "979"];

/// Whether an ISBN of 10 or 13 signs is right.
///
/// # Errors
/// What is wrong with it.
pub fn isbn(written: &str) -> Result<(), Flaw> {
    let signs = signs(written)?;
    match signs.len() {
        10 => checked(written, &signs, |digits| eleventh(digits, 10)),
        13 => {
            let text: String = signs.iter().collect();
            if signs.contains(&'X') {
                return Err(Flaw::Sign('X'));
            }
            if !BEGINNINGS.iter().any(|start| text.starts_with(start)) {
                return Err(Flaw::Beginning(begun_rightly(written, &text)));
            }
            checked(written, &signs, tenth)
        }
        other => Err(Flaw::Length(other)),
    }
}

/// Whether an ISSN is right.
///
/// # Errors
/// What is wrong with it.
pub fn issn(written: &str) -> Result<(), Flaw> {
    let signs = signs(written)?;
    match signs.len() {
        8 => checked(written, &signs, |digits| eleventh(digits, 8)),
        other => Err(Flaw::Length(other)),
    }
}

/// The digits, and an X where the last sign is one. Hyphens of any kind and spaces only make it readable.
fn signs(written: &str) -> Result<Vec<char>, Flaw> {
    let plain: Vec<char> = written.chars().filter(|c| !is_between(*c)).collect();
    let last = plain.len().saturating_sub(1);
    let sign = |(n, c): (usize, char)| match c {
        '0'..='9' => Ok(c),
        'x' | 'X' if n == last => Ok('X'),
        other => Err(Flaw::Sign(other)),
    };
    plain.into_iter().enumerate().map(sign).collect()
}

fn is_between(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '–') || c.is_whitespace()
}

/// Judges the last sign by the others.
fn checked(written: &str, signs: &[char], check: impl Fn(&[u32]) -> char) -> Result<(), Flaw> {
    let Some((last, first)) = signs.split_last() else { return Err(Flaw::Length(0)) };
    let digits: Vec<u32> = first.iter().filter_map(|sign| sign.to_digit(10)).collect();
    let right = check(&digits);
    if *last == right {
        return Ok(());
    }
    let mut likely: String = written.trim_end().to_owned();
    likely.pop();
    likely.push(right);
    Err(Flaw::Check(likely))
}

/// The check sign of ISBN-10 and ISSN: weights fall from the number's length to 2, modulo 11, ten is an X.
fn eleventh(digits: &[u32], length: u32) -> char {
    let sum: u32 = digits.iter().zip((2..=length).rev()).map(|(digit, weight)| digit * weight).sum();
    match (11 - sum % 11) % 11 {
        10 => 'X',
        rest => char::from_digit(rest, 10).unwrap_or('0'),
    }
}

/// The check digit of ISBN-13: weights 1 and 3 by turns, modulo 10.
fn tenth(digits: &[u32]) -> char {
    let sum: u32 = digits.iter().zip([1, 3].iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    char::from_digit((10 - sum % 10) % 10, 10).unwrap_or('0')
}

/// The number with a beginning that makes it right: 987-… was meant to be 978-….
fn begun_rightly(written: &str, digits: &str) -> Option<String> {
    let rest = digits.get(3..)?;
    // 979 stands before few countries only: books of most have no number that begins so.
    let of_979 = ["8", "10", "11", "12"].iter().any(|group| rest.starts_with(group));
    let right = |start: &&&str| {
        if **start == "979" && !of_979 {
            return false;
        }
        let whole: Vec<char> = start.chars().chain(rest.chars()).collect();
        checked(written, &whole, tenth).is_ok()
    };
    let mut start = BEGINNINGS.iter().find(right)?.chars();
    let mut left = 3;
    let changed = written.chars().map(|c| {
        if left == 0 || is_between(c) {
            return c;
        }
        left -= 1;
        start.next().unwrap_or(c)
    });
    Some(changed.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_numbers_pass() {
        for good in ["978-952-491-529-8", "978-952-491-530-4", "9789524915304", "952-9999-16-X", "952-9999-16-x"] {
            assert_eq!(isbn(good), Ok(()), "{good}");
        }
        for good in ["1798-7121", "2242-5640", "1236-049X", "1236049x"] {
            assert_eq!(issn(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn wrong_numbers_get_the_likely_one() {
        let check = |likely: &str| Err(Flaw::Check(likely.to_owned()));
        assert_eq!(isbn("987-952-491-529-8"), Err(Flaw::Beginning(Some("978-952-491-529-8".to_owned()))));
        assert_eq!(isbn("123-952-491-529-8"), Err(Flaw::Beginning(Some("978-952-491-529-8".to_owned()))));
        assert_eq!(isbn("987-952-491-529-7"), Err(Flaw::Beginning(None)), "Finland has no 979");
        assert_eq!(isbn("997-10-90636-07-1"), Err(Flaw::Beginning(Some("979-10-90636-07-1".to_owned()))));
        assert_eq!(isbn("978-952-491-529-7"), check("978-952-491-529-8"));
        assert_eq!(isbn("952-9999-16-1"), check("952-9999-16-X"));
        assert_eq!(issn("1236-0491"), check("1236-049X"));
        assert_eq!(issn("1798-7112"), check("1798-7113"));
    }

    #[test]
    fn what_is_no_number_is_told_apart() {
        assert_eq!(isbn("978-952-491-529"), Err(Flaw::Length(12)));
        assert_eq!(isbn(""), Err(Flaw::Length(0)));
        assert_eq!(isbn("ISBN 978-952-491-529-8"), Err(Flaw::Sign('I')));
        assert_eq!(isbn("978-952-491-529-X"), Err(Flaw::Sign('X')));
        assert_eq!(isbn("95X-9999-16-1"), Err(Flaw::Sign('X')));
        assert_eq!(issn("1798-71210"), Err(Flaw::Length(9)));
    }

    #[test]
    fn the_likely_number_is_always_right() {
        for n in 0..2000_u32 {
            let written = format!("978-952-{:03}-{:03}-{}", n % 1000, (n * 7) % 1000, n % 10);
            if let Err(Flaw::Check(likely)) = isbn(&written) {
                assert_eq!(isbn(&likely), Ok(()), "{written}");
            }
            let written = format!("{:04}-{:03}{}", n, (n * 13) % 1000, n % 10);
            if let Err(Flaw::Check(likely)) = issn(&written) {
                assert_eq!(issn(&likely), Ok(()), "{written}");
            }
        }
    }
}
