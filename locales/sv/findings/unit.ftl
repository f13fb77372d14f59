# Words of findings and of the command line, in English: units. README.md in locales says how they are made.

## Units

unit-cycle = The units “{ $id }” and “{ $parent }” would each stand above the other.
    .why = The responsible role is looked for from unit to unit upwards, and that must end somewhere.
    .mend = Give “{ $id }” another parent, or none if it is at the top.
    .label = “{ $parent }” stands below “{ $id }”

unit-duplicate = Two units have the id “{ $id }”.
    .why = A profile that names this unit as its owner would have two, and nobody could tell who answers.
    .mend = Give one of the units another id, or delete it if they are the same.
    .label = “{ $id }” again
