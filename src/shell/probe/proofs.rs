//! Asking accounts whose they are.
//!
//! In: the listed accounts. Out: what each of them shows. Never true: a question beside those of [`crate::proof`]; one
//! sent, or a redirect followed, without security; a page read beyond its first million bytes.

use super::guard::{Guard, Refusal};
use super::look::{How, Looker, Part};
use super::{Manners, Run, host};
use crate::outside::{Reason, state};
use crate::proof::{Ask, Claim, Proof, Question, Reply, prove};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use url::Url;

/// As much of a page as Mastodon looks at.
const PAGE: Part =
    Part { accept: "text/html,application/xhtml+xml;q=0.9", kinds: &["text/html", "application/xhtml"], most: 1 << 20 };
const DESCRIPTOR: Part =
    Part { accept: "application/jrd+json, application/json;q=0.9", kinds: &["json"], most: 128 * 1024 };
const LINE: Part = Part { accept: "text/plain", kinds: &["text/plain", "application/octet-stream"], most: 4096 };

/// How many pages of the organisation's are remembered during a run.
const PAGES: usize = 64;

/// Asks all of them; `each` is called after every one.
#[must_use]
pub fn prove_all(
    claims: &[Claim<'_>],
    guard: Guard,
    manners: &Manners,
    website: &str,
    each: &(dyn Fn() + Sync),
) -> Vec<Proof> {
    let name = format!("Mozilla/5.0 (compatible; Aito/{}; account check; +{website})", env!("CARGO_PKG_VERSION"));
    let (run, known, next) = (Run::new(guard, manners), Mutex::default(), AtomicUsize::new(0));
    let proofs: Mutex<Vec<(usize, Proof)>> = Mutex::default();
    let work = || {
        let asking = Asking { run: &run, looker: Looker::new(manners, guard, &name), known: &known };
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(claim) = claims.get(number) else { return };
            let proof = prove(claim, &asking);
            proofs.lock().unwrap_or_else(PoisonError::into_inner).push((number, proof));
            each();
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..manners.hosts.clamp(1, claims.len().max(1)) {
            scope.spawn(work);
        }
    });
    let mut proofs = proofs.into_inner().unwrap_or_else(PoisonError::into_inner);
    proofs.sort_by_key(|(number, _)| *number);
    proofs.into_iter().map(|(_, proof)| proof).collect()
}

/// One thread's way of asking.
struct Asking<'a> {
    run: &'a Run<'a>,
    looker: Looker,
    /// Pages of the organisation's are asked for many accounts.
    known: &'a Mutex<BTreeMap<Url, Reply>>,
}

impl Ask for Asking<'_> {
    fn read(&self, address: &Url, question: Question) -> Reply {
        let mut address = address.clone();
        address.set_fragment(None);
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(reply) = known().get(&address).filter(|_| question == Question::OwnPage) {
            return reply.clone();
        }
        let reply = self.heard(&address, question);
        if question == Question::OwnPage && known().len() < PAGES {
            known().insert(address, reply.clone());
        }
        reply
    }

    fn leads(&self, address: &Url) -> Option<Url> {
        let ask = || self.run.pace.turn(&host(address), || self.looker.ask(address, How::Head));
        let open = is_secure(address).and_then(|()| self.run.guard.places(address));
        open.and_then(|_| self.run.patiently(address, ask)).ok()?.to
    }
}

impl Asking<'_> {
    fn heard(&self, address: &Url, question: Question) -> Reply {
        let part = match question {
            Question::Page | Question::OwnPage => PAGE,
            Question::Descriptor => DESCRIPTOR,
            Question::Line => LINE,
        };
        let (end, mut steps) = self.run.way(address, |at| {
            is_secure(at)?;
            let ask = || self.run.pace.turn(&host(at), || self.looker.read(at, &part));
            self.run.patiently(at, ask)
        });
        let state = end.unwrap_or_else(|| state(&steps));
        let last = steps.pop();
        let at = last.as_ref().map_or_else(|| address.clone(), |last| last.asked.clone());
        Reply { state, at, text: last.and_then(|last| last.page) }
    }
}

/// What is told over an open line may be told by anybody.
fn is_secure(address: &Url) -> Result<(), Refusal> {
    if address.scheme() == "https" { Ok(()) } else { Err(Refusal::Closed(Reason::Form)) }
}
