/** 国令713号第四十二条: a town decides for itself by reference; its own people act for it, the county's do not, and the reverse. */
import { describe, expect, it } from 'vitest';
import { offer, type Offered } from '#test/kernel/offers.ts';
import { Role } from '#server/law/people/role.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { approve, askFor } from '#test/engines/approval/approvals.ts';
import { proofPaper } from '#test/kernel/proof-paper.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { linesOf, type Matter } from './review-questions.ts';
import { MEETING, MINUTES, openReview, PASS, REPORT, SENT } from './review-room.ts';

const room = await openReview();
const { database, people, reviewer, reviewed, heard } = room;
const { govOffice, units } = people;
const countyHead = await buildActor(database, units.office, [Role.HEAD_OF_GOVERNMENT]);
await database.sql(`update unit set kind = 'TOWNSHIP', decides_itself = true where id = $1`, [
  units.housing.id,
]);
units.housing.decidesItself = true;
const town = units.housing;
const office = await buildActor(database, town, [Role.GOV_OFFICE_STAFF]);
const head = await buildActor(database, town, [Role.HEAD_OF_GOVERNMENT]);
const ownReviewer = await buildActor(database, town, [Role.LEGALITY_REVIEWER]);
const WARNED = [{ code: 'WRONG_MEETING_KIND', reason: '党政联席会议，按镇议事规则集体讨论。' }];
const AFTER = '2026-12-02T08:00:00Z';
const BEFORE = '2026-11-19T16:00:00Z';

/** The town's own matter: its body was fixed when it began. */
async function own(matter: Matter): Promise<Matter> {
  await database.sql('alter table decision disable trigger decision_organ_stays');
  await database.sql('update decision set organ_id = lead_unit_id where id = $1', [matter.id]);
  await database.sql('alter table decision enable trigger decision_organ_stays');
  return matter;
}
const meetingOf = async (kind: MeetingKind, unit = town) =>
  (
    await buildMeeting(database, people, {
      kind,
      unit,
      stage: 'PLANNED',
      startsAt: '2026-12-02T01:00:00Z',
      items: [],
    })
  ).id;
const scheduleAt = (meetingId: string) => ({ meetingId, written: MEETING.written });
const members = () =>
  database.sql(
    `insert into organ_member (id, unit_id, name, post, head, since)
     select gen_random_uuid(), $1, m.name, m.post, m.post = '镇长', '2020-01-01'
     from (values ('甲', '副镇长'), ('乙', '副镇长'), ('丑', '镇长')) m (name, post)`,
    [town.id],
  );
await members();
const SPEAKERS = { ...MINUTES, speakers: ['副镇长甲', '副镇长乙', '镇长丑'], head: '镇长丑' };

async function scheduled(): Promise<Matter> {
  await database.setClock(BEFORE);
  const matter = await own(await reviewed());
  await matter.done(
    'scheduleDiscussion',
    office,
    scheduleAt(await meetingOf(MeetingKind.LEADERSHIP)),
    WARNED,
  );
  await database.setClock(AFTER);
  return matter;
}

describe('第四十二条 镇自行决策', () => {
  it('由党政联席会议讨论，作为提醒，写明理由后办理；记录载明机关和会议', async () => {
    const matter = await own(await reviewed());
    const meetingId = await meetingOf(MeetingKind.LEADERSHIP);
    const [finding] = await matter.refused('scheduleDiscussion', office, scheduleAt(meetingId));
    expect(finding).toMatchObject({ code: 'WRONG_MEETING_KIND', severity: 'WARN', basis: 'LAW' });
    await matter.done('scheduleDiscussion', office, scheduleAt(meetingId), WARNED);
    await database.setClock(AFTER);
    expect(await matter.codes('recordDiscussion', office, SPEAKERS)).toEqual(['WRONG_MEETING_KIND']);
    const done = await matter.done('recordDiscussion', office, SPEAKERS, WARNED);
    expect(done.phase).toBe('APPROVED');
    expect(linesOf(done, 'DISCUSSION')).toContain('会议形式：领导班子会议');
    expect(linesOf(done, 'DISCUSSION')).toContain('出席：应到3人，实到3人');
    await database.setClock(BEFORE);
  });

  it('县政府办不办理镇的决策，镇的办公室不办理县的决策', async () => {
    const theirs = await own(await reviewed());
    const meetingId = await meetingOf(MeetingKind.LEADERSHIP);
    const [told] = await theirs.refused('scheduleDiscussion', govOffice, scheduleAt(meetingId));
    expect(told).toMatchObject({ code: 'DECISION_OF_ANOTHER_BODY', basis: 'LAW' });
    const countys = await reviewed();
    expect(await countys.codes('scheduleDiscussion', office, MEETING)).toEqual(['DECISION_OF_ANOTHER_BODY']);
    const can = async (matter: Matter, actor: typeof office) =>
      (
        await ask(database, actor, {
          query:
            'query($no: String!) { decision(no: $no) { organ { name } procedureCan(actions: [recordActivity]) { action allowed } discussionCan(actions: [scheduleDiscussion]) { action allowed } } }',
          variables: { no: matter.no },
        })
      ).data as never as {
        decision: { organ: object | null; discussionCan: Offered[] };
      };
    const allowed = async (matter: Matter, actor: typeof office) =>
      offer((await can(matter, actor)).decision.discussionCan, 'scheduleDiscussion').allowed;
    expect([await allowed(theirs, office), await allowed(theirs, govOffice)]).toEqual([true, false]);
    expect([await allowed(countys, office), await allowed(countys, govOffice)]).toEqual([false, true]);
    expect((await can(theirs, office)).decision.organ).not.toBeNull();
    expect((await can(countys, office)).decision.organ).toBeNull();
  });

  it('镇的决策不由县政府的会议讨论；县政府的专题会议仍然不能讨论决定', async () => {
    const theirs = await own(await reviewed());
    const countyMeeting = await meetingOf(MeetingKind.EXECUTIVE, units.office);
    // A meeting the county has not announced is invisible to a town.
    expect(await theirs.error('scheduleDiscussion', office, scheduleAt(countyMeeting))).toEqual([
      'NOT_FOUND',
    ]);
    const countys = await reviewed();
    const [finding] = await countys.refused('scheduleDiscussion', govOffice, {
      ...MEETING,
      meetingKind: 'SPECIAL',
    });
    expect(finding).toMatchObject({ code: 'WRONG_MEETING_KIND', severity: 'BLOCK' });
    expect(
      await countys.codes(
        'scheduleDiscussion',
        govOffice,
        scheduleAt(await meetingOf(MeetingKind.EXECUTIVE)),
      ),
    ).toEqual(['MEETING_OF_ANOTHER_BODY']);
  });

  it('由本镇的审查员或者县司法局审查；镇的审查员不审查县的决策', async () => {
    const sentOf = async () => {
      const matter = await heard();
      await matter.done('submitLegality', people.lead, SENT);
      return matter;
    };
    const [mine, byCounty, countys] = [await own(await sentOf()), await own(await sentOf()), await sentOf()];
    expect((await mine.done('giveLegalityOpinion', ownReviewer, PASS)).phase).toBe('READY_FOR_DISCUSSION');
    expect((await byCounty.done('giveLegalityOpinion', reviewer, PASS)).phase).toBe('READY_FOR_DISCUSSION');
    expect(await countys.codes('giveLegalityOpinion', ownReviewer, PASS)).toEqual([
      'DECISION_OF_ANOTHER_BODY',
    ]);
  });

  it('由本镇负责人签发、本镇办公室登记印发；县长不签发', async () => {
    const matter = await scheduled();
    await matter.done('recordDiscussion', office, SPEAKERS, WARNED);
    await database.setClock('2026-12-03T08:00:00Z');
    await matter.done('recordPartyReply', office, { ...REPORT, reply: 'AGREED', repliedOn: '2026-12-03' });
    const asked = await askFor(database, office, 'ISSUE', matter.id);
    expect(asked.id).toBeTruthy();
    expect((await approve(database, countyHead, asked)).refused).toEqual(['NOT_ASKED_OF_YOU']);
    expect(await approve(database, head, asked)).toMatchObject({ answer: 'APPROVED' });
    expect(await issued(matter, govOffice)).toEqual('DECISION_OF_ANOTHER_BODY');
    expect(await issued(matter, office)).toEqual('ISSUED');
    await database.setClock(BEFORE);
  });
});

async function issued(matter: Matter, actor: typeof office): Promise<string> {
  const { data, errors } = await ask(database, actor, {
    query: `mutation($id: ID!, $version: Int!, $input: IssueInput!) {
      result: issueDecision(id: $id, version: $version, input: $input) {
        ... on Decision { phase } ... on Refusal { findings { code } } } }`,
    variables: {
      id: matter.id,
      version: await matter.version(),
      input: {
        documentNo: '青政发〔2026〕3号',
        writtenDate: '2026-12-03',
        issuedOn: '2026-12-03',
        fileIds: await proofPaper(database, matter.id, RecordKind.ISSUE),
      },
    },
  });
  if (errors) return String(errors[0]?.extensions.code);
  const { result } = data as unknown as { result: { phase?: string; findings?: { code: string }[] } };
  return result.phase ?? (result.findings ?? []).map(({ code }) => code).join();
}
