# Words of findings about forms in texts, in English. README.md in locales says how they are made.

## Forms

content-broken-form = Nobody can fill in this form as it is.
    .why = Readers would meet a form that lacks something, or whose answers are of no use.
    .mend = Compare it with the handbook for editors, or with what aito schema form says.
    .label = here
content-broken-form_no-fields = This form asks nothing: it has no fields.
    .mend =
        Write what it asks under fields, for example:
        fields:
          - name: goal
            label: What is to be reached?
    .label = no fields
content-broken-form_name-twice = Two fields of this form have the name “{ $field }”.
    .why = In a file, two answers cannot have one name: one of them would be lost.
    .mend = Give one of them another name. What readers see is the label, which may stay.
    .label = “{ $field }” again
content-broken-form_no-options = There is nothing to choose in the field “{ $field }”: it has no options.
    .mend =
        Write what can be chosen, for the file and for readers:
        options: {"{"}fi: Finnish, sv: Swedish{"}"}
    .label = no options
content-broken-form_no-parts = The group “{ $field }” asks nothing: it has no fields.
    .mend =
        Write what the group asks each time, for example:
        fields:
          - {"{"}name: role, label: Role, kind: text{"}"}
    .label = no fields
content-broken-form_group-in-group = The group “{ $field }” stands in another group.
    .why = Rows within rows can hardly be filled in, least of all on paper or with a screen reader.
    .mend = Make it a field of the form itself, beside the other group.
    .label = a group in a group
content-broken-form_idle-key = “{ $key }” means nothing in the field “{ $field }”, whose kind is { $kind }.
    .why = You would think that it has an effect, and it has none.
    .mend = Delete it, or give the field the kind that you meant: max belongs to text and textarea, options to choice and choices, fields and rows to group.
    .label = not for { $kind }
content-broken-form_not-in-plan = A communications plan has no part “{ $field }”.
    .why = The form says makes: plan, so its answers must fit into the plan of a record. This one would make the file faulty.
    .mend = Use one of these names, or take makes: plan out: { $suggestion }
    .label = not in a plan
content-broken-form_plan-kind = A communications plan does not take what the field “{ $field }” asks for: it takes { $expected }.
    .why = The form says makes: plan. Whoever fills it in would get a file that is refused.
    .mend = Change the field's kind or its options so that the answer is { $expected }. For languages that is kind: choices with options: {"{"}fi: Finnish, sv: Swedish{"}"}; for updaters kind: group with the fields role, experience and languages.
    .label = { $expected }
content-broken-form_plan-part-unknown = In a communications plan, “{ $field }” has no part “{ $part }”.
    .why = The form says makes: plan. Whoever fills it in would get a file that is refused.
    .mend = Take the field “{ $part }” out of the group “{ $field }”, or give it a name that the plan has: role, experience or languages.
    .label = no “{ $part }” there
content-broken-form_plan-part-missing = In a communications plan, each of “{ $field }” needs “{ $part }”, and this form can leave it out.
    .why = The form says makes: plan. Without an answer to it, the file would be refused.
    .mend = Put a field with name: { $part } and required: true in the group “{ $field }”.
    .label = “{ $part }” is needed

source-missing-field_form = Something on this form has no “{ $field }”.
    .why = Each field needs a name, by which its answer is known, and a label, which readers see.
    .mend =
        Add it, for example:
        { $field ->
            [name] name: goal
            [label] label: What is to be reached?
           *[other] { $field }: …
        }
    .label = “{ $field }” is missing
source-syntax_form = The description of this form cannot be read from here on.
    .why = Nobody can tell any more what the form asks, so it cannot be shown.

expected-field-kind = one of text, textarea, date, number, email, checkbox, choice, choices, group
expected-field-name = a name of small letters a–z, digits and _, such as why_these_tools
expected-form-target = plan
expected-limit = a whole number from 1 to 99999
