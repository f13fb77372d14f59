# Havaintojen sanat suomeksi: saavutettavuusseloste. Laatimisohjeet: locales/README.md.

publication-inaccessible-without-alternative_list = Julkaisujen tiedostot eivät ole saavutettavia, eikä missään kerrota, mistä julkaisun saa muussa muodossa.
    .why = Sivut kertoisivat osalle lukijoista vain, etteivät julkaisut ole heitä varten. Digipalvelulain mukaan viranomaisen on kerrottava, miten tällaisen sisällön saa.
    .mend =
        Kirjoita tämän alle kohtaan publications osoite, jonka postia joku lukee:
        request_from: { $email }
    .label = ei saavutettava, eikä request_from-osoitetta

site-accessibility-criterion-unknown = WCAG 2.1:ssä ei ole kriteeriä { $found }.
    .why = Lukija etsii numerolla, mitä vaatimusta sivusto ei täytä, eikä löydä mitään.
    .mend =
        Korjaa numero, esimerkiksi:
        criterion: { $suggestion }
        Kaikki kriteerit ovat osoitteessa https://www.w3.org/Translations/WCAG21-fi/. Jätä rivi pois, jos et tiedä, mikä kriteeri on kyseessä.
    .label = tällaista kriteeriä ei ole
site-accessibility-criterion-unknown_beyond = Kriteeri { $found } on AAA-tasoa, jota laki ei edellytä.
    .why = Seloste kertoo, miten sivusto täyttää A- ja AA-tason vaatimukset. AAA-tason kriteeri antaa kuvan, että sitä mitataan tiukemmin.
    .mend = Kirjoita A- tai AA-tason kriteeri, jota puute koskee, tai poista puute.
    .label = AAA-tason kriteeri
site-accessibility-criterion-unknown_later = Kriteeri { $found } on vain WCAG 2.2:ssa, mutta laki edellyttää WCAG 2.1:tä.
    .why = Seloste kertoo, miten sivusto täyttää WCAG 2.1:n vaatimukset. WCAG 2.2:n kriteeri antaa kuvan, että sitä mitataan tiukemmin.
    .mend = Kirjoita WCAG 2.1:n kriteeri, jota puute koskee, tai poista puute.
    .label = ei WCAG 2.1:ssä

site-accessibility-full-with-gaps = Selosteen mukaan sivusto täyttää vaatimukset kokonaan, mutta siinä luetellaan puutteita.
    .why = Lukija ei voi tietää, kumpi pitää paikkansa, ja organisaation katsotaan luvanneen ensimmäisen.
    .mend =
        Kirjoita:
        conformity: partial
        Jos puutteet on korjattu, poista ne.
    .label = alla on puutteita
site-accessibility-full-with-gaps_out-of-scope = Selosteen mukaan sivusto täyttää vaatimukset kokonaan, mutta siinä luetellaan sisältöä, johon lakia ei sovelleta.
    .why = Euroopan komission selostemallissa täysi vaatimustenmukaisuus tarkoittaa sivustoa, jolla ei ole poikkeuksia.
    .mend =
        Kirjoita:
        conformity: partial
    .label = alla on poikkeuksia

site-accessibility-gap-overdue = Puute piti korjata viimeistään { $day }.
    .why = Joko puute on korjattu ja seloste antaa sivustosta liian huonon kuvan, tai sitä ei ole korjattu ja seloste lupaa jo menneen päivän.
    .mend = Poista puute, jos se on korjattu. Jos ei ole, kirjoita uusi päivä, tai jätä päivä pois ja kerro kohdassa reason, mitä asialle tehdään.
    .label = päivä on mennyt

site-accessibility-gaps-missing = Saavutettavuusselosteessa on arvo ”{ $found }”, mutta siinä ei kerrota, mikä ei ole saavutettavaa.
    .why = Laki edellyttää luetteloa siitä, mikä ei ole saavutettavaa. Esteen kohdannut haluaa tietää, mistä se johtuu ja miten sisällön saa muulla tavalla.
    .mend =
        Kirjoita kohtaan accessibility esimerkiksi:
        gaps:
          - {"{"}criterion: 1.1.1, what: Vanhojen kuvioiden tekstivastineet puuttuvat., reason: Tekstivastineet kirjoitetaan vuoden 2027 aikana.{"}"}
    .label = puutteita ei ole lueteltu
