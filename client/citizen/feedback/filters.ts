/** The conditions of a report's page as they stand in its address (采纳情况筛选). */
import type { Outcome } from '#client/graphql/graphql.ts';
import type { At } from '#client/route.ts';

export const REPORT_QUERY = ['jieguo', 'tiao'] as const;

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  ADOPTED: 'caina',
  PARTLY_ADOPTED: 'bufen',
  NOT_ADOPTED: 'weicaina',
  ALREADY_COVERED: 'tixian',
  SUPPORT_ONLY: 'zhichi',
  OUT_OF_SCOPE: 'fanwei',
  ANSWERED: 'jieda',
};

/** The outcome asked for. */
export function outcomeIn({ jieguo }: At['query']): Outcome | null {
  const found = Object.entries(OUTCOME_WORDS).find(([, word]) => word === jieguo);
  return found ? (found[0] as Outcome) : null;
}
