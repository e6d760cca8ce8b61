import { CaseState } from '#server/law/casework/case-kind.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r60 = provision('R-60', 'DESIGN', '意见建议办理规则');

const TOLD_MIN = 10;

/** Reasons against any further handling (办理): a suggestion is answered once. */
export const refuseHandled = (state: CaseState): Finding[] =>
  state === CaseState.ANSWERED ? [answered] : [];

/** Reasons against this answer (答复). */
export const refuseAnswer = (state: CaseState, answer: string): Finding[] => [
  ...refuseHandled(state),
  ...(substance(answer) < TOLD_MIN ? [untold('答复', 'answer')] : []),
];

/** Reasons against handing it on (转办): it must go to another unit, with an explanation. */
export const refuseForward = (
  state: CaseState,
  { from, to, note }: { from: string; to: string; note: string },
): Finding[] => [
  ...refuseHandled(state),
  ...(from === to ? [sameUnit] : []),
  ...(substance(note) < TOLD_MIN ? [untold('转办理由', 'note')] : []),
];

const answered = r60.block('SUGGESTION_ANSWERED')`
  这件意见建议已经答复。
  反映人还有意见的，可以再次提出。`;

const sameUnit = r60.block('FORWARD_TO_ITSELF', 'unitId')`
  转办单位就是现在的办理单位。
  选择另一个单位，或者直接答复。`;

const untold = (what: string, field: string) =>
  r60.block(field === 'answer' ? 'ANSWER_TOO_SHORT' : 'FORWARD_NOTE_TOO_SHORT', field)`
    没有写明${what}，或者不足${TOLD_MIN}字。
    针对反映的事项写清办了什么、依据什么或者由谁接着办。`;
