# Havaintojen ja komentorivin sanat suomeksi: ohjeet ja luvut. Kansion locales README.md kertoo, miten ne tehdään.

## Ohjeet

guideline-expired = Tämän ohjeen viimeinen voimassaolopäivä oli { $day }, eikä ohje ole enää voimassa.
    .why = Ohje säilyy luettavana, ja siinä kerrotaan, ettei se ole enää voimassa. Joskus pitää voida tarkistaa, mitä aiemmin on ohjeistettu. Organisaatio vastaa siitä, että sen ohjeet ovat ajan tasalla.
    .mend = Anna uusi ohje, joka korvaa tämän, tai jatka voimassaoloa päätöksellä ja kirjoita uusi viimeinen päivä kohtaan valid: until.
    .label = päättyi { $day }
