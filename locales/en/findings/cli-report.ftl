# Words of `aito report`.

cli-report-title = Internal report: { $name }, { $day }
cli-report-confidential = For the organisation's own use; not to be published. What nobody has written is shown as not known, not as no.
cli-report-no-internal = The folder profiles/_internal is not here, so maintainers, training, two-factor sign-in, plans and impostor reports are not known. Use --internal DIR if it lies elsewhere.
cli-report-no-site = site.yaml cannot be used as it is, so there is no report. aito check says what is wrong in it.
cli-report-unread = { $count ->
        [one] 1 record has errors and is not in this report; aito check tells them.
       *[other] { $count } records have errors and are not in this report; aito check tells them.
    }
cli-report-exists = { $file } is there already and is not written over ({ $detail }).
cli-report-failed = { $file } could not be written: { $detail }
cli-report-written = Wrote { $file }. It is not for publication.
cli-report-in-site = { $file } lies in the site or in a published one, where an internal report may not be. Name a file outside it.
cli-report-summary = Summary
cli-report-profiles = Profiles
cli-report-reviews = { $overdue } overdue, { $unknown } not known
cli-report-review = Review
cli-report-review-overdue = OVERDUE since { $due }, confirmed { $reviewed }
cli-report-review-due = next by { $due }, confirmed { $reviewed }
cli-report-two-factor = Two-factor sign-in
cli-report-two-maintainers = At least two maintainers (unit profiles)
cli-report-maintainers = Maintainers
cli-report-deputies = Deputies
cli-report-training = Training
cli-report-device = Device
cli-report-device-separate = its own
cli-report-device-shared-official = official, shared
cli-report-device-private = private
cli-report-plans-complete = Communications plan complete
cli-report-plan = Communications plan
cli-report-plan-draft = draft
cli-report-plan-submitted = submitted
cli-report-plan-returned = returned for changes
cli-report-plan-complete = complete
cli-report-plan-archived = complete and archived
cli-report-impostors = Impostor reports
cli-report-archive = Archive
cli-report-role = Responsible role
cli-report-email = E-mail
cli-report-address = Address
cli-report-ends = Last day
cli-report-closed = Closed
cli-report-none = none
cli-report-on = on
cli-report-off = OFF
cli-report-unknown = not known
cli-report-known = yes { $yes }, no { $no }, not known { $unknown }
cli-report-status-planned = planned
cli-report-status-standby = standby
cli-report-status-active = in use
cli-report-status-compromised = COMPROMISED
cli-report-status-closed = closed
cli-report-not-known = Not known
