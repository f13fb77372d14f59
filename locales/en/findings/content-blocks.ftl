# Words of findings and of the command line, in English: blocks and footnotes. README.md in locales says how they are made.

content-broken-block = No block is called “{ $found }”, so this will be shown as code.
    .why = Readers would see the text with all its marks, and nothing of it could be printed by itself.
    .mend = Did you mean { $suggestion }? Then write the first line as: ```{ $suggestion }
    .label = not the name of a block
content-broken-block_empty = Nothing stands in this block.
    .why = Readers would see an empty frame with a link to print it.
    .mend =
        Write a list between the first line and the last:
        ```{ $name }
        - Answer on weekdays.
        ```
        Or take the block out.
    .label = empty
content-broken-block_no-list = This block has no list.
    .why = The block { $name } shows a list: readers look for points to follow one by one and would find none.
    .mend =
        Begin each point with a hyphen, or with a number where the order matters:
        ```{ $name }
        1. Sign in.
        2. Read the messages.
        ```
        What is no list can stand in the text without a block.
    .label = a list belongs here
content-broken-block_no-answer = The question “{ $question }” has no answer of its own.
    .why = Question and answer look different on the page. What stands in one paragraph is all shown as the question.
    .mend =
        Write the answer below an empty line, indented under the question:
        - May a message be removed?
        {""}
        {"  "}Yes, if it is unlawful.
    .label = no answer
content-broken-block_note-missing = The footnote [^{ $label }] has no text.
    .why = Readers would see the mark [^{ $label }] among the words.
    .mend =
        Write its text on a line of its own, with an empty line above:
        {"["}^{ $label }]: Local Government Act (410/2015).
        A footnote of a block stands inside the block. If no footnote is meant, put a backslash in front: \[^{ $label }]
    .label = its text is missing
content-broken-block_note-unused = Nothing in the text leads to the footnote [^{ $label }].
    .why = It stands at the end of the page, and readers cannot tell what it is about.
    .mend = Write the mark [^{ $label }] behind the word that the footnote explains, or take the footnote out. The mark of a footnote inside a block stands inside the same block.
    .label = no mark leads here
