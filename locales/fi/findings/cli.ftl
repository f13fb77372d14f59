# Havaintojen ja komentorivin sanat suomeksi: komentorivi. Kansion locales README.md kertoo, miten ne tehdään.

## Komentorivi

cli-summary-clean = Ei virheitä eikä varoituksia.
cli-summary-found = { $errors ->
        [0] Ei virheitä
        [one] 1 virhe
       *[other] { $errors } virhettä
    }, { $warnings ->
        [0] ei varoituksia
        [one] 1 varoitus
       *[other] { $warnings } varoitusta
    }.
cli-nothing-written = Mitään ei kirjoitettu, ja julkaistu sivusto on ennallaan. Korjaa edellä luetellut virheet ja anna komento uudelleen.
cli-written = Kansioon { $out } kirjoitettiin { $files ->
        [one] 1 tiedosto
       *[other] { $files } tiedostoa
    }. Aikaa kului { $seconds } s.
cli-listed = Luettelossa: { $listed }. Profiileja kaikkiaan: { $profiles }.
cli-internal-absent = Kansiota profiles/_internal ei ole täällä, joten siitä riippuvia asioita ei tarkistettu. Jos kansio on muualla, ilmoita sen paikka valitsimella --internal.
cli-lock-absent = Tiedostoa anchors.lock ei ole, joten käsikirjan osoitteiden katoamista ei huomata. Tiedosto syntyy komennolla aito lock.
cli-in-file = tiedostossa { $file }, rivi { $line }
cli-other-place = toinen kohta
cli-explain-hint = Lisää tästä säännöstä: aito explain { $rule }
cli-no-rule = Sääntöä ”{ $rule }” ei ole. Tarkoititko sääntöä { $suggestion }? Kaikki säännöt: aito explain
cli-progress-building = Sivustoa tehdään … { $seconds } s
cli-progress-verifying = Julkaistuja tiedostoja tarkistetaan … { $seconds } s
cli-no-site = Sivustoa ei löytynyt: kansiossa { $folder } ei ole tiedostoa site.yaml. Siirry sivuston kansioon, jossa tämä tiedosto on, tai ilmoita kansio valitsimella --site.
cli-bad-date = ”{ $found }” ei ole päivä. Kirjoita päivä näin: --date 2026-05-11
cli-host-root = Sivusto on palvelimen alikansiossa. Palvelimen juureen kuuluvat tiedostot ovat kansiossa { $out }/for-host-root/. Kopioi ne juureen.
cli-bad-base-url = ”{ $found }” ei kelpaa julkaistavan sivuston osoitteeksi. Kirjoita koko osoite, esimerkiksi https://tilit.esimerkkila.example/
cli-bad-epoch = Muuttujassa SOURCE_DATE_EPOCH pitää olla täysiä sekunteja vuoden 1970 alusta, esimerkiksi 1795298400.
cli-out-is-site = Kansio { $out } on sivuston oma kansio tai sisältää sen, ja sivuston tiedostot korvautuisivat. Valitse toinen kansio valitsimella --out.
cli-out-foreign = Kansiossa { $out } on tiedostoja, joita Aito-ohjelma ei ole tehnyt, ja ne katoaisivat. Valitse tyhjä tai uusi kansio valitsimella --out.
cli-write-failed = Kansioon { $out } ei voitu kirjoittaa: { $detail }. Julkaistu sivusto on ennallaan.
cli-removals-no-site = Kansiossa { $out } ei ole julkaistua sivustoa, josta voisi poistaa mitään. Hae kansioon ensin julkaistut tiedostot sieltä, missä ne ovat (Gitillä, rsyncillä tai palveluntarjoajan omalla latauksella), tai ilmoita niiden kansio valitsimella --out. Anna sitten komento uudelleen.
cli-removals-flawed = Kansiossa { $out } oleva julkaistu sivusto ei ole ehjä, joten sen pohjalta ei tehty mitään. Hae se kokonaan uudelleen. Viat:
cli-removals-unreadable = Kansiossa { $out } olevassa julkaistussa sivustossa ei ole tililuetteloa, jota tämä ohjelmaversio osaisi lukea. Käytä versiota, jolla sivusto on tehty, tai korjaa virheet ja anna komento aito build.
cli-removals-no-records = Kansiossa profiles/ ei ole yhtään tietuetta, joten kansion { $out } luettelosta poistuisivat kaikki tilit. Onko tämä sivuston kansio, ja ovatko sen kaikki tiedostot tallessa? Jos luettelon kuuluu olla tyhjä, anna komento aito build.
cli-removals-trouble = Julkaistun sivuston tiedostoa { $path } ei voitu lukea: { $detail }.
cli-removals-nothing = Poistettavaa ei ole: tietueet vahvistavat jokaisen tilin, joka on julkaistussa luettelossa. Mitään ei kirjoitettu.
cli-removals-taken = { $count ->
        [one] Julkaistusta luettelosta poistui 1 tili:
       *[other] Julkaistusta luettelosta poistui { $count } tiliä:
    }
cli-removals-changed = Tiedot kaapatuista tileistä on saatettu ajan tasalle.
cli-removed-missing = { $id }: tietuetta ei ole. ({ $url })
cli-removed-unreadable = { $id }: tietuetta ei voi lukea. ({ $url })
cli-removed-unreadable-field = { $id }: tietueesta puuttuu kenttä { $field }, tai sitä ei voi lukea. ({ $url })
cli-removed-planned = { $id }: tila on planned eli tiliä vasta suunnitellaan. ({ $url })
cli-removed-closed = { $id }: tili on suljettu. ({ $url })
cli-removed-private = { $id }: tietueen mukaan tili on yksityinen. ({ $url })
cli-removed-ended = { $id }: viimeinen päivä oli { $day }. ({ $url })
cli-removed-not-yet = { $id }: tili avataan vasta myöhemmin. ({ $url })
cli-removed-owner-unknown = { $id }: mikään organisaation yksikkö ei vastaa tilistä. ({ $url })
cli-removed-address-changed = { $id }: tietueessa on toisen tilin osoite. ({ $url })
cli-removed-compromised = { $id }: tili on vieraissa käsissä, ja lukijoita varoitetaan siitä nyt. ({ $url })
cli-removals-kept-warning = { $id }: varoitus on yhä voimassa, vaikka tiliä ei enää ole merkitty tietueeseen kaapatuksi. Varoituksen poistaa vain komento aito build.
cli-removals-naming = Ohjeet ja muut tekstisivut jäävät ennalleen. Näillä sivuilla mainitaan yhä poistunut tili tai on linkki kaapattuun tiliin:
cli-removals-more = … ja { $count } muuta.
cli-removals-builtin-theme = Sivuston omia sivupohjia ei voitu käyttää, joten uudelleen tehdyillä sivuilla on toistaiseksi Aito-ohjelman vakioulkoasu.
cli-removals-search-of-texts = Tekstien hakutietoja ei voitu lukea. Haku löytää vain tilit, kunnes annat komennon aito build.
cli-removals-closed-accounts = Tarkistuksen tietoja suljetuista tileistä ei voitu lukea. Kunnes annat komennon aito build, tarkistus voi vastata suljetusta tilistä, ettei se ole luettelossa.
cli-removals-errors = Edellä luetellut virheet eivät estäneet poistoja. Komento aito build ei kuitenkaan julkaise mitään, ennen kuin virheet on korjattu.
cli-removals-unsigned = Aineistoa ei ole allekirjoitettu: julkaistulla sivustolla, josta tämä on tehty, ei ole pätevää allekirjoitusta muuttujassa AITO_SIGNING_KEY olevalla avaimella. Joku muu on siis voinut muuttaa sen sivuja. Varoitus on silti kansiossa. Kun haluat taas allekirjoittaa, korjaa virheet ja anna komento aito build. Voit myös verrata sivuja niihin, jotka tiedät omiksesi, ja antaa sitten komennon aito sign.
cli-removals-held-back = Julkaistuun luetteloon jää nyt tilejä, joita tietueet eivät enää vahvista: { $ids }. Näin poistat ne luettelosta heti, vaikka muita virheitä olisi: aito build --removals-only
cli-removals-held-unsure = Näiden tilien tietueissa on virhe, joten tilit pysyvät julkaistussa luettelossa ennallaan: { $ids }. Korjaa ensin tietueet: aito build --removals-only poistaisi luettelosta myös nämä tilit.
cli-removals-perhaps = Tietueiden mukaan tämä on vieraissa käsissä: { $ids }. Kansiossa { $out } ei ole julkaistua sivustoa, johon voisi verrata. Jos tili on yhä julkaistussa luettelossa, hae julkaistut tiedostot kansioon ja anna komento aito build --removals-only
cli-unknown-profile = Profiilia ”{ $id }” ei ole. Tarkoititko profiilia { $suggestion }?
cli-unknown-profile-known = Profiilia ”{ $id }” ei ole. Tunnus on polku hakemistossa profiles/ ilman päätettä .yaml, esimerkiksi { $known }.
cli-unread-profile = Tietuetta { $file } ei voi lukea, joten sitä ei muutettu. Komento aito check kertoo, mitä siinä on vialla.
cli-two-records = Kahdella tiedostolla on sama tunnus { $id }: { $files }. Mitään ei muutettu. Poista ensin toinen tiedostoista.
cli-changed-failed = Tiedostoa { $file } ei voitu muuttaa: { $detail }. Tiedosto on ennallaan.
cli-amend-unreadable = Tiedostoa { $file } ei voi lukea, joten sitä ei muutettu. Komento aito check kertoo, mitä siinä on vialla.
cli-amend-layout = Tiedosto { $file } on kirjoitettu niin, ettei komento voi muuttaa siitä vain tarpeellista kohtaa. Mitään ei muutettu. Kirjoita jokainen kenttä omalle rivilleen tai muuta tila itse: status: { $status }
cli-amend-no-status = Tiedostossa { $file } ei ole luettavissa olevaa tilaa (status), joten sitä ei muutettu. Komento aito check kertoo, mitä siinä on vialla.
cli-amend-closed = { $id } on suljettu: se ei ole luettelossa, ja tarkistus kertoo, ettei tili ole enää virallinen. Mitään ei muutettu.
cli-amend-planned = { $id } on vasta suunnitteilla: luettelossa ei ole tiliä, joka olisi voitu kaapata. Mitään ei muutettu.
cli-amend-not-compromised = { $id }: profiilia ei ole merkitty kaapatuksi. Mitään ei muutettu.
cli-message-language = Sivustolla ei ole kieltä ”{ $lang }” ({ $known }). Kirjoita viesti jollakin sivuston kielistä: --message { $example }=…
cli-message-empty = Viestissä pitää olla tekstiä, enintään { $limit } merkkiä yhdellä rivillä.
cli-message-identity-code = Viestissä on henkilötunnus, ja se tulisi julkiseksi. Mitään ei muutettu.
cli-compromised-marked = { $id } on merkitty kaapatuksi ({ $file }).
cli-compromised-again = { $id } oli jo merkitty kaapatuksi, ja merkitty ajankohta jää ennalleen ({ $file }).
cli-compromised-no-message = Näin kerrot asiasta lukijoille enemmän: aito compromised { $id } --message "…"
cli-compromised-steps = Toimi nyt näin:
cli-compromised-step-password = 1. Vaihda heti tilin salasana ja sen sähköpostilaatikon salasana, jonka kautta tilin voi palauttaa. Katkaise muut istunnot ja poista sovellukset ja käyttäjät, jotka eivät kuulu tilille.
cli-compromised-step-evidence = 2. Ota todisteet talteen: kuvat julkaisuista ja lähetetyistä viesteistä, ajankohdat ja palvelun lähettämät viestit. Älä poista mitään ennen sitä.
cli-compromised-step-tell = 3. Kerro kaappauksesta organisaation viestintään, tietosuojasta ja tietoturvasta vastaaville sekä palvelulle, jossa tili on. Jos joku kärsi vahinkoa tai tietoja vuoti, ilmoita myös viranomaisille.
cli-compromised-step-publish = 4. Julkaise varoitus: aito build. Jos muut virheet estävät sen: aito build --removals-only
cli-compromised-step-over = 5. Kun tili on taas organisaation hallussa ja kaikki siinä on käyty läpi: aito compromised { $id } --over
cli-compromised-over = { $id } ei ole enää merkitty kaapatuksi ({ $file }). Tila on nyt { $status }. Korjaa se, jos se on väärä.
cli-compromised-confirm = Ennen kuin julkaiset tilin taas virallisena, käy läpi tili, sen asetukset ja käyttäjät. Kirjoita sitten tietueen kenttään reviewed tämä päivä ja anna komento aito build.
cli-lookup-no-data = Vastausta ei voi antaa: sivustossa on virheitä, joten sen tietueet eivät vahvista mitään tiliä. Anna komento aito check.
cli-lookup-nothing = Mitään ei kysytty: yhdelläkään rivillä ei ole osoitetta eikä käyttäjätunnusta.
cli-lookup-at-no-list = Täältä ei löytynyt luetteloa, jonka voisi lukea: { $at }
cli-lookup-at-no-names = Profiilien nimiä ei voitu lukea. Vastaukset pätevät ilman niitä.
cli-lookup-at-no-table = Julkaistu sivusto ei kerro, mitkä palvelut se tuntee, joten mistään ei voi antaa varmaa vastausta.
cli-lookup-at-other-table = Sivusto on julkaistu toisella ohjelmaversiolla, joka voi tulkita joitakin osoitteita toisin.

## Allekirjoittaminen ja julkaistun tarkistaminen

cli-signed = Aineisto on allekirjoitettu.
cli-unsigned = Aineistoa ei ole allekirjoitettu, koska muuttujassa AITO_SIGNING_KEY ei ole avainta. Näin allekirjoitat sen nyt: aito sign --key TIEDOSTO
cli-sign-done = Allekirjoitettu: { $file }
cli-sign-no-key = Allekirjoittaa ei voi, koska avain puuttuu. Ilmoita avaimen tiedosto valitsimella --key tai aseta avain ympäristömuuttujaan AITO_SIGNING_KEY. Näin teet uuden avaimen: aito sign --new-key TIEDOSTO
cli-sign-no-site = Kansiossa { $out } ei ole sivustoa. Tee sivusto ensin komennolla aito build tai ilmoita sen kansio valitsimella --out.
cli-sign-not-signed = Mitään ei allekirjoitettu, koska allekirjoitus takaa jokaisen tiedoston. Tee sivusto uudelleen komennolla aito build.
cli-sign-failed = Allekirjoitusta ei voitu kirjoittaa kansioon { $out }: { $detail }
cli-sign-impossible = Aineistoa ei voitu allekirjoittaa. Tee sivusto uudelleen komennolla aito build.
cli-sign-open-key = Muutkin tämän koneen käyttäjät voivat lukea salaisen avaimen { $file }. Poista heidän oikeutensa heti: chmod 600
cli-sign-published-key = Tiedosto { $file } on kansiossa, joka julkaistaan, joten myös salainen avain tulisi julkiseksi. Säilytä avain sivuston ulkopuolella.
cli-sign-key-unreadable = Avainta ei voi käyttää ({ $from }): { $detail }
cli-sign-key-exists = Tiedosto { $file } on jo olemassa, eikä sitä korvata: ilman vanhaa avainta allekirjoittamista ei voisi jatkaa. Valitse toinen nimi.
cli-sign-not-a-key = Tässä ei ole salaista avainta: { $from }. Avaimessa on kaksi riviä, jotka komento minisign -G tai aito sign --new-key on tehnyt.
cli-sign-public-key = Tässä on julkinen avain: { $from }. Allekirjoittamiseen tarvitaan salainen avain.
cli-sign-needs-password = Avaimella on salasana ({ $from }). Aseta salasana ympäristömuuttujaan AITO_SIGNING_PASSWORD.
cli-sign-wrong-password = Muuttujassa AITO_SIGNING_PASSWORD on väärä salasana. Se ei avaa avainta: { $from }
cli-sign-too-heavy = Avaimen salasanan käsittely vaatisi sallittua enemmän muistia ({ $from }). Tee uusi avain komennolla minisign -G tai aito sign --new-key.
cli-sign-new-key =
    Salainen avain: { $secret } (pidä se omana tietonasi ja säilytä kopio turvallisessa paikassa)
    Julkinen avain: { $public }
    { $key }
cli-sign-new-key-open = Salaisella avaimella ei ole salasanaa: se, jolla on tiedosto, voi allekirjoittaa organisaation nimissä. Jos haluat avaimelle salasanan, aseta se ensin ympäristömuuttujaan AITO_SIGNING_PASSWORD.

cli-verify-good = { $files ->
        [one] Ainoa julkaistu tiedosto on sellainen kuin se tehtiin.
       *[other] Kaikki { $files } julkaistua tiedostoa ovat sellaisia kuin ne tehtiin.
    } Tehty { $generated }, voimassa { $expires } asti.
cli-verify-unserved = { $count ->
        [one] Yksi tiedosto jätettiin hakematta, koska palvelimet eivät anna sitä.
       *[other] { $count } tiedostoa jätettiin hakematta, koska palvelimet eivät anna niitä.
    }
cli-verify-no-key = Allekirjoitusta ei tarkistettu, koska julkista avainta ei annettu. Joku, joka pystyy muuttamaan sivustoa, on voinut muuttaa sen kokonaan. Ilmoita avain valitsimella --key.
cli-verify-more = … ja { $count } muuta.
cli-verify-clock = Aineiston tekohetki on { $generated }, mutta tämän koneen kello ei ole vielä niin pitkällä. Jompikumpi kelloista on väärässä.
cli-verify-replaced = Sivusto julkaistiin uudelleen kesken tarkistuksen. Anna komento uudelleen.
cli-verify-unanswered = Tiedostoa { $path } ei saatu haettua: { $detail }
cli-verify-bad-key = Valitsimella --key ei ilmoitettu julkista avainta. Sen pitää olla tiedosto, jonka komento minisign -G tai aito sign --new-key on tehnyt (nimen lopussa on .pub), tai tämän tiedoston toinen rivi.
cli-verify-no-folder = Kansiota { $at } ei ole. Julkaistun sivuston osoitteen alussa on https://
cli-verify-no-address = { $at } ei ole sivuston osoite. Kirjoita osoite näin: https://tilit.esimerkkila.example/
cli-verify-no-https = Osoitteesta { $at } ei haeta mitään, koska kuka tahansa voisi muuttaa vastausta matkalla. Kirjoita osoitteen alkuun https://
cli-verify-no-network = Tämä ohjelma on tehty ilman verkkoyhteyttä, joten se voi tarkistaa vain kansioita.
cli-verify-state-no-place = Järjestysnumerolle ei ole tallennuspaikkaa, joten ohjelma ei huomaisi, jos tilalle olisi palautettu vanha sivusto. Ilmoita tiedosto valitsimella --state.
cli-verify-state-damaged = Tiedosto { $file } on vioittunut, joten ohjelma ei ehkä huomaisi, jos tilalle olisi palautettu vanha sivusto. Poista tiedosto, jos tiedät, miksi se on vioittunut, tai ilmoita toinen valitsimella --state.
cli-verify-state-failed = Järjestysnumeroa ei voitu tallentaa tiedostoon { $file }: { $detail }. Ilmoita toinen tiedosto valitsimella --state.
cli-verify-no-manifest = Tämä ei ole julkaistu sivusto: tiedostoa data/manifest.json ei ole.
cli-verify-unreadable = Vioittunut: tiedostoa data/manifest.json ei voi lukea rivistä { $number } eteenpäin.
cli-verify-version = Tiedoston data/manifest.json versio on { $number }, eikä tämä ohjelma tunne sitä. Käytä uudempaa ohjelmaa.
cli-verify-unsafe-path = Ei luotettava: tiedostossa data/manifest.json mainitaan ”{ $path }”, joka olisi sivuston ulkopuolella.
cli-verify-bad-entry = Vioittunut: tiedostosta data/manifest.json puuttuu kunnollinen SHA-256-tiiviste: { $path }
cli-verify-bad-times = Vioittunut: tiedostosta data/manifest.json ei selviä, milloin aineisto on tehty ja mihin asti se on voimassa.
cli-verify-unsigned = Ei allekirjoitettu: tiedostoa data/manifest.json.minisig ei ole.
cli-verify-signature-unreadable = Vioittunut: tiedosto data/manifest.json.minisig ei ole allekirjoitus.
cli-verify-other-key = Allekirjoitettu muulla avaimella kuin sillä, joka annettiin.
cli-verify-bad-signature = Väärä allekirjoitus: data/manifest.json ei ole se tiedosto, joka allekirjoitettiin. Älä luota mihinkään sen tietoon.
cli-verify-missing = Puuttuu: { $path }
cli-verify-changed = Muuttunut: { $path } ei ole se tiedosto, joka julkaistiin.
cli-verify-not-a-file = Ei tiedosto: { $path } on linkki, kansio tai laite.
cli-verify-elsewhere = Ohjattu muualle: tiedoston { $path } sijasta palvelin ohjaa osoitteeseen { $to }.
cli-verify-extra = Ylimääräinen: { $path } ei ole tiedoston data/manifest.json luettelossa.
cli-verify-expired = Vanhentunut: aineisto oli voimassa { $time } asti. Tee ja julkaise sivusto uudelleen.
cli-verify-ahead = Tulevaisuudesta: aineiston tekohetki on { $time }. Joko tämän koneen tai sivuston tehneen koneen kello on väärässä.
cli-verify-replayed = Aiempaa vanhempi: järjestysnumero on { $serial }, mutta aiemmin on jo nähty { $seen }. Joku on voinut palauttaa vanhan sivuston. Jos teit sen itse, tee sivusto uudelleen.
