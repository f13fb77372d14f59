# Havaintojen ja komentorivin sanat suomeksi: sovitut poikkeukset. Ohjeet ovat tiedostossa locales/README.md.

## Sovitut poikkeukset

agreement-fixed-rule = Säännöstä ”{ $rule }” ei voi sopia poikkeusta, joten tällä merkinnällä ei ole vaikutusta.
    .why = Osa säännöistä turvaa sen, mihin lukijan on aina voitava luottaa, tai löytää sellaista, mitä ei voi julkaista. Merkintä, joka vain näyttää pätevältä, peittää asian.
    .mend = Korjaa se, mitä sääntö tästä tietueesta mahdollisesti löytää, ja poista poikkeus. Komento aito explain { $rule } kertoo, mitä sääntö vaatii.
    .label = ei vaikutusta
agreement-fixed-rule_everywhere = Tietueessa oleva poikkeus ei vaikuta sääntöön ”{ $rule }”.
    .why = Sääntö tarkistetaan jo tiedostoja luettaessa, eikä se kohdistu yksittäiseen tietueeseen. Merkintä, joka vain näyttää pätevältä, peittää asian.
    .mend =
        Poista poikkeus ja korjaa se, mitä sääntö löytää. Jos et halua säännöstä huomautuksia lainkaan, aseta sille taso tiedostossa site.yaml:
        rules: {"{"}{ $rule }: off{"}"}

agreement-idle = Poikkeusta ei enää tarvita: sääntö ”{ $rule }” ei löydä tästä tietueesta mitään.
    .why = Tarpeeton poikkeus voi myöhemmin peittää jotain uutta, josta kukaan ei ole sopinut.
    .mend = Poista poikkeus, ja myös sana allow, jos poikkeus oli ainoa. Jos se on tarkoitettu toista tiedostoa varten, se ei vaikuta siihen. Korjaa silloin asia itse tiedostossa tai aseta säännölle taso tiedoston site.yaml kohdassa rules.
    .label = tarpeeton

agreement-lapsed = Poikkeus säännöstä ”{ $rule }” oli voimassa { $day } asti.
    .why = Määräaikainen poikkeus antoi aikaa jonkin asian hoitamiseen. Nyt asiasta kerrotaan taas varoituksena, jotta se ei unohdu.
    .mend = Poista poikkeus, jos asia on hoidettu. Jos poikkeusta tarvitaan yhä, sopikaa siitä uudelleen ja kirjatkaa uusi viimeinen päivä kohtaan until.
    .label = päättyi { $day }

agreement-reason-missing = Poikkeukselle säännöstä ”{ $rule }” ei ole kirjattu perustelua.
    .why = Se, joka hoitaa tietueita myöhemmin, ei tiedä, onko poikkeus yhä tarpeen, eikä uskalla poistaa sitä.
    .mend =
        Lisää perustelu ja mieluiten myös viimeinen päivä ja se, kuka poikkeuksesta sopi:
          - {"{"}rule: { $rule }, reason: Kirjasto muuttaa, until: 2027-01-31, by: Viestintäpäällikkö{"}"}
    .label = perustelu puuttuu

agreement-unknown-rule = Sääntöä ”{ $rule }” ei ole, joten poikkeuksella ei ole vaikutusta.
    .why = Näyttää siltä, että jostakin on sovittu, mutta se sääntö, jota tarkoitettiin, löytää edelleen saman asian.
    .mend = Kopioi säännön nimi siitä havainnosta, jota varten poikkeus on. Komento aito explain luettelee kaikki säännöt.
    .label = sääntöä ei ole
agreement-unknown-rule_suggestion = Sääntöä ”{ $rule }” ei ole, joten poikkeuksella ei ole vaikutusta. Tarkoititko sääntöä ”{ $suggestion }”?
    .mend =
        Kirjoita nimi samalla tavalla kuin se on havainnoissa:
          rule: { $suggestion }
    .label = { $suggestion }?
