# Words of findings and of the command line, in English: references to something of the site. README.md in locales says how they are made.

## References

reference-unknown = There is nothing called “{ $id }”.
    .why = The page would name or link to something that does not exist.
    .mend = Correct the id, or take the reference out.
    .label = does not exist
reference-unknown_unit = There is no unit “{ $id }”.
    .mend = Write the id of a unit just as profiles/units.yaml has it (see { $suggestion }).
    .label = no such unit
reference-unknown_profile = There is no profile “{ $id }”.
    .mend = Write the profile's id, which is its file's path under the folder profiles without .yaml: { $suggestion }
    .label = no such profile
reference-unknown_chapter = There is no guideline or chapter “{ $id }”.
    .mend = Write the folder of the guideline, or the folder and the chapter's file name without its number and .md: { $suggestion }
    .label = no such chapter
reference-unknown_term = The glossary has no term “{ $id }”.
    .mend = Write the name of a file in the folder glossary, without .md, as in term:{ $suggestion } Or add the term.
    .label = no such term
reference-unknown_publication = There is no publication “{ $id }”.
    .mend = Write the name of a file in the folder publications, without .md, as in publication:{ $suggestion }
    .label = no such publication
reference-unknown_page = There is no page “{ $id }”.
    .mend = Write the name of a file in the folder pages, without .md, as in page:{ $suggestion }
    .label = no such page
reference-unknown_platform = There is no platform called “{ $id }”.
    .why = The platform tells how an account's address is read. Without it, the account cannot be checked.
    .mend = Write the platform's name as Aito knows it: { $suggestion }. A channel of your own needs hosts and form under platforms in site.yaml.
    .label = no such platform
reference-unknown_file = The file “{ $id }” does not exist.
    .why = Readers would meet an error page in place of the publication.
    .mend = Put the file at { $suggestion }, or correct its name here.
    .label = no such file
reference-unknown_internal = This internal record belongs to the profile “{ $id }”, which has no public record.
    .why = What is known about an account is of no use when nobody can tell which account it is.
    .mend = Give this file the same path and name as the public record (profiles/_internal/kirjasto/facebook.yaml belongs to profiles/kirjasto/facebook.yaml), or delete it.
reference-unknown_theme = There is no theme “{ $id }”.
    .why = Without its files the site would be built with the built-in look, and nobody would be told.
    .mend = Put the theme's files into themes/{ $id }/, or write the name of a theme that is there: { $suggestion }
    .label = no such theme
reference-unknown_rule = There is no rule “{ $id }”.
    .why = A level that is set for a rule with a wrong name changes nothing, though it looks as if it did.
    .mend = Write the rule's name as findings show it: { $suggestion }
    .label = no such rule
