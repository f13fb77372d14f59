//! An answer of the account check in words: those of the page, in the reader's language.
//!
//! In: an [`Answer`], the day on which the data were made, a catalogue of pages. Out: lines for a terminal. Never true: a
//! verdict told by other words than the page's; a control character of the input on somebody's terminal.

use crate::account::{Platform, Table};
use crate::catalogue::{Arg, Catalogue};
use crate::lookup::{Answer, Facts, Verdict};
use crate::value::{Day, Lang, Parse};

/// How much of an input is repeated.
const SHOWN: usize = 200;

/// Which reasons of `cannot-tell` have which words; the last row is for all others.
const CANNOT_TELL: [(&[&str], &[&str]); 16] = [
    (&["content"], &["check-content-text", "check-content-step"]),
    (&["view"], &["check-view-text"]),
    (&["could-be-mail"], &["check-mail-text", "check-mail-step"]),
    (&["short-link"], &["check-short-text", "check-address-step"]),
    (&["opaque"], &["check-share-text", "check-address-step"]),
    (&["redirect-wrapper"], &["check-wrapper-text", "check-address-step"]),
    (
        &["names-no-profile", "no-form", "reserved-name", "service-host"],
        &["check-no-account-text", "check-address-step"],
    ),
    (&["defunct"], &["check-defunct-text"]),
    (&["lookalike-host"], &["check-lookalike-host-text", "check-address-step"]),
    (&["hidden-character", "control-character", "odd-character"], &["check-hidden-text", "check-address-step"]),
    (&["user-info"], &["check-user-info-text", "check-address-step"]),
    (
        &[
            "backslash",
            "port",
            "ip-host",
            "encoded-host",
            "dot-segments",
            "encoded-separator",
            "double-encoding",
            "bad-encoding",
            "repeated-parameter",
        ],
        &["check-odd-text", "check-address-step"],
    ),
    (&["several-addresses"], &["check-several-text"]),
    (&["published-number"], &["check-number-ours-text", "check-number-step"]),
    (&["unpublished-number"], &["check-number-other-text", "check-number-step"]),
    (&[], &["check-cannot-tell-text", "check-address-step"]),
];

/// Whoever tells an answer.
pub struct Teller {
    words: &'static Catalogue,
    lang: Option<Lang>,
    table: Table,
    listed: Option<Day>,
    report: Option<String>,
    excuse: Option<String>,
}

impl Teller {
    /// Speaks with the words of a catalogue of pages, about data made on a day with a platform table.
    #[must_use]
    pub fn new(words: &'static Catalogue, table: Table, listed: Option<Day>) -> Self {
        Self { words, lang: Lang::parse(words.lang()).ok(), table, listed, report: None, excuse: None }
    }

    /// Says with each answer where an impostor, or an account that behaves oddly, is reported.
    #[must_use]
    pub fn reporting_to(self, place: String) -> Self {
        Self { report: Some(place).filter(|place| !place.is_empty()), ..self }
    }

    /// Says in these words why nothing can be checked, in place of those about a list that was fetched.
    #[must_use]
    pub fn excusing(self, why: String) -> Self {
        Self { excuse: Some(why), ..self }
    }

    /// That the data are not from lately.
    #[must_use]
    pub fn stale(&self) -> String {
        self.words.say("check-stale", &[("moment", Arg::Text(&self.written(self.listed)))])
    }

    /// An answer in lines, each after the first moved in.
    #[must_use]
    pub fn tell(&self, input: &str, answer: &Answer) -> String {
        let shown: String = input.chars().filter(|c| !c.is_control()).take(SHOWN).collect();
        let mut lines = vec![format!("{}: {shown}", self.heading(answer))];
        lines.extend(self.named(answer));
        lines.extend(self.reasons(answer));
        let candidates = answer.candidates.iter().map(|one| match one.profile.as_str() {
            "" => one.platform.clone(),
            profile => format!("{profile} ({})", one.platform),
        });
        lines.extend(candidates);
        lines.extend(self.reported(answer.verdict));
        lines.join("\n  ")
    }

    /// Where to tell about it.
    fn reported(&self, verdict: Verdict) -> Option<String> {
        let id = match verdict {
            Verdict::Genuine | Verdict::Compromised => "check-odd",
            _ => "check-report",
        };
        self.report.as_ref().map(|place| format!("{}: {place}", self.word(id)))
    }

    fn word(&self, id: &str) -> String {
        self.words.word(id)
    }

    fn written(&self, day: Option<Day>) -> String {
        day.zip(self.lang.as_ref()).map(|(day, lang)| day.written(lang)).unwrap_or_default()
    }

    fn with_day(&self, id: &str, day: Option<Day>) -> String {
        self.words.say(id, &[("day", Arg::Text(&self.written(day)))])
    }

    /// The verdict's own words.
    fn heading(&self, answer: &Answer) -> String {
        match answer.verdict {
            Verdict::Genuine => {
                format!("{} ({})", self.word("status-active"), self.with_day("listed-on", self.listed))
            }
            Verdict::Compromised => self.word("status-compromised"),
            Verdict::Closed => self.word("check-closed"),
            Verdict::Lookalike => self.word("check-lookalike"),
            Verdict::CannotTell => self.word("check-cannot-tell"),
            Verdict::OwnDomain => self.word("check-own-domain"),
            Verdict::NotOnPlatform => self.word("check-not-on"),
            Verdict::NotListed => self.word("check-not-listed"),
            Verdict::Invalid => self.word("check-invalid"),
            Verdict::Unavailable => self.word("check-unavailable"),
        }
    }

    /// The profile and the key that the answer is about.
    fn named(&self, answer: &Answer) -> Option<String> {
        let profile = answer.profile.as_deref().filter(|id| !id.is_empty());
        match (profile, answer.key.as_deref()) {
            (Some(profile), Some(key)) => Some(format!("{profile} ({key})")),
            (Some(one), None) | (None, Some(one)) => Some(one.to_owned()),
            (None, None) => None,
        }
    }

    /// Why, and what to do.
    fn reasons(&self, answer: &Answer) -> Vec<String> {
        let reason = answer.reason.unwrap_or("");
        match answer.verdict {
            Verdict::Genuine => self.genuine(answer),
            Verdict::Compromised => vec![self.word("compromised-text")],
            Verdict::Closed => self.closed(answer),
            Verdict::Lookalike => {
                let id = match reason {
                    "own-domain-lookalike" => "check-lookalike-domain-text",
                    "lookalike-host" => "check-lookalike-host-text",
                    _ => "check-lookalike-text",
                };
                let ours = answer.resembles.iter().filter(|id| !id.is_empty());
                let ours = ours.map(|id| format!("{}: {id}", self.word("check-lookalike-ours")));
                std::iter::once(self.word(id)).chain(ours).collect()
            }
            Verdict::CannotTell => self.cannot_tell(answer, reason),
            Verdict::OwnDomain => {
                let mail = answer.facts.platform.as_deref() == Some("email");
                vec![self.word(if mail { "check-own-mail-text" } else { "check-own-site-text" })]
            }
            Verdict::NotOnPlatform => {
                let id = answer.facts.platform.as_deref().unwrap_or("–");
                let platform = self.table.platform(id).map_or(id, Platform::name);
                let mut lines = vec![self.words.say("check-not-on-text", &[("platform", Arg::Text(platform))])];
                lines.extend(answer.facts.since.map(|day| self.with_day("check-not-on-since", Some(day))));
                lines
            }
            Verdict::NotListed => self.not_listed(answer, reason),
            Verdict::Invalid => vec![self.word(match reason {
                "too-long" => "check-too-long-text",
                "unknown-scheme" => "check-scheme-text",
                _ => "check-invalid-text",
            })],
            Verdict::Unavailable => vec![match (&self.excuse, reason) {
                (Some(why), _) => why.clone(),
                (None, "expired") => self.with_day("check-expired-text", self.listed),
                (None, "damaged" | "doubtful") => self.word("check-damaged-text"),
                (None, "clock") => self.word("check-clock-text"),
                (None, _) => self.word("check-unavailable-text"),
            }],
        }
    }

    fn genuine(&self, answer: &Answer) -> Vec<String> {
        let Facts { platform: _, standby, until, year: _, since: _ } = &answer.facts;
        let mut lines = vec![self.word("check-genuine-text")];
        if *standby {
            lines.push(self.word("check-standby-text"));
        }
        if answer.renamed_to.is_some() {
            lines.push(self.with_day("check-renaming-text", *until));
        }
        lines
    }

    fn closed(&self, answer: &Answer) -> Vec<String> {
        let renamed = answer.renamed_to.as_deref();
        let mut lines = vec![match (renamed, answer.facts.until, answer.facts.year) {
            (Some(_), Some(day), _) => self.with_day("check-closed-until-text", Some(day)),
            (Some(_), None, _) => self.word("check-closed-alias-text"),
            (None, _, Some(year)) => {
                self.words.say("check-closed-year-text", &[("year", Arg::Text(&year.to_string()))])
            }
            (None, _, None) => self.word("check-closed-text"),
        }];
        let now = renamed.filter(|id| !id.is_empty());
        lines.extend(now.map(|id| format!("{} {id}", self.word("check-closed-now"))));
        lines
    }

    fn cannot_tell(&self, answer: &Answer, reason: &str) -> Vec<String> {
        let listed = answer.profile.is_some();
        if reason == "bare-handle" {
            let ids: &[&str] = match answer.candidates.as_slice() {
                [] => &["check-handle-none-text", "check-handle-none-step"],
                _ => &["check-handle-text", "check-handle-rest", "check-handle-none-step"],
            };
            return ids.iter().map(|id| self.word(id)).collect();
        }
        let row = CANNOT_TELL.iter().find(|(reasons, _)| reasons.is_empty() || reasons.contains(&reason));
        let ids = row.map(|(_, ids)| *ids).unwrap_or_default();
        let of_listed = |id: &&str| match (*id, listed) {
            ("check-content-text", true) => self.word("check-content-listed-text"),
            (id, _) => self.word(id),
        };
        ids.iter().map(of_listed).collect()
    }

    fn not_listed(&self, answer: &Answer, reason: &str) -> Vec<String> {
        let mut lines = if reason == "unknown-host" {
            vec![self.word("check-not-listed-site-text")]
        } else {
            vec![self.word("check-not-listed-text"), self.word("check-not-listed-own")]
        };
        lines.push(self.word("check-not-listed-step"));
        if !answer.candidates.is_empty() {
            lines.push(self.word("check-elsewhere"));
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lookup::Candidate;
    use regex::Regex;

    /// The page's own table of reasons and sentences: verdict, reason, what else must hold, the sentence's id.
    fn page() -> Vec<(Verdict, String, String, String)> {
        let template = include_str!("../../themes/default/templates/check.html");
        let block = Regex::new(r#"<verdict word="([a-z-]+)""#).expect("a pattern");
        let row = Regex::new(
            r#"^<p data-why="([a-z -]+)"(?: data-(if|unless)="([a-z_]+)")?>(?:\{\{ w\.|.*say\(id=")(check[a-z_-]+)"#,
        );
        let row = row.expect("a pattern");
        let mut verdict = None;
        let mut rows = Vec::new();
        for line in template.lines() {
            if let Some(found) = block.captures(line) {
                let of = |one: &&Verdict| Some(one.word()) == found.get(1).map(|word| word.as_str());
                let all = [Verdict::Lookalike, Verdict::NotListed, Verdict::Invalid, Verdict::Unavailable];
                verdict = all.iter().find(of).copied();
            } else if line.contains("component cannot_tell_reasons") {
                verdict = Some(Verdict::CannotTell);
            }
            let (Some(verdict), Some(found)) = (verdict, row.captures(line)) else {
                continue;
            };
            let text = |place: usize| found.get(place).map_or(String::new(), |part| part.as_str().to_owned());
            for reason in text(1).split(' ') {
                rows.push((verdict, reason.to_owned(), text(2) + &text(3), text(4).replace('_', "-")));
            }
        }
        rows
    }

    #[test]
    fn the_program_says_what_the_page_says() {
        let rows = page();
        assert!(rows.len() > 60, "the reader of the template sees its rows: {}", rows.len());
        let teller = Teller::new(Catalogue::site("en"), Table::builtin().clone(), None);
        let mut problems = Vec::new();
        for (verdict, reason, case, id) in &rows {
            // On the page these stand with what the program says in another line: the profile's id.
            if id == "check-listed-account" {
                continue;
            }
            let known: &'static str = Box::leak(reason.clone().into_boxed_str());
            let mut answer = Answer { verdict: *verdict, reason: Some(known), ..Answer::without_data() };
            match case.as_str() {
                "iflisted_account" => answer.profile = Some("kirjasto/facebook".to_owned()),
                "ifcandidates" => {
                    let (platform, profile) = ("facebook".to_owned(), "kirjasto/facebook".to_owned());
                    answer.candidates = vec![Candidate { platform, profile }];
                }
                _ => {}
            }
            let words = teller.with_day(id, None);
            if !teller.reasons(&answer).contains(&words) {
                problems.push(format!("{} {reason} {case}: {id}", verdict.word()));
            }
        }
        assert!(problems.is_empty(), "{problems:#?}");
    }
}
