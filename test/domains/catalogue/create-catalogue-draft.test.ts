import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { actions, found, resultOf } from './questions.ts';
import { lastAction, standing } from './standing.ts';

// 2026-01-01 in Shanghai, the last day of 2025 in UTC.
const database = await testDatabase({ now: '2025-12-31T16:00:00Z' });
const people = await buildPeople(database);
const begin = (year: number) => ask(database, people.justiceStaff, actions.createCatalogueDraft({ year }));

describe('起草年度目录', () => {
  it('一个年度从第一版起草', async () => {
    expect(resultOf(await begin(2027))).toMatchObject({
      year: 2027,
      versionNo: 1,
      stage: 'DRAFT',
      createdBy: people.justiceStaff.name,
      version: 1,
      items: [],
    });
    expect(await lastAction(database)).toMatchObject({ action: 'catalogue.drafted', outcome: 'DONE' });
  });

  const { DRAFT, REVIEWED, GOV_APPROVED, CONSENTED } = CatalogueStage;
  it.each([DRAFT, REVIEWED, GOV_APPROVED, CONSENTED])('已有一版处于%s的，不另起草', async (stage) => {
    const year = 2020 + [DRAFT, REVIEWED, GOV_APPROVED, CONSENTED].indexOf(stage);
    await buildCatalogueVersion(database, people, { year, stage });
    const before = await standing(database);
    expect(found(await begin(year))).toEqual(['CATALOGUE_ON_ITS_WAY year']);
    expect(await standing(database)).toEqual(before);
  });

  it('已经公布的，用调整而不另起草', async () => {
    await buildPublishedCatalogue(database, people, { year: 2024 });
    expect(found(await begin(2024))).toEqual(['CATALOGUE_ALREADY_PUBLISHED year']);
  });

  it('两人同时起草，只成一份', async () => {
    const answers = await Promise.all([begin(2026), begin(2026)]);
    expect(answers.map((answer) => resultOf(answer).stage ?? found(answer)[0]).sort()).toEqual([
      'CATALOGUE_ON_ITS_WAY year',
      'DRAFT',
    ]);
    expect(await database.sql('select 1 from catalogue_version where year = 2026')).toHaveLength(1);
  });

  it.each([2018, 2028, 0, -1])('年度%i不成立', async (year) => {
    expect(codesOf(await begin(year))).toEqual(['BAD_USER_INPUT']);
  });
});
