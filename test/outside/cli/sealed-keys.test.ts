/** 备份里的密钥：只有同一口令打得开，动过一个字节就打不开。 */
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { openKeys, sealKeys } from '#server/outside/cli/backup/sealed-keys.ts';

const secrets = { sessionKey: randomBytes(32), contactKey: randomBytes(48) };
const PHRASE = '水库四号闸门的钥匙Ａ1';

it('同一口令打开，得到原来的密钥；全角半角、怎样输入，是同一口令', () => {
  const sealed = sealKeys(secrets, PHRASE);
  expect(openKeys(sealed, PHRASE)).toEqual(secrets);
  expect(openKeys(sealed, PHRASE.normalize('NFKC'))).toEqual(secrets);
  expect(sealKeys(secrets, PHRASE)).not.toBe(sealed);
});

it('别的口令、动过的、不是封好的密钥，打不开；封好的里面没有密钥', () => {
  const sealed = sealKeys(secrets, PHRASE);
  expect(openKeys(sealed, `${PHRASE}2`)).toBeNull();
  const parts = JSON.parse(sealed) as Record<string, string>;
  for (const name of ['salt', 'iv', 'tag', 'sealed']) {
    const bytes = Buffer.from(parts[name] ?? '', 'base64');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    expect([name, openKeys(JSON.stringify({ ...parts, [name]: bytes.toString('base64') }), PHRASE)]).toEqual([
      name,
      null,
    ]);
  }
  expect(openKeys('{}', PHRASE)).toBeNull();
  expect(openKeys('', PHRASE)).toBeNull();
  for (const key of Object.values(secrets)) expect(sealed).not.toContain(key.toString('base64'));
});
