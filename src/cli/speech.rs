//! The language in which a command speaks: the one that is asked for, else the one of the environment, else English.
//!
//! In: `--lang`, `LC_ALL`, `LC_MESSAGES`, `LANG`. Out: a language that the catalogues have. Never true: half a message
//! in one language and half in another.

use crate::catalogue::Catalogue;
use clap::ValueEnum;
use std::ffi::OsString;
use std::sync::OnceLock;

/// The language of this run: said once, before anything is told.
static CHOSEN: OnceLock<Tongue> = OnceLock::new();

/// A language that the program speaks.
#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    /// Suomi
    Fi,
    /// Svenska
    Sv,
    /// English
    En,
}

impl Tongue {
    /// Its tag, as catalogues have it.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Tongue::Fi => "fi",
            Tongue::Sv => "sv",
            Tongue::En => "en",
        }
    }
}

/// Decides the language of this run: the one that is asked for, else the environment's.
pub(super) fn choose(asked: Option<Tongue>) {
    // A second choice changes nothing: half a run in one language and half in another helps nobody.
    let _ = CHOSEN.set(asked.unwrap_or_else(environment));
}

/// The language that arguments ask for, before anything else in them is understood.
pub(super) fn asked(arguments: &[OsString]) -> Option<Tongue> {
    let words = arguments.iter().map(|argument| argument.to_string_lossy());
    let mut words = words.take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        let value = match word.strip_prefix("--lang") {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('=').map(|value| value.to_owned().into()),
            None => None,
        };
        if let Some(tongue) = value.and_then(|value| Tongue::from_str(&value, false).ok()) {
            return Some(tongue);
        }
    }
    None
}

/// The language of this run.
pub(super) fn tongue() -> Tongue {
    *CHOSEN.get_or_init(environment)
}

/// The words of findings and of the command line.
pub(super) fn words() -> &'static Catalogue {
    Catalogue::findings(tongue().tag())
}

/// The words of pages, which say the same to whoever asks on the page and at the terminal.
pub(super) fn page_words() -> &'static Catalogue {
    Catalogue::site(tongue().tag())
}

fn environment() -> Tongue {
    of_environment(|name| std::env::var(name).ok())
}

/// The first variable that says anything decides, as it does for every program.
fn of_environment(get: impl Fn(&str) -> Option<String>) -> Tongue {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| get(name)).find(|value| !value.is_empty());
    let said = said.unwrap_or_default();
    match said.split(['_', '.', '@', '-']).next() {
        Some("fi") => Tongue::Fi,
        Some("sv") => Tongue::Sv,
        _ => Tongue::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_say_the_language_before_they_are_understood() {
        let of = |given: &str| asked(&given.split(' ').map(OsString::from).collect::<Vec<_>>());
        assert_eq!(of("aito check --lang sv --nonsense"), Some(Tongue::Sv));
        assert_eq!(of("aito --lang=fi"), Some(Tongue::Fi));
        assert_eq!(of("aito lookup -- --lang sv"), None);
        assert_eq!(of("aito --lang"), None);
        assert_eq!(of("aito --lang de --language sv"), None);
    }

    #[test]
    fn the_first_variable_that_says_anything_decides() {
        let of = |set: &[(&str, &str)]| {
            of_environment(|name| set.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned()))
        };
        assert_eq!(of(&[("LANG", "fi_FI.UTF-8")]), Tongue::Fi);
        assert_eq!(of(&[("LANG", "fi_FI.UTF-8"), ("LC_ALL", "sv_FI@euro")]), Tongue::Sv);
        assert_eq!(of(&[("LANG", "fi_FI"), ("LC_MESSAGES", "C")]), Tongue::En);
        assert_eq!(of(&[("LANG", "sv"), ("LC_ALL", "")]), Tongue::Sv);
        assert_eq!(of(&[("LANG", "filippiinit")]), Tongue::En);
        assert_eq!(of(&[]), Tongue::En);
    }
}
