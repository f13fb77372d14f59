# Ord för `aito close`.

cli-close-done = { $id } är stängd från och med { $day } ({ $file }).
cli-close-was-compromised = Efter nästa aito build varnas läsarna inte längre för kapningen: kontrollen säger då att kontot inte längre är officiellt.
cli-close-steps = Gör också detta:
cli-close-step-archive = 1. Ta till vara det innehåll som ska bevaras innan kontot försvinner, och skriv i den interna delen profiles/_internal/{ $id }.yaml var det finns: archive: "…"
cli-close-step-platform = 2. Stäng kontot också på själva plattformen: { $address }
cli-close-step-lost = 2. Be plattformen ta ner kontot: { $address }
cli-close-step-private = 3. Kontot får inte bli någons privata konto, inte heller med nytt namn och ny bild. Om det inte kan stängas genast, ta bort organisationens namn, adresser och personer från det.
cli-close-step-tell = 4. Berätta för följarna och den egna organisationen var tjänsterna finns i fortsättningen, och rätta länkarna på webbplatsen.
cli-close-step-tell-successor = 4. Berätta för följarna och den egna organisationen att { $successor } kommer i stället, och rätta länkarna på webbplatsen.
cli-close-step-publish = 5. Publicera: aito build. Om andra fel hindrar det: aito build --removals-only
cli-close-remembered-years = { $years ->
        [one] Kontrollen känner igen det stängda kontot i 1 år till, så att ingen tror på den som tar över namnet.
       *[other] Kontrollen känner igen det stängda kontot i { $years } år till, så att ingen tror på den som tar över namnet.
    }
cli-close-remembered-months = { $months ->
        [one] Kontrollen känner igen det stängda kontot i ungefär 1 månad till, så att ingen tror på den som tar över namnet.
       *[other] Kontrollen känner igen det stängda kontot i ungefär { $months } månader till, så att ingen tror på den som tar över namnet.
    }
cli-close-forgotten = Kontrollen känner inte längre igen kontot: den minns bara enheters och kampanjers stängda profiler, aldrig personers och rollers.
cli-close-pointers = { $count ->
        [one] Ett ställe hänvisar fortfarande till det stängda kontot. Ändra det, annars kan webbplatsen inte byggas:
       *[other] { $count } ställen hänvisar fortfarande till det stängda kontot. Ändra dem, annars kan webbplatsen inte byggas:
    }
cli-close-pointers-none = Ingenting annat på webbplatsen hänvisar till kontot.
cli-close-pointers-unknown = Texter som hänvisar till kontot kunde inte sökas, eftersom site.yaml inte kan användas. Kommandot aito check säger vad som är fel i den.
cli-close-reason = ”{ $found }” är ingen orsak till stängning. Här ska stå { $expected }.
cli-close-future = { $day } har inte kommit ännu, men en stängd profil försvinner genast ur förteckningen. Om { $id } ska falla bort av sig själv efter en viss dag, skriv ends: { $day } i dess post. Ingenting ändrades.
cli-close-before-opened = { $id } öppnades först { $opened }, så den kan inte ha stängts { $day }. Ingenting ändrades.
cli-close-successor-itself = { $id } kan inte ersätta sig själv. Ingenting ändrades.
cli-close-successor-closed = { $id } är själv stängd. Ange den profil som är i bruk nu. Ingenting ändrades.
cli-close-successor-planned = { $id } är bara planerad, så den kan inte ersätta någon ännu. Lämna bort --successor och skriv in efterträdaren i posten när den har öppnats. Ingenting ändrades.
cli-close-successor-compromised = { $id } är märkt som kapad, så ingen bör hänvisas dit. Ingenting ändrades.
cli-close-closed = { $id } är redan stängd ({ $file }). Ingenting ändrades.
cli-close-planned = { $id } är bara planerad: det finns inget konto att stänga. Om planen inte blir av, ta bort { $file }. Ingenting ändrades.
cli-close-compromised = { $id } är märkt som kapad. Om kontot är förlorat för gott: aito close { $id } --reason compromised. När det är ert igen: aito compromised { $id } --over, och stäng det först sedan. Ingenting ändrades.
