import type { Route } from '#client/route.ts';
import { consultationFeed } from './consultation-feed.ts';
import { siteMapAt, siteMapPartAt } from './site-map.ts';

const SITEMAP = '/sitemap.xml';

/** What programs read instead of people. */
export const feeds: readonly Route[] = [
  consultationFeed,
  siteMapAt(SITEMAP, 100),
  siteMapPartAt(SITEMAP, 100),
];
