import { createHmac } from 'node:crypto';
import { hashPassword } from '#server/domains/identity/password.ts';
import type { Secrets } from '#server/ground/kernel/config/secrets.ts';
import type { DemoAccount } from './tell-county.ts';
import type { Teller } from './teller.ts';

/** Letters and digits that cannot be taken for one another on a printed list. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LETTERS_OF_GROUP = 4;
const GROUPS = 4;

/**
 * Password of an account of a training county (演练环境的密码): made from its key, so that a printed list stays right however often
 * the county is emptied. 79 bits, as those that are drawn.
 */
export function lastingPassword({ sessionKey }: Pick<Secrets, 'sessionKey'>, login: string): string {
  const bytes = createHmac('sha512', sessionKey).update(`training password ${login}`).digest();
  const letter = (at: number) => LETTERS.charAt(bytes.readUInt16BE(2 * at) % LETTERS.length);
  return Array.from({ length: GROUPS }, (_, group) =>
    Array.from({ length: LETTERS_OF_GROUP }, (__, at) => letter(group * LETTERS_OF_GROUP + at)).join(''),
  ).join('-');
}

/** Gives the accounts those in place of the drawn ones. */
export const keepPasswords = (
  teller: Teller,
  secrets: Secrets,
  accounts: readonly DemoAccount[],
): Promise<DemoAccount[]> =>
  Promise.all(
    accounts.map(async (account) => {
      const password = lastingPassword(secrets, account.login);
      const hash = await hashPassword(password);
      await teller.rows('update person set password_hash = $1 where login_name = $2', [hash, account.login]);
      return { ...account, password };
    }),
  );
