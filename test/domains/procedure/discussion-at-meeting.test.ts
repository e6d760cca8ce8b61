/** 国令713号第三十条: what is recorded of a discussion is what the meeting desk knows; nobody types which meeting it was, or when, or its result. */
import { beforeEach, describe, expect, it } from 'vitest';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { held, planned } from './meeting-desk.ts';
import { linesOf, type Matter } from './review-questions.ts';
import { MEETING, MINUTES, openReview } from './review-room.ts';

const room = await openReview();
const { database, people, paper, facts, unchanged, reviewed, scheduled } = room;
const { govOffice } = people;
const BEFORE = '2026-11-19T16:00:00Z';
const AFTER = '2026-12-02T08:00:00Z';
const NO_PAPER = { ...MINUTES, fileIds: [] };

beforeEach(() => database.setClock(BEFORE));

const agendaOf = (meetingId: string) =>
  database.sql<{ title: string; decision_id: string | null; position: number; reporting_unit: string }>(
    'select title, decision_id, position, reporting_unit from agenda_item where meeting_id = $1 order by position',
    [meetingId],
  );

/** A matter that the meeting desk knows as these columns say. */
async function atDesk(columns: Parameters<typeof buildMeeting>[2], matter: Matter) {
  const items = [{ title: '审议本项决策', decisionId: matter.id, ...columns?.items?.[0] }];
  return buildMeeting(database, people, { startsAt: '2026-12-02T01:00:00Z', ...columns, items });
}

describe('安排上会：列入会议台筹备的会议', () => {
  it('本事项成为议程的一项；会议种类、名称、日期取自会议', async () => {
    const matter = await reviewed();
    const meetingId = await planned(database, {
      meetingName: '县政府第九次全体会议',
      meetingKind: 'PLENARY',
    });
    const done = await matter.done('scheduleDiscussion', govOffice, { ...MEETING, meetingId });
    expect(linesOf(done, 'SCHEDULE').slice(0, 3)).toEqual([
      '会议：县政府第九次全体会议',
      '会议形式：全体会议',
      '上会日期：2026年12月2日',
    ]);
    expect(await agendaOf(meetingId)).toMatchObject([{ decision_id: matter.id, position: 1 }]);
    const [meeting] = await database.sql('select stage, paper, review from meeting where id = $1', [
      meetingId,
    ]);
    expect(meeting).toEqual({ stage: 'AGENDA_SET', paper: 'NOTICE', review: 'DRAFT' });
  });

  it('议程上已有的，不再列一次；依法不予公开的议题同样认得', async () => {
    const matter = await reviewed();
    const { id } = await atDesk(
      { stage: 'READY', items: [{ title: '审议本项决策', disclosure: 'CLOSED' }] },
      matter,
    );
    await matter.done('scheduleDiscussion', govOffice, { ...MEETING, meetingId: id });
    expect(await agendaOf(id)).toHaveLength(1);
  });

  it('正在召开、已经散会的会议，不能再列入', async () => {
    const matter = await reviewed();
    for (const stage of ['IN_SESSION', 'ENDED'] as const) {
      const { id } = await buildMeeting(database, people, { stage, startsAt: '2026-12-02T01:00:00Z' });
      const given = { ...MEETING, meetingId: id };
      expect(await unchanged(() => matter.codes('scheduleDiscussion', govOffice, given))).toEqual([
        'WRONG_STAGE',
      ]);
    }
  });

  it('没有这次会议的，查无此会', async () => {
    const matter = await reviewed();
    for (const meetingId of ['', crypto.randomUUID()])
      expect(await matter.error('scheduleDiscussion', govOffice, { ...MEETING, meetingId })).toEqual([
        'NOT_FOUND',
      ]);
  });

  it('依法不予公开的事项，先在会议台选定议题怎样公开', async () => {
    const matter = await reviewed();
    await facts(matter.id, 'LAWFULLY_NOT_PUBLIC');
    expect(await unchanged(() => matter.codes('scheduleDiscussion', govOffice, MEETING))).toEqual([
      'AGENDA_DISCLOSURE_ASKED',
    ]);
  });
});

describe('登记集体讨论：登记的是开过的会', () => {
  it('会议台没有审议过的，不能登记；开会而没有散会的，也不能', async () => {
    const matter = await scheduled();
    await database.setClock(AFTER);
    expect(await unchanged(() => plain(matter))).toEqual(['DISCUSSION_NOT_HELD']);
    expect(await heldAs(matter)).toBeNull();
    await held(database, matter.id);
    await database.sql(
      'update meeting set closed_at = null where id = (select meeting_id from agenda_item where decision_id = $1)',
      [matter.id],
    );
    expect(await unchanged(() => plain(matter))).toEqual(['MEETING_NOT_CLOSED']);
    expect(await heldAs(matter)).toEqual({
      name: '县政府第31次常务会议',
      heldOn: '2026-12-02',
      closed: false,
      decided: 'APPROVE',
    });
  });

  it('专题会议研究过的，不能登记为讨论决定', async () => {
    const matter = await scheduled();
    await database.sql('delete from agenda_item where decision_id = $1', [matter.id]);
    await atDesk({ stage: 'ENDED', kind: 'SPECIAL' as never }, matter);
    await database.setClock(AFTER);
    expect(await unchanged(() => plain(matter))).toEqual(['WRONG_MEETING_KIND', 'ATTENDANCE_MISSING']);
  });

  it('只是听取的，没有决定可以登记', async () => {
    const matter = await scheduled();
    await database.sql('delete from agenda_item where decision_id = $1', [matter.id]);
    await atDesk({ stage: 'ENDED', items: [{ title: '听取情况', result: 'NOTED' }] }, matter);
    await database.setClock(AFTER);
    expect(await unchanged(() => plain(matter))).toEqual(['MEETING_UNDECIDED']);
  });

  it('记录的日期是实际开会的日期，不是安排的日期', async () => {
    const matter = await scheduled();
    await database.setClock('2026-12-09T08:00:00Z');
    const done = await matter.done('recordDiscussion', govOffice, { ...MINUTES, heldOn: '2026-12-08' });
    expect(done.records.at(-1)).toMatchObject({ kind: 'DISCUSSION', happenedOn: '2026-12-08' });
  });

  it('没有会议记录、会议纪要的，不能登记；有一种就可以', async () => {
    const matter = await scheduled();
    await database.setClock(AFTER);
    expect(await unchanged(() => matter.codes('recordDiscussion', govOffice, NO_PAPER))).toEqual([
      'DOCUMENT_REQUIRED',
    ]);
    const other = await paper(matter.id, { kind: DocumentKind.OTHER });
    expect(await matter.codes('recordDiscussion', govOffice, { ...MINUTES, fileIds: [other] })).toEqual([
      'DOCUMENT_REQUIRED',
    ]);
    const summary = await paper(matter.id, { kind: DocumentKind.MEETING_SUMMARY });
    await matter.done('recordDiscussion', govOffice, { ...MINUTES, fileIds: [summary] });
  });

  it('登记以后，会议台不再更正这一项的审议结果；公众在两处看到同一结果', async () => {
    const matter = await scheduled();
    await database.setClock(AFTER);
    await matter.done('recordDiscussion', govOffice, {
      ...MINUTES,
      result: 'REJECT',
      majorityResult: 'REJECT',
    });
    const [item] = await database.sql<{ id: string; meeting_id: string; version: number }>(
      'select i.id, i.meeting_id, m.version from agenda_item i join meeting m on m.id = i.meeting_id where i.decision_id = $1',
      [matter.id],
    );
    const { data } = await ask(database, govOffice, {
      query: `mutation($id: ID!, $version: Int!, $itemId: ID!) {
        correctAgendaResult(id: $id, version: $version, itemId: $itemId, result: PASSED, reason: "会上决定通过，登记时误选为未通过") { ... on Refusal { findings { code } } } }`,
      variables: { id: item?.meeting_id, version: item?.version, itemId: item?.id },
    });
    expect(data).toEqual({ correctAgendaResult: { findings: [{ code: 'DISCUSSION_RECORDED' }] } });
    await database.sql('update meeting set minutes_published_at = app_now(), stage = $2 where id = $1', [
      item?.meeting_id,
      'PUBLISHED',
    ]);
    const query = `query($no: String!) { decision(no: $no) { ending { reason endedOn } discussedIn { result meeting { name kind openedAt } } } }`;
    expect((await ask(database, null, { query, variables: { no: matter.no } })).data).toMatchObject({
      decision: {
        ending: { reason: '经县政府第31次常务会议讨论，没有通过。', endedOn: '2026-12-02' },
        discussedIn: [{ result: 'NOT_PASSED', meeting: { name: '县政府第31次常务会议', kind: 'EXECUTIVE' } }],
      },
    });
  });
});

/** Discussion that the meeting desk has on record. */
async function heldAs({ no }: Matter): Promise<object | null> {
  const query = 'query($no: String!) { decision(no: $no) { heldDiscussion { name heldOn closed decided } } }';
  const { data } = await ask(database, govOffice, { query, variables: { no } });
  return (data as unknown as { decision: { heldDiscussion: object | null } }).decision.heldDiscussion;
}

/** Recorded as the desk stands, without the test's own hand in the meeting. */
async function plain(matter: Matter): Promise<string[]> {
  const { heldOn: _, result: __, speakers: ___, head: ____, ...rest } = MINUTES;
  const input = { ...rest, speakerIds: [], fileIds: [] };
  const { data } = await ask(database, govOffice, {
    query: `mutation($id: ID!, $version: Int!, $input: DiscussionInput!) {
      result: recordDiscussion(id: $id, version: $version, input: $input) { ... on Refusal { findings { code } } } }`,
    variables: { id: matter.id, version: await matter.version(), input },
  });
  return (data as unknown as { result: { findings: { code: string }[] } }).result.findings.map(
    ({ code }) => code,
  );
}
