# Havaintojen ja komentorivin sanat suomeksi: pysyvät osoitteet ja `aito lock`. Kansion locales README.md kertoo, miten ne tehdään.

reference-anchor-vanished = Tämä osoite on julkaistu, mutta kohtaa ei enää ole: { $from }
    .why = Osoite on otettu talteen, lähetetty eteenpäin ja linkitetty muualle. Linkit eivät enää veisi mihinkään tai veisivät väärään paikkaan.
    .mend =
        Kirjoita tiedoston site.yaml kohtaan redirects, mihin osoite nyt vie. Todennäköisin paikka on tämä:
        redirects:
        {"  "}{ $from }: { $to }
        Jos oikea paikka on muualla, vaihda kaksoispisteen jälkeinen osoite. Voit myös palauttaa otsikolle vanhan ankkurin kirjoittamalla otsikon loppuun {"{"}#{ $anchor }{"}"}. Jos osoite ei ole koskaan ollut julkinen, poista sen rivi tiedostosta anchors.lock.
    .label = kadonnut
reference-anchor-vanished_page = Tämä sivu on julkaistu, mutta sitä ei enää ole: { $from }
    .why = Sivun osoite on otettu talteen, lähetetty eteenpäin ja linkitetty muualle. Lukija saisi virhesivun.
    .mend =
        Kirjoita tiedoston site.yaml kohtaan redirects, mihin osoite nyt vie. Todennäköisin paikka on tämä:
        redirects:
        {"  "}{ $from }: { $to }
        Jos oikea paikka on muualla, vaihda kaksoispisteen jälkeinen osoite. Sivun otsikot ohjautuvat samalla. Jos sivu ei ole koskaan ollut julkinen, poista sen rivit tiedostosta anchors.lock.
    .label = kadonnut

reference-anchor-unlocked = Tiedostossa anchors.lock ei ole vielä tätä osoitetta: { $address }{ $more ->
        [none] {""}
        [one] {" "}(eikä yhtä muuta saman tekstin osoitetta)
       *[other] {" "}(eikä { $more } muuta saman tekstin osoitetta)
    }
    .why = Jos osoite puuttuu tiedostosta, kukaan ei huomaa linkkien katkeavan, kun otsikko muuttuu tai sivu poistetaan.
    .mend = Anna komento aito lock ennen julkaisemista ja tallenna anchors.lock muiden tiedostojen mukana.
    .label = uusi
reference-anchor-unlocked_number = Kohdan ”{ $title }” numero on muuttunut tiedoston anchors.lock jälkeen: nyt { $number }, aiemmin { $before }{ $more ->
        [none] {""}
        [one] {" "}(samoin yhden muun kohdan tässä ohjeessa)
       *[other] {" "}(samoin { $more } muun kohdan tässä ohjeessa)
    }
    .why = Voimassa olevaan ohjeeseen viitataan numeroilla. Vanhemman tekstin viittaus kohtaan { $before } vie nyt eri paikkaan.
    .mend = Jos uudet numerot ovat oikein, anna komento aito lock. Jos eivät, siirrä uusi osa viimeiseksi tai kirjoita uuden luvun alkutietoihin oma numero, esimerkiksi number: "6A", niin seuraavat luvut pitävät numeronsa.
    .label = numero on nyt { $number }
reference-anchor-unlocked_no-lock = Sivustolla ei ole tiedostoa anchors.lock.
    .why = Valitsimella --locked mitään ei julkaista ennen kuin jokainen osoite on tiedostossa, ja tiedostoa ei ole.
    .mend = Anna komento aito lock ja tallenna anchors.lock muiden tiedostojen mukana.

guideline-number-vanished = Tässä ohjeessa ei ole enää kohtaa { $number }.
    .why = Voimassa olevaan ohjeeseen viitataan numeroilla. Kohtaa { $number } etsivä ei löydä mitään. Sen otsikko oli ”{ $title }”.
    .mend =
        Palauta kohtien järjestys tai jätä poistetun kohdan paikalle otsikko, esimerkiksi ”Kumottu”. Luku pitää numeronsa, kun sen alkutiedoissa on number: "{ $chapter }". Jos numero saa jäädä pois, kirjoita tiedoston site.yaml kohtaan redirects, mikä on tullut sen tilalle:
        redirects:
        {"  "}{ $from }: { $to }
    .label = oli { $number }

content-broken-link_redirect = Uudelleenohjaus osoitteesta { $from } ei vie mihinkään: { $to }
    .why = Vanhan linkin avaaja saisi virhesivun tai päätyisi sivun alkuun eikä tarkoitettuun kohtaan.
    .mend = Korjaa kaksoispisteen jälkeinen osoite: sivun pitää olla olemassa ja sillä otsikko, jolla on merkin # jälkeinen ankkuri.
    .label = ei vie mihinkään

site-lock-broken = Tämä tiedoston anchors.lock rivi ei ole osoite: { $found }
    .why = Tiedosto kertoo, mitkä osoitteet on julkaistu. Rivi, jota ei voi lukea, ei suojaa mitään.
    .mend = Palauta rivi entiselleen tai poista se, jos se ei kuulu tänne. Rivillä on osoite, esimerkiksi /ohjeet/some-ohje/#poistaminen, ja sen perässä enintään numero.
    .label = ei ole osoite
site-lock-broken_conflict = Tiedostoon anchors.lock on jäänyt yhdistämisen merkkejä.
    .why = Kaksi ihmistä on muuttanut sivustoa yhtä aikaa, eikä muutoksia ole vielä sovitettu yhteen.
    .mend = Anna komento aito lock. Se säilyttää kummankin rivit ja poistaa merkit.
    .label = yhdistämisen merkki
site-lock-broken_head = Tiedoston anchors.lock ensimmäisen rivin pitää olla: { $head }
    .why = Ensimmäinen rivi kertoo, miten tiedostoa luetaan.
    .mend = Anna komento aito lock. Se kirjoittaa alun uudelleen ja säilyttää kaikki rivit. Jos tiedosto on tehty Aito-ohjelman uudemmalla versiolla, käytä sitä.
    .label = väärä ensimmäinen rivi

cli-lock-same = Tiedostossa anchors.lock on jo kaikki. Mitään ei muutettu.
cli-lock-sorted = Tiedostossa anchors.lock oli jo kaikki. Se järjestettiin.
cli-lock-added = { $count ->
        [one] Tiedostoon anchors.lock tuli yksi uusi rivi:
       *[other] Tiedostoon anchors.lock tuli { $count } uutta riviä:
    }
cli-lock-dropped = { $count ->
        [one] Yksi numero siirtyi toiseen kohtaan:
       *[other] { $count } numeroa siirtyi toisiin kohtiin:
    }
cli-lock-more = { $count ->
        [one] {"  "}ja yksi muu
       *[other] {"  "}ja { $count } muuta
    }
cli-lock-refused = Tiedostoa anchors.lock ei muutettu, sillä siihen kirjataan vain se, minkä voi julkaista. Korjaa yllä olevat virheet ja anna komento aito lock uudelleen.
cli-lock-later = Korjaa yllä mainitut asiat ja anna sitten komento aito lock.
cli-lock-failed = Tiedostoa anchors.lock ei voitu kirjoittaa: { $detail }

help-lock = Päivitä tiedosto anchors.lock: kaikki käsikirjan julkaistut osoitteet, ankkurit ja numerot.
    .long = Sen avulla julkaiseminen pysähtyy, jos jotakin talteen otettua katoaa, ja ohjelma kertoo tarvittavan uudelleenohjauksen.
help-build-locked = Älä julkaise mitään ennen kuin jokainen osoite ja numero on tiedostossa anchors.lock.
help-check-locked = Pidä virheenä sitä, että tiedostosta anchors.lock puuttuu osoite tai numero.
