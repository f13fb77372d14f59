# Words of findings and of the command line, in English: publications. README.md in locales says how they are made.

publication-file-missing = Nobody can get the publication “{ $title }” from its page.
    .why = The page has no file, no address to ask, no link and no ISBN, though readers come for the publication itself.
    .mend =
        Put the file into the folder static and name it here:
        file: julkaisut/{ $id }.pdf
        If it cannot be published, say where to ask for it:
        request_from: { $email }

publication-inaccessible-without-alternative = The file is not accessible, and nothing says where to ask for another form.
    .why = The page would tell some readers that the publication is not for them. The law on digital services asks public bodies to say how such content can be had.
    .mend =
        Write below it an address that somebody reads:
        request_from: { $email }
    .label = not accessible, and no request_from

publication-isbn-wrong = The ISBN { $found } has a wrong check digit.
    .why = One of its digits is mistyped, so that libraries and bookshops find nothing by it, or another book.
    .mend = Compare it with the publication. If the other digits are right, it is { $likely }
    .label = { $likely }?
publication-isbn-wrong_swapped = The ISBN { $found } begins with digits that no ISBN begins with.
    .why = An ISBN of 13 digits begins with 978 or 979. Otherwise libraries and bookshops find nothing by it.
    .mend = Very likely it is { $likely }, which has the right check digit. Compare it with the publication.
    .label = { $likely }?
publication-isbn-wrong_beginning = The ISBN { $found } begins with digits that no ISBN begins with.
    .why = An ISBN of 13 digits begins with 978 or 979. Otherwise libraries and bookshops find nothing by it.
    .mend = Copy the ISBN from the publication again. More than its beginning is wrong.
    .label = 978 or 979
publication-isbn-wrong_length = The ISBN { $found } has { $length } digits.
    .why = An ISBN has 13 digits, or 10 in publications from before 2007. With another number nobody finds the publication.
    .mend = Copy the ISBN from the publication again, with all its digits.
    .label = { $length } digits
publication-isbn-wrong_sign = The ISBN { $found } holds “{ $sign }”, which does not belong there.
    .why = An ISBN has digits and hyphens. Only one of 10 signs may end in X.
    .mend = Write the number alone, without the word ISBN or anything else, for example: 978-952-9999-41-5
    .label = “{ $sign }” is too much

publication-issn-wrong = The ISSN { $found } has a wrong check digit.
    .why = One of its digits is mistyped, so that nobody finds the series by it, or somebody else's is found.
    .mend = Compare it with the publication. If the other digits are right, it is { $likely }
    .label = { $likely }?
publication-issn-wrong_length = The ISSN { $found } has { $length } digits.
    .why = An ISSN has eight, of which the last may be an X. With another number nobody finds the series.
    .mend = Copy the ISSN from the publication again, with all its digits.
    .label = { $length } digits
publication-issn-wrong_sign = The ISSN { $found } holds “{ $sign }”, which does not belong there.
    .why = An ISSN has digits and a hyphen, and may end in X.
    .mend = Write the number alone, without the word ISSN or anything else, for example: 1236-049X
    .label = “{ $sign }” is too much

publication-pages-wrong = The publication is said to have 0 pages.
    .why = The page of the publication shows the number to readers.
    .mend = Write how many pages it has, or leave pages out where nobody knows.
    .label = not a number of pages
publication-pages-wrong_many = { $pages } is hardly the number of pages.
    .why = The page of the publication shows the number to readers. Often a year or another number has come into this field.
    .mend = Compare it with the publication, and write how many pages it has. If it is right, this warning can stay.
    .label = so many pages?
