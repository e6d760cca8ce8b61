import { announced } from './hearings.ts';

/** Somebody's own sign-up. */
export const signUp = {
  __typename: 'MyHearingSignUp',
  receiptNo: 'ST38QRYW',
  attendance: 'PARTICIPANT',
  side: 'CONSUMER',
  displayName: '张**',
  submittedAt: '2026-11-20T02:00:00.000Z',
  hearingState: 'REGISTERED',
  waiting: null as number | null,
  claimBy: null as string | null,
  claim: { allowed: false },
  withdraw: { allowed: true, findings: [] as object[] },
  hearing: announced,
};
