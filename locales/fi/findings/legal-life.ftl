# Havaintojen ja komentorivin sanat suomeksi: ohjeen elinkaari. Kansion locales README.md kertoo, miten ne tehdään.

## Aiemmat tekstit

guideline-archive-broken = Aiemmalle tekstille merkittyä tiedostoa { $path } ei ole.
    .why = Aiempi teksti pidetään luettavana omassa osoitteessaan, jotta siihen viittaavat löytävät sen. Ilman tiedostoa ei ole mitään näytettävää.
    .mend = Tallenna teksti tiedostoon { $folder }{ $path } tai korjaa kohta path. Polku alkaa ohjeen kansiosta, esimerkiksi path: arkisto/ohje-2021.md
    .label = tiedosto puuttuu
guideline-archive-broken_near = Aiemmalle tekstille merkittyä tiedostoa { $path } ei ole.
    .mend = Tarkoititko path: { $suggestion }? Jos et, tallenna teksti tiedostoon { $folder }{ $path }.
    .label = tiedosto puuttuu
guideline-archive-broken_outside = ”{ $path }” on ohjeen kansion ulkopuolella.
    .why = Julkaistavat tekstit otetaan ohjeen omista kansioista, jotta sivustolle ei päädy mitään vahingossa.
    .mend = Kopioi teksti ohjeen kansion alikansioon ja merkitse polku siitä: path: { $suggestion }
    .label = väärässä paikassa
guideline-archive-broken_kind = ”{ $path }” ei kelpaa aiemmaksi tekstiksi.
    .why = Aiempi teksti on Markdown-tiedosto (.md) ohjeen kansion alikansiossa, jotta sitä ei luulla luvuksi. Muunlaisesta tiedostosta ei voi hakea eikä sitä voi vertailla.
    .mend = Tallenna teksti Markdown-muodossa kansioon arkisto ja kirjoita path: { $suggestion }
    .label = ei ole Markdown-tiedosto alikansiossa
guideline-archive-broken_undated = Aiemmasta tekstistä { $number } ei ilmene, milloin se on annettu.
    .why = Numero ja antopäivä yhdessä kertovat, mitä tekstiä tarkoitetaan, ja tekstin osoite muodostuu niistä.
    .mend = Kirjoita antopäivä tähän, esimerkiksi issued: 2021-03-01, tai kohtaan replaces, jossa sama numero on.
    .label = antopäivä puuttuu
guideline-archive-broken_present = Aiemmalla tekstillä { $number }, annettu { $issued }, on sama numero ja antopäivä kuin ohjeella itsellään.
    .why = Lukija ei erottaisi aiempaa tekstiä voimassa olevasta.
    .mend = Korjaa aiemman tekstin numero tai antopäivä. Jos ohje on saanut uuden numeron tai antopäivän, merkitse se kohtiin number ja issued.
    .label = ohjeen oma numero ja päivä
guideline-archive-broken_days = Merkinnän mukaan aiemman tekstin voimassaolo päättyi { $last }, ennen kuin se annettiin { $issued }.
    .why = Sivulla kerrotaan, mihin asti teksti oli voimassa.
    .mend = Korjaa kohta until tai antopäivä.
    .label = päättyy ennen alkamistaan
guideline-archive-broken_twice = Kahdella aiemmalla tekstillä on sama numero { $number } ja sama antopäivä { $issued }.
    .why = Aiemman tekstin osoite muodostuu numerosta ja antopäivästä, joten samat eivät voi olla kahdella.
    .mend = Korjaa toisen numero tai antopäivä tai poista toinen merkintä.
    .label = sama toistamiseen
guideline-archive-broken_one-text = Tiedosto { $path } on merkitty kahden aiemman tekstin tiedostoksi.
    .why = Sama teksti näkyisi kahdella numerolla, joista toinen olisi väärä.
    .mend = Merkitse kumpaankin kohtaan oikea tiedosto.
    .label = merkitty kahdesti
guideline-archive-broken_front-matter = Tämän aiemman tekstin alussa on metatietoja.
    .why = Aiemman tekstin tiedot ovat yhdessä paikassa, ohjeen kohdassa archive. Tekstin omat tiedot voisivat olla niiden kanssa ristiriidassa.
    .mend = Poista kaikki ensimmäisestä rivistä --- toiseen ja aloita tiedosto otsikolla: # Sosiaalisen median ohje
    .label = metatiedot
guideline-archive-broken_empty = Tässä aiemmassa tekstissä ei ole tekstiä.
    .why = Sivulla olisi pelkkä otsikko.
    .mend = Kopioi teksti tiedostoon tai poista sen merkintä kohdasta archive.
    .label = tyhjä

guideline-archive-link-gone = Aiemmassa tekstissä on linkkejä, jotka eivät enää vie mihinkään: { $n }. Ensimmäinen on ”{ $to }”.
    .why = Vanhaa tekstiä ei muokata. Sanat jäävät ennalleen, ja sivulta jätetään linkki pois.
    .mend = Jos vanhalla paikalla on uusi osoite, lisää uudelleenohjaus tiedostoon site.yaml. Muuten mitään ei tarvitse tehdä. Huomautuksen saa pois merkinnällä rules: guideline/archive-link-gone: off
    .label = ei vie mihinkään

## Mikä ei ole mahdollista

guideline-replacement-cycle = Ohjeet korvaavat toisensa kehässä: { $way }.
    .why = Jokainen ohjaa lukijan toiseen, eikä mikään niistä ole voimassa.
    .mend = Päättäkää, mikä ohjeista on uusin. Poista siitä replaced_by tai vanhemmasta se replaces-merkintä, jossa uudempi mainitaan.
    .label = palaa alkuun
guideline-replacement-cycle_self = Ohje { $number } on merkitty korvaamaan itsensä.
    .why = Ohje näkyisi korvattuna, ja lukija ohjattaisiin samalle sivulle.
    .mend = Kirjoita sen ohjeen numero, joka tuli tämän tilalle, tai poista rivi. Saman numeron aiempi teksti merkitään kohtaan archive omalla antopäivällään.
    .label = ohje itse

guideline-legal-basis-malformed_no-section = ”{ $found }” ei ole säädöksen pykälä.
    .why = Sivulla sen perässä olisi §-merkki, ikään kuin sellainen pykälä olisi olemassa.
    .mend = Kirjoita jokainen pykälä numerolla, esimerkiksi sections: ["29", "15 c"]. Jos tarkoitat koko säädöstä, jätä sections pois.
    .label = ei ole pykälä

chapter-short-version-cycle = Luvut on merkitty toistensa lyhennelmiksi: { $way }.
    .why = Lyhennelmästä pääsee koko tekstiin, ja nyt koko tekstiä ei ole missään.
    .mend = Kirjoita kohtaan short_version_of se luku, jossa koko teksti on. Poista rivi siitä luvusta.
    .label = palaa alkuun
chapter-short-version-cycle_self = Luku on merkitty itsensä lyhennelmäksi.
    .mend = Kirjoita sen luvun tunnus, jossa koko teksti on, tai poista rivi.
    .label = luku itse

source-too-large_picture = Kuvan koko on { $size } Mt. Kuva saa olla enintään { $limit } Mt.
    .why = Jokainen sivun avaaja lataa kuvan, moni hitaalla yhteydellä.
    .mend = Pienennä kuva kuvankäsittelyohjelmalla: 2 000 kuvapistettä leveyssuunnassa riittää, jolloin JPEG- tai WebP-kuva jää selvästi alle megatavun. Jos iso alkuperäinen kuva on tarpeen, liitä se asiakirjaan tai vie se siihen tarkoitettuun palveluun ja linkitä sinne.
