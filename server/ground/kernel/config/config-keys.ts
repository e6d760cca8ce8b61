import { key } from './config-field.ts';
import type { ConfigSheet } from './config-sheet.ts';
import type { Secrets } from './secrets.ts';

/** Settings of an operator for the keys of the database (密钥的配置). */
export interface KeyConfig {
  /** null: stored in the data folder. */
  secrets: Secrets | null;
  /** Keys that `npm run rotate-keys` puts in the place of those (换上的密钥); null: none was given. */
  newKeys: { readonly [Name in keyof Secrets]: Buffer | null };
}

/** Reads them; an outside database requires its keys. */
export const keysOf = (sheet: ConfigSheet, required: boolean): KeyConfig => ({
  secrets: secretsOf(sheet, required),
  newKeys: {
    sessionKey: sheet.read('NEW_SESSION_KEY', key, null),
    contactKey: sheet.read('NEW_CONTACT_KEY', key, null),
  },
});

function secretsOf(sheet: ConfigSheet, required: boolean): Secrets | null {
  const names = ['SESSION_KEY', 'CONTACT_KEY'] as const;
  if (!required && !names.some((name) => sheet.given(name))) return null;
  const [sessionKey, contactKey] = names.map((name) => sheet.require(name, key));
  if (!sessionKey || !contactKey) return null;
  if (sessionKey.equals(contactKey)) {
    sheet.fault(names.join(', '), {
      wrong: '两个密钥相同',
      mend: '请各生成一个',
      english: 'must be two different secrets',
    });
  }
  return { sessionKey, contactKey };
}
