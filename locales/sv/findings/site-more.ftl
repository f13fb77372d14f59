# Ord för fynd och för kommandoraden på svenska: webbplatsen som helhet, fortsättning. Anvisningar: locales/README.md.

site-accessibility-authority-wrong = ”{ $found }” övervakar inte längre den här webbplatsens tillgänglighet.
    .why = Tillsynsmyndighet är sedan den 1 januari 2025 Transport- och kommunikationsverket Traficom, på Åland landskapsregeringen. Den som inte kan använda webbplatsen skulle klaga på fel ställe.
    .mend =
        Skriv:
        authority: Traficom
        Eller ta bort raden, då nämns Traficom i utlåtandet.
    .label = Traficom sedan 2025
site-accessibility-authority-wrong_other = Aito känner inte till ”{ $found }” som tillsynsmyndighet för tillgänglighet.
    .why = I Finland är det Transport- och kommunikationsverket Traficom, på Åland landskapsregeringen. Med ett annat namn kan klagomål hamna på fel ställe.
    .mend =
        Om webbplatsen hör till en finländsk myndighet, skriv:
        authority: Traficom
        Om en annan myndighet verkligen övervakar den behöver du inte bry dig om varningen.
    .label = är det här tillsynsmyndigheten?

site-accessibility-statement-missing = Webbplatsen har inget tillgänglighetsutlåtande.
    .why = Enligt lagen om tillhandahållande av digitala tjänster publicerar en myndighet ett utlåtande för varje webbplats: vad som inte är tillgängligt, vart respons skickas och vem som övervakar. Bristen hindrar inte publicering, men utlåtandet ska göras.
    .mend =
        Skriv i site.yaml till exempel:
        accessibility:
          conformity: partial
          gaps: [{"{"}criterion: 1.1.1, what: Textalternativ saknas i äldre diagram.{"}"}]
          feedback: {"{"}email: { $email }{"}"}
        Värdet för conformity är full (uppfyller kraven), partial (delvis) eller none (uppfyller inte).
    .label = accessibility saknas i filen

site-accessibility-statement-old = Tillgänglighetsutlåtandet sågs senast över { $day }, för mer än ett år sedan.
    .why = Det kan beskriva en webbplats som har förändrats. Europeiska kommissionen uppmuntrar till att se över utlåtandet minst en gång om året.
    .mend =
        Gå igenom webbplatsen och listan över brister, rätta det som har ändrats och skriv dagen under accessibility:
          updated: { $today }
    .label = för över ett år sedan

site-official-channel-missing = Webbplatsen berättar inte var ärenden inleds eller vart konfidentiella ärenden skickas.
    .why = Ingetdera hör hemma i sociala medier. Profilens sida visar läsaren till rätt ställe, men nu har den inget ställe att visa till.
    .mend =
        Skriv båda adresserna i site.yaml, till exempel:
        official_business: { $website }/asioi
        secure_channel: { $website }/turvaviesti
    .label = official_business och secure_channel saknas i filen
site-official-channel-missing_business = Webbplatsen berättar inte var ärenden inleds.
    .why = En kommentar i sociala medier inleder inget ärende. Profilens sida visar läsaren till rätt ställe, men nu har den inget ställe att visa till.
    .mend =
        Skriv adressen i site.yaml, till exempel:
        official_business: { $website }/asioi
    .label = official_business saknas i filen
site-official-channel-missing_secure = Webbplatsen berättar inte vart konfidentiella ärenden skickas.
    .why = Ett privat meddelande blir kvar hos plattformen. Profilens sida visar läsaren till en skyddad kanal, men nu har den inget ställe att visa till.
    .mend =
        Skriv den skyddade kanalens adress i site.yaml, till exempel:
        secure_channel: { $website }/turvaviesti
    .label = secure_channel saknas i filen

site-redirect-from-live-page = På adressen { $from } finns fortfarande en sida, så den kan inte leda vidare till { $to }
    .why = Bara den ena kan publiceras: antingen ser ingen längre sidan eller så gör omdirigeringen ingenting.
    .mend = Ta bort den här omdirigeringen. Om sidan ska flyttas, flytta eller ta bort dess fil först.
    .label = den här sidan finns

site-redirect-loop = Omdirigeringarna går i cirkel: { $circle }
    .why = Webbläsaren ger upp och visar ett fel, så de gamla adresserna leder ingenstans.
    .mend = Låt varje gammal adress leda direkt till sidans nuvarande adress, och ta bort den omdirigering som leder bort från den sidan. Den här börjar på { $from }
    .label = kommer tillbaka till sig själv

## Vad som kan stå i tillgänglighetsutlåtandets fält

expected-assessor = self (egen bedömning) eller third-party (utomstående bedömare)
expected-conformity = full (uppfyller kraven), partial (delvis) eller none (uppfyller inte)
expected-criterion = numret på ett WCAG-kriterium, till exempel 1.3.1
expected-gap-ground = not-met (kravet uppfylls inte), burden (oskälig börda) eller out-of-scope (kraven gäller inte)
