# The live preview, `aito serve`.

serve-address = The preview is at { $url } and follows every change that is saved. Ctrl-C ends it.
serve-ended = The preview has ended.
serve-shown = Shown anew in { $seconds } s.
serve-port-taken = Another program uses port { $port }, so the preview takes the next free one.
serve-port-taken-free = Another program uses port { $port }. Port { $free } is free: aito serve --port { $free }
serve-no-port = The preview cannot be shown: { $detail }
serve-not-opened = The browser could not be opened; open the address yourself.
serve-other-host = The preview answers at 127.0.0.1 and localhost only.
serve-own-fault = Aito itself failed on these files, which is no fault of yours. The preview shows the state before; the next save tries again.
serve-panel = Preview: what was found
serve-here = On this page
serve-all = On the whole site
serve-drafts = Drafts, not to be published yet
serve-error = Error:
serve-warning = Warning:
serve-more = … and { $count } more. The command aito check tells them all.
serve-draft = Draft: this page is not published while its file says draft: true.
serve-kept = The files as they are now give no site. You see the last state that did.
serve-lost = The preview has stopped. Start it again with aito serve; this page then comes back by itself.
serve-home = To the front page
serve-in-place = This page has an error
serve-in-place-text = It cannot be shown before the error is mended. Mend it in the file and save: the page comes back by itself. The rest of the site can be used.
serve-no-site = The site cannot be shown yet
serve-no-site-text = Mend what is told here and save: the page comes back by itself.
serve-no-file = The file { $file } is missing. Put it back, and the page comes back by itself.
serve-nothing-here = There is no such page
