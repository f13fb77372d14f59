//! Aito ("genuine" in Finnish) builds the public site on which a public body says which social-media accounts are its
//! own, and publishes its guidelines as a handbook. Citizens decide by it whom to believe, so a wrong "genuine" is the
//! worst fault it can have. This page is the architecture: what is promised, how data flows, what may import what.
//!
//! # Six promises
//! 1. **Nothing wrong is published.** Build = check, then emit. With a finding at error level nothing is written and
//!    the published site stays as it was.
//! 2. **Public is a type.** What is internal cannot reach a page, a data file or the search index, because the types
//!    that pages are made of ([`publish::view`], [`publish::data`], [`publish::facts`]) cannot hold it.
//! 3. **Data flows one way.** Each stage is a type that cannot go back.
//! 4. **The core is pure.** No file, clock, network, environment or unordered map between reading and writing; so it
//!    is parallel, testable and repeatable byte for byte.
//! 5. **An editor who does not program can mend every finding alone**: where, what, why it matters, how to mend it.
//! 6. **A citizen needs nothing but the page**: no account, no third party, no tracking, no JavaScript to read.
//!
//! # The flow
//! ```text
//!  disk ─load→ Sources ─parse→ Raw ─resolve→ Resolved ─judge→ Checked ─publish→ PublicSite ─produce→ Artifacts ─seal→ Sealed ─inspect→ Sound ─write→ disk
//!              texts           shapes        site + faults    proof             views only           path → bytes      + manifest       proof
//! ```
//! Only `load` and `write` ([`shell`]) touch the world. [`build::build`] is everything between them, for every command;
//! [`build::Preview`] goes the same way as far as the public site, and can only be looked at.
//!
//! | stage | impossible afterwards |
//! |---|---|
//! | [`raw::parse`]: `Sources` → `Raw` + faults | losing the line and column of a value |
//! | [`resolve::resolve`]: `Raw` → `Resolved` | a malformed address, a duplicate id, a dangling reference in the model |
//! | [`rules::judge`]: `Resolved`, day → findings + [`rules::Checked`] | a `Checked` for which an error-level rule failed or did not run |
//! | [`publish::publish`]: `&Checked` → `PublicSite` | an internal field downstream; a closed, planned, compromised or ended profile among the listed |
//! | produce: [`page`], [`opendata`], [`check`], [`search`] → `Artifacts` | two producers writing one path unnoticed |
//! | [`seal::seal`] | a published file missing from the manifest |
//! | inspect ([`build`], [`rules::judge_artifacts`]) | a broken link or a leaked text going unnoticed |
//! | [`shell::write`] | a half-written site |
//!
//! # Floors
//! A file imports only from floors below it, and producers never import each other. `tests/suite/guards.rs` holds the
//! table and fails on an upward import.
//!
//! | floor | modules |
//! |---|---|
//! | 1 words | [`source`] [`value`] [`fault`] [`diagnostic`] [`artifact`] [`account`] [`lookup`] [`outside`] [`catalogue`] [`identity_code`] [`manifest`] |
//! | 2 reading | [`parse`] (YAML, front matter, Markdown → trees with places) [`raw`] (records as written) |
//! | 3 meaning | [`model`] [`resolve`] |
//! | 4 judgement | [`rules`]: one file, one explanation and one row a rule; `proof`: what an account shows of whose it is |
//! | 5 publication | [`publish`]: the only types that serialise towards readers |
//! | 6 producers | [`check`] [`page`] [`opendata`] [`search`] [`seal`] |
//! | 7 composition | [`removals`]: what must leave a published list; [`import`]: a channel list as records; [`relocate`]: another id; [`form`]: a record to fill in; [`build`]: the one pipeline |
//! | 8 the world | [`shell`]: load, write, clock, keys, network |
//! | 9 the face | [`report`] [`cli`] |
//!
//! # Where things are decided
//! - Whether an account is listed on a day: `model::Listing::of`, and nowhere else.
//! - Whether a guideline is in force on a day: `model::Guideline::standing`.
//! - Which account an address names: [`account::canonicalise`]; keys are the only thing ever compared.
//! - What a form in a text may ask, and whether the plan of a record would take its answers: `resolve::forms`.
//! - Which addresses have been published, and where old ones lead: `model::keeping`, asked by rules and pages alike.
//! - What a change answers for (`check --changed-since`): [`build::weigh`].
//! - Addresses of pages: [`publish::route`].
//! - Which text is missing, stale or not expected in a language (`aito serve`): `build::Parity`.
//! - Pages that show accounts are made of public data and nothing else ([`publish::data`], [`publish::facts`]), so that
//!   an account can be taken off them although the sources cannot be published.
//! - Words for people: the Fluent catalogues in `locales/`, through [`catalogue`].
//!
//! # Choices that differ from the first plan
//! - `serde_yaml` is archived and gives no places; [`parse::yaml`] reads with serde-saphyr into a tree in which every
//!   key and value has its span, and the tests keep serde_yaml as a second opinion.
//! - Markdown is read twice: once for what must be checked (links, headings, HTML), once, after judging, for HTML.
//!   Both use the same options, and the second reading needs the references that the first one proved.
//! - Besides the fixed rules, those that find something unreadable or leading nowhere cannot be lowered either
//!   ([`rules::Weight::Needed`]): a record that could not be read would otherwise be dropped without a word.
//! - A day on the command line goes before `SOURCE_DATE_EPOCH`: what a person says before what the environment says.
//! - A statute's name in `legal_basis` may be a map by language, since statutes have official names in both.
//! - A text with `draft: true` in its front matter is read, so that its faults are told, and not published.
//! - Units stand at most 16 levels deep, and `base_url` has no query: each would make pages that nobody can use.
//! - The live preview keeps nothing that could grow stale: whatever was saved, the whole site is judged and published
//!   anew, and each page is printed when a browser asks for it ([`build::Shown`]). Files with an error are left out of
//!   what is shown; that run ends in a [`build::Preview`], which nothing can write. The finished files are inspected
//!   behind it, and what that finds follows.
//! - The form of a record in the preview is the one thing there that writes: one value at a time, into the record's own
//!   file, after the whole site was judged with the new text ([`form`]). It knows no path, only records that were read.
//! - Easy language (`fi-simple`) is an edition of some texts only. `languages` in `site.yaml` lists it behind its language;
//!   its texts lie in `content/fi-simple/` and stand in the model apart from all others, so that none of them stands in
//!   for a text in plain language and nobody is told what is missing. Its pages are below `/selko/`, `/sv/latt-sprak/`
//!   and `/en/easy/`, in the words of the language; its search, feed and lists are the language's own. Guideline
//!   introductions, chapters and pages can be in easy language: a publication or a term is one thing in all languages.
//! - A text may say `changed:`, the day that readers of a translation that is older are told; without it the newest change
//!   of the guideline counts. `publications: {series: …}` says what holds for one series.
//! - `chapter:` links to pages have a companion `page:` (other pages by id), so that no text needs a raw address.

pub mod artifact;
pub mod catalogue;
pub mod diagnostic;
pub mod fault;
pub mod identity_code;
pub mod manifest;
pub mod source;
pub mod value;

pub mod account;
pub mod lookup;
pub mod outside;

#[macro_use]
pub mod parse;
pub mod raw;

pub mod model;
pub mod resolve;

#[cfg(feature = "links")]
pub mod proof;
pub mod rules;

pub mod publish;

pub mod check;
pub mod opendata;
pub mod page;
pub mod seal;
pub mod search;

pub mod form;
pub mod import;
pub mod relocate;
pub mod removals;

pub mod build;

pub mod shell;

pub mod cli;
pub mod report;
