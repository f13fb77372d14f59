# Havaintojen ja komentorivin sanat suomeksi: luettavat tiedostot. Kansion locales README.md kertoo, miten ne tehdään.

## Lähdetiedostot

source-bad-value = Arvo ”{ $found }” ei käy tähän. Tässä pitää olla { $expected }.
    .why = Tähän kirjoitettu tieto julkaistaan tai sitä verrataan muihin tietueisiin, joten sen muodon pitää olla oikea.
    .mend = Poista ”{ $found }” ja kirjoita tilalle { $expected }.
    .label = tässä pitää olla { $expected }
source-bad-value_fixed-rule = Sääntöä ”{ $found }” ei voi lieventää eikä poistaa käytöstä.
    .why = Sääntö turvaa asioita, joihin lukijoiden pitää aina voida luottaa: omistajat, viralliset yhteystiedot, suljetut tilit sekä sisäiset tiedot ja henkilötiedot.
    .mend = Poista rivi tiedoston site.yaml kohdasta rules ja korjaa se, minkä sääntö havaitsee.
    .label = kiinteä sääntö
source-bad-value_clock-rule = Sääntö ”{ $found }” riippuu päivästä, joten se ei voi olla virhe.
    .why = Jos se olisi virhe, sivustoa ei jonakin päivänä enää voisi julkaista, vaikka mikään ei olisi muuttunut.
    .mend = Kirjoita ”{ $found }: warn” tai ”{ $found }: off”.
    .label = warn tai off
source-bad-value_mail-provider = ”{ $found }” on sähköpostipalvelun verkkotunnus, joten se ei voi olla organisaationne oma.
    .why = Kuka tahansa voi avata siellä postilaatikon. Tarkistus sanoisi jokaista siellä olevaa osoitetta teidän osoitteeksenne.
    .mend = Kirjoita vain organisaation omat verkkotunnukset, esimerkiksi esimerkkila.example, ja niissä olevat viralliset osoitteet.
    .label = kenen tahansa verkkotunnus

source-duplicate-key = ”{ $field }” on kirjoitettu kahteen kertaan.
    .why = Vain toinen voi olla oikea. Jos ohjelma arvaisi, se voisi julkaista väärän.
    .mend = Säilytä oikea rivi ja poista toinen.
    .label = ”{ $field }” uudelleen

source-encoding = Tiedostoa ei ole tallennettu UTF-8-tekstinä. Ensimmäinen merkki, jota ei voi lukea, on rivillä { $line } sarakkeessa { $column }.
    .why = Esimerkiksi kirjaimet ä, ö ja å näkyisivät sivulla väärin.
    .mend = Tallenna tiedosto uudelleen ja valitse merkistöksi UTF-8 (usein kohdassa Tallenna nimellä).
source-encoding_nul = Tiedosto ei ole pelkkää tekstiä: rivillä { $line } sarakkeessa { $column } on nollatavu.
    .why = Tällainen tiedosto on yleensä väärin nimetty kuva tai tekstinkäsittelyohjelman asiakirja tai vioittunut tiedosto.
    .mend = Tallenna tiedosto uudelleen pelkkänä UTF-8-tekstinä tai poista se.
source-encoding_unreadable = Tätä tiedostoa tai kansiota ei voi lukea: { $detail }.
    .why = Mitä ei voi lukea, sitä ei voi julkaista, ja juuri siinä voi olla tieto, joka poistaa tilin luettelosta.
    .mend = Tarkista, että tiedosto on olemassa ja että sinulla on oikeus lukea se.

source-front-matter = Tekstin alusta puuttuvat sen tiedot, joiden ylä- ja alapuolella on kolmen yhdysviivan rivi.
    .why = Niissä ovat otsikko ja muut tekstistä näytettävät tiedot.
    .mend =
        Kirjoita tiedoston alkuun:
        ---
        title: Moderointi
        ---
    .label = tähän kuuluu ---
source-front-matter_open = Tekstin alussa olevat tiedot alkavat rivillä ---, mutta eivät pääty.
    .mend =
        Kirjoita viimeisen tiedon alle rivi, jossa on kolme yhdysviivaa:
        ---
        title: Moderointi
        ---
    .label = päättävä --- puuttuu

source-missing-field = Kenttä ”{ $field }” puuttuu.
    .why = Lukijat ja tilien tarkistus tarvitsevat sitä.
    .mend =
        Lisää kenttä, esimerkiksi:
        { $field ->
            [base_url] base_url: https://tilit.esimerkkila.example/
            [date] date: 2026-05-11
            [email_domains] email_domains: [esimerkkila.example]
            [kind] kind: unit
            [languages] languages: [fi, sv]
            [name] name: Esimerkkilän kirjasto
            [on] on: 2026-05-11
            [opened] opened: 2015-03-02
            [platform] platform: facebook
            [reviewed] reviewed: 2026-05-11
            [role] role: Viestintäpäällikkö
            [since] since: "2026-11-20T14:05:00+02:00"
            [status] status: active
            [title] title: Moderointi
            [url] url: https://www.facebook.com/esimerkkilankirjasto
            [website] website: https://www.esimerkkila.example/
           *[other] { $field }: …
        }
    .label = ”{ $field }” puuttuu

source-outside-link = Tämä ei ole tiedosto vaan linkki muualle tietokoneessa.
    .why = Linkin kautta voisi tulla julki jotakin sivuston kansion ulkopuolelta ja toisella tietokoneella jotakin muuta.
    .mend = Tallenna tähän itse tiedosto linkin tilalle.

source-syntax = Tiedostoa ei voi lukea tästä eteenpäin.
    .why = Tästä alkaen ei voi tietää, mikä arvo kuuluu mihinkin, joten tiedoston loppua ei tarkistettu.
    .mend =
        Katso tätä riviä ja sen yläpuolella olevaa. Onko ne sisennetty samalla tavalla ja välilyönneillä? Onko jokaisen kaksoispisteen jälkeen väli? Onko jokaisella lainausmerkillä ja sulkeella parinsa? Jos tekstissä on kaksoispiste, teksti tarvitsee lainausmerkit:
        name: "Kirjasto: tapahtumat"
        Tiedostomuodon tunteville: { $detail }.
    .label = ei voi lukea
source-syntax_tab = Rivi on sisennetty sarkaimella (Tab).
    .why = Sarkain näyttää välilyönneiltä mutta ei ole niitä, joten ei voi tietää, mikä kuuluu mihinkin. Loppua tiedostosta ei luettu.
    .mend = Poista sarkain ja kirjoita tilalle yhtä monta välilyöntiä kuin viereisillä riveillä.
    .label = sarkain
source-syntax_no-break-space = Rivillä on sitova välilyönti, jollaisia tekstinkäsittelyohjelmat tekevät.
    .why = Se näyttää tavalliselta välilyönniltä mutta ei ole sellainen, joten tiedostoa ei voi lukea tästä eteenpäin.
    .mend = Poista kaksoispisteen jälkeinen väli ja kirjoita se uudelleen välilyöntinäppäimellä.
    .label = vääränlainen väli
source-syntax_anchor = Tiedostossa viitataan toisiin riveihin merkeillä & ja *, mikä ei ole mahdollista.
    .why = Itseään toistava tiedosto voi kasvaa loputtomasti, eikä riviltä näe, mitä se sisältää.
    .mend = Kirjoita jokainen arvo kokonaan. Jos tekstin alussa on & tai *, teksti tarvitsee lainausmerkit: name: "*Kirjasto*"
    .label = kirjoita kokonaan tai lainausmerkkeihin

source-too-large = Tiedosto on liian suuri luettavaksi.
    .why = Kokoraja estää sen, että yksi vioittunut tiedosto pysäyttää kaiken muun.
    .mend = Jaa tiedosto tai poista siitä se, mikä ei kuulu siihen.
source-too-large_units = Tämän yksikön yläpuolella on allekkain { $limit } muuta yksikköä.
    .why = Yksikön sivulla näkyvät kaikki sen yläpuolella olevat yksiköt, eikä kukaan löydä perille niin monen kautta.
    .mend = Siirrä yksikkö ylemmäs: kirjoita kenttään parent ylempänä olevan yksikön tunnus.
source-too-large_bytes = Tiedoston koko on yli { $limit } kt, joka on tällaisen tiedoston enimmäiskoko.
    .mend = Pienennä tiedostoa tai jaa se. Kuvat ja asiakirjat kuuluvat omiin tiedostoihinsa kansioon static tai luvun viereen.
source-too-large_depth = Tässä on liikaa tasoja tai merkintöjä.
    .why = Tietueessa on muutama taso. Jos niitä on enemmän, tiedosto on vioittunut tai sisennys väärä.
    .mend = Tarkista tämän rivin ja yläpuolella olevien rivien sisennys. Tiedostossa saa olla 16 tasoa.
    .label = liian monta tasoa
source-too-large_markdown-depth = Tässä on sisäkkäisiä luetteloita ja lainauksia liian monella tasolla.
    .why = Tällaista tekstiä ei pysty seuraamaan kukaan, vähiten ruudunlukuohjelman käyttäjä.
    .mend = Vähennä tasoja tai tee niistä väliotsikoita. Tekstissä saa olla 64 tasoa.
    .label = liian monta tasoa

source-unknown-field = Tässä tiedostossa ei voi olla kenttää ”{ $field }”.
    .why = Tuntematon rivi ei vaikuttaisi mihinkään, vaikka luulisit sen vaikuttavan.
    .mend = Käytä jotakin näistä tai poista rivi: { $suggestion }
    .label = tuntematon kenttä
source-unknown-field_suggestion = Tässä tiedostossa ei voi olla kenttää ”{ $field }”. Tarkoititko kenttää ”{ $suggestion }”?
    .mend = Kirjoita ”{ $suggestion }:” merkinnän ”{ $field }:” tilalle tai poista rivi.
    .label = { $suggestion }?
source-unknown-field_language = Sivustolla ei ole kieltä ”{ $field }”.
    .why = Jos sivustolla ei ole tekstin kieltä, teksti ei näkyisi missään.
    .mend = Jos tämä on osa tekstiä, kirjoita koko teksti lainausmerkkeihin, sillä pilkku päättää sen: {"{"}fi: "Kirjasto, lukuvinkit"{"}"}. Kirjoita jokaisen kaksoispisteen jälkeen väli. Jos tämä on kieli, käytä jotakin tiedoston site.yaml kohdassa languages olevista: { $suggestion }
    .label = ei sivuston kieli
