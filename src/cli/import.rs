//! `aito import`: a channel list becomes records.

use super::schema;
use super::site::{in_pool, open, words};
use super::{Common, DONE, FAILED, FINDINGS, note};
use crate::catalogue::Arg;
use crate::import::{self, Column, Field, MOST, Mapping, NoColumns, NoPlan, Open, Plan, Sheet, SheetFault};
use crate::raw;
use crate::resolve;
use crate::shell;
use clap::Args;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How many rows of one kind are told one by one.
const TOLD: usize = 100;

#[derive(Args)]
pub(super) struct ImportArgs {
    #[command(flatten)]
    common: Common,
    /// The list: CSV, or text with tabs as a spreadsheet gives it; `-` reads what is pasted.
    #[arg(value_name = "FILE.csv")]
    file: PathBuf,
    /// What a column says, where it was not guessed: its heading or its number, and platform, name, url, handle, unit,
    /// email, phone, languages, opened, about, role, main or none.
    #[arg(long, value_name = "COLUMN=FIELD")]
    map: Vec<String>,
    /// Show what would be done, and do nothing.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(args: &ImportArgs) -> ExitCode {
    ExitCode::from(bring_in(args).unwrap_or_else(|code| code))
}

fn bring_in(args: &ImportArgs) -> Result<u8, u8> {
    let (folder, loaded, _) = open(&args.common, None)?;
    let (name, sheet) = sheet(&args.file)?;
    let raw = raw::parse(&loaded.sources);
    let resolved = in_pool(&args.common, || resolve::resolve(loaded.sources.clone(), raw::parse(&loaded.sources)));
    let Some(site) = &resolved.site else {
        note(words().word("cli-import-no-site"));
        return Err(FINDINGS);
    };
    let mapping = import::columns(&sheet, site, &args.map).map_err(|why| unmapped(&why))?;
    if !args.common.quiet {
        tell_columns(&name, &sheet, &mapping);
    }
    let plan = import::plan(&sheet, &mapping, site, &raw, &loaded.sources).map_err(|why| unplanned(&why))?;
    let made = if args.dry_run { plan.files.len() } else { write(&folder, &plan)? };
    tell(&plan, made, args);
    Ok(if plan.open.is_empty() || !plan.files.is_empty() || !plan.present.is_empty() { DONE } else { FINDINGS })
}

/// The list and what it is called.
fn sheet(file: &Path) -> Result<(String, Sheet), u8> {
    let piped = file == Path::new("-");
    let name = if piped { words().word("cli-import-pasted") } else { file.display().to_string() };
    if piped && std::io::stdin().is_terminal() {
        note(words().word("cli-import-paste"));
    }
    let bytes = shell::read_given((!piped).then_some(file)).map_err(|error| {
        let args = [("file", Arg::Text(&name)), ("detail", Arg::Text(&error.to_string()))];
        note(words().say("cli-import-unreadable", &args));
        FAILED
    })?;
    let sheet = import::read(&bytes).map_err(|why| {
        let file = ("file", Arg::Text(name.as_str()));
        note(match why {
            SheetFault::Empty => words().say("cli-import-empty", &[file]),
            SheetFault::NotText => words().say("cli-import-not-text", &[file]),
            SheetFault::OpenQuote(line) => {
                words().say("cli-import-open-quote", &[file, ("line", Arg::Text(&line.to_string()))])
            }
            SheetFault::TooLong(limit) => words().say("cli-import-too-long", &[file, ("limit", Arg::Count(limit))]),
        });
        FINDINGS
    })?;
    Ok((name, sheet))
}

fn unmapped(why: &NoColumns) -> u8 {
    match why {
        NoColumns::Malformed(option) => {
            note(words().say("cli-import-map-malformed", &[("found", Arg::Text(option))]));
        }
        NoColumns::UnknownColumn(column, known) => {
            let args = [("found", Arg::Text(column)), ("known", Arg::Text(known))];
            note(words().say("cli-import-map-column", &args));
        }
        NoColumns::UnknownField(field, near) => {
            let known = Field::ALL.map(|(_, word)| word).join(", ");
            let args = [("found", Arg::Text(field)), ("suggestion", Arg::Text(near)), ("known", Arg::Text(&known))];
            note(words().say("cli-import-map-field", &args));
        }
        NoColumns::Missing(fields, mapping) => {
            tell_mapping(mapping);
            let missing = fields.iter().map(|field| field_words(*field)).collect::<Vec<_>>().join(", ");
            let free = mapping.columns.iter().find(|column| column.field.is_none());
            let column = free.or(mapping.columns.first()).map_or("1", |column| column.heading.as_str());
            let field = fields.first().map_or("name", |field| field.word());
            let args =
                [("missing", Arg::Text(missing.as_str())), ("column", Arg::Text(column)), ("field", Arg::Text(field))];
            note(words().say("cli-import-missing", &args));
            return FINDINGS;
        }
    }
    FAILED
}

fn unplanned(why: &NoPlan) -> u8 {
    note(match why {
        NoPlan::NoUnits => words().word("cli-import-no-units"),
        NoPlan::TooMany(count) => {
            words().say("cli-import-too-many", &[("count", Arg::Count(*count)), ("limit", Arg::Count(MOST))])
        }
    });
    FINDINGS
}

fn field_words(field: Field) -> String {
    words().word(&format!("cli-import-field-{}", field.word()))
}

fn tell_columns(name: &str, sheet: &Sheet, mapping: &Mapping) {
    let separator = words().word(&format!("cli-import-separator-{}", sheet.separator.code()));
    let args = [
        ("file", Arg::Text(name)),
        ("rows", Arg::Count(sheet.rows.len() - usize::from(mapping.has_heading))),
        ("encoding", Arg::Text(sheet.encoding)),
        ("separator", Arg::Text(&separator)),
    ];
    note(words().say("cli-import-read", &args));
    tell_mapping(mapping);
}

fn tell_mapping(mapping: &Mapping) {
    for Column { heading, field, how } in &mapping.columns {
        let field = field.map(field_words).unwrap_or_default();
        let args = [("column", Arg::Text(heading.as_str())), ("field", Arg::Text(field.as_str()))];
        let id = if *how == "given" && field.is_empty() { "unknown" } else { how };
        note(words().say(&format!("cli-import-column-{id}"), &args));
    }
}

/// Makes the files, each whole or not at all. What is made before the system says no is found again by the next run.
fn write(folder: &Path, plan: &Plan) -> Result<usize, u8> {
    for (made, file) in plan.files.iter().enumerate() {
        let text = schema::named(folder, &file.path, &file.text);
        if let Err(error) = shell::write_new(folder, &file.path, text.as_bytes()) {
            let detail = error.to_string();
            let args =
                [("file", Arg::Text(file.path.as_str())), ("detail", Arg::Text(&detail)), ("made", Arg::Count(made))];
            note(words().say("cli-import-failed", &args));
            return Err(FAILED);
        }
    }
    Ok(plan.files.len())
}

fn tell(plan: &Plan, made: usize, args: &ImportArgs) {
    let line = |line: u64| line.to_string();
    if !args.common.quiet {
        let file = |file: &import::NewFile| {
            let args = [("file", Arg::Text(file.path.as_str())), ("line", Arg::Text(&line(file.line)))];
            words().say("cli-import-new", &args)
        };
        list("cli-import-new-title", plan.files.iter().map(file));
        let present = |row: &import::Present| {
            words().say("cli-import-present", &[("id", Arg::Text(&row.id)), ("line", Arg::Text(&line(row.line)))])
        };
        list("cli-import-present-title", plan.present.iter().map(present));
    }
    list("cli-import-open-title", plan.open.iter().map(open_words));
    if args.common.quiet {
        return;
    }
    note("");
    let counts = [
        ("made", Arg::Count(made)),
        ("present", Arg::Count(plan.present.len())),
        ("open", Arg::Count(plan.open.len())),
    ];
    note(words().say(if args.dry_run { "cli-import-dry" } else { "cli-import-done" }, &counts));
    if made > 0 && !args.dry_run {
        note(words().word("cli-import-next"));
    }
}

fn open_words(open: &Open) -> String {
    let why: Vec<(&str, Arg<'_>)> = open.facts.iter().map(|(name, value)| (*name, Arg::Text(value.as_str()))).collect();
    let why = words().say(&format!("cli-import-open-{}", open.why), &why);
    words().say("cli-import-open", &[("line", Arg::Text(&open.line.to_string())), ("why", Arg::Text(&why))])
}

/// A title and its lines, as many as a person reads.
fn list(title: &str, lines: impl ExactSizeIterator<Item = String>) {
    let count = lines.len();
    if count == 0 {
        return;
    }
    note("");
    note(words().say(title, &[("count", Arg::Count(count))]));
    lines.take(TOLD).for_each(note);
    if count > TOLD {
        note(words().say("cli-import-more", &[("count", Arg::Count(count - TOLD))]));
    }
}
