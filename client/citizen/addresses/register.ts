/** Where the pages of the register of representatives live (代表库页面地址). */
import { withQuery } from '../addresses.ts';

export const REGISTER = '/daibiao';
export const APPLY = '/daibiao/shenqing';
export const ATTENDANCE_RULES = '/daibiao/zhidu';
export const FAIRNESS = '/daibiao/gongping';

/** The statistics of a year; without one, of this year. */
export const fairnessHref = (year: number) => withQuery(FAIRNESS, { nian: String(year) });
export const fairnessCsvHref = (year: number) => `${FAIRNESS}/${year}.csv`;
