//! `aito completions` and `aito man`: what shells and `man` make of the command definitions.
//!
//! In: the commands in the run's language. Out: a script or a page on standard output. Never true: a command or option
//! that the program has and these lack.

use super::{Cli, DONE, help};
use crate::cli::speech::words;
use clap::{Args, CommandFactory as _};
use clap_complete::Shell;
use clap_mangen::Man;
use std::io::Write as _;
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct CompletionsArgs {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

pub(super) fn run(args: &CompletionsArgs) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut help::command(Cli::command(), words()), "aito", &mut script);
    print(&script)
}

/// The manual page: the program, and then each command with its own options.
pub(super) fn manual() -> ExitCode {
    let mut commands = help::command(Cli::command(), words());
    commands.build();
    let page = Man::new(commands.clone());
    let mut whole = vec![part(|out| page.render_title(out)), part(|out| page.render_name_section(out))];
    whole.push(part(|out| page.render_synopsis_section(out)));
    whole.push(part(|out| page.render_description_section(out)));
    whole.push(part(|out| page.render_options_section(out)));
    whole.push(format!(".SH {}\n", words().word("help-commands").to_uppercase()));
    for command in commands.get_subcommands().filter(|command| !command.is_hide_set() && command.get_name() != "help") {
        let page = Man::new(command.clone().version(None));
        whole.push(format!(".SS aito {}\n", command.get_name()));
        whole.push(within(&part(|out| page.render_description_section(out))));
        whole.push(within(&part(|out| page.render_options_section(out))));
    }
    whole.push(part(|out| page.render_extra_section(out)));
    whole.push(part(|out| page.render_version_section(out)));
    print(whole.concat().as_bytes())
}

/// What a renderer writes. Nothing can go wrong in memory.
fn part(render: impl FnOnce(&mut dyn std::io::Write) -> std::io::Result<()>) -> String {
    let mut bytes = Vec::new();
    let _ = render(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A section as a part of another: without its heading, and what every section begins with.
fn within(section: &str) -> String {
    let lines = section.lines().filter(|line| ![".SH", ".ie", ".el"].iter().any(|head| line.starts_with(head)));
    lines.map(|line| format!("{line}\n")).collect()
}

fn print(bytes: &[u8]) -> ExitCode {
    let _ = std::io::stdout().lock().write_all(bytes);
    ExitCode::from(DONE)
}
