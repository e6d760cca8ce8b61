import { words } from '#client/words.ts';
import { CONSULTATIONS } from '../addresses.ts';
import { page } from '../page.ts';
import { turnsOf } from './ConsultationList.tsx';
import { ConsultationsPage, ConsultationsPageQuery } from './ConsultationsPage.tsx';
import { CONSULTATIONS_QUERY, placeIn, stateIn } from '../parts/consultation-filters.ts';

export const consultationsPage = page({
  document: ConsultationsPageQuery,
  query: CONSULTATIONS_QUERY,
  variables: ({ query }) => {
    const state = stateIn(query);
    const sort = state === 'OPEN' || state === 'COMING' ? ('CLOSES_SOON' as const) : ('NEWEST' as const);
    return { one: state !== null, state, sort, ...placeIn(query), after: query.after ?? null };
  },
  page: ConsultationsPage,
  meta: () => ({
    title: words.nav.consultations,
    crumbs: [{ name: words.nav.consultations }],
  }),
  current: CONSULTATIONS,
  scopes: () => ['consultations'],
  until: ({ chosen, open, coming }) => [chosen, open, coming].flatMap(turnsOf),
});
