import { type EventAction, eventStage, refuseEventAction } from '#server/law/event/event-stage.ts';
import { EVENT_PAPER_LABELS } from '#server/law/event/event-words.ts';
import { refuseUnreviewedAmong } from '#server/law/paper-review.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { type OtherFindings, stageFirst } from '#server/law/transition.ts';

/** Provision that these findings rest on. */
export const ARTICLE = '活动办理流程';

const r32 = provision('R-32', 'DESIGN', ARTICLE);

/** Reasons against an action at this stage; where there is none, the other findings. */
export const atStage = (
  action: EventAction,
  event: Parameters<typeof eventStage>[0],
  now: Date,
  rest?: OtherFindings,
): readonly Finding[] => stageFirst(refuseEventAction(action, eventStage(event, now)), rest);

/** Nothing is published that no second person has reviewed since its last edit (国令711号第十七条). */
export const refuseUnreviewed = refuseUnreviewedAmong(EVENT_PAPER_LABELS);

interface Said {
  id: string;
  text: string;
}

/**
 * Reasons against changing or leaving out an opinion already entered as a comment (已登记的意见): it is answered as it
 * was entered.
 */
export const refuseEnteredChanged = (entered: readonly Said[], typed: readonly Said[]): Finding[] =>
  entered.every(({ id, text }) => typed.some((one) => one.id === id && one.text === text))
    ? []
    : [enteredChanged];

const enteredChanged = r32.block('ENTERED_OPINION_CHANGED', 'opinions')`
  已经登记到征求意见的意见，文字不能修改，也不能删去。
  恢复原来的文字；登记有误的，在“意见处理”中办理。`;
