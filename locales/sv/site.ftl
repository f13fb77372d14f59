# De ord på svenska som webbplatsens läsare ser. Id:na är desamma i alla språk; ett test vakar över det.

## Ram

skip-link = Gå till innehållet
nav-label = Huvudmeny
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
stand-in-notice = Den här sidan finns inte på svenska. Innehållet visas { $language }.
stand-in-link = Öppna originalsidan

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
description-directory = Förteckning över de konton som är officiella. { $organisation } ansvarar för dem.
description-platform = { $organisation }: officiella konton i tjänsten { $platform }.
description-unit = { $organisation }: officiella konton, { $unit }.
description-profile = { $name }, { $platform }: så känner du igen det officiella kontot och ser vem som ansvarar för det.
description-guidelines = { $organisation }: gällande anvisningar och tidigare versioner.
description-guideline = { $title }: innehåll, giltighet och ansvarig.
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

## Förteckningen

profiles-count = { $n ->
    [0] Inga officiella konton.
    [one] Ett officiellt konto.
   *[other] { $n } officiella konton.
}
as-of-list = Förteckningen är aktuell
directory-lead = Om ett konto finns i förteckningen är det vårt. Förtroendevaldas och anställdas egna konton ingår inte.
filter-text = Filtrera med ord
filter-platform = Tjänst
filter-unit = Enhet
filter-language = Språk
filter-all = Alla
filter-reset = Rensa filtren
filter-none = Inget konto motsvarar filtren.
filter-one = Ett konto visas.
filter-many = {"{n}"} konton visas.
browse-label = Bläddra bland konton
browse-platforms = Konton efter tjänst
browse-units = Konton efter enhet
pages-label = Förteckningens sidor
tag-main = Huvudkonto
tag-standby = Ännu inte i bruk
since = sedan { $day }
until = till och med { $day }
span = { $from }–{ $until }
not-on-title = Tjänster där vi inte finns
not-on-lead = Om du ser ett konto i vårt namn i de här tjänsterna är det inte vårt.
open-data = Förteckningen som öppna data:
open-data-profile = Kontots uppgifter som öppna data:
warnings-title = Lita inte på de här kontona just nu

## Kontots egen sida

status-active = Officiellt konto
status-standby = Officiellt konto, ännu inte i bruk
status-compromised = Lita inte på det här kontot just nu
listed-on = i förteckningen { $day }
compromised-text = Kontot har hamnat i orätta händer. Öppna inte länkar från kontot och svara inte på dess meddelanden.
compromised-since = Varningen gäller sedan { $day }.
closed-account = stängt konto
account-address = Kontots adress:
standby-for = Kontot tas i bruk vid behov:
urgent-label = I brådskande fall:
kind-unit = Enhetskonto
kind-role = Konto för en uppgift
kind-person = Tjänsteprofil för en tjänsteinnehavare eller anställd
kind-expert = Sakkunnigkonto
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
fact-joined = Gick med i tjänsten
fact-stable-id = Bestående id i tjänsten
fact-verified = Tjänstens egen märkning
fact-verified-yes = Tjänsten visar ett verifieringsmärke på kontot. Märket är inte i sig ett bevis på att kontot är officiellt.
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
contents-title = Innehåll
contents-label = Anvisningens innehåll
on-page-title = På den här sidan
whole-link = Hela anvisningen på en sida
annex-number = Bilaga { $n }
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
form-required = obligatorisk
form-max = Högst { $n ->
    [one] ett tecken
   *[other] { $n } tecken
}

## Publikationer

series-none = Övriga publikationer
publication-facts-title = Uppgifter om publikationen
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

## Tjänster vars namn översätts

platform-fediverse = Mastodon och fediversum
platform-mailchimp = Mailchimp-nyhetsbrev
platform-spotify = Spotify
