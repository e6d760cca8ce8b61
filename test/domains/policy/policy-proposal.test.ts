import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { findingsOf } from '#test/domains/identity/at-the-door.ts';
import { openPolicy, REASON } from './changing.ts';

const { database, people, second, propose, confirm, giveBack, change, versions } = await openPolicy();
const { justiceStaff } = people;

describe('改动本县设定须有两人', () => {
  it('一人提出，另一人确认以后才生效；自己提出的不能自己确认', async () => {
    const before = await versions();
    await propose(1, [{ key: 'openDaysPerYear', value: '9' }]);
    expect(await versions()).toEqual(before);
    expect(findingsOf(await confirm(justiceStaff), 'result').map(({ code }) => code)).toEqual([
      'SECOND_PERSON_REQUIRED',
    ]);
    expect((await confirm()).data?.result).toMatchObject({ version: 2, confirmedBy: second.name });
  });

  it('退回要写明原因；退回以后没有生效，可以另行提出', async () => {
    await propose(2, [{ key: 'openDaysPerYear', value: '2' }]);
    expect(findingsOf(await giveBack('。'), 'result').map(({ code }) => code)).toEqual([
      'RETURN_REASON_REQUIRED',
    ]);
    expect((await giveBack('开放日不能少于年度计划的次数')).errors).toBeUndefined();
    expect(await versions()).toEqual([1, 2]);
    expect((await change(2, [{ key: 'openDaysPerYear', value: '7' }])).data?.result).toMatchObject({
      version: 3,
    });
  });

  it('等待确认的改动只有司法局看得到', async () => {
    await propose(3, [{ key: 'openDaysPerYear', value: '5' }]);
    const query =
      '{ policyProposal { reason values { key value } viewerCan(actions: [confirm]) { action allowed } } }';
    expect((await ask(database, null, { query })).data).toEqual({ policyProposal: null });
    expect((await ask(database, second, { query })).data).toEqual({
      policyProposal: {
        reason: REASON,
        values: [{ key: 'openDaysPerYear', value: '5' }],
        viewerCan: [{ action: 'confirm', allowed: true }],
      },
    });
    expect((await ask(database, justiceStaff, { query })).data).toMatchObject({
      policyProposal: { viewerCan: [{ action: 'confirm', allowed: false }] },
    });
  });
});
