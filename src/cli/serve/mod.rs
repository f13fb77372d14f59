//! `aito serve`: the site as one writes it, in a browser on this machine.
//!
//! In: a site's folder, watched. Out: pages that reload when something was saved, and findings on the page and at the
//! terminal. Never true: a file written but for the one record that a person saves in its form; a page shown to another
//! machine; a state of the files that ends the program.

mod desk;
mod edit;
mod edit_page;
mod edit_row;
mod panel;
mod parity;

use super::site::{find, tell_findings, timezone};
use super::{Common, DONE, FAILED, Format, note};
use crate::build::Preview;
use crate::catalogue::Arg;
use crate::shell::{self, Heard, Host, Port, Watch};
use crate::source::{Content, Sources};
use crate::value::{Day, Moment};
use clap::Args;
use desk::{Desk, State};
use edit::Editor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

pub(super) use super::speech::words;

/// The port that is taken where none is named.
const PORT: u16 = 4000;

/// How long it must be quiet before the finished files are inspected.
const PAUSE: Duration = Duration::from_millis(400);

#[derive(Args)]
pub(super) struct ServeArgs {
    #[command(flatten)]
    common: Common,
    /// The port on 127.0.0.1 (default: 4000, or the next that is free; 0 takes any).
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Open the page in the browser.
    #[arg(long)]
    open: bool,
}

pub(super) fn run(args: &ServeArgs) -> ExitCode {
    ExitCode::from(serve(args).map_or_else(|code| code, |()| DONE))
}

fn serve(args: &ServeArgs) -> Result<(), u8> {
    let common = &args.common;
    let start = common.site.clone().unwrap_or_else(|| PathBuf::from("."));
    let Some(folder) = find(&start, common.site.is_some()) else {
        note(words().say("cli-no-site", &[("folder", Arg::Text(&start.display().to_string()))]));
        return Err(FAILED);
    };
    let port = take_port(args.port)?;
    // Wrong options are told before anything is made.
    super::site::moment(common, &super::site::default_zone())?;
    let address = format!("http://127.0.0.1:{}/", port.number());
    let watch = Watch::new(&folder, common.internal.as_deref());
    let work = Arc::new(Work::new(common.clone(), folder)?);
    let desk = Arc::new(Desk::new());
    let (made, to_complete) = mpsc::channel();
    work.remake(&desk, &made);
    note(words().say("serve-address", &[("url", Arg::Text(&address))]));
    if args.open && shell::open_in_browser(&address).is_err() {
        note(words().word("serve-not-opened"));
    }
    let (watching, completing) = (Arc::clone(&work), Arc::clone(&work));
    let (new, whole) = (Arc::clone(&desk), Arc::clone(&desk));
    std::thread::spawn(move || watching.watch(watch, &new, &made));
    std::thread::spawn(move || completing.complete(&whole, &to_complete));
    let secret = shell::secret().map_err(|error| {
        note(words().say("serve-no-port", &[("detail", Arg::Text(&error.to_string()))]));
        FAILED
    })?;
    let host = Host {
        answer: desk.answer(),
        form: Editor::new(work, Arc::clone(&desk), secret).answer(),
        foreign: words().word("edit-foreign"),
        refusal: words().word("serve-other-host"),
        bell: desk.bell(),
    };
    shell::host(port, host).map_err(|error| {
        note(words().say("serve-no-port", &[("detail", Arg::Text(&error.to_string()))]));
        FAILED
    })?;
    note(words().word("serve-ended"));
    Ok(())
}

/// The port that is asked for, or else the usual one or the next that is free.
fn take_port(asked: Option<u16>) -> Result<Port, u8> {
    let wanted = asked.unwrap_or(PORT);
    let error = match Port::take(wanted) {
        Ok(port) => return Ok(port),
        Err(error) => error,
    };
    let taken = wanted.to_string();
    let next = Port::after(wanted).filter(|_| error.kind() == std::io::ErrorKind::AddrInUse);
    match (next, asked) {
        (Some(next), None) => {
            note(words().say("serve-port-taken", &[("port", Arg::Text(&taken))]));
            Ok(next)
        }
        (Some(next), Some(_)) => {
            let free = next.number().to_string();
            let args = [("port", Arg::Text(taken.as_str())), ("free", Arg::Text(free.as_str()))];
            note(words().say("serve-port-taken-free", &args));
            Err(FAILED)
        }
        (None, _) => {
            note(words().say("serve-no-port", &[("detail", Arg::Text(&error.to_string()))]));
            Err(FAILED)
        }
    }
}

/// What the work is done with.
struct Work {
    common: Common,
    folder: PathBuf,
    pool: rayon::ThreadPool,
    /// For what need not be there at once; the first pool must never wait for it.
    slow: rayon::ThreadPool,
}

impl Work {
    fn new(common: Common, folder: PathBuf) -> Result<Self, u8> {
        let pool = |threads: usize| {
            rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(|error| {
                note(error.to_string());
                FAILED
            })
        };
        let threads = common.jobs.unwrap_or(0);
        let many = pool(threads)?;
        let slow = pool((many.current_num_threads() / 2).max(1))?;
        Ok(Self { common, folder, pool: many, slow })
    }

    fn load(&self) -> shell::Loaded {
        shell::load(&self.folder, self.common.internal.as_deref())
    }

    /// Makes the site anew whenever something has changed, the day among it.
    fn watch(&self, mut watch: Watch, desk: &Desk, made: &Sender<Arc<State>>) {
        loop {
            let heard = watch.wait();
            if heard == Heard::Change || desk.state().day != self.today(&desk.state().zone) {
                self.remake(desk, made);
            }
        }
    }

    /// The day that it is now where the site is.
    fn today(&self, zone: &str) -> Option<Day> {
        super::site::moment(&self.common, zone).ok().map(Moment::today)
    }

    /// Makes the site of the files as they are, unless they are the same as before.
    fn remake(&self, desk: &Desk, made: &Sender<Arc<State>>) {
        let started = Instant::now();
        let loaded = self.load();
        let before = desk.state();
        let zone = timezone(&loaded).unwrap_or_else(super::site::default_zone);
        let Ok(moment) = super::site::moment(&self.common, &zone) else { return };
        let day = Some(moment.today());
        if before.day == day && before.preview.as_ref().is_some_and(|made| same(&made.sources, &loaded.sources)) {
            return;
        }
        let earlier = before.shown.as_deref();
        let work = || Preview::new(loaded.sources, loaded.faults, moment, earlier);
        // A fault of our own must not end the preview: the next save may be past it.
        let Ok(preview) = catch_unwind(AssertUnwindSafe(|| self.pool.install(work))) else {
            note(words().word("serve-own-fault"));
            return;
        };
        let state = desk.show(preview, day, zone);
        self.tell(&before, &state, started);
        let _ = made.send(state);
    }

    /// Finishes the judgement of the newest state: what only the finished files show.
    fn complete(&self, desk: &Desk, made: &Receiver<Arc<State>>) {
        while let Ok(mut state) = made.recv() {
            // Browsers fetch the new page now, and whoever types saves again soon: neither has to share the machine.
            while let Ok(newer) = made.recv_timeout(PAUSE) {
                state = newer;
            }
            let Some(preview) = state.preview.clone() else { continue };
            let found = catch_unwind(AssertUnwindSafe(|| self.slow.install(|| preview.complete())));
            match found {
                Ok(Some(findings)) => {
                    if let Some(whole) = desk.complete(&state, findings)
                        && whole.findings != state.findings
                    {
                        self.tell_all(&whole);
                    }
                }
                Ok(None) => {}
                Err(_) => note(words().word("serve-own-fault")),
            }
        }
    }

    /// Tells what is found where it is something else than before, and how long it took.
    fn tell(&self, before: &State, state: &State, started: Instant) {
        if state.findings != before.findings || before.preview.is_none() || state.is_kept() {
            self.tell_all(state);
        }
        if before.preview.is_some() && !self.common.quiet && self.common.format == Format::Human {
            let seconds = format!("{:.2}", started.elapsed().as_secs_f64());
            note(words().say("serve-shown", &[("seconds", Arg::Text(&seconds))]));
        }
    }

    fn tell_all(&self, state: &State) {
        if let Some(preview) = &state.preview {
            tell_findings(&self.common, &state.findings, &preview.sources, preview.internal);
            if preview.sources.find("site.yaml").is_none() {
                note(panel::no_file());
            }
        }
    }
}

/// Whether two loads gave the same files.
fn same(one: &Sources, other: &Sources) -> bool {
    let content = |one: &Content, other: &Content| match (one, other) {
        (Content::Text(one), Content::Text(other)) => one == other,
        (Content::Bytes(one), Content::Bytes(other)) => one == other,
        // What could not be read may be unreadable for another reason now.
        _ => false,
    };
    one.iter().count() == other.iter().count()
        && one.iter().zip(other.iter()).all(|((_, one), (_, other))| {
            one.path == other.path && one.half == other.half && content(&one.content, &other.content)
        })
}
