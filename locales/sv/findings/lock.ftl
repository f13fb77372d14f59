# Ord på svenska för anmärkningar och kommandon: adresser som består, och `aito lock`. Hur de skrivs står i README.md i mappen locales.

reference-anchor-vanished = Den här adressen har publicerats, men stället finns inte längre: { $from }
    .why = Adressen har sparats, skickats vidare och länkats till. Länkarna skulle leda till ingenting eller till fel ställe.
    .mend =
        Skriv under redirects i site.yaml vart adressen leder nu. Troligen hit:
        redirects:
        {"  "}{ $from }: { $to }
        Om rätt ställe är ett annat, byt ut det som står efter kolonet. Du kan också ge rubriken dess gamla ankare tillbaka genom att avsluta den med {"{"}#{ $anchor }{"}"}. En adress som aldrig har varit offentlig tas bort ur anchors.lock genom att dess rad stryks.
    .label = borta
reference-anchor-vanished_page = Den här sidan har publicerats men finns inte längre: { $from }
    .why = Sidans adress har sparats, skickats vidare och länkats till. Läsaren skulle mötas av en felsida.
    .mend =
        Skriv under redirects i site.yaml vart adressen leder nu. Troligen hit:
        redirects:
        {"  "}{ $from }: { $to }
        Om rätt ställe är ett annat, byt ut det som står efter kolonet. Sidans rubriker följer med. En sida som aldrig har varit offentlig tas bort ur anchors.lock genom att dess rader stryks.
    .label = borta

reference-anchor-unlocked = anchors.lock har ännu inte den här adressen: { $address }{ $more ->
        [none] {""}
        [one] {" "}(och inte heller en annan i samma text)
       *[other] {" "}(och inte heller { $more } andra i samma text)
    }
    .why = Om en adress saknas i filen märker ingen att länkarna bryts när rubriken ändras eller sidan tas bort.
    .mend = Kör aito lock innan du publicerar, och spara anchors.lock tillsammans med de andra filerna.
    .label = ny
reference-anchor-unlocked_number = ”{ $title }” har ett annat nummer än i anchors.lock: nu { $number }, tidigare { $before }{ $more ->
        [none] {""}
        [one] {" "}(och ett annat ställe i den här anvisningen likaså)
       *[other] {" "}(och { $more } andra ställen i den här anvisningen likaså)
    }
    .why = Man hänvisar till en gällande anvisning med dess nummer. Den som från en äldre text slår upp { $before } kommer nu till ett annat ställe.
    .mend = Om de nya numren är avsedda, kör aito lock. Om inte, lägg den nya delen sist eller ge det nya kapitlet ett eget nummer i dess inledande uppgifter, till exempel number: "6A", så behåller de följande sina.
    .label = är nu { $number }
reference-anchor-unlocked_no-lock = Webbplatsen har ingen fil anchors.lock.
    .why = Med --locked publiceras ingenting innan varje adress finns i filen, och någon fil finns inte.
    .mend = Kör aito lock, och spara anchors.lock tillsammans med de andra filerna.

guideline-number-vanished = Ingenting i den här anvisningen har längre numret { $number }.
    .why = Man hänvisar till en gällande anvisning med dess nummer. Den som slår upp { $number } hittar ingenting. Det var ”{ $title }”.
    .mend =
        Återställ ordningen, eller lämna en rubrik på det borttagnas plats, till exempel ”Upphävd”. Ett kapitel behåller sitt nummer med number: "{ $chapter }" i sina inledande uppgifter. Om numret ska utgå, skriv under redirects i site.yaml vad som har kommit i dess ställe:
        redirects:
        {"  "}{ $from }: { $to }
    .label = var { $number }

content-broken-link_redirect = Omdirigeringen från { $from } leder ingenstans: { $to }
    .why = Den som följer en gammal länk skulle mötas av en felsida, eller hamna överst på sidan i stället för på rätt ställe.
    .mend = Rätta adressen efter kolonet: sidan måste finnas, och på den en rubrik med det ankare som står efter #.
    .label = leder ingenstans

site-lock-broken = Den här raden i anchors.lock är ingen adress: { $found }
    .why = Filen anger vilka adresser som har publicerats. En rad som inte går att läsa skyddar ingenting.
    .mend = Återställ raden som den var, eller stryk den om den inte hör hit. En rad är en adress, till exempel /ohjeet/some-ohje/#poistaminen, med högst ett nummer efter.
    .label = ingen adress
site-lock-broken_conflict = Märken från en sammanslagning finns kvar i anchors.lock.
    .why = Två personer har ändrat webbplatsen samtidigt, och ändringarna har inte förts ihop ännu.
    .mend = Kör aito lock. Kommandot tar med bådas rader och tar bort märkena.
    .label = märke från sammanslagningen
site-lock-broken_head = anchors.lock ska börja med raden: { $head }
    .why = Den första raden anger hur filen ska läsas.
    .mend = Kör aito lock. Kommandot skriver början på nytt och behåller alla rader. Om filen är gjord med en nyare version av Aito, använd den versionen.
    .label = fel första rad

cli-lock-same = anchors.lock har redan allt. Ingenting ändrades.
cli-lock-sorted = anchors.lock hade redan allt. Filen ordnades.
cli-lock-added = { $count ->
        [one] anchors.lock fick en ny rad:
       *[other] anchors.lock fick { $count } nya rader:
    }
cli-lock-dropped = { $count ->
        [one] Ett nummer flyttades till ett annat ställe:
       *[other] { $count } nummer flyttades till andra ställen:
    }
cli-lock-more = { $count ->
        [one] {"  "}och en till
       *[other] {"  "}och { $count } till
    }
cli-lock-refused = anchors.lock ändrades inte: där skrivs bara det in som kan publiceras. Rätta felen ovan och kör aito lock igen.
cli-lock-later = Rätta det som sägs ovan och kör sedan aito lock.
cli-lock-failed = anchors.lock kunde inte skrivas: { $detail }

help-lock = Uppdatera anchors.lock: handbokens alla publicerade adresser, ankare och nummer.
    .long = Med den märker bygget när något som kan ha sparats försvinner, och anger vilken omdirigering som behövs.
help-build-locked = Publicera ingenting innan varje adress och nummer finns i anchors.lock.
help-check-locked = Räkna det som ett fel att en adress eller ett nummer saknas i anchors.lock.
