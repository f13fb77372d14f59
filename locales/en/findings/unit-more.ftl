# Words of findings and of the command line, in English: units, continued. README.md in locales says how they are made.

## Units: who is responsible, and where there is no profile

unit-no-profile = The unit “{ $id }” has no profile, and it is not said why.
    .why = Not to be on social media is a decision too. Whoever asks for the unit's account, or finds one in its name, should get the same answer from everybody.
    .mend =
        If it was decided, write the reason at the unit in profiles/units.yaml; what stands there counts for the units below as well:
        no_profile: Asiakkaat tavoittavat yksikön puhelimitse ja verkkosivuilta.
        If it has an account, write a record for it with owner: {"{"}unit: { $id }{"}"}.
    .label = no profile
unit-no-profile_decided = The unit “{ $id }” is said to have no profile, yet “{ $profile }” is its own, or belongs to a unit below it.
    .why = One of the two is out of date, and readers of the records cannot tell which.
    .mend = Take no_profile out if the unit has a profile now. If it has none, write another owner in the record profiles/{ $profile }.yaml, or close that profile.
    .label = { $profile } is there

unit-role-missing = The unit “{ $id }” answers for a profile or a guideline, but nobody in it or above it is named as responsible.
    .why = A unit answers through a person in an office. The role is published, the person's name is not.
    .mend =
        Write the responsible role at the unit in profiles/units.yaml:
        role: Viestintäpäällikkö
    .label = no responsible role
