import { Role } from '#server/law/role.ts';

/** Which desks each role opens (各岗位的工作台), in the console's order. */
export const ROLE_DESKS: readonly (readonly [roles: Role[], desks: readonly string[]])[] = [
  [
    [Role.UNIT_LEAD],
    [
      'WORKBENCH',
      'CATALOGUE',
      'PROPOSALS',
      'DECISIONS',
      'CONSULTATIONS',
      'HEARINGS',
      'MEETINGS',
      'OPINIONS',
      'REPORTS',
      'ACTIVITIES',
      'SUGGESTIONS',
      'COMPLIANCE',
      'LEDGER',
      'MESSAGES',
      'CALENDAR',
    ],
  ],
  [
    [Role.JUSTICE_STAFF],
    [
      'WORKBENCH',
      'CATALOGUE',
      'DECISIONS',
      'HEARINGS',
      'COMPLIANCE',
      'LEDGER',
      'POLICY',
      'CALENDAR',
      'HOLDS',
    ],
  ],
  [
    [Role.GOV_OFFICE_STAFF],
    [
      'WORKBENCH',
      'CATALOGUE',
      'PROPOSALS',
      'DECISIONS',
      'MEETINGS',
      'SUGGESTIONS',
      'COMPLIANCE',
      'LEDGER',
      'CALENDAR',
    ],
  ],
  [
    [Role.GOV_LEADER],
    ['WORKBENCH', 'CATALOGUE', 'PROPOSALS', 'DECISIONS', 'MEETINGS', 'COMPLIANCE', 'LEDGER', 'CALENDAR'],
  ],
  [
    [Role.SECRECY_REVIEWER],
    ['WORKBENCH', 'DECISIONS', 'HEARINGS', 'MEETINGS', 'REVIEWS', 'LEDGER', 'CALENDAR'],
  ],
  [
    [Role.SECRECY_REVIEWER, Role.GOV_OFFICE_STAFF],
    [
      'WORKBENCH',
      'CATALOGUE',
      'PROPOSALS',
      'DECISIONS',
      'HEARINGS',
      'MEETINGS',
      'SUGGESTIONS',
      'REVIEWS',
      'COMPLIANCE',
      'LEDGER',
      'CALENDAR',
    ],
  ],
  [[Role.MEDIA_STAFF], ['WORKBENCH', 'MEETINGS']],
  [[Role.ARCHIVIST], ['WORKBENCH', 'DECISIONS', 'MEETINGS', 'LEDGER', 'CALENDAR']],
  [
    [Role.AUDITOR],
    ['WORKBENCH', 'DECISIONS', 'COMPLIANCE', 'LEDGER', 'MESSAGES', 'AUDIT', 'CALENDAR', 'HOLDS'],
  ],
  [[Role.SYS_ADMIN], ['WORKBENCH', 'ACCOUNTS', 'SITE', 'MESSAGES', 'CALENDAR']],
];
