# Vad `aito schema` säger.

cli-no-format = Formatet { $format } finns inte. Menade du { $suggestion }? Kommandot `aito schema` räknar upp alla.
cli-schemas-written = { $count } scheman skrevs till { $out }.
