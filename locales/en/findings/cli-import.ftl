# Words of `aito import`.

cli-import-pasted = the pasted list
cli-import-paste = Paste the cells here with their heading, press Enter, then Ctrl+D (on Windows Ctrl+Z and Enter).
cli-import-unreadable = { $file } cannot be read: { $detail }. Nothing was written.
cli-import-empty = There is nothing in { $file }. Nothing was written.
cli-import-not-text = { $file } is no text: a spreadsheet program’s own file (.xlsx, .ods) cannot be read. Open it in the program, save it as CSV (UTF-8), and import that. Or copy the cells and paste them: aito import -
cli-import-open-quote = In { $file } the quotation mark in the row that begins on line { $line } never closes, so nobody can tell where its cell ends. Nothing was written. Add the missing " or take the one too many away.
cli-import-too-long = { $file } has more than { $limit } rows, which is no channel list. Nothing was written.
cli-import-too-many = The list would make { $count } records, more than { $limit } at once. Nothing was written. Is this the right file? If it is, split it.
cli-import-no-site = site.yaml has errors, so nobody can tell what the list’s words mean. aito check says what is wrong. Nothing was written.
cli-import-no-units = profiles/units.yaml has no unit that could answer for an account. Write the units there first. Nothing was written.
cli-import-map-malformed = --map needs a column and a field with = between them, such as --map "Kanavan nimi=name". It says “{ $found }”.
cli-import-map-column = The list has no column “{ $found }”. It has: { $known }
cli-import-map-field = There is no field “{ $found }”. Did you mean { $suggestion }? Fields: { $known }, none
cli-import-missing = No column says this: { $missing }. Nothing was written. Say which column does, by its heading or its number from the left: --map "{ $column }={ $field }"
cli-import-read = Read { $file }: { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }, { $encoding }, { $separator }. Its columns:
cli-import-separator-tab = separated by tabs
cli-import-separator-semicolon = separated by semicolons
cli-import-separator-comma = separated by commas
cli-import-column-heading = { "  " }{ $column } → { $field }
cli-import-column-content = { "  " }{ $column } → { $field } (guessed from what stands in it)
cli-import-column-given = { "  " }{ $column } → { $field } (as you say)
cli-import-column-people = { "  " }{ $column }: passed over. It names people or rights, which belong in the internal halves (profiles/_internal), not in what is published.
cli-import-column-unknown = { "  " }{ $column }: passed over
cli-import-field-platform = service (platform)
cli-import-field-name = name (name)
cli-import-field-url = address (url)
cli-import-field-handle = user name on the service (handle)
cli-import-field-unit = unit (unit)
cli-import-field-email = e-mail (email)
cli-import-field-phone = telephone (phone)
cli-import-field-languages = languages (languages)
cli-import-field-opened = day of opening (opened)
cli-import-field-about = purpose (about)
cli-import-field-role = responsible role (role)
cli-import-field-main = main account (main)
cli-import-new-title = New records:
cli-import-new = { "  " }{ $file } (line { $line })
cli-import-present-title = In the records already, left alone:
cli-import-present = { "  " }{ $id } (line { $line })
cli-import-open-title = { $count ->
        [one] 1 row needs you:
       *[other] { $count } rows need you:
    }
cli-import-open = { "  " }line { $line }: { $why }
cli-import-more = { "  " }… and { $count } more.
cli-import-failed = Could not write { $file }: { $detail }. { $made ->
        [0] Nothing was written.
        [one] 1 record was written before it; run the command again when the reason is gone, and it goes on from there.
       *[other] { $made } records were written before it; run the command again when the reason is gone, and it goes on from there.
    }
cli-import-done = Records made: { $made }. In the records already: { $present }. Rows that need you: { $open }.
cli-import-dry = Nothing was written. Records that would be made: { $made }. In the records already: { $present }. Rows that need you: { $open }.
cli-import-next = The new records are planned: they are published nowhere. For each account that is in use, look at it, then write in its record its address (url), the day it was opened (opened), today as the day of your look (reviewed) and status: active. Then run aito check.
cli-import-open-identity-code = there is a personal identity code in it. Take the code out of the list; it belongs in no list of channels.
cli-import-open-more-cells = it has more cells than the list has columns. Where a cell has the separator in it, put the cell in quotation marks.
cli-import-open-formula = the column { $field } begins with =, +, - or @, as a formula does, so it was not taken over. Write it as plain text.
cli-import-open-unit-missing = it says no unit, so nobody would answer for the account.
cli-import-open-unit-unknown = units.yaml has no unit “{ $found }”. Add the unit there, or write in the list one that is there.
cli-import-open-unit-near = units.yaml has no unit “{ $found }”. Did you mean { $suggestion } ({ $id })? Correct the list, or add the unit.
cli-import-open-unit-role = neither the unit { $id } nor a unit above it has a responsible role in units.yaml. Add it there (role: …), or to the list.
cli-import-open-name-missing = it has no name that can be used.
cli-import-open-person = the name looks like a person’s. Write the role in its place (such as Youth worker); if the person’s name is to be public, make the record yourself, with kind: person.
cli-import-open-names-addresses = it has several names, and another number of addresses. Write one account a row.
cli-import-open-platform-missing = it says no service and no address.
cli-import-open-platform-unknown = “{ $found }” is no service that is known. Write its usual name, such as Facebook, or add your own channel in site.yaml under platforms.
cli-import-open-platform-differs = it says “{ $found }”, but the address is one of { $platform }.
cli-import-open-address = “{ $found }” is no account’s address. Copy the address from the account’s own page.
cli-import-open-handle = “{ $found }” is no name of an account on that service. Write the account’s address.
cli-import-open-email = the e-mail address is none.
cli-import-open-email-unofficial = the e-mail address is not on one of the organisation’s domains, so it may be somebody’s own. Write the unit’s, or leave the cell empty: then the unit’s is taken from units.yaml.
cli-import-open-phone = the telephone number is none.
cli-import-open-language = “{ $found }” is no language that is known. Write it like this: fi, sv
cli-import-open-twice = the same account is on line { $line } already.
cli-import-open-closed = its account is closed in the record { $id }. If it is in use again, look at that record.
cli-import-open-alias = its address is an earlier one of { $id }. Look up the present address.
cli-import-open-address-now = the record { $id } is planned without an address. Write the address there (url).
cli-import-open-other-unit = the record { $id } has that name on that service, for another unit. Correct the one that is wrong.
