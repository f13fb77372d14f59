# What `aito explain` says around an explanation.

explain-wrong = Väärin
explain-right = Oikein
explain-fixed = pysyvä: mikään taso tai poikkeus ei lievennä sitä
explain-level = Taso: { $level }
