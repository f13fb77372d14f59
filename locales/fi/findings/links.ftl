# Havaintojen ja komentorivin sanat suomeksi: mitä sivuston ulkopuoliset osoitteet vastasivat. Laatimisohje on tiedostossa README.md kansiossa locales.

## Sisältö: linkit muille sivustoille

content-link-gone = Sivua { $to } ei enää ole (palvelin vastaa { $status }).
    .why = Lukija avaa linkin, kun hän tarvitsee vastausta, ja saa sen sijaan virhesivun.
    .mend = Etsi sivun nykyinen osoite samalta sivustolta tai hakukoneella ja kirjoita se linkkiin. Jos sivua ei löydy mistään, poista linkki.
    .label = johtaa virhesivulle
content-link-gone_front = Osoite { $to } johtaa sivustonsa etusivulle: tarkoitettu sivu on ilmeisesti poistunut.
    .why = Lukija päätyy etusivulle ja joutuu itse etsimään sen, mitä hänelle haluttiin näyttää.
    .mend = Etsi sivun nykyinen osoite ja kirjoita se linkkiin. Jos tarkoitat etusivua, viittaa suoraan siihen.
    .label = johtaa etusivulle
content-link-gone_says = Sivulla { $to } lukee, ettei sivua ole, vaikka palvelin ei ilmoita virhettä.
    .why = Lukija avaa linkin, kun hän tarvitsee vastausta, ja saa sen sijaan virhesivun.
    .mend = Avaa osoite selaimessa. Jos näkyviin tulee virhesivu, etsi sivun nykyinen osoite ja kirjoita se linkkiin tai poista linkki.
    .label = avaa virhesivun

content-link-moved = Sivu { $to } on siirtynyt pysyvästi.
    .why = Vanha osoite ohjaa vielä oikeaan paikkaan. Kun uudelleenohjaus poistetaan, linkki katkeaa.
    .mend = Avaa uusi osoite. Jos siellä on tarkoittamasi sivu, kirjoita tähän: { $new }
    .label = osoite on vaihtunut

content-link-unreachable = Osoitteesta { $to } ei tullut vastausta, vaikka sitä kokeiltiin useammin kuin kerran.
    .why = Linkin avannut lukija odottaa turhaan.
    .mend = Avaa osoite selaimessa. Jos se toimii siellä, jätä se ennalleen ja tarkista uudelleen huomenna. Jos se ei toimi päiviin, etsi toinen osoite tai poista se.
    .label = ei vastausta
content-link-unreachable_circle = Osoite { $to } ohjaa aina vain eteenpäin eikä näytä koskaan sivua.
    .why = Lukija näkee sivun sijasta selaimen virheilmoituksen.
    .mend = Avaa osoite selaimessa. Jos se ei toimi sielläkään, etsi toinen osoite tai ilmoita asiasta sivuston ylläpidolle. Jotkin sivustot tekevät näin vain ohjelmille; silloin mitään ei tarvitse korjata.
    .label = ohjaa kehää
content-link-unreachable_name = Osoitteen { $to } palvelinta ei ole.
    .why = Lukija näkee selaimen virheilmoituksen. Kun verkkotunnus vanhenee, kuka tahansa voi ostaa sen ja näyttää siellä mitä haluaa.
    .mend = Tarkista, onko osoite kirjoitettu oikein. Jos sivustoa ei enää ole, etsi toinen osoite tai poista se.
    .label = palvelinta ei ole
content-link-unreachable_server = Osoitteen { $to } palvelin ilmoittaa viasta (se vastaa { $status }).
    .why = Lukija päätyy virhesivulle eikä näe, mitä hänelle haluttiin näyttää.
    .mend = Tällaiset viat menevät usein ohi. Jos vastaus on muutaman päivän päästä sama, etsi toinen osoite tai ilmoita asiasta sivuston ylläpidolle.
    .label = palvelimessa on vika
content-link-unreachable_tls = Osoitteeseen { $to } ei saada suojattua yhteyttä.
    .why = Selain varoittaa sivustosta, eikä lukijan pidä silloin jatkaa.
    .mend = Avaa osoite selaimessa. Jos selainkin varoittaa, sivuston varmenne on ehkä vanhentunut: ilmoita asiasta sivuston ylläpidolle, etsi toinen osoite tai poista se.
    .label = ei suojattua yhteyttä

## Profiilit: tilit, joita kokeiltiin

profile-account-gone = Palvelun mukaan tiliä { $to } ei ole (palvelin vastaa { $status }).
    .why = Tiliä etsivä ei löydä mitään. Useimmissa palveluissa kuka tahansa voi ottaa vapautuneen nimen, ja silloin luettelossanne olisi virallisena vieras tili.
    .mend = Avaa osoite kirjautumatta. Jos tili on lakkautettu, kirjoita status: closed ja päivä. Jos tilin nimi on vaihtunut, kirjoita uusi osoite ja säilytä vanha kentässä aliases.
    .label = tiliä ei ole
profile-account-gone_says = Tilin { $to } sivulla lukee, ettei tiliä ole.
    .why = Tiliä etsivä ei löydä mitään. Useimmissa palveluissa kuka tahansa voi ottaa vapautuneen nimen, ja silloin luettelossanne olisi virallisena vieras tili.
    .mend = Avaa osoite kirjautumatta. Jos tili on lakkautettu, kirjoita status: closed ja päivä. Jos tilin nimi on vaihtunut, kirjoita uusi osoite ja säilytä vanha kentässä aliases.
    .label = tiliä ei ole

## aito check --links

cli-links-progress = Kokeillaan sivuston ulkopuolisia osoitteita
cli-links-none = Mikään julkaistu ei viittaa sivuston ulkopuolelle.
cli-links-summary = Sivuston ulkopuoliset osoitteet: { $counts }.
cli-links-alive = toimii { $count }
cli-links-moved = siirtynyt { $count }
cli-links-gone = poistunut { $count }
cli-links-refused = torjunut ohjelman { $count } (ei virhe: avaa ne itse)
cli-links-unreachable = ilman vastausta { $count }
cli-links-not-tried = kokeilematta { $count } (palvelut, jotka eivät vastaa ohjelmille, esimerkkinimet, sisäverkot)
cli-links-remembered = Näistä { $count } muistettiin aiemmalta kerralta.
cli-links-memory-damaged = Aiempia vastauksia ei voi lukea tiedostosta { $file }, joten kaikkia osoitteita kokeiltiin uudelleen.
cli-links-memory-failed = Vastauksia ei voitu tallentaa tiedostoon { $file }: { $detail }. Seuraavalla kerralla kaikkia osoitteita kokeillaan uudelleen.
cli-links-no-network = Yhtään osoitetta ei voitu kokeilla: verkkoyhteyttä ei näytä olevan. Linkeistä ei tiedetä mitään. Yritä myöhemmin uudelleen.
cli-links-nothing-read = Sivuston ulkopuolisia osoitteita ei kokeiltu: tiedostoa site.yaml ei voi lukea.
