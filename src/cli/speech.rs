//! The language in which a command speaks: the one that is asked for, else the one of the environment, else English.
//!
//! In: `--lang`, `LC_ALL`, `LC_MESSAGES`, `LANG`. Out: a language that the catalogues have. Never true: half a message
//! in one language and half in another.

use crate::catalogue::Catalogue;
use clap::{Args, ValueEnum};

/// Options of every command that speaks to people in their language.
#[derive(Args, Debug, Clone, Copy)]
pub(super) struct Speech {
    /// The language of messages (default: that of the environment, else English).
    #[arg(long, value_enum, value_name = "LANG")]
    lang: Option<Tongue>,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
enum Tongue {
    /// Suomi
    Fi,
    /// Svenska
    Sv,
    /// English
    En,
}

impl Speech {
    /// The words of pages, which say the same to whoever asks on the page and at the terminal.
    pub(super) fn words(self) -> &'static Catalogue {
        let tongue = self.lang.unwrap_or_else(|| of_environment(|name| std::env::var(name).ok()));
        Catalogue::site(match tongue {
            Tongue::Fi => "fi",
            Tongue::Sv => "sv",
            Tongue::En => "en",
        })
    }
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
