import { words } from '#client/words.ts';
import { REPORTS } from '../addresses.ts';
import { placeIn } from '../parts/consultation-filters.ts';
import { page } from '../page.ts';
import { ReportsPage, ReportsPageQuery } from './ReportsPage.tsx';

export const reportsPage = page({
  document: ReportsPageQuery,
  query: ['danwei', 'nian', 'after', 'qian'],
  variables: ({ query }) => ({ ...placeIn(query), after: query.after ?? null, first: !query.after }),
  page: ReportsPage,
  meta: () => ({
    title: words.nav.reports,
    crumbs: [{ name: words.nav.reports }],
  }),
  current: REPORTS,
  scopes: () => ['reports', 'consultations'],
});
