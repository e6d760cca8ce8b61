/** 国令713号第三十四条、第三十五条: who carries a decision out, and what they report. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { linesOf } from './actions.ts';
import { openCourse } from './room.ts';

const { people, head, executor, stranger, both, at, published, executing, START, REPORT } =
  await openCourse();
const { govOffice } = people;
const { housing, health } = people.units;
const PROBLEM = { ...REPORT, kind: 'PROBLEM', text: '两个小区的燃气管线与图纸不符，不能按期开工。' };
const DONE = { ...REPORT, kind: 'COMPLETION', text: '三十六个小区全部完工并验收。' };
const RESULT = { reason: '三十六个小区改造完成，惠及八千二百户。', happenedOn: '2026-12-10' };

describe('开始执行', () => {
  it('明确执行单位和督促检查的单位；执行单位从此看得到记录', async () => {
    const course = await published();
    expect(await course.read(stranger, 'records { id }')).toEqual({ records: [] });
    const told = await course.done('startExecution', govOffice, { ...START, executingUnitIds: [health.id] });
    expect(told).toMatchObject({ phase: 'EXECUTING', executingUnits: [{ name: health.name }] });
    expect(linesOf(told, 'EXECUTION_PLAN')).toEqual([
      `执行单位：${health.name}`,
      `督促检查：${people.units.office.name}`,
    ]);
    expect(await course.read(stranger, 'records { kind }')).toMatchObject({
      records: expect.arrayContaining([{ kind: 'EXECUTION_PLAN' }]) as unknown,
    });
    expect(await course.read(null, 'executingUnits { name }')).toEqual({
      executingUnits: [{ name: health.name }],
    });
  });

  it.each([
    ['没有执行单位', { executingUnitIds: [] }, ['EXECUTOR_REQUIRED']],
    ['单位重复', { executingUnitIds: [housing.id, housing.id] }, ['EXECUTOR_REPEATED']],
    ['早于公布', { startsOn: '2026-12-09' }, ['DAY_BEFORE_RECORD']],
    ['在今天之后', { startsOn: '2026-12-11' }, ['HAPPENED_IN_FUTURE']],
    ['材料不是本事项的', { fileIds: [crypto.randomUUID()] }, ['DOCUMENT_NOT_FOUND']],
  ])('%s的，不予办理', async (_, change, codes) =>
    expect(await (await published()).codes('startExecution', govOffice, { ...START, ...change })).toEqual(
      codes,
    ),
  );

  it('没有督促检查单位的，说明理由后办理；单位不存在的，说明填错了', async () => {
    const course = await published();
    const alone = { ...START, supervisingUnitId: null };
    expect(await course.codes('startExecution', govOffice, alone)).toEqual(['SUPERVISOR_EXPECTED']);
    expect(
      await course.error('startExecution', govOffice, { ...START, executingUnitIds: [crypto.randomUUID()] }),
    ).toEqual(['BAD_USER_INPUT']);
    await course.done('startExecution', govOffice, alone, [
      { code: 'SUPERVISOR_EXPECTED', reason: '由县政府督查室按月督查，不另定单位。' },
    ]);
  });

  it('公布以后才执行；只有政府办确定', async () => {
    for (const phase of [DecisionPhase.ISSUED, DecisionPhase.EXECUTING])
      expect(await (await at(phase)).codes('startExecution', govOffice, START)).toContain('WRONG_STAGE');
    const course = await published();
    for (const actor of [head, executor, people.lead])
      expect(await course.error('startExecution', actor, START)).toEqual(['FORBIDDEN']);
    const version = await course.version();
    const answers = await Promise.all(
      [govOffice, both].map((actor) => course.bringOn(version, 'startExecution', actor, START)),
    );
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });
});

describe.each([
  ['reportExecution', REPORT, PROBLEM],
  ['reportProblem', PROBLEM, REPORT],
] as const)('%s', (verb, given, otherKind) => {
  it('执行单位报告自己的情况；写明别的单位的，也记为自己的', async () => {
    const course = await executing();
    const told = await course.done(verb, executor, { ...given, unitId: health.id });
    expect(told.phase).toBe('EXECUTING');
    expect(linesOf(told, 'EXECUTION_REPORT')).toContain(`报告单位：${housing.name}`);
    expect(linesOf(told, 'EXECUTION_REPORT')).toContain(`内容：${given.text}`);
  });

  it('政府办代为登记执行单位的报告，不代不执行的单位', async () => {
    const course = await executing();
    const told = await course.done(verb, govOffice, { ...given, unitId: housing.id });
    expect(linesOf(told, 'EXECUTION_REPORT')).toContain(`报告单位：${housing.name}`);
    for (const unitId of [null, health.id])
      expect(await course.codes(verb, govOffice, { ...given, unitId })).toEqual(['NOT_EXECUTOR']);
  });

  it.each([
    ['没有内容', { text: '' }, ['EXECUTION_REPORT_EMPTY']],
    ['发现在报告之后', { foundOn: '2026-12-11' }, ['EXECUTION_REPORT_EARLY']],
    ['还没有到报告日期', { reportedOn: '2026-12-11' }, ['HAPPENED_IN_FUTURE']],
    ['材料不是本事项的', { fileIds: [crypto.randomUUID()] }, ['DOCUMENT_NOT_FOUND']],
    ['种类不对', { kind: otherKind.kind }, ['EXECUTION_REPORT_KIND']],
  ])('%s的，不予登记', async (_, change, codes) =>
    expect(await (await executing()).codes(verb, executor, { ...given, ...change })).toEqual(codes),
  );

  it('别的单位没有这一事项；其他岗位不报告；不在执行的不报告', async () => {
    const course = await executing();
    expect(await course.error(verb, stranger, given)).toEqual(['NOT_FOUND']);
    expect(await course.error(verb, people.clerk, given)).toEqual(['FORBIDDEN']);
    const done = await at(DecisionPhase.COMPLETED);
    expect(await done.codes(verb, govOffice, { ...given, unitId: housing.id })).toContain('WRONG_STAGE');
    const version = await course.version();
    await course.done(verb, executor, given);
    expect(codesOf(await course.bringOn(version, verb, executor, given))).toEqual(['CONFLICT']);
  });

  it('按钮只给执行单位和政府办', async () => {
    const course = await executing();
    const asked = `executionCan(actions: [${verb}]) { action allowed }`;
    for (const [actor, allowed] of [
      [executor, true],
      [govOffice, true],
      [stranger, false],
      [people.lead, false],
    ] as const)
      expect(await course.read(actor, asked)).toEqual({
        executionCan: allowed ? [{ action: verb, allowed }] : [],
      });
    expect(await course.read(null, asked)).toEqual({ executionCan: [] });
  });
});

describe('执行完毕', () => {
  it('各执行单位都报告执行完毕以后登记', async () => {
    const course = await published();
    await course.done('startExecution', govOffice, { ...START, executingUnitIds: [housing.id, health.id] });
    await course.done('reportExecution', executor, REPORT);
    const [silent] = await course.refused('completeDecision', govOffice, RESULT);
    expect(silent).toMatchObject({ code: 'COMPLETION_REPORT_REQUIRED', basis: 'DESIGN' });
    expect(silent?.message).toContain('2个');
    await course.done('reportExecution', executor, DONE);
    expect(await course.codes('completeDecision', govOffice, RESULT)).toEqual(['COMPLETION_REPORT_REQUIRED']);
    await course.done('reportExecution', stranger, DONE);
    const told = await course.done('completeDecision', govOffice, RESULT);
    expect(told.phase).toBe('COMPLETED');
    expect(linesOf(told, 'COMPLETION')).toEqual([`执行结果：${RESULT.reason}`]);
  });

  it('没有写明结果的、在今天之后的，不予登记；执行单位自己不登记', async () => {
    const course = await executing();
    await course.done('reportExecution', executor, DONE);
    expect(
      await course.codes('completeDecision', govOffice, { reason: '完毕', happenedOn: '2026-12-11' }),
    ).toEqual(['REASON_TOO_SHORT', 'HAPPENED_IN_FUTURE']);
    expect(await course.error('completeDecision', executor, RESULT)).toEqual(['FORBIDDEN']);
    expect(await (await at(DecisionPhase.SUSPENDED)).codes('completeDecision', govOffice, RESULT)).toContain(
      'WRONG_STAGE',
    );
  });
});
