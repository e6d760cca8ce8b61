// Opens the page of one gate (签到) without a network, and nothing else: it is registered for that address alone. What it answers with was
// put into the cache by the page itself, and is taken out again when the day is over. It holds no list and no name.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

const keptOf = async (request) => {
  const kept = await caches.match(new URL(request.url).pathname);
  if (!kept) throw new TypeError('not kept');
  return kept;
};

/** The newest page when there is one; a house that is being restarted is as good as none. */
const page = async (request) => {
  try {
    const answer = await fetch(request);
    return answer.status < 500 ? answer : await keptOf(request);
  } catch {
    return keptOf(request);
  }
};

const part = (request) => keptOf(request).catch(() => fetch(request));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/') || pathname === '/favicon.svg') event.respondWith(part(request));
});
