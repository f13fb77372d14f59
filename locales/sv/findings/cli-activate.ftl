# Ord för `aito activate`.

cli-activate-done = { $id } är nu i bruk: dess status är active ({ $file }).
cli-activate-reviewed = Posten saknade granskningsdag, som en profil i bruk måste ha, så dagens datum ({ $day }) skrevs in. Gå igenom posten.
cli-activate-steps = Gör nu så här:
cli-activate-step-look = 1. Gå igenom kontot: att du kan logga in, vem som kan publicera, namnet, bilden och beskrivningen, och att inget gammalt inlägg vilseleder.
cli-activate-step-publish = 2. Ge kommandot aito build och publicera webbplatsen, så att förteckningen och kontrollen säger att kontot är i bruk.
cli-activate-step-tell = 3. Berätta om kontot först på organisationens webbplats och sedan på dess andra konton.
cli-activate-step-ends = 4. Efter { $ends } faller profilen ur förteckningen av sig själv. Om den återgår till beredskap före det, skriv status: standby och ta bort fältet ends ur posten.
cli-activate-step-back = 4. När profilen inte längre behövs, skriv status: standby i posten igen och ge kommandot aito build. En sista dag kan du ange i fältet ends.
cli-activate-over = Enligt posten var den sista dagen för { $id } { $day }, så profilen skulle vara i bruk men inte i förteckningen. Ange en ny sista dag med --until eller ta först bort fältet ends. Ingenting ändrades.
cli-activate-until-past = { $found } har redan passerat, så profilen skulle inte finnas i förteckningen. Ingenting ändrades.
cli-activate-active = { $id } är redan i bruk. Ingenting ändrades. En sista dag kan du skriva i fältet ends i { $file }.
cli-activate-planned = { $id } är bara planerad: det finns ännu inget konto. När det har öppnats, skriv adressen och dagen i { $file } och ändra status. Ingenting ändrades.
cli-activate-closed = { $id } är stängd för gott. Ett nytt konto behöver en ny post: aito new profile. Ingenting ändrades.
cli-activate-compromised = { $id } är märkt som kapad. När kontot är ert igen: aito compromised { $id } --over. Ingenting ändrades.
