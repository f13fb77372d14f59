//! `aito new`: a record or a text begins, with every answer checked as it is given.
//!
//! In: answers. Out: new files that `aito check` has nothing against but what only a person can answer. Never true: a
//! file overwritten; a file written while an answer lacks, or one that makes the site worse by an error.

mod account;
mod plan;
mod profile;
mod record;
mod texts;

use super::interview::{Interview, Mode};
use super::records::with_text;
use super::schema;
use super::site::{open, tell_findings, words};
use super::{Common, DONE, FAILED, FINDINGS, note};
use crate::catalogue::Arg;
use crate::diagnostic::{Diagnostic, Level};
use crate::model::Site;
use crate::raw::{self, Raw};
use crate::resolve::{Resolved, resolve};
use crate::rules::judge;
use crate::shell;
use crate::source::Sources;
use crate::value::{Day, Lang, Parse};
use clap::{Args, Subcommand};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct NewArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// A profile: the record of one official account.
    Profile(Box<profile::ProfileArgs>),
    /// A guideline, as a draft.
    Guideline(texts::GuidelineArgs),
    /// A chapter of a guideline, as a draft.
    Chapter(texts::ChapterArgs),
    /// A publication, as a draft.
    Publication(texts::PublicationArgs),
    /// A term of the glossary.
    Term(texts::TermArgs),
}

/// Options of everything that is new.
#[derive(Args)]
struct Begin {
    #[command(flatten)]
    common: Common,
    /// Ask nothing: what no option says is left out, and what cannot be left out is told.
    #[arg(long)]
    yes: bool,
}

impl Begin {
    /// Whoever answers.
    fn interview(&self) -> Interview {
        Interview::new(if self.yes { Mode::Options } else { Mode::Ask })
    }
}

pub(super) fn run(args: &NewArgs) -> ExitCode {
    let done = match &args.what {
        What::Profile(args) => profile::begin(args),
        What::Guideline(args) => texts::guideline(args),
        What::Chapter(args) => texts::chapter(args),
        What::Publication(args) => texts::publication(args),
        What::Term(args) => texts::term(args),
    };
    ExitCode::from(done.err().unwrap_or(DONE))
}

/// The site that something new goes into.
struct Desk {
    folder: PathBuf,
    common: Common,
    sources: Sources,
    raw: Raw,
    site: Site,
    today: Day,
}

/// A file that is to be made: its path in the site, its text.
type Draft = (String, String);

impl Desk {
    /// Opens the site. One whose `site.yaml` cannot be used knows neither its languages nor its units.
    fn open(begin: &Begin) -> Result<Self, u8> {
        let (folder, loaded, moment) = open(&begin.common, None)?;
        let raw = raw::parse(&loaded.sources);
        let resolved = resolve(loaded.sources.clone(), raw::parse(&loaded.sources));
        let Resolved { site: Some(site), .. } = resolved else {
            note(words().word("cli-new-no-site"));
            return Err(FINDINGS);
        };
        Ok(Self { folder, common: begin.common.clone(), sources: loaded.sources, raw, site, today: moment.today() })
    }

    fn languages(&self) -> &[Lang] {
        &self.site.settings.languages
    }

    /// Whether a file of the site has this path.
    fn has(&self, path: &str) -> bool {
        self.sources.find(path).is_some()
    }

    /// Where a file of the site lies.
    fn place(&self, path: &str) -> PathBuf {
        match (&self.common.internal, path.strip_prefix("profiles/_internal/")) {
            (Some(internal), Some(rest)) => internal.join(rest),
            _ => self.folder.join(path),
        }
    }

    /// The same files, each naming its schema where the site has one. An internal half in a place of its own does not
    /// know the way to the site's.
    fn named(&self, drafts: &[Draft]) -> Vec<Draft> {
        let named = |(path, text): &Draft| {
            let within = self.place(path) == self.folder.join(path);
            (path.clone(), if within { schema::named(&self.folder, path, text) } else { text.clone() })
        };
        drafts.iter().map(named).collect()
    }

    /// Shows what would be written, asks, and writes it: all files or none.
    fn write(&self, talk: &mut Interview, drafts: &[Draft]) -> Result<(), u8> {
        let drafts = &self.named(drafts);
        let worse = self.worse(drafts);
        if !worse.0.is_empty() {
            tell_findings(&self.common, &worse.0, &worse.1, self.raw.has_internal);
            note(words().word("cli-new-would-be-wrong"));
            return Err(FINDINGS);
        }
        if talk.mode() == Mode::Ask {
            for (path, text) in drafts {
                note(format!("\n{path}:\n"));
                note(text.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n"));
            }
            note("");
            if !talk.confirms(words().word("cli-new-write"))? {
                note(words().word("cli-ask-nothing-written"));
                return Err(FAILED);
            }
        }
        let files: Vec<(PathBuf, String)> =
            drafts.iter().map(|(path, text)| (self.place(path), text.clone())).collect();
        shell::create(&files).map_err(|(path, error)| {
            let path = path.display().to_string();
            let id =
                if error.kind() == std::io::ErrorKind::AlreadyExists { "cli-new-exists" } else { "cli-new-failed" };
            note(words().say(id, &[("file", Arg::Text(&path)), ("detail", Arg::Text(&error.to_string()))]));
            FAILED
        })?;
        for (path, _) in drafts {
            note(words().say("cli-new-made", &[("file", Arg::Text(path))]));
        }
        Ok(())
    }

    /// Errors that the site would have with these files and does not have now, and the texts that they point into.
    fn worse(&self, drafts: &[Draft]) -> (Vec<Diagnostic>, Sources) {
        let after = drafts.iter().fold(self.sources.clone(), |all, (path, text)| with_text(&all, path, text));
        let known: BTreeSet<_> =
            errors(&self.sources, self.today).iter().map(|error| face(error, &self.sources)).collect();
        let mut new = errors(&after, self.today);
        new.retain(|error| !known.contains(&face(error, &after)));
        (new, after)
    }
}

fn errors(sources: &Sources, today: Day) -> Vec<Diagnostic> {
    let found = judge(resolve(sources.clone(), raw::parse(sources)), today).diagnostics;
    found.into_iter().filter(|finding| finding.level == Level::Error).collect()
}

/// What tells one finding from another when places have moved.
fn face(finding: &Diagnostic, sources: &Sources) -> String {
    let path = sources.get(finding.at.file).map_or("", |file| &*file.path);
    format!("{} {} {path} {:?}", finding.rule, finding.case, finding.facts)
}

/// Languages, each once.
pub(super) fn languages(answer: &str) -> Result<Vec<Lang>, String> {
    let mut all: Vec<Lang> = Vec::new();
    for word in answer.split([',', ' ', ';']).filter(|word| !word.is_empty()) {
        let lang = parsed::<Lang>(word)?;
        if !all.contains(&lang) {
            all.push(lang);
        }
    }
    if all.is_empty() { parsed::<Lang>(answer).map(|lang| vec![lang]) } else { Ok(all) }
}

/// The loader's own parser, with its words for what was expected.
pub(super) fn parsed<T: Parse>(answer: &str) -> Result<T, String> {
    T::parse(answer).map_err(|expected| {
        let expected = words().word(expected.0);
        words().say("cli-ask-expected", &[("found", Arg::Text(answer)), ("expected", Arg::Text(&expected))])
    })
}

/// Any text.
pub(super) fn text(answer: &str) -> Result<String, String> {
    parsed::<String>(answer)
}

/// What an option gave for a language: `fi=Kirjasto`; without a language it is the default one's.
pub(super) fn in_language<'a>(given: &'a [String], lang: &Lang, default: &Lang) -> Option<&'a str> {
    given.iter().find_map(|text| match text.split_once('=') {
        Some((own, rest)) if Lang::parse(own).is_ok() => (own == lang.as_str()).then_some(rest),
        _ => (lang == default).then_some(text.as_str()),
    })
}
