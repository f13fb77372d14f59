# Words of findings and of the command line, in English: words that stand in place of values. README.md in locales says how they are made.

## What is expected in place of a value: words that fit behind “this should be”

expected-bool = true or false
expected-channel = a channel with hosts and a form with one name in it, such as hosts: [uutiskirje.esimerkkila.example] and form: "/{"{"}h{"}"}"
expected-closing-reason = one of ended, employment-ended, task-changed, low-use, reorganised, compromised
expected-device = separate, shared-official or private
expected-plan-state = draft, submitted, returned, complete or archived
expected-day = a day such as 2026-05-11
expected-other-profile = the id of another profile
expected-words = words of your own in the place of the dots
expected-domain = a domain such as esimerkkila.example, or *.esimerkkila.example for everything below it
expected-email = an e-mail address such as kirjasto@esimerkkila.example
expected-epoch = whole seconds since 1970 in SOURCE_DATE_EPOCH, such as 1795298400
expected-evidence = one of backlink, rel-me, own-domain, administrator, phone, letter
expected-https = a web address that begins with https://, such as https://www.esimerkkila.example/
expected-id = an id of small letters a–z, digits and hyphens, such as kirjasto or kirjasto/facebook
expected-instant = a time such as "2026-11-20T14:05:00+02:00", or a day
expected-kind = one of unit, role, person, expert, campaign
expected-language = a language such as fi, sv or en
expected-easy-language = plain language before easy language: an easy variant goes with a language that stands before it in the list, as in [en, en-simple]
expected-level = one of error, warn, off
expected-list = a list, such as [fi, sv]
expected-map = names and values, in braces such as {"{"}unit: kirjasto{"}"} or {"{"}email: kirjasto@esimerkkila.example{"}"}, or on lines of their own below, each indented by two spaces
expected-month = a month such as 2015-03
expected-number = a whole number
expected-numbering = one of sections, paragraphs, none
expected-period = a length of time such as 12 months, 7 days or 5 years
expected-phone = a telephone number such as "+358 9 123 4567"
expected-some-text = a text with at least one character
expected-status = one of planned, standby, active, compromised, closed
expected-text = a text
expected-timezone = a time zone such as Europe/Helsinki

## Why an input names no account: whole sentences

reason-not-an-address = It is not an address, a name or a number.
reason-too-long = It is longer than any account's address.
reason-unknown-scheme = It begins with something that no account's address begins with; it should begin with https://.
reason-control-character = It holds a control character, which no address has.
reason-hidden-character = It holds an invisible character, which can make one address look like another.
reason-backslash = It holds a backslash, which programs read in different ways.
reason-odd-character = It holds a character that looks like another one, such as a full-width letter.
reason-user-info = It has something before an @ sign in front of the host, which is often meant to mislead.
reason-port = It has a port number behind the host, which no platform's address has.
reason-ip-host = It has a number in place of the platform's name.
reason-encoded-host = It has percent signs in the host.
reason-dot-segments = It has “.” or “..” between slashes, so that it leads elsewhere than it seems to.
reason-encoded-separator = It has a slash written as a percent code, so that it leads elsewhere than it seems to.
reason-double-encoding = It has percent codes within percent codes.
reason-bad-encoding = It has percent codes that stand for no text.
reason-repeated-parameter = It gives twice the part that decides which account is meant.
reason-unknown-host = Aito does not know this site, and the address does not tell which account is meant.
reason-lookalike-host = Its host resembles a known platform's but is not that platform's.
reason-service-host = It is on a part of the platform where no profiles are (help, advertising, downloads).
reason-short-link = It is a short link, which can lead anywhere.
reason-redirect-wrapper = It is a link that passes the reader on to another address.
reason-defunct = The platform no longer exists.
reason-reserved-name = The name in it is a word of the platform itself, not an account.
reason-names-no-profile = It leads to something on the platform that is not a profile, such as an event or a shared link.
reason-no-form = It is on the platform, but not in any form that profiles there have.
reason-bare-handle = It is a name without a platform: write the whole address.

## What an address is to an account: words that fit behind “is”

form-handle = an account's address by its present name
form-stable = an account's address by its lasting number
form-legacy = an older form of an account's address
reason-could-be-mail = It is written like an e-mail address, and a sender's address can be forged. If you mean an account, write @ in front.
reason-own-domain-lookalike = Its domain resembles the organisation's own, but is not.
reason-several-addresses = There are several addresses in it: check them one by one.
reason-published-number = It is a number that the organisation has published, but a caller's number can be forged.
reason-unpublished-number = It is not among the numbers that the organisation has published, and a caller's number can be forged.
reason-no-data = The list could not be read.
reason-expired = The list is too old to be trusted.
reason-clock = The list was made later than this computer's clock says it is now.
reason-doubtful = The list's signature could not be verified.
form-content = the address of a single post or video
form-view = another site's page about the account
form-invite = an invitation link
form-number = a telephone number
form-opaque = a share link that does not tell which account is meant

## The standing of a duty: words that fit between brackets

standing-duty = a binding guideline of a public body says so
standing-advice = a guideline or a working group recommends it
standing-law = legislation says so
standing-practice = the documents that this site is modelled on do so themselves
standing-ours = Aito's own conclusion: wise, but nobody requires it
