# Komennon `aito new` sanat.

## Kysyminen

cli-ask-yes = kyllä
cli-ask-no = ei
cli-ask-yes-or-no = Vastaa { $yes } tai { $no }.
cli-ask-optional = Enter jättää pois
cli-ask-dash = - jättää pois
cli-ask-needed = Tätä ei voi jättää pois.
cli-ask-expected = ”{ $found }” ei kelpaa. Tässä pitää olla { $expected }.
cli-ask-choice = ”{ $found }” ei ole mikään vaihtoehdoista: { $known }. Tarkoititko { $suggestion }?
cli-ask-lacking = Vielä puuttuu: { $options }. Anna nämä valitsimet tai jätä --yes pois, niin tiedot kysytään.
cli-ask-nothing-written = Mitään ei kirjoitettu.
cli-ask-ended = Vastaukset loppuivat ennen viimeistä kysymystä. Mitään ei kirjoitettu.
cli-ask-no-text = Vastaus ei ole UTF-8-tekstiä. Kirjoita se uudelleen.
cli-ask-long = Vastauksessa voi olla enintään { $limit } merkkiä.
cli-ask-hidden = Vastauksessa on näkymätön merkki. Kirjoita se itse liittämisen sijaan.
cli-ask-identity-code = Vastauksessa on henkilötunnus, eikä sitä saa olla missään sivuston tiedostossa.

## Kirjoittaminen

cli-new-no-site = Tiedostoa site.yaml ei voi käyttää sellaisenaan, joten sivuston yksiköt ja kielet eivät ole tiedossa. Komento aito check kertoo, mitä siinä on vialla. Mitään ei kirjoitettu.
cli-new-would-be-wrong = Näillä tiedoilla sivustoon tulisi edellä luetellut virheet. Mitään ei kirjoitettu.
cli-new-write = Kirjoitetaanko tämä?
cli-new-exists = { $file } on jo olemassa, eikä sen päälle kirjoiteta. Mitään ei kirjoitettu. ({ $detail })
cli-new-failed = Tiedostoa { $file } ei voitu kirjoittaa: { $detail }. Mitään ei kirjoitettu.
cli-new-made = Kirjoitettu: { $file }

## Profiilin kysymykset

cli-new-ask-url = Tilin osoite selaimesta kopioituna. Jätä tyhjäksi, jos tiliä ei vielä ole.
cli-new-ask-platform = Mihin palveluun tili on suunnitteilla? Esimerkiksi facebook
cli-new-unknown-platform = Palvelua ”{ $found }” ei tunneta. Tarkoititko { $suggestion }?
cli-new-ask-status = Onko tili käytössä?
cli-new-status-active = käytössä; se tulee julkiseen luetteloon
cli-new-status-standby = avattu valmiiksi häiriötilannetta varten; luettelossa merkintä ”ei vielä käytössä”
cli-new-status-planned = ei vielä avattu; se ei näy missään
cli-new-ask-kind = Kenen tili on kyseessä?
cli-new-kind-unit = yksikön, ylläpitäjiä on useita
cli-new-kind-role = roolin, esimerkiksi kunnanjohtajan tehtävän
cli-new-kind-person = nimetyn ja tehtävään koulutetun viranhaltijan
cli-new-kind-expert = asiantuntijan oma, jota käytetään luvalla myös työssä
cli-new-kind-campaign = kampanjan; sillä on päättymispäivä
cli-new-ask-unit = Mikä yksikkö vastaa siitä?
cli-new-ask-role = Mikä rooli yksikössä vastaa siitä? Nimike, ei nimeä
cli-new-ask-name = Profiilin nimi sellaisena kuin lukijat sen näkevät
cli-new-ask-email = Ylläpitäjien virallinen sähköpostiosoite (se näytetään)
cli-new-email-foreign = ”{ $found }” ei ole organisaation verkkotunnuksissa ({ $domains }). Yksityistä osoitetta ei saa käyttää.
cli-new-ask-phone = Virallinen puhelinnumero (se näytetään)
cli-new-ask-languages = Millä kielillä profiili palvelee? Esimerkiksi fi,sv
cli-new-ask-opened = Milloin tili avattiin? Esimerkiksi 2026-05-11
cli-new-opened-later = { $found } on vasta tulossa. Jos tiliä ei ole vielä avattu, aloita alusta ja jätä osoite tyhjäksi: profiili on suunnitteilla.
cli-new-ask-website = Organisaation verkkosivu, johon profiili liittyy (https://…), tai none, jos sellaista ei ole
cli-new-ask-ends = Kampanjan tai henkilön tehtävän viimeinen päivä. Sen jälkeen profiili poistuu luettelosta itsestään
cli-new-ends-past = { $found } on ennen tätä päivää tai tilin avaamista.
cli-new-ask-title = Henkilön nimike
cli-new-ask-person = Henkilön nimi. Jätä pois, jos sen näyttäminen voi vaarantaa ketään
cli-new-ask-standby-for = Mitä varten tiliä pidetään valmiina?
cli-new-ask-evidence = Mistä tiedät tänään, että tili on organisaation oma?
cli-new-evidence-administrator = tarkistettu tilin omista asetuksista kirjautuneena
cli-new-evidence-backlink = tililtä on linkki organisaation verkkosivuille
cli-new-evidence-rel-me = palvelu näyttää verkkosivujen linkin vahvistettuna
cli-new-evidence-own-domain = tilin nimi on organisaation oma verkkotunnus
cli-new-evidence-phone = kysytty puhelimitse
cli-new-evidence-letter = kysytty kirjeitse
cli-new-ask-id = Tietueen tunnus, joka on myös sen paikka kansiossa profiles/ ja osoitteissa
cli-new-id-taken = { $id } on jo käytössä tai ei kelpaa tietueen tunnukseksi.
cli-new-id-reserved = ”{ $found }” alkaa sanalla, jota sivuston osoitteet tarvitsevat. Kokeile { $suggestion }.
cli-new-ask-plan = Kirjoitetaanko myös sisäinen osa, jossa ovat viestintäsuunnitelman kysymykset? Sitä ei julkaista
cli-new-profile-next = Seuraavaksi: lue tietue läpi, lisää huomautuksissa ehdotettuja tietoja ja anna komento aito check. Sitten aito build ja julkaiseminen. Myöhemmin vuosittain: aito confirm { $id }

## Tili

cli-new-understood = Tulkinta: { $platform }, { $handle }. Osoite: { $address }
cli-new-not-on = Huomaa: tiedoston site.yaml mukaan organisaatio on päättänyt olla poissa palvelusta { $platform } (not_on). Muuta ensin päätös, jos se ei enää päde.
cli-new-address-refused = ”{ $found }” ei ole tilin osoite. { $reason }
cli-new-address-form = ”{ $found }” ei ole tilin oma osoite vaan { $form }. Avaa tilin etusivu ja kopioi osoite sieltä.
cli-new-address-wrapper = ”{ $found }” ohjaa lukijan eteenpäin. Käytä tilin omaa osoitetta: { $address }
cli-new-taken-active = Tällä tilillä on jo tietue: { $id } ({ $file }).
cli-new-taken-standby = Tällä tilillä on jo tietue valmiustilassa: { $id } ({ $file }). Näin otat sen käyttöön: aito activate { $id }
cli-new-taken-planned = Tällä tilillä on jo suunnitteilla oleva tietue: { $id } ({ $file }). Kun tili on avattu, muuta sitä.
cli-new-taken-compromised = Tällä tilillä on tietue, jonka mukaan tili on vieraissa käsissä: { $id } ({ $file }). Kun se on taas organisaation hallussa: aito compromised { $id } --over
cli-new-taken-closed = Tämä tili on suljettu: { $id } ({ $file }). Suljettua tiliä ei oteta uudelleen luetteloon toisella tietueella. Jos tili on todella taas organisaation, avaa tuo tietue: muuta sen tila ja poista kenttä closed.
cli-new-taken-alias = Tämä on profiilin { $id } tilin aiempi nimi ({ $file }, aliases). Jos nimi on siirtynyt jollekin muulle, sitä ei voi ottaa luetteloon. Jos tilin nimi on vaihdettu takaisin, muuta tuon tietueen kenttä url.

## Uuden tietueen huomautukset

cli-record-head = Yhden virallisen tilin tietue: vain tietoja, jotka saavat olla julkisia. Komento aito check kertoo puutteet ja virheet.
cli-record-planned = Suunnitteilla: kun tili on avattu, kirjoita kentän platform tilalle osoite (url) sekä avaamispäivä (opened) ja tarkistuspäivä (reviewed) ja muuta tila (status).
cli-record-owner = Yksikkö, joka vastaa tilistä. Vastuurooli on tiedostossa units.yaml tai tässä kentässä role.
cli-record-contact = Vain virallisia yhteystietoja; ne näytetään.
cli-record-reviewed = Päivä, jona joku viimeksi vahvisti kaiken tämän paikkansapitäväksi: aito confirm { $id }
cli-record-ends = Tämän päivän jälkeen profiili poistuu luettelosta itsestään.
cli-record-evidence = Mistä organisaatio tietää, että tili on sen oma.
cli-record-more = Mitä voi lisätä: poista rivin alusta # ja sitä seuraava välilyönti.
cli-record-more-about = mitä varten tili on
cli-record-more-website = verkkosivu, johon profiili liittyy, tai none
cli-record-more-service = milloin ja kuinka nopeasti vastataan
cli-record-more-hours = milloin viestejä luetaan
cli-record-more-response = missä ajassa vastataan
cli-record-more-urgent = miten toimitaan kiireellisessä asiassa
cli-record-more-stable-id = palvelun tilille antama pysyvä tunniste, joka säilyy nimen vaihtuessa
cli-record-more-main = organisaation päätili tässä palvelussa

## Sisäinen osa ja viestintäsuunnitelma

cli-plan-head = Profiilin { $id } sisäinen osa: sitä ei julkaista eikä näytetä. Tyhjäksi jätetty tieto tarkoittaa ”ei tiedossa”, ei kieltoa.
cli-plan-signup = Virallinen osoite, jolla tili on rekisteröity ja jonka kautta sen voi palauttaa:
cli-plan-keepers = Kuinka moni ylläpitää, kuka sijaistaa, onko kaksivaiheinen tunnistautuminen käytössä ja millä laitteella (separate, shared-official, private):
cli-plan-plan = Viestintäsuunnitelma. Vaiheet: draft, submitted, returned, complete, archived; tili avataan vasta vaiheen complete jälkeen. Kirjoita vastaus kaksoispisteen jälkeen lainausmerkkeihin.
cli-plan-tools = Mitä välineitä käytetään (sivu, ryhmä, tapahtumat, viestit …)?
cli-plan-audiences = Mille ryhmille se on tarkoitettu?
cli-plan-why-these-tools = Miksi juuri nämä välineet tavoittavat heidät?
cli-plan-languages = Millä kielillä? Esimerkiksi [fi, sv]
cli-plan-goal = Mikä on tavoite?
cli-plan-content = Mitä julkaistaan?
cli-plan-frequency = Kuinka usein?
cli-plan-interaction = Miten keskustellaan ihmisten kanssa?
cli-plan-website = Miten se liittyy verkkosivustoon? Myös ”ei mitenkään” on vastaus.
cli-plan-responsible = Kuka vastaa sisällöstä?
cli-plan-coordination = Miten päivittäjien työ sovitetaan yhteen, tarvittaessa kielittäin?
cli-plan-updaters = Ketkä päivittävät ja millä kokemuksella? Luettelo: [{"{"}role: …, experience: …{"}"}]
cli-plan-continuity = Miten toiminta jatkuu, kun tekijät vaihtuvat?
cli-plan-evaluation = Miten tuloksia arvioidaan?
cli-plan-background = Taustaa, enintään 1 000 merkkiä

## Tekstit

cli-new-ask-title-guideline = Ohjeen nimi
cli-new-ask-title-chapter = Luvun otsikko
cli-new-ask-title-publication = Julkaisun nimi
cli-new-ask-title-term = Termi
cli-new-ask-meaning = Mitä se tarkoittaa? Virke tai kaksi
cli-new-ask-name-in-address = Nimi osoitteissa
cli-new-id-one-part = Nimessä ”{ $found }” on kauttaviiva. Tässä nimi on yksi osa.
cli-new-name-reserved = ”{ $found }” on sana, jota sivuston osoitteet tarvitsevat. Valitse toinen.
cli-new-name-taken = ”{ $found }” on jo käytössä.
cli-new-ask-number = Asiakirjan numero
cli-new-ask-issued = Antamispäivä
cli-new-ask-from = Voimaantulopäivä
cli-new-ask-until = Viimeinen voimassaolopäivä
cli-new-until-before = { $found } on ennen ensimmäistä päivää.
cli-new-ask-unit-text = Mikä yksikkö vastaa tekstistä?
cli-new-ask-guideline = Mihin ohjeeseen?
cli-new-no-guideline = Ohjeita ei vielä ole. Tee ensin ohje: aito new guideline
cli-new-ask-place = Järjestysnumero lukujen joukossa
cli-new-place = ”{ $found }” ei ole järjestysnumero. Kirjoita luku 1–999.
cli-new-place-taken = Paikalla { $found } on jo toinen luku.
cli-new-ask-year = Julkaisuvuosi
cli-new-year = ”{ $found }” ei ole vuosi. Kirjoita se näin: 2026
cli-new-ask-series = Sarjan nimi
cli-new-ask-series-number = Numero sarjassa
cli-new-ask-isbn = PDF-tiedoston ISBN
cli-new-ask-file = Tiedoston polku kansiossa static/, esimerkiksi julkaisut/selvitys.pdf
cli-new-no-file = Tiedostoa static/{ $found } ei ole. Vie se ensin sinne tai jätä tämä pois.
cli-new-ask-accessible = Onko tiedosto saavutettava, esimerkiksi ruudunlukijalla?
cli-new-ask-request-from = Osoite, josta voi pyytää tekstin muussa muodossa
cli-text-draft = luonnos
cli-text-draft-until = Tekstiä ei julkaista, niin kauan kuin tämä rivi on tässä. Poista rivi, kun teksti on valmis.
cli-text-guideline-more = Mitä voi lisätä: poista rivin alusta # ja sitä seuraava välilyönti.
cli-text-publication-more = Mitä voi lisätä: poista rivin alusta # ja sitä seuraava välilyönti.
cli-text-guideline-body = Kirjoita tähän muutamalla virkkeellä, mistä ohjeessa on kyse ja ketä se koskee.
cli-text-chapter-body = Kirjoita tähän luvun teksti. Väliotsikot alkavat merkeillä ##.
cli-text-publication-body = Kirjoita tähän tiivistelmä.
cli-new-guideline-next = Seuraavaksi: ensimmäinen luku komennolla aito new chapter --guideline { $id }. Kun teksti on valmis, poista siitä ja sen luvuista draft: true.
cli-new-chapter-next = Seuraavaksi: kirjoita luku. Kun se on valmis, poista siitä draft: true. Näin viittaat siihen: chapter:{ $id }
cli-new-publication-next = Seuraavaksi: kirjoita tiivistelmä. Kun se on valmis, poista draft: true. Näin viittaat julkaisuun: publication:{ $id }
cli-new-term-next = Seuraavaksi: viittaa termiin teksteissä: [](term:{ $id })
