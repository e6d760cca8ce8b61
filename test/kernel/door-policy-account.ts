import { Role } from '#server/law/people/role.ts';

const { SYS_ADMIN, JUSTICE_STAFF, GOV_OFFICE_STAFF, UNIT_STAFF, UNIT_LEAD } = Role;

/** Units that notify people by telephone. */
const CALLERS = [
  UNIT_STAFF,
  UNIT_LEAD,
  Role.EXECUTING_UNIT,
  GOV_OFFICE_STAFF,
  JUSTICE_STAFF,
  Role.MEDIA_STAFF,
];

/** 账号、本人的资料和电话告知：谁可以办什么. */
export const ACCOUNT_POLICY: Readonly<Record<string, readonly Role[] | 'signedIn' | 'anyone'>> = {
  signIn: 'anyone',
  askPasskeyToSignIn: 'anyone',
  signInTogether: 'anyone',
  askPasskeyTogether: 'anyone',
  openAccount: 'anyone',
  correctOwnData: 'anyone',
  eraseOwnData: 'anyone',
  askOwnCode: 'anyone',
  enterOwnCode: 'anyone',
  eraseAllOwnData: 'anyone',
  signOut: 'signedIn',
  changePassword: 'signedIn',
  saveMyAddresses: 'signedIn',
  beginSecondFactor: 'signedIn',
  confirmSecondFactor: 'signedIn',
  removeSecondFactor: 'signedIn',
  renewRecoveryCodes: 'signedIn',
  beginPasskey: 'signedIn',
  confirmPasskey: 'signedIn',
  askPasskey: 'signedIn',
  removePasskey: 'signedIn',
  linkSingleSignOn: 'signedIn',
  unlinkSingleSignOn: 'signedIn',
  recordCall: CALLERS,
  revealCallContact: CALLERS,
  createPerson: [SYS_ADMIN],
  updatePerson: [SYS_ADMIN],
  resetPassword: [SYS_ADMIN],
  resetSecondFactor: [SYS_ADMIN],
  unlockPerson: [SYS_ADMIN],
  appointActing: [SYS_ADMIN],
  endActing: [SYS_ADMIN],
  revokeSessions: [SYS_ADMIN],
  createUnit: [SYS_ADMIN],
  updateUnit: [SYS_ADMIN],
};
