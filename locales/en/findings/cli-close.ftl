# Words of `aito close`.

cli-close-done = { $id } is closed as of { $day } ({ $file }).
cli-close-was-compromised = Readers are no longer warned of a takeover after the next aito build: the check then says that the account is no longer official.
cli-close-steps = What else to do:
cli-close-step-archive = 1. Store what is to be kept of the account before it is gone, and write where it lies in the internal half, profiles/_internal/{ $id }.yaml: archive: "…"
cli-close-step-platform = 2. Close the account on the platform itself: { $address }
cli-close-step-lost = 2. Ask the platform to take the account down: { $address }
cli-close-step-private = 3. It may not become anybody's private account, not by a new name and picture either. Take the organisation's name, addresses and people out of it if it cannot be closed at once.
cli-close-step-tell = 4. Tell the followers and the organisation where its services are found from now on, and mend the links on the website.
cli-close-step-tell-successor = 4. Tell the followers and the organisation that { $successor } takes its place, and mend the links on the website.
cli-close-step-publish = 5. Publish: aito build. If other errors stop it: aito build --removals-only
cli-close-remembered-years = { $years ->
        [one] The check recognises the closed account for 1 year more, so that nobody who takes the name over is believed.
       *[other] The check recognises the closed account for { $years } years more, so that nobody who takes the name over is believed.
    }
cli-close-remembered-months = { $months ->
        [one] The check recognises the closed account for about 1 month more, so that nobody who takes the name over is believed.
       *[other] The check recognises the closed account for about { $months } months more, so that nobody who takes the name over is believed.
    }
cli-close-forgotten = The check does not go on recognising it: it remembers the closed profiles of units and campaigns only, never of people and roles.
cli-close-pointers = { $count ->
        [one] One place still points to the closed account. Change it, or the site cannot be built:
       *[other] { $count } places still point to the closed account. Change them, or the site cannot be built:
    }
cli-close-pointers-none = Nothing else on the site points to the account.
cli-close-pointers-unknown = Whether other texts point to the account could not be looked up, because site.yaml cannot be used. aito check says what is wrong in it.
cli-close-reason = “{ $found }” is no reason for closing. Write { $expected }.
cli-close-future = { $day } is still to come, and a closed profile is off the list at once. To let { $id } drop off by itself after a day, write ends: { $day } in its record. Nothing was changed.
cli-close-before-opened = { $id } was opened only on { $opened }, so it cannot have been closed on { $day }. Nothing was changed.
cli-close-successor-itself = { $id } cannot take its own place. Nothing was changed.
cli-close-successor-closed = { $id } is closed itself. Name the profile that is in use now. Nothing was changed.
cli-close-successor-planned = { $id } is only planned, so it cannot take the place yet. Leave --successor out and write it into the record once it is open. Nothing was changed.
cli-close-successor-compromised = { $id } is marked as compromised; nobody should be sent there. Nothing was changed.
cli-close-closed = { $id } is closed already ({ $file }). Nothing was changed.
cli-close-planned = { $id } is planned: there is no account to close. If nothing comes of the plan, delete { $file }. Nothing was changed.
cli-close-compromised = { $id } is marked as compromised. If the account is lost for good: aito close { $id } --reason compromised. When it is yours again: aito compromised { $id } --over, then close it. Nothing was changed.
