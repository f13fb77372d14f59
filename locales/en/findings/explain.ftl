# What `aito explain` says around an explanation.

explain-wrong = Wrong
explain-right = Right
explain-fixed = fixed: no level and no exception lowers it
explain-level = Level: { $level }
