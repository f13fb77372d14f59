# Words of findings and of the command line, in English: guidelines and chapters. README.md in locales says how they are made.

## Guidelines

guideline-expired = This guideline was valid until { $day } and is no longer in force.
    .why = It stays readable, marked as no longer in force, because people look up what applied then. The organisation answers for having guidance that is up to date.
    .mend = Give a new guideline that replaces it, or extend its validity by a decision and write the new last day in valid: until.
    .label = ended on { $day }
