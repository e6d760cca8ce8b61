/** 国令713号第十八条: whoever was against the draft, or asked for a change, is never counted as its supporter. */
import { describe, expect, it } from 'vitest';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { run, SUPPORT } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, { state: 'CLOSED' });
const said = (stance: Stance) => buildComment(database, matter, { stance });

const answer = (target: { commentId?: string; clusterId?: string }) =>
  run(
    database,
    people.clerk,
    'proposeDisposition(commentId: $commentId, clusterId: $clusterId, input: $input)',
    '... on Disposition { id version }',
    { commentId: null, clusterId: null, ...target, input: SUPPORT },
  );
const confirm = (id: unknown) =>
  run(
    database,
    people.lead,
    'confirmDispositions(consultationId: $consultationId, ids: $ids)',
    '... on DispositionBatch { confirmed }',
    { consultationId: matter.id, ids: [id] },
  );
const cluster = async (...ids: string[]) => {
  const { value } = await run(
    database,
    people.clerk,
    'createCluster(consultationId: $consultationId, title: $title, summary: "", commentIds: $commentIds)',
    '... on CommentCluster { id }',
    { consultationId: matter.id, title: `主题${crypto.randomUUID()}`, commentIds: ids },
  );
  return String(value?.id);
};
const AGAINST = ['SUPPORT_AGAINST_STANCE'];

describe('反对、建议修改的意见', () => {
  it.each([Stance.OPPOSE, Stance.AMEND])('%s的，不能按表示支持处理', async (stance) => {
    const { id } = await said(stance);
    expect((await answer({ commentId: id })).codes).toEqual(AGAINST);
  });

  it.each([Stance.SUPPORT, Stance.OTHER])('%s的，可以按表示支持处理', async (stance) => {
    const { id } = await said(stance);
    const { value, codes } = await answer({ commentId: id });
    expect(codes).toEqual([]);
    expect((await confirm(value?.id)).value).toMatchObject({ confirmed: 1 });
  });

  it('归入主题的，整个主题不能按表示支持处理；按表示支持处理的主题，不再归入反对的', async () => {
    const [yes, no] = [await said(Stance.SUPPORT), await said(Stance.OPPOSE)];
    expect((await answer({ clusterId: await cluster(yes.id, no.id) })).codes).toEqual(AGAINST);
    const supporting = await cluster(yes.id);
    expect((await answer({ clusterId: supporting })).codes).toEqual([]);
    const joined = await run(
      database,
      people.clerk,
      'addToCluster(id: $id, commentIds: $commentIds)',
      '... on CommentCluster { id }',
      { id: supporting, commentIds: [no.id] },
    );
    expect(joined.codes).toEqual(AGAINST);
  });

  it('提出处理意见以后本人改为反对的，不能再确认为表示支持', async () => {
    const { id } = await said(Stance.SUPPORT);
    const { value } = await answer({ commentId: id });
    await database.sql(
      `insert into comment_revision (comment_id, no, consultation_id, stance, text, show_text, show_name, payload, salt, commitment, at)
       select id, 1, consultation_id, 'OPPOSE', '改为反对。', show_text, show_name, payload, salt, commitment, now() from comment where id = $1`,
      [id],
    );
    await database.sql('update comment_state set current_revision = 1 where comment_id = $1', [id]);
    expect((await confirm(value?.id)).codes).toEqual(AGAINST);
  });
});
