import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '#server/ground/kernel/config/config.ts';
import { freshSecrets, keepSecrets, storedSecrets } from '#server/ground/kernel/config/secrets.ts';
import { testFolder } from './homes.ts';

describe('两个密钥：首次启动生成，此后不变', () => {
  it('各32字节，互不相同，再次启动读出同样的，文件只有本用户可读', () => {
    const home = testFolder();
    expect(storedSecrets(home)).toBeNull();
    const { sessionKey, contactKey } = keepSecrets(home, freshSecrets());
    const keys = [sessionKey, contactKey];
    expect(keys.map(({ length }) => length)).toEqual([32, 32]);
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(2);
    expect(storedSecrets(home)).toEqual({ sessionKey, contactKey });
    expect(keepSecrets(home, freshSecrets())).toEqual({ sessionKey, contactKey });
    expect(statSync(join(home, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it.each(['', '{}', '{"sessionKey":"c2hvcnQ="}'])(
    '文件损坏（%j）不另生成，否则联系方式再也解不开',
    (text) => {
      const home = testFolder();
      const file = join(home, 'secrets.json');
      writeFileSync(file, text);
      expect(() => storedSecrets(home)).toThrow('密钥文件已损坏');
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );
});

it('换上的密钥另有设定；太短的不收；找密钥纸时，外部数据库的密钥可以不设', () => {
  const without = {
    DATABASE_URL: 'postgres://app@localhost/county',
    MIGRATION_DATABASE_URL: 'postgres://owner@localhost/county',
  };
  expect(readConfig({ NEW_CONTACT_KEY: Buffer.alloc(32, 'n').toString('base64') })).toMatchObject({
    newKeys: { sessionKey: null, contactKey: Buffer.alloc(32, 'n') },
  });
  expect(readConfig({ NEW_SESSION_KEY: 'c2hvcnQ=' })).toMatchObject([{ name: 'NEW_SESSION_KEY' }]);
  expect(readConfig(without)).toMatchObject([{ name: 'SESSION_KEY' }, { name: 'CONTACT_KEY' }]);
  expect(readConfig(without, '.', { withoutKeys: true })).toMatchObject({ secrets: null });
});
