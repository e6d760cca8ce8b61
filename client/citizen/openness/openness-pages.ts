import { words } from '#client/words.ts';
import { isReportYear } from '#server/law/openness/annual-report.ts';
import { COLUMNS } from '../columns.ts';
import { route } from '#client/route.ts';
import { ADVANCE } from '../addresses.ts';
import { advancePage } from './advance-page.ts';
import {
  ANNUAL_REPORTS,
  annualReportHref,
  OPENNESS,
  PLAN_TASKS,
  STANDARD_CATALOGUE,
} from '../addresses/openness.ts';
import { TERMINAL } from '../addresses/terminal.ts';
import { terminalPage } from '../terminal/terminal-page.ts';
import { pushRoutes } from '../push/push-pages.ts';
import { villageRoutes } from '../village/village-pages.ts';
import { page, wholeNumber } from '../page.ts';
import { AnnualReportPage, AnnualReportPageQuery } from './AnnualReportPage.tsx';
import { AnnualReportsPage, AnnualReportsPageQuery } from './AnnualReportsPage.tsx';
import { OpennessPage, OpennessPageQuery } from './OpennessPage.tsx';
import { PlanTasksPage, PlanTasksPageQuery } from './PlanTasksPage.tsx';
import { standardCataloguePage } from './standard-catalogue-page.ts';

const CRUMB = { name: words.nav.openness, href: OPENNESS };
const scopes = () => ['openness', 'site'];

/** 政府信息公开专栏. */
const opennessPage = page({
  document: OpennessPageQuery,
  variables: () => ({}),
  page: OpennessPage,
  meta: () => ({ title: words.nav.openness, crumbs: [{ name: words.nav.openness }] }),
  current: OPENNESS,
  scopes,
});

/** A year in an address; anything else asks for the latest. */
const yearIn = (text: string | undefined) => {
  const year = wholeNumber(text);
  return year !== null && isReportYear(year) ? year : null;
};

/** 政府信息公开工作年度报告 of a year. */
const annualReportsPage = page({
  document: AnnualReportsPageQuery,
  query: ['nian'],
  variables: ({ query: { nian } }) => ({ year: yearIn(nian) }),
  page: AnnualReportsPage,
  meta: ({ annualReports: { year } }) => ({
    title: `${year}年政府信息公开工作年度报告`,
    crumbs: [CRUMB, { name: '年度报告' }],
  }),
  current: OPENNESS,
  scopes,
});

/** One of them. */
const annualReportPage = page({
  document: AnnualReportPageQuery,
  variables: ({ params: { id } }) => ({ id: id ?? '' }),
  page: AnnualReportPage,
  meta: ({ annualReport: report }) =>
    report && {
      title: report.title,
      ...(report.publishedAt
        ? {
            article: {
              title: report.title,
              publishedAt: report.publishedAt,
              keywords: COLUMNS.openness.keywords,
            },
          }
        : {}),
      crumbs: [CRUMB, { name: '年度报告', href: ANNUAL_REPORTS }, { name: report.unit.name }],
    },
  current: OPENNESS,
  scopes,
});

/** 政务公开工作要点的任务. */
const planTasksPage = page({
  document: PlanTasksPageQuery,
  query: ['nian'],
  variables: ({ query: { nian } }) => ({ year: yearIn(nian) }),
  page: PlanTasksPage,
  meta: ({ planTasks: { year } }) => ({
    title: `${year}年政务公开任务`,
    crumbs: [CRUMB, { name: '政务公开任务' }],
  }),
  current: OPENNESS,
  // Counts come from every record of the county.
  scopes: () => [
    'plan',
    'site',
    'catalogue',
    'activities',
    'events',
    'hearings',
    'reports',
    'cases',
    'meetings',
  ],
});

/** Pages of the column (专栏). */
export const opennessRoutes = [
  route(OPENNESS, opennessPage),
  route(ADVANCE, advancePage),
  route(ANNUAL_REPORTS, annualReportsPage),
  route(annualReportHref(':id'), annualReportPage),
  route(PLAN_TASKS, planTasksPage),
  route(STANDARD_CATALOGUE, standardCataloguePage),
  ...villageRoutes,
  ...pushRoutes,
  route(TERMINAL, terminalPage),
];
