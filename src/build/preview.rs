//! `preview`: a site for whoever writes it, as far as it can be made, with everything that is wrong with it.
//!
//! In: the same as a build. Out: [`Preview`]: the findings of a build, and a [`Shown`] site in which drafts stand among
//! the other texts and files with an error are left out. The findings come from the real run, never from the one that
//! leaves files out. Never true: a preview that can be written ([`super::Sound`] is made by a build alone); an error
//! of a build that the preview keeps to itself.

use super::Parity;
use super::place::{Atlas, Place, Places};
use super::{Outcome, Shown, Stage, Summary, finish_public, of_templates};
use crate::check::Regime;
use crate::diagnostic::{Diagnostic, Level};
use crate::fault::Fault;
use crate::page::TemplateFault;
use crate::publish::{PublicSite, publish};
use crate::raw::layout::{Role, role};
use crate::raw::{self, Drafts, Internal};
use crate::resolve;
use crate::rules::{Checked, Named, judge, judge_after};
use crate::source::{FileId, Kept, Sources};
use crate::value::{Lang, Moment};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How often files are left out because others were: a chain of references longer than this is shown as it was before.
const ROUNDS: usize = 6;
/// Files without which there is no site.
const NEEDED: [&str; 2] = ["site.yaml", "profiles/units.yaml"];

/// A site for whoever writes it.
pub struct Preview {
    /// Everything found, sorted; what the finished files show comes with [`Preview::complete`].
    pub findings: Vec<Diagnostic>,
    /// All texts, for reports.
    pub sources: Sources,
    /// Whether internal halves were there.
    pub internal: Internal,
    /// The site as far as it can be made.
    pub shown: Option<Arc<Shown>>,
    /// The proof of the real run, where there is one.
    checked: Option<Checked>,
    /// The proof that allows what is shown, where it is another: drafts stand in it, or files with an error do not.
    other: Option<Checked>,
    /// Whether the finished files may still show something.
    rest: Rest,
    moment: Moment,
    /// Which accounts the texts name, for the next preview.
    named: Option<Arc<Named>>,
}

/// Whether everything is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rest {
    /// The finished files are not inspected yet.
    Open,
    /// There is nothing more to find: a build would end here as well.
    Nothing,
}

impl Preview {
    /// Judges a site as a build does and makes it ready to be looked at; `earlier` is what was shown before.
    #[must_use]
    pub fn new(sources: Sources, mut loading: Vec<Fault>, moment: Moment, earlier: Option<&Shown>) -> Self {
        let mut raw = raw::parse(&sources);
        raw.faults.append(&mut loading);
        let has_drafts = !raw.drafts.is_empty();
        let resolved = resolve::resolve(sources.clone(), raw);
        let internal = resolved.has_internal();
        let before = earlier.and_then(|earlier| earlier.named.as_deref());
        let judged = judge_after(resolved, moment.today(), before);
        let mut preview = Self {
            findings: judged.diagnostics,
            sources,
            internal,
            shown: None,
            checked: judged.checked,
            other: None,
            rest: Rest::Open,
            moment,
            named: judged.named,
        };
        if preview.sources.find("site.yaml").is_none() {
            // A build says nothing of a folder that is no site.
            preview.findings.clear();
            return preview;
        }
        let mut drafts = Vec::new();
        if preview.checked.is_none() || has_drafts {
            match reduced(&preview.findings, &preview.sources, moment) {
                Some(reduced) => (preview.other, drafts) = (Some(reduced.checked), reduced.drafts),
                None => return preview,
            }
        }
        preview.show(&drafts, earlier);
        preview
    }

    /// Makes ready what the proof allows to show.
    fn show(&mut self, drafts: &[String], earlier: Option<&Shown>) {
        let Some(checked) = self.other.as_ref().or(self.checked.as_ref()) else { return };
        let site = publish(checked, self.moment);
        let drafts = self.draft_pages(drafts, &site);
        let (shown, faults) = Shown::new(site, drafts, self.named.clone(), earlier);
        // With other files in it, the whole build tells it ([`Preview::complete`]).
        if self.other.is_none() && !faults.is_empty() {
            self.rest = Rest::Nothing;
            self.findings.extend(of_templates(&faults, checked, self.moment.today()));
        }
        self.shown = shown.map(Arc::new);
    }

    /// What a template did wrong to one page, as a finding.
    #[must_use]
    pub fn of_template(&self, fault: TemplateFault) -> Vec<Diagnostic> {
        let checked = self.other.as_ref().or(self.checked.as_ref());
        checked.map(|checked| of_templates(&[fault], checked, self.moment.today())).unwrap_or_default()
    }

    /// The files of the pages that drafts make.
    fn draft_pages(&self, drafts: &[String], site: &PublicSite) -> BTreeSet<String> {
        if drafts.is_empty() {
            return BTreeSet::new();
        }
        let atlas = Atlas::new(&self.sources, site);
        let files = drafts.iter().filter_map(|path| self.sources.find(path));
        let places: Vec<Place> = files.flat_map(|(_, file)| atlas.places(file)).collect();
        let pages = site.editions.iter().flat_map(|edition| &edition.pages);
        let drafts = pages.filter(|page| places.iter().any(|place| place.makes(&page.path)));
        drafts.map(|page| site.routes.file(&page.path)).collect()
    }

    /// What is there of each text in each language, where there is a site.
    #[must_use]
    pub fn parity(&self) -> Option<Parity> {
        let checked = self.other.as_ref().or(self.checked.as_ref())?;
        Some(Parity::of(checked.site(), self.moment.today()))
    }

    /// The findings of a whole build, what the finished files show among them; `None` where they are known already.
    #[must_use]
    pub fn complete(&self) -> Option<Vec<Diagnostic>> {
        let checked = self.checked.as_ref().filter(|_| self.rest == Rest::Open)?;
        let mut outcome = Outcome {
            findings: Vec::new(),
            sound: None,
            sources: Sources::new(),
            internal: self.internal,
            summary: Summary::default(),
            reached: Stage::Judged,
        };
        match self.shown.as_ref().filter(|_| self.other.is_none()) {
            Some(shown) => finish_public(checked, &shown.site, Regime::ByCount, &mut outcome),
            None => finish_public(checked, &publish(checked, self.moment), Regime::ByCount, &mut outcome),
        }
        let mut findings = self.findings.clone();
        findings.extend(outcome.findings.into_iter().filter(|finding| !self.findings.contains(finding)));
        Some(findings)
    }

    /// The pages that the files of findings make on a site.
    #[must_use]
    pub fn places(&self, findings: &[Diagnostic], shown: &Shown) -> Places {
        Places::of(findings, &self.sources, &shown.site)
    }

    /// The id of the record that makes a page of a site.
    #[must_use]
    pub fn record_of(&self, address: &str, shown: &Shown) -> Option<String> {
        Atlas::new(&self.sources, &shown.site).record(address).map(|id| id.to_string())
    }
}

/// A site without the files that have an error.
pub(super) struct Reduced {
    /// The proof of the run with drafts and without those files.
    pub(super) checked: Checked,
    /// The paths of its drafts.
    drafts: Vec<String>,
    /// The paths of what was left out.
    pub(super) left_out: BTreeSet<String>,
}

/// Leaves files with an error out until nothing is wrong any more.
pub(super) fn reduced(findings: &[Diagnostic], sources: &Sources, moment: Moment) -> Option<Reduced> {
    let mut left_out = with_errors(findings, sources);
    for _ in 0..ROUNDS {
        if NEEDED.iter().any(|needed| left_out.contains(*needed)) {
            return None;
        }
        let sources = without(sources, &left_out);
        let raw = raw::parse_with(&sources, Drafts::Taken);
        let path = |id: &FileId| sources.get(*id).map(|file| file.path.to_string());
        let drafts = raw.drafts.iter().filter_map(path).collect();
        let judged = judge(resolve::resolve(sources.clone(), raw), moment.today());
        if let Some(checked) = judged.checked {
            return Some(Reduced { checked, drafts, left_out });
        }
        let more = with_errors(&judged.diagnostics, &sources);
        let before = left_out.len();
        left_out.extend(more);
        if left_out.len() == before {
            return None;
        }
    }
    None
}

/// The paths of the files that findings at error level stand in.
fn with_errors(findings: &[Diagnostic], sources: &Sources) -> BTreeSet<String> {
    let errors = findings.iter().filter(|finding| finding.level == Level::Error);
    errors.filter_map(|finding| sources.get(finding.at.file)).map(|file| file.path.to_string()).collect()
}

/// The sources without some files. What points to a record or a text that is there and unread is no fault of its own;
/// a file whose name is wrong has nothing to be but gone.
fn without(sources: &Sources, out: &BTreeSet<String>) -> Sources {
    let languages: Vec<Lang> = raw::folders(sources);
    sources.filtered(|file| {
        if !out.contains(&*file.path) {
            return Kept::Whole;
        }
        match role(&file.path, &languages) {
            Role::Bad(..) | Role::Beside(..) | Role::Nested(..) | Role::Static(_) | Role::Theme(..) => Kept::Gone,
            _ => Kept::Unread,
        }
    })
}
