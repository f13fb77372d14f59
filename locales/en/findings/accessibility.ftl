# Words of findings, in English: the accessibility statement. README.md in locales says how they are made.

publication-inaccessible-without-alternative_list = The files of publications are not accessible, and nothing says where to ask for another form.
    .why = The pages would tell some readers that the publications are not for them. The law on digital services asks public bodies to say how such content can be had.
    .mend =
        Write below it, under publications, an address that somebody reads:
        request_from: { $email }
    .label = not accessible, and no request_from

site-accessibility-criterion-unknown = WCAG 2.1 has no criterion { $found }.
    .why = Readers look the number up to see what the site does not meet, and find nothing.
    .mend =
        Correct the number, for example:
        criterion: { $suggestion }
        All criteria are at https://www.w3.org/TR/WCAG21/. Leave the line out if you do not know which one it is.
    .label = no such criterion
site-accessibility-criterion-unknown_beyond = Criterion { $found } is of level AAA, which the law does not ask for.
    .why = The statement tells how far the site meets levels A and AA. With a criterion of level AAA it seems to be measured by more.
    .mend = Name the criterion of level A or AA that the gap breaks, or take the gap out.
    .label = level AAA
site-accessibility-criterion-unknown_later = Criterion { $found } is in WCAG 2.2 only, and the law asks for WCAG 2.1.
    .why = The statement tells how far the site meets WCAG 2.1. With a criterion of WCAG 2.2 it seems to be measured by more.
    .mend = Name the criterion of WCAG 2.1 that the gap breaks, or take the gap out.
    .label = not in WCAG 2.1

site-accessibility-full-with-gaps = The accessibility statement claims full conformity and lists gaps.
    .why = Readers cannot know which of the two is true, and the organisation would be held to the first.
    .mend =
        Write:
        conformity: partial
        If the gaps have been mended, take them out instead.
    .label = there are gaps below
site-accessibility-full-with-gaps_out-of-scope = The accessibility statement claims full conformity and lists content that the law does not reach.
    .why = In the European Commission’s model, full conformity means a site without exceptions.
    .mend =
        Write:
        conformity: partial
    .label = there are exceptions below

site-accessibility-gap-overdue = This gap was to be mended by { $day }.
    .why = Either it has been mended and the statement calls the site worse than it is, or it has not and the statement promises a day that has passed.
    .mend = Take the gap out if it has been mended. If not, write a new day, or leave the day out and say under reason what is being done.
    .label = this day has passed

site-accessibility-gaps-missing = The accessibility statement says “{ $found }” and does not say what is not accessible.
    .why = The law asks for a list of what is not accessible. Somebody who meets an obstacle wants to know why it is there and how else to get the content.
    .mend =
        Write under accessibility, for example:
        gaps:
          - {"{"}criterion: 1.1.1, what: Vanhojen kuvioiden tekstivastineet puuttuvat., reason: Tekstivastineet kirjoitetaan vuoden 2027 aikana.{"}"}
    .label = no gaps are listed
