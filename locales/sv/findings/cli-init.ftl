# Ord för `aito init`.

cli-init-not-empty = Mappen { $folder } innehåller redan filer. Ange en ny eller tom mapp. Ingenting skrevs.
cli-init-failed = { $file } kunde inte skrivas: { $detail }. Ingenting skrevs.
cli-init-ask-languages = På vilka språk är webbplatsen? Det första är standardspråket. Till exempel fi,sv,en
cli-init-ask-name = Organisationens namn
cli-init-ask-website = Adressen till organisationens webbplats (https://…)
cli-init-ask-domain = Domänen i de officiella e-postadresserna
cli-init-ask-base-url = På vilken adress publiceras den här webbplatsen?
cli-init-subdomain = konton
cli-init-ask-email = Kommunikationens officiella e-postadress (den visas)
cli-init-mailbox = kommunikation
cli-init-next = Webbplatsen kan byggas. Härnäst: cd { $folder }, sedan aito new profile för varje konto, aito check och aito build. Mer finns i README.md.
cli-init-slug-unit = kommunikation
cli-init-slug-guideline = some-anvisning
cli-init-slug-chapter = syfte
cli-init-slug-impostor = anmal-bluffkonto
cli-init-slug-privacy = dataskydd
cli-init-title = Våra officiella konton
cli-init-unit = Kommunikation
cli-init-role = Kommunikationschef
cli-init-impostor = Anmäl ett bluffkonto
cli-init-impostor-body = Om ett konto uppträder i vårt namn och inte finns i förteckningen över officiella konton, berätta det för oss: [{ $email }](mailto:{ $email }). Skicka kontots adress och om möjligt en bild av innehållet. Skriv inte till kontot och öppna inte dess länkar. Anmäl det också till plattformen.
cli-init-privacy = Dataskydd
cli-init-privacy-body = Webbplatsen använder inga kakor och följer inte besökarna. När du kontrollerar ett konto gör din egen webbläsare det, och det du klistrar in skickas ingenstans. Frågor: [{ $email }](mailto:{ $email }).
cli-init-guideline = Anvisning för sociala medier
cli-init-guideline-body = Skriv här vem anvisningen gäller.
cli-init-chapter = Syfte
cli-init-chapter-body = Skriv här vad kontona är till för och vem som beslutar om dem.
cli-init-site-head = Organisationen, webbplatsens språk och riktlinjer. Kommandot aito check säger vad som saknas eller är fel.
cli-init-site-base-url = Adressen där webbplatsen publiceras.
cli-init-site-languages = Det första är standardspråket.
cli-init-site-more = Det här kan läggas till: ta bort # och mellanslaget efter det.
cli-init-units-head = Organisationens enheter. En enhet under en annan anger den övre enhetens id i fältet parent.
cli-init-record-head = Ett exempel: ett planerat konto, som inte visas någonstans. Ta bort det eller skriv kontots egna uppgifter i stället.
cli-init-gitignore =
    Den byggda webbplatsen görs på nytt varje gång.
    De interna delarna (profiles/_internal) får inte publiceras. Om andra kan läsa detta versionsarkiv, förvara dem någon annanstans, ange platsen med --internal och ta bort # på följande rad:
    /profiles/_internal/
cli-init-owners-github =
    Vem som ska godkänna ändringar i vilken mapp, på GitHub. Posterna ligger enhetsvis, så varje enhet kan äga sin mapp. Skriv era egna grupper och ta bort #. Den sista raden som passar gäller.
    Gitea och Forgejo läser samma sak i .gitea/CODEOWNERS, med reguljära uttryck (profiles/x/.*).
cli-init-owners-gitlab = Vem som ska godkänna ändringar i vilken mapp, på GitLab. Posterna ligger enhetsvis, så varje enhet kan äga sin mapp. Skriv era egna grupper och ta bort #.
cli-init-readme =
    # Officiella konton

    Den här mappen innehåller posterna för organisationens officiella konton och dess anvisningar. Två kommandon räcker:

    - `aito check` berättar allt som är fel, var det är och hur det rättas.
    - `aito build` bygger webbplatsen i mappen `public`. Så länge något är fel skriver det ingenting.

    I vardagen: `aito new profile` lägger till ett konto, `aito confirm ID` bekräftar en post, `aito close ID --reason ended` stänger en profil och `aito compromised ID` varnar för en kapning.

    Det som inte får publiceras (administratörer, planer, anteckningar) hör hemma i `profiles/_internal` och ingen annanstans.

    Mappen `schemas` berättar för redigeringsprogrammet hur posterna skrivs, så att det kan komplettera och kontrollera det du skriver. Ge kommandot `aito schema --out schemas` när Aito har uppdaterats eller webbplatsens språk har ändrats.

    Tiden tar konton ur förteckningen av sig själv, så bygg och publicera enligt schema, minst en gång i veckan.
