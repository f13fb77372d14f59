//! Telephone numbers that work only in one country, or that a telephone cannot dial.

use crate::diagnostic::Level;
use crate::model::Profile;
use crate::raw::Status;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::FileId;
use std::collections::BTreeMap;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/phone-form",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["ours-phone"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("phone_form.md"),
        fi: include_str!("phone_form.fi.md"),
        sv: include_str!("phone_form.sv.md"),
    },
};

/// The code of Finland, where a site is whose day begins there.
const FINLAND: (&str, [&str; 2]) = ("358", ["Europe/Helsinki", "Europe/Mariehamn"]);

/// Numbers that are dialled within the country only: free and paid services.
const SERVICES: [&str; 3] = ["0600", "0700", "0800"];

/// From this many digits on a number has an international form; shorter ones are 112 and its like.
const LONG: usize = 7;

/// Every public number counts: records, units, the organisation. A closed record's is shown to nobody.
fn check(subject: &Subject<'_>, found: &mut Found) {
    let (code, zones) = FINLAND;
    let country = zones.contains(&subject.site.settings.timezone.as_str()).then_some(code);
    let records: BTreeMap<FileId, &Profile> = subject.site.profiles.values().map(|own| (own.file, own)).collect();
    for phone in &subject.resolved.phones {
        let written = phone.value.as_str();
        let Form::Wrong(suggestion) = form(written, country) else { continue };
        let fault = match records.get(&phone.span.file) {
            Some(profile) if profile.status.value == Status::Closed => continue,
            Some(profile) => found.about(&profile.id, phone.span),
            None => found.at(phone.span),
        };
        fault.fact("found", written);
        if let Some(number) = suggestion {
            fault.kind("corrected").fact("number", &number).mend(number);
        }
    }
}

/// Whether a number can be dialled from anywhere.
#[derive(Debug, PartialEq, Eq)]
enum Form {
    /// It can, or it is not meant to be.
    Right,
    /// It cannot; how it would be written, where that can be told.
    Wrong(Option<String>),
}

fn form(written: &str, country: Option<&str>) -> Form {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let service = SERVICES.iter().any(|start| digits.starts_with(start));
    let short = digits.len() < LONG && !digits.starts_with('0');
    // No number begins with 0 behind the code of a country whose numbers are known.
    let zero = digits.starts_with('0') || country.is_some_and(|code| digits.starts_with(&format!("{code}0")));
    if service || short || (written.starts_with('+') && !zero && !written.contains('(')) {
        return Form::Right;
    }
    // Brackets and hyphens become spaces; a `(0)` behind the country's code is dialled by nobody.
    let plain = written.replace("(0)", " ").replace(['(', ')', '-', '+'], " ");
    let groups = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    Form::Wrong(international(&groups, written, country))
}

/// A number from groups of digits, where it can be told.
fn international(groups: &str, written: &str, country: Option<&str>) -> Option<String> {
    let abroad = groups.strip_prefix("00").map(str::trim_start);
    if let Some(number) = abroad.or_else(|| written.starts_with('+').then_some(groups)) {
        let own = country.and_then(|code| Some((code, number.strip_prefix(code)?)));
        return match own {
            Some((code, rest)) => Some(behind(code, rest)),
            None => (!number.starts_with('0')).then(|| format!("+{number}")),
        };
    }
    let code = country?;
    let national = groups.starts_with('0').then_some(groups);
    Some(behind(code, national.or_else(|| groups.strip_prefix(code))?))
}

/// A national number behind its country's code.
fn behind(code: &str, national: &str) -> String {
    format!("+{code} {}", national.trim_start().trim_start_matches('0').trim_start())
}

#[cfg(test)]
mod tests {
    use super::{Form, form};

    #[test]
    fn numbers_that_anybody_can_dial_are_left_alone() {
        for right in ["+358 9 123 4567", "+3589123456", "+46 8-123 456", "112", "116117", "0800 123 456", "0600-12345"]
        {
            assert_eq!(form(right, Some("358")), Form::Right, "{right}");
        }
    }

    #[test]
    fn others_are_corrected_where_the_country_is_known() {
        let cases = [
            ("09 123 4567", "+358 9 123 4567"),
            ("(09) 123 4567", "+358 9 123 4567"),
            ("09-123 4567", "+358 9 123 4567"),
            ("0401234567", "+358 401234567"),
            ("+358 (0)9 123 4567", "+358 9 123 4567"),
            ("+358(0)91234567", "+358 91234567"),
            ("+358 (9) 123 4567", "+358 9 123 4567"),
            ("00358 9 123 4567", "+358 9 123 4567"),
            ("00 358 9 123 4567", "+358 9 123 4567"),
            ("0046 8 123 456", "+46 8 123 456"),
            ("358 9 123 4567", "+358 9 123 4567"),
            ("+358 09 123 4567", "+358 9 123 4567"),
        ];
        for (written, number) in cases {
            assert_eq!(form(written, Some("358")), Form::Wrong(Some(number.to_owned())), "{written}");
        }
        for (written, country) in [("123 4567", Some("358")), ("09 123 4567", None), ("+09 123 4567", Some("358"))] {
            assert_eq!(form(written, country), Form::Wrong(None), "{written}");
        }
    }
}
