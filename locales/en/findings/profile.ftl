# Words of findings and of the command line, in English: records of accounts. README.md in locales says how they are made.

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
    .why = Readers cannot know who answers from a private mailbox or from another organisation's. What hangs on it, an account for example, can be lost with it.
    .mend = Write an address on the organisation's own domain ({ $domains }). If “{ $email }” is the organisation's own, add its domain to email_domains in site.yaml.
    .label = not on { $domains }
profile-contact-unofficial_provider = “{ $email }” is not an address of the organisation: anybody can open a mailbox with that provider.
    .mend = Write an address on the organisation's own domain: { $domains }

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
    .mend = Close the account on the platform and run { $command }. If it goes on, write the new last day in ends.
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
