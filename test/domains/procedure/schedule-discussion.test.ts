/** 国令713号第二十五条、第二十九条、第三十条: what lies before the meeting, which meeting it is, and that the draft was reviewed. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { linesOf, stepOf } from './review-questions.ts';
import { MEETING, MINUTES, openReview, PASS, SENT } from './review-room.ts';

const room = await openReview();
const { database, people, reviewer, paper, record, heard, facts, unchanged, reviewed } = room;
const { lead, govOffice } = people;

describe('第二十九条、第三十条 提请讨论', () => {
  it('审查通过、材料齐全的，安排上会，所有材料写入记录', async () => {
    const matter = await reviewed();
    const done = await matter.done('scheduleDiscussion', govOffice, MEETING);
    expect(done).toMatchObject({ phase: 'SCHEDULED', phaseSince: '2026-11-20' });
    expect(stepOf(done, 'COLLECTIVE_DISCUSSION')).toMatchObject({
      status: 'IN_PROGRESS',
      note: '已安排上会',
    });
    const lines = linesOf(done, 'SCHEDULE');
    expect(lines.slice(0, 3)).toEqual([
      '会议：县政府第31次常务会议',
      '会议形式：常务会议',
      '上会日期：2026年12月2日',
    ]);
    expect(lines.find((line) => line.startsWith('合法性审查意见'))).toContain('结论：合法');
    expect(done.records.at(-1)?.fileIds).toHaveLength(4);
    expect((await auditTrail(database)).at(-1)).toEqual(['decision.discussionScheduled', 'DONE']);
  });

  it('重新提出的事项情形还没有认定的，不能安排上会，也不能登记通过', async () => {
    const matter = await reviewed();
    const confirmed = (value: boolean) =>
      database.sql('update decision set facts_confirmed = $2 where id = $1', [matter.id, value]);
    await confirmed(false);
    expect(await matter.codes('scheduleDiscussion', govOffice, MEETING)).toEqual(['FACTS_UNRULED']);
    await confirmed(true);
    await matter.done('scheduleDiscussion', govOffice, MEETING);
    await confirmed(false);
    await database.setClock('2026-12-02T08:00:00Z');
    expect(await matter.codes('recordDiscussion', govOffice, MINUTES)).toEqual(['FACTS_UNRULED']);
    await database.setClock('2026-11-19T16:00:00Z');
  });

  it('公布过采纳情况的，由采纳情况说明公众意见，不必另写', async () => {
    const matter = await heard();
    await database.sql(
      `insert into adoption_report (id, consultation_id, stage, introduction, methods_held, totals, created_by_id, last_edited_by_id, published_on, version)
       select gen_random_uuid(), id, 'PUBLISHED', '', '{}', $2, $3, $3, '2026-11-10', 1 from consultation where decision_id = $1`,
      [
        matter.id,
        {
          received: 126,
          adopted: 31,
          partlyAdopted: 22,
          notAdopted: 48,
          alreadyCovered: 9,
          supportOnly: 12,
          outOfScope: 4,
        },
        people.clerk.id,
      ],
    );
    await matter.done('submitLegality', lead, SENT);
    await matter.done('giveLegalityOpinion', reviewer, PASS);
    const done = await matter.done('scheduleDiscussion', govOffice, { ...MEETING, written: [] });
    expect(linesOf(done, 'SCHEDULE').find((line) => line.startsWith('社会公众意见采纳情况'))).toContain(
      '第1轮公开征求意见共收到意见126条，其中采纳31条，部分采纳22条，未采纳48条',
    );
  });

  it('缺少应当提供的材料的，一次指出', async () => {
    const matter = await reviewed();
    await facts(matter.id, 'TECHNICAL', 'MAY_HARM_STABILITY', 'AFFECTS_MARKET_PLAYERS');
    const [finding, ...more] = await unchanged(() =>
      matter.refused('scheduleDiscussion', govOffice, { ...MEETING, written: [] }),
    );
    expect(more).toEqual([]);
    expect(finding?.code).toBe('DISCUSSION_PACKAGE_INCOMPLETE');
    expect(finding?.message).toBe(
      '提请讨论的材料缺少：公平竞争审查情况、社会公众意见采纳情况、专家论证意见采纳情况、风险评估报告。',
    );
  });

  it('未达成一致的单位意见，从征求意见的记录带到会上', async () => {
    const matter = await heard();
    await record(matter.id, RecordKind.UNIT_CONSULTATION, {
      consultations: [
        {
          unitName: '县财政局',
          sentOn: '2026-11-02',
          digest: 'a1',
          reply: UnitReply.DISAGREE,
          settled: false,
          dispute: '补助标准',
          theirView: '每户不超过两万元',
          ownView: '每户三万元',
          reasons: '按实测造价',
          basis: '省住建厅造价通知',
        },
      ],
      noUnitConcerned: false,
      fileIds: [],
    });
    await matter.done('submitLegality', lead, SENT);
    await matter.done('giveLegalityOpinion', reviewer, PASS);
    const done = await matter.done('scheduleDiscussion', govOffice, MEETING);
    expect(linesOf(done, 'SCHEDULE').find((line) => line.startsWith('有关单位的争议情况'))).toBe(
      '有关单位的争议情况：县财政局：补助标准；该单位意见：每户不超过两万元；承办单位意见：每户三万元；理由：按实测造价；依据：省住建厅造价通知',
    );
  });

  it.each(['SPECIAL', 'OFFICE', 'CIRCULATION'])('%s 不能讨论决定重大行政决策', async (meetingKind) => {
    const matter = await reviewed();
    const wrong = { ...MEETING, meetingKind };
    expect(await unchanged(() => matter.codes('scheduleDiscussion', govOffice, wrong))).toEqual([
      'WRONG_MEETING_KIND',
    ]);
  });

  it('会议不得在审查之前；审查完成以后，不必等满七个工作日', async () => {
    const matter = await reviewed();
    expect(
      await matter.codes('scheduleDiscussion', govOffice, { ...MEETING, meetingOn: '2026-11-19' }),
    ).toEqual(['MEETING_BEFORE_REVIEW', 'REVIEW_TIME_SHORT']);
    await matter.done('scheduleDiscussion', govOffice, { ...MEETING, meetingOn: '2026-11-20' });
  });

  it('审查之后另传草案文件的，不得上会；撤下以后可以', async () => {
    const matter = await reviewed();
    const id = await paper(matter.id, { kind: DocumentKind.DRAFT, sha256: 'd2' });
    expect(await unchanged(() => matter.codes('scheduleDiscussion', govOffice, MEETING))).toEqual([
      'CHANGED_AFTER_REVIEW',
    ]);
    await database.sql('update decision_file set removed_at = app_now() where id = $1', [id]);
    expect((await matter.done('scheduleDiscussion', govOffice, MEETING)).phase).toBe('SCHEDULED');
  });

  it('没有审查意见的，不得上会', async () => {
    const matter = await heard({ phase: DecisionPhase.READY_FOR_DISCUSSION });
    expect(await unchanged(() => matter.codes('scheduleDiscussion', govOffice, MEETING))).toContain(
      'LEGALITY_REVIEW_REQUIRED',
    );
  });
});
