import { words } from '#client/words.ts';
import { CATALOGUE } from '../addresses.ts';
import { COLUMNS } from '../columns.ts';
import { page, wholeNumber } from '../page.ts';
import { MatterListPage, MatterListPageQuery } from './MatterListPage.tsx';

/** 公众参与行政决策事项清单 of a year (nian), in a version (ban); the latest unless they are said. */
export const matterListPage = page({
  document: MatterListPageQuery,
  query: ['nian', 'ban'],
  variables: ({ query: { nian, ban } }) => ({
    year: nian === undefined ? null : wholeNumber(nian),
    versionNo: ban === undefined ? null : wholeNumber(ban),
  }),
  page: MatterListPage,
  meta: ({ participationList: list }, { query }) =>
    list === null && query.nian !== undefined
      ? null
      : {
          title: list?.title ?? words.matterList,
          ...(list?.publishedAt
            ? {
                article: {
                  title: list.title,
                  publishedAt: list.publishedAt,
                  keywords: COLUMNS.catalogue.keywords,
                },
              }
            : {}),
          crumbs: [{ name: words.nav.catalogue, href: CATALOGUE }, { name: words.matterList }],
        },
  current: CATALOGUE,
  scopes: ({ participationList: list }) => [
    'matterlist',
    'catalogue',
    'consultations',
    'hearings',
    'events',
    'activities',
    'meetings',
    ...(list?.matters ?? []).flatMap(({ decisions }) => decisions.map(({ no }) => `decision:${no}`)),
  ],
  until: ({ participationList: list }) => (list?.matters ?? []).map(({ nextHeldAt }) => nextHeldAt),
});
