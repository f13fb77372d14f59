# Words of findings and of the command line, in English: how accounts are kept. README.md in locales says how they are made.

## How accounts are kept

profile-approval-missing = The internal half does not say that the organisation and the supervisor have agreed to this expert's account.
    .why = An expert uses one account for work and privately. Both must know where the one ends and the other begins, and that readers take what is written there for the organisation's.
    .mend =
        If both have agreed, write it with the days in profiles/_internal/{ $id }.yaml:
        approvals:
          - {"{"}by: supervisor, on: 2026-05-11{"}"}
          - {"{"}by: organisation, on: 2026-05-18{"}"}
        If not, ask them before the account is used for work.
    .label = no approvals
profile-approval-missing_organisation = The internal half does not say that the organisation has agreed to this expert's account; the supervisor has.
    .mend =
        If the organisation has agreed, add a line with the day under approvals in profiles/_internal/{ $id }.yaml:
          - {"{"}by: organisation, on: 2026-05-18{"}"}
        If not, ask whoever decides about it before the account is used for work.
    .label = the organisation's approval is missing
profile-approval-missing_supervisor = The internal half does not say that the supervisor has agreed to this expert's account; the organisation has.
    .mend =
        If the supervisor has agreed, add a line with the day under approvals in profiles/_internal/{ $id }.yaml:
          - {"{"}by: supervisor, on: 2026-05-11{"}"}
        If not, ask the supervisor before the account is used for work.
    .label = the supervisor's approval is missing

profile-deputy-missing = The internal half says who keeps this account, but nobody who stands in for them.
    .why = On holidays and when people leave, an account without a deputy goes unread, and after a takeover nobody else can get in to win it back.
    .mend =
        Agree on somebody, give them access, and write the role, not the person's name:
        deputies: [Palvelupäällikkö]
    .label = no deputies

profile-ends-missing = This account belongs to one person, and the record does not say until when.
    .why = Such an account is closed when the task or the employment ends. With a day in the record it drops out of the list by itself if nobody remembers.
    .mend =
        Write the last day of the task. Where the task has no end, write a day within a year or two, and a later one each time you have looked at it:
        ends: 2028-06-30
    .label = no ends

profile-handle-off-convention = The name “{ $handle }” in this address is not made as site.yaml says that names are made.
    .why = When all accounts of an organisation have names of one kind, people recognise them, and an impostor's name stands out.
    .mend =
        The pattern under naming in site.yaml is { $pattern }. Change the account's name on the platform if you can, write the new address in url, and the old one in aliases. If the name is so well known that it should stay, agree on an exception in this record:
        allow:
          - {"{"}rule: profile/handle-off-convention, reason: Nimi on vakiintunut{"}"}
    .label = not by the pattern

profile-maintainers-few = The internal half says that fewer than two people keep this unit's account.
    .why = A unit's account must not hang on one person. When that person falls ill or leaves, nobody answers, and nobody can close the account or win it back.
    .mend =
        Give at least one more person access, and write how many there are now:
        maintainers: 2
    .label = at least 2

profile-name-off-convention = The name “{ $name }” is not made as site.yaml says that names are made.
    .why = When all profiles of an organisation have names of one kind, people see in the list and on the platform that they belong together.
    .mend =
        The pattern under naming in site.yaml is { $pattern }. Write the profile's name so in every language, and change it on the platform too. If it should stay as it is, agree on an exception in this record:
        allow:
          - {"{"}rule: profile/name-off-convention, reason: Nimi on vakiintunut{"}"}
    .label = not by the pattern

profile-phone-form = “{ $found }” cannot be dialled from everywhere.
    .why = Telephones recognise a number with the country's code wherever the caller is, and so does the check when somebody asks whether a number is yours.
    .mend =
        Write the number with + and the country's code, without the 0 in front of the area, in quotation marks:
        phone: "+358 9 123 4567"
    .label = no country code
profile-phone-form_corrected = “{ $found }” cannot be dialled from everywhere.
    .mend =
        Write it with the country's code, in quotation marks:
        phone: "{ $number }"
    .label = write { $number }

profile-platform-policy-unmet = Accounts on { $platform } need an approval, says site.yaml, and the internal half of this one names none.
    .why = The organisation has decided that accounts on { $platform } need more than others. Whether this one has it should be seen before something goes wrong.
    .mend =
        If somebody has agreed, write who and when in profiles/_internal/{ $id }.yaml:
        approvals: [{"{"}by: supervisor, on: 2026-05-11{"}"}]
        If nobody has, ask for it, and leave the account unused until then.
    .label = no approval
profile-platform-policy-unmet_separate-device = Accounts on { $platform } need a device of their own, says site.yaml, and the internal half of this one does not say that it has one.
    .mend =
        Move the account to a device on which there is nothing else of the organisation's, sign out on the others, and write in profiles/_internal/{ $id }.yaml:
        device: separate
    .label = not a device of its own
profile-platform-policy-unmet_training = Whoever keeps an account on { $platform } needs training, says site.yaml, and the internal half of this one names no course.
    .mend =
        Write the course and its day in profiles/_internal/{ $id }.yaml, or arrange one:
        training: [{"{"}course: Sosiaalisen median perusteet, on: 2026-05-11{"}"}]
    .label = no training
profile-platform-policy-unmet_two-factor = Sign-in to accounts on { $platform } needs a second factor, says site.yaml, and the internal half of this one does not say that it is on.
    .mend =
        Turn it on in the account's security settings, and write in profiles/_internal/{ $id }.yaml:
        two_factor: true
    .label = no second factor

profile-private-device = The internal half says that this official account is kept on somebody's own device.
    .why = A private device is lost, sold or borrowed without the organisation knowing, and the account stays signed in on it when its owner leaves.
    .mend =
        Give whoever keeps the account an official device, sign out on the private one, and write what holds now:
        device: shared-official
        or device: separate, if it is for this account alone.
    .label = somebody's own

profile-signup-unofficial = This account is registered with an address that is not on the organisation's own domains.
    .why = Whoever reads that mailbox can set a new password and take the account over. The organisation cannot close the mailbox when its owner leaves, or open it when the account must be won back.
    .mend = Change the address in the account's settings to one of the organisation's ({ $domains }), best a mailbox that several people read, and then write it here. If the present address is the organisation's own, add its domain to email_domains in site.yaml.
    .label = not on { $domains }

profile-training-missing = The internal half does not say that whoever keeps this account has been trained for it.
    .why = Whoever writes under their own name for the organisation decides alone and at once what to answer, also to threats and to what is confidential.
    .mend =
        Write the course and its day in profiles/_internal/{ $id }.yaml, or arrange one first:
        training: [{"{"}course: Sosiaalisen median perusteet, on: 2026-05-11{"}"}]
    .label = no training

profile-two-factor-off = The internal half says that a password alone lets into this account.
    .why = Passwords are guessed, stolen and used twice. Most takeovers would have stopped at a second factor.
    .mend =
        Turn it on in the account's security settings, best with an app or a security key that several keepers have, put the recovery codes into safe keeping, and then write:
        two_factor: true
    .label = off

expected-pattern = a pattern (a regular expression) such as "^esimerkkila"
expected-requirement = approval, separate-device, training or two-factor
