import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { standing } from '#test/domains/catalogue/standing.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { found, resultOf, startDrafting } from './questions.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { lead, clerk } = people;
const initiated = () => buildDecision(database, people, { phase: DecisionPhase.INITIATED });
const nothing = async (run: () => Promise<void>) => {
  const before = await standing(database);
  await run();
  expect(await standing(database)).toEqual(before);
};

describe('第十二条 拟订决策草案，应当广泛深入开展调查研究', () => {
  it('有调查研究记录的，进入起草', async () => {
    const { id, no } = await initiated();
    const scope = database.services.content.versionOf(`decision:${no}`);
    const record = '走访12个小区，召开座谈会3次。';
    expect(resultOf(await ask(database, clerk, startDrafting(id, record)))).toMatchObject({
      phase: 'DRAFTING',
      version: 2,
    });
    expect(await database.sql('select research_record from decision where id = $1', [id])).toEqual([
      { research_record: record },
    ]);
    expect(database.services.content.versionOf(`decision:${no}`)).toBe(scope + 1);
    expect((await auditTrail(database)).at(-1)).toEqual(['decision.draftingStarted', 'DONE']);
  });

  it.each([
    ['没有写', ''],
    ['只有标点', '。。。。。。。。。。。。。。'],
    ['过于简单', '已调研'],
    ['一句话反复说', '调研'.repeat(20)],
  ])('%s，不予办理', async (_, record) => {
    const { id } = await initiated();
    await nothing(async () => {
      const answer = await ask(database, lead, startDrafting(id, record));
      expect(found(answer)).toEqual(['RESEARCH_RECORD_REQUIRED']);
      expect(resultOf(answer).findings?.[0]).toMatchObject({
        article: '国令713号第十二条',
        basis: 'LAW',
        fields: ['researchRecord'],
      });
    });
    expect((await auditTrail(database)).at(-1)).toEqual(['decision.draftingStarted', 'REFUSED']);
  });

  it.each([DecisionPhase.DRAFTING, DecisionPhase.CONSULTING, DecisionPhase.REVISING])(
    '%s阶段不再开始起草',
    async (phase) => {
      const { id } = await buildDecision(database, people, { phase });
      await nothing(async () => {
        expect(found(await ask(database, lead, startDrafting(id)))).toEqual(['WRONG_STAGE']);
        expect(found(await ask(database, lead, startDrafting(id, '')))).toEqual([
          'WRONG_STAGE',
          'RESEARCH_RECORD_REQUIRED',
        ]);
      });
    },
  );

  it('配合单位的人也可以办理，别的单位没有这一事项', async () => {
    const { id } = await buildDecision(database, people, {
      phase: DecisionPhase.INITIATED,
      leadUnit: people.units.health,
      coUnits: [people.units.housing],
    });
    const other = await buildDecision(database, people, {
      phase: DecisionPhase.INITIATED,
      leadUnit: people.units.health,
    });
    await nothing(async () => {
      expect(codesOf(await ask(database, lead, startDrafting(other.id)))).toEqual(['NOT_FOUND']);
    });
    expect(resultOf(await ask(database, lead, startDrafting(id))).phase).toBe('DRAFTING');
  });

  it('不是承办单位的不得办理；旧内容不覆盖新内容；没有的如实说没有', async () => {
    const { id } = await initiated();
    await nothing(async () => {
      expect(codesOf(await ask(database, null, startDrafting(id)))).toEqual(['UNAUTHENTICATED']);
      for (const actor of [people.justiceStaff, people.govOffice, people.secrecy, people.admin])
        expect(codesOf(await ask(database, actor, startDrafting(id)))).toEqual(['FORBIDDEN']);
      expect(codesOf(await ask(database, lead, startDrafting(id, undefined, 0)))).toEqual(['CONFLICT']);
      const missing = startDrafting('00000000-0000-7000-8000-000000000000');
      expect(codesOf(await ask(database, lead, missing))).toEqual(['NOT_FOUND']);
      expect(codesOf(await ask(database, lead, startDrafting('x')))).toEqual(['BAD_USER_INPUT']);
    });
  });
});
