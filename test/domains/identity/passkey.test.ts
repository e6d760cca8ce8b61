/** 通行密钥 through the contract: enrolled, used at the sign-in and before a removal, and refused wherever anything is odd. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildUnit } from '#test/kernel/people.ts';
import {
  answered,
  askFrom,
  type Browser,
  buildAccount,
  findingsOf,
  PASSWORD,
  signInFrom,
} from './at-the-door.ts';
import { does, enrols, phone, wait } from './factor-door.ts';
import { SoftPasskey } from './soft-passkey.ts';

const SITE = 'https://canyu.example.gov.cn';
const database = await testDatabase({ now: '2026-11-20T02:00:10Z' });
const { config } = database.services;
Object.assign(config, { publicUrl: SITE });
const unit = await buildUnit(database, 'house');
const { id } = await buildAccount(database, unit, 'li.xiuying', [Role.UNIT_STAFF]);
await buildAccount(database, unit, 'zhao', [Role.UNIT_STAFF]);
const admin = await buildAccount(database, unit, 'guanli', [Role.SYS_ADMIN]);
const me: Browser = { address: '10.6.0.1' };

const ANSWER = {
  beginPasskey: '... on FactorOffer { offer }',
  askPasskey: '... on FactorOffer { offer }',
  askPasskeyToSignIn: '... on FactorOffer { offer }',
  confirmPasskey: '... on RecoveryCodes { codes }',
  removePasskey: '... on Viewer { passkeys { name } recoveryCodesLeft }',
  removeSecondFactor: '... on Viewer { passkeys { name } recoveryCodesLeft }',
  signIn: '... on Viewer { passkeys { name lastUsedAt } }',
};

/** One command with strings for arguments: its findings, and what it answered with. */
async function runs(command: keyof typeof ANSWER, args: Record<string, string> = {}, from = me) {
  const written = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const given = written.length > 0 ? `(${written.join(', ')})` : '';
  const query = `mutation { ${command}${given} { ${ANSWER[command]} ... on Refusal { findings { code message fields basis } } } }`;
  const answer = await askFrom(database, from, { query });
  const done = answered(answer, command) as { offer?: string; codes?: string[] };
  return { ...done, offer: done.offer ?? '', findings: findingsOf(answer, command) };
}
const codesOf = async (run: ReturnType<typeof runs>) => (await run).findings.map(({ code }) => code);

const viewer = async () => {
  const query = '{ viewer { mustEnrol authenticator recoveryCodesLeft passkeys { id name lastUsedAt } } }';
  return answered(await askFrom(database, me, { query }), 'viewer') as {
    recoveryCodesLeft: number | null;
    passkeys: { id: string; name: string; lastUsedAt: string | null }[];
  };
};

async function enrolsKey(name = '单位电脑', loginName = 'li.xiuying', from = me) {
  await signInFrom(database, from, loginName, PASSWORD);
  const key = new SoftPasskey(SITE);
  const { offer } = await runs('beginPasskey', {}, from);
  const { codes = [], findings } = await runs('confirmPasskey', { name, passkey: key.made(offer) }, from);
  expect(findings).toEqual([]);
  return { key, codes };
}

const entry = { loginName: 'li.xiuying', password: PASSWORD };
const asked = async () => (await runs('askPasskeyToSignIn', entry)).offer;
const enters = (passkey: string) => codesOf(runs('signIn', { ...entry, passkey }));

beforeEach(async () => {
  for (const table of ['session', 'sign_in_attempt', 'passkey']) await database.sql(`delete from ${table}`);
  await database.sql(
    `update person set second_factor = null, second_factor_step = null, recovery_codes = '{}'`,
  );
  delete me.token;
  await wait(database, 300);
});

it('启用、登录、移除；启用时给恢复码，第二个不再给；最后一个移除以后只凭密码登录', async () => {
  const { key, codes } = await enrolsKey();
  expect(new Set(codes).size).toBe(10);
  const second = await runs('beginPasskey');
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
        expect(await codesOf(runs('beginPasskey'))).toEqual(['PASSKEY_NOT_HERE']);
        expect(await codesOf(runs('askPasskey'))).toEqual(['PASSKEY_NOT_HERE']);
      }
    } finally {
      Object.assign(config, { publicUrl: SITE });
    }
  });
});

it('启用：没有名称、重名、重复的、别的用途的挑战值，都不启用', async () => {
  const { key } = await enrolsKey();
  const tries = async (name: string, answer: (offer: string) => string) =>
    (await runs('confirmPasskey', { name, passkey: answer((await runs('beginPasskey')).offer) })).findings;
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
  expect((await viewer()).passkeys).toHaveLength(1);
});

describe('与验证器是同一个两步验证', () => {
  it('两样都启用的，停用一样，恢复码留着；用另一样登录', async () => {
    const { uri, recovery } = await enrols(database, me, 'li.xiuying');
    const begun = await runs('beginPasskey');
    const key = new SoftPasskey(SITE);
    const named = await runs('confirmPasskey', { name: '单位电脑', passkey: key.made(begun.offer) });
    expect(named.codes).toEqual([]);
    expect(await signInFrom(database, me, 'li.xiuying', PASSWORD, await phone(database, uri))).toEqual([]);
    const { offer } = await runs('askPasskey');
    const removed = await runs('removeSecondFactor', { password: PASSWORD, passkey: key.signed(offer) });
    expect(removed).toMatchObject({ recoveryCodesLeft: 10 });
    expect(await enters(key.signed(await asked()))).toEqual([]);
    expect(await signInFrom(database, me, 'li.xiuying', PASSWORD, recovery[0])).toEqual([]);
    const renewed = await does(database, me, 'renewRecoveryCodes', recovery[1] ?? '');
    expect(renewed.codes).toHaveLength(10);
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
