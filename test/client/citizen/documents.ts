import { cataloguePage, catalogueVersionPage } from '#client/citizen/catalogue/catalogue-page.ts';
import { commentPage } from '#client/citizen/comment/comment-page.ts';
import { askReasonPage, editPage, withdrawPage } from '#client/citizen/comment/my-comment-pages.ts';
import { minePage, receiptPage } from '#client/receipts.ts';
import { clausePage } from '#client/citizen/consultation/clause-page.ts';
import { consultationPage } from '#client/citizen/consultation/consultation-page.ts';
import { consultationsPage } from '#client/citizen/consultation/consultations-page.ts';
import { decisionPage } from '#client/citizen/decision/decision-page.ts';
import { reportPage } from '#client/citizen/feedback/report-page.ts';
import { reportsPage } from '#client/citizen/feedback/reports-page.ts';
import { homePage } from '#client/citizen/home/home-page.ts';
import { rulesPage } from '#client/citizen/policy/rules-page.ts';
import { aboutPage, accessibilityPage, privacyPage, siteMapPage } from '#client/citizen/site/site-pages.ts';
import { site } from '../ui/gallery/site.ts';
import { coming, elder, heating, late, long, withdrawn } from './consultations.ts';
import { bus, TODAY } from './lanxi.ts';
import { units } from './units.ts';
import { busItem, catalogue, items, matterOf, outside, schoolPublished } from './listed.ts';
import { answered, askedBefore, clarified, credential, mine, unansweredLate } from './mine.ts';
import { commentForm, earlier, laws, notice, policy } from './policy.ts';
import { rows, school } from './report.ts';
import { errors, filled } from './filled.ts';
import { dataDocuments } from './data-documents.ts';
import { draftDocuments } from './draft-documents.ts';
import { hearingDocuments } from './hearing-documents.ts';
import { allWays, forum, questionnaire } from './other-ways.ts';
import { keptDocuments } from './kept-documents.ts';
import { meetingDocuments } from './meeting-documents.ts';
import { announced, minuted } from './meetings.ts';
import { passingDocuments } from './passing-documents.ts';
import { representativeDocuments } from './representative-documents.ts';
import { show, type Visit } from './show.tsx';

const pageInfo = { endCursor: null, hasNextPage: false };
const list = (...nodes: object[]) => ({ nodes, pageInfo, total: nodes.length });
const serverTime = { now: `${TODAY}T02:00:00.000Z`, today: TODAY };
const allUnits = Object.values(units);

export const report = { ...school, all: rows, rows };
const closedSchool = {
  ...elder,
  id: 'c9',
  no: '2026-003',
  title: school.title,
  report: school,
  revision: { no: 2 },
};

export const home = {
  site,
  open: list(heating, bus),
  coming: list(coming),
  closed: list(elder),
  reports: list(school),
  meetingsComing: list(announced),
  serverTime,
  eventsComing: list(forum),
  hearingsComing: list(...allWays.hearings),
  activitiesAhead: [questionnaire],
  meetingsHeld: list(minuted),
  catalogue,
  notStarted: { total: 1 },
  inParticipation: { total: 2 },
  participationDone: { total: 1 },
};

const round = { params: { no: '2026-002', round: '1' } };
export const asking = (consultation: object) => ({ ...commentForm, consultation });
const of = (consultation: object) => ({ serverTime, consultation });

/** Every page in the states it can be in, as whole documents. */
export const documents: Record<string, (visit?: Visit) => string> = {
  home: (visit) => show(homePage, home, visit),
  'home-none': (visit) =>
    show(homePage, { ...home, open: list(), coming: list(), reports: list(), meetingsComing: list() }, visit),
  catalogue: (visit) =>
    show(
      cataloguePage,
      { units: allUnits, catalogue, items: list(...items), outside },
      { query: { jindu: 'canyuzhong' }, ...visit },
    ),
  'catalogue-none': (visit) =>
    show(
      cataloguePage,
      { units: allUnits, catalogue, items: list(), outside: [] },
      { query: { danwei: 'u4', tingzheng: 'shi' }, ...visit },
    ),
  'catalogue-version': (visit) =>
    show(catalogueVersionPage, { catalogue }, { params: { nian: '2026', ban: '1' }, ...visit }),
  decision: (visit) => show(decisionPage, matterOf(busItem as object), visit),
  'decision-untold': (visit) => show(decisionPage, matterOf(items[3] as object), visit),
  'decision-published': (visit) => show(decisionPage, matterOf(schoolPublished as object), visit),
  'decision-new': (visit) => show(decisionPage, matterOf(items[2] as object), visit),
  consultations: (visit) =>
    show(
      consultationsPage,
      {
        serverTime,
        units: allUnits,
        open: list(heating, bus),
        coming: list(coming),
        closed: list(elder, late),
        withdrawn: list(withdrawn),
        latest: list(elder),
      },
      visit,
    ),
  'consultations-closed': (visit) =>
    show(
      consultationsPage,
      {
        serverTime,
        units: allUnits,
        chosen: { ...list(elder, late), pageInfo: { endCursor: 'abc', hasNextPage: true } },
      },
      { query: { zhuangtai: 'jieshu', after: 'x' }, ...visit },
    ),
  'consultations-none': (visit) =>
    show(
      consultationsPage,
      { serverTime, units: allUnits, chosen: list() },
      { query: { zhuangtai: 'zhengji', nian: '2025' }, ...visit },
    ),
  consultation: (visit) =>
    show(consultationPage, of({ ...bus, decision: { ...bus.decision, ...allWays } }), visit),
  'consultation-shortened': (visit) => show(consultationPage, of(heating), visit),
  'consultation-coming': (visit) => show(consultationPage, of(coming), visit),
  'consultation-closed': (visit) => show(consultationPage, of(elder), visit),
  'consultation-late': (visit) => show(consultationPage, of(late), visit),
  'consultation-withdrawn': (visit) => show(consultationPage, of(withdrawn), visit),
  'consultation-long': (visit) => show(consultationPage, of(long), visit),
  clause: (visit) => show(clausePage, of(bus), visit),
  comment: (visit) => show(commentPage, asking(bus), { ...round, query: { tiao: '一' }, ...visit }),
  'comment-error': (visit) =>
    show(commentPage, asking(bus), {
      ...round,
      form: { values: { ...filled, text: [''], stance: [] }, errors },
      ...visit,
    }),
  'comment-check': (visit) =>
    show(commentPage, asking(bus), { ...round, form: { values: filled, errors: [] }, ...visit }),
  'comment-closed': (visit) =>
    show(commentPage, asking(elder), {
      ...round,
      form: { values: filled, errors: [{ message: '征求意见已于2026年11月10日24时截止。' }] },
      ...visit,
    }),
  receipt: (visit) =>
    show(receiptPage, { mine }, { params: { receiptNo: '8F3K-2M7Q' }, sealed: credential, ...visit }),
  'receipt-later': (visit) => show(receiptPage, {}, { params: { receiptNo: '8F3K-2M7Q' }, ...visit }),
  'my-comment': (visit) => show(minePage, { mine }, visit),
  'my-comment-answered': (visit) => show(minePage, { mine: answered }, visit),
  'my-comment-expired': (visit) => show(minePage, { mine: null }, visit),
  edit: (visit) => show(editPage, { localPolicy: policy, mine }, visit),
  'edit-check': (visit) =>
    show(editPage, { localPolicy: policy, mine }, { form: { values: filled, errors: [] }, ...visit }),
  'edit-late': (visit) => show(editPage, { localPolicy: policy, mine: answered }, visit),
  withdraw: (visit) => show(withdrawPage, { mine }, visit),
  'ask-reason': (visit) => show(askReasonPage, { localPolicy: policy, mine: answered }, visit),
  'ask-reason-late': (visit) => show(askReasonPage, { localPolicy: policy, mine: askedBefore }, visit),
  'my-comment-asked': (visit) => show(minePage, { mine: askedBefore }, visit),
  'my-comment-unclear-late': (visit) => show(minePage, { mine: unansweredLate }, visit),
  'my-comment-clarified': (visit) => show(minePage, { mine: clarified }, visit),
  reports: (visit) =>
    show(
      reportsPage,
      { serverTime, units: allUnits, reports: list(school), closed: list(elder, late) },
      visit,
    ),
  'reports-none': (visit) =>
    show(reportsPage, { serverTime, units: allUnits, reports: list(), closed: list() }, visit),
  report: (visit) => show(reportPage, { serverTime, report, consultation: closedSchool }, visit),
  'report-awaited': (visit) => show(reportPage, { serverTime, report: null, consultation: elder }, visit),
  'report-late': (visit) => show(reportPage, { serverTime, report: null, consultation: late }, visit),
  rules: (visit) =>
    show(
      rulesPage,
      { localPolicy: policy, history: [policy, earlier], lawEntries: laws, bodyPolicies: [] },
      visit,
    ),
  about: (visit) => show(aboutPage, { site, localPolicy: policy }, visit),
  privacy: (visit) =>
    show(
      privacyPage,
      { privacyNotice: notice, site: { ...site, privacyContact: '县政府办公室，0000-5550100' } },
      visit,
    ),
  accessibility: (visit) => show(accessibilityPage, { site }, visit),
  'site-map': (visit) => show(siteMapPage, { catalogue, open: list(bus), reports: list(school) }, visit),
  ...dataDocuments,
  ...draftDocuments,
  ...hearingDocuments,
  ...meetingDocuments,
  ...passingDocuments,
  ...representativeDocuments,
  ...keptDocuments,
};
