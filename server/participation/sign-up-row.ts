import type { SignUpInput } from '#schema/participation/activity-plan-input.ts';
import type { Seal } from '#server/kernel/seal.ts';

/** What is sealed of somebody who signed up (报名人的姓名和联系方式). */
export interface SealedParticipant {
  name: string;
  contactKind: 'PHONE' | 'EMAIL';
  contact: string;
}

const purposeOf = (signUpId: string) => `sign-up:${signUpId}`;

/** Seals who signed up. */
export const sealSignUp = (seal: Seal, id: string, { name, contactKind, contact }: SignUpInput): Buffer =>
  seal.close(JSON.stringify({ name, contactKind, contact }), purposeOf(id));

/** Opens it again. */
export const openSignUp = (seal: Seal, id: string, sealed: Buffer): SealedParticipant =>
  JSON.parse(seal.open(sealed, purposeOf(id))) as SealedParticipant;

/** One contact however it is written: what tells that somebody signed up before. */
export const contactHmacOf = (seal: Seal, activityId: string, contact: string): string =>
  seal
    .digest(`${activityId} ${contact.normalize('NFKC').replaceAll(/[\s-]/g, '').toLowerCase()}`, 'sign-up')
    .toString('base64');

/** Everything that was sent but the key itself. */
export const requestHashOf = (seal: Seal, input: SignUpInput): string => {
  const { activityId, name, contactKind, contact, needs } = input;
  const said = [activityId, name, contactKind, contact, needs ?? ''];
  return seal.digest(JSON.stringify(said), 'request').toString('base64');
};
