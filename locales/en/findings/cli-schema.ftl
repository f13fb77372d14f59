# What `aito schema` says.

cli-no-format = There is no format { $format }. Did you mean { $suggestion }? `aito schema` lists them all.
cli-schemas-written = { $count } schemas written to { $out }.
