/** 建议的文字与原文对照: changes in a suggested wording, as shown to its author and the clerk. */
import { redline, type Span } from './redline.ts';

/** Share of common text below which marks only hide the words. */
const LEAST_COMMON = 0.25;

/** The wording compared with the text it is to replace; null where it shares too little with it. */
export function rewordingOf(before: string, wording: string): Span[] | null {
  const spans = redline(before, wording.trim());
  const common = spans.reduce((sum, { kind, text }) => sum + (kind === 'SAME' ? text.length : 0), 0);
  return common >= LEAST_COMMON * Math.max(before.length, wording.trim().length) ? spans : null;
}

const bare = (text: string) => text.replace(/\s+/gu, '');

/** Whether a wording is the very text it is to replace (一字未改); blanks are ignored. */
export const rewordsNothing = (before: string, wording: string): boolean => bare(before) === bare(wording);
