# Havaintojen ja komentorivin sanat suomeksi: teemat. Kansion locales README.md kertoo, miten ne tehdään.

## Teemat

template-error = Sivupohja ”{ $template }” ei toimi, rivi { $line }: { $detail }
    .why = Yhtään sivua, joka käyttää tätä sivupohjaa, ei voi tehdä, joten mitään ei julkaista.
    .mend = Korjaa sivupohjan { $template } rivi { $line } tai poista oma sivupohja kansiosta themes. Silloin käytetään Aito-ohjelman omaa sivupohjaa.
    .label = tässä
