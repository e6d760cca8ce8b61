/** 国令713号第三十条: how the meeting decides, and that its record is true. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { linesOf, stepOf } from './review-questions.ts';
import { MEETING, MINUTES, openReview, SENT } from './review-room.ts';

const room = await openReview();
const { database, people, heard, paper, record, unchanged, scheduled } = room;
const { lead, govOffice } = people;
const AFTER_MEETING = '2026-12-02T08:00:00Z';
const BEFORE = '2026-11-19T16:00:00Z';

describe('第三十条 集体讨论', () => {
  it.each([
    ['APPROVE', 'APPROVED', 'DONE', '经常务会议讨论通过', 'DONE'],
    ['REJECT', 'REJECTED', 'DONE', '经常务会议讨论，未通过', 'DONE'],
    ['DEFER', 'READY_FOR_DISCUSSION', 'PENDING', null, 'DONE'],
    ['REWORK', 'REVISING', 'PENDING', null, 'PENDING'],
  ])('%s：进入%s', async (result, phase, status, note, review) => {
    const matter = await scheduled();
    await database.setClock(AFTER_MEETING);
    const done = await matter.done('recordDiscussion', govOffice, {
      ...MINUTES,
      result,
      majorityResult: result,
    });
    expect(done).toMatchObject({ phase, phaseSince: '2026-12-02' });
    expect(stepOf(done, 'COLLECTIVE_DISCUSSION')).toMatchObject({ status, note });
    expect(stepOf(done, 'LEGALITY_REVIEW')?.status).toBe(review);
    await database.setClock(BEFORE);
  });

  it('没有通过的，公众看到哪次会议、哪一天没有通过；再次讨论的，没有结束', async () => {
    const ended = async (result: string) => {
      const matter = await scheduled();
      await database.setClock(AFTER_MEETING);
      await matter.done('recordDiscussion', govOffice, { ...MINUTES, result, majorityResult: result });
      await database.setClock(BEFORE);
      const query = 'query($no: String!) { decision(no: $no) { ending { phase endedOn reason } } }';
      return (await ask(database, null, { query, variables: { no: matter.no } })).data;
    };
    expect(await ended('REJECT')).toEqual({
      decision: {
        ending: {
          phase: 'REJECTED',
          endedOn: '2026-12-02',
          reason: '经县政府第31次常务会议讨论，没有通过。',
        },
      },
    });
    expect(await ended('DEFER')).toEqual({ decision: { ending: null } });
  });

  it('发言顺序、多数意见和不同意见如实记录', async () => {
    const matter = await scheduled();
    await database.setClock(AFTER_MEETING);
    const file = await paper(matter.id, { kind: DocumentKind.MEETING_MINUTES });
    const done = await matter.done('recordDiscussion', govOffice, {
      ...MINUTES,
      majorityResult: 'DEFER',
      departureReason: '汛期前须开工，再议即误工期。',
      dissents: [{ name: '副县长甲', opinion: '资金未落实，建议缓议。' }],
      fileIds: [file],
    });
    expect(linesOf(done, 'DISCUSSION')).toEqual([
      '会议：县政府第31次常务会议',
      '会议形式：常务会议',
      '出席：应到3人，实到3人',
      '发言顺序：副县长甲、副县长乙、县长丑',
      '行政首长：县长丑',
      '多数意见：再次讨论',
      '讨论结果：通过',
      `讨论稿：第1稿，SHA-256 ${'0'.repeat(64)}`,
      '与多数意见不一致的理由：汛期前须开工，再议即误工期。',
      '不同意见：副县长甲：资金未落实，建议缓议。',
    ]);
    expect(done.records.at(-1)).toMatchObject({ happenedOn: '2026-12-02', fileIds: [file] });
    await database.setClock(BEFORE);
  });

  it('记录的缺项一次指出', async () => {
    const matter = await scheduled();
    await database.setClock(AFTER_MEETING);
    const wanting = {
      heldOn: '2026-12-03',
      speakers: ['县长丑', '副县长甲'],
      head: '县长丑',
      dissents: [{ name: '副县长甲', opinion: '' }],
      dissentConfirmed: false,
      fileIds: [crypto.randomUUID()],
    };
    expect(await unchanged(() => matter.codes('recordDiscussion', govOffice, wanting))).toEqual([
      'HAPPENED_IN_FUTURE',
      'RESULT_REQUIRED',
      'HEAD_NOT_LAST',
      'DISSENT_UNCONFIRMED',
      'DISSENT_UNCLEAR',
      'DOCUMENT_NOT_FOUND',
    ]);
    const departing = { ...MINUTES, majorityResult: 'REJECT', departureReason: '。' };
    expect(await matter.codes('recordDiscussion', govOffice, departing)).toEqual(['DEPARTURE_REASON']);
    await database.setClock(BEFORE);
  });

  it('只有行政首长发言的，提示；说明情况后可以登记', async () => {
    const matter = await scheduled();
    await database.setClock(AFTER_MEETING);
    const silent = { ...MINUTES, speakers: ['', '县长丑'] };
    expect(await matter.codes('recordDiscussion', govOffice, silent)).toEqual(['MEMBERS_SILENT']);
    const taken = [{ code: 'MEMBERS_SILENT', reason: '会前已书面征求各成员意见，会上均表示同意。' }];
    await matter.done('recordDiscussion', govOffice, silent, taken);
    await database.setClock(BEFORE);
  });

  it('会前换了草案的，不得通过，可以重新送审；不通过、缓议不受影响', async () => {
    const matter = await scheduled();
    await paper(matter.id, { kind: DocumentKind.DRAFT, sha256: 'd2' });
    await database.setClock(AFTER_MEETING);
    expect(await unchanged(() => matter.codes('recordDiscussion', govOffice, MINUTES))).toEqual([
      'CHANGED_AFTER_REVIEW',
    ]);
    const again = await matter.done('resubmitLegality', lead, SENT);
    expect(again.phase).toBe('LEGALITY_REVIEW');
    expect(stepOf(again, 'COLLECTIVE_DISCUSSION')?.status).toBe('PENDING');
    const other = await database.setClock(BEFORE).then(scheduled);
    await paper(other.id, { kind: DocumentKind.DRAFT, sha256: 'd2' });
    await database.setClock(AFTER_MEETING);
    const deferred = { ...MINUTES, result: 'DEFER', majorityResult: 'DEFER' };
    expect((await other.done('recordDiscussion', govOffice, deferred)).phase).toBe('READY_FOR_DISCUSSION');
    await database.setClock(BEFORE);
  });

  it('没有经过合法性审查的，安排了会议也不得通过', async () => {
    const matter = await heard({ phase: DecisionPhase.SCHEDULED });
    await record(matter.id, RecordKind.SCHEDULE, {
      meetingKind: MeetingKind.EXECUTIVE,
      meetingName: MEETING.meetingName,
      meetingOn: '2026-12-02',
      written: [],
      draftSha256: await draftHeld(matter.id),
      fileIds: [],
    });
    await buildMeeting(database, people, {
      stage: 'ENDED',
      startsAt: '2026-12-02T01:00:00Z',
      items: [{ title: '审议本项决策', decisionId: matter.id, result: 'PASSED' }],
    });
    await database.setClock(AFTER_MEETING);
    expect(await unchanged(() => matter.codes('recordDiscussion', govOffice, MINUTES))).toEqual([
      'LEGALITY_REVIEW_REQUIRED',
    ]);
    await database.setClock(BEFORE);
  });
});

/** The digest of the file of the draft. */
async function draftHeld(decisionId: string): Promise<string> {
  const [row] = await database.sql<{ sha256: string }>(
    `select sha256 from decision_file where decision_id = $1 and kind = 'DRAFT'`,
    [decisionId],
  );
  return row?.sha256 ?? '';
}
