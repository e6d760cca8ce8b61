import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { HearingChoice } from '#server/law/decision/decision-category.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { Role } from '#server/law/people/role.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, SETTLED, type VersionPlan } from '#test/kernel/build-catalogue.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { actions, found, resultOf } from './questions.ts';
import { lastAction, standing } from './standing.ts';

// 2026-02-13 in Shanghai.
const database = await testDatabase({ now: '2026-02-12T16:00:00Z' });
const people = await buildPeople(database);
const { justiceStaff, secrecy } = people;
let year = 2024;

const ready = async (plan: VersionPlan = {}) => {
  year += 2;
  const { version } = await buildCatalogueVersion(database, people, {
    year,
    stage: CatalogueStage.CONSENTED,
    ...SETTLED,
    secrecyReviewedById: secrecy.id,
    secrecyReviewedAt: new Date('2026-02-12T02:00:00Z'),
    ...plan,
  });
  return version.id;
};
const publish = (id: string, change: object = {}, actor = justiceStaff) =>
  ask(
    database,
    actor,
    actions.publishCatalogue({ id, version: 1, documentNo: `岚府字〔${year}〕9号`, ...change }),
  );

describe('第三条第三款 目录经同级党委同意后向社会公布', () => {
  it('各项齐备的，当日公布', async () => {
    const id = await ready();
    const scope = database.services.content.versionOf('catalogue');
    expect(resultOf(await publish(id))).toMatchObject({
      stage: 'PUBLISHED',
      documentNo: `岚府字〔${year}〕9号`,
      publishedOn: '2026-02-13',
      version: 2,
    });
    expect(database.services.content.versionOf('catalogue')).toBe(scope + 1);
    expect(await lastAction(database)).toMatchObject({
      action: 'catalogue.published',
      outcome: 'DONE',
      target_id: id,
    });
  });

  it.each<[string, VersionPlan, object, string[]]>([
    [
      '没有县委同意',
      { partyConsentNo: null },
      {},
      ['CATALOGUE_NO_PARTY_CONSENT partyConsentNo partyConsentOn'],
    ],
    [
      '同意的日期晚于公布日期',
      { partyConsentOn: '2026-02-14' },
      {},
      ['CATALOGUE_NO_PARTY_CONSENT partyConsentNo partyConsentOn'],
    ],
    ['没有县政府审议', { govMeetingNo: null }, {}, ['CATALOGUE_NOT_APPROVED govMeetingNo govMeetingOn']],
    ['没有经过审查', { secrecyReviewedById: null, secrecyReviewedAt: null }, {}, ['REVIEW_REQUIRED']],
    ['审查人是拟稿人', { createdById: secrecy.id }, {}, ['REVIEW_REQUIRED']],
    ['没有公布文号', {}, { documentNo: ' ' }, ['NUMBER_REQUIRED documentNo']],
    [
      '是否听证待定',
      { rows: [{}, { hearing: HearingChoice.TBD }] },
      {},
      ['CATALOGUE_ROW_INCOMPLETE items.1.hearing'],
    ],
    ['没有事项', { rows: [] }, {}, ['CATALOGUE_EMPTY items']],
    [
      '几处不符一并指出',
      { partyConsentOn: null, rows: [{ categories: [], hearing: HearingChoice.TBD }] },
      {},
      [
        'CATALOGUE_NO_PARTY_CONSENT partyConsentNo partyConsentOn',
        'NOT_MAJOR_DECISION items.0.categories',
        'CATALOGUE_ROW_INCOMPLETE items.0.hearing',
      ],
    ],
  ])('%s，不予公布', async (_, plan, change, findings) => {
    const id = await ready(plan);
    const before = await standing(database);
    expect(found(await publish(id, change))).toEqual(findings);
    expect(await standing(database)).toEqual(before);
    expect(await lastAction(database)).toMatchObject({ action: 'catalogue.published', outcome: 'REFUSED' });
  });

  it.each(Object.values(CatalogueStage).filter((stage) => stage !== CatalogueStage.CONSENTED))(
    '%s环节不能公布',
    async (stage) => {
      const id = await ready({ stage });
      expect(found(await publish(id))).toEqual(['WRONG_STAGE']);
    },
  );
});

describe('公布调整以后', () => {
  it('已启动的决策的名称和专门规定随目录，它的页面随之更新', async () => {
    year += 2;
    const no = `${year}-001`;
    const { id } = await buildDecision(database, people, { no, title: '旧名称' });
    const [parent] = await database.sql<{ id: string }>('select id from catalogue_version where year = $1', [
      year,
    ]);
    year -= 2;
    const child = await ready({
      versionNo: 2,
      parentId: parent?.id ?? null,
      adjustmentReason: '上级新部署',
      rows: [
        {
          name: '新名称',
          specialRules: [SpecialRuleKind.REGULATORY_DOCUMENT],
          adjustmentNote: '上级新部署',
        },
      ],
    });
    const scope = database.services.content.versionOf(`decision:${no}`);
    expect(resultOf(await publish(child)).stage).toBe('PUBLISHED');
    expect(database.services.content.versionOf(`decision:${no}`)).toBe(scope + 1);
    expect(
      await database.sql('select title, special_rules, version from decision where id = $1', [id]),
    ).toEqual([{ title: '新名称', special_rules: ['REGULATORY_DOCUMENT'], version: 2 }]);
    expect(
      await database.sql('select stage from catalogue_version where year = $1 order by version_no', [year]),
    ).toEqual([{ stage: 'SUPERSEDED' }, { stage: 'PUBLISHED' }]);
  });
});

describe('两人同时公布', () => {
  it('只有一人办成，另一人得知已被他人改动', async () => {
    const other = await buildActor(database, people.units.justice, [Role.JUSTICE_STAFF], '司法丑');
    const id = await ready();
    const answers = await Promise.all([publish(id), publish(id, {}, other)]);
    const outcomes = answers.map((answer) => codesOf(answer)?.join() ?? resultOf(answer).stage);
    expect(outcomes.toSorted()).toEqual(['CONFLICT', 'PUBLISHED']);
    const [{ count }] = (await database.sql(
      `select count(*)::int as count from audit_event where target_id = $1 and action = 'catalogue.published' and outcome = 'DONE'`,
      [id],
    )) as [{ count: number }];
    expect(count).toBe(1);
  });
});
