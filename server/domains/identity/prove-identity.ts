import { postsIn } from '#server/law/people/organ-post.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';
import { networkOf } from './network.ts';
import { passwordMatches } from './password.ts';
import { attemptFailed, attemptSucceeded, takeAttempt } from './sign-in-attempts.ts';

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

const ACCOUNT = `
  select p.id, p.name, p.unit_id as "unitId", u.name as "unitName", p.roles, p.active, u.decides_itself as "decidesItself",
    p.must_change_password as "mustChangePassword", p.password_hash as "passwordHash"
  from person p join unit u on u.id = p.unit_id where p.login_name = $1`;

/** Compares name and password; an unknown name takes the same way and the same time as a wrong password. */
export async function proveIdentity(
  { services, address }: Context,
  loginName: string,
  password: string,
): Promise<Proved | Unproved> {
  const name = loginName.toLowerCase();
  const { rows } = await services.system.query<Account>(ACCOUNT, [name]);
  const account = rows[0] ?? null;
  const personId = account?.id ?? null;
  const subject = personId ?? services.seal.digest(name, 'login-name').toString('hex');
  const network = networkOf(address);
  const attempt = await takeAttempt(services, subject, network);
  if ('until' in attempt) return { proved: false, personId, finding: tooOften(attempt.until) };
  const matches = await passwordMatches(password, account?.passwordHash ?? null);
  if (account?.active && matches) {
    await attemptSucceeded(services, subject, network);
    const { passwordHash, decidesItself, active: _, ...person } = account;
    const actor = { ...person, ...postsIn(person.roles, decidesItself) };
    return { proved: true, personId: account.id, actor, passwordHash };
  }
  await attemptFailed(services, subject, attempt);
  return { proved: false, personId, finding: WRONG };
}

const FIELDS = ['loginName', 'password'];

/** The one answer to an unknown name, a wrong password and a closed account. */
export const WRONG = r93.block('SIGN_IN_WRONG', ...FIELDS)`
  登录名或者密码不正确。
  核对后重试；忘记密码的，请系统管理员重置。`;

const SHANGHAI = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', timeStyle: 'short' });
const MINUTE_MS = 60_000;

/** Says when to come back, to the next full minute. */
export const tooOften = (until: Date) => {
  const at = SHANGHAI.format(Math.ceil(until.getTime() / MINUTE_MS) * MINUTE_MS);
  return r93.block('SIGN_IN_WAIT', ...FIELDS)`
    错误次数过多，请于${at}之后再试。
    ${at}之后再试；急用的，请系统管理员解锁。`;
};
