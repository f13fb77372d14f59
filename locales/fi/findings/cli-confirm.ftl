# Komennon `aito confirm` sanat.

cli-confirm-done = { $id }: vahvistettu { $day }, edellisen kerran { $before }. Tili: { $address } ({ $file })
cli-confirm-first = { $id }: vahvistettu { $day }, ensimmäistä kertaa. Tili: { $address } ({ $file })
cli-confirm-again = { $id }: vahvistettu jo aiemmin tänään. Tili: { $address } ({ $file })
cli-confirm-ended = { $id }: viimeinen päivä oli { $day }, joten profiili ei ole luettelossa, vaikka se vahvistettiin. Jos toiminta jatkuu, korjaa tietueen kenttä ends. Jos ei, sulje profiili komennolla aito close.
cli-confirm-closed = { $id } on suljettu, joten vahvistettavaa ei ole ({ $file }).
cli-confirm-planned = { $id } on vasta suunnitteilla: ei ole vielä tiliä, jonka voisi vahvistaa ({ $file }).
cli-confirm-compromised = { $id } on merkitty kaapatuksi, eikä kukaan voi nyt vahvistaa sitä. Kun tili on taas organisaation hallussa: aito compromised { $id } --over ({ $file })
cli-confirm-none = Mitään ei vahvistettu. Korjaa edellä mainitut asiat tai jätä ne profiilit pois ja anna komento uudelleen.
cli-confirm-left-out = { $id } jäi pois: sen tila on { $status }.
cli-confirm-unit-empty = Yksikkö { $unit } ei vastaa yhdestäkään käytössä tai valmiudessa olevasta profiilista, joten mitään ei vahvistettu.
cli-confirm-meaning = Vahvistus tarkoittaa, että joku on tänään katsonut sekä tilin että sen tietueen ja kaikki pitää paikkansa. Jos jokin ei pidä, korjaa tietue ennen julkaisemista.
