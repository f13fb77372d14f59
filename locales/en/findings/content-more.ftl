# Words of findings and of the command line, in English: what the texts say, continued. README.md in locales says how they are made.

content-empty-link-text = The link “{ $text }” does not say where it leads.
    .why = A screen reader reads a page's links out as a list, and “{ $text }” says nothing there. Others look for links by eye.
    .mend = Make the name of what is behind it the link, for example: Käsittelystä kerrotaan [tietosuojaselosteessa]({ $to }).
    .label = says nothing by itself
content-empty-link-text_address = This link shows its address in place of words.
    .why = An address is read out letter by letter, and few readers can tell from it what they will find.
    .mend = Write what is behind the link, for example: [the name of the page or file]({ $to })
    .label = an address to click

content-image-without-alternative = The picture “{ $file }” has no words for those who cannot see it.
    .why = A screen reader passes it by, so whatever only the picture says is lost. Pictures that carry information need a text alternative.
    .mend =
        Write in the brackets what the picture tells, in a sentence or two:
        ![Kaavio: tilit ovat kolmella alustalla.]({ $to })
        A picture that only decorates needs no words, but Aito cannot tell it from one whose words were forgotten. If it says nothing, leave it out.
    .label = nothing in the brackets
content-image-without-alternative_says-nothing = “{ $text }” does not say what the picture “{ $file }” shows.
    .why = Whoever cannot see the picture hears only these words, and learns no more than that there is one.
    .mend =
        Write what the picture tells, in a sentence or two:
        ![Kaavio: tilit ovat kolmella alustalla.]({ $to })
    .label = says only that there is a picture

content-long-sentence = This sentence has { $words } words.
    .why = Readers who are in a hurry, tired or new to the language lose the thread. Your organisation asked to be told of sentences over { $most } words.
    .mend = Split it where a new thought begins. A list hidden in it reads best as a list.
    .label = { $words } words

content-private-contact = This looks like a private mailbox: { $provider } is a provider where people open mailboxes for themselves.
    .why = Personal addresses are not published, and a private mailbox goes with its owner when the task passes to somebody else.
    .mend = Write an address of the organisation, such as the unit's. If it belongs to an association or a firm, link to its own page instead. To show what an address looks like, end it in .example: nimi@yritys.example
    .label = a private mailbox?
content-private-contact_phone = This looks like a private telephone: a mobile number that is nobody's published contact.
    .why = Personal data is not spread without need, and a person's own number stays in the text when the task passes to somebody else.
    .mend =
        Write the switchboard's or the unit's number instead. If it is an office telephone, give it as the contact of the profile, or of the organisation in site.yaml, and Aito knows it:
        contact: {"{"}email: …, phone: "…"{"}"}
    .label = a private number?

content-table-without-header = This table has no headings over its columns.
    .why = A screen reader says the heading of a column with every cell. Without one, listeners hear loose words and numbers.
    .mend =
        Write headings into the first row, over the line of dashes, for example:
        | Alusta | Milloin |
        If the columns have no names, write a list instead.
    .label = the first row is empty

content-unexplained-abbreviation = Nothing on this page says what “{ $short }” means.
    .why = Colleagues know it, readers from outside do not. Your organisation asked to be told of unexplained abbreviations.
    .mend = Write the name in full here and the abbreviation in brackets behind it: nimi kokonaan ({ $short }). Or make “{ $short }” a term in the folder glossary.
    .label = what does it mean?
