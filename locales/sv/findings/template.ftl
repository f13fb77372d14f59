# Ord på svenska för anmärkningar och kommandon: teman. Hur de skrivs står i README.md i mappen locales.

## Teman

template-error = Sidmallen ”{ $template }” fungerar inte: rad { $line }: { $detail }
    .why = Ingen sida som använder mallen kan göras. Därför publiceras ingenting.
    .mend = Rätta rad { $line } i { $template }, eller ta bort er egen kopia ur mappen themes. Då används den inbyggda mallen.
    .label = här
