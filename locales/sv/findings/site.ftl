# Ord på svenska för anmärkningar och kommandon: webbplatsen som helhet. Hur de skrivs står i README.md i mappen locales.

## Webbplatsen som helhet

site-bad-name = Filen har ett namn som inte går att använda.
    .why = Sidornas adresser bildas av filnamnen och måste fungera i alla webbläsare, i meddelanden och i tryck.
    .mend = Ge filen ett namn med små bokstäver a–z, siffror och bindestreck.
site-bad-name_name = Namnet har andra tecken än små bokstäver a–z, siffror och bindestreck.
    .mend = Byt namn på filen till { $suggestion }
site-bad-name_folder = Mappens namn har andra tecken än små bokstäver a–z, siffror och bindestreck.
    .mend = Byt namn på mappen till { $suggestion }
site-bad-name_easy = Publikationer och ordlistans ord skrivs inte skilt på lätt språk.
    .why = På lätt språk kan man skriva sidor, inledningar till anvisningar och kapitel. Texten i den här filen skulle inte synas någonstans.
    .mend = Skriv saken som en sida i mappen { $suggestion }
site-bad-name_ending = Filnamnet slutar inte så som filer av det här slaget ska sluta.
    .why = Det skulle se ut som om filen hörde till webbplatsen, fast ingen läser den.
    .mend = Byt namn på filen till { $suggestion }
site-bad-name_reserved = Namnet är upptaget av en sida som finns på varje webbplats.
    .why = Två sidor kan inte ha samma adress.
    .mend = Välj ett annat namn, till exempel { $suggestion }
site-bad-name_language = Mappen som filen ligger i är inte ett av webbplatsens språk ({ $suggestion }).
    .why = En text på ett språk som webbplatsen inte har skulle inte visas någonstans.
    .mend = Flytta filen till mappen för något av de här språken: { $suggestion }. Du kan också lägga till språket under languages i site.yaml.
site-bad-name_chapter = Ett kapitels filnamn måste börja med kapitlets plats i anvisningen.
    .why = Numret visar i vilken ordning kapitlen kommer. Det ingår inte i kapitlets adress.
    .mend = Byt namn på filen så att den börjar med numret på sin plats, till exempel { $suggestion }
site-bad-name_stray = Filen ligger på en plats där ingenting läser den.
    .why = Det skulle se ut som om den hörde till webbplatsen, fast läsarna aldrig ser den.
    .mend = Flytta den till rätt mapp: poster till profiles, kapitel till anvisningens mapp, andra sidor till pages och filer för läsarna till static. Filer vars namn börjar med _ lämnas utanför.
site-bad-name_nested = Filen ligger en mapp för djupt.
    .why = Det skulle se ut som om den hörde till webbplatsen, fast läsarna aldrig ser den.
    .mend = Flytta upp den bredvid de andra. En gammal text i en egen mapp måste anges med sin sökväg (path) under archive i anvisningens _index.md.
site-bad-name_no-index = Kapitlets anvisning saknar filen _index.md.
    .why = I den står anvisningens rubrik, nummer och giltighet. Utan den visas inte kapitlen.
    .mend =
        Skriv filen { $suggestion }. Den ska börja så här:
        ---
        title: Sosiaalisen median ohje
        ---

site-duplicate-id = Två filer har samma id, ”{ $id }”.
    .why = Adresser och hänvisningar bildas av id:n, så ett id kan bara avse en sak.
    .mend = Byt namn på den ena filen, ändra dess id eller ta bort den fil som inte behövs.
    .label = ”{ $id }” en gång till

site-output-collision = Två saker skulle publiceras på samma adress: { $path }
    .why = Bara den ena skulle synas, och ingen skulle veta vilken.
    .mend = Byt namn på filen i mappen static eller på sidan som har den här adressen.

site-report-channel-missing = På webbplatsen står det inte var man kan anmäla ett bluffkonto.
    .why = Det är ofta allmänheten som först lägger märke till ett bluffkonto. I kontrollens svar står vart man kan skriva. Om anmälningarna inte har en egen adress drunknar de i den allmänna e-posten.
    .mend =
        Skriv adressen under organisation i site.yaml, till exempel:
          report_impostor: {"{"}email: { $email }{"}"}
        Det kan vara den allmänna adressen, om någon läser e-posten varje dag. En sida med en blankett skrivs som url: https://…
    .label = report_impostor saknas här
