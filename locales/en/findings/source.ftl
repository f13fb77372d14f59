# Words of findings and of the command line, in English: files that are read. README.md in locales says how they are made.

## Source files

source-bad-value = “{ $found }” cannot stand here: this should be { $expected }.
    .why = Whatever is written here is published or compared with other records, so it must have its proper form.
    .mend = Replace “{ $found }” by { $expected }.
    .label = not { $expected }
source-bad-value_fixed-rule = The rule “{ $found }” cannot be lowered or switched off.
    .why = It guards what readers must always be able to rely on: owners, official contacts, closed accounts, internal and personal data.
    .mend = Take the line out of rules in site.yaml, and mend what the rule finds.
    .label = a fixed rule
source-bad-value_clock-rule = The rule “{ $found }” depends on the day, so it cannot be an error.
    .why = If it were, a site in which nothing has changed would one day stop being published.
    .mend = Write “{ $found }: warn” or “{ $found }: off”.
    .label = warn or off
source-bad-value_mail-provider = “{ $found }” belongs to a provider of mailboxes, so it cannot be your organisation's domain.
    .why = Anybody can open a mailbox there. The check would say of everyone's address there that it is yours.
    .mend = Write only domains that your organisation itself has, for example esimerkkila.example, and official addresses on them.
    .label = anybody's domain

source-duplicate-key = “{ $field }” is written twice.
    .why = Only one of the two can be meant, and a guess could publish the wrong one.
    .mend = Keep the right line and delete the other.
    .label = “{ $field }” again

source-encoding = This file is not saved as UTF-8 text: the first character that cannot be read is on line { $line }, column { $column }.
    .why = Letters such as ä, ö and å would come out wrong on the page.
    .mend = Save the file again and choose UTF-8 as its encoding (often under Save as).
source-encoding_nul = This file is not plain text: there is a zero byte on line { $line }, column { $column }.
    .why = Such a file is usually a picture, a text-processor document or a damaged file with a wrong name.
    .mend = Save it again as plain text in UTF-8, or delete it.
source-encoding_unreadable = This file or folder cannot be read: { $detail }.
    .why = What cannot be read cannot be published, and might be just what removes an account.
    .mend = Check that the file exists and that you have the right to read it.

source-front-matter = This text does not begin with its details between two lines of three hyphens.
    .why = They hold the title and the rest of what is shown about the text.
    .mend =
        Begin the file with:
        ---
        title: Moderointi
        ---
    .label = --- expected here
source-front-matter_open = The details at the head of this text begin with --- but never end.
    .mend =
        Write a line of three hyphens below the last of them:
        ---
        title: Moderointi
        ---
    .label = no --- closes this

source-missing-field = “{ $field }” is missing.
    .why = Readers, and the check of accounts, need it.
    .mend =
        Add it, for example:
        { $field ->
            [base_url] base_url: https://tilit.esimerkkila.example/
            [date] date: 2026-05-11
            [email_domains] email_domains: [esimerkkila.example]
            [kind] kind: unit
            [languages] languages: [fi, sv]
            [name] name: Esimerkkilän kirjasto
            [on] on: 2026-05-11
            [opened] opened: 2015-03-02
            [platform] platform: facebook
            [reviewed] reviewed: 2026-05-11
            [role] role: Viestintäpäällikkö
            [since] since: "2026-11-20T14:05:00+02:00"
            [status] status: active
            [title] title: Moderointi
            [url] url: https://www.facebook.com/esimerkkilankirjasto
            [website] website: https://www.esimerkkila.example/
           *[other] { $field }: …
        }
    .label = “{ $field }” is missing

source-outside-link = This is a link to another place on the computer, not a file.
    .why = It could publish something from outside the site's folder, on another computer something else.
    .mend = Put the file itself here in place of the link.

source-syntax = This file cannot be read from here on.
    .why = Nobody can tell any more which value belongs to what, so the rest of the file was not looked at.
    .mend =
        Look at this line and the one above: are they indented evenly and with spaces, is there a space behind each colon, does every quotation mark and bracket have its pair? A text with a colon in it needs quotation marks:
        name: "Kirjasto: tapahtumat"
        For those who know the file format: { $detail }.
    .label = cannot be read
source-syntax_tab = This line is indented with a tab.
    .why = A tab looks like spaces and is none, so nobody can tell what belongs to what. The rest of the file was not looked at.
    .mend = Take the tab out and write spaces in its place, as many as on the lines beside it.
    .label = a tab
source-syntax_no-break-space = A space on this line is one that does not break, as text programs write it.
    .why = It looks like an ordinary space and is none, so the file cannot be read from here on.
    .mend = Delete the space behind the colon and type it again.
    .label = another kind of space
source-syntax_anchor = This file refers to other lines by & and *, which is not possible here.
    .why = A file that repeats itself can grow without end, and nobody sees any more what a line says.
    .mend = Write each value out. A text that begins with & or * needs quotation marks: name: "*Kirjasto*"
    .label = written out, or in quotation marks

source-too-large = This file is too large to be read.
    .why = A limit keeps a damaged file from stopping everything else.
    .mend = Divide the file, or take out what does not belong in it.
source-too-large_units = This unit stands below { $limit } others, one under the other.
    .why = Each unit's page shows all the units above it, and nobody finds the way through so many.
    .mend = Hang the unit higher in the tree: write the id of a unit nearer to the top in parent.
source-too-large_bytes = This file is larger than { $limit } kB, the most that a file of its kind may have.
    .mend = Make the file smaller or divide it. Pictures and documents belong in files of their own, in the folder static or beside the chapter.
source-too-large_depth = There are too many levels or entries here.
    .why = A record has a few levels; more of them come from a damaged file or a mistake in indenting.
    .mend = Look at the indenting of this line and the ones above. A file may have 16 levels.
    .label = too deep
source-too-large_markdown-depth = Lists and quotations stand within each other on too many levels here.
    .why = Nobody can follow such a text, least of all with a screen reader.
    .mend = Take levels out, or make headings of them. A text may have 64.
    .label = too deep

source-unknown-field = “{ $field }” is not something that this file can have.
    .why = A line that nobody knows would have no effect, and you would think that it had.
    .mend = Use one of these, or delete the line: { $suggestion }
    .label = not known here
source-unknown-field_suggestion = “{ $field }” is not something that this file can have. Did you mean “{ $suggestion }”?
    .mend = Write “{ $suggestion }:” in place of “{ $field }:”, or delete the line.
    .label = { $suggestion }?
source-unknown-field_language = The site has no language “{ $field }”.
    .why = A text in a language that the site does not have would be shown nowhere.
    .mend = If this is part of a text, put the whole text in quotation marks, since a comma ends it: {"{"}fi: "Kirjasto, lukuvinkit"{"}"}. Write a space after each colon. If it is a language, write one that stands under languages in site.yaml: { $suggestion }
    .label = no language of this site
