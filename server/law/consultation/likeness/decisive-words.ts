/**
 * 决定要求的字词: words of refusal, direction and number. Two texts that differ in one of them ask for different things,
 * however alike they are; they are never taken for copies of each other.
 */
import { numberOf } from '#server/law/draft/clause-number.ts';

/** Words that hold a sign of refusal and refuse nothing. */
const NO_REFUSAL =
  /不仅|不但|不过|不断|不管|不论|不光|不只|不少|不同|不料|不久|不禁|不妨|不愧|不错|不好意思|差不多|对不起|来不及|了不起|是不是|能不能|可不可|要不要|会不会|有没有|无论|无比|无数|无形|非常|并非不|莫非|未来|未必不|除非|特别|分别|区别|级别|别人|性别|个别|告别|别墅|没准/gu;

/** Words of refusal, each the same: 不应 and 不该, 没有 and 无. */
const REFUSAL = /[不没无非未勿莫别拒反]|禁止|取消|停止|撤销|废止|删除|去掉/gu;

/** Two directions of one thing; a text that says one is not a copy of a text that says the other. */
const DIRECTIONS: readonly (readonly [word: string, pattern: RegExp])[] = [
  ['赞', /支持|赞成|赞同|同意|拥护/gu],
  ['留', /保留|维持|恢复|继续/gu],
  ['升', /提高|上调|上涨|涨价|涨到|增加|增设|增开|加大|加密|扩大|延长|放宽/gu],
  ['降', /降低|下调|下降|降价|降到|减少|减免|压缩|缩小|缩短|收紧|限制/gu],
  ['先', /提前|尽快|马上|立即/gu],
  ['后', /推迟|延后|暂缓|缓期/gu],
];

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Direction of a text (要求的方向): its words of refusal and of direction, counted. */
export function directionOf(folded: string): string {
  const text = folded.replaceAll(NO_REFUSAL, '');
  const refusals = countOf(text, REFUSAL);
  const directions = DIRECTIONS.map(([word, pattern]) => `${word}${countOf(text, pattern)}`);
  return [`否${refusals}`, ...directions].filter((one) => !one.endsWith('0')).join('');
}

const NUMBER =
  /\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千万亿]+(?=元|角|分钟|分之|年|个月|月|日|天|周岁|岁|公里|千米|米|亩|平方|路|号|条|款|项|站|栋|楼|层|人|户|倍|成|折|小时|点|班|辆|座|处)/gu;

/** Numbers of a text (数字): in digits or in characters before a unit, the same number the same. */
export const numbersOf = (folded: string): string =>
  (folded.match(NUMBER) ?? [])
    .map((number) => String(numberOf(number) ?? number))
    .toSorted()
    .join(' ');
