# Words of findings and of the command line, in English: translations. README.md in locales says how they are made.

## Translations

translation-fact-differs = “{ $field }” is “{ $found }” here and “{ $expected }” in the guideline's first language.
    .why = A document number, a date or a validity is the same in every language. Readers of one language would be told something wrong.
    .mend = Take “{ $field }” out of this file: it is written once, in the first language. If it is wrong there, or missing, write it there.
    .label = differs
