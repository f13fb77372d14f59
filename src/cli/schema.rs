//! `aito schema`: the formats as JSON Schema, for editor programs.
//!
//! In: the name of a format, or none. Out: its schema, or the list of them all; with `--out` one file a format. Never
//! true: a file written over that is no schema of ours.

use super::site::{find, words};
use super::{DONE, FAILED, note};
use crate::catalogue::Arg;
use crate::parse::shape::nearest;
use crate::raw;
use crate::raw::formats::{FOLDER, FORMATS, Format};
use crate::report::findings_schema;
use crate::shell;
use crate::value::Lang;
use clap::Args;
use serde_json::Value;
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

/// A schema that can be asked for.
struct Offered {
    name: &'static str,
    title: &'static str,
    /// Where what it describes is met.
    at: &'static str,
    schema: Value,
}

/// What editors write, and what `--format json` writes.
fn offered(languages: &[Lang]) -> Vec<Offered> {
    let mut all: Vec<Offered> = FORMATS
        .iter()
        .map(|format| Offered {
            name: format.name,
            title: format.title,
            at: format.files,
            schema: format.schema(languages),
        })
        .collect();
    let findings = findings_schema().to_value();
    all.push(Offered { name: "findings", title: "A finding", at: "aito check --format json", schema: findings });
    all
}

fn tell(args: &SchemaArgs) -> Result<u8, u8> {
    let all = offered(&languages(args.site.as_deref())?);
    match (&args.out, &args.format) {
        (Some(folder), _) => write_all(folder, &all),
        (None, Some(name)) => match all.iter().find(|offered| offered.name == name) {
            Some(offered) => print(&text(offered)),
            None => {
                let names: Vec<&str> = all.iter().map(|offered| offered.name).collect();
                let near = nearest(name, &names).unwrap_or("profile");
                note(words().say("cli-no-format", &[("format", Arg::Text(name)), ("suggestion", Arg::Text(near))]));
                Err(FAILED)
            }
        },
        (None, None) => {
            let line = |offered: &Offered| format!("{:<12} {:<34} {}\n", offered.name, offered.title, offered.at);
            print(&all.iter().map(line).collect::<String>())
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

/// The schemas as files of a new site.
pub(super) fn files(languages: &[Lang]) -> Vec<(String, String)> {
    offered(languages).iter().map(|offered| (format!("{FOLDER}/{}.json", offered.name), text(offered))).collect()
}

/// A new file of a site, which names its schema on its first line where the site has it. Where it has none, the line
/// would lead an editor program nowhere.
pub(super) fn named(site: &Path, path: &str, text: &str) -> String {
    let there = |format: &&Format| site.join(FOLDER).join(format!("{}.json", format.name)).is_file();
    headed(Format::of_yaml(path).filter(there), path, text)
}

/// The same in a site that comes with all schemas.
pub(super) fn named_in_new(path: &str, text: &str) -> String {
    headed(Format::of_yaml(path), path, text)
}

fn headed(format: Option<&Format>, path: &str, text: &str) -> String {
    format.map_or_else(|| text.to_owned(), |format| format!("{}\n{text}", format.line(path)))
}

/// A schema as a file holds it.
fn text(offered: &Offered) -> String {
    format!("{:#}\n", offered.schema)
}

fn print(text: &str) -> Result<u8, u8> {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    Ok(DONE)
}

fn write_all(folder: &Path, all: &[Offered]) -> Result<u8, u8> {
    for offered in all {
        let path = folder.join(format!("{}.json", offered.name));
        shell::write_schema(&path, &text(offered)).map_err(|error| {
            let (out, detail) = (path.display().to_string(), error.to_string());
            note(words().say("cli-write-failed", &[("out", Arg::Text(&out)), ("detail", Arg::Text(&detail))]));
            FAILED
        })?;
    }
    let (count, out) = (all.len(), folder.display().to_string());
    note(words().say("cli-schemas-written", &[("count", Arg::Count(count)), ("out", Arg::Text(&out))]));
    Ok(DONE)
}
