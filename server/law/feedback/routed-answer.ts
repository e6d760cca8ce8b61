/**
 * 国令711号第三十九条 by analogy: what was sent elsewhere comes back. The answer of the unit to which it went is entered with its
 * day, and its author reads it (转办答复).
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { personalIn } from '#server/law/people/personal-left.ts';
import { saysWhy } from '#server/law/substance.ts';
import { Outcome } from './outcome.ts';

const r37 = provision('R-37', 'DESIGN', '参照国令711号第三十九条');

/** Answer of the place to which a matter was sent (转办答复). */
export interface RoutedAnswer {
  text: string;
  answeredOn: CalendarDay;
}

/** The matter it answers, as the record has it (转办的事项). */
export interface RoutedMatter {
  result: Outcome;
  confirmed: boolean;
  /** Day on which it was sent there. */
  sentOn: CalendarDay;
  today: CalendarDay;
}

/** Reasons against entering the answer of the place a matter was sent to (登记转办答复). */
export const refuseRoutedAnswer = (
  { text, answeredOn }: RoutedAnswer,
  { result, confirmed, sentOn, today }: RoutedMatter,
): Finding[] => [
  ...(result === Outcome.OUT_OF_SCOPE && confirmed ? [] : [notRouted]),
  ...(saysWhy(text) ? [] : [answerRequired]),
  ...(answeredOn < sentOn || answeredOn > today ? [dayUnlike] : []),
  ...personalIn('text', text),
];

const notRouted = r37.block('NOT_ROUTED')`
  这条意见没有转办，或者转办还没有经负责人确认。
  确认“不属于征求意见范围”的处理结果以后，再登记那里的答复。`;

const answerRequired = r37.block('ROUTED_ANSWER_REQUIRED', 'text')`
  没有写明那里怎样办理、怎样答复。
  照承办单位的答复写明结果，如“已在校门口增设限时停车位12个”。`;

const dayUnlike = r37.block('ROUTED_DAY_UNLIKE', 'answeredOn')`
  答复的日期早于转办，或者还没有到。
  照承办单位答复的日期填写。`;
