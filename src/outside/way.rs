//! From the answers on the way to one address to what became of it.
//!
//! In: every answer in its order, redirects first. Out: a [`State`]. Never true: a temporary redirect told as a move; a
//! login page taken for the page that was asked for.

use super::{State, Trouble, says_missing};
use url::Url;

/// One answer on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The address that was asked.
    pub asked: Url,
    /// Its answer's number.
    pub status: u16,
    /// Where a redirect leads.
    pub to: Option<Url>,
    /// The beginning of a page that was shown, where it was read.
    pub page: Option<String>,
}

/// What became of the address that was asked first.
#[must_use]
pub fn state(steps: &[Step]) -> State {
    let Some((first, last)) = steps.first().zip(steps.last()) else {
        return State::Unreachable { trouble: Trouble::Connection };
    };
    let led = steps.len() > 1;
    if led && is_wall(&last.asked) && !is_wall(&first.asked) {
        return State::Walled;
    }
    match last.status {
        200..=299 => shown(first, last, steps),
        404 | 410 => State::Gone { status: last.status },
        400..=499 | 600.. => State::Refused { status: last.status },
        status => State::Unreachable { trouble: Trouble::Server(status) },
    }
}

/// Of an address behind which something is shown.
fn shown(first: &Step, last: &Step, steps: &[Step]) -> State {
    let (from, to) = (&first.asked, &last.asked);
    if steps.len() > 1 && !is_front(from) && is_front(to) && one_house(from, to) {
        return State::FrontPage;
    }
    if last.page.as_deref().is_some_and(says_missing) {
        return State::SaysGone;
    }
    let redirects = steps.iter().filter(|step| step.to.is_some());
    let for_good = steps.len() > 1 && redirects.clone().all(|step| matches!(step.status, 301 | 308));
    if for_good && !is_small(from, to) {
        return State::Moved { to: to.to_string() };
    }
    State::Alive
}

/// The front page of a host, or that of one of its languages.
fn is_front(url: &Url) -> bool {
    let path = url.path().trim_matches('/').to_ascii_lowercase();
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let of_language = |part: &str| ["fi", "sv", "en", "se", "fi-fi", "sv-fi", "en-us", "en-gb"].contains(&part);
    let of_file = |part: &str| ["index.html", "index.php", "etusivu", "home", "start"].contains(&part);
    url.query().is_none() && parts.len() <= 2 && parts.iter().all(|part| of_language(part) || of_file(part))
}

/// Two addresses of one host, `www.` aside.
fn one_house(one: &Url, other: &Url) -> bool {
    let bare = |url: &Url| url.host_str().map(|host| host.strip_prefix("www.").unwrap_or(host).to_owned());
    bare(one) == bare(other)
}

/// A difference that nobody needs to mend: the slash at the end, or a front page that shows one of its languages.
fn is_small(from: &Url, to: &Url) -> bool {
    let bare = |url: &Url| url.path().trim_end_matches('/').to_owned();
    let same_scheme = from.scheme() == to.scheme();
    let slash = from.host_str() == to.host_str() && from.query() == to.query() && bare(from) == bare(to);
    same_scheme && (slash || (is_front(from) && is_front(to) && one_house(from, to)))
}

/// A page that asks to sign in or to agree before anything is shown.
fn is_wall(url: &Url) -> bool {
    const WORDS: [&str; 14] = [
        "login",
        "log-in",
        "signin",
        "sign-in",
        "sign_in",
        "authwall",
        "auth",
        "sso",
        "kirjaudu",
        "kirjautuminen",
        "logga-in",
        "checkpoint",
        "challenge",
        "consent",
    ];
    let of_host = url.host_str().and_then(|host| host.split('.').next());
    let bare = |part: &str| part.split('.').next().unwrap_or(part).to_ascii_lowercase();
    let mut parts = url.path_segments().into_iter().flatten().map(bare);
    of_host.is_some_and(|host| ["login", "consent", "auth", "sso", "accounts"].contains(&host))
        || parts.any(|part| WORDS.contains(&part.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `(address, status)` in their order; each leads to the next.
    fn of(steps: &[(&str, u16)]) -> State {
        let url = |address: &str| Url::parse(address).expect("an address");
        let steps: Vec<Step> = steps
            .iter()
            .enumerate()
            .map(|(at, (asked, status))| Step {
                asked: url(asked),
                status: *status,
                to: steps.get(at + 1).map(|(next, _)| url(next)),
                page: None,
            })
            .collect();
        state(&steps)
    }

    #[test]
    fn one_answer_is_one_state() {
        let a = "https://a.example/ohje";
        assert_eq!(of(&[(a, 200)]), State::Alive);
        assert_eq!(of(&[(a, 204)]), State::Alive);
        assert_eq!(of(&[(a, 404)]), State::Gone { status: 404 });
        assert_eq!(of(&[(a, 410)]), State::Gone { status: 410 });
        for status in [400, 401, 403, 429, 451, 999] {
            assert_eq!(of(&[(a, status)]), State::Refused { status });
        }
        for status in [300, 304, 500, 503] {
            assert_eq!(of(&[(a, status)]), State::Unreachable { trouble: Trouble::Server(status) });
        }
        assert_eq!(of(&[]), State::Unreachable { trouble: Trouble::Connection });
    }

    #[test]
    fn ways_end_in_states() {
        let moved = |to: &str| State::Moved { to: to.to_owned() };
        let (a, b, c) = ("https://a.example/ohje", "https://a.example/uusi", "https://b.example/uusi");
        assert_eq!(of(&[(a, 301), (b, 200)]), moved(b));
        assert_eq!(of(&[(a, 301), (b, 308), (c, 200)]), moved(c));
        assert_eq!(of(&[(a, 302), (b, 200)]), State::Alive);
        assert_eq!(of(&[(a, 301), (b, 302), (c, 200)]), State::Alive, "only part of the way is for good");
        assert_eq!(of(&[(a, 301), (b, 404)]), State::Gone { status: 404 });
        assert_eq!(of(&[("http://a.example/ohje", 301), (a, 200)]), moved(a));
        assert_eq!(of(&[(a, 301), ("https://a.example/ohje/", 200)]), State::Alive);
        assert_eq!(of(&[("https://a.example/", 301), ("https://www.a.example/fi/", 200)]), State::Alive);
        assert_eq!(of(&[(a, 302), ("https://www.a.example/fi", 200)]), State::FrontPage);
        assert_eq!(of(&[(a, 301), ("https://b.example/", 200)]), moved("https://b.example/"), "another house");
        assert_eq!(of(&[(a, 302), ("https://a.example/login?next=/ohje", 200)]), State::Walled);
        assert_eq!(of(&[(a, 302), ("https://login.b.example/", 403)]), State::Walled);
        assert_eq!(of(&[(a, 302), ("https://consent.b.example/m?continue=a", 200)]), State::Walled);
        assert_eq!(of(&[("https://a.example/kirjaudu", 200)]), State::Alive, "a link to a login page is meant");
    }
}
