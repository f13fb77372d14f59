# Ord för observationer och kommandoraden på svenska: en anvisnings livscykel. README.md i mappen locales berättar hur de görs.

## Tidigare texter

guideline-archive-broken = Filen { $path } för den tidigare texten finns inte.
    .why = En tidigare text hålls tillgänglig på en egen adress, så att den som hänvisar till den hittar rätt. Utan filen finns det inget att visa.
    .mend = Spara texten som { $folder }{ $path } eller rätta path. Sökvägen börjar från anvisningens mapp, till exempel path: arkisto/ohje-2021.md
    .label = filen saknas
guideline-archive-broken_near = Filen { $path } för den tidigare texten finns inte.
    .mend = Menade du path: { $suggestion }? Om inte, spara texten som { $folder }{ $path }.
    .label = filen saknas
guideline-archive-broken_outside = ”{ $path }” ligger utanför anvisningens mapp.
    .why = Det som publiceras tas ur anvisningens egna mappar, så att inget hamnar på webbplatsen av misstag.
    .mend = Kopiera texten till en mapp under anvisningens mapp och ange sökvägen därifrån: path: { $suggestion }
    .label = på fel plats
guideline-archive-broken_kind = ”{ $path }” kan inte vara en tidigare text.
    .why = En tidigare text är en Markdown-fil (.md) i en mapp under anvisningens mapp, så att den inte tas för ett kapitel. Andra filer går inte att söka i eller jämföra.
    .mend = Spara texten som Markdown i mappen arkisto och skriv path: { $suggestion }
    .label = ingen Markdown-fil i en mapp
guideline-archive-broken_undated = Det framgår inte när den tidigare texten { $number } utfärdades.
    .why = Nummer och dag anger tillsammans vilken text som avses, och textens adress består av dem.
    .mend = Skriv dagen här, till exempel issued: 2021-03-01, eller i replaces där samma nummer står.
    .label = utfärdandedagen saknas
guideline-archive-broken_present = Den tidigare texten { $number }, utfärdad { $issued }, har samma nummer och utfärdandedag som anvisningen själv.
    .why = Läsaren kan inte skilja den tidigare texten från den som gäller.
    .mend = Rätta den tidigare textens nummer eller dag. Om anvisningen har fått ett nytt nummer eller en ny dag ska det stå i number och issued.
    .label = anvisningens eget nummer
guideline-archive-broken_days = Den tidigare texten skulle ha upphört { $last }, innan den utfärdades { $issued }.
    .why = På sidan står till vilken dag texten gällde.
    .mend = Rätta until eller utfärdandedagen.
    .label = upphör innan den börjar
guideline-archive-broken_twice = Två tidigare texter har numret { $number } och dagen { $issued }.
    .why = En tidigare texts adress består av nummer och dag, så två texter kan inte ha samma.
    .mend = Rätta numret eller dagen för den ena, eller ta bort den ena.
    .label = samma igen
guideline-archive-broken_one-text = Filen { $path } anges för två tidigare texter.
    .why = Samma text skulle stå under två nummer, och det ena vore fel.
    .mend = Ange rätt fil för var och en.
    .label = anges två gånger
guideline-archive-broken_front-matter = Den här tidigare texten börjar med metadata.
    .why = Alla uppgifter om en tidigare text står på ett ställe, i anvisningens archive. Uppgifter i själva texten kan strida mot dem.
    .mend = Ta bort allt från den första raden --- till den andra och låt filen börja med rubriken: # Anvisning för sociala medier
    .label = metadata
guideline-archive-broken_empty = Den här tidigare texten är tom.
    .why = På sidan skulle bara rubriken synas.
    .mend = Kopiera texten till filen, eller ta bort den ur archive.
    .label = tom

guideline-archive-link-gone = Den här tidigare texten har länkar som inte längre leder någonstans: { $n }. Den första är ”{ $to }”.
    .why = En gammal text redigeras inte. Orden står kvar, och sidan lämnar bort länken.
    .mend = Om det gamla stället har fått en ny adress, lägg till en omdirigering i site.yaml. Annars behöver ingenting göras. Med rules: guideline/archive-link-gone: off visas anmärkningen inte.
    .label = leder ingenstans

## Sådant som inte är möjligt

guideline-replacement-cycle = Anvisningarna ersätter varandra i en ring: { $way }.
    .why = Var och en skickar läsaren vidare till en annan, och ingen av dem gäller.
    .mend = Bestäm vilken som är nyast. Ta bort replaced_by ur den, eller ta ur den äldre bort det replaces där den nyare nämns.
    .label = leder tillbaka
guideline-replacement-cycle_self = Anvisningen { $number } anges ersätta sig själv.
    .why = Läsaren skulle se anvisningen som ersatt och skickas till samma sida.
    .mend = Skriv numret på den anvisning som kom i stället, eller ta bort raden. En tidigare text med samma nummer hör hemma i archive, med sin egen dag.
    .label = anvisningen själv

guideline-legal-basis-malformed_no-section = ”{ $found }” är inte en paragraf i en författning.
    .why = På sidan skulle tecknet § stå efter, som om det fanns en sådan paragraf.
    .mend = Skriv varje paragraf med sitt nummer, till exempel sections: ["29", "15 c"]. Om hela författningen avses ska sections lämnas bort.
    .label = ingen paragraf

chapter-short-version-cycle = Kapitlen är kortversioner av varandra: { $way }.
    .why = En kortversion leder till hela texten, och nu finns den ingenstans.
    .mend = Skriv i short_version_of det kapitel som innehåller hela texten. Ta bort raden ur det kapitlet.
    .label = leder tillbaka
chapter-short-version-cycle_self = Kapitlet anges vara en kortversion av sig självt.
    .mend = Skriv id för det kapitel som innehåller hela texten, eller ta bort raden.
    .label = kapitlet självt

source-too-large_picture = Bilden är på { $size } MB. En bild får vara högst { $limit } MB.
    .why = Alla som öppnar sidan laddar bilden, många över en långsam förbindelse.
    .mend = Gör bilden mindre i ett bildprogram: 2 000 bildpunkter på bredden räcker, och som JPEG eller WebP blir den då klart mindre än 1 MB. Om den stora originalbilden behövs, lägg den i ett dokument eller i en tjänst som är avsedd för sådant och länka dit.
