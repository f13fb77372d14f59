//! The form of a record: shown, tried, written.
//!
//! In: what browsers ask of a form's address, the files as they are now. Out: pages, and one file with a new text. Never
//! true: a file written that is no record's public half, or that is another than the form was made of; a text written
//! that brings an error; something typed that is lost.

use super::desk::{Desk, HTML};
use super::edit_page::{Note, Page, Shelf, all_records, no_form};
use super::{Work, words};
use crate::catalogue::Arg;
use crate::diagnostic::Diagnostic;
use crate::form::{self, Answers, NoForm, Sheet, Verdict, find, id_of, typed};
use crate::raw::{self, Raw};
use crate::shell::{self, Loaded, Question, Reply, ReplyStatus};
use crate::value::{Day, Lang, Moment};
use std::sync::{Arc, Mutex, PoisonError};

/// Under which name a form sends the secret of this run, and the seal of what it was made of.
pub(super) const SECRET: &str = "aito:secret";
pub(super) const SEAL: &str = "aito:seal";

/// Answers for forms.
pub(super) struct Editor {
    work: Arc<Work>,
    desk: Arc<Desk>,
    secret: String,
    /// One form is written at a time.
    turn: Mutex<()>,
}

/// The files as they are now.
struct Now {
    loaded: Loaded,
    today: Day,
    raw: Raw,
    languages: Vec<Lang>,
}

impl Editor {
    pub(super) fn new(work: Arc<Work>, desk: Arc<Desk>, secret: String) -> Self {
        Self { work, desk, secret, turn: Mutex::new(()) }
    }

    /// What answers browsers.
    pub(super) fn answer(self) -> Box<dyn Fn(&Question) -> Reply + Send + Sync> {
        Box::new(move |question| {
            let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
            self.work.pool.install(|| self.answered(question))
        })
    }

    fn answered(&self, question: &Question) -> Reply {
        let id = question.path.as_str();
        let Some(now) = self.now() else { return self.without(id, NoForm::Unreadable, &[], None) };
        if id.is_empty() {
            let records = now.raw.profiles.iter().map(|record| (id_of(record).as_str(), &record.raw.name));
            return found(all_records(records, &self.home()));
        }
        match &question.sent {
            None => self.show(id, &now, &question.query),
            Some(bytes) => self.take(id, &now, bytes),
        }
    }

    fn now(&self) -> Option<Now> {
        let loaded = self.work.load();
        let zone = super::timezone(&loaded).unwrap_or_else(super::super::site::default_zone);
        let today = super::super::site::moment(&self.work.common, &zone).map(Moment::today).ok()?;
        let (raw, languages) = (raw::parse(&loaded.sources), raw::languages(&loaded.sources));
        Some(Now { loaded, today, raw, languages })
    }

    /// Where the site begins.
    fn home(&self) -> String {
        self.desk.state().shown.as_ref().map_or("/", |shown| shown.root()).to_owned()
    }

    /// The address of a record's page, where there is one.
    fn page_of(&self, id: &str) -> Option<String> {
        self.desk.state().shown.as_ref()?.profile(id)
    }

    fn show(&self, id: &str, now: &Now, query: &str) -> Reply {
        let findings = form::findings(&now.loaded.sources, &now.loaded.faults, now.today);
        let note = match query {
            "saved" => Note::Saved,
            "same" => Note::Same,
            _ => Note::Nothing,
        };
        match find(id, &now.raw, &now.loaded.sources) {
            Ok(record) => {
                let sheet = Sheet::new(&record, &now.loaded.sources, &now.languages, &findings);
                found(self.page(id, now, record.path, &sheet, note))
            }
            Err(why) => self.without(id, why, &findings, Some(now)),
        }
    }

    /// Takes what a form sent.
    fn take(&self, id: &str, now: &Now, bytes: &[u8]) -> Reply {
        let sources = &now.loaded.sources;
        let pairs = form_urlencoded::parse(bytes).map(|(name, value)| (name.into_owned(), value.into_owned()));
        let answers = Answers::new(pairs);
        let record = match find(id, &now.raw, sources) {
            Ok(record) => record,
            Err(why) => {
                let findings = form::findings(sources, &now.loaded.faults, now.today);
                return self.without(id, why, &findings, Some(now));
            }
        };
        let again = |note: Note<'_>, status: ReplyStatus| {
            let findings = form::findings(sources, &now.loaded.faults, now.today);
            let mut sheet = Sheet::new(&record, sources, &now.languages, &findings);
            let _ = typed(&mut sheet, &answers);
            reply(status, self.page(id, now, record.path, &sheet, note))
        };
        if answers.get(SECRET) != Some(self.secret.as_str()) {
            return again(Note::Stale, ReplyStatus::Forbidden);
        }
        if answers.get(SEAL) != Some(form::seal_of(record.text).as_str()) {
            return again(Note::Outdated, ReplyStatus::Outdated);
        }
        let trial = form::try_out(id, &record, sources, &now.loaded.faults, now.today, &answers);
        let note = match trial.verdict {
            Verdict::Same => return done(id, "same"),
            Verdict::Fits => match shell::replace(&self.work.folder.join(record.path), record.text, &trial.text) {
                Ok(()) => return done(id, "saved"),
                Err(error) => return again(Note::Failed(&error.to_string()), ReplyStatus::Outdated),
            },
            Verdict::Slips => Note::Slips(&trial.slips),
            Verdict::Layout => Note::Layout,
            Verdict::Worse => Note::Refused(&trial.brought, &trial.sources),
        };
        reply(ReplyStatus::Unacceptable, self.page(id, now, record.path, &trial.sheet, note))
    }

    fn page(&self, id: &str, now: &Now, path: &str, sheet: &Sheet, note: Note<'_>) -> String {
        let shelf = Shelf {
            units: now
                .raw
                .units
                .iter()
                .filter_map(|unit| Some((unit.id.as_ref()?.value.as_str(), &unit.name)))
                .collect(),
            ids: now.raw.profiles.iter().map(|record| id_of(record).as_str()).filter(|own| *own != id).collect(),
        };
        let (home, back) = (self.home(), self.page_of(id));
        Page { id, path, sheet, note, secret: &self.secret, shelf, home: &home, back: back.as_deref() }.html()
    }

    /// Says why there is no form.
    fn without(&self, id: &str, why: NoForm, findings: &[Diagnostic], now: Option<&Now>) -> Reply {
        let args = [("id", Arg::Text(id))];
        let said = match why {
            _ if now.is_none_or(|now| now.languages.is_empty()) => words().word("edit-no-site"),
            NoForm::Unknown => words().say("edit-unknown", &args),
            NoForm::Unreadable => words().say("edit-unreadable", &args),
            NoForm::Twice => words().say("edit-twice", &args),
        };
        let path = format!("profiles/{id}.yaml");
        let about = |finding: &&Diagnostic| {
            now.and_then(|now| now.loaded.sources.get(finding.at.file)).is_some_and(|file| *file.path == *path)
        };
        let about: Vec<&Diagnostic> = findings.iter().filter(about).collect();
        let list =
            now.filter(|_| why == NoForm::Unreadable).map(|now| super::panel::plain_list(&now.loaded.sources, &about));
        reply(ReplyStatus::NotFound, no_form(&said, &list.unwrap_or_default(), &self.home()))
    }
}

fn found(page: String) -> Reply {
    reply(ReplyStatus::Found, page)
}

fn reply(status: ReplyStatus, page: String) -> Reply {
    Reply { status, media_type: HTML, body: page.into_bytes() }
}

/// Leads to the form as it is after that, so that a reload sends nothing again.
fn done(id: &str, how: &str) -> Reply {
    reply(ReplyStatus::Done(format!("/__aito/edit/{id}?{how}")), String::new())
}
