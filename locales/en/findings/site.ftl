# Words of findings and of the command line, in English: the site as a whole. README.md in locales says how they are made.

## The site as a whole

site-bad-name = This file has a name that cannot be used.
    .why = Page addresses are made of file names, and must work in every browser, message and print.
    .mend = Give it a name of small letters a–z, digits and hyphens.
site-bad-name_name = This name has other signs than small letters a–z, digits and hyphens.
    .mend = Rename it to { $suggestion }
site-bad-name_folder = The folder's name has other signs than small letters a–z, digits and hyphens.
    .mend = Rename the folder to { $suggestion }
site-bad-name_easy = Publications and glossary terms are not written apart in easy language.
    .why = Pages, introductions of guidelines and chapters can be written in easy language. The text of this file would be shown nowhere.
    .mend = Write it as a page in the folder { $suggestion }
site-bad-name_ending = The file's name does not end the way that files of its kind do.
    .why = It would look as if the file were part of the site, though nobody reads it.
    .mend = Rename it to { $suggestion }
site-bad-name_reserved = This name is taken by a page that every site has.
    .why = Two pages cannot have one address.
    .mend = Choose another name, for example { $suggestion }
site-bad-name_language = The folder of this file is not one of the site's languages ({ $suggestion }).
    .why = A text in a language that the site does not have would be shown nowhere.
    .mend = Move the file to the folder of one of these languages: { $suggestion }. Or add the language to languages in site.yaml.
site-bad-name_chapter = A chapter's file name must begin with its place in the guideline.
    .why = The number says in which order the chapters come. It is not part of the chapter's address.
    .mend = Rename it, with the number of its place, for example { $suggestion }
site-bad-name_stray = This file stands where nothing reads it.
    .why = It would look as if it were part of the site, though readers never see it.
    .mend = Move it to where it belongs: records to profiles, chapters to their guideline's folder, other pages to pages, files for readers to static. A name that begins with _ is passed over.
site-bad-name_nested = This file stands one folder too deep.
    .why = It would look as if it were part of the site, though readers never see it.
    .mend = Move it up beside the others. An old text in a folder of its own must be named under archive in the guideline's _index.md, as its path.
site-bad-name_no-index = This chapter's guideline has no file _index.md.
    .why = The title, number and validity of a guideline stand there, and without them its chapters are not shown.
    .mend =
        Write the file { $suggestion }, beginning with:
        ---
        title: Sosiaalisen median ohje
        ---

site-duplicate-id = Two files have the id “{ $id }”.
    .why = Addresses and references are made of ids, so one id can mean one thing only.
    .mend = Rename one of the files or change its id, or delete the one that is not needed.
    .label = “{ $id }” again

site-output-collision = Two things would be published at the same address: { $path }
    .why = Only one of them could be seen, and nobody would know which.
    .mend = Rename the file in the folder static, or the page whose address this is.

site-report-channel-missing = The site does not say where people can report an impostor.
    .why = Citizens are the first to see a false account. The answer to a check tells them where to write; without an address of its own, reports get lost in the general mailbox.
    .mend =
        Write the address under organisation in site.yaml, for example:
          report_impostor: {"{"}email: { $email }{"}"}
        It may be the general one, if somebody reads it every day. A page with a form is written as url: https://…
    .label = no report_impostor beside it
