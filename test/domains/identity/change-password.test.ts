import { beforeEach, describe, expect, it } from 'vitest';
import { hashPassword } from '#server/domains/identity/password.ts';
import { Role } from '#server/law/people/role.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildUnit } from '#test/kernel/people.ts';
import { askFrom, type Browser, buildAccount, findingsOf, PASSWORD, signInFrom } from './at-the-door.ts';

const database = await testDatabase();
const unit = await buildUnit(database, 'house');
const person = await buildAccount(database, unit, 'worker', [Role.UNIT_STAFF], { mustChangePassword: true });
const NEXT = '听取意见-采纳与否都说明理由';

const browser: Browser = { address: '10.0.0.1' };
const change = (from: Browser, current: string, next: string) =>
  askFrom(database, from, {
    query: `mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) {
      ... on Viewer { mustChangePassword desks } ... on Refusal { findings { code message fields } } } }`,
    variables: { current, next },
  });
const codes = async (current: string, next: string) =>
  findingsOf(await change(browser, current, next), 'changePassword').map(({ code }) => code);

beforeEach(async () => {
  await database.sql('update person set password_hash = $1, must_change_password = true', [
    await hashPassword(PASSWORD),
  ]);
  await database.sql('delete from sign_in_attempt');
  expect(await signInFrom(database, browser, 'worker', PASSWORD)).toEqual([]);
});

describe('修改密码', () => {
  it('改后旧密码作废，别处的会话作废，当前会话继续，工作台开放', async () => {
    const elsewhere: Browser = { address: '10.0.0.2' };
    await signInFrom(database, elsewhere, 'worker', PASSWORD);
    const answer = await change(browser, PASSWORD, NEXT);
    expect(answer.data?.changePassword).toMatchObject({ mustChangePassword: false });
    const viewer = { query: '{ viewer { loginName } }' };
    expect((await askFrom(database, browser, viewer)).data).toEqual({ viewer: { loginName: 'worker' } });
    expect((await askFrom(database, elsewhere, viewer)).data).toEqual({ viewer: null });
    expect(await signInFrom(database, elsewhere, 'worker', PASSWORD)).toEqual(['SIGN_IN_WRONG']);
    expect(await signInFrom(database, elsewhere, 'worker', NEXT)).toEqual([]);
    expect(await auditTrail(database)).toContainEqual(['person.passwordChanged', 'DONE']);
  });

  it.each([
    ['不足12位', 'short-1-一', ['PASSWORD_TOO_SHORT']],
    ['11位', 'abxcdyefghz', ['PASSWORD_TOO_SHORT']],
    ['常见的密码', 'Admin@123456', ['PASSWORD_GUESSABLE']],
    ['连续的数字', '123456789012', ['PASSWORD_GUESSABLE']],
    ['键盘上的一行', 'poiuytrewqlk', []],
    ['字母表', 'abcdefghijklm', ['PASSWORD_GUESSABLE']],
    ['重复的几个字', 'ababababababab', ['PASSWORD_GUESSABLE']],
    ['含有登录名', 'my-Worker-2026!', ['PASSWORD_HAS_LOGIN_NAME']],
    ['与当前密码相同', PASSWORD, ['PASSWORD_SAME']],
    ['含有控制字符', 'with\u0007bell-inside', ['PASSWORD_HAS_CONTROL']],
    ['过长', '很长'.repeat(70), ['PASSWORD_TOO_LONG', 'PASSWORD_GUESSABLE']],
    ['又短又常见，一次说全', 'worker', ['PASSWORD_TOO_SHORT', 'PASSWORD_HAS_LOGIN_NAME']],
    ['恰好12位', 'kd7m3pqxh4t9', []],
  ])('%s', async (_, next, expected) => {
    expect(await codes(PASSWORD, next)).toEqual(expected);
  });

  it('当前密码不对的，不予修改，错误同样计数', async () => {
    const before = await database.sql('select password_hash, version from person');
    const wrong = await change(browser, 'not mine', 'short');
    expect(findingsOf(wrong, 'changePassword')).toMatchObject([
      { code: 'SIGN_IN_WRONG', message: '当前密码不正确。', fields: ['current'] },
      { code: 'PASSWORD_TOO_SHORT', fields: ['next'] },
    ]);
    expect(await database.sql('select password_hash, version from person')).toEqual(before);
    for (let attempt = 0; attempt < 4; attempt += 1) await change(browser, 'not mine', NEXT);
    expect(await codes(PASSWORD, NEXT)).toEqual(['SIGN_IN_WAIT']);
  });

  it('密码以 argon2id 保存（19 MiB，两遍），同一密码每次不同', async () => {
    const [first, second] = [await hashPassword(NEXT), await hashPassword(NEXT)];
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
    expect(person.passwordHash).not.toContain(PASSWORD);
  });
});
