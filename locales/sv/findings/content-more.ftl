# Ord för fynd och för kommandoraden på svenska: vad texterna säger, fortsättning. Anvisningar: locales/README.md.

content-empty-link-text = Länken ”{ $text }” berättar inte vart den leder.
    .why = En skärmläsare läser upp sidans länkar som en lista, och där säger ”{ $text }” ingenting. Andra söker länkar med blicken.
    .mend = Gör namnet på det som finns bakom till länk, till exempel: Behandlingen beskrivs i [dataskyddsbeskrivningen]({ $to }).
    .label = säger ingenting i sig
content-empty-link-text_address = Länken visar sin adress i stället för ord.
    .why = En adress läses upp tecken för tecken, och få kan utläsa vad som finns bakom den.
    .mend = Skriv vad som finns bakom länken, till exempel: [sidans eller filens namn]({ $to })
    .label = en adress som länk

content-image-without-alternative = Bilden ”{ $file }” saknar textalternativ.
    .why = En skärmläsare hoppar över bilden, så det som bara bilden berättar går förlorat. En bild som förmedlar information behöver ett textalternativ.
    .mend =
        Skriv inom hakparenteserna med en eller två meningar vad bilden berättar:
        ![Diagram: kontona finns på tre plattformar.]({ $to })
        En bild som bara är dekoration behöver inget textalternativ, men Aito kan inte skilja den från en vars textalternativ har glömts bort. Lämna bort bilden om den inte berättar något.
    .label = inget inom hakparenteserna
content-image-without-alternative_says-nothing = ”{ $text }” berättar inte vad bilden ”{ $file }” visar.
    .why = Den som inte ser bilden hör bara dessa ord och får inte veta mer än att det finns en bild.
    .mend =
        Skriv med en eller två meningar vad bilden berättar:
        ![Diagram: kontona finns på tre plattformar.]({ $to })
    .label = säger bara att det finns en bild

content-long-sentence = Meningen har { $words } ord.
    .why = Den som har bråttom, är trött eller håller på att lära sig språket tappar tråden. Er organisation har bett att få veta om meningar på över { $most } ord.
    .mend = Dela den där en ny tanke börjar. En lista som är gömd i meningen läses bäst som en lista.
    .label = { $words } ord

content-private-contact = Det här ser ut som en privat e-postadress: hos { $provider } skaffar sig folk egna brevlådor.
    .why = Personliga adresser publiceras inte, och en privat brevlåda följer med sin ägare när uppgiften går över till någon annan.
    .mend = Skriv en av organisationens adresser, till exempel enhetens. Om adressen hör till en förening eller ett företag kan du länka till dess egen sida. Om du bara vill visa hur en adress ser ut, låt den sluta på .example: namn@foretag.example
    .label = en privat adress?
content-private-contact_phone = Det här ser ut som ett privat telefonnummer: mobilnumret har inte publicerats som kontaktuppgift.
    .why = Personuppgifter sprids inte i onödan, och en persons eget nummer blir kvar i texten när uppgiften går över till någon annan.
    .mend =
        Skriv växelns eller enhetens nummer i stället. Om det är en tjänstetelefon, ange den i profilens kontaktuppgifter eller i organisationens i site.yaml, så känner Aito till den:
        contact: {"{"}email: …, phone: "…"{"}"}
    .label = ett privat nummer?

content-table-without-header = Tabellens kolumner saknar rubriker.
    .why = En skärmläsare läser upp kolumnens rubrik med varje cell. Utan rubriker hörs lösryckta ord och tal.
    .mend =
        Skriv rubrikerna på den första raden, ovanför raden med streck, till exempel:
        | Plattform | När |
        Om kolumnerna inte har några namn, skriv en lista i stället.
    .label = den första raden är tom

content-unexplained-abbreviation = På sidan förklaras inte vad ”{ $short }” betyder.
    .why = Kolleger känner till förkortningen, utomstående gör det inte. Er organisation har bett att få veta om oförklarade förkortningar.
    .mend = Skriv ut namnet här och förkortningen inom parentes efter det: hela namnet ({ $short }). Eller gör ”{ $short }” till en term i mappen glossary.
    .label = vad betyder det?
