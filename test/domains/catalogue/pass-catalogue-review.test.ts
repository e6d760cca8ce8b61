import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, type VersionPlan } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { actions, found, resultOf, rowInput } from './questions.ts';
import { lastAction, standing } from './standing.ts';

// 2026-11-20 in Shanghai.
const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
const people = await buildPeople(database);
const { justiceStaff, secrecy } = people;
const S = CatalogueStage;
let versionNo = 0;

const at = async (stage: CatalogueStage, plan: VersionPlan = {}) => {
  versionNo += 1;
  return (await buildCatalogueVersion(database, people, { versionNo, stage, ...plan })).version.id;
};
const others = (...stages: CatalogueStage[]) => Object.values(S).filter((one) => !stages.includes(one));

/** Latest message to this person. */
const letterTo = async ({ id }: typeof secrecy) =>
  (
    await database.sql<{ subject: string; body: string }>(
      'select subject, body from message where recipient_id = $1 order by id desc limit 1',
      [id],
    )
  )[0];

const unchanged = async (run: () => Promise<unknown>) => {
  const before = await standing(database);
  await run();
  expect(await standing(database)).toEqual(before);
  expect(await lastAction(database)).toMatchObject({ outcome: 'REFUSED' });
};

describe('国令711号第十七条 保密审查', () => {
  const pass = (id: string, actor = secrecy, version = 1) =>
    ask(database, actor, actions.passCatalogueReview({ id, version }));

  it.each([S.REVIEWED, S.GOV_APPROVED, S.CONSENTED])('%s环节可以审查', async (stage) => {
    const answer = resultOf(await pass(await at(stage)));
    expect(answer).toMatchObject({ stage, secrecyReviewedBy: secrecy.name, version: 2 });
    expect(answer).toHaveProperty('secrecyReviewedAt', expect.stringMatching(/^2026-11-19T16:00/));
  });

  it.each(others(S.REVIEWED, S.GOV_APPROVED, S.CONSENTED))('%s环节不能审查', async (stage) => {
    const id = await at(stage);
    await unchanged(async () => expect(found(await pass(id))).toEqual(['WRONG_STAGE']));
  });

  it('创建本版的人不得审查', async () => {
    const id = await at(S.REVIEWED, { createdById: secrecy.id });
    await unchanged(async () => expect(found(await pass(id))).toEqual(['REVIEWER_IS_AUTHOR']));
  });

  it('在本版写过事项的人不得审查，虽然不是本人创建的', async () => {
    const both = await buildActor(database, people.units.justice, [
      Role.JUSTICE_STAFF,
      Role.SECRECY_REVIEWER,
    ]);
    const id = await at(S.DRAFT);
    const input = rowInput(people.units.housing.id);
    resultOf(await ask(database, both, actions.saveCatalogueItem({ versionId: id, input })));
    resultOf(await ask(database, justiceStaff, actions.finishCatalogueDraft({ id, version: 1 })));
    await unchanged(async () => expect(found(await pass(id, both, 2))).toEqual(['REVIEWER_IS_AUTHOR']));
    expect(resultOf(await pass(id, secrecy, 2)).__typename).toBe('CatalogueVersion');
  });

  it('完成审核时通知保密审查员，通过时通知司法局', async () => {
    for (const { id } of [secrecy, justiceStaff])
      await database.sql(`update person set email = login_name || '@lanxi.example' where id = $1`, [id]);
    const last = async (who: typeof secrecy) => (await letterTo(who))?.subject;
    const id = await at(S.DRAFT);
    const input = rowInput(people.units.housing.id);
    resultOf(await ask(database, justiceStaff, actions.saveCatalogueItem({ versionId: id, input })));
    resultOf(await ask(database, justiceStaff, actions.finishCatalogueDraft({ id, version: 1 })));
    expect(await last(secrecy)).toBe('目录请您审查');
    resultOf(await pass(id, secrecy, 2));
    expect(await last(justiceStaff)).toBe('目录通过保密审查');
  });

  it('通过的通知写明公布以前还缺什么；什么都不缺的，才说可以公布', async () => {
    await database.sql(`update person set email = login_name || '@lanxi.example' where id = $1`, [
      justiceStaff.id,
    ]);
    const reviewed = await at(S.REVIEWED);
    resultOf(await pass(reviewed));
    const early = await letterTo(justiceStaff);
    expect(early?.body).toMatch(/公布以前还缺：.*目录尚未经县政府审议。目录须经同级党委同意后方可公布。/);
    expect(early?.body).not.toContain('可以公布');
    const consented = await at(S.CONSENTED, {
      govMeetingNo: '第3次常务会议',
      govMeetingOn: '2026-02-06',
      partyConsentNo: '岚委〔2026〕7号',
      partyConsentOn: '2026-02-10',
    });
    resultOf(await pass(consented));
    expect((await letterTo(justiceStaff))?.body).toContain('可以公布；再修改的，须重新审查。');
  });
});

describe('不能公布的，退回拟订，写明原因', () => {
  const WHY = '第3项写有未公开的应急储备数量，不能公布。';
  const back = (id: string, reason = WHY, version = 1) =>
    ask(database, secrecy, actions.returnCatalogueReview({ id, version, reason }));
  const CONSENTED = {
    govMeetingNo: '第3次常务会议',
    govMeetingOn: '2026-02-06',
    partyConsentNo: '岚委〔2026〕7号',
    partyConsentOn: '2026-02-10',
  } as const;

  it('县委已经同意的也退回；原来的审议、同意和审查都不再算，司法局收到原因', async () => {
    const id = await at(S.CONSENTED, CONSENTED);
    resultOf(await ask(database, secrecy, actions.passCatalogueReview({ id, version: 1 })));
    expect(resultOf(await back(id, WHY, 2))).toMatchObject({
      stage: 'DRAFT',
      reviewReturn: WHY,
      govMeetingNo: null,
      partyConsentNo: null,
      secrecyReviewedBy: null,
    });
    expect(await letterTo(justiceStaff)).toMatchObject({
      subject: '目录被退回修改',
      body: expect.stringContaining(WHY) as unknown,
    });
  });

  it('重新完成审核的，不再显示退回', async () => {
    const id = await at(S.DRAFT);
    await database.sql(`update catalogue_version set review_return = 'x' where id = $1`, [id]);
    const input = rowInput(people.units.housing.id);
    resultOf(await ask(database, justiceStaff, actions.saveCatalogueItem({ versionId: id, input })));
    const done = resultOf(
      await ask(database, justiceStaff, actions.finishCatalogueDraft({ id, version: 1 })),
    );
    expect(done).toMatchObject({ stage: 'REVIEWED', reviewReturn: null });
  });

  it.each(others(S.REVIEWED, S.GOV_APPROVED, S.CONSENTED))('%s环节不能退回', async (stage) => {
    const id = await at(stage);
    await unchanged(async () => expect(found(await back(id))).toEqual(['WRONG_STAGE']));
  });

  it('什么也没有说的，不予退回', async () => {
    const id = await at(S.REVIEWED);
    await unchanged(async () =>
      expect(found(await back(id, '。'))).toEqual(['RETURN_REASON_REQUIRED reason']),
    );
  });
});
