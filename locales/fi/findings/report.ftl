# Mitä havaintojen ympärillä sanotaan, suomeksi: ryhmät, lukumäärät, toistot, ennen muutosta olleet havainnot.

report-level-error = virhe
report-level-warning = varoitus
report-level-before = tehtävä

report-group-unit = { $name } ({ $unit })
report-group-records = Tietueet, joista yksikkö puuttuu
report-group-texts = Tekstit, joista vastuutaho puuttuu
report-group-site = Koko sivusto

report-errors = { $count ->
        [one] 1 virhe
       *[other] { $count } virhettä
    }
report-warnings = { $count ->
        [one] 1 varoitus
       *[other] { $count } varoitusta
    }
report-earlier = { $count ->
        [one] 1 aiempi tehtävä
       *[other] { $count } aiempaa tehtävää
    }
report-earlier-in-all = { $count ->
        [one] 1 havainto oli olemassa jo ennen muutosta, eikä se estä muutosta.
       *[other] { $count } havaintoa oli olemassa jo ennen muutosta, eivätkä ne estä muutosta.
    }

report-repeats = { $count ->
        [one] Samanlaisia on 1 muu:
       *[other] Samanlaisia on { $count } muuta:
    }
report-other = toinen kohta: { $place }
report-title = Aito: { $rule }
report-clean = Korjattavaa ei ole
report-root = Kansio, josta polut lasketaan: versiovaraston ylin kansio

report-before = Tämä oli olemassa jo ennen muutosta, joten se ei estä muutosta. Se on silti korjattava: tiedostoa on muokattu viimeksi { $day }.
report-before-undated = Tämä oli olemassa jo ennen muutosta, joten se ei estä muutosta. Se on silti korjattava.
report-before-fixed = Tämä oli olemassa jo ennen muutosta; tiedostoa on muokattu viimeksi { $day }. Se estää muutoksen silti, koska tästä säännöstä ei voi poiketa.
report-before-fixed-undated = Tämä oli olemassa jo ennen muutosta. Se estää muutoksen silti, koska tästä säännöstä ei voi poiketa.

report-change-no-git = Ohjelmaa git ei voitu käynnistää, ja valitsin --changed-since tarvitsee sitä ({ $detail }). Asenna git tai anna komento aito check ilman valitsinta --changed-since.
report-change-no-repository = { $folder } ei ole git-versiovarastossa, joten muutoksia ei voi selvittää. Anna komento aito check ilman valitsinta --changed-since.
report-change-unknown = git ei tunne täällä versiota ”{ $rev }”. Anna haara, tagi tai commit, esimerkiksi origin/main. Koontipalvelin hakee usein vain uusimman version: säädä se hakemaan koko historia (GitHubissa checkout-vaiheen asetus fetch-depth: 0).
report-change-no-base = Versiolla ”{ $rev }” ja nykyisellä tilalla ei ole täällä yhteistä lähtökohtaa. Jos historia on haettu vain osittain, hae se kokonaan (GitHubissa checkout-vaiheen asetus fetch-depth: 0).
report-change-failed = git ei kertonut, mitä on muuttunut: { $detail }
report-change-unseen = Ennen muutosta olleiden virheiden takia sivuja ei voitu muodostaa. Siksi jäi tarkistamatta se, mikä näkyy vasta valmiilta sivuilta.
