/** 要写明的，写“。”“无”“略”不算写明: the texts a record rests on, each with the rule that asks for it. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CompletionState, refuseCompletionReport } from '#server/law/catalogue/completion-report.ts';
import { refuseClosingDayChange } from '#server/law/consultation/closing-day-change.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { refuseWalkIn, refuseWalkInCorrection } from '#server/law/event/gate.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import { type HearingRecord, refuseHearingRecord } from '#server/law/hearing/hearing-record.ts';
import { refuseHearingReport } from '#server/law/hearing/hearing-report.ts';
import { refuseStatementText } from '#server/law/invitation/attendee-statement.ts';
import { refuseAttendance } from '#server/law/meeting/attendance.ts';
import { refuseActivity } from '#server/law/participation/activity.ts';
import { refuseCueCorrection } from '#server/law/playback/cue-correction.ts';
import { refuseCompetitionException } from '#server/law/procedure/competition-exception.ts';
import { DiscussionResult, refuseDiscussionMinutes } from '#server/law/procedure/discussion-minutes.ts';
import {
  AdviserKind,
  type LegalityOpinion,
  LegalityMark,
  LegalityOutcome,
  refuseLegalityOpinion,
} from '#server/law/procedure/legality-opinion.ts';
import { refuseLegalityUnreviewed } from '#server/law/procedure/legality-package.ts';
import type { Finding } from '#server/law/refusal.ts';

type Rule = (text: string) => readonly Finding[];
/** A text to be written down, the finding where it is not, and the rule. */
export type Row = readonly [what: string, code: string, rule: Rule];

const on = (text: string) => text as CalendarDay;
const opinion = (given: Partial<LegalityOpinion>): LegalityOpinion => ({
  authority: LegalityMark.PASS,
  procedure: LegalityMark.PASS,
  content: LegalityMark.PASS,
  adviserKind: AdviserKind.PUBLIC_LAWYER,
  adviserName: '沈律',
  adviserOpinion: '不与上位法抵触',
  outcome: LegalityOutcome.PASS,
  ...given,
});
const exception = { ground: 'PUBLIC_INTEREST', endsOn: on('2027-01-01') } as const;
const WHY = '救灾物资统一采购，没有别的办法';
const record = (given: Partial<HearingRecord>): HearingRecord => ({
  heldInPublic: true,
  presentation: '起步价二元',
  statements: [{ participantId: 'p1', text: '不同意涨价' }],
  explanation: '亏损三年',
  signatures: [{ participantId: 'p1', name: '甲', attended: true, signedOn: on('2026-12-24') }],
  ...given,
});
const matter = { title: '起步价', summary: '多数人认为偏高', outcome: Outcome.ADOPTED, reason: '' };
const cue = { speaker: null, text: '起步价二元' };

/** 单位自己的理由: at least REASON_MIN characters with substance. */
export const REASONS: readonly Row[] = [
  [
    '符合例外情形的理由',
    'COMPETITION_EXCEPTION_INCOMPLETE',
    (text) => refuseCompetitionException({ ...exception, groundText: text, noLesserMeans: WHY }, null),
  ],
  [
    '没有影响更小的替代方案的理由',
    'COMPETITION_EXCEPTION_INCOMPLETE',
    (text) => refuseCompetitionException({ ...exception, groundText: WHY, noLesserMeans: text }, null),
  ],
];

/** 当事人说的、记录里写的: a few words will do, words that say nothing will not. */
export const TOLD: readonly Row[] = [
  [
    '合法性审查的修改意见',
    'LEGALITY_NOTE_REQUIRED',
    (text) => refuseLegalityOpinion(opinion({ content: LegalityMark.REMARK, contentNote: text })),
  ],
  [
    '延长期限的原因',
    'EXTENSION_NOTICE_REQUIRED',
    (text) => {
      const days = {
        closesOn: on('2026-12-01'),
        newClosesOn: on('2026-12-10'),
        closesAt: new Date('2026-12-02'),
      };
      return refuseClosingDayChange({ ...days, reason: text }, new Date('2026-11-30'));
    },
  ],
  ['超出余位放行的原因', 'BEYOND_SEATS', (text) => refuseWalkIn(3, 1, text)],
  ['更正现场登记的原因', 'REASON_REQUIRED', (text) => refuseWalkInCorrection(3, text)],
  [
    '国家尚无明确规定的法律风险',
    'LEGAL_RISK_REQUIRED',
    (text) =>
      refuseLegalityOpinion(opinion({ outcome: LegalityOutcome.NO_CLEAR_RULE, legalRiskStatement: text })),
  ],
  [
    '上会材料里的法律风险',
    'LEGAL_RISK_REQUIRED',
    (text) => {
      const standing = { legalityOutcome: LegalityOutcome.NO_CLEAR_RULE, commentsAsked: false };
      return refuseLegalityUnreviewed({ ...standing, legalRiskStatement: text });
    },
  ],
  [
    '会议上的不同意见',
    'DISSENT_UNCLEAR',
    (text) =>
      refuseDiscussionMinutes(
        {
          speakerIds: ['a', 'h'],
          headId: 'h',
          result: DiscussionResult.DEFER,
          majorityResult: DiscussionResult.DEFER,
          dissents: [{ name: '乙', opinion: text }],
          dissentConfirmed: true,
        },
        {
          riskAssessed: true,
          riskControllable: true,
          fairCompetitionRequired: false,
          fairCompetitionPassed: null,
        },
      ),
  ],
  [
    '缺席的原因',
    'ABSENCE_REASON_REQUIRED',
    (text) => refuseAttendance(['a'], [{ memberId: 'a', reason: text }], []),
  ],
  [
    '更正字幕的原因',
    'CORRECTION_REASON_REQUIRED',
    (text) => refuseCueCorrection('PUBLISHED', cue, { ...cue, text: '起步价三元', reason: text }, false),
  ],
  ['列席意见', 'STATEMENT_BLANK', refuseStatementText],
  [
    '不在听证记录上签字的理由',
    'HEARING_RECORD_UNSIGNED',
    (text) => {
      const refused = {
        participantId: 'p2',
        name: '乙',
        attended: true,
        signedOn: null,
        refusalReason: text,
      };
      return refuseHearingRecord(record({ signatures: [...record({}).signatures, refused] }));
    },
  ],
  [
    '听证会上的解释说明',
    'HEARING_RECORD_INCOMPLETE',
    (text) => refuseHearingRecord(record({ explanation: text })),
  ],
  [
    '听证报告的归纳',
    'HEARING_REPORT_INCOMPLETE',
    (text) => refuseHearingReport({ summary: text, matters: [matter] }, { reasonMinChars: 10 }),
  ],
  [
    '听证报告里一项意见的归纳',
    'HEARING_MATTER_INCOMPLETE',
    (text) =>
      refuseHearingReport(
        { summary: '多数人不同意', matters: [{ ...matter, summary: text }] },
        { reasonMinChars: 10 },
      ),
  ],
  [
    '活动听到的意见',
    'ACTIVITY_SUMMARY_REQUIRED',
    (text) => {
      const held = { method: ParticipationMethod.FORUM, happenedOn: on('2026-11-10'), place: '县政府三楼' };
      const people = { participants: '商户代表', participantCount: 8, groups: [] };
      return refuseActivity({ ...held, ...people, summary: text }, on('2026-11-20'));
    },
  ],
  [
    '没有完成的原因',
    'COMPLETION_UNEXPLAINED',
    (text) => {
      const row = {
        no: '2026-01',
        name: '公交票价',
        completion: CompletionState.UNDER_WAY,
        explanation: text,
      };
      return refuseCompletionReport({ year: 2026, publishedOn: on('2026-12-10'), rows: [row] });
    },
  ],
];
