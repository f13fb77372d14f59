# Språkversioner: vilka texter som finns på vilket språk. En sida i förhandsgranskningen.

parity-link = Språkversioner
parity-title = Språkversioner
parity-text = I tabellen ser du vilka texter som har skrivits på vilket språk och vilka översättningar som har blivit efter. Varje antal leder till de texter som det gäller.
parity-counts = Texter efter språk
parity-state = Läge
parity-what = Text
parity-all = Alla texter
parity-show-all = Visa alla texter
parity-none = Det finns inga sådana texter.
parity-missing = Saknas
parity-stale = Källtexten har ändrats
parity-unhashed = Källan är inte angiven (translates)
parity-underway = Under arbete eller felaktig
parity-current = Aktuell
parity-original = Original
parity-unexpected = Behövs inte
parity-write = Skriv i filen { $file }
parity-pages = Sidor
parity-publications = Publikationer
parity-terms = Ordlista
parity-language-fi = finska
parity-language-sv = svenska
parity-language-en = engelska
parity-language-fi-simple = lätt finska
parity-language-sv-simple = lätt svenska
parity-language-en-simple = lätt engelska
