# The words that readers of the site see, in English. The ids are the same in all languages; a test keeps them so.
# Templates use messages without arguments as w.id_with_underscores, others by say(id="id", …).

## Frame

skip-link = Skip to content
nav-label = Main menu
nav-check = Check an account
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
moved-label = Moved:
stand-in-notice = This page has not been translated into English. It is shown here { $language }.
stand-in-link = Open the original page
moved-page = The page has moved
stale-notice = { $lang ->
    [fi] The Finnish text
    [sv] The Swedish text
    [en] The English text
   *[other] The original text
  } has changed since this translation was made.
stale-notice-since = { $lang ->
    [fi] The Finnish text
    [sv] The Swedish text
    [en] The English text
   *[other] The original text
  } changed on { $day }, after this translation was made.
stale-easy-notice = The plain text has changed since this text in easy language was written.
stale-easy-notice-since = The plain text changed on { $day }, after this text in easy language was written.
stale-link = { $lang ->
    [fi] Read the current text in Finnish
    [sv] Read the current text in Swedish
    [en] Read the current text in English
   *[other] Read the current text
  }

## Easy language: short sentences and common words

easy-form = In easy language
plain-form = In plain language
easy-home-title = Easy language
easy-home-heading = Information in easy language
easy-home-lead = On this page there is information in easy language. Easy language is easy English.
easy-home-check-title = Is the account real?
easy-home-check-hint = Write the name or the address of the account here. We tell you if the account is official.
easy-home-guideline = From this guideline: { $title }
easy-official = This is a short and easy text. The official guideline is here:

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
description-check = Check whether a social media account is official. { $organisation } says which accounts are its own.
description-directory = The list of accounts that are official. { $organisation } answers for them.
description-platform = { $organisation }: official accounts on { $platform }.
description-unit = { $organisation }: official accounts, { $unit }.
description-profile = { $name }, { $platform }: how to recognise the official account, and who answers for it.
description-guidelines = { $organisation }: guidelines in force and their earlier versions.
description-guideline = { $title }: contents, validity and owner.
description-older = { $title }: an earlier text of the guideline, kept for reading.
description-comparison = { $title }: what has changed in the present guideline.
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

## Checking an account

check-title = Is this account genuine?
check-hint = Paste the account’s address or type its user name.
check-button = Check
check-promise = If the account is ours, the answer is “Official account” and the day on which it was listed.
check-waiting = Checking…
check-nothing = Paste an address or type a user name first.
check-asked = Checked: { $asked }
check-noscript = The check needs JavaScript. Without it you can look up the account by service and compare the address character by character.
check-genuine-text = The account is ours. Its address is on our list.
check-standby-text = The account is kept for emergencies and is not in use now. If it sends messages, make sure on our website.
check-renaming-text = The account has a new name. This earlier name is ours until { $day }.
check-compare = Compare these with what the account’s own page shows. The address must match character by character.
check-compare-joined = The account’s page often shows the joining month under About. If the account is newer there, the name may have passed to someone else.
check-compare-stable = A permanent id stays the same when the name changes. If the service shows another id, it is another account.
check-details-missing = The account’s details could not be fetched, but the answer holds without them.
check-open-account = Open the account
check-see-page = See the account’s details
check-see-warning = Read the warning
check-odd = Tell us if the account behaves oddly
check-report = Report anyone posing as us
check-closed = No longer an official account
check-closed-text = We used to have an account under this name, but it is closed. Someone else may have the name now. Do not trust the account.
check-closed-year-text = We had an account under this name, but it was closed in { $year }. Someone else may have the name now. Do not trust the account.
check-closed-alias-text = This is an earlier name of our account. We have given it up, and someone else may have it now. Do not trust it.
check-closed-until-text = This was our account’s name until { $day }. Someone else may have the name now. Do not trust it.
check-closed-now = The account is now:
check-lookalike = Resembles our official account
check-lookalike-text = This account is not on our list, but its name looks almost the same as that of our official account. It may be a coincidence. Compare the names character by character before you trust the account.
check-lookalike-this = The account you checked
check-lookalike-ours = Our official account
check-lookalike-check = Check the official account
check-lookalike-host-text = The address looks like that of a well-known service but does not belong to it. Do not open it or sign in there.
check-lookalike-domain-text = The address looks like our own but is not ours. Do not open it or give it any information.
check-our-domains = Our own domain
check-not-on = We are not on this service
check-not-on-text = We have no account on { $platform }. If you see one there in our name, it is not ours.
check-not-on-since = We have chosen not to be there since { $day }.
check-not-listed = Not on our list
check-not-listed-text = The account is not on the list of our official accounts. We do not know whose it is.
check-not-listed-site-text = The address leads to a web page that we have not named as our own and that is not on a service the check knows.
check-not-listed-own = Accounts that elected officials and employees keep for themselves are not listed.
check-not-listed-step = If the account claims to be ours, do not trust it but tell us about it.
check-elsewhere = Under the same name we have an official account here:
check-cannot-tell = We cannot give a certain answer
check-cannot-tell-text = It does not show which account is meant.
check-content-text = The address leads to a single post, not to an account.
check-content-listed-text = The address leads to a single post. The account named in it is on our list, but the post was not checked: any name can be written into a post’s address.
check-content-step = Open the name of whoever posted it, copy the address of the page that opens, and check that.
check-view-text = The page shows the account through another server. The account named in the address is on our list, but the page is not its own.
check-listed-account = The account on our list:
check-mail-text = This may be an email address or an account in the fediverse. A sender’s email address can be forged, so we cannot say anything about it.
check-mail-step = If it is an account, type an @ in front of the name as well.
check-short-text = A short link can lead anywhere, and it does not show where.
check-share-text = A share link does not show whose account it is.
check-wrapper-text = The link goes through another service. We do not follow it, so we do not know where it leads.
check-no-account-text = The service can have no account at this address: it leads to another page of the service, or the name has letters or a length that the service does not allow.
check-defunct-text = The service that the address leads to has been shut down.
check-hidden-text = The address has characters that cannot be seen or that look like others. They can hide where it really leads. Do not open it.
check-user-info-text = The address has text in front of an @. That can make it look as if it led somewhere else. Do not open it.
check-odd-text = The address is written in a way that programs read differently, so it is not certain where it leads. Do not open it.
check-address-step = Look the account up by name on the service and copy the address from its own page: from the address bar in a browser, from the profile’s share menu in an app.
check-several-text = There are several addresses or names in the text. Check them one at a time.
check-handle-text = A name alone is not enough: different people may use it on different services. Where did you see it?
check-handle-rest = On other services this name is not on our list.
check-handle-none-text = The name is not on our list, but a name alone is not enough for a certain answer.
check-handle-none-step = Paste the account’s whole address, or type the service after the name, for example “@name Instagram”.
check-number-ours-text = We have published this number. A caller’s number can be forged all the same.
check-number-other-text = We have not published this number on this site. It may still be ours, and a caller’s number can always be forged.
check-number-step = If you doubt a call, end it and call us yourself on a number from our website.
check-own-domain = The address is on our own domain
check-own-mail-text = The email address belongs to our domain. A sender’s address can be forged all the same. If the message asks for information or money, ask us in another way.
check-own-site-text = The page belongs to our own domain. It is not a social media account.
check-invalid = This is neither an address nor a user name
check-invalid-text = Paste the account’s address, for example “facebook.com/name”, or type the user name and the service, for example “@name Instagram”.
check-too-long-text = The text is too long. Paste only the account’s address.
check-scheme-text = This does not lead to a web page or an account. Do not open it.
check-unavailable = The check is not possible now
check-unavailable-text = The list could not be fetched, so we cannot say whether the account is genuine. Check your connection and try again.
check-damaged-text = The list was damaged on the way, so we cannot say whether the account is genuine. Try again in a moment.
check-expired-text = The list was last updated on { $day } and is too old. So we cannot say whether the account is genuine.
check-clock-text = The clock of your device is wrong, so we do not know whether the list is still valid. Set the clock and try again.
check-again = Try again
check-ask = You can ask us:
check-stored = There is no connection. The answer comes from a list stored on your device, updated on { $moment }. Later changes do not show in it.
check-stale = The list was last updated on { $moment }. Later changes may be missing from the answer.
check-clock = The clock of your device is wrong. The answer goes by the server’s clock.
check-how = How the check works
check-updated = The list was updated on { $moment }.
check-private-whole = The check is made on your own device. What you check is sent nowhere.
check-private-part = The check is made on your own device. Only the part of the list that the name would belong to is fetched. Many other names belong to the same part, so the server does not learn what you check.
check-method-whole = Names that look alike are searched for in the whole list. The check also notices names that differ by one character.
check-method-part = Of names that look alike the check notices those that the eye cannot tell apart. It does not notice names that differ by one character.
check-app = Keep the check at hand
check-app-phone = On a phone: add this page to the home screen from the browser’s menu. On most Android phones you can then share an account from another app straight to the check.
check-app-bookmark = On a computer: drag this link to the browser’s bookmarks bar. When you are on an account’s page, click the bookmark to check the page’s address.
check-app-drag = The link works only as a bookmark: drag it to the bookmarks bar.

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
compromised-text = Someone else has taken over the account. Do not open its links or answer its messages.
compromised-advice = Do not open the links of these accounts or answer their messages.
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
banner-never-withdrawn = This guideline was withdrawn before it took effect.
banner-never-replaced = This guideline was replaced by a new one before it took effect.
ending-last = This guideline is in force until { $day }.
ending-replaced = From { $day } it is replaced by:
ending-withdrawn = It will be withdrawn on { $day }.
older-title = Earlier texts
older-banner-expired = This is an earlier text of the guideline. It is no longer in force.
older-banner-in-force = This text is still in force, but a new one will replace it.
older-ends = Its last day in force is { $day }.
older-replaced-by = Present guideline:
older-replaced-later = New guideline:
older-present-not-yet = which is not yet in force
older-present-expired = which is no longer in force
older-present-replaced = which has since been replaced
older-present-withdrawn = which has since been withdrawn
comparison-link = Compare with the present guideline
comparison-link-new = Compare with the new guideline
comparison-title = { $title }: what has changed
comparison-between = Texts compared:
comparison-none = Both texts have the same words.
comparison-changed = { $n ->
    [one] Paragraphs changed: one
   *[other] Paragraphs changed: { $n }
  }
comparison-removed = { $n ->
    [one] Paragraphs removed: one
   *[other] Paragraphs removed: { $n }
  }
comparison-added = { $n ->
    [one] Paragraphs added: one
   *[other] Paragraphs added: { $n }
  }
comparison-same = { $n ->
    [one] Unchanged: one paragraph
   *[other] Unchanged: { $n } paragraphs
  }
comparison-how = Headings and list items count as paragraphs. Marks:
comparison-sample-removed = removed text
comparison-sample-added = added text
comparison-folded = { $n ->
    [one] One unchanged paragraph
   *[other] { $n } unchanged paragraphs
  }
comparison-left-out = { $n ->
    [one] One unchanged paragraph, not shown here.
   *[other] { $n } unchanged paragraphs, not shown here.
  }
compared-changed = Changed
compared-removed = Removed
compared-added = Added
compared-removed-words = removed:
compared-added-words = added:
compared-end = unchanged:
contents-title = Contents
contents-label = Contents of the guideline
on-page-title = On this page
whole-link = The whole guideline on one page
annex-number = Annex { $n }
mentioned-title = Pages that refer here
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
footnote-label = Footnote
block-print = Print this alone
block-print-note = Only this is printed now. Print with your browser.
block-print-whole = Print the whole page again
form-choose = Choose
form-private = What you write here is sent nowhere. Your answers stay on this page until you close it or leave it, so save what you need before that.
form-without-script = Your browser does not run the script of this page. You can print the page and fill in the form on paper.
form-to-print = Make a page to print
form-make-plan = Save as a plan file
form-make-plan-help = The file is for whoever keeps the account's record. It becomes the plan in the internal half of the record.
form-missing = Answer this question.
form-bad-date = Write the day in full.
form-bad-number = Write a whole number, such as 12.
form-bad-email = Write an e-mail address, such as kirjasto@esimerkkila.example.
form-errors = To be mended on the form: { $n }.
form-left = Characters left: { $n }
form-over = Too long. Characters too many: { $n }.
form-unanswered = Not answered
form-yes = Yes
form-no = No
form-add = Add: { $what }
form-remove = Remove: { $what }
form-print-now = Print
form-back = Back to the form
form-date = Filled in on
form-made = The file { $file } was saved among your device's downloads.
form-plan-comment = A communications plan. Keep it in the internal half of the record: profiles/_internal/ID.yaml
form-plan-comment-more = If that file is there already, put these lines at its end. The state draft becomes complete when the plan has been accepted.
form-required = required
form-max = { $n ->
    [one] At most one character
   *[other] At most { $n } characters
}

## Publications

series-none = Other publications
publication-facts-title = About this publication
publication-cite-title = How to cite this publication
publications-inaccessible = Unless a publication says otherwise, its file is not accessible.
series-inaccessible = Unless a publication says otherwise, the files of this series are not accessible.
year-unknown = Year of publication not known
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
term-used = { $n ->
    [one] Used on one page
   *[other] Used on { $n } pages
}
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
life-in-force = The guideline has taken effect
life-replaced = The guideline has been replaced
life-replaced-by = Replaced by: { $title }
life-withdrawn = The guideline has been withdrawn
life-expired = The guideline is no longer in force
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

## Accessibility statement

statement-title = Accessibility statement
description-statement = { $organisation }: how far this site meets the accessibility requirements, what its shortcomings are and how to give feedback.
statement-lead = { $organisation } is committed to making its website accessible, in accordance with the Act on the Provision of Digital Services (306/2019). This statement applies to the site { $site } ({ $address }).
statement-lead-other-act = { $organisation } is committed to making its website accessible, in accordance with the law. This statement applies to the site { $site } ({ $address }).
statement-act = Act on the Provision of Digital Services (306/2019), in Finnish
statement-status = Compliance status
statement-conformity-full = This digital service meets the level A and AA accessibility requirements set by law (WCAG 2.1, standard EN 301 549).
statement-conformity-partial = This digital service partially meets the level A and AA accessibility requirements set by law (WCAG 2.1, standard EN 301 549).
statement-conformity-none = This digital service does not meet the level A and AA accessibility requirements set by law (WCAG 2.1, standard EN 301 549).
statement-gaps = Non-accessible content
statement-ground-not-met = Content that does not meet the requirements yet
statement-ground-burden = Disproportionate burden
statement-ground-out-of-scope = Content to which the law does not apply
statement-requirement = Requirement:
statement-criterion = WCAG 2.1, criterion { $number } (level { $level })
statement-reason = Reason:
statement-alternative = Alternative:
statement-until = To be corrected by
statement-preparation = Preparation of this accessibility statement
statement-prepared = This statement was prepared on { $day }.
statement-updated = This statement was last reviewed on { $day }.
statement-assessed = The accessibility of the site was assessed on { $day }.
statement-assessed-self = We assessed the accessibility of the site ourselves on { $day }.
statement-assessed-third-party = A third party assessed the accessibility of the site on { $day }.
statement-feedback = Feedback and contact information
statement-feedback-text = Tell us if you notice that something on the site is not accessible, or if you need content in another form.
statement-by-email = Email:
statement-by-page = Feedback form:
statement-by-phone = Telephone:
statement-promise = { $n ->
    [one] We reply to feedback within one day at the latest.
   *[other] We reply to feedback within { $n } days at the latest.
}
statement-enforcement = Enforcement procedure
statement-complain = Give feedback to us first. If you are not satisfied with our reply, or do not get a reply within two weeks, you can complain to the supervisory authority. The authority’s website tells how to make a complaint and how it is handled.
statement-authority = Supervisory authority
statement-how = How to complain
statement-email = Email
statement-phone = Telephone
statement-traficom = Finnish Transport and Communications Agency Traficom
statement-traficom-unit = Digital Accessibility Supervision Unit
statement-traficom-web = https://www.saavutettavuusvaatimukset.fi/en
statement-traficom-email = saavutettavuus@traficom.fi
statement-data = This statement as data:

## Platforms whose names are translated

platform-fediverse = Mastodon and the fediverse
platform-mailchimp = Mailchimp newsletter
platform-phone = Phone and text messages
platform-spotify = Spotify

## Rules

rules-title = Checking rules
rules-lead = The site is published only when its data pass these checks. There are { $count } rules. Editors get the same explanation from the command aito explain.
rules-level-error = Error: the site is not published until this is mended.
rules-level-warn = Warning: the site is published, but somebody should see to this.
rules-level-off = Off, unless the organisation switches it on.
rules-fixed = The organisation cannot lower it.
rules-duties = What the rule comes from
rules-example = Example
rules-group-agreement = Agreed exceptions
rules-group-chapter = Chapters
rules-group-content = What texts say
rules-group-guideline = Guidelines
rules-group-profile = Records of accounts
rules-group-publication = Publications
rules-group-reference = References
rules-group-site = The whole site
rules-group-source = Files
rules-group-template = Page templates
rules-group-translation = Translations
rules-group-unit = Units
description-rules = The rules by which the data on accounts and guidelines are checked before they are published.
description-rule = The rule { $rule }: what it looks at, why, and how to mend what it finds.
