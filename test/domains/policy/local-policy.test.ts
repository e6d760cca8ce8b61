import { describe, expect, it } from 'vitest';
import { POLICY_ENTRIES } from '#server/law/policy/local-policy.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { findingsOf } from '#test/domains/identity/at-the-door.ts';
import { openPolicy, REASON } from './changing.ts';

const { database, people, second, propose, waiting, confirm, change, versions } = await openPolicy();
const { admin } = people;

describe('本县设定', () => {
  it('任何人都读得到每一项的取值、默认值和范围', async () => {
    const { data } = await ask(database, null, {
      query: `{ localPolicy { version changedBy changedKeys viewerCan(actions: [change]) { action allowed }
        values { key label unit value defaultValue note kind min max options } } }`,
    });
    const policy = data?.localPolicy as unknown as { values: { key: string }[] };
    expect(policy).toMatchObject({
      version: 1,
      changedBy: '平台初始设定',
      changedKeys: [],
      viewerCan: [],
    });
    expect(policy.values.map(({ key }) => key)).toEqual(POLICY_ENTRIES.map(({ key }) => key));
    expect(policy.values).toContainEqual({
      key: 'feedbackWorkingDays',
      label: '公布意见采纳情况的期限',
      unit: '工作日',
      value: '20',
      defaultValue: '20',
      note: '自截止次日起算。',
      kind: 'integer',
      min: 1,
      max: 20,
      options: [],
    });
    expect(policy.values).toContainEqual(
      expect.objectContaining({
        key: 'commentsShown',
        kind: 'enum',
        min: null,
        options: expect.arrayContaining(['NEVER']) as unknown,
      }),
    );
  });

  it.each([
    ['超出范围', [['feedbackWorkingDays', '21']], ['POLICY_OUT_OF_BOUNDS']],
    ['不是数', [['feedbackWorkingDays', '二十']], ['POLICY_OUT_OF_BOUNDS']],
    ['不是整数', [['feedbackWorkingDays', '10.5']], ['POLICY_OUT_OF_BOUNDS']],
    ['没有这一项', [['minimumCommentDays', '10']], ['POLICY_OUT_OF_BOUNDS']],
    ['名称里的陷阱', [['__proto__', '1']], ['POLICY_OUT_OF_BOUNDS']],
    ['选项之外', [['commentsShown', 'ALWAYS']], ['POLICY_OUT_OF_BOUNDS']],
    ['没有改动', [['feedbackWorkingDays', '20']], ['POLICY_UNCHANGED']],
    ['一项也没有', [], ['POLICY_UNCHANGED']],
    [
      '同一项写两次',
      [
        ['openDaysPerYear', '3'],
        ['openDaysPerYear', '4'],
      ],
      ['POLICY_KEY_TWICE'],
    ],
  ])('%s的，不予改动', async (_, pairs, expected) => {
    const values = pairs.map(([key = '', value = '']) => ({ key, value }));
    const answer = await change(1, values);
    expect(findingsOf(answer, 'result').map(({ code }) => code)).toEqual(expected);
    expect(await versions()).toEqual([1]);
  });

  it.each([
    ['空白', ' '],
    ['不足六字', '调整一下'],
    ['充数', '……。。。！！！——'],
  ])('理由%s的，不予改动；本县的要求不冒充法律', async (_, reason) => {
    const answer = await change(1, [{ key: 'openDaysPerYear', value: '3' }], reason);
    expect(findingsOf(answer, 'result')).toEqual([
      { code: 'POLICY_REASON_REQUIRED', fields: ['reason'], basis: 'DESIGN', article: '本县设定' },
    ]);
  });

  it('改动成为新的版本，旧版本、理由和改动人都公开', async () => {
    const answer = await change(1, [
      { key: 'commentTriageWorkingDays', value: '5' },
      { key: 'consumerShareMin', value: '0.5' },
      { key: 'rollForwardClosingDay', value: 'false' },
    ]);
    expect(answer.data?.result).toMatchObject({
      version: 2,
      reason: REASON,
      changedBy: '司法丙',
      confirmedBy: second.name,
      changedKeys: ['rollForwardClosingDay', 'consumerShareMin', 'commentTriageWorkingDays'],
    });
    const [row] = await database.sql<{ values: object }>(
      'select values from local_policy_version where version = 2',
    );
    expect(row?.values).toMatchObject({
      commentTriageWorkingDays: 5,
      consumerShareMin: 0.5,
      rollForwardClosingDay: false,
      feedbackWorkingDays: 20,
    });
    const history = await ask(database, null, {
      query: '{ localPolicyHistory { version changedKeys reason } localPolicy(version: 1) { version } }',
    });
    expect(history.data?.localPolicyHistory).toMatchObject([{ version: 2 }, { version: 1, changedKeys: [] }]);
    expect(history.data?.localPolicy).toEqual({ version: 1 });
    expect(database.services.content.versionOf('policy')).toBe(1);
    expect((await auditTrail(database)).at(-1)).toEqual(['policy.changed', 'DONE']);
  });

  it('改动联系方式保存期限的，现行的和将来的告知同时出新版，写明改动后的年数', async () => {
    const told = () =>
      database.sql<{ version: number; on: string; years: string | null }>(
        `select version, effective_on::text as "on", substring(text from '满(.)年后删除') as years
         from privacy_notice order by 1`,
      );
    const before = await told();
    await database.sql(
      `insert into privacy_notice (version, text, effective_on) values (9, '联系方式在决策公布满两年后删除。', '2099-01-01')`,
    );
    expect((await change(2, [{ key: 'contactRetentionYears', value: '3' }])).errors).toBeUndefined();
    const [{ today = '' } = {}] = await database.sql<{ today?: string }>('select app_today()::text as today');
    expect((await told()).slice(before.length + 1)).toEqual([
      { version: 10, on: today, years: '三' },
      { version: 11, on: '2099-01-01', years: '三' },
    ]);
    const { data } = await ask(database, null, { query: '{ privacyNotice { version text } }' });
    expect(data?.privacyNotice).toMatchObject({ version: 10 });
    await change(3, [{ key: 'openDaysPerYear', value: '8' }]);
    expect(await told()).toHaveLength(before.length + 3);
  });

  it('以旧版本为底的改动不覆盖新版本；两人同时改动，只成一个', async () => {
    const stale = await change(1, [{ key: 'openDaysPerYear', value: '3' }]);
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 4 });
    const both = await Promise.all(
      ['3', '4', '5', '6'].map((value) => propose(4, [{ key: 'openDaysPerYear', value }])),
    );
    expect(both.flatMap((answer) => findingsOf(answer, 'result').map(({ code }) => code))).toEqual([
      'POLICY_CHANGE_WAITING',
      'POLICY_CHANGE_WAITING',
      'POLICY_CHANGE_WAITING',
    ]);
    const proposal = await waiting();
    const confirmed = await Promise.all([confirm(second, proposal), confirm(second, proposal)]);
    expect(confirmed.flatMap((answer) => codesOf(answer) ?? [])).toEqual(['CONFLICT']);
    expect(await versions()).toEqual([1, 2, 3, 4, 5]);
  });

  it('没有的版本没有找到；系统管理员无权改动；写下的版本谁也改不了', async () => {
    const missing = await ask(database, null, { query: '{ localPolicy(version: 99) { version } }' });
    expect(codesOf(missing)).toEqual(['NOT_FOUND']);
    expect(codesOf(await change(3, [{ key: 'openDaysPerYear', value: '3' }], REASON, admin))).toEqual([
      'FORBIDDEN',
    ]);
    await expect(
      database.services.system.query(`update local_policy_version set reason = ''`),
    ).rejects.toThrow(/permission denied/);
  });
});
