import type { VariablesOf } from '@graphql-typed-document-node/core';
import { words } from '#client/words.ts';
import { page } from '../page.ts';
import { catalogJson } from './catalog-json.ts';
import { DataPage, type DataPageData, DataPageQuery } from './DataPage.tsx';

const YEAR = /^20\d\d$/;

type DataPageVariables = VariablesOf<typeof DataPageQuery>;

/** The year asked for; null: all of them. */
const yearIn = (nian: string | undefined) => (nian && YEAR.test(nian) ? Number(nian) : null);

export const dataPage = page({
  document: DataPageQuery,
  query: ['nian'],
  variables({ query: { nian } }) {
    const year = yearIn(nian);
    const first: DataPageVariables = { year, after: null };
    return nian && year === null ? null : first;
  },
  next({ consultations: { pageInfo } }, { year }) {
    return pageInfo.hasNextPage ? { year, after: pageInfo.endCursor } : null;
  },
  join: (so: DataPageData, more: DataPageData) => ({
    ...more,
    consultations: {
      ...more.consultations,
      nodes: [...so.consultations.nodes, ...more.consultations.nodes],
    },
  }),
  page: DataPage,
  meta: ({ site }, { origin }) => ({
    title: words.nav.data,
    summary: '重大行政决策的目录、程序、征求意见、公众意见和采纳情况，可以下载的数据和统计',
    crumbs: [{ name: words.nav.data }],
    data: catalogJson(origin, site.organName),
  }),
  scopes: ({ consultations: { nodes } }) => [
    'catalogue',
    'consultations',
    'reports',
    ...nodes.map(({ id }) => `consultation:${id}`),
  ],
  until: ({ consultations: { nodes } }) => nodes.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]),
});
