import { expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { tellDemo } from './told.ts';

const { actorOf, database } = await tellDemo();
const STEPS = ['START', 'UNIT_CONSULTATION', 'HEARING', 'EXPERT_REVIEW', 'RISK_ASSESSMENT', 'RISK_FINDING'];
const REASONS: Readonly<Record<string, string>> = {
  UNIT_CONSULTATION: '发文登记簿',
  RISK_FINDING: '结论一格选错',
};

it('污水处理厂二期在启用平台以前办了一半：补录的程序带标记，另一人确认过，人人看得到；录错的结论更正了，写明理由；还有一项等待确认', async () => {
  const query = `query($no: String!) { decision(no: $no) { startedOn platformSince lateProposals { step }
      lateMarks { step firstDay enteredBy confirmedBy shortfalls } stepLine { kind state enteredLate } } }`;
  const seen = await ask(database, null, { query, variables: { no: '2025-004' } });
  expect(seen.data).toMatchObject({
    decision: {
      startedOn: '2025-08-18',
      platformSince: '2026-02-01',
      lateProposals: [],
      lateMarks: STEPS.map((step) => ({
        step,
        enteredBy: '县住房和城乡建设局',
        confirmedBy: '县司法局',
        shortfalls: [],
      })),
      stepLine: expect.arrayContaining(
        ['HEARING', 'EXPERT_REVIEW', 'RISK_ASSESSMENT'].map((kind) => ({
          kind,
          state: 'DONE',
          enteredLate: true,
        })),
      ),
    },
  });
  const corrected = await ask(database, null, {
    query: `query($no: String!) { decision(no: $no) { lateMarks { step earlier { source reason correctedOn } } } }`,
    variables: { no: '2025-004' },
  });
  expect(corrected.data).toMatchObject({
    decision: {
      lateMarks: STEPS.map((step) => ({
        step,
        earlier: step in REASONS ? [{ reason: expect.stringContaining(REASONS[step] ?? '') }] : [],
      })),
    },
  });
  const inside = await ask(database, await actorOf('sifa'), {
    query: '{ lateImports { sheet total pending } }',
  });
  const sheets = inside.data?.['lateImports'] as unknown as { sheet: string }[];
  expect(sheets.filter(({ sheet }) => sheet === '补录登记表.xlsx')).toEqual([
    { sheet: '补录登记表.xlsx', total: 7, pending: 1 },
  ]);
});
