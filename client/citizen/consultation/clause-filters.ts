/** The conditions of a clause's opinions as they stand in its address (条文页的意见筛选). */
import type { Stance } from '#client/graphql/graphql.ts';
import type { At } from '#client/route.ts';
import { outcomeIn, OUTCOME_WORDS } from '../feedback/filters.ts';

export { outcomeIn, OUTCOME_WORDS };

export const OPINION_QUERY = ['taidu', 'jieguo', 'paixu', 'after', 'qian'] as const;

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  SUPPORT: 'zhichi',
  OPPOSE: 'fandui',
  AMEND: 'xiugai',
  OTHER: 'qita',
};

/** The stance asked for. */
export function stanceIn({ taidu }: At['query']): Stance | null {
  const found = Object.entries(STANCE_WORDS).find(([, word]) => word === taidu);
  return found ? (found[0] as Stance) : null;
}

/** 新的在前; else the order of the day. */
export const NEWEST = 'xin';
export const newestIn = ({ paixu }: At['query']) => paixu === NEWEST;
