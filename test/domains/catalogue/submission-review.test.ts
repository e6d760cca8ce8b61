import { describe, expect, it } from 'vitest';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { collecting, submissionInput } from './collecting.ts';
import { collectingRoom } from './collecting-room.ts';
import { found, resultOf } from './questions.ts';

const { database, people, collect, write, handIn } = await collectingRoom();
const { justiceStaff, clerk, lead, otherClerk } = people;

describe('审核：列入，或者说明理由', () => {
  const handedIn = async () => {
    const at = await collect();
    const { id } = await write(at.collectionId, submissionInput({}, { coUnitIds: [people.units.health.id] }));
    await handIn(at.collectionId, id);
    return { ...at, id };
  };

  it('列入的成为草稿的一项，牵头的是申报单位，不能再列入一次', async () => {
    const { id, versionId, year: of } = await handedIn();
    const done = await ask(database, justiceStaff, collecting.accept({ id, version: 2, note: '列入' }));
    expect(resultOf(done)).toMatchObject({
      state: 'ACCEPTED',
      catalogueItemNo: `${of}-001`,
      decisionReason: '列入',
    });
    expect(
      await database.sql(
        `select no, name, lead_unit_id, co_unit_ids, planned_on::text as planned_on from catalogue_item
         where catalogue_version_id = $1`,
        [versionId],
      ),
    ).toEqual([
      {
        no: `${of}-001`,
        name: '城乡公交票价调整方案',
        lead_unit_id: people.units.housing.id,
        co_unit_ids: [people.units.health.id],
        planned_on: '2027-09-01',
      },
    ]);
    expect(found(await ask(database, justiceStaff, collecting.accept({ id, version: 3 })))).toEqual([
      'WRONG_STAGE',
    ]);
  });

  it('不予列入要说明理由，单位看得到，改好可以再报', async () => {
    const { id, collectionId } = await handedIn();
    const decline = (reason: string) =>
      ask(database, justiceStaff, collecting.decline({ id, version: 2, reason }));
    expect(found(await decline('无'))).toEqual(['DECLINE_REASON_REQUIRED reason']);
    expect(resultOf(await decline('属于部门日常工作'))).toMatchObject({ state: 'DECLINED' });
    const letters = await database.sql(`select body, unit_id from message where unique_key like $1`, [
      `SUBMISSION_DECLINED:${id}:%`,
    ]);
    expect(letters).toMatchObject([{ unit_id: people.units.housing.id }]);
    expect(letters[0]?.body).toContain('属于部门日常工作');
    const saved = await ask(
      database,
      clerk,
      collecting.save({ collectionId, id, version: 3, input: submissionInput() }),
    );
    expect(resultOf(saved)).toMatchObject({ state: 'PREPARED', decisionReason: '属于部门日常工作' });
    const again = await ask(database, lead, collecting.submit({ collectionId, picks: [{ id, version: 4 }] }));
    expect(resultOf(again).__typename).toBe('CatalogueCollection');
  });

  it('两个人同时答复，只有一个答复算数', async () => {
    const { id } = await handedIn();
    const answers = await Promise.all([
      ask(database, justiceStaff, collecting.accept({ id, version: 2 })),
      ask(database, justiceStaff, collecting.decline({ id, version: 2, reason: '属于部门日常工作' })),
    ]);
    const done = answers.filter(({ data }) => data?.result);
    expect(done).toHaveLength(1);
    expect(answers.flatMap((one) => codesOf(one) ?? [])).toEqual(['CONFLICT']);
  });
});

describe('结束征集', () => {
  it('还有没有答复的，逐项指出；都答复了，目录完成审核，此后不再收', async () => {
    const { collectionId, versionId, year } = await collect();
    const one = await write(collectionId, submissionInput({}, { plannedOn: `${year}-09-01` }));
    const two = await write(collectionId, submissionInput({}, { name: '养老规划' }));
    await handIn(collectionId, one.id, two.id);
    await ask(database, justiceStaff, collecting.accept({ id: one.id, version: 2 }));
    const versionOf = async () =>
      (
        await database.sql<{ version: number }>('select version from catalogue_version where id = $1', [
          versionId,
        ])
      )[0]?.version;
    const close = async () =>
      ask(database, justiceStaff, collecting.close({ versionId, version: await versionOf() }));
    const refused = await close();
    expect(found(refused)).toEqual(['SUBMISSION_UNDECIDED submissions']);
    expect(resultOf(refused).findings[0]?.message).toContain('养老规划');
    await ask(
      database,
      justiceStaff,
      collecting.decline({ id: two.id, version: 2, reason: '并入养老条例一并办理' }),
    );
    expect(resultOf(await close())).toMatchObject({ stage: 'REVIEWED' });
    const late = await ask(database, otherClerk, collecting.save({ collectionId, input: submissionInput() }));
    expect(found(late)).toEqual(['COLLECTION_CLOSED']);
    const mended = await ask(
      database,
      clerk,
      collecting.save({ collectionId, id: two.id, version: 3, input: submissionInput() }),
    );
    expect(found(mended)).toEqual(['COLLECTION_CLOSED']);
  });

  it('没有列入任何事项的，不能结束', async () => {
    const { versionId } = await collect();
    expect(found(await ask(database, justiceStaff, collecting.close({ versionId, version: 2 })))).toEqual([
      'CATALOGUE_EMPTY items',
    ]);
  });
});
