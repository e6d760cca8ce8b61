/**
 * 国令713号第十六条: who wants to take part in a hearing signs up within the announced time, side by side. 个人信息保护法第六条: a name,
 * a side and one way to reach the person are enough.
 */
import { dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { refuseAuthor } from '#server/law/consultation/comment-author.ts';
import { refuseContact } from '#server/law/consultation/comment-contact.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { HearingSeats } from './hearing-plan.ts';
import { SelectionMode } from './hearing-selection.ts';
import type { StakeholderSide } from './hearing-side.ts';
import { HearingAttendance } from './hearing-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r28 = provision('R-28', 'DESIGN', '听证报名规则');

/** Person who signs up (报名人), and the capacity in which they do. */
export interface HearingSignUp {
  attendance: HearingAttendance;
  side?: StakeholderSide | null | undefined;
  name: string;
  organisation?: string | null | undefined;
  contactKind?: 'PHONE' | 'EMAIL' | null | undefined;
  contact?: string | null | undefined;
  reason?: string | null | undefined;
}

/** Places that are open to sign-up at a hearing, and the period for it (报名时段). */
export interface SignUpWindow {
  sides: readonly HearingSeats[];
  observerSeats: number;
  pressSeats: number;
  opensAt: Date | null;
  /** Exclusive. */
  closesAt: Date | null;
  cancelled: boolean;
}

/** The most that may be said about oneself (报名理由). */
export const LONGEST_SIGN_UP_REASON = 500;

/** Reasons against signing up at this instant: outside the announced period, or the hearing is cancelled (报名时间). */
export function refuseSignUpTime({ opensAt, closesAt, cancelled }: SignUpWindow, now: Date): Finding[] {
  if (cancelled) return [hearingCancelled];
  if (!opensAt || !closesAt || now < opensAt) return [notOpen];
  return now < closesAt ? [] : [closed(closesAt)];
}

/** Reasons against this sign-up (报名), apart from its time. */
export const refuseSignUp = (signUp: HearingSignUp, window: SignUpWindow): Finding[] => [
  ...refusePlace(signUp, window),
  ...(blank(signUp.name) ? [wanting('NAME_REQUIRED', 'name', '姓名', '写参加人本人的姓名。')] : []),
  ...refuseAuthor({
    identity: blank(signUp.organisation) ? IdentityKind.PERSON : IdentityKind.ORGANISATION,
    // A missing name is reported once, above.
    name: blank(signUp.name) ? '无' : signUp.name,
    organisation: signUp.organisation,
  }),
  ...(blank(signUp.contact)
    ? [wanting('CONTACT_REQUIRED', 'contact', '联系方式', '留一个电话号码或者电子邮箱，是否入选用它通知。')]
    : []),
  ...refuseContact(signUp),
  ...(Array.from(signUp.reason ?? '').length > LONGEST_SIGN_UP_REASON ? [reasonTooLong] : []),
];

function refusePlace({ attendance, side }: HearingSignUp, window: SignUpWindow): Finding[] {
  if (attendance === HearingAttendance.OBSERVER) return window.observerSeats > 0 ? [] : [noSeats('旁听席位')];
  if (attendance === HearingAttendance.PRESS) return window.pressSeats > 0 ? [] : [noSeats('记者席位')];
  const seats = window.sides.find((one) => one.side === side);
  if (!side || !seats) return [sideUnknown];
  return seats.mode === SelectionMode.DRAW ? [] : [sideNotDrawn];
}

const notOpen = r28.block('SIGN_UP_NOT_BEGUN')`
  听证会报名尚未开始。
  请在公告的报名时间内报名。`;

const closed = (closesAt: Date) => r28.block('SIGN_UP_CLOSED')`
  听证会报名已于${inChinese(dayOf(new Date(closesAt.getTime() - 1)))}截止。
  可以按公告旁听，或者通过其他渠道向承办单位提出意见。`;

const hearingCancelled = r28.block('HEARING_CANCELLED')`
  本次听证会已经取消。
  请查看取消公告。`;

const sideUnknown = r28.block('SIGN_UP_SIDE_UNKNOWN', 'side')`
  没有选择听证会设有席位的方面。
  在公告列出的各方面中选择一项。`;

const sideNotDrawn = r28.block('SIGN_UP_SIDE_NOT_DRAWN', 'side')`
  这一方面的参加人由推荐或者邀请产生，不公开报名。
  改选表中开放的一栏，或者申请旁听席；想被举荐的，联系所在的组织。`;

const noSeats = (what: string) => r28.block('SIGN_UP_NO_SEATS', 'attendance')`
  本次听证会没有设${what}。
  选择其他参加身份。`;

const wanting = (code: string, field: string, what: string, fix: string) => r28.block(code, field)`
  没有填写${what}。
  ${fix}`;

const reasonTooLong = r28.block('SIGN_UP_REASON_TOO_LONG', 'reason')`
  报名理由超过${LONGEST_SIGN_UP_REASON}个字。
  留下您的身份、与事项的关系和主要观点，其余到会上讲。`;
