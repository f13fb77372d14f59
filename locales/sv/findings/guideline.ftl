# Ord på svenska för anmärkningar och kommandon: anvisningar och kapitel. Hur de skrivs står i README.md i mappen locales.

## Anvisningar

guideline-expired = Anvisningens sista giltighetsdag var { $day }, och den gäller inte längre.
    .why = Den går fortfarande att läsa, med en uppgift om att den inte gäller längre, eftersom det ska gå att kontrollera vad som gällt tidigare. Organisationen ansvarar för att anvisningarna är aktuella.
    .mend = Utfärda en ny anvisning som ersätter den, eller förläng giltigheten genom ett beslut och skriv den nya sista dagen i valid: until.
    .label = gällde till och med { $day }
