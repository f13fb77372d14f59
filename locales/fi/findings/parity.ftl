# Kieliversiot: mitä tekstejä milläkin kielellä on. Esikatselun sivu.

parity-link = Kieliversiot
parity-title = Kieliversiot
parity-text = Taulukosta näet, mitkä tekstit on kirjoitettu milläkin kielellä ja mitkä käännökset ovat jääneet jälkeen. Luvusta pääset niihin teksteihin, joita se koskee.
parity-counts = Tekstit kielittäin
parity-state = Tilanne
parity-what = Teksti
parity-all = Kaikki tekstit
parity-show-all = Näytä kaikki tekstit
parity-none = Yhtään tällaista tekstiä ei ole.
parity-missing = Puuttuu
parity-stale = Lähdeteksti on muuttunut
parity-unhashed = Lähdettä ei ole merkitty (translates)
parity-underway = Tekeillä tai virheellinen
parity-current = Ajan tasalla
parity-original = Alkuperäinen
parity-unexpected = Ei tarvita
parity-write = Kirjoita tiedostoon { $file }
parity-pages = Sivut
parity-publications = Julkaisut
parity-terms = Sanasto
parity-language-fi = suomi
parity-language-sv = ruotsi
parity-language-en = englanti
parity-language-fi-simple = selkosuomi
parity-language-sv-simple = selkoruotsi
parity-language-en-simple = selkoenglanti
