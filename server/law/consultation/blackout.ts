/**
 * A passage of an opinion that must not be read is hidden where the opinion is shown (隐去文字), and its ground stands in
 * its place; all the rest is read. More than half of an opinion is withheld as a whole, by two persons (提请不予展示). One
 * person hides, so that a leak ends at once; two show it again.
 */
import { PERSONAL_KINDS } from '#server/law/people/personal-kinds.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { vocabulary } from '#server/law/vocabulary.ts';
import { refuseHiddenNames } from './hidden-names.ts';

/** Grounds of a hidden passage (隐去的理由). */
export const [BlackoutKind, BLACKOUT_KIND_LABELS] = vocabulary({
  NAME: '姓名',
  PRIVACY: '隐私',
  SECRET: '涉密',
  ABUSE: '辱骂',
});
export type BlackoutKind = keyof typeof BlackoutKind;

/** A passage as somebody marks it: its words, wherever they stand in the opinion, and why nobody may read them. */
export interface MarkedPassage {
  readonly words: string;
  readonly kind: BlackoutKind;
  /** Empty for a name, which says it itself. */
  readonly reason: string;
}

/** 隐去的文字, with what everybody reads in its place. */
export interface Blackout extends MarkedPassage {
  readonly shown: string;
}

/** Characters of the shortest passage: one alone would be hidden all over the opinion. */
const FEWEST_CHARS = 2;

/** Hidden passages in one opinion at most. */
const MOST_PASSAGES = 20;

const r83 = provision('R-83', 'LAW', '个人信息保护法第二十五条');
const r85 = provision('R-85', 'DESIGN', '意见办理规则');

/** The passage as it is kept, with what everybody reads in its place (隐去以后的写法). */
export const blackoutOf = ({ words, kind, reason }: MarkedPassage): Blackout => ({
  words,
  kind,
  reason,
  shown: kind === BlackoutKind.NAME ? PERSONAL_KINDS.NAME : `〔文字已隐去：${BLACKOUT_KIND_LABELS[kind]}〕`,
});

/** A name as it is kept (隐去的姓名). */
export const nameHidden = (words: string): Blackout =>
  blackoutOf({ words, kind: BlackoutKind.NAME, reason: '' });

/** Words with these passages hidden (隐去以后的文字), as the database hides them in an opinion; the longest first. */
export const withoutPassages = (said: string, blackouts: readonly Blackout[]): string =>
  blackouts
    .toSorted((one, other) => other.words.length - one.words.length)
    .reduce((text, { words, shown }) => text.replaceAll(words, shown), said);

/** Reasons against hiding this passage of these words, of which those are hidden already (隐去文字). */
export function refuseBlackout(
  { words, kind, reason }: MarkedPassage,
  said: string,
  there: readonly Blackout[],
): Finding[] {
  const all = [
    ...(there.some((one) => one.words === words) ? [hiddenAlready(words)] : []),
    ...(there.length >= MOST_PASSAGES ? [tooMany] : []),
  ];
  if (kind === BlackoutKind.NAME) return [...refuseHiddenNames([words], said, 'words'), ...all];
  return [
    ...(words.length < FEWEST_CHARS ? [tooShort] : []),
    ...(said.includes(words) ? [] : [notInText(words)]),
    ...all,
    ...(mostlyHidden(said, [...there, { words, kind, reason }]) ? [tooLarge] : []),
    ...refuseThinReason(reason, {
      code: 'BLACKOUT_REASON_REQUIRED',
      what: '隐去文字',
      on: r85,
      example: '写到了邻居的门牌号',
    }),
  ];
}

/** Reasons against showing these words again (恢复展示). */
export const refuseLifting = (words: string, there: readonly Blackout[]): Finding[] =>
  there.some((one) => one.words === words) ? [] : [notHidden(words)];

const mostlyHidden = (said: string, passages: readonly MarkedPassage[]): boolean =>
  withoutPassages(
    said,
    passages.filter(({ words }) => words).map((one) => ({ ...one, shown: '' })),
  ).trim().length *
    2 <
  said.trim().length;

const tooShort = r85.block('BLACKOUT_TOO_SHORT', 'words')`
  要隐去的文字不足${FEWEST_CHARS}个字。
  连同前后的字一起选。`;

const notInText = (words: string) => r85.block('BLACKOUT_NOT_IN_TEXT', 'words')`
  意见里没有“${words}”。
  照原文选一段连着的文字；已经自动隐去的号码不用再选。`;

const hiddenAlready = (words: string) => r85.block('BLACKOUT_ALREADY', 'words')`
  “${words}”已经隐去。
  选还没有隐去的文字。`;

const tooMany = r85.block('BLACKOUT_TOO_MANY', 'words')`
  一条意见最多隐去${MOST_PASSAGES}处。
  更多不宜公开的，提请不予展示，由保密审查员审定。`;

const tooLarge = r83.block('BLACKOUT_TOO_LARGE', 'words')`
  隐去的超过了意见的一半。
  只隐去不宜公开的几个字；整条不宜公开的，提请不予展示，由保密审查员审定。`;

const notHidden = (words: string) => r85.block('BLACKOUT_NOT_THERE', 'words')`
  没有隐去“${words}”。
  刷新页面，看它是否已经恢复。`;
