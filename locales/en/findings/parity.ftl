# Language versions: which texts there are in which language. A page of the preview.

parity-link = Language versions
parity-title = Language versions
parity-text = The table shows which texts have been written in which language, and which translations have fallen behind. Each number leads to the texts that it counts.
parity-counts = Texts by language
parity-state = State
parity-what = Text
parity-all = All texts
parity-show-all = Show all texts
parity-none = There are no such texts.
parity-missing = Missing
parity-stale = The source has changed
parity-unhashed = The source is not marked (translates)
parity-underway = In the making, or faulty
parity-current = Up to date
parity-original = Original
parity-unexpected = Not needed
parity-write = Write it in { $file }
parity-pages = Pages
parity-publications = Publications
parity-terms = Glossary
parity-language-fi = Finnish
parity-language-sv = Swedish
parity-language-en = English
parity-language-fi-simple = easy Finnish
parity-language-sv-simple = easy Swedish
parity-language-en-simple = easy English
