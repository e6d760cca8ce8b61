/** 国令713号第三十三条: the line of a decision's steps and the table below it say the same to everybody. */
import { expect, it } from 'vitest';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { Course } from '#test/domains/execution/actions.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { changeRow } from '#test/kernel/build-decision.ts';

const { database, head, at, executing, step } = await openCourse();
const OWED = 'requirements { kind requirement } stepLine { kind }';

/** The steps that are asked for by the line and by the table. */
async function told(course: Course) {
  const page = (await course.read(null, OWED)) as {
    requirements: { kind: string; requirement: string }[];
    stepLine: { kind: string }[];
  };
  const required = page.requirements.filter(({ requirement }) => requirement === 'REQUIRED');
  return { table: required.map(({ kind }) => kind), line: page.stepLine.map(({ kind }) => kind) };
}

it('目录外事项，情形变化后不再要求的程序，流程线上也不再列', async () => {
  const { id } = await at(DecisionPhase.DRAFTING);
  await step(id, DecisionStepKind.RISK_ASSESSMENT, 'PENDING');
  await step(id, DecisionStepKind.EXPERT_REVIEW, 'PENDING');
  await database.sql(
    `update decision set no = '2026-外01', outside_reason = '目录公布以后发生的新情况。' where id = $1`,
    [id],
  );
  const { line, table } = await told(new Course(database, id, '2026-外01'));
  expect(line).toEqual(table);
  expect(line).not.toContain('EXPERT_REVIEW');
});

it('重大调整以后，目录增列的程序，流程线和程序表都列出', async () => {
  const course = await executing();
  await course.done('adjustDecision', head, {
    title: '老旧小区改造三年行动方案（调整）',
    reason: '评估结论表明费用分担办法需要改变，涉及补助标准的重大调整。',
    facts: [],
    orderedOn: '2026-12-10',
  });
  await changeRow(
    database,
    course.no,
    `hearing = '${HearingChoice.YES}', required_steps = required_steps || '{OUTREACH}'`,
  );
  const [row] = await database.sql<{ id: string; no: string }>(
    'select id, no from decision where adjusts_id = $1',
    [course.id],
  );
  const { line, table } = await told(new Course(database, row?.id ?? '', row?.no ?? ''));
  expect(line).toEqual(table);
  expect(line).toEqual(expect.arrayContaining(['HEARING', 'OUTREACH']));
});
