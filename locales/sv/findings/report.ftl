# Det som sägs kring anmärkningarna i en rapport, på svenska: grupper, antal, upprepningar, det som fanns före en ändring.

report-level-error = fel
report-level-warning = varning
report-level-before = att göra

report-group-unit = { $name } ({ $unit })
report-group-records = Poster utan enhet
report-group-texts = Texter utan ansvarig
report-group-site = Hela webbplatsen

report-errors = { $count ->
        [one] 1 fel
       *[other] { $count } fel
    }
report-warnings = { $count ->
        [one] 1 varning
       *[other] { $count } varningar
    }
report-earlier = { $count ->
        [one] 1 tidigare sak att åtgärda
       *[other] { $count } tidigare saker att åtgärda
    }
report-earlier-in-all = { $count ->
        [one] 1 anmärkning fanns redan före ändringen och hindrar den inte.
       *[other] { $count } anmärkningar fanns redan före ändringen och hindrar den inte.
    }

report-repeats = { $count ->
        [one] 1 annan av samma slag:
       *[other] { $count } andra av samma slag:
    }
report-other = det andra stället: { $place }
report-title = Aito: { $rule }
report-clean = Inget att åtgärda
report-root = Mappen som sökvägarna räknas från: den översta i kodförrådet

report-before = Detta fanns redan före ändringen och hindrar den därför inte. Det ska ändå åtgärdas: filen ändrades senast { $day }.
report-before-undated = Detta fanns redan före ändringen och hindrar den därför inte. Det ska ändå åtgärdas.
report-before-fixed = Detta fanns redan före ändringen; filen ändrades senast { $day }. Det hindrar ändå ändringen, eftersom inga undantag från den här regeln är möjliga.
report-before-fixed-undated = Detta fanns redan före ändringen. Det hindrar ändå ändringen, eftersom inga undantag från den här regeln är möjliga.

report-change-no-git = Programmet git kunde inte startas, och --changed-since behöver det ({ $detail }). Installera git eller kör aito check utan --changed-since.
report-change-no-repository = { $folder } ligger inte i ett git-förråd, så det går inte att ta reda på vad som har ändrats. Kör aito check utan --changed-since.
report-change-unknown = git känner inte till versionen ”{ $rev }” här. Ange en gren, en tagg eller en commit, till exempel origin/main. En byggserver hämtar ofta bara den nyaste versionen: ställ in den så att hela historiken hämtas (fetch-depth: 0 i steget checkout på GitHub).
report-change-no-base = Versionen ”{ $rev }” och nuläget har ingen gemensam utgångspunkt här. Om bara en del av historiken har hämtats ska du hämta hela (fetch-depth: 0 i steget checkout på GitHub).
report-change-failed = git kunde inte tala om vad som har ändrats: { $detail }
report-change-unseen = Fel som fanns redan före ändringen gjorde att sidorna inte kunde skapas. Därför kontrollerades inte det som syns först på färdiga sidor.
