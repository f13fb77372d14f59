# Words of `aito lookup`.

cli-lookup-unreadable = Cannot answer: what is asked could not be read from standard input.
