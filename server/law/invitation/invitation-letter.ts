/**
 * 列席邀请函: content of the letter, and how long before the meeting it is sent and answered. An order of work of
 * ours: the county sets the working days itself.
 */
import { addDays, type CalendarDay, dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import {
  type WorkCalendar,
  workingDaysBefore,
  workingDaysBetween,
} from '#server/law/calendar/working-day.ts';

const r67 = provision('R-67', 'DESIGN', '公众代表邀请规则');

/** Content of an invitation about to be sent (邀请函). */
export interface InvitationLetter {
  addressee: string;
  capacity: string;
  meeting: string;
  item: string;
  place: string;
  contact: string;
  startsAt: Date;
  replyBy: Date;
}

/**
 * Lead times (邀请提前量) in working days: from sending to the meeting, and whole days between the answer and the meeting.
 */
export interface InvitationLead {
  sendWorkingDays: number;
  replyWorkingDays: number;
}

/** Findings on a letter about to be sent (邀请函). */
export function refuseLetter(
  letter: InvitationLetter,
  now: Date,
  lead: InvitationLead,
  calendar: WorkCalendar,
): Finding[] {
  return [
    ...WANTED.filter(([field]) => blank(letter[field])).map(([field, what]) => wanting(field, what)),
    ...refuseTimes(letter, now),
    ...warnTimes(letter, now, lead, calendar),
  ];
}

const WANTED: readonly (readonly [
  'addressee' | 'capacity' | 'meeting' | 'item' | 'place' | 'contact',
  string,
])[] = [
  ['addressee', '受邀人'],
  ['capacity', '以何身份列席'],
  ['meeting', '会议'],
  ['item', '列席的议题'],
  ['place', '地点'],
  ['contact', '联系人和电话'],
];

function refuseTimes({ startsAt, replyBy }: InvitationLetter, now: Date): Finding[] {
  if (now >= startsAt) return [meetingBegun];
  if (replyBy <= now) return [replyPast];
  return replyBy >= startsAt ? [replyAfterMeeting] : [];
}

function warnTimes(
  { startsAt, replyBy }: InvitationLetter,
  now: Date,
  { sendWorkingDays, replyWorkingDays }: InvitationLead,
  calendar: WorkCalendar,
): Finding[] {
  const meetingOn = dayOf(startsAt);
  const left = workingDaysBetween(dayOf(now), meetingOn, calendar);
  const afterReply = daysToPrepare(replyBy, meetingOn, calendar);
  return [
    ...(left < sendWorkingDays ? [late(meetingOn, left, sendWorkingDays)] : []),
    ...(afterReply < replyWorkingDays ? [replyLate(afterReply, replyWorkingDays)] : []),
  ];
}

/** The whole working days between the end of a period and the meeting; a period that ends at midnight ends with the day before. */
const daysToPrepare = (replyBy: Date, meetingOn: CalendarDay, calendar: WorkCalendar): number =>
  Math.max(0, workingDaysBetween(dayOf(new Date(replyBy.getTime() - 1)), addDays(meetingOn, -1), calendar));

const CLOSE_OF_OFFICE = 'T17:30:00+08:00';

/** Last day to send the letters of a meeting (最迟发出日). */
export const lettersDueOn = (
  startsAt: Date,
  { sendWorkingDays }: Pick<InvitationLead, 'sendWorkingDays'>,
  calendar: WorkCalendar,
): CalendarDay => workingDaysBefore(dayOf(startsAt), sendWorkingDays, calendar);

/**
 * Default deadline for the answer (答复期限), unless the office sets another: at the close of a working day, so that people
 * who take over the seat have whole days left.
 */
export const usualReplyBy = (
  startsAt: Date,
  { replyWorkingDays }: Pick<InvitationLead, 'replyWorkingDays'>,
  calendar: WorkCalendar,
): Date => {
  const lastDay = addDays(dayOf(startsAt), -1);
  return new Date(`${workingDaysBefore(lastDay, replyWorkingDays, calendar)}${CLOSE_OF_OFFICE}`);
};

const wanting = (field: string, what: string) => r67.block('INVITATION_INCOMPLETE', field)`
  邀请函没有写明${what}。
  对照会议安排补上，受邀的代表凭信到会。`;

const meetingBegun = r67.block('INVITATION_MEETING_BEGUN', 'startsAt')`
  会议已经开始，不再发出邀请。`;

const replyPast = r67.block('INVITATION_REPLY_PAST', 'replyBy')`
  答复期限已经过去。
  改到今天以后、开会以前，给代表留出两三天。`;

const replyAfterMeeting = r67.block('INVITATION_REPLY_AFTER_MEETING', 'replyBy')`
  答复期限不早于会议开始的时间。
  答复期限定在会议之前。`;

const late = (meetingOn: CalendarDay, left: number, wanted: number) => r67.warn('INVITATION_LATE', 'sentAt')`
  距${inChinese(meetingOn)}的会议只有${left}个工作日，本县设定提前${wanted}个工作日送达。
  仍然发出的，写明理由，并用电话逐一确认。`;

const replyLate = (left: number, wanted: number) => r67.warn('INVITATION_REPLY_LATE', 'replyBy')`
  答复期限与会议之间只有${left}个完整的工作日，本县设定为${wanted}个，递补的人来不及准备。
  提前答复期限，或者写明理由。`;
