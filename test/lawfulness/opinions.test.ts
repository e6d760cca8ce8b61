/** 国令713号第十八条: no opinion is lost, whatever became of the round it was given in. */
import { describe, expect, it } from 'vitest';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { carryOut, deskPage, publicPage } from '#test/domains/consultation/consultation-asking.ts';
import { finishParticipation, found, resultOf } from '#test/domains/decision/questions.ts';
import { NOT_ADOPTED, reportStep, run, SUPPORT } from '#test/domains/feedback/asking.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { clerk, lead, secrecy } = people;

/** A round open to the public, on which this many spoke. */
async function opened(count: number, wish: Parameters<typeof buildConsultation>[2] = {}) {
  const round = await buildConsultation(database, people, { phase: DecisionPhase.CONSULTING, ...wish });
  const comments = [];
  for (let index = 0; index < count; index += 1) comments.push(await buildComment(database, round));
  return { round, comments };
}
const withdraw = ({ id }: BuiltConsultation) =>
  carryOut(database, lead, 'withdrawConsultation', { id, version: 1, reason: '方案需要重新论证。' }, 'stage');
const finish = async ({ decisionId }: BuiltConsultation) =>
  found(await ask(database, lead, finishParticipation(decisionId)));

const propose = (commentId: string, input: object) =>
  run(
    database,
    clerk,
    'proposeDisposition(commentId: $commentId, input: $input)',
    '... on Disposition { id }',
    { commentId, input },
  );
const confirm = ({ id }: BuiltConsultation, ids: unknown[]) =>
  run(
    database,
    lead,
    'confirmDispositions(consultationId: $consultationId, ids: $ids)',
    '... on DispositionBatch { confirmed }',
    { consultationId: id, ids },
  );
const saveReport = ({ id }: BuiltConsultation) =>
  run(
    database,
    clerk,
    'saveReport(consultationId: $consultationId, version: $version, introduction: $introduction, methodsHeld: [])',
    '... on AdoptionReport { id version stage }',
    { consultationId: id, version: null, introduction: '征求意见撤回以前收到的意见，已逐条研究。' },
  );

/** Answers every opinion of a round and publishes what became of them. */
async function answer(round: BuiltConsultation, comments: readonly { id: string }[]) {
  const ids = [];
  for (const [index, { id }] of comments.entries())
    ids.push((await propose(id, index === 0 ? NOT_ADOPTED : SUPPORT)).value?.id);
  expect((await confirm(round, ids)).value).toMatchObject({ confirmed: comments.length });
  const draft = await saveReport(round);
  const confirmed = await reportStep(database, lead, 'submitPaper', draft.value);
  const passed = await reportStep(database, secrecy, 'passPaper', confirmed.value);
  return reportStep(database, lead, 'publishReport', passed.value);
}
const mine = async ({ receiptNo, lookupCode }: { receiptNo: string; lookupCode: string }) => {
  const { data } = await ask(database, null, {
    query: `query($receiptNo: String!, $lookupCode: String!) { mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) { ... on MyComment {
      outcome reason viewerCan(actions: [withdraw]) { action allowed } consultation { stage feedbackDueOn report { publishedOn } } } } }`,
    variables: { receiptNo, lookupCode },
  });
  return (data as { mine?: Record<string, unknown> } | null)?.mine;
};

describe('第十八条 决策承办单位应当对社会各方面提出的意见进行归纳整理、研究论证', () => {
  it('征求意见撤回，收到的三条意见没有答复的，不得结束公众参与', async () => {
    const { round } = await opened(3);
    expect(await withdraw(round)).toEqual({ done: { stage: 'WITHDRAWN' } });
    expect(await finish(round)).toContain('WITHDRAWN_OPINIONS_UNANSWERED');
  });

  it('另一轮征求意见办结的，撤回的一轮仍须答复', async () => {
    const { round } = await opened(1, { state: 'WITHDRAWN' });
    const next = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED', after: round });
    expect(await finish(next)).toEqual(['WITHDRAWN_OPINIONS_UNANSWERED']);
  });

  it('没有收到意见的，或者意见都由本人撤回的，撤回后不须答复', async () => {
    const { round } = await opened(0, { state: 'WITHDRAWN' });
    await buildComment(database, round, { status: CommentStatus.WITHDRAWN });
    const next = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED', after: round });
    expect(resultOf(await ask(database, lead, finishParticipation(next.decisionId))).phase).toBe('REVISING');
  });

  it('撤回的一轮由承办单位逐条答复、公布采纳情况，本人凭受理编号看到结果和理由', async () => {
    const { round, comments } = await opened(2);
    await withdraw(round);
    const [first] = comments;
    if (!first) throw new Error('no comment');
    expect(await mine(first)).toMatchObject({
      outcome: null,
      // Twenty working days from the withdrawal.
      consultation: { stage: 'WITHDRAWN', feedbackDueOn: '2026-12-18' },
    });
    expect((await answer(round, comments)).value).toMatchObject({ stage: 'PUBLISHED' });
    expect(await mine(first)).toMatchObject({
      outcome: 'NOT_ADOPTED',
      reason: NOT_ADOPTED.reason,
      viewerCan: [{ action: 'withdraw', allowed: false }],
      consultation: { stage: 'FEEDBACK_PUBLISHED', report: { publishedOn: '2026-11-20' } },
    });
    const after = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED', after: round });
    expect(await finish(after)).toEqual([]);
  });

  it('撤回的一轮办结的，仍不算向社会公开征求过意见', async () => {
    const { round, comments } = await opened(1);
    await withdraw(round);
    await answer(round, comments);
    expect(await finish(round)).toEqual(['PARTICIPATION_REQUIRED']);
  });

  it('撤回的一轮公布采纳情况以前，一条没有处理的也不得公布', async () => {
    const { round } = await opened(1);
    await withdraw(round);
    const draft = await saveReport(round);
    expect((await reportStep(database, lead, 'submitPaper', draft.value)).codes).toEqual([
      'COMMENTS_UNDISPOSED',
    ]);
  });

  it('公众页面写明撤回以前的意见照样办理的期限；没有收到意见的、决策终止的，不写', async () => {
    const page = ({ no }: BuiltConsultation) =>
      publicPage(database, null, { no, round: 1 }, 'stage feedbackDueOn feedbackOverdue');
    const { round } = await opened(1);
    await withdraw(round);
    expect(await page(round)).toMatchObject({ feedbackDueOn: '2026-12-18', feedbackOverdue: false });
    await database.sql(`update decision set phase = 'TERMINATED' where id = $1`, [round.decisionId]);
    expect(await page(round)).toMatchObject({ feedbackDueOn: null });
    const { round: silent } = await opened(0);
    await withdraw(silent);
    expect(await page(silent)).toMatchObject({ feedbackDueOn: null });
    expect(await deskPage(database, lead, silent.id, 'stage feedbackDueOn')).toEqual({
      stage: 'WITHDRAWN',
      feedbackDueOn: null,
    });
  });
});
