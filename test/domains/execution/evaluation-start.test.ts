/** 国令713号第三十六条: a decision is evaluated by somebody else than assessed it before; units are known by id. */
import { describe, expect, it } from 'vitest';
import type { RecordContents } from '#schema/decision/record-contents.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { proofPaper } from '#test/kernel/proof-paper.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { RISK } from '#test/domains/procedure/samples.ts';
import { linesOf } from './actions.ts';
import { openCourse } from './room.ts';

const { database, people, head, both, executor, published, executing, record } = await openCourse();
const { govOffice } = people;
const assessment = RISK as unknown as RecordContents['RISK_ASSESSMENT'];
const START = {
  triggers: ['ORGAN_DEEMS_NEEDED'],
  evaluatorUnitIds: [] as string[],
  entrusted: ['江右大学公共政策研究院'],
  plan: '评估改造进度和费用分担，发放问卷、召开座谈会听取业主意见。',
  startedOn: '2026-12-10',
};
const END = {
  triggers: ['ORGAN_DEEMS_NEEDED'],
  startedOn: '2026-12-10',
  finishedOn: '2026-12-10',
  publicHeardBy: ['QUESTIONNAIRE'],
  participants: ['CPPCC_MEMBER'],
  conclusion: '费用分担办法需要调整。',
};

describe('启动决策后评估', () => {
  it('写明情形、评估单位和方案，阶段不变；完成以前不再启动', async () => {
    const course = await executing();
    const told = await course.done('startEvaluation', govOffice, START);
    expect(told.phase).toBe('EXECUTING');
    expect(linesOf(told, 'EVALUATION_START')).toEqual([
      '情形：决策机关认为有必要',
      '评估单位：江右大学公共政策研究院',
      `评估方案：${START.plan}`,
    ]);
    expect(await course.codes('startEvaluation', govOffice, START)).toEqual(['EVALUATION_RUNNING']);
    await course.done('recordEvaluation', govOffice, END);
    await course.done('startEvaluation', govOffice, START);
  });

  it.each([
    ['没有情形', { triggers: [] }, ['EVALUATION_TRIGGER_REQUIRED']],
    ['没有评估单位', { entrusted: [''] }, ['EVALUATOR_REQUIRED']],
    ['没有方案', { plan: '略' }, ['EVALUATION_PLAN_REQUIRED']],
    ['还没有开始', { startedOn: '2026-12-11' }, ['HAPPENED_IN_FUTURE']],
    ['材料不是本事项的', { fileIds: [crypto.randomUUID()] }, ['DOCUMENT_NOT_FOUND']],
    ['没有附委托书', { fileIds: [] }, ['ENTRUSTMENT_PAPER_REQUIRED']],
  ])('%s的，不予启动', async (_, change, codes) =>
    expect(await (await executing()).codes('startEvaluation', govOffice, { ...START, ...change })).toEqual(
      codes,
    ),
  );

  it('决策前承担主要论证评估工作的，不能评估', async () => {
    const course = await executing();
    await record(course.id, RecordKind.RISK_ASSESSMENT, assessment);
    const { housing, health } = people.units;
    const by = (evaluatorUnitIds: string[], entrusted: string[] = []) => ({
      ...START,
      evaluatorUnitIds,
      entrusted,
    });
    expect(await course.codes('startEvaluation', govOffice, by([housing.id]))).toEqual([
      'EVALUATOR_CONFLICT',
    ]);
    expect(await course.codes('startEvaluation', govOffice, by([], [housing.name]))).toEqual([
      'EVALUATOR_CONFLICT',
      'EVALUATOR_UNIT_BY_NAME',
    ]);
    expect(await course.error('startEvaluation', govOffice, by([crypto.randomUUID()]))).toEqual([
      'BAD_USER_INPUT',
    ]);
    const told = await course.done('startEvaluation', govOffice, { ...by([health.id]), fileIds: [] });
    expect(linesOf(told, 'EVALUATION_START')).toContain(`评估单位：${health.name}`);
  });

  it('风险评估的单位改了名称，仍是同一单位', async () => {
    const course = await executing();
    await record(course.id, RecordKind.RISK_ASSESSMENT, assessment);
    const { id, name } = people.units.housing;
    await database.sql('update unit set name = $2 where id = $1', [id, '岚溪县建设局']);
    const bySelf = { ...START, evaluatorUnitIds: [id], entrusted: [] };
    expect(await course.codes('startEvaluation', govOffice, bySelf)).toEqual(['EVALUATOR_CONFLICT']);
    await database.sql('update unit set name = $2 where id = $1', [id, name]);
  });

  it('说意见较多而登记的没有达到本县设定的，写明理由', async () => {
    const course = await executing();
    const many = { ...START, triggers: ['MANY_OPINIONS'] };
    expect(await course.codes('startEvaluation', govOffice, many)).toEqual(['OPINIONS_BELOW_THRESHOLD']);
    await course.done('startEvaluation', govOffice, many, [
      { code: 'OPINIONS_BELOW_THRESHOLD', reason: '12345热线另有同类反映六十余件。' },
    ]);
  });

  it('执行以后才启动；只有政府办启动', async () => {
    expect(await (await published()).codes('startEvaluation', govOffice, START)).toEqual(['WRONG_STAGE']);
    const course = await executing();
    for (const actor of [head, executor, people.lead])
      expect(await course.error('startEvaluation', actor, START)).toEqual(['FORBIDDEN']);
    expect(await course.error('startEvaluation', null, START)).toEqual(['UNAUTHENTICATED']);
    const version = await course.version();
    const whole = { ...START, fileIds: await proofPaper(database, course.id, RecordKind.EVALUATION) };
    const answers = await Promise.all(
      [govOffice, both].map((actor) => course.bringOn(version, 'startEvaluation', actor, whole)),
    );
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });
});
