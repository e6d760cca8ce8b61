import { describe, expect, it } from 'vitest';
import { allowedAmong, offer, type Offered } from '#test/kernel/offers.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import {
  buildCatalogueVersion,
  buildPublishedCatalogue,
  type VersionPlan,
} from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { discussed } from './catalogue-meeting.ts';
import { actions, found } from './questions.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { justiceStaff, govOffice, secrecy, lead, clerk, admin } = people;
const NAMES = [
  'saveItem',
  'finishDraft',
  'reopenDraft',
  'approve',
  'approveEarlier',
  'recordPartyConsent',
  'recordPartyRefusal',
  'passReview',
  'publish',
  'proposeAdjustment',
];
const query = `query($id: ID!) { catalogueVersion(id: $id) { viewerCan(actions: [${NAMES.join()}]) {
  action allowed findings { code } } } }`;

async function can(actor: Actor | null, id: string): Promise<readonly Offered[]> {
  const answer = await ask(database, actor, { query, variables: { id } });
  const { catalogueVersion } = answer.data as unknown as { catalogueVersion: { viewerCan: Offered[] } };
  return catalogueVersion.viewerCan;
}
const allowed = async (actor: Actor | null, id: string) => allowedAmong(await can(actor, id));

let year = 2030;
const at = async (stage: CatalogueStage, plan: VersionPlan = {}) => {
  year += 1;
  return (await buildCatalogueVersion(database, people, { year, stage, ...plan })).version.id;
};

describe('能办什么，与办理时的审查一致', () => {
  it.each<[CatalogueStage, Actor, string[]]>([
    [CatalogueStage.DRAFT, justiceStaff, ['saveItem', 'finishDraft']],
    [CatalogueStage.DRAFT, govOffice, []],
    [CatalogueStage.DRAFT, secrecy, []],
    [CatalogueStage.REVIEWED, justiceStaff, ['reopenDraft']],
    [CatalogueStage.REVIEWED, govOffice, ['approveEarlier']],
    [CatalogueStage.REVIEWED, secrecy, ['passReview']],
    [CatalogueStage.GOV_APPROVED, govOffice, ['recordPartyConsent', 'recordPartyRefusal']],
    [CatalogueStage.CONSENTED, justiceStaff, ['reopenDraft']],
  ])('%s', async (stage, actor, names) => {
    expect(await allowed(actor, await at(stage))).toEqual(names);
  });

  it('会议审议通过以后，才能登记审议', async () => {
    const id = await at(CatalogueStage.REVIEWED, { finishedAt: new Date('2026-01-05T02:00:00Z') });
    await discussed(database, id);
    expect(await allowed(govOffice, id)).toEqual(['approve', 'approveEarlier']);
  });

  it('不能公布的，说明全部理由；与公布时所说相同', async () => {
    const id = await at(CatalogueStage.CONSENTED, { rows: [{ categories: [] }] });
    const publish = offer(await can(justiceStaff, id), 'publish');
    const refused = await ask(
      database,
      justiceStaff,
      actions.publishCatalogue({ id, version: 1, documentNo: '9号' }),
    );
    const codes = found(refused).map((one) => one.split(' ')[0]);
    expect(publish).toEqual({ action: 'publish', allowed: false, findings: codes.map((code) => ({ code })) });
    expect(codes).toEqual([
      'CATALOGUE_NOT_APPROVED',
      'CATALOGUE_NO_PARTY_CONSENT',
      'REVIEW_REQUIRED',
      'NOT_MAJOR_DECISION',
    ]);
  });

  it('没有权限的不说理由', async () => {
    const { version } = await buildPublishedCatalogue(database, people);
    for (const actor of [null, clerk, admin]) expect(await can(actor, version.id)).toEqual([]);
    expect(await allowed(lead, version.id)).toEqual(['proposeAdjustment']);
  });

  it('已有在办的调整的，承办单位负责人虽看不到草稿，也知道不能再提', async () => {
    const { version } = await buildPublishedCatalogue(database, people, { year: 2025 });
    await buildCatalogueVersion(database, people, { year: 2025, versionNo: 2, parentId: version.id });
    expect(offer(await can(lead, version.id), 'proposeAdjustment')).toEqual({
      action: 'proposeAdjustment',
      allowed: false,
      findings: [{ code: 'CATALOGUE_ON_ITS_WAY' }],
    });
  });

  it('提示不妨碍办理', async () => {
    const { version } = await buildPublishedCatalogue(database, people, { year: 2024 });
    const child = await buildCatalogueVersion(database, people, {
      year: 2024,
      versionNo: 2,
      parentId: version.id,
      adjustmentReason: '上级新部署',
    });
    expect(offer(await can(justiceStaff, child.version.id), 'finishDraft')).toEqual({
      action: 'finishDraft',
      allowed: true,
      findings: [{ code: 'NOTHING_CHANGED' }],
    });
  });
});
