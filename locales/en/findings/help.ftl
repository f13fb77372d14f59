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
