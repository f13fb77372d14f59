# Words of `aito check --fix`.

cli-fix-nothing = There is nothing that could be mended beyond doubt.
cli-fix-ask = Mend { $file }? yes, no, all (this and the rest), quit:
cli-fix-word-yes = yes
cli-fix-word-no = no
cli-fix-word-all = all
cli-fix-word-quit = quit
cli-fix-unasked = Nothing was changed: nobody could be asked. To mend { $files ->
        [one] this file
       *[other] these { $files } files
    } without a question: aito check --fix --yes
cli-fix-done = Mended { $files } of { $all ->
        [one] 1 file
       *[other] { $all } files
    }. What is left:
