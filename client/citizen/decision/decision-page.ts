import { words } from '#client/words.ts';
import { CATALOGUE } from '../addresses.ts';
import { COLUMNS } from '../columns.ts';
import { page } from '../page.ts';
import type { Article } from '../shell/gov-meta.ts';
import { DecisionPage, DecisionPageQuery, type DecisionItem } from './DecisionPage.tsx';

/** A decision that was published is an article (内容页, R-96): its day is known, its hour is not told. */
const articleOf = ({ name, background, decision }: DecisionItem): { article?: Article } =>
  decision?.publication
    ? {
        article: {
          title: name,
          publishedAt: `${decision.publication.publishedOn}T00:00:00+08:00`,
          source: decision.publication.header.issuer,
          keywords: COLUMNS.catalogue.keywords,
          description: background ?? undefined,
        },
      }
    : {};

export const decisionPage = page({
  document: DecisionPageQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  page: DecisionPage,
  meta: ({ item }) =>
    item && {
      title: item.name,
      column: COLUMNS.catalogue,
      ...articleOf(item),
      crumbs: [{ name: words.nav.catalogue, href: CATALOGUE }, { name: item.name }],
    },
  current: CATALOGUE,
  scopes: ({ item }) => [
    'catalogue',
    'consultations',
    // Whether public solicitation is the county's rule decides what the procedure asks.
    'policy',
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
