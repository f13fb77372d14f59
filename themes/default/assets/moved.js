// A page that has moved leads on by itself. What stands behind # in its address would be lost on the way, so this takes it
// along: to the place that the page names for it, else to the same one on the new page.

const words = location.hash.slice(1);
let place = null;
try {
  place = words && document.getElementById(decodeURIComponent(words));
} catch {
  // An address that cannot be decoded names no place.
}
const page = document.querySelector("link[rel=canonical]");
if (place && place.href) location.replace(place.href);
else if (page) location.replace(page.href.includes("#") ? page.href : page.href + location.hash);
