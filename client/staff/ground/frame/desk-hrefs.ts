import { caseDesk } from '#client/staff/ground/addresses/casework.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import type { Viewer } from './viewer.ts';

export type Desk = Viewer['desks'][number];

/** The desks with their addresses, by the entry of the rail under which they stand; 查找 stands beside them. */
const ENTRIES = {
  今天: { WORKBENCH: paths.workbench, INBOX: paths.inbox, APPROVALS: paths.approvals, CALLS: paths.calls },
  事项: {
    DECISIONS: paths.decisions,
    CATALOGUE: paths.catalogue,
    MATTER_LIST: paths.matterList,
    DISCLOSURE: paths.disclosure,
    PROPOSALS: paths.proposals,
    CONSULTATIONS: paths.consultations,
    REVIEWS: paths.reviews,
    PAPERS: paths.papers,
  },
  意见: {
    OPINIONS: paths.opinions,
    REPORTS: paths.reports,
    SUGGESTIONS: paths.suggestions,
    CASES: paths.cases,
    REQUESTS: paths.requests,
    HOTLINE: caseDesk('HOTLINE'),
    CONCERNS: paths.concerns,
    PUSHES: paths.pushes,
  },
  会议活动: {
    MEETINGS: paths.meetings,
    HEARINGS: paths.hearings,
    EVENTS: paths.events,
    ACTIVITIES: paths.activities,
  },
  代表和专家: { REPRESENTATIVES: paths.representatives, EXPERTS: paths.library },
  数字: {
    COMPLIANCE: paths.compliance,
    LEDGER: paths.ledger,
    ANNUAL_REPORTS: paths.annualReports,
    VILLAGES: paths.villages,
    PLAN_TASKS: paths.planTasks,
  },
  设定: {
    POLICY: paths.policy,
    CALENDAR: paths.calendar,
    ACCOUNTS: paths.accounts,
    SITE: paths.site,
    MESSAGES: paths.messages,
    AUDIT: paths.audit,
    HOLDS: paths.holds,
  },
} as const;

/** The entries of the rail, from left to right. */
export const TITLES = Object.keys(ENTRIES) as readonly Entry[];
type Entry = keyof typeof ENTRIES;

/** The desks under an entry, which leads to the first that the viewer has. */
export const desksUnder = (title: Entry) => Object.keys(ENTRIES[title]) as readonly Desk[];

const HREFS = Object.assign({}, ...Object.values(ENTRIES)) as Readonly<Record<Desk, string>>;

/** Every desk. */
export const DESKS = TITLES.flatMap(desksUnder);

/** Address of a desk. */
export const deskHref = (desk: Desk): string => HREFS[desk];

const under = (path: string, href: string) =>
  href === paths.workbench ? path === href : path === href || path.startsWith(`${href}/`);

/** The desk that a page belongs to: the one with the nearest address, as one desk's may lie within another's. */
export const deskAt = (desks: readonly Desk[], path: string): Desk | undefined =>
  desks
    .filter((desk) => under(path, deskHref(desk)))
    .toSorted((one, other) => deskHref(other).length - deskHref(one).length)[0];
