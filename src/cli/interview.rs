//! Questions and answers: on a terminal, from a pipe, or all at once as options.
//!
//! In: a question, what was given for it as an option, a check that is the loader's own. Out: values that have passed
//! it. Never true: a question asked where `--yes` forbids it; a wrong answer taken; anything written when answers end
//! too soon (writing comes after the last question).

use super::site::words;
use super::{FAILED, note};
use crate::catalogue::Arg;
use crate::identity_code;
use std::io::{BufRead, Read as _, Write as _};

/// The longest answer.
const LONGEST: usize = 1000;

/// Whether there is somebody to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// Ask for what no option gives.
    Ask,
    /// Ask nothing: options and proposals are all there is.
    Options,
}

/// Whether a question needs an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// Nothing can be written without it.
    Required,
    /// An empty answer leaves it out.
    Optional,
}

/// A question.
pub(super) struct Question<'q> {
    /// Its words.
    pub(super) words: String,
    /// The option that answers it.
    pub(super) option: &'static str,
    /// What the option gave.
    pub(super) given: Option<&'q str>,
    /// What an empty answer means.
    pub(super) proposal: Option<String>,
    /// Whether it needs an answer.
    pub(super) need: Need,
}

impl<'q> Question<'q> {
    /// A question that needs an answer; its words are a message.
    pub(super) fn required(message: &str, option: &'static str, given: Option<&'q str>) -> Self {
        Self { words: words().word(message), option, given, proposal: None, need: Need::Required }
    }

    /// A question that may be left unanswered.
    pub(super) fn optional(message: &str, option: &'static str, given: Option<&'q str>) -> Self {
        Self { need: Need::Optional, ..Self::required(message, option, given) }
    }

    /// The same with what an empty answer means.
    pub(super) fn proposing(self, proposal: Option<String>) -> Self {
        Self { proposal, ..self }
    }

    /// The same with a language behind its words.
    pub(super) fn in_language(mut self, lang: &str) -> Self {
        self.words = format!("{} [{lang}]", self.words);
        self
    }
}

/// One of the answers that a question admits: the word of the format, and what it means.
pub(super) type Choice = (String, String);

/// The answers so far: what lacks and what is wrong of what the options gave.
pub(super) struct Interview {
    input: Box<dyn BufRead>,
    mode: Mode,
    lacking: Vec<&'static str>,
    wrong: usize,
}

impl Interview {
    /// An interview on standard input.
    pub(super) fn new(mode: Mode) -> Self {
        Self { input: Box::new(std::io::stdin().lock()), mode, lacking: Vec::new(), wrong: 0 }
    }

    /// Whether somebody is asked.
    pub(super) fn mode(&self) -> Mode {
        self.mode
    }

    /// Asks until the answer passes the check; `None` for one that is left out, or that options lack. `Err` is an exit
    /// code: the answers ended.
    pub(super) fn ask<T>(
        &mut self,
        question: &Question<'_>,
        check: impl Fn(&str) -> Result<T, String>,
    ) -> Result<Option<T>, u8> {
        let check = |answer: &str| plain(answer).and_then(|answer| check(&answer));
        if let Some(given) = question.given {
            match check(given) {
                Ok(value) => return Ok(Some(value)),
                Err(why) => note(format!("{}: {why}", question.option)),
            }
            if self.mode == Mode::Options {
                self.wrong += 1;
                return Ok(None);
            }
        }
        if self.mode == Mode::Options {
            let proposed = question.proposal.as_deref().map(check).and_then(Result::ok);
            if proposed.is_none() && question.need == Need::Required {
                self.lacking.push(question.option);
            }
            return Ok(proposed);
        }
        loop {
            put_question(question);
            let answer = self.line()?;
            let answer = match answer.trim() {
                "-" if question.need == Need::Optional => return Ok(None),
                "" => question.proposal.clone().unwrap_or_default(),
                answer => answer.to_owned(),
            };
            if answer.is_empty() {
                if question.need == Need::Optional {
                    return Ok(None);
                }
                note(words().word("cli-ask-needed"));
                continue;
            }
            match check(&answer) {
                Ok(value) => return Ok(Some(value)),
                Err(why) => note(why),
            }
        }
    }

    /// Asks for one of some words, by word or by number.
    pub(super) fn choose(&mut self, mut question: Question<'_>, choices: &[Choice]) -> Result<Option<String>, u8> {
        if self.mode == Mode::Ask {
            for (n, (word, meaning)) in choices.iter().enumerate() {
                question.words.push_str(&format!("\n  {} {word}: {meaning}", n + 1));
            }
        }
        self.ask(&question, |answer| {
            let by_number = answer.parse::<usize>().ok().and_then(|n| choices.get(n.checked_sub(1)?));
            let by_word = choices.iter().find(|(word, meaning)| *word == answer || *meaning == answer);
            by_word.or(by_number).map(|(word, _)| word.clone()).ok_or_else(|| {
                let known: Vec<&str> = choices.iter().map(|(word, _)| word.as_str()).collect();
                let near = crate::parse::shape::nearest(answer, &known)
                    .unwrap_or_else(|| known.first().copied().unwrap_or("…"));
                let args = [
                    ("found", Arg::Text(answer)),
                    ("known", Arg::Text(&known.join(", "))),
                    ("suggestion", Arg::Text(near)),
                ];
                words().say("cli-ask-choice", &args)
            })
        })
    }

    /// Asks whether; yes where there is nobody to ask.
    pub(super) fn confirms(&mut self, words_of: String) -> Result<bool, u8> {
        if self.mode == Mode::Options {
            return Ok(true);
        }
        let (yes, no) = (words().word("cli-ask-yes"), words().word("cli-ask-no"));
        let question = Question {
            words: format!("{words_of} ({yes}/{no})"),
            option: "--yes",
            given: None,
            proposal: Some(yes.clone()),
            need: Need::Required,
        };
        let answer = self.ask(&question, |answer| {
            let answer = answer.to_lowercase();
            let starts = |word: &str| !answer.is_empty() && word.to_lowercase().starts_with(&answer);
            match (starts(&yes) || starts("yes"), starts(&no) || starts("no")) {
                (true, false) => Ok(true),
                (false, true) => Ok(false),
                _ => Err(words().say("cli-ask-yes-or-no", &[("yes", Arg::Text(&yes)), ("no", Arg::Text(&no))])),
            }
        })?;
        Ok(answer.unwrap_or(false))
    }

    /// Says what the options lack; `Err` where they lack anything or were wrong.
    pub(super) fn finish(&self) -> Result<(), u8> {
        if !self.lacking.is_empty() {
            note(words().say("cli-ask-lacking", &[("options", Arg::Text(&self.lacking.join(", ")))]));
        }
        if self.lacking.is_empty() && self.wrong == 0 {
            return Ok(());
        }
        note(words().word("cli-ask-nothing-written"));
        Err(FAILED)
    }

    /// The next line; one that is no text is asked for again.
    fn line(&mut self) -> Result<String, u8> {
        loop {
            let mut bytes = Vec::new();
            let read = take_line(&mut *self.input, &mut bytes);
            if read == 0 {
                note("");
                note(words().word("cli-ask-ended"));
                return Err(FAILED);
            }
            match String::from_utf8(bytes) {
                Ok(line) => return Ok(line.trim_start_matches('\u{feff}').to_owned()),
                Err(_) => note(words().word("cli-ask-no-text")),
            }
        }
    }
}

/// Reads a line; an answer longer than this is refused anyway, and what follows it is the next answer.
fn take_line(input: &mut dyn BufRead, bytes: &mut Vec<u8>) -> usize {
    input.take(16 * 1024).read_until(b'\n', bytes).unwrap_or(0)
}

/// An answer without what no text has, and nothing that may not be published.
fn plain(answer: &str) -> Result<String, String> {
    let answer = answer.trim();
    if answer.chars().count() > LONGEST {
        return Err(words().say("cli-ask-long", &[("limit", Arg::Count(LONGEST))]));
    }
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    if answer.chars().any(hidden) {
        return Err(words().word("cli-ask-hidden"));
    }
    if !identity_code::find(answer).is_empty() {
        return Err(words().word("cli-ask-identity-code"));
    }
    Ok(answer.to_owned())
}

fn put_question(question: &Question<'_>) {
    let proposal = question.proposal.as_ref().map(|own| format!(" [{own}]")).unwrap_or_default();
    let optional = match (question.need, &question.proposal) {
        (Need::Optional, None) => format!(" ({})", words().word("cli-ask-optional")),
        (Need::Optional, Some(_)) => format!(" ({})", words().word("cli-ask-dash")),
        (Need::Required, _) => String::new(),
    };
    note(format!("{}{optional}{proposal}", question.words));
    let mut out = std::io::stderr().lock();
    let _ = out.write_all(b"> ");
    let _ = out.flush();
}
