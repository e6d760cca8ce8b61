import { Desk } from '#schema/identity/desk.ts';
import { Role } from '#server/law/role.ts';

const { WORKBENCH, CATALOGUE, PROPOSALS, DECISIONS, CONSULTATIONS, OPINIONS, REPORTS, REVIEWS } = Desk;
const { SUGGESTIONS, POLICY, ACCOUNTS, SITE, MESSAGES, AUDIT, CALENDAR } = Desk;

const UNIT_DESKS = [
  WORKBENCH,
  CATALOGUE,
  PROPOSALS,
  DECISIONS,
  CONSULTATIONS,
  OPINIONS,
  REPORTS,
  SUGGESTIONS,
  MESSAGES,
];

/** Which desks (工作台) a role opens. */
const DESKS: Readonly<Record<Role, readonly Desk[]>> = {
  [Role.UNIT_STAFF]: UNIT_DESKS,
  [Role.UNIT_LEAD]: UNIT_DESKS,
  [Role.JUSTICE_STAFF]: [WORKBENCH, CATALOGUE, DECISIONS, POLICY, CALENDAR],
  [Role.LEGALITY_REVIEWER]: [WORKBENCH, CATALOGUE, DECISIONS],
  [Role.GOV_OFFICE_STAFF]: [WORKBENCH, CATALOGUE, PROPOSALS, DECISIONS, SUGGESTIONS],
  [Role.GOV_LEADER]: [WORKBENCH, CATALOGUE, PROPOSALS, DECISIONS],
  [Role.HEAD_OF_GOVERNMENT]: [WORKBENCH, CATALOGUE, PROPOSALS, DECISIONS],
  [Role.EXECUTING_UNIT]: [WORKBENCH, DECISIONS, SUGGESTIONS],
  [Role.MARKET_SUPERVISION]: [WORKBENCH, DECISIONS],
  [Role.SECRECY_REVIEWER]: [WORKBENCH, DECISIONS, REVIEWS],
  [Role.MEDIA_STAFF]: [WORKBENCH],
  [Role.ARCHIVIST]: [WORKBENCH, DECISIONS],
  [Role.AUDITOR]: [WORKBENCH, DECISIONS, AUDIT, MESSAGES],
  [Role.SYS_ADMIN]: [WORKBENCH, ACCOUNTS, SITE, MESSAGES, CALENDAR],
};

/** The desks somebody in these roles finds in his console, in the console's order. */
export const desksOf = (roles: readonly Role[]): Desk[] =>
  Object.values(Desk).filter((desk) => roles.some((role) => DESKS[role].includes(desk)));
