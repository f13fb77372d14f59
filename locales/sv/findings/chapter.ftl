# Ord i anmärkningar och på kommandoraden på svenska: kapitel och rubriker. README.md i locales berättar hur de görs.

## Kapitel

chapter-duplicate-anchor = Rubriken ska heta ”{ $anchor }”, men det namnet har redan rubriken ”{ $other }” på samma sida.
    .why = En länk till #{ $anchor } leder till den andra rubriken. Den här publiceras som #{ $suggestion }, ett namn som ingen har valt.
    .mend = Ge den ena rubriken ett annat namn, till exempel {"{"}#{ $suggestion }{"}"}. Är texten redan publicerad ska du byta det namn som ingen länkar till.
    .label = ”{ $anchor }” på nytt
chapter-duplicate-anchor_reserved = Rubriken ska heta ”{ $anchor }”, men det namnet har en del av varje sida.
    .why = En länk till #{ $anchor } leder till den delen. Rubriken publiceras som #{ $suggestion }, ett namn som ingen har valt.
    .mend = Ge rubriken ett annat namn, till exempel {"{"}#{ $suggestion }{"}"}
    .label = sidans eget namn

chapter-empty = Kapitlet ”{ $title }” har ingen text.
    .why = Den som följer innehållsförteckningen hamnar på en tom sida och vet inte om något saknas.
    .mend = Skriv texten. Kommer den senare kan du skriva draft: true i början av filen, så väntar kapitlet opublicerat. Behövs kapitlet inte ska filen raderas och adressen ledas om till en annan sida.
    .label = ingenting under rubriken

chapter-heading-level-skipped = Rubriken ”{ $text }” ({ $found }) ligger mer än en nivå under ”{ $above }”.
    .why = Den som lyssnar på sidan med en skärmläsare rör sig efter rubriknivåer och tror att en överhoppad del saknas.
    .mend = Lyft rubriken till en högre nivå: { $marks } { $text }. Var avsikten bara mindre text kan du använda **fet stil**.
    .label = en nivå hoppades över
chapter-heading-level-skipped_first = Den första rubriken ”{ $text }” ({ $found }) ligger inte direkt under sidans huvudrubrik.
    .mend = Skriv rubriken på nivån under huvudrubriken: { $marks } { $text }. Lyft dess underrubriker lika mycket.
chapter-heading-level-skipped_top = Rubriken ”{ $text }” är skriven som sidans huvudrubrik ({ $found }).
    .why = Sidans huvudrubrik kommer från fältet title. Med två huvudrubriker vet den som lyssnar på sidan inte vad den handlar om.
    .mend = Skriv rubriken en nivå lägre: { $marks } { $text }. Rubrikerna under den flyttas också nedåt.
    .label = en andra huvudrubrik

chapter-number-in-title = Rubriken ”{ $found }” börjar med ett nummer som någon har skrivit för hand.
    .why = Kapitlen i anvisningen numreras av sig själva, så läsaren skulle se två nummer. Det handskrivna ändras inte heller när kapitlet flyttas.
    .mend = Ta bort numret: title: { $suggestion }. Ska kapitlets nummer bestå kan det skrivas på en egen rad, till exempel number: "3".
    .label = nummer skrivet för hand
chapter-number-in-title_heading = Mellanrubriken ”{ $found }” börjar med ett nummer som någon har skrivit för hand.
    .why = Mellanrubrikerna i kapitlet numreras av sig själva, så läsaren skulle se två nummer. Det handskrivna ändras inte heller när rubriken flyttas.
    .mend = Ta bort numret: { $suggestion }

chapter-numbering-jump = Kapitlet har numret { $number }, men föregående kapitel har { $before }.
    .why = Man hänvisar till kapitlen med deras nummer. Läsaren letar efter de kapitel som hoppas över och hittar dem inte.
    .mend = Saknas ingenting ska number rättas eller raden tas bort: kapitlen numreras av sig själva. Har ett kapitel tagits bort och de andra ska behålla sina nummer kan du lämna ett kapitel som berättar det i dess ställe.
    .label = efter { $before }
chapter-numbering-jump_twice = Kapitlet har numret { $number }, och det har också föregående kapitel.
    .why = Man hänvisar till kapitlen med deras nummer. Nu vet ingen vilket av de två som avses.
    .mend = Rätta number i det ena kapitlet eller ta bort raden: kapitlen numreras av sig själva.
    .label = { $number } på nytt
chapter-numbering-jump_back = Kapitlet har numret { $number } men kommer efter { $before }.
    .why = Man hänvisar till kapitlen med deras nummer, och läsaren letar efter dem i nummerordning.
    .mend = Rätta number, eller flytta kapitlet till dess plats genom att ändra numret som filnamnet börjar med.
    .label = efter { $before }

chapter-review-overdue = Kapitlet gicks senast igenom { $day }. Enligt organisationens egen regel skulle nästa genomgång ha gjorts senast { $due }.
    .why = Ett kapitel med en egen dag gås igenom för sig, och läsaren litar på det så länge anvisningen gäller.
    .mend = Gå igenom kapitlet med ägaren och rätta det som har ändrats. Skriv sedan dagen: reviewed: { $today }. Gås kapitlet igenom tillsammans med hela anvisningen kan raden tas bort här.
    .label = tidsfrist { $due }
