# Ord på svenska för anmärkningar och kommandon: vad texterna säger. Hur de skrivs står i README.md i mappen locales.

## Innehållet: vad texterna säger

content-active-svg = Bilden kan köra programkod i läsarens webbläsare: ”{ $found }” på rad { $line }.
    .why = En SVG-fil med skript, händelsehanterare eller delar av andra dokument kan göra allt som en sida på er webbplats kan göra: visa falsk text eller leda läsarna någon annanstans.
    .mend = Exportera bilden på nytt som vanlig SVG utan skript och länkar, eller spara den som PNG.
content-active-svg_outside = Bilden hämtar något från ett annat ställe: ”{ $found }” på rad { $line }.
    .why = Den som ansvarar för den adressen får veta vem som läser er webbplats och kan ändra vad bilden visar.
    .mend = Lägg in det som bilden behöver i själva filen, eller spara bilden som PNG.
content-active-svg_encoding = Det går inte att säkerställa vad bilden innehåller: filen är inte vanlig text i UTF-8 ({ $found }, rad { $line }).
    .why = I en annan teckenkodning, eller packad, kan en bild dölja programkod för den som kontrollerar den.
    .mend = Exportera bilden på nytt som vanlig, opackad SVG i UTF-8, eller spara den som PNG.

content-broken-link = Länken ”{ $to }” leder ingenstans.
    .why = Den som följer länken möts av en felsida, ofta just när svaret behövs som bäst.
    .mend = Rätta adressen eller ta bort länken.
    .label = leder ingenstans
content-broken-link_heading = Länken ”{ $to }” leder till rubriken ”{ $anchor }”, som inte finns på sidan.
    .why = Läsaren hamnar överst på en lång sida och måste själv leta upp stället.
    .mend = Skriv en rubriks eget namn efter #. På sidan finns: { $suggestion }. Om namnet ska bestå kan du skriva det efter rubriken: ## Poistaminen {"{"}#poistaminen{"}"}
    .label = rubriken finns inte
content-broken-link_file = Filen ”{ $to }” finns inte bredvid den här texten.
    .why = Läsarna skulle se en tom ram i stället för en bild, eller mötas av en felsida.
    .mend = Lägg filen i samma mapp som texten eller rätta namnet. En fil i mappen static har en adress som räknas från roten. En annan sida anges med chapter:, page:, term:, publication: eller profile: och sitt id.
    .label = filen finns inte här
content-broken-link_scheme = ”{ $to }” är inte en sådan adress som får användas i en text.
    .why = Webbläsare öppnar webbadresser, e-postlänkar och telefonlänkar. Allt annat misslyckas eller startar något som läsaren inte har bett om.
    .mend = Börja adressen med https://, mailto: eller tel:, eller med profile:, chapter:, term:, publication: eller page: för något på den här webbplatsen.
    .label = går inte att länka till
content-broken-link_web = Länken ”{ $to }” saknar https:// i början och skulle sökas på den här webbplatsen.
    .why = Utan https:// betyder adressen en fil bredvid den här texten, och läsaren skulle inte komma någonstans.
    .mend = Skriv hela adressen: { $suggestion }
    .label = https:// saknas
content-broken-link_page = Länken ”{ $to }” leder till en sida som inte finns på webbplatsen, eller till ett ställe som inte finns på sidan.
    .mend = Rätta adressen, eller ange sidan med dess id, som aldrig föråldras, till exempel [tietosuoja](page:tietosuoja).
    .label = sidan finns inte
content-broken-link_theme = En sida på webbplatsen länkar till ”{ $to }”, som inte finns på webbplatsen.
    .why = Länken finns inte i någon av era texter. Den kommer från en sidmall i ett tema eller från en inställning i site.yaml.
    .mend = Leta efter ”{ $to }” i mappen themes och i site.yaml, och rätta den där.

content-internal-leak = Filen ”{ $path }” skulle publicera en text som bara finns i en posts interna del.
    .why = Det som står i de interna uppgifterna (personer, apparater, planer, anteckningar) får aldrig nå läsarna. Själva texten visas inte här, eftersom det här meddelandet kan sparas i en logg.
    .mend = Jämför ”{ $path }” och sidan som den görs av med de interna uppgifterna, och ta bort meningen ur den offentliga texten. Om den får vara offentlig ska du skriva den i postens offentliga del i stället.

content-personal-identity-code = Här finns en personbeteckning.
    .why = En personbeteckning får aldrig publiceras, och alla som kan läsa filen kan läsa den redan nu. I det här meddelandet är den dold.
    .mend = Ta bort personbeteckningen ur filen och berätta saken för den som ansvarar för dataskyddet. Den finns nämligen kvar i filens historik.
    .label = personbeteckning

content-personal-identity-code_path = Filens namn innehåller en personbeteckning.
    .mend = Byt namn på filen, eftersom namnet blir en adress som alla ser. Personbeteckningen finns också kvar i filens historik. Berätta saken för den som ansvarar för dataskyddet.

content-raw-html = HTML-kod får inte finnas i en text.
    .why = Sidorna förblir säkra, läsbara för alla och möjliga att skriva ut bara när alla görs på samma sätt.
    .mend = Skriv i Markdown: **fetstil**, *kursiv*, [en länk](https://www.esimerkkila.example/), ## en rubrik. Om själva tecknet < ska synas skriver du ett omvänt snedstreck framför det: \<
    .label = HTML
