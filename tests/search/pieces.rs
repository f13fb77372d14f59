//! A small site to search in, the same for both languages' tests.

use aito::search::{Kind, Piece, Section, Standing};

/// Sections from headings and texts; the first one stands before any heading.
fn sections(texts: &[(&str, &str)]) -> Vec<Section> {
    texts
        .iter()
        .enumerate()
        .map(|(number, (heading, text))| Section {
            heading: (*heading).to_owned(),
            anchor: if number == 0 { String::new() } else { format!("osa-{number}") },
            text: (*text).to_owned(),
        })
        .collect()
}

fn piece(kind: Kind, title: &str, address: &str, trail: &str, texts: &[(&str, &str)]) -> Piece {
    Piece {
        kind,
        title: title.to_owned(),
        address: address.to_owned(),
        trail: trail.to_owned(),
        keywords: Vec::new(),
        standing: Standing::InForce,
        sections: sections(texts),
    }
}

/// The site.
pub(crate) fn sample() -> Vec<Piece> {
    let guideline = "Sosiaalisen median ohje";
    let mut all = vec![
        piece(
            Kind::Chapter,
            "2 Profiilit",
            "ohjeet/some-ohje/profiilit/",
            guideline,
            &[
                ("", "Jokaisella tilillä on omistaja. Omistaja pitää tiedot ajan tasalla."),
                ("Virkaprofiilin avaaminen", "Uuden profiilin avaa yksikkö. Avaamisesta ilmoitetaan viestintään."),
                (
                    "Profiilin lakkauttaminen",
                    "Profiili on lakkautettava, kun sitä ei enää käytetä. Tunnukset poistetaan.",
                ),
            ],
        ),
        piece(
            Kind::Chapter,
            "3 Moderointi",
            "ohjeet/some-ohje/moderointi/",
            guideline,
            &[
                ("", "Asiattomat viestit poistetaan. Poistamisesta säädetään laissa 872/2011, katso 15 c §."),
                ("Sähköpostiin ohjaaminen", "Luottamukselliset asiat ohjataan turvalliseen sähköpostiin."),
            ],
        ),
        piece(
            Kind::Term,
            "Maalittaminen",
            "sanasto/#maalittaminen",
            "Sanasto",
            &[("", "Toiminta, jossa yksittäiseen ihmiseen suunnataan laajasti häirintää.")],
        ),
        piece(
            Kind::Publication,
            "Näkyvä toiminta",
            "julkaisut/nakyva-toiminta/",
            "Julkaisut",
            &[("", "ISBN 978-952-00-0000-1. Selvitys kunnan viestinnästä ja profiileista.")],
        ),
        piece(Kind::Page, "Sää ja liikenne", "saa/", "", &[("", "Sää vaihtelee rannikolla.")]),
        piece(Kind::Page, "Tietosuoja", "tietosuoja/", "", &[("", "Jokainen saa tarkastaa omat tietonsa.")]),
    ];
    let mut old = piece(
        Kind::Chapter,
        "Profiilit",
        "ohjeet/vanha-ohje/profiilit/",
        "Vanha ohje",
        &[("", "Profiilit, profiilit ja vielä kerran profiilit.")],
    );
    old.standing = Standing::NotInForce("ei enää voimassa".to_owned());
    all.push(old);
    for (number, service) in (1..).zip(["kirjasto", "museo", "uimahalli", "nuorisotalo", "työpajat"]) {
        let mut profile = piece(
            Kind::Profile,
            &format!("Esimerkkilän {service}"),
            &format!("profiilit/vapaa-aika/{number}/"),
            "Vapaa-aikapalvelut",
            &[("", &format!("Palvelun {service} tapahtumat ja aukioloajat. Vastaa arkisin klo 9–16."))],
        );
        profile.keywords = vec![format!("@esimerkkilan_{service}"), "Facebook".to_owned()];
        all.push(profile);
    }
    all
}
