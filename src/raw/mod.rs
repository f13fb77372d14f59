//! Records as editors write them, before anything is looked up or judged.
//!
//! In: trees with places. Out: one struct a format of `formats.md`, every field `Option` or `Vec`. Never true: a
//! meaning that depends on another file.

mod accessibility;
mod form;
mod handbook;
mod internal;
mod older;
mod profile;
mod site;

pub use accessibility::{
    Assessor, Conformity, Criterion, GapGround, RawAccessibility, RawAssessment, RawFeedback, RawGap,
};
pub use form::{FieldKind, FieldName, Limit, Makes, RawField, RawForm, RawPart};
pub use handbook::{
    Numbering, RawArchive, RawChange, RawChapter, RawCitation, RawGuideline, RawPage, RawPublication, RawSeries,
    RawSignatory, RawStatute, RawTerm, RawValidity, RawWithdrawal,
};
pub use internal::RawInternal;
pub(crate) use internal::{Device, Half, Plan, PlanState};
pub use older::{Nested, OldText};
pub use profile::{
    ClosingReason, EvidenceMethod, ProfileKind, RawAlias, RawAllow, RawClosed, RawCompromised, RawContact, RawEvidence,
    RawOwner, RawPerson, RawProfile, RawService, RawUnit, Status,
};
pub use site::{
    Pattern, Period, RawChannel, RawFreshness, RawGuidelinePolicy, RawNaming, RawNotOn, RawOrganisation,
    RawProfilePolicy, RawPublicationPolicy, RawRemember, RawReport, RawSeriesPolicy, RawSite, Requirement, RuleLevel,
};

pub mod amend;
mod collect;
pub mod formats;
pub mod layout;
pub mod wcag;

pub use collect::{Drafts, Internal, Page, Raw, Record, folders, languages, parse, parse_with};
