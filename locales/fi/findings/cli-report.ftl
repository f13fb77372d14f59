# Komennon `aito report` sanat.

cli-report-title = Sisäinen raportti: { $name }, { $day }
cli-report-confidential = Organisaation omaan käyttöön, ei julkaistavaksi. Kirjaamaton tieto näkyy merkintänä ”ei tiedossa”, ei kieltona.
cli-report-no-internal = Kansiota profiles/_internal ei ole tässä, joten ylläpitäjät, koulutus, kaksivaiheinen tunnistautuminen, suunnitelmat ja huijaustili-ilmoitukset eivät ole tiedossa. Jos kansio on muualla, käytä valitsinta --internal.
cli-report-no-site = Tiedostoa site.yaml ei voi käyttää sellaisenaan, joten raporttia ei voi tehdä. Komento aito check kertoo, mitä siinä on vialla.
cli-report-unread = { $count ->
        [one] 1 tietueessa on virheitä, eikä se ole mukana raportissa. Komento aito check kertoo virheet.
       *[other] { $count } tietueessa on virheitä, eivätkä ne ole mukana raportissa. Komento aito check kertoo virheet.
    }
cli-report-exists = { $file } on jo olemassa, eikä sen päälle kirjoiteta ({ $detail }).
cli-report-failed = Tiedostoa { $file } ei voitu kirjoittaa: { $detail }
cli-report-written = Kirjoitettu: { $file }. Raportti ei ole julkinen.
cli-report-in-site = { $file } on sivuston tai julkaistun sivuston kansiossa, eikä sisäinen raportti saa olla siellä. Ilmoita tiedosto sen ulkopuolelta.
cli-report-summary = Yhteenveto
cli-report-profiles = Profiilit
cli-report-reviews = { $overdue } myöhässä, { $unknown } ei tiedossa
cli-report-review = Tarkistus
cli-report-review-overdue = MYÖHÄSSÄ { $due } alkaen, vahvistettu { $reviewed }
cli-report-review-due = seuraava viimeistään { $due }, vahvistettu { $reviewed }
cli-report-two-factor = Kaksivaiheinen tunnistautuminen
cli-report-two-maintainers = Vähintään kaksi ylläpitäjää (yksikköprofiilit)
cli-report-maintainers = Ylläpitäjiä
cli-report-deputies = Sijaiset
cli-report-training = Koulutus
cli-report-device = Laite
cli-report-device-separate = oma laite tälle käytölle
cli-report-device-shared-official = yhteinen virkalaite
cli-report-device-private = yksityinen laite
cli-report-plans-complete = Viestintäsuunnitelma valmis
cli-report-plan = Viestintäsuunnitelma
cli-report-plan-draft = luonnos
cli-report-plan-submitted = jätetty hyväksyttäväksi
cli-report-plan-returned = palautettu täydennettäväksi
cli-report-plan-complete = valmis
cli-report-plan-archived = valmis ja arkistoitu
cli-report-impostors = Huijaustili-ilmoitukset
cli-report-archive = Arkisto
cli-report-role = Vastuurooli
cli-report-email = Sähköposti
cli-report-address = Osoite
cli-report-ends = Viimeinen päivä
cli-report-closed = Suljettu
cli-report-none = ei yhtään
cli-report-on = käytössä
cli-report-off = EI KÄYTÖSSÄ
cli-report-unknown = ei tiedossa
cli-report-known = kyllä { $yes }, ei { $no }, ei tiedossa { $unknown }
cli-report-status-planned = suunnitteilla
cli-report-status-standby = valmiudessa
cli-report-status-active = käytössä
cli-report-status-compromised = KAAPATTU
cli-report-status-closed = suljettu
cli-report-not-known = Ei tiedossa
