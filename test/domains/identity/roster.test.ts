/** 成批建立单位和账号: one workbook for a new county; all faults at once, all or nothing, a link for each account. */
import { readSheet } from 'read-excel-file/node';
import write from 'write-excel-file/node';
import { beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT_FORM, ACCOUNTS, UNIT_FORM, UNITS } from '#server/domains/identity/roster/roster-sheet.ts';
import { importingSite } from '#test/domains/register/importing.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { askFrom, findingsOf, type Browser, signInFrom } from './at-the-door.ts';
import { book, LI, rosterDoor, sheet, WATER, wrongIn, ZHANG } from './filling-roster.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const { admin, clerk, auditor, units } = await buildPeople(database);
const site = await importingSite(database);

const send = rosterDoor(site, admin);
const stored = () =>
  database.sql<{ login: string; hash: string }>(
    `select login_name as login, password_hash as hash from person where login_name not like 'u%' order by 1`,
  );
const made = async () => (await stored()).map(({ login }) => login);

beforeEach(async () => {
  await database.sql('delete from session');
  await database.sql(`delete from person where login_name not like 'u%'`);
  await database.sql(`delete from unit where code not in ('justice', 'gov-office', 'house', 'health')`);
});

describe('预审', () => {
  it('说明新建几个、已有哪些；什么都没有建立', async () => {
    const existing = { ...WATER, 单位名称: '县司法局' };
    const { report } = await send(await book([WATER, existing], [ZHANG, LI]), true);
    expect(report).toMatchObject({
      units: { made: 1, existing: ['县司法局'] },
      accounts: { made: 2, existing: [] },
      slips: [],
    });
    expect(await made()).toEqual([]);
    expect(await auditTrail(database)).toContainEqual(['roster.tried', 'DONE']);
  });

  it('有一处问题就都不建立，两张表的问题一起说', async () => {
    const bytes = await book([{ ...WATER, 单位代码: '水利' }], [ZHANG, { ...ZHANG, 姓名: '王五' }, LI]);
    const wrong = ['单位 3 单位代码 UNIT_CODE_INVALID', '账号 4 登录名 ROSTER_LOGIN_REPEATED'];
    for (const trial of [true, false]) {
      const { status, report } = await send(bytes, trial);
      expect([status, wrongIn(report)]).toEqual([200, wrong]);
      expect(report).toMatchObject({ rows: 4, good: 2 });
    }
    expect(await made()).toEqual([]);
  });

  it.each<[title: string, bytes: () => Promise<Buffer>, wrong: string[]]>([
    ['没有填写的', () => book([], []), [' 0  SHEET_EMPTY']],
    [
      '只有示例的',
      () => book([{ ...WATER, 单位名称: '例：县水利局' }], [{ ...ZHANG, 姓名: '例：张三' }]),
      [' 0  SHEET_EMPTY'],
    ],
    [
      '缺一张表、另一张缺列的',
      () =>
        write([
          sheet('表1', UNIT_FORM.columns, []),
          sheet(ACCOUNTS, ACCOUNT_FORM.columns.slice(0, 3), []),
        ]).toBuffer(),
      ['单位 0  SHEET_MISSING', '账号 0 岗位 SHEET_COLUMN_MISSING'],
    ],
    ['不是工作簿的', () => Promise.resolve(Buffer.from('姓名,登录名')), [' 0  NOT_XLSX']],
  ])('%s，说明怎样改', async (_, bytes, wrong) => {
    expect(wrongIn((await send(await bytes(), true)).report)).toEqual(wrong);
  });

  it('停用单位的账号不收；登录名已归别人的不收；同名的写明依据才收，依据留存', async () => {
    await database.sql(`update unit set active = false where id = $1`, [units.health.id]);
    await send(await book([], [LI]), false);
    const taken = { ...LI, 姓名: '李冬' };
    const closed = { ...LI, 姓名: '周冬', 登录名: 'zhou', 所属单位: units.health.name };
    const second = { ...LI, 登录名: 'li.qiu2', 另设账号的依据: '好' };
    const { report } = await send(await book([], [taken, closed, second]), true);
    expect(wrongIn(report)).toEqual([
      '账号 3 登录名 LOGIN_NAME_TAKEN',
      '账号 4 所属单位 UNIT_INACTIVE',
      '账号 5 姓名 PERSON_HAS_ACCOUNT',
    ]);
    await database.sql(`update unit set active = true where id = $1`, [units.health.id]);
    const reason = '同名同姓，是新录用的另一位同志，工号不同。';
    expect((await send(await book([], [{ ...second, 另设账号的依据: reason }]), false)).status).toBe(201);
    expect(await database.sql('select action, code, reason from acknowledged_warning')).toEqual([
      { action: 'person.created', code: 'PERSON_HAS_ACCOUNT', reason },
    ]);
  });
});

describe('建立', () => {
  const PHONE: Browser = { address: '10.0.0.7' };
  const NEXT = '梨花开在三月里-自己设的密码';

  it('每个单位、账号都像逐个建立的一样记入审计；每人一张开通单，本人打开设密码就能登录', async () => {
    const before = (await auditTrail(database)).length;
    const { status, report } = await send(await book([WATER], [ZHANG, LI]), false);
    expect(status).toBe(201);
    expect(
      (await auditTrail(database))
        .slice(before)
        .map(([action = '']) => action)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['person.created', 'person.created', 'roster.imported', 'unit.created']);
    expect(report.slips).toMatchObject([
      { name: '张三丰', loginName: 'zhang.san', unitName: '县水利局', roles: ['UNIT_STAFF'] },
      { name: '李秋', loginName: 'li.qiu', until: expect.stringMatching(/^2026-11-27T02:00/) },
    ]);
    const [token = ''] = report.slips.map(({ link }) => link.split('/').at(-1));
    const opened = await askFrom(database, PHONE, {
      query: `mutation ($token: String!, $next: String!) { openAccount(token: $token, next: $next) {
        ... on StaffName { name } ... on Refusal { findings { code } } } }`,
      variables: { token, next: NEXT },
    });
    expect(findingsOf(opened, 'openAccount')).toEqual([]);
    expect(await signInFrom(database, PHONE, 'zhang.san', NEXT)).toEqual([]);
  });

  it('没有开通的账号，什么密码也进不去；链接没有存下来', async () => {
    const { report } = await send(await book([WATER], [ZHANG]), false);
    const [{ hash } = { hash: '' }] = await stored();
    for (const tried of ['', hash, 'zhang.san', NEXT])
      expect(await signInFrom(database, { address: '10.0.0.9' }, 'zhang.san', tried)).toEqual([
        'SIGN_IN_WRONG',
      ]);
    const token = report.slips[0]?.link.split('/').at(-1);
    const audited = await database.sql<{ detail: string }>('select detail from audit_event');
    expect(JSON.stringify(audited)).not.toContain(token);
  });

  it('同一张表再来一次，什么也不再建立，不再给链接', async () => {
    const bytes = await book([WATER], [ZHANG, LI]);
    await send(bytes, false);
    const before = await stored();
    const { status, report } = await send(bytes, false);
    expect([status, report.imported, report.slips]).toEqual([201, 0, []]);
    expect(report.accounts.existing).toEqual(['张三丰（Zhang.San）', '李秋（li.qiu）']);
    expect(await stored()).toEqual(before);
  });

  it('五百个账号一次建立', { timeout: 30_000 }, async () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ ...ZHANG, 姓名: `职工${at}`, 登录名: `zg${at}` }));
    const started = performance.now();
    const { report } = await send(await book([WATER], many), false);
    expect(report.slips).toHaveLength(500);
    expect(new Set(report.slips.map(({ link }) => link)).size).toBe(500);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('谁能用', () => {
  it('只有系统管理员；别的岗位、没有登录的，什么也不做', async () => {
    const bytes = await book([WATER], [ZHANG]);
    for (const by of [clerk, auditor, null])
      for (const trial of [true, false])
        expect((await send(bytes, trial, by)).report.errors?.[0]?.extensions.code).toBe(
          by ? 'FORBIDDEN' : 'UNAUTHENTICATED',
        );
    expect(await made()).toEqual([]);
  });

  it('模板有两张表，原样交回来只有示例，不录入', async () => {
    const { status, bytes } = await site.download(null, '/daoru/zhanghao-moban.xlsx');
    expect(status).toBe(200);
    for (const [name, head] of [
      [UNITS, '单位代码*'],
      [ACCOUNTS, '岗位*'],
    ] as const)
      expect((await readSheet(bytes, name)).flat().join(' ')).toContain(head);
    expect(wrongIn((await send(bytes, true)).report)).toEqual([' 0  SHEET_EMPTY']);
  });
});
