/**
 * 条文援引: where a text names clauses of its own draft by their numbers (第二条, 第三条至第五条, 第三、五条, 前条). Clauses of other laws
 * (《…法》第二条, 同法第三条, 国令713号第二十八条) are none of them.
 */
import { NUMERAL, numberOf } from './clause-number.ts';

/** One place in a text that names a clause; of 第三条至第五条 each end is one. */
export interface ClauseReference {
  /** Where the words stand that change with the number. */
  at: number;
  length: number;
  /** The clause as it is called: 第三条. */
  said: string;
  /** The clause in a form that all ways of writing its number share; null: it is named by its place. */
  key: string | null;
  /** Place from the clause in which it stands: 前条 -1, 下一条 1, 前款 0. */
  step: number | null;
  /** Whether the number alone is replaced, as in 第三、五条. */
  bare: boolean;
}

const UNITS = '条|章|编|节|部分';
const JOINED = '[、和及与或至到]';
const NUMBERED = new RegExp(`第(${NUMERAL}(?:${JOINED}${NUMERAL})*)(${UNITS})(之${NUMERAL})?`, 'gu');
const ANNEX = new RegExp(`附件(${NUMERAL})`, 'gu');
const PLACED = /前款|前一?条|上一?条|下一条|后一条/gu;
const STEPS: Readonly<Record<string, number>> = { 前: -1, 上: -1, 下: 1, 后: 1 };

/** The form of a clause's number that all ways of writing it share: 条12之1, 附件1; null where it has none. */
export function keyOf(unit: string, numeral: string, under = ''): string | null {
  const value = numberOf(numeral);
  const below = under === '' ? '' : `之${numberOf(under.slice(1)) ?? under}`;
  return value === null ? null : `${unit}${value}${below}`;
}

/** The references of a text in their order. */
export function referencesIn(text: string): ClauseReference[] {
  const found: ClauseReference[] = [];
  let outside = { is: false, end: -1 };
  for (const group of [...numbered(text), ...annexes(text), ...placed(text)].sort((a, b) => a.at - b.at)) {
    const between = outside.end < 0 ? '' : text.slice(outside.end, group.at);
    const goesOn = outside.is && GOES_ON.test(between) && group.counted;
    outside = { is: group.counted && (goesOn || isOutside(text.slice(0, group.at))), end: group.end };
    if (!outside.is) found.push(...group.references);
  }
  return found;
}

interface Group {
  at: number;
  end: number;
  counted: boolean;
  references: ClauseReference[];
}

const groupOf = (words: RegExpExecArray, counted: boolean, references: ClauseReference[]): Group => ({
  at: words.index,
  end: words.index + words[0].length,
  counted,
  references,
});

function numbered(text: string): Group[] {
  return [...text.matchAll(NUMBERED)].map((words) => {
    const [whole, list = '', unit = '', under = ''] = words;
    const numerals = [...list.matchAll(new RegExp(NUMERAL, 'gu'))];
    const references = numerals.map(({ 0: numeral, index }, place) => {
      const below = place === numerals.length - 1 ? under : '';
      const alone = numerals.length === 1;
      return {
        at: alone ? words.index : words.index + 1 + index,
        length: alone ? whole.length : numeral.length,
        said: `第${numeral}${unit}${below}`,
        key: keyOf(unit, numeral, below),
        step: null,
        bare: !alone,
      };
    });
    return groupOf(words, true, references);
  });
}

const annexes = (text: string): Group[] =>
  [...text.matchAll(ANNEX)].map((words) => {
    const [said, numeral = ''] = words;
    const key = keyOf('附件', numeral);
    return groupOf(words, true, [
      { at: words.index, length: said.length, said, key, step: null, bare: false },
    ]);
  });

const placed = (text: string): Group[] =>
  [...text.matchAll(PLACED)].map((words) => {
    const [said] = words;
    const step = said === '前款' ? 0 : (STEPS[said.charAt(0)] ?? null);
    return groupOf(words, false, [
      { at: words.index, length: said.length, said, key: null, step, bare: false },
    ]);
  });

/** Words between two references of one list: 第三条第二款、第五条. */
const GOES_ON = new RegExp(
  `^(?:第${NUMERAL}[款项目]|第[（(]${NUMERAL}[）)][项目])*(?:、|和|及|与|或者?|至|到|以及|——?)$`,
  'u',
);

const KINDS = '办法|条例|规定|细则|规则|方案|规划|意见|决定|通知|章程|标准|制度|计划|措施|预案|草案';
const OWN = new RegExp(`(?<![基日资成文样版根])本(?:${KINDS})的?$`, 'u');
const OTHER = new RegExp(`(?:》|法|法典|${KINDS}|解释|公约|准则|号|令|前述|上述|该|其)的?$`, 'u');
const BRACKET = /[（(][^（()）]*[）)]$/u;
const DATED = /号|令|修订|修正|通过|公布|以下简称/u;

/** Whether the words before a number name another law. */
function isOutside(before: string): boolean {
  const text = before.trimEnd().replace(/的$/u, '');
  const [bracket] = BRACKET.exec(text) ?? [];
  if (bracket !== undefined && DATED.test(bracket)) return true;
  const words = bracket === undefined ? text : text.slice(0, -bracket.length);
  return !OWN.test(words) && OTHER.test(words);
}
