# Sivuston lukijoille näkyvät sanat suomeksi. Tunnukset ovat samat kaikissa kielissä; testi pitää huolen siitä.
# Viestejä ilman argumentteja pohjat käyttävät nimellä w.tunnus_alaviivoin, muita funktiolla say(id="tunnus", …).

## Kehys

skip-link = Siirry sisältöön
nav-label = Päävalikko
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
stand-in-notice = Tätä sivua ei ole suomeksi. Sisältö on tässä { $language }.
stand-in-link = Avaa alkuperäinen sivu

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
description-directory = Luettelo tileistä, jotka ovat virallisia. { $organisation } vastaa niistä.
description-platform = { $organisation }: viralliset tilit palvelussa { $platform }.
description-unit = { $organisation }: viralliset tilit, { $unit }.
description-profile = { $name }, { $platform }: näin tunnistat virallisen tilin ja tiedät, kuka siitä vastaa.
description-guidelines = { $organisation }: voimassa olevat ohjeet ja niiden aiemmat versiot.
description-guideline = { $title }: sisältö, voimassaolo ja vastuutaho.
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
contents-title = Sisällys
contents-label = Ohjeen sisällys
on-page-title = Tällä sivulla
whole-link = Koko ohje yhdellä sivulla
annex-number = Liite { $n }
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
form-required = pakollinen
form-max = Enintään { $n ->
    [one] yksi merkki
   *[other] { $n } merkkiä
}

## Julkaisut

series-none = Muut julkaisut
publication-facts-title = Julkaisun tiedot
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

## Palvelut, joiden nimi kääntyy

platform-fediverse = Mastodon ja fediversumi
platform-mailchimp = Mailchimp-uutiskirje
platform-spotify = Spotify
