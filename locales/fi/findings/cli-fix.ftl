# Komennon `aito check --fix` sanat.

cli-fix-nothing = Mitään varmasti korjattavaa ei ole.
cli-fix-ask = Korjataanko { $file }? kyllä, ei, sama loppuihin, lopeta:
cli-fix-word-yes = kyllä
cli-fix-word-no = ei
cli-fix-word-all = sama
cli-fix-word-quit = lopeta
cli-fix-unasked = Mitään ei muutettu, koska keneltäkään ei voinut kysyä. { $files ->
        [one] Tiedosto korjataan
       *[other] Kaikki { $files } tiedostoa korjataan
    } kysymättä komennolla aito check --fix --yes
cli-fix-done = { $files } tiedostoa korjattiin, kun korjattavia oli { $all ->
        [one] 1
       *[other] { $all }
    }. Jäljellä:
