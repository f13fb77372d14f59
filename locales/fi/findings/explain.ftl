# Sanat, jotka `aito explain` lisää selityksen ympärille.

explain-wrong = Väärin
explain-right = Oikein
explain-fixed = kiinteä: mikään taso tai poikkeus ei lievennä sitä
explain-level = Taso: { $level }
