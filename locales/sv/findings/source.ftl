# Ord på svenska för anmärkningar och kommandon: filer som läses. Hur de skrivs står i README.md i mappen locales.

## Källfiler

source-bad-value = ”{ $found }” duger inte här. Här ska det stå { $expected }.
    .why = Det som står här publiceras eller jämförs med andra uppgifter. Därför måste det vara skrivet i rätt form.
    .mend = Byt ut ”{ $found }” mot { $expected }.
    .label = ska vara { $expected }
source-bad-value_fixed-rule = Regeln ”{ $found }” kan varken lindras eller stängas av.
    .why = Den skyddar det som läsarna alltid måste kunna lita på: vem som ansvarar, officiella kontaktuppgifter, stängda konton, interna uppgifter och personuppgifter.
    .mend = Ta bort raden under rules i site.yaml och rätta det som regeln anmärker på.
    .label = en fast regel
source-bad-value_clock-rule = Regeln ”{ $found }” beror på datumet och kan därför inte vara ett fel.
    .why = Annars skulle en webbplats där ingenting har ändrats en dag sluta publiceras.
    .mend = Skriv ”{ $found }: warn” eller ”{ $found }: off”.
    .label = warn eller off
source-bad-value_mail-provider = ”{ $found }” hör till en e-postleverantör och kan därför inte vara organisationens egen domän.
    .why = Vem som helst kan öppna en e-postlåda där. Kontrollen skulle säga om allas adresser där att de är era.
    .mend = Skriv bara domäner som organisationen själv har, till exempel esimerkkila.example, och officiella adresser på dem.
    .label = vems domän som helst

source-duplicate-key = ”{ $field }” står två gånger.
    .why = Bara den ena kan gälla, och en gissning kan leda till att fel uppgift publiceras.
    .mend = Behåll den rätta raden och ta bort den andra.
    .label = ”{ $field }” en gång till

source-encoding = Filen är inte sparad som text i UTF-8: det första tecknet som inte går att läsa finns på rad { $line }, kolumn { $column }.
    .why = Bokstäver som å, ä och ö skulle visas fel på sidan.
    .mend = Spara filen på nytt och välj UTF-8 som teckenkodning (ofta under Spara som).
source-encoding_nul = Filen är inte vanlig text: det finns en nollbyte på rad { $line }, kolumn { $column }.
    .why = En sådan fil är oftast en bild, ett dokument från ett ordbehandlingsprogram eller en skadad fil som har fått fel namn.
    .mend = Spara den på nytt som oformaterad text i UTF-8, eller ta bort den.
source-encoding_unreadable = Filen eller mappen kan inte läsas: { $detail }.
    .why = Det som inte kan läsas kan inte publiceras. Det kan vara just den uppgift som tar bort ett konto ur förteckningen.
    .mend = Kontrollera att filen finns och att du har rätt att läsa den.

source-front-matter = Texten börjar inte med sina uppgifter mellan två rader med tre bindestreck.
    .why = I uppgifterna står rubriken och annat som visas om texten.
    .mend =
        Börja filen så här:
        ---
        title: Moderointi
        ---
    .label = här ska det stå ---
source-front-matter_open = Uppgifterna i början av texten inleds med --- men avslutas aldrig.
    .mend =
        Skriv en rad med tre bindestreck under den sista uppgiften:
        ---
        title: Moderointi
        ---
    .label = ingen rad med --- avslutar

source-missing-field = ”{ $field }” saknas.
    .why = Läsarna och kontokontrollen behöver uppgiften.
    .mend =
        Lägg till den, till exempel så här:
        { $field ->
            [base_url] base_url: https://tilit.esimerkkila.example/
            [date] date: 2026-05-11
            [email_domains] email_domains: [esimerkkila.example]
            [kind] kind: unit
            [languages] languages: [fi, sv]
            [name] name: Esimerkkilän kirjasto
            [on] on: 2026-05-11
            [opened] opened: 2015-03-02
            [platform] platform: facebook
            [reviewed] reviewed: 2026-05-11
            [role] role: Kommunikationschef
            [since] since: "2026-11-20T14:05:00+02:00"
            [status] status: active
            [title] title: Moderointi
            [url] url: https://www.facebook.com/esimerkkilankirjasto
            [website] website: https://www.esimerkkila.example/
           *[other] { $field }: …
        }
    .label = ”{ $field }” saknas

source-outside-link = Det här är en länk till en annan plats på datorn, inte en fil.
    .why = Länken kan leda till att något utanför webbplatsens mapp publiceras, och på en annan dator till att något helt annat publiceras.
    .mend = Lägg själva filen här i stället för länken.

source-syntax = Härifrån kan filen inte läsas vidare.
    .why = Det går inte längre att veta vilket värde som hör till vad. Därför har resten av filen inte granskats.
    .mend =
        Se på den här raden och raden ovanför. Är de jämnt indragna, med mellanslag? Finns det ett mellanslag efter varje kolon? Har varje citattecken och varje parentes sitt par? En text som innehåller ett kolon ska stå inom citattecken:
        name: "Kirjasto: tapahtumat"
        För den som kan filformatet: { $detail }.
    .label = kan inte läsas
source-syntax_tab = Raden har indrag med en tabb.
    .why = En tabb ser ut som mellanslag men är det inte, så ingen kan veta vad som hör till vad. Resten av filen lästes inte.
    .mend = Ta bort tabben och skriv lika många mellanslag som på raderna intill.
    .label = en tabb
source-syntax_no-break-space = På raden finns ett hårt mellanslag, som ordbehandlingsprogram skriver.
    .why = Det ser ut som ett vanligt mellanslag men är det inte, så filen kan inte läsas längre än hit.
    .mend = Ta bort mellanslaget efter kolonet och skriv det på nytt.
    .label = fel sorts mellanslag
source-syntax_anchor = Filen hänvisar till andra rader med & och *. Det är inte möjligt här.
    .why = En fil som upprepar sig själv kan växa utan gräns, och ingen ser längre vad en rad betyder.
    .mend = Skriv ut varje värde. En text som börjar med & eller * ska stå inom citattecken: name: "*Kirjasto*"
    .label = skriv ut, eller använd citattecken

source-too-large = Filen är för stor för att läsas.
    .why = Gränsen gör att en skadad fil inte kan stoppa allt annat.
    .mend = Dela upp filen, eller ta bort det som inte hör hemma i den.
source-too-large_units = Ovanför den här enheten finns fler än { $limit } enheter i rad.
    .why = På varje enhets sida visas alla överordnade enheter, och ingen hittar i en så lång rad.
    .mend = Placera enheten högre upp: skriv id för en enhet närmare toppen under parent.
source-too-large_bytes = Filen är större än { $limit } kB. Större får en fil av det här slaget inte vara.
    .mend = Gör filen mindre eller dela upp den. Bilder och dokument ska vara egna filer, antingen i mappen static eller bredvid kapitlet.
source-too-large_depth = Här finns för många nivåer eller rader.
    .why = En post har bara några nivåer. Fler uppstår om filen är skadad eller indragen fel.
    .mend = Kontrollera hur den här raden och raderna ovanför är indragna. En fil får ha 16 nivåer.
    .label = för djupt
source-too-large_markdown-depth = Här finns listor och citat inuti varandra på för många nivåer.
    .why = Ingen kan följa en sådan text, allra minst med skärmläsare.
    .mend = Ta bort nivåer eller gör rubriker av dem. En text får ha 64 nivåer.
    .label = för djupt

source-unknown-field = ”{ $field }” hör inte till det som den här filen kan innehålla.
    .why = En okänd rad har ingen verkan, men du skulle tro att den har det.
    .mend = Använd någon av de här, eller ta bort raden: { $suggestion }
    .label = okänd här
source-unknown-field_suggestion = ”{ $field }” hör inte till det som den här filen kan innehålla. Menade du ”{ $suggestion }”?
    .mend = Skriv ”{ $suggestion }:” i stället för ”{ $field }:”, eller ta bort raden.
    .label = { $suggestion }?
source-unknown-field_language = Webbplatsen har inget språk ”{ $field }”.
    .why = En text på ett språk som webbplatsen inte har skulle inte visas någonstans.
    .mend = Om det här är en del av en text ska hela texten stå inom citattecken, eftersom ett komma avslutar den: {"{"}fi: "Kirjasto, lukuvinkit"{"}"}. Skriv ett mellanslag efter varje kolon. Om det är ett språk, välj ett som står under languages i site.yaml: { $suggestion }
    .label = inte ett av webbplatsens språk
