import type { Context } from '#server/ground/kernel/context.ts';
import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';
import { networkOf } from './network.ts';
import { attemptFailed, attemptReturned, attemptSucceeded, takeAttempt } from './sign-in-attempts.ts';
import { guessesNothing } from './take-factor.ts';

/**
 * One try to prove who one is (核验的尝试), counted as failed until it proves right: by account and address, whether a
 * password or a code is tried. Answers why it proved nothing, null where it did.
 */
export async function countedAttempt(
  { services, address }: Context,
  subject: string,
  check: () => Promise<Finding | null>,
): Promise<Finding | null> {
  const network = networkOf(address);
  const attempt = await takeAttempt(services, subject, network);
  if ('until' in attempt) return tooOften(attempt.until);
  const finding = await check();
  if (finding === null) await attemptSucceeded(services, subject, network);
  else if (guessesNothing(finding)) await attemptReturned(services, subject, network, attempt);
  else await attemptFailed(services, subject, attempt);
  return finding;
}

const SHANGHAI = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', timeStyle: 'short' });
const MINUTE_MS = 60_000;

/** Says when to come back, to the next full minute. */
const tooOften = (until: Date) => {
  const at = SHANGHAI.format(Math.ceil(until.getTime() / MINUTE_MS) * MINUTE_MS);
  return r93.block('SIGN_IN_WAIT', 'loginName', 'password')`
    错误次数过多，请于${at}之后再试。
    ${at}之后再试；急用的，请系统管理员解锁。`;
};
