/** 目录决策时间的倒排: beginnings by which the matter is still decided in time, owed while they are ahead. */
import {
  latestStart,
  PLANNED_START_LABELS,
  PlannedStart,
  takesStart,
  type PlannedCourse,
} from '#server/law/catalogue/latest-starts.ts';
import { plannedCourse } from '#server/law/catalogue/planned-course.ts';
import { plannedDay } from '#server/law/catalogue/decision-time.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CountedDay } from '#server/law/calendar/working-day.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { settingOf } from '#server/law/policy/body-policy.ts';
import { Role } from '#server/law/people/role.ts';
import type { DutyClock } from './duties-clock.ts';
import { type Course, last, Reached } from './duties-course.ts';
import type { DecisionRecordFacts } from './duties-facts.ts';
import { roundProof } from './duties-rounds.ts';
import { DutyStage, type Proof, ProofKind } from './duties-state.ts';
import type { DutyRow } from './duties-table.ts';

type Row = DutyRow<DecisionRecordFacts>;
const [R, S] = [Reached, PlannedStart];

/** A beginning as the table of duties has it: the progress that overtakes it, and its evidence. */
interface Beginning {
  over: Reached;
  begun: (facts: DecisionRecordFacts, course: Course) => Proof | null;
}

const BEGINNINGS: Readonly<Record<PlannedStart, Beginning>> = {
  [S.SOLICITATION]: {
    over: R.SENT,
    begun: ({ rounds }) => {
      const round = rounds.find(({ withdrawn }) => !withdrawn);
      return round ? roundProof(round, round.period.opensOn) : null;
    },
  },
  [S.HEARING_NOTICE]: {
    over: R.SENT,
    begun: ({ hearings }) => {
      const hearing = hearings.find(({ noticeOn }) => noticeOn !== null);
      return hearing ? { kind: ProofKind.HEARING, id: hearing.id, ...on(hearing.noticeOn) } : null;
    },
  },
  [S.LEGALITY]: {
    over: R.REVIEWED,
    begun: (_, course) => last(course, RecordKind.LEGALITY_SUBMISSION)?.proof ?? null,
  },
};

const on = (day: CalendarDay | null) => ({ saidOn: day, worstOn: day, recordedOn: day });

const planned = ({ catalogue }: DecisionRecordFacts): CalendarDay | null =>
  plannedDay(catalogue?.plans ?? []);

/** The matter as it is counted back from its decision time; null where none is named. */
function courseToPlan({ facts, requirement, special }: Course): PlannedCourse | null {
  const decideBy = planned(facts);
  return decideBy === null ? null : plannedCourse(decideBy, [...requirement.values()], special);
}

/**
 * Due day of a beginning that is still ahead (最迟日期); what has begun is measured by its own rule. Days off between it and the
 * decision time move it, so that it is certain when those are.
 */
const dueOf =
  (start: PlannedStart, { begun }: Beginning) =>
  (facts: DecisionRecordFacts, course: Course, clock: DutyClock): CountedDay | null => {
    const plan = begun(facts, course) ? null : courseToPlan(course);
    if (plan === null) return null;
    const { policy, calendar, bodies = new Map(), today } = clock;
    const setting = { policy: settingOf({ policy, bodies }, facts.organId ?? null, today), calendar };
    const day = latestStart(start, plan, setting).latestOn;
    return { day, provisional: plan.decideBy > calendar.coveredThrough };
  };

const exemptOf =
  (start: PlannedStart, { begun, over }: Beginning) =>
  (facts: DecisionRecordFacts, course: Course): string | null => {
    const plan = courseToPlan(course);
    if (plan === null) return '目录外或者已经调出目录，没有载明决策时间。';
    if (begun(facts, course)) return null;
    if (course.reached >= over) return '已经办到后面的环节。';
    return takesStart(start, plan) ? null : '这一事项不需要这一环节。';
  };

/** Beginnings counted back from the decision time (倒排的节点), for the duties, the board and the workbench. */
export const PLAN_DUTIES: readonly Row[] = Object.values(PlannedStart).map((start) => {
  const beginning = BEGINNINGS[start];
  return {
    code: `START_${start}`,
    rule: 'R-06',
    basis: 'DESIGN',
    article: '按决策时间倒排',
    title: `赶得上目录决策时间：${PLANNED_START_LABELS[start]}`,
    stage: DutyStage.CATALOGUE,
    role: Role.UNIT_LEAD,
    opens: R.INITIATED,
    gate: null,
    exempt: exemptOf(start, beginning),
    proof: beginning.begun,
    due: dueOf(start, beginning),
  };
});
