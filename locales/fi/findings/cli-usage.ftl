# Mikä komennon valitsimissa tai arvoissa on vialla.

cli-usage-bad-value = virhe: { $argument } ei hyväksy arvoa ”{ $value }”.
cli-usage-conflict = virhe: { $argument } ja { $other } eivät käy yhtä aikaa.
cli-usage-missing = virhe: Komennosta puuttuu { $argument }.
cli-usage-more = Lisää tietoa saat valitsimella --help.
cli-usage-no-command = virhe: Komento puuttuu. Anna jokin näistä: { $commands }.
cli-usage-no-value = virhe: { $argument } tarvitsee arvon, mutta sitä ei ole annettu.
cli-usage-repeated = virhe: { $argument } voi olla komennossa vain kerran.
cli-usage-suggestion = Tarkoititko: { $suggestion }?
cli-usage-unknown-argument = virhe: Tässä komennossa ei ole valitsinta tai arvoa { $argument }.
cli-usage-unknown-command = virhe: Komentoa { $command } ei ole.
