/** 通行密钥: enrolled, used at the sign-in and before a removal, and refused wherever anything is odd. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildUnit } from '#test/kernel/people.ts';
import { type Browser, buildAccount, PASSWORD, signInFrom } from './at-the-door.ts';
import { wait } from './factor-door.ts';
import { passkeyDoor, SITE } from './passkey-door.ts';
import { SoftPasskey } from './soft-passkey.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:10Z' });
const { config } = database.services;
Object.assign(config, { publicUrl: SITE });
const unit = await buildUnit(database, 'house');
const { id } = await buildAccount(database, unit, 'li.xiuying', [Role.UNIT_STAFF]);
await buildAccount(database, unit, 'zhao', [Role.UNIT_STAFF]);
const me: Browser = { address: '10.6.0.1' };
const { runs, codesOf, viewer, enrolsKey, entry, asked, enters, clears } = passkeyDoor(database, me);

beforeEach(clears);

it('启用、登录、移除；启用时给恢复码，第二个不再给；最后一个移除以后只凭密码登录', async () => {
  const { key, codes } = await enrolsKey();
  expect(new Set(codes).size).toBe(10);
  const shown = key.signed((await runs('askPasskey')).offer);
  const second = await runs('beginPasskey', { name: '安全钥匙', passkey: shown });
  const spare = new SoftPasskey(SITE);
  const named = await runs('confirmPasskey', { name: '安全钥匙', passkey: spare.made(second.offer) });
  expect(named).toMatchObject({ findings: [], codes: [] });
  expect(await signInFrom(database, me, 'li.xiuying', PASSWORD)).toEqual(['PASSKEY_NEEDED']);
  delete me.token;
  const entered = await runs('signIn', { ...entry, passkey: key.signed(await asked()) });
  expect(entered).toMatchObject({
    findings: [],
    passkeys: [
      { name: '单位电脑', lastUsedAt: expect.any(String) as unknown },
      { name: '安全钥匙', lastUsedAt: null },
    ],
  });
  const first = key.id.toString('base64url');
  const proof = { id: first, password: PASSWORD };
  expect((await runs('removePasskey', proof)).findings).toMatchObject([{ code: 'PASSKEY_NEEDED' }]);
  const prove = await runs('askPasskey');
  expect((await runs('removePasskey', { ...proof, passkey: spare.signed(prove.offer) })).findings).toEqual(
    [],
  );
  expect(await viewer()).toMatchObject({ recoveryCodesLeft: 10, passkeys: [{ name: '安全钥匙' }] });
  const last = { id: spare.id.toString('base64url'), password: PASSWORD, code: codes[0] ?? '' };
  expect((await runs('removePasskey', last)).findings).toEqual([]);
  expect(await viewer()).toMatchObject({ recoveryCodesLeft: null, passkeys: [] });
  expect(await signInFrom(database, me, 'li.xiuying', PASSWORD)).toEqual([]);
  for (const action of ['person.passkeyEnrolled', 'person.passkeyRemoved', 'person.signedIn'])
    expect(await auditTrail(database)).toContainEqual([action, 'DONE']);
});

describe('不予登录', () => {
  it.each([
    [
      '别的挑战值',
      (key: SoftPasskey, offer: string) => key.signed(offer, { challenge: 'AAAA' }),
      'PASSKEY_STALE',
    ],
    [
      '别的网站',
      (key: SoftPasskey, offer: string) => key.signed(offer, { origin: 'https://canyu.example.com' }),
      'PASSKEY_ORIGIN',
    ],
    [
      '没有启用过的',
      (_: SoftPasskey, offer: string) => new SoftPasskey(SITE).signed(offer),
      'PASSKEY_UNKNOWN',
    ],
    ['不成样子的', () => '{"id":1}', 'PASSKEY_UNKNOWN'],
    [
      '别的钥匙签的',
      (key: SoftPasskey, offer: string) => {
        const forged = JSON.parse(new SoftPasskey(SITE).signed(offer)) as object;
        return JSON.stringify({
          ...forged,
          id: key.id.toString('base64url'),
          rawId: key.id.toString('base64url'),
        });
      },
      'PASSKEY_WRONG',
    ],
  ])('%s', async (_, answer, code) => {
    const { key } = await enrolsKey();
    const [finding] = (await runs('signIn', { ...entry, passkey: answer(key, await asked()) })).findings;
    expect(finding).toMatchObject({ code, fields: ['passkey'] });
    expect(await enters(key.signed(await asked()))).toEqual([]);
  });

  it('一次核验用两次、过了五分钟、为别的事发起的、别人的、已经移除的', async () => {
    const { key } = await enrolsKey();
    const answer = key.signed(await asked());
    const both = await Promise.all([enters(answer), enters(answer)]);
    expect(both.toSorted()).toEqual([[], ['PASSKEY_STALE']]);
    const late = key.signed(await asked());
    await wait(database, 301);
    expect(await enters(late)).toEqual(['PASSKEY_STALE']);
    await enters(key.signed(await asked()));
    expect(await enters(key.signed((await runs('askPasskey')).offer))).toEqual(['PASSKEY_STALE']);
    const theirs: Browser = { address: '10.6.0.2' };
    const other = await enrolsKey('单位电脑', 'zhao', theirs);
    expect(await enters(other.key.signed(await asked()))).toEqual(['PASSKEY_UNKNOWN']);
    const offer = await asked();
    await database.sql('delete from passkey where id = $1', [key.id.toString('base64url')]);
    await database.sql('update person set second_factor_step = 1, second_factor = $2 where id = $1', [
      id,
      Buffer.of(1),
    ]);
    expect(await enters(key.signed(offer))).toEqual(['PASSKEY_UNKNOWN']);
  });

  it('计数倒退的不收，记入审计；不计数的照收', async () => {
    const { key } = await enrolsKey();
    expect(await enters(key.signed(await asked()))).toEqual([]);
    key.count = 7;
    expect(await enters(key.signed(await asked()))).toEqual([]);
    key.count = 6;
    expect(await enters(key.signed(await asked()))).toEqual(['PASSKEY_COUNTER']);
    const told = await database.sql(
      `select target_id from audit_event where action = 'person.signedIn' and outcome = 'REFUSED' and detail like '%计数倒退%'`,
    );
    expect(told).toEqual([{ target_id: id }]);
  });

  it('密码不对的，不告诉有没有通行密钥；没有启用的、地址用不了的，说明原因', async () => {
    await enrolsKey();
    expect(await codesOf(runs('askPasskeyToSignIn', { ...entry, password: 'guess' }))).toEqual([
      'SIGN_IN_WRONG',
    ]);
    expect(await codesOf(runs('askPasskeyToSignIn', { ...entry, loginName: 'zhao' }))).toEqual([
      'PASSKEY_UNKNOWN',
    ]);
    try {
      for (const publicUrl of ['http://canyu.example.gov.cn', 'https://10.0.0.1', null]) {
        Object.assign(config, { publicUrl });
        expect(await codesOf(runs('beginPasskey', { name: '备用' }))).toEqual(['PASSKEY_NOT_HERE']);
        expect(await codesOf(runs('askPasskey'))).toEqual(['PASSKEY_NOT_HERE']);
      }
    } finally {
      Object.assign(config, { publicUrl: SITE });
    }
  });
});

it('启用：没有名称、重名、重复的、别的用途的挑战值，都不启用', async () => {
  const { key, codes } = await enrolsKey();
  const tries = async (name: string, answer: (offer: string) => string) => {
    const { offer } = await runs('beginPasskey', { name: '另一个', code: codes.pop() ?? '' });
    return (await runs('confirmPasskey', { name, passkey: answer(offer) })).findings;
  };
  expect(await tries(' ', (offer) => key.made(offer))).toMatchObject([
    { code: 'PASSKEY_NAME', fields: ['name'] },
  ]);
  expect(await tries('单位电脑', (offer) => key.made(offer))).toMatchObject([{ code: 'PASSKEY_NAME_TAKEN' }]);
  expect(await tries('另一个', (offer) => key.made(offer))).toMatchObject([{ code: 'PASSKEY_TWICE' }]);
  const { offer } = await runs('askPasskey');
  const { challenge } = JSON.parse(offer) as { challenge: string };
  const spare = new SoftPasskey(SITE);
  expect(await tries('另一个', (begun) => spare.made(begun, { challenge }))).toMatchObject([
    { code: 'PASSKEY_STALE' },
  ]);
  expect(await tries('另一个', (begun) => spare.made(begun, { origin: 'https://a.cn' }))).toMatchObject([
    { code: 'PASSKEY_ORIGIN' },
  ]);
  expect(await codesOf(runs('beginPasskey', { name: '单位电脑' }))).toEqual(['PASSKEY_NAME_TAKEN']);
  expect((await viewer()).passkeys).toHaveLength(1);
});
