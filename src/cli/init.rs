//! `aito init`: a site that builds, in an empty folder.
//!
//! In: a few answers. Out: the files of a site in its own languages, among them who owns which folder (D26) and the
//! schemas that its records name. Never true: a file in a folder that had any, or a site that its own check refuses.

use super::interview::{Interview, Mode, Need, Question};
use super::new::{in_language, languages, parsed, text};
use super::schema;
use super::site::{default_zone, words};
use super::{DONE, FAILED, FINDINGS, note};
use crate::account::Domains;
use crate::build::{Change, Locked, build, lock};
use crate::catalogue::{Arg, Catalogue};
use crate::diagnostic::Level;
use crate::parse::compose::{Composition, address, list, map, scalar};
use crate::raw::formats::FOLDER;
use crate::shell;
use crate::source::Sources;
use crate::value::{Email, HttpsUrl, Lang};
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct InitArgs {
    /// The site's folder: a new or an empty one.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The site's languages, the default one first, such as fi,sv,en.
    #[arg(long)]
    languages: Option<String>,
    /// The organisation's name, in the default language or as `sv=…`; once a language.
    #[arg(long, value_name = "TEXT")]
    name: Vec<String>,
    /// The organisation's own website.
    #[arg(long, value_name = "URL")]
    website: Option<String>,
    /// The domain of its e-mail addresses (default: the website's).
    #[arg(long)]
    domain: Option<String>,
    /// Where this site will be published.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// The official e-mail address of its communications.
    #[arg(long)]
    email: Option<String>,
    /// Ask nothing: what no option says is left out, and what cannot be left out is told.
    #[arg(long)]
    yes: bool,
    /// Say nothing but what is wrong.
    #[arg(long)]
    quiet: bool,
}

/// The answers of which the site is made.
struct Answers {
    languages: Vec<Lang>,
    names: Vec<(Lang, String)>,
    website: HttpsUrl,
    domain: String,
    base_url: HttpsUrl,
    email: Email,
}

pub(super) fn run(args: &InitArgs) -> ExitCode {
    ExitCode::from(begin(args).err().unwrap_or(DONE))
}

fn begin(args: &InitArgs) -> Result<(), u8> {
    let folder = args.folder.display().to_string();
    match shell::is_empty_folder(&args.folder) {
        Ok(true) => {}
        Ok(false) => {
            note(words().say("cli-init-not-empty", &[("folder", Arg::Text(&folder))]));
            return Err(FAILED);
        }
        Err(error) => {
            let detail = error.to_string();
            note(words().say("cli-init-failed", &[("file", Arg::Text(&folder)), ("detail", Arg::Text(&detail))]));
            return Err(FAILED);
        }
    }
    let mut interview = Interview::new(if args.yes { Mode::Options } else { Mode::Ask });
    let answers = ask(&mut interview, args)?;
    interview.finish()?;
    // What lacks has been told.
    let Some(answers) = answers else { return Err(FAILED) };
    let mut files = files(&answers);
    let lock = proven(&files)?;
    files.push(("anchors.lock".to_owned(), lock));
    let schemas = schema::files(&answers.languages);
    let places: Vec<(PathBuf, String)> =
        files.iter().chain(&schemas).map(|(path, text)| (args.folder.join(path), text.clone())).collect();
    shell::create(&places).map_err(|(path, error)| {
        let (path, detail) = (path.display().to_string(), error.to_string());
        note(words().say("cli-init-failed", &[("file", Arg::Text(&path)), ("detail", Arg::Text(&detail))]));
        FAILED
    })?;
    if !args.quiet {
        for (path, _) in &files {
            note(words().say("cli-new-made", &[("file", Arg::Text(path))]));
        }
        let written = [("count", Arg::Count(schemas.len())), ("out", Arg::Text(FOLDER))];
        note(words().say("cli-schemas-written", &written));
        note("");
        note(words().say("cli-init-next", &[("folder", Arg::Text(&folder))]));
    }
    Ok(())
}

fn ask(talk: &mut Interview, args: &InitArgs) -> Result<Option<Answers>, u8> {
    let question = Question::required("cli-init-ask-languages", "--languages", args.languages.as_deref());
    let languages = talk.ask(&question.proposing(Some(words().lang().to_owned())), languages)?;
    let all = languages.clone().unwrap_or_default();
    let mut names = Vec::new();
    for (n, lang) in all.iter().enumerate() {
        let given = all.first().and_then(|default| in_language(&args.name, lang, default));
        let need = if n == 0 { Need::Required } else { Need::Optional };
        let question = Question { need, ..Question::optional("cli-init-ask-name", "--name", given) };
        names.extend(talk.ask(&question.in_language(lang.as_str()), text)?.map(|name| (lang.clone(), name)));
    }
    let question = Question::required("cli-init-ask-website", "--website", args.website.as_deref());
    let website = talk.ask(&question, parsed::<HttpsUrl>)?;
    let host = website.as_ref().map(|url| url.host().trim_start_matches("www.").to_owned());
    let question = Question::required("cli-init-ask-domain", "--domain", args.domain.as_deref());
    let domain = talk.ask(&question.proposing(host), |answer| {
        let expected = words().word("expected-domain");
        let told =
            || words().say("cli-ask-expected", &[("found", Arg::Text(answer)), ("expected", Arg::Text(&expected))]);
        Domains::parse([answer]).map(|_| answer.to_owned()).map_err(|_| told())
    })?;
    let plain = domain.as_ref().map(|domain| domain.trim_start_matches("*.").to_owned());
    let question = Question::required("cli-init-ask-base-url", "--base-url", args.base_url.as_deref());
    let proposal = plain.as_ref().map(|domain| format!("https://{}.{domain}/", words().word("cli-init-subdomain")));
    let base_url = talk.ask(&question.proposing(proposal), |answer| {
        let url = parsed::<HttpsUrl>(answer)?;
        if url.is_folder() { Ok(url) } else { Err(words().say("cli-bad-base-url", &[("found", Arg::Text(answer))])) }
    })?;
    let question = Question::required("cli-init-ask-email", "--email", args.email.as_deref());
    let proposal = plain.as_ref().map(|domain| format!("{}@{domain}", words().word("cli-init-mailbox")));
    let own = domain.as_deref().and_then(|domain| Domains::parse([domain]).ok());
    let email = talk.ask(&question.proposing(proposal), |answer| {
        let email = parsed::<Email>(answer)?;
        if own.as_ref().is_none_or(|own| own.admits_email(email.as_str())) {
            return Ok(email);
        }
        let domains = domain.as_deref().unwrap_or("");
        Err(words().say("cli-new-email-foreign", &[("found", Arg::Text(answer)), ("domains", Arg::Text(domains))]))
    })?;
    let (Some(languages), Some(website), Some(domain)) = (languages, website, domain) else { return Ok(None) };
    let (Some(base_url), Some(email)) = (base_url, email) else { return Ok(None) };
    Ok(Some(Answers { languages, names, website, domain, base_url, email }))
}

/// Builds the site in memory; a site that would not build is not written. Gives the lock of its first addresses.
fn proven(files: &[(String, String)]) -> Result<String, u8> {
    let mut sorted: Vec<&(String, String)> = files.iter().filter(|(path, _)| is_of_site(path)).collect();
    sorted.sort();
    let mut sources = Sources::new();
    for (path, text) in sorted {
        sources.add_text(path, text);
    }
    let moment = shell::moment(None, &default_zone()).map_err(|_| {
        note(words().word("cli-bad-epoch"));
        FAILED
    })?;
    let locked = lock(&sources, &[], moment);
    let outcome = build(sources, Vec::new(), moment);
    if let (Some(_), Locked::Changed(Change { new, .. })) = (&outcome.sound, locked) {
        return Ok(new);
    }
    for finding in outcome.findings.iter().filter(|finding| finding.level == Level::Error) {
        note(crate::report::message(finding, words()).what);
    }
    note(words().word("cli-new-would-be-wrong"));
    Err(FINDINGS)
}

fn is_of_site(path: &str) -> bool {
    path == "site.yaml" || path.starts_with("profiles/") || path.starts_with("content/")
}

/// All files of the new site.
fn files(answers: &Answers) -> Vec<(String, String)> {
    let [unit, guideline, chapter, impostor, privacy] =
        ["unit", "guideline", "chapter", "impostor", "privacy"].map(|name| slug(answers, name));
    let mut files = vec![
        ("site.yaml".to_owned(), site(answers)),
        ("profiles/units.yaml".to_owned(), units(answers, &unit)),
        (format!("profiles/{unit}/facebook.yaml"), record(answers, &unit)),
        ("README.md".to_owned(), words().word("cli-init-readme") + "\n"),
        (".gitignore".to_owned(), commented("cli-init-gitignore", "/public/\n")),
        (".github/CODEOWNERS".to_owned(), owners("cli-init-owners-github", &unit, "@organisation")),
        (".gitlab/CODEOWNERS".to_owned(), owners("cli-init-owners-gitlab", &unit, "@group")),
    ];
    for lang in &answers.languages {
        let words = Catalogue::findings(lang.as_str());
        let page = |title: &str, order: &str, body: &str| {
            let mut text = Composition::new();
            text.push("---")
                .entry("title", &scalar(&words.word(title)))
                .optional("order", (!order.is_empty()).then_some(order));
            if order.is_empty() {
                text.remark(&words.word("cli-text-draft-until")).entry("draft", "true");
            }
            text.push("---").push("").push(&words.say(body, &[("email", Arg::Text(answers.email.as_str()))]));
            text.finish()
        };
        let at = |path: &str| format!("content/{lang}/{path}");
        files.push((at(&format!("pages/{impostor}.md")), page("cli-init-impostor", "1", "cli-init-impostor-body")));
        files.push((at(&format!("pages/{privacy}.md")), page("cli-init-privacy", "2", "cli-init-privacy-body")));
        files.push((at(&format!("{guideline}/_index.md")), page("cli-init-guideline", "", "cli-init-guideline-body")));
        files
            .push((at(&format!("{guideline}/01-{chapter}.md")), page("cli-init-chapter", "", "cli-init-chapter-body")));
    }
    files.iter().map(|(path, text)| (path.clone(), schema::named_in_new(path, text))).collect()
}

/// A name in addresses, in the default language: it is the same in all of them, and stays.
fn slug(answers: &Answers, name: &str) -> String {
    let lang = answers.languages.first().map_or("en", Lang::as_str);
    Catalogue::findings(lang).word(&format!("cli-init-slug-{name}"))
}

/// A text in each of the site's languages, from the catalogues.
fn in_each(answers: &Answers, id: &str) -> String {
    let of = |lang: &Lang| Catalogue::findings(lang.as_str()).word(id);
    match answers.languages.as_slice() {
        [one] => scalar(&of(one)),
        all => map(all.iter().map(|lang| (lang.as_str(), scalar(&of(lang))))),
    }
}

fn names(answers: &Answers) -> String {
    match (answers.languages.as_slice(), answers.names.as_slice()) {
        ([_], [(_, name)]) => scalar(name),
        (_, names) => map(names.iter().map(|(lang, name)| (lang.as_str(), scalar(name)))),
    }
}

fn site(answers: &Answers) -> String {
    let email = map([("email", scalar(answers.email.as_str()))]);
    let mut text = Composition::new();
    text.remark(&words().word("cli-init-site-head"));
    text.entry("title", &in_each(answers, "cli-init-title"));
    text.remark(&words().word("cli-init-site-base-url")).entry("base_url", &address(answers.base_url.as_str()));
    text.remark(&words().word("cli-init-site-languages"));
    text.entry("languages", &list(answers.languages.iter().map(ToString::to_string)));
    text.entry("organisation", "");
    for (key, value) in [
        ("name", names(answers)),
        ("website", address(answers.website.as_str())),
        ("email_domains", list([scalar(&answers.domain)])),
        ("contact", email.clone()),
        ("report_impostor", email),
    ] {
        text.entry(&format!("  {key}"), &value);
    }
    text.push("").remark(&words().word("cli-init-site-more"));
    for line in [
        "profiles: {review_every: 12 months, kinds: [unit, role, campaign]}",
        "guidelines: {review_every: 24 months}",
        "naming: {handle: \"^…\", applies_to: [instagram, x, tiktok]}",
        "remember_closed: {unit: 5 years, campaign: 2 years}",
    ] {
        text.sketch(line);
    }
    text.finish()
}

fn units(answers: &Answers, unit: &str) -> String {
    let mut text = Composition::new();
    text.remark(&words().word("cli-init-units-head"));
    text.push(&format!("- id: {unit}"));
    text.entry("  name", &in_each(answers, "cli-init-unit"));
    text.entry("  role", &in_each(answers, "cli-init-role"));
    text.entry("  email", &scalar(answers.email.as_str()));
    text.finish()
}

fn record(answers: &Answers, unit: &str) -> String {
    let mut text = Composition::new();
    text.remark(&words().word("cli-init-record-head"));
    text.entry("name", &names(answers)).entry("platform", "facebook").entry("kind", "unit").entry("status", "planned");
    text.entry("owner", &map([("unit", unit.to_owned())]));
    text.entry("contact", &map([("email", scalar(answers.email.as_str()))]));
    text.entry("languages", &list(answers.languages.iter().take(1).map(ToString::to_string)));
    text.finish()
}

/// Remarks, then what stands as it is.
fn commented(id: &str, rest: &str) -> String {
    let mut text = Composition::new();
    for line in words().word(id).lines() {
        text.remark(line);
    }
    text.finish() + rest
}

/// Who owns which folder, behind `#`: only the organisation knows its teams.
fn owners(id: &str, unit: &str, root: &str) -> String {
    let mut text = Composition::new();
    for line in words().word(id).lines() {
        text.remark(line);
    }
    for (path, team) in [("*", "web"), (&*format!("/profiles/{unit}/"), unit), ("/content/", unit)] {
        text.sketch(&format!("{path} {root}/{team}"));
    }
    text.finish()
}
