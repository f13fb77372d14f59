# Orden för `aito move`.

cli-move-unknown = Ingenting har id:t ”{ $id }”.
cli-move-unknown-near = Ingenting har id:t ”{ $id }”. Menade du { $suggestion }?
cli-move-several = Flera saker har id:t ”{ $id }”. Ange vilken, så som det skrivs i länkar: { $all }
cli-move-no-id = ”{ $new }” duger inte som id. Det får innehålla små bokstäver a–z, siffror och bindestreck, och / bara mellan mappar för poster och mellan en anvisning och dess kapitel. Ingenting ändrades.
cli-move-other-guideline = Ett kapitel kan byta namn bara i sin egen anvisning, så ”{ $new }” måste börja som { $id }. Ingenting ändrades. Om kapitlet ska till en annan anvisning, flytta själv dess fil på varje språk, med bilderna, ändra hänvisningarna chapter:{ $id } och skriv omdirigeringarna i site.yaml.
cli-move-reserved = ”{ $new }” är ett namn som adresserna själva behöver eller som mapparna inte tillåter. Välj ett annat, till exempel { $suggestion }. Ingenting ändrades.
cli-move-taken = { $new } används redan av { $file }. Ingenting ändrades.
cli-move-unread = { $file } kan inte läsas, så ingenting ändrades. aito check berättar vad som är fel i den.
cli-move-redirects = Omdirigeringarna i site.yaml är skrivna så att kommandot inte kan lägga till nya. Ingenting ändrades. Skriv dem en per rad under redirects:, även dessa, och kör kommandot igen:
cli-move-files = Filer som flyttas:
cli-move-file = { "  " }{ $from } → { $to }
cli-move-keeps-id = Posten anger sitt id, så { $id } och dess adresser förblir som de är.
cli-move-changed = { $count ->
        [one] Hänvisar till den och ändras:
       *[other] Hänvisar till den och ändras:
    }
cli-move-redirected = Omdirigeringar i site.yaml, så att ingen adress slutar fungera:
cli-move-no-page = Den har ingen sida, så ingen omdirigering behövs.
cli-move-dry = Ingenting ändrades.
cli-move-after = Inget flyttades. Rätta först det som nämns ovan, för efter flytten skulle ingen märka det längre.
cli-move-done = Klart. Kör nu aito check.
cli-move-failed = Det gick inte att fortsätta vid { $file }: { $detail }. Inget har gått förlorat. Några filer kan finnas på två ställen, och aito check nämner dem.
