# Words of findings and of the command line, in English: what was most likely meant. README.md in locales says how they are made.

content-broken-link_file-near = There is no file “{ $to }” beside this text.
    .why = Readers would see an empty frame in place of a picture, or meet an error page.
    .mend = Did you mean { $suggestion }? Then write it in the place of { $to }. If not, put the file into the same folder as this text.
    .label = no such file here

reference-unknown_annex = This guideline has no chapter “{ $id }” that could be its annex.
    .mend = Write the file name of a chapter of this guideline, without its number and .md. Its chapters: { $known }
    .label = no such chapter
reference-unknown_annex-near = This guideline has no chapter “{ $id }” that could be its annex.
    .mend = Did you mean { $suggestion }? Write the file name of a chapter of this guideline, without its number and .md.
    .label = no such chapter

source-bad-value_id = “{ $found }” cannot stand here: an id has only small letters a–z, digits and hyphens.
    .why = Ids are part of addresses, where other letters are not safe.
    .mend = Did you mean { $suggestion }? Then write that.
    .label = not an id
source-bad-value_map = “{ $found }” alone cannot stand here: this place has several values, each with its name.
    .why = Without its name nobody can tell which of them it is.
    .mend = Write it in braces with its name, your own words in the place of the dots: { $suggestion }
    .label = the name is missing
