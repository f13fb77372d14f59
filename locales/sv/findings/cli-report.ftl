# Ord för `aito report`.

cli-report-title = Intern rapport: { $name }, { $day }
cli-report-confidential = För organisationens eget bruk, får inte publiceras. Det som ingen har skrivit visas som inte känt, inte som nej.
cli-report-no-internal = Mappen profiles/_internal finns inte här, så administratörer, utbildning, tvåstegsverifiering, planer och anmälda bluffkonton är inte kända. Använd --internal om mappen ligger någon annanstans.
cli-report-no-site = site.yaml kan inte användas som den är, så ingen rapport kan göras. Kommandot aito check säger vad som är fel i den.
cli-report-unread = { $count ->
        [one] 1 post innehåller fel och är inte med i rapporten; aito check berättar om felen.
       *[other] { $count } poster innehåller fel och är inte med i rapporten; aito check berättar om felen.
    }
cli-report-exists = { $file } finns redan och skrivs inte över ({ $detail }).
cli-report-failed = { $file } kunde inte skrivas: { $detail }
cli-report-written = Skrevs: { $file }. Rapporten är inte avsedd för publicering.
cli-report-in-site = { $file } ligger på webbplatsen eller en publicerad webbplats, där en intern rapport inte får finnas. Ange en fil utanför den.
cli-report-summary = Sammandrag
cli-report-profiles = Profiler
cli-report-reviews = { $overdue } försenade, { $unknown } inte kända
cli-report-review = Granskning
cli-report-review-overdue = FÖRSENAD sedan { $due }, bekräftad { $reviewed }
cli-report-review-due = nästa senast { $due }, bekräftad { $reviewed }
cli-report-two-factor = Tvåstegsverifiering
cli-report-two-maintainers = Minst två administratörer (enhetsprofiler)
cli-report-maintainers = Administratörer
cli-report-deputies = Ersättare
cli-report-training = Utbildning
cli-report-device = Apparat
cli-report-device-separate = egen apparat för detta
cli-report-device-shared-official = gemensam tjänsteapparat
cli-report-device-private = privat apparat
cli-report-plans-complete = Kommunikationsplanen färdig
cli-report-plan = Kommunikationsplan
cli-report-plan-draft = utkast
cli-report-plan-submitted = inlämnad för godkännande
cli-report-plan-returned = återsänd för komplettering
cli-report-plan-complete = färdig
cli-report-plan-archived = färdig och arkiverad
cli-report-impostors = Anmälda bluffkonton
cli-report-archive = Arkiv
cli-report-role = Ansvarig befattning
cli-report-email = E-post
cli-report-address = Adress
cli-report-ends = Sista dagen
cli-report-closed = Stängd
cli-report-none = inga
cli-report-on = på
cli-report-off = AV
cli-report-unknown = inte känt
cli-report-known = ja { $yes }, nej { $no }, inte känt { $unknown }
cli-report-status-planned = planerad
cli-report-status-standby = i beredskap
cli-report-status-active = i bruk
cli-report-status-compromised = KAPAD
cli-report-status-closed = stängd
cli-report-not-known = Inte känt
