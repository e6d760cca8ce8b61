/** 代理岗位: who acts for a colleague on leave, in which days; an order of work of ours. */
import { addDays, type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy } from '#server/law/substance.ts';
import { Role, SET_APART } from './role.ts';

const r74 = provision('R-74', 'DESIGN', '岗位和账号');
const r93 = provision('R-93', 'DESIGN', '平台账号安全要求');

/** Longer than that it is no leave any more, in 日. */
export const ACTING_MOST_DAYS = 180;

/** One of the two, as their account stands. */
export interface ActingPerson {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly active: boolean;
  readonly roles: readonly Role[];
}

/** Who is to act for whom, and what is known of both (代理的情况). */
export interface ActingFacts {
  /** null: nobody is chosen yet; so with the days. */
  readonly acting: ActingPerson | null;
  readonly absent: ActingPerson;
  readonly startsOn: CalendarDay | null;
  readonly endsOn: CalendarDay | null;
  readonly reason: string;
  readonly today: CalendarDay;
  /** Who else acts for the same person on one of these days. */
  readonly others: readonly string[];
}

/** Reasons against it (安排代理), all at once. */
export const refuseActing = (facts: ActingFacts): Finding[] => [
  ...refusePair(facts),
  ...refusePosts(facts),
  ...refuseDays(facts),
  ...(facts.others.length > 0 ? [twice(facts.others.join('、'))] : []),
  ...(saysWhy(facts.reason) ? [] : [unexplained]),
];

function refusePair({ acting, absent }: ActingFacts): Finding[] {
  if (!acting) return [nobody];
  if (acting.id === absent.id) return [oneself];
  return [
    ...(acting.active && absent.active ? [] : [inactive]),
    ...(acting.unitId === absent.unitId ? [] : [otherUnit]),
  ];
}

const refusePosts = ({ acting, absent }: ActingFacts): Finding[] => [
  ...([...(acting?.roles ?? []), ...absent.roles].some((role) => SET_APART.includes(role)) ? [apart] : []),
  ...(absent.roles.includes(Role.HEAD_OF_GOVERNMENT) ? [head] : []),
];

function refuseDays({ startsOn, endsOn, today }: ActingFacts): Finding[] {
  if (!startsOn || !endsOn)
    return [...(startsOn ? [] : [undated('startsOn')]), ...(endsOn ? [] : [undated('endsOn')])];
  const last = addDays(startsOn, ACTING_MOST_DAYS - 1);
  return [
    ...(startsOn < today ? [begun(inChinese(today))] : []),
    ...(endsOn < startsOn ? [reversed] : []),
    ...(endsOn > last ? [tooLong(inChinese(last))] : []),
  ];
}

/** Reason against ending it (结束代理): it is over. */
export const refuseActingEnd = (over: boolean): Finding[] => (over ? [overAlready] : []);

const nobody = r74.block('ACTING_NOBODY', 'actingId')`
  还没有选代理人。
  选本单位的一位同事。`;
const undated = (field: string) => r74.block('ACTING_UNDATED', field)`
  还没有选日期。
  选代理的第一日和最后一日。`;
const oneself = r74.block('ACTING_ONESELF', 'actingId')`
  代理人和请假的是同一个人。
  另选本单位的一位同事。`;
const inactive = r74.block('ACTING_INACTIVE', 'actingId')`
  代理人或者请假的人账号已停用。
  人员调离的，改岗位、单位；另选在用的账号代理。`;
const otherUnit = r74.block('ACTING_OTHER_UNIT', 'actingId')`
  代理人不是本单位的人。
  另选本单位的一位同事；由别的单位承接的，改岗位、单位。`;
const apart = r93.block('ACTING_APART', 'actingId')`
  系统管理员、审计员不代理别人，也不由别人代理。
  管理、审计与业务由不同的人担任（三员分立）：另设一个管理员或者审计员账号。`;
const head = r74.block('ACTING_HEAD', 'actingId')`
  行政首长的岗位不由别人代理。
  代理的行政首长由人大常委会决定；决定以后在账号上改岗位。`;
const begun = (today: string) => r74.block('ACTING_PAST', 'startsOn')`
  开始的日期已经过去，不能补成当时就有权。
  从${today}或者以后的日期起。`;
const reversed = r74.block('ACTING_REVERSED', 'endsOn')`
  结束的日期早于开始的日期。
  改正日期。`;
const tooLong = (last: string) => r74.block('ACTING_TOO_LONG', 'endsOn')`
  一次代理最多${ACTING_MOST_DAYS}日。
  至迟到${last}；更长的，改岗位。`;
const twice = (names: string) => r74.block('ACTING_TWICE', 'startsOn', 'endsOn')`
  这几日已经由${names}代理，责任只能落在一个人。
  先结束原来的代理，或者改日期。`;
const unexplained = r74.block('ACTING_UNEXPLAINED', 'reason')`
  没有写明为什么代理。
  写明请假、出差等事由和批准的文件，如“产假，县人社局批准，11月20日请假单”。`;
const overAlready = r74.block('ACTING_OVER')`
  这次代理已经结束。
  刷新名单，看最新的情况。`;
