//! `aito new profile`: the record of one official account.

use super::super::interview::{Choice, Interview, Mode, Need, Question};
use super::super::note;
use super::super::records::id_of;
use super::super::site::words;
use super::account::{Named, named, show};
use super::record::{Answers, path, record};
use super::{Begin, Desk, in_language, parsed, plan, text};
use crate::catalogue::Arg;
use crate::parse::shape::nearest;
use crate::raw::layout::{Role, role};
use crate::raw::{EvidenceMethod, ProfileKind, Status};
use crate::value::{Day, Email, HttpsUrl, Id, Lang, Parse, Phone};
use clap::Args;

#[derive(Args)]
pub(super) struct ProfileArgs {
    #[command(flatten)]
    begin: Begin,
    /// The account's address; without it the record is a planned one.
    #[arg(long)]
    url: Option<String>,
    /// The platform of a planned account, such as facebook.
    #[arg(long, conflicts_with = "url")]
    platform: Option<String>,
    /// active, standby or planned (default: active with an address, planned without).
    #[arg(long)]
    status: Option<String>,
    /// unit, role, person, expert or campaign.
    #[arg(long)]
    kind: Option<String>,
    /// The unit that answers for it: an id of profiles/units.yaml.
    #[arg(long)]
    unit: Option<String>,
    /// The responsible role, where the unit has none.
    #[arg(long)]
    role: Option<String>,
    /// The profile's name, in the default language or as `sv=…`; once a language.
    #[arg(long, value_name = "TEXT")]
    name: Vec<String>,
    /// The official address of whoever keeps it.
    #[arg(long)]
    email: Option<String>,
    /// An official telephone number.
    #[arg(long)]
    phone: Option<String>,
    /// The languages it serves in, such as fi,sv.
    #[arg(long)]
    languages: Option<String>,
    /// The day on which the account was opened, YYYY-MM-DD.
    #[arg(long, value_name = "DAY")]
    opened: Option<String>,
    /// The page of the organisation's website that it goes with, or none.
    #[arg(long, value_name = "URL")]
    website: Option<String>,
    /// The last day of a campaign or a person's task, YYYY-MM-DD.
    #[arg(long, value_name = "DAY")]
    ends: Option<String>,
    /// The title of the person, of kinds person and expert.
    #[arg(long)]
    title: Option<String>,
    /// The name of the person, where it is public.
    #[arg(long)]
    person: Option<String>,
    /// What a standby profile waits for.
    #[arg(long, value_name = "TEXT")]
    standby_for: Option<String>,
    /// How the organisation knows today that the account is its own: administrator, backlink, rel-me, own-domain, phone or
    /// letter.
    #[arg(long, value_name = "METHOD")]
    evidence: Option<String>,
    /// The record's id (default: made of unit and platform).
    #[arg(long)]
    id: Option<String>,
    /// Write the internal half too, with the questions of the communications plan.
    #[arg(long)]
    plan: bool,
}

pub(super) fn begin(args: &ProfileArgs) -> Result<(), u8> {
    let desk = Desk::open(&args.begin)?;
    let mut interview = args.begin.interview();
    let talk = &mut interview;
    let answers = ask(&desk, talk, args)?;
    talk.finish()?;
    // What lacks has been told.
    let Some(answers) = answers else { return Err(super::FAILED) };
    let mut drafts = vec![record(&desk, &answers)];
    let internal = match (args.plan, talk.mode()) {
        (true, _) => true,
        (false, Mode::Ask) => talk.confirms(words().word("cli-new-ask-plan"))?,
        (false, Mode::Options) => false,
    };
    if internal {
        drafts.push(plan::draft(answers.id.as_str(), Some(answers.email.as_str()), desk.today));
    }
    desk.write(talk, &drafts)?;
    if !args.begin.common.quiet {
        note("");
        note(words().say("cli-new-profile-next", &[("id", Arg::Text(answers.id.as_str()))]));
    }
    Ok(())
}

/// Asks everything, in the order in which a person would tell it.
fn ask(desk: &Desk, talk: &mut Interview, args: &ProfileArgs) -> Result<Option<Answers>, u8> {
    let (named, platform) = account(desk, talk, args)?;
    let status = status(talk, args, named.is_some())?;
    let kind = kind(desk, talk, args)?;
    let (unit, role) = owner(desk, talk, args)?;
    let names = names(desk, talk, args)?;
    let email = email(desk, talk, args, unit.as_ref())?;
    let phone = Question::optional("cli-new-ask-phone", "--phone", args.phone.as_deref());
    let phone = talk.ask(&phone, parsed::<Phone>)?;
    let languages = languages(desk, talk, args)?;
    let open = status.is_some_and(|status| status != Status::Planned);
    let opened = if open { opened(desk, talk, args)? } else { None };
    let website = Question::optional("cli-new-ask-website", "--website", args.website.as_deref());
    let website = talk.ask(&website, website_answer)?;
    let ends = ends(desk, talk, args, kind, opened)?;
    let (title, person) = person(talk, args, kind)?;
    let standby_for = if status == Some(Status::Standby) {
        let question = Question::optional("cli-new-ask-standby-for", "--standby-for", args.standby_for.as_deref());
        talk.ask(&question, text)?
    } else {
        None
    };
    let evidence = if open { evidence(talk, args)? } else { None };
    let id = id(desk, talk, args, unit.as_ref(), platform.as_deref())?;
    let (Some(id), Some(platform), Some(status), Some(kind)) = (id, platform, status, kind) else { return Ok(None) };
    let (Some(unit), Some(email), Some(languages)) = (unit, email, languages) else { return Ok(None) };
    Ok(Some(Answers {
        id,
        named,
        platform,
        status,
        kind,
        unit,
        role,
        names,
        email,
        phone,
        languages,
        opened,
        website,
        ends,
        title,
        person,
        standby_for,
        evidence,
    }))
}

/// The account; without an address, the platform that it is planned on.
fn account(desk: &Desk, talk: &mut Interview, args: &ProfileArgs) -> Result<(Option<Named>, Option<String>), u8> {
    let planned = args.platform.is_some() || args.status.as_deref() == Some(Status::Planned.word());
    let found = if planned && args.url.is_none() {
        None
    } else {
        let need = match (talk.mode(), &args.status) {
            (Mode::Options, _) | (Mode::Ask, Some(_)) => Need::Required,
            (Mode::Ask, None) => Need::Optional,
        };
        let question = Question { need, ..Question::required("cli-new-ask-url", "--url", args.url.as_deref()) };
        talk.ask(&question, |answer| named(desk, answer))?
    };
    if let Some(found) = found {
        show(desk, &found);
        let platform = found.account.platform().to_owned();
        return Ok((Some(found), Some(platform)));
    }
    if !planned && talk.mode() == Mode::Options {
        return Ok((None, None));
    }
    let question = Question::required("cli-new-ask-platform", "--platform", args.platform.as_deref());
    let platform = talk.ask(&question, |answer| {
        let table = &desk.site.settings.table;
        let answer = answer.to_lowercase();
        let by_name = table.platforms().find(|own| own.id() == answer || own.name().to_lowercase() == answer);
        by_name.map(|platform| platform.id().to_owned()).ok_or_else(|| {
            let known: Vec<&str> = table.platforms().map(crate::account::Platform::id).collect();
            let near = nearest(&answer, &known).unwrap_or("facebook, instagram, x, youtube …");
            words().say("cli-new-unknown-platform", &[("found", Arg::Text(&answer)), ("suggestion", Arg::Text(near))])
        })
    })?;
    Ok((None, platform))
}

fn choices(words_of: &[&str], start: &str) -> Vec<Choice> {
    words_of.iter().map(|word| ((*word).to_owned(), words().word(&format!("{start}-{word}")))).collect()
}

fn status(talk: &mut Interview, args: &ProfileArgs, has_account: bool) -> Result<Option<Status>, u8> {
    let given = args.status.as_deref();
    if !has_account {
        // An account that is not named is not open; who says otherwise is asked for its address.
        return Ok(Some(Status::Planned));
    }
    let question = Question::required("cli-new-ask-status", "--status", given);
    let question = question.proposing(Some(Status::Active.word().to_owned()));
    let chosen = talk.choose(question, &choices(&["active", "standby", "planned"], "cli-new-status"))?;
    Ok(chosen.and_then(|word| Status::parse(&word).ok()))
}

fn kind(desk: &Desk, talk: &mut Interview, args: &ProfileArgs) -> Result<Option<ProfileKind>, u8> {
    let kinds: Vec<&str> = desk.site.settings.kinds.iter().map(|kind| kind.word()).collect();
    let question = Question::required("cli-new-ask-kind", "--kind", args.kind.as_deref());
    let chosen = talk.choose(question, &choices(&kinds, "cli-new-kind"))?;
    Ok(chosen.and_then(|word| ProfileKind::parse(&word).ok()))
}

/// The unit; the responsible role, where no unit above has one.
fn owner(desk: &Desk, talk: &mut Interview, args: &ProfileArgs) -> Result<(Option<Id>, Option<String>), u8> {
    let lang = Lang::parse(words().lang()).unwrap_or_else(|_| desk.site.settings.default_language().clone());
    let units = desk.site.units.in_tree_order();
    let known: Vec<Choice> =
        units.iter().map(|(unit, _)| (unit.id.to_string(), unit.name.in_language(&lang).1.to_owned())).collect();
    let question = Question::required("cli-new-ask-unit", "--unit", args.unit.as_deref());
    let unit = talk.choose(question, &known)?.and_then(|id| Id::parse(&id).ok());
    let has_role = |unit: &Id| desk.site.units.chain(unit).any(|unit| unit.role.is_some());
    let needs = unit.as_ref().is_some_and(|unit| !has_role(unit));
    if !needs && args.role.is_none() {
        return Ok((unit, None));
    }
    let question = Question::required("cli-new-ask-role", "--role", args.role.as_deref());
    let role = talk.ask(&question, text)?;
    Ok((unit, role))
}

fn names(desk: &Desk, talk: &mut Interview, args: &ProfileArgs) -> Result<Vec<(Lang, String)>, u8> {
    let languages = desk.languages().to_vec();
    let default = desk.site.settings.default_language().clone();
    let mut names = Vec::new();
    for lang in languages {
        let given = in_language(&args.name, &lang, &default);
        let question = Question::optional("cli-new-ask-name", "--name", given);
        let need = if lang == default { Need::Required } else { Need::Optional };
        let question = Question { need, ..question }.in_language(lang.as_str());
        names.extend(talk.ask(&question, text)?.map(|name| (lang, name)));
    }
    Ok(names)
}

/// An address on the organisation's own domains; the unit's is proposed.
fn email(desk: &Desk, talk: &mut Interview, args: &ProfileArgs, unit: Option<&Id>) -> Result<Option<Email>, u8> {
    let of_unit = unit.and_then(|unit| desk.site.units.get(unit)).and_then(|unit| unit.email.clone());
    let official = |desk: &Desk, email: &Email| desk.site.settings.organisation.domains.admits_email(email.as_str());
    let proposal = of_unit.filter(|email| official(desk, &email.value)).map(|email| email.value.to_string());
    let question = Question::required("cli-new-ask-email", "--email", args.email.as_deref()).proposing(proposal);
    talk.ask(&question, |answer| {
        let email = parsed::<Email>(answer)?;
        if official(desk, &email) {
            return Ok(email);
        }
        let domains = desk.site.settings.organisation.written_domains.join(", ");
        Err(words().say("cli-new-email-foreign", &[("found", Arg::Text(answer)), ("domains", Arg::Text(&domains))]))
    })
}

fn languages(desk: &Desk, talk: &mut Interview, args: &ProfileArgs) -> Result<Option<Vec<Lang>>, u8> {
    let default = desk.site.settings.default_language().to_string();
    let question = Question::required("cli-new-ask-languages", "--languages", args.languages.as_deref());
    talk.ask(&question.proposing(Some(default)), super::languages)
}

fn opened(desk: &Desk, talk: &mut Interview, args: &ProfileArgs) -> Result<Option<Day>, u8> {
    let today = desk.today;
    let question = Question::required("cli-new-ask-opened", "--opened", args.opened.as_deref());
    talk.ask(&question, |answer| {
        let day = parsed::<Day>(answer)?;
        let past = day <= today;
        if past { Ok(day) } else { Err(words().say("cli-new-opened-later", &[("found", Arg::Text(answer))])) }
    })
}

fn website_answer(answer: &str) -> Result<String, String> {
    if answer == "none" { Ok(answer.to_owned()) } else { parsed::<HttpsUrl>(answer).map(|url| url.to_string()) }
}

fn ends(
    desk: &Desk,
    talk: &mut Interview,
    args: &ProfileArgs,
    kind: Option<ProfileKind>,
    opened: Option<Day>,
) -> Result<Option<Day>, u8> {
    let temporary = matches!(kind, Some(ProfileKind::Campaign | ProfileKind::Person | ProfileKind::Expert));
    if !temporary && args.ends.is_none() {
        return Ok(None);
    }
    let today = desk.today;
    let question = Question::optional("cli-new-ask-ends", "--ends", args.ends.as_deref());
    talk.ask(&question, |answer| {
        let day = parsed::<Day>(answer)?;
        let later = day >= today && opened.is_none_or(|opened| day >= opened);
        if later { Ok(day) } else { Err(words().say("cli-new-ends-past", &[("found", Arg::Text(answer))])) }
    })
}

fn person(
    talk: &mut Interview,
    args: &ProfileArgs,
    kind: Option<ProfileKind>,
) -> Result<(Option<String>, Option<String>), u8> {
    if !matches!(kind, Some(ProfileKind::Person | ProfileKind::Expert)) {
        return Ok((None, None));
    }
    let question = Question::optional("cli-new-ask-title", "--title", args.title.as_deref());
    let title = talk.ask(&question, text)?;
    let question = Question::optional("cli-new-ask-person", "--person", args.person.as_deref());
    Ok((title, talk.ask(&question, text)?))
}

fn evidence(talk: &mut Interview, args: &ProfileArgs) -> Result<Option<EvidenceMethod>, u8> {
    let methods = ["administrator", "backlink", "rel-me", "own-domain", "phone", "letter"];
    let question = Question::optional("cli-new-ask-evidence", "--evidence", args.evidence.as_deref());
    let chosen = talk.choose(question, &choices(&methods, "cli-new-evidence"))?;
    Ok(chosen.and_then(|word| EvidenceMethod::parse(&word).ok()))
}

/// The id, which is the path as well: one that no record and no file has.
fn id(
    desk: &Desk,
    talk: &mut Interview,
    args: &ProfileArgs,
    unit: Option<&Id>,
    platform: Option<&str>,
) -> Result<Option<Id>, u8> {
    let free = |desk: &Desk, id: &str| free(desk, id).is_ok();
    let proposal = unit.zip(platform).and_then(|(unit, platform)| {
        let platform = crate::value::slug_from(platform);
        let plain = format!("{unit}/{platform}");
        let start = if matches!(role(&path(&plain), &[]), Role::Bad("reserved", _)) { "oma-" } else { "" };
        let nth = |n: usize| if n == 1 { format!("{start}{plain}") } else { format!("{start}{plain}-{n}") };
        (1..100).map(nth).find(|id| free(desk, id))
    });
    if args.id.is_none() && proposal.is_none() && talk.mode() == Mode::Options {
        // It follows from what lacks as well, and that has been taken down.
        return Ok(None);
    }
    let question = Question::required("cli-new-ask-id", "--id", args.id.as_deref()).proposing(proposal);
    talk.ask(&question, |answer| self::free(desk, answer))
}

/// An id that a new record can have.
fn free(desk: &Desk, id: &str) -> Result<Id, String> {
    let own = parsed::<Id>(id)?;
    match role(&path(id), desk.languages()) {
        Role::Profile(_) => {}
        Role::Bad("reserved", better) => {
            let args = [("found", Arg::Text(id)), ("suggestion", Arg::Text(&better))];
            return Err(words().say("cli-new-id-reserved", &args));
        }
        _ => return Err(words().say("cli-new-id-taken", &[("id", Arg::Text(id))])),
    }
    let taken = desk.raw.profiles.iter().any(|record| *id_of(record) == own || record.id == own)
        || desk.raw.unread.contains(&own)
        || desk.has(&path(id))
        || desk.has(&format!("profiles/_internal/{id}.yaml"));
    if taken { Err(words().say("cli-new-id-taken", &[("id", Arg::Text(id))])) } else { Ok(own) }
}
