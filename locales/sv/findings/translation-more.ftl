# Ord i anmärkningar och på kommandoraden på svenska: vad som saknas på ett språk och vad som är föråldrat. README.md i locales berättar hur de görs.

## Översättningar

translation-missing = Sidan finns inte på alla webbplatsens språk. Språk som saknas: { $missing }
    .why = Finns en text inte på läsarens språk visas den på ett annat, med en upplysning om att den inte har översatts.
    .mend = Översätt { $source } och spara översättningen som { $file }. Har organisationen beslutat att sådana texter finns på ett språk kan du skriva i site.yaml: rules: {"{"}translation/missing: off{"}"}
    .label = saknas: { $missing }
translation-missing_guideline = Delar av anvisningen finns inte på alla webbplatsens språk. Det här saknas: { $missing }
    .mend = Spara varje översättning med samma filnamn i språkets egen mapp. Räcker en förkortad version ska den innehålla short_version_of och kapitlets eller anvisningens id.
    .label = inte på alla språk
translation-missing_terms = Termer i ordlistan finns inte på alla webbplatsens språk. Det här saknas: { $missing }
    .mend = Det räcker att skriva ordet i termens fil, till exempel languages: {"{"}{ $lang }: …{"}"}. En egen förklaring sparas med samma filnamn i språkets egen mapp.
    .label = inte på alla språk
translation-missing_record = Texter i posten saknar ett språk som kontot ger service på. Det här saknas: { $missing }
    .why = Enligt posten ger kontot service på språket, men läsaren ser texten på ett annat språk.
    .mend = Lägg till texten i { $field }, till exempel {"{"}fi: …, { $lang }: …{"}"}. Ger kontot ändå inte service på språket ska det tas bort ur languages.
    .label = { $lang } saknas

translation-stale = Texten som det här är en översättning av har ändrats sedan dess: { $source }
    .why = Läsare på olika språk får olika besked, och ingen kan se vilket som stämmer.
    .mend = Jämför översättningen med { $source } och uppdatera den. Skriv sedan: translates: { $hash }
    .label = gjord efter en äldre text

translation-unpaired = På { $lang } finns ”{ $name }”, men på { $default } finns ingenting med det namnet. Menas ”{ $suggestion }”?
    .why = En text och dess översättning hittar varandra genom filnamnet. Med olika namn blir de två sidor, och båda saknas på det andra språket.
    .mend = Byt namnet till { $suggestion }, precis som på { $default }. Rubrikerna får vara olika, filnamnen inte.
    .label = inget sådant namn på { $default }
translation-unpaired_easy = Kapitlet { $name } på lätt språk finns inte i anvisningen på allmänspråk ({ $lang }).
    .why = Läsaren kommer inte från kapitlet på lätt språk till samma kapitel på allmänspråk och inte heller tvärtom. Oftast är filens namn skrivet på ett annat sätt, eller så har kapitlet bytt namn.
    .mend = Ge filen samma id som kapitlet har på allmänspråk, till exempel { $suggestion }
    .label = inget sådant kapitel på allmänspråk
translation-unpaired_alone = På { $lang } finns ”{ $name }”, men på { $default } finns ingenting med det namnet.
    .why = Webbplatsens första språk är { $default }. Den som läser på det ser texten på { $lang } med en upplysning om att den inte har översatts.
    .mend = Skriv texten på { $default } med samma filnamn. Ett kapitel som är en förkortad version av en annan text kan säga det: short_version_of och textens id.
