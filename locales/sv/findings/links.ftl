# Ord för meddelanden och kommandorad på svenska: vad adresser utanför webbplatsen svarade. I README.md i locales står hur orden skrivs.

## Innehåll: länkar till andra webbplatser

content-link-gone = Sidan { $to } finns inte längre (servern svarar { $status }).
    .why = Den som följer en länk behöver ett svar men möts av en felsida.
    .mend = Sök sidans nuvarande adress på samma webbplats eller med en sökmotor och skriv den i länken. Om sidan inte finns någonstans tar du bort länken.
    .label = leder till en felsida
content-link-gone_front = Adressen { $to } leder till webbplatsens startsida: den avsedda sidan verkar vara borta.
    .why = Läsaren hamnar på en startsida och får själv leta efter det som skulle visas.
    .mend = Sök sidans nuvarande adress och skriv den i länken. Om du menar startsidan länkar du direkt till den.
    .label = leder till startsidan
content-link-gone_says = På sidan { $to } står det att den inte finns, fast servern inte meddelar något fel.
    .why = Den som följer en länk behöver ett svar men möts av en felsida.
    .mend = Öppna adressen i en webbläsare. Om en felsida visas söker du sidans nuvarande adress och skriver den i länken, eller tar bort länken.
    .label = visar en felsida

content-link-moved = Sidan { $to } har flyttat för gott.
    .why = Den gamla adressen leder ännu rätt. När omdirigeringen tas bort är länken död.
    .mend = Öppna den nya adressen. Om den visar det du menade skriver du den här: { $new }
    .label = har en ny adress

content-link-unreachable = Inget svar kom från { $to }, fast adressen prövades mer än en gång.
    .why = Den som följer länken väntar förgäves.
    .mend = Öppna adressen i en webbläsare. Om den fungerar där låter du den stå och kontrollerar på nytt i morgon. Om den inte fungerar på flera dagar söker du en annan adress eller tar bort den.
    .label = inget svar
content-link-unreachable_circle = Adressen { $to } skickar bara vidare och visar aldrig någon sida.
    .why = Läsaren ser webbläsarens felmeddelande i stället för sidan.
    .mend = Öppna adressen i en webbläsare. Om den inte fungerar där heller söker du en annan adress eller meddelar dem som sköter webbplatsen. En del webbplatser gör så bara mot program; då behöver inget rättas.
    .label = omdirigerar i cirkel
content-link-unreachable_name = Värden för { $to } finns inte.
    .why = Läsaren ser webbläsarens felmeddelande. När en domän löper ut kan vem som helst köpa den och visa vad som helst där.
    .mend = Kontrollera att adressen är rätt skriven. Om webbplatsen är borta söker du en annan adress eller tar bort den.
    .label = värden finns inte
content-link-unreachable_server = Servern för { $to } meddelar att den har ett fel (den svarar { $status }).
    .why = Läsaren möts av en felsida i stället för det som skulle visas.
    .mend = Sådana fel går ofta över. Om svaret är detsamma om några dagar söker du en annan adress eller meddelar dem som sköter webbplatsen.
    .label = servern har ett fel
content-link-unreachable_tls = Det går inte att få en säker förbindelse till { $to }.
    .why = Webbläsaren varnar för webbplatsen, och då ska läsaren inte gå vidare.
    .mend = Öppna adressen i en webbläsare. Om den också varnar kan webbplatsens certifikat ha gått ut: meddela dem som sköter webbplatsen, sök en annan adress eller ta bort den.
    .label = ingen säker förbindelse

## Profiler: konton som prövades

profile-account-gone = Enligt plattformen finns kontot { $to } inte (servern svarar { $status }).
    .why = Den som söker kontot hittar ingenting. På de flesta plattformar kan vem som helst ta ett ledigt namn, och då skulle en främmande stå som officiell i er förteckning.
    .mend = Öppna adressen utan att logga in. Om kontot är stängt skriver du status: closed och dagen. Om det har bytt namn skriver du den nya adressen och behåller den gamla i fältet aliases.
    .label = kontot finns inte
profile-account-gone_says = På sidan för kontot { $to } står det att kontot inte finns.
    .why = Den som söker kontot hittar ingenting. På de flesta plattformar kan vem som helst ta ett ledigt namn, och då skulle en främmande stå som officiell i er förteckning.
    .mend = Öppna adressen utan att logga in. Om kontot är stängt skriver du status: closed och dagen. Om det har bytt namn skriver du den nya adressen och behåller den gamla i fältet aliases.
    .label = kontot finns inte

## aito check --links

cli-links-progress = Prövar adresser utanför webbplatsen
cli-links-none = Inget publicerat pekar utanför webbplatsen.
cli-links-summary = Adresser utanför webbplatsen: { $counts }.
cli-links-alive = { $count } svarar
cli-links-moved = { $count } har flyttat
cli-links-gone = { $count } är borta
cli-links-refused = { $count } avvisade programmet (inget fel: öppna dem själv)
cli-links-unreachable = { $count } utan svar
cli-links-not-tried = { $count } prövades inte (plattformar som inte svarar program, exempelnamn, interna nät)
cli-links-remembered = Av dem var { $count } sparade från en tidigare körning.
cli-links-memory-damaged = Tidigare svar i { $file } går inte att läsa, så alla adresser prövades på nytt.
cli-links-memory-failed = Svaren kunde inte sparas i { $file }: { $detail }. Nästa gång prövas alla adresser på nytt.
cli-links-no-network = Ingen adress kunde prövas: det verkar inte finnas någon nätförbindelse. Om länkarna vet man ingenting. Försök igen senare.
cli-links-nothing-read = Adresser utanför webbplatsen prövades inte: site.yaml går inte att läsa.
