# Words of `aito move`.

cli-move-unknown = Nothing has the id “{ $id }”.
cli-move-unknown-near = Nothing has the id “{ $id }”. Did you mean { $suggestion }?
cli-move-several = Several things have the id “{ $id }”. Say which one, as links write it: { $all }
cli-move-no-id = “{ $new }” cannot be an id: small letters a–z, digits and hyphens, with / only between folders of records and between a guideline and its chapter. Nothing was changed.
cli-move-other-guideline = A chapter gets another name in its own guideline only, so “{ $new }” must begin as { $id } does. Nothing was changed. To bring a chapter into another guideline, move its file there yourself in every language, its pictures too, change the references chapter:{ $id } and write the redirects into site.yaml.
cli-move-reserved = “{ $new }” is a name that addresses need themselves, or one that the folders do not allow. Take another one, such as { $suggestion }. Nothing was changed.
cli-move-taken = { $new } is taken by { $file }. Nothing was changed.
cli-move-unread = { $file } cannot be read, so nothing was changed. aito check says what is wrong in it.
cli-move-redirects = The redirects in site.yaml are written in a way that this command cannot add to. Nothing was changed. Write them one a line below redirects:, these among them, and run the command again:
cli-move-files = Files that move:
cli-move-file = { "  " }{ $from } → { $to }
cli-move-keeps-id = The record says its id, so { $id } and its addresses stay as they are.
cli-move-changed = { $count ->
        [one] Refers to it, and is changed:
       *[other] Refer to it, and are changed:
    }
cli-move-redirected = Redirects in site.yaml, so that no address dies:
cli-move-no-page = It has no page, so there is no redirect.
cli-move-dry = Nothing was changed.
cli-move-after = Nothing was moved: first mend what is told above, for after a move nobody would notice it any more.
cli-move-done = Done. Now run aito check.
cli-move-failed = Could not go on at { $file }: { $detail }. Nothing is lost: some files may stand in both places, and aito check names them.
