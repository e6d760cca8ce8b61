import { describe, expect, it } from 'vitest';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildCatalogueVersion, type VersionPlan } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { actions, found, resultOf } from './questions.ts';
import { lastAction, standing } from './standing.ts';

// 2026-11-20 in Shanghai.
const database = await testDatabase({ now: '2026-11-19T16:00:00Z' });
const people = await buildPeople(database);
const { justiceStaff, govOffice, secrecy } = people;
const S = CatalogueStage;
let versionNo = 0;

const at = async (stage: CatalogueStage, plan: VersionPlan = {}) => {
  versionNo += 1;
  return (await buildCatalogueVersion(database, people, { versionNo, stage, ...plan })).version.id;
};
const REVIEW = { secrecyReviewedById: secrecy.id, secrecyReviewedAt: new Date('2026-11-01T02:00:00Z') };
const others = (...stages: CatalogueStage[]) => Object.values(S).filter((one) => !stages.includes(one));

const unchanged = async (run: () => Promise<unknown>) => {
  const before = await standing(database);
  await run();
  expect(await standing(database)).toEqual(before);
  expect(await lastAction(database)).toMatchObject({ outcome: 'REFUSED' });
};

describe('登记县政府审议', () => {
  const approve = (id: string, change: object = {}, actor = govOffice) =>
    ask(
      database,
      actor,
      actions.enterEarlierApproval({
        id,
        version: 1,
        meetingNo: '第26次常务会议',
        meetingOn: '2026-11-20',
        ...change,
      }),
    );

  it('当天的会议可以登记', async () => {
    const answer = await approve(await at(S.REVIEWED));
    expect(resultOf(answer)).toMatchObject({
      stage: 'GOV_APPROVED',
      govMeetingNo: '第26次常务会议',
      govMeetingOn: '2026-11-20',
      version: 2,
    });
  });

  it.each([
    ['会议日期晚于今天', { meetingOn: '2026-11-21' }, ['DAY_IN_FUTURE meetingOn']],
    ['没有会议次数', { meetingNo: ' ' }, ['NUMBER_REQUIRED meetingNo']],
    [
      '两处不符一并指出',
      { meetingNo: '', meetingOn: '2027-01-01' },
      ['NUMBER_REQUIRED meetingNo', 'DAY_IN_FUTURE meetingOn'],
    ],
  ])('%s', async (_, change, findings) => {
    const id = await at(S.REVIEWED);
    await unchanged(async () => expect(found(await approve(id, change))).toEqual(findings));
  });

  it('拟订人不得登记本人所拟目录的审议', async () => {
    const both = await buildActor(database, people.units.justice, [
      Role.JUSTICE_STAFF,
      Role.GOV_OFFICE_STAFF,
    ]);
    const id = await at(S.REVIEWED, { createdById: both.id });
    await unchanged(async () =>
      expect(found(await approve(id, {}, both))).toEqual(['SECOND_PERSON_REQUIRED']),
    );
  });

  it.each(others(S.REVIEWED))('%s环节不能登记', async (stage) => {
    const id = await at(stage);
    await unchanged(async () => expect(found(await approve(id))).toEqual(['WRONG_STAGE']));
  });
});

describe('第三条第三款 登记县委的意见', () => {
  const consent = (id: string, change: object = {}) =>
    ask(
      database,
      govOffice,
      actions.recordPartyConsent({
        id,
        version: 1,
        documentNo: '岚委〔2026〕7号',
        consentOn: '2026-11-20',
        ...change,
      }),
    );
  const refuse = (id: string, reason: string) =>
    ask(database, govOffice, actions.recordPartyRefusal({ id, version: 1, reason }));

  it('第三条第三款 县委同意的是县政府审议通过的目录：同意的日期不得早于审议的日期', async () => {
    const id = await at(S.GOV_APPROVED, { govMeetingOn: '2026-11-20' });
    await unchanged(async () =>
      expect(found(await consent(id, { consentOn: '2026-11-19' }))).toEqual([
        'CONSENT_BEFORE_MEETING consentOn',
      ]),
    );
    expect(resultOf(await consent(id))).toMatchObject({ stage: 'CONSENTED' });
  });

  it('县委同意的，登记文号和日期；以前的不同意见不再保留在版本上', async () => {
    const answer = await consent(await at(S.GOV_APPROVED, { partyRefusal: '再作论证' }));
    expect(resultOf(answer)).toMatchObject({
      stage: 'CONSENTED',
      partyConsentNo: '岚委〔2026〕7号',
      partyConsentOn: '2026-11-20',
      partyRefusal: null,
    });
  });

  it.each([
    ['同意的日期晚于今天', { consentOn: '2026-11-21' }, ['DAY_IN_FUTURE consentOn']],
    ['没有文号', { documentNo: '' }, ['NUMBER_REQUIRED documentNo']],
  ])('%s', async (_, change, findings) => {
    const id = await at(S.GOV_APPROVED);
    await unchanged(async () => expect(found(await consent(id, change))).toEqual(findings));
  });

  it('县委不同意的，带着意见退回，重新提请县政府审议', async () => {
    const id = await at(S.GOV_APPROVED, { govMeetingNo: '第26次', govMeetingOn: '2026-11-01' });
    expect(resultOf(await refuse(id, '第3项再作论证'))).toMatchObject({
      stage: 'REVIEWED',
      partyRefusal: '第3项再作论证',
      govMeetingNo: null,
      govMeetingOn: null,
    });
  });

  it('不同意而没有写明意见', async () => {
    const id = await at(S.GOV_APPROVED);
    await unchanged(async () => expect(found(await refuse(id, ' '))).toEqual(['REASON_REQUIRED reason']));
  });

  it.each(others(S.GOV_APPROVED))('%s环节不能登记', async (stage) => {
    const id = await at(stage);
    await unchanged(async () => {
      expect(found(await consent(id))).toEqual(['WRONG_STAGE']);
      expect(found(await refuse(id, '再作论证'))).toEqual(['WRONG_STAGE']);
    });
  });
});

describe('退回拟订', () => {
  const reopen = (id: string, reason: string) =>
    ask(database, justiceStaff, actions.reopenCatalogueDraft({ id, version: 1, reason }));

  it('退回以后审查失效，理由留在审计记录', async () => {
    const id = await at(S.REVIEWED, REVIEW);
    expect(resultOf(await reopen(id, '第2项补充依据'))).toMatchObject({
      stage: 'DRAFT',
      secrecyReviewedBy: null,
      secrecyReviewedAt: null,
    });
    expect(await lastAction(database)).toMatchObject({
      action: 'catalogue.reopened',
      detail: '第2项补充依据',
    });
  });

  it('没有写明理由', async () => {
    const id = await at(S.REVIEWED, REVIEW);
    await unchanged(async () => expect(found(await reopen(id, ''))).toEqual(['REASON_REQUIRED reason']));
  });

  it.each(others(S.REVIEWED, S.GOV_APPROVED, S.CONSENTED))('%s环节不能退回', async (stage) => {
    const id = await at(stage);
    await unchanged(async () => expect(found(await reopen(id, '补充依据'))).toEqual(['WRONG_STAGE']));
  });
});
