# Havaintojen ja komentorivin sanat suomeksi: koko sivusto. Kansion locales README.md kertoo, miten ne tehdään.

## Koko sivusto

site-bad-name = Tämän tiedoston nimeä ei voi käyttää.
    .why = Tiedostojen nimistä tehdään sivujen osoitteet, joiden pitää toimia jokaisessa selaimessa, viestissä ja painotuotteessa.
    .mend = Anna nimi, jossa on vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
site-bad-name_name = Nimessä on muitakin merkkejä kuin pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
    .mend = Anna nimeksi { $suggestion }
site-bad-name_folder = Kansion nimessä on muitakin merkkejä kuin pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
    .mend = Anna kansion nimeksi { $suggestion }
site-bad-name_easy = Julkaisuja ja sanaston sanoja ei kirjoiteta erikseen selkokielellä.
    .why = Selkokielellä voi kirjoittaa sivuja, ohjeiden johdantoja ja lukuja. Tämän tiedoston teksti ei näkyisi missään.
    .mend = Kirjoita asia sivuksi kansioon { $suggestion }
site-bad-name_ending = Tiedoston nimessä on muu pääte kuin tällaisilla tiedostoilla kuuluu olla.
    .why = Tiedosto näyttäisi kuuluvan sivustoon, vaikka ohjelma ei lue sitä.
    .mend = Anna nimeksi { $suggestion }
site-bad-name_reserved = Tämä nimi on varattu sivulle, joka on jokaisella sivustolla.
    .why = Kahdella sivulla ei voi olla samaa osoitetta.
    .mend = Valitse toinen nimi, esimerkiksi { $suggestion }
site-bad-name_language = Tiedosto on kansiossa, joka ei ole mikään sivuston kielistä ({ $suggestion }).
    .why = Jos sivustolla ei ole tekstin kieltä, teksti ei näkyisi missään.
    .mend = Siirrä tiedosto jonkin näistä kielistä kansioon: { $suggestion }. Voit myös lisätä kielen tiedoston site.yaml kohtaan languages.
site-bad-name_chapter = Luvun tiedostonimen alussa pitää olla luvun järjestysnumero.
    .why = Numero kertoo, missä järjestyksessä luvut ovat. Se ei tule luvun osoitteeseen.
    .mend = Anna nimi, jonka alussa on järjestysnumero, esimerkiksi { $suggestion }
site-bad-name_stray = Tiedosto on paikassa, josta ohjelma ei lue mitään.
    .why = Tiedosto näyttäisi kuuluvan sivustoon, vaikka lukijat eivät koskaan näe sitä.
    .mend = Siirrä tiedosto oikeaan paikkaan: tietueet kansioon profiles, luvut ohjeensa kansioon, muut sivut kansioon pages ja lukijoille tarkoitetut tiedostot kansioon static. Tiedosto, jonka nimen alussa on _, ohitetaan.
site-bad-name_nested = Tiedosto on yhtä kansiota liian syvällä.
    .why = Tiedosto näyttäisi kuuluvan sivustoon, vaikka lukijat eivät koskaan näe sitä.
    .mend = Siirrä tiedosto ylemmäs muiden viereen. Jos omassa kansiossaan on vanha teksti, kirjoita sen polku ohjeen tiedoston _index.md kohtaan archive.
site-bad-name_no-index = Tämän luvun ohjeella ei ole tiedostoa _index.md.
    .why = Siinä ovat ohjeen nimi, numero ja voimassaolo. Ilman niitä ohjeen lukuja ei näytetä.
    .mend =
        Tee tiedosto { $suggestion }, jonka alussa on:
        ---
        title: Sosiaalisen median ohje
        ---

site-duplicate-id = Kahdella tiedostolla on sama tunnus ”{ $id }”.
    .why = Osoitteet ja viittaukset tehdään tunnuksista, joten tunnus voi tarkoittaa vain yhtä asiaa.
    .mend = Vaihda toisen tiedoston nimi tai tunnus, tai poista tarpeeton tiedosto.
    .label = ”{ $id }” uudelleen

site-output-collision = Samaan osoitteeseen julkaistaisiin kaksi eri asiaa: { $path }
    .why = Vain toinen niistä voisi näkyä, eikä kukaan tietäisi kumpi.
    .mend = Vaihda kansiossa static olevan tiedoston nimi tai sen sivun nimi, jonka osoite tämä on.

site-report-channel-missing = Sivustolla ei kerrota, minne huijaustilistä voi ilmoittaa.
    .why = Ihmiset huomaavat huijaustilin ensimmäisinä. Tarkistuksen vastaus kertoo, minne he voivat kirjoittaa. Jos omaa osoitetta ei ole, ilmoitukset hukkuvat yleiseen postilaatikkoon.
    .mend =
        Kirjoita osoite tiedoston site.yaml kohtaan organisation, esimerkiksi:
          report_impostor: {"{"}email: { $email }{"}"}
        Osoite voi olla yleinen, jos joku lukee viestit joka päivä. Lomakesivu merkitään näin: url: https://…
    .label = kenttä report_impostor puuttuu
