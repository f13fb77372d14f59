# Tietueita muuttavien komentojen sanat.

cli-life-layout = Tiedosto { $file } on kirjoitettu niin, ettei komento voi muuttaa siitä vain tarpeellista kohtaa. Mitään ei muutettu. Kirjoita jokainen kenttä omalle rivilleen tai muuta itse: { $lines }
cli-unknown-unit = Yksikköä ”{ $unit }” ei ole. Tarkoititko yksikköä { $suggestion }? Yksiköt ovat tiedostossa profiles/units.yaml.
cli-unknown-unit-known = Yksikköä ”{ $unit }” ei ole. Tiedoston profiles/units.yaml yksiköt: { $known }.
cli-bad-day = ”{ $found }” ei ole päivä. Kirjoita se näin: { $option } 2026-05-11
