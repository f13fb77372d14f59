# Havaintojen ja komentorivin sanat suomeksi: tilien tietueet. Kansion locales README.md kertoo, miten ne tehdään.

## Profiilit

profile-alias-conflict = ”{ $key }” on tässä merkitty aiemmaksi nimeksi, mutta se on toisen tietueen tilin nykyinen nimi.
    .why = Osoite voi viedä vain yhteen tiliin. Tarkistus sanoisi samaa nimeä yhtä aikaa entiseksi ja viralliseksi.
    .mend = Jos nimi kuuluu nyt toiselle tilille, poista tämä merkintä kentästä aliases. Jos tietueet tarkoittavat samaa tiliä, säilytä tilistä vastaavan yksikön tietue ja poista toinen.
    .label = toisen tilin nykyinen nimi
profile-alias-conflict_own = ”{ $key }” on tässä merkitty aiemmaksi nimeksi, mutta se on tilin oma nykyinen nimi.
    .why = Tarkistus sanoisi, että tilin nimi on vaihtunut, vaikka nimi on edelleen sama.
    .mend = Poista tämä merkintä kentästä aliases. Jos tilin nimi on vaihtunut, kirjoita uusi osoite kenttään url ja säilytä merkintä.
    .label = nykyinen nimi
profile-alias-conflict_alias = ”{ $key }” on merkitty aiemmaksi nimeksi kahteen kertaan.
    .why = Tarkistus kertoo, mille profiilille aiempi nimi on kuulunut, ja voi nimetä niitä vain yhden.
    .mend = Säilytä merkintä sen tilin tietueessa, jolla nimi oli viimeksi, ja poista toinen merkintä.
    .label = sama aiempi nimi

profile-closed-listed = Tämä linkki vie profiiliin ”{ $id }”, joka on suljettu tai vielä avaamatta.
    .why = Linkin avannut lukija päätyy tiliin, joka ei ole organisaation: ulkopuolinen voi ottaa vapautuneen nimen muutamassa minuutissa.
    .mend = Poista linkki tai linkitä profiiliin, joka on tullut tilalle.
    .label = suljettu tai vielä avaamatta
profile-closed-listed_redirect = Tämä uudelleenohjaus alkaa profiilin ”{ $id }” sivulta tai vie sille, mutta profiili on suljettu tai vielä avaamatta.
    .why = Ohjaus veisi lukijan tiliin, joka ei ole organisaation. Siksi se on jätetty pois sivustosta.
    .mend = Poista rivi tai ohjaa se toiselle sivulle.
    .label = jätetty pois
profile-closed-listed_address = Tässä tekstissä on profiilin ”{ $id }” osoite, mutta profiili on suljettu tai vielä avaamatta.
    .mend = Poista osoite tekstistä. Jos lukija tarvitsee nimen, kirjoita se ilman osoitetta.
    .label = profiilin { $id } osoite
profile-closed-listed_counterpart = Toisenkielinen rinnakkaisprofiili ”{ $id }” on suljettu tai vielä avaamatta.
    .why = Profiilin sivu ohjaisi toisenkieliset lukijat tiliin, joka ei ole organisaation.
    .mend = Poista rivi ”counterpart: { $id }” tai nimeä profiili, joka nyt palvelee toisella kielellä.
    .label = suljettu tai vielä avaamatta
profile-closed-listed_old-text = Tämä teksti ei ole enää voimassa, ja siinä mainitaan profiili ”{ $id }”, joka on suljettu tai vielä avaamatta.
    .why = Vanha teksti säilytetään sellaisena kuin se on annettu. Sivulla tilin osoitteen paikalla lukee ”suljettu tili”.
    .mend = Sinun ei tarvitse tehdä mitään, sillä osoite ei näy julkaistulla sivulla.
    .label = sivulla lukee ”suljettu tili”

profile-contact-missing = Profiililla ei ole virallista yhteysosoitetta.
    .why = Lukijoiden ja niiden, jotka haluavat varoittaa tilistä, pitää tavoittaa vastuutaho muutenkin kuin tilin kautta.
    .mend =
        Kirjoita vastuutahon sähköpostiosoite, esimerkiksi:
        contact:
          email: kirjasto@esimerkkila.example
    .label = sähköpostiosoite puuttuu
profile-contact-missing_organisation = Organisaatiolla ei ole yhteysosoitetta.
    .why = Osoite näkyy jokaisella sivulla, ja siihen ilmoitetaan huijaustileistä, jos muuta osoitetta ei ole annettu.
    .mend =
        Kirjoita osoite tiedoston site.yaml kohtaan organisation:
          contact:
            email: viestinta@esimerkkila.example

profile-contact-unofficial = ”{ $email }” ei ole organisaation osoite.
    .why = Lukijat eivät voi tietää, kuka heille vastaa yksityisestä tai toisen organisaation sähköpostista. Jos postilaatikko menetetään, sen mukana voi mennä muutakin, esimerkiksi siihen sidottu tili.
    .mend = Kirjoita osoite, joka on organisaation omassa verkkotunnuksessa ({ $domains }). Jos ”{ $email }” on organisaation oma osoite, lisää sen verkkotunnus tiedoston site.yaml kohtaan email_domains.
    .label = muu verkkotunnus kuin { $domains }
profile-contact-unofficial_provider = ”{ $email }” ei ole organisaation osoite: kuka tahansa voi avata postilaatikon samassa palvelussa.
    .mend = Kirjoita osoite, joka on organisaation omassa verkkotunnuksessa: { $domains }

profile-duplicate-account = Kaksi tietuetta kuvaa samaa tiliä, ”{ $key }”.
    .why = Jos tilillä on kaksi omistajaa ja kaksi yhteysosoitetta, jää epäselväksi, kuka vastaa. Vaikka toinen tietue suljettaisiin, tili jäisi luetteloon.
    .mend = Säilytä tilistä vastaavan yksikön tietue ja poista toinen. Kirjoita muut tiliä käyttävät yksiköt kenttään shared_with.
    .label = sama tili

profile-duplicate-account_stable-id = Kahdessa tietueessa on sama pysyvä tunniste (stable_id), ”{ $id }”.
    .why = Palvelu on antanut tunnisteen yhdelle tilille, ja se säilyy nimen vaihtuessa. Joko molemmat tietueet kuvaavat samaa tiliä tai tunniste on kopioitu väärään tietueeseen, jolloin lukijat vertaavat tiliä väärään tunnisteeseen.
    .mend = Jos tietueet kuvaavat kahta tiliä, kirjoita kumpaankin oman tilin tunniste lainausmerkkeihin. Jos et tiedä tunnistetta, poista rivi. Jos tietueet kuvaavat samaa tiliä, poista vanhentunut tietue.
    .label = sama tunniste

profile-ended = Profiilin viimeinen päivä oli { $day }, eikä profiili ole enää luettelossa.
    .why = Päättynyt profiili poistuu luettelosta itsestään, jotta virallisena ei pidetä tiliä, jota kukaan ei hoida.
    .mend = Sulje tili palvelussa ja anna komento { $command }. Jos tili jatkuu, kirjoita uusi viimeinen päivä kenttään ends.
    .label = päättyi { $day }
profile-ended_pointed = Profiili ”{ $id }” on päättynyt tai vielä avaamatta, mutta tässä viitataan siihen.
    .why = Lukijat näkevät tässä profiilin nimen ilman linkkiä, jotta kukaan ei päädy tiliin, jota ei hoideta.
    .mend = Poista viittaus tai viittaa profiiliin, joka on tullut tilalle.
    .label = ei nyt luettelossa

profile-evidence-missing = Tietueesta ei selviä, miten on varmistettu, että tili on organisaation oma.
    .why = Muille luettelo on todiste siitä, että tili on aito. Jos joku jatkaa työtäsi tai häneltä kysytään, onko tili aito, hänen pitää tietää, kuka asian on varmistanut, miten ja milloin.
    .mend =
        Katso tilin asetukset yhdessä ylläpitäjän kanssa tai tarkista, että tilin sivulla on linkki organisaation sivustolle. Kirjoita sitten alle, minä päivänä katsoit:
        evidence:
          - {"{"}method: administrator, on: 2026-05-11, by: "{ $unit }"{"}"}
        Sanan administrator tilalla voi olla backlink tai rel-me (tilin sivulta on linkki sivustolle) tai phone tai letter (asia on kysytty yksiköltä).
    .label = todiste puuttuu

profile-handle-names-person = Osoitteessa oleva nimi näyttää henkilön nimeltä, vaikka tili ei tietueen mukaan ole kenenkään henkilön.
    .why = Jos tilillä on henkilön nimi, tili ei voi jatkaa, kun hän lähtee, ja kaikki näkevät, kuka tiliä hoitaa. Yhteinen tili ei ole yhden ihmisen varassa.
    .mend =
        Vaihda tilille palvelussa yksikön tai toiminnon nimi ja kirjoita uusi osoite tähän. Siirrä vanha osoite kenttään aliases vain, jos henkilö suostuu siihen, että nimi jää julkiseksi. Jos tili on henkilökohtainen virkaprofiili, kirjoita kind: person. Jos nimi ei ole henkilön vaan esimerkiksi talon, palvelun tai muistomerkin, kirjoita tietueeseen sovittu poikkeus:
        allow:
          - {"{"}rule: profile/handle-names-person, reason: Talon nimi{"}"}
    .label = henkilön nimi?
profile-handle-names-person_withheld = Osoitteessa oleva nimi näyttää henkilön nimeltä, vaikka tietueessa ei kerrota tilin pitäjän nimeä.
    .why = Jos nimeä ei esimerkiksi turvallisuuden vuoksi kerrota, se ei saa olla missään tietueessa. Osoite näkyy kaikkialla, missä profiilikin.
    .mend =
        Vaihda tilille palvelussa tehtävän nimi ja kirjoita uusi osoite tähän. Älä siirrä vanhaa osoitetta kenttään aliases. Jos nimi saa olla julkinen, kirjoita se kohtaan person: name. Jos nimi ei ole henkilön, kirjoita tietueeseen sovittu poikkeus:
        allow:
          - {"{"}rule: profile/handle-names-person, reason: Ei kenenkään nimi{"}"}

profile-id-names-person = Tiedoston nimi näyttää henkilön nimeltä, vaikka tili ei tietueen mukaan ole kenenkään henkilön.
    .why = Tiedoston polusta tulee profiilin sivun osoite, joka säilyy linkeissä vuosia, vaikka henkilö olisi jo lähtenyt.
    .mend =
        Anna tiedostolle nimeksi profiles/{ $suggestion }.yaml ja vaihda tietueen sisäisen osan nimi samalla tavalla. Jos nimi ei ole henkilön vaan esimerkiksi talon, palvelun tai muistomerkin, kirjoita tietueeseen sovittu poikkeus:
        allow:
          - {"{"}rule: profile/id-names-person, reason: Talon nimi{"}"}
profile-id-names-person_withheld = Tiedoston nimi näyttää henkilön nimeltä, vaikka tietueessa ei kerrota tilin pitäjän nimeä.
    .why = Jos nimeä ei esimerkiksi turvallisuuden vuoksi kerrota, se ei saa olla missään tietueessa. Tiedoston polusta tulee profiilin sivun osoite.
    .mend =
        Anna tiedostolle nimeksi profiles/{ $suggestion }.yaml ja vaihda tietueen sisäisen osan nimi samalla tavalla. Älä tee uudelleenohjausta vanhasta osoitteesta, sillä nimi jäisi siihen. Jos nimi saa olla julkinen, kirjoita se kohtaan person: name. Jos nimi ei ole henkilön, kirjoita tietueeseen sovittu poikkeus:
        allow:
          - {"{"}rule: profile/id-names-person, reason: Ei kenenkään nimi{"}"}

profile-kind-not-allowed = Organisaatiolla ei ole profiileja, joiden laji on ”{ $found }”.
    .why = Organisaatio päättää, minkälaisia profiileja sillä on, ja päätös on tiedostossa site.yaml. Yksittäinen tietue ei voi muuttaa sitä.
    .mend = Valitse jokin näistä: { $allowed }. Jos organisaatio on päättänyt toisin, lisää ”{ $found }” tiedoston site.yaml kohtaan profiles: kinds.
    .label = laji ei ole käytössä

profile-legacy-address = ”{ $found }” on tilin osoitteen vanha muoto.
    .why = Lukijat vertaavat luettelon osoitetta siihen, mitä palvelu näyttää. Palvelu voi myös lopettaa ohjaamisen vanhasta osoitteesta.
    .mend =
        Kirjoita osoite, jota palvelu nyt käyttää:
        url: { $address }
    .label = vanha muoto
profile-legacy-address_unknown = ”{ $found }” on vanhanmuotoinen osoite, eikä siitä voi päätellä nykyistä osoitetta.
    .mend = Avaa ”{ $found }” selaimessa, jossa et ole kirjautuneena palveluun, ja varmista, että sivu on oman tilinne. Kopioi osoite, jonka sivu nyt näyttää (YouTubessa se, jossa on @ tai /channel/). Kirjoita se kenttään url ja siirrä tähänastinen osoite kenttään aliases.

profile-lookalike-of-listed = ”{ $handle }” on lähes samannäköinen kuin ”{ $other }”, organisaation toinen tili samassa palvelussa.
    .why = Joka tuntee vain toisen tilin, ei voi nähdä, että toinenkin on aito, tai hän voi luulla huijarin käyttämää kolmatta kirjoitusasua organisaation tiliksi. Tarkistus pitää tällaisia nimiä samannäköisinä.
    .mend =
        Anna uudemmalle tilille nimi, joka kertoo sen tarkoituksen, esimerkiksi yksikön tai toiminnon nimi. Sanat info, official ja fi eivät erota nimiä toisistaan. Jos molempien nimien pitää säilyä, kirjoita tietueeseen sovittu poikkeus:
        allow:
          - {"{"}rule: profile/lookalike-of-listed, reason: Molemmat nimet ovat vakiintuneet{"}"}
    .label = muistuttaa tiliä { $other }

profile-no-stable-id = Tietueessa ei ole tilin pysyvää tunnistetta palvelussa { $name }.
    .why = Jos tilin nimestä luovutaan tai se menetetään, nimi voi palvelussa { $name } kuulua pian jollekulle muulle. Palvelun oma tunniste, useimmiten numero, säilyy ja erottaa oman tilin vieraasta samannimisestä tilistä.
    .mend =
        { $platform ->
            [bluesky] Avaa selaimessa https://{ $handle }/.well-known/atproto-did, niin näet rivin, jonka alussa on did: (jos nimi on omassa verkkotunnuksessanne, kysy sen DNS-tietojen hoitajalta tietuetta _atproto).
            [discord] Avaa Discord-palvelimen asetukset, valitse Widget ja kopioi Server ID.
            [github] Avaa selaimessa https://api.github.com/users/{ $handle } ja kopioi numero, joka on sanan "id" perässä.
            [instagram] Instagramissa tunniste ei näy missään osoitteessa. Se on mukana, kun tilin omat tiedot ladataan, ja Graph API -rajapinnan käyttäjä voi lukea sen.
            [x] Tilaa tilin tietojen arkisto palvelun asetuksista (englanniksi Settings, Your account, Download an archive of your data). Arkiston tiedostossa account.js on numero sanan accountId perässä.
           *[other] Tunniste löytyy täältä: { $place }.
        }
        Kirjoita se sitten tähän lainausmerkeissä:
        stable_id: "1234567890"
    .label = stable_id puuttuu
profile-no-stable-id_unshown = Tietueessa ei ole tilin pysyvää tunnistetta palvelussa { $name }.
    .mend =
        Tunniste ei näy missään palvelun { $name } osoitteessa eikä asetuksessa, mutta ohjelmat, joilla on lupa käyttää palvelun tietoja, voivat lukea sen. Kysy tällaisen ohjelman hoitajalta. Kirjoita tunniste sitten tähän lainausmerkeissä:
        stable_id: "1234567890"
        Jos kukaan ei löydä sitä, kirjoita tietueeseen sovittu poikkeus:
        allow:
          - {"{"}rule: profile/no-stable-id, reason: Palvelu ei näytä pysyvää tunnistetta{"}"}

profile-owner-missing = Profiililla ei ole omistajaa.
    .why = Jokaisesta virallisesta tilistä vastaa jokin yksikkö. Jos omistajaa ei ole, kukaan ei huomaa, että tili on kaapattu tai unohdettu.
    .mend =
        Kirjoita tilistä vastaavan yksikön tunnus tiedostosta profiles/units.yaml, esimerkiksi:
        owner:
          unit: kirjasto
          role: Kirjastotoimenjohtaja
    .label = omistaja puuttuu
profile-owner-missing_role = Profiilista vastaa yksikkö ”{ $id }”, mutta vastuuroolia ei ole nimetty.
    .why = Yksikön puolesta vastaa aina jotakin tehtävää hoitava henkilö. Tehtävä julkaistaan, henkilön nimeä ei.
    .mend =
        Kirjoita vastuurooli tähän tai yksikön ”{ $id }” tietoihin tiedostoon profiles/units.yaml, esimerkiksi:
        owner:
          unit: { $id }
          role: Viestintäpäällikkö
    .label = vastuurooli puuttuu

profile-owner-unknown = Tiedostossa profiles/units.yaml ei ole yksikköä ”{ $id }”.
    .why = Jokaisesta virallisesta tilistä vastaa jokin organisaation yksikkö.
    .mend = Kirjoita yksikön tunnus täsmälleen niin kuin se on tiedostossa profiles/units.yaml, tai lisää yksikkö sinne.
    .label = yksikköä ei ole
profile-owner-unknown_suggestion = Tiedostossa profiles/units.yaml ei ole yksikköä ”{ $id }”.
    .mend = Tarkoititko yksikköä ”{ $suggestion }”? Kirjoita silloin: unit: { $suggestion }
    .label = yksikköä ei ole

profile-private-listed = Yksityisprofiilista ei tehdä tietuetta.
    .why = Luettelossa on vain tilejä, joista organisaatio vastaa. Yksityishenkilön tili ei kuulu niihin, vaikka tilin pitäjä olisi organisaation palveluksessa.
    .mend = Poista tietue. Jos tiliä käytetään organisaation nimissä, valitse oikea laji: unit, role, person, expert tai campaign.
    .label = yksityisprofiili

profile-short-link = ”{ $found }” on lyhyt linkki, ei tilin oma osoite.
    .why = Lyhyen linkin voi koska tahansa ohjata muualle, eikä siitä näe, mikä tili on kyseessä. Tarkistus tarvitsee tilin oman osoitteen.
    .mend = Avaa linkki selaimessa, jossa et ole kirjautuneena palveluun. Kun profiili on auennut, kopioi osoite selaimen osoiteriviltä ja kirjoita se tähän linkin tilalle.
    .label = lyhyt linkki
profile-short-link_share = ”{ $found }” on jakolinkki tai palvelun sisäinen numero, josta ei selviä, mikä tili on kyseessä.
    .why = Vain palvelu tietää, minne se vie, ja voi muuttaa sen. Tarkistus tarvitsee tilin oman osoitteen.
    .mend = Avaa linkki selaimessa, jossa et ole kirjautuneena palveluun. Kun profiilin etusivu on auennut, kopioi selaimen osoiteriviltä osoite, jossa on tilin nimi, ja kirjoita se tähän.
    .label = tili ei selviä tästä
profile-short-link_wrapper = ”{ $found }” ohjaa lukijan toiseen osoitteeseen.
    .why = Tällainen linkki kertoo ulkopuoliselle, kuka sen avaa, ja voi lakata toimimasta. Tarkistus tarvitsee tilin oman osoitteen.
    .mend =
        Jos tämä on oikea tili, kirjoita sen oma osoite:
        url: { $address }
    .label = ohjaa osoitteeseen { $address }
profile-short-link_passes-on = ”{ $found }” ohjaa lukijan toiseen osoitteeseen.
    .why = Tällainen linkki kertoo ulkopuoliselle, kuka sen avaa, eikä siitä näe, mikä tili on kyseessä. Tarkistus tarvitsee tilin oman osoitteen.
    .mend = Avaa linkki selaimessa, jossa et ole kirjautuneena palveluun. Kun profiili on auennut, kopioi osoite selaimen osoiteriviltä ja kirjoita se tähän linkin tilalle.
    .label = ohjaa muualle

profile-tracking-parameter = Osoitteessa on lukijaa seuraava lisäosa: ”{ $parameter }”.
    .why = Kun joku avaa osoitteen, palvelu saa tietää, mistä linkki on peräisin, ja usein myös, kuka sen on kopioinut. Tilistä lisäosa ei kerro mitään.
    .mend =
        Kirjoita osoite ilman lisäosaa:
        url: { $address }
    .label = kirjoita { $address }
profile-tracking-parameter_idle = Osoitteessa on lisäosa, joka ei kerro tilistä mitään: ”{ $parameter }”.
    .why = Lukijat vertaavat osoitteita silmämääräisesti. Ilman lisäosaa osoite on kaikilla sama.

profile-url-not-an-account = ”{ $found }” ei ole tilin osoite. { $reason }
    .why = Tarkistus vertaa tilejä toisiinsa, jotta se erottaa organisaation tilin vieraasta. Siihen tarvitaan tilin oma osoite.
    .mend = Avaa tilin oma sivu selaimessa, jossa et ole kirjautuneena palveluun, ja kopioi osoite sieltä.
    .label = ei yksilöi tiliä
profile-url-not-an-account_form = ”{ $found }” ei ole tilin oma osoite, vaan { $form }.
    .mend = Avaa tilin etusivu selaimessa, jossa et ole kirjautuneena palveluun, ja kopioi osoite sieltä.
    .label = { $form }
