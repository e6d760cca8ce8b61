import { words } from '#client/words.ts';
import { columnOf } from '../columns.ts';
import type { PageMeta } from './Shell.tsx';

/** Longer ones are cut off by whoever shows them. */
const LONGEST = 120;

/** The picture of a page that has none of its own: the sign of the platform. */
const SIGN = '/share.png';

/** A tag of Open Graph (分享卡片). */
export interface ShareTag {
  property: string;
  content: string;
}

/** In one sentence, what a page is about: its article's own words, its own, or those of its column. */
export function summaryOf({ article, summary, path }: PageMeta): string {
  const text = (article?.description || summary || columnOf(path).description)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const signs = Array.from(text);
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : text;
}

/** How a page is shown where its address is passed on, in a chat or on a screen; none for what is personal. */
export function shareMeta(page: PageMeta, siteName: string): ShareTag[] {
  if (page.unlisted || page.origin === undefined) return [];
  const tags = {
    'og:type': page.article ? 'article' : 'website',
    'og:site_name': siteName,
    // 首页 says nothing outside the site.
    'og:title': page.path === '/' ? words.shell.brand : page.title,
    'og:description': summaryOf(page),
    'og:url': page.origin + page.path,
    'og:image': page.origin + (page.article?.image ?? SIGN),
  };
  return Object.entries(tags).flatMap(([property, content]) =>
    content === '' ? [] : [{ property, content }],
  );
}
