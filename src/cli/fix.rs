//! `aito check --fix`: shows what can be mended beyond doubt, asks, and mends it.

use super::site::{in_pool, open, words};
use super::{Common, FAILED, note};
use crate::build::{Fixed, fixes};
use crate::catalogue::Arg;
use crate::identity_code;
use crate::shell;
use similar::TextDiff;
use std::io::{IsTerminal, Write as _};
use std::path::Path;

/// How many lines around a change are shown.
const AROUND: usize = 2;

/// Whether a person has said yes beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Consent {
    Given,
    Asked,
}

/// What a person answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    Yes,
    No,
    All,
    Quit,
}

/// Mends a site's files; `Err` is the exit code.
pub(super) fn mend(common: &Common, consent: Consent) -> Result<(), u8> {
    let (folder, loaded, moment) = open(common, None)?;
    let (sources, faults) = (loaded.sources, loaded.faults);
    let files = in_pool(common, || fixes(&sources, &faults, moment.today()));
    if files.is_empty() {
        note(words().word("cli-fix-nothing"));
        return Ok(());
    }
    let listens = std::io::stdin().is_terminal();
    let mut consent = consent;
    let mut mended = 0;
    for file in &files {
        note(shown(file));
        let answer = match consent {
            Consent::Given => Answer::Yes,
            Consent::Asked if listens => answer_to(&words().say("cli-fix-ask", &[("file", Arg::Text(&file.path))])),
            Consent::Asked => Answer::No,
        };
        if answer == Answer::Quit {
            break;
        }
        if answer == Answer::All {
            consent = Consent::Given;
        }
        if matches!(answer, Answer::Yes | Answer::All) {
            put(&folder, file)?;
            mended += 1;
        }
    }
    if consent == Consent::Asked && !listens {
        note(words().say("cli-fix-unasked", &[("files", Arg::Count(files.len()))]));
    } else {
        note(words().say("cli-fix-done", &[("files", Arg::Count(mended)), ("all", Arg::Count(files.len()))]));
    }
    note("");
    Ok(())
}

/// The difference as programs and people read it. White space at the end of a line that goes is made visible.
pub(super) fn shown(file: &Fixed) -> String {
    let diff = TextDiff::from_lines(file.old.as_str(), file.new.as_str());
    let diff = diff.unified_diff().context_radius(AROUND).header(&file.path, &file.path).to_string();
    let line = |line: &str| {
        let plain: String = line.chars().filter(|c| !c.is_control() || *c == '\t').collect();
        let words = plain.trim_end_matches([' ', '\t']);
        let trailing = plain.len() - words.len();
        if line.starts_with('-') && trailing > 0 { format!("{words}{}", "·".repeat(trailing)) } else { plain }
    };
    let lines: Vec<String> = diff.split('\n').map(|text| line(text.trim_end_matches('\r'))).collect();
    identity_code::mask(&lines.join("\n"))
}

/// Asks until somebody answers; whoever goes away wants nothing more.
pub(super) fn answer_to(question: &str) -> Answer {
    loop {
        let _ = write!(std::io::stderr().lock(), "{question} ");
        let mut line = String::new();
        match std::io::stdin().read_line(&mut line) {
            Ok(0) | Err(_) => return Answer::Quit,
            Ok(_) => {}
        }
        if let Some(answer) = answer(&line) {
            return answer;
        }
    }
}

/// What a word means, in the run's language or in English.
fn answer(line: &str) -> Option<Answer> {
    let said = line.trim().to_lowercase();
    let meant = [
        (Answer::Yes, "cli-fix-word-yes", "yes"),
        (Answer::No, "cli-fix-word-no", "no"),
        (Answer::All, "cli-fix-word-all", "all"),
        (Answer::Quit, "cli-fix-word-quit", "quit"),
    ];
    let is = |word: &str| !said.is_empty() && word.starts_with(said.as_str());
    let own = meant.iter().find(|(_, id, _)| is(&words().word(id)));
    own.or_else(|| meant.iter().find(|(.., english)| is(english))).map(|(answer, ..)| *answer)
}

/// Writes a file that is still as it was.
pub(super) fn put(folder: &Path, file: &Fixed) -> Result<(), u8> {
    shell::replace(&folder.join(&*file.path), &file.old, &file.new).map_err(|error| {
        let args = [("file", Arg::Text(&file.path)), ("detail", Arg::Text(&error.to_string()))];
        note(words().say("cli-changed-failed", &args));
        FAILED
    })
}

#[cfg(test)]
mod tests {
    use super::{Answer, answer};

    #[test]
    fn answers_are_words_or_their_beginnings() {
        for (said, meant) in
            [("y", Answer::Yes), ("YES\n", Answer::Yes), ("no", Answer::No), ("a", Answer::All), ("q", Answer::Quit)]
        {
            assert_eq!(answer(said), Some(meant), "{said}");
        }
        assert_eq!(answer("\n"), None);
        assert_eq!(answer("perhaps"), None);
    }
}
