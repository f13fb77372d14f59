//! The internal half of a new record, with the eight questions of the communications plan (D12) to be answered.

use super::super::site::words;
use super::Draft;
use crate::catalogue::Arg;
use crate::parse::compose::{Composition, map, scalar};
use crate::value::Day;

/// The plan's keys with the numbers of their questions; each is asked by the message `cli-plan-` and its name.
const QUESTIONS: [(&str, &str); 15] = [
    ("1", "tools"),
    ("2", "audiences"),
    ("2", "why_these_tools"),
    ("2", "languages"),
    ("3", "goal"),
    ("4A", "content"),
    ("4B", "frequency"),
    ("4C", "interaction"),
    ("5", "website"),
    ("6A", "responsible"),
    ("6A", "coordination"),
    ("6B", "updaters"),
    ("6C", "continuity"),
    ("7", "evaluation"),
    ("8", "background"),
];

/// The file, with a plan in the state draft. What nobody has said is left empty: it is not known, not "no".
pub(super) fn draft(id: &str, email: Option<&str>, today: Day) -> Draft {
    let mut text = Composition::new();
    text.remark(&words().say("cli-plan-head", &[("id", Arg::Text(id))]));
    text.remark(&words().word("cli-plan-signup"));
    match email {
        Some(email) => text.sketch(&format!("signup: {}", map([("email", scalar(email))]))),
        None => text.sketch("signup: {email: …}"),
    };
    text.remark(&words().word("cli-plan-keepers"));
    text.sketch("maintainers: 2");
    text.sketch("deputies: [ … ]");
    text.sketch("two_factor: true");
    text.sketch("device: separate");
    text.push("");
    text.remark(&words().word("cli-plan-plan"));
    text.entry("plan", "");
    text.push("  state: draft");
    text.push(&format!("  date: {today}"));
    for (number, key) in QUESTIONS {
        let ask = words().word(&format!("cli-plan-{}", key.replace('_', "-")));
        let mut lines = Composition::new();
        lines.remark(&format!("{number}. {ask}"));
        for line in lines.finish().lines() {
            text.push(&format!("  {line}"));
        }
        text.push(&format!("  {key}:"));
    }
    (format!("profiles/_internal/{id}.yaml"), text.finish())
}
