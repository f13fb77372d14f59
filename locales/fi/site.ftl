# Sivuston lukijoille näkyvät sanat suomeksi. Tunnukset ovat samat kaikissa kielissä; testi pitää huolen siitä.
# Viestejä ilman argumentteja pohjat käyttävät nimellä w.tunnus_alaviivoin, muita funktiolla say(id="tunnus", …).

## Kehys

skip-link = Siirry sisältöön
nav-label = Päävalikko
nav-check = Tarkista tili
nav-directory = Viralliset tilit
nav-guidelines = Ohjeet
nav-publications = Julkaisut
nav-glossary = Sanasto
nav-changes = Muutokset
nav-search = Haku
languages-label = Kieli
breadcrumb-label = Murupolku
footer-label = Sivuston tiedot
as-of-site = Sivusto on päivitetty
moved-label = Siirretty:
stand-in-notice = Tätä sivua ei ole suomeksi. Sisältö on tässä { $language }.
stand-in-link = Avaa alkuperäinen sivu
moved-page = Sivu on siirtynyt
stale-notice = { $lang ->
    [fi] Suomenkielinen teksti
    [sv] Ruotsinkielinen teksti
    [en] Englanninkielinen teksti
   *[other] Alkuperäinen teksti
  } on muuttunut tämän käännöksen jälkeen.
stale-notice-since = { $lang ->
    [fi] Suomenkielinen teksti
    [sv] Ruotsinkielinen teksti
    [en] Englanninkielinen teksti
   *[other] Alkuperäinen teksti
  } on muuttunut { $day } tämän käännöksen jälkeen.
stale-easy-notice = Yleiskielinen teksti on muuttunut tämän selkokielisen tekstin jälkeen.
stale-easy-notice-since = Yleiskielinen teksti on muuttunut { $day } tämän selkokielisen tekstin jälkeen.
stale-link = { $lang ->
    [fi] Lue ajantasainen teksti suomeksi
    [sv] Lue ajantasainen teksti ruotsiksi
    [en] Lue ajantasainen teksti englanniksi
   *[other] Lue ajantasainen teksti
  }

## Selkokieli: lyhyitä lauseita ja tavallisia sanoja

easy-form = Selkokielellä
plain-form = Yleiskielellä
easy-home-title = Selkokieli
easy-home-heading = Tietoa selkokielellä
easy-home-lead = Tällä sivulla on tietoa selkokielellä. Selkokieli on helppoa suomea.
easy-home-check-title = Onko tili oikea?
easy-home-check-hint = Kirjoita tähän tilin nimi tai osoite. Me kerromme, onko tili virallinen.
easy-home-guideline = Tästä ohjeesta: { $title }
easy-official = Tämä on lyhyt ja helppo teksti. Virallinen ohje on tässä:

## Sivujen otsikot ja kuvaukset hakukoneille

home-title = Etusivu
directory-title = Viralliset tilit
directory-platform-title = Viralliset tilit: { $platform }
directory-unit-title = Viralliset tilit: { $unit }
directory-page-title = Viralliset tilit, sivu { $n }
guidelines-title = Ohjeet
publications-title = Julkaisut
glossary-title = Sanasto
search-title = Haku
whole-title = { $title }, koko ohje
not-found-title = Sivua ei löytynyt
not-found-text = Osoite voi olla väärin kirjoitettu, tai sivu on poistettu. Jos etsit tiliä, sitä ei ole luettelossa tai se ei ole siellä enää.
not-found-directory = Katso viralliset tilit
not-found-home = Siirry etusivulle
description-home = { $organisation }: viralliset sosiaalisen median tilit ja ohjeet.
description-check = Tarkista, onko sosiaalisen median tili virallinen. { $organisation } kertoo, mitkä tilit ovat sen omia.
description-directory = Luettelo tileistä, jotka ovat virallisia. { $organisation } vastaa niistä.
description-platform = { $organisation }: viralliset tilit palvelussa { $platform }.
description-unit = { $organisation }: viralliset tilit, { $unit }.
description-profile = { $name }, { $platform }: näin tunnistat virallisen tilin ja tiedät, kuka siitä vastaa.
description-guidelines = { $organisation }: voimassa olevat ohjeet ja niiden aiemmat versiot.
description-guideline = { $title }: sisältö, voimassaolo ja vastuutaho.
description-older = { $title }: ohjeen aiempi teksti, joka pidetään luettavana.
description-comparison = { $title }: mitä nykyisessä ohjeessa on muuttunut.
description-whole = { $title } kokonaan yhdellä sivulla.
description-publications = { $organisation }: julkaisut sarjoittain.
description-publication = { $title }: julkaisun tiedot ja tiivistelmä.
description-glossary = Ohjeissa käytettyjen sanojen selitykset.
description-search = Hae tilejä, ohjeita, julkaisuja ja sanaston termejä.
description-changes = { $organisation }: avatut ja muuttuneet tilit sekä ohjeiden muutokset.

## Kielet

language-fi = suomi
language-sv = ruotsi
language-en = englanti
language-se = pohjoissaame
language-smn = inarinsaame
language-sms = koltansaame
language-et = viro
language-ru = venäjä
language-uk = ukraina
language-so = somali
language-ar = arabia
language-fa = persia
language-ku = kurdi
language-sq = albania
language-zh = kiina
language-vi = vietnam
language-th = thai
language-tr = turkki
language-es = espanja
language-fr = ranska
language-de = saksa
language-pl = puola
language-fi-simple = selkosuomi
language-fse = suomalainen viittomakieli
in-language-fi = suomeksi
in-language-sv = ruotsiksi
in-language-en = englanniksi

## Etusivu

home-lead = { $organisation } kertoo tällä sivustolla, mitkä sosiaalisen median tilit ovat sen omia. Täältä löydät myös voimassa olevat ohjeet.
home-search-label = Etsi tiliä tai ohjetta
home-search-hint = Kirjoita tilin nimi, käyttäjätunnus tai aihe.
home-impostor = Esiintyykö joku nimissämme?
home-profiles-title = Päätilit
home-all-profiles = { $n ->
    [one] Katso virallinen tili
   *[other] Katso kaikki { $n } virallista tiliä
}
home-guidelines-title = Voimassa olevat ohjeet
home-no-guidelines = Voimassa olevia ohjeita ei ole.
home-changes-title = Viimeksi muuttunut

## Tilin tarkistus

check-title = Onko tili aito?
check-hint = Liitä tilin osoite tai kirjoita käyttäjätunnus.
check-button = Tarkista
check-promise = Jos tili on meidän, vastauksessa lukee: Virallinen tili. Siinä on myös päivä.
check-waiting = Tarkistetaan…
check-nothing = Liitä ensin osoite tai kirjoita käyttäjätunnus.
check-asked = Tarkistettu: { $asked }
check-noscript = Tarkistus toimii vain, jos JavaScript on käytössä. Ilman sitä voit etsiä tilin palveluittain ja verrata osoitetta merkki merkiltä.
check-genuine-text = Tili on meidän. Sen osoite on luettelossamme.
check-standby-text = Tili on varattu poikkeustilanteita varten, eikä se ole nyt käytössä. Jos se lähettää viestejä, varmista asia verkkosivuiltamme.
check-renaming-text = Tilin nimi on vaihtunut. Tämä aiempi nimi on meidän { $day } asti.
check-compare = Vertaa tietoja siihen, mitä tilin oma sivu näyttää. Osoitteen pitää olla sama merkki merkiltä.
check-compare-joined = Liittymiskuukausi näkyy usein tilin sivulla kohdassa Tietoja. Jos tili on sen mukaan uudempi, nimi on voinut siirtyä jollekulle muulle.
check-compare-stable = Pysyvä tunniste ei muutu, vaikka nimi vaihtuu. Jos palvelu näyttää toisen tunnisteen, kyse on toisesta tilistä.
check-details-missing = Tilin tarkempia tietoja ei saatu haettua, mutta vastaus pätee ilman niitä.
check-open-account = Avaa tili
check-see-page = Katso tilin tiedot
check-see-warning = Lue varoitus
check-odd = Kerro meille, jos tili toimii oudosti
check-report = Ilmoita, jos joku esiintyy nimissämme
check-closed = Tili ei ole enää virallinen
check-closed-text = Meillä oli ennen tili tällä nimellä, mutta se on suljettu. Nimi voi nyt olla jonkun muun käytössä. Älä luota tiliin.
check-closed-year-text = Meillä oli tili tällä nimellä, mutta se suljettiin vuonna { $year }. Nimi voi nyt olla jonkun muun käytössä. Älä luota tiliin.
check-closed-alias-text = Tämä on tilimme aiempi nimi, josta olemme luopuneet. Nimi voi nyt olla jonkun muun käytössä. Älä luota siihen.
check-closed-until-text = Tämä oli tilimme nimi { $day } asti. Nimi voi nyt olla jonkun muun käytössä. Älä luota siihen.
check-closed-now = Tili on nykyisin:
check-lookalike = Muistuttaa virallista tiliämme
check-lookalike-text = Tämä tili ei ole luettelossamme, mutta sen nimi näyttää melkein samalta kuin virallisen tilimme nimi. Yhdennäköisyys voi olla sattumaa. Vertaa nimiä merkki merkiltä, ennen kuin luotat tiliin.
check-lookalike-this = Tarkistamasi tili
check-lookalike-ours = Virallinen tilimme
check-lookalike-check = Tarkista virallinen tili
check-lookalike-host-text = Osoite muistuttaa tunnetun palvelun osoitetta, mutta ei ole sen. Älä avaa sitä äläkä kirjaudu sillä sivulla.
check-lookalike-domain-text = Osoite muistuttaa omaa verkko-osoitettamme, mutta ei ole meidän. Älä avaa sitä äläkä anna sille tietojasi.
check-our-domains = Oma verkkotunnuksemme
check-not-on = Emme ole tässä palvelussa
check-not-on-text = Meillä ei ole tiliä palvelussa { $platform }. Jos näet siellä tilin nimissämme, se ei ole meidän.
check-not-on-since = Olemme päättäneet olla poissa palvelusta { $day } alkaen.
check-not-listed = Ei luettelossa
check-not-listed-text = Tiliä ei ole virallisten tiliemme luettelossa. Emme tiedä, kenen se on.
check-not-listed-site-text = Osoite vie verkkosivulle, jota emme ole ilmoittaneet omaksemme ja joka ei ole tarkistuksen tuntemassa palvelussa.
check-not-listed-own = Luottamushenkilöiden ja työntekijöiden omat tilit eivät ole luettelossa.
check-not-listed-step = Jos tili esiintyy meidän nimissämme, älä luota siihen, vaan ilmoita siitä meille.
check-elsewhere = Samalla nimellä meillä on virallinen tili täällä:
check-cannot-tell = Varmaa vastausta ei voi antaa
check-cannot-tell-text = Tästä ei selviä, mikä tili on kyseessä.
check-content-text = Osoite vie yksittäiseen julkaisuun, ei tiliin.
check-content-listed-text = Osoite vie yksittäiseen julkaisuun. Osoitteessa mainittu tili on luettelossamme, mutta julkaisua ei ole tarkistettu: julkaisun osoitteeseen voi kirjoittaa minkä nimen tahansa.
check-content-step = Avaa julkaisijan nimi, kopioi aukeavan sivun osoite ja tarkista se.
check-view-text = Sivu näyttää tilin toisen palvelimen kautta. Osoitteessa mainittu tili on luettelossamme, mutta sivu ei ole tilin oma.
check-listed-account = Osoitteessa mainittu virallinen tili:
check-mail-text = Tämä voi olla sähköpostiosoite tai tili fediversumissa. Lähettäjän sähköpostiosoitteen voi väärentää, joten siitä emme voi sanoa mitään.
check-mail-step = Jos kyse on tilistä, kirjoita @-merkki myös nimen eteen.
check-short-text = Lyhyt linkki voi viedä mihin tahansa, eikä siitä näe mihin.
check-share-text = Jakolinkistä ei näe, kenen tili on kyseessä.
check-wrapper-text = Linkki kulkee toisen palvelun kautta, joten emme seuraa sitä emmekä tiedä, minne se vie.
check-no-account-text = Palvelussa ei voi olla tiliä tässä osoitteessa: osoite vie palvelun muulle sivulle, tai nimi on palvelussa kielletyn pituinen tai siinä on kiellettyjä merkkejä.
check-defunct-text = Palvelu, johon osoite vie, on lopetettu.
check-hidden-text = Osoitteessa on merkkejä, joita ei näe tai jotka näyttävät toisilta merkeiltä. Niillä voi peittää, minne osoite todella vie. Älä avaa sitä.
check-user-info-text = Osoitteessa on tekstiä @-merkin edellä. Näin osoitteen voi saada näyttämään muulta kuin mihin se vie. Älä avaa sitä.
check-odd-text = Osoite on kirjoitettu tavalla, jonka eri ohjelmat lukevat eri tavoin. Siksi ei ole varmaa, minne se vie. Älä avaa sitä.
check-address-step = Hae tili palvelusta nimellä ja kopioi osoite tilin omalta sivulta: selaimessa osoiteriviltä, sovelluksessa profiilin jakovalikosta.
check-several-text = Tekstissä on useita osoitteita tai nimiä. Tarkista ne yksi kerrallaan.
check-handle-text = Pelkkä nimi ei riitä: eri palveluissa samaa nimeä voivat käyttää eri tahot. Missä näit sen?
check-handle-rest = Muista palveluista luettelossamme ei ole tätä nimeä.
check-handle-none-text = Tätä nimeä ei ole luettelossamme, mutta pelkkä nimi ei riitä varmaan vastaukseen.
check-handle-none-step = Liitä tilin koko osoite tai kirjoita nimen perään palvelu, esimerkiksi ”@nimi Instagram”.
check-number-ours-text = Olemme julkaisseet tämän numeron. Soittajan numeron voi kuitenkin väärentää.
check-number-other-text = Emme ole julkaisseet tätä numeroa tällä sivustolla. Se voi silti olla meidän, ja soittajan numeron voi aina väärentää.
check-number-step = Jos epäilet puhelua, lopeta se ja soita itse numeroon, jonka löydät verkkosivuiltamme.
check-own-domain = Osoite on omassa verkkotunnuksessamme
check-own-mail-text = Sähköpostiosoite kuuluu verkkotunnukseemme. Lähettäjän osoitteen voi kuitenkin väärentää. Jos viestissä pyydetään tietoja tai rahaa, varmista asia meiltä muuta kautta.
check-own-site-text = Sivu kuuluu omaan verkkotunnukseemme. Se ei ole sosiaalisen median tili.
check-invalid = Tämä ei ole osoite eikä käyttäjätunnus
check-invalid-text = Liitä tilin osoite, esimerkiksi ”facebook.com/nimi”, tai kirjoita käyttäjätunnus ja palvelu, esimerkiksi ”@nimi Instagram”.
check-too-long-text = Teksti on liian pitkä. Liitä vain tilin osoite.
check-scheme-text = Tämä ei vie verkkosivulle eikä tiliin. Älä avaa sitä.
check-unavailable = Tarkistus ei onnistu nyt
check-unavailable-text = Luetteloa ei saatu haettua, joten emme voi sanoa, onko tili aito. Tarkista verkkoyhteys ja yritä uudelleen.
check-damaged-text = Luettelo on vioittunut matkalla, joten emme voi sanoa, onko tili aito. Yritä hetken kuluttua uudelleen.
check-expired-text = Luettelo on päivitetty viimeksi { $day } ja on jo liian vanha. Siksi emme voi sanoa, onko tili aito.
check-clock-text = Laitteesi kello on väärässä, joten emme tiedä, onko luettelo voimassa. Korjaa kello ja yritä uudelleen.
check-again = Yritä uudelleen
check-ask = Voit kysyä meiltä:
check-stored = Verkkoyhteyttä ei ole. Vastaus perustuu laitteellesi tallennettuun luetteloon, joka on päivitetty { $moment }. Sen jälkeiset muutokset eivät näy siinä.
check-stale = Luettelo on päivitetty viimeksi { $moment }. Sen jälkeiset muutokset voivat puuttua vastauksesta.
check-clock = Laitteesi kello näyttää väärää aikaa. Vastaus perustuu palvelimen kelloon.
check-how = Näin tarkistus toimii
check-updated = Luettelo on päivitetty { $moment }.
check-private-whole = Tarkistus tehdään omassa laitteessasi. Se, mitä tarkistat, ei lähde siitä mihinkään.
check-private-part = Tarkistus tehdään omassa laitteessasi. Palvelimelta haetaan vain se luettelon osa, johon nimi kuuluisi. Samaan osaan kuuluu paljon muitakin nimiä, joten palvelin ei saa tietää, mitä tarkistat.
check-method-whole = Samannäköisiä nimiä etsitään koko luettelosta. Tarkistus huomaa myös nimet, jotka eroavat yhden merkin verran.
check-method-part = Samannäköisistä nimistä tarkistus huomaa ne, jotka näyttävät aivan samoilta. Nimiä, jotka eroavat yhden merkin verran, se ei huomaa.
check-app = Pidä tarkistus käsillä
check-app-phone = Puhelimessa: lisää tämä sivu selaimen valikosta aloitusnäyttöön. Useimmissa Android-puhelimissa voit sen jälkeen jakaa tilin toisesta sovelluksesta suoraan tarkistettavaksi.
check-app-bookmark = Tietokoneella: vedä tämä linkki selaimen kirjanmerkkipalkkiin. Kun olet tilin sivulla, napsauta kirjanmerkkiä, niin sivun osoite tarkistetaan.
check-app-drag = Linkki toimii vasta kirjanmerkkinä: vedä se kirjanmerkkipalkkiin.

## Luettelo

profiles-count = { $n ->
    [0] Ei virallisia tilejä.
    [one] Yksi virallinen tili.
   *[other] { $n } virallista tiliä.
}
as-of-list = Luettelo on ajan tasalla
directory-lead = Jos tili on tässä luettelossa, se on meidän. Luottamushenkilöiden ja työntekijöiden omat tilit eivät ole luettelossa.
filter-text = Rajaa sanalla
filter-platform = Palvelu
filter-unit = Yksikkö
filter-language = Kieli
filter-all = Kaikki
filter-reset = Tyhjennä rajaukset
filter-none = Mikään tili ei vastaa rajauksia.
filter-one = Näkyvissä yksi tili.
filter-many = Näkyvissä {"{n}"} tiliä.
browse-label = Selaa tilejä
browse-platforms = Tilit palveluittain
browse-units = Tilit yksiköittäin
pages-label = Luettelon sivut
tag-main = Päätili
tag-standby = Ei vielä käytössä
since = { $day } alkaen
until = { $day } asti
span = { $from }–{ $until }
not-on-title = Palvelut, joissa emme ole
not-on-lead = Jos näet nimissämme olevan tilin näissä palveluissa, se ei ole meidän.
open-data = Luettelo avoimena datana:
open-data-profile = Tilin tiedot avoimena datana:
warnings-title = Älä luota näihin tileihin nyt

## Tilin oma sivu

status-active = Virallinen tili
status-standby = Virallinen tili, ei vielä käytössä
status-compromised = Älä luota tähän tiliin nyt
listed-on = luettelossa { $day }
compromised-text = Tili on joutunut vieraisiin käsiin. Älä avaa sen linkkejä äläkä vastaa sen viesteihin.
compromised-advice = Älä avaa näiden tilien linkkejä äläkä vastaa niiden viesteihin.
compromised-since = Varoitus on voimassa { $day } alkaen.
closed-account = suljettu tili
account-address = Tilin osoite:
standby-for = Tili otetaan käyttöön, kun sitä tarvitaan:
urgent-label = Kiireellinen asia:
kind-unit = Yksikön tili
kind-role = Tehtävään liittyvä tili
kind-person = Viranhaltijan tai työntekijän virkaprofiili
kind-expert = Asiantuntijan tili
kind-campaign = Kampanjan tili
profile-who = Kuka tilistä vastaa
profile-recognise = Näin tunnistat tilin
profile-recognise-text = Vertaa tietoja siihen, mitä tilin oma sivu näyttää. Osoitteen pitää olla sama merkki merkiltä.
profile-service = Asiointi
profile-suspect = Epäiletkö huijausta?
profile-suspect-text = Kerro meille, jos tili toimii oudosti tai joku muu esiintyy sen nimissä.
report-link = Ilmoita huijaustilistä
report-email = Ilmoita huijaustilistä:
official-business-text = Viralliset asiat eivät tule vireille sosiaalisessa mediassa. Älä lähetä luottamuksellisia tietoja tilille.
official-business-label = Hoida asiasi täällä:
secure-channel-label = Lähetä luottamuksellinen viesti:
moderation-label = Näin keskustelua valvotaan:
alias-until = { $day } asti, ei enää meidän
fact-owner = Vastuutaho
fact-role = Vastuuhenkilön tehtävä
fact-person = Tilin pitäjä
fact-shared-with = Tiliä käyttävät myös
fact-email = Sähköposti
fact-phone = Puhelin
fact-kind = Tilin laji
fact-languages = Kielet
fact-topics = Aiheet
fact-website = Verkkosivu
fact-counterpart = Sama palvelu toisella kielellä
fact-opened = Virallinen tili alkaen
fact-reviewed = Tiedot vahvistettu
fact-ends = Tili päättyy viimeistään
fact-joined = Liittynyt palveluun
fact-stable-id = Pysyvä tunniste palvelussa
fact-verified = Palvelun oma merkki
fact-verified-yes = Palvelu näyttää tilillä vahvistusmerkin. Merkki ei yksin todista tiliä viralliseksi.
fact-aliases = Aiemmat nimet
fact-hours = Palveluaika
fact-response = Vastausaika
fact-above = Ylempi yksikkö
fact-below = Alayksiköt

## Ohjeet

guidelines-in-force = Voimassa
guidelines-others = Muut ohjeet
guidelines-others-text = Nämä ohjeet eivät ole nyt voimassa. Ne säilyvät luettavina, jotta voi tarkistaa, mitä aiemmin on ohjeistettu.
standing-in-force = Voimassa
standing-not-yet = Ei vielä voimassa
standing-expired = Ei enää voimassa
standing-replaced = Korvattu
standing-withdrawn = Kumottu
valid-span = Voimassa { $from }–{ $until }
valid-from = Voimassa { $day } alkaen
valid-until = Voimassa { $day } asti
banner-not-yet = Tämä ohje ei ole vielä voimassa.
banner-expired = Tämä ohje ei ole enää voimassa.
banner-replaced = Tämä ohje ei ole enää voimassa, sillä se on korvattu uudella.
banner-withdrawn = Tämä ohje ei ole enää voimassa, sillä se on kumottu.
banner-starts = Se tulee voimaan { $day }.
banner-ended = Viimeinen voimassaolopäivä oli { $day }.
banner-withdrawn-on = Se kumottiin { $day }.
banner-replaced-by = Korvaava ohje:
banner-never-withdrawn = Tämä ohje kumottiin ennen kuin se tuli voimaan.
banner-never-replaced = Tämä ohje korvattiin uudella ennen kuin se tuli voimaan.
ending-last = Tämä ohje on voimassa { $day } asti.
ending-replaced = Sen korvaa { $day } alkaen:
ending-withdrawn = Se kumotaan { $day }.
older-title = Aiemmat tekstit
older-banner-expired = Tämä on ohjeen aiempi teksti, joka ei ole enää voimassa.
older-banner-in-force = Tämä teksti on vielä voimassa, mutta se korvataan uudella.
older-ends = Viimeinen voimassaolopäivä on { $day }.
older-replaced-by = Nykyinen ohje:
older-replaced-later = Uusi ohje:
older-present-not-yet = joka ei ole vielä voimassa
older-present-expired = joka ei ole enää voimassa
older-present-replaced = joka on sittemmin korvattu
older-present-withdrawn = joka on sittemmin kumottu
comparison-link = Vertaa nykyiseen ohjeeseen
comparison-link-new = Vertaa uuteen ohjeeseen
comparison-title = { $title }: mikä on muuttunut
comparison-between = Vertailtavat tekstit:
comparison-none = Teksteissä on samat sanat.
comparison-changed = { $n ->
    [one] Muutettuja kappaleita: yksi
   *[other] Muutettuja kappaleita: { $n }
  }
comparison-removed = { $n ->
    [one] Poistettuja kappaleita: yksi
   *[other] Poistettuja kappaleita: { $n }
  }
comparison-added = { $n ->
    [one] Lisättyjä kappaleita: yksi
   *[other] Lisättyjä kappaleita: { $n }
  }
comparison-same = { $n ->
    [one] Ennallaan: yksi kappale
   *[other] Ennallaan: { $n } kappaletta
  }
comparison-how = Otsikot ja luettelon kohdat lasketaan kappaleiksi. Merkinnät:
comparison-sample-removed = poistettu teksti
comparison-sample-added = lisätty teksti
comparison-folded = { $n ->
    [one] Yksi kappale ennallaan
   *[other] { $n } kappaletta ennallaan
  }
comparison-left-out = { $n ->
    [one] Yksi kappale ennallaan, ei näytetä tässä.
   *[other] { $n } kappaletta ennallaan, ei näytetä tässä.
  }
compared-changed = Muutettu
compared-removed = Poistettu
compared-added = Lisätty
compared-removed-words = poistettu:
compared-added-words = lisätty:
compared-end = ennallaan:
contents-title = Sisällys
contents-label = Ohjeen sisällys
on-page-title = Tällä sivulla
whole-link = Koko ohje yhdellä sivulla
annex-number = Liite { $n }
mentioned-title = Tähän viitataan sivuilla
turn-label = Edellinen ja seuraava luku
turn-previous = Edellinen
turn-next = Seuraava
guideline-facts-title = Tietoa ohjeesta
changes-title = Muutokset
sources-title = Lähteet
feedback = Palaute tästä ohjeesta:
table-label = Taulukko
footnotes-label = Alaviitteet
footnote-back = Takaisin tekstiin
fact-guideline = Ohje
fact-standing = Tila
fact-number = Numero
fact-validity = Voimassaolo
fact-reviewed-guideline = Tarkistettu
fact-issued = Annettu
fact-legal-basis = Säädösperusta
fact-replaces = Korvaa
fact-amends = Muuttaa
fact-audience = Kenelle
fact-signatories = Allekirjoittajat
fact-distribution = Jakelu
fact-for-information = Tiedoksi
alert-note = Huomaa
alert-tip = Vinkki
alert-important = Tärkeää
alert-warning = Varoitus
alert-caution = Ole varovainen
placard-label = Huoneentaulu
checklist-label = Tarkistuslista
qa-label = Kysymyksiä ja vastauksia
steps-label = Vaiheet
footnote-label = Alaviite
block-print = Tulosta vain tämä
block-print-note = Nyt tulostuu vain tämä. Tulosta selaimen omalla toiminnolla.
block-print-whole = Tulosta taas koko sivu
form-choose = Valitse
form-private = Kirjoittamaasi ei lähetetä mihinkään. Vastaukset pysyvät tällä sivulla, kunnes suljet sivun tai siirryt siltä pois. Tallenna sitä ennen, mitä tarvitset.
form-without-script = Selaimesi ei suorita sivun ohjelmaa. Voit tulostaa sivun ja täyttää lomakkeen paperilla.
form-to-print = Tee tulostettava sivu
form-make-plan = Tallenna suunnitelmatiedostoksi
form-make-plan-help = Tiedosto annetaan sille, joka hoitaa tilin tietuetta. Siitä tulee suunnitelma tietueen sisäiseen osaan.
form-missing = Vastaa tähän kohtaan.
form-bad-date = Kirjoita päivämäärä kokonaan.
form-bad-number = Kirjoita kokonaisluku, esimerkiksi 12.
form-bad-email = Kirjoita sähköpostiosoite, esimerkiksi kirjasto@esimerkkila.example.
form-errors = Lomakkeella korjattavia kohtia: { $n }.
form-left = Merkkejä jäljellä: { $n }
form-over = Vastaus on liian pitkä. Merkkejä liikaa: { $n }.
form-unanswered = Ei vastausta
form-yes = Kyllä
form-no = Ei
form-add = Lisää: { $what }
form-remove = Poista: { $what }
form-print-now = Tulosta
form-back = Takaisin lomakkeeseen
form-date = Täytetty
form-made = Tiedosto { $file } tallennettiin laitteesi latauksiin.
form-plan-comment = Viestintäsuunnitelma. Säilytä se tietueen sisäisessä osassa: profiles/_internal/TUNNUS.yaml
form-plan-comment-more = Jos tiedosto on jo olemassa, liitä nämä rivit sen loppuun. Tilan draft tilalle kirjoitetaan complete, kun suunnitelma on hyväksytty.
form-required = pakollinen
form-max = Enintään { $n ->
    [one] yksi merkki
   *[other] { $n } merkkiä
}

## Julkaisut

series-none = Muut julkaisut
publication-facts-title = Julkaisun tiedot
publication-cite-title = Näin viittaat julkaisuun
publications-inaccessible = Jos julkaisun kohdalla ei kerrota muuta, sen tiedosto ei ole saavutettava.
series-inaccessible = Jos julkaisun kohdalla ei kerrota muuta, tämän sarjan tiedostot eivät ole saavutettavia.
year-unknown = Julkaisuvuosi ei ole tiedossa
form-print = painettu
file-open = Avaa julkaisu ({ $kind }, { $size })
file-accessible = Tiedosto on saavutettava.
file-not-accessible = Tiedosto ei ole saavutettava.
file-request = Pyydä julkaisu muussa muodossa:
fact-authors = { $n ->
    [one] Tekijä
   *[other] Tekijät
}
fact-corporate-author = Julkaisija
fact-series = Sarja
fact-year = Vuosi
fact-pages = Sivuja

## Sanasto

letters-label = Aakkosellinen hakemisto
term-also = Myös:
term-used = { $n ->
    [one] Käytetään yhdellä sivulla
   *[other] Käytetään { $n } sivulla
}
term-languages = Muilla kielillä:

## Haku

search-button = Hae
search-label = Etsi tiliä, ohjetta tai sanaa
search-hint = Sanan taivutetut muodot löytyvät myös.
search-none = Ei osumia. Kokeile toista sanaa tai lyhyempää muotoa.
search-one = Yksi osuma.
search-many = {"{n}"} osumaa.
search-some = Mikään sivu ei sisällä kaikkia sanoja. Osittaisia osumia: {"{n}"}.
search-more = Näytä lisää osumia
search-loading = Haetaan…
search-failed = Haku ei nyt onnistu. Tarkista verkkoyhteys ja yritä uudelleen.
search-noscript = Haku tarvitsee JavaScriptin. Ilman sitä löydät kaiken näistä luetteloista:

## Muutokset

recent-title = Muutokset
recent-feed-title = { $site }: muutokset
recent-lead = Tilien ja ohjeiden muutokset viimeisten 12 kuukauden ajalta. Suljetuista tileistä kerrotaan vain lukumäärä.
recent-none = Viimeisten 12 kuukauden aikana mikään ei ole muuttunut.
recent-feed = Seuraa muutoksia syötteenä:
recent-opened = Uusi virallinen tili
recent-renamed = Tilin käyttäjätunnus on vaihtunut
recent-guideline = Ohje on muuttunut
life-in-force = Ohje on tullut voimaan
life-replaced = Ohje on korvattu uudella
life-replaced-by = Korvaava ohje: { $title }
life-withdrawn = Ohje on kumottu
life-expired = Ohjeen voimassaolo on päättynyt
recent-closed = { $n ->
    [one] Yksi tili suljettu { $month }
   *[other] { $n } tiliä suljettu { $month }
}
recent-closed-so-far = { $n ->
    [one] Yksi tili suljettu { $month } tähän mennessä
   *[other] { $n } tiliä suljettu { $month } tähän mennessä
}
month-title = { $month ->
    [1] Tammikuu
    [2] Helmikuu
    [3] Maaliskuu
    [4] Huhtikuu
    [5] Toukokuu
    [6] Kesäkuu
    [7] Heinäkuu
    [8] Elokuu
    [9] Syyskuu
    [10] Lokakuu
    [11] Marraskuu
   *[12] Joulukuu
} { $year }
month-in = { $month ->
    [1] tammikuussa
    [2] helmikuussa
    [3] maaliskuussa
    [4] huhtikuussa
    [5] toukokuussa
    [6] kesäkuussa
    [7] heinäkuussa
    [8] elokuussa
    [9] syyskuussa
    [10] lokakuussa
    [11] marraskuussa
   *[12] joulukuussa
} { $year }

## Saavutettavuusseloste

statement-title = Saavutettavuusseloste
description-statement = { $organisation }: miten tämä sivusto täyttää saavutettavuusvaatimukset, mitä puutteita siinä on ja miten niistä voi antaa palautetta.
statement-lead = { $organisation } on sitoutunut varmistamaan, että sen verkkosivusto on digitaalisten palvelujen tarjoamisesta annetun lain (306/2019) mukaisesti saavutettava. Tämä seloste koskee sivustoa { $site } ({ $address }).
statement-lead-other-act = { $organisation } on sitoutunut varmistamaan, että sen verkkosivusto on lain mukaisesti saavutettava. Tämä seloste koskee sivustoa { $site } ({ $address }).
statement-act = Laki digitaalisten palvelujen tarjoamisesta (306/2019)
statement-status = Vaatimustenmukaisuustilanne
statement-conformity-full = Tämä digitaalinen palvelu täyttää lain edellyttämät A- ja AA-tason saavutettavuusvaatimukset (WCAG 2.1, standardi EN 301 549).
statement-conformity-partial = Tämä digitaalinen palvelu täyttää osittain lain edellyttämät A- ja AA-tason saavutettavuusvaatimukset (WCAG 2.1, standardi EN 301 549).
statement-conformity-none = Tämä digitaalinen palvelu ei täytä lain edellyttämiä A- ja AA-tason saavutettavuusvaatimuksia (WCAG 2.1, standardi EN 301 549).
statement-gaps = Ei-saavutettava sisältö
statement-ground-not-met = Sisältö, joka ei vielä täytä vaatimuksia
statement-ground-burden = Kohtuuton rasite
statement-ground-out-of-scope = Sisältö, johon lakia ei sovelleta
statement-requirement = Vaatimus:
statement-criterion = WCAG 2.1, kriteeri { $number } (taso { $level })
statement-reason = Syy:
statement-alternative = Vaihtoehto:
statement-until = Korjataan viimeistään
statement-preparation = Saavutettavuusselosteen laatiminen
statement-prepared = Seloste on laadittu { $day }.
statement-updated = Seloste on tarkistettu viimeksi { $day }.
statement-assessed = Sivuston saavutettavuus on arvioitu { $day }.
statement-assessed-self = Arvioimme sivuston saavutettavuuden itse { $day }.
statement-assessed-third-party = Sivuston saavutettavuuden arvioi ulkopuolinen taho { $day }.
statement-feedback = Palaute ja yhteystiedot
statement-feedback-text = Kerro meille, jos huomaat sivustolla puutteen saavutettavuudessa tai jos tarvitset sisällön muussa muodossa.
statement-by-email = Sähköposti:
statement-by-page = Palautelomake:
statement-by-phone = Puhelin:
statement-promise = { $n ->
    [one] Vastaamme palautteeseen viimeistään päivän kuluessa.
   *[other] Vastaamme palautteeseen viimeistään { $n } päivän kuluessa.
}
statement-enforcement = Täytäntöönpanomenettely
statement-complain = Anna palautetta ensin meille. Jos et ole tyytyväinen vastaukseemme tai et saa vastausta kahden viikon kuluessa, voit kannella valvontaviranomaiselle. Viranomaisen sivuilla kerrotaan, miten kantelu tehdään ja miten asia käsitellään.
statement-authority = Valvontaviranomainen
statement-how = Näin kantelet
statement-email = Sähköposti
statement-phone = Puhelin
statement-traficom = Liikenne- ja viestintävirasto Traficom
statement-traficom-unit = Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö
statement-traficom-web = https://www.saavutettavuusvaatimukset.fi/fi
statement-traficom-email = saavutettavuus@traficom.fi
statement-data = Seloste koneluettavana:

## Palvelut, joiden nimi kääntyy

platform-fediverse = Mastodon ja fediversumi
platform-mailchimp = Mailchimp-uutiskirje
platform-phone = Puhelin ja tekstiviestit
platform-spotify = Spotify

## Säännöt

rules-title = Tarkistussäännöt
rules-lead = Sivusto julkaistaan vain, jos sen tiedot läpäisevät nämä tarkistukset. Sääntöjä on { $count }. Muokkaaja saa saman selityksen komennolla aito explain.
rules-level-error = Virhe: sivustoa ei julkaista ennen kuin asia on korjattu.
rules-level-warn = Varoitus: sivusto julkaistaan, mutta asia kannattaa hoitaa.
rules-level-off = Pois käytöstä, ellei organisaatio ota sääntöä käyttöön.
rules-fixed = Organisaatio ei voi lieventää sääntöä.
rules-duties = Mihin sääntö perustuu
rules-example = Esimerkki
rules-group-agreement = Sovitut poikkeukset
rules-group-chapter = Luvut
rules-group-content = Tekstien sisältö
rules-group-guideline = Ohjeet
rules-group-profile = Tilien tietueet
rules-group-publication = Julkaisut
rules-group-reference = Viittaukset
rules-group-site = Koko sivusto
rules-group-source = Tiedostot
rules-group-template = Sivupohjat
rules-group-translation = Käännökset
rules-group-unit = Yksiköt
description-rules = Säännöt, joilla tilien ja ohjeiden tiedot tarkistetaan ennen julkaisua.
description-rule = Sääntö { $rule }: mitä se tarkistaa, miksi ja miten asia korjataan.
