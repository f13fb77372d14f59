# Ord för fynd och för kommandoraden på svenska: block och fotnoter. Anvisningar: locales/README.md.

content-broken-block = Det finns inget block som heter ”{ $found }”, så det här visas som kod.
    .why = Läsaren skulle se texten med alla tecken, och den kunde inte skrivas ut för sig.
    .mend = Menade du blocket { $suggestion }? Skriv i så fall den första raden så här: ```{ $suggestion }
    .label = inte namnet på ett block
content-broken-block_empty = Blocket är tomt.
    .why = Läsaren skulle se en tom ram med en utskriftslänk under.
    .mend =
        Skriv en lista mellan den första och den sista raden:
        ```{ $name }
        - Svara på vardagar.
        ```
        Du kan också ta bort blocket.
    .label = tomt
content-broken-block_no-list = Blocket har ingen lista.
    .why = Blocket { $name } visar en lista vars punkter läsaren följer en i taget. Nu finns det inga punkter.
    .mend =
        Börja varje punkt med ett bindestreck, eller med ett nummer om ordningen har betydelse:
        ```{ $name }
        1. Logga in.
        2. Läs meddelandena.
        ```
        Det som inte är en lista kan stå i texten utan block.
    .label = här saknas en lista
content-broken-block_no-answer = Frågan ”{ $question }” har inget eget svar.
    .why = Fråga och svar visas på olika sätt på sidan. Det som står i samma stycke visas i sin helhet som fråga.
    .mend =
        Skriv svaret efter en tom rad, indraget under frågan:
        - Får ett meddelande tas bort?
        {""}
        {"  "}Ja, om det strider mot lag.
    .label = svaret saknas
content-broken-block_note-missing = Fotnoten [^{ $label }] har ingen text.
    .why = Läsaren skulle se märket [^{ $label }] mitt i texten.
    .mend =
        Skriv fotnotens text på en egen rad efter en tom rad:
        {"["}^{ $label }]: Kommunallagen (410/2015).
        Fotnoten till ett block skrivs inne i blocket. Om du inte avser en fotnot, skriv ett omvänt snedstreck framför: \[^{ $label }]
    .label = texten saknas
content-broken-block_note-unused = Ingenting i texten hänvisar till fotnoten [^{ $label }].
    .why = Fotnoten står längst ned på sidan, och läsaren vet inte vad den förklarar.
    .mend = Skriv märket [^{ $label }] efter det ord som fotnoten förklarar, eller ta bort fotnoten. Märket till en fotnot i ett block skrivs i samma block.
    .label = inget hänvisar hit
