# Havaintojen ja komentorivin sanat suomeksi: sivusto kokonaisuutena, jatkoa. Laatimisohjeet: locales/README.md.

site-accessibility-authority-wrong = ”{ $found }” ei enää valvo tämän sivuston saavutettavuutta.
    .why = Valvova viranomainen on 1.1.2025 alkaen ollut Liikenne- ja viestintävirasto Traficom, Ahvenanmaalla maakunnan hallitus. Se, joka ei pysty käyttämään sivustoa, kantelisi väärään paikkaan.
    .mend =
        Kirjoita:
        authority: Traficom
        Tai poista rivi, jolloin selosteeseen tulee Traficom.
    .label = vuodesta 2025 Traficom
site-accessibility-authority-wrong_other = Aito ei tunne viranomaista ”{ $found }” saavutettavuuden valvojana.
    .why = Suomessa valvoja on Liikenne- ja viestintävirasto Traficom, Ahvenanmaalla maakunnan hallitus. Jos nimi on väärä, kantelut menevät väärään paikkaan.
    .mend =
        Jos sivusto on suomalaisen viranomaisen, kirjoita:
        authority: Traficom
        Jos sivustoa todella valvoo muu viranomainen, varoituksesta ei tarvitse välittää.
    .label = onko tämä valvova viranomainen?

site-accessibility-statement-missing = Sivustolla ei ole saavutettavuusselostetta.
    .why = Digipalvelulain mukaan viranomainen julkaisee selosteen jokaisesta verkkosivustostaan: mikä ei ole saavutettavaa, mihin palautetta annetaan ja kuka valvoo. Puute ei estä julkaisemista, mutta seloste on tehtävä.
    .mend =
        Kirjoita site.yaml-tiedostoon esimerkiksi:
        accessibility:
          conformity: partial
          gaps: [{"{"}criterion: 1.1.1, what: Vanhojen kuvioiden tekstivastineet puuttuvat.{"}"}]
          feedback: {"{"}email: { $email }{"}"}
        Kohdan conformity arvo on full (täyttää vaatimukset), partial (osittain) tai none (ei täytä).
    .label = tiedostossa ei ole kohtaa accessibility

site-accessibility-statement-old = Saavutettavuusseloste on tarkistettu viimeksi { $day }, yli vuosi sitten.
    .why = Seloste voi kuvata sivustoa, joka on jo muuttunut. Euroopan komissio kannustaa tarkistamaan selosteen vähintään kerran vuodessa.
    .mend =
        Käy sivusto ja puutteiden luettelo läpi, korjaa muuttuneet tiedot ja kirjoita päivä kohtaan accessibility:
          updated: { $today }
    .label = yli vuosi sitten

site-official-channel-missing = Sivustolla ei kerrota, missä asia pannaan vireille tai minne luottamuksellinen asia lähetetään.
    .why = Kumpikaan ei kuulu sosiaaliseen mediaan. Profiilin sivu ohjaa lukijan oikeaan paikkaan, mutta nyt sillä ei ole, mihin ohjata.
    .mend =
        Kirjoita molemmat osoitteet site.yaml-tiedostoon, esimerkiksi:
        official_business: { $website }/asioi
        secure_channel: { $website }/turvaviesti
    .label = tiedostossa ei ole kohtia official_business ja secure_channel
site-official-channel-missing_business = Sivustolla ei kerrota, missä asia pannaan vireille.
    .why = Kommentti sosiaalisessa mediassa ei pane asiaa vireille. Profiilin sivu ohjaa lukijan oikeaan paikkaan, mutta nyt sillä ei ole, mihin ohjata.
    .mend =
        Kirjoita osoite site.yaml-tiedostoon, esimerkiksi:
        official_business: { $website }/asioi
    .label = tiedostossa ei ole kohtaa official_business
site-official-channel-missing_secure = Sivustolla ei kerrota, minne luottamuksellinen asia lähetetään.
    .why = Yksityisviesti jää palveluun. Profiilin sivu ohjaa lukijan suojattuun kanavaan, mutta nyt sillä ei ole, mihin ohjata.
    .mend =
        Kirjoita suojatun kanavan osoite site.yaml-tiedostoon, esimerkiksi:
        secure_channel: { $website }/turvaviesti
    .label = tiedostossa ei ole kohtaa secure_channel

site-redirect-from-live-page = Osoitteessa { $from } on yhä sivu, joten sitä ei voi ohjata osoitteeseen { $to }
    .why = Vain toinen voidaan julkaista: joko kukaan ei enää näkisi sivua tai ohjaus ei tekisi mitään.
    .mend = Poista tämä uudelleenohjaus. Jos sivu on tarkoitus siirtää, siirrä tai poista ensin sen tiedosto.
    .label = tämä sivu on olemassa

site-redirect-loop = Uudelleenohjaukset vievät ympyrää: { $circle }
    .why = Selain luovuttaa ja näyttää virheen, joten vanhat osoitteet eivät vie mihinkään.
    .mend = Ohjaa jokainen vanha osoite suoraan sivun nykyiseen osoitteeseen, ja poista ohjaus, joka vie siltä sivulta pois. Tämä ohjaus alkaa osoitteesta { $from }
    .label = palaa alkuunsa

## Mitä saavutettavuusselosteen kohdissa voi olla

expected-assessor = self (oma arvio) tai third-party (ulkopuolinen arvioija)
expected-conformity = full (täyttää vaatimukset), partial (osittain) tai none (ei täytä)
expected-criterion = WCAG-ohjeistuksen kriteerin numero, esimerkiksi 1.3.1
expected-gap-ground = not-met (vaatimus ei täyty), burden (kohtuuton rasite) tai out-of-scope (vaatimukset eivät koske)
