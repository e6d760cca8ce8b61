import { OUTBOX } from '#client/citizen/addresses.ts';

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
  /** Addresses fetched that contain the words nobody may read. */
  telling: string[];
}

const LINK = /<(?:a|link|img|script|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

interface Link {
  to: URL;
  on: string;
}

/** How many pages are asked for at the same time. */
const AT_ONCE = 4;

const pathOf = ({ to }: Link) => to.pathname + to.search;

/** Follows every internal link once, as a visitor without a script would; the console is another matter. */
export async function crawl(site: string, secret?: string): Promise<Crawled> {
  const found: Crawled = { pages: [], dead: [], telling: [] };
  const ids = new Map<string, Set<string>>();
  const links: Link[] = [{ to: new URL(site), on: '/' }];
  const asked = new Set<string>();
  for (let next = 0; next < links.length;) {
    const some: Link[] = [];
    for (; next < links.length && some.length < AT_ONCE; next += 1) {
      const link = links[next];
      if (!link || asked.has(pathOf(link))) continue;
      asked.add(pathOf(link));
      some.push(link);
    }
    const answers = await Promise.all(some.map(async (link) => ({ link, answer: await read(link.to) })));
    for (const { link, answer } of answers) links.push(...follow(link, answer, { found, ids, secret }));
  }
  found.dead.push(...links.flatMap((link) => lostPlace(link, ids)));
  return found;
}

interface Noting {
  found: Crawled;
  ids: Map<string, Set<string>>;
  secret: string | undefined;
}

/** Notes what an address answered; the links that lead on from it. */
function follow(link: Link, { status, text, page }: Fetched, { found, ids, secret }: Noting): Link[] {
  const path = pathOf(link);
  if (secret !== undefined && text.includes(secret)) found.telling.push(path);
  if (status !== 200) found.dead.push({ href: path, on: link.on, why: `status ${status}` });
  if (!page || path.startsWith('/gongzuotai')) return [];
  found.pages.push(path);
  ids.set(path, new Set([...text.matchAll(ID)].map(([, id = '']) => id)));
  // A page opened by a letter's link belongs to whoever it was written to.
  if (link.to.pathname === OUTBOX) return [];
  return linksOf(text, link.to).map((to) => ({ to, on: path }));
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
function lostPlace({ to, on }: Link, ids: ReadonlyMap<string, Set<string>>): DeadLink[] {
  const place = decodeURIComponent(to.hash.slice(1));
  const known = ids.get(to.pathname + to.search);
  const lost = place !== '' && known !== undefined && !known.has(place);
  return lost ? [{ href: to.pathname + to.search + to.hash, on, why: 'no such place' }] : [];
}
