# Komennon `aito activate` sanat.

cli-activate-done = { $id } on nyt käytössä: sen tila on active ({ $file }).
cli-activate-reviewed = Tietueessa ei ollut tarkistuspäivää, joka käytössä olevalla profiililla pitää olla, joten siihen kirjoitettiin tämä päivä ({ $day }). Käy tietue läpi.
cli-activate-steps = Toimi nyt näin:
cli-activate-step-look = 1. Käy tili läpi: pääsetkö kirjautumaan, ketkä voivat julkaista, ovatko nimi, kuva ja kuvaus kunnossa ja johtaako jokin vanha julkaisu harhaan.
cli-activate-step-publish = 2. Anna komento aito build ja julkaise sivusto, jotta luettelo ja tarkistus kertovat tilin olevan käytössä.
cli-activate-step-tell = 3. Kerro tilistä ensin organisaation verkkosivuilla ja sitten sen muilla tileillä.
cli-activate-step-ends = 4. Päivän { $ends } jälkeen profiili poistuu luettelosta itsestään. Jos se palaa valmiuteen sitä ennen, kirjoita status: standby ja poista tietueesta kenttä ends.
cli-activate-step-back = 4. Kun profiilia ei enää tarvita, kirjoita tietueeseen taas status: standby ja anna komento aito build. Viimeisen päivän voit antaa kentässä ends.
cli-activate-over = Tietueen mukaan profiilin { $id } viimeinen päivä oli { $day }, joten se olisi käytössä muttei luettelossa. Anna uusi viimeinen päivä valitsimella --until tai poista ensin kenttä ends. Mitään ei muutettu.
cli-activate-until-past = { $found } on jo mennyt, joten profiili ei olisi luettelossa. Mitään ei muutettu.
cli-activate-active = { $id } on jo käytössä. Mitään ei muutettu. Viimeisen päivän voit kirjoittaa tiedoston { $file } kenttään ends.
cli-activate-planned = { $id } on vasta suunnitteilla: tiliä ei vielä ole. Kun se on avattu, kirjoita tiedostoon { $file } osoite ja avaamispäivä ja muuta tila. Mitään ei muutettu.
cli-activate-closed = { $id } on suljettu lopullisesti. Uusi tili tarvitsee uuden tietueen: aito new profile. Mitään ei muutettu.
cli-activate-compromised = { $id } on merkitty kaapatuksi. Kun tili on taas organisaation hallussa: aito compromised { $id } --over. Mitään ei muutettu.
