/**
 * 国令713号第十八条: opinions are sorted, studied and argued, and what was adopted is published. A line of the report says what
 * was asked (诉求): in the author's words where everybody may read them, else in a few neutral words of the unit.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { personalIn } from '#server/law/people/personal-left.ts';
import { blank, saysWhy } from '#server/law/substance.ts';
import { Outcome } from './outcome.ts';

const r32 = provision('R-32', 'DESIGN', '意见处理规则');
const r33 = provision('R-33', 'DESIGN', '意见采纳情况公布规则');

/** The most signs of a demand in a line of the report (诉求字数). */
export const ASKED_MAX = 80;

/** Words of an opinion, as its author gave them (意见原文). */
export interface OwnWords {
  text: string;
  suggestedText: string | null;
}

/** An opinion answered by itself (单独答复的意见): the words that everybody may read, and whether it is a stance alone. */
export interface Demand extends OwnWords {
  wordless: boolean;
}

const PIECE = /[^。！？；!?;\n]*[。！？；!?;\n]+[”’」』）]*|[^。！？；!?;\n]+$/gu;
const LOOSE_END = /[\s。；;，,、：:]+$/u;

/** A text in at most `ASKED_MAX` signs (摘要), ending where a sentence ends, or at least a part of one. */
export function inShort(text: string, most = ASKED_MAX): string {
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  const whole = flat.replace(LOOSE_END, '');
  if (Array.from(whole).length <= most) return whole;
  const room = most - 2;
  const kept = fitting(flat.match(PIECE) ?? [], room) || fitting(flat.split(/(?<=[，,、：:])/u), room);
  return `${(kept || Array.from(flat).slice(0, room).join('')).replace(LOOSE_END, '')}……`;
}

/** The pieces from the beginning that have room (放得下的几句). */
function fitting(pieces: readonly string[], room: number): string {
  let kept = '';
  for (const piece of pieces) {
    if (Array.from(kept + piece).length > room) break;
    kept += piece;
  }
  return kept;
}

/** The demand of an opinion (诉求) in a line: its own words, or those it would have the clause say; numbers masked. */
const ownAsked = ({ text, suggestedText }: OwnWords): string => {
  if (!blank(text)) return inShort(maskPersonal(text));
  return blank(suggestedText) ? '' : `建议改为“${inShort(maskPersonal(suggestedText ?? ''), ASKED_MAX - 6)}”`;
};

/** The heading of an opinion's line in the report (诉求): the unit's words where it gave some; null where nobody may say it. */
export function askedLine(asked: string, own: OwnWords, clauseNo: string | null): string | null {
  const said = blank(asked) ? ownAsked(own) : inShort(asked);
  if (said === '') return null;
  return clauseNo ? `对${clauseName(clauseNo)}：${said}` : said;
}

/** Whether the unit has to say in its own words what an opinion asks (写明诉求): nobody else may read the author's. */
export const needsAsked = (result: Outcome, demand: Demand | null): boolean =>
  demand !== null && !demand.wordless && result !== Outcome.SUPPORT_ONLY && ownAsked(demand) === '';

/** Findings on the summary of a demand (诉求概括): required where its text is not public, and free of personal data. */
export const refuseAsked = (result: Outcome, asked: string, demand: Demand | null): Finding[] => [
  ...(needsAsked(result, demand) && !saysWhy(asked) ? [required] : []),
  ...(Array.from(asked.trim()).length > ASKED_MAX ? [tooLong] : []),
  ...personalIn('asked', asked),
];

/** Reason against confirming answers whose lines would not say what was asked (没有诉求的答复), given by their numbers. */
export const refuseUnasked = (numbers: readonly string[]): Finding[] =>
  numbers.length === 0 ? [] : [unasked(numbers.length, numbers[0] ?? '')];

const required = r33.block('ASKED_REQUIRED', 'asked')`
  这条意见的原文不公开（本人没有同意，没有审核，或者不予展示），采纳情况里看不出提的是什么要求。
  用不带个人信息的话概括诉求，如“要求把首班车提前到六点”；原文可以公开的，先审核公开。`;

const tooLong = r33.block('ASKED_TOO_LONG', 'asked')`
  诉求概括最多${ASKED_MAX}字。
  只写要求什么，理由写在理由里。`;

const unasked = (count: number, first: string) => r32.block('ASKED_MISSING', 'ids')`
  有${count}条意见的原文不公开，又没有概括诉求，如编号${first}，采纳情况里看不出提的是什么要求。
  退回经办人补写诉求概括；原文可以公开的，先审核公开。`;
