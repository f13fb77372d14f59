// Keeps the account check at hand without a connection. In: `SITE`, which the build puts in front: a version that
// changes with every file stored, the site's root, the check's pages and what they need. Out: answers to the browser's
// requests. Never: a stored list where the network has a newer one; an answer from a stored list that does not say so;
// anything stored that tells what somebody checked.

/** Caches belong to a whole host, so the name says whose they are. */
const OURS = `aito ${SITE.root} `;
const PAGES = OURS + SITE.version;
const DATA = `${OURS}data`;
const LISTS = `${SITE.root}check/v1/`;
/** Milliseconds after which the network counts as failed. */
const PATIENCE = 10_000;

/** @param {string | Request} what @param {RequestInit} [how] */
const asked = (what, how) => fetch(what, { signal: AbortSignal.timeout?.(PATIENCE), ...how });

/** A question that another program shares, or an old `?q=` link, as a fragment. @param {URL} url */
function question(url) {
  const parts = ["q", "title", "text", "url"].map((name) => url.searchParams.get(name)?.trim());
  return [...new Set(parts.filter(Boolean))].join("\n");
}

/** A page of the check or something it needs: from the network, else as it was stored. @param {Request} request @param {string} path */
async function page(request, path) {
  try {
    return await fetch(request);
  } catch (failure) {
    const stored = await (await caches.open(PAGES)).match(path);
    if (stored) return stored;
    throw failure;
  }
}

/** The list: always asked for anew; the stored one only where that fails, and marked. @param {string} url */
async function list(url) {
  const cache = await caches.open(DATA);
  let answer;
  try {
    answer = await asked(url, { cache: "no-cache" });
    if (answer.status < 500) {
      if (answer.ok && !answer.redirected && isList(await answer.clone().text())) await cache.put(url, answer.clone());
      return answer;
    }
  } catch (failure) {
    answer = failure;
  }
  const stored = await cache.match(url);
  if (stored) return new Response(await stored.text(), { headers: { "content-type": "text/plain; charset=utf-8", "x-aito-stored": "1" } });
  if (answer instanceof Response) return answer;
  throw answer;
}

/** Whether it begins as our files do: a network that wants a sign-in answers everything with its own page. @param {string} text */
const isList = (text) => /^(aito-check 1\n|\{")/.test(text);

addEventListener("install", (event) => {
  const store = async () => {
    const cache = await caches.open(PAGES);
    await Promise.all([...SITE.pages, ...SITE.files].map(async (path) => {
      const answer = await asked(path, { cache: "no-cache" });
      if (!answer.ok || answer.redirected) throw new Error(path);
      await cache.put(path, answer);
    }));
    await skipWaiting();
  };
  event.waitUntil(store());
});

addEventListener("activate", (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== PAGES && name !== DATA);
    await Promise.all(old.map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(tidy());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  const isPage = SITE.pages.includes(url.pathname);
  const asks = isPage && request.mode === "navigate" ? question(url) : "";
  if (asks) event.respondWith(Response.redirect(`${url.pathname}#q=${encodeURIComponent(asks)}`, 303));
  else if (isPage || SITE.files.includes(url.pathname)) event.respondWith(page(request, url.pathname));
  // Shards would tell what somebody looked for, so they are left to the network.
  else if (url.pathname.startsWith(LISTS) && !url.pathname.includes("/shards/")) event.respondWith(list(url.pathname));
});

// The page says which lists it has loaded, so that a first visit is enough.
addEventListener("message", (event) => {
  const paths = (event.data?.keep ?? []).filter((path) => typeof path === "string" && path.startsWith(LISTS) && !path.includes("/shards/"));
  event.waitUntil(Promise.all(paths.map((path) => list(path).catch(() => null))));
});
