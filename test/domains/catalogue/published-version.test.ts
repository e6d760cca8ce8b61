import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { actions, found, rowInput } from './questions.ts';
import { standing } from './standing.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { justiceStaff, govOffice, secrecy } = people;

describe('公布的版本不再改动', () => {
  it('任何办理都不能改动已公布的版本及其事项', async () => {
    const { version: published } = await buildPublishedCatalogue(database, people);
    const { id, version } = published;
    const [row] = await database.sql<{ id: string }>(
      'select id from catalogue_item where catalogue_version_id = $1',
      [id],
    );
    const stand = { id, version };
    const input = rowInput(people.units.housing.id);
    const before = await standing(database);
    const day = '2026-02-01';
    const attempts = [
      [justiceStaff, actions.saveCatalogueItem({ versionId: id, input })],
      [justiceStaff, actions.saveCatalogueItem({ versionId: id, itemId: row?.id, version: 1, input })],
      [justiceStaff, actions.removeCatalogueItem({ itemId: row?.id, version: 1, reason: '不再需要' })],
      [justiceStaff, actions.finishCatalogueDraft(stand)],
      [justiceStaff, actions.reopenCatalogueDraft({ ...stand, reason: '补充依据' })],
      [govOffice, actions.approveCatalogue(stand)],
      [govOffice, actions.enterEarlierApproval({ ...stand, meetingNo: '第27次', meetingOn: day })],
      [govOffice, actions.recordPartyConsent({ ...stand, documentNo: '8号', consentOn: day })],
      [govOffice, actions.recordPartyRefusal({ ...stand, reason: '再作论证' })],
      [secrecy, actions.passCatalogueReview(stand)],
      [justiceStaff, actions.publishCatalogue({ ...stand, documentNo: '10号' })],
    ] as const;
    for (const [actor, question] of attempts)
      expect(found(await ask(database, actor, question))).toEqual(['WRONG_STAGE']);
    expect(await standing(database)).toEqual(before);
  });

  it('承办单位和公众的数据库连接也改动不了', async () => {
    const run = (scope: string, text: string) =>
      database.services.database.em
        .fork({
          session: {
            variables: { 'app.scope': scope, 'app.unit': people.units.housing.id, 'app.contacts': '' },
          },
        })
        .transactional((em) => em.getConnection().execute(text, [], 'run', em.getTransactionContext()));
    const before = await standing(database);
    for (const scope of ['{}', '{UNIT}', '{AUDIT}']) {
      await run(scope, `update catalogue_version set document_no = 'x'`);
      await run(scope, `update catalogue_item set name = 'x'`);
      await run(scope, `delete from catalogue_item`);
    }
    await expect(run('{COUNTY}', 'delete from catalogue_version')).rejects.toThrow(/permission denied/);
    expect(await standing(database)).toEqual(before);
  });
});
