import { sql } from 'kysely';
import type { Person } from '#schema/identity/person.ts';
import type { Db } from '#server/ground/kernel/context.ts';
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

/** Whether somebody's authenticator is in force (已启用验证器): a secret of which no code came yet locks nobody out. */
export const hasAuthenticator = ({ secondFactorStep }: Pick<Person, 'secondFactorStep'>): boolean =>
  secondFactorStep !== null;

/** Whether a person has a second factor of any kind (已启用两步验证), as SQL on a row of `person`. */
export const ENROLLED = (person: string): string =>
  `(${person}.second_factor_step is not null or exists (select from passkey where passkey.person_id = ${person}.id))`;

/** The same of one person. */
export async function enrolled(db: Db, personId: string): Promise<boolean> {
  const asked = db
    .selectFrom('person')
    .select(sql<boolean>`${sql.raw(ENROLLED('person'))}`.as('yes'))
    .where('id', '=', personId);
  return (await asked.executeTakeFirst())?.yes ?? false;
}

/** New recovery codes instead of those that are left; of them only digests are kept. */
export function giveRecoveryCodes(seal: Seal, person: Person): { codes: string[] } {
  const codes = newRecoveryCodes();
  person.recoveryCodes = codes.map((code) => recoveryDigest(seal, person.id, code));
  return { codes };
}

/** Recovery codes for who has none, as with their first factor; else those that are left stand, and none are shown. */
export const missingRecoveryCodes = (seal: Seal, person: Person): { codes: string[] } =>
  person.recoveryCodes.length > 0 ? { codes: [] } : giveRecoveryCodes(seal, person);

export const withoutAuthenticator = { secondFactor: null, secondFactorStep: null };

/** After one factor went: recovery codes go with the last. */
export async function withoutLeftovers(db: Db, person: Person): Promise<void> {
  const [key] = await db
    .selectFrom('passkey')
    .select('id')
    .where('person_id', '=', person.id)
    .limit(1)
    .execute();
  if (!key && !hasAuthenticator(person)) person.recoveryCodes = [];
}

/** Takes away every factor at once, for somebody who lost them. */
export async function withoutSecondFactor(db: Db, person: Person): Promise<void> {
  await db.deleteFrom('passkey').where('person_id', '=', person.id).execute();
  Object.assign(person, withoutAuthenticator, { recoveryCodes: [] });
}

export const FACTOR_ON = r93.block('SECOND_FACTOR_ON')`
  已经启用两步验证。
  换手机的，先停用，再用新手机启用。`;

export const FACTOR_OFF = r93.block('SECOND_FACTOR_OFF')`
  没有启用两步验证。
  要启用的，由本人在“我的账号”中办理。`;
