# Ord för `aito lookup`.

cli-lookup-unreadable = Inget svar kan ges: det som frågas kunde inte läsas från standardinmatningen.
