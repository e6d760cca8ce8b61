import { words } from '#client/words.ts';
import { page } from '../page.ts';
import { HEARINGS } from '../addresses/hearing.ts';
import { HearingsPage, HearingsPageQuery, stateIn } from './HearingsPage.tsx';

export const hearingsPage = page({
  document: HearingsPageQuery,
  query: ['zhuangtai', 'after', 'qian'],
  variables: ({ query }) => ({ state: stateIn(query), after: query.after ?? null }),
  page: HearingsPage,
  meta: () => ({
    title: words.nav.hearings,
    crumbs: [{ name: words.nav.hearings }],
  }),
  current: HEARINGS,
  scopes: () => ['hearings'],
  until: ({ hearings }) =>
    hearings.nodes.flatMap(({ signUpOpensAt, signUpClosesAt, beginsAt }) => [
      signUpOpensAt,
      signUpClosesAt,
      beginsAt,
    ]),
});
