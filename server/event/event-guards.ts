import type { Event } from '#schema/event/event.ts';
import { type EventDeed, eventStage, refuseEventDeed } from '#server/law/event-stage.ts';
import { EVENT_PAPER_LABELS, EventPaper } from '#server/law/event-words.ts';
import {
  refuseNoReason as refuseReasonless,
  refuseUnreviewedPaper,
  type ReviewedPaper,
} from '#server/law/paper-review.ts';
import type { Finding } from '#server/law/refusal.ts';

/** What these findings rest on. */
export const ARTICLE = '活动办理流程';

/** What forbids it at this stage, or else what the rest says: at a wrong stage nothing else is worth telling. */
export const atStage = (
  deed: EventDeed,
  event: Parameters<typeof eventStage>[0],
  now: Date,
  rest: () => readonly Finding[] = () => [],
): readonly Finding[] => {
  const wrong = refuseEventDeed(deed, eventStage(event, now));
  return wrong.length > 0 ? wrong : rest();
};

/** Nothing is published that no second person has reviewed since its last edit (国令711号第十七条). */
export const refuseUnreviewed = (paper: EventPaper, event: ReviewedPaper & Pick<Event, 'paper'>): Finding[] =>
  refuseUnreviewedPaper(
    EVENT_PAPER_LABELS[paper],
    event.paper === paper ? event : { ...event, review: 'DRAFT' },
  );

/** Whoever is told "no", staff or the public, is told why. */
export const refuseNoReason = (reason: string, code: string, what: string): Finding[] =>
  refuseReasonless(reason, code, what, ARTICLE);

/** After the event nothing is sent to be reviewed but a report that was written (活动情况). */
export const refuseNothingWritten = ({ paper }: Pick<Event, 'paper'>): Finding[] =>
  paper === null ? [nothingWritten] : [];

const nothingWritten: Finding = {
  rule: 'R-71',
  basis: 'DESIGN',
  article: ARTICLE,
  severity: 'BLOCK',
  code: 'NOTHING_TO_PUBLISH',
  message: '没有需要送审的文稿。',
  fields: [],
  fix: '先填写活动情况。',
};

interface Said {
  id: string;
  text: string;
}

/** What is a comment already is neither changed nor left out (已登记的意见): it is answered as it was entered. */
export const refuseEnteredChanged = (entered: readonly Said[], typed: readonly Said[]): Finding[] =>
  entered.every(({ id, text }) => typed.some((one) => one.id === id && one.text === text))
    ? []
    : [enteredChanged];

const enteredChanged: Finding = {
  rule: 'R-32',
  basis: 'DESIGN',
  article: ARTICLE,
  severity: 'BLOCK',
  code: 'ENTERED_OPINION_CHANGED',
  message: '已经登记到征求意见的意见，文字不能修改，也不能删去。',
  fields: ['opinions'],
  fix: '恢复原来的文字；登记有误的，在“意见处理”中办理。',
};
