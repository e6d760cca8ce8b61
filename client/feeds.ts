import type { Route } from '#client/route.ts';
import { consultationFeed } from './consultation-feed.ts';
import { siteMapAt, siteMapPartAt } from './site-map.ts';

const SITEMAP = '/sitemap.xml';

/** Routes read by programs instead of people: the feed of consultations and the site map. */
export const feeds: readonly Route[] = [
  consultationFeed,
  siteMapAt(SITEMAP, 100),
  siteMapPartAt(SITEMAP, 100),
];
