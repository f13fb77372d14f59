# What `--help` tells of commands and options. A test holds the English equal to the documentation in src/cli.
# `help-<command>`, `help-<command>-<option>`, `help-common-<option>` where several commands have it, `…-<value>`.

# Headings and what every command has
help-usage = Usage
help-commands = Commands
help-command = Command
help-arguments = Arguments
help-options = Options
help-default = default
help-values = possible values
help-exit-codes = Exit codes: 0 done, 1 something is wrong and nothing was written, 2 wrong usage or a failure to write.
help-common-help = Print help: -h in short, --help in full.
help-common-version = Print the version.
help-help = Print help, of a command where one is named.
help-help-of = The command.

# The program
help-aito = Publishes which social-media accounts are a public body's own, and its guidelines as a handbook.
    .long =
        Write records (YAML) and chapters (Markdown), run `aito check` until nothing is wrong, then `aito build`.
        Nothing is published while something in it is wrong: the old site stays as it is.
help-aito-lang = The language of messages (default: that of the environment, else English).
help-aito-lang-fi = Suomi
help-aito-lang-sv = Svenska
help-aito-lang-en = English

# Options of several commands
help-common-site = The site's folder (default: this folder, or the nearest above it with a site.yaml).
help-common-internal = The folder of internal halves (default: profiles/_internal in the site).
help-common-date = The day of the build, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today).
help-common-format = How findings are told.
help-common-format-human = With excerpt and caret, for people
help-common-format-json = One JSON object a line, for programs
help-common-format-sarif = SARIF 2.1.0, for code hosts and editors' programs
help-common-format-github = Workflow commands, which GitHub shows beside the lines of a change
help-common-format-junit = JUnit's XML, for build servers
help-common-quiet = Say nothing but findings.
help-common-jobs = How many threads work (default: as many as the machine has).

# Commands
help-build = Check the site and write it to a folder.
    .long = The folder is replaced in one step; with an error in the site it stays byte for byte as it was.
help-build-out = The folder to write (default: public in the site's folder).
help-build-base-url = Where the site will be published, in place of `base_url` in site.yaml.
help-build-removals-only = Only take off the published list what the records no longer stand for, whatever else is wrong.

help-check = Check the site without writing anything.
help-check-changed-since = Block only what a change answers for: what it brought or touched since it parted from REV (a branch, a tag, a commit). What was there before is told as a to-do with its date; rules that nothing may lower always block.

help-completions = Print what a shell needs to complete commands and options.
    .long =
        For bash: `aito completions bash > ~/.local/share/bash-completion/completions/aito`. Other shells have folders
        of their own for such files.
help-completions-shell = The shell.

help-compromised = Mark a profile: somebody else has the account.
    .long = The record gets the status and the moment; everything else in it stays as it is. `--over` ends it.
help-compromised-id = The profile's id, such as kirjasto/facebook.
help-compromised-message = What readers are told, in the site's default language, or in another as `sv=…`; once a language.
help-compromised-over = The organisation has its account back.

help-explain = Explain a rule, with a wrong and a right example; without a name, list all rules.
help-explain-rule = A rule's name, such as profile/owner-missing; without one all rules are listed.

help-lookup = Say whether an address is a listed account: of this site, or with --at of a published one.
    .long =
        Exit codes: 0 genuine, 3 closed or not to be trusted now, 4 resembles an official account, 5 not listed or not on
        that platform, 6 cannot tell from this address, 7 cannot check now, 2 not an address; of several the highest.
help-lookup-inputs = Addresses or handles; `-` reads one a line from standard input.
help-lookup-json = One JSON object a line.
help-lookup-at = Ask a published site in place of the records: its folder, or its address (https://…).
help-lookup-key = The public key that the published data must be signed with: a file, or the key itself.
help-common-state = Where the serial numbers seen so far are kept (default: the user's state folder, aito/seen.json).

help-man = Print the manual page, in the format of `man`.

help-schema = Print the JSON Schema of a format, for editor programs; without a name, list all formats.
    .long =
        A YAML file names its schema in its first line, and the editor program then completes and checks as one types:
        `# yaml-language-server: $schema=../../schemas/profile.json`. `aito schema --out schemas` writes the files.
        Front matter of a text has no such line; its schemas are for programs that take one by the file's name.
help-schema-format = The format's name, such as profile; without one all formats are listed.
help-schema-site = The site whose languages the schemas know (default: this folder, or the nearest above it with a site.yaml).
help-schema-out = Write all schemas into this folder, one file a format.

help-sign = Sign the data of a site that was built, so that others can see that nobody changed it.
    .long = `aito build` signs by itself where AITO_SIGNING_KEY is in the environment.
help-sign-out = The written site (default: public in the site's folder).
help-sign-key = The file of the secret key, as minisign makes them (default: the environment, AITO_SIGNING_KEY holding the key itself).
help-sign-new-key = Make a pair of keys instead: the secret key in FILE, the public one beside it.
    .long = With AITO_SIGNING_PASSWORD in the environment the secret key is encrypted with it.

help-verify = Check a published site: signature, every file, age, and that it is not an older one put back.
    .long = Exit codes: 0 all is well, 1 something is wrong, 2 wrong usage or no answer.
help-verify-at = The published site: its folder, or its address (https://…).
help-verify-key = The public key that the data must be signed with: a file, or the key itself.

# The commands for the day
help-common-yes = Ask nothing: what no option says is left out, and what cannot be left out is told.
help-common-title = The title, in the default language or as `sv=…`; once a language.
help-activate = Put a standby profile into use.
    .long = With --until it drops off the list by itself after its last day.
help-activate-id = The profile's id, such as valmius/x.
help-activate-until = The last day on which it is in use, YYYY-MM-DD; from the next day on it is no longer listed.
help-close = Close a profile for good, and say what else there is to do.
help-close-id = The profile's id, such as kirjasto/facebook.
help-close-date = The day on which it was closed, YYYY-MM-DD (default: today).
help-close-reason = Why: ended, employment-ended, task-changed, low-use, reorganised or compromised.
help-close-successor = The profile that takes its place.
help-confirm = Say that what the records of profiles tell is still true: sets `reviewed` to today.
help-confirm-ids = The profiles' ids, such as kirjasto/facebook.
help-confirm-unit = All profiles that this unit answers for; units below it confirm their own.
help-init = Begin a site that builds, in a new or empty folder.
help-init-base-url = Where this site will be published.
help-init-domain = The domain of its e-mail addresses (default: the website's).
help-init-email = The official e-mail address of its communications.
help-init-folder = The site's folder: a new or an empty one.
help-init-languages = The site's languages, the default one first, such as fi,sv,en.
help-init-name = The organisation's name, in the default language or as `sv=…`; once a language.
help-init-website = The organisation's own website.
help-init-quiet = Say nothing but what is wrong.
help-new = Begin a record or a text: asks what it needs, and checks each answer as it is given.
help-new-chapter = A chapter of a guideline, as a draft.
help-new-chapter-guideline = The guideline's id.
help-new-chapter-id = The chapter's name in its address (default: made of the title).
help-new-chapter-place = Its place among the chapters (default: the last).
help-new-guideline = A guideline, as a draft.
help-new-guideline-from = The first day of its validity.
help-new-guideline-id = The guideline's id, the name of its folder (default: made of the title).
help-new-guideline-issued = The day on which it was issued, YYYY-MM-DD.
help-new-guideline-number = Its document number.
help-new-guideline-unit = The unit that answers for it.
help-new-guideline-until = The last day of its validity.
help-new-profile = A profile: the record of one official account.
help-new-profile-email = The official address of whoever keeps it.
help-new-profile-ends = The last day of a campaign or a person's task, YYYY-MM-DD.
help-new-profile-evidence = How the organisation knows today that the account is its own: administrator, backlink, rel-me, own-domain, phone or letter.
help-new-profile-id = The record's id (default: made of unit and platform).
help-new-profile-kind = unit, role, person, expert or campaign.
help-new-profile-languages = The languages it serves in, such as fi,sv.
help-new-profile-name = The profile's name, in the default language or as `sv=…`; once a language.
help-new-profile-opened = The day on which the account was opened, YYYY-MM-DD.
help-new-profile-person = The name of the person, where it is public.
help-new-profile-phone = An official telephone number.
help-new-profile-plan = Write the internal half too, with the questions of the communications plan.
help-new-profile-platform = The platform of a planned account, such as facebook.
help-new-profile-role = The responsible role, where the unit has none.
help-new-profile-standby-for = What a standby profile waits for.
help-new-profile-status = active, standby or planned (default: active with an address, planned without).
help-new-profile-title = The title of the person, of kinds person and expert.
help-new-profile-unit = The unit that answers for it: an id of profiles/units.yaml.
help-new-profile-url = The account's address; without it the record is a planned one.
help-new-profile-website = The page of the organisation's website that it goes with, or none.
help-new-publication = A publication, as a draft.
help-new-publication-accessible = Whether the file is accessible: true or false.
help-new-publication-file = The file's path below static/.
help-new-publication-id = Its id (default: made of the title).
help-new-publication-isbn-pdf = The ISBN of the PDF.
help-new-publication-number = The number in the series.
help-new-publication-request-from = Whom to ask for another form of it.
help-new-publication-series = The series' name.
help-new-publication-year = The year.
help-new-term = A term of the glossary.
help-new-term-id = Its id (default: made of the word).
help-new-term-meaning = What it means.
help-new-term-title = The word, in the default language or as `sv=…`; once a language.
help-report = The internal report by unit: owners, reviews, training, two-factor, plans, impostor reports.
    .long = It is not for publication: it goes to the terminal, or with --out to a file outside the site.
help-report-unit = Only this unit and those below it.
help-report-out = A new file, outside the site (default: the terminal).

help-check-fix = Mend what is beyond doubt (addresses, days, telephone numbers, trailing spaces), after showing it and asking.
help-check-yes = With --fix or --proof: change files without asking. Evidence with little behind it is left out even so.
help-check-links = Ask the addresses outside the site whether they are still there: links of texts, websites of records, accounts on platforms that tell programs. What they answer is remembered for some days.
help-check-proof = Ask listed accounts whether they say themselves whose they are: rel="me" links, the file of a Bluesky handle, WebFinger, links to your site. What is found is shown, and written into a record as dated evidence after asking.
help-import = Make records of a channel list: CSV, or what is copied from a spreadsheet.
    .long = Records are planned until somebody has looked at the account. What is in the records already is left alone, and rows that a person must look at are told.
help-import-dry-run = Show what would be done, and do nothing.
help-import-file = The list: CSV, or text with tabs as a spreadsheet gives it; `-` reads what is pasted.
help-import-map = What a column says, where it was not guessed: its heading or its number, and platform, name, url, handle, unit, email, phone, languages, opened, about, role, main or none.
help-move = Give a record, guideline, chapter, publication, term or page another id.
    .long = Its files move in every language with its internal half, what refers to it is changed, and its old addresses lead on to the new ones. A record that says its id keeps it: then only its file moves.
help-move-dry-run = Show what would be done, and do nothing.
help-move-new = The id then.
help-move-old = The id now, such as kirjasto/facebook or some-ohje/moderointi; where two things have it, as links write it: profile:…, chapter:…, page:…, publication:…, term:….
help-serve = Show the site in a browser on this machine, and every change as it is saved.
    .long = What is wrong stands on the pages; texts with `draft: true` are shown as drafts. Nothing is written.
help-serve-open = Open the page in the browser.
help-serve-port = The port on 127.0.0.1 (default: 4000, or the next that is free; 0 takes any).
