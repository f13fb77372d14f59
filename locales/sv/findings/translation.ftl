# Ord på svenska för anmärkningar och kommandon: översättningar. Hur de skrivs står i README.md i mappen locales.

## Översättningar

translation-fact-differs = ”{ $field }” är ”{ $found }” här men ”{ $expected }” på anvisningens första språk.
    .why = Dokumentnummer, datum och giltighet är desamma på alla språk. Annars skulle läsarna på ett av språken få fel uppgift.
    .mend = Ta bort ”{ $field }” ur den här filen. Uppgiften skrivs bara en gång, på det första språket. Om den är fel eller saknas där ska den rättas där.
    .label = skiljer sig
