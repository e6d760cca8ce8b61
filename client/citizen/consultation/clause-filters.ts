/** The conditions of a clause's opinions as they stand in its address (条文页的意见筛选). */
import type { At } from '#client/route.ts';
import { outcomeIn, OUTCOME_WORDS } from '../feedback/filters.ts';

export { outcomeIn, OUTCOME_WORDS };

export const OPINION_QUERY = ['taidu', 'jieguo', 'paixu', 'after', 'qian'] as const;

/** 新的在前; else the order of the day. */
export const NEWEST = 'xin';
export const newestIn = ({ paixu }: At['query']) => paixu === NEWEST;
