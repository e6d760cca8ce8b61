import { words } from '#client/words.ts';
import { CATALOGUE, withQuery } from '../addresses.ts';
import { COLUMNS } from '../columns.ts';
import { page, wholeNumber } from '../page.ts';
import { CompletionPage, CompletionPageQuery } from './CompletionPage.tsx';

export const completionPage = page({
  document: CompletionPageQuery,
  variables: ({ params: { nian } }) => {
    const year = wholeNumber(nian);
    return year === null ? null : { year };
  },
  page: CompletionPage,
  meta: ({ catalogueCompletion: report }) =>
    report && {
      title: report.title,
      ...(report.publishedAt
        ? {
            article: {
              title: report.title,
              publishedAt: report.publishedAt,
              keywords: COLUMNS.catalogue.keywords,
            },
          }
        : {}),
      crumbs: [
        { name: words.nav.catalogue, href: withQuery(CATALOGUE, { nian: String(report.year) }) },
        { name: '完成情况' },
      ],
    },
  current: CATALOGUE,
  scopes: () => ['catalogue'],
});
