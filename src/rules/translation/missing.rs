//! Texts that lack one of the site's languages.

use crate::diagnostic::Level;
use crate::model::{Guideline, Profile, Site};
use crate::raw::Status;
use crate::rules::works::{Kind, Work, likely_partner, unpaired, works};
use crate::rules::{Check, Explanation, Found, Rule, Subject, Weight};
use crate::value::{Id, Lang, Text};
use std::collections::BTreeSet;

/// The row.
pub(crate) static RULE: Rule = Rule {
    name: "translation/missing",
    level: Level::Warn,
    weight: Weight::Adjustable,
    sources: &["D40"],
    check: Check::Site(check),
    explanation: Explanation {
        en: include_str!("missing.md"),
        fi: include_str!("missing.fi.md"),
        sv: include_str!("missing.sv.md"),
    },
};

/// How many names a finding lists a language.
const NAMES: usize = 8;

/// What the functions here share.
struct Desk<'a> {
    site: &'a Site,
    works: Vec<Work<'a>>,
    /// Texts that a misspelt file name was probably meant to translate, with its language: told as that.
    meant: BTreeSet<(Id, Lang)>,
    /// Texts of which there is a short version, with its language.
    short: BTreeSet<(Id, Lang)>,
}

fn check(subject: &Subject<'_>, found: &mut Found) {
    let site = subject.site;
    if site.settings.languages.len() < 2 {
        return;
    }
    let desk = Desk::new(site);
    for guideline in subject.living() {
        desk.guideline(subject, guideline, found);
    }
    desk.terms(subject, found);
    for page in desk.works.iter().filter(|work| matches!(work.kind, Kind::Page)) {
        let lacking = desk.lacking(page);
        if let (Some(doc), Some(lang)) = (page.original(), lacking.first()) {
            let file = format!("content/{lang}/pages/{}", page.file_name(site, lang));
            let fault = found.at(subject.title(doc)).fact("missing", joined(&lacking)).fact("file", file);
            fault.fact("source", site.sources.get(doc.file).map_or("", |file| &*file.path));
        }
    }
    for profile in site.profiles.values() {
        record(subject, profile, found);
    }
}

impl<'a> Desk<'a> {
    fn new(site: &'a Site) -> Self {
        let works = works(site);
        let mut meant = BTreeSet::new();
        for work in works.iter().filter(|work| unpaired(site, work)) {
            if let (Some(partner), Some(doc)) = (likely_partner(site, work, &works), work.original()) {
                meant.insert((partner.id.clone(), doc.lang.clone()));
            }
        }
        let chapters = site.guidelines.values().flat_map(|guideline| &guideline.chapters);
        let short = chapters.flat_map(|c| c.short_version_of.iter().map(|(lang, id)| (id.clone(), lang.clone())));
        Self { site, short: short.collect(), works, meant }
    }

    /// The languages that a text lacks and nothing stands in for. What the default language lacks is told as a text
    /// without a partner; what is on its way is not told.
    fn lacking(&self, work: &Work<'_>) -> Vec<&'a Lang> {
        if !work.has(self.site.settings.default_language()) || self.site.on_their_way.contains(work.id) {
            return Vec::new();
        }
        let excused = |lang: &Lang| {
            let is = |set: &BTreeSet<(Id, Lang)>, id: &Id| set.contains(&(id.clone(), lang.clone()));
            let guideline = match work.kind {
                Kind::Chapter(guideline, _) => is(&self.short, &guideline.id),
                _ => false,
            };
            let word = matches!(work.kind, Kind::Term(words) if words.iter().any(|(own, _)| own == lang));
            guideline || word || is(&self.short, work.id) || is(&self.meant, work.id)
        };
        self.site.settings.languages.iter().filter(|lang| !work.has(lang) && !excused(lang)).collect()
    }

    /// One finding a guideline, with the names of what each language lacks.
    fn guideline(&self, subject: &Subject<'_>, guideline: &Guideline, found: &mut Found) {
        let own = |work: &&Work<'_>| match work.kind {
            Kind::Guideline(own) | Kind::Chapter(own, _) => own.id == guideline.id,
            _ => false,
        };
        let works: Vec<&Work<'_>> = self.works.iter().filter(own).collect();
        let mut missing = Vec::new();
        for lang in &self.site.settings.languages {
            let lacks: Vec<&&Work<'_>> = works.iter().filter(|work| self.lacking(work).contains(&lang)).collect();
            let names = match lacks.as_slice() {
                [] => continue,
                // Nothing of it is there: the folder says it all.
                _ if works.iter().all(|work| !work.has(lang)) => vec![format!("{}/", guideline.id)],
                some => some.iter().map(|work| self.chapter_file(work, lang)).collect(),
            };
            missing.push(format!("{lang}: {}", listed(&names)));
        }
        if let Some(front) = subject.front(guideline).filter(|_| !missing.is_empty()) {
            found.at(subject.title(front)).kind("guideline").fact("missing", missing.join("; "));
        }
    }

    fn chapter_file(&self, work: &Work<'_>, lang: &Lang) -> String {
        match work.kind {
            Kind::Guideline(_) => "_index.md".to_owned(),
            _ => work.file_name(self.site, lang),
        }
    }

    /// One finding for the whole glossary.
    fn terms(&self, subject: &Subject<'_>, found: &mut Found) {
        let terms = || self.works.iter().filter(|work| matches!(work.kind, Kind::Term(_)));
        let mut missing = Vec::new();
        for lang in &self.site.settings.languages {
            let lacks = terms().filter(|term| self.lacking(term).contains(&lang));
            let names: Vec<String> = lacks.map(|term| term.id.to_string()).collect();
            if !names.is_empty() {
                missing.push(format!("{lang}: {}", listed(&names)));
            }
        }
        let first = terms().find(|term| !self.lacking(term).is_empty());
        if let (Some(term), Some(doc)) = (first, first.and_then(Work::original)) {
            let lang = self.lacking(term).first().map_or("", |lang| lang.as_str());
            let fault = found.at(subject.title(doc)).kind("terms").fact("missing", missing.join("; "));
            fault.fact("lang", lang);
        }
    }
}

/// One finding a record: texts that lack a language in which the account serves, of those that the site has.
fn record(subject: &Subject<'_>, profile: &Profile, found: &mut Found) {
    if matches!(profile.status.value, Status::Planned | Status::Closed) {
        return;
    }
    let mut missing = Vec::new();
    for lang in subject.site.settings.languages.iter().filter(|lang| profile.languages.contains(lang)) {
        let lacks = |(_, text): &(&'static str, Option<&Text>)| {
            text.is_some_and(|text| !text.all().any(|(own, _)| own == lang))
        };
        let names: Vec<String> = texts(profile).into_iter().filter(lacks).map(|(name, _)| name.to_owned()).collect();
        if !names.is_empty() {
            missing.push((lang, names));
        }
    }
    let Some((lang, names)) = missing.first() else {
        return;
    };
    let field = names.first().and_then(|name| name.split(':').next()).unwrap_or("name");
    let shown: Vec<String> = missing.iter().map(|(lang, names)| format!("{lang}: {}", listed(names))).collect();
    let fault = found.about(&profile.id, subject.place(profile, field)).kind("record");
    fault.fact("missing", shown.join("; ")).fact("field", field).fact("lang", lang.as_str());
}

/// A record's texts for readers, with the names of their fields. An account whose
/// name is written once has that name in every language.
fn texts(profile: &Profile) -> Vec<(&'static str, Option<&Text>)> {
    let service = &profile.service;
    vec![
        ("name", Some(&profile.name).filter(|name| name.all().count() > 1)),
        ("about", profile.about.as_ref()),
        ("service: hours", service.hours.as_ref()),
        ("service: response", service.response.as_ref()),
        ("service: urgent", service.urgent.as_ref()),
        ("standby_for", profile.standby_for.as_ref()),
        ("compromised: message", profile.compromised.as_ref().and_then(|compromised| compromised.message.as_ref())),
        ("person: title", profile.person.as_ref().and_then(|person| person.title.as_ref())),
    ]
}

/// Names with commas between, the first few of many.
fn listed(names: &[String]) -> String {
    let first: Vec<&str> = names.iter().take(NAMES).map(String::as_str).collect();
    let rest = names.len().saturating_sub(NAMES);
    let more = if rest > 0 { format!(" … (+{rest})") } else { String::new() };
    format!("{}{more}", first.join(", "))
}

fn joined(langs: &[&Lang]) -> String {
    langs.iter().map(|lang| lang.as_str()).collect::<Vec<_>>().join(", ")
}
