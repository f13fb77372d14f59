//! The command line: one file a command.
//!
//! In: arguments. Out: words on the terminal and an exit code of `formats.md` §8. Never true: findings on standard
//! error while a program reads standard output, a word of an internal file on either.

#![expect(clippy::disallowed_methods, reason = "this is the face: here words and time reach people")]

mod activate;
mod at;
mod build;
mod check;
mod close;
mod completions;
mod compromised;
mod confirm;
mod explain;
mod fix;
mod help;
mod import;
mod init;
mod interview;
mod lessen;
#[cfg(feature = "links")]
mod links;
mod lock;
mod lookup;
mod new;
#[cfg(feature = "links")]
mod proof;
mod records;
mod relocate;
mod report;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod sign;
mod since;
mod site;
mod speech;
mod usage;
mod verify;

use crate::shell::without_keys;
use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// Publishes which social-media accounts are a public body's own, and its guidelines as a handbook.
///
/// Write records (YAML) and chapters (Markdown), run `aito check` until nothing is wrong, then `aito build`.
/// Nothing is published while something in it is wrong: the old site stays as it is.
#[derive(Parser)]
#[command(
    name = "aito",
    version,
    max_term_width = 100,
    after_help = "Exit codes: 0 done, 1 something is wrong and nothing was written, 2 wrong usage or a failure to write."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The language of messages (default: that of the environment, else English).
    #[arg(long, value_enum, value_name = "LANG", global = true)]
    lang: Option<speech::Tongue>,
}

#[derive(Subcommand)]
enum Command {
    /// Put a standby profile into use.
    ///
    /// With --until it drops off the list by itself after its last day.
    Activate(activate::ActivateArgs),
    /// Check the site and write it to a folder.
    ///
    /// The folder is replaced in one step; with an error in the site it stays byte for byte as it was.
    Build(build::BuildArgs),
    /// Check the site without writing anything.
    Check(check::CheckArgs),
    /// Close a profile for good, and say what else there is to do.
    Close(close::CloseArgs),
    /// Print what a shell needs to complete commands and options.
    ///
    /// For bash: `aito completions bash > ~/.local/share/bash-completion/completions/aito`. Other shells have folders of
    /// their own for such files.
    Completions(completions::CompletionsArgs),
    /// Mark a profile: somebody else has the account.
    ///
    /// The record gets the status and the moment; everything else in it stays as it is. `--over` ends it.
    Compromised(compromised::CompromisedArgs),
    /// Say that what the records of profiles tell is still true: sets `reviewed` to today.
    Confirm(confirm::ConfirmArgs),
    /// Explain a rule, with a wrong and a right example; without a name, list all rules.
    Explain(explain::ExplainArgs),
    /// Make records of a channel list: CSV, or what is copied from a spreadsheet.
    ///
    /// Records are planned until somebody has looked at the account. What is in the records already is left alone, and
    /// rows that a person must look at are told.
    Import(import::ImportArgs),
    /// Begin a site that builds, in a new or empty folder.
    Init(init::InitArgs),
    /// Bring anchors.lock up to date: every address, anchor and number that the handbook has published.
    ///
    /// With it the build sees when something that people may have noted down is gone, and says which redirect is needed.
    Lock(lock::LockArgs),
    /// Say whether an address is a listed account: of this site, or with --at of a published one.
    ///
    /// Exit codes: 0 genuine, 3 closed or not to be trusted now, 4 resembles an official account, 5 not listed or not on
    /// that platform, 6 cannot tell from this address, 7 cannot check now, 2 not an address; of several the highest.
    Lookup(lookup::LookupArgs),
    /// Give a record, guideline, chapter, publication, term or page another id.
    ///
    /// Its files move in every language with its internal half, what refers to it is changed, and its old addresses lead
    /// on to the new ones. A record that says its id keeps it: then only its file moves.
    Move(relocate::MoveArgs),
    /// Print the manual page, in the format of `man`.
    Man,
    /// Begin a record or a text: asks what it needs, and checks each answer as it is given.
    New(new::NewArgs),
    /// The internal report by unit: owners, reviews, training, two-factor, plans, impostor reports.
    ///
    /// It is not for publication: it goes to the terminal, or with --out to a file outside the site.
    Report(report::ReportArgs),
    /// Show the site in a browser on this machine, and every change as it is saved.
    ///
    /// What is wrong stands on the pages; texts with `draft: true` are shown as drafts. Nothing is written.
    #[cfg(feature = "serve")]
    Serve(serve::ServeArgs),
    /// Print the JSON Schema of a format, for editor programs; without a name, list all formats.
    ///
    /// A YAML file names its schema in its first line, and the editor program then completes and checks as one types:
    /// `# yaml-language-server: $schema=../../schemas/profile.json`. `aito schema --out schemas` writes the files.
    /// Front matter of a text has no such line; its schemas are for programs that take one by the file's name.
    Schema(schema::SchemaArgs),
    /// Sign the data of a site that was built, so that others can see that nobody changed it.
    ///
    /// `aito build` signs by itself where AITO_SIGNING_KEY is in the environment.
    Sign(sign::SignArgs),
    /// Check a published site: signature, every file, age, and that it is not an older one put back.
    ///
    /// Exit codes: 0 all is well, 1 something is wrong, 2 wrong usage or no answer.
    Verify(verify::VerifyArgs),
}

/// Options of every command.
#[derive(Args, Debug, Clone)]
struct Common {
    /// The site's folder (default: this folder, or the nearest above it with a site.yaml).
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    /// The folder of internal halves (default: profiles/_internal in the site).
    #[arg(long, value_name = "DIR")]
    internal: Option<PathBuf>,
    /// The day of the build, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today).
    #[arg(long, value_name = "DAY")]
    date: Option<String>,
    /// How findings are told.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Say nothing but findings.
    #[arg(long)]
    quiet: bool,
    /// How many threads work (default: as many as the machine has).
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    /// With excerpt and caret, for people.
    Human,
    /// One JSON object a line, for programs.
    Json,
    /// SARIF 2.1.0, for code hosts and editors' programs.
    Sarif,
    /// Workflow commands, which GitHub shows beside the lines of a change.
    Github,
    /// JUnit's XML, for build servers.
    Junit,
}

/// Runs the program.
#[must_use]
pub fn run() -> ExitCode {
    let given: Vec<_> = std::env::args_os().collect();
    // Help and complaints about arguments come before those are understood.
    speech::choose(speech::asked(&given));
    let mut commands = help::command(Cli::command(), speech::words());
    let parsed = commands.try_get_matches_from_mut(help::arguments(given));
    let parsed =
        parsed.and_then(|matches| Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut commands)));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    match cli.command {
        Command::Activate(args) => activate::run(&args),
        Command::Build(args) => build::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Close(args) => close::run(&args),
        Command::Completions(args) => completions::run(&args),
        Command::Compromised(args) => compromised::run(&args),
        Command::Confirm(args) => confirm::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Init(args) => init::run(&args),
        Command::Lock(args) => lock::run(&args),
        Command::Lookup(args) => lookup::run(&args),
        Command::Move(args) => relocate::run(&args),
        Command::New(args) => new::run(&args),
        Command::Report(args) => report::run(&args),
        #[cfg(feature = "serve")]
        Command::Serve(args) => serve::run(&args),
        Command::Man => completions::manual(),
        Command::Schema(args) => schema::run(&args),
        Command::Sign(args) => sign::run(&args),
        Command::Verify(args) => verify::run(&args),
    }
}

/// Help that was asked for, or what is wrong with the arguments: those are repeated, and one may be a secret key that
/// slipped into the wrong place.
fn usage(error: &clap::Error) -> ExitCode {
    let plain = error.to_string();
    if !error.use_stderr() && without_keys(&plain) == plain {
        let _ = error.print();
    } else {
        note(usage::told(error, speech::words()).trim_end());
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(FAILED))
}

/// Says something that is no finding, on standard error. Nobody listening is no failure of ours.
fn note(line: impl AsRef<str>) {
    let _ = writeln!(std::io::stderr().lock(), "{}", without_keys(line.as_ref()));
}

/// Done.
const DONE: u8 = 0;
/// Something is wrong; nothing was written.
const FINDINGS: u8 = 1;
/// Wrong usage, or a failure to write.
const FAILED: u8 = 2;
