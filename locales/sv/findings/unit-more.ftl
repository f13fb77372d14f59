# Ord för anmärkningar och kommandoraden på svenska: mer om enheter. Anvisningar finns i locales/README.md.

## Enheter: vem som svarar, och var profil saknas

unit-no-profile = Enheten ”{ $id }” har ingen profil, och skälet är inte antecknat.
    .why = Att inte finnas i sociala medier är också ett beslut. När någon frågar efter enhetens konto eller hittar ett konto i dess namn bör alla ge samma svar.
    .mend =
        Om saken är avgjord skriver du skälet vid enheten i profiles/units.yaml. Det gäller också enheterna under den:
        no_profile: Kunderna når enheten per telefon och på webbplatsen.
        Om enheten har ett konto gör du en post för det och skriver owner: {"{"}unit: { $id }{"}"} i den.
    .label = ingen profil
unit-no-profile_decided = Enheten ”{ $id }” ska enligt uppgift inte ha någon profil, men ”{ $profile }” hör till den eller till en enhet under den.
    .why = Den ena uppgiften är föråldrad, och av posterna framgår inte vilken.
    .mend = Ta bort no_profile om enheten nu har en profil. Om den inte har någon byter du ägare i posten profiles/{ $profile }.yaml eller stänger profilen.
    .label = { $profile } finns

unit-role-missing = Enheten ”{ $id }” svarar för en profil eller en anvisning, men ingen ansvarig befattning är angiven för den eller för enheterna ovanför.
    .why = En enhet svarar alltid genom någon tjänsteinnehavare. Befattningen publiceras, personens namn gör det inte.
    .mend =
        Skriv den ansvariga befattningen vid enheten i profiles/units.yaml:
        role: Kommunikationschef
    .label = ansvarig befattning saknas
