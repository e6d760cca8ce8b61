/** R-71, 2e. 活动延期: to a new time in the future; sign-up still ends before the last slot begins. */
import { refuseSpan } from './event-plan.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r71 = provision('R-71', 'DESIGN', '活动办理流程');

interface Place {
  place: string;
  roomId: string | null;
  signUpClosesAt: Date | null;
  slots: readonly { startsAt: Date; endsAt: Date }[];
}

const times = ({ slots }: Place) => slots.map(({ startsAt, endsAt }) => `${+startsAt} ${+endsAt}`).join();

/** Reasons against postponing an event in this way (延期). */
export const refuseMove = (before: Place, after: Place, now: Date): Finding[] => {
  const last = Math.max(...after.slots.map(({ startsAt }) => startsAt.getTime()));
  const same =
    times(before) === times(after) && before.place === after.place && before.roomId === after.roomId;
  return [
    ...after.slots.flatMap(({ startsAt, endsAt }, index) => refuseSpan(startsAt, endsAt, now, index)),
    ...(same ? [sameTime] : []),
    ...(blank(after.place) ? [noPlace] : []),
    ...(after.signUpClosesAt !== null && after.signUpClosesAt.getTime() > last ? [closesLate] : []),
  ];
};

const sameTime = r71.block('POSTPONED_TO_SAME_TIME', 'slots', 'place')`
  新的时间、地点与原定相同。
  写明改到什么时候、什么地方。`;

const noPlace = r71.block('EVENT_TEXT_REQUIRED', 'place')`
  地点没有填写。
  写到镇、街道和场馆；场馆不变的，照原来的写。`;

const closesLate = r71.block('SIGN_UP_WINDOW_INVALID', 'signUpClosesAt')`
  报名截止在最后一场开始以后。
  填写新的报名截止时间，最迟到最后一场开始。`;
