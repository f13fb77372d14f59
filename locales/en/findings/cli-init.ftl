# Words of `aito init`.

cli-init-not-empty = { $folder } has files in it already. Name a new or an empty folder; nothing was written.
cli-init-failed = { $file } could not be written: { $detail }. Nothing was written.
cli-init-ask-languages = In which languages is the site? The first is the default one. For example fi,sv,en
cli-init-ask-name = The organisation's name
cli-init-ask-website = The address of the organisation's website (https://…)
cli-init-ask-domain = The domain of its official e-mail addresses
cli-init-ask-base-url = Where will this site be published?
cli-init-subdomain = accounts
cli-init-ask-email = The official e-mail address of its communications (it is shown)
cli-init-mailbox = communications
cli-init-next = The site builds. Next: cd { $folder }, then aito new profile for each account, aito check and aito build. README.md says more.
cli-init-slug-unit = communications
cli-init-slug-guideline = social-media-guideline
cli-init-slug-chapter = purpose
cli-init-slug-impostor = report-impostor
cli-init-slug-privacy = privacy
cli-init-title = Our official accounts
cli-init-unit = Communications
cli-init-role = Head of Communications
cli-init-impostor = Report an impostor
cli-init-impostor-body = If an account uses our name and is not on the list of official accounts, tell us: [{ $email }](mailto:{ $email }). Send the account's address and, if you can, a picture of what it says. Do not write to the account and do not open its links. Report it to the platform too.
cli-init-privacy = Privacy
cli-init-privacy-body = This site uses no cookies and does not follow its visitors. When you check an account, your own browser does it, and what you paste is sent nowhere. Questions: [{ $email }](mailto:{ $email }).
cli-init-guideline = Guideline for social media
cli-init-guideline-body = Write here whom the guideline concerns.
cli-init-chapter = Purpose
cli-init-chapter-body = Write here what the accounts are for and who decides on them.
cli-init-site-head = The organisation, its languages and its policies. aito check says what is missing or wrong.
cli-init-site-base-url = Where the site is published.
cli-init-site-languages = The first is the default one.
cli-init-site-more = What can be added: take away the # and the space behind it.
cli-init-units-head = The organisation's units. A unit below another one says parent: and that one's id.
cli-init-record-head = An example: a planned account, which is shown nowhere. Delete it, or write the account's own data in its place.
cli-init-gitignore =
    The built site is made anew each time.
    The internal halves (profiles/_internal) may not be published. If others can read this repository, keep them elsewhere, name that place with --internal, and take the # away here:
    /profiles/_internal/
cli-init-owners-github =
    Who must accept changes to which folder, on GitHub. Records lie by unit, so each unit can own its folder. Write your own teams, and take the # away. The last line that fits counts.
    Gitea and Forgejo read the same from .gitea/CODEOWNERS, with patterns as regular expressions (profiles/x/.*).
cli-init-owners-gitlab = Who must accept changes to which folder, on GitLab. Records lie by unit, so each unit can own its folder. Write your own groups, and take the # away.
cli-init-readme =
    # Official accounts

    This folder holds the records of the organisation's official accounts and its guidelines. Two commands are enough:

    - `aito check` tells everything that is wrong, where, and how to mend it.
    - `aito build` makes the site into the folder `public`. While anything is wrong, it writes nothing.

    For the day: `aito new profile` adds an account, `aito confirm ID` says that a record is still true, `aito close ID --reason ended` closes one, `aito compromised ID` warns of a takeover.

    What may not be published (maintainers, plans, notes) belongs to `profiles/_internal`, never anywhere else.

    The folder `schemas` tells an editor program how records are written, so that it completes and checks as you type. After a new version of Aito, or when the site's languages change, run `aito schema --out schemas`.

    Time takes accounts off the list by itself, so build and publish on a schedule, at least once a week.
