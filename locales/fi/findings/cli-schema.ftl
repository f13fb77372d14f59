# Mitä `aito schema` sanoo.

cli-no-format = Muotoa { $format } ei ole. Tarkoititko muotoa { $suggestion }? Komento `aito schema` luettelee kaikki.
cli-schemas-written = Kansioon { $out } kirjoitettiin { $count } skeemaa.
