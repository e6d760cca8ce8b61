/** 国令713号第三十七条: an adjusted matter owes what the matter owed, and its own circumstances are ruled on. */
import { expect, it } from 'vitest';
import { changeRow } from '#test/kernel/build-decision.ts';
import { Course } from './actions.ts';
import { openCourse } from './room.ts';

const { database, head, executing } = await openCourse();
const ADJUST = {
  title: '老旧小区改造三年行动方案（调整）',
  reason: '评估结论表明费用分担办法需要改变，涉及补助标准的重大调整。',
  orderedOn: '2026-12-10',
};

it('原决策的情形和目录写明的程序一并承继，减免程序的情形另行认定', async () => {
  const course = await executing();
  await database.sql(`update decision set facts = '{TECHNICAL,VALID_EARLIER_ASSESSMENT}' where id = $1`, [
    course.id,
  ]);
  await changeRow(database, course.no, `hearing = 'YES'`);
  await course.done('adjustDecision', head, { ...ADJUST, facts: [] });
  const [row] = await database.sql<{ id: string; no: string; facts: string[]; confirmed: boolean }>(
    'select id, no, facts, facts_confirmed as confirmed from decision where adjusts_id = $1',
    [course.id],
  );
  expect(row).toMatchObject({ facts: ['TECHNICAL'], confirmed: false });
  const told = await new Course(database, row?.id ?? '', row?.no ?? '').read(
    null,
    'requirements { kind requirement }',
  );
  expect(told.requirements).toEqual(
    expect.arrayContaining([
      { kind: 'HEARING', requirement: 'REQUIRED' },
      { kind: 'EXPERT_REVIEW', requirement: 'REQUIRED' },
    ]),
  );
});
