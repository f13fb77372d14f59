# Words of findings, in English: what a record says of an account's service and of its life, from plan to closing.

## Service

profile-website-missing = The record does not say which page of yours this profile complements.
    .why = Your website is the official channel. Readers look on the profile's page for the way to it, and whoever keeps the profile needs to know where the whole matter is told.
    .mend =
        Write the page that the profile belongs to, for example:
        website: { $website }
        If there is none, say so: website: none
    .label = no website

profile-service-hours-missing = The record does not say when this profile's messages are read.
    .why = Whoever writes in the evening or at a weekend expects somebody to be there. A profile that is looked after in office hours only says so.
    .mend =
        Write under service when somebody reads the messages, for example:
          hours: {"{"}fi: ma–pe klo 9–16, sv: mån–fre kl. 9–16{"}"}
    .label = hours missing
profile-service-hours-missing_service = The record does not say when this profile is read, how soon it answers, and what to do when something is urgent.
    .why = People write to the account that they have before them, at any hour. If they don't know when somebody reads it, they wait in vain, and an urgent matter goes unnoticed.
    .mend =
        Agree on it with whoever keeps the profile, and write for example:
        service:
          hours: {"{"}fi: ma–pe klo 9–16, sv: mån–fre kl. 9–16{"}"}
          response: {"{"}fi: kahden työpäivän kuluessa, sv: inom två arbetsdagar{"}"}
          urgent: {"{"}fi: Hätätilanteessa soita 112., sv: Ring 112 i en nödsituation.{"}"}
    .label = service missing

profile-response-time-missing = The record does not say how soon this profile answers.
    .why = Readers decide by it whether to wait or to ask elsewhere. Answers come within a reasonable time, the same for everyone; two working days is a good measure.
    .mend =
        Agree on it with whoever keeps the profile, and write under service, for example:
          response: {"{"}fi: kahden työpäivän kuluessa, sv: inom två arbetsdagar{"}"}
        If nobody can write to the profile, say that there:
          response: {"{"}fi: Kanavalle ei voi vastata., sv: Det går inte att svara i kanalen.{"}"}
    .label = response missing

profile-urgent-line-missing = The record does not say what to do when something is urgent.
    .why = People report dangers where they happen to be. A message that is sent at night to a profile read by day is seen by nobody.
    .mend =
        Write under service whom to turn to, for example:
          urgent: {"{"}fi: Hätätilanteessa soita 112., sv: Ring 112 i en nödsituation.{"}"}
    .label = urgent missing

profile-counterpart-missing = This profile serves in { $serves ->
        [sv] Swedish
       *[fi] Finnish
    }, and the record names no profile that serves in { $lacks ->
        [sv] Swedish
       *[fi] Finnish
    }.
    .why = Your site is in both languages. Readers of the other one should learn where they are served in their own.
    .mend =
        If the profile serves in both, write: languages: [{ $both }]
        If the other language has a profile of its own, name its record in counterpart. If there is to be none, agree on an exception in this record:
        allow:
          - {"{"}rule: profile/counterpart-missing, reason: why one language is enough{"}"}
    .label = not in { $lacks ->
        [sv] Swedish
       *[fi] Finnish
    }
profile-counterpart-missing_candidate = This profile serves in { $serves ->
        [sv] Swedish
       *[fi] Finnish
    }, and the record names no profile that serves in { $lacks ->
        [sv] Swedish
       *[fi] Finnish
    }. “{ $id }” seems to be one.
    .mend =
        If “{ $id }” is the same service in the other language, write here:
        counterpart: { $id }
        If this profile serves in both languages, write: languages: [{ $both }]

## Reviews

profile-review-overdue = This record was last confirmed on { $reviewed }, and was to be confirmed again by { $due }.
    .why = A list of accounts is true for a day. Accounts are renamed, forgotten and taken over, and citizens trust what stands here.
    .mend =
        Look at the account with whoever keeps it: is it still yours and in use, are address, owner, contact, languages and service right? If all of it holds, write:
        reviewed: { $today }
        If the profile is hardly used any more, consider closing it.
    .label = confirmed too long ago

profile-review-due = This record is to be confirmed again by { $due }.
    .why = It was last confirmed on { $reviewed }. There is still time to ask whoever keeps the account.
    .mend =
        Look at the account: is it still yours and in use, are address, owner, contact, languages and service right? If all of it holds, write:
        reviewed: { $today }
    .label = by { $due }

profile-access-test-overdue = This profile is held ready, and since { $last } nobody has written down that it still opens.
    .why = Nobody notices when the password of an unused account is lost or the platform has locked it. On the day when it is needed, that is too late.
    .mend =
        Let those who would use the profile sign in and see that they can publish. It need not publish anything. Then write:
        reviewed: { $today }
    .label = tried more than a year ago
profile-access-test-overdue_never = This profile has been held ready since { $last }, and the record does not say that anybody has tried whether it still opens.
    .label = ready since then

## Plans

profile-plan-missing = This profile has no communications plan, though your organisation makes plans.
    .why = A profile is opened by a deliberate decision: for whom, why there, in which languages, who keeps it and what happens when they leave. Without it, profiles are opened that nobody keeps.
    .mend =
        Write the plan in the record's internal half, beginning with:
        plan:
          state: draft
          goal: …
        aito explain profile/plan-incomplete lists its eight parts. If the profile needs no plan, agree on an exception in this record with rule profile/plan-missing.
    .label = no plan

profile-plan-incomplete = This plan is called finished, and parts of it are empty: { $parts }.
    .why = A part that is left out may have been forgotten, mostly who goes on when somebody leaves. “None” is an answer and can be written as one.
    .mend = Write the missing parts, or set the plan's state back to draft until they are there.
    .label = not finished
profile-plan-incomplete_background = The background of this plan is longer than 1,000 characters.
    .why = The form asks for the background in brief, so that whoever decides reads the whole plan.
    .mend = Shorten it to what the decision rests on, and keep the rest in a document of its own.
    .label = too long

profile-active-before-plan = This profile has the status { $status }, though its communications plan is not finished.
    .why = The plan is where it is decided who keeps the account and what for. An account opens when that is done.
    .mend = If the plan has been accepted, write state: complete in the internal half. If not, finish it soon, or keep the account unlisted meanwhile with status: planned.
    .label = plan not finished

## Closing

profile-closing-incomplete = The record of this closed profile says neither when nor why it was closed.
    .why = Later nobody remembers what became of the account, and without a day the check cannot recognise it when a stranger takes its name.
    .mend =
        Write both, for example:
        closed: {"{"}date: 2026-02-01, reason: low-use{"}"}
        Reasons are: ended, employment-ended, task-changed, low-use, reorganised, compromised.
    .label = day and reason missing
profile-closing-incomplete_date = The record of this closed profile does not say when it was closed.
    .why = Without a day the check cannot recognise the account when a stranger takes its name.
    .mend =
        Write the day under closed, for example:
          date: 2026-02-01
    .label = day missing
profile-closing-incomplete_reason = The record of this closed profile does not say why it was closed.
    .why = Later somebody will ask, and those who knew may be gone.
    .mend =
        Write the reason under closed, for example:
          reason: low-use
        Reasons are: ended, employment-ended, task-changed, low-use, reorganised, compromised.
    .label = reason missing
profile-closing-incomplete_archive = The internal half of this closed profile does not say where its content is archived.
    .why = When somebody asks what the account once said, the content must be found although the account is gone.
    .mend =
        Write in the internal half where the content is kept, for example:
        archive: Arkisto 2026/12
        If nothing was archived, write that.
    .label = archive missing

profile-successor-broken = The successor “{ $id }” is itself closed.
    .why = Whoever looks here for where the service went ends at an account that is gone.
    .mend = Name the profile that readers should turn to today, or take the successor out.
    .label = closed as well
profile-successor-broken_chain = The successor “{ $id }” is itself closed; “{ $last }” took its place.
    .mend =
        If the service can be found at “{ $last }” today, write:
        successor: { $last }
    .label = closed as well
profile-successor-broken_circle = The successor “{ $id }” leads back to profiles that were left already.
    .why = The records name each other in a circle, so that nobody learns where the service went.
    .mend = Name the profile that readers should turn to today, or take the successor out where nothing took the place.
    .label = leads in a circle
profile-successor-broken_planned = The successor “{ $id }” has not been opened.
    .why = Until it is, there is nothing in the place of the closed account.
    .mend = Once “{ $id }” is open, set its status to active. If it will not be opened, take the successor out.
    .label = not opened
profile-successor-broken_over = The last day of the successor “{ $id }” has passed.
    .label = has ended

## Days

profile-dates-out-of-order = “{ $field }” is { $day }, but the account was opened on { $opened }.
    .why = It cannot have happened before the account was there. One of the two days is wrong.
    .mend = Look up both days and correct the one that is wrong. If the organisation has had the account for longer, write the earlier day in opened.
    .label = before the opening
profile-dates-out-of-order_joined = The platform is said to show that the account began in { $joined }, but you opened it on { $opened }.
    .why = An account cannot be younger than its opening. Perhaps the day is only mistyped; perhaps the old account is gone and a stranger has registered its name.
    .mend = Look on the platform when the account began, and see in its settings that it is yours. Then correct joined or opened. If the account is not yours, run aito compromised.
    .label = younger than its opening
profile-dates-out-of-order_to-come = “{ $field }” is { $day }, and that day is still to come.
    .why = It tells of something that has happened. Until that day comes, nobody is asked to look at it again.
    .mend = Write the day on which it happened; today is { $today }.
    .label = still to come
profile-dates-out-of-order_inside = A day in the internal half of this record is still to come, though it tells of something that has happened.
    .why = What has not happened yet, such as a course or an approval, would count as done.
    .mend = Write the day on which it happened, or take the entry out until it has. The day itself is not shown, because the internal half is not.
    .label = still to come

## Takeovers

profile-compromised-without-message = The record says that this account is in the wrong hands, but not what readers should know.
    .why = The profile's page and the check then warn in general words only. Those who follow the account should learn what not to do, and where they reach you meanwhile.
    .mend =
        Write a message under compromised, for example:
          message: {"{"}fi: Tili on kaapattu. Älä avaa sen linkkejä., sv: Kontot har kapats. Öppna inte dess länkar.{"}"}
    .label = message missing

## Main profiles

profile-two-main = “{ $id }” is marked as the main profile on { $platform } as well.
    .why = The mark tells readers where to begin. With two of them they have to choose between accounts that they don't know.
    .mend = Keep main: true in the record of the account that speaks for the whole organisation, and take the line out of the other. If the two are one service in two languages, let each name the other in counterpart.
    .label = a second main profile
