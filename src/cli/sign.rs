//! `aito sign`: the data of a written site is signed, and keys for it are made.

use super::site::{find, words};
use super::verify::{found, manifest, unanswered};
use super::{Common, DONE, FAILED, Format, note};
use crate::catalogue::Arg;
use crate::manifest::SIGNATURE;
use crate::shell::{
    Ask, Kept, KeyError, Published, SigningKey, is_open_to_others, lies_in, new_pair, read_signature, write_signature,
};
use clap::Args;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct SignArgs {
    #[command(flatten)]
    common: Common,
    /// The written site (default: public in the site's folder).
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The file of the secret key, as minisign makes them (default: the environment, AITO_SIGNING_KEY holding the key itself).
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// Make a pair of keys instead: the secret key in FILE, the public one beside it.
    ///
    /// With AITO_SIGNING_PASSWORD in the environment the secret key is encrypted with it.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["key", "out"])]
    new_key: Option<PathBuf>,
}

pub(super) fn run(args: &SignArgs) -> ExitCode {
    let done = match &args.new_key {
        Some(file) => new_key(args, file),
        None => sign(args),
    };
    match done {
        Ok(code) | Err(code) => ExitCode::from(code),
    }
}

fn sign(args: &SignArgs) -> Result<u8, u8> {
    let out = out(args)?;
    let shown = out.display().to_string();
    let key = key(args, &out)?;
    let no_site = || {
        note(words().say("cli-sign-no-site", &[("out", Arg::Text(&shown))]));
        FAILED
    };
    let folder = if out.is_dir() { Published::open(&out.to_string_lossy()).ok() } else { None };
    let site = folder.ok_or_else(no_site)?;
    // A signature vouches for every file, so every file is looked at first.
    let (bytes, manifest) = match manifest(&site, None).map_err(|trouble| unanswered(&trouble))? {
        Ok(read) => read,
        Err(flaw) => return Ok(found(&args.common, &[flaw])),
    };
    let compared = site.compare(&manifest, 0);
    if let Some(trouble) = compared.trouble {
        return Err(unanswered(&trouble));
    }
    if !compared.flaws.is_empty() {
        let code = found(&args.common, &compared.flaws);
        note(words().word("cli-sign-not-signed"));
        return Ok(code);
    }
    let old = read_signature(&out);
    let signature = key.sign(&bytes, old.clone()).map_err(|error| refused(&error, None))?;
    if old.as_ref() != Some(&signature) {
        write_signature(&out, &bytes, &signature).map_err(|error| {
            let args = [("out", Arg::Text(&shown)), ("detail", Arg::Text(&error.to_string()))];
            note(words().say("cli-sign-failed", &args));
            FAILED
        })?;
    }
    if !args.common.quiet && args.common.format == Format::Human {
        note(words().say("cli-sign-done", &[("file", Arg::Text(&out.join(SIGNATURE).display().to_string()))]));
    }
    Ok(DONE)
}

/// The folder of the written site.
fn out(args: &SignArgs) -> Result<PathBuf, u8> {
    let start = args.common.site.clone().unwrap_or_else(|| PathBuf::from("."));
    let site = find(&start, args.common.site.is_some());
    match (&args.out, site) {
        (Some(out), _) => Ok(out.clone()),
        (None, Some(site)) => Ok(site.join("public")),
        (None, None) => {
            note(words().say("cli-no-site", &[("folder", Arg::Text(&start.display().to_string()))]));
            Err(FAILED)
        }
    }
}

/// The key of the file that was named, else of the environment.
fn key(args: &SignArgs, out: &Path) -> Result<SigningKey, u8> {
    if let Some(file) = &args.key {
        refuse_published(args, file, Some(out))?;
        if is_open_to_others(file) {
            note(words().say("cli-sign-open-key", &[("file", Arg::Text(&name(file)))]));
        }
        return SigningKey::from_file(file, Ask::Terminal).map_err(|error| refused(&error, Some(file)));
    }
    SigningKey::from_environment(Ask::Terminal).map_err(|error| refused(&error, None))?.ok_or_else(|| {
        note(words().word("cli-sign-no-key"));
        FAILED
    })
}

/// A secret key in a folder that is published would be published with it.
fn refuse_published(args: &SignArgs, file: &Path, out: Option<&Path>) -> Result<(), u8> {
    let start = args.common.site.clone().unwrap_or_else(|| PathBuf::from("."));
    let mut folders: Vec<PathBuf> = out.map(Path::to_owned).into_iter().collect();
    if let Some(site) = find(&start, args.common.site.is_some()) {
        folders.extend(["static", "content", "profiles", "themes", "public"].map(|name| site.join(name)));
    }
    if lies_in(file, &folders) {
        note(words().say("cli-sign-published-key", &[("file", Arg::Text(&name(file)))]));
        return Err(FAILED);
    }
    Ok(())
}

/// Makes a pair of keys.
fn new_key(args: &SignArgs, file: &Path) -> Result<u8, u8> {
    refuse_published(args, file, None)?;
    let pair = new_pair(file).map_err(|error| refused(&error, Some(file)))?;
    let public_file = pair.public_file.display().to_string();
    let args =
        [("secret", Arg::Text(&name(file))), ("public", Arg::Text(&public_file)), ("key", Arg::Text(&pair.public))];
    let _ = writeln!(std::io::stdout().lock(), "{}", words().say("cli-sign-new-key", &args));
    if pair.kept == Kept::Open {
        note(words().word("cli-sign-new-key-open"));
    }
    Ok(DONE)
}

/// A key file's name. Whoever writes the key itself in its place must not find it in a log.
fn name(file: &Path) -> String {
    let name = file.to_string_lossy();
    let is_key = name.contains("RWQAA") || name.contains("RWRTY") || name.contains('\n');
    if is_key { "…".to_owned() } else { name.into_owned() }
}

/// Says why there is no key or no signature.
pub(super) fn refused(error: &KeyError, file: Option<&Path>) -> u8 {
    let words = words();
    let from = file.map_or_else(|| crate::shell::KEY_VARIABLE.to_owned(), name);
    let from = [("from", Arg::Text(from.as_str()))];
    note(match error {
        KeyError::Io(error) => {
            let detail = error.to_string();
            words.say("cli-sign-key-unreadable", &[from[0], ("detail", Arg::Text(&detail))])
        }
        KeyError::Exists(file) => words.say("cli-sign-key-exists", &[("file", Arg::Text(&name(file)))]),
        KeyError::NotAKey => words.say("cli-sign-not-a-key", &from),
        KeyError::Public => words.say("cli-sign-public-key", &from),
        KeyError::NeedsPassword => words.say("cli-sign-needs-password", &from),
        KeyError::WrongPassword => words.say("cli-sign-wrong-password", &from),
        KeyError::TooHeavy => words.say("cli-sign-too-heavy", &from),
        KeyError::NotSigned => words.word("cli-sign-impossible"),
    });
    FAILED
}
