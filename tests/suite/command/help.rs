//! Help, complaints about arguments, completions and the manual page, in every language.

use super::{all, code};
use crate::common::aito;

/// What the argument parser says in English by itself.
const ENGLISH: [&str; 9] =
    ["Usage", "Options", "Commands", "Arguments", "default:", "possible values", "Print ", "error:", "For more"];

fn told(args: &[&str]) -> String {
    all(&aito().args(args).output().unwrap())
}

#[test]
fn help_is_in_the_language_that_is_asked_for() {
    for (lang, headings) in [
        ("fi", ["Käyttö:", "Valitsimet:", "Paluuarvot:", "[oletus: human]"]),
        ("sv", ["Användning:", "Flaggor:", "Returvärden:", "[förval: human]"]),
        ("en", ["Usage:", "Options:", "Exit codes:", "[default: human]"]),
    ] {
        let whole = told(&["--lang", lang, "--help"]);
        let check = told(&["check", "-h", "--lang", lang]);
        for heading in headings {
            assert!(whole.contains(heading) || check.contains(heading), "{lang}: {heading}\n{whole}\n{check}");
        }
        for command in ["build", "check", "completions", "explain", "lookup", "man", "schema", "sign", "verify"] {
            let help = told(&[command, "--help", &format!("--lang={lang}")]);
            assert_eq!(help, told(&["--lang", lang, "help", command]), "{command}");
            let own = ENGLISH.iter().find(|word| help.contains(*word));
            assert!(lang == "en" || own.is_none(), "{lang} {command} says {own:?}:\n{help}");
        }
    }
}

#[test]
fn the_environment_decides_where_no_language_is_asked_for() {
    let output = aito().env("LC_ALL", "fi_FI.UTF-8").args(["build", "--help"]).output().unwrap();
    assert_eq!(code(&output), 0);
    assert!(all(&output).contains("Valitsimet:"), "{}", all(&output));
}

#[test]
fn wrong_arguments_are_told_in_the_language_of_the_run() {
    for (args, finnish) in [
        (&["bild"][..], "Komentoa bild ei ole.\nTarkoititko: build?"),
        (&["check", "--nonsense"], "valitsinta tai arvoa --nonsense"),
        (&["check", "--format", "xml"], "ei hyväksy arvoa ”xml”"),
        (&["build", "--jobs", "many"], "ei hyväksy arvoa ”many”"),
        (&["build", "--out"], "tarvitsee arvon"),
        (&["build", "--out", "a", "--out", "b"], "vain kerran"),
        (&["schema", "profile", "--out", "a"], "eivät käy yhtä aikaa"),
        (&["lookup"], "Komennosta puuttuu"),
        (&[], "Komento puuttuu."),
    ] {
        let output = aito().args(["--lang", "fi"]).args(args).output().unwrap();
        let said = all(&output);
        assert_eq!(code(&output), 2, "{args:?}");
        assert!(said.contains(finnish), "{args:?}: {said}");
        assert!(said.contains("--help"), "{args:?}: {said}");
        let own = ENGLISH.iter().find(|word| said.contains(*word));
        assert!(own.is_none(), "{args:?} says {own:?}: {said}");
    }
}

#[test]
fn shells_and_man_learn_every_command() {
    let help = told(&["--help"]);
    let commands: Vec<&str> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.len() > 8 && commands.contains(&"verify"), "{commands:?}");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = told(&["completions", shell]);
        for command in &commands {
            assert!(script.contains(command), "{shell} doesn't know {command}");
        }
        assert!(script.contains("removals-only"), "{shell} doesn't know the options");
    }
    assert_eq!(code(&aito().args(["completions", "tcsh"]).output().unwrap()), 2);
    let manual = told(&["man"]);
    for command in commands.iter().filter(|command| **command != "help") {
        assert!(manual.contains(&format!(".SS aito {command}\n")), "{command}: {manual}");
    }
    assert!(manual.starts_with(".ie") && manual.contains(".TH aito 1"), "{manual}");
    assert!(told(&["--lang", "sv", "man"]).contains(".SH KOMMANDON\n"));
}
