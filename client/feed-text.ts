/** XML for programs: feeds and the map of the site. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML knows no control characters, however they are written. */
const xml = (value: string) =>
  value.replaceAll(/[^\P{Cc}\t\n\r]/gu, '').replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark] ?? '');

export const tag = (name: string, value: string) => `<${name}>${xml(value)}</${name}>`;
export const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** One thing that was published. */
export interface FeedItem {
  title: string;
  link: string;
  /** Identifier of the item; the same item reported anew has another one. */
  guid?: string;
  at?: string | null | undefined;
  author: string;
  description: string;
}

/** The order of a feed. */
export const newestFirst = (one: FeedItem, other: FeedItem): number =>
  Date.parse(other.at ?? '') - Date.parse(one.at ?? '');

const item = ({ title, link, guid = link, at, author, description }: FeedItem) =>
  `<item>${tag('title', title)}${tag('link', link)}${guidTag(guid, link)}${at ? tag('pubDate', new Date(at).toUTCString()) : ''}${tag('author', author)}${tag('description', description)}</item>`;

const guidTag = (guid: string, link: string) =>
  guid === link ? tag('guid', link) : `<guid isPermaLink="false">${xml(guid)}</guid>`;

interface Channel {
  title: string;
  link: string;
  description: string;
  items: readonly FeedItem[];
}

/** A feed (RSS 2.0). */
export const rss = ({ title, link, description, items }: Channel): string =>
  `${HEAD}<rss version="2.0"><channel>${tag('title', title)}${tag('link', link)}${tag('description', description)}<language>zh-CN</language>${items.map(item).join('')}</channel></rss>\n`;

interface Entry {
  /** Permanent identifier of the entry. */
  id: string;
  title: string;
  link: string;
  at: string;
  text: string;
}

interface AtomFeed {
  title: string;
  /** The feed's own address, and that of the page it tells of. */
  self: string;
  link: string;
  author: string;
  entries: readonly Entry[];
}

const entry = ({ id, title, link, at, text }: Entry, self: string) =>
  `<entry>${tag('id', `${self}#${id}`)}${tag('title', title)}${linkTag('alternate', link)}${tag('updated', at)}${tag('summary', text || title)}</entry>`;

const linkTag = (rel: string, href: string) => `<link rel="${rel}" href="${xml(href)}"/>`;

/** Instant of a feed in which nothing has happened yet. */
const NEVER = '1970-01-01T00:00:00Z';

/** A feed (Atom, RFC 4287), the newest entry first. */
export const atom = ({ title, self, link, author, entries }: AtomFeed): string =>
  `${HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">${tag('id', self)}${tag('title', title)}${tag('updated', entries[0]?.at ?? NEVER)}${linkTag('self', self)}${linkTag('alternate', link)}<author>${tag('name', author)}</author>${entries.map((one) => entry(one, self)).join('')}</feed>\n`;
