import type { Person } from '#schema/identity/person.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { r93 } from './account-rule.ts';
import { newRecoveryCodes, recoveryDigest } from './recovery-codes.ts';

/** Binds a sealed secret to its person: it cannot be moved to another account. */
export const secondFactorPurpose = (personId: string): string => `second-factor:${personId}`;

/** Secret of an authenticator, sealed with the contact key (密钥密封保存). */
export const sealSecret = (seal: Seal, personId: string, secret: string): Buffer =>
  seal.close(secret, secondFactorPurpose(personId));

export const openSecret = (seal: Seal, personId: string, sealed: Buffer): string =>
  seal.open(sealed, secondFactorPurpose(personId));

/** Whether somebody enrolled (已启用两步验证): a secret of which no code came yet locks nobody out. */
export const enrolled = ({ secondFactorStep }: Pick<Person, 'secondFactorStep'>): boolean =>
  secondFactorStep !== null;

/** New recovery codes instead of those that are left; of them only digests are kept. */
export function giveRecoveryCodes(seal: Seal, person: Person): { codes: string[] } {
  const codes = newRecoveryCodes();
  person.recoveryCodes = codes.map((code) => recoveryDigest(seal, person.id, code));
  return { codes };
}

/** Secret and recovery codes go together. */
export const withoutSecondFactor = { secondFactor: null, secondFactorStep: null, recoveryCodes: [] };

export const FACTOR_ON = r93.block('SECOND_FACTOR_ON')`
  已经启用两步验证。
  换手机的，先停用，再用新手机启用。`;

export const FACTOR_OFF = r93.block('SECOND_FACTOR_OFF')`
  没有启用两步验证。
  要启用的，由本人在“我的账号”中办理。`;
