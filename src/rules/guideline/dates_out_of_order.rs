//! Days of a guideline that cannot all be true, and texts that would be in force beside each other.

use crate::diagnostic::Level;
use crate::model::Guideline;
use crate::model::handbook::Older;
use crate::parse::yaml::{Kind, Node};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Span;
use crate::value::Day;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "guideline/dates-out-of-order",
    level: Level::Error,
    weight: Weight::Adjustable,
    sources: &["D31"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("dates_out_of_order.md"),
        fi: include_str!("dates_out_of_order.fi.md"),
        sv: include_str!("dates_out_of_order.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for guideline in subject.site.guidelines.values() {
        if let Some(from) = guideline.valid.from {
            own_days(subject, guideline, from, found);
        }
        for older in &guideline.archive {
            beside_present(subject, guideline, older, found);
            kept_twice(subject, guideline, older, found);
        }
    }
}

/// A guideline's own days against its first day in force.
fn own_days(subject: &Subject<'_>, guideline: &Guideline, from: Day, found: &mut Found) {
    let Some(front) = subject.front(guideline) else { return };
    let place = |keys: &[&str]| subject.written(front.file, keys).unwrap_or(Span::whole(front.file));
    let begins = place(&["valid", "from"]);
    if let Some(until) = guideline.valid.until.as_ref().filter(|until| until.value < from) {
        let fault = found.at(until.span).and(begins).fact("day", until.value.to_string());
        fault.fact("from", from.to_string());
    }
    // A guideline may be withdrawn before it has begun, but seldom is: the page says that it never was in force.
    if let Some(withdrawal) = guideline.withdrawn.as_ref().filter(|withdrawal| withdrawal.on < from) {
        let fault = found.warn_at(place(&["withdrawn", "on"])).and(begins).kind("withdrawn");
        fault.fact("day", withdrawal.on.to_string()).fact("from", from.to_string());
    }
    // It may be meant to hold for a time that has passed.
    if let Some(issued) = guideline.issued.filter(|issued| *issued > from) {
        let fault = found.warn_at(place(&["issued"])).and(begins).kind("issued");
        fault.fact("issued", issued.to_string()).fact("from", from.to_string());
    }
}

/// An older text that goes on when the present one has begun.
fn beside_present(subject: &Subject<'_>, guideline: &Guideline, older: &Older, found: &mut Found) {
    let (Some(last), Some(from)) = (older.until, guideline.valid.from) else { return };
    if last < from {
        return;
    }
    if let Some(at) = place(subject, guideline, older, "until") {
        let fault = found.at(at).kind("archive").fact("number", &older.number).fact("last", last.to_string());
        fault.fact("from", from.to_string()).fact("before", from.plus_days(-1).to_string());
    }
}

/// An older text that is a guideline of the site as well.
fn kept_twice(subject: &Subject<'_>, guideline: &Guideline, older: &Older, found: &mut Found) {
    let numbered = |other: &Guideline| other.number.as_ref().is_some_and(|own| own.value.trim() == older.number);
    let same = |other: &&Guideline| other.id != guideline.id && other.issued == Some(older.issued) && numbered(other);
    let Some(other) = subject.site.guidelines.values().find(same) else { return };
    if let Some(at) = place(subject, guideline, older, "number") {
        let fault = found.at(at).kind("twice").fact("number", &older.number).fact("issued", older.issued.to_string());
        fault.fact("id", other.id.as_str());
        if let Some(number) = &other.number {
            fault.and(number.span);
        }
    }
}

/// Where `archive:` says something of an older text.
fn place(subject: &Subject<'_>, guideline: &Guideline, older: &Older, key: &str) -> Option<Span> {
    let text = |node: &Node| match &node.kind {
        Kind::Str(text) => Some(text.trim().to_owned()),
        Kind::Int(number) => Some(number.to_string()),
        _ => None,
    };
    let means = |item: &&Node| {
        let number = item.get("number").and_then(text).is_some_and(|number| number == older.number);
        number && item.get("issued").and_then(text).is_none_or(|issued| issued == older.issued.to_string())
    };
    guideline.texts.iter().find_map(|own| match &subject.node(own.doc.file, &["archive"])?.kind {
        Kind::Seq(items) => items.iter().filter(means).find_map(|item| item.get(key)).map(|node| node.span),
        _ => None,
    })
}
