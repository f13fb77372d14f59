//! A large site made of nothing: words inflected as Finnish inflects them, so that the search index has real work.
//!
//! In: a folder. Out: a site in it that has no finding. Never true: two runs that differ; no clock, no outside chance.

use std::fmt::Write as _;
use std::path::Path;

pub const GUIDELINES: usize = 50;
pub const CHAPTERS: usize = GUIDELINES * 20;
pub const PROFILES: usize = 2_000;
/// Closed records beside them: with one of those, every published text is searched for its account.
const CLOSED: usize = 100;
const UNITS: usize = 40;
/// Bytes of a chapter.
const SIZE: usize = 6_000;

/// Whether profiles have internal halves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Internal {
    None,
    EveryProfile,
}

/// Beginnings of words; with endings and compounds they give some tens of thousands of forms.
const STEMS: [&str; 96] = [
    "kunna",
    "kirjasto",
    "palvelu",
    "ohjee",
    "profiili",
    "viestinnä",
    "asukkaa",
    "tiedo",
    "turva",
    "verko",
    "sivu",
    "kanava",
    "julkaisu",
    "päätökse",
    "valmiude",
    "häiriö",
    "tilantee",
    "työnteki",
    "esihenkilö",
    "suunnitelma",
    "kokoukse",
    "luottamus",
    "hallinno",
    "lautakunna",
    "opettaja",
    "koulu",
    "päiväkodi",
    "nuoriso",
    "liikunna",
    "kulttuuri",
    "museo",
    "matkailu",
    "yrityks",
    "elinvoima",
    "ympäristö",
    "rakentami",
    "kaava",
    "lupa",
    "hakemukse",
    "lomakkee",
    "asioinni",
    "neuvonna",
    "puhelime",
    "sähköposti",
    "osoittee",
    "tunnukse",
    "salasana",
    "laittee",
    "sovellukse",
    "kuva",
    "videoi",
    "tekijä",
    "oikeude",
    "lai",
    "asetukse",
    "määräykse",
    "velvoittee",
    "vastuu",
    "rooli",
    "tehtävä",
    "koulutukse",
    "perehdytykse",
    "osaamise",
    "arvioinni",
    "seuranna",
    "tavoittee",
    "mittari",
    "tulokse",
    "kampanja",
    "tapahtuma",
    "vuorovaikutukse",
    "keskustelu",
    "kommenti",
    "moderoinni",
    "poistami",
    "arkisto",
    "säilytys",
    "tietosuoja",
    "henkilö",
    "rekisteri",
    "seloste",
    "saavutettavuude",
    "kiele",
    "käännökse",
    "selkokiele",
    "ruotsi",
    "englanni",
    "alue",
    "kylä",
    "keskusta",
    "valtuusto",
    "hallitukse",
    "johtaja",
    "päällikkö",
    "sihteeri",
    "asiantuntija",
];
const ENDINGS: [&str; 14] =
    ["n", "ssa", "sta", "lla", "lta", "lle", "na", "ksi", "tta", "nsa", "mme", "kin", "kaan", "ssakin"];
const VERBS: [&str; 24] = [
    "julkaistaan",
    "tarkistetaan",
    "hyväksytään",
    "merkitään",
    "poistetaan",
    "lakkautetaan",
    "avataan",
    "seurataan",
    "arvioidaan",
    "kerrotaan",
    "ohjataan",
    "vastataan",
    "säilytetään",
    "siirretään",
    "kirjataan",
    "sovitaan",
    "varmistetaan",
    "päivitetään",
    "suunnitellaan",
    "perustellaan",
    "käsitellään",
    "luovutetaan",
    "nimetään",
    "koulutetaan",
];
const SMALL: [&str; 14] = [
    "ja",
    "sekä",
    "aina",
    "ennen kuin",
    "kun",
    "jos",
    "myös",
    "vain",
    "kaikki",
    "jokainen",
    "tällöin",
    "ensin",
    "lisäksi",
    "yhdessä",
];

/// Chance that is the same in every run (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % limit as u64).unwrap()
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }

    fn noun(&mut self) -> String {
        let first = if self.below(4) == 0 { self.of(&STEMS) } else { "" };
        format!("{first}{}{}", self.of(&STEMS), self.of(&ENDINGS))
    }

    fn sentence(&mut self) -> String {
        let mut words = vec![self.noun(), self.of(&VERBS).to_owned()];
        for _ in 0..4 + self.below(9) {
            let word = if self.below(3) == 0 { self.of(&SMALL).to_owned() } else { self.noun() };
            words.push(word);
        }
        upper_first(&words.join(" ")) + "."
    }

    fn title(&mut self) -> String {
        upper_first(&format!("{} {}", self.noun(), self.noun()))
    }
}

fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

/// Writes the site.
pub fn site(folder: &Path, internal: Internal) {
    let mut chance = Chance(20_261_122);
    put(folder, "site.yaml", SITE);
    units(folder, &mut chance);
    for n in 0..PROFILES {
        profile(folder, n, &mut chance);
        if internal == Internal::EveryProfile {
            put(folder, &format!("profiles/_internal/{}.yaml", profile_id(n)), &half(n, &mut chance));
        }
    }
    for n in 0..CLOSED {
        put(folder, &format!("profiles/yksikko-{}/suljettu-{n}.yaml", n % UNITS), &closed(n));
    }
    for guideline in 0..GUIDELINES {
        put(folder, &format!("content/fi/ohje-{guideline}/_index.md"), &front(guideline, &mut chance));
        for chapter in 0..CHAPTERS / GUIDELINES {
            let path = format!("content/fi/ohje-{guideline}/{:02}-luku-{chapter}.md", chapter + 1);
            put(folder, &path, &self::chapter(guideline, chapter, &mut chance));
        }
    }
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

const SITE: &str = "title: Mittaamon viralliset tilit ja ohjeet
base_url: https://tilit.mittaamo.example/
languages: [fi]
organisation:
  name: Mittaamon kunta
  website: https://www.mittaamo.example/
  email_domains: [mittaamo.example]
  contact: {email: viestinta@mittaamo.example}
  report_impostor: {email: viestinta@mittaamo.example}
moderation: chapter:ohje-0/luku-3
";

fn units(folder: &Path, chance: &mut Chance) {
    let mut text = String::new();
    for n in 0..UNITS {
        let parent = if n >= 4 { format!("parent: yksikko-{}, ", n % 4) } else { String::new() };
        writeln!(
            text,
            "- {{id: yksikko-{n}, {parent}name: {}, role: Päällikkö, email: yksikko{n}@mittaamo.example}}",
            chance.title()
        )
        .unwrap();
    }
    put(folder, "profiles/units.yaml", &text);
}

fn profile_id(n: usize) -> String {
    format!("yksikko-{}/tili-{n}", n % UNITS)
}

/// A name of three syllables: numbered names resemble each other, and rules would say so.
fn name(mut n: usize) -> String {
    let syllables: Vec<String> = "ktphm".chars().flat_map(|c| "aeou".chars().map(move |v| format!("{c}{v}"))).collect();
    let mut name = String::new();
    for _ in 0..3 {
        name += &syllables[n % syllables.len()];
        n /= syllables.len();
    }
    name
}

fn profile(folder: &Path, n: usize, chance: &mut Chance) {
    let name = name(n);
    let url = match n % 6 {
        0 => format!("https://www.facebook.com/mittaamon{name}"),
        1 => format!("https://www.instagram.com/mittaamon{name}/"),
        2 => format!("https://x.com/mittaamo{name}"),
        3 => format!("https://www.youtube.com/@mittaamon{name}"),
        4 => format!("https://www.tiktok.com/@mittaamon{name}"),
        _ => format!("https://www.linkedin.com/company/mittaamon{name}/"),
    };
    let unit = n % UNITS;
    let text = format!(
        "name: {} {n}\nurl: {url}\nkind: unit\nstatus: active\nowner: {{unit: yksikko-{unit}, role: Päällikkö}}\n\
         contact: {{email: yksikko{unit}@mittaamo.example, phone: \"+358 9 123 4567\"}}\nlanguages: [fi]\nopened: 20{:02}-03-02\n\
         reviewed: 2026-05-11\nabout: {}\ntopics: [{}, {}]\nwebsite: https://www.mittaamo.example/sivu-{n}\n\
         service:\n  hours: ma–pe klo 9–16\n  response: kahden työpäivän kuluessa\nstable_id: \"{}\"\n\
         evidence: [{{method: administrator, on: 2026-05-11, by: Viestintä}}]\n",
        chance.title(),
        10 + n % 15,
        chance.sentence(),
        chance.noun(),
        chance.noun(),
        4_400_000_000 + n,
    );
    put(folder, &format!("profiles/{}.yaml", profile_id(n)), &text);
}

fn closed(n: usize) -> String {
    let unit = n % UNITS;
    format!(
        "name: Suljettu {n}\nurl: https://www.facebook.com/suljettumittaamo{n}\nkind: unit\nstatus: closed\nowner: {{unit: yksikko-{unit}}}\n\
         contact: {{email: yksikko{unit}@mittaamo.example}}\nlanguages: [fi]\nopened: 2012-03-02\nclosed: {{date: 2025-02-01, reason: low-use}}\n"
    )
}

/// An internal half with free texts that stand nowhere else.
fn half(n: usize, chance: &mut Chance) -> String {
    format!(
        "maintainers: 3\ndeputies: [Varahenkilö numero {n}]\nnotes: Sisäinen {n}. {}\narchive: Arkistokaappi {n}\n",
        chance.sentence()
    )
}

fn front(guideline: usize, chance: &mut Chance) -> String {
    format!(
        "---\ntitle: {}\nnumber: MIT-2026-{guideline:04}\nissued: 2026-02-02\nvalid: {{from: 2026-02-02, until: 2029-02-01}}\n\
         legal_basis: [{{name: Kuntalaki, statute: 410/2015, sections: [\"29\"]}}]\nowner: {{unit: yksikko-0, role: Päällikkö}}\n\
         reviewed: 2026-05-01\n---\n\n{}\n",
        chance.title(),
        chance.sentence()
    )
}

fn chapter(guideline: usize, chapter: usize, chance: &mut Chance) -> String {
    let mut text = format!("---\ntitle: {}\n---\n\n", chance.title());
    while text.len() < SIZE {
        let heading = if chance.below(4) == 0 { "###" } else { "##" };
        writeln!(text, "{heading} {}\n", chance.title()).unwrap();
        for _ in 0..3 + chance.below(4) {
            text.push_str(&chance.sentence());
            text.push(' ');
        }
        text.push_str("\n\n");
        match chance.below(5) {
            0 => list(&mut text, chance),
            1 => table(&mut text, chance),
            2 => writeln!(
                text,
                "Katso [](chapter:ohje-{guideline}/luku-{}) ja [tili](profile:{}).\n",
                (chapter + 1) % 20,
                profile_id(chance.below(PROFILES))
            )
            .unwrap(),
            3 => writeln!(text, "> [!NOTE]\n> {}\n", chance.sentence()).unwrap(),
            _ => writeln!(text, "**{}** {} Kuntalaki (410/2015).\n", chance.title(), chance.sentence()).unwrap(),
        }
    }
    text
}

fn list(text: &mut String, chance: &mut Chance) {
    for _ in 0..3 + chance.below(5) {
        writeln!(text, "- {}", chance.sentence()).unwrap();
    }
    text.push('\n');
}

fn table(text: &mut String, chance: &mut Chance) {
    text.push_str("| Asia | Kuka | Milloin |\n|---|---|---|\n");
    for _ in 0..4 {
        writeln!(text, "| {} | {} | {} |", chance.noun(), chance.noun(), chance.title()).unwrap();
    }
    text.push('\n');
}
