# Words of findings and of the command line, in English: themes. README.md in locales says how they are made.

## Themes

template-error = The page frame “{ $template }” does not work: line { $line }: { $detail }
    .why = No page that uses it can be made, so nothing is published.
    .mend = Correct line { $line } of { $template }, or take your own copy out of the folder themes: then the built-in one is used.
    .label = here
