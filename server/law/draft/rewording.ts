/** 建议的文字与原文对照: what a suggested wording changes, as its author and the clerk see it. */
import { redline, type Span } from './redline.ts';

/** Where less than this share stayed, marks only hide the words. */
const LEAST_COMMON = 0.25;

/** The wording against what it is to replace; null where it is no rewording of that, but words of its own. */
export function rewordingOf(before: string, wording: string): Span[] | null {
  const spans = redline(before, wording.trim());
  const common = spans.reduce((sum, { kind, text }) => sum + (kind === 'SAME' ? text.length : 0), 0);
  return common >= LEAST_COMMON * Math.max(before.length, wording.trim().length) ? spans : null;
}
