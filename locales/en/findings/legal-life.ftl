# Words of findings and of the command line, in English: the legal life of guidelines. README.md in locales says how they are made.

## Older texts

guideline-archive-broken = There is no file { $path } for this older text.
    .why = An older text stays readable at its own address, so that whoever cites it is understood. Without its file there is nothing to show.
    .mend = Save the text as { $folder }{ $path }, or correct path. The path begins at the guideline's folder, for example path: arkisto/ohje-2021.md
    .label = not there
guideline-archive-broken_near = There is no file { $path } for this older text.
    .mend = Did you mean path: { $suggestion }? If not, save the text as { $folder }{ $path }.
    .label = not there
guideline-archive-broken_outside = “{ $path }” lies outside the guideline's folder.
    .why = What is published comes from the guideline's own folders, so that nothing gets onto the site by mistake.
    .mend = Copy the text into a folder below the guideline's and name it from there: path: { $suggestion }
    .label = outside
guideline-archive-broken_kind = “{ $path }” cannot be an older text.
    .why = An older text is a Markdown file (.md) in a folder of its own below the guideline's, so that it is not taken for a chapter. Other files cannot be searched or compared.
    .mend = Save the text as Markdown in the folder arkisto and write path: { $suggestion }
    .label = not a Markdown file in a folder
guideline-archive-broken_undated = It is not known when the older text { $number } was issued.
    .why = Number and day together say which text is meant, and its address is made of both.
    .mend = Write the day here, for example issued: 2021-03-01, or in replaces, where this number is named.
    .label = no day of issue
guideline-archive-broken_present = The older text { $number }, issued on { $issued }, has this guideline's own number and day.
    .why = Readers could not tell the older text from the one in force.
    .mend = Correct the number or the day of the older text. If the guideline itself has a new number or day, write it in number and issued.
    .label = the guideline's own
guideline-archive-broken_days = This older text would have ended on { $last }, before it was issued on { $issued }.
    .why = The page tells readers until when the text was in force.
    .mend = Correct until or the day of issue.
    .label = before it began
guideline-archive-broken_twice = Two older texts have the number { $number } and the day { $issued }.
    .why = Each older text has an address made of its number and its day, so two cannot have the same.
    .mend = Correct the number or the day of one of them, or take one out.
    .label = the same again
guideline-archive-broken_one-text = The file { $path } is named by two older texts.
    .why = Readers would find the same words under two numbers, and one of them would be wrong.
    .mend = Name the right file in each entry.
    .label = named twice
guideline-archive-broken_front-matter = This older text begins with front matter.
    .why = All facts about an older text stand in one place, archive: of the guideline. Facts in the text itself could say something else.
    .mend = Take out everything from the first line --- to the second, and begin the file with its title: # Sosiaalisen median ohje
    .label = front matter
guideline-archive-broken_empty = This older text has no text.
    .why = Readers would find a title and nothing else.
    .mend = Copy the text into the file, or take its entry out of archive.
    .label = empty

guideline-archive-link-gone = This older text has links that lead nowhere any more: { $n }. The first one is “{ $to }”.
    .why = An old text is never edited. Its words stay, and the page leaves the link out.
    .mend = If the old place has a new address, write a redirect in site.yaml. Otherwise nothing has to be done; rules: guideline/archive-link-gone: off keeps this quiet.
    .label = leads nowhere

## What cannot be

guideline-replacement-cycle = These guidelines replace each other in a circle: { $way }.
    .why = Each of them sends readers on to another, and none of them is in force.
    .mend = Decide which is the newest. Take replaced_by out there, or replaces in the older one where it names the newer.
    .label = leads back to itself
guideline-replacement-cycle_self = The guideline { $number } says that it replaces itself.
    .why = Readers would see it as replaced, and be sent on to the same page.
    .mend = Write the number of the guideline that took its place, or take the line out. An older text of the same number belongs in archive, with its own day of issue.
    .label = the guideline itself

guideline-legal-basis-malformed_no-section = “{ $found }” is not a section of a statute.
    .why = The page would show it with the sign § behind it, as if there were such a section.
    .mend = Write each section by its number, for example sections: ["29", "15 c"]. Where the whole statute is meant, leave sections out.
    .label = no such section

chapter-short-version-cycle = These chapters are short versions of each other: { $way }.
    .why = A short version leads to the whole text, and here there is none.
    .mend = Write in short_version_of the chapter that holds the whole text. In that chapter, take the line out.
    .label = leads back to itself
chapter-short-version-cycle_self = This chapter says that it is a short version of itself.
    .mend = Write the id of the chapter that holds the whole text, or take the line out.
    .label = the chapter itself

source-too-large_picture = This picture has { $size } MB. A picture may have { $limit } MB.
    .why = Everybody who opens the page loads the picture, many over a slow connection.
    .mend = Make the picture smaller in an image program: 2,000 dots across are enough, which as JPEG or WebP is well below 1 MB. If people need the large original, put it in a document, or on a service made for it, and link it.
