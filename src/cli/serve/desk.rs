//! What the preview shows now, and what it answers.
//!
//! In: previews as they are made, paths that browsers ask for. Out: answers. Never true: a page of one state with the
//! findings of another; a page without the script that notices the next state.

use super::{panel, parity};
use crate::build::{Maturity, Places, Preview, Shown, Sight};
use crate::diagnostic::Diagnostic;
use crate::shell::{Bell, Reply, ReplyStatus};
use crate::value::Day;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// The script and the style of the panel, under a name that no site's own file has.
const SCRIPT: (&str, &str) = ("/__aito/preview.js", include_str!("preview.js"));
const STYLE: (&str, &str) = ("/__aito/preview.css", include_str!("preview.css"));
const PARITY_STYLE: (&str, &str) = ("/__aito/parity.css", include_str!("parity.css"));
const FORM_STYLE: (&str, &str) = ("/__aito/form.css", include_str!("form.css"));
pub(super) const HTML: &str = "text/html; charset=utf-8";

/// One state of the files, as far as it can be shown.
#[derive(Default)]
pub(super) struct State {
    /// What was made of it.
    pub(super) preview: Option<Arc<Preview>>,
    /// Everything found in it.
    pub(super) findings: Vec<Diagnostic>,
    /// The site that is shown: of this state, or of the last one that gave a site.
    pub(super) shown: Option<Arc<Shown>>,
    /// The day that it was made for, and the time zone that says so.
    pub(super) day: Option<Day>,
    pub(super) zone: String,
    /// Its name: another one makes browsers reload.
    pub(super) name: String,
    places: OnceLock<Places>,
    listed: OnceLock<String>,
}

impl State {
    /// Whether an earlier state is shown because this one gives no site.
    pub(super) fn is_kept(&self) -> bool {
        let own = self.preview.as_ref().and_then(|preview| preview.shown.as_ref());
        self.shown.is_some() && own.is_none()
    }

    /// All findings, as a list in HTML.
    pub(super) fn listed(&self) -> &str {
        self.listed.get_or_init(|| panel::list(self, &self.findings.iter().collect::<Vec<_>>()))
    }

    /// The id of the record that makes a page.
    fn record(&self, path: &str) -> Option<String> {
        self.preview.as_ref()?.record_of(path, self.shown.as_ref()?)
    }

    fn places(&self) -> &Places {
        self.places.get_or_init(|| match (&self.preview, &self.shown) {
            (Some(preview), Some(shown)) => preview.places(&self.findings, shown),
            _ => Places::default(),
        })
    }
}

/// What is shown now.
pub(super) struct Desk {
    now: RwLock<Arc<State>>,
    bell: Bell,
    /// Tells this run's states from another run's.
    run: String,
}

impl Desk {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let run = format!("{:x}", since.as_millis());
        let state = State { name: format!("{run}-0"), ..State::default() };
        Self { bell: Bell::new(state.name.clone()), now: RwLock::new(Arc::new(state)), run }
    }

    /// The state that is shown.
    pub(super) fn state(&self) -> Arc<State> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn bell(&self) -> Bell {
        self.bell.clone()
    }

    /// Shows a new state.
    pub(super) fn show(&self, preview: Preview, day: Option<Day>, zone: String) -> Arc<State> {
        let before = self.state();
        let shown = preview.shown.clone().or_else(|| before.shown.clone());
        let findings = preview.findings.clone();
        self.put(State { preview: Some(Arc::new(preview)), findings, shown, day, zone, ..State::default() }, &before)
    }

    /// Adds what the finished files show to a state, if it is still the newest.
    pub(super) fn complete(&self, state: &State, findings: Vec<Diagnostic>) -> Option<Arc<State>> {
        let before = self.state();
        if before.name != state.name {
            return None;
        }
        if before.findings == findings {
            return Some(before);
        }
        let State { preview, shown, day, zone, .. } = &*before;
        let (preview, shown, zone) = (preview.clone(), shown.clone(), zone.clone());
        Some(self.put(State { preview, findings, shown, day: *day, zone, ..State::default() }, &before))
    }

    fn put(&self, mut state: State, before: &State) -> Arc<State> {
        let number: u64 = before.name.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        state.name = format!("{}-{}", self.run, number + 1);
        let state = Arc::new(state);
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&state);
        self.bell.ring(state.name.clone());
        state
    }

    /// What answers browsers.
    pub(super) fn answer(self: &Arc<Self>) -> Box<dyn Fn(&str) -> Reply + Send + Sync> {
        let desk = Arc::clone(self);
        Box::new(move |path| answer(&desk.state(), path))
    }
}

/// The answer to a path from the host's root.
fn answer(state: &State, path: &str) -> Reply {
    if path == SCRIPT.0 {
        return found("text/javascript; charset=utf-8", SCRIPT.1.as_bytes().to_vec());
    }
    if path == STYLE.0 {
        return found("text/css; charset=utf-8", STYLE.1.as_bytes().to_vec());
    }
    if path == FORM_STYLE.0 {
        return found("text/css; charset=utf-8", FORM_STYLE.1.as_bytes().to_vec());
    }
    if path == PARITY_STYLE.0 {
        return found("text/css; charset=utf-8", PARITY_STYLE.1.as_bytes().to_vec());
    }
    if let Some(below) = path.strip_prefix(parity::ADDRESS) {
        let page = parity::page(state, below).unwrap_or_else(|| panel::no_site(state));
        return found(HTML, page.into_bytes());
    }
    let Some(shown) = &state.shown else {
        return found(HTML, panel::no_site(state).into_bytes());
    };
    let root = shown.root();
    if !path.starts_with(root) {
        let outside = path == "/" || format!("{path}/") == root;
        return if outside { elsewhere(root) } else { not_found(state, shown) };
    }
    let in_place = state.places().in_place_of(path, &state.findings);
    if !in_place.is_empty() {
        return found(HTML, panel::in_place(state, &in_place, state.record(path).as_deref()).into_bytes());
    }
    let file = shown.file(path);
    match shown.at(&file) {
        Sight::File(page) if file.ends_with(".html") => {
            let here = state.places().about(path, &state.findings);
            let panel = panel::panel(state, &here, shown.stage(&file), state.record(path).as_deref());
            found(HTML, panel::onto(&page.bytes, &panel))
        }
        Sight::File(other) => found(media_type(&file), other.bytes.to_vec()),
        Sight::Failed(fault) => {
            let failed = state.preview.as_ref().map(|preview| preview.of_template(fault)).unwrap_or_default();
            found(HTML, panel::in_place(state, &failed.iter().collect::<Vec<_>>(), None).into_bytes())
        }
        Sight::Nothing => {
            let folder = format!("{path}/");
            let is_folder = !path.ends_with('/')
                && (!matches!(shown.at(&shown.file(&folder)), Sight::Nothing)
                    || !state.places().in_place_of(&folder, &state.findings).is_empty());
            if is_folder { elsewhere(&folder) } else { not_found(state, shown) }
        }
    }
}

/// The site's own page for what is not there.
fn not_found(state: &State, shown: &Shown) -> Reply {
    let page = match shown.at("404.html") {
        Sight::File(page) => panel::onto(&page.bytes, &panel::panel(state, &[], Maturity::Final, None)),
        Sight::Failed(_) | Sight::Nothing => panel::nothing_here(state).into_bytes(),
    };
    Reply { status: ReplyStatus::NotFound, media_type: HTML, body: page }
}

fn found(media_type: &'static str, body: Vec<u8>) -> Reply {
    Reply { status: ReplyStatus::Found, media_type, body }
}

fn elsewhere(to: &str) -> Reply {
    let to = percent_encoding::utf8_percent_encode(to, &UNSAFE).to_string();
    Reply { status: ReplyStatus::Elsewhere(to), media_type: HTML, body: Vec::new() }
}

/// What a `Location` may not hold as it is. Two slashes at the start would lead to another host.
const UNSAFE: percent_encoding::AsciiSet =
    percent_encoding::CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'?').add(b'#').add(b'%').add(b'\\');

/// What kind of file a name stands for.
fn media_type(file: &str) -> &'static str {
    let ending = file.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "xml" if file.ends_with("feed.xml") => "application/atom+xml; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        "woff2" => "font/woff2",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "mp3" => "audio/mpeg",
        "vtt" => "text/vtt; charset=utf-8",
        _ => "application/octet-stream",
    }
}
