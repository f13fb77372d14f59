# Havaintojen sanat suomeksi: mitä tietue kertoo tilin palvelusta ja vaiheista suunnitelmasta lakkauttamiseen.

## Palvelu

profile-website-missing = Tietueesta ei käy ilmi, mitä verkkosivustonne sivua profiili täydentää.
    .why = Verkkosivusto on virallinen kanava. Lukija etsii profiilin sivulta tietä sinne, ja ylläpitäjän on tiedettävä, missä asia kerrotaan kokonaan.
    .mend =
        Kirjoita sivu, johon profiili liittyy, esimerkiksi:
        website: { $website }
        Jos sivua ei ole, kerro se: website: none
    .label = sivu puuttuu

profile-service-hours-missing = Tietueesta ei käy ilmi, milloin profiilin viestit luetaan.
    .why = Illalla tai viikonloppuna kirjoittava olettaa, että joku on paikalla. Jos profiilia hoidetaan vain työaikana, siitä kerrotaan.
    .mend =
        Kirjoita kohtaan service, milloin viestejä luetaan, esimerkiksi:
          hours: {"{"}fi: ma–pe klo 9–16, sv: mån–fre kl. 9–16{"}"}
    .label = aika puuttuu
profile-service-hours-missing_service = Tietueesta ei käy ilmi, milloin profiilia luetaan, kuinka pian siinä vastataan ja miten kiireellisessä asiassa toimitaan.
    .why = Ihmiset kirjoittavat sille tilille, joka on edessä, mihin aikaan tahansa. Jos he eivät tiedä, milloin tiliä luetaan, he odottavat turhaan ja kiireellinen asia jää huomaamatta.
    .mend =
        Sovi asiasta profiilin ylläpitäjän kanssa ja kirjoita esimerkiksi:
        service:
          hours: {"{"}fi: ma–pe klo 9–16, sv: mån–fre kl. 9–16{"}"}
          response: {"{"}fi: kahden työpäivän kuluessa, sv: inom två arbetsdagar{"}"}
          urgent: {"{"}fi: Hätätilanteessa soita 112., sv: Ring 112 i en nödsituation.{"}"}
    .label = palvelun tiedot puuttuvat

profile-response-time-missing = Tietueesta ei käy ilmi, kuinka pian profiilissa vastataan.
    .why = Sen perusteella lukija päättää, odottaako hän vai kysyykö muualta. Vastaus tulee kohtuullisessa ajassa, joka on kaikille sama. Kaksi työpäivää on hyvä mitta.
    .mend =
        Sovi asiasta profiilin ylläpitäjän kanssa ja kirjoita kohtaan service esimerkiksi:
          response: {"{"}fi: kahden työpäivän kuluessa, sv: inom två arbetsdagar{"}"}
        Jos profiiliin ei voi kirjoittaa, kerro se siinä:
          response: {"{"}fi: Kanavalle ei voi vastata., sv: Det går inte att svara i kanalen.{"}"}
    .label = vastausaika puuttuu

profile-urgent-line-missing = Tietueesta ei käy ilmi, miten kiireellisessä asiassa toimitaan.
    .why = Ihmiset ilmoittavat vaaroista siellä, missä sattuvat olemaan. Yöllä lähetettyä viestiä ei näe kukaan, jos profiilia luetaan vain päivisin.
    .mend =
        Kirjoita kohtaan service, mihin silloin otetaan yhteyttä, esimerkiksi:
          urgent: {"{"}fi: Hätätilanteessa soita 112., sv: Ring 112 i en nödsituation.{"}"}
    .label = kiireellisen asian ohje puuttuu

profile-counterpart-missing = Profiili palvelee { $serves ->
        [sv] ruotsiksi
       *[fi] suomeksi
    }, eikä tietueessa kerrota, mikä profiili palvelee { $lacks ->
        [sv] ruotsiksi
       *[fi] suomeksi
    }.
    .why = Sivustonne on kaksikielinen. Lukijan on hyvä tietää, missä häntä palvellaan omalla kielellä.
    .mend =
        Jos profiili palvelee molemmilla kielillä, kirjoita: languages: [{ $both }]
        Jos toisella kielellä on oma profiili, merkitse sen tietue kohtaan counterpart. Jos vastinetta ei tule, sovi poikkeus tähän tietueeseen:
        allow:
          - {"{"}rule: profile/counterpart-missing, reason: miksi yksi kieli riittää{"}"}
    .label = { $lacks ->
        [sv] ruotsi
       *[fi] suomi
    } puuttuu
profile-counterpart-missing_candidate = Profiili palvelee { $serves ->
        [sv] ruotsiksi
       *[fi] suomeksi
    }, eikä tietueessa kerrota, mikä profiili palvelee { $lacks ->
        [sv] ruotsiksi
       *[fi] suomeksi
    }. Se näyttäisi olevan ”{ $id }”.
    .mend =
        Jos ”{ $id }” on sama palvelu toisella kielellä, kirjoita tähän:
        counterpart: { $id }
        Jos tämä profiili palvelee molemmilla kielillä, kirjoita: languages: [{ $both }]

## Tarkistaminen

profile-review-overdue = Tietue vahvistettiin viimeksi { $reviewed }, ja se olisi pitänyt vahvistaa uudelleen viimeistään { $due }.
    .why = Kanavaluettelo pitää paikkansa tiettynä päivänä. Tilien nimet vaihtuvat, tilejä unohtuu ja kaapataan, ja ihmiset luottavat siihen, mitä luettelossa lukee.
    .mend =
        Katso tili läpi ylläpitäjän kanssa: onko se yhä teidän ja käytössä, ovatko osoite, omistaja, yhteystieto, kielet ja palvelu oikein? Jos kaikki pitää paikkansa, kirjoita:
        reviewed: { $today }
        Jos profiilia tuskin enää käytetään, harkitse sen lakkauttamista.
    .label = vahvistettu liian kauan sitten

profile-review-due = Tietue on vahvistettava uudelleen viimeistään { $due }.
    .why = Se vahvistettiin viimeksi { $reviewed }. Ylläpitäjältä ehtii vielä kysyä.
    .mend =
        Katso tili läpi: onko se yhä teidän ja käytössä, ovatko osoite, omistaja, yhteystieto, kielet ja palvelu oikein? Jos kaikki pitää paikkansa, kirjoita:
        reviewed: { $today }
    .label = viimeistään { $due }

profile-access-test-overdue = Tämä on valmiusprofiili, eikä kukaan ole päivän { $last } jälkeen merkinnyt, että siihen pääsee yhä kirjautumaan.
    .why = Kukaan ei huomaa, jos käyttämättömän tilin salasana katoaa tai palvelu lukitsee tilin. Tositilanteessa se on liian myöhäistä.
    .mend =
        Pyydä niitä, jotka profiilia käyttäisivät, kirjautumaan sisään ja katsomaan, että julkaiseminen onnistuisi. Mitään ei tarvitse julkaista. Kirjoita sitten:
        reviewed: { $today }
    .label = kokeiltu yli vuosi sitten
profile-access-test-overdue_never = Tämä on ollut valmiusprofiili päivästä { $last } lähtien, eikä tietueesta käy ilmi, että kukaan olisi kokeillut kirjautumista.
    .label = valmiina tästä lähtien

## Suunnitelmat

profile-plan-missing = Profiililla ei ole viestintäsuunnitelmaa, vaikka organisaatiossanne tehdään niitä.
    .why = Profiilin avaaminen on harkittu päätös: kenelle, miksi juuri siellä, millä kielillä, kuka hoitaa ja mitä tapahtuu, kun hoitaja vaihtuu. Muuten avataan profiileja, joita kukaan ei hoida.
    .mend =
        Kirjoita suunnitelma tietueen sisäiseen osaan. Aloita näin:
        plan:
          state: draft
          goal: …
        Kahdeksan osaa luettelee aito explain profile/plan-incomplete. Jos profiili ei tarvitse suunnitelmaa, sovi tähän tietueeseen poikkeus säännöstä profile/plan-missing.
    .label = suunnitelma puuttuu

profile-plan-incomplete = Suunnitelma on merkitty valmiiksi, mutta osa kohdista on tyhjiä: { $parts }.
    .why = Tyhjä kohta on voinut unohtua, useimmiten se, kuka jatkaa, kun hoitaja lähtee. ”Ei ole” on vastaus, ja sen voi kirjoittaa näkyviin.
    .mend = Täydennä puuttuvat kohdat tai merkitse suunnitelma takaisin luonnokseksi (state: draft), kunnes ne ovat valmiina.
    .label = kesken
profile-plan-incomplete_background = Suunnitelman taustaosa on yli 1 000 merkkiä pitkä.
    .why = Lomakkeessa tausta kerrotaan lyhyesti, jotta päättäjä lukee koko suunnitelman.
    .mend = Lyhennä tausta siihen, mihin päätös perustuu, ja säilytä loput omassa asiakirjassaan.
    .label = liian pitkä

profile-active-before-plan = Profiilin tila on { $status }, vaikka sen viestintäsuunnitelma on kesken.
    .why = Suunnitelmassa päätetään, kuka tiliä hoitaa ja mitä varten. Tili avataan, kun siitä on päätetty.
    .mend = Jos suunnitelma on hyväksytty, kirjoita sisäiseen osaan state: complete. Jos ei ole, tee se pian valmiiksi tai pidä tili siihen asti pois luettelosta (status: planned).
    .label = suunnitelma kesken

## Lakkauttaminen

profile-closing-incomplete = Lakkautetun profiilin tietueesta ei käy ilmi, milloin eikä miksi se lakkautettiin.
    .why = Myöhemmin kukaan ei muista, mitä tilille tapahtui. Ilman päivää tarkistus ei tunnista tiliä, kun vieras ottaa sen nimen.
    .mend =
        Kirjoita molemmat, esimerkiksi:
        closed: {"{"}date: 2026-02-01, reason: low-use{"}"}
        Syyt ovat: ended (toiminta päättyi), employment-ended (palvelussuhde päättyi), task-changed (tehtävä vaihtui), low-use (vähäinen käyttö), reorganised (organisaatio muuttui), compromised (tili kaapattiin).
    .label = päivä ja syy puuttuvat
profile-closing-incomplete_date = Lakkautetun profiilin tietueesta ei käy ilmi, milloin se lakkautettiin.
    .why = Ilman päivää tarkistus ei tunnista tiliä, kun vieras ottaa sen nimen.
    .mend =
        Kirjoita päivä kohtaan closed, esimerkiksi:
          date: 2026-02-01
    .label = päivä puuttuu
profile-closing-incomplete_reason = Lakkautetun profiilin tietueesta ei käy ilmi, miksi se lakkautettiin.
    .why = Sitä kysytään vielä, ja ne, jotka tiesivät, ovat voineet lähteä.
    .mend =
        Kirjoita syy kohtaan closed, esimerkiksi:
          reason: low-use
        Syyt ovat: ended (toiminta päättyi), employment-ended (palvelussuhde päättyi), task-changed (tehtävä vaihtui), low-use (vähäinen käyttö), reorganised (organisaatio muuttui), compromised (tili kaapattiin).
    .label = syy puuttuu
profile-closing-incomplete_archive = Lakkautetun profiilin sisäisestä osasta ei käy ilmi, mihin sen sisältö on arkistoitu.
    .why = Kun joku kysyy, mitä tilillä aikanaan sanottiin, sisältö on löydettävä, vaikka tiliä ei enää ole.
    .mend =
        Kirjoita sisäiseen osaan, missä sisältöä säilytetään, esimerkiksi:
        archive: Arkisto 2026/12
        Jos mitään ei arkistoitu, kirjoita se.
    .label = arkisto puuttuu

profile-successor-broken = Seuraajaksi merkitty ”{ $id }” on itsekin lakkautettu.
    .why = Kun tietueesta etsii, minne palvelu siirtyi, päätyy tilille, jota ei enää ole.
    .mend = Merkitse profiili, jota lukijoiden kannattaa nyt seurata, tai poista seuraaja.
    .label = tämäkin on lakkautettu
profile-successor-broken_chain = Seuraajaksi merkitty ”{ $id }” on itsekin lakkautettu, ja sen tilalle tuli ”{ $last }”.
    .mend =
        Jos palvelun löytää nyt profiilista ”{ $last }”, kirjoita:
        successor: { $last }
    .label = tämäkin on lakkautettu
profile-successor-broken_circle = Seuraajaksi merkitystä profiilista ”{ $id }” palataan profiileihin, jotka on jo jätetty.
    .why = Tietueet viittaavat toisiinsa kehässä, joten kukaan ei saa tietää, minne palvelu siirtyi.
    .mend = Merkitse profiili, jota lukijoiden kannattaa nyt seurata, tai poista seuraaja, jos mikään ei tullut tilalle.
    .label = johtaa kehään
profile-successor-broken_planned = Seuraajaksi merkittyä profiilia ”{ $id }” ei ole avattu.
    .why = Ennen kuin se avataan, lakkautetun tilin tilalla ei ole mitään.
    .mend = Kun ”{ $id }” on avattu, muuta sen tilaksi active. Jos sitä ei avata, poista seuraaja.
    .label = ei avattu
profile-successor-broken_over = Seuraajaksi merkityn profiilin ”{ $id }” viimeinen päivä on ohi.
    .label = on päättynyt

## Päivät

profile-dates-out-of-order = Kohdassa ”{ $field }” on { $day }, mutta tili on avattu { $opened }.
    .why = Näin ei ole voinut käydä ennen kuin tili oli olemassa. Toinen päivistä on väärin.
    .mend = Selvitä molemmat päivät ja korjaa väärä. Jos tili on ollut organisaatiolla pidempään, kirjoita kohtaan opened aiempi päivä.
    .label = ennen avaamista
profile-dates-out-of-order_joined = Tietueen mukaan palvelu näyttää tilin alkaneen { $joined }, mutta te avasitte sen { $opened }.
    .why = Tili ei voi olla avaamistaan nuorempi. Päivä on ehkä vain kirjoitettu väärin. Voi myös olla, että vanha tili on poistunut ja vieras on rekisteröinyt sen nimen.
    .mend = Katso palvelusta, milloin tili on alkanut, ja tarkista sen asetuksista, että se on teidän. Korjaa sitten joined tai opened. Jos tili ei ole teidän, käytä komentoa aito compromised.
    .label = avaamistaan nuorempi
profile-dates-out-of-order_to-come = Kohdassa ”{ $field }” on { $day }, ja se päivä on vasta tulossa.
    .why = Kohta kertoo jo tapahtuneesta. Ennen kyseistä päivää kukaan ei saa muistutusta tarkistaa sitä.
    .mend = Kirjoita päivä, jona asia tapahtui. Tänään on { $today }.
    .label = vasta tulossa
profile-dates-out-of-order_inside = Tietueen sisäisessä osassa on päivä, joka on vasta tulossa, vaikka kohta kertoo jo tapahtuneesta.
    .why = Muuten vasta tuleva koulutus tai hyväksyntä näyttäisi jo tapahtuneelta.
    .mend = Kirjoita päivä, jona asia tapahtui, tai poista merkintä, kunnes se on tapahtunut. Päivää ei näytetä, koska sisäistä osaa ei näytetä.
    .label = vasta tulossa

## Kaappaukset

profile-compromised-without-message = Tietueen mukaan tili on kaapattu, mutta siinä ei kerrota, mitä lukijan pitää tietää.
    .why = Profiilin sivulla ja tarkistuksessa varoitetaan silloin vain yleisin sanoin. Tilin seuraajille kannattaa kertoa, mitä ei pidä tehdä ja mistä teidät tavoittaa sillä välin.
    .mend =
        Kirjoita viesti kohtaan compromised, esimerkiksi:
          message: {"{"}fi: Tili on kaapattu. Älä avaa sen linkkejä., sv: Kontot har kapats. Öppna inte dess länkar.{"}"}
    .label = viesti puuttuu

## Pääprofiilit

profile-two-main = Myös ”{ $id }” on merkitty pääprofiiliksi samassa palvelussa ({ $platform }).
    .why = Merkintä kertoo lukijalle, mistä aloittaa. Jos pääprofiileja on kaksi, hänen on valittava tilien välillä, joita hän ei tunne.
    .mend = Jätä main: true sen tilin tietueeseen, joka puhuu koko organisaation nimissä, ja poista rivi toisesta. Jos ne ovat sama palvelu kahdella kielellä, merkitse ne toistensa vastineiksi kohtaan counterpart.
    .label = toinen pääprofiili
