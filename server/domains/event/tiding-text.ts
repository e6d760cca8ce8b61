import { sentence } from '#server/law/sentence.ts';
import { inShanghai } from '#server/law/calendar/calendar-day.ts';
import { EventTiding } from '#server/law/event/event-words.ts';
import { spanInChinese } from '#server/law/event/event-notice.ts';
import type { ToldEvent, ToldRegistrant } from './told-registrants.queries.ts';

type Person = Pick<ToldRegistrant, 'receiptNo' | 'persons' | 'claimBy' | 'startsAt' | 'endsAt'>;
type Said = (event: ToldEvent, person: Person) => string;

const SAID: Readonly<Record<EventTiding, Said>> = {
  [EventTiding.SEAT_OFFERED]: (_, { persons, claimBy, ...slot }) =>
    `有人退出，${spanInChinese(slot)}的名额轮到您（${persons}人）。请在${
      claimBy ? inShanghai(claimBy) : ''
    }以前确认，逾期名额让给下一位。`,
  [EventTiding.SEAT_GIVEN]: ({ place }, { persons, ...slot }) =>
    `有人没有到场，${spanInChinese(slot)}的名额轮到您（${persons}人），现在就可以到${place}凭报名回执签到。没有到场的，名额再让给下一位。`,
  [EventTiding.REMINDER]: ({ place }, { persons, ...slot }) =>
    `提醒您${spanInChinese(slot)}参加活动（${persons}人），地点：${place}。请带上报名回执；不能参加的请取消报名，把名额让给候补的人。`,
  [EventTiding.POSTPONED]: ({ place }, slot) =>
    `活动延期，改为${spanInChinese(slot)}，地点：${place}。您的报名仍然有效，不能参加的请取消报名。`,
  [EventTiding.CANCELLED]: ({ cancelReason }) =>
    `活动已经取消，不用前往。原因：${sentence(cancelReason ?? '')}`,
  [EventTiding.CANCELLED_FOR]: (_, { persons, ...slot }) =>
    `您${spanInChinese(slot)}的报名（${persons}人）已经由工作人员代为取消。如果不是您本人提出的，请马上告诉我们。`,
};

/** Short text of a notice (告知内容): for a text message, and for the host on the telephone. */
export const tidingSaid = (tiding: EventTiding, event: ToldEvent, person: Person): string =>
  `${event.title}：${SAID[tiding](event, person)}联系方式：${sentence(event.contact)}`;
