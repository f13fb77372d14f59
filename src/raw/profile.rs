//! The public half of a profile record, and units (`formats.md` §2, §3).

use crate::parse::shape::RawText;
use crate::source::Spanned;
use crate::value::{Day, Email, HttpsUrl, Id, Instant, Lang, Month, Phone};
use crate::{record, words};

words! {
    /// Whose profile it is.
    ProfileKind: "expected-kind" {
        /// A unit's, kept by several people.
        Unit = "unit",
        /// A role's.
        Role = "role",
        /// A named, trained office holder's.
        Person = "person",
        /// Somebody's own, used for work too, with approval.
        Expert = "expert",
        /// A campaign's.
        Campaign = "campaign",
        /// Accepted only to be refused (D8).
        Private = "private",
    }
}

words! {
    /// Where a profile is in its life.
    Status: "expected-status" {
        /// Decided, not opened.
        Planned = "planned",
        /// Opened in advance for a crisis.
        Standby = "standby",
        /// In use.
        Active = "active",
        /// Somebody else has it.
        Compromised = "compromised",
        /// Ended for good.
        Closed = "closed",
    }
}

words! {
    /// Why a profile was closed.
    ClosingReason: "expected-closing-reason" {
        /// The activity ended.
        Ended = "ended",
        /// The employment ended.
        EmploymentEnded = "employment-ended",
        /// The office holder moved to another task.
        TaskChanged = "task-changed",
        /// It was little used.
        LowUse = "low-use",
        /// The organisation changed.
        Reorganised = "reorganised",
        /// It was taken over and not recovered.
        Compromised = "compromised",
    }
}

record! {
    /// One official account.
    RawProfile {
        /// An id that stays when the file moves.
        optional id: Spanned<Id>,
        /// Its name.
        required name: RawText,
        /// The account's address; required unless planned.
        optional url: Spanned<String>,
        /// Only in a planned record without `url`.
        optional platform: Spanned<String>,
        /// Whose it is.
        required kind: Spanned<ProfileKind>,
        /// Where it is in its life.
        required status: Spanned<Status>,
        /// Who answers for it.
        optional owner: RawOwner,
        /// Other units that use it.
        list shared_with: Spanned<Id>,
        /// How to reach whoever keeps it.
        optional contact: RawContact,
        /// Languages it serves in.
        list languages: Spanned<Lang>,
        /// When it was opened; required unless planned.
        optional opened: Spanned<Day>,
        /// When a person last confirmed the record.
        optional reviewed: Spanned<Day>,
        /// The organisation's main profile on the platform.
        optional main: bool,
        /// What it is for.
        optional about: RawText,
        /// What it writes about.
        list topics: Spanned<String>,
        /// The page it complements, or `none`.
        optional website: Spanned<String>,
        /// When and how fast it answers.
        optional service: RawService,
        /// The same service in the other language.
        optional counterpart: Spanned<Id>,
        /// The platform's id that survives a change of the handle.
        optional stable_id: Spanned<String>,
        /// The month that the platform shows as the account's start.
        optional joined: Spanned<Month>,
        /// Earlier handles.
        list aliases: RawAlias,
        /// The platform's own badge.
        optional platform_verified: bool,
        /// How the organisation knows that the account is its own.
        list evidence: RawEvidence,
        /// When it ends.
        optional ends: Spanned<Day>,
        /// The person, of kinds person and expert.
        optional person: RawPerson,
        /// What a standby profile waits for.
        optional standby_for: RawText,
        /// How it was closed.
        optional closed: RawClosed,
        /// How it was lost.
        optional compromised: RawCompromised,
        /// Agreed exceptions.
        list allow: RawAllow,
    }
}

record! {
    /// Who answers for a profile.
    RawOwner {
        /// The unit.
        optional unit: Spanned<Id>,
        /// The responsible role.
        optional role: RawText,
    }
}

record! {
    /// An official contact.
    RawContact {
        /// On one of the organisation's domains.
        optional email: Spanned<Email>,
        /// As people write it.
        optional phone: Spanned<Phone>,
    }
}

record! {
    /// Service hours and response.
    RawService {
        /// When it is read.
        optional hours: RawText,
        /// How fast it answers.
        optional response: RawText,
        /// What to do when it is urgent.
        optional urgent: RawText,
    }
}

record! {
    /// An earlier handle.
    RawAlias {
        /// Its address.
        required url: Spanned<String>,
        /// The last day on which it was the organisation's.
        optional until: Spanned<Day>,
    }
}

words! {
    /// How an organisation knows that an account is its own.
    EvidenceMethod: "expected-evidence" {
        /// The account links to the organisation's site.
        Backlink = "backlink",
        /// A checked `rel=me` link.
        RelMe = "rel-me",
        /// Seen in the account's own settings.
        Administrator = "administrator",
        /// Asked by telephone.
        Phone = "phone",
        /// Asked by letter.
        Letter = "letter",
    }
}

record! {
    /// One piece of evidence.
    RawEvidence {
        /// How.
        required method: Spanned<EvidenceMethod>,
        /// When.
        required on: Spanned<Day>,
        /// Who looked.
        optional by: Spanned<String>,
    }
}

record! {
    /// A person who keeps a profile.
    RawPerson {
        /// Title.
        optional title: RawText,
        /// Name; a withheld one is simply not written.
        optional name: Spanned<String>,
    }
}

record! {
    /// A closing.
    RawClosed {
        /// The day.
        optional date: Spanned<Day>,
        /// Why.
        optional reason: Spanned<ClosingReason>,
        /// Which profile takes its place.
        optional successor: Spanned<Id>,
    }
}

record! {
    /// A takeover.
    RawCompromised {
        /// Since when.
        required since: Spanned<Instant>,
        /// What the organisation says.
        optional message: RawText,
    }
}

record! {
    /// An agreed exception from a rule.
    RawAllow {
        /// The rule's name.
        required rule: Spanned<String>,
        /// Why.
        optional reason: Spanned<String>,
        /// Until when.
        optional until: Spanned<Day>,
        /// Who agreed.
        optional by: Spanned<String>,
    }
}

impl RawAllow {
    /// Whether its last day has passed.
    #[must_use]
    pub fn has_lapsed(&self, today: Day) -> bool {
        self.until.as_ref().is_some_and(|until| until.value < today)
    }
}

record! {
    /// A unit of the organisation.
    RawUnit {
        /// Its id.
        required id: Spanned<Id>,
        /// The unit above it.
        optional parent: Spanned<Id>,
        /// Its name.
        required name: RawText,
        /// The responsible role.
        optional role: RawText,
        /// Its address.
        optional email: Spanned<Email>,
        /// Its telephone.
        optional phone: Spanned<Phone>,
        /// Its page on the organisation's site.
        optional website: Spanned<HttpsUrl>,
        /// Why it has no profile, where that was decided (D12).
        optional no_profile: RawText,
    }
}
