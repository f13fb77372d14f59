# Words of findings and of the command line, in English: what is missing in a language, and what is out of date. README.md in locales says how they are made.

## Translations

translation-missing = This page is not there in every language of the site. It is missing in: { $missing }
    .why = Where a language lacks a text, its readers see the text in another one, with a notice that it has not been translated.
    .mend = Translate { $source } and save it as { $file }. If the organisation has decided to leave such texts in one language, write in site.yaml: rules: {"{"}translation/missing: off{"}"}
    .label = missing in { $missing }
translation-missing_guideline = Parts of this guideline are not there in every language of the site. Missing: { $missing }
    .mend = Save each translation under the same file name in the folder of its language. If a short version is enough, write in it short_version_of and the chapter's or the guideline's id.
    .label = not in every language
translation-missing_terms = Terms of the glossary are not there in every language of the site. Missing: { $missing }
    .mend = It is enough to write the word in the term's file, for example languages: {"{"}{ $lang }: …{"}"}. An explanation of its own goes under the same file name into the folder of its language.
    .label = not in every language
translation-missing_record = Texts of this record lack a language in which the account serves. Missing: { $missing }
    .why = The record says that the account serves in that language, and its readers see the text in another one.
    .mend = Add the text under { $field }, for example {"{"}fi: …, { $lang }: …{"}"}. If the account does not serve in that language after all, take it out of languages.
    .label = { $lang } is missing

translation-stale = The text that this is a translation of has changed since: { $source }
    .why = Readers of the two languages are told different things, and nobody can see which of them is right.
    .mend = Compare the translation with { $source } and bring it up to date. Then write: translates: { $hash }
    .label = made from an older text

translation-unpaired = There is “{ $name }” in { $lang }, and nothing of that name in { $default }. Is “{ $suggestion }” meant?
    .why = A text and its translation find each other by their file names. With different names they are two pages, and each is missing in the other language.
    .mend = Rename this to { $suggestion }, just as it is called in { $default }. Titles may differ, file names may not.
    .label = no such name in { $default }
translation-unpaired_easy = The guideline has no chapter { $name } in plain language ({ $lang }) that goes with this one in easy language.
    .why = Readers cannot get from the chapter in easy language to the same chapter in plain language, nor back. Mostly the file is spelt in another way, or the chapter has a new name.
    .mend = Give the file the same id that the chapter has in plain language, for example { $suggestion }
    .label = no such chapter in plain language
translation-unpaired_alone = There is “{ $name }” in { $lang }, and nothing of that name in { $default }.
    .why = Readers of { $default }, the site's first language, see the text in { $lang } with a notice that it has not been translated.
    .mend = Write it in { $default } under the same file name. A chapter that shortens another text can say so: short_version_of and that text's id.
