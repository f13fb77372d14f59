# Words of findings and of the command line, in English: addresses that last, and `aito lock`. README.md in locales says how they are made.

reference-anchor-vanished = This address has been published, and nothing is there any more: { $from }
    .why = People have noted it down, sent it to others and linked to it. Their links would lead to nothing, or to the wrong place.
    .mend =
        Write under redirects in site.yaml where it leads now. It is most likely here:
        redirects:
        {"  "}{ $from }: { $to }
        If it belongs elsewhere, change what stands behind the colon. Or give the heading its old anchor back by ending it with {"{"}#{ $anchor }{"}"}. An address that has never been public is taken out of anchors.lock by deleting its line.
    .label = gone
reference-anchor-vanished_page = This page has been published and is not there any more: { $from }
    .why = People have noted its address down, sent it to others and linked to it. They would meet an error page.
    .mend =
        Write under redirects in site.yaml where it leads now. It is most likely here:
        redirects:
        {"  "}{ $from }: { $to }
        If it belongs elsewhere, change what stands behind the colon. The headings of the page go along. A page that has never been public is taken out of anchors.lock by deleting its lines.
    .label = gone

reference-anchor-unlocked = anchors.lock does not have this address yet: { $address }{ $more ->
        [none] {""}
        [one] {" "}(and one more of the same text)
       *[other] {" "}(and { $more } more of the same text)
    }
    .why = What is not in the lock can be renamed or deleted without anybody noticing that links to it break.
    .mend = Run aito lock before you publish, and save anchors.lock with the other files.
    .label = new
reference-anchor-unlocked_number = “{ $title }” has another number than in anchors.lock: { $number }, before that { $before }{ $more ->
        [none] {""}
        [one] {" "}(and one more in this guideline)
       *[other] {" "}(and { $more } more in this guideline)
    }
    .why = A guideline in force is cited by its numbers. Whoever looks up { $before } from an older text now comes to another place.
    .mend = If the new numbers are meant, run aito lock. If not, put the new part last, or write into the front matter of the new chapter a number of its own, such as number: "6A", so that the next ones keep theirs.
    .label = is { $number } now
reference-anchor-unlocked_no-lock = The site has no file anchors.lock.
    .why = With --locked nothing is published before every address is in the lock, and there is none.
    .mend = Run aito lock, and save anchors.lock with the other files.

guideline-number-vanished = Nothing in this guideline has the number { $number } any more.
    .why = A guideline in force is cited by its numbers. Whoever looks up { $number } finds nothing. It was “{ $title }”.
    .mend =
        Put things back in their order, or leave a heading in the place of what was taken out, with a word such as “Repealed”. A chapter keeps its number with number: "{ $chapter }" in its front matter. If the number is to go, write under redirects in site.yaml what has taken its place:
        redirects:
        {"  "}{ $from }: { $to }
    .label = was { $number }

content-broken-link_redirect = The redirect from { $from } leads nowhere: { $to }
    .why = Whoever follows an old link would meet an error page, or the top of a page in place of what was meant.
    .mend = Correct the address behind the colon: the page must be there, and a heading with the anchor behind #.
    .label = leads nowhere

site-lock-broken = This line of anchors.lock is no address: { $found }
    .why = The lock says which addresses have been published. A line that nobody can read protects nothing.
    .mend = Bring the line back as it was, or delete it if it does not belong here. A line is an address such as /ohjeet/some-ohje/#poistaminen, with a number behind it at most.
    .label = no address
site-lock-broken_conflict = Marks of a merge are left in anchors.lock.
    .why = Two people have changed the site at the same time, and their changes are not brought together yet.
    .mend = Run aito lock: it takes the lines of both and removes the marks.
    .label = a mark of the merge
site-lock-broken_head = anchors.lock must begin with the line: { $head }
    .why = The first line says how the file is to be read.
    .mend = Run aito lock: it writes the heading anew and keeps all lines. If the file was written by a newer version of Aito, use that version.
    .label = not the first line

cli-lock-same = anchors.lock has everything. Nothing was changed.
cli-lock-sorted = anchors.lock had everything; it was put in order.
cli-lock-added = { $count ->
        [one] anchors.lock has one new line:
       *[other] anchors.lock has { $count } new lines:
    }
cli-lock-dropped = { $count ->
        [one] One number went to another place:
       *[other] { $count } numbers went to other places:
    }
cli-lock-more = { $count ->
        [one] {"  "}and one more
       *[other] {"  "}and { $count } more
    }
cli-lock-refused = anchors.lock was not changed: it takes in only what can be published. Mend the errors above and run aito lock again.
cli-lock-later = Mend what is said above, and then run aito lock.
cli-lock-failed = anchors.lock could not be written: { $detail }

help-lock = Bring anchors.lock up to date: every address, anchor and number that the handbook has published.
    .long = With it the build sees when something that people may have noted down is gone, and says which redirect is needed.
help-build-locked = Publish nothing before anchors.lock has every address and number.
help-check-locked = Take it for an error that anchors.lock lacks an address or a number.
