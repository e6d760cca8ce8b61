import { expect, it } from 'vitest';
import { StepStatus } from '#schema/decision/step-status.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { staff } from '#server/ground/kernel/authority.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { HEARING, PUBLIC_PARTICIPATION } = DecisionStepKind;

const stepsOf = (id: string) =>
  database.sql(
    'select kind, status, happened_on::text as on, note from decision_step where decision_id = $1 order by id',
    [id],
  );
const phaseOf = async (id: string) =>
  (await database.sql('select phase, version from decision where id = $1', [id]))[0];

it('步骤的记录：已有的更新，没有的新增；同时进入相应阶段', async () => {
  const { id } = await buildDecision(database, people, {
    row: { requiredSteps: [PUBLIC_PARTICIPATION] },
  });
  const record = defineCommand('test.recorded', staff(Role.UNIT_LEAD), async (command) => {
    const { CONSULTING } = DecisionPhase;
    await recordStep(
      command,
      id,
      PUBLIC_PARTICIPATION,
      StepStatus.IN_PROGRESS,
      '2026-11-20',
      null,
      CONSULTING,
    );
    await recordStep(command, id, HEARING, StepStatus.DONE, '2026-11-19', '县政府三楼会议室');
    return id;
  });
  await record(contextOf(database, people.lead));
  expect(await stepsOf(id)).toEqual([
    { kind: PUBLIC_PARTICIPATION, status: 'IN_PROGRESS', on: '2026-11-20', note: null },
    { kind: HEARING, status: 'DONE', on: '2026-11-19', note: '县政府三楼会议室' },
  ]);
  expect(await phaseOf(id)).toEqual({ phase: 'CONSULTING', version: 2 });
});

it('办理未成的，步骤和阶段都不留记录', async () => {
  const { id } = await buildDecision(database, people, { no: '2026-002', row: { requiredSteps: [HEARING] } });
  const fails = defineCommand('test.failed', staff(Role.UNIT_LEAD), async (command) => {
    await recordStep(command, id, HEARING, StepStatus.DONE, '2026-11-20', null, DecisionPhase.REVISING);
    await command.em.flush();
    throw new Error('after the record');
  });
  await expect(fails(contextOf(database, people.lead))).rejects.toThrow('after the record');
  expect(await stepsOf(id)).toEqual([{ kind: HEARING, status: 'PENDING', on: null, note: null }]);
  expect(await phaseOf(id)).toEqual({ phase: 'DRAFTING', version: 1 });
});
