//! `aito check --proof`: what listed accounts show of whose they are, offered to an editor as evidence.
//!
//! In: the site that was checked. Out: a finding where an account contradicts its record; for people a line an account,
//! and each piece of evidence as a difference with a question. Never true: a record changed that nobody said yes to, or
//! that somebody changed in the meantime; a weak piece accepted by `--yes` or "all"; a day written that is not that of the
//! run; an account called anything because nothing was seen of it.

use super::fix::{Answer, Consent, answer_to, put, shown};
use super::links::{asking, bar};
use super::site::{open, words};
use super::{Common, DONE, Format, note};
use crate::build::{Fixed, Outside};
use crate::catalogue::Arg;
use crate::diagnostic::Diagnostic;
use crate::outside::{Answers, Identity, Reason, State};
use crate::proof::{Proof, Seen, Strength};
use crate::raw::amend::prove;
use crate::shell::probe::prove_all;
use crate::value::Day;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::sync::Arc;

/// Who looked, as it is written into records.
const BY: &str = "aito check --proof";

/// What asking gave.
pub(super) struct Proven {
    pub(super) findings: Vec<Diagnostic>,
    folder: PathBuf,
    lines: Vec<String>,
    offers: Vec<Offer>,
}

/// Evidence that an editor may accept.
struct Offer {
    file: Fixed,
    strength: Strength,
}

/// Asks the listed accounts; `Err` is the exit code.
pub(super) fn ask(common: &Common) -> Result<Proven, u8> {
    let words = words();
    let (folder, loaded, moment) = open(common, None)?;
    let mut proven = Proven { findings: Vec::new(), folder, lines: Vec::new(), offers: Vec::new() };
    let Some(outside) = Outside::of(loaded.sources, loaded.faults, moment) else {
        proven.lines.push(words.word("cli-proof-nothing-read"));
        return Ok(proven);
    };
    let claims = outside.claims();
    if claims.is_empty() {
        proven.lines.push(words.word("cli-proof-none"));
        return Ok(proven);
    }
    let (guard, manners) = asking();
    let bar = bar(common, claims.len(), "cli-proof-progress");
    let proofs = prove_all(&claims, guard, &manners, outside.website(), &|| bar.inc(1));
    bar.finish_and_clear();
    let mut answers = Answers::default();
    for proof in &proofs {
        proven.lines.extend(told(proof));
        if let Some(identity) = &proof.identity {
            answers.name(proof.address.as_str(), identity.clone());
        }
        match offer(proof, &outside, moment.today()) {
            Some(Ok(offer)) => proven.offers.push(offer),
            Some(Err(line)) => proven.lines.push(line),
            None => {}
        }
    }
    proven.lines.extend(left(&proofs));
    proven.findings = outside.judge(&answers);
    Ok(proven)
}

impl Proven {
    /// Says what was seen, and offers what may be written; `Err` is the exit code.
    pub(super) fn offer(&self, common: &Common, consent: Consent) -> Result<u8, u8> {
        let speaks = common.format == Format::Human && !common.quiet;
        if speaks {
            self.lines.iter().for_each(note);
        }
        if self.offers.is_empty() || !(speaks || consent == Consent::Given) {
            return Ok(DONE);
        }
        let listens = speaks && std::io::stdin().is_terminal();
        let (mut all, mut written) = (consent, 0);
        for offer in &self.offers {
            if speaks {
                offer.show();
            }
            let asked = match (consent, all, offer.strength) {
                (_, Consent::Given, Strength::Plain) => Answer::Yes,
                (Consent::Given, _, Strength::Weak) => Answer::No,
                _ if listens => answer_to(&words().say("cli-proof-ask", &[("file", Arg::Text(&offer.file.path))])),
                _ => Answer::No,
            };
            match asked {
                Answer::Yes => {}
                Answer::All => all = Consent::Given,
                Answer::No => continue,
                Answer::Quit => break,
            }
            put(&self.folder, &offer.file)?;
            written += 1;
        }
        if speaks {
            note("");
            note(self.written(written, listens || consent == Consent::Given));
        }
        Ok(DONE)
    }

    /// What became of the offers. Where nobody could be asked, how to accept them.
    fn written(&self, written: usize, was_asked: bool) -> String {
        let plain = self.offers.iter().filter(|offer| offer.strength == Strength::Plain).count();
        let counts = [("files", Arg::Count(written)), ("all", Arg::Count(self.offers.len()))];
        match (was_asked, plain) {
            (true, _) => words().say("cli-proof-done", &counts),
            (false, 0) => words().word("cli-proof-unasked-weak"),
            (false, plain) => words().say("cli-proof-unasked", &[("files", Arg::Count(plain))]),
        }
    }
}

impl Offer {
    fn show(&self) {
        note("");
        note(shown(&self.file));
        if self.strength == Strength::Weak {
            note(words().word("cli-proof-weak"));
        }
    }
}

/// The evidence of a proof as a change of its record, or what a person would have to write by hand.
fn offer(proof: &Proof, outside: &Outside, today: Day) -> Option<Result<Offer, String>> {
    let (method, strength) = proof.evidence()?;
    let source = outside.file(proof.file)?;
    let old = source.text();
    match prove(old, method, today, BY) {
        Ok(Some(new)) => {
            let file = Fixed { path: Arc::clone(&source.path), old: old.to_owned(), new };
            Some(Ok(Offer { file, strength }))
        }
        Ok(None) => None,
        Err(_) => {
            let line = format!("{{method: {}, on: {today}, by: {BY}}}", method.word());
            let args = [("file", Arg::Text(&source.path)), ("line", Arg::Text(&line))];
            Some(Err(words().say("cli-proof-by-hand", &args)))
        }
    }
}

/// What was seen of an account; what was not asked is counted instead.
fn told(proof: &Proof) -> Option<String> {
    let said = proof.identity.as_ref().map_or("", Identity::said);
    let (id, of) = match &proof.seen {
        _ if proof.contradicted => ("cli-proof-contradicted", said),
        Seen::Both { page } => ("cli-proof-both", page.as_str()),
        Seen::SaysOwn { page } => ("cli-proof-says-own", page.as_str()),
        Seen::Mentions { page } => ("cli-proof-mentions", page.as_str()),
        Seen::Insecure { page } => ("cli-proof-insecure", page.as_str()),
        Seen::OwnDomain { domain } => ("cli-proof-own-domain", domain.as_str()),
        Seen::SameName => ("cli-proof-same-name", said),
        Seen::NameUnwritten => ("cli-proof-name-unwritten", said),
        Seen::Nothing => ("cli-proof-nothing", ""),
        Seen::Elsewhere { to } => ("cli-proof-elsewhere", to.as_str()),
        Seen::Unknown(State::Gone { .. } | State::SaysGone | State::FrontPage) => ("cli-proof-gone", ""),
        Seen::Unknown(State::Refused { .. } | State::Walled) => ("cli-proof-refused", ""),
        Seen::Unknown(State::Unreachable { .. } | State::Alive | State::Moved { .. }) => ("cli-proof-unreachable", ""),
        Seen::Unknown(State::NotTried { .. }) | Seen::OwnHost => return None,
    };
    let args = [("id", Arg::Text(proof.id.as_str())), ("address", Arg::Text(&proof.address)), ("of", Arg::Text(of))];
    Some(words().say(id, &args))
}

/// How many were not asked, and why.
fn left(proofs: &[Proof]) -> Vec<String> {
    let count = |is: fn(&Seen) -> bool| proofs.iter().filter(|proof| is(&proof.seen)).count();
    let platform = count(|seen| matches!(seen, Seen::Unknown(State::NotTried { reason: Reason::Platform })));
    let other = count(|seen| matches!(seen, Seen::Unknown(State::NotTried { .. }))) - platform;
    let own = count(|seen| *seen == Seen::OwnHost);
    [("cli-proof-left-platform", platform), ("cli-proof-left-other", other), ("cli-proof-left-own", own)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| words().say(id, &[("count", Arg::Count(count))]))
        .collect()
}
