# Words of findings and of the command line, in English: agreed exceptions. README.md in locales says how they are made.

## Agreed exceptions

agreement-fixed-rule = No exception can be agreed on from the rule “{ $rule }”, so this one has no effect.
    .why = Some rules guard what readers must always be able to rely on, or find what cannot be published as it is. An exception that looks as if it held hides that.
    .mend = Mend what the rule finds in this record, if it finds anything, and delete this exception. Run aito explain { $rule } for what it wants.
    .label = has no effect
agreement-fixed-rule_everywhere = An exception in a record has no effect on the rule “{ $rule }”.
    .why = What this rule finds comes up while files are read and belongs to no single record. An exception that looks as if it held hides that.
    .mend =
        Delete the exception, and mend what the rule finds. If it shall not be told anywhere, set a level in site.yaml:
        rules: {"{"}{ $rule }: off{"}"}

agreement-idle = Nothing needs this exception any more: the rule “{ $rule }” finds nothing in this record.
    .why = Left behind, it would one day hide something new without anybody having agreed to that.
    .mend = Delete the exception, and the word allow if it was the only one. If it is meant for something in another file, it has no effect there: mend that, or set a level for the rule under rules in site.yaml.
    .label = not needed

agreement-lapsed = This exception from the rule “{ $rule }” held until { $day }.
    .why = An exception with a last day was to give time for something. What it covered is told as a warning again, so that nobody forgets it.
    .mend = If what it was for is done, delete the exception. If it is still needed, agree on it again, and write the new last day in until.
    .label = lapsed on { $day }

agreement-reason-missing = This exception from the rule “{ $rule }” does not say why it was agreed on.
    .why = Whoever looks after the records later cannot tell whether it still holds, and would not dare to take it out.
    .mend =
        Add the reason, and best also until when and who agreed:
          - {"{"}rule: { $rule }, reason: Kirjasto muuttaa, until: 2027-01-31, by: Viestintäpäällikkö{"}"}
    .label = no reason

agreement-unknown-rule = There is no rule “{ $rule }”, so this exception has no effect.
    .why = It looks as if something had been agreed on, while the rule that was meant goes on finding the same.
    .mend = Copy the rule's name from the finding that the exception is for. Run aito explain for a list of all rules.
    .label = no such rule
agreement-unknown-rule_suggestion = There is no rule “{ $rule }”, so this exception has no effect. Did you mean “{ $suggestion }”?
    .mend =
        Write the name just as findings show it:
          rule: { $suggestion }
    .label = { $suggestion }?
