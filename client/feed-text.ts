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
  /** What it is known by; the same thing told anew has another. */
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
