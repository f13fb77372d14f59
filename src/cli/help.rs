//! Help in the language of the run: every command and option, and what the argument parser itself says.
//!
//! In: the commands as their types define them, in English; a catalogue. Out: the same commands with the catalogue's
//! words. What it lacks stays English, and a test lists it. Names of values (`DIR`, `URL`) are the same in every
//! language, as the options themselves are.
//!
//! A command's words are `help-<command>` (`.long`: what `--help` tells beyond `-h`), an option's
//! `help-<command>-<option>` or, where several commands have it, `help-common-<option>`; a value's has `-<value>` behind.

use crate::catalogue::Catalogue;
use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command};
use std::ffi::OsString;

/// The commands with a catalogue's words.
pub(super) fn command(command: Command, words: &Catalogue) -> Command {
    let help = Command::new("help").arg(Arg::new("of").value_name("COMMAND").num_args(0..));
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let command = command.disable_help_subcommand(true).disable_version_flag(true).subcommand(help).arg(version);
    let told = localised(command, "aito", words);
    let told = match words.find("help-exit-codes", &[]) {
        Some(codes) => told.after_help(paragraphs(&codes)),
        None => told,
    };
    with_usage(told, words)
}

/// `aito help build` asks what `aito build --help` asks.
pub(super) fn arguments(given: Vec<OsString>) -> Vec<OsString> {
    let mut lang = false;
    let first = given.iter().enumerate().skip(1).find(|(_, arg)| {
        let value = std::mem::replace(&mut lang, *arg == "--lang");
        !value && !arg.to_string_lossy().starts_with('-')
    });
    match first.map(|(at, arg)| (at, arg == "help")) {
        Some((at, true)) => {
            let mut asked = given;
            asked.remove(at);
            asked.push("--help".into());
            asked
        }
        _ => given,
    }
}

fn localised(command: Command, name: &str, words: &Catalogue) -> Command {
    let id = format!("help-{name}");
    let mut told = command
        .disable_help_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help))
        .mut_args(|arg| option(arg, name, words));
    if let Some(about) = words.find(&id, &[]) {
        let about = paragraphs(&about);
        told = told.about(about.trim_end_matches('.').to_owned());
        told = match words.find(&format!("{id}.long"), &[]) {
            Some(long) => told.long_about(format!("{about}\n\n{}", paragraphs(&long))),
            None => told.long_about(None),
        };
    }
    let below: Vec<String> = told.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    for below in below {
        let path = if name == "aito" { below.clone() } else { format!("{name}-{below}") };
        told = told.mut_subcommand(&below, |command| localised(command, &path, words));
    }
    template(told, words)
}

/// The message of an option: the command's own, or the one that commands share.
fn id_of(arg: &Arg, command: &str, words: &Catalogue) -> Option<String> {
    let arg = arg.get_id().as_str().replace('_', "-");
    let ids = [format!("help-{command}-{arg}"), format!("help-common-{arg}")];
    ids.into_iter().find(|id| words.find(id, &[]).is_some())
}

fn option(arg: Arg, command: &str, words: &Catalogue) -> Arg {
    let Some(id) = id_of(&arg, command, words) else { return arg };
    let help = paragraphs(&words.word(&id));
    let takes_value = arg.get_action().takes_values();
    let values: Vec<(String, Option<String>)> = arg
        .get_possible_values()
        .iter()
        .filter(|value| takes_value && !value.is_hide_set())
        .map(|value| (value.get_name().to_owned(), words.find(&format!("{id}-{}", value.get_name()), &[])))
        .collect();
    let default: Vec<String> = arg.get_default_values().iter().map(|v| v.to_string_lossy().into_owned()).collect();
    let default = if takes_value && !default.is_empty() {
        format!("[{}: {}]", words.word("help-default"), default.join(", "))
    } else {
        String::new()
    };
    let (names, list) = listed(&values, words);
    let one_line = [help.trim_end_matches('.').to_owned(), default.clone(), names];
    let whole =
        [help, words.find(&format!("{id}.long"), &[]).map(|long| paragraphs(&long)).unwrap_or_default(), list, default];
    let has_more = whole.iter().skip(1).any(|part| !part.is_empty());
    let arg = arg.help(joined(&one_line, " "));
    let arg = if takes_value { arg.hide_default_value(true).hide_possible_values(true) } else { arg };
    if has_more { arg.long_help(joined(&whole, "\n\n")) } else { arg.long_help(None) }
}

/// The values that an option takes: on one line, and as a list with what each means.
fn listed(values: &[(String, Option<String>)], words: &Catalogue) -> (String, String) {
    if values.is_empty() {
        return (String::new(), String::new());
    }
    let heading = words.word("help-values");
    let names: Vec<&str> = values.iter().map(|(name, _)| name.as_str()).collect();
    let lines = values.iter().map(|(name, what)| match what {
        Some(what) => format!("\n- {name}: {what}"),
        None => format!("\n- {name}"),
    });
    let title = heading.get(..1).unwrap_or("").to_uppercase() + heading.get(1..).unwrap_or("");
    (format!("[{heading}: {}]", names.join(", ")), format!("{title}:{}", lines.collect::<String>()))
}

fn joined(parts: &[String], between: &str) -> String {
    parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(between)
}

/// A message's lines as paragraphs: only an empty line parts them.
fn paragraphs(text: &str) -> String {
    let paragraph = |lines: &str| lines.split('\n').map(str::trim).collect::<Vec<_>>().join(" ");
    text.split("\n\n").map(paragraph).collect::<Vec<_>>().join("\n\n")
}

/// The headings between which the parser lists a command's parts.
fn template(command: Command, words: &Catalogue) -> Command {
    let styles = clap::builder::Styles::styled();
    let style = styles.get_header();
    let heading = |id: &str| format!("{style}{}:{style:#}", words.word(id));
    let mut template = format!("{{before-help}}{{about-with-newline}}\n{} {{usage}}", heading("help-usage"));
    let mut part = |shown: bool, id: &str, tag: &str| {
        if shown {
            template.push_str(&format!("\n\n{}\n{{{tag}}}", heading(id)));
        }
    };
    part(command.has_subcommands(), "help-commands", "subcommands");
    part(command.get_positionals().next().is_some(), "help-arguments", "positionals");
    part(true, "help-options", "options");
    template.push_str("{after-help}");
    command.help_template(template)
}

/// Usage lines as the parser makes them, with the catalogue's words for their parts.
fn with_usage(command: Command, words: &Catalogue) -> Command {
    let mut built = command.clone();
    built.build();
    let line = |usage: StyledStr| {
        let usage = usage.to_string();
        let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
        let of = |id: &str| words.word(id).to_uppercase();
        usage
            .replace("[OPTIONS]", &format!("[{}]", of("help-options")))
            .replace("<COMMAND>", &format!("<{}>", of("help-command")))
    };
    let whole = line(built.render_usage());
    let below: Vec<(String, String)> =
        built.get_subcommands_mut().map(|below| (below.get_name().to_owned(), line(below.render_usage()))).collect();
    let command = below.into_iter().fold(command, |command, (name, usage)| {
        command.mut_subcommand(name, |below| if below.has_subcommands() { below } else { below.override_usage(usage) })
    });
    command.override_usage(whole)
}

#[cfg(test)]
mod tests;
