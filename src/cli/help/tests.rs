//! The catalogues know every command and option, and say in English what the types' documentation says.

use super::*;
use clap::CommandFactory as _;
use std::collections::BTreeSet;

/// A message that must be there, and the English that it must say.
type Wanted = (String, String);

fn plain(text: &str) -> String {
    text.trim_end_matches('.').split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A short text, and what a longer one has beyond it.
fn parts(id: &str, short: Option<&StyledStr>, long: Option<&StyledStr>) -> Vec<Wanted> {
    let short = short.map(ToString::to_string).unwrap_or_default();
    let long = long.map(ToString::to_string).unwrap_or_default();
    let mut wanted = vec![(id.to_owned(), plain(&short))];
    if let Some((_, more)) = long.split_once("\n\n") {
        wanted.push((format!("{id}.long"), plain(more)));
    }
    wanted
}

fn wanted(command: &Command, name: &str, words: &Catalogue, out: &mut Vec<Wanted>) {
    out.extend(parts(&format!("help-{name}"), command.get_about(), command.get_long_about()));
    for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
        let id = id_of(arg, name, words);
        let id = id.unwrap_or_else(|| format!("help-{name}-{}", arg.get_id().as_str().replace('_', "-")));
        out.extend(parts(&id, arg.get_help(), arg.get_long_help()));
        for value in arg.get_possible_values().iter().filter(|value| !value.is_hide_set()) {
            if let Some(help) = value.get_help() {
                out.push((format!("{id}-{}", value.get_name()), plain(&help.to_string())));
            }
        }
    }
    for below in command.get_subcommands() {
        let path = if name == "aito" { below.get_name().to_owned() } else { format!("{name}-{}", below.get_name()) };
        wanted(below, &path, words, out);
    }
}

/// Messages for what the parser adds by itself, and for its headings.
const OWN: [&str; 10] = [
    "help-arguments",
    "help-command",
    "help-commands",
    "help-common-help",
    "help-common-version",
    "help-default",
    "help-exit-codes",
    "help-help",
    "help-help-of",
    "help-options",
];

#[test]
fn every_command_and_option_has_its_words() {
    let english = Catalogue::findings("en");
    let mut all = Vec::new();
    wanted(&super::super::Cli::command(), "aito", english, &mut all);
    assert!(all.len() > 40, "{}", all.len());
    let mut problems = Vec::new();
    for (id, text) in &all {
        match english.find(id, &[]) {
            None => problems.push(format!("{id} = {text}.")),
            Some(own) if plain(&paragraphs(&own)) != *text => {
                problems.push(format!("{id} says {:?}, and the command {text:?}", plain(&paragraphs(&own))));
            }
            Some(_) => {}
        }
    }
    let known: BTreeSet<&str> = all.iter().map(|(id, _)| id.as_str()).chain(OWN).collect();
    let spare = english.ids().iter().filter(|id| id.starts_with("help-") && !known.contains(id.as_str()));
    let spare = spare.filter(|id| !["help-usage", "help-values"].contains(&id.as_str()));
    problems.extend(spare.map(|id| format!("{id}: no command or option has it")));
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "locales/*/findings/help.ftl, in all three languages:\n{}", problems.join("\n"));
}

#[test]
fn what_a_catalogue_lacks_stays_english() {
    let finnish = Catalogue::findings("fi");
    let strange = Command::new("aito").version("1").subcommand(Command::new("strange").about("Do something strange"));
    let mut told = command(strange, finnish);
    let help = told.render_long_help().to_string();
    assert!(help.contains("Do something strange"), "{help}");
    assert!(help.contains(&finnish.word("help-commands")), "{help}");
}

#[test]
fn asking_help_for_a_command_is_asking_the_command_for_help() {
    let of = |given: &[&str]| {
        let asked = arguments(given.iter().map(OsString::from).collect());
        asked.iter().map(|arg| arg.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(of(&["aito", "help"]), "aito --help");
    assert_eq!(of(&["aito", "help", "build"]), "aito build --help");
    assert_eq!(of(&["aito", "--lang", "fi", "help", "build"]), "aito --lang fi build --help");
    assert_eq!(of(&["aito", "lookup", "help"]), "aito lookup help");
    assert_eq!(of(&["aito"]), "aito");
}
