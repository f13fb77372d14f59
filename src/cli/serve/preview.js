// Reloads the page when something was saved. In: the name of the state that the page was made of. Out: a reload, at the
// place where one was reading. Never: a connection held by a page that nobody sees (browsers keep few to one host), a
// worker that would answer with pages of yesterday.

{
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const seen = script.dataset.state ?? "";
  const panel = document.getElementById("aito-preview");
  const details = panel?.querySelector("details");
  const lost = /** @type {HTMLElement | null} */ (panel?.querySelector(".aito-lost") ?? null);

  /** Where one was, for the page after the reload. */
  const KEY = "aito-preview";

  try {
    const { path, x, y, open, inner } = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    if (details) details.open = Boolean(open);
    const body = details?.querySelector(".aito-body");
    if (path === location.pathname) {
      const stand = () => scrollTo({ left: x, top: y, behavior: "instant" });
      history.scrollRestoration = "manual";
      stand();
      // Pictures may move what is below them.
      addEventListener("load", stand, { once: true });
      if (body) body.scrollTop = inner;
    }
    sessionStorage.setItem(KEY, JSON.stringify({ open }));
  } catch {
    // Without storage the page begins at its top.
  }

  details?.addEventListener("toggle", () => remember({}));

  /** @param {object} more */
  function remember(more) {
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ open: details?.open, ...more }));
    } catch {
      // See above.
    }
  }

  function reload() {
    remember({ path: location.pathname, x: scrollX, y: scrollY, inner: details?.querySelector(".aito-body")?.scrollTop ?? 0 });
    location.reload();
  }

  const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
  const shown = () => new Promise((done) => {
    if (document.visibilityState === "visible") done(undefined);
    else document.addEventListener("visibilitychange", () => done(undefined), { once: true });
  });

  async function listen() {
    for (;;) {
      await shown();
      const ended = new AbortController();
      const leave = () => document.visibilityState === "hidden" && ended.abort();
      document.addEventListener("visibilitychange", leave);
      try {
        const answer = await fetch(`/__aito/news?seen=${encodeURIComponent(seen)}`, { cache: "no-store", signal: ended.signal });
        if (!answer.ok) throw new Error(String(answer.status));
        const now = await answer.text();
        if (lost) lost.hidden = true;
        if (now !== seen) return reload();
      } catch {
        if (!ended.signal.aborted) {
          if (lost) lost.hidden = false;
          await pause(700);
        }
      } finally {
        document.removeEventListener("visibilitychange", leave);
      }
    }
  }
  listen();

  // A worker of the account check may be here from a site that was served from this address before.
  navigator.serviceWorker?.getRegistrations().then((all) => all.forEach((one) => one.unregister()), () => {});
  if ("caches" in globalThis) {
    caches.keys().then((names) => names.filter((name) => name.startsWith("aito ")).forEach((name) => caches.delete(name)), () => {});
  }
}
