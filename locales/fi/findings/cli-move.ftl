# Komennon `aito move` sanat.

cli-move-unknown = Tunnusta ”{ $id }” ei ole.
cli-move-unknown-near = Tunnusta ”{ $id }” ei ole. Tarkoititko { $suggestion }?
cli-move-several = Tunnus ”{ $id }” on usealla. Kirjoita se kuten linkeissä: { $all }
cli-move-no-id = ”{ $new }” ei kelpaa tunnukseksi. Siinä voi olla pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä sekä / vain tietueiden kansioiden välissä ja ohjeen ja luvun välissä. Mitään ei muutettu.
cli-move-other-guideline = Luvun nimi voi vaihtua vain sen omassa ohjeessa, joten tunnuksen ”{ $new }” pitää alkaa kuten { $id }. Mitään ei muutettu. Jos luku siirtyy toiseen ohjeeseen, siirrä sen tiedosto itse jokaisella kielellä ja sen kuvat mukana, muuta viittaukset chapter:{ $id } ja kirjoita uudelleenohjaukset tiedostoon site.yaml.
cli-move-reserved = ”{ $new }” on varattu osoitteille, tai kansiot eivät salli sitä. Valitse toinen, esimerkiksi { $suggestion }. Mitään ei muutettu.
cli-move-taken = Tunnus { $new } on jo käytössä tiedostossa { $file }. Mitään ei muutettu.
cli-move-unread = Tiedostoa { $file } ei voi lukea, joten mitään ei muutettu. Komento aito check kertoo, mikä siinä on vialla.
cli-move-redirects = Tiedoston site.yaml uudelleenohjaukset on kirjoitettu niin, ettei tämä komento voi lisätä niihin. Mitään ei muutettu. Kirjoita kukin omalle rivilleen kohtaan redirects:, myös nämä, ja anna komento uudelleen:
cli-move-files = Siirtyvät tiedostot:
cli-move-file = { "  " }{ $from } → { $to }
cli-move-keeps-id = Tietueeseen on kirjoitettu sen tunnus, joten { $id } ja sen osoitteet pysyvät ennallaan.
cli-move-changed = { $count ->
        [one] Viittaa siihen ja muuttuu:
       *[other] Viittaavat siihen ja muuttuvat:
    }
cli-move-redirected = Uudelleenohjaukset tiedostossa site.yaml, jotta yksikään osoite ei lakkaa toimimasta:
cli-move-no-page = Sillä ei ole sivua, joten uudelleenohjausta ei tarvita.
cli-move-dry = Mitään ei muutettu.
cli-move-after = Mitään ei siirretty. Korjaa ensin yllä mainitut asiat, sillä siirron jälkeen niitä ei enää huomattaisi.
cli-move-done = Valmis. Anna nyt komento aito check.
cli-move-failed = Työ keskeytyi tiedostoon { $file }: { $detail }. Mitään ei ole kadonnut. Jotkin tiedostot voivat olla kahdessa paikassa, ja komento aito check nimeää ne.
