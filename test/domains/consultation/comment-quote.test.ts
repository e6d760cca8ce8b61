import { describe, expect, it } from 'vitest';
import { step } from '#test/engines/draft/draft-asking.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked, commentInput, letterInput } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const CLAUSES = [
  { no: '一', text: '每户补贴500元。低保户另补200元。' },
  { no: '二', text: '补贴年底前发放，每户补贴500元。' },
];
const build = () => buildConsultation(database, people, { clauses: CLAUSES });
const submit = (input: object) => asked(database, null, 'submitComment', { input });
const quote = { words: '每户补贴500元', occurrence: 1 };
const mineOf = async ({ done }: Awaited<ReturnType<typeof submit>>) => {
  const { receiptNo, lookupCode } = done ?? {};
  return { receiptNo, lookupCode, mine: await asked(database, null, 'myReceipt', { receiptNo, lookupCode }) };
};

describe('只针对条文中的一段话提意见', () => {
  it('按原文存下，回执和凭证里都有，经办人看得到', async () => {
    const matter = await build();
    const spaced = { words: ' 每户 补贴500元\n', occurrence: 1 };
    const wish = { clauseNo: '一', quote: spaced, suggestedText: '每户补贴800元' };
    const { mine } = await mineOf(await submit(commentInput(matter, wish)));
    expect(mine.done).toMatchObject({ clauseNo: '一', clauseText: CLAUSES[0]?.text, quote, quoteNow: null });
    expect(JSON.parse(String(mine.done?.payload))).toMatchObject({ quote });
    const [row] = await database.sql<{ id: string }>('select id from comment where consultation_id = $1', [
      matter.id,
    ]);
    const desk = await asked(database, people.clerk, 'deskComment', { id: row?.id });
    expect(desk.done).toMatchObject({ quote, suggestedText: '每户补贴800元' });
  });

  it.each([
    [
      '别的条里的话',
      { clauseNo: '二', quote: { words: '低保户另补200元', occurrence: 1 } },
      'QUOTE_NOT_FOUND',
    ],
    ['没有选条款', { clauseNo: null, quote }, 'QUOTE_WITHOUT_CLAUSE'],
    ['没有这一条', { clauseNo: '九', quote }, 'CLAUSE_NOT_FOUND'],
    ['太长', { clauseNo: '一', quote: { words: '长'.repeat(401), occurrence: 1 } }, 'QUOTE_TOO_LONG'],
    ['没有第二次', { clauseNo: '一', quote: { ...quote, occurrence: 2 } }, 'QUOTE_NOT_FOUND'],
    ['负的次数', { clauseNo: '一', quote: { ...quote, occurrence: -1 } }, 'QUOTE_NOT_FOUND'],
  ])('%s：不受理，什么也没有存', async (_what, wish, code) => {
    const matter = await build();
    const { refused, findings } = await submit(commentInput(matter, wish));
    expect(refused).toContain(code);
    expect(findings?.every(({ fix }) => Boolean(fix))).toBe(true);
    expect(await database.sql('select 1 from comment where consultation_id = $1', [matter.id])).toEqual([]);
  });

  it('修改时可以换一段话，也可以改成整条；指错了照样不受理', async () => {
    const matter = await build();
    const { receiptNo, lookupCode } = await mineOf(
      await submit(commentInput(matter, { clauseNo: '一', quote })),
    );
    const revise = (version: number, wish: object) =>
      asked(database, null, 'editComment', {
        receiptNo,
        lookupCode,
        input: {
          stance: 'AMEND',
          text: '低保户应当再多补一些。',
          showText: true,
          showName: false,
          version,
          ...wish,
        },
      });
    const other = { words: '低保户另补200元', occurrence: 1 };
    expect((await revise(1, { clauseNo: '二', quote: other })).refused).toEqual(['QUOTE_NOT_FOUND']);
    expect((await revise(1, { clauseNo: '一', quote: other })).done).toMatchObject({ version: 2 });
    const changed = await asked(database, null, 'myReceipt', { receiptNo, lookupCode });
    expect(changed.done).toMatchObject({ quote: other });
    expect((await revise(2, { clauseNo: '一' })).done).toMatchObject({ version: 3 });
    const whole = await asked(database, null, 'myReceipt', { receiptNo, lookupCode });
    expect(whole.done).toMatchObject({ quote: null });
  });

  it('代录的也可以指一段话', async () => {
    const matter = await build();
    const input = letterInput(matter, { clauseNo: '一', quote });
    const { mine } = await mineOf(await asked(database, people.clerk, 'recordComment', { input }));
    expect(mine.done).toMatchObject({ quote });
  });

  it('以后的稿公开了，本人看到这段话改成了什么', async () => {
    const matter = await build();
    const { receiptNo, lookupCode } = await mineOf(
      await submit(commentInput(matter, { clauseNo: '一', quote })),
    );
    await database.sql('update consultation set withdrawn_at = app_now() where id = $1', [matter.id]);
    const { version } = await step(
      database,
      people.clerk,
      `startDraftRevision(decisionId: "${matter.decisionId}")`,
    );
    const [first] = version?.clauses ?? [];
    const call = `(id: "${version?.id}", anchorId: "${first?.anchorId}", seen: "${first?.text}"`;
    await step(database, people.clerk, `reviseClause${call}, text: "每户补贴800元。低保户另补200元。")`);
    const now = async () =>
      (await asked(database, null, 'myReceipt', { receiptNo, lookupCode })).done?.quoteNow;
    expect(await now()).toBeNull();
    await database.sql(
      'update draft_version set frozen_at = app_now(), published_at = app_now() where id = $1',
      [version?.id],
    );
    expect(await now()).toEqual({ fate: 'CHANGED', now: expect.stringContaining('800元'), versionNo: 2 });
  });
});
