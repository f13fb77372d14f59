# Havaintojen ja komentorivin sanat suomeksi: tekstien sisältö. Kansion locales README.md kertoo, miten ne tehdään.

## Sisältö: mitä teksteissä on

content-active-svg = Tämä kuva voi suorittaa ohjelmakoodia lukijan selaimessa: ”{ $found }” rivillä { $line }.
    .why = Jos SVG-tiedostossa on ohjelmakoodia tai osia muista sivuista, se voi tehdä sivustollasi kaiken, minkä sivukin: näyttää väärää tekstiä tai ohjata lukijan muualle.
    .mend = Vie kuva piirustusohjelmasta uudelleen tavalliseksi SVG-kuvaksi ilman ohjelmakoodia ja linkkejä tai tallenna se PNG-kuvana.
content-active-svg_outside = Kuva hakee sisältöä muualta: ”{ $found }” rivillä { $line }.
    .why = Tuon osoitteen ylläpitäjä saa tietää, kuka sivustoasi lukee, ja voi vaihtaa kuvan sisällön.
    .mend = Upota kuvan tarvitsemat osat kuvatiedostoon tai tallenna kuva PNG-muodossa.
content-active-svg_encoding = Kuvan sisältöä ei voi varmistaa, sillä tiedosto ei ole tavallista UTF-8-tekstiä ({ $found }, rivi { $line }).
    .why = Muunlaisessa merkistössä tai pakattuna kuvaan voi kätkeä ohjelmakoodia niin, ettei tarkistus sitä huomaa.
    .mend = Vie kuva piirustusohjelmasta uudelleen tavallisena pakkaamattomana SVG-kuvana UTF-8-merkistöllä tai tallenna se PNG-muodossa.

content-broken-link = Linkki ”{ $to }” ei vie mihinkään.
    .why = Linkin avannut lukija näkee virhesivun, usein juuri silloin, kun hän eniten tarvitsee vastausta.
    .mend = Korjaa osoite tai poista linkki.
    .label = ei vie mihinkään
content-broken-link_heading = Linkki ”{ $to }” vie otsikkoon ”{ $anchor }”, jota sivulla ei ole.
    .why = Lukija päätyy pitkän sivun alkuun ja joutuu etsimään kohdan itse.
    .mend = Kirjoita #-merkin jälkeen otsikon tunnus. Sivulla on: { $suggestion }. Jos haluat, ettei tunnus muutu, kirjoita se otsikon perään: ## Poistaminen {"{"}#poistaminen{"}"}
    .label = otsikkoa ei ole
content-broken-link_file = Tiedostoa ”{ $to }” ei ole tämän tekstin vieressä.
    .why = Lukija näkisi kuvan paikalla tyhjän kehyksen tai saisi virhesivun.
    .mend = Siirrä tiedosto samaan kansioon tämän tekstin kanssa tai korjaa nimi. Kansion static tiedoston osoite alkaa juuresta. Toiseen sivuun viitataan merkinnällä chapter:, page:, term:, publication: tai profile: ja sivun tunnuksella.
    .label = tiedostoa ei ole tässä
content-broken-link_scheme = ”{ $to }” ei ole sellainen osoite, jota tekstissä voi käyttää.
    .why = Selaimet avaavat verkko-osoitteita sekä sähköposti- ja puhelinlinkkejä. Muut eivät toimi tai käynnistävät jotakin, mitä lukija ei pyytänyt.
    .mend = Kirjoita osoitteen alkuun https://, mailto: tai tel:. Jos viittaat tämän sivuston sisältöön, kirjoita alkuun profile:, chapter:, term:, publication: tai page:.
    .label = tähän ei voi linkittää
content-broken-link_web = Linkin ”{ $to }” alusta puuttuu https://, joten sitä etsittäisiin tältä sivustolta.
    .why = Ilman https://-alkua osoite tarkoittaa tiedostoa tämän tekstin vieressä, eikä lukija pääsisi minnekään.
    .mend = Kirjoita koko osoite: { $suggestion }
    .label = https:// puuttuu
content-broken-link_page = Linkki ”{ $to }” vie sivulle tai sivun kohtaan, jota tällä sivustolla ei ole.
    .mend = Korjaa osoite tai viittaa sivuun tunnuksella, joka ei vanhene, esimerkiksi [tietosuoja](page:tietosuoja).
    .label = sivua ei ole
content-broken-link_theme = Sivustossa on sivu, josta on linkki ”{ $to }”. Sen kohdetta sivustolla ei ole.
    .why = Linkki ei ole missään tekstissäsi, vaan se tulee teeman sivupohjasta tai tiedoston site.yaml asetuksesta.
    .mend = Etsi ”{ $to }” kansiosta themes ja tiedostosta site.yaml ja korjaa se siellä.

content-internal-leak = Tiedostossa ”{ $path }” tulisi julki teksti, joka on vain tietueen sisäisessä osassa.
    .why = Tietueiden sisäiset tiedot (ihmiset, laitteet, suunnitelmat ja muistiinpanot) eivät saa koskaan päätyä lukijoille. Tekstiä ei näytetä tässä, koska tämä viesti voi tallentua lokiin.
    .mend = Vertaa tiedostoa ”{ $path }” ja sivua, josta se on tehty, sisäisiin tietoihin ja poista kohta julkisesta tekstistä. Jos tiedon saa julkaista, kirjoita se tietueen julkiseen osaan.

content-personal-identity-code = Tässä on henkilötunnus.
    .why = Henkilötunnusta ei saa koskaan julkaista, ja jokainen, joka voi lukea tämän tiedoston, voi lukea tunnuksen nyt. Tässä viestissä tunnus on peitetty.
    .mend = Poista tunnus tiedostosta ja kerro asiasta tietosuojasta vastaavalle: tunnus säilyy myös tiedoston aiemmissa versioissa.
    .label = henkilötunnus

content-personal-identity-code_path = Tiedoston nimessä on henkilötunnus.
    .mend = Vaihda tiedoston nimi, sillä siitä tulee kaikille näkyvä osoite. Tunnus säilyy myös tiedoston aiemmissa versioissa, joten kerro asiasta tietosuojasta vastaavalle.

content-raw-html = Tekstissä ei voi olla HTML-koodia.
    .why = Sivut ovat turvallisia, kaikille luettavia ja tulostettavia vain, kun ne kaikki tehdään samalla tavalla.
    .mend = Käytä Markdown-merkintöjä: **lihavointi**, *kursiivi*, [linkki](https://www.esimerkkila.example/), ## otsikko. Jos haluat näyttää merkin <, kirjoita sen eteen kenoviiva: \<
    .label = HTML-koodia
