# Ord för `aito new`.

## Frågorna

cli-ask-yes = ja
cli-ask-no = nej
cli-ask-yes-or-no = Svara { $yes } eller { $no }.
cli-ask-optional = Enter lämnar bort
cli-ask-dash = - lämnar bort
cli-ask-needed = Det här kan inte lämnas bort.
cli-ask-expected = ”{ $found }” duger inte. Här ska stå { $expected }.
cli-ask-choice = ”{ $found }” är inget av alternativen: { $known }. Menade du { $suggestion }?
cli-ask-lacking = Detta saknas ännu: { $options }. Ange dem med flaggor, eller lämna bort --yes för att bli tillfrågad.
cli-ask-nothing-written = Ingenting skrevs.
cli-ask-ended = Svaren tog slut före den sista frågan. Ingenting skrevs.
cli-ask-no-text = Svaret är inte text i UTF-8. Skriv det på nytt.
cli-ask-long = Ett svar får ha högst { $limit } tecken.
cli-ask-hidden = Svaret innehåller ett osynligt tecken. Skriv det för hand i stället för att klistra in det.
cli-ask-identity-code = Svaret innehåller en personbeteckning, och en sådan får inte finnas någonstans på webbplatsen.

## Skrivandet

cli-new-no-site = site.yaml kan inte användas som den är, så enheterna och språken är inte kända. Kommandot aito check säger vad som är fel i den. Ingenting skrevs.
cli-new-would-be-wrong = Med dessa uppgifter skulle webbplatsen få felen ovan. Ingenting skrevs.
cli-new-write = Ska detta skrivas?
cli-new-exists = { $file } finns redan och skrivs inte över. Ingenting skrevs. ({ $detail })
cli-new-failed = { $file } kunde inte skrivas: { $detail }. Ingenting skrevs.
cli-new-made = Skrevs: { $file }

## Frågor om en profil

cli-new-ask-url = Kontots adress, kopierad från webbläsaren. Lämna tomt om kontot inte finns ännu.
cli-new-ask-platform = På vilken plattform planeras kontot? Till exempel facebook
cli-new-unknown-platform = Plattformen ”{ $found }” är okänd. Menade du { $suggestion }?
cli-new-ask-status = Är kontot i bruk?
cli-new-status-active = i bruk; det kommer med i den offentliga förteckningen
cli-new-status-standby = öppnat i förväg för störningar och kriser; i förteckningen märkt som ännu inte i bruk
cli-new-status-planned = inte öppnat ännu; det visas ingenstans
cli-new-ask-kind = Vems konto är det?
cli-new-kind-unit = en enhets, sköts av flera
cli-new-kind-role = en rolls, till exempel kommundirektörens uppdrag
cli-new-kind-person = en namngiven och utbildad tjänsteinnehavares
cli-new-kind-expert = en experts eget, som med tillstånd används också i arbetet
cli-new-kind-campaign = en kampanjs; det har ett slutdatum
cli-new-ask-unit = Vilken enhet svarar för det?
cli-new-ask-role = Vilken befattning i enheten svarar för det? En titel, inget namn
cli-new-ask-name = Profilens namn, så som läsarna ser det
cli-new-ask-email = Den officiella e-postadressen till dem som sköter kontot (den visas)
cli-new-email-foreign = ”{ $found }” hör inte till organisationens domäner ({ $domains }). En privat adress får inte stå här.
cli-new-ask-phone = Ett officiellt telefonnummer (det visas)
cli-new-ask-languages = På vilka språk betjänar profilen? Till exempel fi,sv
cli-new-ask-opened = När öppnades kontot? Till exempel 2026-05-11
cli-new-opened-later = { $found } har inte kommit ännu. Om kontot inte har öppnats, börja om och lämna adressen tom: profilen är planerad.
cli-new-ask-website = Den sida på organisationens webbplats som profilen hör ihop med (https://…), eller none om ingen finns
cli-new-ask-ends = Kampanjens eller uppdragets sista dag. Efter den faller profilen ur förteckningen av sig själv
cli-new-ends-past = { $found } är före i dag eller före kontots öppnande.
cli-new-ask-title = Personens titel
cli-new-ask-person = Personens namn. Lämna bort det om det kan utsätta någon för fara
cli-new-ask-standby-for = Vad hålls kontot i beredskap för?
cli-new-ask-evidence = Hur vet du i dag att kontot är organisationens eget?
cli-new-evidence-administrator = kontrollerat i kontots egna inställningar som inloggad
cli-new-evidence-backlink = kontot länkar till organisationens webbplats
cli-new-evidence-rel-me = plattformen visar länken till webbplatsen som verifierad
cli-new-evidence-own-domain = kontots namn är organisationens egen domän
cli-new-evidence-phone = frågat per telefon
cli-new-evidence-letter = frågat per brev
cli-new-ask-id = Postens id, som också är dess plats under profiles/ och i adresser
cli-new-id-taken = { $id } är redan upptaget eller duger inte som id för en post.
cli-new-id-reserved = ”{ $found }” börjar med ett ord som webbplatsens adresser behöver. Prova { $suggestion }.
cli-new-ask-plan = Ska den interna delen också skrivas, med kommunikationsplanens frågor? Den publiceras aldrig
cli-new-profile-next = Härnäst: läs igenom posten, lägg till det som anmärkningarna föreslår och ge kommandot aito check. Sedan aito build och publicering. Senare, årligen: aito confirm { $id }

## Kontot

cli-new-understood = Uppfattat: { $platform }, { $handle }. Adress: { $address }
cli-new-not-on = Obs: enligt site.yaml har organisationen beslutat att inte finnas på { $platform } (not_on). Ändra först beslutet om det inte längre gäller.
cli-new-address-refused = ”{ $found }” är inte adressen till ett konto. { $reason }
cli-new-address-form = ”{ $found }” är inte kontots egen adress utan { $form }. Öppna kontots framsida och kopiera adressen där.
cli-new-address-wrapper = ”{ $found }” skickar läsaren vidare. Använd kontots egen adress: { $address }
cli-new-taken-active = Kontot har redan en post: { $id } ({ $file }).
cli-new-taken-standby = Kontot har redan en post, i beredskap: { $id } ({ $file }). Så tas det i bruk: aito activate { $id }
cli-new-taken-planned = Kontot har redan en planerad post: { $id } ({ $file }). Ändra den när kontot har öppnats.
cli-new-taken-compromised = Kontot har en post enligt vilken någon annan har det: { $id } ({ $file }). När det är ert igen: aito compromised { $id } --over
cli-new-taken-closed = Kontot har stängts: { $id } ({ $file }). Ett stängt konto tas inte in på nytt med en andra post. Om det verkligen är organisationens igen, öppna den posten: ändra status och ta bort fältet closed.
cli-new-taken-alias = Detta är ett tidigare namn på kontot för { $id } ({ $file }, aliases). Om namnet har övergått till någon annan kan det inte tas in; om kontot har bytt tillbaka, ändra url i den posten.

## Anmärkningar i en ny post

cli-record-head = Posten för ett officiellt konto: bara sådant som får vara offentligt. Kommandot aito check säger vad som saknas eller är fel.
cli-record-planned = Planerad: när kontot har öppnats, skriv adressen (url) i stället för platform, dagen (opened) och granskningsdagen (reviewed), och ändra status.
cli-record-owner = Enheten som svarar för kontot; dess ansvariga befattning finns i units.yaml eller här som role.
cli-record-contact = Bara officiella kontaktuppgifter; de visas.
cli-record-reviewed = Dagen då någon senast bekräftade att allt detta stämmer: aito confirm { $id }
cli-record-ends = Efter denna dag faller profilen ur förteckningen av sig själv.
cli-record-evidence = Hur organisationen vet att kontot är dess eget.
cli-record-more = Det här kan läggas till: ta bort # och mellanslaget efter det.
cli-record-more-about = vad kontot är till för
cli-record-more-website = sidan som profilen hör ihop med, eller none
cli-record-more-service = när och hur snabbt man svarar
cli-record-more-hours = när meddelanden läses
cli-record-more-response = hur snart svaret kommer
cli-record-more-urgent = vad man gör i brådskande ärenden
cli-record-more-stable-id = plattformens permanenta id för kontot, som överlever ett namnbyte
cli-record-more-main = organisationens huvudkonto på plattformen

## Den interna delen och kommunikationsplanen

cli-plan-head = Den interna delen av { $id }: den publiceras och visas aldrig. Det som lämnas tomt betyder inte känt, inte nej.
cli-plan-signup = Den officiella adress som kontot är registrerat med och återställs via:
cli-plan-keepers = Hur många som sköter det, vem som vikarierar, om tvåstegsverifiering är på och vilken apparat som används (separate, shared-official, private):
cli-plan-plan = Kommunikationsplanen. Skeden: draft, submitted, returned, complete, archived; kontot öppnas först efter complete. Skriv svaret efter kolonet, inom citattecken.
cli-plan-tools = Vilka verktyg används (sida, grupp, evenemang, meddelanden …)?
cli-plan-audiences = Vilka grupper är det till för?
cli-plan-why-these-tools = Varför når just dessa verktyg dem?
cli-plan-languages = På vilka språk? Till exempel [fi, sv]
cli-plan-goal = Vilket är målet?
cli-plan-content = Vad publiceras?
cli-plan-frequency = Hur ofta?
cli-plan-interaction = Hur förs samtalet med människor?
cli-plan-website = Hur hör det ihop med webbplatsen? Också ”inte alls” är ett svar.
cli-plan-responsible = Vem svarar för innehållet?
cli-plan-coordination = Hur samordnas uppdaterarnas arbete, vid behov språkvis?
cli-plan-updaters = Vilka uppdaterar och med vilken erfarenhet? En lista: [{"{"}role: …, experience: …{"}"}]
cli-plan-continuity = Hur fortsätter arbetet när personerna byts?
cli-plan-evaluation = Hur bedöms resultaten?
cli-plan-background = Bakgrund, högst 1 000 tecken

## Texter

cli-new-ask-title-guideline = Anvisningens titel
cli-new-ask-title-chapter = Kapitlets rubrik
cli-new-ask-title-publication = Publikationens titel
cli-new-ask-title-term = Termen
cli-new-ask-meaning = Vad betyder den? En eller två meningar
cli-new-ask-name-in-address = Namnet i adresser
cli-new-id-one-part = ”{ $found }” innehåller ett snedstreck. Här är namnet en enda del.
cli-new-name-reserved = ”{ $found }” är ett ord som webbplatsens adresser behöver. Välj ett annat.
cli-new-name-taken = ”{ $found }” är redan upptaget.
cli-new-ask-number = Dokumentets nummer
cli-new-ask-issued = Utfärdandedag
cli-new-ask-from = Första giltighetsdagen
cli-new-ask-until = Sista giltighetsdagen
cli-new-until-before = { $found } är före den första dagen.
cli-new-ask-unit-text = Vilken enhet svarar för texten?
cli-new-ask-guideline = I vilken anvisning?
cli-new-no-guideline = Det finns ingen anvisning ännu. Gör först en: aito new guideline
cli-new-ask-place = Platsen bland kapitlen
cli-new-place = ”{ $found }” är ingen plats. Skriv ett tal från 1 till 999.
cli-new-place-taken = Plats { $found } hör till ett annat kapitel.
cli-new-ask-year = Utgivningsåret
cli-new-year = ”{ $found }” är inget år. Skriv så här: 2026
cli-new-ask-series = Seriens namn
cli-new-ask-series-number = Numret i serien
cli-new-ask-isbn = PDF-filens ISBN
cli-new-ask-file = Filens sökväg under static/, till exempel publikationer/utredning.pdf
cli-new-no-file = Filen static/{ $found } finns inte. Lägg först in den där eller lämna bort detta.
cli-new-ask-accessible = Är filen tillgänglig, till exempel med skärmläsare?
cli-new-ask-request-from = Adressen där texten kan begäras i annan form
cli-text-draft = utkast
cli-text-draft-until = Texten publiceras inte så länge den här raden står kvar. Ta bort den när texten är klar.
cli-text-guideline-more = Det här kan läggas till: ta bort # och mellanslaget efter det.
cli-text-publication-more = Det här kan läggas till: ta bort # och mellanslaget efter det.
cli-text-guideline-body = Skriv här med några meningar vad anvisningen handlar om och vem den gäller.
cli-text-chapter-body = Skriv kapitlets text här. Mellanrubriker börjar med ##.
cli-text-publication-body = Skriv ett sammandrag här.
cli-new-guideline-next = Härnäst: det första kapitlet med aito new chapter --guideline { $id }. När texten är klar, ta bort draft: true ur den och dess kapitel.
cli-new-chapter-next = Härnäst: skriv kapitlet. När det är klart, ta bort draft: true. Så hänvisar du till det: chapter:{ $id }
cli-new-publication-next = Härnäst: skriv sammandraget. När det är klart, ta bort draft: true. Så hänvisar du till publikationen: publication:{ $id }
cli-new-term-next = Härnäst: hänvisa till termen i texter: [](term:{ $id })
