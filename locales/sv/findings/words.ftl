# Ord på svenska för anmärkningar och kommandon: ord som står i stället för värden. Hur de skrivs står i README.md i mappen locales.

## Vad som väntas i stället för ett värde: ord som passar efter ”här ska det stå”, ”byt ut … mot” och ”ska vara”

expected-bool = true eller false
expected-channel = en kanal med hosts och med en form som innehåller ett namn, till exempel hosts: [uutiskirje.esimerkkila.example] och form: "/{"{"}h{"}"}"
expected-closing-reason = något av orden ended, employment-ended, task-changed, low-use, reorganised eller compromised
expected-device = något av orden separate, shared-official eller private
expected-plan-state = något av orden draft, submitted, returned, complete eller archived
expected-day = en dag, till exempel 2026-05-11
expected-other-profile = id för en annan post
expected-words = egen text i stället för punkterna
expected-domain = en domän, till exempel esimerkkila.example, eller *.esimerkkila.example för allt som ligger under den
expected-email = en e-postadress, till exempel kirjasto@esimerkkila.example
expected-epoch = ett antal hela sekunder sedan 1970 i SOURCE_DATE_EPOCH, till exempel 1795298400
expected-evidence = något av orden backlink, rel-me, own-domain, administrator, phone eller letter
expected-https = en webbadress som börjar med https://, till exempel https://www.esimerkkila.example/
expected-id = ett id med små bokstäver a–z, siffror och bindestreck, till exempel kirjasto eller kirjasto/facebook
expected-instant = en tidpunkt, till exempel "2026-11-20T14:05:00+02:00", eller en dag
expected-kind = något av orden unit, role, person, expert eller campaign
expected-language = ett språk, till exempel fi, sv eller en
expected-easy-language = allmänspråk före lätt språk: en version på lätt språk kompletterar ett språk som står före den i listan, till exempel [sv, sv-simple]
expected-level = något av orden error, warn eller off
expected-list = en lista, till exempel [fi, sv]
expected-map = namn med värden, antingen inom klammer som {"{"}unit: kirjasto{"}"} och {"{"}email: kirjasto@esimerkkila.example{"}"} eller på egna rader nedanför, var och en indragen med två mellanslag
expected-month = en månad, till exempel 2015-03
expected-number = ett heltal
expected-numbering = något av orden sections, paragraphs eller none
expected-period = en tidslängd, till exempel 12 months, 7 days eller 5 years
expected-phone = ett telefonnummer, till exempel "+358 9 123 4567"
expected-some-text = en text med minst ett tecken
expected-status = något av orden planned, standby, active, compromised eller closed
expected-text = en text
expected-timezone = en tidszon, till exempel Europe/Helsinki

## Varför det som skrivits inte pekar ut något konto: hela meningar

reason-not-an-address = Det är varken en adress, ett namn eller ett nummer.
reason-too-long = Den är längre än adressen till något konto.
reason-unknown-scheme = Den börjar inte som adressen till ett konto. Den ska börja med https://.
reason-control-character = Den innehåller ett styrtecken, och sådana finns inte i någon adress.
reason-hidden-character = Den innehåller ett osynligt tecken. Med sådana kan en adress fås att se ut som en annan.
reason-backslash = Den innehåller ett omvänt snedstreck, som olika program läser på olika sätt.
reason-odd-character = Den innehåller ett tecken som ser ut som ett annat, till exempel en bokstav i full bredd.
reason-user-info = Den har text och ett @ framför domänen. Det är ofta gjort för att vilseleda.
reason-port = Den har ett portnummer efter domänen, och sådana finns inte i någon plattforms adresser.
reason-ip-host = Den har siffror där plattformens namn ska stå.
reason-encoded-host = Den har procenttecken i domänen.
reason-dot-segments = Den har ”.” eller ”..” mellan snedstrecken och leder därför någon annanstans än det ser ut.
reason-encoded-separator = Den har ett snedstreck skrivet som procentkod och leder därför någon annanstans än det ser ut.
reason-double-encoding = Den har procentkoder inuti procentkoder.
reason-bad-encoding = Den har procentkoder som inte motsvarar någon text.
reason-repeated-parameter = Den anger två gånger den del som avgör vilket konto det gäller.
reason-unknown-host = Aito känner inte till webbplatsen, och av adressen framgår det inte vilket konto det gäller.
reason-lookalike-host = Domänen liknar en känd plattforms domän men är inte plattformens.
reason-service-host = Den leder till en del av plattformen där det inte finns några konton (till exempel hjälp, annonser eller nedladdningar).
reason-short-link = Den är en kort länk, och en sådan kan leda vart som helst.
reason-redirect-wrapper = Den är en länk som skickar läsaren vidare till en annan adress.
reason-defunct = Plattformen har lagts ned.
reason-reserved-name = Namnet i den är plattformens eget ord, inte ett konto.
reason-names-no-profile = Den leder till något annat på plattformen än ett konto, till exempel ett evenemang eller en delad länk.
reason-no-form = Den leder till plattformen men är inte skriven så som adresser till konton skrivs där.
reason-bare-handle = Det är ett namn utan plattform. Skriv hela adressen.

## Hur en adress förhåller sig till ett konto: ord som passar efter ”är”

form-handle = ett kontos adress med det nuvarande namnet
form-stable = ett kontos adress med det permanenta numret
form-legacy = en äldre form av ett kontos adress
reason-could-be-mail = Den är skriven som en e-postadress, och en avsändares adress kan förfalskas. Om du menar ett konto ska du skriva @ framför.
reason-own-domain-lookalike = Domänen liknar organisationens egen domän men är inte den.
reason-several-addresses = Texten innehåller flera adresser. Kontrollera dem en i taget.
reason-published-number = Organisationen har publicerat numret, men en uppringares nummer kan förfalskas.
reason-unpublished-number = Organisationen har inte publicerat numret, och en uppringares nummer kan förfalskas.
reason-no-data = Förteckningen kunde inte läsas.
reason-expired = Förteckningen är för gammal för att vara tillförlitlig.
reason-clock = Enligt klockan på den här datorn har förteckningen gjorts i framtiden.
reason-doubtful = Förteckningens underskrift kunde inte verifieras.
form-content = adressen till ett enskilt inlägg eller en enskild video
form-view = en annan webbplats sida om kontot
form-invite = en inbjudningslänk
form-number = ett telefonnummer
form-opaque = en delningslänk som inte visar vilket konto det gäller

## Skyldighetens status: ord som passar inom parentes

standing-duty = står i en bindande anvisning från en offentlig aktör
standing-advice = rekommenderas i en anvisning eller av en arbetsgrupp
standing-law = står i lag
standing-practice = så görs i de dokument som webbplatsen har som förebild
standing-ours = Aitos egen slutsats: klokt, men ingen kräver det
