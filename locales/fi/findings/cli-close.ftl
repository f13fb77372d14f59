# Komennon `aito close` sanat.

cli-close-done = { $id } on suljettu { $day } ({ $file }).
cli-close-was-compromised = Seuraavan aito build -komennon jälkeen lukijoita ei enää varoiteta kaappauksesta: tarkistus kertoo silloin, ettei tili ole enää virallinen.
cli-close-steps = Tee vielä tämä:
cli-close-step-archive = 1. Ota säilytettävä sisältö talteen ennen kuin tili poistuu ja kirjoita sisäiseen osaan profiles/_internal/{ $id }.yaml, missä se on: archive: "…"
cli-close-step-platform = 2. Sulje tili itse palvelussa: { $address }
cli-close-step-lost = 2. Pyydä palvelua poistamaan tili: { $address }
cli-close-step-private = 3. Tilistä ei saa tulla kenenkään yksityistä tiliä, ei edes uudella nimellä ja kuvalla. Jos tiliä ei voi sulkea heti, poista siitä organisaation nimi, osoitteet ja henkilöt.
cli-close-step-tell = 4. Kerro seuraajille ja omalle organisaatiolle, mistä palvelut löytyvät jatkossa, ja korjaa verkkosivujen linkit.
cli-close-step-tell-successor = 4. Kerro seuraajille ja omalle organisaatiolle, että tilalle tulee { $successor }, ja korjaa verkkosivujen linkit.
cli-close-step-publish = 5. Julkaise: aito build. Jos muut virheet estävät sen: aito build --removals-only
cli-close-remembered-years = { $years ->
        [one] Tarkistus tunnistaa suljetun tilin vielä 1 vuoden, jottei nimen käyttöön ottanutta huijaria uskota.
       *[other] Tarkistus tunnistaa suljetun tilin vielä { $years } vuotta, jottei nimen käyttöön ottanutta huijaria uskota.
    }
cli-close-remembered-months = { $months ->
        [one] Tarkistus tunnistaa suljetun tilin vielä noin kuukauden, jottei nimen käyttöön ottanutta huijaria uskota.
       *[other] Tarkistus tunnistaa suljetun tilin vielä noin { $months } kuukautta, jottei nimen käyttöön ottanutta huijaria uskota.
    }
cli-close-forgotten = Tarkistus ei enää tunnista tiliä: se muistaa vain yksiköiden ja kampanjoiden suljetut profiilit, ei koskaan henkilöiden ja roolien.
cli-close-pointers = { $count ->
        [one] Yksi kohta viittaa yhä suljettuun tiliin. Muuta se, muuten sivustoa ei voi tehdä:
       *[other] { $count } kohtaa viittaa yhä suljettuun tiliin. Muuta ne, muuten sivustoa ei voi tehdä:
    }
cli-close-pointers-none = Mikään muu sivustolla ei viittaa tiliin.
cli-close-pointers-unknown = Tiliin viittaavia tekstejä ei voitu etsiä, koska tiedostoa site.yaml ei voi käyttää. Komento aito check kertoo, mitä siinä on vialla.
cli-close-reason = ”{ $found }” ei ole sulkemisen syy. Tässä pitää olla { $expected }.
cli-close-future = { $day } on vasta tulossa, mutta suljettu profiili poistuu luettelosta heti. Jos profiilin { $id } pitää poistua itsestään jonkin päivän jälkeen, kirjoita sen tietueeseen ends: { $day }. Mitään ei muutettu.
cli-close-before-opened = { $id } avattiin vasta { $opened }, joten sitä ei ole voitu sulkea { $day }. Mitään ei muutettu.
cli-close-successor-itself = { $id } ei voi tulla itsensä tilalle. Mitään ei muutettu.
cli-close-successor-closed = { $id } on itsekin suljettu. Ilmoita profiili, joka on nyt käytössä. Mitään ei muutettu.
cli-close-successor-planned = { $id } on vasta suunnitteilla, joten se ei voi vielä tulla tilalle. Jätä --successor pois ja kirjoita seuraaja tietueeseen, kun se on avattu. Mitään ei muutettu.
cli-close-successor-compromised = { $id } on merkitty kaapatuksi, joten sinne ei pidä ohjata ketään. Mitään ei muutettu.
cli-close-closed = { $id } on jo suljettu ({ $file }). Mitään ei muutettu.
cli-close-planned = { $id } on vasta suunnitteilla: suljettavaa tiliä ei ole. Jos suunnitelma ei toteudu, poista { $file }. Mitään ei muutettu.
cli-close-compromised = { $id } on merkitty kaapatuksi. Jos tili on menetetty lopullisesti: aito close { $id } --reason compromised. Kun se on taas organisaation hallussa: aito compromised { $id } --over, ja sulje se vasta sitten. Mitään ei muutettu.
