# Havaintojen ja komentorivin sanat suomeksi: mitä tilit kertovat omistajastaan. Laatimisohje on tiedostossa README.md kansiossa locales.

## Profiilit: tilit, joista kerrotaan muuta kuin tietueessa

profile-proof-contradicts = Verkkotunnus { $name } kertoo olevansa toisen tilin nimi kuin tietueessa: { $said } eikä { $written }.
    .why = Nimestä voi luopua, ja joku muu voi ottaa sen. Silloin { $to } johtaa vieraan tilille, vaikka luettelonne sanoo sitä viralliseksi.
    .mend = Avaa tili kirjautumatta ja katso, onko se teidän. Jos on, kirjoita sen pysyvä tunniste: stable_id: "{ $said }". Jos ei ole, merkitse tietue heti komennolla aito compromised { $id }
    .label = verkkotunnus kertoo toisen tunnisteen
profile-proof-contradicts_name = Tilin oma palvelin tuntee tilin { $to } toisella nimellä: { $said }
    .why = Osoite voi olla toisen tilin, tai nimi on voinut siirtyä jollekulle muulle. Asukkaat seuraisivat vierasta.
    .mend = Avaa tili kirjautumatta ja katso, onko se teidän ja mikä sen nimi on. Kirjoita se osoite, jonka tilin oma sivu näyttää.
    .label = oma palvelin kertoo toisen nimen

## aito check --proof

cli-proof-progress = Kysytään tileiltä, kenen ne ovat
cli-proof-none = Luettelossa ei ole tiliä, jolta kysyä.
cli-proof-nothing-read = Tileiltä ei kysytty: tiedostoa site.yaml ei voi lukea.
cli-proof-both = { $id }: tili ilmoittaa omakseen sivun { $of }, ja sivu ilmoittaa tilin omakseen.
cli-proof-says-own = { $id }: tili ilmoittaa omakseen sivun { $of }. Sivulla ei ole tilille rel="me"-linkkiä.
cli-proof-mentions = { $id }: tilin sivulla on linkki osoitteeseen { $of }, mutta tili ei ilmoita sitä omakseen.
cli-proof-insecure = { $id }: tilin sivulta on linkki osoitteeseen { $of }, johon yhteys ei ole suojattu. Kirjoita osoite tilin asetuksiin https-alkuisena.
cli-proof-own-domain = { $id }: verkkotunnus { $of } on teidän, ja se ilmoittaa nimekseen tämän tilin.
cli-proof-same-name = { $id }: nimi kuuluu yhä tietueen tilille. Se ei osoita, kenen tili on, koska nimen verkkotunnus ei ole teidän.
cli-proof-name-unwritten = { $id }: nimen verkkotunnus kertoo, minkä tilin nimi se on. Jos tili on teidän, kirjoita tietueeseen stable_id: "{ $of }" ja anna komento uudelleen.
cli-proof-nothing = { $id }: tilin omistajasta ei näkynyt mitään. Ohjelma ei näe kaikkea: katso itse, ja lisää tilin esittelyyn linkki verkkosivuillenne, jos se puuttuu.
cli-proof-contradicted = { $id }: vastauksessa on toinen tili ({ $of }); katso varoitus yllä.
cli-proof-elsewhere = { $id }: tilin osoite johtaa toiseen osoitteeseen: { $of }. Tarkista, kumpi on teidän.
cli-proof-gone = { $id }: osoitteessa ei ole nyt sivua. Lisää kertoo komento aito check --links.
cli-proof-refused = { $id }: palvelin torjuu ohjelmat tai pyytää kirjautumaan, joten asiaa ei tiedetä. Katso itse.
cli-proof-unreachable = { $id }: käyttökelpoista vastausta ei tullut, joten asiaa ei tiedetä. Yritä myöhemmin uudelleen.
cli-proof-left-platform = { $count ->
        [one] Yhdeltä tililtä
       *[other] { $count } tililtä
    } ei kysytty, koska palvelu torjuu ohjelmat tai ei kerro niille mitään. Se ei kerro tilistä mitään; katso itse.
cli-proof-left-other = { $count ->
        [one] Yhdeltä tililtä
       *[other] { $count } tililtä
    } ei kysytty, koska nimi on esimerkki tai muualla kuin avoimessa verkossa tai aika loppui.
cli-proof-left-own = { $count ->
        [one] Yksi tili on omalla palvelimellanne eikä tarvitse
       *[other] { $count } tiliä on omalla palvelimellanne, eivätkä ne tarvitse
    } todistetta.
cli-proof-by-hand = Ohjelma ei voi muuttaa tiedostoa { $file } turvallisesti. Kirjoita itse kenttään evidence: { $line }
cli-proof-weak = Näyttö on heikko: linkin on voinut kirjoittaa joku muu julkaisuun tai kommenttiin, ja huijaustilikin linkittää sivuillenne. Vastaa kyllä vain, jos olet nähnyt linkin tilin omassa esittelyssä.
cli-proof-ask = Kirjoitetaanko tämä tiedostoon { $file }? kyllä, ei, sama loppuihin (paitsi heikkoihin), lopeta:
cli-proof-unasked = Mitään ei muutettu, koska keneltäkään ei voinut kysyä. { $files ->
        [one] Todiste kirjoitetaan tietueeseen
       *[other] Kaikki { $files } todistetta kirjoitetaan tietueisiin
    } kysymättä komennolla aito check --proof --yes
cli-proof-unasked-weak = Mitään ei muutettu: heikko näyttö kirjoitetaan vain, jos joku hyväksyy sen. Anna komento päätteessä.
cli-proof-done = Todiste kirjoitettiin { $files } tietueeseen, kun ehdotuksia oli { $all ->
        [one] 1
       *[other] { $all }
    }.
