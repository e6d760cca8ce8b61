/**
 * 公平竞争审查条例第十六条: operators, trade associations and chambers of commerce are heard in the review. Whom it heard follows
 * from the letters that were answered by its day, not from names typed by the unit whose draft is reviewed; an answer on a text
 * that was changed materially since is none on the draft under review.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { VoicesHeard } from './fair-competition.ts';
import { AskedAs } from './unit-inquiry.ts';

/** A letter, as far as it tells who was heard (征求意见函). */
export interface VoiceLetter {
  unitName: string;
  askedAs: AskedAs;
  /** Day of the answer (ISO 8601); null until then. */
  repliedOn: string | null;
  /** Whether the draft was changed materially since the text they read (`judged-text.ts`). */
  overtaken: boolean;
}

/** Letters to operators and associations that were answered (经营者、协会的意见), up to the day of the review where it is known. */
export const voicesIn = <Letter extends VoiceLetter>(
  letters: readonly Letter[],
  reviewedOn: CalendarDay | null,
): Letter[] =>
  letters.filter(
    ({ askedAs, repliedOn }) =>
      askedAs !== AskedAs.UNIT && repliedOn !== null && (reviewedOn === null || repliedOn <= reviewedOn),
  );

/** Names of those a review of that day heard on the draft as it is (听取意见的情况), each once. */
export const heardIn = (letters: readonly VoiceLetter[], reviewedOn: CalendarDay | null): VoicesHeard =>
  namesIn(voicesIn(letters, reviewedOn).filter(({ overtaken }) => !overtaken));

/** Names of those whose answer was on an earlier text (答复的是先前的稿的), each once. */
export const heardEarlierIn = (
  letters: readonly VoiceLetter[],
  reviewedOn: CalendarDay | null,
): VoicesHeard => namesIn(voicesIn(letters, reviewedOn).filter(({ overtaken }) => overtaken));

function namesIn(voices: readonly VoiceLetter[]): VoicesHeard {
  const named = (as: AskedAs) => [
    ...new Set(voices.filter(({ askedAs }) => askedAs === as).map(({ unitName }) => unitName)),
  ];
  return { operatorsHeard: named(AskedAs.OPERATOR), associationsHeard: named(AskedAs.ASSOCIATION) };
}
