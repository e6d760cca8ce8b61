import { expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
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
  await database.sql('update person set active = false where id = $1', [inside.id]);
});

it('目录外事项的类别和专门规定，承办单位的人兼司法局岗位的，不能写明；司法局承办的，由县政府办写明', async () => {
  const outside = async (plan: DecisionPlan = {}) => {
    const { id } = await decision(plan);
    await database.sql(
      `update decision set no = '2026-外' || right(id::text, 8), outside_reason = '汛期抢险' where id = $1`,
      [id],
    );
    const [row] = await database.sql<{ version: number }>('select version from decision where id = $1', [id]);
    return (actor: Actor) =>
      ask(database, actor, {
        query: `mutation($id: ID!, $version: Int!, $input: MatterInput!) { result: tellMatter(id: $id, version: $version, input: $input) {
          __typename ... on Refusal { findings { code fields } } } }`,
        variables: { id, version: row?.version, input: { categories: ['PLAN'], specialRules: [] } },
      });
  };
  const own = await outside({ leadUnit: people.units.justice });
  expect(found(await own(people.justiceStaff))).toEqual(['CONTROLLER_INTERESTED']);
  expect(found(await own(people.govOffice))).toEqual([]);
  const inside = await buildActor(database, people.units.housing, [Role.JUSTICE_STAFF]);
  const tell = await outside();
  expect(found(await tell(inside))).toEqual(['CONTROLLER_INTERESTED']);
  expect(found(await tell(people.justiceStaff))).toEqual([]);
});
