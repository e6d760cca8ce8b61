import type { MomentKind } from '#server/law/following/following-words.ts';
import type { Audience } from '#server/law/following/audience.ts';

/** Somebody who chose groups: an address of the demonstration, to which nothing leaves. */
export interface ToldFollower {
  address: string;
  groups: readonly Audience[];
}

const many = (name: string, count: number, groups: readonly Audience[]): ToldFollower[] =>
  Array.from({ length: count }, (_, index) => ({ address: `${name}${index + 1}@example.com`, groups }));

/** Of two groups a few, of the others so few that no number is shown. */
export const FOLLOWERS: readonly ToldFollower[] = [
  ...many('laonian', 6, ['ELDERLY']),
  ...many('jiazhang', 5, ['PARENTS', 'YOUTH']),
  ...many('nonghu', 2, ['FARMERS']),
  ...many('dianzhu', 1, ['BUSINESSES', 'FARMERS']),
];

/** A push of the demonstration: to the latest page of this kind that its unit published, as days are written for 2026-11-20. */
export interface ToldPush {
  unit: string;
  on: string;
  kind: MomentKind;
  groups: readonly Audience[];
  title: string;
  text: string;
  reason: string;
}

export const PUSHES: readonly ToldPush[] = [
  {
    unit: 'ndrc',
    on: '2026-11-10',
    kind: 'CONSULTATION_OPENED',
    groups: ['PARENTS', 'YOUTH'],
    title: '公交票价调整征求乘车人的意见',
    text: '学生票、月票和换乘优惠怎样定，方案里写了三种算法。每天坐公交上学、上班的，请说说哪一种合用。',
    reason: '学生和通勤的人坐公交最多，座谈会上来的少',
  },
  {
    unit: 'civil',
    on: '2026-11-12',
    kind: 'REPORT_PUBLISHED',
    groups: ['ELDERLY'],
    title: '养老服务规划：意见采纳情况公布了',
    text: '提过的意见采纳了哪些、没有采纳的为什么，逐条列在页面上。想听的，页面可以朗读。',
    reason: '提意见的老人多数没有留联系方式，只能推送',
  },
  {
    unit: 'house',
    on: '2026-11-18',
    kind: 'CONSULTATION_OPENED',
    groups: ['ELDERLY', 'BUSINESSES'],
    title: '供热的新办法征求住户和商户的意见',
    text: '测温、退费和停热报修怎样办，都写在征求意见稿里。家里有老人的、沿街开店的，请说说今冬的难处。',
    reason: '室温和退费与老人、商户关系最大，月底前截止',
  },
];
