# Havaintojen ja komentorivin sanat suomeksi: lohkot ja alaviitteet. Laatimisohjeet: locales/README.md.

content-broken-block = Lohkoa ”{ $found }” ei ole, joten tämä näytetään koodina.
    .why = Lukija näkisi tekstin kaikkine merkintöineen, eikä sitä voisi tulostaa yksinään.
    .mend = Tarkoititko lohkoa { $suggestion }? Kirjoita silloin ensimmäiseksi riviksi: ```{ $suggestion }
    .label = ei ole lohkon nimi
content-broken-block_empty = Lohko on tyhjä.
    .why = Lukija näkisi tyhjän kehyksen, jonka alla on tulostuslinkki.
    .mend =
        Kirjoita ensimmäisen ja viimeisen rivin väliin luettelo:
        ```{ $name }
        - Vastaa arkisin.
        ```
        Voit myös poistaa lohkon.
    .label = tyhjä
content-broken-block_no-list = Lohkossa ei ole luetteloa.
    .why = Lohko { $name } on luettelo, jonka kohtia lukija seuraa yksi kerrallaan. Nyt kohtia ei ole.
    .mend =
        Aloita jokainen kohta yhdysviivalla. Jos järjestyksellä on väliä, aloita kohta numerolla:
        ```{ $name }
        1. Kirjaudu sisään.
        2. Lue viestit.
        ```
        Muun kuin luettelon voi kirjoittaa tekstiin ilman lohkoa.
    .label = tästä puuttuu luettelo
content-broken-block_no-answer = Kysymyksellä ”{ $question }” ei ole omaa vastausta.
    .why = Kysymys ja vastaus näytetään sivulla eri tavoin. Samassa kappaleessa oleva teksti näkyy kokonaan kysymyksenä.
    .mend =
        Kirjoita vastaus tyhjän rivin jälkeen sisennettynä kysymyksen alle:
        - Saako viestin poistaa?
        {""}
        {"  "}Saa, jos se on lainvastainen.
    .label = vastaus puuttuu
content-broken-block_note-missing = Alaviitteellä [^{ $label }] ei ole tekstiä.
    .why = Lukija näkisi tekstin keskellä merkinnän [^{ $label }].
    .mend =
        Kirjoita alaviitteen teksti omalle rivilleen ja jätä sen edelle tyhjä rivi:
        {"["}^{ $label }]: Kuntalaki (410/2015).
        Lohkon alaviite kirjoitetaan lohkon sisään. Jos et tarkoita alaviitettä, kirjoita eteen kenoviiva: \[^{ $label }]
    .label = teksti puuttuu
content-broken-block_note-unused = Mikään tekstissä ei viittaa alaviitteeseen [^{ $label }].
    .why = Alaviite on sivun lopussa, eikä lukija tiedä, mitä kohtaa se selittää.
    .mend = Kirjoita merkintä [^{ $label }] sen sanan perään, jota alaviite selittää, tai poista alaviite. Lohkon sisällä olevaan alaviitteeseen viitataan samassa lohkossa.
    .label = tähän ei viitata
