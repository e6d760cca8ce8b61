import { decisionHref } from '../addresses.ts';

/** 您提过，我们做了, of the whole county. */
export const DEEDS = '/luoshi';
/** The same of one decision; a line has its place by round and position. */
export const deedsHref = (no: string, line?: { round: number; position: number }) =>
  `${decisionHref(no)}/luoshi${line ? `#${deedId(line)}` : ''}`;
export const deedId = ({ round, position }: { round: number; position: number }) => `di-${round}-${position}`;
