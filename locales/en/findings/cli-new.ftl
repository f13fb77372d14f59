# Words of `aito new`.

## The interview

cli-ask-yes = yes
cli-ask-no = no
cli-ask-yes-or-no = Answer { $yes } or { $no }.
cli-ask-optional = Enter leaves it out
cli-ask-dash = - leaves it out
cli-ask-needed = This cannot be left out.
cli-ask-expected = “{ $found }” cannot stand here. It should be { $expected }.
cli-ask-choice = “{ $found }” is none of the choices: { $known }. Did you mean { $suggestion }?
cli-ask-lacking = Still missing: { $options }. Give these options, or leave out --yes to be asked.
cli-ask-nothing-written = Nothing was written.
cli-ask-ended = The answers ended before the last question. Nothing was written.
cli-ask-no-text = The answer is not text in UTF-8. Write it again.
cli-ask-long = An answer has at most { $limit } characters.
cli-ask-hidden = The answer has an invisible character in it. Type it rather than pasting it.
cli-ask-identity-code = The answer has a personal identity code in it, and that may stand nowhere on the site.

## What is written

cli-new-no-site = site.yaml cannot be used as it is, so nobody can say which units and languages there are. aito check says what is wrong in it. Nothing was written.
cli-new-would-be-wrong = With this the site would have the errors above. Nothing was written.
cli-new-write = Write this?
cli-new-exists = { $file } is there already and is not written over. Nothing was written. ({ $detail })
cli-new-failed = { $file } could not be written: { $detail }. Nothing was written.
cli-new-made = Wrote { $file }

## A profile: questions

cli-new-ask-url = The account's address, copied from the browser. Leave it empty if there is no account yet.
cli-new-ask-platform = Which platform is the account planned on? For example facebook
cli-new-unknown-platform = There is no platform “{ $found }”. Did you mean { $suggestion }?
cli-new-ask-status = Is the account in use?
cli-new-status-active = in use; it comes onto the public list
cli-new-status-standby = opened in advance for a disturbance or crisis; listed as not in use yet
cli-new-status-planned = not open yet; it is shown nowhere
cli-new-ask-kind = Whose account is it?
cli-new-kind-unit = a unit's, kept by several people
cli-new-kind-role = a role's, such as the mayor's office
cli-new-kind-person = a named office holder's, trained for it
cli-new-kind-expert = an expert's own, used for work too with approval
cli-new-kind-campaign = a campaign's; it has an end
cli-new-ask-unit = Which unit answers for it?
cli-new-ask-role = Which role in the unit answers for it? A title, no name
cli-new-ask-name = The profile's name, as readers see it
cli-new-ask-email = The official e-mail address of whoever keeps it (it is shown)
cli-new-email-foreign = “{ $found }” is not on the organisation's domains ({ $domains }). A private address may not stand here.
cli-new-ask-phone = An official telephone number (it is shown)
cli-new-ask-languages = In which languages does it serve? For example fi,sv
cli-new-ask-opened = When was the account opened? For example 2026-05-11
cli-new-opened-later = { $found } is still to come. If the account is not open yet, begin again with an empty address: it is a planned one.
cli-new-ask-website = The page on the organisation's website that it goes with (https://…), or none
cli-new-ask-ends = The last day of the campaign or the person's task. After it the profile drops off the list by itself
cli-new-ends-past = { $found } is before today or before the account was opened.
cli-new-ask-title = The person's title
cli-new-ask-person = The person's name. Leave it out where showing it could endanger anybody
cli-new-ask-standby-for = What is it kept ready for?
cli-new-ask-evidence = How do you know today that the account is the organisation's own?
cli-new-evidence-administrator = seen in the account's own settings, signed in
cli-new-evidence-backlink = the account links to the organisation's website
cli-new-evidence-rel-me = the platform shows the link to the website as verified
cli-new-evidence-own-domain = the account's name is a domain of the organisation's own
cli-new-evidence-phone = asked by telephone
cli-new-evidence-letter = asked by letter
cli-new-ask-id = The record's id, which is its place under profiles/ and in addresses
cli-new-id-taken = { $id } is taken already, or cannot be a record's id.
cli-new-id-reserved = “{ $found }” begins with a word that addresses of the site need. Try { $suggestion }.
cli-new-ask-plan = Write the internal half too, with the questions of the communications plan? It is never published
cli-new-profile-next = Next: read the record through, add what the remarks propose, and run aito check. Then aito build and publish. Later, once a year: aito confirm { $id }

## An account

cli-new-understood = Understood: { $platform }, { $handle }. Its address: { $address }
cli-new-not-on = Note: site.yaml says that the organisation has decided not to be on { $platform } (not_on). Change that decision first if it no longer holds.
cli-new-address-refused = “{ $found }” is not the address of an account. { $reason }
cli-new-address-form = “{ $found }” is { $form }, not the account's own address. Open the account's front page and copy the address there.
cli-new-address-wrapper = “{ $found }” passes the reader on. Use the account's own address: { $address }
cli-new-taken-active = This account has a record already: { $id } ({ $file }).
cli-new-taken-standby = This account has a record already, a standby one: { $id } ({ $file }). To put it into use: aito activate { $id }
cli-new-taken-planned = This account has a planned record already: { $id } ({ $file }). When the account is open, change that one.
cli-new-taken-compromised = This account has a record that says that somebody else has it: { $id } ({ $file }). When it is yours again: aito compromised { $id } --over
cli-new-taken-closed = This account was closed: { $id } ({ $file }). A closed account is not listed again by a second record. If it really is the organisation's again, open that record: change its status and take its closed: out.
cli-new-taken-alias = This is an earlier name of the account of { $id } ({ $file }, aliases). If the name has become somebody else's, it cannot be listed; if the account was renamed back, change url in that record.

## What stands in a new record

cli-record-head = The record of one official account: only what may be public. aito check says what is missing or wrong.
cli-record-planned = Planned: when the account is open, write its address (url) in place of platform, the day (opened), reviewed, and change the status.
cli-record-owner = The unit that answers for the account; its responsible role is in units.yaml or here as role.
cli-record-contact = Official addresses only; they are shown.
cli-record-reviewed = The day when a person last confirmed that all of this is true: aito confirm { $id }
cli-record-ends = After this day the profile drops off the list by itself.
cli-record-evidence = How the organisation knows that the account is its own.
cli-record-more = What can be added: take away the # and the space behind it.
cli-record-more-about = what the account is for
cli-record-more-website = the page that it goes with, or none
cli-record-more-service = when and how fast it answers
cli-record-more-hours = when messages are read
cli-record-more-response = how soon an answer comes
cli-record-more-urgent = what to do when it is urgent
cli-record-more-stable-id = the platform's number of the account, which survives a new name
cli-record-more-main = the organisation's main account on this platform

## The internal half and the plan (D12)

cli-plan-head = The internal half of { $id }: never published, never shown. What is left empty counts as not known, not as no.
cli-plan-signup = With which official address the account is registered and recovered:
cli-plan-keepers = How many keep it, who stands in, whether signing in needs a second factor, on which device (separate, shared-official, private):
cli-plan-plan = The communications plan. States: draft, submitted, returned, complete, archived; the account opens only after complete. Write each answer behind the colon, in quotation marks.
cli-plan-tools = Which tools are used (page, group, events, messages …)?
cli-plan-audiences = Which groups is it for?
cli-plan-why-these-tools = Why do these tools reach them?
cli-plan-languages = In which languages? For example [fi, sv]
cli-plan-goal = What is the goal?
cli-plan-content = What is published?
cli-plan-frequency = How often?
cli-plan-interaction = How does it converse with people?
cli-plan-website = How does it go with the website? “None” is an answer too.
cli-plan-responsible = Who answers for the content?
cli-plan-coordination = How are those who update it coordinated, by language where they differ?
cli-plan-updaters = Who updates it, and with what experience? A list: [{"{"}role: …, experience: …{"}"}]
cli-plan-continuity = How does it go on when people change?
cli-plan-evaluation = How are the results judged?
cli-plan-background = Background, at most 1,000 characters

## Texts

cli-new-ask-title-guideline = The guideline's title
cli-new-ask-title-chapter = The chapter's title
cli-new-ask-title-publication = The publication's title
cli-new-ask-title-term = The word
cli-new-ask-meaning = What does it mean? One or two sentences
cli-new-ask-name-in-address = Its name in addresses
cli-new-id-one-part = “{ $found }” has a / in it. Here it is one part.
cli-new-name-reserved = “{ $found }” is a word that addresses of the site need. Choose another one.
cli-new-name-taken = “{ $found }” is taken already.
cli-new-ask-number = The document number
cli-new-ask-issued = The day on which it is issued
cli-new-ask-from = The first day of its validity
cli-new-ask-until = The last day of its validity
cli-new-until-before = { $found } is before the first day.
cli-new-ask-unit-text = Which unit answers for the text?
cli-new-ask-guideline = In which guideline?
cli-new-no-guideline = There is no guideline yet. Make one first: aito new guideline
cli-new-ask-place = Its place among the chapters
cli-new-place = “{ $found }” is no place. Write a number from 1 to 999.
cli-new-place-taken = Place { $found } is another chapter's.
cli-new-ask-year = The year
cli-new-year = “{ $found }” is no year. Write it like this: 2026
cli-new-ask-series = The name of the series
cli-new-ask-series-number = The number in the series
cli-new-ask-isbn = The ISBN of the PDF
cli-new-ask-file = The file's path below static/, for example julkaisut/selvitys.pdf
cli-new-no-file = There is no file static/{ $found }. Put it there first, or leave this out.
cli-new-ask-accessible = Is the file accessible, for example with a screen reader?
cli-new-ask-request-from = The address from which another form can be asked for
cli-text-draft = draft
cli-text-draft-until = Not published while this line is here. Take it away when the text is ready.
cli-text-guideline-more = What can be added: take away the # and the space behind it.
cli-text-publication-more = What can be added: take away the # and the space behind it.
cli-text-guideline-body = Write here in a few sentences what the guideline is about and whom it concerns.
cli-text-chapter-body = Write here what the chapter says. Headings below it begin with ##.
cli-text-publication-body = Write an abstract here.
cli-new-guideline-next = Next: the first chapter with aito new chapter --guideline { $id }. When the text is ready, take draft: true out of it and its chapters.
cli-new-chapter-next = Next: write the chapter. When it is ready, take draft: true out of it. To link to it: chapter:{ $id }
cli-new-publication-next = Next: write the abstract. When it is ready, take draft: true out. To link to it: publication:{ $id }
cli-new-term-next = Next: link to it from texts: [](term:{ $id })
