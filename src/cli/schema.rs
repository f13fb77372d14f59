//! `aito schema`: the formats as JSON Schema, for editor programs.
//!
//! In: the name of a format, or none. Out: its schema, or the list of them all; with `--out` one file a format. Never
//! true: a file written over that is no schema of ours.

#![expect(clippy::disallowed_types, reason = "this command writes files of its own")]

use super::site::{find, words};
use super::{DONE, FAILED, note};
use crate::catalogue::Arg;
use crate::parse::shape::nearest;
use crate::raw;
use crate::raw::formats::{FORMATS, Format};
use crate::shell;
use crate::value::Lang;
use clap::Args;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct SchemaArgs {
    /// The format's name, such as profile; without one all formats are listed.
    #[arg(value_name = "FORMAT")]
    format: Option<String>,
    /// The site whose languages the schemas know (default: this folder, or the nearest above it with a site.yaml).
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    /// Write all schemas into this folder, one file a format.
    #[arg(long, value_name = "DIR", conflicts_with = "format")]
    out: Option<PathBuf>,
}

pub(super) fn run(args: &SchemaArgs) -> ExitCode {
    ExitCode::from(tell(args).unwrap_or_else(|code| code))
}

fn tell(args: &SchemaArgs) -> Result<u8, u8> {
    let languages = languages(args.site.as_deref())?;
    match (&args.out, &args.format) {
        (Some(folder), _) => write_all(folder, &languages),
        (None, Some(name)) => match Format::find(name) {
            Some(format) => print(&text(format, &languages)),
            None => {
                let names = FORMATS.map(|format| format.name);
                let near = nearest(name, &names).unwrap_or("profile");
                note(words().say("cli-no-format", &[("format", Arg::Text(name)), ("suggestion", Arg::Text(near))]));
                Err(FAILED)
            }
        },
        (None, None) => {
            let line = |format: &Format| format!("{:<12} {:<34} {}\n", format.name, format.title, format.files);
            print(&FORMATS.iter().map(line).collect::<String>())
        }
    }
}

/// The site's languages; none, so that every language will do, where there is no site and none was named.
fn languages(given: Option<&Path>) -> Result<Vec<Lang>, u8> {
    match find(given.unwrap_or(Path::new(".")), given.is_some()) {
        Some(folder) => Ok(raw::parse(&shell::load(&folder, None).sources).languages),
        None if given.is_none() => Ok(Vec::new()),
        None => {
            let folder = given.map(|folder| folder.display().to_string()).unwrap_or_default();
            note(words().say("cli-no-site", &[("folder", Arg::Text(&folder))]));
            Err(FAILED)
        }
    }
}

/// A schema as a file holds it.
fn text(format: &Format, languages: &[Lang]) -> String {
    format!("{:#}\n", format.schema(languages))
}

fn print(text: &str) -> Result<u8, u8> {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    Ok(DONE)
}

fn write_all(folder: &Path, languages: &[Lang]) -> Result<u8, u8> {
    for format in &FORMATS {
        let path = folder.join(format!("{}.json", format.name));
        shell::write_schema(&path, &text(format, languages)).map_err(|error| {
            let (out, detail) = (path.display().to_string(), error.to_string());
            note(words().say("cli-write-failed", &[("out", Arg::Text(&out)), ("detail", Arg::Text(&detail))]));
            FAILED
        })?;
    }
    let (count, out) = (FORMATS.len(), folder.display().to_string());
    note(words().say("cli-schemas-written", &[("count", Arg::Count(count)), ("out", Arg::Text(&out))]));
    Ok(DONE)
}
