# Havaintojen ja komentorivin sanat suomeksi: viittaukset sivuston osiin. Kansion locales README.md kertoo, miten ne tehdään.

## Viittaukset

reference-unknown = Tunnusta ”{ $id }” ei ole.
    .why = Sivulla mainittaisiin tai linkitettäisiin jotakin, mitä ei ole olemassa.
    .mend = Korjaa tunnus tai poista viittaus.
    .label = ei ole olemassa
reference-unknown_unit = Yksikköä ”{ $id }” ei ole.
    .mend = Kirjoita yksikön tunnus täsmälleen niin kuin se on tiedostossa profiles/units.yaml (katso { $suggestion }).
    .label = yksikköä ei ole
reference-unknown_profile = Profiilia ”{ $id }” ei ole.
    .mend = Kirjoita profiilin tunnus eli tiedoston polku kansiossa profiles ilman päätettä .yaml: { $suggestion }
    .label = profiilia ei ole
reference-unknown_chapter = Ohjetta tai lukua ”{ $id }” ei ole.
    .mend = Kirjoita ohjeen kansio tai kansio ja luvun tiedostonimi ilman numeroa ja päätettä .md: { $suggestion }
    .label = lukua ei ole
reference-unknown_term = Sanastossa ei ole termiä ”{ $id }”.
    .mend = Kirjoita kansiossa glossary olevan tiedoston nimi ilman päätettä .md, esimerkiksi term:{ $suggestion } Voit myös lisätä termin.
    .label = termiä ei ole
reference-unknown_publication = Julkaisua ”{ $id }” ei ole.
    .mend = Kirjoita kansiossa publications olevan tiedoston nimi ilman päätettä .md, esimerkiksi publication:{ $suggestion }
    .label = julkaisua ei ole
reference-unknown_page = Sivua ”{ $id }” ei ole.
    .mend = Kirjoita kansiossa pages olevan tiedoston nimi ilman päätettä .md, esimerkiksi page:{ $suggestion }
    .label = sivua ei ole
reference-unknown_platform = Palvelua ”{ $id }” ei ole.
    .why = Palvelu ratkaisee, miten tilin osoitetta luetaan. Ilman sitä tiliä ei voi tarkistaa.
    .mend = Kirjoita palvelun nimi niin kuin Aito-ohjelma sen tuntee: { $suggestion }. Omalle kanavalle tarvitaan hosts ja form tiedoston site.yaml kohtaan platforms.
    .label = palvelua ei ole
reference-unknown_file = Tiedostoa ”{ $id }” ei ole.
    .why = Lukija saisi julkaisun sijasta virhesivun.
    .mend = Tallenna tiedosto paikkaan { $suggestion } tai korjaa nimi tähän.
    .label = tiedostoa ei ole
reference-unknown_internal = Tämä on profiilin ”{ $id }” sisäinen osa, mutta profiililla ei ole julkista tietuetta.
    .why = Tilin tiedoista ei ole hyötyä, jos kukaan ei tiedä, mitä tiliä ne koskevat.
    .mend = Anna tiedostolle sama polku ja nimi kuin julkisella tietueella (profiles/_internal/kirjasto/facebook.yaml kuuluu tietueeseen profiles/kirjasto/facebook.yaml) tai poista tiedosto.
reference-unknown_theme = Teemaa ”{ $id }” ei ole.
    .why = Ilman teeman tiedostoja sivusto tehtäisiin vakioulkoasulla, eikä kukaan saisi tietää siitä.
    .mend = Siirrä teeman tiedostot kansioon themes/{ $id }/ tai kirjoita olemassa olevan teeman nimi: { $suggestion }
    .label = teemaa ei ole
reference-unknown_rule = Sääntöä ”{ $id }” ei ole.
    .why = Väärin nimetyn säännön taso ei muuta mitään, vaikka siltä näyttäisi.
    .mend = Kirjoita säännön nimi niin kuin se on havainnoissa: { $suggestion }
    .label = sääntöä ei ole
