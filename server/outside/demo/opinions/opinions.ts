import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { CAMPS, letterOf, surroundingsBy, writtenBy } from './compose.ts';
import type { Camp } from './concern.ts';
import { Dice } from './dice.ts';
import { nameBy, SENDERS } from './people.ts';

/** One of the many opinions on the bus fares, on its day after the opening. */
export interface Opinion {
  index: number;
  day: number;
  minute: number;
  /** null: written on the platform by its author. */
  channel: CommentChannel | null;
  people: number;
  concern: string;
  text: string;
  stance: Stance;
  clauseNo: string | null;
  quote: string | null;
  suggestedText: string | null;
  identity: IdentityKind;
  name: string | null;
  organisation: string | null;
  phone: string | null;
  region: string | null;
  group: string | null;
  shown: boolean;
}

/** How many came on each of the first fourteen days: at once, and again after the evening news. */
const DAYS = [300, 240, 150, 90, 70, 60, 55, 130, 310, 210, 130, 95, 85, 75].map(
  (weight, day) => [day + 1, weight] as const,
);

const CHANNELS: readonly (readonly [CommentChannel | null, number])[] = [
  [null, 840],
  [CommentChannel.WECHAT, 48],
  [CommentChannel.PHONE, 40],
  [CommentChannel.HALL, 26],
  [CommentChannel.LETTER, 20],
  [CommentChannel.EMAIL, 16],
  [CommentChannel.HOTLINE_12345, 10],
];

/** Text of a mass message, forwarded from phone to phone, by some with a word changed. */
export const CAMPAIGN = '支持公交惠民，反对一步涨到两元';
const CAMPAIGN_TEXTS = [
  '我反对城区公交一次涨到两元，要求先公开成本，再分步调整。请统计我的意见。',
  '我反对城区公交一次涨到2元，要求先公开成本再分步调整，请统计我的意见！',
  '我是城区居民，我反对城区公交一次涨到两元，要求先公开成本，再分步调整。请统计我的意见。',
  '我反对城区公交一次涨到两元，要求先公开成本，再分步调整。请统计我的意见。（转发）',
  '同意邻居们的意见：反对城区公交一次涨到两元，先公开成本，再分步调整。',
];

/** Who is angry says so; the last three insult, and are proposed to be withheld. */
const ANGRY = [
  '涨涨涨，什么都涨，就是工资不涨！',
  '开听证会十次有九次是涨价，你们自己信吗？',
  '领导坐过公交吗？早上七点到东街口来挤一次再说！',
  '上次修路说三个月，修了一年半，现在又来说优惠，谁信。',
  '说得好听，最后还不是我们掏钱。气死了。',
  '你们就是一群骗子，问了也白问。',
  '写方案的是不是骗子，自己心里清楚。',
  '公交公司全是骗子，赔钱还买新办公楼。',
];

/** Numbers no office gave out. */
const CALL_BACK = [
  '请打我电话13800000012说明情况。',
  '我的号码是13800000034，有消息请告诉我。',
  '我身份证号110101190001010011，可以去查我坐车的记录。',
  '联系人手机 138 0000 0056，晚上七点以后接。',
];

/** Opinion number `index`, always the same. */
export function opinionBy(index: number): Opinion {
  const dice = new Dice(index);
  const camp = dice.weighed(CAMPS.map((one) => [one, one.weight] as const));
  const around = surroundingsBy(dice, camp);
  const channel = dice.weighed(CHANNELS);
  const base = {
    index,
    day: dice.weighed(DAYS),
    minute: 420 + dice.upTo(920),
    channel,
    people: channel === CommentChannel.LETTER && dice.chance(35) ? 2 + dice.upTo(22) : 1,
    quote: null,
    suggestedText: null,
    organisation: null,
    region: dice.chance(70) ? `${around.town}${dice.chance(40) ? around.village : ''}` : null,
    group: camp.groups && dice.chance(25) ? dice.one(camp.groups) : null,
    shown: channel === null && dice.chance(75),
    ...authorBy(dice),
  };
  const kind = dice.upTo(1000);
  if (kind < 90) return { ...base, ...CROWD, channel: null, people: 1, text: dice.one(CAMPAIGN_TEXTS) };
  if (kind < 108) return { ...base, ...ANGER, text: dice.one(ANGRY) };
  if (kind < 140 && channel === null) return { ...base, ...silent(camp, dice) };
  if (kind < 150) return { ...base, ...organised(camp, dice), text: letterOf(camp, dice, around) };
  const spoken = { ...base, ...aimOf(camp, dice), text: writtenBy(camp, dice, around) };
  if (kind >= 992) return { ...spoken, shown: true, text: `${spoken.text}${dice.one(CALL_BACK)}` };
  return channel === null ? spoken : { ...spoken, text: noted(channel, spoken.text) };
}

const CROWD = { concern: CAMPAIGN, stance: Stance.OPPOSE, clauseNo: '一' };
const ANGER = { concern: '其他', stance: Stance.OPPOSE, clauseNo: null };

/** Only a tick, and no word. */
const silent = ({ concern, clauseNo }: Camp, dice: Dice) => ({
  concern,
  clauseNo: clauseNo ?? '一',
  stance: dice.chance(60) ? Stance.OPPOSE : Stance.SUPPORT,
  text: '',
  shown: false,
});

/** Where they stand, of which clause, some with the words they want there. */
function aimOf({ concern, clauseNo, stances, wording }: Camp, dice: Dice) {
  const stance = Stance[dice.weighed(stances)];
  // Who speaks of the whole draft says so; a few point at no clause though they mean one.
  const aimed = clauseNo !== null && dice.chance(82) ? clauseNo : null;
  const [quote, suggestedText] =
    stance === Stance.AMEND && aimed && wording && dice.chance(14) ? wording : [null, null];
  return { concern, stance, clauseNo: aimed, quote, suggestedText };
}

function authorBy(dice: Dice) {
  if (dice.chance(45)) return { identity: IdentityKind.ANONYMOUS, name: null, phone: null };
  const phone = dice.chance(30) ? `1380000${String(1000 + dice.upTo(9000))}` : null;
  return { identity: IdentityKind.PERSON, name: nameBy((things) => dice.one(things)), phone };
}

const organised = ({ concern, clauseNo }: Camp, dice: Dice) => ({
  concern,
  clauseNo,
  stance: Stance.AMEND,
  identity: IdentityKind.ORGANISATION,
  organisation: dice.one(SENDERS),
  name: nameBy((things) => dice.one(things)),
  phone: null,
});

/** As a clerk writes down what was said. */
const noted = (channel: CommentChannel, text: string): string => {
  if (channel === CommentChannel.PHONE) return `来电人说：${text}`;
  if (channel === CommentChannel.HALL) return `（大厅现场登记）${text}`;
  if (channel === CommentChannel.HOTLINE_12345) return `12345转来：${text}`;
  return text;
};
