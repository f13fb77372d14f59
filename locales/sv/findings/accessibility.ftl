# Ord för fynd på svenska: tillgänglighetsutlåtandet. Anvisningar: locales/README.md.

publication-inaccessible-without-alternative_list = Publikationernas filer är inte tillgängliga, och det står inte var man kan be om dem i annan form.
    .why = För en del av läsarna skulle sidorna bara säga att publikationerna inte är till för dem. Enligt lagen om tillhandahållande av digitala tjänster ska en myndighet berätta hur sådant innehåll fås.
    .mend =
        Skriv nedanför, under publications, en adress vars post någon läser:
        request_from: { $email }
    .label = inte tillgänglig, och inget request_from

site-accessibility-criterion-unknown = WCAG 2.1 har inget kriterium { $found }.
    .why = Läsaren söker med numret för att se vad webbplatsen inte uppfyller och hittar ingenting.
    .mend =
        Rätta numret, till exempel:
        criterion: { $suggestion }
        Alla kriterier finns på https://www.w3.org/TR/WCAG21/. Utelämna raden om du inte vet vilket kriterium det gäller.
    .label = kriteriet finns inte
site-accessibility-criterion-unknown_beyond = Kriteriet { $found } hör till nivå AAA, som lagen inte kräver.
    .why = Utlåtandet berättar hur webbplatsen uppfyller nivåerna A och AA. Med ett kriterium på nivå AAA verkar den mätas efter mer.
    .mend = Skriv det kriterium på nivå A eller AA som bristen gäller, eller ta bort bristen.
    .label = nivå AAA
site-accessibility-criterion-unknown_later = Kriteriet { $found } finns bara i WCAG 2.2, men lagen kräver WCAG 2.1.
    .why = Utlåtandet berättar hur webbplatsen uppfyller WCAG 2.1. Med ett kriterium i WCAG 2.2 verkar den mätas efter mer.
    .mend = Skriv det kriterium i WCAG 2.1 som bristen gäller, eller ta bort bristen.
    .label = finns inte i WCAG 2.1

site-accessibility-full-with-gaps = Enligt utlåtandet uppfyller webbplatsen kraven helt, men det räknar upp brister.
    .why = Läsaren kan inte veta vilket som stämmer, och det är det första som organisationen anses ha lovat.
    .mend =
        Skriv:
        conformity: partial
        Ta i stället bort bristerna om de är åtgärdade.
    .label = det finns brister nedan
site-accessibility-full-with-gaps_out-of-scope = Enligt utlåtandet uppfyller webbplatsen kraven helt, men det räknar upp innehåll som lagen inte tillämpas på.
    .why = I Europeiska kommissionens modell är full överensstämmelse förbehållen webbplatser utan undantag.
    .mend =
        Skriv:
        conformity: partial
    .label = det finns undantag nedan

site-accessibility-gap-overdue = Bristen skulle åtgärdas senast { $day }.
    .why = Antingen är bristen åtgärdad och utlåtandet ger en för dålig bild av webbplatsen, eller så är den inte åtgärdad och utlåtandet lovar en dag som har passerat.
    .mend = Ta bort bristen om den är åtgärdad. Är den inte det, skriv en ny dag, eller utelämna dagen och berätta under reason vad som görs åt saken.
    .label = dagen har passerat

site-accessibility-gaps-missing = Tillgänglighetsutlåtandet har värdet ”{ $found }” men berättar inte vad som inte är tillgängligt.
    .why = Lagen kräver en förteckning över vad som inte är tillgängligt. Den som möter ett hinder vill veta vad det beror på och hur innehållet fås på annat sätt.
    .mend =
        Skriv under accessibility till exempel:
        gaps:
          - {"{"}criterion: 1.1.1, what: Textalternativ saknas i äldre diagram., reason: Textalternativen skrivs under 2027.{"}"}
    .label = inga brister nämns
