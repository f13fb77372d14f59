# Ord för kommandon som ändrar poster.

cli-life-layout = Filen { $file } är skriven så att kommandot inte kan ändra bara det som behövs. Ingenting ändrades. Skriv varje fält på en egen rad eller ändra själv: { $lines }
cli-unknown-unit = Enheten ”{ $unit }” finns inte. Menade du { $suggestion }? Enheterna finns i profiles/units.yaml.
cli-unknown-unit-known = Enheten ”{ $unit }” finns inte. Enheterna i profiles/units.yaml: { $known }.
cli-bad-day = ”{ $found }” är ingen dag. Skriv så här: { $option } 2026-05-11
