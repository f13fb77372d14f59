# Komennon `aito init` sanat.

cli-init-not-empty = Kansiossa { $folder } on jo tiedostoja. Ilmoita uusi tai tyhjä kansio. Mitään ei kirjoitettu.
cli-init-failed = Tiedostoa { $file } ei voitu kirjoittaa: { $detail }. Mitään ei kirjoitettu.
cli-init-ask-languages = Millä kielillä sivusto on? Ensimmäinen on oletuskieli. Esimerkiksi fi,sv,en
cli-init-ask-name = Organisaation nimi
cli-init-ask-website = Organisaation verkkosivuston osoite (https://…)
cli-init-ask-domain = Virallisten sähköpostiosoitteiden verkkotunnus
cli-init-ask-base-url = Missä osoitteessa tämä sivusto julkaistaan?
cli-init-subdomain = tilit
cli-init-ask-email = Viestinnän virallinen sähköpostiosoite (se näytetään)
cli-init-mailbox = viestinta
cli-init-next = Sivuston pohja on valmis. Seuraavaksi: cd { $folder }, sitten jokaisesta tilistä aito new profile, ja lopuksi aito check ja aito build. Lisää tiedostossa README.md.
cli-init-slug-unit = viestinta
cli-init-slug-guideline = some-ohje
cli-init-slug-chapter = tarkoitus
cli-init-slug-impostor = ilmoita-huijaustilista
cli-init-slug-privacy = tietosuoja
cli-init-title = Viralliset tilimme
cli-init-unit = Viestintä
cli-init-role = Viestintäpäällikkö
cli-init-impostor = Ilmoita huijaustilistä
cli-init-impostor-body = Jos jokin tili esiintyy nimellämme eikä se ole virallisten tilien luettelossa, kerro siitä meille: [{ $email }](mailto:{ $email }). Lähetä tilin osoite ja mahdollisuuksien mukaan kuva sen sisällöstä. Älä kirjoita tilille äläkä avaa sen linkkejä. Ilmoita tilistä myös palvelulle.
cli-init-privacy = Tietosuoja
cli-init-privacy-body = Sivusto ei käytä evästeitä eikä seuraa kävijöitä. Kun tarkistat tilin, sen tekee oma selaimesi, eikä liittämääsi osoitetta lähetetä minnekään. Kysymykset: [{ $email }](mailto:{ $email }).
cli-init-guideline = Sosiaalisen median ohje
cli-init-guideline-body = Kirjoita tähän, ketä ohje koskee.
cli-init-chapter = Tarkoitus
cli-init-chapter-body = Kirjoita tähän, mitä varten tilit ovat ja kuka niistä päättää.
cli-init-site-head = Organisaatio, sivuston kielet ja linjaukset. Komento aito check kertoo puutteet ja virheet.
cli-init-site-base-url = Sivuston julkaisuosoite.
cli-init-site-languages = Ensimmäinen on oletuskieli.
cli-init-site-more = Mitä voi lisätä: poista rivin alusta # ja sitä seuraava välilyönti.
cli-init-units-head = Organisaation yksiköt. Toisen yksikön alla oleva yksikkö ilmoittaa kentässä parent ylemmän yksikön tunnuksen.
cli-init-record-head = Esimerkki: suunnitteilla oleva tili, joka ei näy missään. Poista se tai kirjoita tilalle tilin omat tiedot.
cli-init-gitignore =
    Tehty sivusto syntyy joka kerta uudelleen.
    Sisäisiä osia (profiles/_internal) ei saa julkaista. Jos muut voivat lukea tätä versiovarastoa, säilytä ne muualla, ilmoita paikka valitsimella --internal ja poista # seuraavalta riviltä:
    /profiles/_internal/
cli-init-owners-github =
    Kenen pitää hyväksyä minkäkin kansion muutokset GitHubissa. Tietueet ovat yksiköittäin, joten kukin yksikkö voi omistaa kansionsa. Kirjoita omat ryhmänne ja poista #. Viimeinen sopiva rivi ratkaisee.
    Gitea ja Forgejo lukevat saman tiedostosta .gitea/CODEOWNERS, jossa polut ovat säännöllisiä lausekkeita (profiles/x/.*).
cli-init-owners-gitlab = Kenen pitää hyväksyä minkäkin kansion muutokset GitLabissa. Tietueet ovat yksiköittäin, joten kukin yksikkö voi omistaa kansionsa. Kirjoita omat ryhmänne ja poista #.
cli-init-readme =
    # Viralliset tilit

    Tässä kansiossa ovat organisaation virallisten tilien tietueet ja ohjeet. Kaksi komentoa riittää:

    - `aito check` kertoo kaiken, mikä on vialla, missä ja miten sen korjaa.
    - `aito build` tekee sivuston kansioon `public`. Niin kauan kuin jokin on vialla, se ei kirjoita mitään.

    Arkeen: `aito new profile` lisää tilin, `aito confirm TUNNUS` vahvistaa tietueen, `aito close TUNNUS --reason ended` sulkee profiilin ja `aito compromised TUNNUS` varoittaa kaappauksesta.

    Tiedot, joita ei saa julkaista (ylläpitäjät, suunnitelmat, muistiinpanot), kuuluvat kansioon `profiles/_internal` eivätkä minnekään muualle.

    Kansio `schemas` kertoo muokkausohjelmalle, miten tietueet kirjoitetaan, joten ohjelma osaa täydentää ja tarkistaa kirjoittamaasi. Kun Aitosta otetaan käyttöön uusi versio tai sivuston kielet muuttuvat, anna komento `aito schema --out schemas`.

    Aika poistaa tilejä luettelosta itsestään, joten tee ja julkaise sivusto ajastetusti, vähintään kerran viikossa.
