/** Seeded opinions (样本): copies of eight letters edited lightly or heavily, their opposites, and texts of their own. */
import type { Said } from '#server/law/consultation/likeness/like-words.ts';
import { directionOf, numbersOf } from '#server/law/consultation/likeness/decisive-words.ts';

export interface Written extends Said {
  id: string;
  /** The letter it was copied from; a text of its own is its own letter. */
  letter: string;
}

const LETTERS: readonly string[] = [
  '我是老码头一带的住户，每天早上送孩子坐三路车上学，希望公交公司把首班车的时间定得早一些，发车间隔稳定一些，让家长放心，也让上早班的人不用走夜路去赶车。',
  '建议把镇上卫生院的夜间门诊开起来，老人半夜发烧没有地方看，打车到县城要四十分钟，路上又颠，几家合租一辆车也常常叫不到，请主管部门尽快安排医生轮流值守。',
  '小学搬到新区以后，河东几个村的学生过桥要绕一大圈，建议在旧校址保留低年级教学点，由中心小学派老师走教，等桥修好了再合并，这样大家都容易接受。',
  '菜市场改造期间请先给摊主安排临时摊位，租金按照原来的标准收取，水电接通以后再搬迁，不要让卖菜的老人一下子没有了收入，也方便附近居民照常买菜。',
  '关于停车收费，我认为应当对本小区居民实行包月优惠，夜里不收费，收来的钱用在哪里每季度张榜公布，接受业主监督，这样大家才愿意配合管理。',
  '养老服务补贴的发放请改为打到老人自己的社保卡里，子女在外打工没有办法代领，村里统一发放又容易出差错，希望写清楚每月几号之前到账，逾期由谁负责。',
  '希望新修的滨河步道多装路灯和座椅，台阶旁边加上扶手和坡道，晚饭后散步的老人多，推轮椅的也多，转弯的地方很暗，去年有人在那里摔伤过。',
  '旧楼加装电梯的费用怎么分摊，草案里写得太笼统，建议按照楼层列出比例表，底层住户采光受到影响的给予补偿，并请街道派人上门协调签字的事情。',
];

/** Signs an edit brings in; none of them refuses, directs or counts. */
const SIGNS = Array.from(
  '的了和在是也这那就都而及与着过地得把被让向从对为以其所之乎者啊吧呢吗呀哦嗯山水花草鸟鱼云雨风雪春夏秋冬红黄蓝绿',
);

/** mulberry32: the same seed, the same texts. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let hash = Math.imul(state ^ (state >>> 15), 1 | state);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
    return ((hash ^ (hash >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const below = (random: Random, end: number) => Math.floor(random() * end);

const decides = (text: string) => `${directionOf(text)}|${numbersOf(text)}`;

/** One sign put in, taken out or changed; not where that would turn the demand into another one. */
function edited(text: string, random: Random): string {
  for (;;) {
    const signs = Array.from(text);
    const at = below(random, signs.length);
    const sign = SIGNS[below(random, SIGNS.length)] ?? '的';
    const kind = below(random, 3);
    signs.splice(at, kind === 0 ? 0 : 1, ...(kind === 1 ? [] : [sign]));
    const now = signs.join('');
    if (decides(now) === decides(text)) return now;
  }
}

const copyOf = (text: string, edits: number, random: Random): string => {
  let now = text;
  for (let edit = 0; edit < edits; edit += 1) now = edited(now, random);
  return now;
};

/** The same letter turned round: the wish refused, or a number of it changed. */
const OPPOSITES: readonly (readonly [from: string, to: string])[] = [
  ['希望公交公司把', '不希望公交公司把'],
  ['建议把镇上', '反对把镇上'],
  ['建议在旧校址保留', '建议在旧校址取消'],
  ['请先给摊主安排', '请不要给摊主安排'],
  ['我认为应当对', '我认为不应当对'],
  ['请改为打到', '请不要改为打到'],
  ['希望新修的', '不希望新修的'],
  ['建议按照楼层', '不建议按照楼层'],
];

const opposite = (at: number): string => (LETTERS[at] ?? '').replace(...(OPPOSITES[at] ?? ['', '']));

/** Words of texts of one's own. */
const PIECES = [
  '河堤',
  '学校',
  '食堂',
  '公园',
  '图书馆',
  '集市',
  '车站',
  '水库',
  '老街',
  '祠堂',
  '球场',
  '诊所',
  '药房',
  '驿站',
  '码头',
  '粮站',
  '请派人',
  '能否',
  '可以考虑',
  '最好',
  '我觉得',
  '大家商量',
  '按季节',
  '在节假日',
  '由村里',
  '由街道',
  '每逢赶集',
  '雨季之前',
  '修整',
  '清理',
  '开放',
  '标明',
  '公布',
  '检修',
  '粉刷',
  '疏通',
  '登记',
  '回访',
  '培训',
  '评比',
  '轮换',
  '借用',
  '补种',
  '搭棚',
  '石阶',
  '井盖',
  '围栏',
  '灯杆',
  '告示牌',
  '长椅',
  '排水沟',
  '晒谷场',
  '屋檐',
  '菜地',
  '鱼塘',
  '茶亭',
  '旧船',
  '戏台',
  '风车',
  '竹林',
];

function ownText(random: Random): string {
  const length = 6 + below(random, 18);
  return Array.from({ length }, () => PIECES[below(random, PIECES.length)] ?? '').join('');
}

const SHORT = ['同意', '反对', '支持', '不同意', '太贵了', '挺好', '没意见', '再想想'];

export interface Sample {
  seed: number;
  /** Copies of each letter. */
  copies: number;
  edits: readonly [least: number, most: number];
  own: number;
  /** Copies of each letter turned round. */
  opposed: number;
  short: number;
}

/** The opinions of a sample, in the order they were written. */
export function written({ seed, copies, edits: [least, most], own, opposed, short }: Sample): Written[] {
  const random = seeded(seed);
  const rows: Omit<Written, 'id'>[] = [];
  const say = (letter: string, text: string, stance: Said['stance'] = 'AMEND') =>
    void rows.push({ letter, text, stance, clauseNo: null });
  const copied = (letter: string, text: string, count: number) => {
    for (let no = 0; no < count; no += 1)
      say(letter, copyOf(text, least + below(random, most - least + 1), random));
  };
  LETTERS.forEach((text, at) => {
    copied(`letter ${at}`, text, copies);
    copied(`opposite ${at}`, opposite(at), opposed);
  });
  for (let no = 0; no < own; no += 1) say(`own ${no}`, ownText(random));
  for (let no = 0; no < short; no += 1) {
    const text = SHORT[no % SHORT.length] ?? '';
    say(`short ${text}`, text);
  }
  return shuffled(rows, random).map((row, at) => ({ ...row, id: String(at).padStart(6, '0') }));
}

export function shuffled<T>(rows: readonly T[], random: Random): T[] {
  const mixed = [...rows];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = below(random, at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
