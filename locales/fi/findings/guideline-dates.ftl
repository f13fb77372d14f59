# Havaintojen ja komentorivin sanat suomeksi: ohjeen päivät ja korvaava ohje. Kansion locales README.md kertoo, miten ne tehdään.

## Korvaava ohje

guideline-successor-unknown = Sivustolla ei ole ohjetta ”{ $found }”, jonka on merkitty korvaavan tämän ohjeen. Tarkoititko { $suggestion }?
    .why = Nyt ohje näkyy heti korvattuna eikä ole voimassa, ja sivulla viitataan ohjeeseen, jota ei ole.
    .mend = Jos se on uusi ohje, kirjoita replaced_by: { $suggestion }. Jos uusi ohje on muualla, kirjoita sen numero tai nimi kokonaan. Jos uutta ohjetta ei ole, poista rivi.
    .label = ei ole tällä sivustolla
guideline-successor-unknown_folder = Sivustolla ei ole ohjetta, jonka kansio olisi ”{ $found }”.
    .why = Ohje näkyy sen korvaamana eikä ole enää voimassa. Sivulla on pelkkä sana ilman linkkiä.
    .mend = Kirjoita korvaavan ohjeen tunnus tai numero, esimerkiksi replaced_by: ESI-2027-0001. Jos uutta ohjetta ei ole vielä kirjoitettu, lisää rivi vasta, kun se on sivustolla.
    .label = kansiota ei ole

## Päivät

guideline-dates-out-of-order = Ohjeen voimassaolo päättyisi { $day }, ennen kuin se tulee voimaan { $from }.
    .why = Ohje ei olisi koskaan voimassa. Toinen päivistä on väärin.
    .mend = Tarkista päivät päätöksestä ja korjaa väärä päivä kohdassa valid. Siinä from on ensimmäinen voimassaolopäivä ja until viimeinen.
    .label = ennen voimaantuloa
guideline-dates-out-of-order_withdrawn = Ohje on merkitty kumotuksi { $day }, ennen kuin se tuli voimaan { $from }.
    .why = Sivulla lukee, ettei ohje ollut koskaan voimassa. Sitä sillä välin noudattanut lukee, ettei se sitonut häntä.
    .mend = Tarkista molemmat päivät. Jos ne ovat oikein, mitään ei tarvitse tehdä, ja havainnon saa pois merkinnällä rules: guideline/dates-out-of-order: off. Muuten korjaa withdrawn: on tai valid: from.
    .label = ennen voimaantuloa
guideline-dates-out-of-order_issued = Ohje on annettu { $issued }, mutta se on merkitty tulleeksi voimaan jo { $from }.
    .why = Ohje on harvoin voimassa ennen kuin siitä on päätetty. Lukija luulisi sen sitoneen jo silloin.
    .mend = Tarkista molemmat päivät ja korjaa issued tai valid: from. Jos ohjetta sovelletaan jo aiemmasta päivästä alkaen, jätä ne ennalleen.
    .label = voimaantulon jälkeen
guideline-dates-out-of-order_archive = Aiempi teksti { $number } olisi voimassa { $last } asti, vaikka tämä ohje on voimassa { $from } alkaen.
    .why = Samasta asiasta olisi kaksi tekstiä voimassa yhtä aikaa, ja joku noudattaisi vanhaa.
    .mend = Kirjoita aiemman tekstin viimeiseksi voimassaolopäiväksi edeltävä päivä, until: { $before }, tai korjaa valid: from.
    .label = jäisi voimaan
guideline-dates-out-of-order_twice = Aiempi teksti { $number }, annettu { $issued }, on sivustolla myös omana ohjeenaan: { $id }.
    .why = Numero ja antopäivä kertovat, mitä tekstiä tarkoitetaan. Nyt sama ohje on sivustolla kahdesti, ja sen voimassaolosta voi lukea kahta eri tietoa.
    .mend = Jätä niistä vain toinen. Jos { $id } pidetään omana ohjeenaan, poista merkintä kohdasta archive ja mainitse { $number } kohdassa replaces. Muuten poista kansio { $id } ja lisää tiedostoon site.yaml uudelleenohjaus sen osoitteesta.
    .label = myös omana ohjeenaan

## Säädösperusta

guideline-legal-basis-malformed_order = Merkinnässä ”{ $found }” vuosi on ensin. Suomen säädöskokoelmassa numero on ensin.
    .why = Sivulta ei olisi linkkiä mihinkään säädökseen.
    .mend = Tarkoititko statute: { $suggestion }? Jos kyse on EU-säädöksestä, kirjoita numero nimen perään ja jätä statute pois, esimerkiksi name: Yleinen tietosuoja-asetus (EU) 2016/679
    .label = vuosi on ensin
