# Words of findings and of the command line, in English: the command line. README.md in locales says how they are made.

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
cli-lock-absent = There is no anchors.lock, so nobody is told when an address of the handbook vanishes. The command aito lock makes it.
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
cli-removals-unsigned = The data is not signed: the published site that this one was made of has no good signature by the key in AITO_SIGNING_KEY, so somebody else may have changed its pages. The warning is in the folder all the same. To sign again, mend the errors and run aito build; or compare the pages with what you know to be yours, then run aito sign.
cli-removals-held-back = This keeps on the published list what your records no longer stand for: { $ids }. To take it off now, whatever else is wrong: aito build --removals-only
cli-removals-held-unsure = The records of these accounts cannot be relied on as they are, so the accounts stay on the published list as before: { $ids }. Mend the records first: aito build --removals-only would take these accounts off the list too.
cli-removals-perhaps = Your records say that somebody else has this: { $ids }. There is no published site in { $out } to compare with. If the published list still has it, fetch the published files to that folder, then run: aito build --removals-only
cli-unknown-profile = There is no profile “{ $id }”. Did you mean { $suggestion }?
cli-unknown-profile-known = There is no profile “{ $id }”. Ids are the paths under profiles/ without .yaml, for example { $known }.
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
cli-lookup-nothing = Nothing was asked: there is no line with an address or a handle in it.
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
