//! Asking addresses outside the site whether they are still there.
//!
//! In: addresses, and what the answer of each can tell. Out: one state for each. Never true: an address asked that the
//! [`Guard`] does not let through, first or after a redirect; a host asked twice at once or without a pause; a question,
//! or all of them together, without an end; anything sent but the address and who asks.
//!
//! One client does all of it. lychee-lib was tried first: with redirects off it keeps to itself where they lead and what a
//! page says, and it looks names up once more after the guard has, so that a name whose owner changes its place in
//! between could make it ask a closed network.

mod guard;
mod look;
mod memory;
mod pace;
mod proofs;

pub use guard::Guard;
pub use memory::{Memory, MemoryError};
pub use proofs::prove_all;

use crate::outside::{Answers, Reason, State, Step, Trouble, state};
use crate::rules::Wanted;
use guard::Refusal;
use look::{Heard, How, Looker};
use pace::Pace;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use url::Url;

/// How many redirects lead to a page at most.
const REDIRECTS: usize = 10;

/// How hosts are treated.
#[derive(Debug, Clone)]
pub struct Manners {
    /// Between two questions to one host.
    pub pause: Duration,
    /// For one answer, from the name's place to the last byte that is read.
    pub timeout: Duration,
    /// The longest that a host may ask to wait before the next question; beyond that it is left alone.
    pub patience: Duration,
    /// How often a question is put again where trouble may pass.
    pub retries: u32,
    /// Before the first time; twice as long before the second.
    pub retry_wait: Duration,
    /// For all addresses together.
    pub whole: Duration,
    /// How many hosts are asked at a time.
    pub hosts: usize,
}

impl Default for Manners {
    fn default() -> Self {
        Self {
            pause: Duration::from_secs(1),
            timeout: Duration::from_secs(20),
            patience: Duration::from_secs(75),
            retries: 2,
            retry_wait: Duration::from_secs(2),
            whole: Duration::from_secs(30 * 60),
            hosts: 8,
        }
    }
}

impl Manners {
    /// For a server on this machine that tests have started: it need not be spared.
    #[must_use]
    pub fn for_tests() -> Self {
        let short = Duration::from_millis;
        let (pause, timeout, patience, retry_wait) = (short(0), short(3000), short(8000), short(20));
        Self { pause, timeout, patience, retry_wait, ..Self::default() }
    }
}

/// Asks all addresses; `each` is called after every one.
#[must_use]
pub fn ask_all(
    wanted: &BTreeMap<String, Wanted>,
    guard: Guard,
    manners: &Manners,
    website: &str,
    each: &(dyn Fn() + Sync),
) -> Answers {
    let name = format!("Mozilla/5.0 (compatible; Aito/{}; link check; +{website})", env!("CARGO_PKG_VERSION"));
    let run = Run::new(guard, manners);
    let answers = Mutex::new(Answers::default());
    let put = |address: &str, state: State| {
        answers.lock().unwrap_or_else(PoisonError::into_inner).put(address, state);
        each();
    };
    let mut hosts: BTreeMap<String, Vec<(&str, Url, Wanted)>> = BTreeMap::new();
    for (address, wanted) in wanted {
        match Url::parse(address) {
            _ if *wanted == Wanted::Nothing => put(address, wanted.made_of(State::Alive)),
            Ok(url) => hosts.entry(host(&url)).or_default().push((address, url, *wanted)),
            Err(_) => put(address, State::NotTried { reason: Reason::Form }),
        }
    }
    // The host with the most addresses takes the longest, so it begins.
    let mut hosts: Vec<_> = hosts.into_values().collect();
    hosts.sort_by_key(|addresses| std::cmp::Reverse(addresses.len()));
    let next = AtomicUsize::new(0);
    let work = || {
        let looker = Looker::new(manners, guard, &name);
        while let Some(addresses) = hosts.get(next.fetch_add(1, Ordering::Relaxed)) {
            for (address, url, wanted) in addresses {
                put(address, wanted.made_of(run.follow(&looker, url)));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..manners.hosts.clamp(1, hosts.len().max(1)) {
            scope.spawn(work);
        }
    });
    answers.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// The host by which questions are paced.
fn host(url: &Url) -> String {
    url.host_str().unwrap_or("").to_owned()
}

/// What all threads of a run share.
struct Run<'a> {
    guard: Guard,
    manners: &'a Manners,
    pace: Pace,
    /// Hosts that asked to be left alone.
    tired: Mutex<BTreeSet<String>>,
    start: Instant,
}

impl<'a> Run<'a> {
    #[expect(clippy::disallowed_methods, reason = "the shell is where the clock is read")]
    fn new(guard: Guard, manners: &'a Manners) -> Self {
        let (pace, tired) = (Pace::new(manners.pause), Mutex::default());
        Self { guard, manners, pace, tired, start: Instant::now() }
    }

    /// Follows an address to where it leads.
    fn follow(&self, looker: &Looker, first: &Url) -> State {
        let (end, steps) = self.way(first, |at| self.step(looker, at));
        end.unwrap_or_else(|| state(&steps))
    }

    /// The steps from an address to where it leads, and why they end where nothing is shown.
    fn way(&self, first: &Url, step: impl Fn(&Url) -> Result<Step, Refusal>) -> (Option<State>, Vec<Step>) {
        let mut steps: Vec<Step> = Vec::new();
        let mut at = first.clone();
        at.set_fragment(None);
        while steps.len() <= REDIRECTS {
            if self.start.elapsed() > self.manners.whole || self.is_tired(&at) {
                return (Some(State::NotTried { reason: Reason::Later }), steps);
            }
            let step = match self.guard.places(&at).and_then(|_| step(&at)) {
                Ok(step) => step,
                Err(Refusal::Closed(reason)) => return (Some(State::NotTried { reason }), steps),
                Err(Refusal::NoPlace(trouble)) => return (Some(State::Unreachable { trouble }), steps),
            };
            let to = step.to.clone();
            steps.push(step);
            match to {
                None => return (None, steps),
                Some(to) if steps.iter().any(|step| step.asked == to) => break,
                Some(to) => at = to,
            }
        }
        (Some(State::Unreachable { trouble: Trouble::Circle }), steps)
    }

    /// One step of the way.
    fn step(&self, looker: &Looker, at: &Url) -> Result<Step, Refusal> {
        self.patiently(at, || self.asked(looker, at))
    }

    /// A question, put again where trouble may pass.
    #[expect(clippy::disallowed_methods, reason = "the shell is where somebody waits for an answer")]
    fn patiently(&self, at: &Url, ask: impl Fn() -> Result<Heard, Refusal>) -> Result<Step, Refusal> {
        let mut wait = self.manners.retry_wait;
        let mut heard = ask();
        for _ in 0..self.manners.retries {
            let wished = heard.as_ref().ok().and_then(|heard| heard.wait);
            if !may_pass(&heard) || wished.is_some_and(|wished| wished > self.manners.patience) {
                break;
            }
            std::thread::sleep(wished.unwrap_or(wait));
            wait = wait.saturating_mul(2);
            heard = ask();
        }
        let step = heard?.step;
        if step.status == 429 {
            self.leave_alone(at);
        }
        Ok(step)
    }

    /// Asks for the number alone, and as a browser would where there is more to see, or where a host refuses such
    /// questions: it may do so with any number, or by hanging up. A host's front page is what it is.
    fn asked(&self, looker: &Looker, at: &Url) -> Result<Heard, Refusal> {
        let ask = |how| self.pace.turn(&host(at), || looker.ask(at, how));
        let front = at.path() == "/" && at.query().is_none();
        match ask(How::Head) {
            Ok(heard) if heard.step.status == 429 => Ok(heard),
            Ok(heard) if heard.step.to.is_some() => Ok(heard),
            Ok(heard) if (200..300).contains(&heard.step.status) && front => Ok(heard),
            Ok(_) | Err(Refusal::NoPlace(Trouble::Connection | Trouble::Slow)) => ask(How::Get),
            Err(refusal) => Err(refusal),
        }
    }

    fn is_tired(&self, at: &Url) -> bool {
        self.tired.lock().unwrap_or_else(PoisonError::into_inner).contains(&host(at))
    }

    fn leave_alone(&self, at: &Url) {
        self.tired.lock().unwrap_or_else(PoisonError::into_inner).insert(host(at));
    }
}

/// Whether the next question may be answered otherwise.
fn may_pass(heard: &Result<Heard, Refusal>) -> bool {
    match heard {
        Ok(heard) => matches!(heard.step.status, 429 | 500 | 502 | 503 | 504),
        Err(Refusal::NoPlace(trouble)) => matches!(trouble, Trouble::Slow | Trouble::Connection),
        Err(Refusal::Closed(_)) => false,
    }
}
