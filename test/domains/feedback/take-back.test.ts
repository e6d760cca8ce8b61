/** 国令713号第十八条: a slip in an answer is taken back by its proposer, before anybody has confirmed it. */
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { NOT_ADOPTED, run, SUPPORT } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, {});
const { clerk, lead } = people;
const colleague = { ...clerk, id: lead.id };

const propose = (target: object, input: object = NOT_ADOPTED) =>
  run(
    database,
    clerk,
    'proposeDisposition(commentId: $commentId, clusterId: $clusterId, input: $input)',
    '... on Disposition { id version }',
    { commentId: null, clusterId: null, ...target, input },
  );
const takeBack = (one: Record<string, unknown> | null, actor = clerk) =>
  run(
    database,
    actor,
    'takeBackDisposition(id: $id, version: $stale)',
    '... on DispositionTakenBack { id }',
    { id: one?.id, stale: one?.version },
  );
const left = (id: unknown) => database.sql('select 1 from disposition where id = $1', [id]);
const undisposed = async () => {
  const [row] = await database.sql<{ ready: boolean }>(
    'select feedback_ready as ready from consultation where id = $1',
    [matter.id],
  );
  return row?.ready === false;
};

describe('第十八条 撤回处理意见', () => {
  it('提出的人撤回，意见重新待处理，留有记录；可以再提', async () => {
    const { id } = await buildComment(database, matter);
    const { value } = await propose({ commentId: id });
    expect((await takeBack(value)).value).toMatchObject({ id: value?.id });
    expect(await left(value?.id)).toEqual([]);
    expect(await undisposed()).toBe(true);
    expect(await auditTrail(database)).toContainEqual(['disposition.takenBack', 'DONE']);
    const again = await propose({ commentId: id }, SUPPORT);
    expect(again.codes).toEqual([]);
    expect((await takeBack(value)).errors).toEqual(['NOT_FOUND']);
  });

  it('主题的答复一样撤回，归入的意见还在主题里', async () => {
    const { id } = await buildComment(database, matter);
    const cluster = await run(
      database,
      clerk,
      'createCluster(consultationId: $consultationId, title: $title, summary: $summary, commentIds: $commentIds)',
      '... on CommentCluster { id count }',
      { consultationId: matter.id, title: '要求延长补贴期限', summary: '', commentIds: [id] },
    );
    const reason = '延长补贴期限每年须另筹一千二百万元，县财政今年没有这笔来源，明年另行论证。';
    const { value } = await propose({ clusterId: cluster.value?.id }, { ...NOT_ADOPTED, reason });
    expect((await takeBack(value)).codes).toEqual([]);
    expect(await left(value?.id)).toEqual([]);
    expect(await database.sql('select 1 from cluster_member where comment_id = $1', [id])).toHaveLength(1);
  });

  it('别人提出的不能撤回，分给自己的可以；版本过时的不撤', async () => {
    const { id } = await buildComment(database, matter);
    const { value } = await propose({ commentId: id }, SUPPORT);
    expect((await takeBack(value, colleague)).codes).toEqual(['PROPOSED_BY_OTHER']);
    expect((await takeBack({ ...value, version: 9 })).errors).toEqual(['CONFLICT']);
    expect((await takeBack(value, people.otherClerk)).errors).toEqual(['NOT_FOUND']);
    await database.sql('update comment_state set assignee_id = $1 where comment_id = $2', [lead.id, id]);
    expect((await takeBack(value, colleague)).codes).toEqual([]);
  });

  it('负责人确认以后，说明请负责人退回', async () => {
    const { id } = await buildComment(database, matter);
    const { value } = await propose({ commentId: id }, SUPPORT);
    await run(
      database,
      lead,
      'confirmDispositions(consultationId: $consultationId, ids: $ids)',
      '... on DispositionBatch { confirmed }',
      { consultationId: matter.id, ids: [value?.id] },
    );
    expect((await takeBack({ ...value, version: 2 })).codes).toEqual(['OUTCOME_CONFIRMED']);
    expect(await left(value?.id)).toHaveLength(1);
  });
});
