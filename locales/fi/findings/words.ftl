# Havaintojen ja komentorivin sanat suomeksi: sanat arvojen tilalla. Kansion locales README.md kertoo, miten ne tehdään.

## Mitä arvon paikalla pitää olla: nominatiivissa, sopii sanojen ”tässä pitää olla” ja ”kirjoita tilalle” perään

expected-bool = true tai false
expected-channel = kanava, jolla on hosts ja form ja jonka kohdassa form on yksi nimi, esimerkiksi hosts: [uutiskirje.esimerkkila.example] ja form: "/{"{"}h{"}"}"
expected-closing-reason = jokin näistä: ended, employment-ended, task-changed, low-use, reorganised, compromised
expected-device = jokin näistä: separate, shared-official, private
expected-plan-state = jokin näistä: draft, submitted, returned, complete, archived
expected-day = päivä, esimerkiksi 2026-05-11
expected-other-profile = jonkin toisen profiilin tunnus
expected-words = oma teksti pisteiden tilalla
expected-domain = verkkotunnus, esimerkiksi esimerkkila.example tai kaikille sen alitunnuksille *.esimerkkila.example
expected-email = sähköpostiosoite, esimerkiksi kirjasto@esimerkkila.example
expected-epoch = SOURCE_DATE_EPOCH täysinä sekunteina vuoden 1970 alusta, esimerkiksi 1795298400
expected-evidence = jokin näistä: backlink, rel-me, own-domain, administrator, phone, letter
expected-https = verkko-osoite, jonka alussa on https://, esimerkiksi https://www.esimerkkila.example/
expected-id = tunnus, jossa on pieniä kirjaimia a–z, numeroita ja yhdysviivoja, esimerkiksi kirjasto tai kirjasto/facebook
expected-instant = ajankohta, esimerkiksi "2026-11-20T14:05:00+02:00", tai päivä
expected-kind = jokin näistä: unit, role, person, expert, campaign
expected-language = kieli, esimerkiksi fi, sv tai en
expected-easy-language = yleiskieli ennen selkokieltä: selkokielinen versio täydentää kieltä, joka on luettelossa ennen sitä, esimerkiksi [fi, fi-simple]
expected-level = jokin näistä: error, warn, off
expected-list = luettelo, esimerkiksi [fi, sv]
expected-map = nimet ja arvot joko aaltosulkeissa, esimerkiksi {"{"}unit: kirjasto{"}"} tai {"{"}email: kirjasto@esimerkkila.example{"}"}, tai omilla riveillään tämän alla, kukin kahdella välilyönnillä sisennettynä
expected-month = kuukausi, esimerkiksi 2015-03
expected-number = kokonaisluku
expected-numbering = jokin näistä: sections, paragraphs, none
expected-period = ajanjakso, esimerkiksi 12 months, 7 days tai 5 years
expected-phone = puhelinnumero, esimerkiksi "+358 9 123 4567"
expected-some-text = teksti, jossa on ainakin yksi merkki
expected-status = jokin näistä: planned, standby, active, compromised, closed
expected-text = teksti
expected-timezone = aikavyöhyke, esimerkiksi Europe/Helsinki

## Miksi syötetty ei yksilöi tiliä: kokonaisia virkkeitä

reason-not-an-address = Se ei ole osoite, nimi eikä numero.
reason-too-long = Se on pidempi kuin minkään tilin osoite.
reason-unknown-scheme = Minkään tilin osoite ei ala näin. Alussa pitää olla https://.
reason-control-character = Siinä on ohjausmerkki, jollaista missään osoitteessa ei ole.
reason-hidden-character = Siinä on näkymätön merkki, jolla osoitteen voi saada näyttämään toiselta.
reason-backslash = Siinä on kenoviiva, jonka eri ohjelmat lukevat eri tavoin.
reason-odd-character = Siinä on merkki, joka näyttää toiselta merkiltä, esimerkiksi tavallista leveämpi kirjain.
reason-user-info = Siinä on palvelimen nimen edellä tekstiä ja @-merkki, millä yritetään usein johtaa harhaan.
reason-port = Siinä on palvelimen nimen perässä porttinumero, jollaista minkään palvelun osoitteessa ei ole.
reason-ip-host = Siinä on palvelun nimen paikalla numero.
reason-encoded-host = Siinä on prosenttimerkkejä palvelimen nimessä.
reason-dot-segments = Siinä on kauttaviivojen välissä ”.” tai ”..”, joten se vie muualle kuin näyttää.
reason-encoded-separator = Siinä on kauttaviiva prosenttikoodina, joten se vie muualle kuin näyttää.
reason-double-encoding = Siinä on prosenttikoodeja toisten prosenttikoodien sisällä.
reason-bad-encoding = Siinä on prosenttikoodeja, jotka eivät tarkoita mitään tekstiä.
reason-repeated-parameter = Siinä on kahteen kertaan se osa, joka ratkaisee, mikä tili on kyseessä.
reason-unknown-host = Aito-ohjelma ei tunne tätä sivustoa, eikä osoitteesta selviä, mikä tili on kyseessä.
reason-lookalike-host = Se muistuttaa tunnetun palvelun osoitetta, mutta ei ole sen palvelun.
reason-service-host = Se on palvelun osassa, jossa ei ole profiileja (esimerkiksi ohjeissa, mainonnassa tai latauksissa).
reason-short-link = Se on lyhyt linkki, joka voi viedä mihin tahansa.
reason-redirect-wrapper = Se on linkki, joka ohjaa lukijan toiseen osoitteeseen.
reason-defunct = Palvelu on lopetettu.
reason-reserved-name = Siinä oleva nimi on palvelun oma sana, ei tili.
reason-names-no-profile = Se vie palvelussa johonkin muuhun kuin profiiliin, esimerkiksi tapahtumaan tai jaettuun linkkiin.
reason-no-form = Se on palvelun osoite, mutta profiilien osoitteet ovat palvelussa toista muotoa.
reason-bare-handle = Se on nimi ilman palvelua. Kirjoita koko osoite.

## Mikä osoite on tilille: sopii sanan ”on” perään

form-handle = tilin osoite, jossa on tilin nykyinen nimi
form-stable = tilin osoite, jossa on pysyvä tunniste
form-legacy = tilin osoitteen vanha muoto
reason-could-be-mail = Se on kirjoitettu kuin sähköpostiosoite, ja lähettäjän osoitteen voi väärentää. Jos tarkoitat tiliä, kirjoita @-merkki myös nimen eteen.
reason-own-domain-lookalike = Sen verkkotunnus muistuttaa organisaation omaa, mutta ei ole organisaation.
reason-several-addresses = Siinä on useita osoitteita. Tarkista ne yksi kerrallaan.
reason-published-number = Organisaatio on julkaissut tämän numeron, mutta soittajan numeron voi väärentää.
reason-unpublished-number = Organisaatio ei ole julkaissut tätä numeroa, ja soittajan numeron voi väärentää.
reason-no-data = Luetteloa ei voitu lukea.
reason-expired = Luettelo on liian vanha, eikä siihen voi luottaa.
reason-clock = Luettelo on tehty myöhemmin kuin tämän tietokoneen kello näyttää.
reason-doubtful = Luettelon allekirjoitusta ei voitu varmentaa.
form-content = yksittäisen julkaisun tai videon osoite
form-view = toisen sivuston sivu, joka kertoo tilistä
form-invite = kutsulinkki
form-number = puhelinnumero
form-opaque = jakolinkki, josta ei selviä, mikä tili on kyseessä

## Velvoitteen asema: sopii sulkeisiin

standing-duty = viranomaisen sitova ohje määrää näin
standing-advice = ohje tai työryhmä suosittelee tätä
standing-law = laissa säädetään näin
standing-practice = näin on tehty asiakirjoissa, joiden mallin mukaan sivusto on suunniteltu
standing-ours = Aito-ohjelman tekijöiden oma päätelmä: järkevää, mutta kukaan ei vaadi sitä
