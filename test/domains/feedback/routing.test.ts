/** 参照国令711号第三十九条: whoever is sent elsewhere is told where to, and under which number. */
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/domains/feedback/feedback.jobs.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { run } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);

const ROUTED = {
  result: 'OUT_OF_SCOPE',
  reason: '校门口停车由公安机关交通管理部门管理。',
  changedClauses: [],
  route: '已转县公安局交警大队办理',
  routedNo: 'ZB-2026-0311',
};
const LINE = '已转县公安局交警大队办理（转办编号ZB-2026-0311）';

const propose = (commentId: string, input: object) =>
  run(
    database,
    people.clerk,
    'proposeDisposition(commentId: $commentId, input: $input)',
    '... on Disposition { id route }',
    { commentId, input },
  );

const confirm = (consultationId: string, id: unknown) =>
  run(
    database,
    people.lead,
    'confirmDispositions(consultationId: $consultationId, ids: $ids)',
    '... on DispositionBatch { confirmed }',
    { consultationId, ids: [id] },
  );

const TEXT = '已在校门口增设限时停车位12个。';
const answer = (id: unknown, stale: number, text: string, actor = people.clerk) =>
  run(
    database,
    actor,
    'recordRoutedAnswer(id: $id, version: $stale, text: $text, answeredOn: "2026-12-08")',
    '... on Disposition { routedAnswer routedAnsweredOn }',
    { id, stale, text },
  );

const bodies = async (recipientId: string, kind = 'FEEDBACK_PUBLISHED') => {
  const rows = await database.sql<{ body: string }>(
    'select body from message where recipient_id = $1 and kind = $2',
    [recipientId, kind],
  );
  return rows.map(({ body }) => body);
};

describe('转办去向和编号', () => {
  it('没有写明哪个单位、编号写得不像编号的，不予保存', async () => {
    const matter = await buildConsultation(database, people, {});
    const { id } = await buildComment(database, matter, { textCleared: true });
    const bad = { ...ROUTED, route: '转其他单位办理', routedNo: 'ZB（1）' };
    expect((await propose(id, bad)).codes).toEqual(['ROUTED_UNIT_REQUIRED', 'ROUTED_NO_UNLIKE']);
    expect((await propose(id, ROUTED)).value).toMatchObject({ route: LINE });
  });

  it('告知意见人转到哪里、编号是什么', async () => {
    const matter = await buildConsultation(database, people, {});
    const contact = { kind: 'EMAIL', value: 'b@lanxi.example' } as const;
    const { id } = await buildComment(database, matter, { textCleared: true, contact });
    const { value } = await propose(id, ROUTED);
    await confirm(matter.id, value?.id);
    await jobs['tell-authors']({ consultationId: matter.id }, database.services);
    expect((await bodies(id)).join()).toContain(`转办：${LINE}`);
  });

  it('那里有了答复，登记以后意见人凭编号看到，并得到告知；公布以前登记的，随处理结果一并告知', async () => {
    const matter = await buildConsultation(database, people, {});
    const contact = { kind: 'EMAIL', value: 'c@lanxi.example' } as const;
    const comment = await buildComment(database, matter, { textCleared: true, contact });
    const { value } = await propose(comment.id, ROUTED);
    const early = await answer(value?.id, 1, TEXT);
    expect(early.codes).toEqual(['NOT_ROUTED']);
    await confirm(matter.id, value?.id);
    expect((await answer(value?.id, 2, TEXT, people.otherClerk)).errors).toEqual(['NOT_FOUND']);
    expect((await answer(value?.id, 1, TEXT)).errors).toEqual(['CONFLICT']);
    expect((await answer(value?.id, 2, TEXT)).value).toMatchObject({
      routedAnswer: TEXT,
      routedAnsweredOn: '2026-12-08',
    });
    await jobs['tell-authors']({ consultationId: matter.id }, database.services);
    expect((await bodies(comment.id)).join('\n')).toContain(`转办答复：${TEXT}`);
    await database.sql('update consultation set feedback_published_at = app_now() where id = $1', [
      matter.id,
    ]);
    const later = `${TEXT}下学期开学前完成。`;
    expect((await answer(value?.id, 3, later)).codes).toEqual([]);
    const queued = await database.sql<{ payload: unknown }>(
      `select payload from graphile_worker._private_jobs where payload ->> 'dispositionId' = $1`,
      [value?.id],
    );
    expect(queued).toHaveLength(1);
    await jobs['tell-routed'](queued[0]?.payload, database.services);
    await jobs['tell-routed'](queued[0]?.payload, database.services);
    const told = await bodies(comment.id, 'ROUTED_ANSWERED');
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(LINE);
    expect(told[0]).toContain(later);
    const { receiptNo, lookupCode } = comment;
    const { data } = await ask(database, null, {
      query: `query($receiptNo: String!, $lookupCode: String!) { mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) {
        ... on MyComment { route routedAnswer routedAnsweredOn } } }`,
      variables: { receiptNo, lookupCode },
    });
    expect(data).toMatchObject({
      mine: { route: LINE, routedAnswer: later, routedAnsweredOn: '2026-12-08' },
    });
  });
});
