import { paths } from '#client/staff/ground/addresses/paths.ts';
import type { Viewer } from './viewer.ts';

export type Desk = Viewer['desks'][number];

const HREFS: Readonly<Record<Desk, string>> = {
  WORKBENCH: paths.workbench,
  INBOX: paths.inbox,
  CATALOGUE: paths.catalogue,
  MATTER_LIST: paths.matterList,
  PROPOSALS: paths.proposals,
  DECISIONS: paths.decisions,
  CONSULTATIONS: paths.consultations,
  HEARINGS: paths.hearings,
  MEETINGS: paths.meetings,
  REPRESENTATIVES: paths.representatives,
  EXPERTS: paths.library,
  OPINIONS: paths.opinions,
  REPORTS: paths.reports,
  ACTIVITIES: paths.activities,
  EVENTS: paths.events,
  SUGGESTIONS: paths.suggestions,
  CASES: paths.cases,
  REQUESTS: paths.requests,
  CONCERNS: paths.concerns,
  ANNUAL_REPORTS: paths.annualReports,
  REVIEWS: paths.reviews,
  COMPLIANCE: paths.compliance,
  LEDGER: paths.ledger,
  PAPERS: paths.papers,
  POLICY: paths.policy,
  CALENDAR: paths.calendar,
  ACCOUNTS: paths.accounts,
  SITE: paths.site,
  APPROVALS: paths.approvals,
  CALLS: paths.calls,
  MESSAGES: paths.messages,
  AUDIT: paths.audit,
  HOLDS: paths.holds,
};

/** Address of a desk. */
export const deskHref = (desk: Desk): string => HREFS[desk];
