# What is wrong with the arguments of a command.

cli-usage-bad-value = error: { $argument } does not take the value "{ $value }".
cli-usage-conflict = error: { $argument } does not go together with { $other }.
cli-usage-missing = error: This is missing: { $argument }.
cli-usage-more = For more information, try --help.
cli-usage-no-command = error: Which command? Name one of: { $commands }.
cli-usage-no-value = error: { $argument } needs a value, and there is none.
cli-usage-repeated = error: { $argument } may stand there only once.
cli-usage-suggestion = Did you mean { $suggestion }?
cli-usage-unknown-argument = error: There is no option or argument { $argument } here.
cli-usage-unknown-command = error: There is no command { $command }.
