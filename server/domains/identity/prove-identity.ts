import { postsIn } from '#server/law/people/organ-post.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';
import { countedAttempt } from './counted-attempt.ts';
import { passwordMatches } from './password.ts';
import { type GivenFactor, takeFactor } from './take-factor.ts';

/** A name and password that belong together (身份核验). */
export interface Proved {
  proved: true;
  personId: string;
  actor: Actor;
  passwordHash: string;
}

/** Failed proof of identity with its reason, which never reveals whether the account exists. */
export interface Unproved {
  proved: false;
  personId: string | null;
  finding: Finding;
}

interface Account extends Omit<Actor, 'organRoles'> {
  decidesItself: boolean;
  passwordHash: string;
  active: boolean;
}

const ACCOUNT = (column: string) => `
  select p.id, p.name, p.unit_id as "unitId", u.name as "unitName", posts_of(p) as roles, p.active, u.decides_itself as "decidesItself",
    p.must_change_password as "confined", p.password_hash as "passwordHash"
  from person p join unit u on u.id = p.unit_id where p.${column} = $1`;

/** The account with this value in a column of its own. */
export async function accountWhere(
  { system }: Services,
  column: 'login_name' | 'single_sign_on',
  value: string,
): Promise<Account | null> {
  const { rows } = await system.query<Account>(ACCOUNT(column), [value]);
  return rows[0] ?? null;
}

/** Somebody who proved to be the holder of this account. */
export function provedBy(account: Account): Proved {
  const { passwordHash, decidesItself, active: _, ...person } = account;
  const actor = { ...person, ...postsIn(person.roles, decidesItself) };
  return { proved: true, personId: account.id, actor, passwordHash };
}

/**
 * Compares name and password; an unknown name takes the same way and the same time as a wrong password. A second factor is
 * asked for (not undefined) where somebody enters, and looked at behind the right password only: nobody else learns who has a
 * second factor.
 */
export async function proveIdentity(
  context: Context,
  loginName: string,
  password: string,
  given?: GivenFactor,
): Promise<Proved | Unproved> {
  const { services } = context;
  const name = loginName.toLowerCase();
  const account = await accountWhere(services, 'login_name', name);
  const subject = account?.id ?? services.seal.digest(name, 'login-name').toString('hex');
  const finding = await countedAttempt(context, subject, async () => {
    const matches = await passwordMatches(password, account?.passwordHash ?? null);
    if (!account?.active || !matches) return WRONG;
    return given === undefined ? null : takeFactor(context, account.id, given);
  });
  if (finding !== null || account === null)
    return { proved: false, personId: account?.id ?? null, finding: finding ?? WRONG };
  return provedBy(account);
}

/** The one answer to an unknown name, a wrong password and a closed account. */
export const WRONG = r93.block('SIGN_IN_WRONG', 'loginName', 'password')`
  登录名或者密码不正确。
  核对后重试；忘记密码的，请系统管理员重置。`;
