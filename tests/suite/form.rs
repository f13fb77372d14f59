//! The form of a record: what stands in the file after it was filled in, and what is refused.
//!
//! In: records, and what is typed into their forms. Out: texts and findings. Never true: a byte of a file changed that
//! nobody typed; a text taken that brings an error.

use crate::common::root;
use aito::catalogue::Catalogue;
use aito::form::{self, Answers, GROUPS, Kind, LACKING, NoForm, Sheet, Trial, Verdict, fields, find, typed, written};
use aito::raw::{self, RawClosed, RawCompromised, RawContact, RawOwner, RawPerson, RawProfile, RawService};
use aito::rules::RULES;
use aito::source::Sources;
use aito::value::{Day, Lang, Parse};

const SITE: &str = "title: Testi\nbase_url: https://tilit.virasto.example/\nlanguages: [fi, sv]\norganisation:\n  name: \
                    Virasto\n  website: https://www.virasto.example/\n  email_domains: [virasto.example]\n  contact: \
                    {email: viestinta@virasto.example}\n  report_impostor: {email: viestinta@virasto.example}\n";
const UNITS: &str = "- {id: viestinta, name: Viestintä, role: Päällikkö, email: viestinta@virasto.example}\n- {id: \
                     kirjasto, name: Kirjasto, role: Johtaja, email: kirjasto@virasto.example}\n";
const OTHER: &str = "name: Toinen\nurl: https://www.facebook.com/toinentili\nkind: unit\nstatus: active\nowner: {unit: \
                     viestinta}\ncontact: {email: viestinta@virasto.example}\nlanguages: [fi]\nopened: \
                     2020-01-01\nreviewed: 2026-05-11\n";
/// An ordinary record with remarks wherever people put them.
const RECORD: &str = "# Kirjaston sivu
name: {fi: Kirjasto, sv: \"Bib #1\"} # two
url: https://www.facebook.com/kirjastotili # as shown
kind: unit

# Tila
status: active   # in use
owner:
  unit: kirjasto # ours
  # the role
  role: Johtaja
contact: {email: kirjasto@virasto.example, phone: \"+358 9 123 4567\"}
languages: [fi, sv]
opened: 2015-03-02
reviewed: 2026-05-11
about: >-
  Pitkä
  teksti
topics:
  - lukeminen # first
  # between
  - kirjat
stable_id: 100064512345678
service:
  hours: {fi: arkisin}
";

fn sources(record: &str) -> Sources {
    let mut sources = Sources::new();
    for (path, text) in [
        ("profiles/_internal/kirjasto.yaml", "notes: Salainen huomautus\n"),
        ("profiles/kirjasto.yaml", record),
        ("profiles/toinen.yaml", OTHER),
        ("profiles/units.yaml", UNITS),
        ("site.yaml", SITE),
    ] {
        let half = if path.contains("_internal") { aito::source::Half::Internal } else { aito::source::Half::Public };
        sources.add(path, aito::source::Content::Text(text.into()), half);
    }
    sources
}

fn day() -> Day {
    Day::parse("2026-11-22").unwrap()
}

fn answers(pairs: &[(&str, &str)]) -> Answers {
    Answers::new(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
}

fn tried(record: &str, pairs: &[(&str, &str)]) -> Trial {
    let sources = sources(record);
    let raw = raw::parse(&sources);
    let found = find("kirjasto", &raw, &sources).unwrap_or_else(|why| panic!("{why:?}"));
    form::try_out("kirjasto", &found, &sources, &[], day(), &answers(pairs))
}

/// What a browser sends of a form that nobody has touched.
fn untouched(sheet: &Sheet) -> Vec<(String, String)> {
    let inputs = sheet.rows.iter().flat_map(|row| &row.inputs);
    inputs.map(|input| (input.name.clone(), input.value.trim().replace('\n', "\r\n"))).collect()
}

#[test]
fn the_form_has_every_field_of_the_format_once() {
    let fields = fields(&[]);
    let names: Vec<String> = fields.iter().map(form::Field::name).collect();
    let parts: [(&str, &[&str]); 6] = [
        ("owner", RawOwner::FIELDS),
        ("contact", RawContact::FIELDS),
        ("service", RawService::FIELDS),
        ("person", RawPerson::FIELDS),
        ("closed", RawClosed::FIELDS),
        ("compromised", RawCompromised::FIELDS),
    ];
    let expected: Vec<String> = RawProfile::FIELDS
        .iter()
        .flat_map(|key| match parts.iter().find(|(part, _)| part == key) {
            Some((_, inner)) => inner.iter().map(|inner| format!("{key}.{inner}")).collect(),
            None => vec![(*key).to_owned()],
        })
        .collect();
    assert_eq!(names, expected, "in the order of the format");
    let mut grouped: Vec<&str> = GROUPS.iter().flat_map(|(_, keys)| keys.iter().copied()).collect();
    let mut all = RawProfile::FIELDS.to_vec();
    grouped.sort_unstable();
    all.sort_unstable();
    assert_eq!(grouped, all, "each in one group");
    let closed: Vec<&str> = fields.iter().filter(|f| f.kind == Kind::Closed).map(|f| f.path[0].as_str()).collect();
    assert_eq!(closed, ["id", "aliases", "evidence", "allow"]);
    let needed: Vec<String> = fields.iter().filter(|f| f.is_needed).map(form::Field::name).collect();
    assert_eq!(needed, ["name", "kind", "status"]);
}

#[test]
fn every_field_has_words_in_every_language() {
    for lang in ["fi", "sv", "en"] {
        let words = Catalogue::findings(lang);
        let there = |id: &str| assert!(words.find(id, &[]).is_some_and(|said| !said.is_empty()), "{lang}: {id}");
        for (group, _) in GROUPS {
            there(&format!("edit-group-{group}"));
        }
        for field in fields(&[]) {
            let id = format!("edit-field-{}", field.path.join("-").replace('_', "-"));
            there(&id);
            there(&format!("{id}.help"));
            if let Kind::Choice(choices) = &field.kind {
                choices.iter().for_each(|choice| there(&format!("edit-choice-{}-{choice}", field.form)));
            }
        }
    }
}

#[test]
fn findings_about_what_lacks_name_rules_and_fields_that_exist() {
    let names: Vec<String> = fields(&[]).iter().map(form::Field::name).collect();
    for (rule, case, field) in LACKING {
        assert!(RULES.iter().any(|own| own.name == rule), "{rule}");
        assert!(names.iter().any(|own| own == field), "{field}");
        let id = format!("{}{}{case}", rule.replace('/', "-"), if case.is_empty() { "" } else { "_" });
        assert!(Catalogue::findings("en").find(&id, &[]).is_some(), "{id}");
    }
}

#[test]
fn what_nobody_touched_stays_byte_for_byte() {
    let bare = RECORD.trim_end();
    let crlf = format!("\u{feff}{}", RECORD.replace('\n', "\r\n"));
    let tabs = RECORD.replace(" # two", "\t# two");
    for record in [RECORD, bare, &crlf, &tabs] {
        let sources = sources(record);
        let raw = raw::parse(&sources);
        let found = find("kirjasto", &raw, &sources).unwrap_or_else(|why| panic!("{why:?}"));
        let sheet = Sheet::new(&found, &sources, &raw::languages(&sources), &[]);
        let pairs = untouched(&sheet);
        assert!(pairs.len() > 30);
        let trial = form::try_out("kirjasto", &found, &sources, &[], day(), &Answers::new(pairs));
        assert_eq!((trial.verdict, trial.text.as_str()), (Verdict::Same, record));
        // And with what is not sent at all.
        assert_eq!(tried(record, &[]).verdict, Verdict::Same);
    }
}

#[test]
fn what_is_typed_is_written_and_nothing_else() {
    for (pairs, old, new) in [
        (&[("name.fi", "Kirjastot")][..], "fi: Kirjasto,", "fi: Kirjastot,"),
        (&[("name.sv", "Bib: #2")], "\"Bib #1\"", "\"Bib: #2\""),
        (&[("owner.role.fi", "Päällikkö")], "role: Johtaja", "role: Päällikkö"),
        (&[("owner.role.sv", "Chef")], "role: Johtaja", "role: {fi: Johtaja, sv: Chef}"),
        (&[("contact.phone", "+358 9 765 4321")], "123 4567", "765 4321"),
        (&[("contact.phone", "")], ", phone: \"+358 9 123 4567\"}", "}"),
        (&[("languages", "fi\r\nsv\r\nen")], "[fi, sv]", "[fi, sv, en]"),
        (&[("languages", "sv, en")], "[fi, sv]", "[sv, en]"),
        (&[("topics", "lukeminen\r\nuusi, aihe\r\nkirjat")], "between\n", "between\n  - \"uusi, aihe\"\n"),
        (&[("reviewed", "2026-11-20")], "2026-05-11", "2026-11-20"),
        (&[("main", "yes")], "2026-05-11\n", "2026-05-11\nmain: true\n"),
        (&[("website", "none")], "- kirjat\n", "- kirjat\nwebsite: none\n"),
        (&[("service.hours.sv", "vardagar")], "arkisin}", "arkisin, sv: vardagar}"),
        (&[("service.urgent.fi", "Soita 112.")], "arkisin}\n", "arkisin}\n  urgent: {fi: Soita 112.}\n"),
        (&[("stable_id", "200064512345678")], "100064512345678", "\"200064512345678\""),
        (&[("joined", "2015-03")], "678\n", "678\njoined: 2015-03\n"),
        (&[("name.fi", "Kirjasto\r\n kunnassa")], "fi: Kirjasto,", "fi: Kirjasto kunnassa,"),
        (&[("about.fi", "Lyhyt")], "about: >-\n  Pitkä\n  teksti\n", "about: Lyhyt\n"),
    ] {
        for (from, to) in [("\n", "\n"), ("\n", "\r\n")] {
            let own = |text: &str| text.replace(from, to);
            let trial = tried(&own(RECORD), pairs);
            assert_eq!(trial.verdict, Verdict::Fits, "{pairs:?} {:?}", trial.brought);
            assert_eq!(trial.text, own(&RECORD.replacen(old, new, 1)), "{pairs:?}");
        }
    }
}

/// The fields with a finding at error level.
fn wrong(trial: &Trial) -> Vec<String> {
    let errors = trial.sheet.told().filter(|(_, finding)| finding.level == aito::diagnostic::Level::Error);
    errors.map(|(row, finding)| format!("{} {}", row.field.name(), finding.rule)).collect()
}

#[test]
fn what_would_bring_an_error_is_refused_at_its_field() {
    for (pairs, said) in [
        (&[("opened", "11.5.2026")][..], "opened source/bad-value"),
        (&[("status", "activ")], "status source/bad-value"),
        (&[("main", "maybe")], "main source/bad-value"),
        (&[("languages", "fi\nsuomi")], "languages source/bad-value"),
        (&[("contact.email", "minna@gmail.com")], "contact.email profile/contact-unofficial"),
        (&[("contact.email", "")], "contact.email profile/contact-missing"),
        (&[("owner.unit", "museo")], "owner.unit profile/owner-unknown"),
        (&[("url", "https://www.facebook.com/events/123456789")], "url profile/url-not-an-account"),
        (&[("url", "https://www.facebook.com/toinentili")], "url profile/duplicate-account"),
        (&[("about.fi", "Soita 131052-308T.")], "about content/personal-identity-code"),
        (&[("compromised.message.fi", "Varo")], "compromised.since source/missing-field"),
    ] {
        let trial = tried(RECORD, pairs);
        assert_eq!(trial.verdict, Verdict::Worse, "{pairs:?}");
        assert!(wrong(&trial).iter().any(|own| own == said), "{pairs:?}: {:?}", wrong(&trial));
        assert!(!trial.brought.is_empty(), "{pairs:?}");
        for (name, value) in pairs {
            let inputs = trial.sheet.rows.iter().flat_map(|row| &row.inputs);
            let input = inputs.into_iter().find(|input| input.name == *name).unwrap();
            assert_eq!(input.shown(), *value, "what was typed is still there");
        }
    }
}

#[test]
fn an_error_that_was_there_does_not_keep_one_from_mending_another() {
    let two = RECORD.replace("kirjasto@virasto.example", "minna@gmail.com").replace("unit: kirjasto", "unit: museo");
    let trial = tried(&two, &[("owner.unit", "kirjasto")]);
    assert_eq!((trial.verdict, wrong(&trial).len()), (Verdict::Fits, 1), "{:?}", wrong(&trial));
    assert_eq!(tried(&two, &[("name.fi", "Uusi")]).verdict, Verdict::Fits, "nothing is worse");
    assert_eq!(tried(&two, &[("contact.email", "maija@gmail.com")]).verdict, Verdict::Worse, "as wrong as before");
    // A record that could not be read hides what else is wrong; that comes to light when it can.
    let hidden = RECORD.replace("status: active", "status: activ").replace("unit: kirjasto", "unit: museo");
    let trial = tried(&hidden, &[("status", "active")]);
    assert_eq!(trial.verdict, Verdict::Fits);
    assert_eq!(wrong(&trial), ["owner.unit profile/owner-unknown"]);
}

#[test]
fn what_cannot_be_written_is_said() {
    let control = tried(RECORD, &[("name.fi", "a\u{7}b")]);
    assert_eq!((control.verdict, control.slips.len()), (Verdict::Slips, 1));
    assert_eq!(tried(RECORD, &[("about.fi", &"x".repeat(4001))]).verdict, Verdict::Slips);
    for pairs in [&[("name.fi", ""), ("name.sv", " ")][..], &[("kind", "")]] {
        let trial = tried(RECORD, pairs);
        assert_eq!((trial.verdict, trial.slips.len()), (Verdict::Slips, 1), "every record needs it");
    }
    assert_eq!(tried(RECORD, &[("name.fi", "")]).verdict, Verdict::Fits, "one language is enough");
    let remark = tried(RECORD, &[("topics", "kirjat")]);
    assert_eq!((remark.verdict, remark.text.as_str()), (Verdict::Layout, RECORD), "a remark would go with it");
}

#[test]
fn shapes_that_a_form_cannot_write_are_shown_as_they_stand() {
    let odd = RECORD
        .replace("topics:\n  - lukeminen # first\n  # between\n  - kirjat\n", "topics: {a: b}\n")
        .replace("about: >-\n  Pitkä\n  teksti\n", "about: {fi: a, et: b}\n");
    let trial = tried(&odd, &[("topics", "x"), ("about.fi", "x"), ("evidence", "x"), ("id", "x"), ("nothing", "x")]);
    assert_eq!(trial.verdict, Verdict::Same);
    for (field, text) in [("topics", "topics: {a: b}"), ("about", "about: {fi: a, et: b}")] {
        let row = trial.sheet.row(field).unwrap();
        assert_eq!((row.kind.clone(), row.written.as_deref()), (Kind::Closed, Some(text)));
        assert!(row.line.is_some());
    }
}

#[test]
fn only_what_somebody_changed_is_laid_on_a_file_that_changed_meanwhile() {
    let sources = sources(&RECORD.replace("fi: Kirjasto,", "fi: Toisen nimi,"));
    let raw = raw::parse(&sources);
    let found = find("kirjasto", &raw, &sources).unwrap_or_else(|why| panic!("{why:?}"));
    let mut sheet = Sheet::new(&found, &sources, &raw::languages(&sources), &[]);
    let before = |name: &str| Answers::name_before(name);
    let all = [
        ("name.fi".to_owned(), "Kirjasto".to_owned()),
        (before("name.fi"), "Kirjasto".to_owned()),
        ("opened".to_owned(), "2015-03-09".to_owned()),
        (before("opened"), "2015-03-02".to_owned()),
    ];
    let typed = typed(&mut sheet, &Answers::new(all));
    assert_eq!(typed.changed, ["opened"]);
    let text = written(found.text, &typed).unwrap();
    assert_eq!(text, found.text.replace("2015-03-02", "2015-03-09"), "the other's name stays");
}

#[test]
fn only_public_halves_of_records_are_found() {
    let sources = sources(RECORD);
    let raw = raw::parse(&sources);
    let why = |id: &str| find(id, &raw, &sources).err();
    for id in ["_internal/kirjasto", "units", "../site", "site.yaml", "profiles/kirjasto", "kirjasto.yaml", "", "/"] {
        assert_eq!(why(id), Some(NoForm::Unknown), "{id}");
    }
    assert_eq!(why("kirjasto"), None);
    let broken = self::sources("name: [");
    assert_eq!(find("kirjasto", &raw::parse(&broken), &broken).err(), Some(NoForm::Unreadable));
    let twice = self::sources(&format!("id: toinen\n{RECORD}"));
    assert_eq!(find("toinen", &raw::parse(&twice), &twice).err(), Some(NoForm::Twice));
}

#[test]
fn every_record_of_the_demo_can_be_filled_in() {
    let loaded = aito::shell::load(root(), None);
    let raw = raw::parse(&loaded.sources);
    let languages: Vec<Lang> = raw::languages(&loaded.sources);
    let remarks = |text: &str| text.lines().filter(|line| line.contains('#')).count();
    let mut tried = 0;
    for record in &raw.profiles {
        let found = find(form::id_of(record).as_str(), &raw, &loaded.sources).unwrap_or_else(|why| panic!("{why:?}"));
        let new = || Sheet::new(&found, &loaded.sources, &languages, &[]);
        let mut sheet = new();
        let same = typed(&mut sheet, &Answers::new(untouched(&new())));
        assert_eq!(written(found.text, &same).as_deref(), Ok(found.text), "{}", found.path);
        for input in new().rows.iter().filter(|row| row.kind == Kind::Text).flat_map(|row| row.inputs.clone()) {
            let value = "Uusi: #teksti, \"lainaus\" {ja} 'muuta'".to_owned();
            let mut sheet = new();
            let typed = typed(&mut sheet, &Answers::new([(input.name.clone(), value.clone())]));
            let text =
                written(found.text, &typed).unwrap_or_else(|why| panic!("{} {}: {why:?}", found.path, input.name));
            assert!(remarks(&text) >= remarks(found.text), "{} {}", found.path, input.name);
            let mut other = Sources::new();
            other.add_text("profiles/x.yaml", &text);
            let again = raw::parse(&other);
            let again = find(record.raw.id.as_ref().map_or("x", |id| id.value.as_str()), &again, &other);
            let again = again.unwrap_or_else(|why| panic!("{why:?}"));
            let sheet = Sheet::new(&again, &other, &languages, &[]);
            let read = sheet.rows.iter().flat_map(|row| &row.inputs).find(|own| own.name == input.name).unwrap();
            assert_eq!(read.value, value, "{} {}", found.path, input.name);
            tried += 1;
        }
    }
    assert!(tried > 500, "{tried}");
}
