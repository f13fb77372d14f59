# Formuläret för en post i förhandsvisningen, kommandot `aito serve`.

## Sidan

edit-link = Redigera posten
edit-all-link = Redigera poster
edit-title = Redigera posten { $id }
edit-all-title = Poster att redigera
edit-all-text = Varje officiellt konto har en egen post. Välj den som du vill ändra.
edit-file = Formuläret ändrar bara filen { $file } på den här datorn. Ingenting publiceras och ingenting skickas någonstans. Det som du inte ändrar står kvar i filen som det är, också kommentarerna.
edit-internal = Postens interna del, som aldrig publiceras, finns inte i formuläret. Den ändras i sin egen fil i mappen profiles/_internal/.
edit-back = Till profilens sida
edit-all-back = Alla poster
edit-save = Spara
edit-saved = Sparat i filen { $file }. Ändringen syns i förhandsvisningen om ett ögonblick. Ingenting har publicerats ännu.
edit-same = Ingenting ändrades, så ingenting skrevs.
edit-found = { $count ->
    [one] En anmärkning om den här posten
   *[other] { $count } anmärkningar om den här posten
  }
edit-refused = Inte sparat: ändringen skulle medföra ett fel
edit-refused-text = Rätta det som nämns här och spara på nytt. Det du skrev finns kvar i formuläret. Fel som fanns i posten från förut hindrar dig inte från att spara.
edit-slips = Inte sparat: något av det du skrev kan inte sparas
edit-layout = Inte sparat: filen måste ändras för hand
edit-layout-text = Filen { $file } är uppställd så att formuläret kunde tappa en kommentar eller ändra något annat. Öppna filen i en textredigerare och gör ändringen där. Det du skrev finns kvar i formuläret, och du kan kopiera det därifrån.
edit-outdated = Inte sparat: filen hade ändrats under tiden
edit-outdated-text = Filen { $file } har ändrats efter att du öppnade formuläret. Formuläret visar nu filens nuvarande innehåll, och i de fält som du ändrade står det du skrev. Gå igenom dem och spara på nytt.
edit-failed = Inte sparat: det gick inte att skriva i filen { $file }
edit-failed-text = Systemet meddelar: { $detail }. Det du skrev finns kvar i formuläret.
edit-foreign = Formuläret kom inte från förhandsvisningens egen sida, så ingenting ändrades. Öppna posten i förhandsvisningen och spara där.
edit-stale = Förhandsvisningen hade startats om efter att du öppnade formuläret, så ingenting skrevs. Det du skrev finns kvar. Spara på nytt.
edit-unknown = Det finns ingen post { $id }.
edit-unreadable = Filen för posten { $id } går inte att läsa, så den kan inte visas som formulär. Rätta i en textredigerare det som nämns här, så fungerar formuläret.
edit-twice = Två poster har id:t { $id }, så det är oklart vilken du menar. Ge den ena ett annat id i dess fil.
edit-no-site = Filen site.yaml går inte att läsa, så webbplatsens språk är inte kända. Rätta den först.
edit-elsewhere = På andra håll på webbplatsen
edit-now = I filen står nu:
edit-now-nothing = ingenting
edit-in-file = Ändras i filen { $file }, rad { $line }:
edit-in-file-none = Ingenting är skrivet. Fältet läggs till i filen { $file }.
edit-required = obligatoriskt
edit-nothing-said = inte angivet
edit-yes = ja
edit-no = nej
edit-lines = Skriv var och en på en egen rad.
edit-slip-control = Det finns ett tecken i det som inte kan stå i en text. Skriv texten själv i stället för att klistra in den.
edit-slip-long = Det är för långt. Högst 4 000 tecken får plats.
edit-slip-nothing = Varje post ska ha det här, så fältet kan inte lämnas tomt.

## Formulärets delar

edit-group-shown = Det som läsarna ser
edit-group-account = Kontot
edit-group-keeping = Vem som svarar för kontot
edit-group-service = När kontot svarar
edit-group-life = Kontots skede
edit-group-ending = Stängning, kapning och undantag

## Fälten

edit-field-id = Id
    .help = Postens namn i adresser och länkar. Det ändras med kommandot aito move, så att också gamla adresser fungerar.
edit-field-name = Namn
    .help = Profilens namn så som läsarna ser det, helst på alla språk.
edit-field-url = Kontots adress
    .help = Kopiera adressen från kontots egen sida: https://… Den krävs om profilen inte bara är planerad.
edit-field-platform = Tjänst
    .help = Bara i en planerad post som ännu inte har någon adress, till exempel facebook.
edit-field-kind = Vems konto det är
    .help = Det avgör vad posten i övrigt ska innehålla.
edit-field-status = Status
    .help = Bara profiler som används och beredskapsprofiler står i förteckningen. För en kapning finns kommandot aito compromised och för stängning aito close. De berättar också vad som mer ska göras.
edit-field-owner-unit = Enhet
    .help = Enheten som svarar för kontot. Varje profil ska ha en.
edit-field-owner-role = Ansvarig befattning
    .help = En titel, inget namn. Om fältet är tomt gäller enhetens egen.
edit-field-shared-with = Andra enheter som använder kontot
    .help = Enheternas id, till exempel kirjasto.
edit-field-contact-email = E-postadress
    .help = Den officiella adressen till dem som sköter kontot, på en av organisationens domäner. Den publiceras.
edit-field-contact-phone = Telefonnummer
    .help = Ett officiellt nummer i formen +358 9 123 4567. Det publiceras.
edit-field-languages = Språk
    .help = Språken som kontot ger service på, till exempel fi eller sv.
edit-field-opened = Öppnat
    .help = Dagen då kontot öppnades, till exempel 2015-03-02. Den krävs om profilen inte bara är planerad.
edit-field-reviewed = Senast bekräftat
    .help = Dagen då någon senast gick igenom hela posten och konstaterade att den stämmer, till exempel 2026-05-11.
edit-field-main = Huvudkontot i tjänsten
    .help = Om det är organisationens huvudkonto där. Varje tjänst kan ha ett enda huvudkonto.
edit-field-about = Vad kontot är till för
    .help = En mening för läsarna.
edit-field-topics = Ämnen
    .help = Vad kontot skriver om, varje ämne med några ord.
edit-field-website = Sida på webbplatsen
    .help = Den sida på organisationens webbplats som kontot kompletterar: https://… Skriv none om det inte finns någon.
edit-field-service-hours = Servicetid
    .help = När meddelanden läses.
edit-field-service-response = Svarstid
    .help = Hur snart meddelanden besvaras.
edit-field-service-urgent = Brådskande ärenden
    .help = Vad man gör då, till exempel vilket nummer man ringer.
edit-field-counterpart = Samma service på det andra språket
    .help = Id för den profil som ger samma service på det andra språket, om den har ett eget konto.
edit-field-stable-id = Bestående id
    .help = Tjänstens eget nummer för kontot. Det består fast kontot byter namn.
edit-field-joined = Anslöt sig
    .help = Månaden som tjänsten visar som kontots början, till exempel 2015-03.
edit-field-aliases = Tidigare namn
    .help = Tidigare adresser till samma konto.
edit-field-platform-verified = Tjänstens märke
    .help = Om kontot har tjänstens eget verifieringsmärke. Märket är en upplysning, aldrig ett bevis.
edit-field-evidence = Bevis
    .help = Hur organisationen vet att kontot är dess eget.
edit-field-ends = Upphör
    .help = Sista dagen för en kampanj eller en persons uppdrag, till exempel 2027-06-30. Därefter försvinner profilen ur förteckningen av sig själv.
edit-field-person-title = Personens titel
    .help = För en persons eller en experts konto.
edit-field-person-name = Personens namn
    .help = För en persons eller en experts konto. Lämna fältet tomt om namnet kan utsätta någon för fara.
edit-field-standby-for = Vad beredskapsprofilen är till för
    .help = Till exempel störningar i vattenförsörjningen.
edit-field-closed-date = Stängningsdag
    .help = Till exempel 2026-05-11. Bara för en stängd profil.
edit-field-closed-reason = Orsak till stängningen
    .help = Bara för en stängd profil.
edit-field-closed-successor = Efterföljare
    .help = Id för den profil som kommer i stället, om det finns en.
edit-field-compromised-since = Kapat sedan
    .help = En dag eller en tidpunkt, till exempel 2026-11-20T14:05:00+02:00. Bara för en kapad profil.
edit-field-compromised-message = Vad varningen säger till läsarna
    .help = Till exempel: öppna inte länkar som kontot skickar. Bara för en kapad profil.
edit-field-allow = Undantag
    .help = Överenskomna undantag från reglerna, vart och ett med orsak och sista dag.

## Formatets ord

edit-choice-kind-unit = en enhets, och flera personer sköter det
edit-choice-kind-role = en befattnings, till exempel borgmästarens kansli
edit-choice-kind-person = en namngiven tjänsteinnehavares
edit-choice-kind-expert = en experts eget, som också används i arbetet
edit-choice-kind-campaign = en kampanjs
edit-choice-status-planned = planerad: beslutad, inte öppnad ännu
edit-choice-status-standby = i beredskap: öppnad på förhand inför en kris
edit-choice-status-active = i användning
edit-choice-status-compromised = kapad: någon annan har kontot
edit-choice-status-closed = stängd för gott
edit-choice-closing-reason-ended = verksamheten upphörde
edit-choice-closing-reason-employment-ended = anställningen upphörde
edit-choice-closing-reason-task-changed = tjänsteinnehavaren övergick till andra uppgifter
edit-choice-closing-reason-low-use = kontot användes lite
edit-choice-closing-reason-reorganised = organisationen ändrades
edit-choice-closing-reason-compromised = kontot kapades och kunde inte återtas
