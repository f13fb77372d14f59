# Ord för fynd och för kommandoraden på svenska: publikationer. Anvisningar: locales/README.md.

publication-file-missing = Publikationen ”{ $title }” går inte att få tag i via sin sida.
    .why = Sidan har ingen fil, ingen adress att fråga på och ingen länk, och publikationen har inget ISBN-nummer, fast läsarna kommer för själva publikationen.
    .mend =
        Lägg filen i mappen static och skriv dess namn här:
        file: julkaisut/{ $id }.pdf
        Om den inte kan publiceras, skriv var den kan begäras:
        request_from: { $email }

publication-inaccessible-without-alternative = Filen är inte tillgänglig, och det står inte var man kan be om publikationen i annan form.
    .why = För en del av läsarna skulle sidan bara säga att publikationen inte är till för dem. Enligt lagen om tillhandahållande av digitala tjänster ska en myndighet berätta hur sådant innehåll fås.
    .mend =
        Skriv nedanför en adress vars post någon läser:
        request_from: { $email }
    .label = inte tillgänglig, och inget request_from

publication-isbn-wrong = ISBN-numret { $found } har fel kontrolltecken.
    .why = Någon siffra är felskriven, så bibliotek och bokhandlar hittar inget med numret eller hittar ett annat verk.
    .mend = Jämför numret med publikationen. Om de andra siffrorna är rätt är numret { $likely }
    .label = { $likely }?
publication-isbn-wrong_swapped = ISBN-numret { $found } börjar med siffror som inget ISBN börjar med.
    .why = Ett ISBN med 13 siffror börjar med 978 eller 979. Med ett annat nummer hittar bibliotek och bokhandlar inget.
    .mend = Numret är med stor sannolikhet { $likely }, som har rätt kontrolltecken. Jämför det med publikationen.
    .label = { $likely }?
publication-isbn-wrong_beginning = ISBN-numret { $found } börjar med siffror som inget ISBN börjar med.
    .why = Ett ISBN med 13 siffror börjar med 978 eller 979. Med ett annat nummer hittar bibliotek och bokhandlar inget.
    .mend = Kopiera ISBN-numret på nytt från publikationen. Det är fel på mer än början.
    .label = 978 eller 979
publication-isbn-wrong_length = ISBN-numret { $found } har { $length } siffror.
    .why = Ett ISBN har 13 siffror, i publikationer från före 2007 10 siffror. Med ett annat nummer hittar ingen publikationen.
    .mend = Kopiera ISBN-numret på nytt från publikationen med alla dess siffror.
    .label = { $length } siffror
publication-isbn-wrong_sign = ISBN-numret { $found } innehåller ”{ $sign }”, som inte hör hemma där.
    .why = Ett ISBN består av siffror och bindestreck. Bara ett med 10 tecken kan sluta på X.
    .mend = Skriv enbart numret, utan ordet ISBN eller något annat, till exempel: 978-952-9999-41-5
    .label = ”{ $sign }” är för mycket

publication-issn-wrong = ISSN-numret { $found } har fel kontrolltecken.
    .why = Någon siffra är felskriven, så serien hittas inte med numret eller så hittas någon annans serie.
    .mend = Jämför numret med publikationen. Om de andra siffrorna är rätt är numret { $likely }
    .label = { $likely }?
publication-issn-wrong_length = ISSN-numret { $found } har { $length } siffror.
    .why = Ett ISSN har åtta tecken, av vilka det sista kan vara ett X. Med ett annat nummer hittar ingen serien.
    .mend = Kopiera ISSN-numret på nytt från publikationen med alla dess siffror.
    .label = { $length } siffror
publication-issn-wrong_sign = ISSN-numret { $found } innehåller ”{ $sign }”, som inte hör hemma där.
    .why = Ett ISSN består av siffror och ett bindestreck och kan sluta på X.
    .mend = Skriv enbart numret, utan ordet ISSN eller något annat, till exempel: 1236-049X
    .label = ”{ $sign }” är för mycket

publication-pages-wrong = Publikationen anges ha 0 sidor.
    .why = Talet visas för läsarna på publikationens sida.
    .mend = Skriv hur många sidor publikationen har, eller lämna bort pages om ingen vet det.
    .label = kan inte vara ett sidantal
publication-pages-wrong_many = { $pages } är knappast sidantalet.
    .why = Talet visas för läsarna på publikationens sida. Ofta har ett årtal eller något annat tal hamnat i fältet.
    .mend = Jämför talet med publikationen och skriv det rätta sidantalet. Om talet stämmer behöver du inte bry dig om varningen.
    .label = så många sidor?
