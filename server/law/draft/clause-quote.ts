/**
 * 条文中的一段话: a comment may refer to words of a clause instead of all of it. They are stored as in the version that was
 * consulted, with their ordinal where they occur there more than once; their place in a later version is computed.
 * Blanks, line ends and the bars of a table are ignored: browsers copy them differently.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { redline } from './redline.ts';

/** Words of a clause (所指的一段话), and the ordinal of their occurrence in it, from 1. */
export interface ClauseQuote {
  readonly words: string;
  readonly occurrence: number;
}

/** Maximum length of a quoted passage, in characters; our measure. */
export const QUOTE_MAX_CHARS = 400;

const r83 = provision('R-83', 'DESIGN', '意见提交规则');

const UNCOUNTED = /[\s|｜\u200B\uFEFF]/u;

/** The signs that count, each with its position. */
function signsOf(text: string): { plain: string; places: number[] } {
  const places = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => !UNCOUNTED.test(text[at] ?? ''),
  );
  return { plain: places.map((at) => text[at]).join(''), places };
}

/** Position of a quote in a text (所在位置): from the first sign to behind the last; null where it is not found. */
export function placeOfQuote(
  text: string,
  { words, occurrence }: ClauseQuote,
): [start: number, end: number] | null {
  const sought = signsOf(words).plain;
  if (sought === '' || !Number.isInteger(occurrence) || occurrence < 1) return null;
  const { plain, places } = signsOf(text);
  let at = plain.indexOf(sought);
  for (let count = 1; at >= 0 && count < occurrence; count += 1) at = plain.indexOf(sought, at + 1);
  return at < 0 ? null : [places[at] ?? 0, (places[at + sought.length - 1] ?? 0) + 1];
}

/** The words between two places of a text, as a quote of it (引用). */
export function quoteAt(text: string, start: number, end: number): ClauseQuote {
  const words = text.slice(start, end).trim();
  const sought = signsOf(words).plain;
  const before = signsOf(text.slice(0, start)).plain.length;
  const { plain } = signsOf(text);
  let occurrence = 1;
  for (let at = plain.indexOf(sought); at >= 0 && at < before; at = plain.indexOf(sought, at + 1))
    occurrence += 1;
  return { words, occurrence };
}

/** Sentences of a text in order, offered for a choice without marking (逐句选择). */
export function sentencesOf(text: string): ClauseQuote[] {
  const found: ClauseQuote[] = [];
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const start = index + (sentence.length - sentence.trimStart().length);
    const quote = quoteAt(text, start, index + sentence.length);
    if (/[\p{L}\p{N}]/u.test(quote.words) && quote.words.length <= QUOTE_MAX_CHARS) found.push(quote);
  }
  return found;
}

const SENTENCE = /[^。；！？\n]*[。；！？]+[”’』」）]*|[^。；！？\n]+/gu;

/** Reasons against a quote (所指的一段话不成立): it is not in the clause that was consulted. */
export function refuseQuote(
  quote: ClauseQuote | null | undefined,
  clause: string | null | undefined,
): Finding[] {
  if (!quote) return [];
  if (clause === null || clause === undefined)
    return [
      r83.block('QUOTE_WITHOUT_CLAUSE', 'quote')`
        没有选定条款，不能只针对其中一段话。
        先选这段话所在的条款，或者改为针对全文。`,
    ];
  const count = Array.from(quote.words).length;
  if (count > QUOTE_MAX_CHARS)
    return [
      r83.block('QUOTE_TOO_LONG', 'quote')`
        所指的一段话有${count}个字，超过${QUOTE_MAX_CHARS}个字。
        少选一些，或者针对整条提意见。`,
    ];
  return placeOfQuote(clause, quote)
    ? []
    : [
        r83.block('QUOTE_NOT_FOUND', 'quote')`
          征求意见稿的这一条里没有所指的这段话。
          从这一条的句子里重新选择，或者针对整条提意见。`,
      ];
}

/** The quote in the clause's own words (按原文引用); null where the clause does not contain it. */
export function quoteIn(
  clause: string | null | undefined,
  quote: ClauseQuote | null | undefined,
): ClauseQuote | null {
  const place = quote && clause != null ? placeOfQuote(clause, quote) : null;
  return place && quote ? { words: (clause ?? '').slice(...place), occurrence: quote.occurrence } : null;
}

/** A clause with the quoted words replaced (改后的全条); without a quote, all of it; null where they are gone. */
export function reworded(
  clause: string,
  quote: ClauseQuote | null | undefined,
  wording: string,
): string | null {
  if (!quote) return wording;
  const place = placeOfQuote(clause, quote) ?? placeOfQuote(clause, { ...quote, occurrence: 1 });
  return place && clause.slice(0, place[0]) + wording + clause.slice(place[1]);
}

/** Fate of quoted words in a later version (后来): still there, reworded, or gone. */
export enum QuoteFate {
  KEPT = 'KEPT',
  CHANGED = 'CHANGED',
  GONE = 'GONE',
}

/** The fate of a quote with the words now at its place. */
export interface FollowedQuote {
  readonly fate: QuoteFate;
  /** The words now in its place; empty where there are none. */
  readonly now: string;
}

/** Follows quoted words from the clause that was consulted into the same clause of a later version; null: it has no such clause. */
export function followQuote(quote: ClauseQuote, before: string, after: string | null): FollowedQuote {
  const place = placeOfQuote(before, quote);
  if (after === null || place === null) return { fate: QuoteFate.GONE, now: '' };
  const kept = placeOfQuote(after, { ...quote, occurrence: 1 });
  if (kept) return { fate: QuoteFate.KEPT, now: after.slice(...kept) };
  const now = wordsNow(before, after, place).trim();
  return { fate: now === '' ? QuoteFate.GONE : QuoteFate.CHANGED, now };
}

/** Words now between the places at which the quoted words began and ended. */
function wordsNow(before: string, after: string, [start, end]: readonly [number, number]): string {
  let [at, now, within] = [0, '', false];
  for (const { kind, text } of redline(before, after)) {
    if (kind === 'NEW') {
      if (within || (at > start && at < end)) now += text;
      continue;
    }
    const [from, to] = [Math.max(at, start), Math.min(at + text.length, end)];
    within = kind === 'GONE' && from < to;
    if (kind === 'SAME' && from < to) now += text.slice(from - at, to - at);
    at += text.length;
  }
  return now;
}
