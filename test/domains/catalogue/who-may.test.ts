import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { actions, rowInput } from './questions.ts';
import { lastAction, standing } from './standing.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const at = (stage: CatalogueStage, versionNo: number) =>
  buildCatalogueVersion(database, people, { year: 2025, versionNo, stage });
const draft = await at(CatalogueStage.DRAFT, 1);
const reviewed = await at(CatalogueStage.REVIEWED, 2);
const approved = await at(CatalogueStage.GOV_APPROVED, 3);
const consented = await at(CatalogueStage.CONSENTED, 4);
await buildPublishedCatalogue(database, people);

const input = rowInput(people.units.housing.id);
const [row] = draft.items;
const day = '2026-11-01';
type Name = keyof typeof actions;
const { justiceStaff, govOffice, secrecy, lead } = people;

/** Every mutation with an input its lawful user could send, and who may call it. */
const CASES: [Name, Record<string, unknown>, readonly { id: string }[]][] = [
  ['createCatalogueDraft', { year: 2027 }, [justiceStaff]],
  ['saveCatalogueItem', { versionId: draft.version.id, input }, [justiceStaff]],
  ['removeCatalogueItem', { itemId: row?.id, version: 1 }, [justiceStaff]],
  ['finishCatalogueDraft', { id: draft.version.id, version: 1 }, [justiceStaff]],
  ['reopenCatalogueDraft', { id: reviewed.version.id, version: 1, reason: '补充依据' }, [justiceStaff]],
  ['approveCatalogue', { id: reviewed.version.id, version: 1 }, [govOffice]],
  [
    'enterEarlierApproval',
    { id: reviewed.version.id, version: 1, meetingNo: '第26次', meetingOn: day },
    [govOffice],
  ],
  [
    'recordPartyConsent',
    { id: approved.version.id, version: 1, documentNo: '7号', consentOn: day },
    [govOffice],
  ],
  ['recordPartyRefusal', { id: approved.version.id, version: 1, reason: '暂不列入' }, [govOffice]],
  ['passCatalogueReview', { id: consented.version.id, version: 1 }, [secrecy]],
  [
    'returnCatalogueReview',
    { id: consented.version.id, version: 1, reason: '第3项涉密，不能公布' },
    [secrecy],
  ],
  ['publishCatalogue', { id: consented.version.id, version: 1, documentNo: '9号' }, [justiceStaff]],
  [
    'proposeCatalogueAdjustment',
    { year: 2026, reason: '上级新部署' },
    [justiceStaff, lead, people.otherLead],
  ],
];

const everyone = [
  people.justiceStaff,
  people.govOffice,
  people.secrecy,
  people.clerk,
  people.lead,
  people.otherLead,
  people.media,
  people.archivist,
  people.auditor,
  people.admin,
];

describe('目录的各项办理由规定的岗位办理，他人不得办理', () => {
  it.each(CASES)('%s', async (name, variables, allowed) => {
    const before = await standing(database);
    expect(codesOf(await ask(database, null, actions[name](variables)))).toEqual(['UNAUTHENTICATED']);
    for (const actor of everyone.filter(({ id }) => !allowed.some((one) => one.id === id))) {
      expect(codesOf(await ask(database, actor, actions[name](variables)))).toEqual(['FORBIDDEN']);
      expect(await lastAction(database)).toMatchObject({ outcome: 'DENIED', actor_id: actor.id });
    }
    expect(await standing(database)).toEqual(before);
  });

  it('首次登录尚未修改密码的，不得办理', async () => {
    const actor = { ...justiceStaff, confined: true };
    const answer = await ask(database, actor, actions.createCatalogueDraft({ year: 2027 }));
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
  });
});

const doerOf = new Map<Name, typeof justiceStaff>([
  ['approveCatalogue', govOffice],
  ['enterEarlierApproval', govOffice],
  ['recordPartyConsent', govOffice],
  ['recordPartyRefusal', govOffice],
  ['passCatalogueReview', secrecy],
  ['returnCatalogueReview', secrecy],
]);
const byVersion = CASES.filter(([, variables]) => 'version' in variables);

describe('他人先改动的，不以旧内容覆盖；没有的，如实说没有', () => {
  it.each(byVersion)('%s', async (name, variables) => {
    const before = await standing(database);
    const doer = doerOf.get(name) ?? justiceStaff;
    const stale = await ask(database, doer, actions[name]({ ...variables, version: 0 }));
    expect(codesOf(stale)).toEqual(['CONFLICT']);
    expect(stale.errors?.[0]?.extensions).toMatchObject({ currentVersion: 1 });
    const target = 'itemId' in variables ? 'itemId' : 'id';
    const about = async (id: string) =>
      codesOf(await ask(database, doer, actions[name]({ ...variables, [target]: id })));
    expect(await about('00000000-0000-7000-8000-000000000000')).toEqual(['NOT_FOUND']);
    expect(await about('not-an-id')).toEqual(['BAD_USER_INPUT']);
    expect(await standing(database)).toEqual(before);
  });
});
