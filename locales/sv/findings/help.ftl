# Vad `--help` berättar om kommandon och flaggor.

help-usage = Användning
help-commands = Kommandon
help-command = Kommando
help-arguments = Värden
help-options = Flaggor
help-default = förval
help-values = alternativ
help-exit-codes = Returvärden: 0 klart, 1 något är fel och ingenting skrevs, 2 kommandot är fel eller det gick inte att skriva.
help-common-help = Visa hjälp: -h i korthet, --help i sin helhet.
help-common-version = Visa versionen.
help-help = Visa hjälp, för ett kommando om det nämns.
help-help-of = Kommandot.

help-aito = Publicerar en förteckning över en offentlig organisations egna konton i sociala medier och organisationens anvisningar som en handbok.
    .long =
        Skriv poster (YAML) och kapitel (Markdown), ge kommandot `aito check` tills ingenting är fel och sedan `aito build`.
        Ingenting publiceras så länge något är fel: den gamla webbplatsen förblir som den är.
help-aito-lang = Språket i meddelandena (förval: omgivningens språk, annars engelska).
help-aito-lang-fi = Suomi
help-aito-lang-sv = Svenska
help-aito-lang-en = English

help-common-site = Webbplatsens mapp (förval: den här mappen eller närmaste mapp ovanför med en site.yaml).
help-common-internal = Mappen med interna delar (förval: profiles/_internal på webbplatsen).
help-common-date = Publiceringsdagen i formen ÅÅÅÅ-MM-DD (förval: SOURCE_DATE_EPOCH, annars i dag).
help-common-format = I vilken form anmärkningarna visas.
help-common-format-human = För människor: utdrag ur filen och felets plats
help-common-format-json = För program: ett JSON-objekt per rad
help-common-format-sarif = SARIF 2.1.0, för kodtjänster och redigeringsprogram
help-common-format-github = Arbetsflödeskommandon, som GitHub visar bredvid de ändrade raderna
help-common-format-junit = JUnit-XML, för byggservrar
help-common-quiet = Visa bara anmärkningarna.
help-common-jobs = Hur många trådar som används (förval: så många som datorn har).

help-build = Granska webbplatsen och skriv den till en mapp.
    .long = Mappen byts ut i ett steg. Om webbplatsen har ett fel förblir mappen oförändrad, byte för byte.
help-build-out = Mappen som skrivs (förval: public i webbplatsens mapp).
help-build-base-url = Adressen där webbplatsen publiceras, i stället för `base_url` i site.yaml.
help-build-removals-only = Ta bara bort det ur den publicerade förteckningen som posterna inte längre svarar för, även om något annat är fel.

help-check = Granska webbplatsen utan att skriva något.
help-check-changed-since = Låt bara sådana fel hindra som ändringen har medfört eller rört sedan REV (en gren, en tagg eller en commit). Tidigare fel visas som uppgifter med datum. Fel enligt fasta regler hindrar alltid.

help-completions = Skriv ut det som ett skal behöver för att komplettera kommandon och flaggor.
    .long =
        För bash: `aito completions bash > ~/.local/share/bash-completion/completions/aito`. Andra skal har egna mappar
        för sådana filer.
help-completions-shell = Skalet.

help-compromised = Märk ett konto som kapat: någon annan har tagit över det.
    .long = Posten får statusen och tidpunkten, allt annat förblir som det är. Flaggan `--over` tar bort märkningen.
help-compromised-id = Kontots id, till exempel kirjasto/facebook.
help-compromised-message = Vad läsarna får veta, på webbplatsens förvalda språk eller på ett annat som `sv=…`; en gång per språk.
help-compromised-over = Organisationen har fått tillbaka sitt konto.

help-explain = Förklara en regel med ett felaktigt och ett riktigt exempel; utan namn räknas alla regler upp.
help-explain-rule = Regelns namn, till exempel profile/owner-missing; utan det räknas alla regler upp.

help-lookup = Berätta om en adress är ett konto i förteckningen: på den här webbplatsen eller med --at på en publicerad.
    .long =
        Returvärden: 0 äkta, 3 stängt eller inte att lita på nu, 4 liknar ett officiellt konto, 5 inte i förteckningen
        eller inte på den plattformen, 6 går inte att avgöra av adressen, 7 går inte att kontrollera nu, 2 ingen adress; av
        flera det högsta.
help-lookup-inputs = Adresser eller användarnamn; `-` läser ett per rad från standardinmatningen.
help-lookup-json = Ett JSON-objekt per rad.
help-lookup-at = Fråga en publicerad webbplats i stället för posterna: dess mapp eller adress (https://…).
help-lookup-key = Den offentliga nyckel som de publicerade uppgifterna ska vara undertecknade med: en fil eller själva nyckeln.
help-common-state = Var de löpnummer som setts hittills sparas (förval: användarens tillståndsmapp, aito/seen.json).

help-man = Skriv ut manualsidan i formatet för `man`.

help-schema = Skriv ut JSON-schemat för ett format, för redigeringsprogram; utan namn räknas alla format upp.
    .long =
        En YAML-fil nämner sitt schema på första raden, och redigeringsprogrammet kompletterar och kontrollerar medan
        man skriver: `# yaml-language-server: $schema=../../schemas/profile.json`. Kommandot `aito schema --out schemas`
        skriver filerna. I uppgifterna i början av en text kan en sådan rad inte skrivas; deras scheman är för program som
        väljer schema efter filens namn.
help-schema-format = Formatets namn, till exempel profile; utan det räknas alla format upp.
help-schema-site = Webbplatsen vars språk schemana känner (förval: den här mappen eller närmaste mapp ovanför med en site.yaml).
help-schema-out = Skriv alla scheman till den här mappen, en fil per format.

help-sign = Underteckna uppgifterna på en byggd webbplats, så att andra ser att ingen har ändrat dem.
    .long = `aito build` undertecknar självt när AITO_SIGNING_KEY finns i omgivningen.
help-sign-out = Den skrivna webbplatsen (förval: public i webbplatsens mapp).
help-sign-key = Filen med den hemliga nyckeln, i minisigns form (förval: omgivningen, där AITO_SIGNING_KEY är själva nyckeln).
help-sign-new-key = Gör i stället ett nyckelpar: den hemliga nyckeln i FILE och den offentliga bredvid.
    .long = Med AITO_SIGNING_PASSWORD i omgivningen krypteras den hemliga nyckeln med det.

help-verify = Kontrollera en publicerad webbplats: underskrift, varje fil, ålder och att det inte är en äldre som lagts tillbaka.
    .long = Returvärden: 0 allt är i sin ordning, 1 något är fel, 2 kommandot är fel eller inget svar kom.
help-verify-at = Den publicerade webbplatsen: dess mapp eller adress (https://…).
help-verify-key = Den offentliga nyckel som uppgifterna ska vara undertecknade med: en fil eller själva nyckeln.

# Kommandon för vardagen
help-common-yes = Fråga ingenting: det som ingen flagga anger lämnas bort, och om något nödvändigt saknas sägs det.
help-common-title = Rubriken på det förvalda språket eller som `sv=…`; en gång per språk.
help-activate = Ta ett konto i beredskap i bruk.
    .long = Med --until försvinner kontot av sig självt ur förteckningen efter sin sista dag.
help-activate-id = Kontots id, till exempel valmius/x.
help-activate-until = Den sista dagen i bruk, ÅÅÅÅ-MM-DD; från nästa dag finns kontot inte längre i förteckningen.
help-close = Stäng ett konto för gott och berätta vad som återstår att göra.
help-close-id = Kontots id, till exempel kirjasto/facebook.
help-close-date = Dagen då kontot stängdes, ÅÅÅÅ-MM-DD (förval: i dag).
help-close-reason = Orsaken: ended, employment-ended, task-changed, low-use, reorganised eller compromised.
help-close-successor = Kontot som kommer i stället.
help-confirm = Bekräfta att kontonas poster fortfarande stämmer: `reviewed` får dagens datum.
help-confirm-ids = Kontonas id, till exempel kirjasto/facebook.
help-confirm-unit = Alla konton som den här enheten ansvarar för; enheterna under den bekräftar sina egna.
help-init = Börja på en webbplats som går att bygga, i en ny eller tom mapp.
help-init-base-url = Adressen där den här webbplatsen publiceras.
help-init-domain = E-postadressernas domän (förval: webbplatsens).
help-init-email = Kommunikationens officiella e-postadress.
help-init-folder = Webbplatsens mapp: en ny eller en tom.
help-init-languages = Webbplatsens språk, det förvalda först, till exempel fi,sv,en.
help-init-name = Organisationens namn på det förvalda språket eller som `sv=…`; en gång per språk.
help-init-website = Organisationens egen webbplats.
help-init-quiet = Säg bara det som är fel.
help-new = Börja på en post eller en text: frågar efter det som behövs och kontrollerar varje svar genast.
help-new-chapter = Ett kapitel i en anvisning, som utkast.
help-new-chapter-guideline = Anvisningens id.
help-new-chapter-id = Kapitlets namn i adressen (förval: bildas av rubriken).
help-new-chapter-place = Platsen bland kapitlen (förval: den sista).
help-new-guideline = En anvisning, som utkast.
help-new-guideline-from = Den första giltighetsdagen.
help-new-guideline-id = Anvisningens id, namnet på dess mapp (förval: bildas av rubriken).
help-new-guideline-issued = Utfärdandedagen, ÅÅÅÅ-MM-DD.
help-new-guideline-number = Dokumentets nummer.
help-new-guideline-unit = Enheten som ansvarar för den.
help-new-guideline-until = Den sista giltighetsdagen.
help-new-profile = Ett konto: posten för ett officiellt konto.
help-new-profile-email = Den officiella e-postadressen till den som sköter kontot.
help-new-profile-ends = Den sista dagen för en kampanj eller en persons uppgift, ÅÅÅÅ-MM-DD.
help-new-profile-evidence = Hur organisationen i dag vet att kontot är dess eget: administrator, backlink, rel-me, own-domain, phone eller letter.
help-new-profile-id = Postens id (förval: bildas av enheten och plattformen).
help-new-profile-kind = unit, role, person, expert eller campaign.
help-new-profile-languages = Språken som kontot betjänar på, till exempel fi,sv.
help-new-profile-name = Kontots namn på det förvalda språket eller som `sv=…`; en gång per språk.
help-new-profile-opened = Dagen då kontot öppnades, ÅÅÅÅ-MM-DD.
help-new-profile-person = Personens namn, om det är offentligt.
help-new-profile-phone = Ett officiellt telefonnummer.
help-new-profile-plan = Skriv också den interna delen, med kommunikationsplanens frågor.
help-new-profile-platform = Plattformen för ett planerat konto, till exempel facebook.
help-new-profile-role = Den ansvariga befattningen, om enheten inte har någon.
help-new-profile-standby-for = Vad ett konto i beredskap väntar på.
help-new-profile-status = active, standby eller planned (förval: active med adress, planned utan).
help-new-profile-title = Personens titel, för slagen person och expert.
help-new-profile-unit = Enheten som ansvarar för kontot: ett id i profiles/units.yaml.
help-new-profile-url = Kontots adress; utan den gäller posten ett planerat konto.
help-new-profile-website = Den sida på organisationens webbplats som kontot kompletterar, eller none.
help-new-publication = En publikation, som utkast.
help-new-publication-accessible = Om filen är tillgänglig: true eller false.
help-new-publication-file = Filens sökväg under static/.
help-new-publication-id = Dess id (förval: bildas av rubriken).
help-new-publication-isbn-pdf = PDF-filens ISBN.
help-new-publication-number = Numret i serien.
help-new-publication-request-from = Vem man ber om publikationen i en annan form.
help-new-publication-series = Seriens namn.
help-new-publication-year = Året.
help-new-term = En term i ordlistan.
help-new-term-id = Dess id (förval: bildas av ordet).
help-new-term-meaning = Vad den betyder.
help-new-term-title = Ordet på det förvalda språket eller som `sv=…`; en gång per språk.
help-report = Den interna rapporten per enhet: ägare, granskningar, utbildning, tvåstegsverifiering, planer, anmälda bluffkonton.
    .long = Den är inte avsedd att publiceras: den visas i terminalen, eller skrivs med --out till en fil utanför webbplatsen.
help-report-unit = Bara den här enheten och de som hör under den.
help-report-out = En ny fil utanför webbplatsen (förval: terminalen).

help-check-fix = Rätta det som är säkert (adresser, datum, telefonnummer, mellanslag i slutet av rader). Visar först vad som skulle ändras, och frågar.
help-check-yes = Med --fix eller --proof: ändra filer utan att fråga. Svaga bevis lämnas bort även då.
help-check-links = Kontrollera om adresserna utanför webbplatsen ännu finns: länkar i texter, posternas webbsidor och konton på plattformar som svarar program. Svaren sparas i några dagar.
help-check-proof = Fråga kontona i förteckningen om de själva visar vems de är: rel="me"-länkar, filen för ett Bluesky-namn, WebFinger och länkar till er webbplats. Fynden visas och skrivs efter en fråga in i posterna som daterade bevis.
help-import = Gör poster av en kanalförteckning: en CSV-fil eller text som kopierats ur ett kalkylark.
    .long = Posterna är planerade tills någon har tittat på kontot. Konton som redan har en post lämnas som de är, och rader som en människa måste se på räknas upp.
help-import-dry-run = Visa vad som skulle göras, men gör ingenting.
help-import-file = Förteckningen: en CSV-fil eller text med tabbar så som ett kalkylark ger den; `-` läser det som klistras in.
help-import-map = Vad en kolumn betyder, om det inte gissades rätt: kolumnens rubrik eller nummer och något av orden platform, name, url, handle, unit, email, phone, languages, opened, about, role, main eller none.
help-move = Ge en post, en anvisning, ett kapitel, en publikation, en term eller en sida ett nytt id.
    .long = Filerna flyttas på alla språk tillsammans med den interna delen, hänvisningarna ändras och de gamla adresserna leder vidare till de nya. En post där id:t är utskrivet behåller det: då flyttas bara filen.
help-move-dry-run = Visa vad som skulle göras, men gör ingenting.
help-move-new = Det nya id:t.
help-move-old = Det nuvarande id:t, till exempel kirjasto/facebook eller some-ohje/moderointi; om två har det, skriv det som i länkar: profile:…, chapter:…, page:…, publication:…, term:….
help-serve = Visa webbplatsen i webbläsaren på den här datorn, och varje ändring så snart den sparas.
    .long = Felen visas på sidorna, och texter med `draft: true` visas som utkast. Ingenting skrivs.
help-serve-open = Öppna sidan i webbläsaren.
help-serve-port = Porten på 127.0.0.1 (förval: 4000 eller nästa lediga; 0 tar vilken som helst).
