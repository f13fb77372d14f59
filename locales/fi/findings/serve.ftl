# Esikatselu, `aito serve`.

serve-address = Esikatselu on osoitteessa { $url }. Se päivittyy aina, kun tallennat. Lopeta painamalla Ctrl-C.
serve-ended = Esikatselu on lopetettu.
serve-shown = Päivitetty { $seconds } sekunnissa.
serve-port-taken = Toinen ohjelma käyttää porttia { $port }, joten esikatselu ottaa seuraavan vapaan portin.
serve-port-taken-free = Toinen ohjelma käyttää porttia { $port }. Portti { $free } on vapaa: aito serve --port { $free }
serve-no-port = Esikatselua ei voi näyttää: { $detail }
serve-not-opened = Selainta ei voitu avata. Avaa osoite itse.
serve-other-host = Esikatselu vastaa vain osoitteissa 127.0.0.1 ja localhost.
serve-own-fault = Aito-ohjelma epäonnistui näiden tiedostojen käsittelyssä. Vika ei ole sinun. Esikatselu näyttää edellisen tilan ja yrittää uudelleen, kun tallennat.
serve-panel = Esikatselu: havainnot
serve-here = Tällä sivulla
serve-all = Koko sivustolla
serve-drafts = Luonnokset, joita ei vielä julkaista
serve-error = Virhe:
serve-warning = Varoitus:
serve-more = … ja vielä { $count } muuta. Komento aito check kertoo kaikki.
serve-draft = Luonnos: sivua ei julkaista niin kauan kuin sen tiedostossa on draft: true.
serve-kept = Tiedostoista ei tällä hetkellä synny sivustoa. Näet viimeisimmän tilan, josta se syntyi.
serve-lost = Esikatselu on pysähtynyt. Käynnistä se uudelleen komennolla aito serve, niin sivu palaa itsestään.
serve-home = Etusivulle
serve-in-place = Tällä sivulla on virhe
serve-in-place-text = Sivu voidaan näyttää vasta, kun virhe on korjattu. Korjaa se tiedostoon ja tallenna, niin sivu palaa itsestään. Muu sivusto on käytettävissä.
serve-no-site = Sivustoa ei voi vielä näyttää
serve-no-site-text = Korjaa alla kerrotut virheet ja tallenna, niin sivu palaa itsestään.
serve-no-file = Tiedosto { $file } puuttuu. Kun palautat sen, sivu palaa itsestään.
serve-nothing-here = Sivua ei ole
