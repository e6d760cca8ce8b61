import { route } from '#client/route.ts';
import { words } from '#client/words.ts';
import { CONCERNS } from '../addresses/concern.ts';
import { COLUMNS } from '../columns.ts';
import { page } from '../page.ts';
import { ConcernPage, ConcernPageQuery } from './ConcernPage.tsx';
import { ConcernsPage, ConcernsPageQuery } from './ConcernsPage.tsx';

/** 舆情回应. */
export const concernsPage = page({
  document: ConcernsPageQuery,
  query: ['after', 'qian'],
  variables: ({ query }) => ({ after: query.after ?? null }),
  page: ConcernsPage,
  meta: () => ({ title: words.nav.concerns, crumbs: [{ name: words.nav.concerns }] }),
  current: CONCERNS,
  scopes: () => ['concerns'],
});

/** One of them. */
export const concernPage = page({
  document: ConcernPageQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  page: ConcernPage,
  meta: ({ answeredConcern: concern }) =>
    concern && {
      title: concern.title,
      article: {
        title: concern.title,
        publishedAt: concern.responses[0]?.publishedAt ?? '',
        keywords: COLUMNS.concerns.keywords,
      },
      crumbs: [{ name: words.nav.concerns, href: CONCERNS }, { name: concern.title }],
    },
  current: CONCERNS,
  scopes: ({ answeredConcern: concern }) => [
    'concerns',
    ...(concern?.decision ? [`decision:${concern.decision.no}`] : []),
    ...(concern?.press ? [`event:${concern.press.no}`] : []),
  ],
});

/** Pages of the column. */
export const concernRoutes = [route(CONCERNS, concernsPage), route(`${CONCERNS}/:no`, concernPage)];
