# Words of findings and of the command line, in English: how guidelines are kept. README.md in locales says how they are made.

## Guidelines: owner, review, number, validity, legal basis, annexes

guideline-annex-missing = The chapter “{ $id }” calls itself an annex, and the guideline does not list it among its annexes.
    .why = Readers see it as an annex. Whoever goes by the list in the guideline, when it is signed or sent, leaves it out.
    .mend = Add it in the guideline's _index.md: annexes: […, { $id }]. If it is an ordinary chapter, take the line “annex: true” out here.
    .label = not in the list
guideline-annex-missing_denied = The guideline lists “{ $id }” among its annexes, and the chapter says that it is none.
    .why = The list counts, so readers see the chapter as an annex, whatever it says itself.
    .mend = If it is an annex, take the line “annex: false” out. If not, take “{ $id }” out of annexes in the guideline's _index.md.
    .label = says that it is no annex

guideline-duplicate-number = Two guidelines have the number { $number } and the day of issue { $issued }.
    .why = A guideline is cited by its number and the day it was issued. Whoever cites this one may be shown the other.
    .mend = Correct the number or the day in the guideline where it is wrong. If one of them took the place of the other under the same number, name the older one in the newer one's replaces.
    .label = the same number and day
guideline-duplicate-number_undated = Two guidelines have the number { $number }, and at least one of them does not say when it was issued.
    .why = Only the day of issue tells apart two guidelines of one number, so readers cannot know which one a citation means.
    .mend = Write in both files when each was issued, for example issued: 2026-02-02. If the number itself is wrong, correct it.
    .label = the same number

guideline-expiring = This guideline is valid until { $day }, which is less than 90 days away.
    .why = After that day it is marked as no longer in force, whether or not there is something in its place. A new guideline has to be written, discussed and decided on before.
    .mend = Prepare a guideline that replaces this one, or extend its validity by a decision and write the new last day in valid: until. Once the new one is on the site and names this one in replaces, this finding goes away.
    .label = ends on { $day }

guideline-legal-basis-malformed = “{ $found }” is not the number of a statute.
    .why = The page links the statute to the statute database by its number. With another form the link leads nowhere.
    .mend = Write the number and the year as the statute book has them, for example statute: 410/2015. Where there is no such number, leave the line out: the name alone is enough.
    .label = not number/year
guideline-legal-basis-malformed_european = “{ $found }” is the number of an act of the European Union, not of a Finnish statute.
    .why = The page would link it to the Finnish statute database, which does not have it under that number.
    .mend = Write the number in the name and leave statute out, for example name: General Data Protection Regulation (EU) 2016/679
    .label = an EU number
guideline-legal-basis-malformed_year = “{ $found }” would be a statute of the year { $year }, which cannot be the basis of this guideline.
    .why = The page would send readers to a statute that does not exist, or to the wrong one.
    .mend = Look the number and the year up in Finlex and correct them. Make sure that they stand in the order number/year.
    .label = cannot be this year
guideline-legal-basis-malformed_section = “{ $found }” cannot be shown as a section.
    .why = The page writes the sign § behind the sections by itself, so readers would see it twice, or sections that run into each other.
    .mend = Write each section for itself and without §, for example sections: [{ $suggestion }]. A subsection is named in the text, not here.
    .label = not a section

guideline-owner-missing = Nobody answers for this guideline.
    .why = A guideline without an owner grows old unnoticed, and whoever follows it does not know whom to ask.
    .mend =
        Write the unit that answers for it, by its id in profiles/units.yaml, for example:
        owner: {"{"}unit: viestinta, role: Viestintäpäällikkö{"}"}
    .label = no owner

guideline-replaced-in-force = The guideline { $number } replaces this one from { $from } on, and this one would still be in force then.
    .why = Readers would find two guidelines in force on one matter, and may follow the old one.
    .mend = If the new guideline is in force already, write here: replaced_by: { $number }. If its day is still to come, write the day before as the last one, valid: until: { $until }. If both hold side by side, the new one does not replace this one: take it out of replaces there, or use amends.
    .label = goes on being in force
guideline-replaced-in-force_undated = The guideline { $number } replaces this one, and nothing here says that this one has ended.
    .mend = Write here: replaced_by: { $number }. If both hold side by side, the new one does not replace this one: take it out of replaces there, or use amends.

guideline-review-overdue = This guideline was last reviewed on { $day }. By the organisation's own rule the next review was due on { $due }.
    .why = The organisation has decided how often its guidelines are gone through, and readers take a guideline for up to date as long as it is in force.
    .mend = Read the guideline through with its owner and correct what has changed. Then write the day: reviewed: { $today }
    .label = due on { $due }
guideline-review-overdue_never = This guideline was issued on { $day }, and no review is written down since. By the organisation's own rule one was due on { $due }.
    .mend = Read the guideline through with its owner and correct what has changed. Then add the line: reviewed: { $today }
