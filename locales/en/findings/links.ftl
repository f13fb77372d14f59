# Words of findings and of the command line, in English: what addresses outside the site answered. README.md in locales says how they are made.

## Content: links to other sites

content-link-gone = The page { $to } is no longer there (its server answers { $status }).
    .why = Readers follow a link when they need an answer, and meet an error page instead.
    .mend = Look for where the page is now, on the same site or with a search engine, and write that address. If it is nowhere, take the link out.
    .label = leads to an error page
content-link-gone_front = The address { $to } leads to the front page of its site: the page that was meant seems to be gone.
    .why = Readers land on a front page and have to look for what you wanted to show them.
    .mend = Look for where the page is now, and write that address. If the front page is meant, link to the front page.
    .label = leads to a front page
content-link-gone_says = The page { $to } says itself that it does not exist, although its server reports no error.
    .why = Readers follow a link when they need an answer, and meet an error page instead.
    .mend = Open the address in a browser. If it shows an error page, look for where the page is now and write that address, or take the link out.
    .label = shows an error page

content-link-moved = The page { $to } has moved for good.
    .why = The old address leads on today. When that signpost is taken down, the link is dead.
    .mend = Open the new address, and if it shows what you meant, write it here: { $new }
    .label = has another address now

content-link-unreachable = No answer came from { $to }, although it was tried more than once.
    .why = Readers who follow it wait in vain.
    .mend = Open the address in a browser. If it works there, leave it and run the check again tomorrow. If it does not work for days, look for another address or take it out.
    .label = no answer
content-link-unreachable_circle = { $to } leads on and on without ever showing a page.
    .why = Readers see an error of their browser in place of the page.
    .mend = Open the address in a browser. If it fails there too, look for another address or tell those who keep that site. Some sites do this only to programs; then nothing needs to be mended.
    .label = redirects in a circle
content-link-unreachable_name = The host of { $to } does not exist.
    .why = Readers see an error of their browser. When a domain lapses, somebody else may buy it and show there whatever they like.
    .mend = See whether the address is spelled right. If the site is gone, look for another address or take it out.
    .label = no such host
content-link-unreachable_server = The server of { $to } says that something is wrong with it (it answers { $status }).
    .why = Readers meet an error page in place of what you wanted to show them.
    .mend = Such faults often pass. If it still answers this in a few days, look for another address or tell those who keep that site.
    .label = the server has a fault
content-link-unreachable_tls = No secure connection to { $to } can be made.
    .why = Readers see their browser warn of the site, and should not go on.
    .mend = Open the address in a browser. If it warns there too, the certificate of that site may have run out: tell those who keep it, look for another address, or take it out.
    .label = not secure

## Profiles: accounts that were asked

profile-account-gone = The platform says that the account { $to } does not exist (it answers { $status }).
    .why = Citizens who look for it find nothing. On most platforms anybody may take a free name, and would then stand on your list as official.
    .mend = Open the address without being signed in. If the account is closed, write status: closed and the day. If it was renamed, write its new address and keep the old one under aliases.
    .label = no such account
profile-account-gone_says = The page of the account { $to } says that it does not exist.
    .why = Citizens who look for it find nothing. On most platforms anybody may take a free name, and would then stand on your list as official.
    .mend = Open the address without being signed in. If the account is closed, write status: closed and the day. If it was renamed, write its new address and keep the old one under aliases.
    .label = no such account

## aito check --links

cli-links-progress = Asking addresses outside the site
cli-links-none = Nothing published points outside the site.
cli-links-summary = Addresses outside the site: { $counts }.
cli-links-alive = { $count } answer
cli-links-moved = { $count } moved
cli-links-gone = { $count } gone
cli-links-refused = { $count } refused a program (not a fault: open them yourself)
cli-links-unreachable = { $count } without an answer
cli-links-not-tried = { $count } not asked (platforms that tell programs nothing, example names, private networks)
cli-links-remembered = Of these, { $count } were remembered from an earlier run.
cli-links-memory-damaged = What earlier runs remembered in { $file } cannot be read, so everything was asked again.
cli-links-memory-failed = The answers could not be kept in { $file }: { $detail }. The next run asks everything again.
cli-links-no-network = No address could be asked: there seems to be no connection to the network. Nothing is known of the links; try again later.
cli-links-nothing-read = Addresses outside the site were not asked: site.yaml cannot be read.
