import type { Route } from '#client/route.ts';
import { consultationFeed } from './consultation-feed.ts';
import { siteMapAt } from './site-map.ts';

/** What programs read instead of people. */
export const feeds: readonly Route[] = [consultationFeed, siteMapAt('/sitemap.xml', 100)];
