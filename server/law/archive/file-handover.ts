/**
 * 国令713号第三十三条: the papers in which a decision was made are filed in time (案卷移交); papers formed later (执行、评估)
 * follow before the file is closed (补充归档). Both deadlines are the county's setting, counted from the publication.
 */
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r58 = provision('R-58', 'DESIGN', '办理流程');

/**
 * Facts that show how far a file has come (案卷的形成情况); records in the order in which they were made, corrected ones too.
 */
export interface FiledMatter {
  phase: DecisionPhase;
  phaseSince: CalendarDay;
  records: readonly { kind: RecordKind; happenedOn: CalendarDay }[];
}

const P = DecisionPhase;
const K = RecordKind;
const STOPPED: ReadonlySet<DecisionPhase> = new Set([P.DECLINED, P.REJECTED, P.TERMINATED]);
const CARRIED_OUT: ReadonlySet<DecisionPhase> = new Set([P.COMPLETED, P.REPEALED, P.ARCHIVED]);

/** Phases from which on the papers of the decision can be handed to the archive (可以移交案卷的阶段). */
export const FILEABLE: ReadonlySet<DecisionPhase> = new Set([
  P.PUBLISHED,
  P.EXECUTING,
  P.SUSPENDED,
  P.ADJUSTING,
  P.COMPLETED,
  P.REPEALED,
  P.REJECTED,
  P.TERMINATED,
  P.ARCHIVED,
]);

const recorded = ({ records }: Pick<FiledMatter, 'records'>, kind: RecordKind): boolean =>
  records.some((record) => record.kind === kind);

/** The earliest day ever recorded for these kinds (最早的日期): a later correction wins no time. */
const earliest = ({ records }: Pick<FiledMatter, 'records'>, ...kinds: RecordKind[]): CalendarDay | null =>
  records
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ happenedOn }) => happenedOn)
    .toSorted()[0] ?? null;

/** The day a matter ended without a decision in force (终止、未通过、不予启动); null for every other. */
export function stoppedOn(matter: FiledMatter): CalendarDay | null {
  const { phase, phaseSince, records } = matter;
  const stopped = STOPPED.has(phase) || (phase === P.ARCHIVED && !recorded(matter, K.ISSUE));
  if (!stopped) return null;
  const end = records.findLast(({ kind }) => kind === K.TERMINATION || kind === K.DISCUSSION);
  return end?.happenedOn ?? phaseSince;
}

/** Whether the papers of the decision were handed over (案卷已经移交). */
export const handedOver = (matter: Pick<FiledMatter, 'records'>): boolean => recorded(matter, K.HANDOVER);

/**
 * First day of the period for handing over (移交期限的起算日): the publication; for a decision lawfully kept closed the day its
 * execution begins, for a stopped one its end. Null while none of these has come.
 */
export const handoverFrom = (matter: FiledMatter): CalendarDay | null =>
  stoppedOn(matter) ??
  earliest(matter, K.PUBLICATION) ??
  earliest(matter, K.EXECUTION_PLAN) ??
  supplementFrom(matter);

/**
 * First day of the period for the supplement (补充归档的起算日): the end of the execution; null where there is none, or not
 * yet.
 */
export function supplementFrom(matter: FiledMatter): CalendarDay | null {
  if (!CARRIED_OUT.has(matter.phase) || stoppedOn(matter) !== null) return null;
  return earliest(matter, K.COMPLETION, K.REPEAL, K.SUPERSESSION) ?? matter.phaseSince;
}

/** Deadline for handing over the papers formed up to that day (移交期限); calendar days. */
export const archiveDue = (
  from: CalendarDay,
  { archiveHandoverDays }: Pick<LocalPolicy, 'archiveHandoverDays'>,
): CalendarDay => addDays(from, archiveHandoverDays);

/** Deadline for the next handover the archive waits for (下一次移交的期限): the file, or once that is done its supplement. */
export function nextHandoverDue(
  matter: FiledMatter,
  policy: Pick<LocalPolicy, 'archiveHandoverDays'>,
): CalendarDay | null {
  const from = handedOver(matter) ? supplementFrom(matter) : handoverFrom(matter);
  return from === null ? null : archiveDue(from, policy);
}

/** Reasons against handing the same file over again (重复移交). */
export const refuseSecondHandover = (matter: Pick<FiledMatter, 'records'>): Finding[] =>
  handedOver(matter) ? [already] : [];

const already = r58.block('WRONG_STAGE')`
  决策形成过程的案卷已经移交。
  以后形成的执行、评估材料，在办结后归档时补充移交。`;
