# What `aito explain` says around an explanation.

explain-wrong = Fel
explain-right = Rätt
explain-fixed = fast: ingen nivå och inget undantag lindrar den
explain-level = Nivå: { $level }
