/** 国令713号第三条第三款: the government's approval of the catalogue is the item that its meeting discussed; nobody types it. */
import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, type VersionPlan } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { discussed, type DiscussedWish } from './catalogue-meeting.ts';
import { actions, found, resultOf } from './questions.ts';
import { standing } from './standing.ts';

// 2026-11-20 in Shanghai.
const database = await testDatabase({ now: '2026-11-20T10:00:00Z' });
const people = await buildPeople(database);
const { govOffice, justiceStaff } = people;
const FINISHED = new Date('2026-11-16T02:00:00Z');
let versionNo = 0;

const reviewed = async (plan: VersionPlan = {}) => {
  versionNo += 1;
  const stage = CatalogueStage.REVIEWED;
  const built = await buildCatalogueVersion(database, people, {
    versionNo,
    stage,
    finishedAt: FINISHED,
    ...plan,
  });
  return built.version.id;
};
const approve = (id: string, actor = govOffice) =>
  ask(database, actor, actions.approveCatalogue({ id, version: 1 }));
const enter = (id: string, meetingOn: string) =>
  ask(
    database,
    govOffice,
    actions.enterEarlierApproval({ id, version: 1, meetingNo: '县政府第2次常务会议', meetingOn }),
  );
const refused = async (codes: string[], run: () => ReturnType<typeof ask>) => {
  const before = await standing(database);
  expect(found(await run())).toEqual(codes);
  expect(await standing(database)).toEqual(before);
};
const ON = { meetingOn: '2026-11-18', meetingName: '县政府第38次常务会议' };

describe('第三条第三款 县政府对目录的审议，从会议台的议题登记', () => {
  it('会议审议通过的，会议、日期都是会议台的', async () => {
    const id = await reviewed();
    await discussed(database, id, ON);
    expect(resultOf(await approve(id))).toMatchObject({
      stage: 'GOV_APPROVED',
      govMeetingNo: '县政府第38次常务会议',
      govMeetingOn: '2026-11-18',
    });
  });

  it.each<[string, DiscussedWish | null, string[]]>([
    ['没有上过会', null, ['CATALOGUE_NOT_DISCUSSED']],
    ['完成审核以前审议的，是另一份文本', { meetingOn: '2026-11-13' }, ['CATALOGUE_NOT_DISCUSSED']],
    ['还没有散会', { ...ON, closed: false }, ['MEETING_NOT_CLOSED']],
    ['没有通过', { ...ON, result: 'NOT_PASSED' }, ['CATALOGUE_NOT_PASSED']],
    ['缓议', { ...ON, result: 'DEFERRED' }, ['CATALOGUE_NOT_PASSED']],
    ['只是听取', { ...ON, result: 'NOTED' }, ['CATALOGUE_NOT_PASSED']],
    ['专题会议不能讨论决定', { ...ON, meetingKind: 'SPECIAL' }, ['WRONG_MEETING_KIND meetingKind']],
  ])('%s', async (_, wish, codes) => {
    const id = await reviewed();
    if (wish) await discussed(database, id, wish);
    await refused(codes, () => approve(id));
  });

  it('后一次审议没有通过的，前一次的通过不算', async () => {
    const id = await reviewed();
    await discussed(database, id, { ...ON, meetingOn: '2026-11-17' });
    await discussed(database, id, { ...ON, result: 'REWORK' });
    await refused(['CATALOGUE_NOT_PASSED'], () => approve(id));
  });

  it('另一版目录的审议，不是这一版的', async () => {
    const [id, other] = [await reviewed(), await reviewed()];
    await discussed(database, other, ON);
    await refused(['CATALOGUE_NOT_DISCUSSED'], () => approve(id));
  });

  it('退回拟订再完成审核的、县委不同意的，重新提请审议', async () => {
    const id = await reviewed();
    await discussed(database, id, ON);
    resultOf(await approve(id));
    const no = await ask(
      database,
      govOffice,
      actions.recordPartyRefusal({ id, version: 2, reason: '第3项再作论证' }),
    );
    expect(resultOf(no).stage).toBe('REVIEWED');
    expect(found(await ask(database, govOffice, actions.approveCatalogue({ id, version: 3 })))).toEqual([
      'CATALOGUE_NOT_DISCUSSED',
    ]);
    const again = { id, version: 3, reason: '按县委意见修改' };
    resultOf(await ask(database, justiceStaff, actions.reopenCatalogueDraft(again)));
    resultOf(await ask(database, justiceStaff, actions.finishCatalogueDraft({ id, version: 4 })));
    expect(found(await ask(database, govOffice, actions.approveCatalogue({ id, version: 5 })))).toEqual([
      'CATALOGUE_NOT_DISCUSSED',
    ]);
  });
});

describe('平台启用以前的会议，才凭会议名称和日期补录', () => {
  it('平台上已有会议的那天起，不能凭填写；以前的可以', async () => {
    const id = await reviewed();
    await discussed(database, await reviewed(), { meetingOn: '2026-10-09' });
    await refused(['MEETING_ON_PLATFORM meetingOn'], () => enter(id, '2026-10-09'));
    await refused(['MEETING_ON_PLATFORM meetingOn'], () => enter(id, '2026-11-18'));
    expect(resultOf(await enter(id, '2026-10-08')).stage).toBe('GOV_APPROVED');
  });
});

describe('第二十五条，比照办理：目录的审议和县委意见，由与拟订没有关系的人登记', () => {
  it('拟订单位的人兼任政府办岗位的，不能登记审议、补录审议，也不能登记县委意见', async () => {
    const own = await buildActor(database, people.units.justice, [Role.GOV_OFFICE_STAFF]);
    const id = await reviewed();
    await discussed(database, id, ON);
    const meeting = { meetingNo: '县政府第2次常务会议', meetingOn: '2026-10-08' };
    const consent = { documentNo: '岚委〔2026〕7号', consentOn: '2026-11-20' };
    const barred = ['CONTROLLER_INTERESTED'];
    await refused(barred, () => approve(id, own));
    await refused(barred, () =>
      ask(database, own, actions.enterEarlierApproval({ id, version: 1, ...meeting })),
    );
    resultOf(await approve(id));
    await refused(barred, () =>
      ask(database, own, actions.recordPartyConsent({ id, version: 2, ...consent })),
    );
    await refused(barred, () =>
      ask(database, own, actions.recordPartyRefusal({ id, version: 2, reason: '第3项再作论证' })),
    );
    resultOf(await ask(database, govOffice, actions.recordPartyConsent({ id, version: 2, ...consent })));
  });
});
