# Words of `aito activate`.

cli-activate-done = { $id } is in use now: its status is active ({ $file }).
cli-activate-reviewed = The record had no day of review, which a profile in use must have, so today ({ $day }) was written: look through the record.
cli-activate-steps = What to do now:
cli-activate-step-look = 1. Look through the account: that you can sign in, who can post, its name, picture and description, and that no old post misleads.
cli-activate-step-publish = 2. Run aito build and publish the site, so that the directory and the check say that the account is in use.
cli-activate-step-tell = 3. Tell people of the account on the organisation's website first, then on its other accounts.
cli-activate-step-ends = 4. After { $ends } it drops off the list by itself. If it goes back to standby before that, write status: standby and take ends out of the record.
cli-activate-step-back = 4. When it is no longer needed, write status: standby in the record again, and run aito build. To give it a last day: ends: and the day.
cli-activate-over = The record of { $id } says that its last day was { $day }, so it would be in use and on no list. Give a new last day with --until, or take ends out of the record first. Nothing was changed.
cli-activate-until-past = { $found } has passed already, so the profile would be on no list. Nothing was changed.
cli-activate-active = { $id } is in use already. Nothing was changed. To give it a last day, write ends: and the day in { $file }.
cli-activate-planned = { $id } is planned: there is no account yet. When it is opened, write its address and the day in { $file } and set its status. Nothing was changed.
cli-activate-closed = { $id } is closed for good. A new account needs a new record: aito new profile. Nothing was changed.
cli-activate-compromised = { $id } is marked as compromised. When the account is yours again: aito compromised { $id } --over. Nothing was changed.
