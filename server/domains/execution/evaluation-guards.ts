import type { Evaluator } from '#schema/execution/evaluation-contents.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import {
  type EvaluationPolicy,
  EvaluationTrigger,
  postEvaluationTrigger,
} from '#server/law/execution/post-evaluation.ts';
import type { Institution } from '#server/law/execution/same-institution.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r61Design = provision('R-61', 'DESIGN', '决策后评估办理规则');
const r61Policy = provision('R-61', 'POLICY', '本县规定');

/** An evaluation that was started and is not finished (正在进行的评估). */
export interface RunningEvaluation {
  startedOn: CalendarDay;
  evaluators: readonly Institution[];
  /** As the record of its start names them. */
  named: readonly Evaluator[];
}

const PLAN_MIN = 10;

/** Reasons against these days of an evaluation (评估起止日期). */
export const refuseEvaluationDays = (startedOn: CalendarDay, finishedOn: CalendarDay): Finding[] =>
  startedOn <= finishedOn ? [] : [endsEarly];

/** Reasons against starting another one (启动评估): one is under way. */
export const refuseRunning = (running: RunningEvaluation | null): Finding[] =>
  running ? [alreadyRunning(running)] : [];

/** Reasons against claiming that many opinions came in (社会各方面提出较多意见): the count on record is too low. */
export const refuseUncounted = (
  triggers: readonly EvaluationTrigger[],
  suggestedOn: readonly CalendarDay[],
  { today, policy }: { today: CalendarDay; policy: EvaluationPolicy },
): Finding[] =>
  triggers.includes(EvaluationTrigger.MANY_OPINIONS) &&
  postEvaluationTrigger(suggestedOn, today, policy).length === 0
    ? [uncounted(policy)]
    : [];

/** Reasons against starting without a plan of the evaluation and of how the public is heard (评估方案). */
export const refuseUnplanned = (plan: string): Finding[] => (substance(plan) < PLAN_MIN ? [unplanned] : []);

/**
 * Reasons against reporting an evaluation that was never decided on (没有启动的评估): its ground, evaluators and plan
 * come before.
 */
export const refuseUnstarted = (running: RunningEvaluation | null): Finding[] => (running ? [] : [unstarted]);

/** Reasons against a beginning before the evaluation was decided on (评估开始日期). */
export const refuseEarlyStart = (running: RunningEvaluation | null, startedOn: CalendarDay): Finding[] =>
  running && startedOn < running.startedOn ? [startsEarly(running)] : [];

const endsEarly = r61Design.block('EVALUATION_ENDS_EARLY', 'startedOn', 'finishedOn')`
  评估完成的日期早于开始的日期。
  核对评估的起止日期。`;

const alreadyRunning = ({ startedOn, evaluators }: RunningEvaluation) =>
  r61Design.block('EVALUATION_RUNNING')`
    ${inChinese(startedOn)}启动的评估（${evaluators.map(({ name }) => name).join('、')}）还没有完成。
    先登记这次评估的结果。`;

const uncounted = ({ evaluationDays, evaluationOpinions }: EvaluationPolicy) =>
  r61Policy.warn('OPINIONS_BELOW_THRESHOLD', 'triggers')`
    近${evaluationDays}日登记的意见建议没有达到本县设定的${evaluationOpinions}件。
    另有来源的，写明理由；否则选择其他情形。`;

const unstarted = r61Design.block('EVALUATION_NOT_STARTED')`
  没有正在进行的决策后评估，不能登记评估结果。
  先启动决策后评估：写明情形、评估单位和听取社会公众意见的办法。`;

const startsEarly = ({ startedOn }: RunningEvaluation) =>
  r61Design.block('EVALUATION_STARTS_EARLY', 'startedOn')`
    评估开始的日期早于启动评估的日期（${inChinese(startedOn)}）。
    改到这一天或者以后；启动登记晚了的，先更正启动记录。`;

const unplanned = r61Design.block('EVALUATION_PLAN_REQUIRED', 'plan')`
  没有写明评估内容和听取社会公众意见的办法，或者不足${PLAN_MIN}字。
  写明评估什么、怎样听取意见、何时完成。`;
