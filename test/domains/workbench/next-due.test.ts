import { beforeEach, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { clerk, lead, otherLead, auditor } = people;

const bench = async (actor: Actor) => {
  const { data, errors } = await ask(database, actor, {
    query: '{ workbench { nextDueOn tasks { dueOn } } }',
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.workbench;
};
const idle = (nextDueOn: string | null) => ({ nextDueOn, tasks: [] });
const build = (wish: Parameters<typeof buildConsultation>[2]) => buildConsultation(database, people, wish);

beforeEach(() => database.sql('update consultation set withdrawn_at = app_now()'));

it('没有待办、也没有期限的，没有最近的期限', async () => {
  expect(await bench(lead)).toEqual(idle(null));
});

it('没有待办的，最近的期限是本单位正在征集的截止日；别的单位的不算', async () => {
  await build({ closesOn: '2026-12-21' });
  await build({ closesOn: '2026-12-07' });
  await build({ closesOn: '2026-12-01', unit: people.units.health });
  expect(await bench(lead)).toEqual(idle('2026-12-07'));
  expect(await bench(otherLead)).toEqual(idle('2026-12-01'));
  expect(await bench(auditor)).toEqual(idle(null));
});

it('轮到他人办理的，仍有采纳情况的公布期限；已过的期限不是最近的期限', async () => {
  const { id } = await build({ state: 'CLOSED', feedbackDueOn: '2026-12-08' });
  await build({ state: 'FEEDBACK_PUBLISHED', feedbackDueOn: '2026-12-01', phase: DecisionPhase.PUBLISHED });
  await database.sql(
    `insert into adoption_report (id, consultation_id, stage, methods_held, created_by_id, last_edited_by_id, confirmed_at)
     values (gen_random_uuid(), $1, 'CONFIRMED', '{}', $2, $2, app_now())`,
    [id, clerk.id],
  );
  expect(await bench(clerk)).toEqual(idle('2026-12-08'));
  expect(await bench(lead)).toEqual(idle('2026-12-08'));
  await database.setClock('2026-12-09T02:00:00Z');
  expect(await bench(clerk)).toEqual(idle(null));
  await database.setClock('2026-11-20T02:00:00Z');
});

it('自己有待办的，最近的期限是自己的', async () => {
  await build({ closesOn: '2026-11-30' });
  const mine = await build({ state: 'CLOSED', feedbackDueOn: '2026-12-08' });
  await buildComment(database, mine, { textCleared: true });
  const { nextDueOn, tasks } = (await bench(clerk)) as unknown as {
    nextDueOn: string;
    tasks: { dueOn: string | null }[];
  };
  const own = tasks.flatMap(({ dueOn }) => (dueOn && dueOn >= '2026-11-20' ? [dueOn] : []));
  expect(nextDueOn).toBe(own[0]);
  expect(nextDueOn).not.toBe('2026-11-30');
});
