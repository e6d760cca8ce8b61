/**
 * The number of a decision (决策编号): its catalogue row's; for an adjusted decision the number of the original with a
 * running suffix.
 */

const ADJUSTED = '-调';

/** The number of the nth adjustment of a decision (重大调整), as 2026-003-调1. */
export const adjustedNo = (no: string, nth: number): string => `${no}${ADJUSTED}${nth}`;

/** The number of the catalogue row that a decision goes back to (目录编号), however often it was adjusted since. */
export const listedNo = (no: string): string => no.split(ADJUSTED)[0] ?? no;
