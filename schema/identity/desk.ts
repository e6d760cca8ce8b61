import { registerEnumType } from 'type-graphql';

/** 工作台: the desks of the console; which of them open follows from the roles. */
export enum Desk {
  WORKBENCH = 'WORKBENCH',
  APPROVALS = 'APPROVALS',
  CALLS = 'CALLS',
  CATALOGUE = 'CATALOGUE',
  PROPOSALS = 'PROPOSALS',
  DECISIONS = 'DECISIONS',
  CONSULTATIONS = 'CONSULTATIONS',
  HEARINGS = 'HEARINGS',
  MEETINGS = 'MEETINGS',
  REPRESENTATIVES = 'REPRESENTATIVES',
  EXPERTS = 'EXPERTS',
  OPINIONS = 'OPINIONS',
  REPORTS = 'REPORTS',
  ACTIVITIES = 'ACTIVITIES',
  EVENTS = 'EVENTS',
  SUGGESTIONS = 'SUGGESTIONS',
  CASES = 'CASES',
  REVIEWS = 'REVIEWS',
  COMPLIANCE = 'COMPLIANCE',
  LEDGER = 'LEDGER',
  PAPERS = 'PAPERS',
  POLICY = 'POLICY',
  ACCOUNTS = 'ACCOUNTS',
  SITE = 'SITE',
  MESSAGES = 'MESSAGES',
  AUDIT = 'AUDIT',
  CALENDAR = 'CALENDAR',
  HOLDS = 'HOLDS',
}
registerEnumType(Desk, { name: 'Desk', description: '工作台' });
