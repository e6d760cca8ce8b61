/**
 * 国令713号第三十四条: the units that carry a decision out are named, and do so in full and on time. By our rule a
 * clause in force states the unit, the duty, its beneficiary and its deadline, so that the beneficiary can read them
 * beside the clause.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r59 = provision('R-59', 'DESIGN', '决策执行任务规则');

/** A duty under a clause, with its unit and its beneficiary (条款任务). */
export interface ClauseDuty {
  /** Identity of the clause in the published text; null: the decision as a whole. */
  anchorId?: string | null | undefined;
  /** One of the executing units. */
  unitId: string;
  /** The work they do. */
  task: string;
  /** The beneficiary (受益的人); empty where it is nobody in particular. */
  beneficiary: string;
  /** Deadline as a day, */
  dueOn?: CalendarDay | null | undefined;
  /** or as a number of working days after an event. */
  dueDays?: number | null | undefined;
  dueAfter: string;
}

/** Maximum of working days, longer than any procedure takes (办理时限上限，工作日). */
const MOST_DAYS = 250;

/** Deadline of a duty in words (期限); empty where none is set. */
export function dueWords({
  dueOn,
  dueDays,
  dueAfter,
}: Pick<ClauseDuty, 'dueOn' | 'dueDays' | 'dueAfter'>): string {
  if (dueOn) return `${inChinese(dueOn)}前`;
  return dueDays == null ? '' : `${dueAfter}后${dueDays}个工作日内`;
}

/** Findings on the duties of a decision (执行任务); `clauseIds`: the clauses of the text in force. */
export const refuseClauseDuties = (
  duties: readonly ClauseDuty[],
  { executingUnitIds, clauseIds }: { executingUnitIds: readonly string[]; clauseIds: readonly string[] },
): Finding[] =>
  duties.flatMap((duty, index) => {
    const { anchorId, unitId, task } = duty;
    const field = `duties.${index}`;
    const no = index + 1;
    return [
      ...(anchorId == null || clauseIds.includes(anchorId) ? [] : [clauseUnknown(`${field}.anchorId`, no)]),
      ...(executingUnitIds.includes(unitId) ? [] : [holderUnknown(`${field}.unitId`, no)]),
      ...(blank(task) ? [taskRequired(`${field}.task`, no)] : []),
      ...refuseDue(duty, field, no),
    ];
  });

function refuseDue({ dueOn, dueDays, dueAfter }: ClauseDuty, field: string, no: number): Finding[] {
  if (dueOn && dueDays != null) return [dueTwice(`${field}.dueOn`, no)];
  if (dueDays == null) return blank(dueAfter) ? [] : [dueHalf(`${field}.dueDays`, no)];
  if (blank(dueAfter)) return [dueHalf(`${field}.dueAfter`, no)];
  return dueDays >= 1 && dueDays <= MOST_DAYS ? [] : [dueOdd(`${field}.dueDays`, no)];
}

const clauseUnknown = (field: string, no: number) => r59.block('DUTY_CLAUSE_UNKNOWN', field)`
  第${no}项任务所依据的条款不在决策文本中。
  从决策文本的条款中选择；不属于某一条的，选择全文。`;

const holderUnknown = (field: string, no: number) => r59.block('DUTY_HOLDER_UNKNOWN', field)`
  第${no}项任务的负责单位不是决策执行单位。
  选择执行单位中的一个；另有单位负责的，先把它列为执行单位。`;

const taskRequired = (field: string, no: number) => r59.block('DUTY_TASK_REQUIRED', field)`
  第${no}项任务没有写明做什么。
  用一句话写明，如“建成××镇日间照料中心”。`;

const dueTwice = (field: string, no: number) => r59.block('DUTY_DUE_TWICE', field)`
  第${no}项任务写了两种期限。
  保留日期，或者保留“某事之后几个工作日”。`;

const dueHalf = (field: string, no: number) => r59.block('DUTY_DUE_UNFINISHED', field)`
  第${no}项任务的期限只写了一半。
  同时写明从什么事算起和几个工作日，如“收到申请”“5”。`;

const dueOdd = (field: string, no: number) => r59.block('DUTY_DUE_OUT_OF_RANGE', field)`
  第${no}项任务的工作日应在1至${MOST_DAYS}之间。
  改正工作日数；更长的写截止日期。`;
