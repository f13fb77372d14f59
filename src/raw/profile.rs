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
        /// It is in use.
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
    /// The public half of a profile record: one official account. Only what may be published stands here.
    RawProfile {
        /// An id that stays when the file moves, such as `kirjasto/facebook`. Without it the id is the file's path.
        optional id: Spanned<Id>,
        /// The profile's name in the directory, best in each language: `{fi: Kirjasto, sv: Bibliotek}`.
        required name: RawText,
        /// The account's own address on the platform, as its page shows it. Required unless the profile is planned.
        optional url: Spanned<String>,
        /// The platform, only in a planned record that has no `url` yet.
        optional platform: Spanned<String>,
        /// Whose profile it is.
        required kind: Spanned<ProfileKind>,
        /// Where the profile is in its life. The directory lists active and standby profiles alone.
        required status: Spanned<Status>,
        /// Who answers for the profile. Every profile needs an owner.
        optional owner: RawOwner,
        /// Ids of other units that use the same profile.
        list shared_with: Spanned<Id>,
        /// How to reach whoever keeps the profile. Every profile needs an e-mail address on one of the organisation's
        /// domains.
        optional contact: RawContact,
        /// Languages that the profile serves in: `[fi, sv]`.
        list languages: Spanned<Lang>,
        /// The day on which the account was opened: `2015-03-02`. Required unless the profile is planned.
        optional opened: Spanned<Day>,
        /// The day on which a person last confirmed that all of the record is true. Required when the profile is
        /// active.
        optional reviewed: Spanned<Day>,
        /// Whether it is the organisation's main profile on the platform.
        optional main: bool,
        /// What the profile is for, in a sentence.
        optional about: RawText,
        /// What it writes about, in a few words each.
        list topics: Spanned<String>,
        /// The address of the page of the website that it complements, or `none` where there is no such page.
        optional website: Spanned<String>,
        /// When and how fast it answers.
        optional service: RawService,
        /// The id of the profile that gives the same service in the other language, where it has an account of its own.
        optional counterpart: Spanned<Id>,
        /// The platform's own id of the account, which survives a change of the handle; in quotes, since it is no
        /// number.
        optional stable_id: Spanned<String>,
        /// The month that the platform shows as the account's start: `2015-03`. It lets readers tell a handle that
        /// somebody registered anew.
        optional joined: Spanned<Month>,
        /// Earlier handles of the same account.
        list aliases: RawAlias,
        /// Whether the account has the platform's own badge. It is a remark, never evidence.
        optional platform_verified: bool,
        /// How the organisation knows that the account is its own.
        list evidence: RawEvidence,
        /// The day on which a campaign or a person's task ends. From the next day the profile is no longer listed.
        optional ends: Spanned<Day>,
        /// The person, for kinds person and expert.
        optional person: RawPerson,
        /// What a standby profile waits for, such as disturbances in the water supply.
        optional standby_for: RawText,
        /// How and when the profile was closed; only with status closed.
        optional closed: RawClosed,
        /// Since when somebody else has the account; only with status compromised.
        optional compromised: RawCompromised,
        /// Agreed exceptions from rules, each with its reason and its last day.
        list allow: RawAllow,
    }
}

record! {
    /// Who answers for something: a unit, and the responsible role.
    RawOwner {
        /// The id of a unit in `profiles/units.yaml`.
        optional unit: Spanned<Id>,
        /// The responsible role, which is public; the unit's own where nothing is written.
        optional role: RawText,
    }
}

record! {
    /// An official contact.
    RawContact {
        /// An e-mail address on one of the organisation's domains.
        optional email: Spanned<Email>,
        /// A telephone number as people write it, in quotes: `"+358 9 123 4567"`.
        optional phone: Spanned<Phone>,
    }
}

record! {
    /// Service hours and response.
    RawService {
        /// When messages are read.
        optional hours: RawText,
        /// How fast it answers.
        optional response: RawText,
        /// What to do when it is urgent.
        optional urgent: RawText,
    }
}

record! {
    /// An earlier handle of the account.
    RawAlias {
        /// Its address.
        required url: Spanned<String>,
        /// The last day on which it was the organisation's. Past it the check never calls it genuine.
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
        /// The account's name is a domain of the organisation's own, and that domain names the account.
        OwnDomain = "own-domain",
        /// Seen in the account's own settings.
        Administrator = "administrator",
        /// Asked by telephone.
        Phone = "phone",
        /// Asked by letter.
        Letter = "letter",
    }
}

record! {
    /// One piece of evidence that the account is the organisation's own.
    RawEvidence {
        /// How it was found out.
        required method: Spanned<EvidenceMethod>,
        /// The day: `2026-05-11`.
        required on: Spanned<Day>,
        /// Who looked; a role or a unit will do.
        optional by: Spanned<String>,
    }
}

record! {
    /// The person who keeps a profile.
    RawPerson {
        /// The person's title.
        optional title: RawText,
        /// The person's name. One that is withheld is simply not written.
        optional name: Spanned<String>,
    }
}

record! {
    /// How a profile was closed.
    RawClosed {
        /// The day: `2026-05-11`.
        optional date: Spanned<Day>,
        /// Why it was closed.
        optional reason: Spanned<ClosingReason>,
        /// The id of the profile that takes its place.
        optional successor: Spanned<Id>,
    }
}

record! {
    /// A takeover.
    RawCompromised {
        /// Since when: `"2026-11-20T14:05:00+02:00"`, or a day.
        required since: Spanned<Instant>,
        /// What readers of the warning are told.
        optional message: RawText,
    }
}

record! {
    /// An agreed exception from a rule.
    RawAllow {
        /// The rule's name, such as `profile/review-overdue`.
        required rule: Spanned<String>,
        /// Why it was agreed.
        optional reason: Spanned<String>,
        /// Its last day.
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
        /// Its id, such as `kirjasto`. Records name the unit by it.
        required id: Spanned<Id>,
        /// The id of the unit above it.
        optional parent: Spanned<Id>,
        /// Its name, best in each language.
        required name: RawText,
        /// The role that answers for its profiles; that of the unit above where nothing is written.
        optional role: RawText,
        /// Its e-mail address.
        optional email: Spanned<Email>,
        /// Its telephone number, in quotes.
        optional phone: Spanned<Phone>,
        /// The address of its page on the organisation's website.
        optional website: Spanned<HttpsUrl>,
        /// Why it has no profile, where that was decided (D12).
        optional no_profile: RawText,
    }
}
