# The form of a record in the preview, `aito serve`.

## The page

edit-link = Edit this record
edit-all-link = Edit records
edit-title = Edit the record { $id }
edit-all-title = Records to edit
edit-all-text = Each record is the file of one official account. Choose the one that you want to change.
edit-file = The form changes only the file { $file } on this computer. Nothing is published and nothing is sent anywhere. What you do not change stays in the file as it is, remarks among it.
edit-internal = The internal half of the record, which is never published, is not in this form. It is changed in its own file in profiles/_internal/.
edit-back = To the profile's page
edit-all-back = All records
edit-save = Save
edit-saved = Saved in the file { $file }. The preview shows it in a moment. Nothing is published yet.
edit-same = Nothing was changed, so nothing was written.
edit-found = { $count ->
    [one] One finding about this record
   *[other] { $count } findings about this record
  }
edit-refused = Not saved: it would bring an error
edit-refused-text = Mend what is told here and save again. What you typed is still in the form. Errors that were there before do not keep you from saving.
edit-slips = Not saved: something typed cannot be written
edit-layout = Not saved: the file has to be changed by hand
edit-layout-text = { $file } is laid out in such a way that the form could lose a remark or change something else in it. Open the file in a text editor and write the change there. What you typed is still in the form; copy it from there.
edit-outdated = Not saved: the file was changed meanwhile
edit-outdated-text = Somebody or some program has changed { $file } after you opened the form. The form now shows the file as it is, and in the fields that you changed what you typed. Look them through and save again.
edit-failed = Not saved: { $file } could not be written
edit-failed-text = The system says: { $detail }. What you typed is still in the form.
edit-foreign = This form did not come from the preview's own page, so nothing was changed. Open the record in the preview and save there.
edit-stale = The preview was started anew after you opened the form, so nothing was written. What you typed is still here. Save again.
edit-unknown = There is no record { $id }.
edit-unreadable = The file of the record { $id } cannot be read, so it cannot be shown as a form. Mend in a text editor what is told here; the form then works.
edit-twice = Two records have the id { $id }, so nobody can say which one you mean. Give one of them another id in its file.
edit-no-site = site.yaml cannot be read, so nobody knows the site's languages. Mend it first.
edit-elsewhere = Elsewhere in the site
edit-now = In the file now:
edit-now-nothing = nothing
edit-in-file = Changed in the file { $file }, line { $line }:
edit-in-file-none = Nothing is written. It is added in the file { $file }.
edit-required = needed
edit-nothing-said = not said
edit-yes = yes
edit-no = no
edit-lines = One on each line.
edit-slip-control = A character in it cannot stand in a text. Type it anew rather than pasting it.
edit-slip-long = It is too long: at most 4,000 characters.
edit-slip-nothing = Every record needs it, so it cannot be left empty.

## The parts of the form

edit-group-shown = What readers see
edit-group-account = The account
edit-group-keeping = Who answers for it
edit-group-service = When it answers
edit-group-life = Where it is in its life
edit-group-ending = Closing, takeover and exceptions

## The fields

edit-field-id = Id
    .help = The record's name in addresses and links. It is changed with the command aito move, so that no address dies.
edit-field-name = Name
    .help = The profile's name as readers see it, best in each language.
edit-field-url = The account's address
    .help = Copied from the account's own page on the platform: https://… Needed unless the profile is planned.
edit-field-platform = Platform
    .help = Only in a planned record that has no address yet, for example facebook.
edit-field-kind = Whose account it is
    .help = It decides what else the record has to say.
edit-field-status = Status
    .help = Only profiles in use and standby profiles are listed. For a takeover use aito compromised and for closing aito close: they also say what else to do.
edit-field-owner-unit = Unit
    .help = The unit that answers for the account. Every profile needs one.
edit-field-owner-role = Responsible role
    .help = A title, no name. Where nothing is written, it is the unit's own role.
edit-field-shared-with = Other units that use it
    .help = Ids of units, for example kirjasto.
edit-field-contact-email = E-mail address
    .help = The official address of whoever keeps the account, on one of the organisation's domains. It is shown.
edit-field-contact-phone = Telephone number
    .help = An official number in the form +358 9 123 4567. It is shown.
edit-field-languages = Languages
    .help = The languages in which the account serves, for example fi or sv.
edit-field-opened = Opened
    .help = The day on which the account was opened, for example 2015-03-02. Needed unless the profile is planned.
edit-field-reviewed = Last confirmed
    .help = The day on which a person last went through the whole record and found it true, for example 2026-05-11.
edit-field-main = The main account on this platform
    .help = Whether it is the organisation's main account there. Each platform has at most one.
edit-field-about = What it is for
    .help = One sentence for readers.
edit-field-topics = Topics
    .help = What it writes about, a few words each.
edit-field-website = Page on the website
    .help = The page of the organisation's website that the account goes with: https://… Write none where there is no such page.
edit-field-service-hours = Hours
    .help = When messages are read.
edit-field-service-response = Response
    .help = How soon an answer comes.
edit-field-service-urgent = When it is urgent
    .help = What to do then, for example a number to call.
edit-field-counterpart = The same in the other language
    .help = The id of the profile that gives the same service in the other language, where that has an account of its own.
edit-field-stable-id = The platform's own id
    .help = The platform's number of the account, which survives a new name.
edit-field-joined = Joined
    .help = The month that the platform shows as the account's start, for example 2015-03.
edit-field-aliases = Earlier names
    .help = Earlier addresses of the same account.
edit-field-platform-verified = The platform's badge
    .help = Whether the account has it. It is a remark, never evidence.
edit-field-evidence = Evidence
    .help = How the organisation knows that the account is its own.
edit-field-ends = Ends
    .help = The last day of a campaign or of a person's task, for example 2027-06-30. After it the profile drops off the list by itself.
edit-field-person-title = The person's title
    .help = For accounts of a person or an expert.
edit-field-person-name = The person's name
    .help = For accounts of a person or an expert. Leave it out where showing it could endanger anybody.
edit-field-standby-for = Kept ready for
    .help = What a standby profile waits for, for example disturbances in the water supply.
edit-field-closed-date = Closed on
    .help = The day, for example 2026-05-11. Only with the status closed.
edit-field-closed-reason = Why it was closed
    .help = Only with the status closed.
edit-field-closed-successor = Successor
    .help = The id of the profile that takes its place, where there is one.
edit-field-compromised-since = Taken over since
    .help = A day or a moment, for example 2026-11-20T14:05:00+02:00. Only with the status compromised.
edit-field-compromised-message = What readers of the warning are told
    .help = For example: do not open links that the account sends. Only with the status compromised.
edit-field-allow = Exceptions
    .help = Agreed exceptions from rules, each with its reason and its last day.

## Words of the format

edit-choice-kind-unit = a unit's, kept by several people
edit-choice-kind-role = a role's, such as the mayor's office
edit-choice-kind-person = a named office holder's
edit-choice-kind-expert = an expert's own, used for work too
edit-choice-kind-campaign = a campaign's
edit-choice-status-planned = planned: decided, not opened
edit-choice-status-standby = standby: opened in advance for a crisis
edit-choice-status-active = in use
edit-choice-status-compromised = compromised: somebody else has it
edit-choice-status-closed = closed for good
edit-choice-closing-reason-ended = the activity ended
edit-choice-closing-reason-employment-ended = the employment ended
edit-choice-closing-reason-task-changed = the office holder moved to another task
edit-choice-closing-reason-low-use = it was little used
edit-choice-closing-reason-reorganised = the organisation changed
edit-choice-closing-reason-compromised = it was taken over and not recovered
