import type { EventInput, EventRoomInput } from '#schema/event/event-input.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import { NOBODY_SPEAKS } from '#server/law/press/press-conference.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import type { Shift } from './shift.ts';

/** 政务服务中心: where it is, and how one gets there. */
const CENTRE = {
  address: '城关镇人民路18号',
  transit: '2路、5路，政务中心站下，往东走100米',
  active: true,
};

/** 政务服务中心一楼大厅. */
export const HALL: EventRoomInput = {
  ...CENTRE,
  name: '县政务服务中心一楼大厅',
  access: '北门无障碍入口，有坡道；提前说一声可以安排手语翻译',
  entrance: '人民路一侧北门，进门到咨询台集合',
  seats: 60,
};

/** 政务服务中心三楼301会议室. */
export const MEETING_ROOM: EventRoomInput = {
  ...CENTRE,
  name: '县政务服务中心三楼301会议室',
  access: '北门有坡道和电梯，会议室门宽1米，轮椅可以进',
  entrance: '人民路一侧北门，电梯到三楼，出电梯右手第一间',
  seats: 40,
};

const CONTACT = '县政府办公室政务公开股，电话0000-5550110';

/** Fields that every plan of the demonstration shares. */
export const plain = {
  coUnitIds: [],
  decisionId: null,
  hostIds: [],
  ...NOBODY_SPEAKS,
  partyMax: 5,
  contact: CONTACT,
};

/** So many seats of a group. */
export const seats = (category: RepresentativeCategory | null, count: number, waitlist = 0) => ({
  category,
  seats: count,
  waitlist,
});

/** 人大代表3、老干部2、妇女2、党员3, and twenty seats for anybody. */
const GROUPS = [
  seats(null, 20, 10),
  seats(RepresentativeCategory.PEOPLES_CONGRESS_DEPUTY, 3),
  seats(RepresentativeCategory.VETERAN_CADRE, 2),
  seats(RepresentativeCategory.WOMEN, 2),
  seats(RepresentativeCategory.PARTY_MEMBER, 3),
];

/** An open day that was held in spring (已举行的开放日). */
export const pastOpenDay = (shift: Shift): EventInput => ({
  ...plain,
  kind: EventKind.OPEN_DAY,
  title: '走进水厂，看一杯水怎样到家',
  purpose: '参观水源地监测、制水车间和化验室，听供水和水价怎样构成，现场答疑。',
  programme:
    '9:00—9:20 听介绍：水从哪里来\n9:20—10:00 参观制水流程\n10:00—10:20 看化验：这杯水查哪些项目\n10:20—11:00 座谈答疑',
  audience: '全县居民，欢迎带孩子的家庭',
  roomId: null,
  place: '县自来水厂',
  openSignUp: true,
  signUpOpensAt: shift.at('2026-05-09', '09:00'),
  signUpClosesAt: shift.at('2026-05-18', '18:00'),
  slots: [
    {
      startsAt: shift.at('2026-05-20', '09:00'),
      endsAt: shift.at('2026-05-20', '11:00'),
      groups: [seats(null, 30, 10)],
    },
  ],
});

/** An open day that one can sign up for (正在报名的开放日). */
export const comingOpenDay = (shift: Shift, roomId: string): EventInput => ({
  ...plain,
  kind: EventKind.OPEN_DAY,
  title: '走进政务大厅，看一件事怎么办成',
  purpose: '参观办事窗口，体验“一件事”怎样一次办成，面对面提意见。',
  programme:
    '14:30—15:10 参观窗口：综合受理、不动产、医保三个区\n15:10—15:50 体验“一件事”流程：分三组，新生儿出生、开餐馆、二手房过户各办一件\n15:50—16:30 座谈答疑：不能当场答复的，五个工作日内电话回复',
  audience: '全县居民；未满14周岁的由监护人陪同',
  roomId,
  place: '县政务服务中心一楼大厅',
  openSignUp: true,
  signUpOpensAt: shift.at('2026-11-19', '09:00'),
  signUpClosesAt: shift.at('2026-12-11', '18:00'),
  slots: [
    {
      startsAt: shift.at('2026-12-16', '14:30'),
      endsAt: shift.at('2026-12-16', '16:30'),
      groups: GROUPS,
    },
  ],
});

/** A press conference to come (新闻发布会). */
export const pressConference = (shift: Shift, decisionId: string | null): EventInput => ({
  ...plain,
  decisionId,
  kind: EventKind.PRESS_CONFERENCE,
  title: '《岚溪县养老服务设施布局规划》新闻发布会',
  purpose: '介绍规划的主要内容、每个乡镇的养老设施安排和公众意见采纳情况，回答记者提问。',
  programme: '10:00 主持人介绍发布人\n10:05 介绍规划和公众意见采纳情况\n10:30 回答记者提问',
  audience: '新闻媒体记者',
  roomId: null,
  place: '县融媒体中心演播厅',
  moderator: '县政府新闻办主任',
  speakers: [
    { name: '', post: '县民政局局长' },
    { name: '', post: '县自然资源局副局长' },
    { name: '', post: '县卫生健康委员会副主任' },
  ],
  openSignUp: false,
  signUpOpensAt: null,
  signUpClosesAt: null,
  slots: [{ startsAt: shift.at('2026-12-22', '10:00'), endsAt: shift.at('2026-12-22', '11:00'), groups: [] }],
});

/** Who signed up for the coming one. */
export const VISITORS = [
  { name: '吴桂兰', contact: '13900000201', persons: 2, needs: '轮椅通道' },
  { name: '何满仓', contact: '13900000202', persons: 1, needs: '' },
  { name: '刘春生', contact: '13900000203', persons: 4, needs: '' },
  { name: '白露', contact: '13900000204', persons: 1, needs: '手语翻译' },
];
