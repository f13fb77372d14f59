# Ord för fynd och för kommandoraden på svenska: vad som troligen avsågs. Anvisningar: locales/README.md.

content-broken-link_file-near = Filen ”{ $to }” finns inte bredvid den här texten.
    .why = Läsarna skulle se en tom ram i stället för en bild, eller mötas av en felsida.
    .mend = Menade du { $suggestion }? Skriv i så fall det i stället för { $to }. Annars ska filen läggas i samma mapp som texten.
    .label = filen finns inte här

reference-unknown_annex = Den här anvisningen har inget kapitel ”{ $id }” som kan vara dess bilaga.
    .mend = Skriv filnamnet på ett kapitel i den här anvisningen utan nummer och .md. Anvisningens kapitel: { $known }
    .label = kapitlet finns inte
reference-unknown_annex-near = Den här anvisningen har inget kapitel ”{ $id }” som kan vara dess bilaga.
    .mend = Menade du { $suggestion }? Bilagan anges med filnamnet på ett kapitel i den här anvisningen utan nummer och .md.
    .label = kapitlet finns inte

source-bad-value_id = ”{ $found }” duger inte här. Ett id har bara små bokstäver a–z, siffror och bindestreck.
    .why = Id:n blir en del av webbadresser, där andra bokstäver vållar problem.
    .mend = Menade du { $suggestion }? Skriv i så fall det.
    .label = inget id
source-bad-value_map = ”{ $found }” duger inte ensamt här. Här står flera uppgifter som var och en har ett namn.
    .why = Utan namn går det inte att veta vilken av uppgifterna som avses.
    .mend = Skriv uppgiften med sitt namn inom klammerparenteser och dina egna ord i stället för punkterna: { $suggestion }
    .label = uppgiftens namn saknas
