import type { Io } from '#client/form.ts';
import { words } from '#client/words.ts';
import { REPORTS } from '../addresses.ts';
import { COLUMNS } from '../columns.ts';
import { subjectOf } from '../names.ts';
import { page, wholeNumber } from '../page.ts';
import { outcomeIn, REPORT_QUERY } from './filters.ts';
import { ReportPage, ReportPageQuery } from './ReportPage.tsx';

/** The round named by an address. */
export const roundIn = ({ params: { no = '', round } }: Pick<Io['at'], 'params'>) => {
  const number = wholeNumber(round);
  return number === null ? null : { no, round: number };
};

export const reportPage = page({
  document: ReportPageQuery,
  query: REPORT_QUERY,
  variables: (at) => {
    const asked = roundIn(at);
    return asked && { ...asked, outcome: outcomeIn(at.query), clauseNo: at.query.tiao ?? null };
  },
  page: ReportPage,
  meta: ({ report, consultation }) => {
    if (!consultation) return null;
    const title = `《${subjectOf(consultation.title)}》意见采纳情况`;
    const article = report?.publishedAt && {
      title,
      publishedAt: report.publishedAt,
      source: report.unit.name,
      keywords: COLUMNS.reports.keywords,
    };
    return {
      title,
      ...(article ? { article } : {}),
      crumbs: [{ name: words.nav.reports, href: REPORTS }, { name: consultation.decision.title }],
    };
  },
  current: REPORTS,
  scopes: ({ consultation }) => [
    'reports',
    ...(consultation ? [`consultation:${consultation.id}`, `decision:${consultation.decision.no}`] : []),
  ],
  until: ({ consultation }) => [consultation?.closesAt],
});
