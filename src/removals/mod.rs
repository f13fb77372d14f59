//! `removals`: what must leave a published list, although the sources at hand cannot be published as they are.
//!
//! Why it exists: a typo in a chapter must never keep a hijacked account "genuine". In: what was published
//! ([`Listed`]), what the present records say of whether their accounts may be trusted ([`Present`]),
//! and the day. Out: the same data with less in it, and what was taken and why. All of it is pure.
//!
//! An account stays listed only while its present record, by itself, would still be listed today: it is there, says
//! `active` or `standby`, its days can be read, it names the very account that was published, and a unit answers for
//! it. Everything else in a record may be broken.
//!
//! What must never be true: an account, an address or a text in what comes out that was not in what went in, but for
//! the message of a warning; a warning that is dropped because a record can no longer be read.

mod clean;
mod closing;
mod earlier;
mod judge;
mod kept;
mod message;
mod present;

pub use closing::remembered;
pub use earlier::{Earlier, PROFILES, SITE, read_list};
pub use judge::{Taken, Why};
pub use kept::{Kept, Naming};
pub use present::Present;

use crate::account::{Account, Channel, Domains, Table};
use crate::lookup::Closed;
pub use crate::publish::Listed;
use crate::publish::data::ProfileData;
use crate::publish::facts::ChannelFacts;
use crate::publish::unlisted::Reader;
use crate::value::Day;
use judge::{Bench, Verdict};

/// A published list with less in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Less {
    /// What is left.
    pub listed: Listed,
    /// What was taken off it, or is only warned of now, in the order of ids.
    pub taken: Vec<Taken>,
    /// Warnings that stay although their records no longer say that the account is compromised.
    pub kept_warnings: Vec<String>,
    /// The accounts that have left, as they were published.
    pub gone: Vec<ProfileData>,
    /// What the check remembers of those that were closed or have ended.
    pub closed: Vec<Closed>,
}

/// The platform table and the domains that published addresses were read by.
pub struct Atlas {
    table: Table,
    domains: Domains,
}

impl Atlas {
    /// Of a published list.
    #[must_use]
    pub fn of(listed: &Listed) -> Self {
        let channel = |channel: &ChannelFacts| {
            let ChannelFacts { id, name, hosts, form } = channel.clone();
            Channel { id, name, hosts, form }
        };
        let channels: Vec<Channel> = listed.facts.channels.iter().map(channel).collect();
        let builtin = Table::builtin();
        Self {
            // A channel that this program's own table has meanwhile is read by the table.
            table: builtin.with_channels(&channels).unwrap_or_else(|_| builtin.clone()),
            domains: Domains::parse(listed.data.organisation.domains.iter().map(String::as_str)).unwrap_or_default(),
        }
    }

    /// The platform table.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// What reads addresses.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader { table: &self.table, domains: &self.domains }
    }
}

/// Takes off a published list what the present records say may no longer be trusted.
#[must_use]
pub fn take_away(published: &Listed, present: &Present, today: Day) -> Less {
    let atlas = Atlas::of(published);
    let bench = Bench::new(present, &published.facts, atlas.reader(), today);
    let mut less = Less::of(published.clone());
    let mut kept = Vec::new();
    let mut warned = Vec::new();
    for profile in &published.data.profiles {
        match bench.judge(profile) {
            Verdict::Stays => kept.push(profile.clone()),
            Verdict::Gone(why) => less.take(profile, why),
            Verdict::Warned(takeover) => {
                less.taken.push(Taken { id: profile.id.clone(), url: profile.url.clone(), why: Why::Compromised });
                warned.push((compromised(profile), Some(takeover)));
            }
        }
    }
    for profile in &published.data.warnings {
        match bench.judge_warning(profile) {
            Verdict::Stays => {
                less.kept_warnings.push(profile.id.clone());
                warned.push((profile.clone(), None));
            }
            Verdict::Gone(why) => less.take(profile, why),
            Verdict::Warned(takeover) => warned.push((profile.clone(), Some(takeover))),
        }
    }
    for taken in &less.taken {
        if let Why::Closed(Some(day)) | Why::Ended(day) = taken.why
            && day <= today
        {
            less.listed.data.count_closing(day);
        }
    }
    let periods = published.facts.remember_closed;
    let whys = less.gone.iter().zip(less.taken.iter().filter(|taken| taken.why != Why::Compromised));
    let closed = whys.filter_map(|(gone, taken)| closing::closing(gone, taken.why, present, periods, today));
    less.closed = closed.collect();
    less.taken.sort_by(|a, b| a.id.cmp(&b.id));
    less.listed.data.profiles = kept;
    less.listed.data.warnings = Vec::new();
    let named = message::Named::of(warned.iter().map(|(profile, _)| profile).chain(&less.listed.data.profiles));
    let told = warned.into_iter().map(|(mut profile, takeover)| {
        if let Some(takeover) = takeover {
            let told = message::told(takeover, &named, &published.facts, atlas.reader());
            profile.compromised = told.or(profile.compromised);
        }
        profile
    });
    less.listed.data.warnings = told.collect();
    less.listed.data.warnings.sort_by(|a, b| a.id.cmp(&b.id));
    clean::clean(&mut less.listed, &less.gone, atlas.reader());
    less
}

impl Less {
    fn of(listed: Listed) -> Self {
        Self { listed, taken: Vec::new(), kept_warnings: Vec::new(), gone: Vec::new(), closed: Vec::new() }
    }

    /// The accounts that have left and are not on the list under another id.
    #[must_use]
    pub fn gone_accounts(&self, reader: Reader<'_>) -> Vec<Account> {
        clean::accounts(&self.listed, &self.gone, reader)
    }

    fn take(&mut self, profile: &ProfileData, why: Why) {
        self.taken.push(Taken { id: profile.id.clone(), url: profile.url.clone(), why });
        self.gone.push(profile.clone());
    }
}

/// A listed profile as one that is warned of.
fn compromised(profile: &ProfileData) -> ProfileData {
    ProfileData { status: "compromised".to_owned(), ..profile.clone() }
}
