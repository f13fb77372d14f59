# Ord för meddelanden och kommandorad på svenska: vad konton visar om vems de är. I README.md i locales står hur orden skrivs.

## Profiler: konton som anger ett annat än posten

profile-proof-contradicts = Domänen { $name } anger att den är namnet på ett annat konto än i posten: { $said }, inte { $written }.
    .why = Ett namn kan ges upp och tas av någon annan. Då leder { $to } till en främmande, fast er förteckning kallar kontot officiellt.
    .mend = Öppna kontot utan att logga in och se efter om det är ert. Om det är det skriver du dess permanenta id: stable_id: "{ $said }". Om det inte är det märker du posten genast: aito compromised { $id }
    .label = domänen anger ett annat id
profile-proof-contradicts_name = Kontots egen server kallar { $to } vid ett annat namn: { $said }
    .why = Adressen kan gå till ett annat konto, eller så kan namnet ha bytt ägare. Invånarna skulle följa en främmande.
    .mend = Öppna kontot utan att logga in och se efter om det är ert och vad det heter där. Skriv den adress som kontots egen sida visar.
    .label = den egna servern anger ett annat namn

## aito check --proof

cli-proof-progress = Frågar konton vems de är
cli-proof-none = I förteckningen finns inget konto att fråga.
cli-proof-nothing-read = Kontona tillfrågades inte: site.yaml går inte att läsa.
cli-proof-both = { $id }: kontot anger { $of } som sin egen sida, och sidan anger kontot som sitt.
cli-proof-says-own = { $id }: kontot anger { $of } som sin egen sida. Sidan har ingen rel="me"-länk till kontot.
cli-proof-mentions = { $id }: på kontots sida finns en länk till { $of }, men kontot anger den inte som sin egen.
cli-proof-insecure = { $id }: kontots sida länkar till { $of }, dit förbindelsen inte är säker. Skriv adressen med https i kontots inställningar.
cli-proof-own-domain = { $id }: domänen { $of } är er, och den anger att den är namnet på det här kontot.
cli-proof-same-name = { $id }: namnet hör ännu till kontot i posten. Det visar inte vems kontot är, eftersom namnets domän inte är er.
cli-proof-name-unwritten = { $id }: namnets domän anger vilket konto som har namnet. Om kontot är ert skriver du stable_id: "{ $of }" i posten och ger kommandot på nytt.
cli-proof-nothing = { $id }: ingenting syntes om vems kontot är. Ett program ser inte allt: titta själv, och lägg till er webbplats i kontots presentation om den saknas.
cli-proof-contradicted = { $id }: svaret anger ett annat konto ({ $of }); se varningen ovan.
cli-proof-elsewhere = { $id }: kontots adress leder till en annan adress: { $of }. Kontrollera vilken som är er.
cli-proof-gone = { $id }: adressen visar ingen sida just nu. aito check --links berättar mer.
cli-proof-refused = { $id }: servern avvisar program eller ber dem logga in, så saken är inte känd. Titta själv.
cli-proof-unreachable = { $id }: inget svar gick att använda, så saken är inte känd. Försök på nytt senare.
cli-proof-left-platform = { $count ->
        [one] 1 konto tillfrågades
       *[other] { $count } konton tillfrågades
    } inte, eftersom plattformen avvisar program eller inte berättar något för dem. Det säger ingenting om kontot; titta själv.
cli-proof-left-other = { $count ->
        [one] 1 konto tillfrågades
       *[other] { $count } konton tillfrågades
    } inte, eftersom namnet är ett exempel eller inte finns på det öppna nätet, eller tiden tog slut.
cli-proof-left-own = { $count ->
        [one] 1 konto finns
       *[other] { $count } konton finns
    } på en egen server och behöver inget bevis.
cli-proof-by-hand = { $file } är inte skriven så att ett program kan ändra den säkert. Skriv själv under evidence: { $line }
cli-proof-weak = Det här är svagt: någon annan kan ha skrivit länken i ett inlägg eller en kommentar, och också en bedragare länkar till er webbplats. Svara ja bara om du har sett länken i kontots egen presentation.
cli-proof-ask = Skriva det här i { $file }? ja, nej, alla (även resten, utom svaga), sluta:
cli-proof-unasked = Ingenting ändrades, eftersom ingen kunde tillfrågas. För att skriva { $files ->
        [one] beviset i posten
       *[other] de { $files } bevisen i posterna
    } utan fråga: aito check --proof --yes
cli-proof-unasked-weak = Ingenting ändrades: svaga bevis skrivs bara om någon godkänner dem. Ge kommandot i en terminal.
cli-proof-done = Bevis skrevs i { $files } av { $all ->
        [one] 1 post
       *[other] { $all } poster
    }.
