/** R-76 依申请公开: extended with consent, answered by letter, filed. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { codesOf } from './desk.ts';
import { next, openRequests } from './request-desk.ts';
import { REPLY, REQUEST, UNCLEAR } from './request-questions.ts';

const desk = await openRequests();
const {
  database,
  people,
  received,
  assign,
  one,
  on,
  registered,
  secondInOffice,
  listedRequest: listed,
} = desk;
const { step, decide, draft, confirm, file, own } = desk.requests;
const { clerk, lead, govOffice, units } = people;

/** 待办 of the actor: extensions that wait for their consent. */
const extensionsFor = async (actor: Actor) => {
  const { data } = await ask(database, actor, { query: '{ workbench { tasks { kind title path dueOn } } }' });
  const { tasks } = (data as unknown as { workbench: { tasks: { kind: string }[] } }).workbench;
  return tasks.filter(({ kind }) => kind === 'DECIDE_EXTENSION');
};

describe('R-76 延期、答复、归档', () => {
  it('延期由另一名负责人同意；只一次；期限过后不能同意', async () => {
    const item = await registered();
    await on('2026-11-20');
    const asked = await next(
      step(clerk, item, { kind: 'EXTENSION', reason: '附表涉及三个部门，核对数据需要时间', days: 20 }),
    );
    expect(asked).toMatchObject({ dueOn: '2026-11-30' });
    expect((await decide(clerk, asked, true)).codes).toEqual(['FORBIDDEN']);
    const extension = {
      kind: 'DECIDE_EXTENSION',
      title: REQUEST.title,
      path: `/gongzuotai/yishenqing/${item.id}`,
      dueOn: '2026-11-30',
    };
    expect([await extensionsFor(lead), await extensionsFor(clerk)]).toEqual([[extension], []]);
    const agreed = await next(decide(lead, asked, true));
    expect(agreed).toMatchObject({ dueOn: '2026-12-28', targetOn: '2026-11-20' });
    expect(await extensionsFor(lead)).toEqual([]);
    expect(
      codesOf(
        await step(clerk, agreed, {
          kind: 'EXTENSION',
          reason: '附表涉及三个部门，核对数据需要时间',
          days: 5,
        }),
      ),
    ).toEqual(['EXTENSION_ONCE']);
    const letters = await database.sql<{ body: string }>(
      `select body from message where kind = 'REQUEST_TIDING'`,
    );
    expect(letters.map(({ body }) => body).join()).toContain('2026年12月28日');
  });

  it('办公室自己办理的，提出人不能自己同意', async () => {
    await on('2026-11-02');
    const receipt = await received(REQUEST);
    const item = (await assign(govOffice, await listed(receipt.receiptNo), units.office.id)).result!;
    const asked = await next(
      step(govOffice, item, { kind: 'EXTENSION', reason: '附表涉及三个部门，核对数据需要时间', days: 5 }),
    );
    expect([await extensionsFor(govOffice), (await extensionsFor(secondInOffice)).length]).toEqual([[], 1]);
    expect(codesOf(await decide(govOffice, asked, true))).toEqual(['EXTENSION_SECOND_PERSON']);
    expect(codesOf(await decide(secondInOffice, asked, false))).toEqual(['EXTENSION_REFUSAL_UNSAID']);
    expect(await next(decide(secondInOffice, asked, false, '原期限内可以核对完毕'))).toMatchObject({
      dueOn: '2026-11-30',
    });
  });

  it('按法定的种类答复，文书连续编号，申请人读到全文；归档后不能再改', async () => {
    const numbers: unknown[] = [];
    for (const outcome of ['GIVEN', 'NOT_EXISTING']) {
      const item = await registered();
      expect(codesOf(await draft(clerk, item, null))).toEqual(['OUTCOME_REQUIRED']);
      const drafted = await next(draft(clerk, item, outcome));
      expect((await own(item.receipt)).result).toMatchObject({ outcome: null, answer: null, letterNo: null });
      expect(codesOf(await file(clerk, drafted))).toEqual(['FILING_UNANSWERED']);
      const answered = await next(confirm(lead, drafted));
      numbers.push(answered.letterNo);
      expect((await own(item.receipt)).result).toMatchObject({
        outcome,
        answer: REPLY,
        letterNo: answered.letterNo,
      });
      expect(codesOf(await draft(clerk, answered))).toContain('CASE_ANSWERED');
      const filed = await next(file(clerk, answered));
      expect(filed).toMatchObject({ filedOn: '2026-11-02', filedByName: clerk.name });
      expect(codesOf(await file(clerk, filed))).toEqual(['FILED_ALREADY']);
      await expect(
        database.sql(`update case_item set filed_on = null where id = $1`, [item.id]),
      ).rejects.toThrow('not changed');
    }
    expect(numbers).toEqual(['依申请公开〔2026〕1号', '依申请公开〔2026〕2号']);
    const letters = await database.sql<{ body: string }>(
      `select body from message where kind = 'REQUEST_TIDING'`,
    );
    const told = letters.map(({ body }) => body).join('\n');
    expect(told).toContain('政府信息无法提供告知书（依申请公开〔2026〕2号）');
    expect(told).toContain('行政复议');
  });

  it('两件同时审核，各有各的编号', async () => {
    const items = [await registered(), await registered()];
    const drafts = await Promise.all(items.map((item) => next(draft(clerk, item))));
    const done = await Promise.all(drafts.map((item) => next(confirm(lead, item))));
    expect(new Set(done.map(({ letterNo }) => letterNo)).size).toBe(2);
  });

  it('公众留言没有这些事项和种类', async () => {
    await on('2026-11-02');
    const item = await desk.assigned();
    expect(codesOf(await step(clerk, item, { kind: 'CORRECTION', reason: UNCLEAR, days: 10 }))).toEqual([
      'STEP_NOT_OF_KIND',
    ]);
    expect(codesOf(await draft(clerk, item))).toEqual(['OUTCOME_NOT_OF_KIND']);
    expect((await one(clerk, item.id)).result?.viewerCan).not.toContainEqual(
      expect.objectContaining({ action: 'fileCase' }),
    );
  });
});
