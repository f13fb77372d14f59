# Havaintojen ja komentorivin sanat suomeksi: julkaisut. Laatimisohjeet: locales/README.md.

publication-file-missing = Julkaisua ”{ $title }” ei saa sen sivulta mistään.
    .why = Sivulla ei ole tiedostoa, osoitetta eikä linkkiä eikä julkaisulla ISBN-tunnusta, vaikka lukija tulee hakemaan itse julkaisua.
    .mend =
        Pane tiedosto kansioon static ja kirjoita sen nimi tähän:
        file: julkaisut/{ $id }.pdf
        Jos tiedostoa ei voi julkaista, kerro, mistä sitä voi pyytää:
        request_from: { $email }

publication-inaccessible-without-alternative = Tiedosto ei ole saavutettava, eikä missään kerrota, mistä julkaisun saa muussa muodossa.
    .why = Sivu kertoisi osalle lukijoista vain, ettei julkaisu ole heitä varten. Digipalvelulain mukaan viranomaisen on kerrottava, miten tällaisen sisällön saa.
    .mend =
        Kirjoita tämän alle osoite, jonka postia joku lukee:
        request_from: { $email }
    .label = ei saavutettava, eikä request_from-osoitetta

publication-isbn-wrong = ISBN-tunnuksen { $found } tarkistusmerkki on väärä.
    .why = Jokin numeroista on näppäilty väärin, joten kirjastot ja kirjakaupat eivät löydä tunnuksella mitään tai löytävät toisen teoksen.
    .mend = Vertaa tunnusta julkaisuun. Jos muut numerot ovat oikein, tunnus on { $likely }
    .label = { $likely }?
publication-isbn-wrong_swapped = ISBN-tunnus { $found } alkaa numeroilla, joilla mikään ISBN ei ala.
    .why = 13-numeroinen ISBN alkaa numeroilla 978 tai 979. Muulla tunnuksella kirjastot ja kirjakaupat eivät löydä mitään.
    .mend = Tunnus on hyvin todennäköisesti { $likely }, jonka tarkistusmerkki on oikein. Vertaa sitä julkaisuun.
    .label = { $likely }?
publication-isbn-wrong_beginning = ISBN-tunnus { $found } alkaa numeroilla, joilla mikään ISBN ei ala.
    .why = 13-numeroinen ISBN alkaa numeroilla 978 tai 979. Muulla tunnuksella kirjastot ja kirjakaupat eivät löydä mitään.
    .mend = Kopioi ISBN uudelleen julkaisusta. Siinä on väärin muutakin kuin alku.
    .label = 978 tai 979
publication-isbn-wrong_length = ISBN-tunnuksessa { $found } on { $length } numeroa.
    .why = ISBN-tunnuksessa on 13 numeroa tai ennen vuotta 2007 ilmestyneissä julkaisuissa 10. Muulla tunnuksella julkaisua ei löydä kukaan.
    .mend = Kopioi ISBN uudelleen julkaisusta kaikkine numeroineen.
    .label = { $length } numeroa
publication-isbn-wrong_sign = ISBN-tunnuksessa { $found } on merkki ”{ $sign }”, joka ei kuulu siihen.
    .why = ISBN-tunnuksessa on numeroita ja yhdysmerkkejä. Vain kymmenmerkkisen viimeinen merkki voi olla X.
    .mend = Kirjoita pelkkä tunnus ilman sanaa ISBN tai muuta lisää, esimerkiksi: 978-952-9999-41-5
    .label = ”{ $sign }” on liikaa

publication-issn-wrong = ISSN-tunnuksen { $found } tarkistusmerkki on väärä.
    .why = Jokin numeroista on näppäilty väärin, joten sarjaa ei löydy tai löytyy jonkun muun sarja.
    .mend = Vertaa tunnusta julkaisuun. Jos muut numerot ovat oikein, tunnus on { $likely }
    .label = { $likely }?
publication-issn-wrong_length = ISSN-tunnuksessa { $found } on { $length } numeroa.
    .why = ISSN-tunnuksessa on kahdeksan merkkiä, joista viimeinen voi olla X. Muulla tunnuksella sarjaa ei löydä kukaan.
    .mend = Kopioi ISSN uudelleen julkaisusta kaikkine numeroineen.
    .label = { $length } numeroa
publication-issn-wrong_sign = ISSN-tunnuksessa { $found } on merkki ”{ $sign }”, joka ei kuulu siihen.
    .why = ISSN-tunnuksessa on numeroita ja yhdysmerkki, ja viimeinen merkki voi olla X.
    .mend = Kirjoita pelkkä tunnus ilman sanaa ISSN tai muuta lisää, esimerkiksi: 1236-049X
    .label = ”{ $sign }” on liikaa

publication-pages-wrong = Julkaisun sivumääräksi on merkitty 0.
    .why = Luku näytetään lukijoille julkaisun sivulla.
    .mend = Kirjoita, montako sivua julkaisussa on. Jos sitä ei tiedetä, jätä kohta pages pois.
    .label = ei voi olla sivumäärä
publication-pages-wrong_many = { $pages } tuskin on sivumäärä.
    .why = Luku näytetään lukijoille julkaisun sivulla. Usein kohtaan on eksynyt vuosi tai jokin muu luku.
    .mend = Vertaa lukua julkaisuun ja kirjoita oikea sivumäärä. Jos luku on oikein, varoituksesta ei tarvitse välittää.
    .label = näinkö monta sivua?
