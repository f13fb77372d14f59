//! What is not a listed platform's web address: names, numbers, mail, schemes, and hosts that
//! only their path's shape makes an account's home.
//!
//! In: cleaned text, or the parts of an address on an unlisted host. Out: an account or a refusal.
//! What must never be true: a key for a host that resembles a listed one; a website or e-mail
//! key for a domain that is not the organisation's; a bare name becoming an account.

use super::canonicalise::{built, matched, web};
use super::domains::{Domains, is_plain, split_email};
use super::input::{Parts, Slash, decode, host_of};
use super::key::{Account, Form, HostKind, Key};
use super::pattern::Values;
use super::refusal::Refusal;
use super::resemble::resembled;
use super::table::{Platform, Table, escape};
use super::telephony::{looks_like_phone, phone, sms};

/// An input by its outer shape.
pub(super) enum Sorted<'t> {
    Web { scheme: &'t str, rest: &'t str },
    Rest(Rest<'t>),
}

/// What has no host in front.
pub(super) enum Rest<'t> {
    /// `@user@domain` or `acct:`.
    Acct {
        user: &'t str,
        domain: &'t str,
    },
    /// `user@domain`: mail on an own domain, else a fediverse account.
    UserAtDomain(&'t str),
    Mailto(&'t str),
    Phone(&'t str),
    Sms(&'t str),
    /// Another spelling of a web address, rewritten.
    As(String),
    Bare(&'t str),
}

/// Tells inputs apart.
pub(super) fn sort(text: &str) -> Result<Sorted<'_>, Refusal> {
    for (scheme, start) in [("https", "https://"), ("http", "http://"), ("https", "//")] {
        if let Some(rest) = strip_start(text, start) {
            no_space(rest)?;
            return Ok(Sorted::Web { scheme, rest });
        }
    }
    if looks_like_phone(text) {
        return Ok(Sorted::Rest(Rest::Phone(text)));
    }
    let head = text.split(['/', '?', '#', '@']).next().unwrap_or_default();
    if let Some((scheme, _)) = head.split_once(':') {
        // A scheme has no dot in it; `example.org:8443` is a host with a port.
        if !scheme.contains('.') {
            let rest = text.get(scheme.len() + 1..).unwrap_or_default();
            return with_scheme(&scheme.to_ascii_lowercase(), rest).map(Sorted::Rest);
        }
    }
    no_space(text)?;
    without_scheme(text)
}

fn strip_start<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    let head = text.get(..start.len())?;
    if head.eq_ignore_ascii_case(start) { text.get(start.len()..) } else { None }
}

fn no_space(text: &str) -> Result<(), Refusal> {
    if text.chars().any(char::is_whitespace) { Err(Refusal::NotAnAddress) } else { Ok(()) }
}

fn with_scheme<'t>(scheme: &str, rest: &'t str) -> Result<Rest<'t>, Refusal> {
    if !matches!(scheme, "tel" | "sms") {
        no_space(rest)?;
    }
    Ok(match scheme {
        "mailto" => Rest::Mailto(rest),
        "tel" => Rest::Phone(rest),
        "sms" => Rest::Sms(rest),
        "acct" => {
            let (user, domain) = rest.split_once('@').ok_or(Refusal::NotAnAddress)?;
            Rest::Acct { user, domain }
        }
        "nostr" => Rest::As(format!("njump.me/{rest}")),
        "at" => Rest::As(format!("bsky.app/profile/{}", rest.trim_start_matches('/'))),
        "tg" => {
            let query = rest.trim_start_matches('/').strip_prefix("resolve?domain=");
            let name = query.filter(|name| !name.contains('&')).ok_or(Refusal::NotAnAddress)?;
            Rest::As(format!("t.me/{name}"))
        }
        "matrix" => {
            let (sigil, name) = match rest.split_once('/') {
                Some(("u", name)) => ("@", name),
                Some(("r", name)) => ("#", name),
                Some(("roomid", name)) => ("!", name),
                _ => return Err(Refusal::NotAnAddress),
            };
            Rest::As(format!("matrix.to/#/{sigil}{name}"))
        }
        "" => return Err(Refusal::NotAnAddress),
        _ => {
            return Err(Refusal::UnknownScheme { scheme: scheme.to_owned() });
        }
    })
}

fn without_scheme(text: &str) -> Result<Sorted<'_>, Refusal> {
    let web = Sorted::Web { scheme: "https", rest: text };
    if let Some(name) = text.strip_prefix('@') {
        return match name.split_once('@') {
            Some((user, domain)) => Ok(Sorted::Rest(Rest::Acct { user, domain })),
            None => bare(name),
        };
    }
    let first = text.split(['/', '?', '#']).next().unwrap_or_default();
    if first.contains('@') {
        // With a path behind it, it is a host with something in front: refused there.
        return Ok(if first.len() == text.len() { Sorted::Rest(Rest::UserAtDomain(text)) } else { web });
    }
    if first.contains(['.', '。', '．', '｡']) || first.starts_with('[') {
        return Ok(web);
    }
    bare(text)
}

/// A name without a platform. Dots are letters of a name on half the platforms, so a dotted name
/// is not taken for a Bluesky handle, except below Bluesky's own domain.
fn bare(name: &str) -> Result<Sorted<'_>, Refusal> {
    let letter = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '·');
    if name.is_empty() || name.chars().count() > 100 || !name.chars().all(letter) {
        return Err(Refusal::NotAnAddress);
    }
    if name.to_ascii_lowercase().ends_with(".bsky.social") {
        return Ok(Sorted::Rest(Rest::As(format!("bsky.app/profile/{name}"))));
    }
    Ok(Sorted::Rest(Rest::Bare(name)))
}

/// The account of what has no host in front.
pub(super) fn account(table: &Table, own: &Domains, rest: Rest<'_>) -> Result<Account, Refusal> {
    match rest {
        Rest::Bare(name) => Err(Refusal::BareHandle { name: name.to_owned() }),
        Rest::Acct { user, domain } => acct(table, own, user, domain),
        Rest::UserAtDomain(text) if own.admits_email(text) => mail(own, text),
        Rest::UserAtDomain(text) => {
            let (user, domain) = text.split_once('@').ok_or(Refusal::NotAnAddress)?;
            acct(table, own, user, domain)
        }
        Rest::Mailto(text) => mailto(own, text),
        Rest::Phone(text) => phone(text),
        Rest::Sms(text) => sms(text),
        Rest::As(address) => {
            let mut account = web(table, own, "https", &address)?;
            if account.form == Form::View {
                account.form = if account.key.is_stable() { Form::Stable } else { Form::Handle };
            }
            account.host = None;
            account.host_kind = HostKind::None;
            Ok(account)
        }
    }
}

fn acct(table: &Table, own: &Domains, user: &str, domain: &str) -> Result<Account, Refusal> {
    let domain = host_of(domain)?;
    if let Some(platform) = table.platforms().find(|p| p.acct_domain.as_deref() == Some(domain.as_str())) {
        let address = format!("{}/@{user}", domain);
        if platform.forms.is_empty() || user.contains(['/', '?', '#']) {
            return Err(Refusal::NotAnAddress);
        }
        return account(table, own, Rest::As(address));
    }
    home_allowed(table, own, &domain)?;
    let platform = federated(table).ok_or(Refusal::NotAnAddress)?;
    let capture = platform.captures.get("u").ok_or(Refusal::NotAnAddress)?;
    if !capture.accepts(user) {
        return Err(Refusal::NotAnAddress);
    }
    Ok(Account {
        platform: platform.id.clone(),
        key: Key::new(format!("acct:{}@{domain}", user.to_lowercase())),
        form: Form::Handle,
        handle: format!("{user}@{domain}"),
        at: true,
        host: None,
        host_kind: HostKind::None,
        address: None,
    })
}

/// The platform whose accounts live on any host.
fn federated(table: &Table) -> Option<&Platform> {
    table.any_host.iter().filter_map(|index| table.at(*index)).find(|p| !p.forms.is_empty())
}

/// A host may be an account's home when it is not a platform's and does not look like one.
fn home_allowed(table: &Table, own: &Domains, host: &str) -> Result<(), Refusal> {
    if own.admits_host(host) {
        return Ok(());
    }
    let platform = |index: usize| table.at(index).map(|p| p.id.clone()).unwrap_or_default();
    if let Some(seat) = table.fixed(host).or_else(|| table.pattern(host).map(|(seat, _)| seat)) {
        return Err(Refusal::NoForm { platform: platform(seat.platform) });
    }
    if let Some(platform) = table.service(host) {
        return Err(Refusal::ServiceHost { platform: platform.id.clone() });
    }
    if let Some(of) = resembled(table, host) {
        return Err(Refusal::LookalikeHost { of });
    }
    let last = host.rsplit('.').next().unwrap_or_default();
    if !host.contains('.') || !is_plain(host) || last.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Refusal::UnknownHost { host: host.to_owned() });
    }
    Ok(())
}

/// An address on a host that no platform owns.
pub(super) fn on_any_host(table: &Table, own: &Domains, parts: &Parts) -> Result<Account, Refusal> {
    home_allowed(table, own, &parts.host)?;
    for platform in table.any_host.iter().filter_map(|index| table.at(*index)) {
        for form in &platform.forms {
            let Ok((values, is)) = matched(platform, form, None, parts, &[]) else {
                continue;
            };
            let (values, kind) = at_home(table, own, values, &parts.host)?;
            let is = if is == Form::View && kind == HostKind::Home { Form::Handle } else { is };
            let mut account = built(platform, form, &values, is, parts, kind)?;
            let home = values.iter().find(|(name, _)| *name == "dom").map_or(&parts.host, |v| &v.1);
            account.handle = format!("{}@{home}", account_name(&values));
            if kind == HostKind::Home && matches!(is, Form::Handle | Form::Legacy) {
                let own_part: Vec<String> =
                    parts.segments.iter().take(form.segments.len()).map(|s| escape(s)).collect();
                account.address = Some(format!("https://{}/{}", parts.host, own_part.join("/")));
            }
            return Ok(account);
        }
    }
    if own.admits_host(&parts.host) {
        return Ok(website(parts));
    }
    Err(Refusal::UnknownHost { host: parts.host.clone() })
}

/// Adds the host, and judges the domain that a viewer names as an address bar would be judged.
fn at_home<'f>(
    table: &Table,
    own: &Domains,
    mut values: Values<'f>,
    host: &str,
) -> Result<(Values<'f>, HostKind), Refusal> {
    let mut kind = HostKind::Home;
    for (name, value) in &mut values {
        if *name == "dom" {
            let domain = host_of(value)?;
            home_allowed(table, own, &domain)?;
            if domain != host {
                kind = HostKind::Foreign;
            }
            *value = domain;
        }
    }
    values.push(("host", host.to_owned()));
    Ok((values, kind))
}

fn account_name<'v>(values: &'v Values<'_>) -> &'v str {
    values.iter().find(|(name, _)| *name == "u").map_or("", |(_, value)| value.as_str())
}

fn website(parts: &Parts) -> Account {
    let host = parts.host.clone();
    let name = host.strip_prefix("www.").unwrap_or(&host).to_owned();
    Account {
        platform: "website".to_owned(),
        key: Key::new(format!("web:{name}")),
        form: if parts.segments.is_empty() { Form::Stable } else { Form::Content },
        handle: name,
        at: false,
        address: Some(format!("https://{host}/")),
        host: Some(host),
        host_kind: HostKind::Home,
    }
}

fn mailto(own: &Domains, text: &str) -> Result<Account, Refusal> {
    let (address, query) = text.split_once('?').unwrap_or((text, ""));
    let adds_people = query.split('&').any(|pair| {
        let name = pair.split('=').next().unwrap_or_default();
        let name = decode(name, Slash::Allowed).unwrap_or_default().to_ascii_lowercase();
        matches!(name.as_str(), "to" | "cc" | "bcc")
    });
    if adds_people {
        return Err(Refusal::RepeatedParameter { name: "to".to_owned() });
    }
    mail(own, &decode(address, Slash::Allowed)?)
}

fn mail(own: &Domains, address: &str) -> Result<Account, Refusal> {
    let (_, domain) = split_email(address).ok_or(Refusal::NotAnAddress)?;
    let domain = host_of(domain)?;
    if !own.admits_email(address) {
        return Err(Refusal::UnknownHost { host: domain });
    }
    Ok(Account {
        platform: "email".to_owned(),
        key: Key::new(format!("mail:{domain}")),
        form: Form::Handle,
        handle: address.to_owned(),
        at: false,
        host: Some(domain),
        host_kind: HostKind::Home,
        address: None,
    })
}
