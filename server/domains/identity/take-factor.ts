import type { Context } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { digitsIn } from '#server/ground/kernel/six-digits.ts';
import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';
import { acceptedStep, DIGITS } from './authenticator.ts';
import type { ChallengeUse } from './challenge.ts';
import { PASSKEY_NEEDED, PASSKEY_STALE } from './passkey-findings.ts';
import { recoveryDigest } from './recovery-codes.ts';
import { ENROLLED, openSecret } from './second-factor.ts';
import { takePasskey } from './take-passkey.ts';

/** Given by somebody beside their password; one is enough. */
export interface GivenFactor {
  /** Digits of the authenticator, or a recovery code. */
  code: string;
  /** Answer of the browser for a passkey, as JSON. */
  passkey: string;
  use: ChallengeUse;
}

interface Factor {
  secondFactor: Buffer;
  secondFactorStep: number | null;
  passkeys: boolean;
  now: Date;
}

const FACTOR = `
  select second_factor as "secondFactor", second_factor_step as "secondFactorStep", app_now() as now,
    exists (select from passkey k where k.person_id = p.id) as passkeys
  from person p where id = $1 and ${ENROLLED('p')}`;

/** Of two who come with the same code at once one is late. */
const TAKE_STEP = 'update person set second_factor_step = $2 where id = $1 and second_factor_step < $2';
const TAKE_RECOVERY_CODE = `
  update person set recovery_codes = array_remove(recovery_codes, $2) where id = $1 and $2 = any(recovery_codes)`;

/**
 * Takes the answer of somebody's passkey, the code of their authenticator, or one of their recovery codes (恢复码), whose
 * password was right; each is taken once, and for good, whatever becomes of the request. Nothing is asked of who has no second
 * factor.
 */
export async function takeFactor(
  context: Context,
  personId: string,
  { code, passkey, use }: GivenFactor,
): Promise<Finding | null> {
  const { rows } = await context.services.system.query<Factor>(FACTOR, [personId]);
  const [factor] = rows;
  if (!factor) return null;
  if (passkey !== '') return takePasskey(context, { personId, use }, passkey);
  const digits = digitsIn(code);
  if (digits === '') return factor.passkeys ? PASSKEY_NEEDED : CODE_NEEDED;
  return takeCode(context.services, personId, factor, digits);
}

async function takeCode(services: Services, personId: string, factor: Factor, code: string) {
  const taking =
    code.length === DIGITS
      ? stepOf(services, personId, factor, code)
      : { sql: TAKE_RECOVERY_CODE, value: recoveryDigest(services.seal, personId, code) };
  if (!taking) return CODE_WRONG;
  const { rowCount } = await services.system.query(taking.sql, [personId, taking.value]);
  return rowCount === 1 ? null : CODE_WRONG;
}

function stepOf({ seal }: Services, personId: string, factor: Factor, code: string) {
  if (factor.secondFactorStep === null) return null;
  const secret = openSecret(seal, personId, factor.secondFactor);
  const value = acceptedStep(secret, code, factor.now, factor.secondFactorStep);
  return value === null ? null : { sql: TAKE_STEP, value };
}

/** The password was right, and the account has a second factor. */
export const CODE_NEEDED = r93.block('CODE_NEEDED', 'code')`
  这个账号启用了两步验证，还要输入验证码。
  输入验证器上的6位数字，或者一个恢复码。`;

/** The one answer to a wrong code, a code of long ago and one that was taken already. */
export const CODE_WRONG = r93.block('CODE_WRONG', 'code')`
  验证码或者恢复码不正确，或者已经用过。
  等验证器换出下一组数字后再输入，并核对手机的时间；手机不在身边的，用一个恢复码。`;

/** Whether nothing was guessed: nothing was given yet, or the prompt was left open for too long. */
export const guessesNothing = (finding: Finding): boolean =>
  finding === CODE_NEEDED || finding === PASSKEY_NEEDED || finding === PASSKEY_STALE;

/** Whether it is about the second factor, not about the password. */
export const ofFactor = ({ fields }: Finding): boolean =>
  fields.includes('code') || fields.includes('passkey');
