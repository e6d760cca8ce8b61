/** Words of a clause on which rights and duties hang (实质内容): numbers with their unit, and words of duty. */
import { numberOf } from './clause-number.ts';

const HAN = '[〇零一二三四五六七八九十百千万亿两半]';
const N = `(?:[0-9０-９]+(?:[.．,，][0-9０-９]+)*|${HAN}+)`;
const UNIT =
  '(?:个?工作日|个?自然日|周岁|小时|分钟|人次|平方米|公里|公顷|米|厘米|公斤|千克|吨|亩|[万亿]?元|个月|[日天年月周时倍成人户名件次批级岁辆部台座所处份]|[%％‰])';
const AMOUNT = new RegExp(`([百千万]分之|${N}分之)(${N}(?:点${N})?)|(?<![统同单专唯])(${N})(${UNIT})`, 'gu');
/** Words that make or end a duty, a right or a charge. */
const DUTY = /应当|不得|必须|禁止|可以|有权|无需|免费|免除|收费|罚款|处罚|责令|没收|吊销/gu;
/**
 * Words that exclude or restrict somebody (限制、除外), or take something and make good for it (征收、补偿); 不得 is a word of duty,
 * and 不动产 or 未成年人 restrict nobody.
 */
const LIMIT =
  /不(?!得|同|断|少|超|足|低于|高于|动产|定期|良|可抗)|未(?!成年|婚|来|必)|无(?!障碍|线|需|烟|害化|人机|机)|非(?!机动|物质|常)|仅|唯一|限于|只(?=[限能向由有准])|除外|本地|外地|当地|指定|独家|补偿|赔偿|安置|搬迁|腾退|征收|征用|拆除|强制|收回/gu;

/** The amounts, periods, shares and dates of a text: 三十日 and 30日 are one. Numbers of clauses are none. */
export const amountsIn = (text: string): string[] =>
  [...text.matchAll(AMOUNT)].map(([, part = '', of = '', number = '', unit = '']) =>
    part ? plainShare(part, of) : `${plain(number)}${unit.replace('％', '%')}`,
  );

const DAY = new RegExp(`${N}年${N}月${N}日`, 'gu');

/** The whole days of a text: 二〇二七年三月一日 and 2027年3月1日 are one. */
export const datesIn = (text: string): string[] =>
  (text.match(DAY) ?? []).map((day) => amountsIn(day).join(''));

/** The words of duty of a text. */
export const dutiesIn = (text: string): string[] => text.match(DUTY) ?? [];

const plainShare = (part: string, of: string) =>
  part === '百分之' && !of.includes('点') ? `${plain(of)}%` : `${part}${plain(of)}`;

const plain = (number: string) => {
  const digits = number.normalize('NFKC').replaceAll(',', '');
  return String(numberOf(digits) ?? digits);
};

/** The words of exclusion and compensation of a text. */
export const limitsIn = (text: string): string[] => text.match(LIMIT) ?? [];

/** Entries of one list that are not as frequent in the other, both ways. */
export function differing(
  before: readonly string[],
  after: readonly string[],
): { gone: string[]; came: string[] } {
  const beyond = (one: readonly string[], other: readonly string[]) => {
    const left = [...other];
    return one.filter((word) => {
      const at = left.indexOf(word);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
  };
  return { gone: beyond(before, after), came: beyond(after, before) };
}
