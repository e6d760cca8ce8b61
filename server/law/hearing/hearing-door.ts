/**
 * 国令713号第十七条: a hearing is open to those who listen and to the press. Who signed up and holds a seat is ticked off; who
 * came without is named beside, within the seats that were announced and after those who wait for one.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { type HearingAttendance, HEARING_ATTENDANCE_LABELS } from '#server/law/hearing/hearing-words.ts';

const r30Design = provision('R-30', 'DESIGN', '听证办理规则');

/** Who came to listen or to report (到场的旁听人、记者), in persons. */
export interface AtTheDoor {
  attendance: Exclude<HearingAttendance, 'PARTICIPANT'>;
  /** As announced. */
  seats: number;
  /** Who signed up, holds a seat and came. */
  holders: number;
  /** Who came without having signed up. */
  others: number;
  /** Who signed up and still waits for a seat. */
  waiting: number;
}

const FIELDS = { OBSERVER: 'observers', PRESS: 'press' } as const;

/** Findings on who came to listen or to report (旁听、采访). */
export const refuseDoor = (door: AtTheDoor): Finding[] => [
  ...(door.holders + door.others > door.seats ? [overSeats(door)] : []),
  ...(door.others > 0 && door.waiting > 0 ? [passedBy(door)] : []),
];

const overSeats = ({ attendance, seats, holders, others }: AtTheDoor) =>
  r30Design.warn('HEARING_SEATS_EXCEEDED', FIELDS[attendance])`
  ${HEARING_ATTENDANCE_LABELS[attendance]}公告了${seats}个席位，登记到场${holders + others}人。
  核对人数；当场加了席位的，写明加座的办法。`;

const passedBy = ({ attendance, others, waiting }: AtTheDoor) =>
  r30Design.warn('HEARING_WAITING_PASSED', FIELDS[attendance])`
  ${HEARING_ATTENDANCE_LABELS[attendance]}有${waiting}人报名候补，没有报名的${others}人到了场。
  写明候补的人为什么没有先入场。`;
