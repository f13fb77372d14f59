# Words of commands that change records.

cli-life-layout = { $file } is written in a way that this command cannot change without touching more than it should. Nothing was changed. Write one key a line, or set by hand: { $lines }
cli-unknown-unit = There is no unit “{ $unit }”. Did you mean { $suggestion }? The units are in profiles/units.yaml.
cli-unknown-unit-known = There is no unit “{ $unit }”. The units in profiles/units.yaml: { $known }.
cli-bad-day = “{ $found }” is not a day. Write it like this: { $option } 2026-05-11
