/** A stance in an address (态度). */
import type { Stance } from '#client/graphql/graphql.ts';
import type { At } from '#client/route.ts';

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
