# Komennon `aito lookup` sanat.

cli-lookup-unreadable = Ei voida vastata: kysyttävää ei voitu lukea syötteestä.
