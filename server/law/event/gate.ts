/**
 * 当天: a ticket is good for one entrance, wherever and whenever it is scanned; visitors without one are admitted
 * to the seats left; the list stored on the gate's device is deleted when the day is over (个人信息保护法第十九条).
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';

const r71 = provision('R-71', 'DESIGN', '政府开放活动报名规则');

/** Results of a scan (核验结果). */
export const [GateVerdict, GATE_VERDICT_LABELS] = vocabulary({
  ADMITTED: '可以进场',
  SECOND: '重复',
  REFUSED: '不能进场',
});
export type GateVerdict = keyof typeof GateVerdict;

/** One scan of a ticket (扫码): made at a device, perhaps offline, and uploaded later. */
export interface GateScan {
  id: string;
  scannedAt: Date;
}

/**
 * Order of scans uploaded together (先扫的在前): by their instant; of one instant by their id, so that a repeated upload
 * changes nothing.
 */
export const byScan = (one: GateScan, other: GateScan): number =>
  one.scannedAt.getTime() - other.scannedAt.getTime() || (one.id < other.id ? -1 : Number(one.id > other.id));

/** Whether a scan replaces the one that counts (先扫的算数): only an earlier one, whichever device uploaded first. */
export const scannedBefore = (scannedAt: Date, first: Date | null): boolean =>
  first === null || scannedAt < first;

/** Reasons against this number of arrivals for a party (到场人数): nobody, or more than registered. */
export const refuseArrived = (arrived: number, persons: number): Finding[] =>
  Number.isInteger(arrived) && arrived >= 1 && arrived <= persons ? [] : [oddArrival(persons)];

/**
 * Reasons against admitting people whose seats were released (释放以后到场): none where they came before the release, or
 * enough seats are left.
 */
export const refuseReleased = (
  { releasedAt, persons }: { releasedAt: Date | null; persons: number },
  left: number,
  at: Date,
): Finding[] => (releasedAt && at >= releasedAt && persons > left ? [seatGivenOn(left)] : []);

/** Number of these persons without a seat (超出名额的人数). */
export const beyondSeats = (persons: number, left: number): number =>
  Math.max(0, persons - Math.max(0, left));

const MOST_WALK_INS = 200;

/** Reasons against admitting people who did not sign up (现场登记): more than the seats left, unless a reason is given. */
export function refuseWalkIn(persons: number, left: number, reason: string): Finding[] {
  if (!Number.isInteger(persons) || persons < 1 || persons > MOST_WALK_INS) return [oddWalkIn];
  return beyondSeats(persons, left) > 0 && hollow(reason) ? [beyond(persons, left)] : [];
}

/** Reasons against correcting the number admitted (更正现场登记): an invalid number, or no reason. */
export const refuseWalkInCorrection = (persons: number, reason: string): Finding[] => [
  ...(Number.isInteger(persons) && persons >= 0 && persons <= MOST_WALK_INS ? [] : [oddWalkIn]),
  ...(hollow(reason) ? [noReason] : []),
];

const HOUR_MS = 3_600_000;
/** Hours before the event from which its list may be on a device (取名单). */
export const GATE_LIST_HOURS_BEFORE = 24;
/** Hours after the event by which the list on a device is deleted (清除名单). */
export const GATE_LIST_HOURS_AFTER = 12;

/** Whether the list may be on a device at this instant (名单在本机的时间). */
export const gateListKept = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date): boolean =>
  now.getTime() >= startsAt.getTime() - GATE_LIST_HOURS_BEFORE * HOUR_MS &&
  now.getTime() < endsAt.getTime() + GATE_LIST_HOURS_AFTER * HOUR_MS;

/** Input of a ticket's hash for the list on a device (回执摘要): the list contains no usable receipt number. */
export const ticketText = (eventId: string, receiptNo: string): string => `${eventId}:${receiptNo}`;

const oddArrival = (persons: number) =>
  r71.block('ARRIVAL_INVALID', 'persons')`
    这张回执报了${persons}人，到场人数填1至${persons}。
    多来的人按现场登记办理。`;
const seatGivenOn = (left: number) =>
  r71.block('SEAT_GIVEN_ON')`
    开始以后没有到场，名额已经释放，现在余${Math.max(0, left)}席。
    场地容得下的，按现场登记办理，写明原因。`;
const oddWalkIn = r71.block('WALK_IN_INVALID', 'persons')`
  现场登记的人数填1至${MOST_WALK_INS}。
  核对人数。`;
const noReason = r71.block('REASON_REQUIRED', 'reason')`
  没有写明更正的原因。
  写一句即可，如“数错了”。`;
const beyond = (persons: number, left: number): Finding =>
  r71.block('BEYOND_SEATS', 'persons', 'reason')`
    余${Math.max(0, left)}席，这批${persons}人，超出${beyondSeats(persons, left)}人。
    核对场地容得下、疏散没有问题的，写明原因再登记；超出的人数单独记明。`;
