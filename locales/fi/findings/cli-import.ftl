# Komennon `aito import` sanat.

cli-import-pasted = liitetty luettelo
cli-import-paste = Liitä solut otsikoineen tähän, paina Enter ja sitten Ctrl+D (Windowsissa Ctrl+Z ja Enter).
cli-import-unreadable = Tiedostoa { $file } ei voi lukea: { $detail }. Mitään ei kirjoitettu.
cli-import-empty = { $file } on tyhjä. Mitään ei kirjoitettu.
cli-import-not-text = { $file } ei ole tekstiä. Taulukko-ohjelman omaa tiedostoa (.xlsx, .ods) ei voi lukea. Avaa se ohjelmassa, tallenna se CSV-muodossa (UTF-8) ja tuo se. Voit myös kopioida solut ja liittää ne: aito import -
cli-import-open-quote = Tiedostossa { $file } riviltä { $line } alkava lainausmerkki ei sulkeudu, joten solun loppua ei voi tietää. Mitään ei kirjoitettu. Lisää puuttuva " tai poista ylimääräinen.
cli-import-too-long = Tiedostossa { $file } on yli { $limit } riviä, joten se tuskin on kanavaluettelo. Mitään ei kirjoitettu.
cli-import-too-many = Luettelosta tulisi { $count } tietuetta. Yhdellä kertaa voi tehdä enintään { $limit }. Mitään ei kirjoitettu. Onko tiedosto oikea? Jos on, jaa se osiin.
cli-import-no-site = Tiedostossa site.yaml on virheitä, joten luettelon sanoja ei voi tulkita. Komento aito check kertoo, mikä on vialla. Mitään ei kirjoitettu.
cli-import-no-units = Tiedostossa profiles/units.yaml ei ole yhtään yksikköä, joka voisi vastata tilistä. Kirjoita yksiköt ensin sinne. Mitään ei kirjoitettu.
cli-import-map-malformed = Valitsin --map tarvitsee sarakkeen ja kentän, joiden välissä on =, esimerkiksi --map "Kanavan nimi=name". Nyt siinä on ”{ $found }”.
cli-import-map-column = Luettelossa ei ole saraketta ”{ $found }”. Sarakkeet ovat: { $known }
cli-import-map-field = Kenttää ”{ $found }” ei ole. Tarkoititko { $suggestion }? Kentät: { $known }, none
cli-import-missing = Tämä ei ole missään sarakkeessa: { $missing }. Mitään ei kirjoitettu. Kerro sarake otsikollaan tai numerollaan vasemmalta: --map "{ $column }={ $field }"
cli-import-read = Luettu { $file }: { $rows ->
        [one] 1 rivi
       *[other] { $rows } riviä
    }, { $encoding }, { $separator }. Sarakkeet:
cli-import-separator-tab = erottimena sarkain
cli-import-separator-semicolon = erottimena puolipiste
cli-import-separator-comma = erottimena pilkku
cli-import-column-heading = { "  " }{ $column } → { $field }
cli-import-column-content = { "  " }{ $column } → { $field } (päätelty sisällöstä)
cli-import-column-given = { "  " }{ $column } → { $field } (kuten annoit)
cli-import-column-people = { "  " }{ $column }: ohitettu. Sarake kertoo ihmisistä tai oikeuksista. Ne kuuluvat sisäisiin osiin (profiles/_internal), eivät julkaistaviin tietoihin.
cli-import-column-unknown = { "  " }{ $column }: ohitettu
cli-import-field-platform = palvelu (platform)
cli-import-field-name = nimi (name)
cli-import-field-url = osoite (url)
cli-import-field-handle = käyttäjätunnus palvelussa (handle)
cli-import-field-unit = yksikkö (unit)
cli-import-field-email = sähköposti (email)
cli-import-field-phone = puhelin (phone)
cli-import-field-languages = kielet (languages)
cli-import-field-opened = avaamispäivä (opened)
cli-import-field-about = tarkoitus (about)
cli-import-field-role = vastuurooli (role)
cli-import-field-main = päätili (main)
cli-import-new-title = Uudet tietueet:
cli-import-new = { "  " }{ $file } (rivi { $line })
cli-import-present-title = Jo tietueissa, jätetty ennalleen:
cli-import-present = { "  " }{ $id } (rivi { $line })
cli-import-open-title = { $count ->
        [one] 1 rivi tarvitsee ratkaisusi:
       *[other] { $count } riviä tarvitsee ratkaisusi:
    }
cli-import-open = { "  " }rivi { $line }: { $why }
cli-import-more = { "  " }… ja vielä { $count }.
cli-import-failed = Tiedostoa { $file } ei voitu kirjoittaa: { $detail }. { $made ->
        [0] Mitään ei kirjoitettu.
        [one] Sitä ennen kirjoitettiin 1 tietue. Kun syy on korjattu, anna komento uudelleen: se jatkaa siitä.
       *[other] Sitä ennen kirjoitettiin { $made } tietuetta. Kun syy on korjattu, anna komento uudelleen: se jatkaa siitä.
    }
cli-import-done = Tehtyjä tietueita: { $made }. Jo tietueissa: { $present }. Ratkaisuasi odottavia rivejä: { $open }.
cli-import-dry = Mitään ei kirjoitettu. Tietueita tulisi: { $made }. Jo tietueissa: { $present }. Ratkaisuasi odottavia rivejä: { $open }.
cli-import-next = Uudet tietueet ovat suunnitteilla (planned), eikä niitä julkaista missään. Katso jokainen käytössä oleva tili läpi ja kirjoita sitten tietueeseen tilin osoite (url), avaamispäivä (opened), tämä päivä tarkistuspäivänä (reviewed) ja status: active. Anna sen jälkeen komento aito check.
cli-import-open-identity-code = rivillä on henkilötunnus. Poista se luettelosta: se ei kuulu kanavaluetteloon.
cli-import-open-more-cells = rivillä on enemmän soluja kuin luettelossa sarakkeita. Jos solussa on erotinmerkki, kirjoita solu lainausmerkkeihin.
cli-import-open-formula = sarakkeen { $field } solu alkaa merkillä =, +, - tai @ kuten kaava, joten sitä ei tuotu. Kirjoita se tavallisena tekstinä.
cli-import-open-unit-missing = yksikkö puuttuu, joten kukaan ei vastaisi tilistä.
cli-import-open-unit-unknown = tiedostossa units.yaml ei ole yksikköä ”{ $found }”. Lisää yksikkö sinne tai kirjoita luetteloon jokin siellä olevista.
cli-import-open-unit-near = tiedostossa units.yaml ei ole yksikköä ”{ $found }”. Tarkoititko { $suggestion } ({ $id })? Korjaa luettelo tai lisää yksikkö.
cli-import-open-unit-role = yksiköllä { $id } tai sen yläpuolisilla yksiköillä ei ole vastuuroolia tiedostossa units.yaml. Lisää se sinne (role: …) tai luetteloon.
cli-import-open-name-missing = rivillä ei ole kelvollista nimeä.
cli-import-open-person = nimi näyttää ihmisen nimeltä. Kirjoita tilalle rooli (esimerkiksi Nuorisotyöntekijä). Jos ihmisen nimi on tarkoitus julkaista, tee tietue itse ja merkitse siihen kind: person.
cli-import-open-names-addresses = nimiä on useita, ja osoitteita on eri määrä. Kirjoita yksi tili riville.
cli-import-open-platform-missing = rivillä ei ole palvelua eikä osoitetta.
cli-import-open-platform-unknown = palvelua ”{ $found }” ei tunneta. Kirjoita sen tavallinen nimi, esimerkiksi Facebook, tai lisää oma kanavanne tiedostoon site.yaml kohtaan platforms.
cli-import-open-platform-differs = palveluna on ”{ $found }”, mutta osoite on palvelun { $platform }.
cli-import-open-address = ”{ $found }” ei ole tilin osoite. Kopioi osoite tilin omalta sivulta.
cli-import-open-handle = ”{ $found }” ei ole tilin tunnus siinä palvelussa. Kirjoita tilin osoite.
cli-import-open-email = sähköpostiosoite ei kelpaa.
cli-import-open-email-unofficial = sähköpostiosoite ei ole organisaation verkkotunnuksissa, joten se voi olla jonkun oma. Kirjoita yksikön osoite tai jätä solu tyhjäksi: silloin osoite otetaan tiedostosta units.yaml.
cli-import-open-phone = puhelinnumero ei kelpaa.
cli-import-open-language = kieltä ”{ $found }” ei tunneta. Kirjoita kielet näin: fi, sv
cli-import-open-twice = sama tili on jo rivillä { $line }.
cli-import-open-closed = tili on tietueessa { $id } suljettu. Jos se on taas käytössä, tarkista se tietue.
cli-import-open-alias = osoite on tilin { $id } aiempi nimi. Selvitä nykyinen osoite.
cli-import-open-address-now = tietue { $id } on suunnitteilla ilman osoitetta. Kirjoita osoite sinne (url).
cli-import-open-other-unit = tietueessa { $id } on sama nimi samassa palvelussa, mutta yksikkö on toinen. Korjaa se, joka on väärin.
