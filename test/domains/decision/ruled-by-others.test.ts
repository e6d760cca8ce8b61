import { expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import { buildActor, peopledDatabase } from '#test/kernel/people.ts';
import { confirmFacts, found, proposeFacts } from './questions.ts';

const { database, people } = await peopledDatabase('2026-11-19T16:00:00Z');
const { clerk } = people;
const decision = (plan: DecisionPlan = {}) => buildDecision(database, people, { unruled: true, ...plan });

it('司法局自己承办的，由县政府办认定；承办单位的人兼司法局岗位的，不能认定', async () => {
  const own = await decision({ leadUnit: people.units.justice });
  const drafter = await buildActor(database, people.units.justice, [Role.UNIT_STAFF]);
  await ask(database, drafter, proposeFacts(own.id, ['TECHNICAL']));
  expect(found(await ask(database, people.justiceStaff, confirmFacts(own.id)))).toEqual([
    'CONTROLLER_INTERESTED',
  ]);
  expect(found(await ask(database, people.govOffice, confirmFacts(own.id)))).toEqual([]);
  const { id } = await decision();
  const inside = await buildActor(database, people.units.housing, [Role.JUSTICE_STAFF]);
  await ask(database, clerk, proposeFacts(id, ['TECHNICAL']));
  expect(found(await ask(database, inside, confirmFacts(id)))).toEqual(['CONTROLLER_INTERESTED']);
  expect(found(await ask(database, people.justiceStaff, confirmFacts(id)))).toEqual([]);
});
