import type { Line } from '#schema/decision/lines/line.ts';
import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import { LATE_WORKS } from './late-step.ts';
import { dayLine } from './late-work.ts';

/** Full content of an entry (补录的内容), line by line, for those who check it against its document. */
export const lateDetail = (entry: LateEntryInput): Line[] =>
  [
    ...(entry.happenedOn ? [dayLine(entry.happenedOn)] : []),
    { label: '情况', text: entry.summary ?? '' },
    ...LATE_WORKS[entry.step].lines(entry),
    { label: '材料来源', text: entry.source },
  ].filter(({ text }) => text.trim() !== '');
