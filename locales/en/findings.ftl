# The words of findings and of the command line, in English.
# A rule's message is its name with - for /; a case of it adds _case. The value says what is wrong, .why why it matters,
# .mend how to mend it, .label a few words at the place itself. A case without an attribute takes the rule's own.
# Words in { $… } are the facts that the rule hands over. A fact `expected`, `reason` or `form` comes in words already.

## Content: what the texts say

content-active-svg = This picture can run program code in the reader's browser.
    .why = An SVG file with scripts, event handlers or parts of other documents can do on your site whatever a page can: show false text, or send readers elsewhere.
    .mend = Export the picture again as a plain SVG, without scripts and links, or save it as PNG.

content-broken-link = The link “{ $to }” leads nowhere.
    .why = Readers who follow it meet an error page, often when they need the answer most.
    .mend = Correct the address, or take the link out.
    .label = leads nowhere
content-broken-link_heading = The link “{ $to }” points to the heading “{ $anchor }”, which the page does not have.
    .why = Readers land at the top of a long page and must look for the place themselves.
    .mend = Write a heading's own name after #. The page has: { $suggestion }. To fix a name for good, write it behind the heading: ## Poistaminen {"{"}#poistaminen{"}"}
    .label = no such heading
content-broken-link_file = There is no file “{ $to }” beside this text.
    .why = Readers would see an empty frame in place of a picture, or meet an error page.
    .mend = Put the file into the same folder as this text, or correct its name. You may have meant { $suggestion }. A file of the folder static has its address from the root; another page is named by chapter:, page:, term:, publication: or profile: and its id.
    .label = no such file here
content-broken-link_scheme = “{ $to }” is not an address of a kind that a text may use.
    .why = Browsers open web addresses, e-mail and telephone links; anything else fails, or runs something that the reader did not ask for.
    .mend = Begin the address with https://, mailto: or tel:, or with profile:, chapter:, term:, publication: or page: for something of this site.
    .label = not an address to link to
content-broken-link_page = The link “{ $to }” leads to a page that this site does not have, or to a place that the page does not have.
    .mend = Correct the address, or name the page by its id, which never goes stale, for example [tietosuoja](page:tietosuoja).
    .label = no such page
content-broken-link_theme = A page of the site links to “{ $to }”, which the site does not have.
    .why = No text of yours has this link: it comes from a theme's page frame or from a setting in site.yaml.
    .mend = Look for “{ $to }” in the folder themes and in site.yaml, and correct it there.

content-internal-leak = The file “{ $path }” would publish a text that stands only in the internal half of a record.
    .why = What is written in the internal records (people, devices, plans, notes) must never reach readers. The text itself is not shown here, because this message may be kept in a log.
    .mend = Compare “{ $path }” and the page that it is made from with the internal records, and take the sentence out of the public text. If it may be public, write it into the public half instead.

content-personal-identity-code = There is a personal identity code here.
    .why = A personal identity code (henkilötunnus) must never be published, and whoever can read this file can read it now. It is hidden in this message.
    .mend = Delete the code from the file, and tell the person who answers for data protection: it also stays in the file's history.
    .label = identity code

content-personal-identity-code_path = The name of this file holds a personal identity code.
    .mend = Rename the file: its name becomes an address that everybody sees. The code also stays in the file's history; tell the person who answers for data protection.

content-raw-html = HTML code cannot stand in a text.
    .why = Pages stay safe, readable for everyone and printable only when all of them are made the same way.
    .mend = Write it in Markdown: **bold**, *italic*, [a link](https://www.esimerkkila.example/), ## a heading. To show a < sign as such, put a backslash in front of it: \<
    .label = HTML

## Guidelines

guideline-expired = This guideline was valid until { $day } and is no longer in force.
    .why = It stays readable, marked as no longer in force, because people look up what applied then. The organisation answers for having guidance that is up to date.
    .mend = Give a new guideline that replaces it, or extend its validity by a decision and write the new last day in valid: until.
    .label = ended on { $day }

## Profiles

profile-alias-conflict = “{ $key }” is written as an earlier name here, and it is the present name of another record's account.
    .why = An address can lead to one account only. The check would call it a name of the past and a genuine account at once.
    .mend = If the name belongs to the other account now, delete this entry from aliases. If both records mean one account, keep the record of the unit that answers for it and delete the other.
    .label = another account's present name
profile-alias-conflict_own = “{ $key }” is written as an earlier name here, and it is the account's own present one.
    .why = The check would say that the account has another name now, though it has this one.
    .mend = Delete this entry from aliases. If the account has been renamed, write its new address in url and keep the entry.
    .label = the present name
profile-alias-conflict_alias = “{ $key }” is written as an earlier name twice.
    .why = The check says which profile an earlier name belongs to, and it can name one only.
    .mend = Keep the entry in the record of the account that had the name last, and delete the other.
    .label = the same earlier name

profile-closed-listed = This link leads to the profile “{ $id }”, which is closed or not opened yet.
    .why = Whoever follows it lands on an account that is not the organisation's: a released name can be taken by a stranger within minutes.
    .mend = Take the link out, or link to the profile that took its place.
    .label = closed or not opened yet
profile-closed-listed_redirect = This redirect leads from or to the profile “{ $id }”, which is closed or not opened yet.
    .why = Whoever follows it would be led to an account that is not the organisation's. The redirect is left out of the site.
    .mend = Delete the line, or let it lead to another page.
    .label = left out
profile-closed-listed_address = This text holds the address of the profile “{ $id }”, which is closed or not opened yet.
    .mend = Take the address out of the text. Where readers need the name, write it without an address.
    .label = the address of { $id }
profile-closed-listed_counterpart = The counterpart “{ $id }” is closed or not opened yet.
    .why = The profile's page would send readers of the other language to an account that is not the organisation's.
    .mend = Take the line “counterpart: { $id }” out, or name the profile that serves the other language now.
    .label = closed or not opened yet
profile-closed-listed_old-text = This text is no longer in force and names the profile “{ $id }”, which is closed or not opened yet.
    .why = An old text is kept as it was given. On the page, the account's address is replaced by the words “closed account”.
    .mend = You need not do anything: the published page does not show the address.
    .label = shown as “closed account”

profile-contact-missing = This profile has no official contact address.
    .why = Readers, and whoever wants to warn about the account, must reach the office in another way than through the account itself.
    .mend =
        Write the office's e-mail address, for example:
        contact:
          email: kirjasto@esimerkkila.example
    .label = e-mail address missing
profile-contact-missing_organisation = The organisation has no contact address.
    .why = It is shown on every page, and it is where people report an impostor if nothing else is said.
    .mend =
        Write it in site.yaml under organisation:
          contact:
            email: viestinta@esimerkkila.example

profile-contact-unofficial = “{ $email }” is not an address of the organisation.
    .why = An account that is kept with a private mailbox, or with another organisation's, can be lost with it, and readers cannot know who answers.
    .mend = Write an address on the organisation's own domain ({ $domains }). If “{ $email }” is the organisation's own, add its domain to email_domains in site.yaml.
    .label = not on { $domains }

profile-duplicate-account = Two records describe the same account, “{ $key }”.
    .why = Two owners and two contacts for one account leave open who answers, and closing one record would not close the account.
    .mend = Keep the record of the unit that answers for the account, delete the other one, and name the units that also use it in shared_with.
    .label = the same account

profile-duplicate-account_stable-id = Two records have the same stable_id, “{ $id }”.
    .why = The number is the platform's own for one account, whatever its name. Either both records describe that account, or the number has been copied into the wrong record, and readers would compare with the wrong one.
    .mend = If the records describe two accounts, write each account's own number in quotation marks, or take the line out where you don't know it. If they describe one, delete the record that is out of date.
    .label = the same number

profile-ended = This profile ended on { $day } and is no longer listed.
    .why = What has ended drops out by itself, so that nobody is told that an account is official when nobody keeps it.
    .mend = Close the account on the platform and set status: closed. If it goes on, write the new last day in ends.
    .label = ended on { $day }
profile-ended_pointed = The profile “{ $id }” has ended or has not been opened yet, and this still points to it.
    .why = Readers see its name here without a link, so that nobody is led to an account that nobody keeps.
    .mend = Take the reference out, or point to the profile that took its place.
    .label = not listed now

profile-evidence-missing = The record does not say how you know that this account is the organisation's own.
    .why = The list is what confirms accounts for everybody else. Whoever takes over your work, or is asked whether the account is genuine, needs to know who looked, how and when.
    .mend =
        Look into the account's settings with whoever keeps it, or check that its page links to your site. Then write below, with the day on which you looked:
        evidence:
          - {"{"}method: administrator, on: 2026-05-11, by: "{ $unit }"{"}"}
        In place of administrator: backlink or rel-me (the page links to your site), phone or letter (you asked the unit).
    .label = no evidence

profile-handle-names-person = The name in this address looks like a person's, though the record says that the account is not a person's.
    .why = An account that carries somebody's name cannot stay when that person leaves, and shows in public who keeps it. A shared account hangs on nobody.
    .mend =
        Change the account's name on the platform to the unit's or the service's, write the new address here, and the old one in aliases only if the person agrees that it stays public. If the account is the person's own official one, write kind: person. If this is no person's name (a house, a service, a memorial), agree on an exception in this record:
        allow:
          - {"{"}rule: profile/handle-names-person, reason: Talon nimi{"}"}
    .label = a person's name?
profile-handle-names-person_withheld = The name in this address looks like a person's, though the record withholds the name of whoever keeps the account.
    .why = A name that is withheld, often for safety, must stand nowhere in the records. An address is published everywhere the profile is.
    .mend =
        Change the account's name on the platform to the task's, and write the new address here; don't keep the old one in aliases. If the name may be public, write it under person: name. If this is no person's name, agree on an exception in this record:
        allow:
          - {"{"}rule: profile/handle-names-person, reason: Ei kenenkään nimi{"}"}

profile-id-names-person = The name of this file looks like a person's, though the record says that the account is not a person's.
    .why = The file's path is the address of the profile's page and stands in links for years, also after the person has left.
    .mend =
        Rename the file to profiles/{ $suggestion }.yaml, and its internal half likewise. If it is no person's name (a house, a service, a memorial), agree on an exception in this record:
        allow:
          - {"{"}rule: profile/id-names-person, reason: Talon nimi{"}"}
profile-id-names-person_withheld = The name of this file looks like a person's, though the record withholds the name of whoever keeps the account.
    .why = A name that is withheld, often for safety, must stand nowhere in the records. The file's path is the address of the profile's page.
    .mend =
        Rename the file to profiles/{ $suggestion }.yaml, and its internal half likewise; write no redirect from the old address, which would keep the name. If the name may be public, write it under person: name. If it is no person's name, agree on an exception in this record:
        allow:
          - {"{"}rule: profile/id-names-person, reason: Ei kenenkään nimi{"}"}

profile-kind-not-allowed = The organisation has no profiles of kind “{ $found }”.
    .why = Which kinds of profiles exist is the organisation's decision, and it stands in site.yaml. A single record cannot change it.
    .mend = Choose one of: { $allowed }. If the organisation has decided otherwise, add “{ $found }” to kinds under profiles in site.yaml.
    .label = not a kind that is in use

profile-legacy-address = “{ $found }” is an older form of the account's address.
    .why = Readers compare what they see on the platform with what you list. The platform may also stop passing the older form on.
    .mend =
        Write the address that the platform uses today:
        url: { $address }
    .label = an older form
profile-legacy-address_unknown = “{ $found }” is an older form of address, and today's cannot be told from it.
    .mend = Open “{ $found }” in a browser where you are signed out, and make sure that it is your account's page. Copy the address that the page shows now (on YouTube the one with @ or /channel/ in it), and write it in url and the present one in aliases.

profile-lookalike-of-listed = “{ $handle }” can hardly be told from “{ $other }”, another account of yours on the same platform.
    .why = Citizens who know one of the two cannot see that the other is genuine, or take an impostor's third spelling for yours. The check calls such names look-alikes.
    .mend =
        Give the younger account a name that says what it is for, such as the unit's or the service's. Words like info, official or fi do not set a name apart. If both must stay, agree on an exception in this record:
        allow:
          - {"{"}rule: profile/lookalike-of-listed, reason: Molemmat nimet ovat vakiintuneet{"}"}
    .label = looks like { $other }

profile-no-stable-id = The record does not say this account's lasting id on { $name }.
    .why = A name that is given up or lost on { $name } can soon belong to somebody else. The platform's own id of the account, mostly a number, stays and tells yours from a stranger's of the same name.
    .mend =
        { $platform ->
            [bluesky] Open https://{ $handle }/.well-known/atproto-did in a browser: it shows a line that begins with did: (for a name on your own domain, ask whoever keeps the domain's DNS for _atproto).
            [discord] Open the server's settings, choose Widget, and copy the Server ID.
            [github] Open https://api.github.com/users/{ $handle } in a browser, and copy the number behind "id".
            [instagram] Instagram shows it in no address. It stands in the export of the account's own data, and whoever uses the account through the Graph API can read it.
            [x] Order the account's archive (Settings, Your account, Download an archive of your data). Its file account.js has the number behind accountId.
           *[other] It is found here: { $place }.
        }
        Then write it here, in quotation marks:
        stable_id: "1234567890"
    .label = no stable_id
profile-no-stable-id_unshown = The record does not say this account's lasting id on { $name }.
    .mend =
        { $name } shows it in no address and no setting, but programs that may use the platform's data can read it: ask whoever runs yours. Then write it here, in quotation marks:
        stable_id: "1234567890"
        If nobody can find it, agree on an exception in this record:
        allow:
          - {"{"}rule: profile/no-stable-id, reason: Alusta ei näytä pysyvää tunnistetta{"}"}

profile-owner-missing = This profile has no owner.
    .why = Every official account belongs to a unit that answers for it. Without one nobody notices when it is hijacked or forgotten.
    .mend =
        Write the unit that answers, by its id in profiles/units.yaml, for example:
        owner:
          unit: kirjasto
          role: Kirjastotoimenjohtaja
    .label = no owner
profile-owner-missing_role = The unit “{ $id }” answers for this profile, but nobody in it is named as responsible.
    .why = A unit answers through a person in an office. The role is published, the person's name is not.
    .mend =
        Write the responsible role here or at the unit “{ $id }” in profiles/units.yaml, for example:
        owner:
          unit: { $id }
          role: Viestintäpäällikkö
    .label = no responsible role

profile-owner-unknown = There is no unit “{ $id }” in profiles/units.yaml.
    .why = Every official account belongs to a unit of the organisation that answers for it.
    .mend = Write the unit's id just as it stands in profiles/units.yaml, or add the unit there.
    .label = no such unit
profile-owner-unknown_suggestion = There is no unit “{ $id }” in profiles/units.yaml.
    .mend = Did you mean “{ $suggestion }”? Then write: unit: { $suggestion }
    .label = no such unit

profile-private-listed = Private profiles do not belong in the records.
    .why = The directory lists what the organisation answers for. A private person's account is never among them, even if its holder works here.
    .mend = Delete this record. If the account is used in the name of the organisation, choose its real kind: unit, role, person, expert or campaign.
    .label = a private profile

profile-short-link = “{ $found }” is a short link, not the account's own address.
    .why = A short link can be turned to another place at any time, and nobody sees from it which account is meant. The check needs the account's own address.
    .mend = Open the link in a browser where you are signed out. When the profile has opened, copy the address from the browser's address bar, and write it here in place of the link.
    .label = a short link
profile-short-link_share = “{ $found }” is a share link or an inner number of the platform, which does not say which account is meant.
    .why = Only the platform knows where it leads, and it can change that. The check needs the account's own address.
    .mend = Open the link in a browser where you are signed out. When the profile's front page has opened, copy the address with the account's name in it from the browser's address bar, and write it here.
    .label = does not say which account
profile-short-link_wrapper = “{ $found }” passes the reader on to another address.
    .why = Such a link tells a third party who follows it and may stop working. The check needs the account's own address.
    .mend =
        If this is the account that you mean, write its own address:
        url: { $address }
    .label = passes on to { $address }
profile-short-link_passes-on = “{ $found }” passes the reader on to another address.
    .why = Such a link tells a third party who follows it, and nobody sees from it which account is meant. The check needs the account's own address.
    .mend = Open the link in a browser where you are signed out. When the profile has opened, copy the address from the browser's address bar, and write it here in place of the link.
    .label = passes on to somewhere else

profile-tracking-parameter = This address has a parameter that follows readers: “{ $parameter }”.
    .why = Whoever clicks it tells the platform where the link came from, and often who copied it. It says nothing about the account.
    .mend =
        Write the plain address:
        url: { $address }
    .label = write { $address }
profile-tracking-parameter_idle = This address carries a parameter that says nothing about the account: “{ $parameter }”.
    .why = Readers compare addresses by eye, and the plain one is the same for everyone.

profile-url-not-an-account = “{ $found }” is not the address of an account. { $reason }
    .why = The account check compares accounts, so that it can tell yours from a stranger's. It can only do that with the address of the account itself.
    .mend = Open the account's own page in a browser where you are signed out, and copy the address from there.
    .label = names no account
profile-url-not-an-account_form = “{ $found }” is { $form }, not the account's own address.
    .mend = Open the account's front page in a browser where you are signed out, and copy the address from there.
    .label = { $form }

## References

reference-unknown = There is nothing called “{ $id }”.
    .why = The page would name or link to something that does not exist.
    .mend = Correct the id, or take the reference out.
    .label = does not exist
reference-unknown_unit = There is no unit “{ $id }”.
    .mend = Write the id of a unit just as profiles/units.yaml has it (see { $suggestion }).
    .label = no such unit
reference-unknown_profile = There is no profile “{ $id }”.
    .mend = Write the profile's id, which is its file's path under the folder profiles without .yaml: { $suggestion }
    .label = no such profile
reference-unknown_chapter = There is no guideline or chapter “{ $id }”.
    .mend = Write the folder of the guideline, or the folder and the chapter's file name without its number and .md: { $suggestion }
    .label = no such chapter
reference-unknown_term = The glossary has no term “{ $id }”.
    .mend = Write the name of a file in the folder glossary, without .md, as in term:{ $suggestion } Or add the term.
    .label = no such term
reference-unknown_publication = There is no publication “{ $id }”.
    .mend = Write the name of a file in the folder publications, without .md, as in publication:{ $suggestion }
    .label = no such publication
reference-unknown_page = There is no page “{ $id }”.
    .mend = Write the name of a file in the folder pages, without .md, as in page:{ $suggestion }
    .label = no such page
reference-unknown_platform = There is no platform called “{ $id }”.
    .why = The platform tells how an account's address is read. Without it, the account cannot be checked.
    .mend = Write the platform's name as Aito knows it: { $suggestion }. A channel of your own needs hosts and form under platforms in site.yaml.
    .label = no such platform
reference-unknown_file = The file “{ $id }” does not exist.
    .why = Readers would meet an error page in place of the publication.
    .mend = Put the file at { $suggestion }, or correct its name here.
    .label = no such file
reference-unknown_internal = This internal record belongs to the profile “{ $id }”, which has no public record.
    .why = What is known about an account is of no use when nobody can tell which account it is.
    .mend = Give this file the same path and name as the public record (profiles/_internal/kirjasto/facebook.yaml belongs to profiles/kirjasto/facebook.yaml), or delete it.
reference-unknown_theme = There is no theme “{ $id }”.
    .why = Without its files the site would be built with the built-in look, and nobody would be told.
    .mend = Put the theme's files into themes/{ $id }/, or write the name of a theme that is there: { $suggestion }
    .label = no such theme
reference-unknown_rule = There is no rule “{ $id }”.
    .why = A level that is set for a rule with a wrong name changes nothing, though it looks as if it did.
    .mend = Write the rule's name as findings show it: { $suggestion }
    .label = no such rule

## Source files

source-bad-value = “{ $found }” cannot stand here: this should be { $expected }.
    .why = Whatever is written here is published or compared with other records, so it must have its proper form.
    .mend = Replace “{ $found }” by { $expected }.
    .label = not { $expected }
source-bad-value_fixed-rule = The rule “{ $found }” cannot be lowered or switched off.
    .why = It guards what readers must always be able to rely on: owners, official contacts, closed accounts, internal and personal data.
    .mend = Take the line out of rules in site.yaml, and mend what the rule finds.
    .label = a fixed rule
source-bad-value_clock-rule = The rule “{ $found }” depends on the day, so it cannot be an error.
    .why = If it were, a site in which nothing has changed would one day stop being published.
    .mend = Write “{ $found }: warn” or “{ $found }: off”.
    .label = warn or off

source-duplicate-key = “{ $field }” is written twice.
    .why = Only one of the two can be meant, and a guess could publish the wrong one.
    .mend = Keep the right line and delete the other.
    .label = “{ $field }” again

source-encoding = This file is not saved as UTF-8 text: the first character that cannot be read is on line { $line }, column { $column }.
    .why = Letters such as ä, ö and å would come out wrong on the page.
    .mend = Save the file again and choose UTF-8 as its encoding (often under Save as).
source-encoding_nul = This file is not plain text: there is a zero byte on line { $line }, column { $column }.
    .why = Such a file is usually a picture, a text-processor document or a damaged file with a wrong name.
    .mend = Save it again as plain text in UTF-8, or delete it.
source-encoding_unreadable = This file or folder cannot be read: { $detail }.
    .why = What cannot be read cannot be published, and might be just what removes an account.
    .mend = Check that the file exists and that you have the right to read it.

source-front-matter = This text does not begin with its details between two lines of three hyphens.
    .why = They hold the title and the rest of what is shown about the text.
    .mend =
        Begin the file with:
        ---
        title: Moderointi
        ---
    .label = --- expected here
source-front-matter_open = The details at the head of this text begin with --- but never end.
    .mend =
        Write a line of three hyphens below the last of them:
        ---
        title: Moderointi
        ---
    .label = no --- closes this

source-missing-field = “{ $field }” is missing.
    .why = Readers, and the check of accounts, need it.
    .mend =
        Add it, for example:
        { $field ->
            [base_url] base_url: https://tilit.esimerkkila.example/
            [date] date: 2026-05-11
            [email_domains] email_domains: [esimerkkila.example]
            [kind] kind: unit
            [languages] languages: [fi, sv]
            [name] name: Esimerkkilän kirjasto
            [on] on: 2026-05-11
            [opened] opened: 2015-03-02
            [platform] platform: facebook
            [reviewed] reviewed: 2026-05-11
            [role] role: Viestintäpäällikkö
            [since] since: "2026-11-20T14:05:00+02:00"
            [status] status: active
            [title] title: Moderointi
            [url] url: https://www.facebook.com/esimerkkilankirjasto
            [website] website: https://www.esimerkkila.example/
           *[other] { $field }: …
        }
    .label = “{ $field }” is missing

source-outside-link = This is a link to another place on the computer, not a file.
    .why = It could publish something from outside the site's folder, on another computer something else.
    .mend = Put the file itself here in place of the link.

source-syntax = This file cannot be read from here on.
    .why = Nobody can tell any more which value belongs to what, so the rest of the file was not looked at.
    .mend =
        Look at this line and the one above: are they indented evenly and with spaces, is there a space behind each colon, does every quotation mark and bracket have its pair? A text with a colon in it needs quotation marks:
        name: "Kirjasto: tapahtumat"
        For those who know the file format: { $detail }.
    .label = cannot be read
source-syntax_anchor = This file refers to other lines by & and *, which is not possible here.
    .why = A file that repeats itself can grow without end, and nobody sees any more what a line says.
    .mend = Write each value out. A text that begins with & or * needs quotation marks: name: "*Kirjasto*"
    .label = written out, or in quotation marks

source-too-large = This file is too large to be read.
    .why = A limit keeps a damaged file from stopping everything else.
    .mend = Divide the file, or take out what does not belong in it.
source-too-large_units = This unit stands below { $limit } others, one under the other.
    .why = Each unit's page shows all the units above it, and nobody finds the way through so many.
    .mend = Hang the unit higher in the tree: write the id of a unit nearer to the top in parent.
source-too-large_bytes = This file is larger than { $limit } kB, the most that a file of its kind may have.
    .mend = Make the file smaller or divide it. Pictures and documents belong in files of their own, in the folder static or beside the chapter.
source-too-large_depth = There are too many levels or entries here.
    .why = A record has a few levels; more of them come from a damaged file or a mistake in indenting.
    .mend = Look at the indenting of this line and the ones above. A file may have 16 levels.
    .label = too deep
source-too-large_markdown-depth = Lists and quotations stand within each other on too many levels here.
    .why = Nobody can follow such a text, least of all with a screen reader.
    .mend = Take levels out, or make headings of them. A text may have 64.
    .label = too deep

source-unknown-field = “{ $field }” is not something that this file can have.
    .why = A line that nobody knows would have no effect, and you would think that it had.
    .mend = Use one of these, or delete the line: { $suggestion }
    .label = not known here
source-unknown-field_suggestion = “{ $field }” is not something that this file can have. Did you mean “{ $suggestion }”?
    .mend = Write “{ $suggestion }:” in place of “{ $field }:”, or delete the line.
    .label = { $suggestion }?
source-unknown-field_language = The site has no language “{ $field }”.
    .why = A text in a language that the site does not have would be shown nowhere.
    .mend = If this is part of a text, put the whole text in quotation marks, since a comma ends it: {"{"}fi: "Kirjasto, lukuvinkit"{"}"}. Write a space after each colon. If it is a language, write one that stands under languages in site.yaml: { $suggestion }
    .label = no language of this site

## The site as a whole

site-bad-name = This file has a name that cannot be used.
    .why = Page addresses are made of file names, and must work in every browser, message and print.
    .mend = Give it a name of small letters a–z, digits and hyphens.
site-bad-name_name = This name has other signs than small letters a–z, digits and hyphens.
    .mend = Rename it to { $suggestion }
site-bad-name_folder = The folder's name has other signs than small letters a–z, digits and hyphens.
    .mend = Rename the folder to { $suggestion }
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

## Themes

template-error = The page frame “{ $template }” does not work: line { $line }: { $detail }
    .why = No page that uses it can be made, so nothing is published.
    .mend = Correct line { $line } of { $template }, or take your own copy out of the folder themes: then the built-in one is used.
    .label = here

## Translations

translation-fact-differs = “{ $field }” is “{ $found }” here and “{ $expected }” in the guideline's first language.
    .why = A document number, a date or a validity is the same in every language. Readers of one language would be told something wrong.
    .mend = Take “{ $field }” out of this file: it is written once, in the first language. If it is wrong there, or missing, write it there.
    .label = differs

## Units

unit-cycle = The units “{ $id }” and “{ $parent }” would each stand above the other.
    .why = The responsible role is looked for from unit to unit upwards, and that must end somewhere.
    .mend = Give “{ $id }” another parent, or none if it is at the top.
    .label = “{ $parent }” stands below “{ $id }”

unit-duplicate = Two units have the id “{ $id }”.
    .why = A profile that names this unit as its owner would have two, and nobody could tell who answers.
    .mend = Give one of the units another id, or delete it if they are the same.
    .label = “{ $id }” again

## What is expected in place of a value: words that fit behind “this should be”

expected-bool = true or false
expected-channel = a channel with hosts and a form with one name in it, such as hosts: [uutiskirje.esimerkkila.example] and form: "/{"{"}h{"}"}"
expected-closing-reason = one of ended, employment-ended, task-changed, low-use, reorganised, compromised
expected-device = separate, shared-official or private
expected-plan-state = draft, submitted, returned, complete or archived
expected-day = a day such as 2026-05-11
expected-domain = a domain such as esimerkkila.example, or *.esimerkkila.example for everything below it
expected-email = an e-mail address such as kirjasto@esimerkkila.example
expected-epoch = whole seconds since 1970 in SOURCE_DATE_EPOCH, such as 1795298400
expected-evidence = one of backlink, rel-me, administrator, phone, letter
expected-https = a web address that begins with https://, such as https://www.esimerkkila.example/
expected-id = an id of small letters a–z, digits and hyphens, such as kirjasto or kirjasto/facebook
expected-instant = a time such as "2026-11-20T14:05:00+02:00", or a day
expected-kind = one of unit, role, person, expert, campaign
expected-language = a language such as fi, sv or en
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

## The command line

cli-summary-clean = No errors, no warnings.
cli-summary-found = { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }.
cli-nothing-written = Nothing was written: the published site is as it was. Mend the errors above and run the command again.
cli-written = Wrote { $files ->
        [one] 1 file
       *[other] { $files } files
    } to { $out } in { $seconds } s.
cli-listed = Listed: { $listed } of { $profiles ->
        [one] 1 profile
       *[other] { $profiles } profiles
    }.
cli-internal-absent = The folder profiles/_internal is not here, so what depends on it was not checked. Use --internal DIR if it lies elsewhere.
cli-in-file = in { $file }, line { $line }
cli-other-place = the other place
cli-explain-hint = More about this rule: aito explain { $rule }
cli-no-rule = There is no rule “{ $rule }”. Did you mean { $suggestion }? All rules: aito explain
cli-progress-building = Building … { $seconds } s
cli-progress-verifying = Checking the published files … { $seconds } s
cli-no-site = No site was found: { $folder } has no site.yaml. Go to the site's folder, the one with site.yaml in it, or name it with --site DIR.
cli-bad-date = “{ $found }” is not a day. Write it like this: --date 2026-05-11
cli-host-root = The site lies under a path. What belongs at the host's root is in { $out }/for-host-root/: copy it there.
cli-bad-base-url = “{ $found }” is not where a site can be published. Write a whole address such as https://tilit.esimerkkila.example/
cli-bad-epoch = SOURCE_DATE_EPOCH must be whole seconds since 1970, such as 1795298400.
cli-out-is-site = { $out } is the site itself or a folder that holds it, and would be overwritten. Choose another folder with --out DIR.
cli-out-foreign = { $out } has files in it that no build of Aito wrote, and they would be lost. Choose an empty or a new folder with --out DIR.
cli-write-failed = Could not write to { $out }: { $detail }. The published site is as it was.
cli-removals-no-site = There is no published site in { $out } to take anything away from. Fetch the published files to that folder first, from where they are published (with git, rsync or your host's own download), or name their folder with --out DIR. Then run the command again.
cli-removals-flawed = The published site in { $out } is not whole, so nothing was made of it. Fetch all of it again. What is wrong:
cli-removals-unreadable = The published site in { $out } has no list of accounts that this version of Aito can read. Use the version that built it, or mend the errors and run aito build.
cli-removals-no-records = There is not one record in profiles/, so every account would leave the list in { $out }. Is this the site's folder, with all its files? If the list is meant to be empty, run aito build.
cli-removals-trouble = Could not read { $path } of the published site: { $detail }.
cli-removals-nothing = Nothing to take away: the records stand for every account on the published list. Nothing was written.
cli-removals-taken = { $count ->
        [one] 1 account is no longer on the published list:
       *[other] { $count } accounts are no longer on the published list:
    }
cli-removals-changed = What is said of a takeover was brought up to date.
cli-removed-missing = { $id }: there is no record of it. ({ $url })
cli-removed-unreadable = { $id }: its record cannot be read. ({ $url })
cli-removed-unreadable-field = { $id }: its record has no { $field } that can be read. ({ $url })
cli-removed-planned = { $id }: its record says planned. ({ $url })
cli-removed-closed = { $id }: it is closed. ({ $url })
cli-removed-private = { $id }: its record says that it is somebody's own. ({ $url })
cli-removed-ended = { $id }: its last day was { $day }. ({ $url })
cli-removed-not-yet = { $id }: it opens only later. ({ $url })
cli-removed-owner-unknown = { $id }: no unit of the organisation answers for it. ({ $url })
cli-removed-address-changed = { $id }: its record names another account. ({ $url })
cli-removed-compromised = { $id }: somebody else has it; readers are warned of it now. ({ $url })
cli-removals-kept-warning = { $id } is still warned of, although its record no longer says so: only aito build takes a warning away.
cli-removals-naming = Pages of texts stay as they are. These still name what is gone, or link to an account that somebody else has:
cli-removals-more = … and { $count } more.
cli-removals-builtin-theme = The site's own templates could not be used, so these pages have the built-in look for now.
cli-removals-search-of-texts = The search of texts could not be read, so until the next aito build it finds accounts only.
cli-removals-closed-accounts = What the check remembered of closed accounts could not be read. Until the next aito build it may say of one of them that it is not listed.
cli-removals-errors = The errors above were not in the way. Until they are mended, aito build publishes nothing.
cli-removals-held-back = This keeps on the published list what your records no longer stand for: { $ids }. To take it off now, whatever else is wrong: aito build --removals-only
cli-unknown-profile = There is no profile “{ $id }”. Did you mean { $suggestion }?
cli-unread-profile = The record { $file } cannot be read, so it was not changed. aito check says what is wrong in it.
cli-two-records = Two files have the id { $id }: { $files }. Nothing was changed; take one of them away first.
cli-changed-failed = Could not change { $file }: { $detail }. It is as it was.
cli-amend-unreadable = { $file } cannot be read, so it was not changed. aito check says what is wrong in it.
cli-amend-layout = { $file } is written in a way that this command cannot change without touching more than it should. Nothing was changed. Write one key a line, or set by hand: status: { $status }
cli-amend-no-status = { $file } says no status that can be read, so it was not changed. aito check says what is wrong in it.
cli-amend-closed = { $id } is closed: it is on no list, and the check tells that it is no longer official. Nothing was changed.
cli-amend-planned = { $id } is planned: no account is listed that somebody could have taken over. Nothing was changed.
cli-amend-not-compromised = { $id } is not marked as compromised. Nothing was changed.
cli-message-language = The site has no language “{ $lang }” ({ $known }). Write the message in one of its languages: --message { $example }=…
cli-message-empty = A message needs words, at most { $limit } characters on one line.
cli-message-identity-code = The message has a personal identity code in it, and it would be published. Nothing was changed.
cli-compromised-marked = { $id } is marked as compromised ({ $file }).
cli-compromised-again = { $id } was marked already; the moment stays as it is ({ $file }).
cli-compromised-no-message = To tell readers more: aito compromised { $id } --message "…"
cli-compromised-steps = What to do now:
cli-compromised-step-password = 1. Change the account's password at once, and that of the mailbox it is recovered with. End all other sessions, and take away apps and people that do not belong there.
cli-compromised-step-evidence = 2. Keep the evidence: pictures of what was posted and sent, times, messages from the platform. Delete nothing before that.
cli-compromised-step-tell = 3. Tell: your communications, your data protection and your information security, and the platform, that the account was taken over. If people were harmed or data leaked, the authorities too.
cli-compromised-step-publish = 4. Publish the warning: aito build. If other errors stop it: aito build --removals-only
cli-compromised-step-over = 5. When the account is yours again and everything in it has been looked at: aito compromised { $id } --over
cli-compromised-over = { $id } is no longer marked as compromised ({ $file }). Its status is now { $status }; correct it if that is not so.
cli-compromised-confirm = Before you publish it as official: look through the account, its settings and its people, then set reviewed to today in the record, and run aito build.
cli-lookup-no-data = Cannot answer: the site has errors, so its records cannot vouch for any account. Run aito check.
cli-lookup-unreadable = Cannot answer: what is asked could not be read from standard input.
cli-lookup-at-no-list = There is no list that could be read at { $at }.
cli-lookup-at-no-names = The names of the profiles could not be read. The answers hold without them.
cli-lookup-at-no-table = The published site does not say which services it knows, so nothing can be told for certain.
cli-lookup-at-other-table = The site was published by another version of Aito, which may read some addresses otherwise.

## Signing, and checking what is published

cli-signed = The data is signed.
cli-unsigned = The data is not signed: there is no key in AITO_SIGNING_KEY. To sign it now: aito sign --key FILE
cli-sign-done = Signed: { $file }
cli-sign-no-key = There is no key to sign with. Name its file with --key FILE, or put the key into the environment as AITO_SIGNING_KEY. To make one: aito sign --new-key FILE
cli-sign-no-site = There is no site in { $out }. Build it first with aito build, or name its folder with --out DIR.
cli-sign-not-signed = Nothing was signed: a signature vouches for every file. Build the site again with aito build.
cli-sign-failed = The signature could not be written to { $out }: { $detail }
cli-sign-impossible = The data could not be signed. Build the site again with aito build.
cli-sign-open-key = Others on this machine can read the secret key { $file }. Take that right away: chmod 600
cli-sign-published-key = { $file } lies in a folder that is published, and a secret key there would be published too. Keep the key outside the site.
cli-sign-key-unreadable = { $from } cannot be used: { $detail }
cli-sign-key-exists = { $file } is there already and is not written over: without the old key, nobody could go on signing. Choose another name.
cli-sign-not-a-key = { $from } holds no secret key. A key has two lines, as minisign -G or aito sign --new-key make them.
cli-sign-public-key = { $from } holds the public key. Signing needs the secret one.
cli-sign-needs-password = The key in { $from } has a password. Put the password into the environment as AITO_SIGNING_PASSWORD.
cli-sign-wrong-password = The password in AITO_SIGNING_PASSWORD is not the one of the key in { $from }.
cli-sign-too-heavy = The key in { $from } asks for more memory than a password may cost. Make a new key with minisign -G or aito sign --new-key.
cli-sign-new-key =
    Secret key: { $secret } (keep it to yourself, and a copy in a safe place)
    Public key: { $public }
    { $key }
cli-sign-new-key-open = The secret key has no password: whoever has the file can sign in the organisation's name. To make one with a password, put it into AITO_SIGNING_PASSWORD first.

cli-verify-good = { $files ->
        [one] The one published file is as it was made.
       *[other] All { $files } published files are as they were made.
    } Made { $generated }, valid until { $expires }.
cli-verify-unserved = { $count ->
        [one] One file was not asked for, because hosts do not serve it.
       *[other] { $count } files were not asked for, because hosts do not serve them.
    }
cli-verify-no-key = The signature was not checked, because no public key was given: whoever can change the site could have changed all of it. Name the key with --key.
cli-verify-more = … and { $count } more.
cli-verify-clock = The data was made at { $generated }, which this machine's clock has not reached yet. One of both clocks is wrong.
cli-verify-replaced = The site was published anew while it was being checked. Run the command again.
cli-verify-unanswered = No answer for { $path }: { $detail }
cli-verify-bad-key = What --key names is no public key. It should be a file as minisign -G or aito sign --new-key make them (its name ends with .pub), or the second line of that file.
cli-verify-no-folder = There is no folder { $at }. A published site's address begins with https://
cli-verify-no-address = { $at } is not the address of a site. Write it like this: https://tilit.esimerkkila.example/
cli-verify-no-https = { $at } is not asked, because anybody on the way could change the answer. Write the address with https://
cli-verify-no-network = This program was made without the network, so it can only check folders.
cli-verify-state-no-place = There is no place to remember the serial number, so an older site put back would go unnoticed. Name a file with --state FILE.
cli-verify-state-damaged = { $file } is damaged, so an older site put back could go unnoticed. Delete the file if you know why it is damaged, or name another one with --state FILE.
cli-verify-state-failed = The serial number cannot be remembered in { $file }: { $detail }. Name another file with --state FILE.
cli-verify-no-manifest = Not a published site: there is no data/manifest.json.
cli-verify-unreadable = Damaged: data/manifest.json cannot be read, from line { $number } on.
cli-verify-version = data/manifest.json has version { $number }, which this program does not know. Use a newer one.
cli-verify-unsafe-path = Not to be trusted: data/manifest.json names the file “{ $path }”, which would lie outside the site.
cli-verify-bad-entry = Damaged: data/manifest.json has no proper SHA-256 of { $path }.
cli-verify-bad-times = Damaged: data/manifest.json does not say properly when it was made and until when it is valid.
cli-verify-unsigned = Not signed: there is no data/manifest.json.minisig.
cli-verify-signature-unreadable = Damaged: data/manifest.json.minisig is no signature.
cli-verify-other-key = Signed with another key than the one that was given.
cli-verify-bad-signature = Bad signature: data/manifest.json is not what was signed. Nothing in it is to be relied on.
cli-verify-missing = Missing: { $path }
cli-verify-changed = Changed: { $path } is not the file that was published.
cli-verify-not-a-file = Not a file: in place of { $path } there is a link, a folder or a device.
cli-verify-elsewhere = Led away: the server sends whoever asks for { $path } to { $to }.
cli-verify-extra = Not ours: { $path } is not in data/manifest.json.
cli-verify-expired = Expired: the data was valid until { $time }. Build and publish the site again.
cli-verify-ahead = From the future: the data was made at { $time }. Either the clock of this machine or the one where the site was built is wrong.
cli-verify-replayed = Older than before: the serial number is { $serial }, and { $seen } was seen already. Somebody may have put an old site back. If you did it yourself, build the site again.
