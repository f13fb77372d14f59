# Vad som är fel i ett kommandos flaggor eller värden.

cli-usage-bad-value = fel: { $argument } godtar inte värdet ”{ $value }”.
cli-usage-conflict = fel: { $argument } kan inte användas tillsammans med { $other }.
cli-usage-missing = fel: I kommandot saknas { $argument }.
cli-usage-more = Mer information får du med --help.
cli-usage-no-command = fel: Kommandot saknas. Ange något av dessa: { $commands }.
cli-usage-no-value = fel: { $argument } behöver ett värde, men inget har angetts.
cli-usage-repeated = fel: { $argument } får finnas bara en gång i kommandot.
cli-usage-suggestion = Menade du { $suggestion }?
cli-usage-unknown-argument = fel: Kommandot har ingen flagga och inget värde { $argument }.
cli-usage-unknown-command = fel: Kommandot { $command } finns inte.
