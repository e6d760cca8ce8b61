import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildUnit } from '#test/kernel/people.ts';
import { answered, askFrom, type Browser, buildAccount, PASSWORD, signInFrom } from './at-the-door.ts';
import { begins, does, enrols, phone, wait } from './factor-door.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:10Z' });
const unit = await buildUnit(database, 'house');
const me: Browser = { address: '10.4.0.1' };
const { id } = await buildAccount(database, unit, 'li.xiuying', [Role.UNIT_STAFF]);

const left = async () => {
  const answer = await askFrom(database, me, { query: '{ viewer { recoveryCodesLeft } }' });
  return (answered(answer, 'viewer') as { recoveryCodesLeft: number | null }).recoveryCodesLeft;
};
const enters = (code?: string, password = PASSWORD, address = me.address) =>
  signInFrom(database, address === me.address ? me : { address }, 'li.xiuying', password, code);

beforeEach(async () => {
  await database.sql('delete from session');
  await database.sql('delete from sign_in_attempt');
  await database.sql(
    `update person set second_factor = null, second_factor_step = null, recovery_codes = '{}'`,
  );
  delete me.token;
  await wait(database, 300);
});

describe('启用', () => {
  it('输入第一个验证码以后才启用，半途而废的照旧登录；密钥封存，恢复码只留散列', async () => {
    await enters();
    const { uri } = await begins(database, me);
    expect(await enters()).toEqual([]);
    expect(await left()).toBeNull();
    const wrong = await does(database, me, 'confirmSecondFactor', '000000');
    expect(wrong.findings).toMatchObject([{ code: 'CODE_WRONG', fields: ['code'] }]);
    expect(await enters()).toEqual([]);
    const { codes } = await does(database, me, 'confirmSecondFactor', await phone(database, uri));
    expect(new Set(codes).size).toBe(10);
    expect(await left()).toBe(10);
    expect((await begins(database, me)).codes).toEqual(['SECOND_FACTOR_ON']);
    const stored = JSON.stringify(await database.sql('select * from person'));
    const secret = new URL(uri).searchParams.get('secret') ?? '';
    for (const clear of [secret, Buffer.from(secret).toString('hex'), ...codes])
      expect(stored).not.toContain(clear);
    expect(await auditTrail(database)).toContainEqual(['person.secondFactorEnrolled', 'DONE']);
    expect(JSON.stringify(await database.sql('select * from audit_event'))).not.toContain(secret);
  });

  it('没有开始的，不能启用；别处只凭密码登录的会话作废，这里的继续', async () => {
    await enters();
    const early = await does(database, me, 'confirmSecondFactor', '000000');
    expect(early.findings.map(({ code }) => code)).toEqual(['SECOND_FACTOR_NOT_BEGUN']);
    const elsewhere: Browser = { address: '10.4.0.2' };
    await signInFrom(database, elsewhere, 'li.xiuying', PASSWORD);
    await enrols(database, me, 'li.xiuying');
    expect((await askFrom(database, elsewhere, { query: '{ viewer { id } }' })).data).toEqual({
      viewer: null,
    });
    expect(await left()).toBe(10);
  });
});

describe('登录', () => {
  it('密码对、没有验证码，答复差验证码，不算错误；密码不对的，与没有启用的人一样', async () => {
    const { uri } = await enrols(database, me, 'li.xiuying');
    for (let attempt = 0; attempt < 12; attempt += 1) expect(await enters()).toEqual(['CODE_NEEDED']);
    expect(await enters(await phone(database, uri), 'guess')).toEqual(['SIGN_IN_WRONG']);
    expect(await enters('000000', 'guess')).toEqual(['SIGN_IN_WRONG']);
    expect(await enters(await phone(database, uri))).toEqual([]);
  });

  it('验证码怎样断开都收；同一个只收一次，慢一步的收，慢两步的不收', async () => {
    const { uri } = await enrols(database, me, 'li.xiuying');
    await wait(database, 120);
    const code = await phone(database, uri, -30);
    expect(await enters(await phone(database, uri, -60))).toEqual(['CODE_WRONG']);
    expect(await enters(`${code.slice(0, 3)} ${code.slice(3)}`)).toEqual([]);
    expect(await enters(code)).toEqual(['CODE_WRONG']);
    const next = await phone(database, uri);
    const both = await Promise.all([enters(next), enters(next, PASSWORD, '10.4.0.3')]);
    expect(both.toSorted()).toEqual([[], ['CODE_WRONG']]);
  });

  it('恢复码每个用一次，换了以后旧的作废', async () => {
    const { uri, recovery } = await enrols(database, me, 'li.xiuying');
    const [first = '', second = ''] = recovery;
    expect(await enters(first.replaceAll(' ', '-'))).toEqual([]);
    expect(await left()).toBe(9);
    expect(await enters(first)).toEqual(['CODE_WRONG']);
    const renewed = await does(database, me, 'renewRecoveryCodes', await phone(database, uri));
    expect(renewed.codes).toHaveLength(10);
    expect(await left()).toBe(10);
    expect(await enters(second)).toEqual(['CODE_WRONG']);
    expect(await enters(renewed.codes[0])).toEqual([]);
  });

  it('验证码错五次也要等；中间只输密码，不能抹掉错误的次数；改密码、换恢复码处一样计数', async () => {
    const { uri } = await enrols(database, me, 'li.xiuying');
    const tried: string[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1)
      tried.push(...(await enters('000000')), ...(await enters()));
    const renewal = await does(database, me, 'renewRecoveryCodes', '000000');
    expect(renewal.findings).toMatchObject([{ code: 'CODE_WRONG', fields: ['code'] }]);
    expect(tried).toEqual(Array.from({ length: 4 }, () => ['CODE_WRONG', 'CODE_NEEDED']).flat());
    expect(await enters(await phone(database, uri))).toEqual(['SIGN_IN_WAIT']);
    await wait(database, 61);
    expect(await enters(await phone(database, uri))).toEqual([]);
    const refused = await database.sql<{ count: string }>(
      `select count(*) from audit_event where action = 'person.signedIn' and outcome = 'REFUSED'
        and detail like '验证码或者恢复码不正确%' and target_id = $1`,
      [id],
    );
    expect(Number(refused[0]?.count)).toBeGreaterThanOrEqual(4);
  });
});

it('停用要密码和验证码，缺一不可；停用以后照旧登录', async () => {
  const { uri } = await enrols(database, me, 'li.xiuying');
  const code = await phone(database, uri);
  const guess = await does(database, me, 'removeSecondFactor', code, 'guess');
  expect(guess.findings).toMatchObject([{ code: 'SIGN_IN_WRONG', fields: ['password'] }]);
  const none = await does(database, me, 'removeSecondFactor', '');
  expect(none.findings).toMatchObject([{ code: 'CODE_NEEDED', fields: ['code'] }]);
  expect(await left()).toBe(10);
  expect((await does(database, me, 'removeSecondFactor', code)).findings).toEqual([]);
  expect(await left()).toBeNull();
  expect(await enters()).toEqual([]);
  const again = await does(database, me, 'removeSecondFactor', code);
  expect(again.findings.map((finding) => finding.code)).toEqual(['SECOND_FACTOR_OFF']);
  expect(await database.sql('select second_factor, recovery_codes from person')).toEqual([
    { second_factor: null, recovery_codes: [] },
  ]);
});

describe('县里要求人人启用（SECOND_FACTOR=required）', () => {
  const { config } = database.services;
  beforeEach(() => void Object.assign(config, { secondFactorForAll: true }));
  afterEach(() => void Object.assign(config, { secondFactorForAll: false }));

  const DESKS = { query: '{ viewer { mustEnrol desks } }' };
  const desks = async () => answered(await askFrom(database, me, DESKS), 'viewer');
  const LEDGER = { query: '{ dutyReminder { today } }' };
  const works = async () => (await askFrom(database, me, LEDGER)).errors?.[0]?.extensions.code ?? 'DONE';

  it('没有启用的能登录，工作台一处也不开，只能办理自己的账号；启用以后照常，停用了又要启用', async () => {
    await enters();
    expect(await desks()).toEqual({ mustEnrol: true, desks: [] });
    expect(await works()).toBe('FORBIDDEN');
    const { recovery } = await enrols(database, me, 'li.xiuying');
    expect(await desks()).toMatchObject({
      mustEnrol: false,
      desks: expect.arrayContaining(['WORKBENCH']) as unknown,
    });
    expect(await works()).toBe('DONE');
    const removed = await does(database, me, 'removeSecondFactor', recovery[0] ?? '');
    expect(removed.findings).toEqual([]);
    expect(await works()).toBe('FORBIDDEN');
  });

  it('没有要求的，不启用也照常办理', async () => {
    Object.assign(config, { secondFactorForAll: false });
    await enters();
    expect(await desks()).toMatchObject({ mustEnrol: false });
    expect(await works()).toBe('DONE');
  });
});
