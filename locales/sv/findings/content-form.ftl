# Words of findings about forms in texts, in Swedish. README.md in locales says how they are made.

## Forms

content-broken-form = Den här blanketten går inte att fylla i.
    .why = Läsaren skulle få en blankett som saknar något eller vars svar inte är till någon nytta.
    .mend = Jämför blanketten med handboken för redaktörer eller med det som kommandot aito schema form berättar.
    .label = här
content-broken-form_no-fields = Blanketten frågar ingenting, eftersom den saknar fält.
    .mend =
        Skriv frågorna under fields, till exempel:
        fields:
          - name: goal
            label: Vad ska uppnås?
    .label = inga fält
content-broken-form_name-twice = Blanketten har två fält med namnet ”{ $field }”.
    .why = I en fil kan två svar inte ha samma namn. Det ena skulle gå förlorat.
    .mend = Ge det ena fältet ett annat namn. Frågan som läsaren ser (label) kan vara kvar.
    .label = ”{ $field }” en gång till
content-broken-form_no-options = Det finns ingenting att välja i fältet ”{ $field }”.
    .mend =
        Skriv alternativen, först det som kommer i filen och sedan det som läsaren ser:
        options: {"{"}fi: finska, sv: svenska{"}"}
    .label = inga alternativ
content-broken-form_no-parts = Gruppen ”{ $field }” frågar ingenting, eftersom den saknar fält.
    .mend =
        Skriv vad gruppen frågar varje gång, till exempel:
        fields:
          - {"{"}name: role, label: Uppgift, kind: text{"}"}
    .label = inga fält
content-broken-form_group-in-group = Gruppen ”{ $field }” ligger i en annan grupp.
    .why = Rader inuti rader är svåra att fylla i, särskilt på papper eller med skärmläsare.
    .mend = Flytta gruppen så att den är ett eget fält i blanketten bredvid den andra gruppen.
    .label = grupp i grupp
content-broken-form_idle-key = ”{ $key }” betyder ingenting i fältet ”{ $field }”, som är av typen { $kind }.
    .why = Det ser ut att ha en verkan men har ingen.
    .mend = Ta bort raden eller byt till den typ som du avsåg. max hör till text och textarea, options till choice och choices, fields och rows till group.
    .label = inte för { $kind }
content-broken-form_not-in-plan = En kommunikationsplan har ingen punkt ”{ $field }”.
    .why = Blanketten har raden makes: plan, så svaren måste passa in i postens plan. Det här svaret skulle göra filen felaktig.
    .mend = Använd något av de här namnen eller ta bort raden makes: plan. Namnen är { $suggestion }
    .label = finns inte i planen
content-broken-form_plan-kind = En kommunikationsplan tar inte emot det som fältet ”{ $field }” frågar efter. Där ska stå { $expected }.
    .why = Blanketten har raden makes: plan. Den som fyller i blanketten skulle få en fil som inte godkänns.
    .mend = Ändra fältets typ eller alternativ så att svaret är { $expected }. För languages passar kind: choices med options: {"{"}fi: finska, sv: svenska{"}"}, för updaters kind: group med fälten role, experience och languages.
    .label = { $expected }
content-broken-form_plan-part-unknown = I en kommunikationsplan har ”{ $field }” ingen del ”{ $part }”.
    .why = Blanketten har raden makes: plan. Den som fyller i blanketten skulle få en fil som inte godkänns.
    .mend = Ta bort fältet ”{ $part }” ur gruppen ”{ $field }” eller ge det ett namn som finns i planen: role, experience eller languages.
    .label = ”{ $part }” finns inte där
content-broken-form_plan-part-missing = I en kommunikationsplan behövs alltid ”{ $part }” i ”{ $field }”, men i den här blanketten kan svaret utelämnas.
    .why = Blanketten har raden makes: plan. Utan svar på den här frågan skulle filen inte godkännas.
    .mend = Lägg till ett fält med name: { $part } och required: true i gruppen ”{ $field }”.
    .label = ”{ $part }” behövs

source-missing-field_form = Blanketten eller ett av dess fält saknar ”{ $field }”.
    .why = Varje fält behöver ett namn (name), som svaret känns igen på, och en fråga (label), som läsaren ser.
    .mend =
        Lägg till det, till exempel:
        { $field ->
            [name] name: goal
            [label] label: Vad ska uppnås?
           *[other] { $field }: …
        }
    .label = ”{ $field }” saknas
source-syntax_form = Beskrivningen av den här blanketten går inte att läsa härifrån.
    .why = Det går inte längre att veta vad blanketten frågar, så den kan inte visas.

expected-field-kind = något av text, textarea, date, number, email, checkbox, choice, choices, group
expected-field-name = ett namn med små bokstäver a–z, siffror och understreck, till exempel why_these_tools
expected-form-target = plan
expected-limit = ett heltal från 1 till 99999
