# Ord i anmärkningar och på kommandoraden på svenska: hur anvisningar sköts. README.md i locales berättar hur de görs.

## Anvisningar: ägare, genomgång, nummer, giltighet, rättslig grund, bilagor

guideline-annex-missing = Kapitlet ”{ $id }” är märkt som bilaga, men anvisningen räknar inte upp det bland sina bilagor.
    .why = Läsaren ser kapitlet som en bilaga. Den som undertecknar eller skickar anvisningen enligt förteckningen lämnar bort det.
    .mend = Lägg till bilagan i anvisningens fil _index.md: annexes: […, { $id }]. Är det ett vanligt kapitel ska raden ”annex: true” tas bort här.
    .label = saknas i förteckningen
guideline-annex-missing_denied = Anvisningen räknar upp ”{ $id }” bland sina bilagor, men kapitlet säger att det inte är en bilaga.
    .why = Förteckningen avgör: kapitlet visas som bilaga, vad det än självt säger.
    .mend = Är kapitlet en bilaga ska raden ”annex: false” tas bort. Annars ska ”{ $id }” tas bort ur annexes i anvisningens fil _index.md.
    .label = säger sig inte vara en bilaga

guideline-duplicate-number = Två anvisningar har samma nummer { $number } och samma utfärdandedag { $issued }.
    .why = Man hänvisar till en anvisning med dess nummer och utfärdandedag. Nu kan hänvisningen leda till fel anvisning.
    .mend = Rätta numret eller dagen i den anvisning där uppgiften är fel. Har den ena anvisningen trätt i stället för den andra med samma nummer ska den äldre nämnas i den nyares replaces.
    .label = samma nummer och dag
guideline-duplicate-number_undated = Två anvisningar har samma nummer { $number }, och åtminstone den ena saknar utfärdandedag.
    .why = Endast utfärdandedagen skiljer två anvisningar med samma nummer åt. Utan den går det inte att veta vilken som avses.
    .mend = Skriv i båda filerna när anvisningen har utfärdats, till exempel issued: 2026-02-02. Är själva numret fel ska det rättas.
    .label = samma nummer

guideline-expiring = Anvisningen gäller till { $day }, alltså mindre än 90 dagar till.
    .why = Efter det står det på sidan att den inte längre gäller, vare sig det finns en ny eller inte. En ny anvisning måste hinna skrivas, behandlas och beslutas före det.
    .mend = Bered en anvisning som ersätter den här, eller förläng giltigheten genom ett beslut och skriv den nya sista dagen i valid: until. Anmärkningen försvinner när den nya anvisningen finns på webbplatsen och nämner den här i replaces.
    .label = upphör { $day }

guideline-legal-basis-malformed = ”{ $found }” är inte numret på en författning.
    .why = Sidan länkar till författningsdatabasen med hjälp av numret. Med en annan form leder länken ingenstans.
    .mend = Skriv numret och året så som de står i författningssamlingen, till exempel statute: 410/2015. Finns det inget sådant nummer ska raden lämnas bort: namnet räcker.
    .label = inte nummer/år
guideline-legal-basis-malformed_european = ”{ $found }” är numret på en EU-rättsakt, inte på en finländsk författning.
    .why = Länken skulle leda till den finländska författningsdatabasen, där rättsakten inte finns under det numret.
    .mend = Skriv numret efter namnet och lämna bort statute, till exempel name: Allmänna dataskyddsförordningen (EU) 2016/679
    .label = numret på en EU-rättsakt
guideline-legal-basis-malformed_year = ”{ $found }” skulle vara en författning från år { $year }, och den kan inte ligga till grund för anvisningen.
    .why = Läsaren skulle hänvisas till en författning som inte finns, eller till en helt annan.
    .mend = Kontrollera numret och året i Finlex och rätta dem. Se till att ordningen är nummer/år.
    .label = året kan inte stämma
guideline-legal-basis-malformed_section = ”{ $found }” kan inte visas som en paragraf.
    .why = Sidan sätter själv ut tecknet §. Nu skulle det synas två gånger, eller paragraferna skulle flyta ihop.
    .mend = Skriv varje paragraf för sig och utan §, till exempel sections: [{ $suggestion }]. Ett moment nämns i texten, inte här.
    .label = inte en paragraf

guideline-owner-missing = Ingen ansvarar för den här anvisningen.
    .why = En anvisning utan ägare föråldras obemärkt, och den som följer den vet inte vem man ska fråga.
    .mend =
        Skriv vilken enhet som ansvarar, med enhetens id i profiles/units.yaml, till exempel:
        owner: {"{"}unit: viestinta, role: Kommunikationschef{"}"}
    .label = ägare saknas

guideline-replaced-in-force = Anvisningen { $number } ersätter den här från och med { $from }, men den här skulle ändå fortsätta att gälla.
    .why = Då skulle två anvisningar gälla i samma sak, och någon följer den gamla.
    .mend = Gäller den nya anvisningen redan ska du skriva replaced_by: { $number } här. Träder den i kraft senare ska dagen före skrivas som sista giltighetsdag, valid: until: { $until }. Gäller båda sida vid sida ersätter den nya inte den här: ta bort uppgiften ur den nyas replaces eller flytta den till amends.
    .label = fortsätter att gälla
guideline-replaced-in-force_undated = Anvisningen { $number } ersätter den här, men ingenting här säger att den här har upphört.
    .mend = Skriv replaced_by: { $number } här. Gäller båda sida vid sida ersätter den nya inte den här: ta bort uppgiften ur den nyas replaces eller flytta den till amends.

guideline-review-overdue = Anvisningen gicks senast igenom { $day }. Enligt organisationens egen regel skulle nästa genomgång ha gjorts senast { $due }.
    .why = Organisationen har beslutat hur ofta anvisningarna gås igenom, och läsaren utgår från att en gällande anvisning är aktuell.
    .mend = Gå igenom anvisningen med ägaren och rätta det som har ändrats. Skriv sedan dagen: reviewed: { $today }
    .label = tidsfrist { $due }
guideline-review-overdue_never = Anvisningen utfärdades { $day }, och därefter har ingen genomgång antecknats. Enligt organisationens egen regel skulle den ha gjorts senast { $due }.
    .mend = Gå igenom anvisningen med ägaren och rätta det som har ändrats. Lägg sedan till raden: reviewed: { $today }
