//! Days in a record that cannot all be true.

use crate::diagnostic::Level;
use crate::model::internal::Internals;
use crate::rules::life::Record;
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::source::Spanned;
use crate::value::{Day, Id};

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "profile/dates-out-of-order",
    level: Level::Warn,
    weight: Weight::Clock,
    sources: &["D22"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("dates_out_of_order.md"),
        fi: include_str!("dates_out_of_order.fi.md"),
        sv: include_str!("dates_out_of_order.sv.md"),
    },
};

fn check(subject: &Subject<'_>, found: &mut Found) {
    for record in subject.records() {
        before_opening(subject.today, record, found);
        joined_later(record, found);
        to_come(subject.today, record, found);
        to_come_inside(subject.today, &record.profile.id, &subject.resolved.internals, found);
    }
}

/// Days that lie before the account was opened. A day of opening that is still to come may well have been reviewed.
fn before_opening(today: Day, record: Record<'_>, found: &mut Found) {
    let profile = record.profile;
    let Some(opened) = &profile.opened else {
        return;
    };
    let reviewed = profile.reviewed.clone().filter(|_| opened.value <= today);
    let mut later = vec![("reviewed", reviewed), ("ends", profile.ends.clone())];
    later.push(("closed: date", record.day(&["closed", "date"])));
    later.extend(record.days("aliases", "until").into_iter().map(|day| ("aliases: until", Some(day))));
    for (field, day) in later.into_iter().filter_map(|(field, day)| Some((field, day?))) {
        if day.value < opened.value {
            let fault = found.about(&profile.id, day.span).and(opened.span).fact("field", field);
            fault.fact("day", day.value.to_string()).fact("opened", opened.value.to_string());
        }
    }
}

/// An account that the platform shows as younger than its opening is another one than the record means.
fn joined_later(record: Record<'_>, found: &mut Found) {
    let profile = record.profile;
    if let (Some(joined), Some(opened)) = (profile.joined, &profile.opened)
        && joined > opened.value.month()
    {
        let fault = found.about(&profile.id, record.key("joined")).and(opened.span).kind("joined");
        fault.fact("joined", joined.to_string()).fact("opened", opened.value.to_string());
    }
}

/// Days on which something is said to have happened, and which are still to come.
fn to_come(today: Day, record: Record<'_>, found: &mut Found) {
    let mut past = vec![("reviewed", record.profile.reviewed.clone())];
    past.push(("closed: date", record.day(&["closed", "date"])));
    past.push(("compromised: since", record.day(&["compromised", "since"])));
    past.extend(record.days("evidence", "on").into_iter().map(|day| ("evidence: on", Some(day))));
    past.extend(record.days("aliases", "until").into_iter().map(|day| ("aliases: until", Some(day))));
    for (field, day) in past.into_iter().filter_map(|(field, day)| Some((field, day?))) {
        if day.value > today {
            let fault = found.about(&record.profile.id, day.span).kind("to-come");
            fault.fact("field", field).fact("day", day.value.to_string()).fact("today", today.to_string());
        }
    }
}

/// The same in the internal half, whose days are not told.
fn to_come_inside(today: Day, id: &Id, internals: &Internals, found: &mut Found) {
    let Some(half) = internals.of(id) else {
        return;
    };
    let training = half.training.iter().map(|course| course.on.as_ref());
    let approvals = half.approvals.iter().map(|approval| approval.on.as_ref());
    let reports = half.impostor_reports.iter().map(|report| report.on.as_ref());
    let days: Vec<&Spanned<Day>> = training.chain(approvals).chain(reports).flatten().collect();
    for day in days.into_iter().filter(|day| day.value > today) {
        found.about(id, day.span).kind("inside");
    }
}
