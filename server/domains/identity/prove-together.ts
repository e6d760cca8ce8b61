import type { Context } from '#server/ground/kernel/context.ts';
import { r93 } from './account-rule.ts';
import { countedAttempt } from './counted-attempt.ts';
import { accountWhere, type Proved, provedBy, type Unproved } from './prove-identity.ts';
import { returnedIn } from './single-sign-on.ts';
import { type GivenFactor, takeFactor } from './take-factor.ts';

/**
 * Proof of identity by the county's 统一身份认证, in place of the password. The second factor is asked for as behind a password,
 * unless two kinds of proof were asked for there.
 */
export async function proveTogether(context: Context, given: GivenFactor): Promise<Proved | Unproved> {
  const returned = await returnedIn(context);
  if ('code' in returned) return { proved: false, personId: null, finding: returned };
  const account = await accountWhere(context.services, 'single_sign_on', returned.subject);
  if (!account?.active) return { proved: false, personId: account?.id ?? null, finding: NOT_LINKED };
  const finding = returned.strong
    ? null
    : await countedAttempt(context, account.id, () => takeFactor(context, account.id, given));
  return finding ? { proved: false, personId: account.id, finding } : provedBy(account);
}

const NOT_LINKED = r93.block('SINGLE_SIGN_ON_NOT_LINKED')`
  统一身份认证的这个身份，没有关联本平台的账号，或者账号已停用。
  第一次用的，先用登录名和密码登录，在“我的账号”里关联；账号停用的，请系统管理员启用。`;
