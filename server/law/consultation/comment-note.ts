/**
 * Notes that the people of the unit write beside an opinion (内部备注): an order of work of ours. Whoever is named with @ finds it
 * on their workbench until they write beside the same opinion.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r32 = provision('R-32', 'DESIGN', '意见办理规则');

/** Characters of the longest note. */
export const NOTE_MAX = 500;

/** Somebody who can be named in a note. */
export interface Nameable {
  readonly id: string;
  readonly name: string;
}

/** Those whose names stand after @ in a note (提到的同事); of two names of which one begins the other, the longer. */
export function mentionedIn(text: string, colleagues: readonly Nameable[]): Nameable[] {
  const named = afterAt(text).flatMap((rest) => {
    const fitting = colleagues.filter(({ name }) => rest.startsWith(name));
    const longest = Math.max(...fitting.map(({ name }) => name.length));
    return fitting.filter(({ name }) => name.length === longest);
  });
  return colleagues.filter((one) => named.includes(one));
}

/** Reasons against keeping this note (备注): nothing written, too much, or an @ that names nobody of the unit. */
export function refuseNoteBeside(text: string, colleagues: readonly Nameable[]): Finding[] {
  const strangers = afterAt(text).filter((rest) => !colleagues.some(({ name }) => rest.startsWith(name)));
  return [
    ...(blank(text) ? [empty] : []),
    ...(Array.from(text).length > NOTE_MAX ? [tooLong] : []),
    ...(strangers.length > 0 ? [nobody(strangers, colleagues)] : []),
  ];
}

/** The words after each @; an address (a@b) is none. */
const afterAt = (text: string): string[] =>
  [...text.matchAll(/(?<![A-Za-z0-9._-])[@＠]\s?(.*)/gu)].flatMap(([, rest = '']) => {
    const [first = '', ...others] = rest.split(/(?<![A-Za-z0-9._-])[@＠]\s?/u);
    return [first, ...others].map((one) => one.trim());
  });

const empty = r32.block('NOTE_EMPTY', 'text')`
  备注没有写内容。
  写明要同事知道、核对的事。`;

const tooLong = r32.block('NOTE_TOO_LONG', 'text')`
  备注最多${NOTE_MAX}字。
  只写要点。`;

const nobody = (strangers: readonly string[], colleagues: readonly Nameable[]) =>
  r32.block('NOTE_NAMES_NOBODY', 'text')`
    本单位没有“${strangers.map((rest) => Array.from(rest).slice(0, 4).join('')).join('”“')}”这名办理意见的人员。
    @后面接着写姓名：${colleagues.map(({ name }) => name).join('、')}。`;
