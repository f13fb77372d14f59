# Words of findings and of the command line, in English: the site as a whole, continued. README.md in locales says how they are made.

site-accessibility-authority-wrong = “{ $found }” does not supervise the accessibility of this site any more.
    .why = Since 1 January 2025 it is the Finnish Transport and Communications Agency Traficom, in Åland the Government of Åland. A reader whom the site has shut out would complain to the wrong place.
    .mend =
        Write:
        authority: Traficom
        Or leave the line out: the statement then names Traficom.
    .label = Traficom since 2025
site-accessibility-authority-wrong_other = Aito does not know “{ $found }” as an authority that supervises accessibility.
    .why = In Finland it is the Finnish Transport and Communications Agency Traficom, in Åland the Government of Åland. With another name, complaints may go to the wrong place.
    .mend =
        If the site belongs to a Finnish public body, write:
        authority: Traficom
        If another authority really supervises it, this warning can stay.
    .label = is this the authority?

site-accessibility-statement-missing = The site has no accessibility statement.
    .why = The law on digital services requires public bodies to publish one for each website: what is not accessible, where to send feedback, who supervises. It stops nothing here, but it is missing.
    .mend =
        Write into site.yaml, for example:
        accessibility:
          conformity: partial
          gaps: [{"{"}criterion: 1.1.1, what: Vanhojen kuvioiden tekstivastineet puuttuvat.{"}"}]
          feedback: {"{"}email: { $email }{"}"}
        conformity is full, partial or none.
    .label = no accessibility in this file

site-accessibility-statement-old = The accessibility statement was last looked through on { $day }, more than a year ago.
    .why = It may describe a site that is no longer like that. The European Commission encourages a new look at least once a year.
    .mend =
        Go through the site and the list of gaps, correct what has changed, and write the day under accessibility:
          updated: { $today }
    .label = over a year ago

site-official-channel-missing = The site does not say where official business is set going, or where confidential matters go.
    .why = Neither belongs on social media. Each profile's page leads readers to the right place, and now it has nowhere to lead them.
    .mend =
        Write both addresses into site.yaml, for example:
        official_business: { $website }/asioi
        secure_channel: { $website }/turvaviesti
    .label = neither official_business nor secure_channel in this file
site-official-channel-missing_business = The site does not say where official business is set going.
    .why = A comment on social media starts no proceedings. Each profile's page leads readers to the right place, and now it has nowhere to lead them.
    .mend =
        Write the address into site.yaml, for example:
        official_business: { $website }/asioi
    .label = no official_business in this file
site-official-channel-missing_secure = The site does not say where confidential matters go.
    .why = A private message lies with the platform. Each profile's page leads readers to a protected channel, and now it has nowhere to lead them.
    .mend =
        Write the address of the protected channel into site.yaml, for example:
        secure_channel: { $website }/turvaviesti
    .label = no secure_channel in this file

site-redirect-from-live-page = The address { $from } still has a page, so it cannot lead on to { $to }
    .why = Only one of them could be published: either nobody would see the page any more, or the redirect would do nothing.
    .mend = Take this redirect out. If the page is to move, move or delete its file first.
    .label = this page exists

site-redirect-loop = These redirects lead in a circle: { $circle }
    .why = Browsers give up and show an error, so that the old addresses lead nowhere.
    .mend = Let each old address lead straight to the page as it is now, and take out the redirect that leads away from that page. This one begins at { $from }
    .label = comes back to itself

## What is expected in the accessibility statement

expected-assessor = self or third-party
expected-conformity = full, partial or none
expected-criterion = the number of a WCAG criterion, such as 1.3.1
expected-gap-ground = not-met, burden or out-of-scope
