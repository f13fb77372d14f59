//! One question at a time to a host, and a pause before the next.
//!
//! In: a host's name. Out: a turn, once it has come. Never true: two questions of one run at the same host at once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// When a host was last asked.
type Last = Arc<Mutex<Option<Instant>>>;

/// The hosts of a run.
#[derive(Debug)]
pub(super) struct Pace {
    pause: Duration,
    hosts: Mutex<BTreeMap<String, Last>>,
}

impl Pace {
    /// At least so much time lies between the end of a question and the next one to the same host.
    pub(super) fn new(pause: Duration) -> Self {
        Self { pause, hosts: Mutex::default() }
    }

    /// Asks something when the host's turn has come.
    #[expect(clippy::disallowed_methods, reason = "the shell is where the clock is read")]
    pub(super) fn turn<T>(&self, host: &str, ask: impl FnOnce() -> T) -> T {
        let last = Arc::clone(held(&self.hosts).entry(host.to_owned()).or_default());
        let mut last = held(&last);
        if let Some(rest) = last.and_then(|last| self.pause.checked_sub(last.elapsed())) {
            std::thread::sleep(rest);
        }
        let answer = ask();
        *last = Some(Instant::now());
        answer
    }
}

/// What a thread that panicked left behind is still a time.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the pause is what is tested")]
    fn a_host_is_asked_once_at_a_time_with_pauses() {
        let pause = Duration::from_millis(60);
        let (pace, at_once, most) = (Pace::new(pause), AtomicUsize::new(0), AtomicUsize::new(0));
        let start = Instant::now();
        let ask = || {
            most.fetch_max(at_once.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            std::thread::sleep(Duration::from_millis(5));
            at_once.fetch_sub(1, Ordering::SeqCst);
        };
        std::thread::scope(|scope| (0..4).for_each(|_| drop(scope.spawn(|| pace.turn("a.fi", ask)))));
        assert_eq!(most.load(Ordering::SeqCst), 1);
        assert!(start.elapsed() >= pause * 3, "{:?}", start.elapsed());
        let start = Instant::now();
        pace.turn("b.fi", || ());
        assert!(start.elapsed() < pause, "another host does not wait");
    }
}
