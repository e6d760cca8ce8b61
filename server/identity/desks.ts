import { Desk } from '#schema/identity/desk.ts';
import { Role } from '#server/law/role.ts';

const { WORKBENCH, CATALOGUE, PROPOSALS, DECISIONS, CONSULTATIONS, HEARINGS, OPINIONS, REPORTS, REVIEWS } =
  Desk;
const {
  MEETINGS,
  ACTIVITIES,
  SUGGESTIONS,
  POLICY,
  ACCOUNTS,
  SITE,
  MESSAGES,
  AUDIT,
  CALENDAR,
  COMPLIANCE,
  LEDGER,
  HOLDS,
} = Desk;

/** Who reads what is on record sees how duties stand; everybody who owes one has a ledger and counts days. */
const WATCH = [COMPLIANCE, LEDGER, CALENDAR];

const UNIT_DESKS = [
  WORKBENCH,
  CATALOGUE,
  PROPOSALS,
  DECISIONS,
  CONSULTATIONS,
  HEARINGS,
  MEETINGS,
  OPINIONS,
  REPORTS,
  ACTIVITIES,
  SUGGESTIONS,
  MESSAGES,
  ...WATCH,
];

/** Which desks (工作台) a role opens. */
const DESKS: Readonly<Record<Role, readonly Desk[]>> = {
  [Role.UNIT_STAFF]: UNIT_DESKS,
  [Role.UNIT_LEAD]: UNIT_DESKS,
  [Role.JUSTICE_STAFF]: [WORKBENCH, CATALOGUE, DECISIONS, HEARINGS, POLICY, HOLDS, ...WATCH],
  [Role.LEGALITY_REVIEWER]: [WORKBENCH, CATALOGUE, DECISIONS, ...WATCH],
  [Role.GOV_OFFICE_STAFF]: [WORKBENCH, CATALOGUE, PROPOSALS, DECISIONS, MEETINGS, SUGGESTIONS, ...WATCH],
  [Role.GOV_LEADER]: [WORKBENCH, CATALOGUE, PROPOSALS, DECISIONS, MEETINGS, ...WATCH],
  [Role.HEAD_OF_GOVERNMENT]: [WORKBENCH, CATALOGUE, PROPOSALS, DECISIONS, MEETINGS, ...WATCH],
  [Role.EXECUTING_UNIT]: [WORKBENCH, DECISIONS, SUGGESTIONS, ...WATCH],
  [Role.MARKET_SUPERVISION]: [WORKBENCH, DECISIONS, ...WATCH],
  [Role.SECRECY_REVIEWER]: [WORKBENCH, DECISIONS, HEARINGS, MEETINGS, REVIEWS, LEDGER, CALENDAR],
  [Role.MEDIA_STAFF]: [WORKBENCH, MEETINGS],
  [Role.ARCHIVIST]: [WORKBENCH, DECISIONS, MEETINGS, LEDGER, CALENDAR],
  [Role.AUDITOR]: [WORKBENCH, DECISIONS, AUDIT, MESSAGES, HOLDS, ...WATCH],
  [Role.SYS_ADMIN]: [WORKBENCH, ACCOUNTS, SITE, MESSAGES, CALENDAR],
};

/** The desks somebody in these roles finds in his console, in the console's order. */
export const desksOf = (roles: readonly Role[]): Desk[] =>
  Object.values(Desk).filter((desk) => roles.some((role) => DESKS[role].includes(desk)));
