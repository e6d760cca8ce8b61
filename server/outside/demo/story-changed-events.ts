import type { EventInput } from '#schema/event/event-input.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import { plain, seats } from './story-events.ts';
import type { Shift } from './shift.ts';

/** A talk that is put off (延期的座谈会). */
export const putOffTalk = (shift: Shift): EventInput => ({
  ...plain,
  kind: EventKind.FORUM,
  title: '老旧小区加装电梯，邻居怎么商量',
  purpose: '请已经装好电梯的楼栋讲一讲怎样商量、怎样分摊、怎样维护，现场答疑。',
  programme: '9:30 三个楼栋介绍\n10:20 住建部门讲补助政策\n10:50 交流答疑',
  audience: '打算加装电梯的居民、社区工作人员',
  roomId: null,
  place: '城关镇便民服务中心二楼会议室',
  openSignUp: true,
  signUpOpensAt: shift.at('2026-11-18', '09:00'),
  signUpClosesAt: shift.at('2026-11-27', '18:00'),
  slots: [
    {
      startsAt: shift.at('2026-11-28', '09:30'),
      endsAt: shift.at('2026-11-28', '11:30'),
      groups: [seats(null, 40, 10)],
    },
  ],
});

/** To when. */
export const PUT_OFF = { from: ['2026-12-05', '09:30'], to: ['2026-12-05', '11:30'] } as const;

/** A visit that is not held (取消的实地走访). */
export const calledOffVisit = (shift: Shift): EventInput => ({
  ...plain,
  kind: EventKind.SITE_VISIT,
  title: '走进垃圾中转站，看分类以后去了哪里',
  purpose: '参观分类转运、压缩和除臭设备，听厨余垃圾怎样处理。',
  programme: '①看分拣 ②看压缩转运 ③座谈',
  audience: '全县居民',
  roomId: null,
  place: '县城东垃圾中转站',
  openSignUp: true,
  signUpOpensAt: shift.at('2026-11-18', '09:00'),
  signUpClosesAt: shift.at('2026-11-24', '18:00'),
  slots: [
    {
      startsAt: shift.at('2026-11-25', '09:00'),
      endsAt: shift.at('2026-11-25', '11:00'),
      groups: [seats(null, 20, 5)],
    },
  ],
});

const LENGTH_MS = 90 * 60_000;

/** A talk that is being planned for a room and an hour that a meeting wants too (与会议冲突的筹备中的活动). */
export const clashingTalk = (place: string, startsAt: Date): EventInput => ({
  ...plain,
  kind: EventKind.FORUM,
  title: '民营企业座谈会',
  purpose: '听企业讲用工、用地、融资中的难处，现场交办。',
  programme: '①企业发言 ②部门答复',
  audience: '民营企业负责人',
  roomId: null,
  place,
  openSignUp: false,
  signUpOpensAt: null,
  signUpClosesAt: null,
  slots: [{ startsAt, endsAt: new Date(startsAt.getTime() + LENGTH_MS), groups: [] }],
});
