import { Desk } from '#server/law/people/desk.ts';
import type { PostHolder } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';

/**
 * Desks for everybody who reads the records or owes a duty: the state of the duties, the ledger, the calendar of
 * periods.
 */
const WATCH: readonly Desk[] = ['COMPLIANCE', 'LEDGER', 'CALENDAR'];

const UNIT_DESKS: readonly Desk[] = [
  'WORKBENCH',
  'INBOX',
  'CALLS',
  'CATALOGUE',
  'DISCLOSURE',
  'PROPOSALS',
  'DECISIONS',
  'CONSULTATIONS',
  'HEARINGS',
  'MEETINGS',
  'REPRESENTATIVES',
  'OPINIONS',
  'REPORTS',
  'ACTIVITIES',
  'EVENTS',
  'SUGGESTIONS',
  'CASES',
  'REQUESTS',
  'HOTLINE',
  'CONCERNS',
  'VILLAGES',
  'ANNUAL_REPORTS',
  'PLAN_TASKS',
  'PUSHES',
  'MESSAGES',
  'PAPERS',
  ...WATCH,
];

/** Which desks (工作台) a role opens. */
const DESKS: Readonly<Record<Role, readonly Desk[]>> = {
  [Role.UNIT_STAFF]: UNIT_DESKS,
  [Role.UNIT_LEAD]: UNIT_DESKS,
  [Role.JUSTICE_STAFF]: [
    'WORKBENCH',
    'CALLS',
    'CATALOGUE',
    'MATTER_LIST',
    'DECISIONS',
    'HEARINGS',
    'EXPERTS',
    'ANNUAL_REPORTS',
    'PLAN_TASKS',
    'POLICY',
    'HOLDS',
    'PAPERS',
    ...WATCH,
  ],
  [Role.LEGALITY_REVIEWER]: ['WORKBENCH', 'CATALOGUE', 'DECISIONS', 'PAPERS', ...WATCH],
  [Role.GOV_OFFICE_STAFF]: [
    'WORKBENCH',
    'INBOX',
    'CALLS',
    'CATALOGUE',
    'MATTER_LIST',
    'DISCLOSURE',
    'PROPOSALS',
    'DECISIONS',
    'MEETINGS',
    'REPRESENTATIVES',
    'EXPERTS',
    'EVENTS',
    'SUGGESTIONS',
    'CASES',
    'REQUESTS',
    'HOTLINE',
    'CONCERNS',
    'VILLAGES',
    'ANNUAL_REPORTS',
    'PLAN_TASKS',
    'PUSHES',
    'PAPERS',
    ...WATCH,
  ],
  [Role.GOV_LEADER]: [
    'WORKBENCH',
    'APPROVALS',
    'CATALOGUE',
    'PROPOSALS',
    'DECISIONS',
    'MEETINGS',
    'REPRESENTATIVES',
    'EXPERTS',
    ...WATCH,
  ],
  [Role.HEAD_OF_GOVERNMENT]: [
    'WORKBENCH',
    'APPROVALS',
    'CATALOGUE',
    'PROPOSALS',
    'DECISIONS',
    'MEETINGS',
    ...WATCH,
  ],
  [Role.EXECUTING_UNIT]: ['WORKBENCH', 'INBOX', 'CALLS', 'DECISIONS', 'SUGGESTIONS', ...WATCH],
  [Role.MARKET_SUPERVISION]: ['WORKBENCH', 'DECISIONS', ...WATCH],
  [Role.SECRECY_REVIEWER]: [
    'WORKBENCH',
    'DECISIONS',
    'HEARINGS',
    'MEETINGS',
    'EVENTS',
    'REVIEWS',
    'LEDGER',
    'CALENDAR',
  ],
  [Role.MEDIA_STAFF]: ['WORKBENCH', 'CALLS', 'MEETINGS', 'EVENTS'],
  [Role.ARCHIVIST]: ['WORKBENCH', 'DECISIONS', 'MEETINGS', 'EVENTS', 'LEDGER', 'CALENDAR'],
  [Role.AUDITOR]: [
    'WORKBENCH',
    'DECISIONS',
    'REPRESENTATIVES',
    'CASES',
    'REQUESTS',
    'HOTLINE',
    'AUDIT',
    'MESSAGES',
    'HOLDS',
    'PAPERS',
    ...WATCH,
  ],
  [Role.SYS_ADMIN]: ['WORKBENCH', 'ACCOUNTS', 'SITE', 'MESSAGES', 'CALENDAR'],
};

/**
 * Desks open to the posts of a body that decides for itself: its own decisions and meetings, and no matter of the
 * county.
 */
const ORGAN_DESKS: readonly Desk[] = ['WORKBENCH', 'DECISIONS', 'MEETINGS'];
const KEEPS_SETTING: readonly Role[] = [Role.HEAD_OF_GOVERNMENT, Role.GOV_LEADER, Role.GOV_OFFICE_STAFF];
const MAKES_PAPERS: readonly Role[] = [Role.GOV_OFFICE_STAFF, Role.LEGALITY_REVIEWER];
const LEADERS: readonly Role[] = [Role.HEAD_OF_GOVERNMENT, Role.GOV_LEADER];

const when = (opens: boolean, desk: Desk): Desk[] => (opens ? [desk] : []);

const ofOrgan = (organRoles: readonly Role[]): readonly Desk[] => [
  ...(organRoles.length > 0 ? ORGAN_DESKS : []),
  ...when(
    organRoles.some((role) => LEADERS.includes(role)),
    'APPROVALS',
  ),
  ...when(
    organRoles.some((role) => KEEPS_SETTING.includes(role)),
    'POLICY',
  ),
  // Who is invited to its meetings and left no address is telephoned.
  ...when(organRoles.includes(Role.GOV_OFFICE_STAFF), 'CALLS'),
  ...when(
    organRoles.some((role) => MAKES_PAPERS.includes(role)),
    'PAPERS',
  ),
];

/** The desks somebody in these posts finds in their console, in the console's order. */
export const desksOf = ({ roles, organRoles }: Pick<PostHolder, 'roles' | 'organRoles'>): Desk[] =>
  Object.values(Desk).filter(
    (desk) => roles.some((role) => DESKS[role].includes(desk)) || ofOrgan(organRoles).includes(desk),
  );
