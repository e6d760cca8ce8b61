/**
 * R-71 for the observers and the press of a hearing (旁听人、新闻记者的候补): who may confirm a seat that was offered to them, and when it
 * has gone on to the next.
 */
import { dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { SignUpState } from './hearing-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r71 = provision('R-71', 'POLICY', '候补确认时限');

/** Reasons against confirming a seat (确认席位): none was offered, or the time for it is over. */
export function refuseClaim({ state, claimBy }: { state: SignUpState; claimBy: Date | null }): Finding[] {
  if (state === SignUpState.OFFERED) return [];
  if (state === SignUpState.LAPSED) return [lapsed(claimBy)];
  return [state === SignUpState.CONFIRMED ? confirmed : notOffered];
}

/** Reason against giving out a seat of a hearing that was cancelled (取消的听证会). */
export const refuseSeatWhenCancelled = (cancelled: boolean): Finding[] => (cancelled ? [notHeld] : []);

const lapsed = (claimBy: Date | null) => r71.block('SEAT_OFFER_LAPSED')`
  确认席位的时限${claimBy ? `（${inChinese(dayOf(claimBy))}）` : ''}已过，席位已经让给下一位。
  报名还没有截止的，可以撤回以后重新报名。`;

const confirmed = r71.block('SEAT_ALREADY_CONFIRMED')`
  席位已经确认。`;

const notOffered = r71.block('SEAT_NOT_OFFERED')`
  目前没有等待确认的席位。
  有人退出时，按报名先后通知候补的人确认。`;

const notHeld = r71.block('HEARING_CANCELLED')`
  本次听证会已经取消。`;
