// Why: prints one placard, list of steps or checklist by itself. In: the link below each, which works without this file as
// well: what the page's address names is all that is printed. Out: the same, with the print dialogue opened at once.
// Never: anything but the link's own block on the paper.

document.addEventListener('click', (event) => {
  const link = /** @type {HTMLElement} */ (event.target).closest?.('.block-print > span > a');
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  location.hash = link.hash;
  // The style sheet goes by the address, so the page has to be drawn with it first.
  setTimeout(() => window.print(), 0);
});
