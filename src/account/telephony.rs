//! Phone numbers and sender names.
//!
//! In: digits as people write them, or a sender's name. Out: an account of the platform `phone`.
//! It is a number, never proof of a caller: numbers can be forged.

use super::input::{Slash, decode};
use super::key::{Account, Form, HostKind, Key};
use super::refusal::Refusal;

/// Digits and the signs that people put between them; long ones begin with `+` or `0`.
pub(super) fn looks_like_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let sign = |c: char| matches!(c, '+' | '-' | '(' | ')' | '–' | '‑') || c.is_whitespace();
    text.chars().all(|c| c.is_ascii_digit() || sign(c))
        && digits >= 3
        && (digits <= 6 || text.starts_with(['+', '0', '(']))
}

/// A number, with or without `tel:` in front.
pub(super) fn phone(text: &str) -> Result<Account, Refusal> {
    let decoded = decode(text, Slash::Refused)?;
    // A Finnish habit: the trunk zero in brackets is not dialled after the country code.
    let plain: String = decoded
        .replace("(0)", "")
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '(' | ')' | '.' | '–' | '‑'))
        .collect();
    let number = number(&plain).ok_or(Refusal::NotAnAddress)?;
    Ok(telephony(format!("phone:{number}"), number))
}

/// The number in one spelling: `+358…`, or `FI/112` for a short one.
fn number(plain: &str) -> Option<String> {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if let Some(abroad) = plain.strip_prefix('+').or_else(|| plain.strip_prefix("00")) {
        let good = digits(abroad) && !abroad.starts_with('0') && (7..=15).contains(&abroad.len());
        return (good && !abroad.starts_with("3580")).then(|| format!("+{abroad}"));
    }
    if let Some(national) = plain.strip_prefix('0') {
        let good = digits(national) && !national.starts_with('0') && (5..=12).contains(&national.len());
        return good.then(|| format!("+358{national}"));
    }
    (digits(plain) && (3..=6).contains(&plain.len())).then(|| format!("FI/{plain}"))
}

/// What follows `sms:`: a number, or the name that a sender shows.
pub(super) fn sms(text: &str) -> Result<Account, Refusal> {
    let name = decode(text, Slash::Refused)?;
    if name.chars().any(|c| c.is_ascii_alphabetic()) {
        let good = (1..=11).contains(&name.len())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'-' | b'.' | b'_'));
        let key = format!("sms:FI/{}", name.to_ascii_uppercase());
        return if good { Ok(telephony(key, name)) } else { Err(Refusal::NotAnAddress) };
    }
    phone(text)
}

fn telephony(key: String, handle: String) -> Account {
    Account {
        platform: "phone".to_owned(),
        key: Key::new(key),
        form: Form::Number,
        handle,
        at: false,
        host: None,
        host_kind: HostKind::None,
        address: None,
    }
}
