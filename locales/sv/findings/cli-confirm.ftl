# Ord för `aito confirm`.

cli-confirm-done = { $id }: bekräftad { $day }, föregående gång { $before }. Konto: { $address } ({ $file })
cli-confirm-first = { $id }: bekräftad { $day }, för första gången. Konto: { $address } ({ $file })
cli-confirm-again = { $id }: redan bekräftad i dag. Konto: { $address } ({ $file })
cli-confirm-ended = { $id }: sista dagen var { $day }, så profilen finns inte i förteckningen trots att den bekräftades. Om verksamheten fortsätter, rätta fältet ends i posten. Om inte, stäng profilen med aito close.
cli-confirm-closed = { $id } är stängd, så det finns inget att bekräfta ({ $file }).
cli-confirm-planned = { $id } är bara planerad: det finns ännu inget konto som någon kan gå i god för ({ $file }).
cli-confirm-compromised = { $id } är märkt som kapad, och ingen kan gå i god för den nu. När kontot är ert igen: aito compromised { $id } --over ({ $file })
cli-confirm-none = Ingenting bekräftades. Rätta det som nämns ovan eller lämna bort de profilerna, och ge kommandot på nytt.
cli-confirm-left-out = { $id } lämnades bort: dess status är { $status }.
cli-confirm-unit-empty = Enheten { $unit } svarar inte för någon profil som är i bruk eller i beredskap, så ingenting bekräftades.
cli-confirm-meaning = En bekräftelse betyder att någon i dag har sett både på kontot och på posten och att allt stämmer. Om något inte stämmer, rätta posten innan den publiceras.
