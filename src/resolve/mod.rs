//! `resolve`: from records as written to what they mean together.
//!
//! In: [`Raw`] and the texts. Out: [`Resolved`], a site where `site.yaml` allows one, and every fault in references,
//! ids and addresses. Never true afterwards: a malformed address, a duplicate id, a dangling reference in the model.
//! A record with such a fault is left out of the model, and what points to it is not told as a second fault.

mod accessibility;
mod archive;
mod easy;
mod forms;
mod handbook;
pub mod links;
mod profiles;
mod settings;
mod svg;
mod text;
mod units;

use crate::fault::{Fault, What};
use crate::model::internal::Internals;
use crate::model::{Lock, Locking, Site, Texts};
use crate::raw::{Internal, ProfileKind, Raw};
use crate::source::{Sources, Span, Spanned};
use crate::value::{Email, Id, Phone};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// A site and everything found wrong on the way.
pub struct Resolved {
    /// The site; absent where `site.yaml` cannot carry one.
    pub(crate) site: Option<Site>,
    /// Internal halves, for rules and inspection only.
    pub(crate) internals: Internals,
    /// Whether internal halves were there.
    pub(crate) has_internal: Internal,
    /// Every public contact address: profiles, units, the organisation.
    pub(crate) contacts: Vec<Spanned<Email>>,
    /// Every public telephone number of theirs.
    pub(crate) phones: Vec<Spanned<Phone>>,
    /// The kind of every profile.
    pub(crate) kinds: Vec<(Id, Spanned<ProfileKind>)>,
    /// Facts found wrong by loading, parsing and resolving.
    pub(crate) faults: Vec<Fault>,
    /// All texts.
    pub(crate) sources: Sources,
    /// What becomes of addresses that `anchors.lock` does not have.
    pub(crate) locking: Locking,
}

impl Resolved {
    /// All texts, for reports.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The same, judged as strictly as the command asks for.
    #[must_use]
    pub fn locked(self, locking: Locking) -> Self {
        Self { locking, ..self }
    }

    /// Whether internal halves were there; rules that need them are skipped where they weren't.
    #[must_use]
    pub fn has_internal(&self) -> Internal {
        self.has_internal
    }
}

/// What resolving collects on the way.
#[derive(Default)]
struct Findings {
    faults: Vec<Fault>,
    contacts: Vec<Spanned<Email>>,
    phones: Vec<Spanned<Phone>>,
    kinds: Vec<(Id, Spanned<ProfileKind>)>,
    /// Records that exist but could not be made sense of.
    broken: BTreeSet<Id>,
    /// Texts that exist but could not be read.
    unread_texts: BTreeSet<Id>,
}

impl Findings {
    fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    fn missing(&mut self, at: Span, field: &str) {
        self.fault(Fault::new(What::MissingField, at).with("field", field));
    }
}

/// Finds every reference and gives every value its type.
#[must_use]
pub fn resolve(sources: Sources, mut raw: Raw) -> Resolved {
    let mut found = Findings {
        broken: raw.unread.iter().cloned().collect(),
        unread_texts: raw.unread_texts.iter().cloned().collect(),
        ..Findings::default()
    };
    let settings = raw.site.take().and_then(|(file, site)| settings::settings(file, &site, &mut found));
    let internals = internals(&raw, &mut found);
    let easy = easy::take(&mut raw);
    let site = settings.map(|(settings, redirects)| {
        let units = units::units(&raw.units, &settings, &mut found);
        let profiles = profiles::profiles(&raw.profiles, &settings, &units, &mut found);
        let handbook = handbook::handbook(&raw, &sources, &settings, &units, &mut found);
        let easy = easy.texts(&handbook.guidelines, &mut found);
        let forms = forms::forms(&raw, &mut found);
        let theme = settings::theme(&raw, &mut found);
        let mut site = Site {
            // Nothing internal is in the model that pages are made of.
            sources: sources.public(),
            settings,
            units,
            profiles,
            guidelines: handbook.guidelines,
            publications: handbook.publications,
            terms: handbook.terms,
            pages: handbook.pages,
            easy,
            forms,
            assets: handbook.assets,
            theme,
            trees: std::mem::take(&mut raw.trees),
            on_their_way: raw.draft_ids.iter().chain(&raw.unread_texts).cloned().collect(),
            redirects,
            lock: raw.lock.take().map(|entries| Lock { entries }),
            texts: if raw.unread_texts.is_empty() { Texts::Whole } else { Texts::Missing },
            keeping: OnceLock::new(),
        };
        handbook::successions(&mut site);
        profiles::references(&mut site, &mut found);
        links::check(&site, &mut found);
        site
    });
    let mut faults = raw.faults;
    faults.append(&mut found.faults);
    Resolved {
        site,
        internals,
        has_internal: raw.has_internal,
        contacts: found.contacts,
        phones: found.phones,
        kinds: found.kinds,
        faults,
        sources,
        locking: Locking::Open,
    }
}

/// Internal halves by id; one without a public half is a fault.
fn internals(raw: &Raw, found: &mut Findings) -> Internals {
    let public: BTreeSet<&Id> = raw
        .profiles
        .iter()
        .flat_map(|record| std::iter::once(&record.id).chain(record.raw.id.iter().map(|id| &id.value)))
        .chain(&raw.unread)
        .collect();
    let mut internals = Internals::default();
    for record in &raw.internals {
        if !public.contains(&record.id) {
            let fault = Fault::new(What::UnknownReference, Span::whole(record.file)).case("internal");
            found.fault(fault.with("id", record.id.as_str()));
        }
        internals.trees.insert(record.id.clone(), record.raw.tree().clone());
        internals.halves.insert(record.id.clone(), record.raw.half().clone());
    }
    internals
}
