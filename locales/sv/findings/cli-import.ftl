# Orden för `aito import`.

cli-import-pasted = den inklistrade listan
cli-import-paste = Klistra in cellerna med rubrik här, tryck på Enter och sedan Ctrl+D (i Windows Ctrl+Z och Enter).
cli-import-unreadable = { $file } kan inte läsas: { $detail }. Ingenting skrevs.
cli-import-empty = { $file } är tom. Ingenting skrevs.
cli-import-not-text = { $file } är inte text. Ett kalkylprograms egen fil (.xlsx, .ods) kan inte läsas. Öppna den i programmet, spara den som CSV (UTF-8) och importera den. Du kan också kopiera cellerna och klistra in dem: aito import -
cli-import-open-quote = I { $file } sluts aldrig citattecknet i raden som börjar på rad { $line }, så ingen kan veta var cellen slutar. Ingenting skrevs. Lägg till det " som fattas eller ta bort det som är för mycket.
cli-import-too-long = { $file } har fler än { $limit } rader och är knappast en kanallista. Ingenting skrevs.
cli-import-too-many = Listan skulle ge { $count } poster, fler än { $limit } på en gång. Ingenting skrevs. Är det rätt fil? Dela i så fall upp den.
cli-import-no-site = Det finns fel i site.yaml, så listans ord går inte att tolka. aito check berättar vad som är fel. Ingenting skrevs.
cli-import-no-units = I profiles/units.yaml finns ingen enhet som kan ansvara för ett konto. Skriv in enheterna där först. Ingenting skrevs.
cli-import-map-malformed = --map behöver en kolumn och ett fält med = emellan, till exempel --map "Kanalens namn=name". Nu står där ”{ $found }”.
cli-import-map-column = Listan har ingen kolumn ”{ $found }”. Kolumnerna är: { $known }
cli-import-map-field = Det finns inget fält ”{ $found }”. Menade du { $suggestion }? Fälten är: { $known }, none
cli-import-missing = Ingen kolumn anger detta: { $missing }. Ingenting skrevs. Ange kolumnen med dess rubrik eller dess nummer från vänster: --map "{ $column }={ $field }"
cli-import-read = Läste { $file }: { $rows ->
        [one] 1 rad
       *[other] { $rows } rader
    }, { $encoding }, { $separator }. Kolumnerna:
cli-import-separator-tab = åtskilda med tabb
cli-import-separator-semicolon = åtskilda med semikolon
cli-import-separator-comma = åtskilda med komma
cli-import-column-heading = { "  " }{ $column } → { $field }
cli-import-column-content = { "  " }{ $column } → { $field } (att döma av innehållet)
cli-import-column-given = { "  " }{ $column } → { $field } (som du angav)
cli-import-column-people = { "  " }{ $column }: förbigås. Kolumnen gäller personer eller rättigheter. Sådant hör hemma i de interna delarna (profiles/_internal), inte i det som publiceras.
cli-import-column-unknown = { "  " }{ $column }: förbigås
cli-import-field-platform = plattform (platform)
cli-import-field-name = namn (name)
cli-import-field-url = adress (url)
cli-import-field-handle = användarnamn på plattformen (handle)
cli-import-field-unit = enhet (unit)
cli-import-field-email = e-post (email)
cli-import-field-phone = telefon (phone)
cli-import-field-languages = språk (languages)
cli-import-field-opened = öppningsdag (opened)
cli-import-field-about = syfte (about)
cli-import-field-role = ansvarig befattning (role)
cli-import-field-main = huvudkonto (main)
cli-import-new-title = Nya poster:
cli-import-new = { "  " }{ $file } (rad { $line })
cli-import-present-title = Finns redan bland posterna och lämnas i fred:
cli-import-present = { "  " }{ $id } (rad { $line })
cli-import-open-title = { $count ->
        [one] 1 rad behöver dig:
       *[other] { $count } rader behöver dig:
    }
cli-import-open = { "  " }rad { $line }: { $why }
cli-import-more = { "  " }… och { $count } till.
cli-import-failed = Det gick inte att skriva { $file }: { $detail }. { $made ->
        [0] Ingenting skrevs.
        [one] Före det skrevs 1 post. Kör kommandot igen när orsaken är avhjälpt, så fortsätter det därifrån.
       *[other] Före det skrevs { $made } poster. Kör kommandot igen när orsaken är avhjälpt, så fortsätter det därifrån.
    }
cli-import-done = Nya poster: { $made }. Fanns redan: { $present }. Rader som behöver dig: { $open }.
cli-import-dry = Ingenting skrevs. Poster som skulle bli till: { $made }. Finns redan: { $present }. Rader som behöver dig: { $open }.
cli-import-next = De nya posterna är planerade (planned) och publiceras ingenstans. Titta på varje konto som är i bruk och skriv sedan i posten kontots adress (url), dagen då det öppnades (opened), dagens datum som granskningsdag (reviewed) och status: active. Kör därefter aito check.
cli-import-open-identity-code = raden innehåller en personbeteckning. Ta bort den ur listan: den hör inte hemma i en kanallista.
cli-import-open-more-cells = raden har fler celler än listan har kolumner. Om en cell innehåller skiljetecknet ska cellen stå inom citattecken.
cli-import-open-formula = cellen i kolumnen { $field } börjar med =, +, - eller @ som en formel, så den togs inte med. Skriv den som vanlig text.
cli-import-open-unit-missing = enheten saknas, så ingen skulle ansvara för kontot.
cli-import-open-unit-unknown = i units.yaml finns ingen enhet ”{ $found }”. Lägg till enheten där eller skriv i listan en som finns.
cli-import-open-unit-near = i units.yaml finns ingen enhet ”{ $found }”. Menade du { $suggestion } ({ $id })? Rätta listan eller lägg till enheten.
cli-import-open-unit-role = varken enheten { $id } eller någon enhet över den har en ansvarig befattning i units.yaml. Lägg till den där (role: …) eller i listan.
cli-import-open-name-missing = raden har inget namn som duger.
cli-import-open-person = namnet ser ut som en persons. Skriv rollen i stället (till exempel Ungdomsarbetare). Om personens namn ska vara offentligt, gör posten själv med kind: person.
cli-import-open-names-addresses = det finns flera namn men ett annat antal adresser. Skriv ett konto per rad.
cli-import-open-platform-missing = raden anger varken plattform eller adress.
cli-import-open-platform-unknown = plattformen ”{ $found }” är inte känd. Skriv dess vanliga namn, till exempel Facebook, eller lägg till er egen kanal i site.yaml under platforms.
cli-import-open-platform-differs = där står ”{ $found }”, men adressen hör till { $platform }.
cli-import-open-address = ”{ $found }” är inte ett kontos adress. Kopiera adressen från kontots egen sida.
cli-import-open-handle = ”{ $found }” är inte ett kontonamn på den plattformen. Skriv kontots adress.
cli-import-open-email = e-postadressen duger inte.
cli-import-open-email-unofficial = e-postadressen hör inte till organisationens domäner, så den kan vara någons egen. Skriv enhetens adress eller lämna cellen tom: då tas adressen ur units.yaml.
cli-import-open-phone = telefonnumret duger inte.
cli-import-open-language = språket ”{ $found }” är inte känt. Skriv språken så här: fi, sv
cli-import-open-twice = samma konto finns redan på rad { $line }.
cli-import-open-closed = kontot är stängt i posten { $id }. Om det är i bruk igen, se över den posten.
cli-import-open-alias = adressen är ett tidigare namn på { $id }. Ta reda på den nuvarande adressen.
cli-import-open-address-now = posten { $id } är planerad utan adress. Skriv adressen där (url).
cli-import-open-other-unit = posten { $id } har samma namn på samma plattform men en annan enhet. Rätta den som är fel.
