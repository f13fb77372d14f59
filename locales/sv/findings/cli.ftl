# Ord på svenska för anmärkningar och kommandon: kommandoraden. Hur de skrivs står i README.md i mappen locales.

## Kommandoraden

cli-summary-clean = Inga fel, inga varningar.
cli-summary-found = { $errors ->
        [0] Inga fel
        [one] 1 fel
       *[other] { $errors } fel
    }, { $warnings ->
        [0] inga varningar
        [one] 1 varning
       *[other] { $warnings } varningar
    }.
cli-nothing-written = Ingenting skrevs: den publicerade webbplatsen är oförändrad. Rätta felen ovan och ge kommandot på nytt.
cli-written = { $files ->
        [one] 1 fil
       *[other] { $files } filer
    } skrevs till { $out } på { $seconds } s.
cli-listed = I förteckningen: { $listed } av { $profiles ->
        [one] 1 konto
       *[other] { $profiles } konton
    }.
cli-internal-absent = Mappen profiles/_internal finns inte här, så det som beror på den har inte granskats. Ge --internal MAPP om den finns någon annanstans.
cli-lock-absent = Filen anchors.lock finns inte, så ingen märker om en adress i handboken försvinner. Kommandot aito lock skapar filen.
cli-in-file = i { $file }, rad { $line }
cli-other-place = det andra stället
cli-explain-hint = Mer om regeln: aito explain { $rule }
cli-no-rule = Regeln ”{ $rule }” finns inte. Menade du { $suggestion }? Alla regler: aito explain
cli-progress-building = Bygger … { $seconds } s
cli-progress-verifying = Kontrollerar de publicerade filerna … { $seconds } s
cli-no-site = Ingen webbplats hittades: { $folder } har ingen site.yaml. Gå till webbplatsens mapp, den som innehåller site.yaml, eller ange den med --site MAPP.
cli-bad-date = ”{ $found }” är inte en dag. Skriv så här: --date 2026-05-11
cli-host-root = Webbplatsen ligger i en undermapp. Det som hör till domänens rot finns i { $out }/for-host-root/. Kopiera det dit.
cli-bad-base-url = Webbplatsen kan inte publiceras på ”{ $found }”. Skriv en hel adress, till exempel https://tilit.esimerkkila.example/
cli-bad-epoch = SOURCE_DATE_EPOCH ska vara ett antal hela sekunder sedan 1970, till exempel 1795298400.
cli-out-is-site = { $out } är själva webbplatsens källmapp, eller en mapp som innehåller den, och skulle skrivas över. Välj en annan mapp med --out MAPP.
cli-out-foreign = { $out } innehåller filer som Aito inte har skrivit, och de skulle gå förlorade. Välj en tom eller ny mapp med --out MAPP.
cli-write-failed = Det gick inte att skriva till { $out }: { $detail }. Den publicerade webbplatsen är oförändrad.
cli-removals-no-site = I { $out } finns ingen publicerad webbplats att ta bort något från. Hämta först de publicerade filerna till mappen från den plats där de är publicerade (med git, rsync eller webbhotellets egen nedladdning), eller ange deras mapp med --out MAPP. Ge sedan kommandot på nytt.
cli-removals-flawed = Den publicerade webbplatsen i { $out } är inte hel. Därför gjordes ingenting. Hämta alla filer på nytt. Det här är fel:
cli-removals-unreadable = Den publicerade webbplatsen i { $out } har ingen kontoförteckning som den här versionen av Aito kan läsa. Använd den version som byggde den, eller rätta felen och ge kommandot aito build.
cli-removals-no-records = Det finns inte en enda post i profiles/, så alla konton skulle tas bort ur förteckningen i { $out }. Är det här webbplatsens mapp, med alla filer? Om förteckningen ska vara tom ger du kommandot aito build.
cli-removals-trouble = { $path } på den publicerade webbplatsen kunde inte läsas: { $detail }.
cli-removals-nothing = Det finns inget att ta bort: posterna stöder varje konto i den publicerade förteckningen. Ingenting skrevs.
cli-removals-taken = { $count ->
        [one] 1 konto finns inte längre i den publicerade förteckningen:
       *[other] { $count } konton finns inte längre i den publicerade förteckningen:
    }
cli-removals-changed = Uppgifterna om kapade konton uppdaterades.
cli-removed-missing = { $id }: posten finns inte. ({ $url })
cli-removed-unreadable = { $id }: posten kan inte läsas. ({ $url })
cli-removed-unreadable-field = { $id }: i posten finns inget läsbart värde för { $field }. ({ $url })
cli-removed-planned = { $id }: enligt posten är kontot planerat. ({ $url })
cli-removed-closed = { $id }: kontot är stängt. ({ $url })
cli-removed-private = { $id }: enligt posten är kontot privat. ({ $url })
cli-removed-ended = { $id }: sista dagen var { $day }. ({ $url })
cli-removed-not-yet = { $id }: kontot öppnas först senare. ({ $url })
cli-removed-owner-unknown = { $id }: ingen enhet i organisationen ansvarar för kontot. ({ $url })
cli-removed-address-changed = { $id }: posten avser ett annat konto. ({ $url })
cli-removed-compromised = { $id }: kontot är i orätta händer, och läsarna varnas nu för det. ({ $url })
cli-removals-kept-warning = { $id }: varningen finns kvar, trots att posten inte längre anger den. Bara aito build tar bort en varning.
cli-removals-naming = Sidor med texter är oförändrade. De här sidorna nämner fortfarande det som har tagits bort, eller länkar till ett konto i orätta händer:
cli-removals-more = … och { $count } till.
cli-removals-builtin-theme = Webbplatsens egna mallar kunde inte användas. De här sidorna har därför tills vidare det inbyggda utseendet.
cli-removals-search-of-texts = Sökindexet för texterna kunde inte läsas. Fram till nästa aito build hittar sökningen bara konton.
cli-removals-closed-accounts = Kontrollens uppgifter om stängda konton kunde inte läsas. Fram till nästa aito build kan kontrollen svara att ett stängt konto inte finns i förteckningen.
cli-removals-errors = Felen ovan var inget hinder. Innan de är rättade publicerar aito build ingenting.
cli-removals-unsigned = Uppgifterna är inte undertecknade. Den publicerade webbplats som låg till grund har ingen giltig underskrift med nyckeln i AITO_SIGNING_KEY, så någon annan kan ha ändrat dess sidor. Varningen finns ändå i mappen. För att underteckna på nytt rättar du felen och ger kommandot aito build. Du kan också jämföra sidorna med det som du vet att är ert och sedan ge kommandot aito sign.
cli-removals-held-back = Därför finns konton som posterna inte längre stöder kvar i den publicerade förteckningen: { $ids }. Ta bort dem genast, oberoende av andra fel: aito build --removals-only
cli-removals-held-unsure = Posterna för de här kontona har fel, så kontona står kvar i den publicerade förteckningen som förut: { $ids }. Rätta posterna först: aito build --removals-only skulle ta bort också de här kontona ur förteckningen.
cli-removals-perhaps = Enligt posterna är detta i orätta händer: { $ids }. I { $out } finns ingen publicerad webbplats att jämföra med. Om kontot finns kvar i den publicerade förteckningen hämtar du de publicerade filerna till den mappen och ger sedan kommandot: aito build --removals-only
cli-unknown-profile = Kontot ”{ $id }” finns inte. Menade du { $suggestion }?
cli-unknown-profile-known = Kontot ”{ $id }” finns inte. Ett id är sökvägen under profiles/ utan .yaml, till exempel { $known }.
cli-unread-profile = Posten { $file } kan inte läsas. Därför ändrades den inte. Kommandot aito check visar vad som är fel i den.
cli-two-records = Två filer har samma id, { $id }: { $files }. Ingenting ändrades. Ta först bort den ena filen.
cli-changed-failed = { $file } kunde inte ändras: { $detail }. Filen är oförändrad.
cli-amend-unreadable = { $file } kan inte läsas. Därför ändrades den inte. Kommandot aito check visar vad som är fel i den.
cli-amend-layout = { $file } är skriven så att kommandot inte kan ändra den utan att röra mer än det ska. Ingenting ändrades. Skriv en nyckel per rad, eller skriv själv: status: { $status }
cli-amend-no-status = I { $file } finns ingen status som går att läsa. Därför ändrades filen inte. Kommandot aito check visar vad som är fel i den.
cli-amend-closed = { $id } är stängt: kontot finns inte i någon förteckning, och kontrollen svarar att det inte längre är officiellt. Ingenting ändrades.
cli-amend-planned = { $id } är planerat: förteckningen har inget konto som någon kan ha kapat. Ingenting ändrades.
cli-amend-not-compromised = { $id } är inte märkt som kapat. Ingenting ändrades.
cli-message-language = Webbplatsen har inget språk ”{ $lang }” ({ $known }). Skriv meddelandet på något av dess språk: --message { $example }=…
cli-message-empty = Skriv ett meddelande, högst { $limit } tecken på en rad.
cli-message-identity-code = Meddelandet innehåller en personbeteckning, och den skulle publiceras. Ingenting ändrades.
cli-compromised-marked = { $id } är nu märkt som kapat ({ $file }).
cli-compromised-again = { $id } var redan märkt som kapat. Tidpunkten ändrades inte ({ $file }).
cli-compromised-no-message = Berätta mer för läsarna: aito compromised { $id } --message "…"
cli-compromised-steps = Gör så här nu:
cli-compromised-step-password = 1. Byt genast kontots lösenord och lösenordet till den e-postlåda som kontot kan återställas med. Avsluta alla andra sessioner. Ta bort appar och personer som inte hör dit.
cli-compromised-step-evidence = 2. Spara bevisen: bilder på inlägg och meddelanden som har skickats, tidpunkter och plattformens meddelanden. Radera ingenting innan dess.
cli-compromised-step-tell = 3. Berätta att kontot har kapats: för kommunikationen, dataskyddet och informationssäkerheten hos er och för plattformen. Om någon har lidit skada eller uppgifter har läckt ska du också underrätta myndigheterna.
cli-compromised-step-publish = 4. Publicera varningen: aito build. Om andra fel hindrar det: aito build --removals-only
cli-compromised-step-over = 5. När ni har fått tillbaka kontot och gått igenom allt i det: aito compromised { $id } --over
cli-compromised-over = { $id } är inte längre märkt som kapat ({ $file }). Status är nu { $status }. Rätta det om det inte stämmer.
cli-compromised-confirm = Innan du publicerar kontot som officiellt: gå igenom kontot, dess inställningar och de personer som har tillgång till det. Skriv sedan dagens datum i reviewed i posten och ge kommandot aito build.
cli-lookup-no-data = Inget svar kan ges: webbplatsen har fel, så dess poster kan inte bekräfta något konto. Ge kommandot aito check.
cli-lookup-nothing = Ingenting frågades: det finns ingen rad med en adress eller ett användarnamn.
cli-lookup-at-no-list = På { $at } finns ingen förteckning som gick att läsa.
cli-lookup-at-no-names = Kontonas namn kunde inte läsas. Svaren gäller utan dem.
cli-lookup-at-no-table = På den publicerade webbplatsen står det inte vilka plattformar den känner till. Därför går det inte att ge något säkert svar.
cli-lookup-at-other-table = Webbplatsen är publicerad med en annan version av Aito, som kan läsa vissa adresser på ett annat sätt.

## Underskrift och kontroll av det som är publicerat

cli-signed = Uppgifterna är undertecknade.
cli-unsigned = Uppgifterna är inte undertecknade: AITO_SIGNING_KEY innehåller ingen nyckel. Underteckna dem nu: aito sign --key FIL
cli-sign-done = Undertecknad: { $file }
cli-sign-no-key = Det finns ingen nyckel att underteckna med. Ange nyckelns fil med --key FIL, eller lägg nyckeln i miljövariabeln AITO_SIGNING_KEY. Gör en ny nyckel: aito sign --new-key FIL
cli-sign-no-site = I { $out } finns ingen webbplats. Bygg den först med aito build, eller ange dess mapp med --out MAPP.
cli-sign-not-signed = Ingenting undertecknades: underskriften svarar för varje fil. Bygg webbplatsen på nytt med aito build.
cli-sign-failed = Underskriften kunde inte skrivas till { $out }: { $detail }
cli-sign-impossible = Uppgifterna kunde inte undertecknas. Bygg webbplatsen på nytt med aito build.
cli-sign-open-key = Andra på den här datorn kan läsa den hemliga nyckeln { $file }. Ta bort den rätten: chmod 600
cli-sign-published-key = { $file } ligger i en mapp som publiceras. Då skulle också den hemliga nyckeln publiceras. Förvara nyckeln utanför webbplatsen.
cli-sign-key-unreadable = { $from } kan inte användas: { $detail }
cli-sign-key-exists = { $file } finns redan och skrivs inte över: utan den gamla nyckeln kan ingen fortsätta att underteckna. Välj ett annat namn.
cli-sign-not-a-key = { $from } innehåller ingen hemlig nyckel. En nyckel har två rader, så som minisign -G eller aito sign --new-key skriver dem.
cli-sign-public-key = { $from } innehåller den offentliga nyckeln. För att underteckna behövs den hemliga.
cli-sign-needs-password = Nyckeln i { $from } har ett lösenord. Lägg lösenordet i miljövariabeln AITO_SIGNING_PASSWORD.
cli-sign-wrong-password = Lösenordet i AITO_SIGNING_PASSWORD hör inte till nyckeln i { $from }.
cli-sign-too-heavy = Nyckeln i { $from } kräver mer minne än ett lösenord får kosta. Gör en ny nyckel med minisign -G eller aito sign --new-key.
cli-sign-new-key =
    Hemlig nyckel: { $secret } (behåll den för dig själv och förvara en kopia på ett säkert ställe)
    Offentlig nyckel: { $public }
    { $key }
cli-sign-new-key-open = Den hemliga nyckeln har inget lösenord: den som har filen kan underteckna i organisationens namn. Om du vill göra en nyckel med lösenord lägger du först lösenordet i AITO_SIGNING_PASSWORD.

cli-verify-good = { $files ->
        [one] Den enda publicerade filen är oförändrad.
       *[other] Alla { $files } publicerade filer är oförändrade.
    } Uppgifterna är gjorda { $generated } och gäller till { $expires }.
cli-verify-unserved = { $count ->
        [one] En fil hämtades inte, eftersom webbservrar inte lämnar ut den.
       *[other] { $count } filer hämtades inte, eftersom webbservrar inte lämnar ut dem.
    }
cli-verify-no-key = Underskriften kontrollerades inte, eftersom ingen offentlig nyckel angavs. Den som kan ändra webbplatsen kan ha ändrat allt. Ange nyckeln med --key.
cli-verify-more = … och { $count } till.
cli-verify-clock = Uppgifterna är gjorda { $generated }, men så mycket är klockan inte ännu på den här datorn. Någondera klockan går fel.
cli-verify-replaced = Webbplatsen publicerades på nytt under kontrollen. Ge kommandot på nytt.
cli-verify-unanswered = Inget svar för { $path }: { $detail }
cli-verify-bad-key = Det som anges med --key är ingen offentlig nyckel. Det ska vara en fil så som minisign -G eller aito sign --new-key skriver den (namnet slutar på .pub), eller den filens andra rad.
cli-verify-no-folder = Mappen { $at } finns inte. En publicerad webbplats adress börjar med https://
cli-verify-no-address = { $at } är inte adressen till en webbplats. Skriv så här: https://tilit.esimerkkila.example/
cli-verify-no-https = { $at } tillfrågas inte, eftersom svaret kan ändras av vem som helst på vägen. Skriv adressen med https://
cli-verify-no-network = Det här programmet är gjort utan nätförbindelse och kan bara kontrollera mappar.
cli-verify-state-no-place = Det finns ingenstans att spara löpnumret. Därför märks det inte om en äldre webbplats läggs tillbaka. Ange en fil med --state FIL.
cli-verify-state-damaged = { $file } är skadad. Därför märks det inte om en äldre webbplats har lagts tillbaka. Ta bort filen om du vet varför den är skadad, eller ange en annan med --state FIL.
cli-verify-state-failed = Löpnumret kan inte sparas i { $file }: { $detail }. Ange en annan fil med --state FIL.
cli-verify-no-manifest = Inte en publicerad webbplats: data/manifest.json saknas.
cli-verify-unreadable = Skadad: data/manifest.json kan inte läsas från rad { $number } framåt.
cli-verify-version = data/manifest.json har version { $number }, som det här programmet inte känner till. Använd ett nyare program.
cli-verify-unsafe-path = Går inte att lita på: data/manifest.json anger filen ”{ $path }”, som skulle ligga utanför webbplatsen.
cli-verify-bad-entry = Skadad: data/manifest.json har ingen riktig SHA-256 för { $path }.
cli-verify-bad-times = Skadad: i data/manifest.json står det inte på rätt sätt när den är gjord och till när den gäller.
cli-verify-unsigned = Inte undertecknad: data/manifest.json.minisig saknas.
cli-verify-signature-unreadable = Skadad: data/manifest.json.minisig är ingen underskrift.
cli-verify-other-key = Undertecknad med en annan nyckel än den som angavs.
cli-verify-bad-signature = Fel underskrift: data/manifest.json är inte det som undertecknades. Lita inte på något i den.
cli-verify-missing = Saknas: { $path }
cli-verify-changed = Ändrad: { $path } är inte den fil som publicerades.
cli-verify-not-a-file = Inte en fil: i stället för { $path } finns en länk, en mapp eller en enhetsfil.
cli-verify-elsewhere = Omdirigerad: den som vill hämta { $path } skickas av servern till { $to }.
cli-verify-extra = Överflödig: { $path } finns inte i data/manifest.json.
cli-verify-expired = För gammal: uppgifterna gällde till { $time }. Bygg och publicera webbplatsen på nytt.
cli-verify-ahead = Från framtiden: uppgifterna är gjorda { $time }. Antingen går klockan fel på den här datorn eller på den dator där webbplatsen byggdes.
cli-verify-replayed = Äldre än tidigare: löpnumret är { $serial }, men { $seen } har redan setts. Någon kan ha lagt tillbaka en gammal webbplats. Om du har gjort det själv ska du bygga webbplatsen på nytt.
