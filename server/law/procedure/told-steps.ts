/**
 * 国令713号第二十六条: the statement of the procedure done (履行决策程序的说明). The platform composes it from the steps on record; words
 * added to it may not tell of a step that is not on record.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { DECISION_STEP_LABELS, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { BEFORE_LEGALITY } from '#server/law/decision/reopened-steps.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r48 = provision('R-48', 'LAW', '国令713号第二十六条');
const S = DecisionStepKind;

/** A step as it is on record (程序办理情况): carried out, or passed over with its reason. */
export interface ToldStep {
  kind: DecisionStepKind;
  waived: boolean;
  happenedOn: CalendarDay | null;
  note: string | null;
}

/** The statement, a line a step (履行决策程序的说明); empty while nothing is on record. */
export const toldSteps = (steps: readonly ToldStep[]): string =>
  BEFORE_LEGALITY.flatMap((kind) => steps.filter((step) => step.kind === kind))
    .map(lineOf)
    .join('\n');

const lineOf = ({ kind, waived, happenedOn, note }: ToldStep) => {
  const done = [waived ? '不进行' : '已履行', happenedOn && inChinese(happenedOn), note];
  return `${DECISION_STEP_LABELS[kind]}：${done.filter(Boolean).join('，')}。`;
};

/** The records at the time when words are added (记录). */
export interface StepsOnRecord {
  done: ReadonlySet<DecisionStepKind>;
  /** The public was asked on the platform, or is being asked (公开征求意见). */
  solicited: boolean;
}

/** Words for the steps besides their names; whether the public was asked is told by its rounds. */
const OTHER_WORDS: Partial<Record<DecisionStepKind, RegExp>> = {
  EXPERT_REVIEW: /专家(?:评审|评议)|经专家/u,
  PUBLIC_PARTICIPATION: /公开征(?:求|集)(?:社会|公众|群众)?意见/u,
};

const tellsOf = (kind: DecisionStepKind) => (part: string) =>
  (kind !== S.PUBLIC_PARTICIPATION && part.includes(DECISION_STEP_LABELS[kind])) ||
  (OTHER_WORDS[kind]?.test(part) ?? false);
const DENIED = /未|没有|不(?!仅|但|止|只)|无需|无须|免/u;

/** Reasons against these added words (补充的话与记录不符): they tell of a step that is not on record. */
export function refuseToldSteps(remark: string, on: StepsOnRecord, field: string): Finding[] {
  const parts = remark.split(/[，,；;。\n]/u).filter((part) => !DENIED.test(part));
  return BEFORE_LEGALITY.flatMap((kind) => {
    const part = parts.find(tellsOf(kind));
    const held = kind === S.PUBLIC_PARTICIPATION ? on.solicited : on.done.has(kind);
    return part === undefined || held ? [] : [unrecorded(part.trim(), kind, field)];
  });
}

const unrecorded = (part: string, kind: DecisionStepKind, field: string) => r48.block(
  'TOLD_STEP_UNRECORDED',
  field,
)`
  “${part}”：平台上没有已经履行“${kind === S.PUBLIC_PARTICIPATION ? '公开征求意见' : DECISION_STEP_LABELS[kind]}”的记录。
  先办理并登记这一程序，或者改正这句话；已办的程序由平台按记录写入，不必重写。`;
