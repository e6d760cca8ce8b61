/** An internal link that leads nowhere, and the page that has it. */
export interface DeadLink {
  href: string;
  on: string;
  why: string;
}

/** Every page and file that one can reach by links from the home page (全站链接). */
export interface Crawled {
  /** Addresses of whole pages, in the order they were found. */
  pages: string[];
  dead: DeadLink[];
  /** Whatever was fetched and holds the words that nobody may read. */
  telling: string[];
}

const LINK = /<(?:a|link|img|script|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

/** Follows every internal link once, as a visitor without a script would; the console is another matter. */
export async function crawl(site: string, secret?: string): Promise<Crawled> {
  const found: Crawled = { pages: [], dead: [], telling: [] };
  const ids = new Map<string, Set<string>>();
  const links: { to: URL; on: string }[] = [{ to: new URL(site), on: '/' }];
  const asked = new Set<string>();
  for (const { to, on } of links) {
    const path = to.pathname + to.search;
    if (asked.has(path)) continue;
    asked.add(path);
    const { status, text, page } = await read(to);
    const html = page ? text : null;
    if (secret !== undefined && text.includes(secret)) found.telling.push(path);
    if (status !== 200) found.dead.push({ href: path, on, why: `status ${status}` });
    if (html === null || path.startsWith('/gongzuotai')) continue;
    found.pages.push(path);
    ids.set(path, new Set([...html.matchAll(ID)].map(([, id = '']) => id)));
    links.push(...linksOf(html, to).map((link) => ({ to: link, on: path })));
  }
  found.dead.push(...links.flatMap((link) => lostPlace(link, ids)));
  return found;
}

interface Fetched {
  status: number;
  text: string;
  /** Whether it is a page that was found. */
  page: boolean;
}

async function read(address: URL): Promise<Fetched> {
  const answer = await fetch(address);
  const html = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  return { status: answer.status, text: await answer.text(), page: html && answer.ok };
}

/** As React writes what stands in an attribute. */
const written = (attribute: string) =>
  attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const linksOf = (html: string, page: URL): URL[] =>
  [...html.matchAll(LINK)]
    .map(([, href = '']) => new URL(written(href), page))
    .filter(({ origin, pathname }) => origin === page.origin && pathname !== '/mode');

/** A link to a place on a page that has no such place. */
function lostPlace({ to, on }: { to: URL; on: string }, ids: ReadonlyMap<string, Set<string>>): DeadLink[] {
  const place = decodeURIComponent(to.hash.slice(1));
  const known = ids.get(to.pathname + to.search);
  const lost = place !== '' && known !== undefined && !known.has(place);
  return lost ? [{ href: to.pathname + to.search + to.hash, on, why: 'no such place' }] : [];
}
