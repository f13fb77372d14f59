# Anmärkningarnas ord på svenska: vad posten säger om kontots service och skeden, från plan till avslutande.

## Service

profile-website-missing = Av posten framgår inte vilken sida på er webbplats profilen kompletterar.
    .why = Webbplatsen är den officiella kanalen. Läsaren söker vägen dit på profilens sida, och den som sköter profilen behöver veta var hela saken berättas.
    .mend =
        Skriv den sida som profilen hör till, till exempel:
        website: { $website }
        Om det inte finns någon, säg det: website: none
    .label = sidan saknas

profile-service-hours-missing = Av posten framgår inte när profilens meddelanden läses.
    .why = Den som skriver på kvällen eller under ett veckoslut väntar sig att någon är på plats. Om profilen bara sköts under kontorstid berättar man det.
    .mend =
        Skriv under service när meddelandena läses, till exempel:
          hours: {"{"}fi: ma–pe klo 9–16, sv: mån–fre kl. 9–16{"}"}
    .label = tiden saknas
profile-service-hours-missing_service = Av posten framgår inte när profilen läses, hur snabbt den svarar och vad man ska göra när något är brådskande.
    .why = Folk skriver till det konto de har framför sig, vid vilken tid som helst. Om de inte vet när någon läser väntar de förgäves, och ett brådskande ärende går obemärkt förbi.
    .mend =
        Kom överens med den som sköter profilen och skriv till exempel:
        service:
          hours: {"{"}fi: ma–pe klo 9–16, sv: mån–fre kl. 9–16{"}"}
          response: {"{"}fi: kahden työpäivän kuluessa, sv: inom två arbetsdagar{"}"}
          urgent: {"{"}fi: Hätätilanteessa soita 112., sv: Ring 112 i en nödsituation.{"}"}
    .label = uppgifter om service saknas

profile-response-time-missing = Av posten framgår inte hur snabbt profilen svarar.
    .why = Utifrån det avgör läsaren om det lönar sig att vänta eller att fråga någon annanstans. Svaret kommer inom en skälig tid som är densamma för alla. Två arbetsdagar är ett bra mått.
    .mend =
        Kom överens med den som sköter profilen och skriv under service, till exempel:
          response: {"{"}fi: kahden työpäivän kuluessa, sv: inom två arbetsdagar{"}"}
        Om det inte går att skriva till profilen, berätta det där:
          response: {"{"}fi: Kanavalle ei voi vastata., sv: Det går inte att svara i kanalen.{"}"}
    .label = svarstiden saknas

profile-urgent-line-missing = Av posten framgår inte vad man ska göra när något är brådskande.
    .why = Folk rapporterar faror där de råkar befinna sig. Ett meddelande som skickas på natten ser ingen om profilen bara läses på dagen.
    .mend =
        Skriv under service vart man ska vända sig, till exempel:
          urgent: {"{"}fi: Hätätilanteessa soita 112., sv: Ring 112 i en nödsituation.{"}"}
    .label = råd för brådskande ärenden saknas

profile-counterpart-missing = Profilen betjänar på { $serves ->
        [sv] svenska
       *[fi] finska
    }, och posten anger ingen profil som betjänar på { $lacks ->
        [sv] svenska
       *[fi] finska
    }.
    .why = Er webbplats är tvåspråkig. Läsaren bör få veta var man får service på sitt eget språk.
    .mend =
        Om profilen betjänar på båda språken, skriv: languages: [{ $both }]
        Om det finns en egen profil på det andra språket, ange dess post i counterpart. Om det inte blir någon motsvarighet, kom överens om ett undantag i den här posten:
        allow:
          - {"{"}rule: profile/counterpart-missing, reason: varför ett språk räcker{"}"}
    .label = { $lacks ->
        [sv] svenska
       *[fi] finska
    } saknas
profile-counterpart-missing_candidate = Profilen betjänar på { $serves ->
        [sv] svenska
       *[fi] finska
    }, och posten anger ingen profil som betjänar på { $lacks ->
        [sv] svenska
       *[fi] finska
    }. ”{ $id }” ser ut att vara en sådan.
    .mend =
        Om ”{ $id }” är samma service på det andra språket, skriv här:
        counterpart: { $id }
        Om den här profilen betjänar på båda språken, skriv: languages: [{ $both }]

## Översyn

profile-review-overdue = Posten bekräftades senast den { $reviewed } och borde ha bekräftats igen senast den { $due }.
    .why = En kanalförteckning stämmer en viss dag. Konton byter namn, glöms bort och kapas, och folk litar på det som står i förteckningen.
    .mend =
        Gå igenom kontot med den som sköter det: är det fortfarande ert och i bruk, stämmer adressen, ägaren, kontaktuppgiften, språken och servicen? Om allt stämmer, skriv:
        reviewed: { $today }
        Om profilen knappt används längre, överväg att avsluta den.
    .label = bekräftad för länge sedan

profile-review-due = Posten ska bekräftas igen senast den { $due }.
    .why = Den bekräftades senast den { $reviewed }. Du hinner ännu fråga den som sköter kontot.
    .mend =
        Gå igenom kontot: är det fortfarande ert och i bruk, stämmer adressen, ägaren, kontaktuppgiften, språken och servicen? Om allt stämmer, skriv:
        reviewed: { $today }
    .label = senast den { $due }

profile-access-test-overdue = Det här är en beredskapsprofil, och efter den { $last } har ingen antecknat att det fortfarande går att logga in.
    .why = Ingen märker om lösenordet till ett oanvänt konto försvinner eller om plattformen låser kontot. När det behövs på riktigt är det för sent.
    .mend =
        Be dem som skulle använda profilen att logga in och se att det går att publicera. Ingenting behöver publiceras. Skriv sedan:
        reviewed: { $today }
    .label = provad för över ett år sedan
profile-access-test-overdue_never = Det här har varit en beredskapsprofil sedan den { $last }, och av posten framgår inte att någon skulle ha prövat att logga in.
    .label = redo sedan dess

## Planer

profile-plan-missing = Profilen har ingen kommunikationsplan, trots att er organisation gör kommunikationsplaner.
    .why = Att öppna en profil är ett övervägt beslut: för vem, varför just där, på vilka språk, vem som sköter den och vad som händer när skötaren byts. Annars öppnas profiler som ingen sköter.
    .mend =
        Skriv planen i postens interna del. Börja så här:
        plan:
          state: draft
          goal: …
        De åtta delarna räknas upp av aito explain profile/plan-incomplete. Om profilen inte behöver någon plan, kom överens om ett undantag från regeln profile/plan-missing i den här posten.
    .label = planen saknas

profile-plan-incomplete = Planen är markerad som färdig, men en del punkter är tomma: { $parts }.
    .why = En tom punkt kan ha glömts bort, oftast vem som fortsätter när någon slutar. ”Finns inte” är ett svar och kan skrivas ut.
    .mend = Komplettera punkterna som saknas, eller gör planen till ett utkast igen (state: draft) tills de är klara.
    .label = inte färdig
profile-plan-incomplete_background = Bakgrunden i planen är längre än 1 000 tecken.
    .why = I blanketten berättas bakgrunden i korthet, så att den som beslutar läser hela planen.
    .mend = Korta ner bakgrunden till det som beslutet bygger på och spara resten i ett eget dokument.
    .label = för lång

profile-active-before-plan = Profilens status är { $status }, fast dess kommunikationsplan inte är färdig.
    .why = I planen bestäms vem som sköter kontot och varför det finns. Kontot öppnas när det är bestämt.
    .mend = Om planen har godkänts, skriv state: complete i den interna delen. Om inte, gör den snart färdig eller håll kontot utanför förteckningen så länge (status: planned).
    .label = planen är inte färdig

## Avslutande

profile-closing-incomplete = Av posten för den avslutade profilen framgår varken när eller varför den avslutades.
    .why = Senare minns ingen vad som hände med kontot. Utan datum känner kontrollen inte igen kontot när en utomstående tar dess namn.
    .mend =
        Skriv båda, till exempel:
        closed: {"{"}date: 2026-02-01, reason: low-use{"}"}
        Orsakerna är: ended (verksamheten upphörde), employment-ended (anställningen upphörde), task-changed (uppgiften byttes), low-use (liten användning), reorganised (organisationen ändrades), compromised (kontot kapades).
    .label = dag och orsak saknas
profile-closing-incomplete_date = Av posten för den avslutade profilen framgår inte när den avslutades.
    .why = Utan datum känner kontrollen inte igen kontot när en utomstående tar dess namn.
    .mend =
        Skriv dagen under closed, till exempel:
          date: 2026-02-01
    .label = dagen saknas
profile-closing-incomplete_reason = Av posten för den avslutade profilen framgår inte varför den avslutades.
    .why = Någon kommer ännu att fråga, och de som visste kan ha slutat.
    .mend =
        Skriv orsaken under closed, till exempel:
          reason: low-use
        Orsakerna är: ended (verksamheten upphörde), employment-ended (anställningen upphörde), task-changed (uppgiften byttes), low-use (liten användning), reorganised (organisationen ändrades), compromised (kontot kapades).
    .label = orsaken saknas
profile-closing-incomplete_archive = Av den avslutade profilens interna del framgår inte var innehållet har arkiverats.
    .why = När någon frågar vad som en gång stod på kontot måste innehållet hittas, fast kontot inte längre finns.
    .mend =
        Skriv i den interna delen var innehållet förvaras, till exempel:
        archive: Arkiv 2026/12
        Om inget arkiverades, skriv det.
    .label = arkivet saknas

profile-successor-broken = Efterträdaren ”{ $id }” är själv avslutad.
    .why = Den som i posten söker vart servicen flyttade hamnar på ett konto som inte längre finns.
    .mend = Ange den profil som läsarna nu ska vända sig till, eller ta bort efterträdaren.
    .label = också avslutad
profile-successor-broken_chain = Efterträdaren ”{ $id }” är själv avslutad, och i stället för den kom ”{ $last }”.
    .mend =
        Om servicen nu finns hos ”{ $last }”, skriv:
        successor: { $last }
    .label = också avslutad
profile-successor-broken_circle = Efterträdaren ”{ $id }” leder tillbaka till profiler som redan har lämnats.
    .why = Posterna hänvisar till varandra i en cirkel, så ingen får veta vart servicen flyttade.
    .mend = Ange den profil som läsarna nu ska vända sig till, eller ta bort efterträdaren om inget kom i stället.
    .label = leder i en cirkel
profile-successor-broken_planned = Efterträdaren ”{ $id }” har inte öppnats.
    .why = Innan den öppnas finns det ingenting i stället för det avslutade kontot.
    .mend = När ”{ $id }” har öppnats, ändra dess status till active. Om den inte öppnas, ta bort efterträdaren.
    .label = inte öppnad
profile-successor-broken_over = Den sista dagen för efterträdaren ”{ $id }” har passerat.
    .label = har upphört

## Dagar

profile-dates-out-of-order = I ”{ $field }” står { $day }, men kontot öppnades den { $opened }.
    .why = Det kan inte ha hänt innan kontot fanns. Den ena dagen är fel.
    .mend = Ta reda på båda dagarna och rätta den som är fel. Om organisationen har haft kontot längre, skriv den tidigare dagen i opened.
    .label = före öppnandet
profile-dates-out-of-order_joined = Enligt posten visar plattformen att kontot började { $joined }, men ni öppnade det den { $opened }.
    .why = Ett konto kan inte vara yngre än sitt öppnande. Kanske är dagen bara felskriven. Det kan också hända att det gamla kontot är borta och att en utomstående har registrerat dess namn.
    .mend = Se på plattformen när kontot började och kontrollera i dess inställningar att det är ert. Rätta sedan joined eller opened. Om kontot inte är ert, använd kommandot aito compromised.
    .label = yngre än öppnandet
profile-dates-out-of-order_to-come = I ”{ $field }” står { $day }, och den dagen har inte kommit än.
    .why = Punkten berättar om något som redan har hänt. Före den dagen blir ingen påmind om att se över saken.
    .mend = Skriv dagen då det hände. I dag är det { $today }.
    .label = har inte kommit än
profile-dates-out-of-order_inside = I postens interna del finns en dag som inte har kommit än, fast punkten berättar om något som redan har hänt.
    .why = Annars skulle en kommande kurs eller ett kommande godkännande se ut att redan ha varit.
    .mend = Skriv dagen då det hände, eller ta bort anteckningen tills det har hänt. Dagen visas inte, eftersom den interna delen inte visas.
    .label = har inte kommit än

## Kapningar

profile-compromised-without-message = Enligt posten har kontot kapats, men den säger inte vad läsaren behöver veta.
    .why = På profilens sida och i kontrollen varnas då bara i allmänna ordalag. De som följer kontot bör få veta vad de inte ska göra och var de når er under tiden.
    .mend =
        Skriv ett meddelande under compromised, till exempel:
          message: {"{"}fi: Tili on kaapattu. Älä avaa sen linkkejä., sv: Kontot har kapats. Öppna inte dess länkar.{"}"}
    .label = meddelandet saknas

## Huvudprofiler

profile-two-main = Också ”{ $id }” är markerad som huvudprofil på samma plattform ({ $platform }).
    .why = Markeringen visar läsaren var man ska börja. Om det finns två måste läsaren välja mellan konton som läsaren inte känner till.
    .mend = Behåll main: true i posten för det konto som talar för hela organisationen och ta bort raden i den andra. Om de är samma service på två språk, ange dem som varandras motsvarighet i counterpart.
    .label = en andra huvudprofil
