# Words of `aito confirm`.

cli-confirm-done = { $id }: confirmed { $day }, before that { $before }. Account: { $address } ({ $file })
cli-confirm-first = { $id }: confirmed { $day }, for the first time. Account: { $address } ({ $file })
cli-confirm-again = { $id }: was confirmed today already. Account: { $address } ({ $file })
cli-confirm-ended = { $id }: its last day was { $day }, so it is on no list although it was confirmed. If it goes on, mend ends in the record; if not, close it with aito close.
cli-confirm-closed = { $id } is closed, so there is nothing to confirm ({ $file }).
cli-confirm-planned = { $id } is planned: there is no account yet that anybody could vouch for ({ $file }).
cli-confirm-compromised = { $id } is marked as compromised, and nobody can vouch for it now. When the account is yours again: aito compromised { $id } --over ({ $file })
cli-confirm-none = Nothing was confirmed. Mend what is said above, or leave those profiles out, and run the command again.
cli-confirm-left-out = { $id } was left out: its status is { $status }.
cli-confirm-unit-empty = The unit { $unit } answers for no profile that is in use or standby, so nothing was confirmed.
cli-confirm-meaning = To confirm means: somebody looked today at the account and at its record, and all of it is true. If something is not, mend the record before you publish it.
