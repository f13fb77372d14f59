//! The words that head the columns of channel lists, in Finnish, Swedish and English.
//!
//! In: a heading. Out: what it can mean. Never true: a heading of people or secrets that means a field.

use super::columns::Field;

/// Words of headings, folded, and what they can mean; where they can mean several things, what stands below decides, and
/// the last where it decides nothing.
const HEADINGS: &[(&[Field], &[&str])] = &[
    (
        &[Field::Platform, Field::Name],
        &["kanava", "somekanava", "some kanava", "kanavat", "kanal", "kanaler", "channel"],
    ),
    (
        &[Field::Platform],
        &["alusta", "some alusta", "media", "some", "sosiaalisen median palvelu", "plattform", "platform", "network"],
    ),
    (&[Field::Platform, Field::Unit], &["palvelu", "tjänst", "service"]),
    (
        &[Field::Name],
        &[
            "nimi",
            "kanavan nimi",
            "tilin nimi",
            "profiilin nimi",
            "sivun nimi",
            "otsikko",
            "namn",
            "kanalens namn",
            "kontots namn",
            "profilens namn",
            "sidans namn",
            "name",
            "account name",
            "page name",
            "profile name",
            "title",
        ],
    ),
    (
        &[Field::Address, Field::Handle, Field::Name],
        &["tili", "profiili", "sivu", "konto", "profil", "sida", "account", "profile", "page"],
    ),
    (
        &[Field::Address],
        &[
            "osoite",
            "verkko osoite",
            "www osoite",
            "nettiosoite",
            "linkki",
            "tilin osoite",
            "kanavan osoite",
            "url",
            "www",
            "adress",
            "webbadress",
            "länk",
            "address",
            "link",
            "web address",
        ],
    ),
    (
        &[Field::Handle],
        &[
            "tunnus",
            "käyttäjätunnus",
            "käyttäjänimi",
            "tilin tunnus",
            "användarnamn",
            "handle",
            "username",
            "user name",
        ],
    ),
    (
        &[Field::Unit],
        &[
            "yksikkö",
            "toimiala",
            "omistaja",
            "osasto",
            "palvelualue",
            "vastuuyksikkö",
            "tulosalue",
            "vastuualue",
            "enhet",
            "sektor",
            "avdelning",
            "ägare",
            "ansvarig enhet",
            "unit",
            "department",
            "owner",
            "division",
            "organisation",
        ],
    ),
    (
        &[Field::Email],
        &["sähköposti", "s posti", "sähköpostiosoite", "e post", "epost", "e postadress", "email", "e mail", "mail"],
    ),
    (&[Field::Phone], &["puhelin", "puhelinnumero", "puh", "telefon", "telefonnummer", "tel", "phone", "telephone"]),
    (&[Field::Languages], &["kieli", "kielet", "språk", "language", "languages"]),
    (
        &[Field::Opened],
        &["avattu", "perustettu", "avaamispäivä", "käyttöönotto", "öppnad", "öppnat", "grundad", "opened", "created"],
    ),
    (
        &[Field::About],
        &[
            "kuvaus",
            "tarkoitus",
            "käyttötarkoitus",
            "sisältö",
            "beskrivning",
            "syfte",
            "innehåll",
            "description",
            "purpose",
        ],
    ),
    (&[Field::Role], &["vastuurooli", "rooli", "ansvarig roll", "roll", "responsible role", "role"]),
    (
        &[Field::Main],
        &["pääsivu", "päätili", "pääkanava", "huvudsida", "huvudkonto", "main", "main account", "main page"],
    ),
];

/// Headings of columns that name people or secrets: they belong in no record that is published.
const PEOPLE: &[&str] = &[
    "vastuuhenkilö",
    "vastuuhenkilöt",
    "ylläpitäjä",
    "ylläpitäjät",
    "päivittäjä",
    "päivittäjät",
    "yhteyshenkilö",
    "oikeudet",
    "käyttöoikeudet",
    "salasana",
    "ansvarig person",
    "ansvariga",
    "kontaktperson",
    "uppdaterare",
    "administratör",
    "administratörer",
    "behörigheter",
    "lösenord",
    "maintainer",
    "maintainers",
    "administrator",
    "administrators",
    "admin",
    "admins",
    "contact person",
    "responsible person",
    "rights",
    "password",
];

/// A heading or a name as it is compared: small letters and digits, single spaces, nothing behind a bracket.
pub(super) fn folded(written: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let head = written.split('(').next().unwrap_or(written);
    let plain: String =
        head.nfc().flat_map(char::to_lowercase).map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a heading can mean.
pub(super) fn meant(heading: &str) -> Vec<Field> {
    let of = |word: &str| HEADINGS.iter().find(|(_, words)| words.contains(&word)).map(|(fields, _)| fields.to_vec());
    let parts = heading.split(['/', ',', '(']).map(folded);
    std::iter::once(folded(heading)).chain(parts).find_map(|word| of(&word)).unwrap_or_default()
}

/// Whether a heading is of people or secrets.
pub(super) fn is_people(heading: &str) -> bool {
    PEOPLE.contains(&folded(heading).as_str())
}
