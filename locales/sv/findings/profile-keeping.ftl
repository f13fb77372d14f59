# Ord för anmärkningar och kommandoraden på svenska: hur konton sköts. Anvisningar finns i locales/README.md.

## Hur konton sköts

profile-approval-missing = Av postens interna del framgår inte att organisationen och chefen har godkänt den här expertens konto.
    .why = En expert använder samma konto i arbetet och privat. Båda måste veta var gränsen går och att läsarna kan uppfatta inläggen som organisationens.
    .mend =
        Om båda har godkänt kontot antecknar du det med datum i profiles/_internal/{ $id }.yaml:
        approvals:
          - {"{"}by: supervisor, on: 2026-05-11{"}"}
          - {"{"}by: organisation, on: 2026-05-18{"}"}
        Ordet supervisor betyder chefen. Om godkännandena saknas ska de begäras innan kontot används i arbetet.
    .label = godkännandena saknas
profile-approval-missing_organisation = Av postens interna del framgår inte att organisationen har godkänt den här expertens konto. Chefens godkännande är antecknat.
    .mend =
        Om organisationen har godkänt kontot lägger du till en rad med datum under approvals i profiles/_internal/{ $id }.yaml:
          - {"{"}by: organisation, on: 2026-05-18{"}"}
        Om godkännandet saknas ska det begäras av den som beslutar innan kontot används i arbetet.
    .label = organisationens godkännande saknas
profile-approval-missing_supervisor = Av postens interna del framgår inte att chefen har godkänt den här expertens konto. Organisationens godkännande är antecknat.
    .mend =
        Om chefen har godkänt kontot lägger du till en rad med datum under approvals i profiles/_internal/{ $id }.yaml:
          - {"{"}by: supervisor, on: 2026-05-11{"}"}
        Om godkännandet saknas ska det begäras av chefen innan kontot används i arbetet.
    .label = chefens godkännande saknas

profile-deputy-missing = I postens interna del står vem som sköter kontot, men ingen ersättare.
    .why = Utan ersättare blir meddelanden olästa under semestrar och när personal byts. Om kontot kapas kommer ingen annan in för att ta det tillbaka.
    .mend =
        Kom överens om en ersättare, ge personen åtkomst och anteckna befattningen, inte personens namn:
        deputies: [Servicechef]
    .label = ersättare saknas

profile-ends-missing = Kontot hör till en enda person, men i posten står inte hur länge det används.
    .why = Ett sådant konto stängs när uppgiften eller anställningen upphör. När dagen står i posten försvinner kontot ur förteckningen av sig självt, även om ingen kommer ihåg det.
    .mend =
        Anteckna uppgiftens sista dag. Om uppgiften gäller tills vidare antecknar du en dag ett eller två år framåt och flyttar den varje gång du har sett över läget:
        ends: 2028-06-30
    .label = ends saknas

profile-handle-off-convention = Namnet ”{ $handle }” i adressen följer inte det namnskick som anges i site.yaml.
    .why = När alla konton i organisationen namnges på samma sätt känner folk igen dem, och en bedragares namn avviker.
    .mend =
        Mönstret under naming i site.yaml är { $pattern }. Byt kontots namn på plattformen om det går. Skriv den nya adressen i url och den gamla i aliases. Om namnet är så känt att det bör behållas avtalar ni om ett undantag i den här posten:
        allow:
          - {"{"}rule: profile/handle-off-convention, reason: Namnet är etablerat{"}"}
    .label = följer inte mönstret

profile-maintainers-few = Enligt postens interna del sköts enhetens konto av färre än två personer.
    .why = En enhets konto får inte hänga på en enda person. Om den personen blir sjuk eller slutar svarar ingen, och ingen kan stänga kontot eller ta det tillbaka.
    .mend =
        Ge minst en person till åtkomst och anteckna hur många de är nu:
        maintainers: 2
    .label = minst 2

profile-name-off-convention = Namnet ”{ $name }” följer inte det namnskick som anges i site.yaml.
    .why = När alla profiler i organisationen namnges på samma sätt syns det både i förteckningen och på plattformen att de hör ihop.
    .mend =
        Mönstret under naming i site.yaml är { $pattern }. Skriv profilens namn enligt det på alla språk och byt namnet också på plattformen. Om namnet bör behållas avtalar ni om ett undantag i den här posten:
        allow:
          - {"{"}rule: profile/name-off-convention, reason: Namnet är etablerat{"}"}
    .label = följer inte mönstret

profile-phone-form = Numret ”{ $found }” går inte att ringa överallt ifrån.
    .why = Ett nummer med landsnummer fungerar var den som ringer än befinner sig. Med det känner också kontrollen igen numret när någon frågar om det är ert.
    .mend =
        Skriv numret inom citattecken med plustecken och landsnummer, utan nollan i början av riktnumret:
        phone: "+358 9 123 4567"
    .label = landsnummer saknas
profile-phone-form_corrected = Numret ”{ $found }” går inte att ringa överallt ifrån.
    .mend =
        Skriv det inom citattecken med landsnummer:
        phone: "{ $number }"
    .label = skriv { $number }

profile-platform-policy-unmet = Enligt site.yaml ska konton på plattformen { $platform } vara godkända. I postens interna del är inget godkännande antecknat.
    .why = Organisationen har beslutat att konton på plattformen { $platform } kräver mer än andra. Att kraven är uppfyllda bör kontrolleras innan något händer.
    .mend =
        Om kontot är godkänt antecknar du i profiles/_internal/{ $id }.yaml vem som godkände det och när:
        approvals: [{"{"}by: supervisor, on: 2026-05-11{"}"}]
        Om godkännandet saknas ska det begäras, och kontot lämnas oanvänt tills det har kommit.
    .label = godkännande saknas
profile-platform-policy-unmet_separate-device = Enligt site.yaml ska konton på plattformen { $platform } skötas på en egen apparat. Av postens interna del framgår inte att kontot har det.
    .mend =
        Flytta kontot till en apparat där det inte finns något annat av organisationens, logga ut på de andra och anteckna i profiles/_internal/{ $id }.yaml:
        device: separate
    .label = egen apparat saknas
profile-platform-policy-unmet_training = Enligt site.yaml ska den som sköter ett konto på plattformen { $platform } ha utbildning. I postens interna del är ingen kurs antecknad.
    .mend =
        Anteckna kursen och dess datum i profiles/_internal/{ $id }.yaml, eller ordna utbildning:
        training: [{"{"}course: Grunderna i sociala medier, on: 2026-05-11{"}"}]
    .label = utbildning saknas
profile-platform-policy-unmet_two-factor = Enligt site.yaml ska inloggningen till konton på plattformen { $platform } ske i två steg. Av postens interna del framgår inte att tvåstegsverifiering är på.
    .mend =
        Slå på den i kontots säkerhetsinställningar och anteckna i profiles/_internal/{ $id }.yaml:
        two_factor: true
    .label = tvåstegsverifiering saknas

profile-private-device = Enligt postens interna del sköts det här officiella kontot på någons egen telefon eller dator.
    .why = En privat apparat kan försvinna eller byta ägare utan att organisationen vet om det. När den anställda slutar är kontot fortfarande öppet på den.
    .mend =
        Ge den som sköter kontot en tjänstetelefon eller tjänstedator, logga ut på den privata och anteckna vad som gäller nu:
        device: shared-official
        Om apparaten bara är till för det här kontot skriver du device: separate.
    .label = någons egen

profile-signup-unofficial = Kontot är registrerat med en e-postadress som inte hör till organisationens domäner.
    .why = Den som läser brevlådan kan byta kontots lösenord och ta över kontot. Organisationen kan inte stänga brevlådan när innehavaren slutar och inte öppna den när kontot ska tas tillbaka.
    .mend = Byt i kontots inställningar till en av organisationens adresser ({ $domains }), helst en brevlåda som flera läser, och skriv den sedan här. Om den nuvarande adressen är organisationens egen lägger du till dess domän under email_domains i site.yaml.
    .label = hör inte till { $domains }

profile-training-missing = Av postens interna del framgår inte att den som sköter kontot har fått utbildning för uppgiften.
    .why = Den som skriver i eget namn för organisationen avgör ensam och genast vad svaret blir, också på hot och i förtroliga ärenden.
    .mend =
        Anteckna kursen och dess datum i profiles/_internal/{ $id }.yaml. Om ingen utbildning har getts ska den ordnas först:
        training: [{"{"}course: Grunderna i sociala medier, on: 2026-05-11{"}"}]
    .label = utbildning saknas

profile-two-factor-off = Enligt postens interna del räcker ett lösenord för att komma in på kontot.
    .why = Lösenord gissas, stjäls och används på flera ställen. De flesta kapningar skulle ha stannat vid en tvåstegsverifiering.
    .mend =
        Slå på tvåstegsverifiering i kontots säkerhetsinställningar, helst med en app eller en säkerhetsnyckel som flera av de ansvariga har. Förvara återställningskoderna säkert och anteckna sedan:
        two_factor: true
    .label = avstängd

expected-pattern = ett mönster (ett reguljärt uttryck), till exempel "^esimerkkila"
expected-requirement = approval, separate-device, training eller two-factor
