import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { standing } from '#test/domains/catalogue/standing.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { confirmFacts, found, proposeFacts, type Put, resultOf, returnFacts } from './questions.ts';
import { ruling } from './ruling.ts';

// 2026-11-20 in Shanghai.
const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
const people = await buildPeople(database);
const { lead, clerk, justiceStaff } = people;
const ruled = ruling(database, people);
const decision = (plan: DecisionPlan = {}) => buildDecision(database, people, { unruled: true, ...plan });
const REASON = '专家提出方案以工程测算为依据，技术性较强，应当论证。';

interface Told {
  requirements: { kind: string; requirement: string; status: string }[];
}
const needOf = (told: unknown, kind: string) =>
  (told as Told).requirements.find((one) => one.kind === kind)?.requirement;
const nothing = async (run: () => Promise<void>) => {
  const before = await standing(database);
  await run();
  expect(await standing(database)).toEqual(before);
};
const stepsOf = (id: string) =>
  database.sql<{ kind: string; status: string }>(
    'select kind, status from decision_step where decision_id = $1 order by kind',
    [id],
  );
describe('情形决定程序：承办单位提出，县司法局认定，哪些应当履行、哪些不适用，各有理由和条款', () => {
  it('认定以后，应当履行的程序记入流程，不适用的说明为什么；公众看到谁提出、谁认定、为什么', async () => {
    const { id, no } = await decision();
    const scope = database.services.content.versionOf(`decision:${no}`);
    const done = await ruled(id, ['NPC_MATTER', 'PROFESSIONAL']);
    expect(done).toMatchObject({ facts: ['PROFESSIONAL', 'NPC_MATTER'], version: 3, phase: 'DRAFTING' });
    expect(needOf(done, 'EXPERT_REVIEW')).toBe('REQUIRED');
    expect(needOf(done, 'NPC_REPORT')).toBe('REQUIRED');
    expect(needOf(done, 'FAIR_COMPETITION')).toBe('NOT_APPLICABLE');
    expect((await stepsOf(id)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['EXPERT_REVIEW', 'NPC_REPORT', 'PARTY_REPORT', 'PUBLICATION', 'ARCHIVE']),
    );
    const asked = {
      query: `query($no: String!) { decision(no: $no) { factsConfirmed factProposal { by }
        factRuling { ruledBy ruledOn proposedBy holding { fact reason } lowered { fact } } records { kind } } }`,
      variables: { no },
    };
    expect((await ask(database, null, asked)).data).toEqual({
      decision: {
        factsConfirmed: true,
        factProposal: null,
        factRuling: {
          ruledBy: justiceStaff.unitName,
          ruledOn: '2026-11-20',
          proposedBy: clerk.unitName,
          holding: [
            { fact: 'NPC_MATTER', reason: expect.any(String) },
            { fact: 'PROFESSIONAL', reason: expect.any(String) },
          ],
          lowered: [],
        },
        records: [],
      },
    });
    expect((await ask(database, lead, asked)).data).toMatchObject({
      decision: { records: [{ kind: 'FACTS_PROPOSAL' }, { kind: 'FACTS' }] },
    });
    expect(database.services.content.versionOf(`decision:${no}`)).toBeGreaterThan(scope);
    expect((await auditTrail(database)).slice(-2)).toEqual([
      ['decision.factsProposed', 'DONE'],
      ['decision.factsConfirmed', 'DONE'],
    ]);
  });

  it('提出以后、认定以前，原来的情形不变，公众看不到提出的内容', async () => {
    const { id, no } = await decision();
    const put = resultOf(await ask(database, clerk, proposeFacts(id, ['TECHNICAL'])));
    expect(put).toMatchObject({ facts: [], version: 2 });
    expect(needOf(put, 'EXPERT_REVIEW')).toBe('OPTIONAL');
    const asked = {
      query:
        'query($no: String!) { decision(no: $no) { factProposal { by holding { fact } } factRuling { ruledBy } } }',
      variables: { no },
    };
    expect((await ask(database, null, asked)).data).toEqual({
      decision: { factProposal: null, factRuling: null },
    });
    expect((await ask(database, justiceStaff, asked)).data).toEqual({
      decision: { factProposal: { by: clerk.unitName, holding: [{ fact: 'TECHNICAL' }] }, factRuling: null },
    });
  });

  it('认定时增列的情形连同理由一并公开；减免程序的不能增列', async () => {
    const { id } = await decision();
    await ask(database, clerk, proposeFacts(id, []));
    const added = (fact: string) => [{ fact, reason: '票价调整涉及经营者的定价，应当审查。' }];
    expect(
      found(await ask(database, justiceStaff, confirmFacts(id, 2, added('VALID_EARLIER_ASSESSMENT')))),
    ).toEqual(['FACT_NOT_ADDED']);
    const done = resultOf(
      await ask(database, justiceStaff, confirmFacts(id, 2, added('AFFECTS_MARKET_PLAYERS'))),
    );
    expect(needOf(done, 'FAIR_COMPETITION')).toBe('REQUIRED');
  });

  it('退回的写明原因，原来的认定照旧有效', async () => {
    const { id } = await decision();
    await ruled(id, ['TECHNICAL']);
    const lowered = [{ fact: 'TECHNICAL', reason: REASON }];
    await ask(database, clerk, proposeFacts(id, [], { lowered, version: 3 }));
    expect(found(await ask(database, justiceStaff, returnFacts(id, '不行', 4)))).toEqual([
      'RETURN_REASON_REQUIRED',
    ]);
    const back = resultOf(
      await ask(database, justiceStaff, returnFacts(id, '方案仍以工程测算为依据，应当保留。', 4)),
    );
    expect(back).toMatchObject({ facts: ['TECHNICAL'], version: 5 });
    expect(await database.sql('select facts_confirmed from decision where id = $1', [id])).toEqual([
      { facts_confirmed: true },
    ]);
    expect(found(await ask(database, justiceStaff, confirmFacts(id, 5)))).toEqual(['FACTS_NOT_PROPOSED']);
  });

  it.each<[string, readonly string[], Put, string[]]>([
    ['符合的情形没有理由', ['TECHNICAL'], { reason: '。。。' }, ['FACT_REASON_REQUIRED']],
    ['一项也没有，也不说明', [], { overall: '' }, ['FACT_REASON_REQUIRED']],
    ['第十四条 自行勾选不予公开', ['LAWFULLY_NOT_PUBLIC'], {}, ['PARTICIPATION_REQUIRED']],
  ])('%s的，不予办理，什么也没有变', async (_, facts, put, codes) => {
    const { id } = await decision();
    await nothing(async () =>
      expect(found(await ask(database, lead, proposeFacts(id, facts, put)))).toEqual(codes),
    );
  });

  it('去掉已经认定的情形没有理由的，不予办理', async () => {
    const { id } = await decision();
    await ruled(id, ['TECHNICAL', 'PROFESSIONAL']);
    await nothing(async () => {
      const silent = await ask(database, clerk, proposeFacts(id, ['PROFESSIONAL'], { version: 3 }));
      expect(found(silent)).toEqual(['FACT_REASON_REQUIRED']);
      const thin = { lowered: [{ fact: 'TECHNICAL', reason: '没有了' }], version: 3 };
      expect(found(await ask(database, clerk, proposeFacts(id, ['PROFESSIONAL'], thin)))).toEqual([
        'FACT_REASON_REQUIRED',
      ]);
    });
  });

  it('提出以后、认定以前，经审查认定不予公开的，认定时不丢', async () => {
    const { id } = await decision();
    await ask(database, clerk, proposeFacts(id, ['TECHNICAL']));
    await database.sql(`update decision set facts = '{LAWFULLY_NOT_PUBLIC}' where id = $1`, [id]);
    expect(resultOf(await ask(database, justiceStaff, confirmFacts(id)))).toMatchObject({
      facts: ['TECHNICAL', 'LAWFULLY_NOT_PUBLIC'],
    });
  });

  it('提出的人不能自己认定', async () => {
    const { id } = await decision({ leadUnit: people.units.justice });
    const both = await buildActor(database, people.units.justice, [Role.JUSTICE_STAFF, Role.UNIT_STAFF]);
    await ask(database, both, proposeFacts(id, ['TECHNICAL']));
    expect(found(await ask(database, both, confirmFacts(id)))).toEqual([
      'CONTROLLER_INTERESTED',
      'SECOND_PERSON_REQUIRED',
    ]);
  });
});

describe('谁可以提出，谁可以认定', () => {
  it('别的单位没有这一事项；政府办不代为提出；承办单位自己不能认定', async () => {
    const { id } = await decision();
    await nothing(async () => {
      expect(codesOf(await ask(database, people.otherClerk, proposeFacts(id, [])))).toEqual(['NOT_FOUND']);
      expect(codesOf(await ask(database, people.govOffice, proposeFacts(id, [])))).toEqual(['FORBIDDEN']);
      expect(codesOf(await ask(database, null, proposeFacts(id, [])))).toEqual(['UNAUTHENTICATED']);
    });
    await ask(database, clerk, proposeFacts(id, []));
    await nothing(async () => {
      for (const actor of [clerk, lead])
        expect(codesOf(await ask(database, actor, confirmFacts(id)))).toEqual(['FORBIDDEN']);
      expect(found(await ask(database, people.govOffice, confirmFacts(id)))).toEqual([
        'CONTROLLER_IS_DEPUTY',
      ]);
    });
  });

  it('两人同时提出，只成一个', async () => {
    const { id } = await decision();
    const answers = await Promise.all([
      ask(database, clerk, proposeFacts(id, ['TECHNICAL'])),
      ask(database, lead, proposeFacts(id, ['PROFESSIONAL'])),
    ]);
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });
});
