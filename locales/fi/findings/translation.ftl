# Havaintojen ja komentorivin sanat suomeksi: käännökset. Kansion locales README.md kertoo, miten ne tehdään.

## Käännökset

translation-fact-differs = Kentässä ”{ $field }” on tässä ”{ $found }” ja ohjeen ensimmäisessä kielessä ”{ $expected }”.
    .why = Asiakirjan numero, päivä ja voimassaolo ovat samat jokaisella kielellä. Nyt toisen kielen lukijat saisivat väärän tiedon.
    .mend = Poista ”{ $field }” tästä tiedostosta: se kirjoitetaan vain kerran, ohjeen ensimmäiseen kieleen. Jos tieto on siellä väärin tai puuttuu, korjaa se siellä.
    .label = eroaa
