//! What can still be said of accounts where a site cannot be judged: warnings, and nothing else.
//!
//! In: the sources of a refused site with their findings. Out: [`Remnant`], made of the files without an error. Never
//! true: an account vouched for, or denied; one called closed or an imitation while a record that had to be left out may
//! be its own.

use super::preview::reduced;
use crate::account::Table;
use crate::diagnostic::Diagnostic;
use crate::lookup::{Answer, Trust, Verdict, When};
use crate::publish;
use crate::publish::check_data::CheckView;
use crate::source::Sources;
use crate::value::Moment;

/// The account check of a site that cannot be published as it is.
pub struct Remnant {
    check: CheckView,
    /// The texts of the records that had to be left out, in lower case.
    left_out: Vec<String>,
    when: When,
}

impl Remnant {
    /// What remains of a site; nothing where the site's own settings or its units have an error.
    #[must_use]
    pub fn of(sources: &Sources, findings: &[Diagnostic], moment: Moment) -> Option<Self> {
        let reduced = reduced(findings, sources, moment)?;
        let records = reduced.left_out.iter().filter(|path| path.starts_with("profiles/"));
        let left_out = records.filter_map(|path| sources.find(path)).map(|(_, file)| file.text().to_lowercase());
        let when = When { seconds: moment.seconds(), day: moment.today(), trust: Trust::Doubtful };
        Some(Self { check: publish::check(&reduced.checked, moment), left_out: left_out.collect(), when })
    }

    /// The platform table of the site.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.check.table
    }

    /// Where an impostor is reported.
    #[must_use]
    pub fn report(&self) -> &str {
        &self.check.report
    }

    /// A warning, or that nothing can be said.
    #[must_use]
    pub fn look_up(&self, input: &str) -> Answer {
        let answer = self.check.index.look_up(&self.check.table, input, &self.when);
        match answer.verdict {
            Verdict::Closed | Verdict::Lookalike if self.may_be_left_out(input, &answer) => {
                Answer { key: answer.key, ..Answer::without_data() }
            }
            _ => answer,
        }
    }

    /// Whether a record that was left out names the account, as far as one can see without understanding it.
    fn may_be_left_out(&self, input: &str, answer: &Answer) -> bool {
        let named = answer.key.as_deref().unwrap_or(input);
        let name = named.rsplit([':', '/', '@']).find(|part| !part.trim().is_empty()).unwrap_or(named);
        let name = name.trim().to_lowercase();
        self.left_out.iter().any(|text| text.contains(&name))
    }
}
