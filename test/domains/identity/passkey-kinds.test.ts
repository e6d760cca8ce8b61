/** 通行密钥和验证器: kinds of one second factor. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildUnit } from '#test/kernel/people.ts';
import { answered, askFrom, type Browser, buildAccount, PASSWORD, signInFrom } from './at-the-door.ts';
import { begins, does, enrols, phone, wait } from './factor-door.ts';
import { passkeyDoor, SITE } from './passkey-door.ts';
import { SoftPasskey } from './soft-passkey.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:10Z' });
const { config } = database.services;
Object.assign(config, { publicUrl: SITE });
const unit = await buildUnit(database, 'house');
const { id } = await buildAccount(database, unit, 'li.xiuying', [Role.UNIT_STAFF]);
const admin = await buildAccount(database, unit, 'guanli', [Role.SYS_ADMIN]);
const me: Browser = { address: '10.6.0.1' };
const { runs, codesOf, viewer, enrolsKey, asked, enters, clears } = passkeyDoor(database, me);

beforeEach(clears);

describe('与验证器是同一个两步验证', () => {
  it('两样都启用的，停用一样，恢复码留着；用另一样登录', async () => {
    const { uri, recovery } = await enrols(database, me, 'li.xiuying');
    expect(await codesOf(runs('beginPasskey', { name: '单位电脑' }))).toEqual(['CODE_NEEDED']);
    const begun = await runs('beginPasskey', { name: '单位电脑', code: recovery[2] ?? '' });
    const key = new SoftPasskey(SITE);
    const named = await runs('confirmPasskey', { name: '单位电脑', passkey: key.made(begun.offer) });
    expect(named.codes).toEqual([]);
    expect(await signInFrom(database, me, 'li.xiuying', PASSWORD, await phone(database, uri))).toEqual([]);
    const { offer } = await runs('askPasskey');
    const removed = await runs('removeSecondFactor', { password: PASSWORD, passkey: key.signed(offer) });
    expect(removed).toMatchObject({ recoveryCodesLeft: 9 });
    expect(await enters(key.signed(await asked()))).toEqual([]);
    expect(await signInFrom(database, me, 'li.xiuying', PASSWORD, recovery[0])).toEqual([]);
    const renewed = await does(database, me, 'renewRecoveryCodes', recovery[1] ?? '');
    expect(renewed.codes).toHaveLength(10);
  });

  it('屏幕没有锁，别人启用不了自己的：没有密码的、没有第二样的，都不给密钥；名称不对的，恢复码还在', async () => {
    await signInFrom(database, me, 'li.xiuying', PASSWORD);
    const guess = { password: 'guess' };
    const wrong = ['SIGN_IN_WRONG'];
    expect((await begins(database, me, guess)).codes).toEqual(wrong);
    expect(await codesOf(runs('beginPasskey', { name: '别人的', ...guess }))).toEqual(wrong);
    const { codes } = await enrolsKey();
    const [code = ''] = codes;
    expect((await begins(database, me)).codes).toEqual(['PASSKEY_NEEDED']);
    expect(await codesOf(runs('beginPasskey', { name: '别人的' }))).toEqual(['PASSKEY_NEEDED']);
    expect(await codesOf(runs('beginPasskey', { name: ' ', code }))).toEqual(['PASSKEY_NAME']);
    expect(await codesOf(runs('beginPasskey', { name: '安全钥匙', code }))).toEqual([]);
    expect((await begins(database, me, { code })).codes).toEqual(['CODE_WRONG']);
    expect((await begins(database, me, { code: codes[1] ?? '' })).codes).toEqual([]);
  });

  it('核验放久了再答的，不算输错', async () => {
    const { key } = await enrolsKey();
    for (let time = 0; time < 12; time++) {
      const late = key.signed(await asked());
      await wait(database, 301);
      expect(await enters(late)).toEqual(['PASSKEY_STALE']);
    }
    expect(await database.sql('select 1 from sign_in_attempt where failures > 0')).toEqual([]);
    expect(await enters(key.signed(await asked()))).toEqual([]);
  });

  it('县里要求人人启用的，有通行密钥就算启用；管理员重置，一并移除', async () => {
    Object.assign(config, { secondFactorForAll: true });
    try {
      await signInFrom(database, me, 'li.xiuying', PASSWORD);
      expect(await viewer()).toMatchObject({ mustEnrol: true });
      await enrolsKey();
      expect(await viewer()).toMatchObject({ mustEnrol: false, recoveryCodesLeft: 10 });
    } finally {
      Object.assign(config, { secondFactorForAll: false });
    }
    const desk: Browser = { address: '10.6.0.3' };
    await signInFrom(database, desk, admin.loginName, PASSWORD);
    const reset = await askFrom(database, desk, {
      query: `mutation { resetSecondFactor(id: "${id}", reason: "安全钥匙丢失，本人到场提出") { ... on Person { secondFactor } } }`,
    });
    expect(answered(reset, 'resetSecondFactor')).toEqual({ secondFactor: false });
    expect(await database.sql('select id from passkey')).toEqual([]);
    expect(await signInFrom(database, me, 'li.xiuying', PASSWORD)).toEqual([]);
  });
});
