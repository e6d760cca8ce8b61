/**
 * Contents of a plan of a public event (政府开放日、新闻发布会) before it is announced; that it is complete is our
 * order of work.
 */
import { EVENT_KINDS, type EventKind } from './kinds.ts';
import type { Speaker } from '#server/law/press/press-conference.ts';
import type { Finding } from '#server/law/refusal.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { type PlanTexts, refuseTexts } from './plan-texts.ts';

/** Seats of one slot (名额): for an invited group, or with no category for open sign-up. */
export interface PlannedSeats {
  category: RepresentativeCategory | null;
  seats: number;
  /** Maximum number of persons on the waiting list. */
  waitlist: number;
}

/** One slot of an event (场次), with its beginning and end. */
export interface PlannedSlot {
  startsAt: Date;
  endsAt: Date;
  groups: readonly PlannedSeats[];
}

/** A public event as it is planned (活动方案). */
export interface EventPlan extends PlanTexts {
  kind: EventKind;
  openSignUp: boolean;
  signUpOpensAt: Date | null;
  signUpClosesAt: Date | null;
  /** Maximum number of persons in one registration. */
  partyMax: number;
  speakers: readonly Speaker[];
  slots: readonly PlannedSlot[];
}

/** Limits of a plan (方案的限度). */
export const MOST_SLOTS = 60;
const MOST_SEATS = 10_000;
const MOST_PARTY = 50;
const LONGEST_HOURS = 24;

/** Findings on a plan (活动方案), all at once. */
export const refuseEventPlan = (plan: EventPlan, now: Date): Finding[] => [
  ...refuseTexts(plan),
  ...refuseSlots(plan.slots, now),
  ...(plan.openSignUp ? refuseSignUpPlan(plan) : []),
  ...plan.slots.flatMap((slot, index) => refuseSeats(slot.groups, `slots.${index}.groups`)),
  ...EVENT_KINDS[plan.kind].refuse(plan),
];

function refuseSlots(slots: readonly PlannedSlot[], now: Date): Finding[] {
  if (slots.length === 0 || slots.length > MOST_SLOTS) return [oddSlots];
  return [
    ...slots.flatMap(({ startsAt, endsAt }, index) => refuseSpan(startsAt, endsAt, now, index)),
    ...(overlap(slots) ? [overlapping] : []),
  ];
}

/** Findings on the beginning and end of a slot (场次时间). */
export function refuseSpan(startsAt: Date, endsAt: Date, now: Date, index: number): Finding[] {
  const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
  return [
    ...(hours > 0 && hours <= LONGEST_HOURS ? [] : [oddSpan(index)]),
    ...(startsAt > now ? [] : [past(index)]),
  ];
}

const overlap = (slots: readonly PlannedSlot[]): boolean =>
  slots
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
    .some((slot, index, all) => index > 0 && slot.startsAt < (all[index - 1]?.endsAt ?? slot.startsAt));

function refuseSignUpPlan({ signUpOpensAt, signUpClosesAt, slots, partyMax }: EventPlan): Finding[] {
  const last = Math.max(...slots.map(({ startsAt }) => startsAt.getTime()));
  const inOrder =
    signUpOpensAt !== null &&
    signUpClosesAt !== null &&
    signUpOpensAt < signUpClosesAt &&
    signUpClosesAt.getTime() <= last;
  const closed = slots.flatMap(({ groups }, index) =>
    groups.some(({ category }) => category === null) ? [] : [`slots.${index}.groups`],
  );
  return [
    ...(inOrder ? [] : [oddWindow]),
    ...(closed.length > 0 ? [noOpenSeats(closed)] : []),
    ...(whole(partyMax, 1, MOST_PARTY) ? [] : [oddParty]),
  ];
}

/** Findings on the seats of a slot (名额): they must be whole numbers, each group once. */
export function refuseSeats(groups: readonly PlannedSeats[], field: string): Finding[] {
  const odd = groups.some(
    ({ seats, waitlist }) => !whole(seats, 0, MOST_SEATS) || !whole(waitlist, 0, MOST_SEATS),
  );
  const twice = new Set(groups.map(({ category }) => category)).size < groups.length;
  return [...(odd ? [oddSeats(field)] : []), ...(twice ? [groupTwice(field)] : [])];
}

const whole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

const ours = { rule: 'R-71', basis: 'DESIGN', article: '政府开放活动公告规则', severity: 'BLOCK' } as const;
const finding = (code: string, fields: readonly string[], message: string, fix: string): Finding => ({
  ...ours,
  code,
  message,
  fields,
  fix,
});

const oddSlots = finding(
  'EVENT_SLOTS_REQUIRED',
  ['slots'],
  `没有写明举行时间，或者超过${MOST_SLOTS}场。`,
  '至少写明一场的开始和结束时间。',
);
const oddSpan = (index: number) =>
  finding(
    'EVENT_TIME_INVALID',
    [`slots.${index}.startsAt`, `slots.${index}.endsAt`],
    `第${index + 1}场的结束时间应当在开始之后，并且不超过${LONGEST_HOURS}小时。`,
    '核对开始和结束时间。',
  );
const past = (index: number) =>
  finding(
    'EVENT_TIME_PAST',
    [`slots.${index}.startsAt`],
    `第${index + 1}场开始的时间已经过去。`,
    '改为将来的时间。',
  );
const overlapping = finding('EVENT_SLOTS_OVERLAP', ['slots'], '场次的时间有重叠。', '错开各场的时间。');
const oddWindow = finding(
  'SIGN_UP_WINDOW_INVALID',
  ['signUpOpensAt', 'signUpClosesAt'],
  '报名的起止时间没有写明，或者次序不对：应当先开始、后截止，最迟在最后一场开始时截止。',
  '核对报名的起止时间。',
);
const noOpenSeats = (fields: readonly string[]) =>
  finding(
    'OPEN_SEATS_REQUIRED',
    fields,
    '公众可以报名的，每一场都要写明公众名额。',
    '填写公众名额；全部邀请参加的，取消“公众可以报名”。',
  );
const oddParty = finding(
  'PARTY_MAX_INVALID',
  ['partyMax'],
  `一次报名的人数上限应当是1至${MOST_PARTY}的整数。`,
  '填写一次最多可以报几个人。',
);
const oddSeats = (field: string) =>
  finding('SEATS_INVALID', [field], `名额应当是0至${MOST_SEATS}的整数。`, '核对名额和候补人数。');
const groupTwice = (field: string) =>
  finding('SEAT_GROUP_TWICE', [field], '同一类别的名额写了两次。', '合并为一项。');
