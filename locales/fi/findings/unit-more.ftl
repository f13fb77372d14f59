# Havaintojen ja komentorivin sanat suomeksi: lisää yksiköistä. Ohjeet ovat tiedostossa locales/README.md.

## Yksiköt: kuka vastaa, ja mistä profiilia ei ole

unit-no-profile = Yksiköllä ”{ $id }” ei ole profiilia, eikä syytä ole kirjattu.
    .why = Myös se on päätös, ettei sosiaalisessa mediassa olla. Kun joku kysyy yksikön tiliä tai löytää sen nimellä tehdyn tilin, kaikkien pitää vastata samalla tavalla.
    .mend =
        Jos asiasta on päätetty, kirjoita syy yksikön kohdalle tiedostoon profiles/units.yaml. Se koskee myös alempia yksiköitä:
        no_profile: Asiakkaat tavoittavat yksikön puhelimitse ja verkkosivuilta.
        Jos yksiköllä on tili, tee siitä tietue ja merkitse siihen owner: {"{"}unit: { $id }{"}"}.
    .label = ei profiilia
unit-no-profile_decided = Yksiköllä ”{ $id }” ei pitäisi olla profiilia, mutta ”{ $profile }” on sen tai sen alaisen yksikön.
    .why = Toinen tiedoista on vanhentunut, eikä tietueista näe, kumpi.
    .mend = Poista no_profile, jos yksiköllä on nyt profiili. Jos sillä ei ole, vaihda omistaja tietueeseen profiles/{ $profile }.yaml tai sulje profiili.
    .label = { $profile } on olemassa

unit-role-missing = Yksikkö ”{ $id }” vastaa profiilista tai ohjeesta, mutta sille tai sen yläpuolisille yksiköille ei ole merkitty vastuuroolia.
    .why = Yksikkö vastaa aina jonkun viranhaltijan kautta. Rooli julkaistaan, henkilön nimeä ei.
    .mend =
        Kirjoita vastuurooli yksikön kohdalle tiedostoon profiles/units.yaml:
        role: Viestintäpäällikkö
    .label = vastuurooli puuttuu
