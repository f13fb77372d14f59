# Ord för anmärkningar och kommandoraden på svenska: avtalade undantag. Anvisningar finns i locales/README.md.

## Avtalade undantag

agreement-fixed-rule = Från regeln ”{ $rule }” går det inte att avtala om undantag, så den här anteckningen har ingen verkan.
    .why = En del regler skyddar sådant som läsarna alltid måste kunna lita på, eller hittar sådant som inte går att publicera. Ett undantag som bara ser ut att gälla döljer saken.
    .mend = Rätta det som regeln eventuellt hittar i posten och ta bort undantaget. Kommandot aito explain { $rule } berättar vad regeln kräver.
    .label = ingen verkan
agreement-fixed-rule_everywhere = Ett undantag i en post har ingen verkan på regeln ”{ $rule }”.
    .why = Regeln prövas redan när filerna läses och gäller inte någon enskild post. Ett undantag som bara ser ut att gälla döljer saken.
    .mend =
        Ta bort undantaget och rätta det som regeln hittar. Om regeln inte ska ge några anmärkningar alls anger du en nivå i site.yaml:
        rules: {"{"}{ $rule }: off{"}"}

agreement-idle = Undantaget behövs inte längre: regeln ”{ $rule }” hittar ingenting i den här posten.
    .why = Ett undantag som blir kvar kan senare dölja något nytt som ingen har avtalat om.
    .mend = Ta bort undantaget, och även ordet allow om undantaget var det enda. Om det gäller något i en annan fil har det ingen verkan där. Rätta då saken i den filen, eller ange en nivå för regeln under rules i site.yaml.
    .label = behövs inte

agreement-lapsed = Undantaget från regeln ”{ $rule }” gällde till och med { $day }.
    .why = Ett tidsbegränsat undantag gav tid att ordna något. Nu ges åter en varning om saken, så att den inte glöms bort.
    .mend = Ta bort undantaget om saken är ordnad. Om det fortfarande behövs kommer ni överens om det på nytt och skriver den nya sista dagen i until.
    .label = upphörde { $day }

agreement-reason-missing = Undantaget från regeln ”{ $rule }” är inte motiverat.
    .why = Den som sköter posterna senare kan inte veta om undantaget fortfarande behövs och vågar inte ta bort det.
    .mend =
        Lägg till skälet, och helst också den sista dagen och vem som avtalade om undantaget:
          - {"{"}rule: { $rule }, reason: Biblioteket flyttar, until: 2027-01-31, by: Kommunikationschefen{"}"}
    .label = motivering saknas

agreement-unknown-rule = Det finns ingen regel ”{ $rule }”, så undantaget har ingen verkan.
    .why = Det ser ut som om något hade avtalats, medan den regel som avsågs fortsätter att hitta samma sak.
    .mend = Kopiera regelns namn från den anmärkning som undantaget gäller. Kommandot aito explain räknar upp alla regler.
    .label = regeln finns inte
agreement-unknown-rule_suggestion = Det finns ingen regel ”{ $rule }”, så undantaget har ingen verkan. Menade du ”{ $suggestion }”?
    .mend =
        Skriv namnet precis som det står i anmärkningarna:
          rule: { $suggestion }
    .label = { $suggestion }?
