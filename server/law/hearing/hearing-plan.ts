/**
 * 国令713号第十六条: who takes part is decided beforehand, side by side; where participants are selected, the way is published first.
 * How long the public may sign up the statute leaves open: that the notice comes before it and the list after it is our order of work.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { hourOf, MIDNIGHT } from '#server/law/calendar/hour-of-day.ts';
import { SelectionMode } from './hearing-selection.ts';
import { STAKEHOLDER_SIDE_LABELS, type StakeholderSide } from './hearing-side.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, unsaid } from '#server/law/substance.ts';

const r28Design = provision('R-28', 'DESIGN', '听证办理规则');
const r28 = provision('R-28', 'LAW', '国令713号第十六条');

/** The seats of one side and how they are filled (席位). */
export interface HearingSeats {
  side: StakeholderSide;
  seats: number;
  mode: SelectionMode;
}

/** A hearing as it is planned (听证会方案). */
export interface HearingPlan {
  purpose: string;
  /** Who presides (听证主持人). */
  chair: string | null;
  sides: readonly HearingSeats[];
  selectionMethod?: string | null | undefined;
  signUpOpensAt: Date | null;
  /** Exclusive. */
  signUpClosesAt: Date | null;
  /** The instant the hearing begins; null while day or hour are open. */
  beginsAt: Date | null;
  observerSeats: number;
  pressSeats: number;
}

/** Maximum number of seats, more than any hall has. */
export const MOST_SEATS = 500;

/** Way of finding the participants of the whole hearing (产生方式): a draw of one side makes it a draw. */
export const selectionModeOf = (sides: readonly HearingSeats[]): SelectionMode =>
  [SelectionMode.DRAW, SelectionMode.NOMINATION].find((mode) => sides.some((one) => one.mode === mode)) ??
  SelectionMode.NONE;

/** Number of seats for participants (席位总数). */
export const seatsTotal = (sides: readonly HearingSeats[]): number =>
  sides.reduce((sum, { seats }) => sum + seats, 0);

/** Whether the public may sign up as a participant (公开报名): a side is drawn from those who did. */
export const takesSignUps = (sides: readonly HearingSeats[]): boolean =>
  sides.some(({ mode }) => mode === SelectionMode.DRAW);

/** Findings on the entries of a plan (听证会方案), also before it is complete. */
export const refuseHearingPlan = (plan: HearingPlan): Finding[] => [
  ...refuseSeats(plan),
  ...refuseWindow(plan),
];

/** Findings on a plan about to be announced (公告前的方案), with the parts that are still missing. */
export const refuseUnreadyPlan = (plan: HearingPlan): Finding[] => [
  ...refuseHearingPlan(plan),
  ...(unsaid(plan.purpose)
    ? [
        wanting(
          'HEARING_PURPOSE_REQUIRED',
          '听证事项和目的',
          'purpose',
          '就草案的哪些内容听取意见、听了用来决定什么，各用一句话讲清。',
        ),
      ]
    : []),
  ...(blank(plan.chair)
    ? [
        wanting(
          'HEARING_CHAIR_REQUIRED',
          '听证主持人',
          'chair',
          '写明由谁主持；公告以后换人的，登记举行时说明原因。',
        ),
      ]
    : []),
  ...(plan.sides.length === 0 ? [noSides] : []),
  ...(selectionModeOf(plan.sides) !== SelectionMode.NONE && blank(plan.selectionMethod)
    ? [methodMissing]
    : []),
  ...(needsWindow(plan) && !(plan.signUpOpensAt && plan.signUpClosesAt)
    ? [
        wanting(
          'SIGN_UP_PERIOD_REQUIRED',
          '报名的起止时间',
          'signUpClosesAt',
          '填写从哪天几点到哪天几点，截止定在听证会以前。',
        ),
      ]
    : []),
];

const needsWindow = ({ sides, observerSeats, pressSeats }: HearingPlan) =>
  takesSignUps(sides) || observerSeats + pressSeats > 0;

function refuseSeats({ sides, observerSeats, pressSeats }: HearingPlan): Finding[] {
  const twice = sides.filter(({ side }, index) => sides.findIndex((one) => one.side === side) !== index);
  const wrong = sides.flatMap(({ seats }, index) => (isSeats(seats, 1) ? [] : [`sides.${index}.seats`]));
  const others = Object.entries({ observerSeats, pressSeats }).flatMap(([field, seats]) =>
    isSeats(seats, 0) ? [] : [field],
  );
  return [
    ...twice.map(({ side }) => sideTwice(side)),
    ...(wrong.length + others.length > 0 ? [seatsWrong([...wrong, ...others])] : []),
  ];
}

const isSeats = (seats: number, least: number) =>
  Number.isInteger(seats) && seats >= least && seats <= MOST_SEATS;

function refuseWindow({ signUpOpensAt, signUpClosesAt, beginsAt }: HearingPlan): Finding[] {
  if (!signUpClosesAt) return [];
  return [
    ...(signUpOpensAt && signUpOpensAt >= signUpClosesAt ? [windowReversed] : []),
    ...(beginsAt && signUpClosesAt >= beginsAt ? [closesTooLate] : []),
  ];
}

const sideTwice = (side: StakeholderSide) => r28Design.block('HEARING_SIDE_TWICE', 'sides')`
  “${STAKEHOLDER_SIDE_LABELS[side]}”写了不止一次。
  同一方面的席位合并为一项。`;

const seatsWrong = (fields: readonly string[]) => r28Design.block('HEARING_SEATS_INVALID', ...fields)`
  席位数不对。
  各方面的席位为1至${MOST_SEATS}的整数，旁听、记者席位可以为0。`;

const windowReversed = r28Design.block('SIGN_UP_PERIOD_REVERSED', 'signUpOpensAt', 'signUpClosesAt')`
  报名截止时间不晚于报名开始时间。
  改正报名的起止时间。`;

const closesTooLate = r28Design.block('SIGN_UP_CLOSES_TOO_LATE', 'signUpClosesAt')`
  报名应在听证会开始之前截止。
  提前报名截止时间，给遴选、公布名单和送达材料留出时间。`;

const wanting = (code: string, what: string, field: string, how: string) => r28Design.block(code, field)`
  没有写明${what}。
  ${how}`;

const noSides = r28.block('HEARING_SIDE_MISSING', 'sides')`
  没有写明利益相关各方。
  写明与决策事项有利害关系的各方和席位。`;

const methodMissing = r28.block('HEARING_METHOD_UNPUBLISHED', 'selectionMethod')`
  需要遴选听证参加人的，应当先公布遴选办法。
  写明遴选办法，与公告同时公布。`;

/** The instant a hearing begins (开始时刻), by the day and the hour that are announced; null while one of them is open. */
export const hearingBegins = (
  heldOn: CalendarDay | null | undefined,
  startsAt: string | null | undefined,
): Date | null => {
  const hour = startingHour(startsAt);
  return heldOn && hour ? new Date(`${heldOn}T${hour}:00+08:00`) : null;
};

/** The hour it begins as it is announced (09:00), however it was typed; null: none, or one that no hearing begins at. */
export const startingHour = (typed: string | null | undefined): string | null => {
  const hour = hourOf(typed);
  return hour === MIDNIGHT ? null : hour;
};
