# Ord på svenska för anmärkningar och kommandon: enheter. Hur de skrivs står i README.md i mappen locales.

## Enheter

unit-cycle = Enheterna ”{ $id }” och ”{ $parent }” skulle båda vara överordnade varandra.
    .why = Den ansvariga befattningen söks uppåt från enhet till enhet, och det måste ta slut någonstans.
    .mend = Ange en annan överordnad enhet (parent) för ”{ $id }”, eller ingen om enheten är högst upp.
    .label = ”{ $parent }” är underställd ”{ $id }”

unit-duplicate = Två enheter har samma id, ”{ $id }”.
    .why = Ett konto som har den här enheten som ägare skulle ha två ägare, och ingen skulle veta vem som svarar.
    .mend = Ge den ena enheten ett annat id, eller ta bort den om de är samma enhet.
    .label = ”{ $id }” en gång till
