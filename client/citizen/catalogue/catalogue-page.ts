import type { At } from '#client/route.ts';
import { DECISION_CATEGORY_LABELS, words } from '#client/words.ts';
import { CATALOGUE } from '../addresses.ts';
import { COLUMNS } from '../columns.ts';
import { followAlternate } from '../following/asked.ts';
import { page, wholeNumber } from '../page.ts';
import { type CatalogueData, CataloguePage, CataloguePageQuery } from './CataloguePage.tsx';
import { CatalogueVersionPage, CatalogueVersionPageQuery, versionOf } from './CatalogueVersionPage.tsx';
import {
  CATALOGUE_QUERY,
  CATEGORY_WORDS,
  filterIn,
  meant,
  outsideIn,
  yearIn,
} from '../parts/catalogue-filters.ts';

/** The feeds of what the list was narrowed to: a kind of matter, a township. */
function feedsOf(units: CatalogueData['units'], query: At['query']) {
  const category = meant(CATEGORY_WORDS, query.leibie);
  const town = units.find(({ id, kind }) => id === query.danwei && kind === 'TOWNSHIP');
  return [
    ...(category
      ? [followAlternate({ kind: 'CATEGORY', subject: category }, DECISION_CATEGORY_LABELS[category])]
      : []),
    ...(town ? [followAlternate({ kind: 'TOWN', subject: town.id }, town.name)] : []),
  ];
}

export const cataloguePage = page({
  document: CataloguePageQuery,
  query: CATALOGUE_QUERY,
  variables: ({ query }) => ({
    year: yearIn(query),
    filter: filterIn(query),
    unitId: query.danwei || null,
    outside: outsideIn(query),
    after: query.after ?? null,
  }),
  page: CataloguePage,
  meta: ({ catalogue, units }, { query }) => ({
    title: catalogue?.current.title ?? words.nav.catalogue,
    alternates: feedsOf(units, query),
    crumbs: [{ name: words.nav.catalogue }],
  }),
  current: CATALOGUE,
  scopes: ({ items }) => [
    'catalogue',
    'consultations',
    'reports',
    ...items.nodes.map(({ no }) => `decision:${no}`),
    ...items.nodes.flatMap(({ consultations }) => consultations.map(({ id }) => `consultation:${id}`)),
  ],
  until: ({ items }) =>
    items.nodes.flatMap(({ consultations }) =>
      consultations.flatMap(({ opensAt, closesAt, scheduledOpensAt }) => [
        opensAt,
        closesAt,
        scheduledOpensAt,
      ]),
    ),
});

export const catalogueVersionPage = page({
  document: CatalogueVersionPageQuery,
  variables: ({ params: { nian } }) => {
    const year = wholeNumber(nian);
    return year === null ? null : { year };
  },
  page: CatalogueVersionPage,
  meta: (data, at) => {
    const version = versionOf(data, at);
    return (
      version && {
        title: version.title,
        ...(version.publishedAt
          ? {
              article: {
                title: version.title,
                publishedAt: version.publishedAt,
                keywords: COLUMNS.catalogue.keywords,
              },
            }
          : {}),
        crumbs: [{ name: words.nav.catalogue, href: CATALOGUE }, { name: `第${version.versionNo}版` }],
      }
    );
  },
  current: CATALOGUE,
  scopes: () => ['catalogue'],
});
