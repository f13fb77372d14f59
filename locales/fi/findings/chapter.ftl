# Havaintojen ja komentorivin sanat suomeksi: luvut ja otsikot. Kansion locales README.md kertoo, miten ne tehdään.

## Luvut

chapter-duplicate-anchor = Otsikolle on annettu tunnus ”{ $anchor }”, joka on jo saman sivun otsikolla ”{ $other }”.
    .why = Linkki #{ $anchor } vie toisen otsikon kohdalle. Tämä otsikko saa tunnuksen #{ $suggestion }, jota kukaan ei ole valinnut.
    .mend = Anna toiselle otsikolle oma tunnus, esimerkiksi {"{"}#{ $suggestion }{"}"}. Jos teksti on jo julkaistu, vaihda se tunnus, johon ei ole linkkejä.
    .label = ”{ $anchor }” toistamiseen
chapter-duplicate-anchor_reserved = Otsikolle on annettu tunnus ”{ $anchor }”, joka on jokaisen sivun omalla osalla.
    .why = Linkki #{ $anchor } vie siihen osaan. Otsikko saa tunnuksen #{ $suggestion }, jota kukaan ei ole valinnut.
    .mend = Anna otsikolle toinen tunnus, esimerkiksi {"{"}#{ $suggestion }{"}"}
    .label = sivun oma tunnus

chapter-empty = Luvussa ”{ $title }” ei ole tekstiä.
    .why = Sisällysluettelosta tuleva lukija päätyy tyhjälle sivulle eikä tiedä, puuttuuko siitä jotain.
    .mend = Kirjoita teksti. Jos se tulee myöhemmin, kirjoita tiedoston alkuun draft: true, niin luku odottaa julkaisematta. Jos lukua ei tarvita, poista tiedosto ja ohjaa sen osoite toiselle sivulle.
    .label = otsikon alla ei ole mitään

chapter-heading-level-skipped = Otsikko ”{ $text }” ({ $found }) on yli yhden tason alempana kuin ”{ $above }”.
    .why = Ruudunlukijan käyttäjä liikkuu sivulla otsikkotasojen mukaan ja luulee, että väliin jäävä osa puuttuu.
    .mend = Nosta otsikko ylemmälle tasolle: { $marks } { $text }. Jos tarkoitus oli vain pienempi kirjasin, käytä **lihavointia**.
    .label = taso jäi väliin
chapter-heading-level-skipped_first = Ensimmäinen otsikko ”{ $text }” ({ $found }) ei ole heti sivun pääotsikon alla.
    .mend = Kirjoita otsikko tasolle, joka on pääotsikon alla: { $marks } { $text }. Nosta sen alaotsikoita saman verran.
chapter-heading-level-skipped_top = Otsikko ”{ $text }” on kirjoitettu sivun pääotsikoksi ({ $found }).
    .why = Sivun pääotsikko tulee kentästä title. Jos pääotsikoita on kaksi, ruudunlukijan käyttäjä ei tiedä, mistä sivu kertoo.
    .mend = Kirjoita otsikko tasoa alemmaksi: { $marks } { $text }. Sen alla olevat otsikot siirtyvät samalla alemmaksi.
    .label = toinen pääotsikko

chapter-number-in-title = Otsikon ”{ $found }” alkuun on kirjoitettu numero.
    .why = Tässä ohjeessa luvut numeroituvat itsestään, joten lukija näkisi kaksi numeroa. Käsin kirjoitettu numero ei myöskään muutu, kun luku siirtyy.
    .mend = Poista numero: title: { $suggestion }. Jos luvun numeron pitää pysyä samana, kirjoita se omalle rivilleen, esimerkiksi number: "3".
    .label = käsin kirjoitettu numero
chapter-number-in-title_heading = Väliotsikon ”{ $found }” alkuun on kirjoitettu numero.
    .why = Tässä luvussa väliotsikot numeroituvat itsestään, joten lukija näkisi kaksi numeroa. Käsin kirjoitettu numero ei myöskään muutu, kun otsikko siirtyy.
    .mend = Poista numero: { $suggestion }

chapter-numbering-jump = Luvun numero on { $number }, mutta edellisen luvun numero on { $before }.
    .why = Lukuihin viitataan numerolla. Lukija etsii väliin jääviä lukuja eikä löydä niitä.
    .mend = Jos välistä ei puutu mitään, korjaa number tai poista rivi: luvut numeroituvat itsestään. Jos luku on poistettu ja muiden numeroiden pitää pysyä, voit jättää sen paikalle luvun, jossa kerrotaan poistosta.
    .label = edellinen on { $before }
chapter-numbering-jump_twice = Luvun numero on { $number }, ja sama numero on edellisellä luvulla.
    .why = Lukuihin viitataan numerolla. Nyt ei tiedetä, kumpaa tarkoitetaan.
    .mend = Korjaa number toiseen lukuun tai poista rivi: luvut numeroituvat itsestään.
    .label = { $number } toistamiseen
chapter-numbering-jump_back = Luvun numero on { $number }, mutta luku on numeron { $before } jäljessä.
    .why = Lukuihin viitataan numerolla, ja lukija etsii niitä numerojärjestyksestä.
    .mend = Korjaa number tai siirrä luku paikalleen muuttamalla numeroa, jolla tiedoston nimi alkaa.
    .label = luvun { $before } jäljessä

chapter-review-overdue = Luku on tarkistettu viimeksi { $day }. Organisaation oman linjauksen mukaan se oli määrä tarkistaa uudelleen viimeistään { $due }.
    .why = Luku, jolla on oma päivä, tarkistetaan erikseen, ja lukija luottaa siihen niin kauan kuin ohje on voimassa.
    .mend = Käy luku läpi omistajan kanssa ja korjaa, mikä on muuttunut. Kirjoita sitten päivä: reviewed: { $today }. Jos luku tarkistetaan koko ohjeen mukana, poista rivi tästä.
    .label = määräpäivä { $due }
