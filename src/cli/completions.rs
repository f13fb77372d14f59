//! `aito completions` and `aito man`: what shells and `man` make of the command definitions.
//!
//! In: the commands in the run's language. Out: a script or a page on standard output. Never true: a command or option
//! that the program has and these lack.

use super::{Cli, DONE, help};
use crate::cli::speech::words;
use clap::{Args, CommandFactory as _};
use clap_complete::Shell;
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
    let mut page = Vec::new();
    let of_all = clap_mangen::Man::new(commands.clone());
    let of_each = commands.get_subcommands().filter(|command| !command.is_hide_set() && command.get_name() != "help");
    let mut written = of_all.render(&mut page);
    for command in of_each {
        let of_one = clap_mangen::Man::new(command.clone().version(None));
        written = written
            .and_then(|()| writeln!(page, ".SH \"AITO {}\"", command.get_name().to_uppercase()))
            .and_then(|()| of_one.render_description_section(&mut page))
            .and_then(|()| of_one.render_options_section(&mut page));
    }
    debug_assert!(written.is_ok(), "writing to memory cannot fail");
    print(&page)
}

fn print(bytes: &[u8]) -> ExitCode {
    let _ = std::io::stdout().lock().write_all(bytes);
    ExitCode::from(DONE)
}
