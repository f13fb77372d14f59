# Havaintojen ja komentorivin sanat suomeksi: mitä luultavasti tarkoitettiin. Laatimisohjeet: locales/README.md.

content-broken-link_file-near = Tiedostoa ”{ $to }” ei ole tämän tekstin vieressä.
    .why = Lukija näkisi kuvan paikalla tyhjän kehyksen tai saisi virhesivun.
    .mend = Tarkoititko tiedostoa tai sivua { $suggestion }? Kirjoita silloin se tekstin { $to } tilalle. Muuten siirrä tiedosto samaan kansioon tämän tekstin kanssa.
    .label = tiedostoa ei ole tässä

reference-unknown_annex = Tässä ohjeessa ei ole lukua ”{ $id }”, joten se ei voi olla ohjeen liite.
    .mend = Kirjoita tämän ohjeen luvun tiedostonimi ilman numeroa ja päätettä .md. Ohjeen luvut: { $known }
    .label = lukua ei ole
reference-unknown_annex-near = Tässä ohjeessa ei ole lukua ”{ $id }”, joten se ei voi olla ohjeen liite.
    .mend = Tarkoititko { $suggestion }? Liitteeksi kirjoitetaan tämän ohjeen luvun tiedostonimi ilman numeroa ja päätettä .md.
    .label = lukua ei ole

source-bad-value_id = Arvo ”{ $found }” ei käy tähän. Tunnuksessa on vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
    .why = Tunnuksista tulee osa verkko-osoitteita, joissa muut kirjaimet aiheuttavat ongelmia.
    .mend = Tarkoititko { $suggestion }? Kirjoita silloin se.
    .label = ei ole tunnus
source-bad-value_map = Arvo ”{ $found }” ei käy tähän yksinään. Tässä on useita tietoja, joilla on kullakin nimi.
    .why = Ilman nimeä ei voi tietää, mistä tiedosta on kyse.
    .mend = Kirjoita tieto nimineen aaltosulkeisiin ja pisteiden tilalle omat sanasi: { $suggestion }
    .label = tiedon nimi puuttuu
