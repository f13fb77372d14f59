//! The report's text: counts, then unit by unit, profile by profile.
//!
//! In: the site, its internal halves, the day. Out: Markdown that reads as plain text. Never true: a value told that
//! nobody wrote.

use super::super::site::words;
use super::super::speech::page_words;
use super::tally::{Known, Tally};
use crate::catalogue::Arg;
use crate::model::internal::Internals;
use crate::model::{Profile, Site, Unit};
use crate::raw::{Internal, Status};
use crate::value::{Day, Id, Lang, Parse, Text};

/// What the report is made of.
pub(super) struct Report<'a> {
    pub(super) site: &'a Site,
    pub(super) internals: &'a Internals,
    pub(super) has_internal: Internal,
    pub(super) today: Day,
    /// Records that could not be made sense of.
    pub(super) unread: usize,
}

impl Report<'_> {
    /// The whole text, or that of a unit and those below it.
    pub(super) fn tell(&self, top: Option<&Id>) -> String {
        let units: Vec<&Unit> = self.site.units.in_tree_order().into_iter().map(|(unit, _)| unit).collect();
        let meant = |unit: &Id| top.is_none_or(|top| self.site.units.is_within(unit, top));
        let units: Vec<&Unit> = units.into_iter().filter(|unit| meant(&unit.id)).collect();
        let profiles = || self.site.profiles.values().filter(|profile| meant(&profile.owner.unit));
        let mut out = Vec::new();
        let (day, name) = (self.today.to_string(), self.word_of(&self.site.settings.organisation.name));
        out.push(format!("# {}", say("cli-report-title", &[("name", &name), ("day", &day)])));
        out.push(String::new());
        out.push(words().word("cli-report-confidential"));
        if self.has_internal == Internal::Absent {
            out.push(words().word("cli-report-no-internal"));
        }
        if self.unread > 0 {
            out.push(words().say("cli-report-unread", &[("count", Arg::Count(self.unread))]));
        }
        self.summary(&Tally::of(self, profiles()), &mut out);
        for unit in units {
            let own: Vec<&Profile> = profiles().filter(|profile| profile.owner.unit == unit.id).collect();
            self.unit(unit, &own, &mut out);
        }
        out.push(String::new());
        out.join("\n")
    }

    /// The day on which a profile is to be confirmed next; none where nobody wrote when it was.
    pub(super) fn due(&self, profile: &Profile) -> Option<Day> {
        Some(self.site.settings.profile_review.after(profile.reviewed.as_ref()?.value))
    }

    fn summary(&self, tally: &Tally, out: &mut Vec<String>) {
        out.push(String::new());
        out.push(format!("## {}", words().word("cli-report-summary")));
        out.push(String::new());
        let by_status: Vec<String> =
            tally.by_status.iter().map(|(status, count)| format!("{} {count}", status_word(*status))).collect();
        let total: usize = tally.by_status.values().sum();
        out.push(line("cli-report-profiles", &format!("{total} ({})", by_status.join(", "))));
        let (overdue, unreviewed) = (tally.overdue.to_string(), tally.unreviewed.to_string());
        let reviews = say("cli-report-reviews", &[("overdue", &overdue), ("unknown", &unreviewed)]);
        out.push(line("cli-report-review", &reviews));
        for (name, known) in [
            ("cli-report-two-factor", &tally.two_factor),
            ("cli-report-two-maintainers", &tally.maintainers),
            ("cli-report-deputies", &tally.deputies),
            ("cli-report-training", &tally.training),
            ("cli-report-plans-complete", &tally.plans),
        ] {
            out.push(line(name, &told(known)));
        }
        let impostors = if self.has_internal == Internal::Absent { unknown() } else { tally.impostors.to_string() };
        out.push(line("cli-report-impostors", &impostors));
    }

    fn unit(&self, unit: &Unit, profiles: &[&Profile], out: &mut Vec<String>) {
        out.push(String::new());
        out.push(format!("## {} ({})", self.word_of(&unit.name), unit.id));
        out.push(String::new());
        let role = self.site.units.chain(&unit.id).find_map(|unit| unit.role.as_ref());
        out.push(line("cli-report-role", &role.map_or_else(unknown, |role| self.word_of(role))));
        let email = unit.email.as_ref().map_or_else(unknown, |email| email.value.to_string());
        out.push(line("cli-report-email", &email));
        if profiles.is_empty() {
            out.push(line("cli-report-profiles", &words().word("cli-report-none")));
        }
        for profile in profiles {
            self.profile(profile, out);
        }
    }

    fn profile(&self, profile: &Profile, out: &mut Vec<String>) {
        let settings = &self.site.settings;
        let named = settings.table.platform(&profile.platform).map_or(&*profile.platform, |own| own.name());
        let translated = page_words().platform(&profile.platform);
        let platform = translated.as_deref().unwrap_or(named);
        let status = profile.status.value;
        out.push(String::new());
        out.push(format!("### {}: {platform}, {}", profile.id, status_word(status)));
        out.push(String::new());
        if let Some(url) = &profile.url {
            out.push(line("cli-report-address", &url.value));
        }
        if let Some(role) = &profile.owner.role {
            out.push(line("cli-report-role", &self.word_of(role)));
        }
        if !matches!(status, Status::Planned | Status::Closed) {
            out.push(line("cli-report-review", &self.review(profile)));
        }
        if let Some(ends) = &profile.ends {
            out.push(line("cli-report-ends", &ends.value.to_string()));
        }
        if let Some(closed) = &profile.closed {
            out.push(line("cli-report-closed", &closed.date.map_or_else(unknown, |day| day.to_string())));
        }
        self.internal(profile, out);
    }

    /// What the internal half says, and in one line what it does not.
    fn internal(&self, profile: &Profile, out: &mut Vec<String>) {
        let mut unknown_names = Vec::new();
        for (name, value) in self.inside(profile) {
            match value {
                Some(value) => out.push(line(name, &value)),
                None => unknown_names.push(words().word(name)),
            }
        }
        if !unknown_names.is_empty() {
            out.push(line("cli-report-not-known", &unknown_names.join(", ")));
        }
    }

    /// The values of the internal half that matter at this status; none for what nobody wrote.
    fn inside(&self, profile: &Profile) -> Vec<(&'static str, Option<String>)> {
        let Some(half) = self.internals.of(&profile.id) else {
            return names_inside(profile.status.value).iter().map(|name| (*name, None)).collect();
        };
        let courses = half.training.iter().filter_map(|own| {
            let on = own.on.as_ref().map_or_else(unknown, |day| day.value.to_string());
            own.course.as_ref().map(|course| format!("{} ({on})", course.value))
        });
        let reports = half.impostor_reports.iter().filter_map(|own| {
            let day = own.on.as_ref()?.value.to_string();
            Some(own.note.as_ref().map_or(day.clone(), |note| format!("{day}: {}", note.value)))
        });
        let plan = half.plan.as_ref().map(|plan| {
            let state = plan
                .state
                .as_ref()
                .map_or_else(unknown, |state| words().word(&format!("cli-report-plan-{}", state.value.word())));
            plan.date.as_ref().map_or(state.clone(), |day| format!("{state}, {}", day.value))
        });
        let value = |name: &&'static str| {
            let value = match *name {
                "cli-report-maintainers" => half.maintainers.map(|many| many.to_string()),
                "cli-report-deputies" => joined(half.deputies.iter().map(|own| own.value.clone())),
                "cli-report-training" => joined(courses.clone()),
                "cli-report-two-factor" => {
                    half.two_factor.map(|on| words().word(if on { "cli-report-on" } else { "cli-report-off" }))
                }
                "cli-report-device" => {
                    half.device.as_ref().map(|own| words().word(&format!("cli-report-device-{}", own.value.word())))
                }
                "cli-report-plan" => plan.clone(),
                "cli-report-archive" => half.archive.as_ref().map(|own| own.value.clone()),
                _ => joined(reports.clone()),
            };
            (*name, value)
        };
        names_inside(profile.status.value).iter().map(value).collect()
    }

    fn review(&self, profile: &Profile) -> String {
        let (Some(reviewed), Some(due)) = (&profile.reviewed, self.due(profile)) else { return unknown() };
        let (reviewed, due_text) = (reviewed.value.to_string(), due.to_string());
        let id = if due < self.today { "cli-report-review-overdue" } else { "cli-report-review-due" };
        say(id, &[("reviewed", &reviewed), ("due", &due_text)])
    }

    /// A text in the language of the run, where it has one.
    fn word_of(&self, text: &Text) -> String {
        let lang = Lang::parse(words().lang()).unwrap_or_else(|_| self.site.settings.default_language().clone());
        text.in_language(&lang).1.to_owned()
    }
}

fn say(id: &str, values: &[(&str, &str)]) -> String {
    let values: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
    words().say(id, &values)
}

/// `- Name: value`; what people wrote over several lines stays on one.
fn line(name: &str, value: &str) -> String {
    format!("- {}: {}", words().word(name), value.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn unknown() -> String {
    words().word("cli-report-unknown")
}

fn status_word(status: Status) -> String {
    words().word(&format!("cli-report-status-{}", status.word()))
}

/// A list; none where nobody wrote one.
fn joined(items: impl Iterator<Item = String>) -> Option<String> {
    let items: Vec<String> = items.collect();
    (!items.is_empty()).then(|| items.join("; "))
}

/// What of the internal half matters at a status.
fn names_inside(status: Status) -> &'static [&'static str] {
    const KEPT: [&str; 7] = [
        "cli-report-maintainers",
        "cli-report-deputies",
        "cli-report-training",
        "cli-report-two-factor",
        "cli-report-device",
        "cli-report-plan",
        "cli-report-impostors",
    ];
    match status {
        Status::Planned => &["cli-report-plan"],
        Status::Closed => &["cli-report-archive", "cli-report-impostors"],
        Status::Active | Status::Standby | Status::Compromised => &KEPT,
    }
}

fn told(known: &Known) -> String {
    let (yes, no, unknown) = (known.yes.to_string(), known.no.to_string(), known.unknown.to_string());
    say("cli-report-known", &[("yes", &yes), ("no", &no), ("unknown", &unknown)])
}
