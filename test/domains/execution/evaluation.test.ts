/** 国令713号第三十六条: evaluated afterwards by somebody else, the public heard; the phase stays. */
import { describe, expect, it } from 'vitest';
import type { RecordContents } from '#schema/decision/record-contents.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { proofPaper } from '#test/kernel/proof-paper.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { EXPERT_RECORD, RISK } from '#test/domains/procedure/samples.ts';
import { type Course, linesOf } from './actions.ts';
import { EVALUATION, EVALUATION_START, openCourse } from './room.ts';

const { database, people, head, both, executor, at, published, executing, record } = await openCourse();
const { govOffice } = people;
/** Begun as it must be, by these. */
async function evaluating(course: Promise<Course> = executing(), entrusted = EVALUATION_START.entrusted) {
  const begun = await course;
  await begun.done('startEvaluation', govOffice, { ...EVALUATION_START, entrusted });
  return begun;
}
const expertReview = (expertName: string) =>
  ({
    ...EXPERT_RECORD,
    opinions: EXPERT_RECORD.opinions.map((one) => ({
      ...one,
      expertKind: ExpertKind.INSTITUTION,
      expertName,
    })),
  }) as unknown as RecordContents['EXPERT_REVIEW'];
const assessment = RISK as unknown as RecordContents['RISK_ASSESSMENT'];

describe('决策后评估', () => {
  it('登记评估，阶段不变', async () => {
    const told = await (await evaluating()).done('recordEvaluation', govOffice, EVALUATION);
    expect(told.phase).toBe('EXECUTING');
    expect(linesOf(told, 'EVALUATION')).toEqual([
      '情形：执行明显未达到预期效果',
      '评估单位：江右大学公共政策研究院',
      '开始日期：2026年12月10日',
      '听取公众意见：问卷调查',
      '参与方面：人大代表',
      `结论：${EVALUATION.conclusion}`,
    ]);
  });

  it('决策前承担主要论证评估工作的机构、单位不能评估', async () => {
    const course = await evaluating();
    await record(course.id, RecordKind.EXPERT_REVIEW, expertReview('江右大学公共政策研究院（甲方）'));
    const [finding] = await course.refused('recordEvaluation', govOffice, EVALUATION);
    expect(finding).toMatchObject({ code: 'EVALUATOR_CONFLICT', basis: 'LAW', fields: [] });
    await record(course.id, RecordKind.RISK_ASSESSMENT, assessment);
    expect(await course.codes('recordEvaluation', govOffice, EVALUATION)).toEqual(['EVALUATOR_CONFLICT']);
    const other = await evaluating(executing(), ['省社会科学院']);
    await record(other.id, RecordKind.EXPERT_REVIEW, expertReview('江右大学公共政策研究院 '));
    await other.done('recordEvaluation', govOffice, EVALUATION);
  });

  it.each([
    ['没有情形', { triggers: [] }, ['EVALUATION_TRIGGER_REQUIRED']],
    ['启动以前就开始', { startedOn: '2026-11-30' }, ['EVALUATION_STARTS_EARLY']],
    ['没有听取公众意见', { publicHeardBy: [] }, ['EVALUATION_PUBLIC_UNHEARD']],
    ['没有结论', { conclusion: '' }, ['EVALUATION_CONCLUSION_REQUIRED']],
    ['先完成后开始', { startedOn: '2026-12-11' }, ['EVALUATION_ENDS_EARLY']],
    ['还没有完成', { finishedOn: '2026-12-11' }, ['HAPPENED_IN_FUTURE']],
    ['材料不是本事项的', { fileIds: [crypto.randomUUID()] }, ['DOCUMENT_NOT_FOUND']],
  ])('%s的，不予登记', async (_, change, codes) =>
    expect(
      await (await evaluating()).codes('recordEvaluation', govOffice, { ...EVALUATION, ...change }),
    ).toEqual(codes),
  );

  it('没有启动的不予登记，说明先怎么办；一次启动只登记一次', async () => {
    const course = await executing();
    const [finding] = await course.refused('recordEvaluation', govOffice, EVALUATION);
    expect(finding).toMatchObject({ code: 'EVALUATION_NOT_STARTED', basis: 'DESIGN' });
    const CAN = 'executionCan(actions: [recordEvaluation]) { action allowed findings { code } }';
    expect(await course.read(govOffice, CAN)).toMatchObject({
      executionCan: [
        { action: 'recordEvaluation', allowed: false, findings: [{ code: 'EVALUATION_NOT_STARTED' }] },
      ],
    });
    const begun = await evaluating(Promise.resolve(course));
    await begun.done('recordEvaluation', govOffice, EVALUATION);
    expect(await begun.codes('recordEvaluation', govOffice, EVALUATION)).toEqual(['EVALUATION_NOT_STARTED']);
  });

  it('没有代表、委员和组织参与的，说明理由后登记', async () => {
    const course = await evaluating();
    const alone = { ...EVALUATION, participants: [] };
    expect(await course.codes('recordEvaluation', govOffice, alone)).toEqual([
      'EVALUATION_PARTICIPANTS_EXPECTED',
    ]);
    await course.done('recordEvaluation', govOffice, alone, [
      { code: 'EVALUATION_PARTICIPANTS_EXPECTED', reason: '已书面征求人大、政协意见，均无补充。' },
    ]);
  });

  it('执行以后才评估；只有政府办登记；两人同时登记，只成一个', async () => {
    expect(await (await published()).codes('recordEvaluation', govOffice, EVALUATION)).toContain(
      'WRONG_STAGE',
    );
    for (const phase of [DecisionPhase.SUSPENDED, DecisionPhase.COMPLETED])
      expect(
        (await (await evaluating(at(phase))).done('recordEvaluation', govOffice, EVALUATION)).phase,
      ).toBe(phase);
    const course = await evaluating();
    for (const actor of [head, executor, people.lead])
      expect(await course.error('recordEvaluation', actor, EVALUATION)).toEqual(['FORBIDDEN']);
    const version = await course.version();
    const whole = { ...EVALUATION, fileIds: await proofPaper(database, course.id, RecordKind.EVALUATION) };
    const answers = await Promise.all(
      [govOffice, both].map((actor) => course.bringOn(version, 'recordEvaluation', actor, whole)),
    );
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });
});
