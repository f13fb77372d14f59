//! From a reading to an answer.
//!
//! In: an [`Index`], a [`Reading`], the moment. Out: an [`Answer`]. The order is the contract's: compromised, genuine,
//! closed, own domain, lookalike, cannot-tell, not-on-platform, not-listed. Never true: "genuine" by anything but an
//! equal key and a form of address that stands for the account itself.

use super::answer::{Answer, Candidate, Facts, Verdict};
use super::index::{Age, Index, Scope, Trust, When};
use super::input::{Reading, names_in_path, read};
use super::record::Entry;
use super::shards::{place_of, place_of_name, shard_of};
use super::standing::{Standing, home, standing, stands_for_itself};
use crate::account::{Account, Form, Platform, Refusal, Table, name_in_key, osa_one_apart, skeleton};
use crate::value::Day;

/// What answering needs.
struct Desk<'a> {
    index: &'a Index,
    table: &'a Table,
    today: Day,
}

impl Index {
    /// What the list says of a text.
    #[must_use]
    pub fn look_up(&self, table: &Table, input: &str, when: &When) -> Answer {
        let reading = read(table, &self.own, input);
        if !self.holds(&reading) {
            return Answer::without_data();
        }
        let desk = Desk { index: self, table, today: when.day };
        self.as_trusted(desk.answer(&reading), when)
    }

    /// The shard that a text is judged by; none where the whole list is here, or where no entry is needed.
    #[must_use]
    pub fn shard_for(&self, table: &Table, input: &str) -> Option<String> {
        let (Scope::Header(bits) | Scope::Shard(bits, _)) = &self.scope else {
            return None;
        };
        place(&read(table, &self.own, input)).map(|place| shard_of(&place, *bits))
    }

    /// Whether what a reading is judged by is here.
    fn holds(&self, reading: &Reading) -> bool {
        match &self.scope {
            Scope::Whole => true,
            Scope::Header(_) => place(reading).is_none(),
            Scope::Shard(bits, name) => place(reading).is_none_or(|place| shard_of(&place, *bits) == *name),
        }
    }

    /// Data that cannot be trusted still warn; they vouch for nothing and deny nothing.
    fn as_trusted(&self, answer: Answer, when: &When) -> Answer {
        let reason = match (when.trust, self.age(when.seconds)) {
            (Trust::Doubtful, _) => "doubtful",
            (Trust::Sound, Age::Expired) => "expired",
            (Trust::Sound, Age::FromTheFuture) => "clock",
            (Trust::Sound, Age::Fresh | Age::Old) => return answer,
        };
        match answer.verdict {
            Verdict::Compromised | Verdict::Closed | Verdict::Lookalike => answer,
            _ => Answer { key: answer.key, ..Answer::new(Verdict::Unavailable) }.because(reason),
        }
    }
}

/// What decides about the shard of a reading.
fn place(reading: &Reading) -> Option<String> {
    match reading {
        Reading::Account { account, .. } => Some(place_of(account.key().as_ref())),
        Reading::Handle(name) | Reading::NameOrHost { name, .. } => Some(place_of_name(name)),
        Reading::Refused { refusal: Refusal::LookalikeHost { .. }, text } => {
            names_in_path(text).first().map(|name| place_of_name(name))
        }
        Reading::Refused { .. } | Reading::Several(_) | Reading::Nothing(_) => None,
    }
}

impl Desk<'_> {
    fn answer(&self, reading: &Reading) -> Answer {
        match reading {
            Reading::Account { account, mail } => self.account(account, *mail),
            Reading::Refused { refusal, text } => self.refused(refusal, text),
            Reading::Handle(name) => self.handle(name),
            Reading::NameOrHost { name, refusal } if self.candidates(name).is_empty() => self.refused(refusal, name),
            Reading::NameOrHost { name, .. } => self.handle(name),
            Reading::Several(readings) => self.several(readings),
            Reading::Nothing(reason) => Answer::new(Verdict::Invalid).because(reason),
        }
    }

    /// Several addresses: only a warning is said.
    fn several(&self, readings: &[Reading]) -> Answer {
        let nothing = || Answer::new(Verdict::CannotTell).because("several-addresses");
        if self.index.scope != Scope::Whole {
            return nothing();
        }
        let mut answers = readings.iter().map(|reading| self.answer(reading));
        answers.find(|answer| answer.verdict == Verdict::Compromised).unwrap_or_else(nothing)
    }

    fn id(&self, entry: &Entry) -> String {
        self.index.id(entry.profile).to_owned()
    }

    fn account(&self, account: &Account, mail: bool) -> Answer {
        let key = account.key().as_ref();
        let platform = Some(account.platform().to_owned());
        let base = |verdict| Answer {
            key: Some(key.to_owned()),
            facts: Facts { platform: platform.clone(), ..Facts::default() },
            ..Answer::new(verdict)
        };
        let entry = self.index.get(key);
        let standing = entry.map(|entry| standing(entry, self.today));
        if let (Some(entry), Some(Standing::Compromised)) = (entry, &standing) {
            return Answer { profile: Some(self.id(entry)), ..base(Verdict::Compromised) };
        }
        let listed = entry.filter(|_| matches!(standing, Some(Standing::Listed)));
        let own = match account.platform() {
            "phone" => return self.phone(account, base(Verdict::CannotTell)),
            "email" => return base(Verdict::OwnDomain),
            // A page of the organisation's own site belongs to it, whatever is listed beside it.
            "website" if account.form() != Form::Stable => return base(Verdict::OwnDomain),
            _ if mail => return self.mail(account, listed, base(Verdict::CannotTell)),
            _ => account.host().is_some_and(|host| self.index.own.admits_host(host)),
        };
        if let Some(entry) = listed.filter(|_| stands_for_itself(account)) {
            return self.genuine(entry, base(Verdict::Genuine));
        }
        if let Some(answer) = self.closed(account, entry.zip(standing.as_ref()), &base) {
            return answer;
        }
        if let Some(entry) = listed {
            let answer = Answer { profile: Some(self.id(entry)), ..base(Verdict::CannotTell) };
            return answer.because(account.form().code());
        }
        if own {
            return base(Verdict::OwnDomain);
        }
        self.lookalike(account, &base).unwrap_or_else(|| self.unlisted(account, base(Verdict::NotListed)))
    }

    fn genuine(&self, entry: &Entry, answer: Answer) -> Answer {
        let facts = Facts {
            standby: entry.standby,
            until: entry.alias.flatten().or(entry.ends.map(|e| e.day)),
            ..answer.facts
        };
        let renamed_to = entry.alias.map(|_| self.id(entry));
        Answer { profile: Some(self.id(entry)), renamed_to, facts, ..answer }
    }

    /// An earlier name, an ended profile, a closed account that is remembered.
    fn closed(
        &self,
        account: &Account,
        entry: Option<(&Entry, &Standing)>,
        base: &dyn Fn(Verdict) -> Answer,
    ) -> Option<Answer> {
        if !stands_for_itself(account) {
            return None;
        }
        let answer = base(Verdict::Closed);
        match entry {
            Some((entry, Standing::Renamed)) => {
                let facts = Facts { until: entry.alias.flatten(), ..answer.facts };
                Some(Answer { renamed_to: Some(self.id(entry)), facts, ..answer })
            }
            Some((entry, Standing::Closed)) => {
                let last = entry.ends.map(|ends| ends.day);
                let facts = Facts { until: last, year: last.map(Day::year), ..answer.facts };
                Some(Answer { facts, ..answer })
            }
            _ => {
                let year = self.index.closed_in(account.key().as_ref())?;
                Some(Answer { facts: Facts { year: Some(year), ..answer.facts }, ..answer })
            }
        }
    }

    /// An account whose name, or whose home, resembles.
    fn lookalike(&self, account: &Account, base: &dyn Fn(Verdict) -> Answer) -> Option<Answer> {
        let named = matches!(account.form(), Form::Handle | Form::Legacy | Form::Content | Form::View);
        let name = name_in_key(account.key().as_ref()).filter(|_| named);
        let resembled = name.and_then(|name| self.resembled(name, Some(account.platform())));
        if let Some(profile) = resembled {
            return Some(Answer { resembles: Some(profile), ..base(Verdict::Lookalike) });
        }
        let home = home(account).filter(|home| self.index.own.resembled(home));
        home.map(|_| base(Verdict::Lookalike).because("own-domain-lookalike"))
    }

    /// The profile with the smallest key whose name resembles a name: by an equal skeleton, else, where the whole list
    /// is here, by one that is a slip apart.
    fn resembled(&self, name: &str, platform: Option<&str>) -> Option<String> {
        let bones = skeleton(name);
        if bones.is_empty() {
            return None;
        }
        let all = self.index.skeletons();
        let of = |place: usize| {
            let row = self.index.at(place)?;
            let here = platform.is_none_or(|id| self.table.platform_of(&row.key).map(Platform::id) == Some(id));
            let listed = here && matches!(standing(&row.entry, self.today), Standing::Listed);
            listed.then_some(row)
        };
        let start = all.partition_point(|(own, _)| *own < bones);
        let equal = all.get(start..).unwrap_or_default().iter().take_while(|(own, _)| *own == bones);
        // Places are in the order of keys.
        if let Some(row) = equal.filter_map(|(_, place)| of(*place)).next() {
            return Some(self.id(&row.entry));
        }
        if self.index.scope != Scope::Whole {
            return None;
        }
        let near = all.iter().filter(|(own, _)| osa_one_apart(own, &bones)).map(|(_, place)| *place);
        let rows = near.filter_map(of);
        rows.min_by(|a, b| a.key.cmp(&b.key)).map(|row| self.id(&row.entry))
    }

    /// What is neither listed nor like anything that is.
    fn unlisted(&self, account: &Account, answer: Answer) -> Answer {
        if matches!(account.form(), Form::Content | Form::Opaque) {
            return Answer { verdict: Verdict::CannotTell, ..answer }.because(account.form().code());
        }
        if let Some(since) = self.index.facts.not_on.get(account.platform()) {
            let facts = Facts { since: *since, ..answer.facts };
            return Answer { verdict: Verdict::NotOnPlatform, facts, ..answer };
        }
        let name = name_in_key(account.key().as_ref()).unwrap_or_default();
        let named = self.candidates(name).into_iter();
        let elsewhere = named.filter(|(own, compromised)| !compromised && own.platform != account.platform());
        Answer { candidates: elsewhere.map(|(candidate, _)| candidate).collect(), ..answer }
    }

    /// Accounts of a name on any platform, and whether they are compromised. Sorted by platform and profile.
    fn candidates(&self, name: &str) -> Vec<(Candidate, bool)> {
        let mut all = Vec::new();
        if name.is_empty() {
            return all;
        }
        for (row, platform) in self.index.named(self.table, name) {
            let compromised = match standing(&row.entry, self.today) {
                Standing::Listed => false,
                Standing::Compromised => true,
                Standing::Renamed | Standing::Closed | Standing::Gone => continue,
            };
            let candidate = Candidate { platform: platform.id().to_owned(), profile: self.id(&row.entry) };
            all.push((candidate, compromised));
        }
        all.sort();
        all
    }

    /// A name without a platform.
    fn handle(&self, name: &str) -> Answer {
        let named = self.candidates(name);
        let all_compromised = !named.is_empty() && named.iter().all(|(_, compromised)| *compromised);
        let candidates: Vec<Candidate> = named.into_iter().map(|(candidate, _)| candidate).collect();
        if all_compromised {
            let profile = if let [only] = candidates.as_slice() { Some(only.profile.clone()) } else { None };
            return Answer { profile, candidates, ..Answer::new(Verdict::Compromised) }.because("bare-handle");
        }
        if candidates.is_empty()
            && let Some(profile) = self.resembled(name, None)
        {
            return Answer { resembles: Some(profile), ..Answer::new(Verdict::Lookalike) }.because("bare-handle");
        }
        Answer { candidates, ..Answer::new(Verdict::CannotTell) }.because("bare-handle")
    }

    /// A number: whether it is published is all that can be said, for a caller's number can be forged.
    fn phone(&self, account: &Account, answer: Answer) -> Answer {
        let digits: String = account.key().as_ref().chars().filter(char::is_ascii_digit).collect();
        let published = self.index.facts.phones.contains(&digits) && !account.key().as_ref().starts_with("sms:");
        answer.because(if published { "published-number" } else { "unpublished-number" })
    }

    /// What could be a mail address: a sender's address can be forged, so it is never an account.
    fn mail(&self, account: &Account, listed: Option<&Entry>, answer: Answer) -> Answer {
        if listed.is_none() && home(account).is_some_and(|home| self.index.own.resembled(home)) {
            return Answer { verdict: Verdict::Lookalike, ..answer }.because("own-domain-lookalike");
        }
        Answer { profile: listed.map(|entry| self.id(entry)), ..answer }.because("could-be-mail")
    }

    fn refused(&self, refusal: &Refusal, text: &str) -> Answer {
        match refusal {
            Refusal::UnknownHost { host } if self.index.own.resembled(host) => {
                Answer::new(Verdict::Lookalike).because("own-domain-lookalike")
            }
            Refusal::UnknownHost { .. } => Answer::new(Verdict::NotListed).because(refusal.code()),
            Refusal::LookalikeHost { .. } => {
                let mut names = names_in_path(text);
                if self.index.scope != Scope::Whole {
                    names.truncate(1);
                }
                let resembled = names.iter().find_map(|name| self.resembled(name, None));
                let verdict = if resembled.is_some() { Verdict::Lookalike } else { Verdict::CannotTell };
                Answer { resembles: resembled, ..Answer::new(verdict) }.because(refusal.code())
            }
            refusal => {
                let facts = Facts { platform: refusal.platform().map(str::to_owned), ..Facts::default() };
                Answer { facts, ..Answer::new(Verdict::CannotTell) }.because(refusal.code())
            }
        }
    }
}
