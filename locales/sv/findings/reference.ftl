# Ord på svenska för anmärkningar och kommandon: hänvisningar till något på webbplatsen. Hur de skrivs står i README.md i mappen locales.

## Hänvisningar

reference-unknown = Det finns ingenting som heter ”{ $id }”.
    .why = Sidan skulle nämna eller länka till något som inte finns.
    .mend = Rätta id:t eller ta bort hänvisningen.
    .label = finns inte
reference-unknown_unit = Enheten ”{ $id }” finns inte.
    .mend = Skriv enhetens id precis så som det står i profiles/units.yaml (se { $suggestion }).
    .label = enheten finns inte
reference-unknown_profile = Kontot ”{ $id }” finns inte.
    .mend = Skriv kontots id. Det är filens sökväg i mappen profiles utan .yaml: { $suggestion }
    .label = kontot finns inte
reference-unknown_chapter = Anvisningen eller kapitlet ”{ $id }” finns inte.
    .mend = Skriv anvisningens mapp, eller mappen och kapitlets filnamn utan nummer och .md: { $suggestion }
    .label = kapitlet finns inte
reference-unknown_term = Ordet ”{ $id }” finns inte i ordlistan.
    .mend = Skriv namnet på en fil i mappen glossary utan .md, till exempel term:{ $suggestion } Du kan också lägga till ordet.
    .label = ordet finns inte
reference-unknown_publication = Publikationen ”{ $id }” finns inte.
    .mend = Skriv namnet på en fil i mappen publications utan .md, till exempel publication:{ $suggestion }
    .label = publikationen finns inte
reference-unknown_page = Sidan ”{ $id }” finns inte.
    .mend = Skriv namnet på en fil i mappen pages utan .md, till exempel page:{ $suggestion }
    .label = sidan finns inte
reference-unknown_platform = Det finns ingen plattform som heter ”{ $id }”.
    .why = Plattformen avgör hur ett kontos adress läses. Utan den kan kontot inte kontrolleras.
    .mend = Skriv plattformens namn så som Aito känner det: { $suggestion }. En egen kanal behöver hosts och form under platforms i site.yaml.
    .label = plattformen finns inte
reference-unknown_file = Filen ”{ $id }” finns inte.
    .why = Läsarna skulle mötas av en felsida i stället för publikationen.
    .mend = Lägg filen på platsen { $suggestion }, eller rätta namnet här.
    .label = filen finns inte
reference-unknown_internal = Den här interna delen hör till kontot ”{ $id }”, men kontot har ingen offentlig post.
    .why = Uppgifter om ett konto är till ingen nytta om ingen vet vilket konto de gäller.
    .mend = Ge filen samma sökväg och namn som den offentliga posten (profiles/_internal/kirjasto/facebook.yaml hör till profiles/kirjasto/facebook.yaml), eller ta bort den.
reference-unknown_theme = Temat ”{ $id }” finns inte.
    .why = Utan temats filer skulle webbplatsen få det inbyggda utseendet, och ingen skulle få veta det.
    .mend = Lägg temats filer i themes/{ $id }/, eller skriv namnet på ett tema som finns: { $suggestion }
    .label = temat finns inte
reference-unknown_rule = Regeln ”{ $id }” finns inte.
    .why = En nivå för en regel med fel namn ändrar ingenting, fast det ser ut som om den gjorde det.
    .mend = Skriv regelns namn så som det står i anmärkningarna: { $suggestion }
    .label = regeln finns inte
