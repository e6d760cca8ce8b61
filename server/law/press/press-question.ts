/**
 * 新闻发布会提问: from anybody beforehand, from the room on the day. Nobody ranks them: they stand in the order in
 * which they came. Each is answered, or not taken for one of a few reasons, and shown once no personal data is left in
 * it.
 */
import { personalIn } from '#server/law/people/personal-left.ts';
import { PressQuestionOrigin, PressQuestionState, QuestionNotTaken } from './press-words.ts';
import { PressStage } from './press-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, substance } from '#server/law/substance.ts';

const r72 = provision('R-72', 'DESIGN', '新闻发布会提问规则');

/** Limits in characters of a question and its answer (提问的上限). */
export const QUESTION_LIMITS = { least: 5, text: 300, outlet: 60, answer: 3000 } as const;
const L = QUESTION_LIMITS;

/** Reason against asking beforehand at this instant (会前提问时间): it is possible until the conference begins. */
export function refuseAskingNow(stage: PressStage, startsAt: Date, now: Date): Finding[] {
  return stage === PressStage.ANNOUNCED && now < startsAt ? [] : [closed];
}

/** A question with its outlet and occasion (提问内容). */
export interface QuestionWords {
  text: string;
  /** Outlet of a question from the room; may be empty beforehand, when anybody may ask. */
  outlet: string;
  origin: PressQuestionOrigin;
}

/** Findings on a question's own words (提问内容). */
export const refuseQuestion = ({ text, outlet, origin }: QuestionWords): Finding[] => [
  ...(substance(text) < L.least ? [tooShort] : []),
  ...(long(text, L.text) ? [tooLong('text', '问题', L.text)] : []),
  ...(origin === PressQuestionOrigin.IN_ROOM && blank(outlet) ? [outletRequired] : []),
  ...(long(outlet, L.outlet) ? [tooLong('outlet', '媒体名称', L.outlet)] : []),
];

/** Stored facts about a question, from which its state follows (提问的情况). */
export interface QuestionMarks {
  askedAt: Date | null;
  answeredAt: Date | null;
  inWriting: boolean;
  notTaken: QuestionNotTaken | null;
}

const S = PressQuestionState;

/** State of a question (提问状态). */
export function questionState({
  askedAt,
  answeredAt,
  inWriting,
  notTaken,
}: QuestionMarks): PressQuestionState {
  if (notTaken) return S.NOT_TAKEN;
  if (answeredAt) return inWriting ? S.WRITTEN : S.ANSWERED;
  return askedAt ? S.ASKED : S.RECEIVED;
}

/** Reason against marking a question as put in the room (登记现场已提). */
export const refuseMarking = (state: PressQuestionState): Finding[] =>
  state === S.RECEIVED ? [] : [settled];

/** Publication of a question and its answer (公布答复). */
export interface PressAnswer {
  /** The question in the wording that is published. */
  shown: string;
  answer: string;
  inWriting: boolean;
}

/**
 * Reasons against publishing this answer (公布答复): one given in the room is in the transcript, a written one has to be
 * given here.
 */
export const refusePressAnswer = (
  state: PressQuestionState,
  { shown, answer, inWriting }: PressAnswer,
): Finding[] => [
  ...(state === S.RECEIVED || state === S.ASKED ? [] : [settled]),
  ...refuseShown(shown),
  ...(inWriting && substance(answer) < L.least ? [answerRequired] : []),
  ...(!inWriting && state === S.RECEIVED ? [notAsked] : []),
  ...(long(answer, L.answer) ? [tooLong('answer', '答复', L.answer)] : []),
  ...personalIn('answer', answer),
];

/** Reasons for which even the question may not be shown (问题本身不宜公开). */
const UNSHOWN: ReadonlySet<QuestionNotTaken> = new Set([QuestionNotTaken.SECRET, QuestionNotTaken.PERSONAL]);

/** Whether the words of a question that was not taken are shown (问题是否公开). */
export const showsNotTaken = (reason: QuestionNotTaken): boolean => !UNSHOWN.has(reason);

/** Reasons against not taking a question (不采用提问). */
export const refuseNotTaking = (
  state: PressQuestionState,
  reason: QuestionNotTaken,
  shown: string,
): Finding[] => [
  ...(state === S.RECEIVED || state === S.ASKED ? [] : [settled]),
  ...(showsNotTaken(reason) ? refuseShown(shown) : []),
];

const refuseShown = (shown: string): Finding[] => [
  ...(substance(shown) < L.least ? [shownRequired] : []),
  ...(long(shown, L.text) ? [tooLong('shown', '公开的问题', L.text)] : []),
  ...personalIn('shown', shown),
];

const long = (text: string, most: number) => Array.from(text).length > most;
const tooLong = (field: string, what: string, most: number) =>
  r72.block('PRESS_TEXT_TOO_LONG', field)`
    ${what}超过${most}个字。
    请精简。`;
const tooShort = r72.block('QUESTION_REQUIRED', 'text')`
  问题太短，看不出问什么。
  写清楚要问的事。`;
const closed = r72.block('QUESTIONS_CLOSED')`
  会前提问在公告以后、发布会开始以前。
  可以看文字实录；对决策有意见的，可以在决策页面反映。`;
const outletRequired = r72.block('OUTLET_REQUIRED', 'outlet')`
  现场提问要写明媒体。
  填写提问的媒体名称。`;
const settled = r72.block('QUESTION_SETTLED')`
  这个问题已经办过。
  刷新以后核对。`;
const shownRequired = r72.block('SHOWN_REQUIRED', 'shown')`
  没有写明公开的问题。
  按提问人的原意填写。`;
const answerRequired = r72.block('ANSWER_REQUIRED', 'answer')`
  书面答复没有内容。
  写下经发布人确认的回应。`;
const notAsked = r72.block('QUESTION_NOT_ASKED', 'inWriting')`
  这个问题没有在现场提出。
  现场提过的，先登记“现场已提”；没有提的，书面答复。`;
