/** 国令713号第三条第三款: what a new edition of the catalogue dropped is released by a ruling of 司法局 alone, and everybody reads it. */
import { describe, expect, it } from 'vitest';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { publishNewEdition } from '#test/domains/catalogue/new-edition.ts';
import { ask } from '#test/kernel/ask.ts';
import type { DecisionPlan } from '#test/kernel/build-decision.ts';
import type { RowPlan } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { droppedMatter, FEWEST, PRICE_OFF, readMatter, REASON } from './dropped-matter.ts';
import { confirmFacts, found, proposeFacts, returnFacts, resultOf } from './questions.ts';

// 2026-11-20 in Shanghai: the first edition is of 2026-02-13, the decisions are begun on 2026-03-02.
const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
const people = await buildPeople(database);
const { clerk, justiceStaff } = people;
let year = 2040;
const dropped = (plan: DecisionPlan = {}, row: RowPlan = {}) =>
  droppedMatter(database, people, (year += 2), plan, row);
const told = (no: string, actor: typeof clerk | null = null) => readMatter(database, no, actor);
const HEARING_OFF = [{ step: 'HEARING', reason: REASON }];

describe('目录新版本删去的要求', () => {
  it('没有认定免除的，照旧履行；写明还有哪些', async () => {
    const { no } = await dropped();
    const matter = await told(no);
    expect(matter.required).toEqual(expect.arrayContaining(['HEARING', 'EXPERT_REVIEW']));
    expect(matter).toMatchObject({
      droppedByEdition: [
        { what: 'HEARING', keptFor: null },
        { what: 'EXPERT_REVIEW' },
        { what: 'UTILITY_PRICE' },
      ],
      specialRules: ['UTILITY_PRICE'],
    });
  });

  it('提出、另一人认定以后不再履行；谁提出、谁认定、何时、为什么，人人看得到，记入过程', async () => {
    const { id, no, version } = await dropped();
    const put = { version, releasedSteps: HEARING_OFF, releasedLaws: PRICE_OFF };
    expect(found(await ask(database, clerk, proposeFacts(id, [], put)))).toEqual([]);
    const asked = { what: 'HEARING', reason: REASON, proposedBy: clerk.unitName };
    expect((await told(no, justiceStaff)).factProposal).toMatchObject({
      releases: [{ ...asked, ruledBy: null }, { what: 'UTILITY_PRICE' }],
    });
    const before = await told(no);
    expect(before).toMatchObject({ factProposal: null, factRuling: null });
    expect(before.required).toContain('HEARING');
    expect(found(await ask(database, justiceStaff, confirmFacts(id, version + 1)))).toEqual([]);
    const after = await told(no);
    expect(after.required).not.toContain('HEARING');
    expect(after.required).toContain('EXPERT_REVIEW');
    const ruled = { ruledBy: justiceStaff.unitName, ruledOn: '2026-11-20' };
    expect(after).toMatchObject({
      specialRules: [],
      droppedByEdition: [{ what: 'EXPERT_REVIEW' }],
      factRuling: {
        releases: [
          { ...asked, ...ruled },
          { what: 'UTILITY_PRICE', ...ruled },
        ],
      },
    });
    const { records } = (await told(no, clerk)) as unknown as {
      records: { kind: string; lines: object[] }[];
    };
    expect(records.find(({ kind }) => kind === 'FACTS')?.lines).toEqual(
      expect.arrayContaining([
        { label: '目录删去、不再履行的程序', text: `听证（${REASON}）` },
        { label: '目录删去、不再适用的专门规定', text: expect.stringContaining(REASON) },
      ]),
    );
  });

  it('以后再认定情形，免除的不变', async () => {
    const { id, no, version } = await dropped();
    const put = { version, releasedSteps: HEARING_OFF, releasedLaws: PRICE_OFF };
    await ask(database, clerk, proposeFacts(id, [], put));
    await ask(database, justiceStaff, confirmFacts(id, version + 1));
    await ask(database, clerk, proposeFacts(id, ['PUBLIC_CONCERN'], { version: version + 2 }));
    await ask(database, justiceStaff, confirmFacts(id, version + 3));
    const after = await told(no);
    expect(after.required).not.toContain('HEARING');
    expect(after).toMatchObject({
      factRuling: { releases: [{ what: 'HEARING' }, { what: 'UTILITY_PRICE' }] },
    });
  });

  it('退回的，什么也没有免除', async () => {
    const { id, no, version } = await dropped({ specialRules: [] });
    await ask(database, clerk, proposeFacts(id, [], { version, releasedSteps: HEARING_OFF }));
    const back = returnFacts(id, '环评听证的范围与本事项不同，应当举行听证。', version + 1);
    expect(found(await ask(database, justiceStaff, back))).toEqual([]);
    expect((await told(no)).required).toContain('HEARING');
  });

  it('免除以后又有新版本写明的，重新应当履行', async () => {
    const { id, no, year: of, version } = await dropped();
    const put = { version, releasedSteps: HEARING_OFF, releasedLaws: PRICE_OFF };
    await ask(database, clerk, proposeFacts(id, [], put));
    await ask(database, justiceStaff, confirmFacts(id, version + 1));
    const again = {
      requiredSteps: FEWEST,
      hearing: HearingChoice.YES,
      specialRules: [SpecialRuleKind.UTILITY_PRICE],
    };
    expect((await publishNewEdition(database, people, of, again)).stage).toBe('PUBLISHED');
    const after = await told(no);
    expect(after.required).toContain('HEARING');
    expect(after).toMatchObject({ specialRules: ['UTILITY_PRICE'], factRuling: { releases: [] } });
  });

  it('提出以后、认定以前新版本又写明的，不能认定', async () => {
    const { id, year: of, version } = await dropped({ specialRules: [] });
    await ask(database, clerk, proposeFacts(id, [], { version, releasedSteps: HEARING_OFF }));
    await publishNewEdition(database, people, of, { requiredSteps: FEWEST, hearing: HearingChoice.YES });
    const [{ version: now } = { version: 0 }] = await database.sql<{ version: number }>(
      'select version from decision where id = $1',
      [id],
    );
    expect(found(await ask(database, justiceStaff, confirmFacts(id, now)))).toEqual(['RELEASE_NOT_DROPPED']);
  });
});

describe('不能免除的', () => {
  it('新版本没有删去的、情形要求的、没有理由的，一并说明', async () => {
    const { id, version } = await dropped();
    const releasedSteps = [
      { step: 'RISK_ASSESSMENT', reason: REASON },
      { step: 'EXPERT_REVIEW', reason: REASON },
      { step: 'HEARING', reason: '不用了' },
    ];
    // The special law on prices asks for the hearing as long as it is on the matter.
    const put = proposeFacts(id, ['PROFESSIONAL'], { version, releasedSteps });
    expect(found(await ask(database, clerk, put))).toEqual([
      'RELEASE_NOT_DROPPED',
      'RELEASE_STILL_OWED',
      'RELEASE_STILL_OWED',
      'RELEASE_REASON_REQUIRED',
    ]);
  });

  it('认定时增列的情形又要求履行的，不能认定', async () => {
    const { id, version } = await dropped();
    const releasedSteps = [{ step: 'EXPERT_REVIEW', reason: REASON }];
    expect(found(await ask(database, clerk, proposeFacts(id, [], { version, releasedSteps })))).toEqual([]);
    const added = [{ fact: 'TECHNICAL', reason: '供水成本测算以工程监测数据为依据，技术性较强。' }];
    expect(found(await ask(database, justiceStaff, confirmFacts(id, version + 1, added)))).toEqual([
      'RELEASE_STILL_OWED',
    ]);
    expect(
      resultOf(await ask(database, justiceStaff, confirmFacts(id, version + 1))).findings,
    ).toBeUndefined();
  });
});
