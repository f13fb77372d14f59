# Words of findings and of the command line, in English: days and successors of guidelines. README.md in locales says how they are made.

## Successors

guideline-successor-unknown = The site has no guideline “{ $found }”, which this one says it is replaced by. Did you mean { $suggestion }?
    .why = As it stands, the guideline is taken out of force at once, and the page sends readers on to something that is not there.
    .mend = Write replaced_by: { $suggestion } if that is the new guideline. If the new one is somewhere else, write its number or its title in full; if there is none, take the line out.
    .label = not on this site
guideline-successor-unknown_folder = The site has no guideline in a folder “{ $found }”.
    .why = The guideline is marked as replaced by it and no longer in force, and the page shows the word without a link.
    .mend = Write the id or the number of the guideline that replaces this one, for example replaced_by: ESI-2027-0001. If the new guideline is yet to be written, wait with this line until it is on the site.
    .label = no such folder

## Days

guideline-dates-out-of-order = This guideline would end on { $day }, before it takes effect on { $from }.
    .why = Readers would never find it in force. One of the two days is wrong.
    .mend = Look both days up in the decision and correct the wrong one under valid. There, from is the first day in force and until is the last.
    .label = before it begins
guideline-dates-out-of-order_withdrawn = This guideline was withdrawn on { $day }, before it took effect on { $from }.
    .why = The page says that it never was in force. Whoever followed it meanwhile reads that it did not apply.
    .mend = Look both days up. If it is true, nothing has to be done; rules: guideline/dates-out-of-order: off keeps this quiet. If it is not, correct withdrawn: on or valid: from.
    .label = before it begins
guideline-dates-out-of-order_issued = This guideline was issued on { $issued }, but it is said to be in force from { $from } on.
    .why = A guideline seldom applies to days before it was decided on. Readers would think that it bound them then.
    .mend = Look both days up and correct issued or valid: from. If it is to apply from the earlier day on, leave both.
    .label = after it took effect
guideline-dates-out-of-order_archive = The older text { $number } would be in force until { $last }, although this guideline is in force from { $from } on.
    .why = Readers would find two texts in force on one matter, and may follow the old one.
    .mend = Write the day before as the older text's last one, until: { $before }, or correct valid: from.
    .label = goes on being in force
guideline-dates-out-of-order_twice = The older text { $number }, issued on { $issued }, is a guideline of its own on this site as well: { $id }.
    .why = Number and day say which text is meant. With two of them, readers find the same guideline twice, and each may say something else of whether it is in force.
    .mend = Keep one of them. If { $id } stays a guideline of its own, take the entry out of archive and name { $number } in replaces. If not, remove the folder { $id } and write a redirect from its address in site.yaml.
    .label = also a guideline of its own

## Legal basis

guideline-legal-basis-malformed_order = “{ $found }” has its year first. A Finnish statute has its number first.
    .why = The page would link it to no statute at all.
    .mend = Did you mean statute: { $suggestion }? If it is an act of the European Union, write its number in the name and leave statute out, for example name: General Data Protection Regulation (EU) 2016/679
    .label = the year stands first
