/** 国令711号第三十六条, R-75 to R-79. What an answer to an application for information rests on (答复的依据). */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { CaseStepKind, type ClockStep, correctionOf, isAwaited } from './case-clock.ts';
import { CaseState } from './case-kind.ts';
import { OutcomeGroup, OUTCOMES, RequestOutcome } from './request-outcome.ts';
import { opinionAwaited } from './request-steps.ts';

const r76 = provision('R-76', 'LAW', '国令711号第三十六条');
const r77 = provision('R-77', 'LAW', '国令711号第三十条');
const r79 = provision('R-79', 'LAW', '国令711号第三十二条、第三十四条');
const ours = provision('R-76', 'DESIGN', '依申请公开办理规则');

/** An application as its answer looks at it. */
export interface AnsweredRequest {
  readonly steps: readonly ClockStep[];
  /** Whether its kind is answered by one of these outcomes (答复的种类). */
  readonly decided: boolean;
}

/** Reasons against this outcome, all at once: a kind that has none names none. */
export function refuseOutcome(
  { steps, decided }: AnsweredRequest,
  outcome: RequestOutcome | null,
  today: CalendarDay,
): Finding[] {
  if (!decided) return outcome === null ? [] : [notOfKind];
  if (outcome === null) return [unsaid];
  const correction = correctionOf(steps);
  return [
    ...(correction && isAwaited(correction, today) ? [correctionAwaited] : []),
    ...(outcome === RequestOutcome.UNCORRECTED && (!correction || correction.endedOn !== null)
      ? [corrected]
      : []),
    ...(outcome === RequestOutcome.STILL_UNCLEAR && !correction?.endedOn ? [neverCorrected] : []),
    ...(gives(outcome) && opinionAwaited(steps, today) ? [opinionOpen] : []),
    ...(outcome === RequestOutcome.OF_THIRD_PARTY && !steps.some(isThirdParty) ? [thirdPartyUnasked] : []),
  ];
}

/** An application as its filing looks at it. */
interface Filed {
  readonly state: CaseState;
  readonly filedOn: CalendarDay | null;
  readonly applied: boolean;
}

/** Reasons against filing it now (归档): an application, answered, once. */
export function refuseFiling({ state, filedOn, applied }: Filed): Finding[] {
  if (!applied) return [unfiled];
  return [...(state === CaseState.ANSWERED ? [] : [unanswered]), ...(filedOn === null ? [] : [filed])];
}

/** Whether anything is given by it (公开). */
const gives = (outcome: RequestOutcome): boolean => {
  const { group } = OUTCOMES[outcome];
  return group === OutcomeGroup.OPEN || group === OutcomeGroup.PARTLY;
};

const isThirdParty = ({ kind }: ClockStep): boolean => kind === CaseStepKind.THIRD_PARTY;

const unfiled = ours.block('FILING_NOT_OF_KIND')`
  只有依申请公开的办理在这里归档。
  其他办件答复以后即办结。`;

const unanswered = ours.block('FILING_UNANSWERED')`
  还没有答复，不能归档。
  审核答复以后再归档。`;

const filed = ours.block('FILED_ALREADY')`
  这件申请已经归档。
  在台账中查看。`;

const notOfKind = ours.block('OUTCOME_NOT_OF_KIND', 'outcome')`
  只有依申请公开按法定的种类答复。
  不选答复的种类，直接写答复。`;

const unsaid = r76.block('OUTCOME_REQUIRED', 'outcome')`
  没有选择答复的种类。
  按条例的规定选择一种，并写明理由或者获取的方式。`;

const correctionAwaited = r77.block('CORRECTION_AWAITED')`
  正在等申请人补正，期限还没有到。
  收到补正以后，或者补正期限过了再答复。`;

const corrected = r77.block('OUTCOME_CORRECTED', 'outcome')`
  申请人没有被要求补正，或者已经补正，不能按逾期不补正处理。
  选择另一种答复。`;

const neverCorrected = r77.block('OUTCOME_NEVER_CORRECTED', 'outcome')`
  申请人还没有补正过，不能按补正后仍不明确处理。
  先要求补正，或者选择另一种答复。`;

const opinionOpen = r79.block('OPINION_AWAITED', 'outcome')`
  正在征求意见，期限还没有到，不能公开。
  收到书面意见以后，或者征求意见的期限过了再答复。`;

const thirdPartyUnasked = r79.block('THIRD_PARTY_UNASKED', 'outcome')`
  没有征求过第三方的意见，不能因为第三方权益不予公开。
  先征求第三方意见，再决定是否公开。`;
