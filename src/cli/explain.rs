//! `aito explain`.

use super::speech::{tongue, words};
use super::{DONE, FAILED, note};
use crate::catalogue::Arg;
use crate::parse::shape::nearest;
use crate::rules::{RULES, Rule, Weight, duty, find};
use clap::Args;
use std::io::Write as _;
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct ExplainArgs {
    /// A rule's name, such as profile/owner-missing; without one all rules are listed.
    #[arg(value_name = "RULE")]
    rule: Option<String>,
}

pub(super) fn run(args: &ExplainArgs) -> ExitCode {
    let Some(name) = &args.rule else {
        let lines: Vec<String> = RULES.iter().map(|rule| format!("{:<34} {}", rule.name, standing(rule))).collect();
        return print(&lines.join("\n"));
    };
    match find(name) {
        Some(rule) => print(&explanation(rule)),
        None => {
            let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
            let near = nearest(name, &names);
            let near = near.or_else(|| names.iter().copied().find(|own| own.contains(name.trim_matches('/'))));
            let near = near.unwrap_or("profile/owner-missing");
            note(words().say("cli-no-rule", &[("rule", Arg::Text(name)), ("suggestion", Arg::Text(near))]));
            ExitCode::from(FAILED)
        }
    }
}

fn print(text: &str) -> ExitCode {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
    ExitCode::from(DONE)
}

/// The level, and whether it can be lowered.
fn standing(rule: &Rule) -> String {
    let fixed =
        if rule.weight == Weight::Fixed { format!(", {}", words().word("explain-fixed")) } else { String::new() };
    format!("{}{fixed}", rule.level.word())
}

/// The explanation, without what only the tests read, and the duties behind the rule.
fn explanation(rule: &Rule) -> String {
    let shown: Vec<String> = rule
        .explanation
        .text(tongue().tag())
        .lines()
        .map(|line| match line.strip_prefix("```").and_then(|info| info.split_once("file=")) {
            Some((_, rest)) => format!("{}:", rest.split_whitespace().next().unwrap_or("")),
            None => line.trim_end_matches("```").to_owned(),
        })
        .collect();
    let duties = rule.sources.iter().filter_map(|key| {
        let (standing, text) = duty(key, tongue().tag())?;
        Some(format!("{key} ({}): {text}", words().word(&format!("standing-{standing}"))))
    });
    let duties: Vec<String> = duties.collect();
    let level = words().say("explain-level", &[("level", Arg::Text(&standing(rule)))]);
    format!("{}\n{level}\n{}", shown.join("\n").trim_end(), duties.join("\n"))
}
