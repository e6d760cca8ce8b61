/** 国令713号第三条第三款: public solicitation and categories that an edition dropped, and which edition was in force when a matter began. */
import { describe, expect, it } from 'vitest';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { publishNewEdition } from '#test/domains/catalogue/new-edition.ts';
import { ask } from '#test/kernel/ask.ts';
import type { DecisionPlan } from '#test/kernel/build-decision.ts';
import type { RowPlan } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { droppedMatter, FEWEST, PRICE_OFF, readMatter, REASON } from './dropped-matter.ts';
import { confirmFacts, found, proposeFacts } from './questions.ts';

// 2026-11-20 in Shanghai: the first edition is of 2026-02-13, the decisions are begun on 2026-03-02.
const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
const people = await buildPeople(database);
const { clerk, justiceStaff } = people;
let year = 2040;
const dropped = (plan: DecisionPlan = {}, row: RowPlan = {}) =>
  droppedMatter(database, people, (year += 2), plan, row);
const told = (no: string) => readMatter(database, no);

describe('删去的公开征求意见和类别', () => {
  const { PLAN, PROJECT } = DecisionCategory;
  const { PUBLIC_SOLICITATION, FORUM } = ParticipationMethod;
  const before = { participationMethods: [PUBLIC_SOLICITATION, FORUM], categories: [PLAN, PROJECT] };
  const after = { participationMethods: [FORUM], categories: [PROJECT] };
  const inBoth = async () => {
    const matter = await dropped({ row: before }, after);
    await database.sql('update decision set categories = $2 where id = $1', [matter.id, [PLAN, PROJECT]]);
    return matter;
  };
  const duties = [{ duty: 'PUBLIC_SOLICITATION', reason: REASON }];
  const categories = [{ category: 'PLAN', reason: REASON }];
  /** Whether the county hears the public by solicitation as a rule. */
  const solicits = (value: boolean) =>
    database.sql(
      `insert into local_policy_version (version, "values", reason, changed_at)
       select version + 1, "values" || $1::jsonb, '测试', app_now()
       from local_policy_version order by version desc limit 1`,
      [JSON.stringify({ solicitationRequired: value })],
    );

  it('本县以公开征求意见为常规方式的，不能免除，写明依据', async () => {
    await solicits(true);
    const { id, no, version } = await inBoth();
    expect(await told(no)).toMatchObject({
      droppedByEdition: expect.arrayContaining([
        { what: 'PUBLIC_SOLICITATION', keptFor: '本县以向社会公开征求意见为常规方式。（本县规定）' },
        { what: 'PLAN', keptFor: null },
      ]),
    });
    const put = { version, releasedDuties: duties, releasedLaws: PRICE_OFF };
    expect(found(await ask(database, clerk, proposeFacts(id, [], put)))).toEqual(['RELEASE_STILL_OWED']);
  });

  it('没有别的规定要求的，认定以后不再履行、不再归入；新版本又写明的，重新适用', async () => {
    await solicits(false);
    const { id, no, year: of, version } = await inBoth();
    const put = {
      version,
      releasedDuties: duties,
      releasedLaws: PRICE_OFF,
      releasedCategories: categories,
    };
    expect((await told(no)).solicited).toBe('REQUIRED');
    expect(found(await ask(database, clerk, proposeFacts(id, [], put)))).toEqual([]);
    expect(found(await ask(database, justiceStaff, confirmFacts(id, version + 1)))).toEqual([]);
    const ruled = await told(no);
    expect(ruled.solicited).toBe('OPTIONAL');
    expect(ruled).toMatchObject({
      categories: ['PROJECT'],
      droppedByEdition: [{ what: 'HEARING' }, { what: 'EXPERT_REVIEW' }],
      factRuling: {
        releases: [{ what: 'PUBLIC_SOLICITATION' }, { what: 'UTILITY_PRICE' }, { what: 'PLAN' }],
      },
    });
    await publishNewEdition(database, people, of, { requiredSteps: FEWEST, ...before });
    const again = await told(no);
    expect(again.solicited).toBe('REQUIRED');
    expect(again).toMatchObject({
      categories: ['PLAN', 'PROJECT'],
      factRuling: { releases: [{ what: 'UTILITY_PRICE' }] },
    });
  });
});

describe('公布与启动在同一天', () => {
  const asked = (no: string) => told(no).then(({ required }) => required.includes('EXPERT_REVIEW'));
  /** Begun today at this instant, under a first edition that names an expert review; the second is published now. */
  const begun = async (startedAt: string) => {
    const matter = await dropped({ specialRules: [], startedOn: '2026-11-20' });
    await database.sql('update decision set started_at = $2 where id = $1', [matter.id, startedAt]);
    return matter;
  };

  it('先启动、后公布的，原版本写明的仍须履行；先公布、后启动的，以新版本为准', async () => {
    expect(await asked((await begun('2026-11-19T15:59:59Z')).no)).toBe(true);
    expect(await asked((await begun('2026-11-19T17:00:00Z')).no)).toBe(false);
  });
});
