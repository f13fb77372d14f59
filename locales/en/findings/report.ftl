# What stands around findings in a report, in English: groups, counts, repeats, what was there before a change.

report-level-error = error
report-level-warning = warning
report-level-before = to do

report-group-unit = { $name } ({ $unit })
report-group-records = Records that name no unit
report-group-texts = Texts that name no owner
report-group-site = The whole site

report-errors = { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
report-warnings = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
report-earlier = { $count ->
        [one] 1 thing to do from before
       *[other] { $count } things to do from before
    }
report-earlier-in-all = { $count ->
        [one] 1 finding was there before the change and does not stop it.
       *[other] { $count } findings were there before the change and do not stop it.
    }

report-repeats = { $count ->
        [one] 1 more of this kind:
       *[other] { $count } more of this kind:
    }
report-other = the other place: { $place }
report-title = Aito: { $rule }
report-clean = Nothing is wrong
report-root = The folder that all paths are counted from: the top of the repository

report-before = This was there before the change, so it does not stop it. It is still to be mended: the file was last changed on { $day }.
report-before-undated = This was there before the change, so it does not stop it. It is still to be mended.
report-before-fixed = This was there before the change; the file was last changed on { $day }. It stops the change all the same, because nothing may lower this rule.
report-before-fixed-undated = This was there before the change. It stops the change all the same, because nothing may lower this rule.

report-change-no-git = The program git could not be started, and --changed-since needs it ({ $detail }). Install git, or run aito check without --changed-since.
report-change-no-repository = { $folder } is not in a git repository, so there is no telling what has changed. Run aito check without --changed-since.
report-change-unknown = git knows no revision “{ $rev }” here. Name a branch, a tag or a commit, such as origin/main. A build server often fetches only the newest commit: let it fetch the whole history (fetch-depth: 0 in GitHub's checkout).
report-change-no-base = “{ $rev }” and the present state have no commit in common here. If the history was fetched in part, fetch all of it (fetch-depth: 0 in GitHub's checkout).
report-change-failed = git could not say what has changed: { $detail }
report-change-unseen = Errors that were there before the change kept the pages from being made, so what only finished pages show was not checked.
