# Havaintojen ja komentorivin sanat suomeksi: ohjeiden ylläpito. Kansion locales README.md kertoo, miten ne tehdään.

## Ohjeet: omistaja, tarkistaminen, numero, voimassaolo, säädösperusta, liitteet

guideline-annex-missing = Luku ”{ $id }” on merkitty liitteeksi, mutta ohje ei luettele sitä liitteissään.
    .why = Lukija näkee luvun liitteenä. Se, joka allekirjoittaa tai lähettää ohjeen luettelon mukaan, jättää sen pois.
    .mend = Lisää liite ohjeen tiedostoon _index.md: annexes: […, { $id }]. Jos luku on tavallinen luku, poista siitä rivi ”annex: true”.
    .label = puuttuu luettelosta
guideline-annex-missing_denied = Ohje luettelee luvun ”{ $id }” liitteissään, mutta luku kieltää olevansa liite.
    .why = Luettelo ratkaisee: luku näytetään liitteenä, vaikka siinä itsessään lukee muuta.
    .mend = Jos luku on liite, poista rivi ”annex: false”. Jos ei ole, poista ”{ $id }” ohjeen tiedoston _index.md kohdasta annexes.
    .label = kieltää olevansa liite

guideline-duplicate-number = Kahdella ohjeella on sama numero { $number } ja sama antopäivä { $issued }.
    .why = Ohjeeseen viitataan numerolla ja antopäivällä. Nyt viittaus voi johtaa väärään ohjeeseen.
    .mend = Korjaa numero tai antopäivä siihen ohjeeseen, jossa se on väärin. Jos toinen ohje on annettu toisen tilalle samalla numerolla, merkitse vanhempi uudemman kohtaan replaces.
    .label = sama numero ja päivä
guideline-duplicate-number_undated = Kahdella ohjeella on sama numero { $number }, eikä ainakaan toiseen ole merkitty antopäivää.
    .why = Samannumeroiset ohjeet erottaa toisistaan vain antopäivä. Ilman sitä ei tiedetä, kumpaan viitataan.
    .mend = Merkitse molempiin tiedostoihin, milloin ohje on annettu, esimerkiksi issued: 2026-02-02. Jos itse numero on väärin, korjaa se.
    .label = sama numero

guideline-expiring = Ohjeen voimassaolo päättyy { $day }, alle 90 päivän kuluttua.
    .why = Sen jälkeen sivulla lukee, ettei ohje ole enää voimassa, oli uutta tai ei. Uusi ohje pitää ehtiä kirjoittaa, käsitellä ja päättää sitä ennen.
    .mend = Valmistele ohje, joka korvaa tämän, tai jatka voimassaoloa päätöksellä ja kirjoita uusi viimeinen päivä kohtaan valid: until. Huomautus poistuu, kun uusi ohje on sivustolla ja nimeää tämän kohdassa replaces.
    .label = päättyy { $day }

guideline-legal-basis-malformed = ”{ $found }” ei ole säädöksen numero.
    .why = Sivulta on linkki säädöstietopankkiin säädöksen numeron perusteella. Muunlainen merkintä ei johda mihinkään.
    .mend = Kirjoita numero ja vuosi niin kuin ne ovat säädöskokoelmassa, esimerkiksi statute: 410/2015. Jos numeroa ei ole, jätä rivi pois: pelkkä nimi riittää.
    .label = ei ole muotoa numero/vuosi
guideline-legal-basis-malformed_european = ”{ $found }” on Euroopan unionin säädöksen numero, ei Suomen säädöskokoelman.
    .why = Linkki johtaisi Suomen säädöstietopankkiin, jossa tällä numerolla ei ole tätä säädöstä.
    .mend = Kirjoita numero nimen perään ja jätä statute pois, esimerkiksi name: Yleinen tietosuoja-asetus (EU) 2016/679
    .label = EU-säädöksen numero
guideline-legal-basis-malformed_year = ”{ $found }” olisi vuoden { $year } säädös, eikä se voi olla tämän ohjeen perusta.
    .why = Lukija ohjattaisiin säädökseen, jota ei ole, tai aivan toiseen säädökseen.
    .mend = Tarkista numero ja vuosi Finlexistä ja korjaa ne. Katso, että järjestys on numero/vuosi.
    .label = vuosi ei voi olla oikein
guideline-legal-basis-malformed_section = Merkintää ”{ $found }” ei voi näyttää pykälänä.
    .why = Sivulle tulee §-merkki itsestään. Nyt merkki näkyisi kahdesti tai pykälät menisivät sekaisin.
    .mend = Kirjoita jokainen pykälä erikseen ja ilman §-merkkiä, esimerkiksi sections: [{ $suggestion }]. Momentti mainitaan tekstissä, ei tässä.
    .label = ei ole pykälä

guideline-owner-missing = Ohjeella ei ole omistajaa.
    .why = Ohje, josta kukaan ei vastaa, vanhenee huomaamatta, eikä sen noudattaja tiedä, keneltä kysyä.
    .mend =
        Merkitse vastuuyksikkö sen tunnuksella, joka on tiedostossa profiles/units.yaml, esimerkiksi:
        owner: {"{"}unit: viestinta, role: Viestintäpäällikkö{"}"}
    .label = omistaja puuttuu

guideline-replaced-in-force = Ohje { $number } korvaa tämän ohjeen { $from } alkaen, mutta tämä jäisi silti voimaan.
    .why = Samasta asiasta olisi voimassa kaksi ohjetta, ja joku noudattaa vanhaa.
    .mend = Jos uusi ohje on jo voimassa, kirjoita tähän replaced_by: { $number }. Jos se tulee voimaan myöhemmin, kirjoita viimeiseksi voimassaolopäiväksi sitä edeltävä päivä, valid: until: { $until }. Jos molemmat ovat voimassa rinnakkain, uusi ei korvaa tätä: poista merkintä uuden kohdasta replaces tai siirrä se kohtaan amends.
    .label = jää voimaan
guideline-replaced-in-force_undated = Ohje { $number } korvaa tämän ohjeen, mutta tästä ei näy, että se olisi päättynyt.
    .mend = Kirjoita tähän replaced_by: { $number }. Jos molemmat ovat voimassa rinnakkain, uusi ei korvaa tätä: poista merkintä uuden kohdasta replaces tai siirrä se kohtaan amends.

guideline-review-overdue = Ohje on tarkistettu viimeksi { $day }. Organisaation oman linjauksen mukaan se oli määrä tarkistaa uudelleen viimeistään { $due }.
    .why = Organisaatio on päättänyt, kuinka usein ohjeet käydään läpi, ja lukija pitää voimassa olevaa ohjetta ajantasaisena.
    .mend = Käy ohje läpi omistajan kanssa ja korjaa, mikä on muuttunut. Kirjoita sitten päivä: reviewed: { $today }
    .label = määräpäivä { $due }
guideline-review-overdue_never = Ohje on annettu { $day }, eikä sen jälkeen ole merkitty yhtään tarkistusta. Organisaation oman linjauksen mukaan se oli määrä tarkistaa viimeistään { $due }.
    .mend = Käy ohje läpi omistajan kanssa ja korjaa, mikä on muuttunut. Lisää sitten rivi: reviewed: { $today }
