# Ord på svenska för anmärkningar och kommandon: posterna om konton. Hur de skrivs står i README.md i mappen locales.

## Konton

profile-alias-conflict = ”{ $key }” står här som ett tidigare namn, men det är det nuvarande namnet på ett konto i en annan post.
    .why = En adress kan bara leda till ett konto. Kontrollen skulle säga både att namnet är ett tidigare namn och att kontot är äkta.
    .mend = Om namnet numera hör till det andra kontot ska du ta bort det här namnet under aliases. Om båda posterna avser samma konto ska du behålla posten för den enhet som ansvarar för kontot och ta bort den andra.
    .label = ett annat kontos nuvarande namn
profile-alias-conflict_own = ”{ $key }” står här som ett tidigare namn, men det är kontots eget nuvarande namn.
    .why = Kontrollen skulle säga att kontot numera har ett annat namn, trots att det har just det här.
    .mend = Ta bort namnet under aliases. Om kontot har bytt namn ska du skriva den nya adressen i url och låta det här namnet stå kvar.
    .label = det nuvarande namnet
profile-alias-conflict_alias = ”{ $key }” står som ett tidigare namn på två ställen.
    .why = Kontrollen svarar vilket konto ett tidigare namn hör till, och den kan bara nämna ett.
    .mend = Låt namnet stå kvar i posten för det konto som hade det sist, och ta bort det på det andra stället.
    .label = samma tidigare namn

profile-closed-listed = Länken leder till kontot ”{ $id }”, som är stängt eller inte har öppnats ännu.
    .why = Den som följer länken hamnar på ett konto som inte är organisationens. Ett namn som blivit ledigt kan tas av någon annan inom några minuter.
    .mend = Ta bort länken, eller länka till det konto som har kommit i stället.
    .label = stängt eller inte öppnat ännu
profile-closed-listed_redirect = Omdirigeringen leder från eller till kontot ”{ $id }”, som är stängt eller inte har öppnats ännu.
    .why = Den som följer den skulle hamna på ett konto som inte är organisationens. Omdirigeringen tas inte med på webbplatsen.
    .mend = Ta bort raden, eller låt den leda till en annan sida.
    .label = tas inte med
profile-closed-listed_address = Texten innehåller adressen till kontot ”{ $id }”, som är stängt eller inte har öppnats ännu.
    .mend = Ta bort adressen ur texten. Om läsarna behöver namnet kan du skriva det utan adress.
    .label = adressen till { $id }
profile-closed-listed_counterpart = Motsvarigheten ”{ $id }” är stängd eller inte öppnad ännu.
    .why = Kontots sida skulle leda läsare på det andra språket till ett konto som inte är organisationens.
    .mend = Ta bort raden ”counterpart: { $id }”, eller ange det konto som nu ger service på det andra språket.
    .label = stängd eller inte öppnad ännu
profile-closed-listed_old-text = Texten gäller inte längre och nämner kontot ”{ $id }”, som är stängt eller inte har öppnats ännu.
    .why = En gammal text bevaras så som den var när den utfärdades. På sidan ersätts kontots adress med orden ”stängt konto”.
    .mend = Du behöver inte göra något. Adressen syns inte på den publicerade sidan.
    .label = visas som ”stängt konto”

profile-contact-missing = Kontot har ingen officiell kontaktadress.
    .why = Läsarna måste kunna nå enheten på något annat sätt än via kontot självt, till exempel för att varna om något är fel med det.
    .mend =
        Skriv enhetens e-postadress, till exempel:
        contact:
          email: kirjasto@esimerkkila.example
    .label = e-postadress saknas
profile-contact-missing_organisation = Organisationen har ingen kontaktadress.
    .why = Adressen visas på varje sida. Till den anmäls också bluffkonton, om ingen annan adress anges.
    .mend =
        Skriv adressen i site.yaml under organisation:
          contact:
            email: viestinta@esimerkkila.example

profile-contact-unofficial = ”{ $email }” är inte en av organisationens adresser.
    .why = Läsarna kan inte veta vem som svarar från en privat e-postlåda eller från en annan organisations. Om e-postlådan går förlorad kan även annat gå förlorat, till exempel ett konto som är knutet till den.
    .mend = Skriv en adress på organisationens egen domän ({ $domains }). Om ”{ $email }” är organisationens egen ska du lägga till domänen under email_domains i site.yaml.
    .label = inte på { $domains }
profile-contact-unofficial_provider = ”{ $email }” är inte en av organisationens adresser: vem som helst kan öppna en e-postlåda hos samma leverantör.
    .mend = Skriv en adress på organisationens egen domän: { $domains }

profile-duplicate-account = Två poster beskriver samma konto, ”{ $key }”.
    .why = Med två ägare och två kontaktadresser är det oklart vem som ansvarar för kontot. Om den ena posten stängs blir kontot ändå kvar i förteckningen.
    .mend = Behåll posten för den enhet som ansvarar för kontot och ta bort den andra. Ange under shared_with de enheter som också använder kontot.
    .label = samma konto

profile-duplicate-account_stable-id = Två poster har samma stable_id, ”{ $id }”.
    .why = Plattformen har gett ett enda konto numret, oavsett vad kontot heter. Antingen beskriver båda posterna det kontot, eller så har numret hamnat i fel post, och då skulle läsarna jämföra med fel nummer.
    .mend = Om posterna beskriver två konton ska du skriva vartdera kontots eget nummer inom citattecken, eller ta bort raden om du inte vet numret. Om de beskriver ett och samma konto ska du ta bort den föråldrade posten.
    .label = samma nummer

profile-ended = Kontots sista dag var { $day }, och kontot finns inte längre i förteckningen.
    .why = Ett konto som har upphört försvinner av sig självt ur förteckningen. Ingen ska få beskedet att ett konto är officiellt när det inte längre sköts av någon.
    .mend = Stäng kontot på plattformen och ge kommandot { $command }. Om kontot fortsätter ska du skriva den nya sista dagen i ends.
    .label = sista dagen var { $day }
profile-ended_pointed = Kontot ”{ $id }” har upphört eller inte öppnats ännu, men här hänvisas det till det.
    .why = Läsarna ser kontots namn utan länk. På så sätt leds ingen till ett konto som ingen sköter.
    .mend = Ta bort hänvisningen, eller hänvisa till det konto som har kommit i stället.
    .label = finns inte i förteckningen nu

profile-evidence-missing = I posten står det inte hur ni vet att kontot är organisationens eget.
    .why = Förteckningen är det som bekräftar kontona för alla andra. Den som tar över ditt arbete, eller som får frågan om kontot är äkta, behöver veta vem som har kontrollerat det, hur och när.
    .mend =
        Titta på kontots inställningar tillsammans med den som sköter kontot, eller kontrollera att kontots sida länkar till er webbplats. Skriv sedan nedanför, med den dag då du kontrollerade:
        evidence:
          - {"{"}method: administrator, on: 2026-05-11, by: "{ $unit }"{"}"}
        I stället för administrator kan det stå backlink eller rel-me (sidan länkar till er webbplats), phone eller letter (du har frågat enheten).
    .label = bevis saknas

profile-handle-names-person = Namnet i adressen ser ut som en persons namn, men enligt posten är kontot inte en persons.
    .why = Ett konto som bär någons namn kan inte vara kvar när personen slutar, och alla ser vem som sköter det. Ett gemensamt konto är inte beroende av en enda person.
    .mend =
        Byt kontots namn på plattformen till enhetens eller servicens namn och skriv den nya adressen här. Skriv den gamla under aliases bara om personen samtycker till att den förblir offentlig. Om kontot är personens egen tjänsteprofil ska du skriva kind: person. Om det inte är en persons namn (utan namnet på till exempel ett hus, en service eller ett minnesmärke) kan ni komma överens om ett undantag i posten:
        allow:
          - {"{"}rule: profile/handle-names-person, reason: Husets namn{"}"}
    .label = en persons namn?
profile-handle-names-person_withheld = Namnet i adressen ser ut som en persons namn, men enligt posten ska namnet på den som sköter kontot inte visas.
    .why = Ett namn som inte visas, ofta av säkerhetsskäl, får inte stå någonstans i posterna. Adressen publiceras överallt där kontot visas.
    .mend =
        Byt kontots namn på plattformen till uppgiftens namn och skriv den nya adressen här. Spara inte den gamla under aliases. Om namnet får vara offentligt ska du skriva det under person: name. Om det inte är en persons namn kan ni komma överens om ett undantag i posten:
        allow:
          - {"{"}rule: profile/handle-names-person, reason: Inte någons namn{"}"}

profile-id-names-person = Filens namn ser ut som en persons namn, men enligt posten är kontot inte en persons.
    .why = Filens sökväg blir adressen till kontots sida. Den finns kvar i länkar i åratal, också när personen har slutat.
    .mend =
        Byt namn på filen till profiles/{ $suggestion }.yaml, och på dess interna del på samma sätt. Om det inte är en persons namn (utan namnet på till exempel ett hus, en service eller ett minnesmärke) kan ni komma överens om ett undantag i posten:
        allow:
          - {"{"}rule: profile/id-names-person, reason: Husets namn{"}"}
profile-id-names-person_withheld = Filens namn ser ut som en persons namn, men enligt posten ska namnet på den som sköter kontot inte visas.
    .why = Ett namn som inte visas, ofta av säkerhetsskäl, får inte stå någonstans i posterna. Filens sökväg blir adressen till kontots sida.
    .mend =
        Byt namn på filen till profiles/{ $suggestion }.yaml, och på dess interna del på samma sätt. Skriv ingen omdirigering från den gamla adressen, för då blir namnet kvar. Om namnet får vara offentligt ska du skriva det under person: name. Om det inte är en persons namn kan ni komma överens om ett undantag i posten:
        allow:
          - {"{"}rule: profile/id-names-person, reason: Inte någons namn{"}"}

profile-kind-not-allowed = Organisationen har inga konton av typen ”{ $found }”.
    .why = Det är organisationen som beslutar vilka typer av konton den har. Beslutet står i site.yaml, och en enskild post kan inte ändra det.
    .mend = Välj någon av de här typerna: { $allowed }. Om organisationen har beslutat något annat ska du lägga till ”{ $found }” i kinds under profiles i site.yaml.
    .label = typen används inte

profile-legacy-address = ”{ $found }” är en äldre form av kontots adress.
    .why = Läsarna jämför det som de ser på plattformen med det som står i förteckningen. Plattformen kan också sluta leda vidare från den äldre formen.
    .mend =
        Skriv den adress som plattformen använder i dag:
        url: { $address }
    .label = en äldre form
profile-legacy-address_unknown = ”{ $found }” är en äldre form av adress, och av den framgår inte dagens adress.
    .mend = Öppna ”{ $found }” i en webbläsare där du är utloggad och kontrollera att det är ert kontos sida. Kopiera den adress som sidan har nu (i YouTube den som innehåller @ eller /channel/). Skriv den i url och den nuvarande under aliases.

profile-lookalike-of-listed = ”{ $handle }” går knappt att skilja från ”{ $other }”, ett annat av era konton på samma plattform.
    .why = Den som känner till det ena kan inte se att också det andra är äkta, eller tror att en bedragares tredje stavning är er. I kontrollen räknas sådana namn som förväxlingsbara.
    .mend =
        Ge det nyare kontot ett namn som visar vad det är till för, till exempel enhetens eller servicens namn. Ord som info, official och fi räcker inte för att skilja namnen åt. Om båda namnen måste vara kvar kan ni komma överens om ett undantag i posten:
        allow:
          - {"{"}rule: profile/lookalike-of-listed, reason: Båda namnen är etablerade{"}"}
    .label = liknar { $other }

profile-no-stable-id = I posten saknas kontots permanenta id på plattformen { $name }.
    .why = Ett namn som någon har avstått från eller förlorat på plattformen { $name } kan snart tillhöra någon annan. Plattformens eget id för kontot, oftast ett nummer, består och skiljer ert konto från en främlings konto med samma namn.
    .mend =
        { $platform ->
            [bluesky] Öppna https://{ $handle }/.well-known/atproto-did i en webbläsare. Där finns en rad som börjar med did: (om namnet finns på er egen domän, be den som sköter domänens DNS om _atproto).
            [discord] Öppna serverns inställningar, välj Widget och kopiera serverns id (Server ID).
            [github] Öppna https://api.github.com/users/{ $handle } i en webbläsare och kopiera numret efter "id".
            [instagram] I Instagram syns id:t inte i någon adress. Det finns i exporten av kontots egna uppgifter, och den som använder kontot via Graph API kan läsa det.
            [x] Beställ kontots arkiv (Inställningar, Ditt konto, Ladda ner ett arkiv med dina data). I arkivets fil account.js står numret efter accountId.
           *[other] Här finns det: { $place }.
        }
        Skriv det sedan här, inom citattecken:
        stable_id: "1234567890"
    .label = stable_id saknas
profile-no-stable-id_unshown = I posten saknas kontots permanenta id på plattformen { $name }.
    .mend =
        Plattformen { $name } visar inte id:t i någon adress eller inställning, men program som får använda plattformens data kan läsa det. Fråga den som sköter ett sådant program hos er. Skriv det sedan här, inom citattecken:
        stable_id: "1234567890"
        Om ingen kan ta reda på det kan ni komma överens om ett undantag i posten:
        allow:
          - {"{"}rule: profile/no-stable-id, reason: Plattformen visar inget permanent id{"}"}

profile-owner-missing = Kontot har ingen ägare.
    .why = Varje officiellt konto hör till en enhet som ansvarar för det. Utan ägare märker ingen om kontot kapas eller glöms bort.
    .mend =
        Skriv den ansvariga enhetens id så som det står i profiles/units.yaml, till exempel:
        owner:
          unit: kirjasto
          role: Bibliotekschef
    .label = ägare saknas
profile-owner-missing_role = Enheten ”{ $id }” ansvarar för kontot, men ingen ansvarig befattning i enheten har angetts.
    .why = En enhet svarar genom någon som har en viss befattning. Befattningen publiceras, inte personens namn.
    .mend =
        Skriv den ansvariga befattningen här eller för enheten ”{ $id }” i profiles/units.yaml, till exempel:
        owner:
          unit: { $id }
          role: Kommunikationschef
    .label = ansvarig befattning saknas

profile-owner-unknown = Enheten ”{ $id }” finns inte i profiles/units.yaml.
    .why = Varje officiellt konto hör till en av organisationens enheter, som ansvarar för det.
    .mend = Skriv enhetens id precis så som det står i profiles/units.yaml, eller lägg till enheten där.
    .label = enheten finns inte
profile-owner-unknown_suggestion = Enheten ”{ $id }” finns inte i profiles/units.yaml.
    .mend = Menade du ”{ $suggestion }”? Skriv i så fall: unit: { $suggestion }
    .label = enheten finns inte

profile-private-listed = Privata konton hör inte hemma bland posterna.
    .why = I förteckningen står det som organisationen ansvarar för. En privatpersons konto hör aldrig dit, inte heller om personen arbetar här.
    .mend = Ta bort posten. Om kontot används i organisationens namn ska du välja dess verkliga typ: unit, role, person, expert eller campaign.
    .label = ett privat konto

profile-short-link = ”{ $found }” är en kort länk, inte kontots egen adress.
    .why = En kort länk kan när som helst fås att leda någon annanstans, och av den ser ingen vilket konto det gäller. Kontrollen behöver kontots egen adress.
    .mend = Öppna länken i en webbläsare där du är utloggad. När kontots sida har öppnats kopierar du adressen från webbläsarens adressfält och skriver den här i stället för länken.
    .label = en kort länk
profile-short-link_share = ”{ $found }” är en delningslänk eller ett av plattformens interna nummer, och av den framgår inte vilket konto det gäller.
    .why = Bara plattformen vet vart den leder, och plattformen kan ändra det. Kontrollen behöver kontots egen adress.
    .mend = Öppna länken i en webbläsare där du är utloggad. När kontots förstasida har öppnats kopierar du adressen med kontots namn från webbläsarens adressfält och skriver den här.
    .label = visar inte vilket konto
profile-short-link_wrapper = ”{ $found }” skickar läsaren vidare till en annan adress.
    .why = En sådan länk berättar för en utomstående vem som följer den, och den kan sluta fungera. Kontrollen behöver kontots egen adress.
    .mend =
        Om det är det här kontot du menar ska du skriva dess egen adress:
        url: { $address }
    .label = leder vidare till { $address }
profile-short-link_passes-on = ”{ $found }” skickar läsaren vidare till en annan adress.
    .why = En sådan länk berättar för en utomstående vem som följer den, och av den ser ingen vilket konto det gäller. Kontrollen behöver kontots egen adress.
    .mend = Öppna länken i en webbläsare där du är utloggad. När kontots sida har öppnats kopierar du adressen från webbläsarens adressfält och skriver den här i stället för länken.
    .label = leder vidare någon annanstans

profile-tracking-parameter = Adressen har en parameter som spårar läsarna: ”{ $parameter }”.
    .why = Den som klickar på länken berättar för plattformen var länken fanns och ofta också vem som har kopierat den. Parametern säger ingenting om kontot.
    .mend =
        Skriv bara själva adressen:
        url: { $address }
    .label = skriv { $address }
profile-tracking-parameter_idle = Adressen har en parameter som inte säger något om kontot: ”{ $parameter }”.
    .why = Läsarna jämför adresser med ögat, och själva adressen är lika för alla.

profile-url-not-an-account = ”{ $found }” är inte adressen till ett konto. { $reason }
    .why = Kontokontrollen jämför konton för att kunna skilja era från andras. Det går bara om adressen är kontots egen.
    .mend = Öppna kontots egen sida i en webbläsare där du är utloggad och kopiera adressen därifrån.
    .label = pekar inte ut något konto
profile-url-not-an-account_form = ”{ $found }” är { $form }, inte kontots egen adress.
    .mend = Öppna kontots förstasida i en webbläsare där du är utloggad och kopiera adressen därifrån.
    .label = { $form }
