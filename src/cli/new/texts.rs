//! `aito new guideline`, `chapter`, `publication`, `term`: texts begin as drafts, which nobody sees before a person
//! takes the word away. A term is whole at once, so it is none.

use super::super::interview::{Choice, Interview, Mode, Need, Question};
use super::super::note;
use super::super::site::words;
use super::{Begin, Desk, Draft, in_language, parsed, text};
use crate::catalogue::{Arg, Catalogue};
use crate::parse::compose::{Composition, map, scalar};
use crate::raw::layout::{Role, role};
use crate::value::{Day, Email, Id, Lang, Parse, slug_from};
use clap::Args;

#[derive(Args)]
pub(super) struct GuidelineArgs {
    #[command(flatten)]
    begin: Begin,
    /// The title, in the default language or as `sv=…`; once a language.
    #[arg(long, value_name = "TEXT")]
    title: Vec<String>,
    /// The guideline's id, the name of its folder (default: made of the title).
    #[arg(long)]
    id: Option<String>,
    /// Its document number.
    #[arg(long)]
    number: Option<String>,
    /// The day on which it was issued, YYYY-MM-DD.
    #[arg(long, value_name = "DAY")]
    issued: Option<String>,
    /// The first day of its validity.
    #[arg(long, value_name = "DAY")]
    from: Option<String>,
    /// The last day of its validity.
    #[arg(long, value_name = "DAY")]
    until: Option<String>,
    /// The unit that answers for it.
    #[arg(long)]
    unit: Option<String>,
}

#[derive(Args)]
pub(super) struct ChapterArgs {
    #[command(flatten)]
    begin: Begin,
    /// The guideline's id.
    #[arg(long)]
    guideline: Option<String>,
    /// The title, in the default language or as `sv=…`; once a language.
    #[arg(long, value_name = "TEXT")]
    title: Vec<String>,
    /// The chapter's name in its address (default: made of the title).
    #[arg(long)]
    id: Option<String>,
    /// Its place among the chapters (default: the last).
    #[arg(long, value_name = "N")]
    place: Option<String>,
}

#[derive(Args)]
pub(super) struct PublicationArgs {
    #[command(flatten)]
    begin: Begin,
    /// The title, in the default language or as `sv=…`; once a language.
    #[arg(long, value_name = "TEXT")]
    title: Vec<String>,
    /// Its id (default: made of the title).
    #[arg(long)]
    id: Option<String>,
    /// The year.
    #[arg(long)]
    year: Option<String>,
    /// The series' name.
    #[arg(long, value_name = "TEXT")]
    series: Option<String>,
    /// The number in the series.
    #[arg(long)]
    number: Option<String>,
    /// The ISBN of the PDF.
    #[arg(long, value_name = "ISBN")]
    isbn_pdf: Option<String>,
    /// The file's path below static/.
    #[arg(long, value_name = "PATH")]
    file: Option<String>,
    /// Whether the file is accessible: true or false.
    #[arg(long, value_name = "BOOL")]
    accessible: Option<String>,
    /// Whom to ask for another form of it.
    #[arg(long, value_name = "EMAIL")]
    request_from: Option<String>,
}

#[derive(Args)]
pub(super) struct TermArgs {
    #[command(flatten)]
    begin: Begin,
    /// The word, in the default language or as `sv=…`; once a language.
    #[arg(long, value_name = "TEXT")]
    title: Vec<String>,
    /// What it means.
    #[arg(long, value_name = "TEXT")]
    meaning: Option<String>,
    /// Its id (default: made of the word).
    #[arg(long)]
    id: Option<String>,
}

pub(super) fn guideline(args: &GuidelineArgs) -> Result<(), u8> {
    let (desk, mut interview) = (Desk::open(&args.begin)?, args.begin.interview());
    let talk = &mut interview;
    let languages = desk.languages().to_vec();
    let titles = titles(&desk, talk, "cli-new-ask-title-guideline", &args.title, &languages)?;
    let taken = |id: &Id| guidelines(&desk).contains(id);
    let id = id(&desk, talk, args.id.as_deref(), &titles, |id| format!("{id}/_index.md"), taken)?;
    let number = talk.ask(&Question::optional("cli-new-ask-number", "--number", args.number.as_deref()), text)?;
    let issued = day(talk, "cli-new-ask-issued", "--issued", args.issued.as_deref(), None)?;
    let from = day(talk, "cli-new-ask-from", "--from", args.from.as_deref(), None)?;
    let until = day(talk, "cli-new-ask-until", "--until", args.until.as_deref(), from)?;
    let unit = unit(&desk, talk, args.unit.as_deref())?;
    talk.finish()?;
    let Some(id) = id else { return Err(super::FAILED) };
    let drafts = in_each(&titles, &format!("{id}/_index.md"), |lang, text, first| {
        if first {
            text.optional("number", number.as_deref().map(scalar).as_deref());
            text.optional("issued", issued.map(|day| day.to_string()).as_deref());
            let days = [("from", from), ("until", until)];
            let days: Vec<_> = days.into_iter().filter_map(|(key, day)| Some((key, day?.to_string()))).collect();
            text.optional("valid", (!days.is_empty()).then(|| map(days)).as_deref());
            text.optional("owner", unit.as_ref().map(|unit| map([("unit", unit.to_string())])).as_deref());
            text.remark(&words().word("cli-text-guideline-more"));
            text.sketch("legal_basis: [{name: Kuntalaki, statute: 410/2015, sections: [\"29\"]}]");
            text.sketch("replaces: [{number: …, issued: 2021-03-01}]");
            text.sketch("audience: [ … ]");
            text.sketch("signatories: [{role: …}]");
        }
        body(lang).word("cli-text-guideline-body")
    });
    desk.write(talk, &drafts)?;
    next(&args.begin, "cli-new-guideline-next", id.as_str());
    Ok(())
}

pub(super) fn chapter(args: &ChapterArgs) -> Result<(), u8> {
    let (desk, mut interview) = (Desk::open(&args.begin)?, args.begin.interview());
    let talk = &mut interview;
    let known: Vec<Choice> = guidelines(&desk)
        .into_iter()
        .map(|id| {
            let title =
                desk.site.guidelines.get(&id).and_then(|own| own.texts.first()).map(|own| own.doc.title.clone());
            (id.to_string(), title.unwrap_or_else(|| words().word("cli-text-draft")))
        })
        .collect();
    if known.is_empty() {
        note(words().word("cli-new-no-guideline"));
        return Err(super::FINDINGS);
    }
    let question = Question::required("cli-new-ask-guideline", "--guideline", args.guideline.as_deref());
    let question = question.proposing(match known.as_slice() {
        [(only, _)] => Some(only.clone()),
        _ => None,
    });
    let guideline = talk.choose(question, &known)?.and_then(|id| Id::parse(&id).ok());
    let languages: Vec<Lang> = desk
        .languages()
        .iter()
        .filter(|lang| guideline.as_ref().is_some_and(|id| desk.has(&format!("content/{lang}/{id}/_index.md"))))
        .cloned()
        .collect();
    let titles = titles(&desk, talk, "cli-new-ask-title-chapter", &args.title, &languages)?;
    let (places, names) = guideline.as_ref().map_or_else(Default::default, |id| chapters(&desk, id));
    let last = places.iter().max().map_or(1, |last| last + 1);
    let question = Question::required("cli-new-ask-place", "--place", args.place.as_deref());
    let place = talk.ask(&question.proposing(Some(last.to_string())), |answer| {
        let place = answer.parse::<u32>().ok().filter(|place| (1..=999).contains(place));
        let place = place.ok_or_else(|| words().say("cli-new-place", &[("found", Arg::Text(answer))]))?;
        let taken = places.contains(&place);
        if taken { Err(words().say("cli-new-place-taken", &[("found", Arg::Text(answer))])) } else { Ok(place) }
    })?;
    let folder = guideline.as_ref().map_or("", Id::as_str).to_owned();
    let file = |id: &str| format!("{folder}/{:02}-{id}.md", place.unwrap_or(1));
    let id = id(&desk, talk, args.id.as_deref(), &titles, file, |id| names.contains(id))?;
    talk.finish()?;
    let (Some(id), Some(_), Some(guideline)) = (id, place, guideline) else { return Err(super::FAILED) };
    let drafts = in_each(&titles, &file(id.as_str()), |lang, _, _| body(lang).word("cli-text-chapter-body"));
    desk.write(talk, &drafts)?;
    next(&args.begin, "cli-new-chapter-next", &format!("{guideline}/{id}"));
    Ok(())
}

pub(super) fn publication(args: &PublicationArgs) -> Result<(), u8> {
    let (desk, mut interview) = (Desk::open(&args.begin)?, args.begin.interview());
    let talk = &mut interview;
    let languages = desk.languages().to_vec();
    let titles = titles(&desk, talk, "cli-new-ask-title-publication", &args.title, &languages)?;
    let file_of = |id: &str| format!("publications/{id}.md");
    let id = id(&desk, talk, args.id.as_deref(), &titles, file_of, |_| false)?;
    let year = talk.ask(&Question::optional("cli-new-ask-year", "--year", args.year.as_deref()), |answer| {
        let year = answer.parse::<u32>().ok().filter(|year| (1500..=2200).contains(year));
        year.ok_or_else(|| words().say("cli-new-year", &[("found", Arg::Text(answer))]))
    })?;
    let series = talk.ask(&Question::optional("cli-new-ask-series", "--series", args.series.as_deref()), text)?;
    let number = match &series {
        Some(_) => {
            talk.ask(&Question::optional("cli-new-ask-series-number", "--number", args.number.as_deref()), text)?
        }
        None => None,
    };
    let isbn = talk.ask(&Question::optional("cli-new-ask-isbn", "--isbn-pdf", args.isbn_pdf.as_deref()), text)?;
    let file = talk.ask(&Question::optional("cli-new-ask-file", "--file", args.file.as_deref()), |answer| {
        let path = answer.trim_start_matches("static/").trim_start_matches('/');
        let there = desk.has(&format!("static/{path}"));
        if there { Ok(path.to_owned()) } else { Err(words().say("cli-new-no-file", &[("found", Arg::Text(path))])) }
    })?;
    let accessible = match &file {
        Some(_) => {
            let question = Question::optional("cli-new-ask-accessible", "--accessible", args.accessible.as_deref());
            let answers = [("true", "cli-ask-yes"), ("false", "cli-ask-no")];
            let answers: Vec<Choice> =
                answers.iter().map(|(word, id)| ((*word).to_owned(), words().word(id))).collect();
            talk.choose(question, &answers)?
        }
        None => None,
    };
    let question = Question::optional("cli-new-ask-request-from", "--request-from", args.request_from.as_deref());
    let request = talk.ask(&question, parsed::<Email>)?;
    talk.finish()?;
    let Some(id) = id else { return Err(super::FAILED) };
    let drafts = in_each(&titles, &file_of(id.as_str()), |lang, text, first| {
        if first {
            let number = number.as_deref().map(|number| ("number", scalar(number)));
            let series = series.as_deref().map(|name| map([("name", scalar(name))].into_iter().chain(number)));
            text.optional("series", series.as_deref());
            text.optional("year", year.map(|year| year.to_string()).as_deref());
            text.optional("isbn_pdf", isbn.as_deref().map(scalar).as_deref());
            text.optional("file", file.as_deref().map(scalar).as_deref());
            text.optional("accessible", accessible.as_deref());
            text.optional("request_from", request.as_ref().map(|email| scalar(email.as_str())).as_deref());
            text.remark(&words().word("cli-text-publication-more"));
            text.sketch("authors: [ … ]");
            text.sketch("pages: 85");
        }
        body(lang).word("cli-text-publication-body")
    });
    desk.write(talk, &drafts)?;
    next(&args.begin, "cli-new-publication-next", id.as_str());
    Ok(())
}

pub(super) fn term(args: &TermArgs) -> Result<(), u8> {
    let (desk, mut interview) = (Desk::open(&args.begin)?, args.begin.interview());
    let talk = &mut interview;
    let languages = desk.languages().to_vec();
    let titles = titles(&desk, talk, "cli-new-ask-title-term", &args.title, &languages)?;
    let question = Question::required("cli-new-ask-meaning", "--meaning", args.meaning.as_deref());
    let meaning = talk.ask(&question, text)?;
    let file_of = |id: &str| format!("glossary/{id}.md");
    let id = id(&desk, talk, args.id.as_deref(), &titles, file_of, |_| false)?;
    talk.finish()?;
    let (Some(id), Some(meaning), Some(((lang, title), others))) = (id, meaning, titles.split_first()) else {
        return Err(super::FAILED);
    };
    let mut text = Composition::new();
    text.push("---").entry("title", &scalar(title));
    let others = others.iter().map(|(lang, word)| (lang.as_str(), scalar(word)));
    text.optional("languages", (!titles.is_empty() && titles.len() > 1).then(|| map(others)).as_deref());
    text.push("---").push("").push(&meaning);
    desk.write(talk, &[(format!("content/{lang}/{}", file_of(id.as_str())), text.finish())])?;
    next(&args.begin, "cli-new-term-next", id.as_str());
    Ok(())
}

/// The titles: that in the first language is needed.
fn titles(
    desk: &Desk,
    talk: &mut Interview,
    message: &str,
    given: &[String],
    languages: &[Lang],
) -> Result<Vec<(Lang, String)>, u8> {
    let default = languages.first().unwrap_or(desk.site.settings.default_language()).clone();
    let mut titles = Vec::new();
    for lang in languages {
        let need = if *lang == default { Need::Required } else { Need::Optional };
        let question = Question { need, ..Question::optional(message, "--title", in_language(given, lang, &default)) };
        titles.extend(talk.ask(&question.in_language(lang.as_str()), text)?.map(|title| (lang.clone(), title)));
    }
    Ok(titles)
}

/// The id, one segment: proposed after the first title; its file is named by `file`, below the language's folder.
fn id(
    desk: &Desk,
    talk: &mut Interview,
    given: Option<&str>,
    titles: &[(Lang, String)],
    file: impl Fn(&str) -> String,
    taken: impl Fn(&Id) -> bool,
) -> Result<Option<Id>, u8> {
    let check = |answer: &str| -> Result<Id, String> {
        let id = parsed::<Id>(answer)?;
        if answer.contains('/') {
            return Err(words().say("cli-new-id-one-part", &[("found", Arg::Text(answer))]));
        }
        let paths = || desk.languages().iter().map(|lang| format!("content/{lang}/{}", file(answer)));
        if paths().any(|path| matches!(role(&path, desk.languages()), Role::Bad(..))) {
            return Err(words().say("cli-new-name-reserved", &[("found", Arg::Text(answer))]));
        }
        if taken(&id) || paths().any(|path| desk.has(&path)) {
            return Err(words().say("cli-new-name-taken", &[("found", Arg::Text(answer))]));
        }
        Ok(id)
    };
    let slug = titles.first().map(|(_, title)| slug_from(title)).filter(|slug| !slug.is_empty());
    let proposal = slug.and_then(|slug| {
        let nth = |n: usize| if n == 1 { slug.clone() } else { format!("{slug}-{n}") };
        (1..100).map(nth).find(|id| check(id).is_ok())
    });
    if given.is_none() && titles.is_empty() && talk.mode() == Mode::Options {
        // It follows from the title that lacks as well.
        return Ok(None);
    }
    talk.ask(&Question::required("cli-new-ask-name-in-address", "--id", given).proposing(proposal), check)
}

fn day(
    talk: &mut Interview,
    message: &str,
    option: &'static str,
    given: Option<&str>,
    not_before: Option<Day>,
) -> Result<Option<Day>, u8> {
    talk.ask(&Question::optional(message, option, given), |answer| {
        let day = parsed::<Day>(answer)?;
        let later = not_before.is_none_or(|first| day >= first);
        if later { Ok(day) } else { Err(words().say("cli-new-until-before", &[("found", Arg::Text(answer))])) }
    })
}

fn unit(desk: &Desk, talk: &mut Interview, given: Option<&str>) -> Result<Option<Id>, u8> {
    let lang = Lang::parse(words().lang()).unwrap_or_else(|_| desk.site.settings.default_language().clone());
    let units = desk.site.units.in_tree_order();
    let known: Vec<Choice> =
        units.iter().map(|(unit, _)| (unit.id.to_string(), unit.name.in_language(&lang).1.to_owned())).collect();
    let chosen = talk.choose(Question::optional("cli-new-ask-unit-text", "--unit", given), &known)?;
    Ok(chosen.and_then(|id| Id::parse(&id).ok()))
}

/// The guidelines that have a file, drafts among them.
fn guidelines(desk: &Desk) -> Vec<Id> {
    let mut all: Vec<Id> = roles(desk)
        .filter_map(|role| match role {
            Role::Guideline(_, id) => Some(id),
            _ => None,
        })
        .collect();
    all.sort();
    all.dedup();
    all
}

/// The places and the names of a guideline's chapters, drafts among them.
fn chapters(desk: &Desk, guideline: &Id) -> (Vec<u32>, Vec<Id>) {
    let own = roles(desk).filter_map(|role| match role {
        Role::Chapter(_, of, id, place) if of == *guideline => Some((place, Id::parse(id.last()).ok()?)),
        _ => None,
    });
    own.unzip()
}

fn roles(desk: &Desk) -> impl Iterator<Item = Role> {
    desk.sources.iter().map(|(_, file)| role(&file.path, desk.languages()))
}

/// One draft a language: its title, what `more` adds in the first of them, and a body.
fn in_each(
    titles: &[(Lang, String)],
    file: &str,
    more: impl Fn(&Lang, &mut Composition, bool) -> String,
) -> Vec<Draft> {
    titles
        .iter()
        .enumerate()
        .map(|(n, (lang, title))| {
            let mut text = Composition::new();
            text.push("---").entry("title", &scalar(title));
            text.remark(&words().word("cli-text-draft-until")).entry("draft", "true");
            let body = more(lang, &mut text, n == 0);
            text.push("---").push("").push(&body);
            (format!("content/{lang}/{file}"), text.finish())
        })
        .collect()
}

/// The words of a text's own language.
fn body(lang: &Lang) -> &'static Catalogue {
    Catalogue::findings(lang.as_str())
}

fn next(begin: &Begin, message: &str, id: &str) {
    if !begin.common.quiet {
        note("");
        note(words().say(message, &[("id", Arg::Text(id))]));
    }
}
