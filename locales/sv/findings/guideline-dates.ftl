# Ord för observationer och kommandoraden på svenska: en anvisnings dagar och efterföljare. README.md i mappen locales berättar hur de görs.

## Efterföljare

guideline-successor-unknown = På webbplatsen finns ingen anvisning ”{ $found }”, som anges ersätta den här. Menade du { $suggestion }?
    .why = Nu visas anvisningen genast som ersatt och gäller inte, och sidan hänvisar till en anvisning som inte finns.
    .mend = Om det är den nya anvisningen, skriv replaced_by: { $suggestion }. Om den nya finns någon annanstans, skriv ut hela dess nummer eller namn. Finns det ingen ny ska raden tas bort.
    .label = finns inte på webbplatsen
guideline-successor-unknown_folder = På webbplatsen finns ingen anvisning i en mapp ”{ $found }”.
    .why = Anvisningen visas som ersatt av den och gäller inte längre. På sidan står bara ordet, utan länk.
    .mend = Skriv id eller nummer för den anvisning som ersätter den här, till exempel replaced_by: ESI-2027-0001. Om den nya ännu inte är skriven, lägg till raden först när den finns på webbplatsen.
    .label = mappen finns inte

## Dagar

guideline-dates-out-of-order = Anvisningen skulle upphöra att gälla { $day }, innan den träder i kraft { $from }.
    .why = Den skulle aldrig gälla. Den ena dagen är fel.
    .mend = Kontrollera dagarna i beslutet och rätta den felaktiga under valid. Där är from den första giltighetsdagen och until den sista.
    .label = före ikraftträdandet
guideline-dates-out-of-order_withdrawn = Anvisningen anges ha upphävts { $day }, innan den trädde i kraft { $from }.
    .why = På sidan står att den aldrig har gällt. Den som under tiden har följt den läser att den inte var bindande.
    .mend = Kontrollera båda dagarna. Stämmer de behöver inget göras, och rules: guideline/dates-out-of-order: off tar bort observationen. Rätta annars withdrawn: on eller valid: from.
    .label = före ikraftträdandet
guideline-dates-out-of-order_issued = Anvisningen utfärdades { $issued } men anges ha trätt i kraft redan { $from }.
    .why = En anvisning gäller sällan innan den har beslutats. Läsaren skulle tro att den var bindande redan då.
    .mend = Kontrollera båda dagarna och rätta issued eller valid: from. Om anvisningen ska tillämpas redan från den tidigare dagen kan de stå kvar.
    .label = efter ikraftträdandet
guideline-dates-out-of-order_archive = Den tidigare texten { $number } skulle gälla till och med { $last }, fast den här anvisningen gäller från och med { $from }.
    .why = Två texter skulle gälla samtidigt i samma fråga, och någon skulle följa den gamla.
    .mend = Skriv dagen före som den tidigare textens sista giltighetsdag, until: { $before }, eller rätta valid: from.
    .label = fortsätter att gälla
guideline-dates-out-of-order_twice = Den tidigare texten { $number }, utfärdad { $issued }, finns på webbplatsen också som en egen anvisning: { $id }.
    .why = Nummer och utfärdandedag anger vilken text som avses. Nu finns samma anvisning två gånger, och uppgifterna om huruvida den gäller kan skilja sig åt.
    .mend = Behåll bara den ena. Om { $id } ska vara en egen anvisning, ta bort posten ur archive och nämn { $number } i replaces. Ta annars bort mappen { $id } och lägg till en omdirigering från dess adress i site.yaml.
    .label = också en egen anvisning

## Rättslig grund

guideline-legal-basis-malformed_order = I ”{ $found }” står året först. I den finländska författningssamlingen står numret först.
    .why = Sidan skulle inte länka till någon författning alls.
    .mend = Menade du statute: { $suggestion }? Om det är en EU-rättsakt, skriv numret efter namnet och lämna bort statute, till exempel name: Allmänna dataskyddsförordningen (EU) 2016/679
    .label = året står först
