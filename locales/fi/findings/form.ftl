# Tietueen lomake esikatselussa, komento `aito serve`.

## Sivu

edit-link = Muokkaa tietuetta
edit-all-link = Muokkaa tietueita
edit-title = Muokkaa tietuetta { $id }
edit-all-title = Muokattavat tietueet
edit-all-text = Jokaisella virallisella tilillä on oma tietueensa. Valitse se, jota haluat muuttaa.
edit-file = Lomake muuttaa vain tämän tietokoneen tiedostoa { $file }. Mitään ei julkaista eikä lähetetä minnekään. Se, mihin et koske, jää tiedostoon ennalleen, huomautuksetkin.
edit-internal = Tietueen sisäinen osa, jota ei koskaan julkaista, ei ole tällä lomakkeella. Se muutetaan omassa tiedostossaan kansiossa profiles/_internal/.
edit-back = Profiilin sivulle
edit-all-back = Kaikki tietueet
edit-save = Tallenna
edit-saved = Tallennettu tiedostoon { $file }. Muutos näkyy esikatselussa hetken kuluttua. Mitään ei ole vielä julkaistu.
edit-same = Mikään ei muuttunut, joten mitään ei kirjoitettu.
edit-found = { $count ->
    [one] Yksi havainto tästä tietueesta
   *[other] { $count } havaintoa tästä tietueesta
  }
edit-refused = Ei tallennettu: muutos toisi virheen
edit-refused-text = Korjaa tässä kerrotut kohdat ja tallenna uudelleen. Kirjoittamasi on yhä lomakkeella. Virheet, jotka olivat tietueessa jo ennestään, eivät estä tallentamista.
edit-slips = Ei tallennettu: jotakin kirjoitetusta ei voi tallentaa
edit-layout = Ei tallennettu: tiedostoa pitää muuttaa käsin
edit-layout-text = Tiedosto { $file } on aseteltu niin, että lomake voisi hävittää siitä huomautuksen tai muuttaa muutakin. Avaa tiedosto tekstieditorissa ja tee muutos siellä. Kirjoittamasi on yhä lomakkeella, josta voit kopioida sen.
edit-outdated = Ei tallennettu: tiedosto oli sillä välin muuttunut
edit-outdated-text = Tiedostoa { $file } on muutettu sen jälkeen, kun avasit lomakkeen. Lomakkeella on nyt tiedoston nykyinen sisältö, ja muuttamissasi kentissä on se, mitä kirjoitit. Tarkista ne ja tallenna uudelleen.
edit-failed = Ei tallennettu: tiedostoon { $file } ei voitu kirjoittaa
edit-failed-text = Järjestelmä ilmoittaa: { $detail }. Kirjoittamasi on yhä lomakkeella.
edit-foreign = Lomake ei tullut esikatselun omalta sivulta, joten mitään ei muutettu. Avaa tietue esikatselussa ja tallenna siellä.
edit-stale = Esikatselu oli käynnistetty uudelleen sen jälkeen, kun avasit lomakkeen, joten mitään ei kirjoitettu. Kirjoittamasi on yhä tallella. Tallenna uudelleen.
edit-unknown = Tietuetta { $id } ei ole.
edit-unreadable = Tietueen { $id } tiedostoa ei voi lukea, joten siitä ei voi tehdä lomaketta. Korjaa tekstieditorissa tässä kerrotut kohdat, niin lomake toimii.
edit-twice = Kahdella tietueella on tunnus { $id }, joten ei ole selvää, kumpaa tarkoitat. Vaihda toisen tunnus sen tiedostossa.
edit-no-site = Tiedostoa site.yaml ei voi lukea, joten sivuston kielet eivät ole tiedossa. Korjaa ensin se.
edit-elsewhere = Muualla sivustolla
edit-now = Tiedostossa on nyt:
edit-now-nothing = ei mitään
edit-in-file = Muutetaan tiedostossa { $file }, rivi { $line }:
edit-in-file-none = Mitään ei ole kirjoitettu. Kenttä lisätään tiedostoon { $file }.
edit-required = pakollinen
edit-nothing-said = ei kerrottu
edit-yes = kyllä
edit-no = ei
edit-lines = Kirjoita jokainen omalle rivilleen.
edit-slip-control = Siinä on merkki, joka ei voi olla tekstissä. Kirjoita teksti itse, älä liitä sitä muualta.
edit-slip-long = Se on liian pitkä. Merkkejä saa olla enintään 4 000.
edit-slip-nothing = Jokaisessa tietueessa pitää olla tämä, joten kenttä ei voi olla tyhjä.

## Lomakkeen osat

edit-group-shown = Mitä lukijat näkevät
edit-group-account = Tili
edit-group-keeping = Kuka tilistä vastaa
edit-group-service = Milloin tilillä vastataan
edit-group-life = Tilin vaihe
edit-group-ending = Sulkeminen, kaappaus ja poikkeukset

## Kentät

edit-field-id = Tunnus
    .help = Tietueen nimi osoitteissa ja linkeissä. Se vaihdetaan komennolla aito move, jotta vanhatkin osoitteet toimivat.
edit-field-name = Nimi
    .help = Profiilin nimi sellaisena kuin lukijat sen näkevät, mieluiten kaikilla kielillä.
edit-field-url = Tilin osoite
    .help = Kopioi osoite tilin omalta sivulta: https://… Se vaaditaan, ellei profiili ole vasta suunnitteilla.
edit-field-platform = Palvelu
    .help = Vain suunnitellussa tietueessa, jolla ei ole vielä osoitetta, esimerkiksi facebook.
edit-field-kind = Kenen tili on
    .help = Tämä ratkaisee, mitä muuta tietueessa pitää kertoa.
edit-field-status = Tila
    .help = Luettelossa näkyvät vain käytössä olevat profiilit ja valmiusprofiilit. Kaappaukseen on komento aito compromised ja sulkemiseen aito close. Ne kertovat myös, mitä muuta pitää tehdä.
edit-field-owner-unit = Yksikkö
    .help = Tilistä vastaava yksikkö. Jokaisella profiililla pitää olla sellainen.
edit-field-owner-role = Vastuurooli
    .help = Tehtävänimike, ei nimeä. Jos tämä on tyhjä, vastuurooli on yksikön oma.
edit-field-shared-with = Muut yksiköt, jotka käyttävät tiliä
    .help = Yksiköiden tunnukset, esimerkiksi kirjasto.
edit-field-contact-email = Sähköpostiosoite
    .help = Tilin ylläpidon virallinen osoite, joka on organisaation omassa verkkotunnuksessa. Se julkaistaan.
edit-field-contact-phone = Puhelinnumero
    .help = Virallinen numero muodossa +358 9 123 4567. Se julkaistaan.
edit-field-languages = Kielet
    .help = Kielet, joilla tilillä palvellaan, esimerkiksi fi tai sv.
edit-field-opened = Avattu
    .help = Päivä, jona tili avattiin, esimerkiksi 2015-03-02. Se vaaditaan, ellei profiili ole vasta suunnitteilla.
edit-field-reviewed = Viimeksi vahvistettu
    .help = Päivä, jona joku viimeksi kävi koko tietueen läpi ja totesi sen pitävän paikkansa, esimerkiksi 2026-05-11.
edit-field-main = Päätili tässä palvelussa
    .help = Onko tili organisaation päätili tässä palvelussa. Palvelua kohti voi olla yksi päätili.
edit-field-about = Mihin tiliä käytetään
    .help = Yksi virke lukijoille.
edit-field-topics = Aiheet
    .help = Mistä tilillä kirjoitetaan, kukin aihe muutamalla sanalla.
edit-field-website = Sivu verkkosivustolla
    .help = Organisaation verkkosivu, jota tili täydentää: https://… Jos sellaista ei ole, kirjoita none.
edit-field-service-hours = Palveluaika
    .help = Milloin viestejä luetaan.
edit-field-service-response = Vastausaika
    .help = Kuinka pian viesteihin vastataan.
edit-field-service-urgent = Kiireellinen asia
    .help = Mitä silloin tehdään, esimerkiksi mihin numeroon soitetaan.
edit-field-counterpart = Sama palvelu toisella kielellä
    .help = Sen profiilin tunnus, joka antaa saman palvelun toisella kielellä, jos sillä on oma tilinsä.
edit-field-stable-id = Pysyvä tunniste
    .help = Palvelun oma numero tilille. Se säilyy, vaikka tilin nimi vaihtuu.
edit-field-joined = Liittynyt
    .help = Kuukausi, jonka palvelu näyttää tilin alkuna, esimerkiksi 2015-03.
edit-field-aliases = Aiemmat nimet
    .help = Saman tilin aiemmat osoitteet.
edit-field-platform-verified = Palvelun merkki
    .help = Onko tilillä palvelun oma vahvistusmerkki. Se on huomautus, ei todiste.
edit-field-evidence = Todisteet
    .help = Mistä organisaatio tietää, että tili on sen oma.
edit-field-ends = Päättyy
    .help = Kampanjan tai henkilön tehtävän viimeinen päivä, esimerkiksi 2027-06-30. Sen jälkeen profiili poistuu luettelosta itsestään.
edit-field-person-title = Henkilön tehtävänimike
    .help = Henkilön ja asiantuntijan tileille.
edit-field-person-name = Henkilön nimi
    .help = Henkilön ja asiantuntijan tileille. Jätä tyhjäksi, jos nimen näyttäminen voisi vaarantaa jonkun.
edit-field-standby-for = Mihin valmiusprofiili on varattu
    .help = Esimerkiksi vedenjakelun häiriöihin.
edit-field-closed-date = Sulkemispäivä
    .help = Esimerkiksi 2026-05-11. Vain suljetulle profiilille.
edit-field-closed-reason = Sulkemisen syy
    .help = Vain suljetulle profiilille.
edit-field-closed-successor = Seuraaja
    .help = Sen profiilin tunnus, joka tulee tämän tilalle, jos sellainen on.
edit-field-compromised-since = Kaapattu alkaen
    .help = Päivä tai ajankohta, esimerkiksi 2026-11-20T14:05:00+02:00. Vain kaapatulle profiilille.
edit-field-compromised-message = Mitä varoituksessa kerrotaan lukijoille
    .help = Esimerkiksi: älä avaa tilin lähettämiä linkkejä. Vain kaapatulle profiilille.
edit-field-allow = Poikkeukset
    .help = Sovitut poikkeukset säännöistä, kullakin syynsä ja viimeinen päivänsä.

## Muodon sanat

edit-choice-kind-unit = yksikön, ja sitä hoitaa usea ihminen
edit-choice-kind-role = tehtävän, esimerkiksi pormestarin kanslian
edit-choice-kind-person = nimetyn viranhaltijan
edit-choice-kind-expert = asiantuntijan oma, myös työkäytössä
edit-choice-kind-campaign = kampanjan
edit-choice-status-planned = suunnitteilla: päätetty, ei vielä avattu
edit-choice-status-standby = valmiudessa: avattu ennalta kriisin varalta
edit-choice-status-active = käytössä
edit-choice-status-compromised = kaapattu: tili on jonkun muun hallussa
edit-choice-status-closed = suljettu pysyvästi
edit-choice-closing-reason-ended = toiminta päättyi
edit-choice-closing-reason-employment-ended = palvelussuhde päättyi
edit-choice-closing-reason-task-changed = viranhaltija siirtyi toiseen tehtävään
edit-choice-closing-reason-low-use = käyttö oli vähäistä
edit-choice-closing-reason-reorganised = organisaatio muuttui
edit-choice-closing-reason-compromised = tili kaapattiin eikä sitä saatu takaisin
