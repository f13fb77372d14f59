//! What is wrong with the arguments, in the language of the run.
//!
//! In: the argument parser's error. Out: a sentence, the usage, and where help is. Never true: a kind of error that is
//! not told at all; the rare ones are told in the parser's own English.

use crate::catalogue::{Arg, Catalogue};
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// The whole message of an error.
pub(super) fn told(error: &Error, words: &Catalogue) -> String {
    let plain = error.to_string();
    let Some(what) = sentence(error, words) else { return plain };
    let mut lines = vec![what];
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    if let Some(near) = near.into_iter().find_map(|kind| text(error, kind)) {
        lines.push(words.say("cli-usage-suggestion", &[("suggestion", Arg::Text(&near))]));
    }
    if let Some(values) = text(error, ContextKind::ValidValue) {
        lines.push(format!("{}: {values}", words.word("help-values")));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.trim().strip_prefix("Usage:").map_or(usage.trim(), str::trim);
        lines.push(format!("{}: {usage}", words.word("help-usage")));
    }
    lines.push(words.word("cli-usage-more"));
    lines.join("\n")
}

/// What is wrong; `None` where there are no words for it.
fn sentence(error: &Error, words: &Catalogue) -> Option<String> {
    let argument = text(error, ContextKind::InvalidArg);
    let value = text(error, ContextKind::InvalidValue);
    let command = text(error, ContextKind::InvalidSubcommand);
    let prior = text(error, ContextKind::PriorArg);
    match (error.kind(), argument, value) {
        (ErrorKind::UnknownArgument, Some(argument), _) => {
            Some(words.say("cli-usage-unknown-argument", &[("argument", Arg::Text(&argument))]))
        }
        (ErrorKind::InvalidSubcommand, ..) => {
            Some(words.say("cli-usage-unknown-command", &[("command", Arg::Text(&command?))]))
        }
        (ErrorKind::MissingSubcommand, ..) => {
            let commands = text(error, ContextKind::ValidSubcommand)?;
            Some(words.say("cli-usage-no-command", &[("commands", Arg::Text(&commands))]))
        }
        (ErrorKind::InvalidValue, Some(argument), Some(value)) if value.is_empty() => {
            Some(words.say("cli-usage-no-value", &[("argument", Arg::Text(&argument))]))
        }
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(argument), Some(value)) => {
            let args = [("argument", Arg::Text(&argument)), ("value", Arg::Text(&value))];
            Some(words.say("cli-usage-bad-value", &args))
        }
        (ErrorKind::ArgumentConflict, Some(argument), _) if prior.as_ref() == Some(&argument) => {
            Some(words.say("cli-usage-repeated", &[("argument", Arg::Text(&argument))]))
        }
        (ErrorKind::ArgumentConflict, Some(argument), _) => {
            let args = [("argument", Arg::Text(&argument)), ("other", Arg::Text(&prior?))];
            Some(words.say("cli-usage-conflict", &args))
        }
        (ErrorKind::MissingRequiredArgument, Some(argument), _) => {
            Some(words.say("cli-usage-missing", &[("argument", Arg::Text(&argument))]))
        }
        _ => None,
    }
}

/// A part of an error as text.
fn text(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) if !texts.is_empty() => Some(texts.join(", ")),
        _ => None,
    }
}
