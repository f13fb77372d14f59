# Havaintojen ja komentorivin sanat suomeksi: mitä jostain kielestä puuttuu ja mikä on vanhentunut. Kansion locales README.md kertoo, miten ne tehdään.

## Käännökset

translation-missing = Sivua ei ole kaikilla sivuston kielillä. Puuttuva kieli: { $missing }
    .why = Jos tekstiä ei ole lukijan kielellä, hän näkee sen toisella kielellä ja ilmoituksen siitä, ettei käännöstä ole.
    .mend = Käännä { $source } ja tallenna käännös tiedostoon { $file }. Jos organisaatio on päättänyt, että tällaiset tekstit ovat yhdellä kielellä, kirjoita tiedostoon site.yaml: rules: {"{"}translation/missing: off{"}"}
    .label = puuttuva kieli: { $missing }
translation-missing_guideline = Ohjeen kaikkia osia ei ole kaikilla sivuston kielillä. Puuttuu: { $missing }
    .mend = Tallenna käännös samalla tiedostonimellä oman kielensä kansioon. Jos lyhennelmä riittää, kirjoita siihen short_version_of ja luvun tai ohjeen tunnus.
    .label = ei kaikilla kielillä
translation-missing_terms = Sanaston kaikkia termejä ei ole kaikilla sivuston kielillä. Puuttuu: { $missing }
    .mend = Riittää, että vastine kirjoitetaan termin tiedostoon, esimerkiksi languages: {"{"}{ $lang }: …{"}"}. Oma selitys tallennetaan samalla tiedostonimellä sen kielen kansioon.
    .label = ei kaikilla kielillä
translation-missing_record = Tietueen teksteistä puuttuu kieli, jolla tili palvelee. Puuttuu: { $missing }
    .why = Tietueen mukaan tili palvelee tällä kielellä, mutta lukija näkee tekstin toisella kielellä.
    .mend = Lisää teksti kohtaan { $field }, esimerkiksi {"{"}fi: …, { $lang }: …{"}"}. Jos tili ei palvelekaan tällä kielellä, poista kieli kohdasta languages.
    .label = { $lang } puuttuu

translation-stale = Teksti, josta tämä on käännetty, on muuttunut käännöksen jälkeen: { $source }
    .why = Erikieliset lukijat saavat eri tiedot, eikä kukaan näe, kumpi on oikein.
    .mend = Vertaa käännöstä tekstiin { $source } ja päivitä se. Kirjoita sitten: translates: { $hash }
    .label = tehty vanhemmasta tekstistä

translation-unpaired = Kielellä { $lang } on ”{ $name }”, mutta kielellä { $default } ei ole samannimistä. Tarkoititko ”{ $suggestion }”?
    .why = Teksti ja sen käännös löytävät toisensa tiedostonimestä. Erinimiset ovat kaksi eri sivua, ja kumpikin puuttuu toisesta kielestä.
    .mend = Anna nimeksi { $suggestion }, täsmälleen kuten kielellä { $default }. Otsikot saavat olla erilaisia, tiedostonimet eivät.
    .label = ei samannimistä kielellä { $default }
translation-unpaired_easy = Selkokielistä lukua { $name } ei ole ohjeessa yleiskielellä ({ $lang }).
    .why = Lukija ei pääse selkokielisestä luvusta samaan lukuun yleiskielellä eikä toisinpäin. Yleensä tiedoston nimi on kirjoitettu eri tavalla tai luvun nimi on vaihtunut.
    .mend = Anna tiedostolle sama tunnus kuin luvulla on yleiskielellä, esimerkiksi { $suggestion }
    .label = ei tällaista lukua yleiskielellä
translation-unpaired_alone = Kielellä { $lang } on ”{ $name }”, mutta kielellä { $default } ei ole samannimistä.
    .why = Sivuston ensimmäinen kieli on { $default }. Sen lukija näkee tekstin kielellä { $lang } ja ilmoituksen siitä, ettei käännöstä ole.
    .mend = Kirjoita teksti kielellä { $default } samalla tiedostonimellä. Luku, joka on toisen tekstin lyhennelmä, voi kertoa sen: short_version_of ja tekstin tunnus.
