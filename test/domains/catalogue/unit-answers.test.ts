import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { collectingRoom } from './collecting-room.ts';
import { found, mutation, REFUSAL, resultOf } from './questions.ts';

const { database, people, collect, write, handIn } = await collectingRoom();
const { justiceStaff, clerk, lead, otherLead } = people;
const ANSWER = `__typename ... on CatalogueCollection { id chasedOn answers { unit { name } answer } } ${REFUSAL}`;
const sayNil = mutation('sayNilReturn', ANSWER, { collectionId: 'ID!' });
const chase = mutation('chaseUnits', ANSWER, { collectionId: 'ID!' });

const answerOf = async (actor: Actor, id: string, unit: string) => {
  const { data } = await ask(database, actor, {
    query: 'query($id: ID!) { catalogueCollection(id: $id) { answers { unit { id } answer } } }',
    variables: { id },
  });
  const { catalogueCollection } = data as unknown as {
    catalogueCollection: { answers: { unit: { id: string }; answer: string }[] };
  };
  return catalogueCollection.answers.find((one) => one.unit.id === unit)?.answer;
};
const lettersTo = async (unitId: string) =>
  (
    await database.sql<{ count: number }>(
      `select count(*)::int as count from message where unique_key like 'COLLECTION_CHASED:%' and unit_id = $1`,
      [unitId],
    )
  )[0]?.count;

describe('各单位申报，或者答复本年度无申报事项', () => {
  it('负责人答复没有，司法局看得到；再答复一次不成；后来申报的以申报为准', async () => {
    const { collectionId } = await collect();
    const housing = people.units.housing.id;
    expect(await answerOf(justiceStaff, collectionId, housing)).toBe('SILENT');
    expect(resultOf(await ask(database, lead, sayNil({ collectionId }))).__typename).toBe(
      'CatalogueCollection',
    );
    expect(await answerOf(justiceStaff, collectionId, housing)).toBe('NIL');
    expect(await answerOf(clerk, collectionId, housing)).toBe('NIL');
    expect(await answerOf(clerk, collectionId, otherLead.unitId)).toBeUndefined();
    expect(found(await ask(database, lead, sayNil({ collectionId })))).toEqual(['NIL_RETURN_STATED']);
    const { id } = await write(collectionId);
    await handIn(collectionId, id);
    expect(await answerOf(justiceStaff, collectionId, housing)).toBe('HANDED_IN');
  });

  it('有拟报事项的，不能答复没有', async () => {
    const { collectionId } = await collect();
    await write(collectionId);
    expect(found(await ask(database, lead, sayNil({ collectionId })))).toEqual(['UNIT_HAS_MATTERS']);
  });
});

describe('催报', () => {
  it('一次提醒所有没有答复的单位，答复了的不提醒，一天一次', async () => {
    const { collectionId } = await collect();
    await ask(database, otherLead, sayNil({ collectionId }));
    const before = [await lettersTo(lead.unitId), await lettersTo(otherLead.unitId)];
    expect(resultOf(await ask(database, justiceStaff, chase({ collectionId })))).toMatchObject({
      chasedOn: '2026-11-20',
    });
    expect((await lettersTo(lead.unitId)) ?? 0).toBeGreaterThan(before[0] ?? 0);
    expect(await lettersTo(otherLead.unitId)).toBe(before[1]);
    expect(found(await ask(database, justiceStaff, chase({ collectionId })))).toEqual(['CHASED_TODAY']);
    await database.setClock('2026-11-21T02:00:00Z');
    expect(resultOf(await ask(database, justiceStaff, chase({ collectionId })))).toMatchObject({
      chasedOn: '2026-11-21',
    });
  });
});
