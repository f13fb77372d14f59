# Mitä `--help` kertoo komennoista ja valitsimista.

help-usage = Käyttö
help-commands = Komennot
help-command = Komento
help-arguments = Arvot
help-options = Valitsimet
help-default = oletus
help-values = vaihtoehdot
help-exit-codes = Paluuarvot: 0 valmis, 1 jokin on vialla eikä mitään kirjoitettu, 2 komento on väärin tai kirjoittaminen epäonnistui.
help-common-help = Näytä ohje: -h lyhyesti, --help kokonaan.
help-common-version = Näytä versio.
help-help = Näytä ohje, tai nimetyn komennon ohje.
help-help-of = Komento.

help-aito = Julkaisee luettelon julkisen organisaation omista some-tileistä ja organisaation ohjeet käsikirjana.
    .long =
        Kirjoita tietueet (YAML) ja luvut (Markdown), anna komentoa `aito check`, kunnes mikään ei ole vialla, ja sitten
        komento `aito build`. Mitään ei julkaista, kun jokin on vialla: vanha sivusto jää ennalleen.
help-aito-lang = Viestien kieli (oletus: ympäristön kieli, muuten englanti).
help-aito-lang-fi = Suomi
help-aito-lang-sv = Svenska
help-aito-lang-en = English

help-common-site = Sivuston kansio (oletus: tämä kansio tai lähin yläkansio, jossa on site.yaml).
help-common-internal = Sisäisten osien kansio (oletus: sivuston profiles/_internal).
help-common-date = Julkaisupäivä muodossa VVVV-KK-PP (oletus: SOURCE_DATE_EPOCH, muuten tämä päivä).
help-common-format = Missä muodossa havainnot kerrotaan.
help-common-format-human = Ihmisille: ote tiedostosta ja virheen paikka
help-common-format-json = Ohjelmille: yksi JSON-olio riviä kohti
help-common-format-sarif = SARIF 2.1.0 koodipalveluille ja muokkausohjelmille
help-common-format-github = GitHubin työnkulkukomennot, jotka näkyvät muutettujen rivien vieressä
help-common-format-junit = JUnit-XML koontipalvelimille
help-common-quiet = Kerro vain havainnot.
help-common-jobs = Kuinka monta säiettä käytetään (oletus: niin monta kuin koneessa on).

help-build = Tarkista sivusto ja kirjoita se kansioon.
    .long = Kansio vaihtuu kerralla. Jos sivustossa on virhe, kansio jää tavulleen ennalleen.
help-build-out = Kansio, johon kirjoitetaan (oletus: sivuston kansiossa public).
help-build-base-url = Osoite, jossa sivusto julkaistaan, tiedoston site.yaml kentän `base_url` sijasta.
help-build-removals-only = Poista julkaistusta luettelosta se, mitä tietueet eivät enää vahvista, vaikka muuta olisi vialla. Mitään muuta ei julkaista.

help-check = Tarkista sivusto kirjoittamatta mitään.
help-check-changed-since = Vain ne virheet estävät, jotka muutos on tuonut tai joihin se on koskenut kohdasta REV (haara, tagi tai commit) lähtien. Aiemmat virheet näytetään päivättyinä tehtävinä. Kiinteiden sääntöjen virheet estävät aina.

help-completions = Tulosta tiedosto, jolla komentotulkki täydentää komennot ja valitsimet.
    .long =
        Bash: `aito completions bash > ~/.local/share/bash-completion/completions/aito`. Muilla komentotulkeilla on
        tällaisille tiedostoille omat kansionsa.
help-completions-shell = Komentotulkki.

help-compromised = Merkitse profiili kaapatuksi: tili on jonkun muun hallussa.
    .long = Tietueeseen tulevat tila ja ajankohta, muu pysyy ennallaan. Valitsin `--over` poistaa merkinnän.
help-compromised-id = Profiilin tunnus, esimerkiksi kirjasto/facebook.
help-compromised-message = Mitä lukijoille kerrotaan sivuston oletuskielellä tai muulla kielellä muodossa `sv=…`; kerran kieltä kohti.
help-compromised-over = Tili on taas organisaation hallussa.

help-explain = Selitä sääntö väärän ja oikean esimerkin avulla; ilman nimeä luettele kaikki säännöt.
help-explain-rule = Säännön nimi, esimerkiksi profile/owner-missing; ilman sitä luetellaan kaikki säännöt.

help-lookup = Kerro, onko osoite luettelossa oleva tili tällä sivustolla tai valitsimella --at julkaistulla sivustolla.
    .long =
        Paluuarvot: 0 aito, 3 suljettu tai nyt epäluotettava, 4 muistuttaa virallista tiliä, 5 ei luettelossa tai ei
        tässä palvelussa, 6 osoitteesta ei voi päätellä, 7 nyt ei voi tarkistaa, 2 ei ole osoite; usean vastauksen arvoista suurin.
help-lookup-inputs = Osoitteita tai käyttäjätunnuksia; `-` lukee ne vakiosyötteestä, yhden riviltä.
help-lookup-json = Yksi JSON-olio riviä kohti.
help-lookup-at = Kysy tietueiden sijasta julkaistulta sivustolta: sen kansio tai osoite (https://…).
help-lookup-key = Julkinen avain, jolla julkaistut tiedot on allekirjoitettu: tiedosto tai itse avain.
help-common-state = Missä tähän mennessä nähdyt järjestysnumerot säilytetään (oletus: käyttäjän tilakansiossa aito/seen.json).

help-man = Tulosta käsikirjasivu `man`-ohjelman muodossa.

help-schema = Tulosta tiedostomuodon JSON-skeema muokkausohjelmia varten; ilman nimeä luettele kaikki muodot.
    .long =
        YAML-tiedosto nimeää skeemansa ensimmäisellä rivillään, ja muokkausohjelma täydentää ja tarkistaa kirjoittaessa:
        `# yaml-language-server: $schema=../../schemas/profile.json`. Komento `aito schema --out schemas` kirjoittaa
        tiedostot. Tekstin alussa oleviin tietoihin tällaista riviä ei voi kirjoittaa. Niiden skeemat on tarkoitettu ohjelmille,
        jotka valitsevat skeeman tiedoston nimen mukaan.
help-schema-format = Muodon nimi, esimerkiksi profile; ilman sitä luetellaan kaikki muodot.
help-schema-site = Sivusto, jonka kielet skeemat tuntevat (oletus: tämä kansio tai lähin yläkansio, jossa on site.yaml).
help-schema-out = Kirjoita kaikki skeemat tähän kansioon, yksi tiedosto muotoa kohti.

help-sign = Allekirjoita julkaistavan sivuston tiedot, jotta muut näkevät, ettei kukaan ole muuttanut niitä.
    .long = Komento `aito build` allekirjoittaa itse, kun ympäristössä on AITO_SIGNING_KEY.
help-sign-out = Kirjoitettu sivusto (oletus: sivuston kansiossa public).
help-sign-key = Salaisen avaimen tiedosto minisign-ohjelman muodossa (oletus: ympäristö, jossa AITO_SIGNING_KEY on itse avain).
help-sign-new-key = Tee sen sijaan avainpari: salainen avain tiedostoon FILE, julkinen sen viereen.
    .long = Jos ympäristössä on AITO_SIGNING_PASSWORD, salainen avain salataan sillä.

help-verify = Tarkista julkaistu sivusto: allekirjoitus, jokainen tiedosto, ikä ja se, ettei tilalle ole palautettu vanhempaa.
    .long = Paluuarvot: 0 kaikki kunnossa, 1 jokin on vialla, 2 komento on väärin tai vastausta ei saatu.
help-verify-at = Julkaistu sivusto: sen kansio tai osoite (https://…).
help-verify-key = Julkinen avain, jolla tiedot on allekirjoitettu: tiedosto tai itse avain.

# Arjen komennot
help-common-yes = Älä kysy mitään: mitä valitsimissa ei ole, jätetään pois, ja pakollisen puuttumisesta kerrotaan.
help-common-title = Otsikko oletuskielellä tai muodossa `sv=…`; kerran kieltä kohti.
help-activate = Ota valmiusprofiili käyttöön.
    .long = Valitsimella --until profiili poistuu luettelosta itsestään viimeisen päivänsä jälkeen.
help-activate-id = Profiilin tunnus, esimerkiksi valmius/x.
help-activate-until = Viimeinen käyttöpäivä muodossa VVVV-KK-PP; seuraavasta päivästä profiili ei enää ole luettelossa.
help-close = Sulje profiili lopullisesti ja kerro, mitä muuta on tehtävä.
help-close-id = Profiilin tunnus, esimerkiksi kirjasto/facebook.
help-close-date = Päivä, jona profiili suljettiin, muodossa VVVV-KK-PP (oletus: tämä päivä).
help-close-reason = Syy: ended, employment-ended, task-changed, low-use, reorganised tai compromised.
help-close-successor = Profiili, joka tulee tilalle.
help-confirm = Vahvista, että profiilien tietueet pitävät yhä paikkansa: kentän `reviewed` arvoksi tulee tämä päivä.
help-confirm-ids = Profiilien tunnukset, esimerkiksi kirjasto/facebook.
help-confirm-unit = Kaikki profiilit, joista tämä yksikkö vastaa; alemmat yksiköt vahvistavat omansa.
help-init = Tee uuteen tai tyhjään kansioon sivuston pohja, josta sivusto syntyy heti komennolla aito build.
help-init-base-url = Osoite, jossa tämä sivusto julkaistaan.
help-init-domain = Sähköpostiosoitteiden verkkotunnus (oletus: verkkosivuston).
help-init-email = Viestinnän virallinen sähköpostiosoite.
help-init-folder = Sivuston kansio: uusi tai tyhjä.
help-init-languages = Sivuston kielet, oletuskieli ensin, esimerkiksi fi,sv,en.
help-init-name = Organisaation nimi oletuskielellä tai muodossa `sv=…`; kerran kieltä kohti.
help-init-website = Organisaation oma verkkosivusto.
help-init-quiet = Kerro vain se, mikä on vialla.
help-new = Aloita tietue tai teksti: kysyy tarvittavat tiedot ja tarkistaa jokaisen vastauksen heti.
help-new-chapter = Ohjeen luku luonnoksena.
help-new-chapter-guideline = Ohjeen tunnus.
help-new-chapter-id = Luvun nimi osoitteessa (oletus: tehdään otsikosta).
help-new-chapter-place = Paikka lukujen joukossa (oletus: viimeinen).
help-new-guideline = Ohje luonnoksena.
help-new-guideline-from = Ensimmäinen voimassaolopäivä.
help-new-guideline-id = Ohjeen tunnus eli sen kansion nimi (oletus: tehdään otsikosta).
help-new-guideline-issued = Antopäivä muodossa VVVV-KK-PP.
help-new-guideline-number = Asiakirjan numero.
help-new-guideline-unit = Yksikkö, joka vastaa ohjeesta.
help-new-guideline-until = Viimeinen voimassaolopäivä.
help-new-profile = Profiili: yhden virallisen tilin tietue.
help-new-profile-email = Ylläpitäjän virallinen sähköpostiosoite.
help-new-profile-ends = Kampanjan tai henkilön tehtävän viimeinen päivä muodossa VVVV-KK-PP.
help-new-profile-evidence = Mistä organisaatio tänään tietää, että tili on sen oma: administrator, backlink, rel-me, own-domain, phone tai letter.
help-new-profile-id = Tietueen tunnus (oletus: tehdään yksiköstä ja palvelusta).
help-new-profile-kind = unit, role, person, expert tai campaign.
help-new-profile-languages = Kielet, joilla profiili palvelee, esimerkiksi fi,sv.
help-new-profile-name = Profiilin nimi oletuskielellä tai muodossa `sv=…`; kerran kieltä kohti.
help-new-profile-opened = Päivä, jona tili avattiin, muodossa VVVV-KK-PP.
help-new-profile-person = Henkilön nimi, jos se on julkinen.
help-new-profile-phone = Virallinen puhelinnumero.
help-new-profile-plan = Kirjoita myös sisäinen osa, jossa ovat viestintäsuunnitelman kysymykset.
help-new-profile-platform = Suunnitteilla olevan tilin palvelu, esimerkiksi facebook.
help-new-profile-role = Vastuurooli, jos yksiköllä ei ole sellaista.
help-new-profile-standby-for = Mitä varten valmiusprofiili on.
help-new-profile-status = active, standby tai planned (oletus: active, kun osoite on annettu, muuten planned).
help-new-profile-title = Henkilön nimike, kun laji on person tai expert.
help-new-profile-unit = Yksikkö, joka vastaa profiilista: tunnus tiedostosta profiles/units.yaml.
help-new-profile-url = Tilin osoite; ilman sitä tili on vasta suunnitteilla.
help-new-profile-website = Organisaation verkkosivu, jota profiili täydentää, tai none.
help-new-publication = Julkaisu luonnoksena.
help-new-publication-accessible = Onko tiedosto saavutettava: true tai false.
help-new-publication-file = Tiedoston polku kansiossa static/.
help-new-publication-id = Tunnus (oletus: tehdään otsikosta).
help-new-publication-isbn-pdf = PDF-tiedoston ISBN.
help-new-publication-number = Numero sarjassa.
help-new-publication-request-from = Keneltä julkaisun saa muussa muodossa.
help-new-publication-series = Sarjan nimi.
help-new-publication-year = Vuosi.
help-new-term = Sanaston termi.
help-new-term-id = Tunnus (oletus: tehdään sanasta).
help-new-term-meaning = Mitä se tarkoittaa.
help-new-term-title = Sana oletuskielellä tai muodossa `sv=…`; kerran kieltä kohti.
help-report = Sisäinen raportti yksiköittäin: omistajat, tarkistukset, koulutus, kaksivaiheinen tunnistautuminen, suunnitelmat, ilmoitukset huijaustileistä.
    .long = Raporttia ei julkaista: se tulostuu päätteeseen tai valitsimella --out sivuston ulkopuolella olevaan tiedostoon.
help-report-unit = Vain tämä yksikkö ja sen alaiset yksiköt.
help-report-out = Uusi tiedosto sivuston ulkopuolella (oletus: pääte).

help-check-fix = Korjaa sen, mikä on varmaa (osoitteet, päivät, puhelinnumerot, rivien lopussa olevat välilyönnit). Näyttää ensin, mitä muuttuisi, ja kysyy.
help-check-yes = Valitsimen --fix tai --proof kanssa: muuta tiedostoja kysymättä. Heikko näyttö jätetään silloinkin pois.
help-check-links = Tarkista, ovatko sivuston ulkopuoliset osoitteet vielä olemassa: tekstien linkit, tietueiden verkkosivut ja tilit palveluissa, jotka vastaavat ohjelmille. Vastaukset muistetaan muutaman päivän ajan.
help-check-proof = Kysy luettelon tileiltä, kertovatko ne itse, kenen ne ovat: rel="me"-linkit, Bluesky-nimen tiedosto, WebFinger ja linkit sivuillenne. Löydöt näytetään, ja ne kirjataan luvan jälkeen tietueisiin päivättyinä todisteina.
help-import = Tee tietueet kanavaluettelosta: CSV-tiedostosta tai taulukosta kopioidusta tekstistä.
    .long = Tietueet ovat suunnitteilla (planned), kunnes joku on katsonut tilin. Olemassa oleviin tietueisiin ei kosketa, ja rivit, jotka tarvitsevat ratkaisusi, luetellaan.
help-import-dry-run = Näytä, mitä tehtäisiin, mutta älä tee mitään.
help-import-file = Luettelo: CSV-tiedosto tai sarkaimin erotettu teksti, jollaista taulukosta kopioidaan; `-` lukee syötteeseen liitetyn tekstin.
help-import-map = Mitä sarake tarkoittaa, jos sitä ei arvattu oikein: sarakkeen otsikko tai numero ja jokin näistä: platform, name, url, handle, unit, email, phone, languages, opened, about, role, main tai none.
help-move = Anna tietueelle, ohjeelle, luvulle, julkaisulle, termille tai sivulle uusi tunnus.
    .long = Tiedostot siirtyvät kaikilla kielillä sisäisen osan kanssa, viittaukset korjataan, ja vanhat osoitteet ohjaavat uusiin. Jos tietueeseen on kirjoitettu tunnus, se säilyy: silloin vain tiedosto siirtyy.
help-move-dry-run = Näytä, mitä tehtäisiin, mutta älä tee mitään.
help-move-new = Uusi tunnus.
help-move-old = Nykyinen tunnus, esimerkiksi kirjasto/facebook tai some-ohje/moderointi; jos se on kahdella, kirjoita se kuten linkeissä: profile:…, chapter:…, page:…, publication:…, term:….
help-serve = Näytä sivusto selaimessa tällä koneella ja jokainen muutos heti, kun se tallennetaan.
    .long = Virheet näkyvät sivuilla, ja tekstit, joissa on `draft: true`, näkyvät luonnoksina. Mitään ei kirjoiteta.
help-serve-open = Avaa sivu selaimessa.
help-serve-port = Portti osoitteessa 127.0.0.1 (oletus: 4000 tai seuraava vapaa; 0 ottaa minkä tahansa).
