# Words of findings and of the command line, in English: what the texts say. README.md in locales says how they are made.

## Content: what the texts say

content-active-svg = This picture can run program code in the reader's browser: “{ $found }” on line { $line }.
    .why = An SVG file with scripts, event handlers or parts of other documents can do on your site whatever a page can: show false text, or send readers elsewhere.
    .mend = Export the picture again as a plain SVG, without scripts and links, or save it as PNG.
content-active-svg_outside = This picture loads something from elsewhere: “{ $found }” on line { $line }.
    .why = Whoever answers for that address learns who reads your site, and can change what the picture shows.
    .mend = Put what the picture needs into the file itself, or save the picture as PNG.
content-active-svg_encoding = What this picture holds cannot be made sure of: it is not plain text in UTF-8 ({ $found }, line { $line }).
    .why = In another encoding, or packed, a picture can hide program code from whoever checks it.
    .mend = Export the picture again as a plain, unpacked SVG in UTF-8, or save it as PNG.

content-broken-link = The link “{ $to }” leads nowhere.
    .why = Readers who follow it meet an error page, often when they need the answer most.
    .mend = Correct the address, or take the link out.
    .label = leads nowhere
content-broken-link_heading = The link “{ $to }” points to the heading “{ $anchor }”, which the page does not have.
    .why = Readers land at the top of a long page and must look for the place themselves.
    .mend = Write a heading's own name after #. The page has: { $suggestion }. To fix a name for good, write it behind the heading: ## Poistaminen {"{"}#poistaminen{"}"}
    .label = no such heading
content-broken-link_file = There is no file “{ $to }” beside this text.
    .why = Readers would see an empty frame in place of a picture, or meet an error page.
    .mend = Put the file into the same folder as this text, or correct its name. A file of the folder static has its address from the root; another page is named by chapter:, page:, term:, publication: or profile: and its id.
    .label = no such file here
content-broken-link_scheme = “{ $to }” is not an address of a kind that a text may use.
    .why = Browsers open web addresses, e-mail and telephone links; anything else fails, or runs something that the reader did not ask for.
    .mend = Begin the address with https://, mailto: or tel:, or with profile:, chapter:, term:, publication: or page: for something of this site.
    .label = not an address to link to
content-broken-link_web = The link “{ $to }” begins with www. and would be looked for on this site.
    .why = Without https:// an address is a file beside this text, and readers would come to nothing.
    .mend = Write the whole address: { $suggestion }
    .label = https:// is missing
content-broken-link_page = The link “{ $to }” leads to a page that this site does not have, or to a place that the page does not have.
    .mend = Correct the address, or name the page by its id, which never goes stale, for example [tietosuoja](page:tietosuoja).
    .label = no such page
content-broken-link_theme = A page of the site links to “{ $to }”, which the site does not have.
    .why = No text of yours has this link: it comes from a theme's page frame or from a setting in site.yaml.
    .mend = Look for “{ $to }” in the folder themes and in site.yaml, and correct it there.

content-internal-leak = The file “{ $path }” would publish a text that stands only in the internal half of a record.
    .why = What is written in the internal records (people, devices, plans, notes) must never reach readers. The text itself is not shown here, because this message may be kept in a log.
    .mend = Compare “{ $path }” and the page that it is made from with the internal records, and take the sentence out of the public text. If it may be public, write it into the public half instead.

content-personal-identity-code = There is a personal identity code here.
    .why = A personal identity code (henkilötunnus) must never be published, and whoever can read this file can read it now. It is hidden in this message.
    .mend = Delete the code from the file, and tell the person who answers for data protection: it also stays in the file's history.
    .label = identity code

content-personal-identity-code_path = The name of this file holds a personal identity code.
    .mend = Rename the file: its name becomes an address that everybody sees. The code also stays in the file's history; tell the person who answers for data protection.

content-raw-html = HTML code cannot stand in a text.
    .why = Pages stay safe, readable for everyone and printable only when all of them are made the same way.
    .mend = Write it in Markdown: **bold**, *italic*, [a link](https://www.esimerkkila.example/), ## a heading. To show a < sign as such, put a backslash in front of it: \<
    .label = HTML
