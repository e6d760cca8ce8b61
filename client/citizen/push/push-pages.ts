import { route, text } from '#client/route.ts';
import { MOMENT_LABELS } from '#server/law/following/following-words.ts';
import { FOLLOW, PUSH_FEED, PUSHES } from '../addresses/following.ts';
import { pushFeed } from '../following/moment-feeds.ts';
import { page } from '../page.ts';
import { PushesPage, PushesPageQuery } from './PushesPage.tsx';

const TITLE = MOMENT_LABELS.PUSHED;

/** 定向推送 that were sent. */
const pushesPage = page({
  document: PushesPageQuery,
  query: ['after', 'qian'],
  variables: ({ query }) => ({ after: query.after ?? null }),
  page: PushesPage,
  meta: () => ({
    title: TITLE,
    crumbs: [{ name: '关注', href: FOLLOW }, { name: TITLE }],
    alternates: [{ mediaType: 'application/atom+xml', href: PUSH_FEED, title: TITLE }],
  }),
  scopes: () => ['pushes'],
});

/** Pages of what was pushed. */
export const pushRoutes = [route(PUSHES, pushesPage), text(PUSH_FEED, pushFeed)];
