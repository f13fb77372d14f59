# De ord på svenska som webbplatsens läsare ser. Id:na är desamma i alla språk; ett test vakar över det.

## Ram

skip-link = Gå till innehållet
nav-label = Huvudmeny
nav-check = Kontrollera konto
nav-directory = Officiella konton
nav-guidelines = Anvisningar
nav-publications = Publikationer
nav-glossary = Ordlista
nav-changes = Ändringar
nav-search = Sök
languages-label = Språk
breadcrumb-label = Länkstig
footer-label = Om webbplatsen
as-of-site = Webbplatsen är uppdaterad
moved-label = Flyttat:
stand-in-notice = Den här sidan finns inte på svenska. Innehållet visas { $language }.
stand-in-link = Öppna originalsidan
moved-page = Sidan har flyttats
stale-notice = { $lang ->
    [fi] Den finska texten
    [sv] Den svenska texten
    [en] Den engelska texten
   *[other] Originaltexten
  } har ändrats efter att den här översättningen gjordes.
stale-notice-since = { $lang ->
    [fi] Den finska texten
    [sv] Den svenska texten
    [en] Den engelska texten
   *[other] Originaltexten
  } ändrades { $day }, efter att den här översättningen gjordes.
stale-easy-notice = Texten på allmänspråk har ändrats efter att den här texten på lätt språk skrevs.
stale-easy-notice-since = Texten på allmänspråk ändrades { $day }, efter att den här texten på lätt språk skrevs.
stale-link = { $lang ->
    [fi] Läs den aktuella texten på finska
    [sv] Läs den aktuella texten på svenska
    [en] Läs den aktuella texten på engelska
   *[other] Läs den aktuella texten
  }

## Lätt språk: korta meningar och vanliga ord

easy-form = På lätt språk
plain-form = På allmänspråk
easy-home-title = Lätt språk
easy-home-heading = Information på lätt språk
easy-home-lead = På den här sidan finns information på lätt språk. Lätt språk är lätt svenska.
easy-home-check-title = Är kontot äkta?
easy-home-check-hint = Skriv kontots namn eller adress här. Vi berättar om kontot är officiellt.
easy-home-guideline = Ur den här anvisningen: { $title }
easy-official = Det här är en kort och lätt text. Den officiella anvisningen finns här:

## Sidornas rubriker och beskrivningar för sökmotorer

home-title = Startsida
directory-title = Officiella konton
directory-platform-title = Officiella konton: { $platform }
directory-unit-title = Officiella konton: { $unit }
directory-page-title = Officiella konton, sida { $n }
guidelines-title = Anvisningar
publications-title = Publikationer
glossary-title = Ordlista
search-title = Sök
whole-title = { $title }, hela anvisningen
not-found-title = Sidan hittades inte
not-found-text = Adressen kan vara felskriven eller sidan borttagen. Om du letar efter ett konto finns det inte i förteckningen, eller så finns det inte där längre.
not-found-directory = Se officiella konton
not-found-home = Gå till startsidan
description-home = { $organisation }: officiella konton i sociala medier och anvisningar.
description-check = Kontrollera om ett konto i sociala medier är officiellt. { $organisation } anger vilka konton som är dess egna.
description-directory = Förteckning över de konton som är officiella. { $organisation } ansvarar för dem.
description-platform = { $organisation }: officiella konton på plattformen { $platform }.
description-unit = { $organisation }: officiella konton, { $unit }.
description-profile = { $name }, { $platform }: så känner du igen det officiella kontot och ser vem som ansvarar för det.
description-guidelines = { $organisation }: gällande anvisningar och tidigare versioner.
description-guideline = { $title }: innehåll, giltighet och ansvarig.
description-older = { $title }: anvisningens tidigare text, som hålls tillgänglig.
description-comparison = { $title }: vad som har ändrats i den nuvarande anvisningen.
description-whole = { $title } i sin helhet på en sida.
description-publications = { $organisation }: publikationer efter serie.
description-publication = { $title }: uppgifter om publikationen och sammandrag.
description-glossary = Förklaringar till ord som används i anvisningarna.
description-search = Sök bland konton, anvisningar, publikationer och ord i ordlistan.
description-changes = { $organisation }: öppnade och ändrade konton samt ändringar i anvisningarna.

## Språk

language-fi = finska
language-sv = svenska
language-en = engelska
language-se = nordsamiska
language-smn = enaresamiska
language-sms = skoltsamiska
language-et = estniska
language-ru = ryska
language-uk = ukrainska
language-so = somaliska
language-ar = arabiska
language-fa = persiska
language-ku = kurdiska
language-sq = albanska
language-zh = kinesiska
language-vi = vietnamesiska
language-th = thailändska
language-tr = turkiska
language-es = spanska
language-fr = franska
language-de = tyska
language-pl = polska
language-fi-simple = lättläst finska
language-fse = finskt teckenspråk
in-language-fi = på finska
in-language-sv = på svenska
in-language-en = på engelska

## Startsidan

home-lead = Här anger { $organisation } vilka konton i sociala medier som är dess egna. Här finns också de gällande anvisningarna.
home-search-label = Sök ett konto eller en anvisning
home-search-hint = Skriv kontots namn, användarnamnet eller ett ämne.
home-impostor = Uppträder någon i vårt namn?
home-profiles-title = Huvudkonton
home-all-profiles = { $n ->
    [one] Se det officiella kontot
   *[other] Se alla { $n } officiella konton
}
home-guidelines-title = Gällande anvisningar
home-no-guidelines = Det finns inga gällande anvisningar.
home-changes-title = Senast ändrat

## Kontroll av ett konto

check-title = Är kontot äkta?
check-hint = Klistra in kontots adress eller skriv användarnamnet.
check-button = Kontrollera
check-promise = Om kontot är vårt är svaret ”Officiellt konto” och den dag då det fanns i förteckningen.
check-waiting = Kontrollerar…
check-nothing = Klistra först in en adress eller skriv ett användarnamn.
check-asked = Kontrollerat: { $asked }
check-noscript = Kontrollen fungerar bara med JavaScript. Utan det kan du leta upp kontot efter plattform och jämföra adressen tecken för tecken.
check-genuine-text = Kontot är vårt. Adressen finns i vår förteckning.
check-standby-text = Kontot är avsett för undantagssituationer och används inte just nu. Om det skickar meddelanden kan du kontrollera saken på vår webbplats.
check-renaming-text = Kontot har bytt namn. Det här tidigare namnet är vårt till och med { $day }.
check-compare = Jämför uppgifterna med det som kontots egen sida visar. Adressen ska vara densamma tecken för tecken.
check-compare-joined = På kontots sida står det ofta under Om när kontot skapades. Är kontot nyare enligt sidan kan namnet ha gått över till någon annan.
check-compare-stable = Ett permanent id ändras inte när namnet byts. Visar plattformen ett annat id är det fråga om ett annat konto.
check-details-missing = Närmare uppgifter om kontot kunde inte hämtas, men svaret gäller utan dem.
check-open-account = Öppna kontot
check-see-page = Se kontots uppgifter
check-see-warning = Läs varningen
check-odd = Berätta för oss om kontot beter sig konstigt
check-report = Anmäl om någon uppträder i vårt namn
check-closed = Kontot är inte längre officiellt
check-closed-text = Vi hade tidigare ett konto med det här namnet, men det är stängt. Namnet kan nu användas av någon annan. Lita inte på kontot.
check-closed-year-text = Vi hade ett konto med det här namnet, men det stängdes { $year }. Namnet kan nu användas av någon annan. Lita inte på kontot.
check-closed-alias-text = Det här är ett tidigare namn på vårt konto. Vi har avstått från namnet, och någon annan kan använda det nu. Lita inte på det.
check-closed-until-text = Det här var vårt kontos namn till och med { $day }. Någon annan kan använda namnet nu. Lita inte på det.
check-closed-now = Kontot är numera:
check-lookalike = Liknar vårt officiella konto
check-lookalike-text = Det här kontot finns inte i vår förteckning, men namnet ser nästan likadant ut som namnet på vårt officiella konto. Likheten kan vara en slump. Jämför namnen tecken för tecken innan du litar på kontot.
check-lookalike-this = Kontot du kontrollerade
check-lookalike-ours = Vårt officiella konto
check-lookalike-check = Kontrollera det officiella kontot
check-lookalike-host-text = Adressen liknar en känd plattforms adress men är inte plattformens. Öppna den inte och logga inte in på sidan.
check-lookalike-domain-text = Adressen liknar vår egen webbadress men är inte vår. Öppna den inte och lämna inga uppgifter där.
check-our-domains = Vår egen domän
check-not-on = Vi har inget konto på plattformen
check-not-on-text = Vi har inget konto på plattformen { $platform }. Om du ser ett konto i vårt namn där är det inte vårt.
check-not-on-since = Vi har beslutat att inte finnas där från och med { $day }.
check-not-listed = Finns inte i förteckningen
check-not-listed-text = Kontot finns inte i förteckningen över våra officiella konton. Vi vet inte vems det är.
check-not-listed-site-text = Adressen leder till en webbsida som vi inte har uppgett som vår egen och som inte finns på en plattform som kontrollen känner igen.
check-not-listed-own = Förtroendevaldas och anställdas egna konton ingår inte i förteckningen.
check-not-listed-step = Om kontot uppträder i vårt namn ska du inte lita på det utan anmäla det till oss.
check-elsewhere = Med samma namn har vi ett officiellt konto här:
check-cannot-tell = Det går inte att ge ett säkert svar
check-cannot-tell-text = Det framgår inte vilket konto det gäller.
check-content-text = Adressen leder till ett enskilt inlägg, inte till ett konto.
check-content-listed-text = Adressen leder till ett enskilt inlägg. Kontot som nämns i adressen finns i vår förteckning, men inlägget har inte kontrollerats: i adressen till ett inlägg kan man skriva vilket namn som helst.
check-content-step = Öppna avsändarens namn, kopiera adressen till sidan som öppnas och kontrollera den.
check-view-text = Sidan visar kontot via en annan server. Kontot som nämns i adressen finns i vår förteckning, men sidan är inte kontots egen.
check-listed-account = Kontot i förteckningen:
check-mail-text = Det här kan vara en e-postadress eller ett konto i fediversum. En avsändares e-postadress kan förfalskas, så om den kan vi inte säga något.
check-mail-step = Om det gäller ett konto ska du skriva ett @ också före namnet.
check-short-text = En kort länk kan leda vart som helst, och man ser inte vart.
check-share-text = Av en delningslänk ser man inte vems konto det gäller.
check-wrapper-text = Länken går via en annan tjänst. Vi följer den inte och vet inte vart den leder.
check-no-account-text = På plattformen kan det inte finnas något konto med den här adressen: adressen leder till en annan sida på plattformen, eller så har namnet tecken eller en längd som plattformen inte tillåter.
check-defunct-text = Plattformen som adressen leder till har lagts ned.
check-hidden-text = Adressen innehåller tecken som inte syns eller som ser ut som andra tecken. Med dem kan man dölja vart adressen egentligen leder. Öppna den inte.
check-user-info-text = Adressen har text framför ett @. På så sätt kan den se ut att leda någon annanstans än den gör. Öppna den inte.
check-odd-text = Adressen är skriven på ett sätt som olika program läser olika. Därför är det inte säkert vart den leder. Öppna den inte.
check-address-step = Sök kontot på plattformen med dess namn och kopiera adressen från kontots egen sida: i webbläsaren från adressfältet, i appen från profilens delningsmeny.
check-several-text = Texten innehåller flera adresser eller namn. Kontrollera dem en i taget.
check-handle-text = Enbart namnet räcker inte: samma namn kan användas av olika parter på olika plattformar. Var såg du det?
check-handle-rest = På andra plattformar finns namnet inte i vår förteckning.
check-handle-none-text = Namnet finns inte i vår förteckning, men enbart ett namn räcker inte för ett säkert svar.
check-handle-none-step = Klistra in kontots hela adress eller skriv plattformen efter namnet, till exempel ”@namn Instagram”.
check-number-ours-text = Vi har publicerat det här numret. En uppringares nummer kan ändå förfalskas.
check-number-other-text = Vi har inte publicerat det här numret på den här webbplatsen. Det kan ändå vara vårt, och en uppringares nummer kan alltid förfalskas.
check-number-step = Om ett samtal verkar misstänkt ska du avsluta det och själv ringa ett nummer som du hittar på vår webbplats.
check-own-domain = Adressen hör till vår egen domän
check-own-mail-text = E-postadressen hör till vår domän. En avsändares adress kan ändå förfalskas. Om du ombeds lämna uppgifter eller betala, kontrollera saken med oss på annat sätt.
check-own-site-text = Sidan hör till vår egen domän. Den är inte ett konto i sociala medier.
check-invalid = Det här är varken en adress eller ett användarnamn
check-invalid-text = Klistra in kontots adress, till exempel ”facebook.com/namn”, eller skriv användarnamnet och plattformen, till exempel ”@namn Instagram”.
check-too-long-text = Texten är för lång. Klistra bara in kontots adress.
check-scheme-text = Det här leder inte till en webbsida eller ett konto. Öppna det inte.
check-unavailable = Kontrollen fungerar inte just nu
check-unavailable-text = Förteckningen kunde inte hämtas, så vi kan inte säga om kontot är äkta. Kontrollera nätförbindelsen och försök igen.
check-damaged-text = Förteckningen har skadats på vägen, så vi kan inte säga om kontot är äkta. Försök igen om en stund.
check-expired-text = Förteckningen uppdaterades senast { $day } och är redan för gammal. Därför kan vi inte säga om kontot är äkta.
check-clock-text = Klockan på din enhet går fel, så vi vet inte om förteckningen gäller. Ställ klockan rätt och försök igen.
check-again = Försök igen
check-ask = Du kan fråga oss:
check-stored = Nätförbindelse saknas. Svaret grundar sig på en förteckning som finns sparad på din enhet och som uppdaterades { $moment }. Senare ändringar syns inte i den.
check-stale = Förteckningen uppdaterades senast { $moment }. Senare ändringar kan saknas i svaret.
check-clock = Klockan på din enhet går fel. Svaret grundar sig på serverns klocka.
check-how = Så fungerar kontrollen
check-updated = Förteckningen uppdaterades { $moment }.
check-private-whole = Kontrollen görs på din egen enhet. Det du kontrollerar skickas ingenstans.
check-private-part = Kontrollen görs på din egen enhet. Från servern hämtas bara den del av förteckningen som namnet skulle höra till. Till samma del hör många andra namn, så servern får inte veta vad du kontrollerar.
check-method-whole = Namn som ser likadana ut söks i hela förteckningen. Kontrollen upptäcker också namn som skiljer sig med ett tecken.
check-method-part = Av namn som ser likadana ut upptäcker kontrollen dem som inte går att skilja åt med ögat. Namn som skiljer sig med ett tecken upptäcker den inte.
check-app = Ha kontrollen till hands
check-app-phone = På telefonen: lägg till den här sidan på startskärmen från webbläsarens meny. På de flesta Android-telefoner kan du sedan dela ett konto från en annan app direkt till kontrollen.
check-app-bookmark = På datorn: dra den här länken till webbläsarens bokmärkesfält. När du är på ett kontos sida kan du klicka på bokmärket, så kontrolleras sidans adress.
check-app-drag = Länken fungerar först som bokmärke: dra den till bokmärkesfältet.

## Förteckningen

profiles-count = { $n ->
    [0] Inga officiella konton.
    [one] Ett officiellt konto.
   *[other] { $n } officiella konton.
}
as-of-list = Förteckningen är aktuell
directory-lead = Om ett konto finns i förteckningen är det vårt. Förtroendevaldas och anställdas egna konton ingår inte.
filter-text = Filtrera med ord
filter-platform = Plattform
filter-unit = Enhet
filter-language = Språk
filter-all = Alla
filter-reset = Rensa filtren
filter-none = Inget konto motsvarar filtren.
filter-one = Ett konto visas.
filter-many = {"{n}"} konton visas.
browse-label = Bläddra bland konton
browse-platforms = Konton per plattform
browse-units = Konton efter enhet
pages-label = Förteckningens sidor
tag-main = Huvudkonto
tag-standby = Ännu inte i bruk
since = sedan { $day }
until = till och med { $day }
span = { $from }–{ $until }
not-on-title = Plattformar där vi inte finns
not-on-lead = Om du ser ett konto i vårt namn på de här plattformarna är det inte vårt.
open-data = Förteckningen som öppna data:
open-data-profile = Kontots uppgifter som öppna data:
warnings-title = Lita inte på de här kontona just nu

## Kontots egen sida

status-active = Officiellt konto
status-standby = Officiellt konto, ännu inte i bruk
status-compromised = Lita inte på det här kontot just nu
listed-on = i förteckningen { $day }
compromised-text = Kontot har hamnat i orätta händer. Öppna inte länkar från kontot och svara inte på dess meddelanden.
compromised-advice = Öppna inte kontonas länkar och svara inte på deras meddelanden.
compromised-since = Varningen gäller sedan { $day }.
closed-account = stängt konto
account-address = Kontots adress:
standby-for = Kontot tas i bruk vid behov:
urgent-label = I brådskande fall:
kind-unit = Enhetskonto
kind-role = Konto för en uppgift
kind-person = Tjänsteprofil för en tjänsteinnehavare eller anställd
kind-expert = Expertkonto
kind-campaign = Kampanjkonto
profile-who = Vem ansvarar för kontot
profile-recognise = Så känner du igen kontot
profile-recognise-text = Jämför uppgifterna med det som kontots egen sida visar. Adressen ska vara densamma tecken för tecken.
profile-service = Uträtta ärenden
profile-suspect = Misstänker du bedrägeri?
profile-suspect-text = Berätta för oss om kontot beter sig konstigt eller om någon annan uppträder i dess namn.
report-link = Anmäl ett bluffkonto
report-email = Anmäl ett bluffkonto:
official-business-text = Officiella ärenden kan inte väckas i sociala medier. Skicka inga konfidentiella uppgifter till kontot.
official-business-label = Uträtta ditt ärende här:
secure-channel-label = Skicka ett konfidentiellt meddelande:
moderation-label = Så modereras diskussionen:
alias-until = till och med { $day }, inte längre vårt
fact-owner = Ansvarig
fact-role = Ansvarig befattning
fact-person = Kontots innehavare
fact-shared-with = Kontot används också av
fact-email = E-post
fact-phone = Telefon
fact-kind = Typ av konto
fact-languages = Språk
fact-topics = Ämnen
fact-website = Webbsida
fact-counterpart = Samma tjänst på ett annat språk
fact-opened = Officiellt konto sedan
fact-reviewed = Uppgifterna bekräftade
fact-ends = Kontot upphör senast
fact-joined = Gick med på plattformen
fact-stable-id = Permanent id på plattformen
fact-verified = Plattformens egen märkning
fact-verified-yes = Plattformen visar ett verifieringsmärke på kontot. Märket är inte i sig ett bevis på att kontot är officiellt.
fact-aliases = Tidigare namn
fact-hours = Servicetid
fact-response = Svarstid
fact-above = Överordnad enhet
fact-below = Underställda enheter

## Anvisningar

guidelines-in-force = Gällande
guidelines-others = Övriga anvisningar
guidelines-others-text = De här anvisningarna gäller inte nu. De finns kvar för att man ska kunna kontrollera vad som gällt tidigare.
standing-in-force = Gäller
standing-not-yet = Gäller inte ännu
standing-expired = Gäller inte längre
standing-replaced = Ersatt
standing-withdrawn = Upphävd
valid-span = Gäller { $from }–{ $until }
valid-from = Gäller från och med { $day }
valid-until = Gäller till och med { $day }
banner-not-yet = Den här anvisningen gäller inte ännu.
banner-expired = Den här anvisningen gäller inte längre.
banner-replaced = Den här anvisningen gäller inte längre, den har ersatts av en ny.
banner-withdrawn = Den här anvisningen gäller inte längre, den har upphävts.
banner-starts = Den träder i kraft { $day }.
banner-ended = Sista giltighetsdagen var { $day }.
banner-withdrawn-on = Den upphävdes { $day }.
banner-replaced-by = Ersätts av:
banner-never-withdrawn = Den här anvisningen upphävdes innan den trädde i kraft.
banner-never-replaced = Den här anvisningen ersattes av en ny innan den trädde i kraft.
ending-last = Den här anvisningen gäller till och med { $day }.
ending-replaced = Från och med { $day } ersätts den av:
ending-withdrawn = Den upphävs { $day }.
older-title = Tidigare texter
older-banner-expired = Det här är en tidigare text av anvisningen. Den gäller inte längre.
older-banner-in-force = Den här texten gäller ännu, men den ersätts av en ny.
older-ends = Sista giltighetsdagen är { $day }.
older-replaced-by = Nuvarande anvisning:
older-replaced-later = Ny anvisning:
older-present-not-yet = som inte gäller ännu
older-present-expired = som inte längre gäller
older-present-replaced = som senare har ersatts
older-present-withdrawn = som senare har upphävts
comparison-link = Jämför med den nuvarande anvisningen
comparison-link-new = Jämför med den nya anvisningen
comparison-title = { $title }: vad som har ändrats
comparison-between = Texter som jämförs:
comparison-none = Texterna har samma ordalydelse.
comparison-changed = { $n ->
    [one] Ändrade stycken: ett
   *[other] Ändrade stycken: { $n }
  }
comparison-removed = { $n ->
    [one] Strukna stycken: ett
   *[other] Strukna stycken: { $n }
  }
comparison-added = { $n ->
    [one] Nya stycken: ett
   *[other] Nya stycken: { $n }
  }
comparison-same = { $n ->
    [one] Oförändrat: ett stycke
   *[other] Oförändrade: { $n } stycken
  }
comparison-how = Rubriker och punkter i listor räknas som stycken. Märkning:
comparison-sample-removed = struken text
comparison-sample-added = ny text
comparison-folded = { $n ->
    [one] Ett oförändrat stycke
   *[other] { $n } oförändrade stycken
  }
comparison-left-out = { $n ->
    [one] Ett oförändrat stycke, som inte visas här.
   *[other] { $n } oförändrade stycken, som inte visas här.
  }
compared-changed = Ändrat
compared-removed = Struket
compared-added = Nytt
compared-removed-words = struket:
compared-added-words = nytt:
compared-end = oförändrat:
contents-title = Innehåll
contents-label = Anvisningens innehåll
on-page-title = På den här sidan
whole-link = Hela anvisningen på en sida
annex-number = Bilaga { $n }
mentioned-title = Sidor som hänvisar hit
turn-label = Föregående och nästa kapitel
turn-previous = Föregående
turn-next = Nästa
guideline-facts-title = Om anvisningen
changes-title = Ändringar
sources-title = Källor
feedback = Respons på anvisningen:
table-label = Tabell
footnotes-label = Fotnoter
footnote-back = Tillbaka till texten
fact-guideline = Anvisning
fact-standing = Status
fact-number = Nummer
fact-validity = Giltighet
fact-reviewed-guideline = Granskad
fact-issued = Utfärdad
fact-legal-basis = Rättslig grund
fact-replaces = Ersätter
fact-amends = Ändrar
fact-audience = För vem
fact-signatories = Undertecknare
fact-distribution = Sändlista
fact-for-information = För kännedom
alert-note = Observera
alert-tip = Tips
alert-important = Viktigt
alert-warning = Varning
alert-caution = Var försiktig
placard-label = Minneslista
checklist-label = Checklista
qa-label = Frågor och svar
steps-label = Steg
footnote-label = Fotnot
block-print = Skriv ut bara det här
block-print-note = Nu skrivs bara det här ut. Skriv ut med webbläsarens egen funktion.
block-print-whole = Skriv ut hela sidan igen
form-choose = Välj
form-private = Det du skriver skickas ingenstans. Svaren finns kvar på den här sidan tills du stänger eller lämnar den. Spara det du behöver innan dess.
form-without-script = Din webbläsare kör inte sidans skript. Du kan skriva ut sidan och fylla i blanketten på papper.
form-to-print = Gör en sida för utskrift
form-make-plan = Spara som planfil
form-make-plan-help = Filen ges till den som sköter kontots post. Den blir planen i postens interna del.
form-missing = Svara på den här frågan.
form-bad-date = Skriv hela datumet.
form-bad-number = Skriv ett heltal, till exempel 12.
form-bad-email = Skriv en e-postadress, till exempel kirjasto@esimerkkila.example.
form-errors = Punkter att rätta på blanketten: { $n }.
form-left = Tecken kvar: { $n }
form-over = Svaret är för långt. Antal tecken för mycket: { $n }.
form-unanswered = Inget svar
form-yes = Ja
form-no = Nej
form-add = Lägg till: { $what }
form-remove = Ta bort: { $what }
form-print-now = Skriv ut
form-back = Tillbaka till blanketten
form-date = Ifylld
form-made = Filen { $file } sparades bland enhetens nedladdningar.
form-plan-comment = En kommunikationsplan. Förvara den i postens interna del: profiles/_internal/ID.yaml
form-plan-comment-more = Om filen redan finns, lägg de här raderna i slutet av den. Läget draft byts mot complete när planen har godkänts.
form-required = obligatorisk
form-max = Högst { $n ->
    [one] ett tecken
   *[other] { $n } tecken
}

## Publikationer

series-none = Övriga publikationer
publication-facts-title = Uppgifter om publikationen
publication-cite-title = Så hänvisar du till publikationen
publications-inaccessible = Om inget annat anges för en publikation är dess fil inte tillgänglig.
series-inaccessible = Om inget annat anges för en publikation uppfyller filerna i den här serien inte tillgänglighetskraven.
year-unknown = Utgivningsåret är inte känt
form-print = tryckt
file-open = Öppna publikationen ({ $kind }, { $size })
file-accessible = Filen är tillgänglig.
file-not-accessible = Filen uppfyller inte tillgänglighetskraven.
file-request = Be om publikationen i annan form:
fact-authors = { $n ->
    [one] Författare
   *[other] Författare
}
fact-corporate-author = Utgivare
fact-series = Serie
fact-year = År
fact-pages = Sidantal

## Ordlista

letters-label = Alfabetiskt register
term-also = Även:
term-used = { $n ->
    [one] Används på en sida
   *[other] Används på { $n } sidor
}
term-languages = På andra språk:

## Sök

search-button = Sök
search-label = Sök ett konto, en anvisning eller ett ord
search-hint = Även böjda former av ordet hittas.
search-none = Inga träffar. Pröva ett annat ord eller en kortare form.
search-one = En träff.
search-many = {"{n}"} träffar.
search-some = Ingen sida innehåller alla orden. Delvisa träffar: {"{n}"}.
search-more = Visa fler träffar
search-loading = Söker…
search-failed = Sökningen fungerar inte just nu. Kontrollera nätförbindelsen och försök igen.
search-noscript = Sökningen kräver JavaScript. Utan det hittar du allt i de här förteckningarna:

## Ändringar

recent-title = Ändringar
recent-feed-title = { $site }: ändringar
recent-lead = Ändringar i konton och anvisningar under de senaste 12 månaderna. Om stängda konton anges bara antalet.
recent-none = Ingenting har ändrats under de senaste 12 månaderna.
recent-feed = Följ ändringarna som flöde:
recent-opened = Nytt officiellt konto
recent-renamed = Kontots användarnamn har ändrats
recent-guideline = Anvisningen har ändrats
life-in-force = Anvisningen har trätt i kraft
life-replaced = Anvisningen har ersatts av en ny
life-replaced-by = Ersätts av: { $title }
life-withdrawn = Anvisningen har upphävts
life-expired = Anvisningen har upphört att gälla
recent-closed = { $n ->
    [one] Ett konto stängdes { $month }
   *[other] { $n } konton stängdes { $month }
}
recent-closed-so-far = { $n ->
    [one] Hittills { $month } har ett konto stängts
   *[other] Hittills { $month } har { $n } konton stängts
}
month-title = { $month ->
    [1] Januari
    [2] Februari
    [3] Mars
    [4] April
    [5] Maj
    [6] Juni
    [7] Juli
    [8] Augusti
    [9] September
    [10] Oktober
    [11] November
   *[12] December
} { $year }
month-in = { $month ->
    [1] i januari
    [2] i februari
    [3] i mars
    [4] i april
    [5] i maj
    [6] i juni
    [7] i juli
    [8] i augusti
    [9] i september
    [10] i oktober
    [11] i november
   *[12] i december
} { $year }

## Tillgänglighetsutlåtande

statement-title = Tillgänglighetsutlåtande
description-statement = { $organisation }: hur webbplatsen uppfyller tillgänglighetskraven, vilka brister den har och hur du kan ge respons.
statement-lead = { $organisation } har förbundit sig att se till att webbplatsen är tillgänglig i enlighet med lagen om tillhandahållande av digitala tjänster (306/2019). Utlåtandet gäller webbplatsen { $site } ({ $address }).
statement-lead-other-act = { $organisation } har förbundit sig att se till att webbplatsen är tillgänglig i enlighet med lagen. Utlåtandet gäller webbplatsen { $site } ({ $address }).
statement-act = Lagen om tillhandahållande av digitala tjänster (306/2019)
statement-status = Fullgörandestatus
statement-conformity-full = Den här digitala tjänsten uppfyller de tillgänglighetskrav på nivåerna A och AA som lagen ställer (WCAG 2.1, standarden EN 301 549).
statement-conformity-partial = Den här digitala tjänsten uppfyller delvis de tillgänglighetskrav på nivåerna A och AA som lagen ställer (WCAG 2.1, standarden EN 301 549).
statement-conformity-none = Den här digitala tjänsten uppfyller inte de tillgänglighetskrav på nivåerna A och AA som lagen ställer (WCAG 2.1, standarden EN 301 549).
statement-gaps = Icke-tillgängligt innehåll
statement-ground-not-met = Innehåll som ännu inte uppfyller kraven
statement-ground-burden = Oproportionerlig börda
statement-ground-out-of-scope = Innehåll som lagen inte tillämpas på
statement-requirement = Krav:
statement-criterion = WCAG 2.1, kriterium { $number } (nivå { $level })
statement-reason = Orsak:
statement-alternative = Alternativ:
statement-until = Åtgärdas senast
statement-preparation = Hur utlåtandet har utarbetats
statement-prepared = Utlåtandet utarbetades { $day }.
statement-updated = Utlåtandet sågs senast över { $day }.
statement-assessed = Webbplatsens tillgänglighet bedömdes { $day }.
statement-assessed-self = Vi bedömde själva webbplatsens tillgänglighet { $day }.
statement-assessed-third-party = En utomstående aktör bedömde webbplatsens tillgänglighet { $day }.
statement-feedback = Respons och kontaktuppgifter
statement-feedback-text = Kontakta oss om du märker en brist i webbplatsens tillgänglighet eller behöver innehållet i någon annan form.
statement-by-email = E-post:
statement-by-page = Responsblankett:
statement-by-phone = Telefon:
statement-promise = { $n ->
    [one] Vi besvarar respons senast inom en dag.
   *[other] Vi besvarar respons senast inom { $n } dagar.
}
statement-enforcement = Tillsyn över tillgängligheten
statement-complain = Ge först respons till oss. Om du inte är nöjd med vårt svar eller inte får något svar inom två veckor kan du anföra klagomål hos tillsynsmyndigheten. På myndighetens webbplats finns information om hur du gör det och hur ärendet behandlas.
statement-authority = Tillsynsmyndighet
statement-how = Så anför du klagomål
statement-email = E-post
statement-phone = Telefon
statement-traficom = Transport- och kommunikationsverket Traficom
statement-traficom-unit = Enheten för tillsyn över digital tillgänglighet
statement-traficom-web = https://www.saavutettavuusvaatimukset.fi/sv
statement-traficom-email = tillganglighet@traficom.fi
statement-data = Utlåtandet i maskinläsbar form:

## Plattformar vars namn översätts

platform-fediverse = Mastodon och fediversum
platform-mailchimp = Mailchimp-nyhetsbrev
platform-phone = Telefon och textmeddelanden
platform-spotify = Spotify

## Regler

rules-title = Kontrollregler
rules-lead = Webbplatsen publiceras bara om uppgifterna klarar de här kontrollerna. Reglerna är { $count }. Den som redigerar får samma förklaring med kommandot aito explain.
rules-level-error = Fel: webbplatsen publiceras inte förrän saken är åtgärdad.
rules-level-warn = Varning: webbplatsen publiceras, men saken bör skötas.
rules-level-off = Avstängd, om organisationen inte tar regeln i bruk.
rules-fixed = Organisationen kan inte lindra regeln.
rules-duties = Vad regeln grundar sig på
rules-example = Exempel
rules-group-agreement = Avtalade undantag
rules-group-chapter = Kapitel
rules-group-content = Texternas innehåll
rules-group-guideline = Anvisningar
rules-group-profile = Uppgifter om konton
rules-group-publication = Publikationer
rules-group-reference = Hänvisningar
rules-group-site = Hela webbplatsen
rules-group-source = Filer
rules-group-template = Sidmallar
rules-group-translation = Översättningar
rules-group-unit = Enheter
description-rules = Reglerna som uppgifterna om konton och anvisningar kontrolleras med innan de publiceras.
description-rule = Regeln { $rule }: vad den kontrollerar, varför och hur saken åtgärdas.
