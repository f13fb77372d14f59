# Komennon `aito lookup` sanat.

cli-lookup-unreadable = Vastausta ei voi antaa: kysyttävää ei voitu lukea vakiosyötteestä.
