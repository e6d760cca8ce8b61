/** 国令713号第十八条: a question is answered, not turned down, and counted as what it is. */
import { describe, expect, it } from 'vitest';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { NOT_ADOPTED, run } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, {});

const QUESTION = '补贴的钱什么时候发到卡上？';
const ANSWER = '经审核的，每季度最后一个月的二十日前由县财政局发到申请时登记的银行卡。';
const answered = { result: 'ANSWERED', asked: '问补贴何时发放', reason: ANSWER, changedClauses: [] };
const opinion = (text: string, stance: Stance = Stance.OTHER) =>
  buildComment(database, matter, { text, stance });

const propose = (commentId: string, input: object, acknowledged: object[] = []) =>
  run(
    database,
    people.clerk,
    'proposeDisposition(commentId: $commentId, input: $input, acknowledged: $acknowledged)',
    '... on Disposition { id result }',
    { commentId, input, acknowledged },
  );

describe('第十八条 询问', () => {
  it('记为未采纳的，提醒；说明哪一句是要求以后可以照办', async () => {
    const { id } = await opinion(QUESTION);
    expect((await propose(id, NOT_ADOPTED)).codes).toEqual(['QUESTION_JUDGED']);
    const why = { code: 'QUESTION_JUDGED', reason: '来信的第二页要求提前到月初发放。' };
    expect((await propose(id, NOT_ADOPTED, [why])).codes).toEqual([]);
  });

  it('答复空洞的不收；答复写明的，采纳情况里单列一数，合计相符', async () => {
    const { id } = await opinion(`请问${QUESTION}`);
    expect((await propose(id, { ...answered, reason: '您的意见已收悉。' })).codes).toEqual(['ANSWER_HOLLOW']);
    const done = await propose(id, answered);
    expect([done.codes, done.value?.result]).toEqual([[], 'ANSWERED']);
    const confirmed = await run(
      database,
      people.lead,
      'confirmDispositions(consultationId: $consultationId, ids: $ids)',
      '... on DispositionBatch { confirmed }',
      { consultationId: matter.id, ids: [done.value?.id] },
    );
    expect(confirmed.value).toMatchObject({ confirmed: 1 });
    const report = await run(
      database,
      people.clerk,
      'saveReport(consultationId: $consultationId, version: $version, introduction: $introduction, methodsHeld: [PUBLIC_SOLICITATION])',
      '... on AdoptionReport { totals { answered } }',
      { consultationId: matter.id, version: null, introduction: '意见已逐条研究。' },
    );
    expect(report.value).toMatchObject({ totals: { answered: 1 } });
  });

  it('要求的，只作解答要说明；态度是建议修改的不收', async () => {
    const asked = await opinion('建议补贴的钱每月发放。');
    expect((await propose(asked.id, answered)).codes).toContain('DEMAND_ONLY_ANSWERED');
    const amending = await opinion(`我也想知道，${QUESTION}`, Stance.AMEND);
    expect((await propose(amending.id, answered)).codes).toContain('ANSWER_AGAINST_STANCE');
  });
});
