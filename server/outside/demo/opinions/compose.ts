import { FARE_CAMPS } from './camps-fares.ts';
import { OFFER_CAMPS } from './camps-offers.ts';
import { SERVICE_CAMPS } from './camps-beside.ts';
import type { Camp } from './concern.ts';
import type { Dice } from './dice.ts';
import { LINES, STOPS, TOWNS, VILLAGES } from './people.ts';

export const CAMPS: readonly Camp[] = [...FARE_CAMPS, ...OFFER_CAMPS, ...SERVICE_CAMPS];

/** Where somebody lives, and the stop and line they speak of. */
export interface Surroundings {
  town: string;
  village: string;
  stop: string;
  line: string;
}

/** Who speaks of village and town lives in one of the country towns. */
export function surroundingsBy(dice: Dice, { scenes, asks }: Camp): Surroundings {
  const rural = [...scenes, ...asks].some((line) => /\{[村镇]\}/.test(line));
  const town = dice.one(rural ? TOWNS.filter((one) => one !== '城关镇') : TOWNS);
  return {
    town,
    village: dice.one(VILLAGES[town] ?? ['河西村']),
    stop: dice.one(STOPS),
    line: dice.one(LINES),
  };
}

/** How long somebody writes, and in which order; one shape takes the sentences of any camp. */
type Shape = (camp: Camp, dice: Dice) => string;

/** Between what somebody lived through and what they ask. */
const SO = ['', '', '', '', '所以', '我的意见：', '我的想法是，', '为这个，', '因此'];
const OPENINGS = [
  '你好！',
  '各位领导：',
  '县发改委的同志：',
  '看了公告，说几句。',
  '我是头一回写意见，写得不好请见谅。',
  '关于公交票价的事，我说两点。',
];
const CLOSINGS = [
  '谢谢。',
  '请认真考虑。',
  '希望能看到答复。',
  '以上是一点浅见。',
  '麻烦了。',
  '说得不对的地方请批评。',
];
const SECOND = ['还有一件事：', '另外，', '再说一点，', '顺便提一句，'];
const AGAIN = ['', '', '', '建议：', '意见：', '就一句话：', '我说一点，'];

/** Experience of a person, and their request. */
function sceneBy({ scenes, asks, paired }: Camp, dice: Dice): readonly [scene: string, wanted: string] {
  const place = dice.upTo(scenes.length);
  return [scenes[place] ?? '', paired ? (asks[place] ?? '') : dice.one(asks)];
}

const curt: Shape = ({ curt: lines }, dice) =>
  `${dice.one(AGAIN)}${dice.one(lines)}${dice.chance(12) ? '谢谢！' : ''}`;
const ask: Shape = ({ asks }, dice) => dice.one(asks);
const lived: Shape = (camp, dice) => {
  const [scene, wanted] = sceneBy(camp, dice);
  return `${scene}${dice.one(SO)}${wanted}`;
};
const argued: Shape = ({ asks, reasons }, dice) => `${dice.one(asks)}${dice.one(reasons)}`;
const reasoned: Shape = ({ asks, reasons }, dice) => `${dice.one(reasons)}${dice.one(asks)}`;
const told: Shape = (camp, dice) => {
  const [scene, wanted] = sceneBy(camp, dice);
  return `${scene}${dice.some(camp.reasons, 1 + dice.upTo(2)).join('')}${dice.one(SO)}${wanted}`;
};
const points: Shape = ({ asks, reasons }, dice) =>
  dice
    .some(asks, 2 + dice.upTo(2))
    .map((one, index) => `${['一是', '二是', '三是', '四是'][index] ?? ''}${one}`)
    .join('')
    .concat(dice.one(reasons));
const letter: Shape = (camp, dice) =>
  `${dice.one(OPENINGS)}${told(camp, dice)}${dice.one(SECOND)}${elsewhere(camp, dice)}${dice.one(CLOSINGS)}`;

/** Further request, on another concern. */
function elsewhere({ concern }: Camp, dice: Dice): string {
  return dice.one(dice.one(CAMPS.filter((other) => other.concern !== concern && other.weight >= 40)).asks);
}

const SHAPES: readonly (readonly [shape: Shape, weight: number])[] = [
  [curt, 24],
  [ask, 14],
  [lived, 22],
  [argued, 12],
  [reasoned, 6],
  [told, 12],
  [points, 5],
  [letter, 5],
];

/** Text by one person of this camp. */
export const writtenBy = (camp: Camp, dice: Dice, around: Surroundings): string =>
  worn(filled(dice.weighed(SHAPES)(camp, dice), around), dice);

/** A letter of an organisation: everything it asks, with its reasons. */
export const letterOf = (camp: Camp, dice: Dice, around: Surroundings): string =>
  filled(
    `我们就票价方案开会听了大家的意见，归纳如下：${points(camp, dice)}${dice.one(SECOND)}${elsewhere(camp, dice)}请研究。`,
    around,
  );

const filled = (text: string, { town, village, stop, line }: Surroundings): string =>
  text.replaceAll('{镇}', town).replaceAll('{村}', village).replaceAll('{站}', stop).replaceAll('{路}', line);

/** Fewer signs than this are refused, its full stop left out. */
const SHORTEST = 6;

/** Not everybody ends a sentence as they were taught to. */
function worn(text: string, dice: Dice): string {
  if (text.length < SHORTEST) return `${text.replace(/。$/, '')}，请考虑。`;
  const habit = dice.upTo(20);
  if (habit < 3) return text.replace(/。$/, '');
  if (habit < 5) return text.replace(/。$/, '！');
  if (habit === 5) return text.replace(/。$/, '！！');
  if (habit === 6) return text.replaceAll('，', ' ').replace(/。$/, '');
  return text;
}
