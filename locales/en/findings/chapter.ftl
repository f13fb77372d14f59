# Words of findings and of the command line, in English: chapters and headings. README.md in locales says how they are made.

## Chapters

chapter-duplicate-anchor = This heading asks for the name “{ $anchor }”, and the heading “{ $other }” on the same page has it.
    .why = A link to #{ $anchor } leads to the other heading. This one is published as #{ $suggestion }, which nobody chose.
    .mend = Give one of the headings another name, for example {"{"}#{ $suggestion }{"}"}. If the text was already published, change the one that nothing links to.
    .label = “{ $anchor }” again
chapter-duplicate-anchor_reserved = This heading asks for the name “{ $anchor }”, which a part of every page has.
    .why = A link to #{ $anchor } leads to that part. The heading is published as #{ $suggestion }, which nobody chose.
    .mend = Give the heading another name, for example {"{"}#{ $suggestion }{"}"}
    .label = a name of the page itself

chapter-empty = The chapter “{ $title }” has no text.
    .why = Readers who follow the table of contents meet an empty page, and cannot tell whether something is missing.
    .mend = Write the text. If it comes later, write draft: true at the beginning of the file, so that the chapter waits unpublished. If it is not needed, delete the file and let a redirect lead from its address.
    .label = nothing below this title

chapter-heading-level-skipped = The heading “{ $text }” ({ $found }) stands more than one level below “{ $above }”.
    .why = Who listens to the page with a screen reader moves by heading levels, and takes a skipped one for a part that is missing.
    .mend = Write the heading one level higher: { $marks } { $text }. If it was only meant to look smaller, use **bold** instead.
    .label = a level was skipped
chapter-heading-level-skipped_first = The first heading, “{ $text }” ({ $found }), does not stand directly below the page's title.
    .mend = Write the heading one level below the title: { $marks } { $text }. The headings below it move up with it.
chapter-heading-level-skipped_top = The heading “{ $text }” is written as the title of the page ({ $found }).
    .why = The page's title comes from the field title. A page with two titles leaves people who listen to it guessing what it is about.
    .mend = Write the heading one level below the title: { $marks } { $text }. The headings below it move down with it.
    .label = a second title

chapter-number-in-title = The title “{ $found }” begins with a number that somebody typed.
    .why = Chapters are numbered by themselves here, so readers would see two numbers, and the typed one stays when the chapter moves.
    .mend = Take the number out: title: { $suggestion }. To fix a chapter's number for good, write it on a line of its own, for example number: "3".
    .label = typed number
chapter-number-in-title_heading = The heading “{ $found }” begins with a number that somebody typed.
    .why = Headings are numbered by themselves here, so readers would see two numbers, and the typed one stays when the heading moves.
    .mend = Take the number out: { $suggestion }

chapter-numbering-jump = This chapter has the number { $number }, and the one before it { $before }.
    .why = Chapters are cited by their numbers. Readers look for the ones between and do not find them.
    .mend = If nothing was left out, correct number or take the line out: chapters are numbered by themselves. If a chapter was taken away and the others are to keep their numbers, you can leave a chapter in its place that says so.
    .label = after { $before }
chapter-numbering-jump_twice = This chapter has the number { $number }, and so has the one before it.
    .why = Chapters are cited by their numbers. Nobody can tell which of the two is meant.
    .mend = Correct number in one of the two, or take the line out: chapters are numbered by themselves.
    .label = { $number } again
chapter-numbering-jump_back = This chapter has the number { $number } and stands behind { $before }.
    .why = Chapters are cited by their numbers, and readers look for them in that order.
    .mend = Correct number, or move the chapter to its place by the number that its file name begins with.
    .label = behind { $before }

chapter-review-overdue = This chapter was last reviewed on { $day }. By the organisation's own rule the next review was due on { $due }.
    .why = A chapter with a day of its own is reviewed by itself, and readers rely on it as long as the guideline is in force.
    .mend = Read the chapter through with its owner and correct what has changed. Then write the day: reviewed: { $today }. If it is reviewed together with the guideline, take the line out here.
    .label = due on { $due }
