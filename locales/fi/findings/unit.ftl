# Havaintojen ja komentorivin sanat suomeksi: yksiköt. Kansion locales README.md kertoo, miten ne tehdään.

## Yksiköt

unit-cycle = Yksiköt ”{ $id }” ja ”{ $parent }” olisivat kumpikin toistensa yläpuolella.
    .why = Vastuuroolia etsitään yksiköstä ylempään yksikköön, ja etsinnän pitää päättyä johonkin.
    .mend = Anna yksikölle ”{ $id }” toinen ylempi yksikkö, tai jätä kenttä parent pois, jos yksikkö on ylin.
    .label = ”{ $parent }” on yksikön ”{ $id }” alapuolella

unit-duplicate = Kahdella yksiköllä on sama tunnus ”{ $id }”.
    .why = Profiililla, jonka omistaja tämä yksikkö on, olisi kaksi omistajaa, eikä tiedettäisi, kumpi vastaa.
    .mend = Vaihda toisen yksikön tunnus tai poista toinen, jos kyse on samasta yksiköstä.
    .label = ”{ $id }” uudelleen
