# The words that readers of the site see, in English. The ids are the same in all languages; a test keeps them so.
# Templates use messages without arguments as w.id_with_underscores, others by say(id="id", …).

## Frame

skip-link = Skip to content
nav-label = Main menu
nav-directory = Official accounts
nav-guidelines = Guidelines
nav-publications = Publications
nav-glossary = Glossary
nav-changes = Changes
nav-search = Search
languages-label = Language
breadcrumb-label = Breadcrumb
footer-label = About this site
as-of-site = Site updated on
stand-in-notice = This page has not been translated into English. It is shown here { $language }.
stand-in-link = Open the original page

## Page titles, and descriptions for search engines

home-title = Home
directory-title = Official accounts
directory-platform-title = Official accounts: { $platform }
directory-unit-title = Official accounts: { $unit }
directory-page-title = Official accounts, page { $n }
guidelines-title = Guidelines
publications-title = Publications
glossary-title = Glossary
search-title = Search
whole-title = { $title }, whole guideline
not-found-title = Page not found
not-found-text = The address may be mistyped, or the page has been removed. If you are looking for an account, it is not on our list, or not any more.
not-found-directory = See the official accounts
not-found-home = Go to the home page
description-home = { $organisation }: official social media accounts and guidelines.
description-directory = The list of accounts that are official. { $organisation } answers for them.
description-platform = { $organisation }: official accounts on { $platform }.
description-unit = { $organisation }: official accounts, { $unit }.
description-profile = { $name }, { $platform }: how to recognise the official account, and who answers for it.
description-guidelines = { $organisation }: guidelines in force and their earlier versions.
description-guideline = { $title }: contents, validity and owner.
description-whole = { $title }, complete on one page.
description-publications = { $organisation }: publications by series.
description-publication = { $title }: publication details and abstract.
description-glossary = What the words used in the guidelines mean.
description-search = Search accounts, guidelines, publications and glossary terms.
description-changes = { $organisation }: accounts opened and changed, and changes in the guidelines.

## Languages

language-fi = Finnish
language-sv = Swedish
language-en = English
language-se = Northern Sámi
language-smn = Inari Sámi
language-sms = Skolt Sámi
language-et = Estonian
language-ru = Russian
language-uk = Ukrainian
language-so = Somali
language-ar = Arabic
language-fa = Persian
language-ku = Kurdish
language-sq = Albanian
language-zh = Chinese
language-vi = Vietnamese
language-th = Thai
language-tr = Turkish
language-es = Spanish
language-fr = French
language-de = German
language-pl = Polish
language-fi-simple = Easy Finnish
language-fse = Finnish Sign Language
in-language-fi = in Finnish
in-language-sv = in Swedish
in-language-en = in English

## Home

home-lead = { $organisation } lists here which social media accounts are its own. Its guidelines in force are here too.
home-search-label = Search for an account or a guideline
home-search-hint = Type the name of an account, a user name or a topic.
home-impostor = Is someone posing as us?
home-profiles-title = Main accounts
home-all-profiles = { $n ->
    [one] See the official account
   *[other] See all { $n } official accounts
}
home-guidelines-title = Guidelines in force
home-no-guidelines = There are no guidelines in force.
home-changes-title = Latest changes

## Directory

profiles-count = { $n ->
    [0] No official accounts.
    [one] One official account.
   *[other] { $n } official accounts.
}
as-of-list = The list is up to date as of
directory-lead = If an account is on this list, it is ours. Accounts that elected officials and employees keep for themselves are not listed.
filter-text = Filter by word
filter-platform = Service
filter-unit = Unit
filter-language = Language
filter-all = All
filter-reset = Clear filters
filter-none = No account matches the filters.
filter-one = One account shown.
filter-many = {"{n}"} accounts shown.
browse-label = Browse accounts
browse-platforms = Accounts by service
browse-units = Accounts by unit
pages-label = Pages of the list
tag-main = Main account
tag-standby = Not in use yet
since = since { $day }
until = until { $day }
span = { $from } – { $until }
not-on-title = Services we do not use
not-on-lead = If you see an account in our name on these services, it is not ours.
open-data = The list as open data:
open-data-profile = This account as open data:
warnings-title = Do not trust these accounts now

## An account's own page

status-active = Official account
status-standby = Official account, not in use yet
status-compromised = Do not trust this account now
listed-on = listed on { $day }
compromised-text = The account is in the wrong hands. Do not open its links or answer its messages.
compromised-since = Warning in effect since { $day }.
closed-account = closed account
account-address = Address of the account:
standby-for = The account will be used when it is needed:
urgent-label = If it is urgent:
kind-unit = A unit’s account
kind-role = An account for a role
kind-person = Official profile of an office holder or employee
kind-expert = An expert’s account
kind-campaign = A campaign’s account
profile-who = Who answers for the account
profile-recognise = How to recognise the account
profile-recognise-text = Compare these with what the account’s own page shows. The address must match character by character.
profile-service = Getting things done
profile-suspect = Does something look wrong?
profile-suspect-text = Tell us if the account behaves oddly or someone else is using its name.
report-link = Report an impostor
report-email = Report an impostor:
official-business-text = Official matters cannot be started on social media. Do not send confidential information to the account.
official-business-label = Start an official matter here:
secure-channel-label = Send a confidential message:
moderation-label = How discussion is moderated:
alias-until = until { $day }, no longer ours
fact-owner = Owner
fact-role = Responsible role
fact-person = Kept by
fact-shared-with = Also used by
fact-email = Email
fact-phone = Phone
fact-kind = Kind of account
fact-languages = Languages
fact-topics = Topics
fact-website = Web page
fact-counterpart = The same service in another language
fact-opened = Official since
fact-reviewed = Details confirmed
fact-ends = Account ends by
fact-joined = Joined the service
fact-stable-id = Permanent id on the service
fact-verified = The service’s own badge
fact-verified-yes = The service shows a verification badge on the account. The badge alone does not prove that an account is official.
fact-aliases = Earlier names
fact-hours = Service hours
fact-response = Response time
fact-above = Part of
fact-below = Units below

## Guidelines

guidelines-in-force = In force
guidelines-others = Other guidelines
guidelines-others-text = These guidelines are not in force now. They stay readable so that anyone can see what applied earlier.
standing-in-force = In force
standing-not-yet = Not yet in force
standing-expired = No longer in force
standing-replaced = Replaced
standing-withdrawn = Withdrawn
valid-span = In force from { $from } until { $until }
valid-from = In force from { $day }
valid-until = In force until { $day }
banner-not-yet = This guideline is not yet in force.
banner-expired = This guideline is no longer in force.
banner-replaced = This guideline is no longer in force: a new one has replaced it.
banner-withdrawn = This guideline is no longer in force: it has been withdrawn.
banner-starts = It takes effect on { $day }.
banner-ended = Its last day in force was { $day }.
banner-withdrawn-on = It was withdrawn on { $day }.
banner-replaced-by = Replaced by:
contents-title = Contents
contents-label = Contents of the guideline
on-page-title = On this page
whole-link = The whole guideline on one page
annex-number = Annex { $n }
turn-label = Previous and next chapter
turn-previous = Previous
turn-next = Next
guideline-facts-title = About this guideline
changes-title = Changes
sources-title = Sources
feedback = Feedback on this guideline:
table-label = Table
footnotes-label = Footnotes
footnote-back = Back to the text
fact-guideline = Guideline
fact-standing = Status
fact-number = Number
fact-validity = Validity
fact-reviewed-guideline = Reviewed
fact-issued = Issued
fact-legal-basis = Legal basis
fact-replaces = Replaces
fact-amends = Amends
fact-audience = For
fact-signatories = Signed by
fact-distribution = Distribution
fact-for-information = For information
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
placard-label = Placard
checklist-label = Checklist
qa-label = Questions and answers
steps-label = Steps
form-required = required
form-max = { $n ->
    [one] At most one character
   *[other] At most { $n } characters
}

## Publications

series-none = Other publications
publication-facts-title = About this publication
form-print = print
file-open = Open the publication ({ $kind }, { $size })
file-accessible = The file is accessible.
file-not-accessible = The file is not accessible.
file-request = Ask for it in another format:
fact-authors = { $n ->
    [one] Author
   *[other] Authors
}
fact-corporate-author = Publisher
fact-series = Series
fact-year = Year
fact-pages = Pages

## Glossary

letters-label = Alphabetical index
term-also = Also:
term-languages = In other languages:

## Search

search-button = Search
search-label = Search for an account, a guideline or a word
search-hint = Other forms of the word are found too.
search-none = No results. Try another word or a shorter form.
search-one = One result.
search-many = {"{n}"} results.
search-some = No page has all the words. Partial results: {"{n}"}.
search-more = Show more results
search-loading = Searching…
search-failed = Search does not work just now. Check your connection and try again.
search-noscript = Search needs JavaScript. Without it you find everything in these lists:

## Changes

recent-title = Changes
recent-feed-title = { $site }: changes
recent-lead = Changes in accounts and guidelines over the past 12 months. Of closed accounts only the number is given.
recent-none = Nothing has changed in the past 12 months.
recent-feed = Follow the changes as a feed:
recent-opened = New official account
recent-renamed = The account has a new username
recent-guideline = The guideline has changed
recent-closed = { $n ->
    [one] One account closed { $month }
   *[other] { $n } accounts closed { $month }
}
recent-closed-so-far = { $n ->
    [one] One account closed so far { $month }
   *[other] { $n } accounts closed so far { $month }
}
month-title = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
month-in = { $month ->
    [1] in January
    [2] in February
    [3] in March
    [4] in April
    [5] in May
    [6] in June
    [7] in July
    [8] in August
    [9] in September
    [10] in October
    [11] in November
   *[12] in December
} { $year }

## Platforms whose names are translated

platform-fediverse = Mastodon and the fediverse
platform-mailchimp = Mailchimp newsletter
platform-spotify = Spotify
