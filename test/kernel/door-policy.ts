import { Role } from '#server/law/role.ts';

/** Who may use a door: these roles, whoever is signed in, or anyone. */
export type DoorPolicy = readonly Role[] | 'signedIn' | 'anyone';

const { SYS_ADMIN, JUSTICE_STAFF } = Role;

/** 谁可以办什么: one row a mutation, written beside the code and not derived from it; a door without a row fails the test. */
export const DOOR_POLICY: Readonly<Record<string, DoorPolicy>> = {
  signIn: 'anyone',
  signOut: 'signedIn',
  changePassword: 'signedIn',
  createPerson: [SYS_ADMIN],
  updatePerson: [SYS_ADMIN],
  resetPassword: [SYS_ADMIN],
  unlockPerson: [SYS_ADMIN],
  revokeSessions: [SYS_ADMIN],
  createUnit: [SYS_ADMIN],
  updateUnit: [SYS_ADMIN],
  updateSiteProfile: [SYS_ADMIN],
  changeLocalPolicy: [JUSTICE_STAFF],
  importWorkCalendar: [JUSTICE_STAFF],
};
