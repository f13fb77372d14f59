//! From a name or an id to the account that has it on a platform, and from a key to what stands in it.
//!
//! In: a name that somebody gave with a platform (`Instagram @esimerkkila`), the id that a record holds beside its
//! address, a key. Out: accounts by the same way that addresses take, so that nothing comes out which an address
//! could not give. What must never be true: an id's key for another kind of account than the recorded one.

use super::canonicalise::canonicalise;
use super::domains::Domains;
use super::key::{Account, Form, Key};
use super::pattern::{Op, Piece, fill};
use super::table::{FormRow, Platform, Table};

/// The name inside a key, as far as it is one that can be imitated: `esimerkkila` of `facebook:esimerkkila`,
/// `reddit:r/esimerkkila`, `youtube:@esimerkkila` and `acct:esimerkkila@social.example`. Ids, numbers and invitations
/// have none.
#[must_use]
pub fn name_in_key(key: &str) -> Option<&str> {
    let at = key.find([':', '#'])?;
    let rest = key.get(at..)?.strip_prefix(':')?;
    let (kinds, last) = rest.rsplit_once('/').unwrap_or(("", rest));
    if kinds.split('/').next() == Some("invite") || last.starts_with('+') {
        return None;
    }
    let name = last.strip_prefix('@').unwrap_or(last);
    // A name at home on a host (fediverse, Matrix) is told from others by the part before it.
    let name = name.split(['@', ':']).next().unwrap_or(name);
    (!name.is_empty()).then_some(name)
}

/// The kind of account that a key's name or id is one of: `company` of `linkedin:company/x`, mostly none.
fn kind_in_key(key: &str) -> &str {
    let rest = key.find([':', '#']).and_then(|at| key.get(at + 1..)).unwrap_or_default();
    rest.rsplit_once('/').map_or("", |(kind, _)| kind)
}

impl Table {
    /// The platform whose key this is.
    #[must_use]
    pub fn platform_of(&self, key: &str) -> Option<&Platform> {
        let prefix = key.find([':', '#']).and_then(|at| key.get(..at))?;
        self.platforms().find(|platform| platform.prefixes.iter().any(|known| known == prefix))
    }

    /// The key by which a platform's own id names the account that a record names by a handle. None where the
    /// platform shows no ids in addresses, where the text is no such id, or where the key stands on an id already.
    #[must_use]
    pub fn stable_key(&self, key: &str, stable_id: &str) -> Option<Key> {
        if key.find(['#', ':']).is_some_and(|at| key.get(at..).is_some_and(|rest| rest.starts_with('#'))) {
            return None;
        }
        let platform = self.platform_of(key)?;
        let keys: Vec<Key> = platform.forms.iter().filter_map(|form| by_id(platform, form, stable_id)).collect();
        let kind = kind_in_key(key);
        let of_kind = |kind: &str| keys.iter().find(|made| kind_in_key(made.as_ref()) == kind).cloned();
        of_kind(kind).or_else(|| of_kind(""))
    }

    /// The platforms that a word of running text names: by their everyday names, in Finnish with endings
    /// (`Instagramissa`, `X:ssä`), and before a hyphen (`Facebook-tili`).
    pub fn called(&self, word: &str) -> impl Iterator<Item = &Platform> {
        let head = word.split([':', '-', '–', '\'', '’']).next().unwrap_or(word).to_lowercase();
        let ending = |rest: &str| rest.chars().count() <= 5 && rest.chars().all(char::is_alphabetic);
        let is_name = move |name: &String| {
            head == *name || (name.chars().count() >= 5 && head.strip_prefix(name.as_str()).is_some_and(ending))
        };
        self.platforms().filter(move |platform| platform.called.iter().any(&is_name))
    }

    /// The address to copy that a key gives; none where the account's home is a host of its own.
    #[must_use]
    pub fn address_of(&self, key: &str) -> Option<String> {
        self.platform_of(key)?.address_of(&Key::new(key.to_owned()))
    }

    /// The accounts that a name can mean on a platform: mostly one, none where names there are not the account's own
    /// (invitations, ids), several where the platform has several name spaces.
    #[must_use]
    pub fn named(&self, own: &Domains, platform: &Platform, name: &str) -> Vec<Account> {
        let mut accounts: Vec<Account> = Vec::new();
        let forms = platform.forms.iter().filter(|form| form.is == Form::Handle);
        for key in forms.filter_map(|form| with_name(form, name)) {
            let address = platform.address_of(&key);
            let account = address.and_then(|address| canonicalise(self, own, &address).ok());
            let account = account.filter(|account| account.form == Form::Handle && account.platform == platform.id);
            accounts.extend(account.filter(|account| !accounts.iter().any(|known| known.key == account.key)));
        }
        accounts
    }

    /// The one account that people mean by a name on a platform: that of the plain address, where it has one name
    /// space for those (`facebook.com/nimi`, not a group of that name).
    #[must_use]
    pub fn plainly_named(&self, own: &Domains, platform: &Platform, name: &str) -> Option<Account> {
        let mut plain = self.named(own, platform, name).into_iter().filter(|a| kind_in_key(a.key.as_ref()).is_empty());
        let account = plain.next()?;
        plain.next().is_none().then_some(account)
    }
}

/// The key of a form that stands on one id.
fn by_id(platform: &Platform, form: &FormRow, id: &str) -> Option<Key> {
    let [Piece::Literal(start), Piece::Value { name, ops }] = form.key.as_deref()? else {
        return None;
    };
    let plain = start.contains('#') && !ops.contains(&Op::TrailingId) && matches!(form.is, Form::Stable | Form::Legacy);
    if !plain || !platform.captures.get(name.as_str())?.accepts(id) {
        return None;
    }
    let values = vec![(name.as_str(), id.to_owned())];
    fill(form.key.as_deref()?, &values, str::to_owned).map(Key::new)
}

/// The key of a form with a name in its one place, as typed.
fn with_name(form: &FormRow, name: &str) -> Option<Key> {
    match form.key.as_deref()? {
        [Piece::Literal(start), Piece::Value { .. }] if start.contains(':') && !start.contains('#') => {
            Some(Key::new(format!("{start}{name}")))
        }
        _ => None,
    }
}

impl Platform {
    /// Whether dots in a name mean nothing here.
    #[must_use]
    pub fn overlooks_dots(&self) -> bool {
        let ops = self.forms.iter().flat_map(|form| form.key.iter().flatten());
        ops.into_iter().any(|piece| matches!(piece, Piece::Value { ops, .. } if ops.contains(&Op::NoDots)))
    }
}
