# Words of findings and of the command line, in English: what accounts show of whose they are. README.md in locales says how they are made.

## Profiles: accounts that name another than the record

profile-proof-contradicts = The domain { $name } says that it is the name of another account than the one in the record: { $said }, not { $written }.
    .why = A name can be given up and taken by somebody else. Then { $to } leads to a stranger, and your list calls it official.
    .mend = Open the account without being signed in, and look whether it is yours. If it is, write its lasting id as stable_id: "{ $said }". If it is not, mark the record at once: aito compromised { $id }
    .label = another lasting id than the domain names
profile-proof-contradicts_name = The account's own server calls { $to } by another name: { $said }
    .why = The address may be that of another account, or its name may have changed hands. Citizens would follow a stranger.
    .mend = Open the account without being signed in, and look whether it is yours and what it is called there. Write the address that its own page shows.
    .label = another name on its own server

## aito check --proof

cli-proof-progress = Asking accounts whose they are
cli-proof-none = There is no listed account to ask.
cli-proof-nothing-read = Accounts were not asked: site.yaml cannot be read.
cli-proof-both = { $id }: the account says that { $of } is its own page, and that page says the same of the account.
cli-proof-says-own = { $id }: the account says that { $of } is its own page. That page does not name the account with a rel="me" link.
cli-proof-mentions = { $id }: the account's page has a link to { $of }, but does not say that it is its own.
cli-proof-insecure = { $id }: the account's page links to { $of }, whose connection is not secure. Write the address with https in the account's settings.
cli-proof-own-domain = { $id }: the domain { $of } is yours, and names this account.
cli-proof-same-name = { $id }: the name still belongs to the account that the record names. That is no evidence of whose it is, since the domain of the name is not yours.
cli-proof-name-unwritten = { $id }: the domain of the name says which account has it. If that is yours, write stable_id: "{ $of }" into the record and run this again.
cli-proof-nothing = { $id }: nothing was seen of whose the account is. Programs do not see everything: look yourself, and add your website to the account's profile if it is not there.
cli-proof-contradicted = { $id }: what answered names another account ({ $of }); see the warning above.
cli-proof-elsewhere = { $id }: the account's address leads to another one: { $of }. Look which of them is yours.
cli-proof-gone = { $id }: no page is shown at the address now. aito check --links says more.
cli-proof-refused = { $id }: its host refuses programs or asks them to sign in, so it is not known. Look yourself.
cli-proof-unreachable = { $id }: there was no answer to go by, so it is not known. Try again later.
cli-proof-left-platform = { $count ->
        [one] 1 account was
       *[other] { $count } accounts were
    } not asked: the platform refuses programs or tells them nothing. That says nothing about the account; look yourself.
cli-proof-left-other = { $count ->
        [one] 1 account was
       *[other] { $count } accounts were
    } not asked: the name is an example or not on the open Internet, or time ran out.
cli-proof-left-own = { $count ->
        [one] 1 account is
       *[other] { $count } accounts are
    } on a host of your own and { $count ->
        [one] needs
       *[other] need
    } no evidence.
cli-proof-by-hand = { $file } is not laid out so that a program can change it. Write under evidence yourself: { $line }
cli-proof-weak = This is weak: somebody else may have written the link there, in a post or a comment, and an impostor links to your site as well. Say yes only if you have seen the link in the account's own description.
cli-proof-ask = Write this into { $file }? yes, no, all (this and the rest that are not weak), quit:
cli-proof-unasked = Nothing was changed: nobody could be asked. To write { $files ->
        [one] this evidence
       *[other] these { $files } pieces of evidence
    } into the records without a question: aito check --proof --yes
cli-proof-unasked-weak = Nothing was changed: weak evidence is written only if somebody says yes to it. Run the command in a terminal.
cli-proof-done = Evidence was written into { $files } of { $all ->
        [one] 1 record
       *[other] { $all } records
    }.
