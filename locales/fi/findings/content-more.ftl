# Havaintojen ja komentorivin sanat suomeksi: mitä tekstit sanovat, jatkoa. Laatimisohjeet: locales/README.md.

content-empty-link-text = Linkistä ”{ $text }” ei käy ilmi, mihin se vie.
    .why = Ruudunlukija lukee sivun linkit luettelona, eikä ”{ $text }” kerro siinä mitään. Muut etsivät linkkejä silmäilemällä.
    .mend = Tee linkiksi sen sivun tai asian nimi, johon linkki vie, esimerkiksi: Käsittelystä kerrotaan [tietosuojaselosteessa]({ $to }).
    .label = ei kerro yksinään mitään
content-empty-link-text_address = Linkissä on sanojen sijasta osoite.
    .why = Osoite luetaan ääneen merkki merkiltä, ja vain harva päättelee siitä, mitä linkin takana on.
    .mend = Kirjoita linkiksi, mitä sen takana on, esimerkiksi: [sivun tai tiedoston nimi]({ $to })
    .label = linkkinä osoite

content-image-without-alternative = Kuvalla ”{ $file }” ei ole tekstivastinetta.
    .why = Ruudunlukija ohittaa kuvan, joten kaikki, minkä vain kuva kertoo, jää saamatta. Tietoa välittävä kuva tarvitsee tekstivastineen.
    .mend =
        Kirjoita hakasulkeisiin yhdellä tai kahdella virkkeellä, mitä kuva kertoo:
        ![Kaavio: tilit ovat kolmessa palvelussa.]({ $to })
        Pelkkä koristekuva ei tarvitse tekstivastinetta, mutta Aito ei voi erottaa sitä kuvasta, jonka tekstivastine on unohtunut. Jos kuva ei kerro mitään, jätä se pois.
    .label = hakasulkeet ovat tyhjät
content-image-without-alternative_says-nothing = Teksti ”{ $text }” ei kerro, mitä kuvassa ”{ $file }” on.
    .why = Se, joka ei näe kuvaa, kuulee vain tämän tekstin eikä saa tietää muuta kuin että kuva on olemassa.
    .mend =
        Kirjoita yhdellä tai kahdella virkkeellä, mitä kuva kertoo:
        ![Kaavio: tilit ovat kolmessa palvelussa.]({ $to })
    .label = kertoo vain, että tässä on kuva

content-long-sentence = Virkkeessä on { $words } sanaa.
    .why = Lukija, jolla on kiire, joka on väsynyt tai joka vasta opettelee kieltä, kadottaa juonen. Organisaationne on pyytänyt huomauttamaan yli { $most } sanan virkkeistä.
    .mend = Katkaise virke siitä, mistä uusi ajatus alkaa. Virkkeeseen kätkeytynyt luettelo on helpoin lukea luettelona.
    .label = { $words } sanaa

content-private-contact = Tämä näyttää yksityiseltä sähköpostiosoitteelta: palvelusta { $provider } hankitaan omia postilaatikoita.
    .why = Henkilökohtaisia osoitteita ei julkaista, ja yksityinen postilaatikko lähtee omistajansa mukana, kun tehtävä siirtyy toiselle.
    .mend = Kirjoita tilalle organisaation osoite, esimerkiksi yksikön osoite. Jos osoite on yhdistyksen tai yrityksen, lisää linkki sen omalle sivulle. Jos näytät vain, millainen osoite on muodoltaan, käytä loppua .example: nimi@yritys.example
    .label = yksityinen osoite?
content-private-contact_phone = Tämä näyttää yksityiseltä puhelinnumerolta: matkapuhelinnumeroa ei ole ilmoitettu minkään tilin eikä organisaation yhteystiedoksi.
    .why = Henkilötietoja ei levitetä tarpeettomasti, ja henkilön oma numero jää tekstiin, kun tehtävä siirtyy toiselle.
    .mend =
        Kirjoita tilalle vaihteen tai yksikön numero. Jos numero on viran puhelin, ilmoita se profiilin yhteystiedoissa tai organisaation yhteystiedoissa site.yaml-tiedostossa, niin Aito tuntee sen:
        contact: {"{"}email: …, phone: "…"{"}"}
    .label = yksityinen numero?

content-table-without-header = Taulukon sarakkeilla ei ole otsikoita.
    .why = Ruudunlukija lukee sarakkeen otsikon jokaisen solun yhteydessä. Ilman otsikoita kuuluu irrallisia sanoja ja lukuja.
    .mend =
        Kirjoita otsikot ensimmäiselle riville viivarivin yläpuolelle, esimerkiksi:
        | Palvelu | Milloin |
        Jos sarakkeille ei löydy nimiä, tee taulukosta luettelo.
    .label = ensimmäinen rivi on tyhjä

content-unexplained-abbreviation = Sivulla ei selitetä, mitä ”{ $short }” tarkoittaa.
    .why = Työtoverit tuntevat lyhenteen, ulkopuoliset eivät. Organisaationne on pyytänyt huomauttamaan selittämättömistä lyhenteistä.
    .mend = Kirjoita tähän koko nimi ja sen perään lyhenne sulkeisiin: nimi kokonaan ({ $short }). Tai tee sanasta ”{ $short }” sanaston termi kansioon glossary.
    .label = mitä tarkoittaa?
