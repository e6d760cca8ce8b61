import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';
import { isGuessable } from './guessable-password.ts';

/** The fewest characters of a password of staff. */
export const PASSWORD_MIN_CHARS = 12;

/** Most characters of a password, so that nobody makes the server hash a book. */
export const PASSWORD_MAX_CHARS = 128;

const finding = (code: string, message: string, fix: string) => r93.block(code, 'next')`
  ${message}
  ${fix}`;

/** Reasons against this password for the account (密码强度), all at once. */
export function refusePassword(password: string, loginName: string): Finding[] {
  const length = Array.from(password).length;
  const findings: Finding[] = [];
  if (length < PASSWORD_MIN_CHARS)
    findings.push(
      finding(
        'PASSWORD_TOO_SHORT',
        `密码不足${PASSWORD_MIN_CHARS}位。`,
        `至少${PASSWORD_MIN_CHARS}位，可以用一句话。`,
      ),
    );
  if (length > PASSWORD_MAX_CHARS)
    findings.push(
      finding('PASSWORD_TOO_LONG', `密码超过${PASSWORD_MAX_CHARS}位。`, `改为${PASSWORD_MAX_CHARS}位以内。`),
    );
  if (isGuessable(password))
    findings.push(finding('PASSWORD_GUESSABLE', '这个密码太常见，容易被猜到。', '换一个别人想不到的密码。'));
  if (password.toLowerCase().includes(loginName.toLowerCase()))
    findings.push(finding('PASSWORD_HAS_LOGIN_NAME', '密码中含有登录名。', '去掉其中的登录名。'));
  if (!password.isWellFormed() || /\p{Cc}/u.test(password))
    findings.push(finding('PASSWORD_HAS_CONTROL', '密码中含有无法输入的字符。', '只用能够键入的字符。'));
  return findings;
}
