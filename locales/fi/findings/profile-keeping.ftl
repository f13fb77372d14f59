# Havaintojen ja komentorivin sanat suomeksi: miten tilejä hoidetaan. Ohjeet ovat tiedostossa locales/README.md.

## Miten tilejä hoidetaan

profile-approval-missing = Tietueen sisäisestä osasta ei näy, että organisaatio ja esihenkilö olisivat hyväksyneet tämän asiantuntijan tilin.
    .why = Asiantuntija käyttää samaa tiliä työssä ja vapaa-ajalla. Molempien on tiedettävä, missä raja kulkee ja että lukija voi pitää kirjoituksia organisaation kantana.
    .mend =
        Jos molemmat ovat hyväksyneet tilin, kirjaa hyväksynnät ja päivät tiedostoon profiles/_internal/{ $id }.yaml:
        approvals:
          - {"{"}by: supervisor, on: 2026-05-11{"}"}
          - {"{"}by: organisation, on: 2026-05-18{"}"}
        Sana supervisor tarkoittaa esihenkilöä. Jos hyväksyntää ei ole, pyydä se ennen kuin tiliä käytetään työssä.
    .label = hyväksynnät puuttuvat
profile-approval-missing_organisation = Tietueen sisäisestä osasta ei näy, että organisaatio olisi hyväksynyt tämän asiantuntijan tilin. Esihenkilön hyväksyntä on kirjattu.
    .mend =
        Jos organisaatio on hyväksynyt tilin, lisää tiedoston profiles/_internal/{ $id }.yaml kohtaan approvals rivi ja päivä:
          - {"{"}by: organisation, on: 2026-05-18{"}"}
        Jos hyväksyntää ei ole, pyydä se päättäjältä ennen kuin tiliä käytetään työssä.
    .label = organisaation hyväksyntä puuttuu
profile-approval-missing_supervisor = Tietueen sisäisestä osasta ei näy, että esihenkilö olisi hyväksynyt tämän asiantuntijan tilin. Organisaation hyväksyntä on kirjattu.
    .mend =
        Jos esihenkilö on hyväksynyt tilin, lisää tiedoston profiles/_internal/{ $id }.yaml kohtaan approvals rivi ja päivä:
          - {"{"}by: supervisor, on: 2026-05-11{"}"}
        Jos hyväksyntää ei ole, pyydä se esihenkilöltä ennen kuin tiliä käytetään työssä.
    .label = esihenkilön hyväksyntä puuttuu

profile-deputy-missing = Tietueen sisäisessä osassa kerrotaan, ketkä tiliä hoitavat, mutta sijaista ei ole merkitty.
    .why = Ilman sijaista viestit jäävät lukematta loma-aikoina ja henkilöiden vaihtuessa. Jos tili kaapataan, kukaan muu ei pääse palauttamaan sitä.
    .mend =
        Sovi sijaisesta, anna hänelle käyttöoikeus ja kirjaa tehtävänimike, ei henkilön nimeä:
        deputies: [Palvelupäällikkö]
    .label = sijainen puuttuu

profile-ends-missing = Tili on yhden henkilön, mutta tietueessa ei kerrota, mihin asti se on käytössä.
    .why = Tällainen tili suljetaan, kun tehtävä tai palvelussuhde päättyy. Kun päivä on tietueessa, tili poistuu luettelosta itsestään, vaikka kukaan ei muistaisi sitä.
    .mend =
        Kirjaa tehtävän viimeinen päivä. Jos tehtävä on toistaiseksi voimassa, kirjaa päivä vuoden tai kahden päähän ja siirrä sitä eteenpäin aina, kun olet tarkistanut tilanteen:
        ends: 2028-06-30
    .label = ends puuttuu

profile-handle-off-convention = Osoitteessa oleva nimi ”{ $handle }” poikkeaa nimeämistavasta, josta on sovittu tiedostossa site.yaml.
    .why = Kun organisaation tilit nimetään samalla tavalla, ihmiset tunnistavat ne ja huijarin käyttämä nimi erottuu joukosta.
    .mend =
        Kohdassa naming oleva malli on { $pattern }. Vaihda tilin nimi palvelussa, jos se onnistuu. Kirjoita uusi osoite kenttään url ja vanha kenttään aliases. Jos nimi on niin tunnettu, että se kannattaa säilyttää, sovi poikkeuksesta tässä tietueessa:
        allow:
          - {"{"}rule: profile/handle-off-convention, reason: Nimi on vakiintunut{"}"}
    .label = poikkeaa mallista

profile-maintainers-few = Tietueen sisäisen osan mukaan yksikön tiliä hoitaa vähemmän kuin kaksi henkilöä.
    .why = Yksikön tili ei saa olla yhden ihmisen varassa. Jos hän sairastuu tai lähtee, kukaan ei vastaa eikä kukaan pääse sulkemaan tai palauttamaan tiliä.
    .mend =
        Anna käyttöoikeus vähintään yhdelle henkilölle lisää ja kirjaa uusi määrä:
        maintainers: 2
    .label = vähintään 2

profile-name-off-convention = Nimi ”{ $name }” poikkeaa nimeämistavasta, josta on sovittu tiedostossa site.yaml.
    .why = Kun organisaation profiilit nimetään samalla tavalla, luettelosta ja palvelusta näkee heti, että ne kuuluvat yhteen.
    .mend =
        Kohdassa naming oleva malli on { $pattern }. Kirjoita profiilin nimi sen mukaan kaikilla kielillä ja vaihda nimi myös palvelussa. Jos nimi kannattaa säilyttää, sovi poikkeuksesta tässä tietueessa:
        allow:
          - {"{"}rule: profile/name-off-convention, reason: Nimi on vakiintunut{"}"}
    .label = poikkeaa mallista

profile-phone-form = Numeroon ”{ $found }” ei voi soittaa kaikkialta.
    .why = Maan suuntanumerolla alkava numero toimii, soittipa siihen mistä tahansa. Sen avulla myös tarkistus tunnistaa numeron, kun joku kysyy, onko se teidän.
    .mend =
        Kirjoita numero lainausmerkkeihin ja aloita se plusmerkillä ja maan suuntanumerolla. Jätä alusta nolla pois:
        phone: "+358 9 123 4567"
    .label = maan suuntanumero puuttuu
profile-phone-form_corrected = Numeroon ”{ $found }” ei voi soittaa kaikkialta.
    .mend =
        Kirjoita numero lainausmerkkeihin maan suuntanumeron kanssa:
        phone: "{ $number }"
    .label = kirjoita { $number }

profile-platform-policy-unmet = Palvelussa { $platform } oleva tili tarvitsee tiedoston site.yaml mukaan hyväksynnän. Tietueen sisäiseen osaan ei ole kirjattu sellaista.
    .why = Organisaatio on päättänyt, että palvelussa { $platform } oleville tileille asetetaan lisävaatimuksia. Niiden täyttyminen kannattaa varmistaa ennen kuin jotain sattuu.
    .mend =
        Jos tili on hyväksytty, kirjaa tiedostoon profiles/_internal/{ $id }.yaml, kuka hyväksyi ja milloin:
        approvals: [{"{"}by: supervisor, on: 2026-05-11{"}"}]
        Jos hyväksyntää ei ole, pyydä se ja pidä tili siihen asti käyttämättä.
    .label = hyväksyntä puuttuu
profile-platform-policy-unmet_separate-device = Palvelussa { $platform } oleva tili tarvitsee tiedoston site.yaml mukaan oman laitteen. Tietueen sisäisestä osasta ei näy, että tilillä olisi sellainen.
    .mend =
        Siirrä tili laitteelle, jossa ei ole muuta organisaation aineistoa, kirjaudu ulos muilla laitteilla ja kirjaa tiedostoon profiles/_internal/{ $id }.yaml:
        device: separate
    .label = oma laite puuttuu
profile-platform-policy-unmet_training = Palvelussa { $platform } olevan tilin hoitaja tarvitsee tiedoston site.yaml mukaan koulutuksen. Tietueen sisäiseen osaan ei ole kirjattu kurssia.
    .mend =
        Kirjaa kurssi ja sen päivä tiedostoon profiles/_internal/{ $id }.yaml tai järjestä koulutus:
        training: [{"{"}course: Sosiaalisen median perusteet, on: 2026-05-11{"}"}]
    .label = koulutus puuttuu
profile-platform-policy-unmet_two-factor = Palvelussa { $platform } olevalle tilille pitää tiedoston site.yaml mukaan kirjautua kaksivaiheisesti. Tietueen sisäisestä osasta ei näy, että kaksivaiheinen tunnistautuminen olisi käytössä.
    .mend =
        Ota se käyttöön tilin suojausasetuksissa ja kirjaa tiedostoon profiles/_internal/{ $id }.yaml:
        two_factor: true
    .label = kaksivaiheinen tunnistautuminen puuttuu

profile-private-device = Tietueen sisäisen osan mukaan tätä virallista tiliä hoidetaan jonkun omalla laitteella.
    .why = Oma laite voi kadota tai vaihtaa omistajaa organisaation tietämättä. Kun työntekijä lähtee, tili jää auki hänen laitteelleen.
    .mend =
        Anna tilin hoitajalle työnantajan laite, kirjaudu ulos omalla laitteella ja kirjaa uusi tilanne:
        device: shared-official
        Jos laite on vain tätä tiliä varten, kirjoita device: separate.
    .label = jonkun oma laite

profile-signup-unofficial = Tili on rekisteröity sähköpostiosoitteella, joka ei kuulu organisaation verkkotunnuksiin.
    .why = Se, joka lukee postilaatikkoa, voi vaihtaa tilin salasanan ja ottaa tilin haltuunsa. Organisaatio ei voi sulkea laatikkoa, kun sen omistaja lähtee, eikä avata sitä, kun tili pitää palauttaa.
    .mend = Vaihda tilin asetuksissa osoitteeksi organisaation oma ({ $domains }), mieluiten postilaatikko, jota useampi lukee. Kirjoita se sitten tähän. Jos nykyinen osoite on organisaation oma, lisää sen verkkotunnus tiedoston site.yaml kohtaan email_domains.
    .label = ei kuulu verkkotunnuksiin: { $domains }

profile-training-missing = Tietueen sisäisestä osasta ei näy, että tilin hoitaja olisi saanut tehtävään koulutuksen.
    .why = Omalla nimellään organisaation puolesta kirjoittava ratkaisee yksin ja heti, miten hän vastaa, myös uhkailuun ja luottamuksellisiin asioihin.
    .mend =
        Kirjaa kurssi ja sen päivä tiedostoon profiles/_internal/{ $id }.yaml. Jos koulutusta ei ole ollut, järjestä se ensin:
        training: [{"{"}course: Sosiaalisen median perusteet, on: 2026-05-11{"}"}]
    .label = koulutus puuttuu

profile-two-factor-off = Tietueen sisäisen osan mukaan tilille pääsee pelkällä salasanalla.
    .why = Salasanoja arvataan, varastetaan ja käytetään monessa paikassa. Useimmat kaappaukset olisivat pysähtyneet kaksivaiheiseen tunnistautumiseen.
    .mend =
        Ota kaksivaiheinen tunnistautuminen käyttöön tilin suojausasetuksissa, mieluiten sovelluksella tai turva-avaimella, joka on usealla hoitajalla. Pane palautuskoodit varmaan talteen ja kirjaa sitten:
        two_factor: true
    .label = pois käytöstä

expected-pattern = malli (säännöllinen lauseke), esimerkiksi "^esimerkkila"
expected-requirement = approval, separate-device, training tai two-factor
