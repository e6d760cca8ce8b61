/**
 * R-71. 报名以后: offered seats are confirmed in time, given back until the slot begins, and tickets scanned once at the
 * door.
 */
import { RegistrationState } from './event-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { eventCancelled } from './registration.ts';

const r71 = provision('R-71', 'DESIGN', '政府开放活动报名规则');

/** Stored instants of a registration, from which its state follows (报名的情况). */
export interface RegistrationMarks {
  confirmedAt: Date | null;
  claimBy: Date | null;
  cancelledAt: Date | null;
  checkedInAt: Date | null;
  releasedAt: Date | null;
}

/** State of a registration at an instant (报名状态). */
export function registrationState(marks: RegistrationMarks, now: Date): RegistrationState {
  if (marks.cancelledAt) return RegistrationState.CANCELLED;
  if (marks.checkedInAt) return RegistrationState.CHECKED_IN;
  if (marks.releasedAt) return RegistrationState.NO_SHOW;
  if (marks.confirmedAt) return RegistrationState.CONFIRMED;
  if (!marks.claimBy) return RegistrationState.WAITLISTED;
  return now < marks.claimBy ? RegistrationState.OFFERED : RegistrationState.LAPSED;
}

/** Reasons against confirming an offered seat (确认名额). */
export const refuseClaiming = (state: RegistrationState, cancelled: boolean): Finding[] => {
  if (cancelled) return [eventCancelled];
  if (state === RegistrationState.OFFERED) return [];
  return [state === RegistrationState.LAPSED ? lapsed : notOffered];
};

const STANDING: ReadonlySet<RegistrationState> = new Set([
  RegistrationState.CONFIRMED,
  RegistrationState.OFFERED,
  RegistrationState.WAITLISTED,
]);

/**
 * Reasons against giving a seat back (取消报名): it is possible until the slot begins, and only for a standing
 * registration.
 */
export const refuseGivingBack = (state: RegistrationState, startsAt: Date, now: Date): Finding[] => {
  if (!STANDING.has(state)) return [notStanding(state)];
  return now >= startsAt ? [begun] : [];
};

/** Hours before the beginning from which people may check in (提前签到). */
export const CHECK_IN_HOURS = 2;

/**
 * Reasons against checking somebody in (签到): they have no seat, or the doors are not open yet; a second scan gives the
 * time of the first.
 */
export function refuseCheckIn(
  state: RegistrationState,
  { startsAt, checkedInAt }: { startsAt: Date; checkedInAt: Date | null },
  at: Date,
): Finding[] {
  if (checkedInAt) return [secondScan(checkedInAt, null)];
  if (state !== RegistrationState.CONFIRMED && state !== RegistrationState.NO_SHOW) return [noSeat];
  return refuseTooEarly(startsAt, at);
}

/** Reasons against admitting anybody (开门): it is too early. */
export const refuseTooEarly = (startsAt: Date, at: Date): Finding[] =>
  at.getTime() < startsAt.getTime() - CHECK_IN_HOURS * 3_600_000 ? [early] : [];

const lapsed = r71.block('SEAT_OFFER_LAPSED')`
  确认名额的时限已过，名额已经让给下一位。
  报名还没有截止的，可以重新报名。`;
const notOffered = r71.block('SEAT_NOT_OFFERED')`
  目前没有等待确认的名额。
  有人退出时，按报名先后通知候补的人确认。`;
const OVER: Readonly<Partial<Record<RegistrationState, string>>> = {
  [RegistrationState.CANCELLED]: '这次报名已经取消，名额已经让出。',
  [RegistrationState.LAPSED]: '确认名额的时限已过，名额已经让给下一位，不用再取消。',
  [RegistrationState.CHECKED_IN]: '已经签到，不能再取消报名。',
  [RegistrationState.NO_SHOW]: '活动开始时没有到场，名额已经释放，不用再取消。',
};
const notStanding = (state: RegistrationState) =>
  r71.block('REGISTRATION_OVER')`
    ${OVER[state] ?? '这次报名没有名额。'}
    要参加的，报名截止以前重新报名；有疑问的，联系主办单位。`;
const begun = r71.block('EVENT_BEGUN')`
  活动已经开始，不能再取消报名。
  不能到场的，请告知主办单位。`;
const noSeat = r71.block('NO_SEAT_TO_CHECK_IN')`
  这次报名没有名额，不能签到。
  请现场工作人员按余位安排。`;
const early = r71.block('CHECK_IN_EARLY')`
  签到在开始前${CHECK_IN_HOURS}小时以内办理。
  核对场次。`;
/** Finding on a ticket that was scanned before (重复): when, and where. */
export const secondScan = (at: Date, device: string | null) =>
  r71.block('CHECKED_IN_BEFORE')`
    这张回执已经在${clock(at)}${device ? `（${device}）` : ''}签到。
    核对来人；一张回执签到一次。`;
/** Finding on a scan that was refused at its first upload (再次上报). */
export const refusedBefore = r71.block('SCAN_REFUSED')`
  这次扫码上报过，没有通过核验。
  在报名名单的“需要核对”里查看。`;
/** Finding on a number that no registration of this event has (不是这项活动的回执). */
export const unknownTicket = r71.block('TICKET_UNKNOWN')`
  这项活动没有这个受理编号。
  核对是不是这项活动的回执；没有报名的，按现场登记办理。`;
const clock = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
