# Orden för `aito check --fix`.

cli-fix-nothing = Det finns inget som säkert kan rättas.
cli-fix-ask = Rätta { $file }? ja, nej, alla (även resten), sluta:
cli-fix-word-yes = ja
cli-fix-word-no = nej
cli-fix-word-all = alla
cli-fix-word-quit = sluta
cli-fix-unasked = Ingenting ändrades, eftersom ingen kunde tillfrågas. För att rätta { $files ->
        [one] filen
       *[other] de { $files } filerna
    } utan fråga: aito check --fix --yes
cli-fix-done = Rättade { $files } av { $all ->
        [one] 1 fil
       *[other] { $all } filer
    }. Det som återstår:
