/** 国令713号第二十五条至第二十八条: the duties of the legality review (合法性审查环节的合规事项). */
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { DutyClock } from './duties-clock.ts';
import { type Course, last, Reached, type Told, toldOf, where } from './duties-course.ts';
import { Attest, type DecisionRecordFacts } from './duties-facts.ts';
import { DutyStage, type Proof } from './duties-state.ts';
import type { DutyRow } from './duties-table.ts';
import { refuseLegalityPackage } from '#server/law/procedure/legality-package.ts';
import { REVIEW_WORKING_DAYS } from '#server/law/procedure/review-time.ts';
import { Role } from '#server/law/people/role.ts';

type Row = DutyRow<DecisionRecordFacts>;
const R = Reached;
const K = RecordKind;

/** The review of the last sending (对最近一次送审的审查意见). */
const opinion = (course: Course): Told | null => {
  const sent = last(course, K.LEGALITY_SUBMISSION);
  return (
    toldOf(course, K.LEGALITY_OPINION).findLast(
      ({ record }) => record.aboutId === (sent?.record.id ?? null),
    ) ?? null
  );
};

const legality = { stage: DutyStage.LEGALITY, opens: R.SENT, gate: R.SCHEDULED } as const;

/** The time between the sending and the meeting it was sent for: judged by the sending before that meeting was arranged. */
function reviewTime(course: Course, { workingDays }: DutyClock): { proof: Proof | null; short: boolean } {
  const meeting = last(course, K.SCHEDULE);
  const sent = toldOf(course, K.LEGALITY_SUBMISSION).findLast(
    ({ order }) => !meeting || order < meeting.order,
  );
  const meetingOn = meeting?.record.setsOn;
  if (!sent || !meetingOn) return { proof: null, short: false };
  const given = toldOf(course, K.LEGALITY_OPINION).find(
    ({ record, order }) => record.aboutId === sent.record.id && meeting && order < meeting.order,
  );
  const latest = sent.proof.worstOn ?? sent.record.happenedOn;
  const enough = meetingOn >= workingDays(latest, REVIEW_WORKING_DAYS + 1).day || given !== undefined;
  return { proof: enough ? sent.proof : null, short: !enough };
}

/** The legality review (合法性审查环节的合规事项). */
export const LEGALITY_DUTIES: readonly Row[] = [
  {
    code: 'LEGALITY_PACKAGE',
    rule: 'R-48',
    basis: 'LAW',
    article: '国令713号第二十六条',
    title: '送审时提供决策草案及相关材料、依据和履行程序的说明',
    role: Role.UNIT_LEAD,
    ...legality,
    opens: R.REVISING,
    proof: (_, course) => {
      const sent = last(course, K.LEGALITY_SUBMISSION);
      if (!sent) return null;
      const { files, written } = sent.record;
      return refuseLegalityPackage({ files, written: written as never }).length === 0 ? sent.proof : null;
    },
  },
  {
    code: 'REVIEW_TIME',
    rule: 'R-49',
    basis: 'LAW',
    article: '国令713号第二十六条',
    title: '送请审查留出必要的时间，一般不少于7个工作日',
    role: Role.UNIT_LEAD,
    ...legality,
    opens: R.REVIEWED,
    proof: (_, course, clock) => reviewTime(course, clock).proof,
    waived: ({ acknowledged }, course, clock) =>
      reviewTime(course, clock).short && acknowledged.includes('REVIEW_TIME_SHORT')
        ? '已登记提前的理由。'
        : null,
  },
  {
    code: 'LEGALITY_REVIEW',
    rule: 'R-46',
    basis: 'LAW',
    article: '国令713号第二十五条',
    title: '提交讨论前经合法性审查，审查不合法的不提交',
    role: Role.LEGALITY_REVIEWER,
    ...legality,
    proof: (_, course) => where(opinion(course), Attest.LEGALITY_ALLOWS),
  },
  {
    code: 'THREE_PARTS_REVIEWED',
    rule: 'R-50',
    basis: 'LAW',
    article: '国令713号第二十七条',
    title: '对法定权限、法定程序和草案内容逐项审查',
    role: Role.LEGALITY_REVIEWER,
    ...legality,
    proof: (_, course) => where(opinion(course), Attest.THREE_PARTS_REVIEWED),
  },
  {
    code: 'ADVISER_HEARD',
    rule: 'R-50',
    basis: 'LAW',
    article: '国令713号第二十八条',
    title: '组织法律顾问、公职律师提出法律意见',
    role: Role.LEGALITY_REVIEWER,
    ...legality,
    proof: (_, course) => where(opinion(course), Attest.ADVISER_HEARD),
  },
];
