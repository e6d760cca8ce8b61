import { words } from '#client/words.ts';
import { OPENNESS } from '../addresses/openness.ts';
import { COLUMNS } from '../columns.ts';
import { page, wholeNumber } from '../page.ts';
import { StandardCataloguePage, StandardCataloguePageQuery } from './StandardCataloguePage.tsx';

/** 政务公开标准目录 in a version (ban), the one in force unless it is said; the rows of a field (lingyu), of a unit (danwei), or that lead to a decision (juece). */
export const standardCataloguePage = page({
  document: StandardCataloguePageQuery,
  query: ['ban', 'lingyu', 'danwei', 'juece'],
  variables: ({ query: { ban } }) => ({ versionNo: ban === undefined ? null : wholeNumber(ban) }),
  page: StandardCataloguePage,
  meta: ({ disclosureCatalogue: catalogue }, { query }) =>
    catalogue === null && query.ban !== undefined
      ? null
      : {
          title: catalogue?.title ?? words.standardCatalogue,
          ...(catalogue?.publishedAt
            ? {
                article: {
                  title: catalogue.title,
                  publishedAt: catalogue.publishedAt,
                  keywords: COLUMNS.openness.keywords,
                },
              }
            : {}),
          crumbs: [{ name: words.nav.openness, href: OPENNESS }, { name: words.standardCatalogue }],
        },
  current: OPENNESS,
  scopes: ({ disclosureCatalogue: catalogue }) => [
    'disclosure',
    'catalogue',
    ...(catalogue?.rows ?? []).flatMap(({ decisions }) => decisions.map(({ no }) => `decision:${no}`)),
  ],
});
