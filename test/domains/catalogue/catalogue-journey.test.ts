import { expect, it } from 'vitest';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { discussed } from './catalogue-meeting.ts';
import { actions, found, resultOf, rowInput } from './questions.ts';

const database = await testDatabase({ now: '2026-02-13T02:00:00Z' });
const people = await buildPeople(database);
const { justiceStaff, govOffice, secrecy } = people;
const housing = people.units.housing.id;
const PUBLIC = {
  query: `{ catalogue { year years current { stage title documentNo publishedOn createdBy items { no name plannedText } } versions { versionNo } }
    catalogueItems { total nodes { no } } }`,
};

/** The government approves, the Party committee consents. */
const decide = async (id: string, version: number) => {
  await discussed(database, id, { meetingOn: '2026-02-13', startedAt: '2026-02-13T02:30:00Z' });
  const approved = await ask(database, govOffice, actions.approveCatalogue({ id, version }));
  expect(resultOf(approved)).toMatchObject({ stage: 'GOV_APPROVED', govMeetingOn: '2026-02-13' });
  const consent = { documentNo: '岚委〔2026〕7号', consentOn: '2026-02-13' };
  const consented = await ask(
    database,
    govOffice,
    actions.recordPartyConsent({ id, version: version + 1, ...consent }),
  );
  expect(resultOf(consented)).toMatchObject({ stage: 'CONSENTED', partyConsentNo: '岚委〔2026〕7号' });
};

it('目录的主线：拟订、审核、县政府审议、县委同意、保密审查、公布', async () => {
  await database.sql(`update site_profile set organ_name = '岚溪县人民政府'`);
  const begun = await ask(database, justiceStaff, actions.createCatalogueDraft({ year: 2026 }));
  const { id } = resultOf(begun);
  const save = (change: object) =>
    ask(
      database,
      justiceStaff,
      actions.saveCatalogueItem({ versionId: id, input: rowInput(housing, { ...change }) }),
    );
  expect(resultOf(await save({ name: '老旧小区改造方案' })).no).toBe('2026-001');
  const tbd = resultOf(await save({ hearing: 'TBD' }));
  expect(tbd.no).toBe('2026-002');

  const finished = await ask(database, justiceStaff, actions.finishCatalogueDraft({ id, version: 1 }));
  expect(resultOf(finished)).toMatchObject({ stage: 'REVIEWED', version: 2 });
  await decide(id, 2);

  const publish = { id, documentNo: '岚府字〔2026〕9号' };
  const early = await ask(database, justiceStaff, actions.publishCatalogue({ ...publish, version: 4 }));
  expect(found(early)).toEqual(['REVIEW_REQUIRED', 'CATALOGUE_ROW_INCOMPLETE items.1.hearing']);
  expect((await ask(database, null, PUBLIC)).data).toEqual({
    catalogue: null,
    catalogueItems: { total: 0, nodes: [] },
  });
});

it('退回改正以后，从头再办，公布后公众可见', async () => {
  const [{ id, version }] = (await database.sql('select id, version from catalogue_version')) as [
    { id: string; version: number },
  ];
  expect({ version }).toEqual({ version: 4 });
  const reopened = await ask(
    database,
    justiceStaff,
    actions.reopenCatalogueDraft({ id, version, reason: '补定是否听证' }),
  );
  // Approval and consent applied to another text.
  expect(resultOf(reopened)).toMatchObject({ stage: 'DRAFT', govMeetingNo: null, partyConsentNo: null });
  const [row] = (await database.sql(`select id, version from catalogue_item where no = '2026-002'`)) as [
    { id: string; version: number },
  ];
  const mended = { versionId: id, itemId: row.id, version: row.version, input: rowInput(housing, {}) };
  expect(resultOf(await ask(database, justiceStaff, actions.saveCatalogueItem(mended))).no).toBe('2026-002');
  await ask(database, justiceStaff, actions.finishCatalogueDraft({ id, version: 5 }));
  await decide(id, 6);
  const passed = await ask(database, secrecy, actions.passCatalogueReview({ id, version: 8 }));
  expect(resultOf(passed)).toMatchObject({ secrecyReviewedBy: secrecy.name, version: 9 });
  const published = await ask(
    database,
    justiceStaff,
    actions.publishCatalogue({ id, version: 9, documentNo: '岚府字〔2026〕9号' }),
  );
  expect(resultOf(published)).toMatchObject({ stage: 'PUBLISHED', publishedOn: '2026-02-13' });

  expect((await ask(database, null, PUBLIC)).data).toEqual({
    catalogue: {
      year: 2026,
      years: [2026],
      current: {
        stage: 'PUBLISHED',
        title: '岚溪县人民政府2026年度重大行政决策事项目录',
        documentNo: '岚府字〔2026〕9号',
        publishedOn: '2026-02-13',
        createdBy: '县司法局',
        items: [
          { no: '2026-001', name: '老旧小区改造方案', plannedText: '2026年12月' },
          { no: '2026-002', name: '岚溪县养老服务设施布局规划', plannedText: '2026年12月' },
        ],
      },
      versions: [{ versionNo: 1 }],
    },
    catalogueItems: { total: 2, nodes: [{ no: '2026-001' }, { no: '2026-002' }] },
  });
  expect(codesOf(published)).toBeUndefined();
  expect(await auditTrail(database)).toEqual([
    ['catalogue.drafted', 'DONE'],
    ['catalogue.itemSaved', 'DONE'],
    ['catalogue.itemSaved', 'DONE'],
    ['catalogue.finished', 'DONE'],
    ['catalogue.approved', 'DONE'],
    ['catalogue.consented', 'DONE'],
    ['catalogue.published', 'REFUSED'],
    ['catalogue.reopened', 'DONE'],
    ['catalogue.itemSaved', 'DONE'],
    ['catalogue.finished', 'DONE'],
    ['catalogue.approved', 'DONE'],
    ['catalogue.consented', 'DONE'],
    ['catalogue.reviewed', 'DONE'],
    ['catalogue.published', 'DONE'],
  ]);
});
