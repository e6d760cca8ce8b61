/** 本人的联系方式: where one is notified of what waits at the desk. */
import { expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildUnit } from '#test/kernel/people.ts';
import { askFrom, type Browser, buildAccount, findingsOf, PASSWORD, signInFrom } from './at-the-door.ts';

const database = await testDatabase();
const unit = await buildUnit(database, 'house');
await buildAccount(database, unit, 'worker', [Role.UNIT_STAFF]);
const browser: Browser = { address: '10.0.0.1' };
const save = (from: Browser, email: string, mobile: string) =>
  askFrom(database, from, {
    query: `mutation ($input: AddressesInput!) { saveMyAddresses(input: $input) {
      ... on Viewer { email mobile } ... on Refusal { findings { code message fields } } } }`,
    variables: { input: { email, mobile } },
  });

it('本人保存；号码写成十一位，没有写的清空；格式不对的一次说全；没有登录的不行', async () => {
  expect((await save(browser, '', '')).errors?.map(({ extensions }) => extensions.code)).toEqual([
    'UNAUTHENTICATED',
  ]);
  expect(await signInFrom(database, browser, 'worker', PASSWORD)).toEqual([]);
  const saved = await save(browser, 'wu@danwei.example', '138 0000 0001');
  expect(saved.data).toEqual({ saveMyAddresses: { email: 'wu@danwei.example', mobile: '13800000001' } });
  const refused = findingsOf(await save(browser, 'wu@', '1380'), 'saveMyAddresses');
  expect(refused.map(({ code }) => code)).toEqual(['CONTACT_MALFORMED', 'STAFF_MOBILE_MALFORMED']);
  expect((await save(browser, '', '')).data).toEqual({ saveMyAddresses: { email: null, mobile: null } });
});
