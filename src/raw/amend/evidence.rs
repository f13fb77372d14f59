//! Evidence that an editor accepts into a record.
//!
//! In: a record's text, how it was found out, on which day. Out: the new text, with everything else in it as it was.
//! Never true: evidence lost, or an older day in the place of a younger one.

use super::{Refusal, read};
use crate::parse::items::{with_field, with_item};
use crate::raw::EvidenceMethod;
use crate::value::Day;

/// Behind which of these keys evidence goes where there is none yet, the best first.
const BEHIND: [&str; 9] =
    ["platform_verified", "aliases", "joined", "stable_id", "service", "website", "reviewed", "opened", "status"];

/// The text with evidence of a day: a new entry, or the day of the youngest entry of the same method. `None` where the
/// record has this already, or something younger.
///
/// # Errors
/// See [`Refusal`].
pub fn prove(text: &str, method: EvidenceMethod, day: Day, by: &str) -> Result<Option<String>, Refusal> {
    let record = read(text)?;
    let on = |own: &crate::raw::RawEvidence| own.on.as_ref().map(|on| on.value);
    let same = |own: &crate::raw::RawEvidence| own.method.as_ref().is_some_and(|own| own.value == method);
    let known = record.evidence.iter().enumerate().filter(|(_, own)| same(own)).max_by_key(|(_, own)| on(own));
    let new = match known {
        Some((_, own)) if on(own).is_some_and(|on| on >= day) => return Ok(None),
        Some((number, _)) => with_field(text, "evidence", number, "on", &day.to_string())?,
        None => {
            let has = |key: &str| record.keys.iter().any(|(own, ..)| *own == key);
            let behind = BEHIND.iter().copied().find(|key| has(key)).unwrap_or("status");
            with_item(text, "evidence", &format!("{{method: {}, on: {day}, by: {by}}}", method.word()), behind)?
        }
    };
    let again = read(&new)?;
    let meant = again.evidence.iter().any(|own| same(own) && on(own) == Some(day));
    let as_many = again.evidence.len() == record.evidence.len() + usize::from(known.is_none());
    if meant && as_many { Ok(Some(new)) } else { Err(Refusal::Layout) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Parse;

    const RECORD: &str =
        "name: Kirjasto # our library\nstatus: active\nkind: unit\nopened: 2015-03-02\nlanguages: [fi]\n";

    fn on(text: &str, day: &str) -> Result<Option<String>, Refusal> {
        prove(text, EvidenceMethod::RelMe, Day::parse(day).expect("a day"), "aito check --proof")
    }

    #[test]
    fn evidence_is_added_once_and_renewed() {
        let line = "evidence: [{method: rel-me, on: 2026-11-22, by: aito check --proof}]\n";
        let first = RECORD.replace("languages", &format!("{line}languages"));
        assert_eq!(on(RECORD, "2026-11-22"), Ok(Some(first.clone())));
        assert_eq!(on(&first, "2026-11-22"), Ok(None));
        assert_eq!(on(&first, "2026-11-21"), Ok(None), "what is younger stays");
        assert_eq!(on(&first, "2027-01-02"), Ok(Some(first.replace("2026-11-22", "2027-01-02"))));
    }

    #[test]
    fn the_youngest_of_its_kind_is_renewed_and_others_stay() {
        let list = "evidence:\n  - {method: rel-me, on: 2024-01-01}\n  # by hand\n  - {method: administrator, on: 2025-05-05, by: Viestintä}\n  - method: rel-me\n    on: 2025-01-01 # seen\n";
        let record = format!("{RECORD}{list}");
        assert_eq!(on(&record, "2026-11-22"), Ok(Some(record.replace("2025-01-01", "2026-11-22"))));
        let other = record.replace("rel-me", "letter");
        let new = "    on: 2025-01-01 # seen\n  - {method: rel-me, on: 2026-11-22, by: aito check --proof}\n";
        assert_eq!(on(&other, "2026-11-22"), Ok(Some(other.replace("    on: 2025-01-01 # seen\n", new))));
    }

    #[test]
    fn what_cannot_be_changed_safely_is_left_alone() {
        assert_eq!(on("{status: active, name: x}", "2026-11-22"), Err(Refusal::Layout));
        assert_eq!(on("a: b: c", "2026-11-22"), Err(Refusal::Unreadable));
        assert_eq!(on(&format!("{RECORD}evidence: [{{method: rel-me}}]\n"), "2026-11-22"), Err(Refusal::Layout));
    }
}
