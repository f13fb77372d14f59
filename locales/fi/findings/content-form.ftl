# Words of findings about forms in texts, in Finnish. README.md in locales says how they are made.

## Forms

content-broken-form = Tätä lomaketta ei voi täyttää.
    .why = Lukija saisi eteensä lomakkeen, josta puuttuu jotakin tai jonka vastauksista ei ole hyötyä.
    .mend = Vertaa lomaketta muokkaajien käsikirjaan tai siihen, mitä komento aito schema form kertoo.
    .label = tässä
content-broken-form_no-fields = Lomake ei kysy mitään, koska siinä ei ole kenttiä.
    .mend =
        Kirjoita kysymykset kohtaan fields, esimerkiksi:
        fields:
          - name: goal
            label: Mihin pyritään?
    .label = ei kenttiä
content-broken-form_name-twice = Lomakkeessa on kaksi kenttää, joiden nimi on ”{ $field }”.
    .why = Tiedostossa kahdella vastauksella ei voi olla samaa nimeä, vaan toinen niistä katoaisi.
    .mend = Anna toiselle kentälle toinen nimi. Lukijalle näkyvä kysymys (label) voi jäädä ennalleen.
    .label = ”{ $field }” toisen kerran
content-broken-form_no-options = Kentässä ”{ $field }” ei ole mitään valittavaa.
    .mend =
        Kirjoita vaihtoehdot, ensin tiedostoon tuleva ja sitten lukijalle näkyvä:
        options: {"{"}fi: suomi, sv: ruotsi{"}"}
    .label = ei vaihtoehtoja
content-broken-form_no-parts = Ryhmä ”{ $field }” ei kysy mitään, koska siinä ei ole kenttiä.
    .mend =
        Kirjoita, mitä ryhmässä kysytään joka kerta, esimerkiksi:
        fields:
          - {"{"}name: role, label: Tehtävänimike, kind: text{"}"}
    .label = ei kenttiä
content-broken-form_group-in-group = Ryhmä ”{ $field }” on toisen ryhmän sisällä.
    .why = Sisäkkäisiä rivejä on vaikea täyttää, varsinkin paperilla tai ruudunlukijalla.
    .mend = Siirrä ryhmä lomakkeen omaksi kentäksi toisen ryhmän rinnalle.
    .label = ryhmä ryhmässä
content-broken-form_idle-key = Kohta ”{ $key }” ei merkitse mitään kentässä ”{ $field }”, jonka laji on { $kind }.
    .why = Kohdalla näyttäisi olevan vaikutus, vaikka sitä ei ole.
    .mend = Poista kohta tai vaihda kentän laji siksi, jota tarkoitit. Kohta max kuuluu lajeihin text ja textarea, options lajeihin choice ja choices sekä fields ja rows lajiin group.
    .label = ei lajissa { $kind }
content-broken-form_not-in-plan = Viestintäsuunnitelmassa ei ole kohtaa ”{ $field }”.
    .why = Lomakkeessa on rivi makes: plan, joten vastausten pitää sopia tietueen suunnitelmaan. Tämä tekisi tiedostosta virheellisen.
    .mend = Käytä jotakin näistä nimistä tai poista rivi makes: plan. Nimet ovat { $suggestion }
    .label = ei suunnitelmassa
content-broken-form_plan-kind = Viestintäsuunnitelmaan ei käy se, mitä kenttä ”{ $field }” kysyy. Siihen käy { $expected }.
    .why = Lomakkeessa on rivi makes: plan. Lomakkeen täyttäjä saisi tiedoston, jota ei hyväksytä.
    .mend = Muuta kentän lajia tai vaihtoehtoja niin, että vastauksena on { $expected }. Kohtaan languages sopii kind: choices ja options: {"{"}fi: suomi, sv: ruotsi{"}"}, kohtaan updaters kind: group, jossa on kentät role, experience ja languages.
    .label = { $expected }
content-broken-form_plan-part-unknown = Viestintäsuunnitelman kohdassa ”{ $field }” ei ole osaa ”{ $part }”.
    .why = Lomakkeessa on rivi makes: plan. Lomakkeen täyttäjä saisi tiedoston, jota ei hyväksytä.
    .mend = Poista kenttä ”{ $part }” ryhmästä ”{ $field }” tai anna sille nimi, joka suunnitelmassa on: role, experience tai languages.
    .label = siinä ei ole osaa ”{ $part }”
content-broken-form_plan-part-missing = Viestintäsuunnitelman kohdassa ”{ $field }” tarvitaan aina ”{ $part }”, mutta tässä lomakkeessa sen voi jättää pois.
    .why = Lomakkeessa on rivi makes: plan. Ilman vastausta tähän tiedostoa ei hyväksyttäisi.
    .mend = Lisää ryhmään ”{ $field }” kenttä, jossa on name: { $part } ja required: true.
    .label = ”{ $part }” tarvitaan

source-missing-field_form = Lomakkeen kentältä tai lomakkeelta puuttuu ”{ $field }”.
    .why = Jokaisella kentällä on oltava nimi (name), josta vastaus tunnetaan, ja kysymys (label), jonka lukija näkee.
    .mend =
        Lisää se, esimerkiksi:
        { $field ->
            [name] name: goal
            [label] label: Mihin pyritään?
           *[other] { $field }: …
        }
    .label = ”{ $field }” puuttuu
source-syntax_form = Tämän lomakkeen kuvausta ei voi lukea tästä eteenpäin.
    .why = Enää ei tiedetä, mitä lomake kysyy, joten sitä ei voi näyttää.

expected-field-kind = jokin näistä: text, textarea, date, number, email, checkbox, choice, choices, group
expected-field-name = nimi, jossa on pieniä kirjaimia a–z, numeroita ja alaviivoja, esimerkiksi why_these_tools
expected-form-target = plan
expected-limit = kokonaisluku väliltä 1–99999
