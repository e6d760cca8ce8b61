import { words } from '#client/words.ts';
import { CATALOGUE } from '../addresses.ts';
import { COLUMNS } from '../columns.ts';
import { page } from '../page.ts';
import { DecisionPage, DecisionPageQuery } from './DecisionPage.tsx';

export const decisionPage = page({
  document: DecisionPageQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  page: DecisionPage,
  meta: ({ item }) =>
    item && {
      title: item.name,
      column: COLUMNS.catalogue,
      crumbs: [{ name: words.nav.catalogue, href: CATALOGUE }, { name: item.name }],
    },
  current: CATALOGUE,
  scopes: ({ item }) => [
    'catalogue',
    'consultations',
    ...(item ? [`decision:${item.no}`] : []),
    ...(item?.consultations.map(({ id }) => `consultation:${id}`) ?? []),
  ],
  until: ({ item }) =>
    item?.consultations.flatMap(({ opensAt, closesAt, scheduledOpensAt }) => [
      opensAt,
      closesAt,
      scheduledOpensAt,
    ]) ?? [],
});
