import { expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { tellDemo } from './told.ts';

const { actorOf, database } = await tellDemo();

it('污水处理厂二期在启用平台以前办了一半：补录的程序带标记，另一人确认过，人人看得到；还有两项等待确认，其中一项是听证会', async () => {
  const query = `query($no: String!) { decision(no: $no) { startedOn platformSince lateProposals { step }
      lateMarks { step firstDay enteredBy confirmedBy shortfalls } stepLine { kind state enteredLate } } }`;
  const seen = await ask(database, null, { query, variables: { no: '2026-006' } });
  expect(seen.data).toMatchObject({
    decision: {
      startedOn: '2025-08-18',
      platformSince: '2026-02-01',
      lateProposals: [],
      lateMarks: ['START', 'UNIT_CONSULTATION', 'EXPERT_REVIEW'].map((step) => ({
        step,
        enteredBy: '县住房和城乡建设局',
        confirmedBy: '县司法局',
        shortfalls: [],
      })),
      stepLine: expect.arrayContaining([{ kind: 'EXPERT_REVIEW', state: 'DONE', enteredLate: true }]),
    },
  });
  const corrected = await ask(database, null, {
    query: `query($no: String!) { decision(no: $no) { lateMarks { step earlier { source reason correctedOn } } } }`,
    variables: { no: '2026-006' },
  });
  expect(corrected.data).toMatchObject({
    decision: {
      lateMarks: [
        { step: 'START', earlier: [] },
        { step: 'UNIT_CONSULTATION', earlier: [{ reason: expect.stringContaining('发文登记簿') }] },
        { step: 'EXPERT_REVIEW', earlier: [] },
      ],
    },
  });
  const inside = await ask(database, await actorOf('sifa'), {
    query: '{ lateImports { sheet total pending } }',
  });
  expect(inside.data).toEqual({ lateImports: [{ sheet: '补录登记表.xlsx', total: 5, pending: 2 }] });
});
