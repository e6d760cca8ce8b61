/** 国令713号第三十三条至第三十八条: the duties from the execution to the archive (执行、评估、归档环节的合规事项). */
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { type Course, last, Reached, toldOf, where } from './duties-course.ts';
import { Attest, type DecisionRecordFacts } from './duties-facts.ts';
import { DutyStage } from './duties-state.ts';
import { archiveDue, handoverFrom, supplementFrom } from '#server/law/archive/file-handover.ts';
import type { DutyRow } from './duties-table.ts';
import { Role } from '#server/law/people/role.ts';
import { PHASE_DAYS_KEYS, phaseDays, type PhaseDaysPolicy } from '#server/law/decision/stale-phase.ts';
import type { CountedDay } from '#server/law/calendar/working-day.ts';

type Row = DutyRow<DecisionRecordFacts>;
const R = Reached;
const K = RecordKind;

const EXECUTION: readonly Row[] = [
  {
    code: 'EXECUTORS_NAMED',
    rule: 'R-59',
    basis: 'LAW',
    article: '国令713号第三十四条',
    title: '明确负责决策执行的单位',
    stage: DutyStage.EXECUTION,
    role: Role.GOV_OFFICE_STAFF,
    opens: R.ISSUED,
    gate: R.EXECUTING,
    proof: (_, course) =>
      where(last(course, K.EXECUTION_PLAN), Attest.EXECUTORS_NAMED) ??
      where(last(course, K.ISSUE), Attest.EXECUTORS_NAMED),
  },
  {
    code: 'SUPERVISOR_NAMED',
    rule: 'R-59',
    basis: 'LAW',
    article: '国令713号第三十四条',
    title: '对决策执行情况督促检查',
    stage: DutyStage.EXECUTION,
    role: Role.GOV_OFFICE_STAFF,
    opens: R.ISSUED,
    gate: R.EXECUTING,
    proof: (_, course) => where(last(course, K.EXECUTION_PLAN), Attest.SUPERVISOR_NAMED),
  },
  {
    code: 'EXECUTION_REPORTED',
    rule: 'R-59',
    basis: 'LAW',
    article: '国令713号第三十四条',
    title: '执行单位全面、及时、正确执行并报告执行情况',
    stage: DutyStage.EXECUTION,
    role: Role.EXECUTING_UNIT,
    opens: R.EXECUTING,
    gate: R.ENDED,
    proof: ({ executingUnitIds }, course) => {
      const reports = toldOf(course, K.EXECUTION_REPORT);
      const all = executingUnitIds.every((id) => reports.some(({ record }) => record.unitId === id));
      return all ? (reports.at(-1)?.proof ?? null) : null;
    },
  },
];

const never = (kind: RecordKind, reason: string) => (_: unknown, course: Course) =>
  toldOf(course, kind).length > 0 ? null : reason;

const AFTERWARDS: readonly Row[] = [
  {
    code: 'EVALUATION_PUBLIC',
    rule: 'R-61',
    basis: 'LAW',
    article: '国令713号第三十六条',
    title: '决策后评估听取社会公众意见',
    stage: DutyStage.EVALUATION,
    role: Role.GOV_OFFICE_STAFF,
    opens: R.EXECUTING,
    gate: R.EXECUTING,
    exempt: never(K.EVALUATION, '没有启动决策后评估。'),
    proof: (_, course) => where(last(course, K.EVALUATION), Attest.PUBLIC_HEARD),
  },
  {
    code: 'SUSPENSION_GROUND',
    rule: 'R-62',
    basis: 'LAW',
    article: '国令713号第三十七条',
    title: '中止执行的，情况紧急并记录在案',
    stage: DutyStage.EVALUATION,
    role: Role.HEAD_OF_GOVERNMENT,
    opens: R.EXECUTING,
    gate: R.EXECUTING,
    exempt: never(K.SUSPENSION, '没有中止执行。'),
    proof: (_, course) => where(last(course, K.SUSPENSION), Attest.GROUND_STATED),
  },
  {
    code: 'REPEAL_DISCUSSED',
    rule: 'R-62',
    basis: 'LAW',
    article: '国令713号第三十七条',
    title: '停止执行、废止的，履行相关法定程序',
    stage: DutyStage.EVALUATION,
    role: Role.HEAD_OF_GOVERNMENT,
    opens: R.EXECUTING,
    gate: R.EXECUTING,
    exempt: never(K.REPEAL, '没有废止。'),
    proof: (_, course) => where(last(course, K.REPEAL), Attest.MEETING_LAWFUL),
  },
];

/** Deadline for handing over to the archive (移交期限): the county's number of days, from the day the period begins. */
const handedBy =
  (from: (facts: DecisionRecordFacts) => CalendarDay | null): NonNullable<Row['due']> =>
  (facts, _, { policy }) => {
    const day = from(facts);
    return day ? { day: archiveDue(day, policy), provisional: false } : null;
  };

/**
 * The day on which a matter has rested too long in its phase before it is decided (作出决策之前的阶段); null where no limit is
 * set.
 */
const staleBy = ({ phase, phaseSince }: DecisionRecordFacts, policy: PhaseDaysPolicy): CountedDay | null => {
  const days = phaseDays(phase, policy);
  return days === null ? null : { day: addDays(phaseSince, days), provisional: false };
};

const FILING: readonly Row[] = [
  {
    code: 'ARCHIVE',
    rule: 'R-58',
    basis: 'LAW',
    article: '国令713号第三十三条、本县设定',
    title: '完整记录决策过程，决策公布后及时移交案卷',
    stage: DutyStage.ARCHIVE,
    role: Role.ARCHIVIST,
    opens: R.PUBLISHED,
    gate: null,
    afterStop: true,
    due: handedBy(handoverFrom),
    proof: (_, course) =>
      (toldOf(course, K.HANDOVER).at(0) ?? toldOf(course, K.ARCHIVE).at(0))?.proof ?? null,
  },
  {
    code: 'ARCHIVE_SUPPLEMENT',
    rule: 'R-58',
    basis: 'LAW',
    article: '国令713号第三十三条、本县设定',
    title: '执行、评估中形成的材料，办结后及时补充归档',
    stage: DutyStage.ARCHIVE,
    role: Role.ARCHIVIST,
    opens: R.ENDED,
    gate: null,
    exempt: (_, { stoppedOn }) => (stoppedOn === null ? null : '决策没有进入执行。'),
    due: handedBy(supplementFrom),
    proof: (_, course) => toldOf(course, K.ARCHIVE).at(0)?.proof ?? null,
  },
  {
    code: 'NOT_PUT_OFF',
    rule: 'R-58',
    basis: 'DESIGN',
    article: '本县设定，参照国令713号第三十八条',
    title: '在本县设定的日数内推进到下一阶段',
    stage: DutyStage.ARCHIVE,
    role: Role.UNIT_LEAD,
    opens: R.INITIATED,
    gate: null,
    exempt: ({ phase }) => (phase in PHASE_DAYS_KEYS ? null : '现阶段没有设定停留日数。'),
    due: (facts, _, { policy }) => staleBy(facts, policy),
    proof: () => null,
  },
];

/** From the execution to the archive (执行、评估、归档的合规事项). */
export const EXECUTION_DUTIES: readonly Row[] = [...EXECUTION, ...AFTERWARDS, ...FILING];
