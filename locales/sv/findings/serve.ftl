# Förhandsvisningen, `aito serve`.

serve-address = Förhandsvisningen finns på { $url } och uppdateras varje gång du sparar. Avsluta med Ctrl-C.
serve-ended = Förhandsvisningen är avslutad.
serve-shown = Uppdaterad på { $seconds } s.
serve-port-taken = Ett annat program använder port { $port }, så förhandsvisningen tar nästa lediga port.
serve-port-taken-free = Ett annat program använder port { $port }. Port { $free } är ledig: aito serve --port { $free }
serve-no-port = Förhandsvisningen kan inte visas: { $detail }
serve-not-opened = Webbläsaren kunde inte öppnas. Öppna adressen själv.
serve-other-host = Förhandsvisningen svarar bara på 127.0.0.1 och localhost.
serve-own-fault = Aito klarade inte av dessa filer. Felet är inte ditt. Förhandsvisningen visar det föregående läget och försöker igen nästa gång du sparar.
serve-panel = Förhandsvisning: anmärkningar
serve-here = På den här sidan
serve-all = På hela webbplatsen
serve-drafts = Utkast som inte publiceras ännu
serve-error = Fel:
serve-warning = Varning:
serve-more = … och { $count } till. Kommandot aito check visar alla.
serve-draft = Utkast: sidan publiceras inte så länge det står draft: true i dess fil.
serve-kept = Av filerna går det just nu inte att göra någon webbplats. Du ser det senaste läget som gick att visa.
serve-lost = Förhandsvisningen har stannat. Starta den igen med aito serve, så kommer sidan tillbaka av sig själv.
serve-home = Till startsidan
serve-in-place = Det finns ett fel på den här sidan
serve-in-place-text = Sidan kan visas först när felet är rättat. Rätta det i filen och spara, så kommer sidan tillbaka av sig själv. Resten av webbplatsen går att använda.
serve-no-site = Webbplatsen kan inte visas ännu
serve-no-site-text = Rätta felen nedan och spara, så kommer sidan tillbaka av sig själv.
serve-no-file = Filen { $file } saknas. När du lägger tillbaka den kommer sidan tillbaka av sig själv.
serve-nothing-here = Sidan finns inte
